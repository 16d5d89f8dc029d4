"""What is kept on this machine, a row for each: what it is, where it lies, how large it is, and a way there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QWidget

from clip_desktop.library.file_names import shown
from clip_desktop.services.privacy import Kept, Kind
from clip_desktop.ui.language.wording import size_of_file
from clip_desktop.ui.style.spacing import CLOSE, EDGE, TOUCH, space
from clip_desktop.ui.widgets.elided import ElidedLabel


class KeptRows(QWidget):
    """Filled by ``show_kept``.

    Args:
        show: shows a place in the file manager.
    """

    def __init__(self, show: Callable[[Path], object], parent: QWidget) -> None:
        super().__init__(parent)
        self._show = show
        self._paths: dict[Kind, Path] = {}
        self._places: dict[Kind, ElidedLabel] = {}
        self.sizes: dict[Kind, QLabel] = {}
        self.buttons: dict[Kind, QPushButton] = {}
        grid = QGridLayout(self)
        space(grid, TOUCH)
        grid.setHorizontalSpacing(EDGE)
        grid.setColumnStretch(0, 1)
        for n, kind in enumerate(get_args(Kind)):
            self._add(kind, grid, 2 * n)

    def show_kept(self, kept: Sequence[Kept]) -> None:
        """Show these."""
        for one in kept:
            self._paths[one.kind] = one.path
            self._places[one.kind].tell(shown(str(one.path)))
            self.sizes[one.kind].setText(size_of_file(one.size))
            self.buttons[one.kind].setEnabled(one.is_there)

    def _add(self, kind: Kind, grid: QGridLayout, row: int) -> None:
        name = QLabel(_name(kind), self)
        name.setContentsMargins(TOUCH, CLOSE, TOUCH, TOUCH)
        where = self._places[kind] = ElidedLabel("dim", self, Qt.TextElideMode.ElideMiddle)
        size = self.sizes[kind] = QLabel(self)
        button = self.buttons[kind] = QPushButton(self.tr("Show"), self)
        button.setAccessibleName(self.tr("Show in the file manager: {name}").format(name=name.text()))
        button.setToolTip(self.tr("Show in the file manager"))
        button.setEnabled(False)
        button.clicked.connect(lambda: self._show(self._paths[kind]))
        grid.addWidget(name, row, 0)
        grid.addWidget(where, row + 1, 0)
        grid.addWidget(size, row, 1, 2, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(button, row, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)


def _name(kind: Kind) -> str:
    tr = QCoreApplication.translate
    names: dict[Kind, str] = {
        "library": tr("Privacy", "The library: what you said, and what is known of your photographs"),
        "backups": tr("Privacy", "Backups of the library"),
        "models": tr("Privacy", "Models that you downloaded or took in"),
        "index": tr("Privacy", "The search index as it is kept ready; it comes back by itself"),
        "thumbnails": tr("Privacy", "Small pictures of your photographs; they come back by themselves"),
        "pasted": tr("Privacy", "Pictures that you pasted to search by"),
        "settings": tr("Privacy", "Settings, and label sets of your own"),
        "crashes": tr("Privacy", "Crash reports; they are sent to nobody"),
        "connections": tr("Privacy", "The list of connections below"),
    }
    return names[kind]
