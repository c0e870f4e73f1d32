"""The page about all streams of a batch: what needs a look first stands first. It loads nothing."""

from collections.abc import Iterator, Mapping
from html import escape
from typing import Any
from urllib.parse import quote

from talkeditor.core.direction import isolated
from talkeditor.core.wording import count, counted, line_number
from talkeditor.store.places import SUFFIX

_STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; margin: 2rem auto; max-width: 70rem; padding: 0 1rem;
  color: #1b2026; background: #fff }
h1 { font-size: 1.35rem } table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: .4rem .6rem; border-bottom: 1px solid #d9dce2 }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums } ol { margin: 0; padding-left: 1.4rem }
.failed { color: #b3261e } .unsure { color: #8f4a00 } small { color: #4a5260 }
@media (prefers-color-scheme: dark) { body { color: #e3e6ea; background: #16181c }
  th, td { border-color: #31363e } .failed { color: #ff8f87 } .unsure { color: #f0b55c }
  small { color: #b0b8c3 } a { color: #84abff } }
"""


def page(outcomes: Mapping[str, Mapping[str, Any]]) -> str:
    """The page, given what became of each stream."""
    return "\n".join(_rows(outcomes)) + "\n"


def _rows(outcomes: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    failed = sum("failed" in outcome for outcome in outcomes.values())
    talks = sum(len(outcome.get("talks", ())) for outcome in outcomes.values())
    yield "<!doctype html><html lang=en><meta charset=utf-8><title>Streams to review</title>"
    yield f"<meta name=viewport content='width=device-width'><style>{_STYLE}</style>"
    yield f"<h1>{counted(len(outcomes), 'stream')}, {counted(talks, 'talk')}</h1>"
    yield "<p>What needs a look first stands first. Open a project with Talkeditor to review it.</p>"
    if failed:
        yield f"<p class=failed>{counted(failed, 'stream')} could not be done; a second run tries again.</p>"
    yield "<table><tr><th>Stream<th>Talks<th class=n>To decide<th class=n>Unsure<th class=n>Lines</tr>"
    for name, outcome in sorted(outcomes.items(), key=lambda item: (*_order(item[1]), item[0])):
        yield from _stream(name, outcome)
    yield "</table></html>"


def _order(outcome: Mapping[str, Any]) -> tuple[int, int, int]:
    """Failed ones first, then those without a talk, then those with the most that is unsure."""
    if "failed" in outcome:
        return 0, 0, 0
    return 1, int(bool(outcome["talks"])), -outcome["unsure"]


def _stream(name: str, outcome: Mapping[str, Any]) -> Iterator[str]:
    if "failed" in outcome:
        yield f"<tr><td>{escape(name)}<td colspan=4 class=failed>{escape(outcome['failed'])}</tr>"
        return
    link = quote(f"{name}{SUFFIX}")
    yield f"<tr><td><a href='{link}'>{escape(name)}</a>{_remarks(outcome)}<td><ol>"
    for talk in outcome["talks"]:
        title = isolated(escape(talk["title"] or "no title"))
        speakers = isolated(escape(", ".join(talk["speakers"])))
        unsure = " <span class=unsure>unsure</span>" if talk["unsure"] else ""
        yield f"<li>{title} <small>{speakers} line {line_number(talk['line'])}</small>{unsure}"
    counts = (outcome["to_decide"], outcome["unsure"], outcome["lines"])
    yield "</ol>" + "".join(f"<td class=n>{count(number)}" for number in counts) + "</tr>"


def _remarks(outcome: Mapping[str, Any]) -> str:
    remarks = []
    if not outcome["talks"]:
        remarks.append("No talk was found.")
    if outcome.get("kept"):
        remarks.append("Somebody has decided in it; it was not made anew.")
    if outcome.get("without_slot"):
        remarks.append(f"Talks that fit no entry of the schedule: {count(outcome['without_slot'])}.")
    if outcome.get("names"):
        listed = ", ".join(f"{right} ({count(places)})" for right, places in outcome["names"] if places)
        remarks.append(f"Misheard: {escape(listed)}" if listed else "")
    return "".join(f"<br><small>{remark}</small>" for remark in remarks if remark)
