"""Markdown: a file for each talk and an index of them. Every renderer shows the very words.

What backslashes can't escape in all flavours (CommonMark, GitHub's, Python-Markdown, and the templates
of Jekyll and Hugo that run before) is written as an entity.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from talkeditor.core.clean import CleanTalk, Opening, Turn
from talkeditor.core.translation import later
from talkeditor.exporters.anchors import Anchor, Headings, github
from talkeditor.exporters.base import Exporter, LeftOut, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.facts import facts_of, facts_of_day, facts_of_index, values_of, values_of_day
from talkeditor.exporters.naming import day_title, file_each, file_for_day, file_names
from talkeditor.exporters.templates import Facts, Values
from talkeditor.exporters.words import line_range, title_of, visible, word_count

QUESTIONS = "Questions and answers"
STOPS = "The captions stop here in mid-sentence."
TURN_MARKS = {Turn.QUESTION: "Q:", Turn.ANSWER: "A:"}
"""What stands before a turn, in a row of its own: a mark, which is no word of the talk."""

_ENTITIES = {c: f"&#{ord(c)};" for c in "{}|~<>"} | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ANYWHERE = re.compile(r"[\\`*_\[\]{}|~<>&]|(?<!\S)#|#(?!\S)|:(?=//)|(?<![^\W_])www(?=\.)", re.IGNORECASE)
_AT_START = re.compile(r"\d+([.)])|([-+!])|[:=%]")

OFFERS = frozenset({Offer.FRONT_MATTER, Offer.LEFT_OUT, Offer.ONE_FILE, Offer.NAMES, Offer.HEAD})


def yaml_head(facts: Facts) -> str:
    """Facts as YAML between its rules, every string double-quoted: the same in YAML 1.1 and 1.2."""
    import yaml  # late: start-up time

    def written(value: object, style: str | None) -> str:
        text = yaml.safe_dump(
            value, default_style=style, allow_unicode=True, width=float("inf"), default_flow_style=True
        )
        return text.removesuffix("\n").removesuffix("\n...")

    rows = (
        f"{written(key, None)}: {written(value, None if isinstance(value, int) else chr(34))}\n"
        for key, value in facts.items()
    )
    return f"---\n{''.join(rows)}---\n"


def _as_they_are(facts: Facts, number: int | None) -> Facts:  # noqa: ARG001
    return facts


@dataclass(frozen=True, slots=True)
class Flavour:
    """What renderers want differently.

    `arranged` turns the facts of a talk (with its number) or of the day (None) into those of the head, and
    `written` writes them. `heading`: whether a page needs a heading, for they do not show its title
    themselves. `needs_head`: whether a file needs its head to be a page. `index`: the name of the index.
    `anchors`: how a heading is linked to, `link`: how a file beside is.
    """

    arranged: Callable[[Facts, int | None], Facts] = _as_they_are
    written: Callable[[Facts], str] = yaml_head
    heading: bool = True
    needs_head: bool = False
    index: str = "index"
    anchors: Callable[[Headings], list[Anchor]] = github
    link: Callable[[str], str] = quote


COMMONMARK = Flavour()


def render(
    talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions, flavour: Flavour = COMMONMARK
) -> Rendered:
    """A file for each talk, named by its number and title, and an index, or one file for all of them; on
    demand `left-out.md`."""
    (rest,) = file_names([("", "left out")], ".md", options.taken)
    if options.one_file:
        page = day_page(talks, meta, options, flavour).encode()
        made = file_for_day(talks, ".md", meta, options, page, {rest, "index.md", "_index.md"})
        files = dict(made.files)
    else:
        index = f"{flavour.index}.md"
        if index in options.taken:
            (index,) = file_names([("", flavour.index)], ".md", options.taken)
        # A talk of the name of an index would be taken for one.
        taken = {index, rest, "index.md", "_index.md"}

        def write(clean: CleanTalk) -> bytes:
            return talk_page(clean, meta, options, flavour).encode()

        made = file_each(talks, ".md", meta, options, write, taken)
        files = {**made.files, index: index_page(talks, list(made.files), meta, options, flavour).encode()}
    if options.left_out is not None:
        files[rest] = left_out_page(options.left_out, meta).encode()
    return Rendered(files, made.of_talk)


EXPORTER = Exporter("markdown", later("Markdown"), render, later("Markdown"), offers=OFFERS)


def talk_page(clean: CleanTalk, meta: Meta, options: RenderOptions, flavour: Flavour = COMMONMARK) -> str:
    """The file of one talk."""
    head = _head(facts_of(clean.talk, meta), values_of(clean.talk, meta), options, flavour, clean.talk.number)
    title = [f"# {escaped(title_of(clean.talk))}"] if flavour.heading or not head else []
    return head + "\n\n".join((*title, *_blocks(clean, "##"))) + "\n"


def day_page(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions, flavour: Flavour) -> str:
    """The file of all talks: what they are, and each under its heading."""
    head = _head(facts_of_day(talks, meta), values_of_day(talks, meta), options, flavour, None)
    own = [(0, day_title(meta))] if flavour.heading or not head else []
    headings = [*own, *(heading for clean in talks for heading in _headings(clean))]
    found = zip(headings, flavour.anchors(headings), strict=True)
    anchors = {number: anchor for (number, _), anchor in found}
    blocks = [f"# {escaped(title)}" for _, title in own]
    blocks += [escaped(meta.date)] if meta.date else []
    rows, bodies = [], []
    for clean in talks:
        anchor = anchors[clean.talk.number]
        rows.append(_row(clean, f"#{quote(anchor.id)}"))
        bodies.append(f"## {escaped(title_of(clean.talk))}{anchor.mark}")
        bodies += [f"*{escaped(', '.join(clean.talk.speakers))}*"] if any(clean.talk.speakers) else []
        bodies += _blocks(clean, "###")
    return head + "\n\n".join((*blocks, "\n".join(rows), *bodies)) + "\n"


def _head(facts: Facts, values: Values, options: RenderOptions, flavour: Flavour, number: int | None) -> str:
    """The head of a page and an empty row, or nothing. Where only the head says the title, it has one."""
    if options.head is not None and (options.front_matter or flavour.needs_head):
        wanted = options.head.facts(values)
        if not flavour.heading and "title" not in {key.lower() for key in wanted}:
            wanted = {"title": facts["title"], **wanted}
        return flavour.written(wanted) + "\n"
    if options.front_matter or flavour.needs_head:
        return flavour.written(flavour.arranged(facts, number)) + "\n"
    return ""


def _headings(clean: CleanTalk) -> Iterator[tuple[int, str]]:
    """The headings of a talk as they are seen; that of the talk itself has its number."""
    yield clean.talk.number, title_of(clean.talk)
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield 0, QUESTIONS


def _blocks(clean: CleanTalk, level: str) -> Iterator[str]:
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield f"{level} {QUESTIONS}"
        if text := escaped(paragraph.text):
            if paragraph.turn is not None:
                yield f"**{TURN_MARKS[paragraph.turn]}**"
            yield text
    if clean.talk.stops_at is not None:
        yield f"*{STOPS}*"


def index_page(
    talks: Sequence[CleanTalk], names: Sequence[str], meta: Meta, options: RenderOptions, flavour: Flavour
) -> str:
    """The list of the talks with links to their files. Where the site shows its title, its head has it."""
    rows = [_row(clean, flavour.link(name)) for clean, name in zip(talks, names, strict=True)]
    title = meta.event or meta.source
    headed = not flavour.heading and (options.front_matter or flavour.needs_head)
    head = flavour.written(flavour.arranged(facts_of_index(title, meta), None)) + "\n" if headed else ""
    titles = [] if headed else [f"# {escaped(title)}"]
    dates = [escaped(meta.date)] if meta.date else []
    blocks = [*titles, *dates, "\n".join(rows), f"Source: {escaped(meta.source)}"]
    return head + "\n\n".join(blocks) + "\n"


def _row(clean: CleanTalk, target: str) -> str:
    talk = clean.talk
    facts = [escaped(", ".join(talk.speakers))] if talk.speakers else []
    facts += [f"lines {', '.join(map(line_range, talk.parts))}", word_count(clean)]
    facts += [] if talk.accepted else ["proposed"]
    facts += [] if talk.stops_at is None else ["stops in mid-sentence"]
    return f"- {talk.number}\\. [{escaped(title_of(talk))}]({target}): {', '.join(facts)}"


def left_out_page(stretches: Sequence[LeftOut], meta: Meta) -> str:
    """What is in no talk, as captioned, each stretch under its kind and lines."""
    blocks = [f"# Left out of {escaped(meta.source)}"]
    for stretch in stretches:
        last = stretch.first + len(stretch.lines)
        blocks.append(f"## {stretch.why.capitalize()}, lines {stretch.first + 1}-{last}")
        blocks += [text] if (text := escaped(" ".join(stretch.lines))) else []
    return "\n\n".join(blocks) + "\n"


def escaped(text: str) -> str:
    """A text in one row, so that Markdown shows these very characters and nothing else."""
    text = " ".join(visible(text).split())
    text = _ANYWHERE.sub(_anywhere, text)
    first = _AT_START.match(text)
    if first is None:
        return text
    mark = text[first.end() - 1]
    written = f"&#{ord(mark)};" if first.lastindex is None else f"\\{mark}"
    return text[: first.end() - 1] + written + text[first.end() :]


def _anywhere(found: re.Match[str]) -> str:
    token = found.group()
    if token.lower() == "www":
        return f"{token[:2]}&#{ord(token[2])};"
    if token == ":":
        return "&#58;"
    return _ENTITIES.get(token) or f"\\{token}"
