"""What may be said of the files of an export: one for the day, names, front matter; without a window too."""

from dataclasses import replace
from pathlib import Path

import pytest

from talkeditor.core.errors import TalkeditorError
from talkeditor.core.findings import Kind
from talkeditor.core.normalise import normalise
from talkeditor.core.review import Review
from talkeditor.core.segments import Segment, Status
from talkeditor.core.transcript import Cue, Position
from talkeditor.exporters import EXPORTERS, Offer
from talkeditor.workflow.exporting import Existing, Options, Written, exporter_of, plan, write
from talkeditor.workflow.manifest import NAME, Found
from tests.exporters import days

SINGLE = [name for name, row in EXPORTERS.items() if Offer.ONE_FILE in row.offers]
DAY = Options(include_proposed=True, event="Harbour Days", date="2031-05-03", room="North hall")


def export(folder: Path, **options: object) -> Written:
    return write(plan(days.review(), "hall 2.vtt", replace(DAY, **options), folder))  # type: ignore[arg-type]


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.name != NAME)


@pytest.mark.parametrize("name", SINGLE)
def test_all_talks_are_in_one_file(tmp_path: Path, name: str) -> None:
    done = export(tmp_path, as_=name, one_file=True)
    assert len(done.files) == 1
    assert done.talks == 3
    assert done.files[0].startswith("harbour-days-north-hall-2031-05-03.")


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name not in SINGLE])
def test_what_is_one_file_anyway_takes_no_notice(tmp_path: Path, name: str) -> None:
    assert export(tmp_path / "a", as_=name, one_file=True) == replace(
        export(tmp_path / "b", as_=name), folder=tmp_path / "a"
    )


def test_one_file_and_a_file_for_each_live_beside_one_another(tmp_path: Path) -> None:
    for _ in range(2):
        export(tmp_path, as_="text")
        assert export(tmp_path, as_="text", one_file=True).removed == ()
    assert len(names(tmp_path)) == 4


def test_a_file_for_all_that_was_changed_since_is_asked_about(tmp_path: Path) -> None:
    (name,) = export(tmp_path, one_file=True).files
    (tmp_path / name).write_text("mine", encoding="utf-8")
    planned = plan(days.review(), "hall 2.vtt", replace(DAY, one_file=True), tmp_path)
    assert planned.clashes == {name: Found.CHANGED}
    export(tmp_path, one_file=True, existing=Existing.KEEP_BOTH)
    assert (tmp_path / name).read_text(encoding="utf-8") == "mine"
    assert len(names(tmp_path)) == 2


def test_the_names_of_a_template_replace_those_before(tmp_path: Path) -> None:
    export(tmp_path)
    done = export(tmp_path, name_template="{date}-{slug}")
    assert names(tmp_path) == [
        "2031-05-03-knots-bends.md", "2031-05-03-tides-twice-a-day.md", "2031-05-03-ночь-совы.md", "index.md",
    ]  # fmt: skip
    assert len(done.removed) == 3


def test_the_room_and_the_source_are_known(tmp_path: Path) -> None:
    export(tmp_path, as_="text", name_template="{room} {source} {number} {year}")
    assert names(tmp_path)[0] == "north-hall-hall-2-01-2031.txt"


def test_the_front_matter_of_a_template(tmp_path: Path) -> None:
    done = export(tmp_path, as_="jekyll", head_template="layout: talk\ntitle: {title}\nroom: {room}\n")
    text = (tmp_path / done.files[0]).read_text(encoding="utf-8")
    assert text.startswith('---\nlayout: "talk"\ntitle: "Knots & <bends>"\nroom: "North hall"\n---\n')


@pytest.mark.parametrize("options", [{"name_template": "{speaker}"}, {"head_template": "by: {speaker}"}])
def test_a_wrong_field_is_told_before_anything_is_done(tmp_path: Path, options: dict[str, str]) -> None:
    with pytest.raises(TalkeditorError, match=r"no field \{speaker\}.*\{speakers\}"):
        export(tmp_path / "x", **options)
    assert not (tmp_path / "x").exists()


def test_a_format_without_use_for_a_template_passes_over_it_or_says_so() -> None:
    wanted = Options("json", name_template="{title}")
    assert exporter_of(wanted).name == "json"
    with pytest.raises(TalkeditorError, match=r"json takes no template for names.*markdown"):
        exporter_of(wanted, strict=True)
    with pytest.raises(TalkeditorError, match=r"text takes no template for front matter.*hugo"):
        exporter_of(Options("text", head_template="a: b"), strict=True)


def test_a_talk_that_begins_inside_a_caption_begins_with_its_word() -> None:
    rows = ("thanks to the first boat", "that was all now the second", "and we sail on")
    words = (None, (4_000, 4_500, 5_000, 6_250, 6_500, None), None)
    transcript = normalise(
        Cue(text, start_ms=4_000 * n, end_ms=4_000 * n + 3_900, words_ms=times)
        for n, (text, times) in enumerate(zip(rows, words, strict=True))
    )
    accepted = Status.ACCEPTED
    for word, edge in ((3, "00:00:06,250"), (5, None)):
        talks = (Segment(Position(0), Kind.TALK, accepted), Segment(Position(1, word), Kind.TALK, accepted))
        made = plan(Review(transcript, talks), "boats.vtt", Options("srt"), Path("anywhere")).files
        first, second = (data.decode() for data in made.values())
        assert (edge or "00:00:07,900") in first.splitlines()[5]
        assert second.splitlines()[1].startswith(edge or "00:00:04,000")
