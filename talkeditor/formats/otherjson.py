"""JSON that holds no captions: refused with the name of what it is. Knows no file."""

import re
from typing import NoReturn

from talkeditor.core.translation import later, tr
from talkeditor.formats.base import Reader, ReadError, head, unchanged
from talkeditor.formats.jsonwalk import is_json

_KINDS = (
    (r'"schedule"\s*:|"conference"\s*:|"sessions"\s*:', later("a schedule")),
    (r'"(?:extractor|webpage_url|upload_date|formats)"\s*:', later("the description of a video")),
    (
        r'"(?:segments|talks)"\s*:',
        later("an export of a talk, or a list of segments in an order unknown here"),
    ),
)
_HINT = later(
    "Captions in JSON are read from YouTube (json3), Whisper, WhisperX, faster-whisper and whisper.cpp."
)


def sniff(text: str) -> bool:
    """Whether a text is JSON at all; asked last of all formats in JSON."""
    return is_json(text)


def refuse(text: str) -> NoReturn:
    """Raises `ReadError` with what the JSON seems to be."""
    beginning = head(text)
    found = (kind for pattern, kind in _KINDS if re.search(pattern, beginning))
    kind = tr(next(found, later("JSON of another kind")))
    raise ReadError(
        tr("The file holds no captions: it is {kind}.", kind=kind), unchanged(tr(_HINT)), reason="json"
    )


READER = Reader("json", sniff, refuse)
