"""The words of the interface in the language of the person. Knows no file and no screen.

Every sentence that a person reads in the window goes through `tr` or, where a number decides on its form,
through `trn`. Without a catalog they give the English words as they stand in the code; the window hands
over the catalog of another language at its start. Sentences are whole: a translator can move their parts.
"""

from typing import Protocol

from talkeditor.core.direction import has_rtl, isolated


class Catalog(Protocol):
    """The sentences of one language."""

    separator: str
    """What stands between the thousands of a number."""

    def __call__(self, text: str, about: str, number: int) -> str:
        """The translation of a sentence, or nothing; `number` chooses its form, or is -1."""


_catalog: Catalog | None = None


def use(catalog: Catalog | None) -> None:
    """Translate by this catalog from now on; by none: English."""
    global _catalog
    _catalog = catalog


def tr(text: str, /, about: str = "", **values: object) -> str:
    """A sentence in the person's language, its `{fields}` filled in.

    `text` is written out at the call, for the tool that collects all sentences. `about` tells sentences
    apart that are alike in English only, and tells translators which one it is. Without values nothing is
    filled in, so that braces stay.
    """
    translated = _catalog(text, about, -1) if _catalog is not None else ""
    return _filled(translated or text, text, values) if values else translated or text


def trn(one: str, many: str, number: int, /, about: str = "", **values: object) -> str:
    """A sentence whose form depends on a number; `{n}` in it is the number as people write it."""
    text = one if number == 1 else many
    translated = _catalog(many, about, number) if _catalog is not None else ""
    return _filled(translated or text, text, {"n": grouped(number), **values})


def later(text: str, /, about: str = "") -> str:  # noqa: ARG001
    """Mark the words of a table that is made before the language is known; `tr` them where they are shown."""
    return text


def grouped(number: int) -> str:
    """A number as people write it: with its thousands apart."""
    text = f"{number:,}"
    return text if _catalog is None else text.replace(",", _catalog.separator)


def pointed(number: str) -> str:
    """A number with decimals, without separators, with the mark that people put before these."""
    return number if _catalog is None or _catalog.separator == "," else number.replace(".", ",")


def _filled(translated: str, text: str, values: dict[str, object]) -> str:
    sentence = _formatted(translated, text, values)
    if not has_rtl(sentence):
        return sentence
    apart = {name: isolated(value) if isinstance(value, str) else value for name, value in values.items()}
    return _formatted(translated, text, apart)


def _formatted(translated: str, text: str, values: dict[str, object]) -> str:
    try:
        return translated.format(**values)
    except (KeyError, IndexError, ValueError):
        # A catalog that names another field must not cost the sentence.
        return text.format(**values)
