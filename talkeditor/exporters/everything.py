"""One JSON file with all there is: segments, evidence, decisions, the words of the talks and their lines."""

from collections.abc import Sequence

from talkeditor.core.clean import CleanTalk
from talkeditor.core.review import Review
from talkeditor.core.steps import REMOVING
from talkeditor.core.translation import later
from talkeditor.exporters.base import Exporter, Meta, Rendered, RenderOptions
from talkeditor.exporters.naming import encoded, file_for_all
from talkeditor.exporters.words import json_text


def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
    """`everything.json`; lines and words count from zero, spans are half-open."""
    import msgspec  # late: start-up time

    whole = {
        "source": meta,
        "segments": _segments(options.review) if options.review is not None else [],
        "talks": [_talk(clean) for clean in talks],
    }
    data = encoded(json_text(msgspec.to_builtins(whole)))
    return file_for_all(talks, "everything", ".json", options.taken, data)


EXPORTER = Exporter("json", later("Everything (JSON)"), render, later("Data"))


def _segments(review: Review) -> list[dict[str, object]]:
    numbers = review.talk_numbers()
    return [
        {
            "start": list(segment.start),
            "end": list(review.end_of(index)),
            "kind": str(segment.kind),
            "status": str(review.status_of(index)),
            "talk": numbers[index],
            "title": segment.shown_title,
            "speakers": list(segment.shown_speakers),
            "slot": segment.slot,
            "qa": segment.qa,
            "reel": segment.reel,
            "continues": segment.continues,
            "by_hand": segment.by_hand,
            "finding": segment.finding,
        }
        for index, segment in enumerate(review.segments)
    ]


def _talk(clean: CleanTalk) -> dict[str, object]:
    """A talk with its cleaned words; `lines` has the source line of each word."""
    talk = clean.talk
    return {
        "number": talk.number,
        "title": talk.title if talk.titled else "",
        "speakers": list(talk.speakers),
        "accepted": talk.accepted,
        "parts": [{"start": list(part.start), "end": list(part.end)} for part in talk.parts],
        "warnings": list(talk.warnings),
        "taken_out": {str(step): count for step, count in clean.text.counts.items() if step in REMOVING},
        "cleaned": {step.option: count for step, count in clean.text.counts.items()},
        "paragraphs": [
            {
                "opening": str(p.opening.value),
                "turn": p.turn and str(p.turn.value),
                "words": list(p.words),
                "lines": list(p.lines),
            }
            for p in clean.text.paragraphs
        ],
    }
