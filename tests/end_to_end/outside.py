"""What can be known of the program from outside: its project file, and where its controls lie."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

_TWIN = """
import json, sys
from pathlib import Path
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from talkeditor.settings import Settings
from talkeditor.ui.application import build

project, line, width, height = Path(sys.argv[1]), *map(int, sys.argv[2:])
application = QApplication([])
desk = build(application, Settings(window=(width, height)))
window, session = desk.window, desk.session
desk.opener.open(project)
# The copy was made while the project was open, so it looks like one after a kill.
window.answered.emit("go_on")
window.show()
window.activateWindow()
QTest.qWait(200)
desk.desk.go_to_segment(session.review.index_of_line(line))
QTest.qWait(200)
place = lambda widget, point: window_point(widget.mapTo(window, point))
window_point = lambda point: [point.x(), point.y()]
words = lambda action: action.text().split("\\t")[0].replace("&", "")
header, view, outline = window.header, window.transcript, window.outline.list
viewport = view.viewport()
edge = view.rows.of_edge(session.current)
scroll = view.verticalScrollBar().value()
rows = {str(row.line): place(viewport, QPoint(240, row.top - scroll + row.height // 2))
        for row in view.rows.between(scroll, scroll + viewport.height()) if row.is_text}
outlined = [place(outline, outline.item_rect(i).center()) for i in range(outline.item_count())]
session.go(line + 5)
menu = desk.menus.context_menu(window)
menu.ensurePolished()
menu.sizeHint()
print(json.dumps({
    "buttons": {n: place(b, b.rect().center()) for n in ("accept", "drop", "split", "more")
                for b in [getattr(header, n)]},
    "rows": rows,
    "edge": place(viewport, QPoint(200, edge.top - scroll + edge.height // 2)),
    "outline": outlined,
    "menu": {words(action): window_point(menu.actionGeometry(action).center())
             for action in menu.actions() if action.text()},
}))
"""


def state(project: Path) -> dict[str, Any]:
    """What the project file says, read while the window has it; nothing while there is none."""
    done = subprocess.run(
        [sys.executable, "-m", "talkeditor", "show", str(project), "--json"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return dict(json.loads(done.stdout)) if done.returncode == 0 else {"segments": []}


def places(project: Path, line: int, environment: dict[str, str], size: tuple[int, int]) -> dict[str, Any]:
    """Where things lie in the window of a project that goes to a line's segment: pixels in the window.

    The places in the context menu are those within it, five lines further.

    A twin of the window that is never seen tells it; `project` should be a copy that nobody has open.
    """
    done = subprocess.run(
        [sys.executable, "-c", _TWIN, str(project), str(line), str(size[0]), str(size[1])],
        env={**environment, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return dict(json.loads(done.stdout))
