"""What would be done, line by line, before it is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QVBoxLayout, QWidget

from clip_desktop.ui.style.spacing import space_dialog
from clip_desktop.ui.widgets.reading import PlainReading


class PlanDialog(QDialog):
    """Shows a plan; accepted when the user wants it done. A plan in which nothing is done can only be read.

    Attributes:
        go: the button that does it; None where there is nothing to do.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.summary = QLabel(self)
        self.summary.setWordWrap(True)
        self.text = PlainReading(self)
        self.go: QPushButton | None = None
        self._buttons = QDialogButtonBox(self)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addWidget(self.summary)
        column.addWidget(self.text)
        column.addWidget(self._buttons)
        self.resize(720, 520)

    def fill(self, summary: str, lines: Iterable[str], go: str, *, careful: bool = False) -> None:
        """Put a plan in.

        Args:
            go: what the button says that does it; empty where nothing is to be done.
            careful: Enter cancels.
        """
        self.summary.setText(summary)
        self.text.setPlainText("\n".join(lines))
        if go:
            self.go = self._buttons.addButton(go, QDialogButtonBox.ButtonRole.AcceptRole)
        leave = self.tr("Cancel") if go else self.tr("Close")
        cancel = self._buttons.addButton(leave, QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setDefault(careful or not go)
