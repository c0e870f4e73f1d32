"""Rules of a glossary: what is heard, the right form, and where it holds. Knows no file and no sound."""

from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from talkeditor.core.letters import FormKey, bared, form_key, key_of, unowned
from talkeditor.core.transcript import Position


class Scope(StrEnum):
    """How far a rule reaches: all talks of the stream, or one."""

    DAY = "day"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Rule:
    """A right form and what is heard for it; without `heard` only the right form is known.

    Each of `heard` is one or more words, compared without case, accents and punctuation around, with
    `case` by letter. A rule of scope `TALK` holds in the talk that line `at` lies in, wherever its edges
    move. `never` says the opposite: there what is heard is right and stays. `kept` are places, counted
    in the words as they were when it was decided, where it stays as well.
    """

    right: str
    heard: tuple[str, ...] = ()
    scope: Scope = Scope.DAY
    at: int | None = None
    never: bool = False
    case: bool = False
    kept: tuple[Position, ...] = ()


class Match(NamedTuple):
    """From `word` of `line` on, `words` words (the last may lie in the next line) become `becomes`."""

    line: int
    word: int
    words: int
    rule: int
    becomes: str

    @property
    def place(self) -> Position:
        """Where it begins."""
        return Position(self.line, self.word)


class _Form(NamedTuple):
    keys: FormKey
    rule: int
    written: tuple[str, ...]


class _Key(dict[str, str]):
    """Words as they are compared, each worked out once."""

    def __missing__(self, word: str) -> str:
        key = key_of(word)
        self[word] = key
        return key


class Matcher:
    """Finds what rules change in running words; of two rules the longer form wins, then the later rule."""

    def __init__(self, rules: Mapping[int, Rule]) -> None:
        self._rules = rules
        self._rights = {number: form_key(rule.right) for number, rule in rules.items()}
        self._forms: dict[str, list[_Form]] = {}
        self._keys = _Key()
        for number, rule in sorted(rules.items(), reverse=True):
            for heard in rule.heard:
                keys = form_key(heard)
                if keys:
                    form = _Form(keys, number, tuple(heard.split()))
                    self._forms.setdefault(keys[0], []).append(form)
        for forms in self._forms.values():
            forms.sort(key=lambda form: -len(form.keys))

    def matches(self, lines: Iterable[tuple[int, str]]) -> Iterator[Match]:
        """What changes in lines (number, words), in order. A phrase may run on into the very next line."""
        if not self._forms:
            return
        before: tuple[int, list[str]] | None = None
        begun = 0
        for number, text in lines:
            words = text.split()
            if before is not None:
                following = words if number == before[0] + 1 else []
                begun = yield from self._in_line(*before, following, begun)
            before = number, words
        if before is not None:
            yield from self._in_line(*before, [], begun)

    def _in_line(
        self, line: int, words: list[str], following: list[str], at: int
    ) -> Generator[Match, None, int]:
        """The matches that begin in a line from word `at` on; gives the words of the next it reached into."""
        forms, keys = self._forms, self._keys
        run = words + following
        while at < len(words):
            key = keys[words[at]]
            found = None
            for form in forms.get(key) or forms.get(unowned(key)) or ():
                found = self._tried(form, line, run, at)
                if found is not None:
                    break
            if found is None:
                at += 1
                continue
            yield found
            at += found.words
        return at - len(words)

    def _tried(self, form: _Form, line: int, run: list[str], at: int) -> Match | None:
        end = at + len(form.keys)
        said = run[at:end]
        keys = [self._keys[word] for word in said]
        if len(said) < len(form.keys):
            return None
        ending = ""
        if keys[-1] != form.keys[-1]:
            keys[-1], ending = unowned(keys[-1]), bared(said[-1])[-2:]
        if tuple(keys) != form.keys:
            return None
        rule = self._rules[form.rule]
        bare = [bared(word) for word in said]
        if rule.case and (*bare[:-1], bare[-1].removesuffix(ending)) != form.written:
            return None
        if Position(line, at) in rule.kept or self._stands(form, run, at, ending):
            return None
        head = said[0].partition(bare[0])[0]
        tail = said[-1].rpartition(bare[-1])[2]
        return Match(line, at, len(said), form.rule, f"{head}{rule.right}{ending}{tail}")

    def _stands(self, form: _Form, run: Sequence[str], at: int, ending: str) -> bool:
        """Whether the right form stands there already, of which what is heard may be a part."""
        rule, right = self._rules[form.rule], self._rights[form.rule]
        size = len(form.keys)
        for offset in range(len(right) - size + 1):
            first = at - offset
            if right[offset : offset + size] != form.keys or first < 0:
                continue
            said = run[first : first + len(right)]
            written = " ".join(bared(word) for word in said).removesuffix(ending)
            if written == bared(rule.right):
                return True
        return False


def rewritten(lines: Mapping[int, str], matches: Iterable[Match]) -> dict[int, str]:
    """The lines that matches change, with their new words."""
    words: dict[int, list[str | None]] = {}
    for match in matches:
        for line in (match.line, match.line + 1):
            if line in lines and line not in words:
                words[line] = list(lines[line].split())
        here = words[match.line]
        here[match.word] = match.becomes
        reach = match.word + match.words
        for at in range(match.word + 1, min(reach, len(here))):
            here[at] = None
        for at in range(reach - len(here)):
            words[match.line + 1][at] = None
    fresh = {line: " ".join(word for word in said if word is not None) for line, said in words.items()}
    return {line: text for line, text in fresh.items() if text != " ".join(lines[line].split())}
