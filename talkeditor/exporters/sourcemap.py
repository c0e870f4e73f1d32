"""The source map beside an export: from which line of the stream each exported word comes."""

from collections.abc import Mapping, Sequence

from talkeditor.core.clean import CleanTalk
from talkeditor.exporters.base import RenderOptions
from talkeditor.exporters.naming import encoded, file_names
from talkeditor.exporters.words import json_text


def source_map(
    talks: Sequence[CleanTalk], of_talk: Mapping[int, str], options: RenderOptions
) -> dict[str, bytes]:
    """`source-map.json`: for each talk its file and its words in order, each with its line, from 1 on."""
    (name,) = file_names([("", "source map")], ".json", options.taken)
    rows = [
        {
            "talk": clean.talk.number,
            "file": of_talk[clean.talk.number],
            "words": [[word, line + 1] for word, line in clean.text.sources()],
        }
        for clean in talks
    ]
    return {name: encoded(json_text({"talks": rows}, None))}
