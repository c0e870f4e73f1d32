"""Where the packaged resources are. Knows the layout of checkout and wheel, nothing of their contents."""

from functools import cache
from pathlib import Path

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.translation import tr


@cache
def resources() -> Path:
    """The folder `resources`: inside the package (a wheel) or beside it (a checkout, an editable install).

    Raises `TalkeditorError` where neither exists, which only a broken installation brings about.
    """
    package = Path(__file__).resolve().parent
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise TalkeditorError(
        tr("The program's own resources are missing."),
        tr("Install Talkeditor again."),
        looked_in=str(package),
    )


def resource(*parts: str) -> Path:
    """The path of one resource, e.g. `resource("cues", "en.json")`; whether it exists is not checked."""
    return resources().joinpath(*parts)
