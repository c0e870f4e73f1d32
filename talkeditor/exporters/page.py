"""HTML: a page for each talk and one that lists them, or one for all; whole in themselves, no scripts."""

import html
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.direction import has_rtl, isolated
from talkeditor.core.translation import later
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, TURN_MARKS
from talkeditor.exporters.naming import day_title, encoded, file_each, file_for_day, file_names
from talkeditor.exporters.words import in_a_row, title_of, visible, word_count

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{max-width:42rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}"
    "h1{line-height:1.25}header p,footer{color:GrayText}footer{margin-top:3rem;font-size:.875rem}"
)


def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    """A page for each talk, and `index.html`; or one page with all talks."""
    if options.one_file:
        whole = encoded(_page(day_title(meta), _day(talks, meta)))
        return file_for_day(talks, ".html", meta, options, whole)
    (index,) = file_names([("", "index")], ".html", options.taken)
    made = file_each(
        talks,
        ".html",
        meta,
        options,
        lambda clean: encoded(_page(title_of(clean.talk), _alone(clean, meta))),
        {index},
    )
    title = visible(meta.event or meta.source)
    listing = encoded(_page(title, _index(title, talks, list(made.files), meta)))
    return Rendered({**made.files, index: listing}, made.of_talk)


EXPORTER = Exporter(
    "html", later("Web pages (HTML)"), render, offers=frozenset({Offer.ONE_FILE, Offer.NAMES})
)


def _page(title: str, blocks: Iterator[str]) -> str:
    head = (
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n"
    )
    body = "\n".join(blocks)
    return f"<!doctype html>\n<html>\n<head>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n"


def _alone(clean: CleanTalk, meta: Meta) -> Iterator[str]:
    yield "<main>"
    yield from _talk(clean, 1)
    yield f"</main>\n{_footer(meta)}"


def _day(talks: Sequence[CleanTalk], meta: Meta) -> Iterator[str]:
    """All talks: what there is, and each in a section."""
    yield f"<main>\n<header>{_element('h1', day_title(meta))}</header>\n<nav>\n<ol>"
    for clean in talks:
        number = clean.talk.number
        title = title_of(clean.talk)
        link = f'<a href="#talk-{number}"{_way(title)}>{_text(title)}</a>'
        yield f'<li value="{number}">{link}{_who(clean)}</li>'
    yield "</ol>\n</nav>"
    for clean in talks:
        yield f'<section id="talk-{clean.talk.number}">'
        yield from _talk(clean, 2)
        yield "</section>"
    yield f"</main>\n{_footer(meta)}"


def _footer(meta: Meta) -> str:
    facts = [isolated(_text(part)) for part in (meta.event, meta.date, meta.source) if part]
    return f"<footer>{' · '.join(facts)}</footer>"


def _who(clean: CleanTalk) -> str:
    return (
        f" – {', '.join(isolated(_text(who)) for who in clean.talk.speakers)}" if clean.talk.speakers else ""
    )


def _talk(clean: CleanTalk, level: int) -> Iterator[str]:
    talk = clean.talk
    who = f"\n{_element('p', ', '.join(talk.speakers))}" if talk.speakers else ""
    yield f"<header>\n{_element(f'h{level}', title_of(talk))}{who}\n</header>"
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield f"<h{level + 1}>{QUESTIONS}</h{level + 1}>"
        if in_a_row(paragraph.text):
            if paragraph.turn is not None:
                yield f"<p><strong>{TURN_MARKS[paragraph.turn]}</strong></p>"
            yield _element("p", paragraph.text)
    if talk.stops_at is not None:
        yield f"<p><em>{STOPS}</em></p>"


def _index(title: str, talks: Sequence[CleanTalk], names: Sequence[str], meta: Meta) -> Iterator[str]:
    yield f"<main>\n<header>{_element('h1', title)}</header>\n<ol>"
    for clean, name in zip(talks, names, strict=True):
        own = title_of(clean.talk)
        link = f'<a href="{quote(name)}"{_way(own)}>{_text(own)}</a>'
        yield f'<li value="{clean.talk.number}">{link}{_who(clean)}, {word_count(clean)}</li>'
    yield f"</ol>\n</main>\n<footer>{isolated(_text(meta.source))}</footer>"


def _element(name: str, text: str) -> str:
    return f"<{name}{_way(text)}>{_text(text)}</{name}>"


def _way(text: str) -> str:
    """Lets what is read find out itself which way the words run, where any run from right to left."""
    return ' dir="auto"' if has_rtl(text) else ""


def _text(text: str) -> str:
    return html.escape(in_a_row(text))
