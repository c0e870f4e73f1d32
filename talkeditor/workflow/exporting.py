"""Exporting: what would be written, then writing it. Window and command line share it.

`plan` touches nothing, so that the window can show all of it before; `write` looks at the folder again.
"""

import contextlib
import errno
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from pathlib import Path

from talkeditor.core.accounting import Account, Category, account, left_out
from talkeditor.core.clean import CleanTalk
from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.steps import USUAL_STEPS, Step, count_rows
from talkeditor.core.talks import Talk, gather
from talkeditor.core.translation import later, tr, trn
from talkeditor.core.wording import counted
from talkeditor.exporters import EXPORTERS, Exporter, LeftOut, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.sourcemap import source_map
from talkeditor.exporters.templates import head_template, template
from talkeditor.exporters.timing import refused
from talkeditor.workflow import manifest as manifests
from talkeditor.workflow.cleaning import cleaned_talks
from talkeditor.workflow.files import atomic_write, sweep, sync_folder
from talkeditor.workflow.languages import language_of
from talkeditor.workflow.manifest import CLASHES, Found, Manifest

Echo = Callable[[str], object]

_FULL = frozenset({errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)})
_IF_ANY = frozenset({Category.UNDECIDED, Category.LEFT_OUT})


class Existing(Enum):
    """What to do with files in the folder that are not ours or were changed."""

    REFUSE = "refuse"
    REPLACE = "replace"
    KEEP_BOTH = "keep both"


@dataclass(frozen=True, slots=True)
class Options:
    """What a person may choose. `talks` has the numbers of the wanted ones (None: all), `steps` those of
    cleaning that are done.

    `one_file`: all talks in one. `name_template` and `head_template` say what file names and front matter
    are made of (empty: as the format has them); a format without such a thing passes over them.
    """

    as_: str = "markdown"
    include_proposed: bool = False
    talks: frozenset[int] | None = None
    questions: bool = True
    introduction: bool = True
    front_matter: bool = True
    left_out: bool = False
    existing: Existing = Existing.REFUSE
    shifted: bool = False
    source_map: bool = False
    event: str = ""
    date: str = ""
    room: str = ""
    one_file: bool = False
    name_template: str = ""
    head_template: str = ""
    steps: frozenset[Step] = USUAL_STEPS


@dataclass(frozen=True, slots=True)
class Plan:
    """What an export would do: the files, where each line goes, and what deserves a look before.

    `clashes` are names where something lies that is not ours to replace, with what it is. `warnings` are
    sentences of (talk number, sentence).
    """

    source: str
    folder: Path
    options: Options
    talks: tuple[CleanTalk, ...]
    rendered: Rendered
    account: Account
    clashes: Mapping[str, Found]
    warnings: tuple[tuple[int, str], ...]

    @property
    def files(self) -> Mapping[str, bytes]:
        """The files by name, in the order they are written."""
        return self.rendered.files

    @property
    def owner(self) -> str:
        """By what the manifest knows this export: an export of another kind leaves its files alone."""
        kind = f"{self.options.as_} in one file" if self._in_one else self.options.as_
        return f"{kind}: {self.source}"

    @property
    def _in_one(self) -> bool:
        return self.options.one_file and Offer.ONE_FILE in EXPORTERS[self.options.as_].offers

    @property
    def words(self) -> int:
        """The words in all talks."""
        return sum(clean.text.words for clean in self.talks)

    @property
    def counts(self) -> dict[Step, int]:
        """How often each step of cleaning was at work, in all talks."""
        texts = [clean.text for clean in self.talks]
        return {step: sum(text.counts[step] for text in texts) for step in Step if step in self.options.steps}


@dataclass(frozen=True, slots=True)
class Written:
    """What an export did: all its files in order, and the files of an earlier export it took away."""

    folder: Path
    files: tuple[str, ...]
    removed: tuple[str, ...]
    talks: int
    words: int


