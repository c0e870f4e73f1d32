"""How the headings of a page are linked to: by names that renderers give them, or by names of ours.

Sources of the algorithms: github-slugger 2 (MIT) and the extension `toc` of Python-Markdown 3 (BSD).
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple


class Anchor(NamedTuple):
    """The name of a heading, and what to write behind its text so that it has it."""

    id: str
    mark: str = ""


Headings = Sequence[tuple[int, str]]
"""All headings of a page in order: the number of the talk that one begins, or 0, and its text as seen."""


def github(headings: Headings) -> list[Anchor]:
    """The names that GitHub gives to the headings of a page."""
    used: dict[str, int] = {}
    found = []
    for _, heading in headings:
        plain = "".join(c for c in heading.lower() if _in_github(c)).replace(" ", "-")
        name = plain
        while name in used:
            used[plain] += 1
            name = f"{plain}-{used[plain]}"
        used[name] = 0
        found.append(Anchor(name))
    return found


def _in_github(c: str) -> bool:
    category = unicodedata.category(c)
    return c in " -" or category[0] in "LMN" or category == "Pc"


def python_markdown(headings: Headings) -> list[Anchor]:
    """The names that Python-Markdown gives to the headings of a page."""
    used: set[str] = set()
    found = []
    for _, heading in headings:
        plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
        name = re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())
        while name in used or not name:
            counted = re.fullmatch(r"(.*)_([0-9]+)", name)
            name = f"{counted[1]}_{int(counted[2]) + 1}" if counted else f"{name}_1"
        used.add(name)
        found.append(Anchor(name))
    return found


def given(headings: Headings) -> list[Anchor]:
    """Names of ours for talks, in the attributes that Hugo, Kramdown and Python-Markdown's `extra` read."""
    return [
        Anchor(f"talk-{number}", f" {{#talk-{number}}}") if number else Anchor("") for number, _ in headings
    ]
