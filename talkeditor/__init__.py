"""Talkeditor: a day of captions in, clean talks out."""

__version__ = "0.1.0"
