"""Every pass of every reel, wherever and however it is played."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from talkeditor.detectors.plays import KnownReel, Reason, Reels
from talkeditor.detectors.reels import find_reels
from talkeditor.detectors.words import Words
from tests.detectors.scenes import VOCABULARY, Scene, all_found, lines_of


def found(scene: Scene) -> list[tuple[int, int]]:
    words = scene.words
    return lines_of(words, find_reels(words))


@pytest.mark.parametrize("lines", [12, 40, 130, 300])
def test_passes_back_to_back_and_far_apart(lines: int) -> None:
    scene = Scene(lines)
    reel = scene.text(lines * 6)
    scene.talk(60).play(reel).play(reel).play(reel).talk().play(reel).play(reel).talk().play(reel).talk(90)
    assert all_found(scene.passes, found(scene))


@pytest.mark.parametrize("error", [0.05, 0.1, 0.2, 0.3])
def test_passes_survive_mis_hearing(error: float) -> None:
    scene = Scene(3)
    reel = scene.text(600)
    for count in (4, 2, 1):
        for _ in range(count):
            scene.play(reel, error)
        scene.talk()
    assert all_found(scene.passes, found(scene))


def test_long_passes_that_never_touch() -> None:
    scene = Scene(4)
    reel = scene.text(500)
    for _ in range(4):
        scene.talk(1200).play(reel)
    assert all_found(scene.passes, found(scene.talk(100)))


def test_a_stream_that_begins_in_mid_reel_has_the_phase_of_its_other_runs() -> None:
    scene = Scene(5)
    reel = scene.text(400)
    scene.play(reel, part=(0.4, 1)).play(reel).play(reel).talk()
    scene.play(reel).play(reel).talk().play(reel).play(reel).talk()
    words = scene.words
    reels = find_reels(words)
    assert all_found(scene.passes, lines_of(words, reels))
    assert [one.partial for one in reels.passes] == [True, False, False, False, False, False, False]
    assert reels.passes[0].first == pytest.approx(160, abs=15)


def test_a_stream_that_ends_in_mid_reel() -> None:
    scene = Scene(6)
    reel = scene.text(400)
    scene.talk().play(reel).play(reel).talk().play(reel).play(reel, part=(0, 0.5))
    words = scene.words
    reels = find_reels(words)
    assert all_found(scene.passes, lines_of(words, reels))
    assert reels.passes[-1].partial
    assert reels.passes[-1].last == pytest.approx(200, abs=15)


@pytest.mark.parametrize("share", [0.94, 0.97])
def test_a_stream_that_ends_just_before_the_reel_does(share: float) -> None:
    scene = Scene(6)
    reel = scene.text(700)
    scene.talk().play(reel).play(reel).talk().play(reel).play(reel, part=(0, share))
    last = find_reels(scene.words).passes[-1]
    assert last.partial
    assert last.last == pytest.approx(share * 700, abs=6)


def test_two_reels_in_turns_are_two_reels() -> None:
    scene = Scene(7)
    one, other = scene.text(300), scene.text(420)
    order = [one, other, one, one, other, other, one, other, one]
    for at, reel in enumerate(order):
        scene.play(reel)
        if at in (3, 6):
            scene.talk()
    words = scene.words
    reels = find_reels(words)
    assert all_found(scene.passes, lines_of(words, reels))
    assert [part.reel for part in reels.passes] == ["A" if reel is one else "B" for reel in order]


def test_spots_that_share_boilerplate_stay_one_reel() -> None:
    scene = Scene(8)
    shared = scene.text(22)
    reel = scene.text(110) + shared + scene.text(130) + shared + scene.text(120) + shared
    for _ in range(3):
        scene.play(reel).play(reel).play(reel).talk()
    words = scene.words
    reels = find_reels(words)
    assert len(reels.reels) == 1
    assert all_found(scene.passes, lines_of(words, reels))


def test_live_words_in_a_pass_are_told_apart() -> None:
    scene = Scene(9)
    reel = scene.text(500)
    scene.talk().play(reel).play(reel)
    start = len(scene.lines)
    live = scene.text(24)
    scene.say(reel[:200]).say(live).say(reel[200:])
    scene.passes.append((start, len(scene.lines)))
    scene.talk().play(reel).talk()
    words = scene.words
    reels = find_reels(words)
    assert all_found(scene.passes, lines_of(words, reels))
    talked_over = reels.passes[2]
    assert talked_over.contaminated
    heard = " ".join(words.text(low, high) for low, high in talked_over.live)
    assert sum(word in heard for word in live) >= 20
    assert not any(one.contaminated for one in reels.passes if one is not talked_over)


def test_a_pass_says_what_of_the_reel_is_missing() -> None:
    scene = Scene(10)
    reel = scene.text(500)
    scene.talk().play(reel, 0).play(reel, 0).say(reel[:250] + reel[310:]).talk()
    (missing,) = find_reels(scene.words).passes[2].missing
    assert missing == pytest.approx((250, 310), abs=6)


def test_other_starts_are_the_same_place_of_the_reel_in_every_pass() -> None:
    scene = Scene(11)
    reel = scene.text(400)
    scene.play(reel, part=(0.4, 1)).play(reel).play(reel).talk().play(reel).play(reel).talk()
    words = scene.words
    reels = find_reels(words)
    (loop,) = reels.reels
    whole = [one for one in reels.passes if not one.partial]
    assert len(loop.votes) >= 2
    for at, vote in enumerate(loop.votes[1:]):
        expected = words.vocabulary[loop.template[vote.offset]]
        near = [words.text(one.places[at] - 4, one.places[at] + 5).split() for one in whole]
        assert sum(expected in around for around in near) >= len(whole) - 1


def test_numbers_count_the_passes_of_each_reel() -> None:
    scene = Scene(12)
    reel = scene.text(300)
    scene.play(reel).play(reel).talk().play(reel).talk()
    assert [one.number for one in find_reels(scene.words).passes] == [1, 2, 3]


# -- people's decisions and remembered reels ------------------------------------------------------


def day() -> tuple[Scene, list[str]]:
    scene = Scene(13)
    reel = scene.text(400)
    scene.talk(200).play(reel).play(reel).play(reel).talk().play(reel).talk(400)
    return scene, reel


def test_nothing_within_a_veto_is_a_reel() -> None:
    scene, _ = day()
    words = scene.words
    before = find_reels(words).passes
    veto = (before[1].start, before[1].end)
    after = find_reels(words, [veto]).passes
    assert len(after) == len(before) - 1
    assert all(one.end <= veto[0] or one.start >= veto[1] for one in after)


def test_a_veto_on_everything_leaves_nothing() -> None:
    words = day()[0].words
    assert find_reels(words, [(0, len(words))]) == Reels()


def test_one_pass_of_a_remembered_reel_is_enough() -> None:
    _, reel = day()
    scene = Scene(14)
    scene.talk().play(reel, 0.15).talk()
    words = scene.words
    assert find_reels(words).passes == ()
    reels = find_reels(words, known=[KnownReel("last year's", tuple(reel))])
    assert all_found(scene.passes, lines_of(words, reels))
    assert reels.reels[0].known == "last year's"


def test_a_remembered_reel_is_found_once_in_a_stream_that_loops_it() -> None:
    scene, reel = day()
    words = scene.words
    reels = find_reels(words, known=[KnownReel("ours", tuple(reel))])
    assert all_found(scene.passes, lines_of(words, reels))
    assert [one.known for one in reels.reels] == ["ours"]


def test_a_rejected_reel_is_a_repeat_with_its_reason() -> None:
    scene, reel = day()
    reels = find_reels(scene.words, known=[KnownReel("the anthem", tuple(reel), rejected=True)])
    assert reels.passes == ()
    assert [(one.reason, len(one.spans)) for one in reels.repeats] == [(Reason.REJECTED, 4)]


# -- what holds for any stream -------------------------------------------------------------------


def test_the_same_stream_gives_the_same_reels() -> None:
    words = day()[0].words
    assert find_reels(words) == find_reels(words)


def test_lines_put_behind_change_no_pass_before_them() -> None:
    scene, _ = day()
    before = find_reels(scene.words).passes
    scene.talk(3000)
    assert find_reels(scene.words).passes == before


def test_other_line_breaks_move_an_edge_by_at_most_ten_words() -> None:
    scene, _ = day()
    tokens = " ".join(scene.lines).split()
    other = [" ".join(tokens[at : at + 9]) for at in range(0, len(tokens), 9)]
    passes = find_reels(scene.words).passes
    moved = find_reels(Words.of_lines(other)).passes
    assert len(passes) == len(moved)
    for one, two in zip(passes, moved, strict=True):
        assert abs(one.start - two.start) <= 10
        assert abs(one.end - two.end) <= 10


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["one two", "[Music]", ">>", *VOCABULARY[:6]]), max_size=300), st.data())
def test_passes_are_in_order_and_never_overlap(lines: list[str], data: st.DataObject) -> None:
    block = data.draw(st.lists(st.sampled_from(VOCABULARY[:200]), min_size=40, max_size=120))
    words = Words.of_lines([*lines, *block, *block, *lines[:20], *block])
    passes = find_reels(words).passes
    edges = [edge for one in passes for edge in (one.start, one.end)]
    assert edges == sorted(edges)
    assert all(0 <= one.start < one.end <= len(words) for one in passes)
    assert all(0 <= one.first < one.last for one in passes)


# -- the recordings ------------------------------------------------------------------------------


def test_the_real_day(shared: Path) -> None:
    text = (shared / "stream" / "wicklow-hall-1.txt").read_text(encoding="utf-8")
    gold = json.loads((shared / "stream" / "wicklow-hall-1.gold.json").read_text(encoding="utf-8"))
    expected = [(one["start"], one["end"]) for one in gold["segments"] if one["kind"] == "reel"]
    words = Words.of_lines([line.strip() for line in text.splitlines() if line.strip()])
    passes = lines_of(words, find_reels(words))
    assert all_found(expected, passes)
    right = sum(
        min(one[1], other[1]) - max(one[0], other[0]) for one, other in zip(expected, passes, strict=True)
    )
    total = sum(end - start for start, end in expected) + sum(end - start for start, end in passes)
    assert 2 * right / total >= 0.99


def test_a_real_day_without_a_reel(shared: Path) -> None:
    text = (shared / "stream" / "bangbangcon-2014-day-2.txt").read_text(encoding="utf-8")
    assert find_reels(Words.of_lines(text.splitlines())).passes == ()