def plan(review: Review, source: str, options: Options, folder: Path) -> Plan:
    """What exporting a review would write into `folder`; `source` is the file name of the stream.

    Raises `TalkeditorError` where there is no talk to export, no such format, or a template is none.
    """
    exporter = exporter_of(options)
    language = language_of(review.transcript)
    talks = gather(
        review,
        options.include_proposed,
        language=language,
        only=options.talks,
        questions=options.questions,
        introduction=options.introduction,
    )
    if not talks:
        raise TalkeditorError(*_why_nothing(review, options))
    cleaned = tuple(cleaned_talks(review, talks, options.steps))
    meta = Meta(source, options.event, options.date, options.room)
    if exporter.needs_times and not review.transcript.timed:
        raise refused(exporter.label)
    rest = _rest(review, talks) if options.left_out else None
    wanted = replace(_render_options(exporter, options), left_out=rest, review=review)
    warnings = tuple((talk.number, sentence) for talk in talks for sentence in talk.warnings)
    rendered = _rendered(exporter, cleaned, meta, wanted, options)
    made = Plan(source, folder, options, cleaned, rendered, account(review, talks), {}, warnings)
    known = manifests.read(folder)
    while (clashes := _clashes(made, known)) and options.existing is Existing.KEEP_BOTH:
        wanted = replace(wanted, taken=wanted.taken | clashes.keys())
        made = replace(made, rendered=_rendered(exporter, cleaned, meta, wanted, options))
    return replace(made, clashes=clashes)


def exporter_of(options: Options, *, strict: bool = False) -> Exporter:
    """The format that options name, with all that is said of files checked before a stream is read.

    Raises `TalkeditorError`; `strict`: also where a template is given to a format that has no use for it.
    """
    exporter = EXPORTERS.get(options.as_)
    if exporter is None:
        raise TalkeditorError(
            tr("There is no format “{name}”.", name=options.as_),
            tr("Formats: {names}.", names=", ".join(EXPORTERS)),
        )
    _render_options(exporter, options)
    for text, offer in ((options.name_template, Offer.NAMES), (options.head_template, Offer.HEAD)):
        if strict and text and offer not in exporter.offers:
            others = ", ".join(name for name, row in EXPORTERS.items() if offer in row.offers)
            raise TalkeditorError(_no_template(exporter.name, offer), tr("These do: {names}.", names=others))
    return exporter


def _no_template(name: str, offer: Offer) -> str:
    if offer is Offer.NAMES:
        return tr("The format {name} takes no template for names of files.", name=name)
    return tr("The format {name} takes no template for front matter.", name=name)


def _render_options(exporter: Exporter, options: Options) -> RenderOptions:
    """What is said of the files, as far as a format has use for it. Raises `TalkeditorError`."""
    offers = exporter.offers
    names = template(options.name_template) if options.name_template and Offer.NAMES in offers else None
    head = head_template(options.head_template) if options.head_template and Offer.HEAD in offers else None
    return RenderOptions(
        front_matter=options.front_matter,
        shifted=options.shifted,
        one_file=options.one_file and Offer.ONE_FILE in offers,
        names=names,
        head=head,
    )


def _rendered(
    exporter: Exporter,
    talks: Sequence[CleanTalk],
    meta: Meta,
    wanted: RenderOptions,
    options: Options,
) -> Rendered:
    """The files, and the source map beside them where it is wanted."""
    made = exporter.render(talks, meta, wanted)
    if not options.source_map:
        return made
    beside = replace(wanted, taken=wanted.taken | made.files.keys())
    return replace(made, files={**made.files, **source_map(talks, made.of_talk, beside)})


def _rest(review: Review, talks: Iterable[Talk]) -> tuple[LeftOut, ...]:
    """What is in no talk, with its words as captioned."""
    lines = review.transcript.lines
    return tuple(
        LeftOut(str(stretch.category), stretch.lines.start, tuple(lines[n] for n in stretch.lines))
        for stretch in left_out(review, talks)
    )


