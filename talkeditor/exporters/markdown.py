"""Markdown: a file for each talk and an index of them. Every renderer shows the very words.

What backslashes can't escape in all flavours (CommonMark, GitHub's, Python-Markdown, and the templates
of Jekyll and Hugo that run before) is written as an entity.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.talks import Part, Talk
from talkeditor.core.wording import counted
from talkeditor.exporters.base import Exporter, LeftOut, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.naming import file_each, file_names

QUESTIONS = "Questions and answers"
STOPS = "The captions stop here in mid-sentence."

_ENTITIES = {c: f"&#{ord(c)};" for c in "{}|~<>"} | {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ANYWHERE = re.compile(r"[\\`*_\[\]{}|~<>&]|(?<!\S)#|#(?!\S)|:(?=//)|(?<![^\W_])www(?=\.)", re.IGNORECASE)
_AT_START = re.compile(r"\d+([.)])|([-+!])|[:=%]")
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_SURROGATE = re.compile("[\ud800-\udfff]")


Facts = dict[str, object]
OFFERS = frozenset({Offer.FRONT_MATTER, Offer.LEFT_OUT})


@dataclass(frozen=True, slots=True)
class Flavour:
    """What renderers want differently: the head of a file, whether they show its title themselves (then
    without a heading), whether a file needs its head to be a page, and the name of the index."""

    head: Callable[[Talk, Meta], str]
    heading: bool = True
    needs_head: bool = False
    index: str = "index"


def render(
    talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions, flavour: Flavour | None = None
) -> Rendered:
    """A file for each talk, named by its number and title, an index, and on demand `left-out.md`."""
    flavour = flavour or COMMONMARK
    (rest,) = file_names([("", "left out")], ".md", options.taken)
    index = f"{flavour.index}.md"
    if index in options.taken:
        (index,) = file_names([("", flavour.index)], ".md", options.taken)
    taken = {*options.taken, index, rest}
    made = file_each(talks, ".md", taken, lambda clean: talk_page(clean, meta, options, flavour).encode())
    files = {**made.files, index: index_page(talks, list(made.files), meta).encode()}
    if options.left_out is not None:
        files[rest] = left_out_page(options.left_out, meta).encode()
    return Rendered(files, made.of_talk)


EXPORTER = Exporter("markdown", "Markdown", render, "Markdown", offers=OFFERS)


def talk_page(clean: CleanTalk, meta: Meta, options: RenderOptions, flavour: Flavour | None = None) -> str:
    """The file of one talk."""
    flavour = flavour or COMMONMARK
    headed = options.front_matter or flavour.needs_head
    head = flavour.head(clean.talk, meta) + "\n" if headed else ""
    return head + "\n\n".join(_blocks(clean, flavour.heading or not headed)) + "\n"


def _blocks(clean: CleanTalk, heading: bool) -> Iterator[str]:
    if heading:
        yield f"# {escaped(title_of(clean.talk))}"
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield f"## {QUESTIONS}"
        if text := escaped(paragraph.text):
            yield text
    if clean.talk.stops_at is not None:
        yield f"*{STOPS}*"


def title_of(talk: Talk) -> str:
    """The title as it can be seen; one without anything to see is the number."""
    return " ".join(visible(talk.title).split()) or f"Talk {talk.number}"


def index_page(talks: Sequence[CleanTalk], names: Sequence[str], meta: Meta) -> str:
    """The list of the talks with links to their files."""
    rows = [_row(clean, name) for clean, name in zip(talks, names, strict=True)]
    head = f"# {escaped(meta.event or meta.source)}"
    dates = [escaped(meta.date)] if meta.date else []
    return "\n\n".join([head, *dates, "\n".join(rows), f"Source: {escaped(meta.source)}"]) + "\n"


def _row(clean: CleanTalk, name: str) -> str:
    talk = clean.talk
    facts = [escaped(", ".join(talk.speakers))] if talk.speakers else []
    facts += [f"lines {', '.join(map(line_range, talk.parts))}", counted(clean.text.words, "word")]
    facts += [] if talk.accepted else ["proposed"]
    facts += [] if talk.stops_at is None else ["stops in mid-sentence"]
    return f"- {talk.number}\\. [{escaped(title_of(talk))}]({quote(name)}): {', '.join(facts)}"


def left_out_page(stretches: Sequence[LeftOut], meta: Meta) -> str:
    """What is in no talk, as captioned, each stretch under its kind and lines."""
    blocks = [f"# Left out of {escaped(meta.source)}"]
    for stretch in stretches:
        last = stretch.first + len(stretch.lines)
        blocks.append(f"## {stretch.why.capitalize()}, lines {stretch.first + 1}-{last}")
        blocks += [text] if (text := escaped(" ".join(stretch.lines))) else []
    return "\n\n".join(blocks) + "\n"


def facts_of(talk: Talk, meta: Meta) -> Facts:
    """What is known of a talk, under the names that front matter has for it."""
    ranges = [line_range(part) for part in talk.parts]
    facts: Facts = {"title": title_of(talk), "speakers": [visible(name) for name in talk.speakers]}
    facts |= {key: visible(text) for key, text in (("event", meta.event), ("date", meta.date)) if text}
    facts |= {"source": visible(meta.source), "lines": ranges[0] if len(ranges) == 1 else ranges}
    facts["status"] = "accepted" if talk.accepted else "proposed"
    return facts


def front_matter(talk: Talk, meta: Meta) -> str:
    """The facts of a talk as YAML."""
    return yaml_head(facts_of(talk, meta))


COMMONMARK = Flavour(front_matter)


def yaml_head(facts: Facts) -> str:
    """Facts as YAML between its rules, every string double-quoted: the same in YAML 1.1 and 1.2."""
    import yaml  # late: start-up time

    rows = []
    for key, value in facts.items():
        quoted = yaml.safe_dump(
            value,
            default_style=None if isinstance(value, int) else '"',
            allow_unicode=True,
            width=float("inf"),
            default_flow_style=True,
        )
        rows.append(f"{key}: {quoted.removesuffix(chr(10)).removesuffix(chr(10) + '...')}\n")
    return f"---\n{''.join(rows)}---\n"


def line_range(part: Part) -> str:
    """The lines of a part as people count them, both inclusive: "1012-2147"."""
    return f"{part.range.start + 1}-{part.range.stop}"


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


def visible(text: str) -> str:
    """A text without characters that show nothing or turn the direction of what follows them.

    Halves of surrogate pairs, which no file can hold, become U+FFFD.
    """
    if text.isascii() and text.isprintable():
        return text
    return _SURROGATE.sub("\ufffd", _UNSEEN.sub("", text))


def _anywhere(found: re.Match[str]) -> str:
    token = found.group()
    if token.lower() == "www":
        return f"{token[:2]}&#{ord(token[2])};"
    if token == ":":
        return "&#58;"
    return _ENTITIES.get(token) or f"\\{token}"
