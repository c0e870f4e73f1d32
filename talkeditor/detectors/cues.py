"""Finds the cue phrases of the language data in a stream. Knows roles only as names.

All patterns are one automaton over plain words; a table of first and second words finds where it can start
at all, so the walk itself, in Python, happens at few places. Fillers, tags and immediate repeats are skipped.
Of a long cue a letter in ten may be misheard, of a short one none.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from talkeditor.detectors.language import Alternatives, Language, plain
from talkeditor.detectors.misheard import Tolerance, meant
from talkeditor.detectors.words import BLANK, Flags, Ids, Ints, Words

ANY = -1
"""The arc of `_`, which stands for any word: a name, mostly."""
ELISIONS = ("l'", "d'", "l’", "d’")
"""French articles and prepositions that lean on a word; the data has the word alone."""
_FREE = ("title", "topic", "self", "name")
"""Roles that may lie within a longer cue of another role."""


@dataclass(slots=True, eq=False)
class _Node:
    arcs: dict[int, list["_Node"]] = field(default_factory=dict)
    role: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Hits:
    """Where the cues of one role were heard: half-open word ranges, by their starts."""

    starts: Ints
    ends: Ints

    def __len__(self) -> int:
        return len(self.starts)

    def merged(self, other: "Hits") -> "Hits":
        """Both, by their starts."""
        starts, ends = np.append(self.starts, other.starts), np.append(self.ends, other.ends)
        order = np.argsort(starts, kind="stable")
        return Hits(starts[order], ends[order])


NO_HITS = Hits(np.zeros(0, np.int64), np.zeros(0, np.int64))


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """The stream's words as cues compare them: a plain id each, and which are fillers or tags."""

    plain_ids: Ids
    numbers: Mapping[str, int]
    skipped: Flags

    @classmethod
    def of(cls, words: Words, spoken: Sequence[Language]) -> "Vocabulary":
        """The plain words of a stream's vocabulary."""
        numbers: dict[str, int] = {"": 0}
        table = np.zeros(len(words.vocabulary), np.int32)
        for number, word in enumerate(words.vocabulary):
            bare = word if word.isalnum() else plain(word[2:] if word.startswith(ELISIONS) else word)
            table[number] = numbers.setdefault(bare, len(numbers))
        skipped = np.zeros(len(words.vocabulary), np.bool_)
        skipped[BLANK] = True
        for language in spoken:
            skipped[[words.numbers[word] for word in language.fillers if word in words.numbers]] = True
        return cls(table, numbers, skipped)


def find_cues(words: Words, vocabulary: Vocabulary, spoken: Sequence[Language]) -> dict[str, Hits]:
    """All cues of the languages by role; a cue within a longer one counts only if its role is free."""
    kept = np.flatnonzero(~(vocabulary.skipped[words.ids] | words.tags))
    ids = vocabulary.plain_ids[words.ids[kept]]
    fresh = np.ones(len(ids), np.bool_)
    fresh[1:] = ids[1:] != ids[:-1]
    kept, ids = kept[fresh], ids[fresh]
    if not len(ids):
        return {}
    numbers, heard = _understood(vocabulary.numbers, ids, spoken)
    root = _compiled(spoken, numbers)
    cue_words = _cue_words(spoken, numbers)
    openings = _openings(root, heard, len(numbers))
    tolerance = Tolerance.of(numbers, cue_words, ids, heard)
    found = _walk(root, heard, openings, _common(spoken, numbers), tolerance)
    return _by_role(found, kept)


def _understood(
    known: Mapping[str, int], ids: Ids, spoken: Iterable[Language]
) -> tuple[Mapping[str, int], Ids]:
    """The words of the stream and those it is taken to mean, and the latter in the place of misheard ones."""
    written = {word for language in spoken for word in language.cue_words()}
    counts = np.bincount(ids, minlength=len(known)).tolist()
    numbers = dict(known)
    table = np.arange(len(known), dtype=np.int32)
    for number, word in meant(list(known), counts, written).items():
        table[number] = numbers.setdefault(word, len(numbers))
    return numbers, table[ids]


def _cue_words(spoken: Iterable[Language], numbers: Mapping[str, int]) -> list[int]:
    return sorted({numbers[w] for language in spoken for w in language.cue_words() if w in numbers})


def _compiled(spoken: Iterable[Language], numbers: Mapping[str, int]) -> _Node:
    root = _Node()
    for language in spoken:
        for role, places in language.cues():
            first = _automaton(places, _Node(role=role), numbers)
            for word, nodes in first.arcs.items():
                root.arcs.setdefault(word, []).extend(nodes)
    return root


