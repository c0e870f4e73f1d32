"""A small day for tests of single widgets: a reel, three talks, a gap that needs a look. Own writing."""

from dataclasses import replace

from PySide6.QtCore import QObject

from talkeditor.core.findings import Edge, Evidence, Finding, Heard, Kind, Place
from talkeditor.core.history import History
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment
from talkeditor.core.transcript import Position, Transcript
from talkeditor.ui.commands.base import Command, Group, Menu, Where
from talkeditor.ui.session import Session

WORDS = (
    "good morning and uh welcome to the harbour hall",
    "today we speak of lanterns and of knots",
    "the first lantern was um made of paper",
    "a knot that holds is a knot that you can open",
    "[Applause]",
    "and so the rope goes round the post twice",
)

STARTS = (
    (0, Kind.REEL),
    (20, Kind.REEL),
    (40, Kind.CHATTER),
    (44, Kind.TALK),
    (120, Kind.CHATTER),
    (123, Kind.TALK),
    (180, Kind.NOISE),
    (190, Kind.TALK),
)
LINES = 260


def transcript(lines: int = LINES) -> Transcript:
    """Lines that are all made of the same few sentences."""
    return Transcript(tuple(WORDS[n % len(WORDS)] for n in range(lines)))


def review() -> Review:
    """Two passes of a reel, three talks, chatter between them, noise before the third."""
    ends = [*(start for start, _ in STARTS[1:]), LINES]
    segments = [_segment(start, end, kind) for (start, kind), end in zip(STARTS, ends, strict=True)]
    return Review(transcript(), tuple(segments))


def _segment(start: int, end: int, kind: Kind) -> Segment:
    finding = Finding(Position(start), Position(end), kind)
    if kind is Kind.TALK:
        finding = replace(
            finding,
            confidence=0.9,
            start_confidence=0.3 if start == 190 else 0.95,
            end_confidence=0.6,
            evidence=(
                Evidence(start, "the host greets", Edge.START),
                Evidence(start + 4, "applause four lines later", Edge.START),
                Evidence(end - 2, "the speaker says thank you earlier", Edge.END, against=True),
                Evidence(end - 1, "applause", Edge.END),
            ),
            start_places=(Place(Position(182), "another voice"),) if start == 190 else (),
            heard=Heard("lanterns and knots", ("mara lind",), start + 1),
        )
    elif kind is Kind.NOISE:
        finding = replace(finding, unsure=True, evidence=(Evidence(start, "few words a line"),))
    elif kind is Kind.REEL:
        finding = replace(
            finding, confidence=0.99, reel="A", evidence=(Evidence(start, "same words in two passes"),)
        )
    return Segment(Position(start), kind, reel=finding.reel, unsure=finding.unsure, finding=finding)


def session(parent: QObject | None = None, line: int = 44) -> Session:
    """The small day on the desk, the cursor in the first talk."""
    desk = Session(parent)
    desk.open(review(), History(), None, Position(line))
    return desk


def command(name: str, label: str, *keys: str, group: Group = Group.DECIDE, refused: str = "") -> Command:
    """A row of a command table; `refused` is why it cannot run."""
    return Command(
        name,
        label,
        Where.REVIEW,
        group,
        Menu.REVIEW,
        run=lambda desk: desk.ran.append(name),  # type: ignore[attr-defined]
        keys=keys,
        refusal=lambda _: refused or None,
    )


COMMANDS = (
    command("accept_next", "Accept and go on", "Space"),
    command("drop_next", "Drop and go on", "D", "Del"),
    command("next_undecided", "Next undecided", "N", group=Group.MOVE),
    command("edge_up", "Edge up a line", "Alt+Up", group=Group.EDGES),
    command("edge_down", "Edge down a line", "Alt+Down", group=Group.EDGES),
    command("edge_prev_place", "Edge to the place before", "Alt+PgUp", group=Group.EDGES),
    command("edge_next_place", "Edge to the next place", "Alt+PgDown", group=Group.EDGES),
    command("split", "Split at the cursor", "S", group=Group.EDGES),
    command("start_here", "Segment starts here", "I", group=Group.EDGES),
    command("edit_text", "Edit the text here", "Return", group=Group.TEXT),
    command("edit_done", "Done, back to review", "Esc", group=Group.TEXT),
    command("edit_split", "Split at the caret", "Ctrl+Return", group=Group.TEXT),
    command("title", "Title and speaker", "T", "F2", group=Group.TEXT),
    command("why", "Why here?", "W", group=Group.LOOK),
    command("preview", "Cleaned text beside the lines", "P", group=Group.LOOK),
    command("preview_source", "Cleaned text as Markdown source", "Shift+P", group=Group.LOOK),
    command("compare", "Compare the passes", "C", group=Group.LOOK),
    command("keys", "All keys", "F1", group=Group.LOOK),
    command("undo", "Undo", "Ctrl+Z"),
    command("export", "Export", "Ctrl+E", group=Group.STREAM),
    command("open", "Open", "Ctrl+O", group=Group.STREAM),
    command("same_for_passes", "Same for all passes", "A", refused="Not here: the cursor is not in a reel"),
)
