"""HTML: a page for each talk and one that lists them, whole in themselves, without scripts."""

import html
from collections.abc import Iterator, Sequence
from urllib.parse import quote

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.wording import counted
from talkeditor.exporters.base import Exporter, Meta, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, title_of, visible
from talkeditor.exporters.naming import encoded, file_each, file_names

_STYLE = (
    ":root{color-scheme:light dark}"
    "body{max-width:42rem;margin:3rem auto;padding:0 1.25rem;font:1.0625rem/1.6 system-ui,sans-serif}"
    "h1{line-height:1.25}header p,footer{color:GrayText}footer{margin-top:3rem;font-size:.875rem}"
)


def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    """A page for each talk, and `index.html`."""
    (index,) = file_names([("", "index")], ".html", options.taken)
    made = file_each(
        talks,
        ".html",
        {*options.taken, index},
        lambda clean: encoded(_page(title_of(clean.talk), _talk(clean, meta))),
    )
    title = visible(meta.event or meta.source)
    listing = encoded(_page(title, _index(title, talks, list(made.files), meta)))
    return Rendered({**made.files, index: listing}, made.of_talk)


EXPORTER = Exporter("html", "Web pages (HTML)", render)


def _page(title: str, blocks: Iterator[str]) -> str:
    head = (
        f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title)}</title>\n<style>{_STYLE}</style>\n"
    )
    body = "\n".join(blocks)
    return f"<!doctype html>\n<html>\n<head>\n{head}</head>\n<body>\n{body}\n</body>\n</html>\n"


def _talk(clean: CleanTalk, meta: Meta) -> Iterator[str]:
    talk = clean.talk
    who = f"\n<p>{_text(', '.join(talk.speakers))}</p>" if talk.speakers else ""
    yield f"<main>\n<header>\n<h1>{_text(title_of(talk))}</h1>{who}\n</header>"
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield f"<h2>{QUESTIONS}</h2>"
        if text := _text(paragraph.text):
            yield f"<p>{text}</p>"
    if talk.stops_at is not None:
        yield f"<p><em>{STOPS}</em></p>"
    facts = [_text(part) for part in (meta.event, meta.date, meta.source) if part]
    yield f"</main>\n<footer>{' · '.join(facts)}</footer>"


def _index(title: str, talks: Sequence[CleanTalk], names: Sequence[str], meta: Meta) -> Iterator[str]:
    yield f"<main>\n<header><h1>{_text(title)}</h1></header>\n<ol>"
    for clean, name in zip(talks, names, strict=True):
        who = f" – {_text(', '.join(clean.talk.speakers))}" if clean.talk.speakers else ""
        link = f'<a href="{quote(name)}">{_text(title_of(clean.talk))}</a>'
        words = counted(clean.text.words, "word")
        yield f'<li value="{clean.talk.number}">{link}{who}, {words}</li>'
    yield f"</ol>\n</main>\n<footer>{_text(meta.source)}</footer>"


def _text(text: str) -> str:
    return html.escape(" ".join(visible(text).split()))
