"""What the foot of the export says: what lies in the folder, and why something was not written."""

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.wording import count, counted
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
        return f"{folders[0]} is a folder and stays. Keep both, or choose another folder.", "error"
    if names and existing is Existing.REPLACE:
        return f"{counted(len(names), 'file')} will be replaced: {', '.join(names[:_MOST_NAMES])}.", "warn"
    if names:
        more = f" and {count(len(names) - 1)} more" if len(names) > 1 else ""
        return f"{names[0]}{more} in the folder is not from this export, or was changed since.", "warn"
    if any((plan.folder / name).exists() for name in plan.files):
        return "The files of the last export are replaced; nobody changed them since.", "text2"
    return "No file in the folder has one of these names.", "text2"


def broken_off(error: TalkeditorError) -> tuple[str, str]:
    """Why nothing or not all was written with the first files that were, and the list of all these."""
    names = written_before(error)
    more = f" and {count(len(names) - _MOST_NAMES)} more" if len(names) > _MOST_NAMES else ""
    listed = f" Written: {', '.join(names[:_MOST_NAMES])}{more}." if names else ""
    return f"{error}{listed}", "\n".join(names)
