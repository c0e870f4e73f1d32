"""Markdown as site makers read it: Hugo, Jekyll, MkDocs, Pelican. Knows what their heads want.

The words themselves are escaped for all of them alike: see `markdown`.
"""

import html
from collections.abc import Sequence
from urllib.parse import quote

from talkeditor.core.clean import CleanTalk
from talkeditor.core.translation import later
from talkeditor.exporters import anchors, markdown
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import Flavour
from talkeditor.exporters.naming import slug
from talkeditor.exporters.templates import Facts
from talkeditor.exporters.words import in_a_row

_GROUP = later("Markdown")
_PARAMS = ("source", "lines", "status", "event")
_NAMES = {"title": "Title", "date": "Date", "speakers": "Authors", "event": "Category", "source": "Source"}


def _hugo(facts: Facts, number: int | None) -> Facts:
    # What Hugo does not know itself belongs under `params`; the weight keeps the order of the day.
    own = {key: value for key, value in facts.items() if key not in _PARAMS}
    weight: Facts = {} if number is None else {"weight": number}
    return {**own, **weight, "params": {key: facts[key] for key in _PARAMS if key in facts}}


def _jekyll(facts: Facts, number: int | None) -> Facts:  # noqa: ARG001
    return {"layout": "page", **facts}


def _pelican(facts: Facts, number: int | None) -> Facts:
    """The facts under Pelican's own names; it refuses two pages of a title, so a talk's number parts them."""
    named = {name: facts[key] for key, name in _NAMES.items() if key in facts}
    return named if number is None else {**named, "Slug": slug(f"{number:02} {facts['title']}")}


def _rows(facts: Facts) -> str:
    """Pelican's own rows, not YAML; its themes put the title into the page as it stands."""
    told = (
        f"{key}: {html.escape(in_a_row(text), quote=False)}\n"
        for key, value in facts.items()
        if (text := "; ".join(map(str, value)) if isinstance(value, list) else str(value))
    )
    return "".join(told)


def _to_folder(name: str) -> str:
    """As Hugo publishes a file unless it is told otherwise: as a folder."""
    return f"{quote(name.removesuffix('.md'))}/"


def _to_page(name: str) -> str:
    """As Jekyll publishes a file unless it is told otherwise; links to sources take a plugin."""
    return quote(f"{name.removesuffix('.md')}.html")


def _to_source(name: str) -> str:
    """As Pelican has links to files beside."""
    return f"{{filename}}{quote(name)}"


def _exporter(name: str, label: str, flavour: Flavour) -> Exporter:
    def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
        return markdown.render(talks, meta, options, flavour)

    offers = markdown.OFFERS - ({Offer.FRONT_MATTER} if flavour.needs_head else set())
    return Exporter(name, label, render, _GROUP, offers=offers)


HUGO = _exporter(
    "hugo",
    later("Markdown for Hugo"),
    Flavour(_hugo, heading=False, index="_index", anchors=anchors.given, link=_to_folder),
)
JEKYLL = _exporter(
    "jekyll",
    later("Markdown for Jekyll"),
    Flavour(_jekyll, heading=False, anchors=anchors.given, link=_to_page),
)
MKDOCS = _exporter("mkdocs", later("Markdown for MkDocs"), Flavour(anchors=anchors.python_markdown))
PELICAN = _exporter(
    "pelican",
    later("Markdown for Pelican"),
    Flavour(_pelican, _rows, heading=False, needs_head=True, anchors=anchors.given, link=_to_source),
)
