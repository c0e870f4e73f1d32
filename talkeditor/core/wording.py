"""How segments, edges and lines are named in the sentences of the interface."""

from talkeditor.core.findings import Kind
from talkeditor.core.review import Review
from talkeditor.core.translation import grouped, later, pointed, tr, trn

_SMALL = (
    later("no"), later("one"), later("two"), later("three"), later("four"), later("five"),
    later("six"), later("seven"), later("eight"), later("nine"), later("ten"),
)  # fmt: skip


def count(number: int) -> str:
    """A number for people: with separators."""
    return grouped(number)


def decimal(number: float, digits: int = 1) -> str:
    """A number for people with so many digits behind its point."""
    return pointed(f"{number:.{digits}f}")


def small(number: int) -> str:
    """A number as a word up to ten."""
    return tr(_SMALL[number]) if 0 <= number < len(_SMALL) else count(number)


def going_on(words: str) -> str:
    """Words as they go on behind others: small, but where nouns would lose their capital."""
    letter = tr("small", about="first letter of words that go on behind a colon or “·”; “capital” keeps it")
    return words if letter == "capital" else words[:1].lower() + words[1:]


def counted(number: int, one: str, many: str = "") -> str:
    """A number with its noun: "1 line", "1,136 lines". Both nouns are written out, to be translated."""
    return trn(f"{{n}} {one}", f"{{n}} {many or one + 's'}", number)


def line_number(line: int) -> str:
    """A zero-based line as people count it."""
    return count(line + 1)


def line_range(lines: range) -> str:
    """Lines as people count them: "1,012–2,147", one alone without a dash."""
    if len(lines) <= 1:
        return line_number(lines.start)
    return f"{line_number(lines.start)}–{line_number(lines.stop - 1)}"


def reel_name(review: Review, reel: str | None) -> str:
    """ "reel", or "reel B" where there are several."""
    names = {segment.reel for segment in review.segments if segment.kind is Kind.REEL}
    return tr("reel") if len(names) < 2 or reel is None else tr("reel {letter}", letter=reel)


_KINDS = {
    Kind.TALK: later("talk"),
    Kind.REEL: later("reel"),
    Kind.CHATTER: later("chatter"),
    Kind.BREAK: later("break"),
    Kind.NOISE: later("noise"),
}


def kind_name(kind: Kind) -> str:
    """A label within a sentence: "talk", "noise"."""
    return tr(_KINDS[kind])


def name_of(review: Review, index: int) -> str:
    """A segment in a sentence: "talk 4", "pass 2 of the reel", "chatter"."""
    segment = review.segments[index]
    if segment.kind is Kind.TALK:
        number = review.talk_number(index)
        if number is None:
            return tr("a dropped talk")
        parts = review.parts_of(index)
        if len(parts) > 1:
            return tr("talk {number}, part {part}", number=number, part=parts.index(index) + 1)
        return tr("talk {number}", number=number)
    if segment.kind is Kind.REEL:
        reel = reel_name(review, segment.reel)
        return tr("pass {number} of the {reel}", number=review.pass_number(index), reel=reel)
    return kind_name(segment.kind)


def titled_name_of(review: Review, index: int) -> str:
    """A segment in a sentence, with its title: "talk 4, Knots for sailors"."""
    title = review.segments[index].shown_title if review.segments[index].kind is Kind.TALK else ""
    name = name_of(review, index)
    return tr("{name}, {title}", name=name, title=title) if title else name


def ends_before(review: Review, index: int) -> bool:
    """Whether the start edge of segment `index` is rather the end of the talk or pass before it."""
    return review.segments[index].is_gap and index > 0 and not review.segments[index - 1].is_gap


def edge_name(review: Review, index: int) -> str:
    """The start edge of segment `index`: "the start of talk 2", or the end of what lies before."""
    if ends_before(review, index):
        return tr("the end of {name}", name=name_of(review, index - 1))
    return tr("the start of {name}", name=name_of(review, index))
