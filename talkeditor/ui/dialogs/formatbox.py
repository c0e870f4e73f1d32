"""The choice of an export's format, in groups."""

from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox

from talkeditor.core.translation import tr
from talkeditor.exporters import EXPORTERS, Exporter


class FormatBox(QComboBox):
    """All formats; what needs times cannot be chosen for a stream without them, and says why."""

    def __init__(self, timed: bool, last: str) -> None:
        super().__init__()
        self.setAccessibleName(tr("Format"))
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        group = ""
        for name, row in EXPORTERS.items():
            if group and row.group != group:
                self.insertSeparator(self.count())
            group = row.group
            self.addItem(tr(row.label), name)
            if row.needs_times and not timed:
                item = model.item(self.count() - 1)
                item.setEnabled(False)
                item.setToolTip(tr("This stream has no times."))
        at = self.findData(last)
        self.setCurrentIndex(at if at >= 0 and model.item(at).isEnabled() else 0)

    @property
    def exporter(self) -> Exporter:
        """The format that is chosen."""
        return EXPORTERS[self.currentData()]