def _why_nothing(review: Review, options: Options) -> tuple[str, str]:
    """Why there is no talk to export, and what to do."""
    there = sum(1 for _ in review.talks())
    if there and options.talks is not None:
        return tr("No talk is chosen, so there is nothing to export."), tr("Choose a talk.")
    if there:
        none = trn(
            "The only talk is not accepted yet, so there is nothing to export.",
            "None of the {n} talks is accepted yet, so there is nothing to export.",
            there,
        )
        return none, tr("Accept a talk and export again.")
    if any(segment.kind is Kind.TALK for segment in review.segments):
        none = tr("All talks are dropped, so there is nothing to export.")
        return none, tr("Take one back and export again.")
    hint = tr("Open the file, put the cursor on the first line of a talk and press I.")
    return tr("There is no talk in this stream, so there is nothing to export."), hint


def _clashes(plan: Plan, known: Manifest) -> dict[str, Found]:
    """The names where something lies that is not ours to replace."""
    found = (
        (name, manifests.look(plan.folder, name, data, known, plan.owner))
        for name, data in plan.files.items()
    )
    return {name: what for name, what in found if what in CLASHES}


def write(plan: Plan) -> Written:
    """Write the files of a plan, each whole or not at all, and take away those of an earlier export that
    are no longer made, where nobody changed them (none, where only some talks were wanted).

    Raises `TalkeditorError` with nothing written where something lies in the way (unless it is to be
    replaced), and with the number of talks that were written where the disk fails; the files are then in
    its data as `written`.
    """
    folder = plan.folder
    _make(folder)
    known = manifests.read(folder)
    clashes = _clashes(plan, known)
    blocking = clashes if plan.options.existing is not Existing.REPLACE else _folders(clashes)
    if blocking:
        raise TalkeditorError(*_in_the_way(blocking, folder), clashes=blocking)
    old = dict(known.of(plan.owner))
    new: dict[str, tuple[str, ...]] = {name: (manifests.digest(data),) for name, data in plan.files.items()}
    if plan.options.talks is not None:
        new = {**old, **new}
    stale = [name for name in old if name not in new]
    during = {name: tuple(dict.fromkeys((*new.get(name, ()), *old.get(name, ())))) for name in {**new, **old}}
    written: list[str] = []
    try:
        sweep(folder)
        _put(folder / manifests.NAME, known.with_files(plan.owner, during).encoded())
        for name, data in plan.files.items():
            _put(folder / name, data)
            written.append(name)
        removed = tuple(name for name in stale if _remove(folder, name, known, plan.owner))
        _put(folder / manifests.NAME, known.with_files(plan.owner, new).encoded())
        sync_folder(folder)
    except OSError as error:
        raise _failure(error, plan, written) from error
    return Written(folder, tuple(written), removed, len(plan.talks), plan.words)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except FileExistsError:
        told = tr("{folder} is a file, not a folder.", folder=folder)
        raise TalkeditorError(told, tr("Choose another folder.")) from None
    except ValueError:
        raise TalkeditorError(tr("This is no name of a folder."), tr("Choose another folder.")) from None
    except OSError as error:
        reason = error.strerror or tr("unknown reason")
        told = tr("The folder {folder} cannot be made: {reason}.", folder=folder, reason=reason)
        raise TalkeditorError(told, tr("Choose another.")) from error


def _folders(clashes: Mapping[str, Found]) -> dict[str, Found]:
    return {name: found for name, found in clashes.items() if found is Found.FOLDER}


_WHAT = {
    Found.CHANGED: later("{name} in {folder} was changed since the last export"),
    Found.OTHER: later("{name} in {folder} belongs to another export"),
    Found.FOREIGN: later("{name} in {folder} was not written by an export"),
    Found.FOLDER: later("{name} in {folder} is a folder"),
}


