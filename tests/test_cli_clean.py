"""`talkeditor export --clean STEP,…` and `--no-clean STEP,…`: what is done, what is told, what is refused."""

from pathlib import Path

import pytest

from talkeditor.core.steps import LABELS, Step
from tests.test_cli import SAMPLE, out, run


def exported(folder: Path, *arguments: str) -> tuple[str, dict[str, int]]:
    """The text of all talks, and the count of each step that was done."""
    said = out(run("export", SAMPLE, "--to", folder, *arguments))
    rows = [row.removeprefix("cleaned: ").split() for row in said.splitlines() if row.startswith("cleaned: ")]
    counts = {name: int(number) for name, number in rows}
    return "\n".join(path.read_text("utf-8") for path in sorted(folder.glob("0*.md"))), counts


def test_help_lists_every_step(tmp_path: Path) -> None:
    said = out(run("export", SAMPLE, "--to", tmp_path, "--clean", "help"))
    assert [row.split()[0] for row in said.splitlines()] == [step.option for step in Step]
    assert all(LABELS[step] in said for step in Step)
    assert said.count("(not usual)") == 1
    assert not list(tmp_path.iterdir())


def test_the_usual_steps_are_done_and_each_is_counted(tmp_path: Path) -> None:
    text, counts = exported(tmp_path)
    assert list(counts) == [step.option for step in Step if step is not Step.FALSE_STARTS]
    assert counts["fillers"] > 10
    assert counts["pronoun"] > 10
    words = text.split()
    assert "uh" not in words
    assert "i" not in words
    assert "I" in words
    assert "[Applause]" not in words


def test_steps_are_left_out_and_added(tmp_path: Path) -> None:
    text, counts = exported(tmp_path, "--no-clean", "fillers,pronoun", "--clean", "false-starts")
    assert {"fillers", "pronoun"}.isdisjoint(counts)
    assert "false-starts" in counts
    assert "uh" in text.split()


def test_without_any_step_the_words_are_those_of_the_captions(tmp_path: Path) -> None:
    text, counts = exported(tmp_path / "raw", "--no-clean", "all")
    assert counts == {}
    assert "\\[Applause\\]" in text
    tags, only = exported(tmp_path / "tags", "--no-clean", "all", "--clean", "tags")
    assert list(only) == ["tags"]
    assert "Applause" not in tags
    assert len(text.split()) - len(tags.split()) >= only["tags"]


@pytest.mark.parametrize("option", ["--clean", "--no-clean"])
def test_a_step_that_there_is_not_is_refused(tmp_path: Path, option: str) -> None:
    refused = run("export", SAMPLE, "--to", tmp_path / "out", option, "polish")
    assert refused.returncode == 2
    assert f"{option}: there is no step “polish”; “help” lists them" in refused.stderr.decode()
    assert not (tmp_path / "out").exists()
