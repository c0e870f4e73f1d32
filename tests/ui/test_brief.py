"""Brief work leaves nothing behind, however it ended."""

from typing import Any

import pytest

pytestmark = pytest.mark.gui


@pytest.mark.parametrize("cancelled", [False, True])
def test_work_that_is_over_is_gone(qtbot: Any, cancelled: bool) -> None:
    from PySide6.QtCore import QObject

    from talkeditor.ui.brief import BriefWork

    parent, given = QObject(), []
    for number in range(5):
        work = BriefWork(lambda _, number=number: number, parent)
        work.done.connect(given.append)
        if cancelled:
            work.cancel()
        work.start()
    qtbot.waitUntil(lambda: not parent.findChildren(BriefWork))
    assert given == ([] if cancelled else [0, 1, 2, 3, 4])
