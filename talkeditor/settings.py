"""Typed settings in one readable file. A setting is one field with a default. Knows no screen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
from platformdirs import user_config_path

from talkeditor.core.translation import tr

_RECENT = 12
_TABLES = 50


@dataclass(frozen=True, slots=True)
class Recent:
    """A stream that was open: where it lies, and how far its review was."""

    path: str
    decided: int = 0
    decisions: int = 0
    exported: int = 0


@dataclass(slots=True)
class Settings:
    """What is remembered between starts.

    `scheme`: system, light, dark or contrast. `zoom`: size of captions and cleaned text. `keys`: remapped
    keys by command. `single_keys`: whether keys that type a character elsewhere are commands. `window`,
    `panes`: sizes of the window and its panes in pixels. `first_time`: whether the bar for newcomers is still
    to be shown, `tour`: whether the sample is still to be led through. `tables`: which column is which in
    tables of schedules, by their headings. `export_as`: the format exported to last; `export_choices`: the
    boxes that were ticked or not; `export_names`, `export_head`: the templates of file names and front
    matter. `cleaning`: the steps of cleaning that are not as usual, and whether each is done.
    `reel_library`: whether decided reels are remembered and recognised. `language`: that of the window,
    system or a code such as de.
    """

    scheme: str = "system"
    zoom: float = 1.0
    keys: dict[str, tuple[str, ...]] = field(default_factory=dict)
    single_keys: bool = True
    window: tuple[int, int] = (1440, 900)
    panes: tuple[int, ...] = ()
    folder: str = ""
    export_folder: str = ""
    export_as: str = "markdown"
    export_choices: dict[str, bool] = field(default_factory=dict)
    export_names: str = ""
    export_head: str = ""
    recent: tuple[Recent, ...] = ()
    commands: tuple[str, ...] = ()
    first_time: bool = True
    tour: bool = True
    tables: dict[str, dict[str, int]] = field(default_factory=dict)
    cleaning: dict[str, bool] = field(default_factory=dict)
    reel_library: bool = True
    language: str = "system"

    def remember(self, recent: Recent) -> None:
        """Put a stream first among those opened last."""
        others = (other for other in self.recent if other.path != recent.path)
        self.recent = (recent, *others)[:_RECENT]

    def remember_table(self, heads: tuple[str, ...], columns: Mapping[str, int]) -> None:
        """Remember the columns of tables with these headings; of very many the earliest is forgotten."""
        kept = {key: value for key, value in self.tables.items() if key != _named(heads)}
        self.tables = {**dict(list(kept.items())[-_TABLES + 1 :]), _named(heads): dict(columns)}

    def columns_of(self, heads: tuple[str, ...]) -> dict[str, int] | None:
        """The columns that were remembered for tables with these headings, or None."""
        return self.tables.get(_named(heads))

    def use(self, command: str) -> None:
        """Put a command first among those used last."""
        others = (other for other in self.commands if other != command)
        self.commands = (command, *others)[:_RECENT]


def _named(heads: tuple[str, ...]) -> str:
    return " | ".join(heads)


def place() -> Path:
    """Where the settings lie."""
    return user_config_path("talkeditor") / "settings.json"


def load(path: Path | None = None) -> tuple[Settings, str]:
    """The settings, and one sentence where their file could not be read (then the defaults hold)."""
    path = path or place()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings), ""
    except FileNotFoundError:
        return Settings(), ""
    except (OSError, msgspec.DecodeError):
        words = tr("The settings in {path} could not be read; the defaults are used.", path=path)
        return Settings(), words


def taken_in(settings: Settings, path: Path) -> str:
    """Take the settings of a file over into `settings`; one sentence where it holds none, else nothing.

    What belongs to this machine stays: places, sizes, and the streams that were open.
    """
    try:
        other = msgspec.json.decode(path.read_bytes(), type=Settings)
    except (OSError, msgspec.DecodeError):
        return tr("{name} holds no settings of Talkeditor. Nothing was changed.", name=path.name)
    for name in _SHARED:
        setattr(settings, name, getattr(other, name))
    return ""


_SHARED = (
    "scheme", "zoom", "keys", "single_keys", "tables", "export_as", "export_choices", "export_names",
    "export_head", "cleaning", "reel_library", "language",
)  # fmt: skip
"""The settings that are handed from one machine to another."""


def given_out(settings: Settings, path: Path) -> str:
    """Write what may be handed on into a file; one sentence where that cannot be, else nothing."""
    shared = Settings(**{name: getattr(settings, name) for name in _SHARED})
    return "" if save(shared, path) else tr("{path} cannot be written to. Nothing was changed.", path=path)


def save(settings: Settings, path: Path | None = None) -> bool:
    """Write the settings; False where their place cannot be written (they are then forgotten)."""
    path = path or place()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".new")
        draft.write_bytes(msgspec.json.format(msgspec.json.encode(settings), indent=2))
        draft.replace(path)
    except OSError:
        return False
    return True
