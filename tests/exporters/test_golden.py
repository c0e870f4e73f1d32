"""Every form to the byte: a day of three talks, a file for each and all in one, beside its golden files."""

from pathlib import Path

import pytest

from talkeditor.exporters import EXPORTERS, Offer
from tests.exporters import days

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export" / "formats"
SINGLE = [name for name, row in EXPORTERS.items() if Offer.ONE_FILE in row.offers]
CASES = [(name, False) for name in EXPORTERS] + [(name, True) for name in SINGLE]


def golden_files(name: str, one_file: bool) -> dict[str, str]:
    """The files of an export as golden files hold them: documents by what can be read in them."""
    if name in ("docx", "pdf"):
        pytest.importorskip({"docx": "docx", "pdf": "fpdf"}[name])
    read = {"docx": days.docx_rows, "pdf": days.pdf_rows}.get(name)
    made = days.exported(name, one_file=one_file).files
    if read is None:
        return {file: data.decode() for file, data in made.items()}
    return {f"{file}.txt": "\n".join(read(data)) + "\n" for file, data in made.items()}


@pytest.mark.parametrize(("name", "one_file"), CASES)
def test_every_form_to_the_byte(name: str, one_file: bool, update_golden: bool) -> None:
    made = golden_files(name, one_file)
    folder = GOLDEN / (f"{name}-in-one" if one_file else name)
    if update_golden:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.iterdir():
            old.unlink()
        for file, text in made.items():
            (folder / file).write_text(text, encoding="utf-8", newline="")
    there = {path.name: path.read_bytes().decode() for path in folder.iterdir()}
    assert there == made, "run with --update-golden and read the difference"


@pytest.mark.parametrize(("name", "one_file"), CASES)
def test_two_exports_are_equal_to_the_byte(name: str, one_file: bool) -> None:
    made = [days.exported(name, one_file=one_file) for _ in range(2)]
    assert made[0] == made[1]
    assert all(made[0].files.values())


def test_no_golden_file_is_left_of_a_form_that_is_gone() -> None:
    known = {f"{name}-in-one" if one_file else name for name, one_file in CASES}
    assert {path.name for path in GOLDEN.iterdir()} == known
