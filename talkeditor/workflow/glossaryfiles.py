"""The files of glossaries: where they lie, reading them, and writing down what was decided.

A person has one for all streams; an event has one in the user's data folder and may have one beside each
stream. What comes later in a glossary counts: an event's words more than a person's usual ones.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from talkeditor.core.errors import Problem, TalkeditorError
from talkeditor.core.glossary import Rule, Scope
from talkeditor.core.language import Language
from talkeditor.core.review import Review
from talkeditor.core.translation import later, tr
from talkeditor.core.wording import line_number
from talkeditor.names.glossaryfile import HEADER, Entry, merged, read
from talkeditor.workflow.files import atomic_write
from talkeditor.workflow.languages import languages

if TYPE_CHECKING:
    from talkeditor.store.loading import Attachment

KIND = "glossary"
"""Of the attachment in a project."""

_NAME = "glossary.txt"
_SUFFIX = ".glossary.txt"
_USUAL = "en"
_HINT = later("A glossary is a plain text in UTF-8, one right form a line.")
_SOME_PROBLEMS = 20
_MIXED = "utf-8 and latin-1"


@dataclass(frozen=True, slots=True)
class File:
    """A glossary as it was read: its name and place, its text, and what is in it."""

    name: str
    path: Path | None
    text: str = field(repr=False)
    entries: tuple[Entry, ...] = field(repr=False)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Glossary:
    """Several files as one; those that come later count more."""

    files: tuple[File, ...] = ()

    @property
    def name(self) -> str:
        """What it is called in a step."""
        return reduce(_and, self._names) if self.files else ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries, in the order in which they count."""
        return tuple(entry for file in self.files for entry in file.entries)

    @property
    def told(self) -> tuple[str, ...]:
        """What cannot be used, each in a sentence with the file and the line."""
        return tuple(_told(file.name, problem) for file in self.files for problem in file.problems)

    @property
    def attachment(self) -> "Attachment":
        """As a project keeps it, to know later what was changed since."""
        from talkeditor.store.loading import Attachment

        data = [{"name": file.name, "path": str(file.path or ""), "text": file.text} for file in self.files]
        # Kept in no language, so that the same files are the same attachment.
        return Attachment(" and ".join(self._names), json.dumps(data).encode())

    @property
    def _names(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(file.name for file in self.files))


def _and(one: str, other: str) -> str:
    return tr("{one} and {other}", one=one, other=other)


def _told(file: str, problem: Problem) -> str:
    if problem.line is None:
        return f"{file}: {problem.text}"
    line = line_number(problem.line)
    return tr("{file}, line {line}: {problem}", file=file, line=line, problem=problem.text)


# Places


def of_user() -> Path:
    """The place of a person's glossary for all streams."""
    from talkeditor.store.places import data_folder

    return data_folder() / _NAME


def of_event(event: str) -> Path:
    """The place of the glossary for all streams of an event, by its name."""
    from talkeditor.exporters.naming import file_names
    from talkeditor.store.places import data_folder

    (name,) = file_names([("event", event)], _SUFFIX)
    return data_folder() / "glossaries" / name


def beside(stream: Path) -> tuple[Path, ...]:
    """The glossaries that lie beside a stream: `glossary.txt`, and of those named `*.glossary.txt` the one
    whose name begins as the stream's does, or the only one.
    """
    try:
        names = sorted(path for path in stream.parent.iterdir() if path.name.lower().endswith(_NAME))
    except OSError:
        return ()
    usual = [path for path in names if path.name.lower() == _NAME]
    others = [path for path in names if path.name.lower().endswith(_SUFFIX) and path != stream]
    own = [path for path in others if stream.name.lower().startswith(path.name[: -len(_SUFFIX)].lower())]
    chosen = max(own, key=lambda path: len(path.name), default=others[0] if len(others) == 1 else None)
    return (*usual, chosen) if chosen is not None else tuple(usual)


def found(stream: Path | None = None, event: str = "") -> tuple[Path, ...]:
    """All glossaries that there are for a stream of an event, in the order in which they count."""
    places = [
        of_user(),
        *([of_event(event)] if event else []),
        *(beside(stream) if stream is not None else ()),
    ]
    return tuple(path for path in places if path.is_file())


# Reading


def load(paths: Iterable[Path], language: Language | None = None) -> Glossary:
    """The glossary in these files. Raises `TalkeditorError` where one cannot be read at all.

    `language` (else English) has the words that are in nearly every line.
    """
    return Glossary(tuple(read_file(path, language) for path in dict.fromkeys(paths)))


