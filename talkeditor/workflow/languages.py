"""The languages that cleaning knows, from the packaged resources."""

import json
from collections.abc import Iterable
from functools import cache
from itertools import islice

from talkeditor.assets import resource
from talkeditor.core.language import Language, recognised

_ROLES = (
    "fillers", "doubles", "numbers", "short", "openers", "unfinished", "closings", "common", "capitals",
    "subjects", "auxiliaries",
)  # fmt: skip
_ENOUGH_LINES = 2_000
_FEW_WORDS = 200
_DEFAULT = "en"


@cache
def languages() -> tuple[Language, ...]:
    """All languages in `resources/cleaning`, in the order of their codes; each knows the tags of all.

    Captions have the tags of the service that made them, whatever the language of the talk.
    """
    data = {
        path.stem: json.loads(path.read_text("utf-8")) for path in sorted(resource("cleaning").glob("*.json"))
    }
    tags: dict[str, frozenset[str]] = {}
    for one in data.values():
        for kind, words in one["tags"].items():
            tags[kind] = tags.get(kind, frozenset()) | frozenset(words.casefold().split())
    return tuple(
        Language(
            code=code,
            tags=tags,
            cues={kind: frozenset(phrases) for kind, phrases in one.get("cues", {}).items()},
            **{role: frozenset(one.get(role, "").casefold().split()) for role in _ROLES},
        )
        for code, one in data.items()
    )


def language_of(texts: Iterable[str], default: Language | None = None) -> Language:
    """The language of a talk or stream, for cleaning.

    Where none is recognised: `default`, else English for a few words, else one that knows only tags.
    """
    sample = list(islice(texts, _ENOUGH_LINES))
    found = recognised(sample, languages())
    if found.code:
        return found
    if default is not None:
        return default
    if sum(len(text.split()) for text in sample) < _FEW_WORDS:
        return next(language for language in languages() if language.code == _DEFAULT)
    return Language(tags=languages()[0].tags)
