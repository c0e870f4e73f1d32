"""Composes whole streams with their gold: halls, lightning talks, podcasts, and every trap as a switch."""

from dataclasses import asdict, dataclass
from random import Random
from typing import Any

from tests.streams.gold import Mark, gold_of
from tests.streams.plan import TRAPS, Plan
from tests.streams.reels import SLOGANS_LEFT, Reel, make_reel, play
from tests.streams.styles import DUMP, Scribe, Style
from tests.streams.writing import Decks, Topic, Writer, load, sentences


@dataclass(frozen=True, slots=True)
class Stream:
    """A composed stream: its lines, and the gold in the form that the scorer reads."""

    lines: list[str]
    gold: dict[str, Any]
    name: str = ""

    @property
    def text(self) -> str:
        """The stream as a caption dump."""
        return "\n".join(self.lines) + "\n"


def compose(seed: int, style: Style = DUMP, **switches: Any) -> Stream:
    """The stream of a seed; `switches` are the fields of Plan. The same arguments give the same stream."""
    plan = Plan(**switches)
    composer = _Composer(Random(f"{seed} {style.name}"), style, plan)
    composer.day()
    on = [name for name in TRAPS if getattr(plan, name)]
    name = f"{seed} {style.name}" + (f": {', '.join(on)}" if on else "")
    gold = {
        "lines": len(composer.scribe.lines),
        "about": f"Composed: {name}.",
        "seed": seed,
        "style": style.name,
        "switches": asdict(plan),
        "segments": gold_of(composer.marks, len(composer.scribe.lines)),
    }
    return Stream(composer.scribe.lines, gold, name)


