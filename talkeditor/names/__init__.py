"""Mis-heard names: candidates by sound and spelling, weighed by their use, grouped by the right form."""

from talkeditor.names.finding import find
from talkeditor.names.model import Group, Known, Place, Source, Talk, Vote

__all__ = ["Group", "Known", "Place", "Source", "Talk", "Vote", "find"]
