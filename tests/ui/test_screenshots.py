"""Pictures of the window: a look has its size and its language."""

from pathlib import Path

import pytest

pytest.importorskip("PySide6")


def test_a_look_is_in_its_size_and_language(tmp_path: Path) -> None:
    from PySide6.QtGui import QImage

    from tests.screenshots import main

    pictures = []
    for look in ("light-small", "german-small"):
        assert main([str(tmp_path), look, "empty"]) == 0
        pictures.append(QImage(str(tmp_path / look / "empty.png")))
        assert (pictures[-1].width(), pictures[-1].height()) == (1024, 640)
    english, german = pictures
    assert english != german
