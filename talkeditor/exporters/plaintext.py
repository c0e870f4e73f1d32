"""Plain text: title and speakers above the paragraphs of a talk."""

from collections.abc import Iterator, Sequence

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.core.translation import later
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, TURN_MARKS
from talkeditor.exporters.naming import day_title, encoded, file_each, file_for_day
from talkeditor.exporters.words import in_a_row, title_of, visible


def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    """A file for each talk, or one for all: a paragraph a row, an empty row between them."""
    if options.one_file:
        return file_for_day(talks, ".txt", meta, options, _joined(_day(talks, meta)))
    return file_each(talks, ".txt", meta, options, lambda clean: _joined(_blocks(clean, "=")))


EXPORTER = Exporter("text", later("Plain text"), render, offers=frozenset({Offer.ONE_FILE, Offer.NAMES}))


def _joined(blocks: Iterator[str]) -> bytes:
    return encoded("\n\n".join(blocks) + "\n")


def _day(talks: Sequence[CleanTalk], meta: Meta) -> Iterator[str]:
    yield _underlined(day_title(meta), "=")
    if meta.date:
        yield in_a_row(meta.date)
    yield "\n".join(f"{clean.talk.number}. {title_of(clean.talk)}" for clean in talks)
    for clean in talks:
        yield from _blocks(clean, "-")


def _blocks(clean: CleanTalk, rule: str) -> Iterator[str]:
    yield _underlined(title_of(clean.talk), rule)
    if clean.talk.speakers:
        yield visible(", ".join(clean.talk.speakers))
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield QUESTIONS
        if text := in_a_row(paragraph.text):
            if paragraph.turn is not None:
                yield TURN_MARKS[paragraph.turn]
            yield text
    if clean.talk.stops_at is not None:
        yield STOPS


def _underlined(title: str, rule: str) -> str:
    return f"{title}\n{rule * len(title)}"
