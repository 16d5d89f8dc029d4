"""A title and a description of the user's own, in a dialog."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from clip_desktop.ui.announcing import silence
from clip_desktop.ui.style.spacing import space_dialog


class CaptionDialog(QDialog):
    """What is left as it was changes nothing.

    Args:
        about: which photograph it is for, or how many.

    Signals:
        said: (title or None, description or None): what was typed otherwise than it stood there.
        forgotten: the user takes back what they said; the file's words count again.
    """

    said = Signal(object, object)
    forgotten = Signal()

    def __init__(self, parent: QWidget, about: str, title: str, description: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Title and description: {photographs}").format(photographs=about))
        self._before = title, description
        self.title = QLineEdit(title, self)
        self.title.setPlaceholderText(self.tr("Title"))
        self.title.setAccessibleName(self.tr("Title"))
        self.description = QPlainTextEdit(description, self)
        self.description.setPlaceholderText(self.tr("Description"))
        self.description.setAccessibleName(self.tr("Description"))
        self.description.setTabChangesFocus(True)
        hint = QLabel(self.tr("Your words count before what the file says; the file itself is not changed."), self)
        hint.setObjectName("dim")
        hint.setWordWrap(True)
        buttons = QDialogButtonBox(self)
        self.save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.forget = buttons.addButton(self.tr("As the file says"), QDialogButtonBox.ButtonRole.ResetRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._save)
        buttons.rejected.connect(self.reject)
        self.forget.clicked.connect(self._forget)
        column = QVBoxLayout(self)
        space_dialog(column)
        whose = QLabel(about, self)
        silence(whose)  # the title of the window says it
        for widget in (whose, self.title, self.description, hint, buttons):
            column.addWidget(widget)
        self.resize(460, 320)

    def _save(self) -> None:
        title, description = self.title.text().strip(), self.description.toPlainText().strip()
        changed = (
            title if title != self._before[0] else None,
            description if description != self._before[1] else None,
        )
        if changed != (None, None):
            self.said.emit(*changed)
        self.accept()

    def _forget(self) -> None:
        self.forgotten.emit()
        self.accept()