def _automaton(places: Sequence[Alternatives], node: _Node, numbers: Mapping[str, int]) -> _Node:
    for alternatives in reversed(places):
        before = _Node()
        for row in alternatives:
            if not row:
                before.role = node.role
                for arc, nodes in node.arcs.items():
                    before.arcs.setdefault(arc, []).extend(nodes)
            elif all(word in numbers for word in row if word):
                after = node
                for word in reversed(row[1:]):
                    after = _Node({numbers[word] if word else ANY: [after]})
                before.arcs.setdefault(numbers[row[0]] if row[0] else ANY, []).append(after)
        node = before
    return node


def _openings(root: _Node, ids: Ids, size: int) -> list[int]:
    """The places where a first word and its second fit the automaton."""
    cue_words = sorted(
        set(root.arcs) | {w for nodes in root.arcs.values() for n in nodes for w in n.arcs} - {ANY}
    )
    small = np.zeros(size, np.int32)
    small[cue_words] = np.arange(1, len(cue_words) + 1)
    pairs = np.zeros((len(cue_words) + 1, len(cue_words) + 1), np.bool_)
    for word, nodes in root.arcs.items():
        row = pairs[small[word]]
        for node in nodes:
            if node.role or ANY in node.arcs:
                row[:] = True
            else:
                row[small[list(node.arcs)]] = True
    narrow = small[ids]
    following = np.zeros_like(narrow)
    following[:-1] = narrow[1:]
    places: list[int] = np.flatnonzero(pairs[narrow, following]).tolist()
    return places


def _common(spoken: Iterable[Language], numbers: Mapping[str, int]) -> frozenset[int]:
    """Words that no `_` stands for: they name nobody."""
    common = {word for language in spoken for word in (*language.stop, *language.small, *language.openers)}
    return frozenset(numbers[word] for word in common if word in numbers)


class _State(dict[int, "_State | None"]):
    """Nodes that the automaton is at, and the state that each word leads to; None where it leads nowhere.

    Only what words of cues lead to is kept: of others there are too many, and all lead to the same.
    """

    __slots__ = ("_machine", "_nodes", "_words", "roles")

    def __init__(self, machine: "_Machine", nodes: tuple[_Node, ...]) -> None:
        super().__init__()
        self.roles = tuple(dict.fromkeys(node.role for node in nodes if node.role))
        self._machine = machine
        self._nodes = nodes
        self._words = {word for node in nodes for word in node.arcs}

    def __missing__(self, word: int) -> "_State | None":
        if word not in self._words:
            return self[ANY] if ANY in self._words and word not in self._machine.common else None
        following = self._following(word)
        if word != ANY and word not in self._machine.common:
            following += self._following(ANY)
        after = self[word] = self._machine.state(following)
        return after

    def _following(self, word: int) -> list[_Node]:
        return [after for node in self._nodes for after in node.arcs.get(word, ())]


class _Machine:
    """The automaton, and the states it has been in: streams lead to the same few again and again."""

    def __init__(self, root: _Node, common: frozenset[int]) -> None:
        self.common = common
        self._states: dict[tuple[int, ...], _State] = {}
        self.start = _State(self, (root,))

    def state(self, nodes: Iterable[_Node]) -> _State | None:
        """The state of being at some nodes; None where there are none."""
        distinct = {id(node): node for node in nodes}
        key = tuple(distinct)
        if key and key not in self._states:
            self._states[key] = _State(self, tuple(distinct.values()))
        return self._states.get(key)


def _walk(
    root: _Node, ids: Ids, openings: Iterable[int], common: frozenset[int], tolerance: Tolerance
) -> list[tuple[int, int, str]]:
    """(start, end, role) of the longest match of each role at each opening."""
    found: list[tuple[int, int, str]] = []
    row = memoryview(np.ascontiguousarray(ids).data)
    begin = _Machine(root, common).start
    for start in openings:
        longest: dict[str, int] = {}
        state = begin[row[start]]
        at = start + 1
        while state is not None:
            if state.roles and tolerance.allows(start, at):
                for role in state.roles:
                    longest[role] = at
            if at >= len(row):
                break
            state = state[row[at]]
            at += 1
        if longest:
            found.extend((start, end, role) for role, end in longest.items())
    return found


def _by_role(found: list[tuple[int, int, str]], kept: Ints) -> dict[str, Hits]:
    """Word ranges by role, without cues that lie within longer ones."""
    found.sort(key=lambda hit: (hit[0], -hit[1]))
    spans: dict[str, list[tuple[int, int]]] = {}
    reach, begun = -1, -1
    for start, end, role in found:
        within = end <= reach and (start > begun or end < reach)
        if role in _FREE or not within:
            row = spans.setdefault(role, [])
            if not row or start >= row[-1][1]:
                row.append((start, end))
        if role not in _FREE and end > reach:
            reach, begun = end, start
    return {
        role: Hits(kept[[start for start, _ in row]], kept[[end - 1 for _, end in row]] + 1)
        for role, row in spans.items()
    }
