"""The rows of the cheat sheet, from the command table: what one key and its opposite do stands in one row."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from talkeditor.core.translation import later, tr
from talkeditor.ui.commands.base import Command, Group, Where
from talkeditor.ui.marks import key_name, key_parts


@dataclass(frozen=True, slots=True)
class KeyLine:
    """A row: the caps, what they do, and caps that do the same (shown behind "or")."""

    caps: tuple[str, ...]
    words: str
    also: tuple[str, ...] = ()


_PAIRS = (
    (("edge_up", "edge_down"), later("Move edge by a line")),
    (("edge_word_left", "edge_word_right"), later("Move edge by a word")),
    (("edge_prev_place", "edge_next_place"), later("Edge to the other places")),
    (("line_down", "line_up"), later("Line")),
    (("word_left", "word_right"), later("Word in the line")),
    (("page_down", "page_up"), later("Page")),
    (("segment_next", "segment_prev"), later("Next, previous segment")),
    (("segment_first_line", "segment_last_line"), later("First, last line of segment")),
    (("stream_start", "stream_end"), later("Start, end of the stream")),
    (("select_down", "select_up"), later("Select lines")),
    (("zoom_in", "zoom_out"), later("Text size")),
    (
        ("label_talk", "label_reel", "label_chatter", "label_break", "label_noise"),
        later("Talk, reel, chatter, break, noise"),
    ),
)
_TWINS = (("title_f2", "title"), ("keys", "keys_q"), ("find", "find_slash"))


def key_lines(commands: Sequence[Command]) -> dict[Group, tuple[KeyLine, ...]]:
    """All commands with keys, by their group, in the order of the table; those of every mode last."""
    ordered = sorted(commands, key=lambda command: command.where is Where.EVERYWHERE)
    by_id = {command.id: command for command in ordered if command.keys}
    joined = {ids[0]: (ids, words) for ids, words in _PAIRS if all(name in by_id for name in ids)}
    twins = {a: b for a, b in _TWINS if a in by_id and b in by_id}
    done = {name for ids, _ in joined.values() for name in ids[1:]} | set(twins.values())
    lines: dict[Group, list[KeyLine]] = {group: [] for group in Group}
    for name, command in by_id.items():
        if name in joined:
            ids, words = joined[name]
            lines[command.group].append(_joined([by_id[i] for i in ids], tr(words)))
        elif name not in done:
            also = key_parts(by_id[twins[name]].keys[0]) if name in twins else ()
            lines[command.group].append(KeyLine(key_parts(command.keys[0]), command.title, also))
    return {group: tuple(rows) for group, rows in lines.items() if rows}


def _joined(commands: Sequence[Command], words: str) -> KeyLine:
    """One row for commands that belong together; digits in a row become a range."""
    parts = [key_parts(command.keys[0]) for command in commands]
    lasts = [caps[-1] for caps in parts]
    if len(lasts) > 2 and "".join(lasts).isdigit():
        return KeyLine((f"{lasts[0]}…{lasts[-1]}",), words)
    same = all(caps[:-1] == parts[0][:-1] for caps in parts)
    caps = (*parts[0], *lasts[1:]) if same else tuple(cap for caps in parts for cap in caps)
    others = [command.keys[1] for command in commands if len(command.keys) > 1]
    if len(others) == len(commands) and all(len(key) == 1 for key in others):
        words = tr("{words} (also {keys})", words=words, keys=" ".join(others))
    return KeyLine(caps, words)


def in_columns(groups: dict[Group, tuple[KeyLine, ...]], columns: int) -> tuple[tuple[Group, ...], ...]:
    """The groups dealt out to columns that are about equally high, in their order from the left."""
    result: list[list[Group]] = [[] for _ in range(columns)]
    heights = [0] * columns
    for group in sorted(groups, key=lambda g: -len(groups[g])):
        at = heights.index(min(heights))
        result[at].append(group)
        heights[at] += len(groups[group]) + 2
    order = list(groups)
    ordered = [sorted(column, key=order.index) for column in result if column]
    return tuple(tuple(column) for column in sorted(ordered, key=lambda column: order.index(column[0])))


def as_html(groups: dict[Group, tuple[KeyLine, ...]]) -> str:
    """The sheet on paper: a table a group, black on white whatever the window's colours."""
    parts = [f"<h2>{escape(tr('Talkeditor: keys in review'))}</h2>"]
    for group, lines in groups.items():
        parts.append(f"<h3>{escape(tr(group.value))}</h3><table cellspacing='0' cellpadding='3'>")
        for line in lines:
            keys = _on_paper(line.caps)
            if line.also:
                keys = tr("{keys} or {others}", keys=keys, others=_on_paper(line.also))
            parts.append(f"<tr><td width='180'><b>{escape(keys)}</b></td><td>{escape(line.words)}</td></tr>")
        parts.append("</table>")
    last = tr("In a text field every key types. Esc always leads back to review.")
    parts.append(f"<p>{escape(last)}</p>")
    return "".join(parts)


def _on_paper(caps: Sequence[str]) -> str:
    return " + ".join(map(key_name, caps))
