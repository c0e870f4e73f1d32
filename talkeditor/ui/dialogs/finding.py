"""What the palette lists for what was typed: commands, lines, talks and titles. Pure; knows no widget."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from talkeditor.core.direction import isolated
from talkeditor.core.review import Review
from talkeditor.core.translation import tr
from talkeditor.core.wording import count, line_number
from talkeditor.ui.commands.base import Command
from talkeditor.ui.desk import Desk
from talkeditor.ui.dialogs.matching import Match, match
from talkeditor.ui.marks import key_parts

MOST = 60
_RECENT_BONUS = 6.0
_REFUSED_COST = 4.0
_PLACE_COST = 2.0


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the palette. `refused` is why it cannot run now; `places` are the matched letters."""

    id: str
    label: str
    icon: str
    target: str
    caps: tuple[str, ...]
    refused: str
    places: tuple[int, ...]
    run: Callable[[Desk], None]


def rows_for(
    typed: str,
    commands: Sequence[Command],
    desk: Desk,
    recent: Sequence[str] = (),
    keys: Mapping[str, tuple[str, ...]] | None = None,
    states: dict[str, tuple[str, str]] | None = None,
) -> tuple[Row, ...]:
    """The rows that fit what was typed, best first; without letters all commands, lately used ones first.

    `states` remembers why a command cannot run and what it would act on, while nothing changes.
    """
    states = {} if states is None else states
    ranked: list[tuple[float, int, Row]] = []
    for at, command in enumerate(_once(commands)):
        fit = _fit(typed, command)
        if fit is None:
            continue
        if command.id not in states:
            refused = command.refusal(desk) or ""
            states[command.id] = refused, "" if refused else command.target(desk)
        row = _command_row(command, states[command.id], fit.places, keys or {})
        late = _RECENT_BONUS - recent.index(command.id) * 0.4 if command.id in recent else 0.0
        score = fit.score + max(late, 0.0) - (_REFUSED_COST if row.refused else 0.0)
        ranked.append((-score, at, row))
    if typed.strip() and desk.session.is_open:
        start = len(ranked)
        for at, (score, row) in enumerate(_places(typed.strip(), desk.review)):
            ranked.append((-score, start + at, row))
    ranked.sort(key=lambda item: item[:2])
    return tuple(row for _, _, row in ranked[:MOST])


def _fit(typed: str, command: Command) -> Match | None:
    """How well what was typed fits the command, by its name in the window or its English one."""
    title = command.title
    fit = match(typed, title)
    if title == command.label or (english := match(typed, command.label)) is None:
        return fit
    if fit is None:
        return Match(english.score, ())
    return Match(max(fit.score, english.score), fit.places)


def _once(commands: Sequence[Command]) -> Iterator[Command]:
    """The commands without those that only repeat another one under a second key."""
    seen: set[str] = set()
    for command in commands:
        if command.label not in seen:
            seen.add(command.label)
            yield command


def _command_row(
    command: Command,
    state: tuple[str, str],
    places: tuple[int, ...],
    keys: Mapping[str, tuple[str, ...]],
) -> Row:
    refused, target = state
    bound = keys.get(command.id, command.keys)
    caps = key_parts(bound[0]) if bound else ()
    return Row(command.id, command.title, command.icon, target, caps, refused, places, command.run)


def _places(typed: str, review: Review) -> Iterator[tuple[float, Row]]:
    """Lines by their number, talks by number, title and speaker."""
    separator = count(1_000)[1:-3]
    digits = typed.replace(",", "").replace(separator, "")
    if digits.isdigit() and 0 < int(digits) <= len(review.transcript):
        line = int(digits) - 1
        words = review.text(line)
        yield (
            100.0,
            _place(
                tr("Go to line {line}", line=line_number(line)), f"“{isolated(words[:60])}”", "right", line
            ),
        )
    for indices in review.talks():
        segment = review.segments[indices[0]]
        title = segment.shown_title or tr("no title")
        label = tr("Talk {number}: {title}", number=review.talk_number(indices[0]), title=title)
        fit = match(typed, label)
        by = ", ".join(map(isolated, segment.shown_speakers))
        fit_by = match(typed, by) if by else None
        if fit is not None:
            yield fit.score - _PLACE_COST, _place(label, by, "talk", segment.start.line, fit.places)
        elif fit_by is not None:
            yield fit_by.score - 2 * _PLACE_COST, _place(label, by, "talk", segment.start.line)


def _place(label: str, target: str, icon: str, line: int, places: tuple[int, ...] = ()) -> Row:
    def run(desk: Desk) -> None:
        desk.session.go(line, remember=True)

    return Row("", label, icon, target, (), "", places, run)


def told(rows: Sequence[Row], of: int) -> str:
    """How many commands fit, in words: "6 of 92 commands"."""
    shown = sum(bool(row.id) for row in rows)
    return tr("{shown} of {all} commands", shown=count(shown), all=count(of))
