"""The first page of an empty library: what this is, and the one thing to do."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from clip_desktop.ui import theme

_WIDTH: Final = 520


class WelcomePage(QWidget):
    """Asks for a folder, by a button or by dropping one on the window.

    Signals:
        folder_wanted: the button was pressed.
    """

    folder_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        picture = QLabel(self)
        picture.setPixmap(theme.icon("photos").pixmap(72, 72))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Find any photograph by what it shows"), self)
        title.setObjectName("welcomeTitle")
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        what = self._paragraph(
            self.tr(
                "Add a folder with your photographs. They are looked through on this machine, once, and then found by "
                "words, tagged, and gathered into albums that you teach by example."
            )
        )
        promise = self._paragraph(self.tr("Your files are never changed, and nothing leaves this machine."))
        self.button = QPushButton(self.tr("Add a folder …"), self)
        self.button.setObjectName("primary")
        # The light variant: the button has the colour of a chosen row.
        self.button.setIcon(QIcon(theme.icon("folder-add").pixmap(QSize(48, 48), QIcon.Mode.Selected)))
        self.button.setIconSize(QSize(18, 18))
        self.button.clicked.connect(self.folder_wanted)
        hint = QLabel(self.tr("or drop one anywhere on this window"), self)
        hint.setObjectName("dim")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(title)
        for text in (what, promise):
            row = QHBoxLayout()
            row.addStretch()
            row.addWidget(text)
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addStretch(3)

    def _paragraph(self, words: str) -> QLabel:
        text = QLabel(words, self)
        text.setObjectName("welcomeText")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(_WIDTH)
        return text