def gathered(
    stream: Path | None, event: str = "", language: Language | None = None
) -> tuple[Glossary, tuple[str, ...]]:
    """The glossary that there is for a stream, and sentences on files in it that cannot be read: left out."""
    files: list[File] = []
    told: list[str] = []
    for path in found(stream, event):
        try:
            files.append(read_file(path, language))
        except TalkeditorError as error:
            told.append(f"{error.sentence} {tr('It is not used as a glossary.')}")
    return Glossary(tuple(files)), tuple(told)


def read_file(path: Path, language: Language | None = None) -> File:
    """One file of a glossary. Raises `TalkeditorError`, also where it is plainly something else."""
    text, _, problems = _decoded(_bytes(path), path.name)
    file = _file(path.name, path, text, language, problems)
    if len(file.problems) > max(_SOME_PROBLEMS, len(file.entries)):
        first = Glossary((file,)).told[0]
        told = tr("{file} is no glossary: most lines cannot be used.", file=path.name)
        raise TalkeditorError(f"{told} {first}", tr(_HINT))
    return file


def from_attachment(kept: "Attachment", language: Language | None = None) -> Glossary:
    """The glossary that a project keeps, as it was taken last."""
    files = json.loads(kept.data)
    return Glossary(
        tuple(
            _file(one["name"], Path(one["path"]) if one["path"] else None, one["text"], language)
            for one in files
        )
    )


def _file(
    name: str, path: Path | None, text: str, language: Language | None, problems: Sequence[Problem] = ()
) -> File:
    found = read(text, _everyday(language))
    return File(name, path, text, found.entries, (*problems, *found.problems))


def _everyday(language: Language | None) -> frozenset[str]:
    if language is None or not language.common:
        language = next(one for one in languages() if one.code == _USUAL)
    return language.common | language.fillers


def _bytes(path: Path) -> bytes:
    from talkeditor import formats

    try:
        return formats.file_bytes(path)
    except TalkeditorError as error:
        if error.data.get("reason") != "kind":
            raise TalkeditorError(error.sentence, tr(_HINT)) from None
        raise TalkeditorError(tr("{file} is no file that can be read.", file=path), tr(_HINT)) from None


def _decoded(data: bytes, name: str) -> tuple[str, str, tuple[Problem, ...]]:
    from talkeditor.formats.encodings import decode

    try:
        return decode(data, name)
    except TalkeditorError as error:
        raise TalkeditorError(error.sentence, f"{tr(_HINT)} {tr('Nothing was changed.')}") from None


# Writing


def entries_of(review: Review, rules: Iterable[Rule]) -> tuple[Entry, ...]:
    """What a glossary can hold of rules: those of a talk by its title; where it has none, the right form."""
    entries: list[Entry] = []
    for rule in rules:
        title = "" if rule.scope is Scope.DAY else _title(review, rule)
        if title is None:
            entries += [] if rule.never else [Entry(rule.right)]
        elif rule.never:
            entries += [Entry(form, (), rule.case, title, True) for form in rule.heard]
        else:
            entries.append(Entry(rule.right, rule.heard, rule.case, title))
    return tuple(entries)


def _title(review: Review, rule: Rule) -> str | None:
    if rule.at is None or rule.at >= len(review.transcript):
        return None
    index = review.index_of_line(rule.at)
    if not review.is_talk(index):
        return None
    return next((title for part in review.parts_of(index) if (title := review.segments[part].title)), None)


def remember(path: Path, entries: Iterable[Entry]) -> int:
    """Write entries into a glossary, which is made if there is none; gives how many lines that changed.

    All that is in it stays, with its encoding and line ends; it is the old file or the new one, never half
    of it. A link is followed. Raises `TalkeditorError` with nothing changed.
    """
    path = path.resolve()
    data = _bytes(path) if path.exists() else HEADER.encode()
    text, mark, codec = _exactly(data, path.name)
    new = merged(text, entries)
    lines = _changed_lines(text, new)
    if not lines:
        return 0
    errors = "surrogateescape" if codec == "utf-8" else "strict"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(path, mark + new.encode(codec, errors))
    except OSError as error:
        sentence = tr("{file} cannot be written: {reason}.", file=path.name, reason=error.strerror)
        raise TalkeditorError(sentence, tr("Nothing was changed.")) from None
    return lines


def _exactly(data: bytes, name: str) -> tuple[str, bytes, str]:
    """The text, its byte order mark and its encoding, so that all bytes can be written again as they were."""
    text, encoding, _ = _decoded(data, name)
    if encoding == _MIXED:
        return data.decode("utf-8", "surrogateescape"), b"", "utf-8"
    body = text.encode(encoding)
    return text, data[: len(data) - len(body)], encoding


def _changed_lines(before: str, after: str) -> int:
    old = before.splitlines()
    return sum(1 for at, row in enumerate(after.splitlines()) if at >= len(old) or row != old[at])
