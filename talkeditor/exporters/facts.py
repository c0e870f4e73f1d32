"""What is known of a talk and of the day, for front matter: as the forms have it, and for templates."""

from collections.abc import Sequence
from pathlib import PurePath

from talkeditor.core.clean import CleanTalk
from talkeditor.core.talks import Talk
from talkeditor.exporters.base import Meta
from talkeditor.exporters.naming import day_title, slug
from talkeditor.exporters.templates import Facts, Value, Values
from talkeditor.exporters.words import in_a_row, line_range, title_of, visible


def facts_of(talk: Talk, meta: Meta) -> Facts:
    """What is known of a talk, under the names that front matter has for it."""
    ranges = [line_range(part) for part in talk.parts]
    facts: Facts = {"title": title_of(talk), "speakers": [visible(name) for name in talk.speakers]}
    facts |= _occasion(meta)
    facts |= {"source": visible(meta.source), "lines": ranges[0] if len(ranges) == 1 else ranges}
    facts["status"] = "accepted" if talk.accepted else "proposed"
    return facts


def facts_of_day(talks: Sequence[CleanTalk], meta: Meta) -> Facts:
    """What is known of all talks together."""
    facts: Facts = {"title": day_title(meta), "speakers": _speakers(talks)}
    facts |= {**_occasion(meta), "source": visible(meta.source)}
    facts["status"] = "accepted" if all(clean.talk.accepted for clean in talks) else "proposed"
    return facts


def facts_of_index(title: str, meta: Meta) -> Facts:
    """What is known of the list of all talks."""
    return {"title": in_a_row(title), **_occasion(meta), "source": visible(meta.source)}


def _occasion(meta: Meta) -> Facts:
    return {key: visible(text) for key, text in (("event", meta.event), ("date", meta.date)) if text}


def _speakers(talks: Sequence[CleanTalk]) -> list[str]:
    """The speakers of all talks, each once."""
    return list(dict.fromkeys(visible(name) for clean in talks for name in clean.talk.speakers))


def values_of(talk: Talk, meta: Meta) -> Values:
    """The fields of a template for a talk."""
    title = title_of(talk)
    speakers = [visible(name) for name in talk.speakers]
    return _values(title, speakers, meta) | {"number": talk.number}


def values_of_day(talks: Sequence[CleanTalk], meta: Meta) -> Values:
    """The fields of a template for the file of all talks, which has no number."""
    return _values(day_title(meta), _speakers(talks), meta)


def _values(title: str, speakers: list[str], meta: Meta) -> dict[str, Value]:
    year = meta.date[:4] if meta.date[:4].isdecimal() else ""
    known: dict[str, Value] = {"title": title, "slug": slug(title), "speakers": speakers}
    about = {"event": meta.event, "date": meta.date, "year": year, "room": meta.room}
    about |= {"source": PurePath(meta.source).stem}
    return known | {key: visible(text) for key, text in about.items()}
