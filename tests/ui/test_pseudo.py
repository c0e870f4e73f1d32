"""The window in a language that nobody speaks: nothing is left in English, nothing is clipped."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.long import LONG, has_long_form

pytestmark = [pytest.mark.gui, pytest.mark.slow]

WRITTEN = (
    # Names of products and formats, places of files, and each language in its own name.
    "Talkeditor Markdown Deutsch Español English "
    # Qt names keys in menus by a catalog of its own, which is not there.
    "Ctrl Shift Space Enter Del "
    # Streams in the list of those opened last, and the process that detects, which speaks English here.
    "hall friday srv streams workshop srt "
    # What the states type.
    "Sunrise lamphouse arrive"
)
"""What is the same in every language."""
SHORT = {
    "empty_with_recent", "detecting", "tour", "main", "unsure", "edit_text", "dropped", "compare",
    "palette_no_hit", "replace", "edit_everywhere", "glossary_places", "all_steps", "settings_dialog",
    "context_menu", "preview_steps", "schedule_match", "export_undecided", "unreadable", "cannot_save",
    "changed_elsewhere", "backup_list", "import_report", "nothing_found",
}  # fmt: skip
"""The states that the short form looks at: one of each page, pane, sheet and banner."""

DETECTED_APART = {"detecting", "tour", "import_report", "repaired"}
"""There the reasons come from a process of its own, which finds no catalog of this language."""


@pytest.fixture
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The program in the language that nobody speaks."""
    from talkeditor.core import translation
    from talkeditor.ui import languages
    from tests.pseudo import Pseudo

    monkeypatch.setattr(languages, "use", lambda _: True)
    translation.use(Pseudo())
    yield
    translation.use(None)


@has_long_form
def test_every_state_is_translated_and_nothing_is_clipped(
    pseudo: None, qapp: object, tmp_path: Path, sample: Path
) -> None:
    from tests import harbour, sample_names
    from tests import pseudo as language
    from tests.screen_states import STATES, Sitting, detected_project

    written = [Path(module.__file__ or "").read_text("utf-8") for module in (harbour, sample_names)]
    data = language.words_of(" ".join([WRITTEN, sample.read_text("utf-8"), str(tmp_path), *written]))
    project = detected_project(tmp_path, sample)
    english, clipped = set(), set()
    for state in STATES:
        if not LONG and state.__name__ not in SHORT:
            continue
        with tempfile.TemporaryDirectory() as folder:
            sitting = Sitting(Path(folder), project, ("light", 1440, 900))
            state(sitting)
            window = sitting.desk.window
            texts = [*language.said(window)]
            if state.__name__ not in DETECTED_APART:
                texts += [("paint", text) for text in language.repainted(window)]
            for name, text in texts:
                if language.untranslated(text, data):
                    english.add((state.__name__, name, text))
            clipped |= {(state.__name__, told) for told in language.clipped(window)}
            sitting.close()
    assert not english, "\n".join(sorted(map(str, english)))
    assert not clipped, "\n".join(sorted(map(str, clipped)))
