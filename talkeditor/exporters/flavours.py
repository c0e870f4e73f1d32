"""Markdown as site makers read it: Hugo, Jekyll, MkDocs, Pelican. Knows what their heads want.

The words themselves are escaped for all of them alike: see `markdown`.
"""

import html
from collections.abc import Sequence

from talkeditor.core.clean import CleanTalk
from talkeditor.core.talks import Talk
from talkeditor.exporters import markdown
from talkeditor.exporters.base import Exporter, Meta, Offer, Rendered, RenderOptions
from talkeditor.exporters.markdown import Facts, Flavour, facts_of, title_of, visible, yaml_head

_GROUP = "Markdown"


def _hugo(talk: Talk, meta: Meta) -> str:
    facts = facts_of(talk, meta)
    # What Hugo does not know itself belongs under `params`; the weight keeps the order of the day.
    extra: Facts = {key: facts.pop(key) for key in ("source", "lines", "status", "event") if key in facts}
    return yaml_head({**facts, "weight": talk.number, "params": extra})


def _jekyll(talk: Talk, meta: Meta) -> str:
    return yaml_head({"layout": "page", **facts_of(talk, meta)})


def _mkdocs(talk: Talk, meta: Meta) -> str:
    return yaml_head(dict(facts_of(talk, meta)))


def _pelican(talk: Talk, meta: Meta) -> str:
    """Pelican's own rows, not YAML; its themes put the title into the page as it stands."""
    rows = {
        "Title": title_of(talk),
        "Date": meta.date,
        "Authors": "; ".join(visible(name) for name in talk.speakers),
        "Category": meta.event,
        "Source": meta.source,
    }
    told = (
        f"{key}: {html.escape(' '.join(visible(text).split()), quote=False)}\n"
        for key, text in rows.items()
        if text
    )
    return "".join(told)


def _exporter(name: str, label: str, flavour: Flavour) -> Exporter:
    def render(talks: Sequence[CleanTalk], meta: Meta, options: RenderOptions) -> Rendered:
        return markdown.render(talks, meta, options, flavour)

    offers = markdown.OFFERS - ({Offer.FRONT_MATTER} if flavour.needs_head else set())
    return Exporter(name, label, render, _GROUP, offers=offers)


HUGO = _exporter("hugo", "Markdown for Hugo", Flavour(_hugo, heading=False, index="_index"))
JEKYLL = _exporter("jekyll", "Markdown for Jekyll", Flavour(_jekyll, heading=False))
MKDOCS = _exporter("mkdocs", "Markdown for MkDocs", Flavour(_mkdocs))
PELICAN = _exporter("pelican", "Markdown for Pelican", Flavour(_pelican, heading=False, needs_head=True))
