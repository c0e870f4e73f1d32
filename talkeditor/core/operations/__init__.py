"""What a person can do to a review: pure functions (review, place, arguments) → an edit, or None.

None means that there is nothing to do there; a command is enabled exactly when its operation gives an
edit. A new kind of edit is one more function in the file where it belongs.
"""

from talkeditor.core.operations.decide import (
    accept,
    accept_all,
    accept_reel,
    accept_sure,
    drop,
    drop_all,
    drop_reel,
    same_for_passes,
    undecide,
)
from talkeditor.core.operations.edges import (
    end_here,
    move_edge,
    move_phase,
    neighbouring_place,
    nudge_line,
    nudge_word,
    places_of,
    start_here,
)
from talkeditor.core.operations.names import decide, exchange, following, matches_of, take_back
from talkeditor.core.operations.restore import restored, restored_talk
from talkeditor.core.operations.structure import (
    join,
    label,
    label_lines,
    merge_next,
    merge_previous,
    merge_range,
    split,
)
from talkeditor.core.operations.words import (
    correct,
    leave_out,
    mark_corrected,
    mark_qa,
    put_back,
    set_speakers,
    set_title,
)

__all__ = [
    "accept",
    "accept_all",
    "accept_reel",
    "accept_sure",
    "correct",
    "decide",
    "drop",
    "drop_all",
    "drop_reel",
    "end_here",
    "exchange",
    "following",
    "join",
    "label",
    "label_lines",
    "leave_out",
    "mark_corrected",
    "mark_qa",
    "matches_of",
    "merge_next",
    "merge_previous",
    "merge_range",
    "move_edge",
    "move_phase",
    "neighbouring_place",
    "nudge_line",
    "nudge_word",
    "places_of",
    "put_back",
    "restored",
    "restored_talk",
    "same_for_passes",
    "set_speakers",
    "set_title",
    "split",
    "start_here",
    "take_back",
    "undecide",
]
