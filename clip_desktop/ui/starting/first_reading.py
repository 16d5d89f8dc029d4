"""What is seen while the first folder is read: how far it is, what was found, and what the program can do with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from clip_desktop.ui.jobs.bar import note_of, show_in
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.running.jobs import JobState
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import APART, CLOSE, EDGE, NEAR, TIGHT, TOUCH, space

SHOWN: Final = 8  # of the first photographs
_EDGE, _GAP, _ROUND = 80, CLOSE, 6  # the least edge of a square
_WIDTH: Final = 744
_TWO_CARDS: Final = 560  # the width from which two stand side by side, at the usual size of text

PictureOf = Callable[[int], QPixmap | None]
"""The thumbnail of a photo if it is at hand; otherwise it is fetched, and ``refresh`` is called later."""


class FirstReading(QWidget):
    """Tells how the reading goes, and explains meanwhile.

    Signals:
        search_wanted: (words) search for them.
        left: the user wants to see the photographs now.
    """

    search_wanted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found, self.note = QLabel(self), QLabel(self)
        self.found.setObjectName("welcomeTitle")
        self.note.setObjectName("dim")
        for label in (self.found, self.note):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(6)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.pictures = FirstPictures(self)
        self.examples: list[QPushButton] = []
        self._try = QWidget(self)
        self._try_row = QHBoxLayout()
        self.cards = [Card(*words, self) for words in self._explained()]
        self._grid = QGridLayout()
        self.leave = QPushButton(self.tr("Show my photographs"), self)
        self.leave.setObjectName("primary")
        self.leave.clicked.connect(self.left)
        self._lay_out()
        self.begin()

    def begin(self) -> None:
        """A first folder is read from now on."""
        self.found.setText(self.tr("Your photographs are being read"))
        self.note.clear()
        self.pictures.show_photos([], lambda _: None)
        self.show_examples([])

    def show_expected(self, folder: str) -> None:
        """A folder was added, of which nothing is known yet."""
        self.note.setText(self.tr("Adding “{name}”").format(name=folder))
        self.bar.setRange(0, 0)

    def show_state(self, state: JobState) -> None:
        """Show how far the job is."""
        self.note.setText(note_of(state) or state.name)
        show_in(self.bar, state)

    def show_found(self, count: int, first: Sequence[int], picture_of: PictureOf) -> None:
        """Show how many photographs are in, and the first of them."""
        if count:
            self.found.setText(self.tr("{photographs} in, and more to come").format(photographs=photographs(count)))
        self.pictures.show_photos(first, picture_of)

    def show_examples(self, searches: Sequence[str]) -> None:
        """Offer searches that find something already."""
        known = {button.text() for button in self.examples}
        if not searches:
            for button in self.examples:
                button.deleteLater()
            self.examples = []
        for words in searches:
            if words not in known:
                button = QPushButton(theme.icon("search"), words, self._try)
                button.setAccessibleName(self.tr("Search for “{words}”").format(words=words))
                button.clicked.connect(lambda _=False, asked=words: self.search_wanted.emit(asked))
                self.examples.append(button)
                self._try_row.insertWidget(len(self.examples), button)
                QWidget.setTabOrder(self.examples[-2] if len(self.examples) > 1 else self.leave, button)
        self._try.setVisible(bool(self.examples))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_cards()

    def _explained(self) -> list[tuple[str, str, str]]:
        return [
            (
                "search",
                self.tr("Search in words"),
                self.tr("Describe what you remember: “children on a beach”. What is read already is found already."),
            ),
            (
                "tag",
                self.tr("Tags come by themselves"),
                self.tr("Each photograph gets the tags that fit it. You accept or reject them, and they get better."),
            ),
            (
                "album",
                self.tr("Albums learn from examples"),
                self.tr("Put a few photographs into an album. It finds the others, and asks where it is not sure."),
            ),
            (
                "accept",
                self.tr("Private"),
                self.tr("All is done on this machine. Your files are not changed, and nothing leaves it."),
            ),
        ]

    def _place_cards(self) -> None:
        """One beside the other where there is room for two."""
        columns = 2 if self.width() >= _TWO_CARDS * theme.text_size() / 100 else 1
        for n, card in enumerate(self.cards):
            self._grid.addWidget(card, n // columns, n % columns)
        for column in range(2):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _lay_out(self) -> None:
        hint = QLabel(self.tr("These find something already:"), self._try)
        hint.setObjectName("dim")
        space(self._try_row, CLOSE)
        self._try_row.addStretch(1)
        self._try_row.addStretch(1)
        trying = QVBoxLayout(self._try)
        space(trying, CLOSE)
        trying.addWidget(hint, 0, Qt.AlignmentFlag.AlignHCenter)
        trying.addLayout(self._try_row)
        space(self._grid, NEAR)
        self._place_cards()
        sheet = QWidget(self)
        sheet.setMaximumWidth(_WIDTH * max(100, theme.text_size()) // 100)
        column = QVBoxLayout(sheet)
        space(column, NEAR, EDGE, EDGE, EDGE, CLOSE)
        column.addStretch(1)
        for widget in (self.found, self.note, self.bar, self.pictures, self._try):
            column.addWidget(widget)
        column.addLayout(self._grid)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        space(whole, NEAR, TOUCH, TOUCH, TOUCH, APART)
        scroll = _scrolled(sheet, self)
        scroll.setAccessibleName(self.tr("What can be done with them"))
        whole.addWidget(scroll, 1)
        whole.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)


class FirstPictures(QWidget):
    """A row of small photographs, as many as there is room for."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ids: list[int] = []
        self._pictures: dict[int, QPixmap] = {}
        self._picture_of: PictureOf = lambda _: None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The first photographs that were found"))

    @property
    def shown(self) -> int:
        """How many are painted."""
        return len(self._pictures)

    def show_photos(self, ids: Sequence[int], picture_of: PictureOf) -> None:
        """Show these; what is not at hand comes with ``refresh``."""
        self._ids, self._picture_of = list(ids), picture_of
        self._pictures = {photo: picture for photo, picture in self._pictures.items() if photo in self._ids}
        self.refresh()

    def refresh(self) -> None:
        """Thumbnails arrived: show those that were missing."""
        for photo_id in self._ids:
            pixmap = None if photo_id in self._pictures else self._picture_of(photo_id)
            if pixmap is not None and not pixmap.isNull():
                self._pictures[photo_id] = pixmap
        self.update()

    @property
    def cells(self) -> list[QRect]:
        """The squares, from one edge to the other."""
        room = max(1, min(SHOWN, (self.width() + _GAP) // (_EDGE + _GAP)))
        step = (self.width() + _GAP) / room
        edge = int(step) - _GAP
        return [QRect(round(n * step), 0, edge, edge) for n in range(room)]

    def sizeHint(self) -> QSize:
        return QSize(SHOWN * (_EDGE + _GAP) - _GAP, _EDGE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self.cells[0].height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for n, cell in enumerate(self.cells):
            corners = QPainterPath()
            corners.addRoundedRect(QRectF(cell), _ROUND, _ROUND)
            painter.fillPath(corners, QColor(theme.colours().hover))
            picture = self._pictures.get(self._ids[n]) if n < len(self._ids) else None
            if picture is not None:
                painter.setClipPath(corners)
                painter.drawPixmap(cell, picture, _middle(picture))
                painter.setClipping(False)
        painter.end()


class Card(QFrame):
    """One thing that the program does, in a few words."""

    def __init__(self, icon: str, title: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("welcomeCard")
        picture = QLabel(self)
        picture.setPixmap(theme.icon(icon).pixmap(24, 24))
        head, text = QLabel(title, self), QLabel(words, self)
        head.setObjectName("strong")
        text.setObjectName("dim")
        for label in (head, text):
            label.setWordWrap(True)
        told = QVBoxLayout()
        space(told, TIGHT)
        told.addWidget(head)
        told.addWidget(text)
        told.addStretch(1)
        row = QHBoxLayout(self)
        space(row, NEAR, EDGE, NEAR)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(told, 1)


def _middle(picture: QPixmap) -> QRect:
    """The largest square in the middle of a picture."""
    edge = min(picture.width(), picture.height())
    return QRect((picture.width() - edge) // 2, (picture.height() - edge) // 2, edge, edge)


def _scrolled(sheet: QWidget, parent: QWidget) -> QScrollArea:
    around = QWidget(parent)
    around.setObjectName("welcomeSheet")
    row = QHBoxLayout(around)
    space(row, TOUCH)
    row.addStretch(1)
    row.addWidget(sheet, 100)
    row.addStretch(1)
    scroll = QScrollArea(parent)
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setObjectName("welcomeScroll")
    scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # in a small window it is scrolled by keys
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(around)
    return scroll