class _Composer:
    def __init__(self, rng: Random, style: Style, plan: Plan) -> None:
        self.rng = rng
        self.style = style
        self.plan = plan
        self.writing = load(style.language)
        self.scribe = Scribe(style, rng)
        self.marks: list[Mark] = []
        self.passes: dict[str, int] = {}
        self.decks: Decks = {}
        self.interrupted = False
        self.rules_from: int | None = None
        if not plan.slogans:
            self.decks[SLOGANS_LEFT] = []
        self.voice = Writer(rng, self.writing, decks=self.decks)
        self.rules = sentences(self.voice.say("rules"))
        self.reels = [
            make_reel(
                "AB"[at], rng, self.writing, rng.randint(*plan.reel_lines), plan.boilerplate, self.decks
            )
            for at in range(plan.reels)
        ]
        self.topics = self._topics()

    def _topics(self) -> list[Topic]:
        """A topic for each talk; of one theme, a day has only two, so that cohesion tells little."""
        topics: list[Topic] = []
        if self.plan.one_theme:
            pair = self.rng.sample(self.writing.topics, 2)
            return [self.rng.choice(pair) for _ in range(self.plan.talks)]
        while len(topics) < self.plan.talks:
            more = self.rng.sample(self.writing.topics, len(self.writing.topics))
            topics += more if not topics or more[0] is not topics[-1] else more[1:]
        return topics[: self.plan.talks]

    def open(self, kind: str, **meta: Any) -> Mark:
        """Begins a segment where the next word falls."""
        mark = Mark(kind, self.scribe.mark(0.5 if self.plan.in_one_breath else 0.12), meta)
        self.marks.append(mark)
        return mark

    def day(self) -> None:
        """Writes the whole stream."""
        plan = self.plan
        if plan.starts_mid or plan.opening_passes:
            self.block(plan.opening_passes, opening=True)
            self.chatter(1, 4)
        for at, topic in enumerate(self.topics):
            if at:
                self.gap(at)
            if plan.house_rules:
                self.house_rules()
            if plan.podcast:
                self.episode(topic)
            else:
                self.talk(topic, at)
            self.rules_from = None
        self.block(plan.closing_passes, closing=True)
        self.scribe.flush()

    # -- between talks ------------------------------------------------------------------------------

    def gap(self, at: int) -> None:
        """What lies between two talks: nothing, some chatter, a break, passes of the reel."""
        plan, rng = self.plan, self.rng
        if plan.in_one_breath and rng.random() < 0.6:
            return
        if plan.lunch and at == (plan.talks + 1) // 2:
            self.open("break")
            self.scribe.silence(rng.randrange(8, 60))
            return
        if plan.news and rng.random() < 0.6:
            self.open("chatter")
            for text in sentences(self.voice.say("news")):
                self.scribe.hear(text)
        if plan.boilerplate and rng.random() < 0.5:
            self.open("chatter")
            spot = make_reel("", rng, self.writing, 16, boilerplate=True, decks=self.decks)
            play(spot, self.scribe, 0.03)
        if plan.reels and rng.random() < plan.break_passes:
            self.chatter(0, 3)
            self.block(rng.choice((1, 1, 2, 3)))
            self.chatter(0, 3)
        elif rng.random() < 0.7:
            self.chatter(1, 5)

    def chatter(self, least: int, most: int) -> None:
        """Some people talking, not for the audience; with microphone checks where that trap is on."""
        rng = self.rng
        count = rng.randint(least, most)
        if not count:
            return
        self.open("chatter")
        for _ in range(count):
            self.scribe.turn()
            for text in sentences(self.voice.say("chatter")):
                self.scribe.hear(text, pause=0.6)
            if rng.random() < 0.15:
                self.scribe.silence(rng.randrange(1, 4))
        if self.plan.one_two:
            for _ in range(rng.randrange(1, 6)):
                for text in sentences(self.voice.say("miccheck")):
                    self.scribe.hear(text, pause=0.5)

    def house_rules(self) -> None:
        """What the host reads out before every talk, each time in nearly the same words."""
        if not self.marks or self.marks[-1].kind != "chatter":
            self.open("chatter")
        self.rules_from = self.scribe.mark()
        self.scribe.turn()
        for text in self.rules:
            if self.rng.random() > 0.08:
                self.scribe.hear(text)

    def block(self, count: int, opening: bool = False, closing: bool = False) -> None:
        """A run of passes, of both reels in irregular turns where they are interleaved."""
        plan, rng = self.plan, self.rng
        if not self.reels or not count:
            return
        for at in range(count):
            first, last = at == 0, at == count - 1
            if plan.interleaved and len(self.reels) > 1:
                reel = self.reels[0] if rng.random() < 0.55 else self.reels[1]
            else:
                reel = self.reels[0] if opening or len(self.reels) == 1 else self.reels[-1]
            part = (0.0, 1.0)
            if opening and first and plan.starts_mid:
                part = (rng.uniform(0.25, 0.75), 1.0)
            elif closing and last and plan.ends_mid:
                part = (0.0, rng.uniform(0.3, 0.9))
            elif not opening and not closing and last and rng.random() < 0.3:
                part = (0.0, rng.uniform(0.4, 0.85))
            self.one_pass(reel, part, plan.contaminated and last and not closing)

    def one_pass(self, reel: Reel, part: tuple[float, float], contaminated: bool) -> None:
        """One pass, with its number within the reel."""
        number = self.passes[reel.name] = self.passes.get(reel.name, 0) + 1
        meta = {"reel": reel.name, "pass": number, "partial": part != (0.0, 1.0)}
        over: list[str] = []
        if contaminated:
            meta["contaminated"] = True
            over = [text for _ in range(6) for text in sentences(self.voice.say("miccheck"))]
        self.open("reel", **meta)
        play(reel, self.scribe, self.plan.reel_error, part, over)

    # -- talks --------------------------------------------------------------------------------------

    def talk(self, topic: Topic, at: int) -> None:
        """One talk, from its introduction to the last applause."""
        plan, rng = self.plan, self.rng
        writer = Writer(rng, self.writing, topic, self.decks)
        meta = {"title": writer.fixed["title"], "speakers": [writer.fixed["speaker"]], "talk_id": at + 1}
        garbled = plan.garbled_start and rng.random() < 0.5
        garbled_at = self.scribe.mark()
        if garbled:
            self.open("noise")
            self.garble(rng.randrange(20, 60))
        mark = self.open("talk", **meta, partial=garbled)
        if self.rules_from is not None:
            mark.meta["start_from"] = self.rules_from
        if garbled:
            mark.meta["start_from"] = garbled_at
            mark.start_hi = mark.start + 12
        else:
            self.introduce(writer, mark)
        pet = rng.choice(self.writing.sections["pets"])
        words = int(rng.uniform(*plan.minutes) * plan.words_a_minute)
        mark = self.body(writer, mark, words, pet)
        self.finish(writer, mark, pet)

    def introduce(self, writer: Writer, mark: Mark) -> None:
        """The host's introduction, where there is one, and the speaker's first words."""
        rng, scribe = self.rng, self.scribe
        scribe.turn()
        introduced = self.plan.hosts and rng.random() < 0.9
        if introduced:
            for text in sentences(writer.say("introductions")):
                scribe.hear(text, pause=0.4)
            if self.plan.applause and rng.random() < 0.5:
                scribe.tag("applause")
            scribe.turn()
        mark.start_hi = max(mark.start + 4, min(len(scribe.lines) + 2, mark.start + 20))
        if not introduced or rng.random() < 0.8:
            for text in sentences(writer.say("openings")):
                scribe.hear(text)

    def body(self, writer: Writer, mark: Mark, words: int, pet: str) -> Mark:
        """About `words` words of a talk; an interrupted one has its second part marked too."""
        plan, rng, scribe = self.plan, self.rng, self.scribe
        refrain = sentences(writer.say("refrain"))
        demo = sentences(writer.say("demo"))
        extras = [words * part // 100 for part in ((15, 35, 55, 80) if plan.refrain else ())]
        demos = [words * part // 100 for part in ((40, 52) if plan.demo_twice else ())]
        stop = 0
        if plan.interrupted and not self.interrupted and rng.random() < 0.5:
            stop = words * rng.randrange(35, 65) // 100
        said, turn_at = 0, rng.randrange(250, 600)
        while said < words:
            false_cue = plan.false_cues and rng.random() < 0.02
            text = writer.say("falsecues") if false_cue else writer.sentence()
            scribe.hear(text, pet=pet)
            said += len(text.split())
            if said > turn_at:
                writer.drift()
                turn_at += rng.randrange(250, 600)
            if plan.podcast and rng.random() < 0.25:
                scribe.turn()
            if plan.tags_inside and rng.random() < 0.03:
                scribe.tag(rng.choice(("music", "applause")))
            if extras and said > extras[0]:
                extras.pop(0)
                self.again(refrain, pet)
            if demos and said > demos[0]:
                demos.pop(0)
                self.again(demo, pet)
            if stop and said > stop:
                stop = 0
                mark = self.interrupt(mark)
        return mark

    def again(self, texts: list[str], pet: str) -> None:
        """Words that a speaker says more than once."""
        for text in texts:
            self.scribe.hear(text, pet=pet)

    def interrupt(self, mark: Mark) -> Mark:
        """A dropout or a pass of the reel in the middle of a talk, once a stream; gives the second part."""
        self.interrupted = True
        if self.reels and self.rng.random() < 0.4:
            self.one_pass(self.reels[0], (0.0, 1.0), contaminated=False)
        else:
            self.open("noise")
            self.garble(self.rng.randrange(8, 30))
        meta = {key: value for key, value in mark.meta.items() if key != "start_from"}
        return self.open("talk", **meta, continues=True)

    def garble(self, lines: int) -> None:
        """Lines of isolated words."""
        words = self.writing.sections["garbled"][0].split()
        self.scribe.flush()
        upper = self.style.case == "upper"
        for _ in range(lines):
            text = " ".join(self.rng.choice(words) for _ in range(self.rng.choice((1, 1, 1, 2, 3))))
            self.scribe.lines.append(text.upper() if upper else text)

    def finish(self, writer: Writer, mark: Mark, pet: str) -> None:
        """The closing words, applause, perhaps questions, and the host's goodbye."""
        plan, rng, scribe = self.plan, self.rng, self.scribe
        for text in sentences(writer.say("closings")):
            scribe.hear(text, pet=pet, pause=0.5)
        scribe.flush()
        mark.end_lo = len(scribe.lines) - 1
        if plan.applause and rng.random() < 0.9:
            scribe.tag("applause", rng.choice((1, 1, 2)))
        asked = rng.random() < plan.qa
        if asked:
            self.questions(writer, mark, pet)
        if plan.hosts and rng.random() < (0.9 if asked else 0.7):
            scribe.turn()
            for text in sentences(writer.say("goodbyes")):
                scribe.hear(text, pause=0.5)
            if plan.in_one_breath:
                return
            if plan.applause and rng.random() < 0.6:
                scribe.tag("applause")
        scribe.flush()

    def questions(self, writer: Writer, mark: Mark, pet: str) -> None:
        """Questions and answers."""
        rng, scribe = self.rng, self.scribe
        mark.meta["qa"] = len(scribe.lines)
        scribe.turn()
        for text in sentences(writer.say("questions")):
            scribe.hear(text, pause=0.4)
        for _ in range(rng.randrange(1, 6)):
            scribe.turn()
            for text in sentences(writer.say("asked")):
                scribe.hear(text)
            scribe.turn()
            for text in sentences(writer.say("answers")):
                scribe.hear(text, pet=pet)
            for _ in range(rng.randrange(1, 9)):
                scribe.hear(writer.sentence(), pet=pet)
        scribe.flush()
        mark.end_lo = len(scribe.lines) - 1

    def episode(self, topic: Topic) -> None:
        """One episode of a podcast: two voices, music at both ends."""
        rng, scribe = self.rng, self.scribe
        writer = Writer(rng, self.writing, topic, self.decks)
        at = len([mark for mark in self.marks if mark.kind == "talk"]) + 1
        mark = self.open("talk", title=writer.fixed["show"], speakers=[writer.fixed["speaker"]], talk_id=at)
        if self.rules_from is not None:
            mark.meta["start_from"] = self.rules_from
        scribe.tag("music")
        mark.start_hi = mark.start + 5
        for text in sentences(writer.say("podcast")):
            scribe.hear(text)
        words = int(rng.uniform(*self.plan.minutes) * self.plan.words_a_minute)
        mark = self.body(writer, mark, words, rng.choice(self.writing.sections["pets"]))
        scribe.flush()
        mark.end_lo = len(scribe.lines) - 1
        for text in sentences(writer.say("outro")):
            scribe.hear(text)
        scribe.tag("music")
