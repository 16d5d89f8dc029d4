"""What an empty library shows: the invitation to add a folder, and what can be done while the first one is read."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.ui.starting.first_reading import FirstReading
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, space
from clip_desktop.ui.widgets.stack import Stack

_WIDTH: Final = 520


class WelcomePage(Stack):
    """Asks for a folder, by a button, by one that is suggested, or by dropping one on the window.

    Signals:
        folder_wanted: the user wants to choose a folder.
        suggested_wanted: (Path) the folder that was suggested is to be added.
    """

    folder_wanted = Signal()
    suggested_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcomePage")
        self._suggested: Path | None = None
        self.button = QPushButton(self.tr("Add a folder …"), self)
        self.button.setObjectName("primary")
        # The light variant: the button has the colour of a chosen row.
        self.button.setIcon(QIcon(theme.icon("folder-add").pixmap(QSize(48, 48), QIcon.Mode.Selected)))
        self.button.setIconSize(QSize(18, 18))
        self.button.clicked.connect(self.folder_wanted)
        self.suggestion = QPushButton(theme.icon("photos"), "", self)
        self.suggestion.clicked.connect(lambda: self.suggested_wanted.emit(self._suggested))
        self.invitation = self._invitation()
        self.reading = FirstReading(self)
        self.addWidget(self.invitation)
        self.addWidget(self.reading)
        self.suggest(None)

    def suggest(self, folder: Path | None) -> None:
        """Offer a folder that is likely to hold photographs; nothing of it is read before the button is pressed."""
        self._suggested = folder
        self.suggestion.setVisible(folder is not None)
        if folder is not None:
            text = self.tr("Add “{name}”").format(name=folder.name)
            self.suggestion.setText(text.replace("&", "&&"))
            self.suggestion.setAccessibleName(text)
            self.suggestion.setToolTip(str(folder))

    def show_reading(self, on: bool) -> None:
        """Show how the first folder is read, or invite to add one."""
        self.setCurrentWidget(self.reading if on else self.invitation)
        if self.isVisible():
            self.focus_main()

    def focus_main(self) -> None:
        """Give the keyboard to what most will press."""
        here = self.reading.leave if self.currentWidget() is self.reading else self.button
        here.setFocus()

    def _invitation(self) -> QScrollArea:
        page = QWidget(self)
        page.setObjectName("welcomeSheet")
        picture = QLabel(page)
        picture.setPixmap(theme.icon("photos").pixmap(72, 72))
        picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = QLabel(self.tr("Find any photograph by what it shows"), page)
        title.setObjectName("welcomeTitle")
        title.setWordWrap(True)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        what = self.tr(
            "Add a folder with your photographs. They are looked through on this machine, once, and then found by "
            "words, tagged, and gathered into albums that you teach by example."
        )
        promise = self.tr("Your files are never changed, and nothing leaves this machine.")
        hint = QLabel(self.tr("or drop one anywhere on this window"), page)
        hint.setObjectName("dim")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(page)
        space(column, EDGE, EDGE)
        column.addStretch(2)
        column.addWidget(picture)
        column.addWidget(title)
        for text in (what, promise):
            row = QHBoxLayout()  # an alignment would keep the text from getting the height it needs
            row.addStretch()
            row.addWidget(self._paragraph(text, page))
            row.addStretch()
            column.addLayout(row)
        column.addSpacing(CLOSE)
        for button in (self.button, self.suggestion):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(hint)
        column.addStretch(3)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its buttons bring themselves into sight
        scroll.setWidget(page)
        return scroll

    def _paragraph(self, words: str, parent: QWidget) -> QLabel:
        text = QLabel(words, parent)
        text.setObjectName("welcomeText")
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setFixedWidth(_WIDTH)
        return text
