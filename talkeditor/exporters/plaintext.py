"""Plain text: a file for each talk, title and speakers above its paragraphs."""

from collections.abc import Iterator, Sequence

from talkeditor.core.clean import CleanTalk, Opening
from talkeditor.exporters.base import Exporter, Meta, Rendered, RenderOptions
from talkeditor.exporters.markdown import QUESTIONS, STOPS, title_of, visible
from talkeditor.exporters.naming import encoded, file_each


def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:  # noqa: ARG001
    """A file for each talk, a paragraph a row, an empty row between them."""
    return file_each(talks, ".txt", options.taken, lambda clean: encoded("\n\n".join(_blocks(clean)) + "\n"))


EXPORTER = Exporter("text", "Plain text", render)


def _blocks(clean: CleanTalk) -> Iterator[str]:
    title = title_of(clean.talk)
    yield f"{title}\n{'=' * len(title)}"
    if clean.talk.speakers:
        yield visible(", ".join(clean.talk.speakers))
    for paragraph in clean.text.paragraphs:
        if paragraph.opening is Opening.QUESTIONS:
            yield QUESTIONS
        if text := " ".join(visible(paragraph.text).split()):
            yield text
    if clean.talk.stops_at is not None:
        yield STOPS
