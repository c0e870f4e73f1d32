"""How Qt's own controls are drawn: Fusion, with the design's frames, marks and focus ring."""

from PySide6.QtWidgets import QProxyStyle

from talkeditor.ui.theme import Theme


class Style(QProxyStyle):
    """Fusion in the theme's colours. Keep a reference: Qt does not keep the Python half alive."""

    def __init__(self, theme: Theme) -> None:
        super().__init__("Fusion")
        self._theme = theme
