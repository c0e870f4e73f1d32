"""What the foot of the export says: what lies in the folder, and why something was not written."""

from collections.abc import Sequence

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr, trn
from talkeditor.workflow.exporting import Existing, Plan, written_before
from talkeditor.workflow.manifest import Found

_MOST_NAMES = 3


def folders_in(plan: Plan) -> list[str]:
    """The names at which folders lie, which nothing replaces."""
    return [name for name, what in plan.clashes.items() if what is Found.FOLDER]


def standing(plan: Plan, existing: Existing) -> tuple[str, str]:
    """What lies in the folder of a plan, and the token of the colour to say it in."""
    names, folders = list(plan.clashes), folders_in(plan)
    if folders and existing is Existing.REPLACE:
        stays = tr("{name} is a folder and stays. Keep both, or choose another folder.", name=folders[0])
        return stays, "error"
    if names and existing is Existing.REPLACE:
        return _replaced(names), "warn"
    if names:
        return _foreign(names), "warn"
    if any((plan.folder / name).exists() for name in plan.files):
        return tr("The files of the last export are replaced; nobody changed them since."), "text2"
    return tr("No file in the folder has one of these names."), "text2"


def _replaced(names: list[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMES])
    return trn(
        "{n} file will be replaced: {names}.", "{n} files will be replaced: {names}.", len(names), names=shown
    )


def _foreign(names: list[str]) -> str:
    if len(names) == 1:
        return tr("{name} in the folder is not from this export, or was changed since.", name=names[0])
    return trn(
        "{name} and {n} more in the folder is not from this export, or was changed since.",
        "{name} and {n} more in the folder is not from this export, or was changed since.",
        len(names) - 1,
        name=names[0],
    )


def broken_off(error: TalkeditorError) -> tuple[str, str]:
    """Why nothing or not all was written with the first files that were, and the list of all these."""
    names = written_before(error)
    sentences = (str(error), _written(names)) if names else (str(error),)
    return " ".join(sentences), "\n".join(names)


def _written(names: Sequence[str]) -> str:
    shown, more = ", ".join(names[:_MOST_NAMES]), len(names) - _MOST_NAMES
    if more <= 0:
        return tr("Written: {names}.", names=shown)
    return trn("Written: {names} and {n} more.", "Written: {names} and {n} more.", more, names=shown)
