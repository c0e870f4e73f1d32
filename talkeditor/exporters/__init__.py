"""From cleaned talks to files: one file a format, one row in `EXPORTERS`."""

from talkeditor.exporters import (
    captions,
    chapters,
    documents,
    everything,
    flavours,
    markdown,
    page,
    pdf,
    plaintext,
)
from talkeditor.exporters.base import Exporter, LeftOut, Meta, Offer, Rendered, RenderOptions

__all__ = ["EXPORTERS", "Exporter", "LeftOut", "Meta", "Offer", "RenderOptions", "Rendered"]

EXPORTERS: dict[str, Exporter] = {
    exporter.name: exporter
    for exporter in (
        markdown.EXPORTER,
        flavours.HUGO,
        flavours.JEKYLL,
        flavours.MKDOCS,
        flavours.PELICAN,
        plaintext.EXPORTER,
        page.EXPORTER,
        documents.DOCX,
        pdf.PDF,
        captions.SRT,
        captions.WEBVTT,
        chapters.YOUTUBE,
        chapters.PODCAST,
        chapters.TRANSCRIPT,
        chapters.LOSSLESSCUT,
        chapters.FFMETADATA,
        chapters.SCRIPT,
        everything.EXPORTER,
    )
}
"""All formats by the name they have on the command line; the first is the default."""
