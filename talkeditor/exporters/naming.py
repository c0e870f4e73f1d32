"""File names from titles: portable, readable in any script, all different. Knows no folder."""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import PurePath

from talkeditor.core.clean import CleanTalk
from talkeditor.exporters.base import Meta, Rendered, RenderOptions
from talkeditor.exporters.templates import Values
from talkeditor.exporters.words import in_a_row

LONGEST = 120
"""Bytes of a name with its suffix: below the 255 of file systems, for folders have names as well."""

_LATIN = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n"}
)
_APOSTROPHES = "'’‘ʼ`´"


def slug(title: str) -> str:
    """A title for a file name: small letters and digits of any script, joined by hyphens.

    Latin letters lose their accents, apostrophes vanish, everything else that is no letter or digit
    parts words; control and format characters never get through.
    """
    text = unicodedata.normalize("NFC", "".join(_plain(title))).casefold().translate(_LATIN)
    words = "".join(c if unicodedata.category(c)[0] in "LNM" else " " for c in text).split()
    return unicodedata.normalize("NFC", "-".join(word for word in map(_without_loose_marks, words) if word))


def _plain(title: str) -> Iterator[str]:
    """The characters of a title, without apostrophes, format characters, and the accents of Latin letters."""
    latin = False
    for c in unicodedata.normalize("NFD", title):
        category = unicodedata.category(c)
        if category[0] == "M":
            if not latin:
                yield c
        elif c not in _APOSTROPHES and category not in ("Cf", "Cs", "Co", "Cn"):
            latin = c.isascii() or unicodedata.name(c, "").startswith("LATIN")
            yield c


def _without_loose_marks(word: str) -> str:
    """A word without combining marks that have no letter to sit on."""
    while word and unicodedata.category(word[0])[0] == "M":
        word = word[1:]
    return word


def shortened(text: str, size: int) -> str:
    """As much of a text as fits into `size` bytes of UTF-8, cut before a letter, not before its marks."""
    data = text.encode()
    if len(data) <= size:
        return text
    short = data[:size].decode(errors="ignore")
    while short and unicodedata.category(text[len(short)])[0] == "M":
        short = short[:-1]
    return short.rstrip("-")


def file_names(stems: Iterable[tuple[str, str]], suffix: str, taken: Iterable[str] = ()) -> list[str]:
    """Names of the form PREFIX-SLUG.suffix for each (prefix, title), none equal to another or to `taken`.

    Names are compared as the strictest file system does: without case, in one normal form.
    """
    from pathvalidate import sanitize_filename  # late: start-up time

    used = {_folded(name) for name in taken}
    names = []
    for prefix, title in stems:
        stem = "-".join(part for part in (prefix, slug(title)) if part)
        for end in _endings(suffix):
            short = shortened(stem, LONGEST - len(end.encode()))
            name = str(sanitize_filename(short + end, platform="universal", max_len=LONGEST))
            if name and _folded(name) not in used:
                break
        used.add(_folded(name))
        names.append(name)
    return names


def talk_names(
    talks: Sequence[CleanTalk], suffix: str, meta: Meta, options: RenderOptions, taken: Iterable[str] = ()
) -> list[str]:
    """A name for each talk: its number, then its title, or what the template of the options makes of them."""
    digits = max(2, *(len(str(clean.talk.number)) for clean in talks), 0)
    stems = []
    for clean in talks:
        number = str(clean.talk.number).zfill(digits)
        title = clean.talk.title
        if options.names is None:
            stems.append((number, title))
            continue
        about: Values = {"number": number, "title": title, "speakers": list(clean.talk.speakers)}
        stem = slug(options.names.filled({**_about(meta), **about, "slug": slug(title)}))
        stems.append(("", stem) if stem else (number, ""))
    return file_names(stems, suffix, {*options.taken, *taken})


def _about(meta: Meta) -> Values:
    """What is known of all talks, for names."""
    about = {"event": meta.event, "date": meta.date, "year": meta.date[:4], "room": meta.room}
    return {**about, "source": PurePath(meta.source).stem}


def file_each(
    talks: Sequence[CleanTalk],
    suffix: str,
    meta: Meta,
    options: RenderOptions,
    write: Callable[[CleanTalk], bytes],
    taken: Iterable[str] = (),
) -> Rendered:
    """A file for each talk, in their order."""
    names = talk_names(talks, suffix, meta, options, taken)
    files = {name: write(clean) for name, clean in zip(names, talks, strict=True)}
    return Rendered(files, {clean.talk.number: name for name, clean in zip(names, talks, strict=True)})


def file_for_day(
    talks: Sequence[CleanTalk],
    suffix: str,
    meta: Meta,
    options: RenderOptions,
    data: bytes,
    taken: Iterable[str] = (),
) -> Rendered:
    """One file with the talks themselves, named by the event and its date, else by the stream."""
    title = day_title(meta)
    stem = " ".join((meta.event, meta.room, meta.date)) if meta.event else title
    if options.names is not None:
        stem = slug(options.names.filled({**_about(meta), "title": title, "slug": slug(title)})) or stem
    return file_for_all(talks, slug(stem) or "talks", suffix, {*options.taken, *taken}, data)


def day_title(meta: Meta) -> str:
    """What all talks together are called."""
    return in_a_row(meta.event) or in_a_row(PurePath(meta.source).stem) or "Talks"


def file_for_all(
    talks: Sequence[CleanTalk], stem: str, suffix: str, taken: Iterable[str], data: bytes
) -> Rendered:
    """One file that holds all talks."""
    (name,) = file_names([("", stem)], suffix, taken)
    return Rendered({name: data}, {clean.talk.number: name for clean in talks})


def encoded(text: str) -> bytes:
    """A text as a file holds it; halves of surrogate pairs, which none can, become question marks."""
    return text.encode("utf-8", "replace")


def _endings(suffix: str) -> Iterator[str]:
    yield suffix
    number = 2
    while True:
        yield f"-{number}{suffix}"
        number += 1


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())