def _in_the_way(clashes: Mapping[str, Found], folder: Path) -> tuple[str, str]:
    """The sentence on what lies in the way, and the hint."""
    name, found = next(iter(clashes.items()))
    more = len(clashes) - 1
    what = tr(_WHAT[found], name=name, folder=folder)
    hint = tr("Move it, or choose another folder.")
    if not more:
        return tr("{what}. Nothing was written.", what=what), hint
    others = trn(
        "{n} other file would be overwritten as well", "{n} other files would be overwritten as well", more
    )
    return tr("{what}, and {others}. Nothing was written.", what=what, others=others), hint


def _put(path: Path, data: bytes) -> None:
    """Write a file unless it holds these very bytes already."""
    if manifests.hash_of(path) != manifests.digest(data):
        atomic_write(path, data)


def _remove(folder: Path, name: str, known: Manifest, owner: str) -> bool:
    """Take away a file of an earlier export; False where it is gone or was changed since."""
    if manifests.look(folder, name, None, known, owner) is not Found.OURS:
        return False
    with contextlib.suppress(FileNotFoundError):
        (folder / name).unlink()
    return True


def _failure(error: OSError, plan: Plan, written: list[str]) -> TalkeditorError:
    """The sentence for an export that broke off: how far it came, why, and what to do."""
    done = sum(name in written for name in plan.rendered.of_talk.values())
    talks = counted(len(plan.talks), "talk")
    came = trn("{n} of {talks} was written", "{n} of {talks} were written", done, talks=talks)
    if error.errno in _FULL:
        sentence = tr("{came}; the disk is full.", came=came)
        hint = tr("Your decisions are kept. Free some space and export again.")
    else:
        reason = error.strerror or type(error).__name__
        sentence = tr("{came}; the folder cannot be written to: {reason}.", came=came, reason=reason)
        hint = tr("Your decisions are kept. Choose another folder, or export again.")
    return TalkeditorError(sentence, hint, written=tuple(written))


def written_before(error: TalkeditorError) -> tuple[str, ...]:
    """The files that were written before an export broke off, in order."""
    found = error.data.get("written")
    return found if isinstance(found, tuple) else ()


def account_lines(found: Account) -> Iterator[str]:
    """The account for standard output: a row for each category and the sum, which is all lines."""
    rows = [(str(c), n) for c, n in found.counts.items() if n or c not in _IF_ANY]
    rows.append(("sum", found.total))
    names = max(len(name) for name, _ in rows)
    numbers = max(len(str(number)) for _, number in rows)
    return (f"{name:<{names}}  {number:>{numbers}}" for name, number in rows)


def cleaning_lines(plan: Plan) -> Iterator[str]:
    """What cleaning did, for standard output: a row for each step that was done."""
    rows = [(f"cleaned: {name}", str(number)) for name, number in count_rows(plan.counts)]
    names = max((len(name) for name, _ in rows), default=0)
    numbers = max((len(number) for _, number in rows), default=0)
    return (f"{name:<{names}}  {number:>{numbers}}" for name, number in rows)


def export_headless(review: Review, source: str, folder: Path, options: Options, echo: Echo) -> Written:
    """Export without a window and say on `echo` where every line went and which files were written.

    Raises `TalkeditorError`, with what was written before told; files that are not ours or were changed
    are never overwritten.
    """
    planned = plan(review, source, options, folder)
    try:
        done = write(planned)
    except TalkeditorError as error:
        for name in written_before(error):
            echo(f"wrote {folder / name}")
        raise
    for row in account_lines(planned.account):
        echo(row)
    for row in cleaning_lines(planned):
        echo(row)
    for number, sentence in planned.warnings:
        echo(f"note: talk {number}: {sentence}")
    for name in done.files:
        echo(f"wrote {folder / name}")
    for name in done.removed:
        echo(f"removed {folder / name}")
    return done
