"""One album of a photograph: its name, and whether the user put the photograph there or how sure the album is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from clip_desktop.library.records import Album
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style.spacing import TIGHT, space
from clip_desktop.ui.widgets.elided import ElidedButton


class AlbumRow(QWidget):
    """The name goes to the album.

    Signals:
        wanted: (album id) the user goes there.

    Args:
        certainty: that of an album that found the photograph by itself, 0 to 1; None where the user put it there.
    """

    wanted = Signal(int)

    def __init__(self, album: Album, certainty: float | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.album, self.certainty = album, certainty
        if certainty is None:
            said, why = self.tr("yours"), self.tr("You put it there.")
        else:
            said, why = percent(certainty), self.tr("Found by what the album has learned.")
        name = ElidedButton("tagName", album.name, self)
        name.setToolTip(f"{album.name}\n{why}")
        name.setAccessibleName(self.tr("Go to the album “{name}”").format(name=album.name))
        name.setAccessibleDescription(why if certainty is None else f"{why} {said}")
        name.clicked.connect(lambda: self.wanted.emit(album.id))
        sure = QLabel(said, self)
        sure.setObjectName("dim")
        row = QHBoxLayout(self)
        space(row, TIGHT)
        row.addWidget(name, 1)
        row.addWidget(sure)
