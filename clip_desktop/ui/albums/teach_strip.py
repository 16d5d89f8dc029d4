"""The strip that asks about a few photographs at a time; every answer teaches."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPainterPath, QPixmap, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider, QToolButton, QVBoxLayout, QWidget

from clip_desktop.ui.language.wording import number, percent
from clip_desktop.ui.places.place import Teaching
from clip_desktop.ui.search.cut_line import CutLine
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, NEAR, TIGHT, space

PICTURE: Final = 108
_GAP: Final = CLOSE
_WORDS_WIDTH: Final = 216
_BESIDE: Final = CLOSE
_SLIDER_PAUSE_MS: Final = 300

PictureOf = Callable[[int], QPixmap | None]
"""The thumbnail of a photo if it is at hand; otherwise it is fetched, and ``refresh_pictures`` is called later."""


class TeachStrip(QWidget):
    """A question, as many photographs as fit, yes and no under each, and the threshold.

    Signals:
        judged: (photo ids, +1 or -1).
        threshold_moved: the line is at this certainty, 0..1, and may go on.
        threshold_set: the certainty from which photographs belong, 0..1.
        opened: (photo id) the user wants to see one larger.
    """

    judged = Signal(object, int)
    threshold_moved = Signal(float)
    threshold_set = Signal(float)
    opened = Signal(int)

    def __init__(self, picture_of: PictureOf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fit_soon = QTimer(self, singleShot=True, interval=0)  # the buttons hear of another font after the strip
        self._fit_soon.timeout.connect(self._fit_words)
        self.setObjectName("teachStrip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._picture_of = picture_of
        self._waiting: list[int] = []
        self._answered: set[int] = set()
        self._cards: list[_Card] = []
        self.question = QLabel(self)
        self.question.setObjectName("strong")
        self.question.setWordWrap(True)
        self._hint = QLabel(self)
        self._hint.setObjectName("dim")
        self._hint.setWordWrap(True)
        self.all_buttons = [
            self._all_button(self.tr("All of these"), 1),
            self._all_button(self.tr("None of these"), -1),
        ]
        self._share = QLabel(self)
        self._share.setObjectName("dim")
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(5, 95)
        self.slider.setAccessibleName(self.tr("Certainty from which photographs belong"))
        self._slider_pause = QTimer(self, singleShot=True, interval=_SLIDER_PAUSE_MS)
        self._slider_pause.timeout.connect(lambda: self.threshold_set.emit(self.slider.value() / 100))
        self.slider.valueChanged.connect(self._slid)
        self.cut = CutLine(self)
        self.cut.setAccessibleName(self.tr("Certainty from which photographs belong"))
        self.cut.setToolTip(self.tr("How sure the album is of the others. Drag the line to where it ends."))
        self.cut.moved.connect(self.threshold_moved)
        self.cut.moved.connect(self._tell_line)
        self.cut.drawn.connect(self.threshold_set)
        self._box = QWidget(self)
        self._row = QHBoxLayout()
        space(self._row, _GAP)
        self._lay_out()

    @property
    def asked(self) -> tuple[int, ...]:
        """The photographs that are asked about now, in their order."""
        return tuple(card.photo_id for card in self._cards)

    def show_teaching(self, teaching: Teaching, *, new_place: bool) -> None:
        """Ask what the place wants to know. The photographs already asked about stay where they are."""
        if new_place:
            self._answered.clear()
        wanted = [i for i in teaching.photo_ids if i not in self._answered]
        shown = [] if new_place else [c.photo_id for c in self._cards if c.photo_id in wanted]
        self._waiting = shown + [i for i in wanted if i not in shown]
        self._deal()
        self.question.setText(teaching.question if self._cards else self.tr("Nothing to ask about now"))
        self._hint.setText(teaching.hint if self._cards else "")
        for button in self.all_buttons:
            button.setAccessibleDescription(self.question.text())
            button.setEnabled(bool(self._cards))
        has_threshold = teaching.threshold is not None
        drawn = teaching.open is not None
        self.slider.setVisible(has_threshold and not drawn)
        self.cut.setVisible(drawn)
        if teaching.open is not None:
            self.cut.show_answer(teaching.open.certainty, teaching.open.line)
        self._share.setVisible(has_threshold)
        if teaching.threshold is not None and not self.slider.isSliderDown() and not self._slider_pause.isActive():
            self.slider.blockSignals(True)
            self.slider.setValue(round(100 * teaching.threshold))
            self.slider.blockSignals(False)
        self._tell_share()
        if teaching.open is not None:
            self._tell_line(teaching.open.line)

    def forget_answer(self) -> None:
        """An answer was undone: it may be asked for again."""
        self._answered.clear()

    def refresh_pictures(self) -> None:
        """Thumbnails arrived: show those that were missing."""
        for card in self._cards:
            card.show_picture(self._picture_of)

    def minimumSizeHint(self) -> QSize:
        """Room for the words and one photograph: those that no longer fit are dealt again later."""
        return QSize(self._box.width() + PICTURE + 3 * EDGE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()
        self._deal()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_soon.start()

    def answer(self, photo_id: int, verdict: int) -> None:
        """The user says yes (+1) or no (-1); the next photograph takes the place at once."""
        self._answer([photo_id], verdict)

    def answer_all(self, verdict: int) -> None:
        """The user says so of every photograph that is asked about now; one step to undo."""
        if self._cards:
            self._answer(list(self.asked), verdict)

    def _answer(self, photo_ids: list[int], verdict: int) -> None:
        self._answered.update(photo_ids)
        self._waiting = [i for i in self._waiting if i not in self._answered]
        self._deal()
        self.judged.emit(photo_ids, verdict)

    def _fit_words(self) -> None:
        """The words take as much room as their buttons need, in the language and size of text in use."""
        needed = sum(button.sizeHint().width() for button in self.all_buttons) + _BESIDE
        self._box.setFixedWidth(max(_WORDS_WIDTH, needed))

    def _deal(self) -> None:
        """As many cards as there is room for, on the first of those who wait."""
        room = max(1, (self.width() - self._box.width() - 3 * EDGE + _GAP) // (PICTURE + _GAP))
        wanted = self._waiting[:room]
        kept = {card.photo_id: card for card in self._cards if card.photo_id in wanted}
        held = self._held()
        for card in self._cards:
            if card.photo_id not in kept:
                self._row.removeWidget(card)
                card.hide()
                card.deleteLater()
        self._cards = []
        for place, photo_id in enumerate(wanted):
            if photo_id not in kept:
                kept[photo_id] = self._new_card(photo_id)
                self._row.insertWidget(place, kept[photo_id])
            kept[photo_id].tell_place(place + 1)
            self._cards.append(kept[photo_id])
        self._order()
        if held is not None and held[0] not in kept and self._cards:
            _, place, stop = held
            self._cards[min(place, len(self._cards) - 1)].stops[stop].setFocus()

    def _held(self) -> tuple[int, int, int] | None:
        """Where the keyboard is: at which photograph, in which place, and at which of its buttons."""
        for place, card in enumerate(self._cards):
            for n, stop in enumerate(card.stops):
                if stop.hasFocus():
                    return card.photo_id, place, n
        return None

    def _order(self) -> None:
        """Tab goes through the photographs between what is said of all of them and the line."""
        stops = [stop for card in self._cards for stop in card.stops]
        for before, after in pairwise((*self.all_buttons, *stops, self.slider, self.cut)):
            QWidget.setTabOrder(before, after)

    def _new_card(self, photo_id: int) -> _Card:
        card = _Card(photo_id, self)
        card.answered.connect(self.answer)
        card.opened.connect(self.opened)
        card.show_picture(self._picture_of)
        return card

    def _all_button(self, text: str, verdict: int) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName("teachAll")
        button.clicked.connect(lambda: self.answer_all(verdict))
        return button

    def _slid(self) -> None:
        self._tell_share()
        self._slider_pause.start()

    def _tell_line(self, line: float) -> None:
        text = self.tr("Belongs from {share} on").format(share=percent(line))
        self._share.setText(text)
        self.slider.setAccessibleDescription(text)

    def _tell_share(self) -> None:
        self._tell_line(self.slider.value() / 100)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        space(words, TIGHT)
        words.addWidget(self.question)
        words.addWidget(self._hint)
        row = QHBoxLayout()
        space(row, _BESIDE)
        for button in self.all_buttons:
            row.addWidget(button)
        words.addSpacing(TIGHT)
        words.addLayout(row)
        words.addStretch()
        words.addWidget(self._share)
        words.addWidget(self.slider)
        words.addWidget(self.cut)
        self._box.setFixedWidth(_WORDS_WIDTH)
        self._box.setLayout(words)
        whole = QHBoxLayout(self)
        space(whole, EDGE, EDGE, NEAR)
        whole.addWidget(self._box)
        whole.addLayout(self._row)
        whole.addStretch(1)


class _Card(QFrame):
    """One photograph with yes and no under it.

    Attributes:
        stops: what Tab goes to, in order.
    """

    answered = Signal(int, int)
    opened = Signal(int)

    def __init__(self, photo_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.photo_id = photo_id
        self._picture = QToolButton(self)
        self._picture.setObjectName("teachPicture")
        self._picture.setAutoRaise(True)
        self._picture.setFixedSize(PICTURE, PICTURE)
        self._picture.setIconSize(QSize(PICTURE, PICTURE))
        self._picture.clicked.connect(lambda: self.opened.emit(self.photo_id))
        self._filled = False
        self._answers: dict[int, QToolButton] = {}
        buttons = QHBoxLayout()
        space(buttons, _BESIDE)
        for icon, text, verdict in (("accept", self.tr("Yes"), 1), ("reject", self.tr("No"), -1)):
            button = QToolButton(self)
            button.setObjectName("yes" if verdict > 0 else "no")
            button.setIcon(theme.icon(icon))
            button.setToolTip(text)
            self._answers[verdict] = button
            button.setFixedSize((PICTURE - _BESIDE) // 2, 26)
            button.clicked.connect(lambda _=False, given=verdict: self.answered.emit(self.photo_id, given))
            buttons.addWidget(button)
        self.stops = (self._picture, self._answers[1], self._answers[-1])
        column = QVBoxLayout(self)
        space(column, CLOSE)
        column.addWidget(self._picture)
        column.addLayout(buttons)

    def tell_place(self, n: int) -> None:
        """Say which of the photographs it is, to those who do not see it."""
        for widget, text in (
            (self._picture, self.tr("See photograph {n} larger")),
            (self._answers[1], self.tr("Yes: photograph {n}")),
            (self._answers[-1], self.tr("No: photograph {n}")),
        ):
            widget.setAccessibleName(text.format(n=number(n)))

    def show_picture(self, picture_of: PictureOf) -> None:
        """Show the photograph once its thumbnail is at hand."""
        pixmap = None if self._filled else picture_of(self.photo_id)
        if pixmap is not None and not pixmap.isNull():
            self._filled = True
            self._picture.setIcon(QIcon(_rounded(pixmap, PICTURE * self.devicePixelRatioF())))


def _rounded(pixmap: QPixmap, edge: float) -> QPixmap:
    """The middle square of a picture, ``edge`` device pixels wide, with round corners."""
    size = round(edge)
    scaled = pixmap.scaled(
        size, size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    result = QPixmap(size, size)
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRoundedRect(0, 0, size, size, size / 14, size / 14)
    painter.setClipPath(corners)
    painter.drawPixmap((size - scaled.width()) // 2, (size - scaled.height()) // 2, scaled)
    painter.end()
    return result
