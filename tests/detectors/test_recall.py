"""Remembered reels beside what a stream holds: versions of them, quotes, parts, many at once."""

import pytest

from talkeditor.core.findings import Finding, Kind
from talkeditor.core.transcript import Transcript
from talkeditor.detectors import run
from talkeditor.detectors.plays import KnownReel, Reason
from talkeditor.detectors.reels import find_reels
from tests.detectors.scenes import Scene, all_found, lines_of


def looping(seed: int, reel: list[str]) -> Scene:
    scene = Scene(seed)
    scene.play(reel).play(reel).talk(3000).play(reel).talk(3000).play(reel).play(reel)
    return scene


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 0.95, 1.0])
@pytest.mark.parametrize("longer", [False, True])
def test_last_years_version_moves_no_edge_of_this_years(share: float, longer: bool) -> None:
    """Other spots in place of some, or further ones; named from three fifths on, not below a half."""
    for seed in range(3):
        scene = Scene(100 + seed)
        new = scene.text(500)
        shared = round(share * 500)
        old = new[:shared] if longer else new[:shared] + scene.text(500 - shared)
        scene = looping(seed, new)
        reels = find_reels(scene.words, known=[KnownReel("last year's", tuple(old))])
        assert all_found(scene.passes, lines_of(scene.words, reels))
        assert [one.known for one in reels.reels] == ["last year's" if share >= 0.6 else None]


def test_a_version_of_a_rejected_reel_is_rejected_and_what_shares_a_spot_is_not() -> None:
    scene = looping(1, reel := Scene(101).text(500))
    other = Scene(102).text(500)
    version = KnownReel("the anthem", tuple(reel[:400] + other[:100]), rejected=True)
    kin = KnownReel("the anthem", tuple(other[:400] + reel[:100]), rejected=True)
    assert find_reels(scene.words, known=[version]).passes == ()
    assert all_found(scene.passes, lines_of(scene.words, find_reels(scene.words, known=[kin])))


def test_a_part_of_a_rejected_reel_that_loops_is_rejected() -> None:
    scene = looping(2, (reel := Scene(103).text(600))[100:400])
    reels = find_reels(scene.words, known=[KnownReel("the anthem", tuple(reel), rejected=True)])
    assert reels.passes == ()
    assert {one.reason for one in reels.repeats if one.known} == {Reason.REJECTED}


@pytest.mark.parametrize("length", [40, 60, 80, 150, 400])
@pytest.mark.parametrize("quoted", [16, 20, 25])
def test_a_sentence_of_a_reel_said_in_a_talk_is_no_pass(length: int, quoted: int) -> None:
    for seed in range(4):
        scene = Scene(seed)
        reel = scene.text(length)
        scene.talk()
        for _ in range(3):
            at = scene.rng.randrange(length - quoted + 1)
            scene.say(reel[at : at + quoted]).talk(900)
        assert find_reels(scene.words, known=[KnownReel("ours", tuple(reel))]).passes == ()


@pytest.mark.parametrize("length", [80, 150, 400, 800])
@pytest.mark.parametrize("error", [0.05, 0.1, 0.2])
def test_one_pass_is_found_though_both_sides_were_misheard(length: int, error: float) -> None:
    for seed in range(4):
        scene = Scene(seed)
        reel = scene.text(length)
        scene.talk(3000).play(reel, error).talk(3000)
        reels = find_reels(scene.words, known=[KnownReel("ours", tuple(scene.misheard(reel, 0.05)))])
        assert all_found(scene.passes, lines_of(scene.words, reels), 0.75)


def test_a_pass_cut_by_the_start_of_the_stream_is_found() -> None:
    scene = Scene(4)
    reel = scene.text(400)
    scene.play(reel, part=(0.55, 1)).talk(3000)
    (one,) = find_reels(scene.words, known=[KnownReel("ours", tuple(reel))]).passes
    assert one.partial
    assert one.last == 400


def test_a_known_single_pass_is_more_sure_than_a_guess() -> None:
    scene = Scene(5)
    reel = scene.text(400)
    scene.talk(3000).play(reel).talk(3000)
    transcript = Transcript(tuple(scene.lines))
    (found,) = [
        event
        for event in run(transcript, known=(KnownReel("harbour.txt, accepted 2026-05-01", tuple(reel)),))
        if isinstance(event, Finding) and event.kind is Kind.REEL
    ]
    assert found.confidence is not None
    assert found.confidence >= 0.5
    assert "Known from harbour.txt, accepted 2026-05-01" in [why.text for why in found.evidence]


def test_each_of_several_known_reels_is_told_apart() -> None:
    scene = Scene(6)
    many = [scene.text(300) for _ in range(30)]
    scene.talk(2000).play(many[3]).talk(2000).play(many[17]).play(many[3]).talk(2000)
    known = [KnownReel(str(number), tuple(words)) for number, words in enumerate(many)]
    reels = find_reels(scene.words, known=known)
    assert all_found(scene.passes, lines_of(scene.words, reels))
    assert [reels.reel(one.reel).known for one in reels.passes] == ["3", "17", "3"]
