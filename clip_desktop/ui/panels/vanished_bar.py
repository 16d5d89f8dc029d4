"""The question that a scan leaves: so many files are gone at once, is that meant or is a drive away?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from clip_desktop.library.file_names import shown
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TIGHT, space

if TYPE_CHECKING:
    from clip_desktop.services.folders.scanning import ScanReport, Vanished


class VanishedBar(QWidget):
    """Asks about one folder after the other; hidden while there is nothing to ask. Until it is answered all stays.

    Signals:
        gone: (folder id): the user says that the files are gone.
    """

    gone = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("vanishedBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._open: dict[int, Vanished] = {}
        self._kept: dict[int, int] = {}  # how many files of a folder the user said to keep: no use in asking again
        icon = QLabel(self)
        icon.setPixmap(theme.icon("problem").pixmap(18, 18))
        self.question = QLabel(self)
        self.question.setWordWrap(True)
        self.question.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.keep = QPushButton(self.tr("Keep them, the drive is away"), self)
        self.keep.clicked.connect(lambda: self._answered(keep=True))
        self.let_go = QPushButton(self.tr("They are gone"), self)
        self.let_go.clicked.connect(lambda: self._answered(keep=False))
        row = QHBoxLayout(self)
        space(row, CLOSE, EDGE, TIGHT)
        row.addWidget(icon)
        row.addWidget(self.question, 1)
        row.addWidget(self.keep)
        row.addWidget(self.let_go)
        self.hide()

    def take(self, report: ScanReport) -> None:
        """What a scan found: it asks about more folders, and no longer about those whose files are back."""
        for folder_id in report.whole:
            self._open.pop(folder_id, None)
        for one in report.vanished:
            if one.folder_id in report.whole or one.folder_id not in self._open:
                self._open[one.folder_id] = one
        self._show_next()

    def forget_others(self, folder_ids: set[int]) -> None:
        """Only these folders are in the library now."""
        self._open = {folder_id: one for folder_id, one in self._open.items() if folder_id in folder_ids}
        self._show_next()

    @property
    def asks_about(self) -> Vanished | None:
        """What is asked now; None while nothing is."""
        return next((one for one in self._open.values() if self._kept.get(one.folder_id) != one.files), None)

    def _answered(self, *, keep: bool) -> None:
        one = self.asks_about
        if one is None:
            return
        if keep:
            self._kept[one.folder_id] = one.files
        else:
            self._kept.pop(one.folder_id, None)
            del self._open[one.folder_id]
            self.gone.emit(one.folder_id)
        self._show_next()

    def _show_next(self) -> None:
        one = self.asks_about
        self.setVisible(one is not None)
        if one is None:
            return
        sentence = self.tr("{files} are gone from “{path}” at once. Did you remove them, or is their drive away?")
        if one.files == 1:
            sentence = self.tr("The last file is gone from “{path}”. Did you remove it, or is its drive away?")
        files = counted("VanishedBar", one.files, "1 file", "{n} files")
        self.question.setText(sentence.format(files=files, path=shown(str(one.path))))
        self.question.setAccessibleName(self.question.text())
