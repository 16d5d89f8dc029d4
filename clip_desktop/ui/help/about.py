"""What this program is, under which licences, and where it keeps what is yours."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

import clip_desktop
from clip_desktop.resources import notice
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import NEAR, space, space_dialog
from clip_desktop.ui.system.desktop import show_in_file_manager
from clip_desktop.ui.widgets.reading import PlainReading

_ICON: Final = 48
_LICENCES_SIZE: Final = (900, 600)


class AboutDialog(QDialog):
    """Version, licence and the data folder.

    Args:
        data: the folder of the library and the models.
    """

    def __init__(self, parent: QWidget, data: Path) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(QCoreApplication.translate("Help", "About"))
        self._data = data
        name = QLabel(f"Clip Desktop {clip_desktop.__version__}", self)
        name.setObjectName("placeTitle")
        about = QCoreApplication.translate(
            "Help",
            "Search, tag and gather your own photographs by meaning, on your own machine. Free software under the MIT "
            "licence; the built-in model is for personal use and research.",
        )
        self.folder = QLineEdit(str(data), self)  # Tab comes to it, and its text is read beside its name
        self.folder.setReadOnly(True)
        self.folder.setCursorPosition(0)
        self.folder.setAccessibleName(self.tr("Data folder"))
        self.show_folder = QPushButton(self.tr("Show"), self)
        self.show_folder.setAccessibleName(self.tr("Show the data folder"))
        self.show_folder.clicked.connect(lambda: show_in_file_manager(self._data))
        kept = QLabel(self.tr("What you say of your photographs, and the models, lie in:"), self)
        kept.setObjectName("dim")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.licences = buttons.addButton(self.tr("Licences …"), QDialogButtonBox.ButtonRole.ActionRole)
        self.licences.clicked.connect(lambda: show_licences(self))
        buttons.rejected.connect(self.close)
        self._lay_out(name, _wrapped(about, self), kept, buttons)
        self.show_folder.setFocus()  # and not the path, all of it chosen

    def _lay_out(self, name: QLabel, about: QLabel, kept: QLabel, buttons: QDialogButtonBox) -> None:
        picture = QLabel(self)
        picture.setPixmap(theme.icon("photos").pixmap(QSize(_ICON, _ICON)))
        head, where = QHBoxLayout(), QHBoxLayout()
        for line in (head, where):
            space(line, NEAR)
        head.addWidget(picture)
        head.addWidget(name, 1)
        where.addWidget(self.folder, 1)
        where.addWidget(self.show_folder)
        column = QVBoxLayout(self)
        space_dialog(column)
        column.addLayout(head)
        column.addWidget(about)
        column.addWidget(kept)
        column.addLayout(where)
        column.addWidget(buttons)
        self.resize(460, self.sizeHint().height())


def show_about(parent: QWidget, data: Path) -> AboutDialog:
    """Say what this program is."""
    dialog = AboutDialog(parent, data)
    dialog.open()
    return dialog


def show_licences(parent: QWidget) -> QDialog:
    """Show the NOTICE: what the program is built from, and under which licences."""
    dialog = QDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Help", "Licences"))
    text = PlainReading(dialog)
    text.setPlainText(notice())
    text.setAccessibleName(QCoreApplication.translate("Help", "Licences"))
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, dialog)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    space_dialog(column)
    column.addWidget(text)
    column.addWidget(buttons)
    dialog.resize(*_LICENCES_SIZE)
    dialog.open()
    return dialog


def _wrapped(text: str, parent: QWidget) -> QLabel:
    label = QLabel(text, parent)
    label.setWordWrap(True)
    return label
