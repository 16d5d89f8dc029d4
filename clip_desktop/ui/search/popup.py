"""The list of completions under the search line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPalette
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from clip_desktop.ui.announcing import announce
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.search.understood import kind_told
from clip_desktop.ui.style import theme

if TYPE_CHECKING:
    from clip_desktop.services.searching.completion import Completion

_HEIGHT: Final = 30
_PAD: Final = 10
_FRAME: Final = 10  # of the list above and below its rows, as the theme has it
_ICONS: Final = {
    "operator": "plus", "search": "search", "tag": "tag", "keyword": "tag", "album": "album", "folder": "folder",
    "date": "calendar", "last": "calendar", "before": "calendar", "after": "calendar", "place": "place",
    "camera": "camera", "lens": "camera",
}  # fmt: skip
_OFFER: Final = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


class _Offers(QAbstractListModel):
    """What is offered; a row is its ``Completion``."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.offers: Sequence[Completion] = ()

    def show(self, offers: Sequence[Completion]) -> None:
        self.beginResetModel()
        self.offers = offers
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self.offers):
            return None
        offer = self.offers[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return theme.icon(_ICONS.get(offer.kind, "info"))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{offer.shown}, {_told(offer)}"
        return {Qt.ItemDataRole.DisplayRole: offer.shown, _OFFER: offer}.get(role)


class CompletionPopup(QListView):
    """Completions, best first; none is chosen until the keys or the mouse go there. The line keeps the focus.

    Signals:
        taken: (Completion) the user wants this one.
    """

    taken = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("completions")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Completions"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self._rows = _Offers(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Delegate(self))
        self.clicked.connect(lambda index: self._take(index))
        self.hide()

    @property
    def offers(self) -> list[Completion]:
        """What is offered now."""
        return list(self._rows.offers) if self.isVisible() else []

    def show_offers(self, offers: Sequence[Completion], under: QWidget) -> None:
        """Offer completions under a widget; none hides the list."""
        self._rows.show(offers)
        if not offers:
            self.hide()
            return
        self.setCurrentIndex(QModelIndex())
        self.place(under)
        self.raise_()
        self.show()

    def place(self, under: QWidget) -> None:
        """Lie under a widget, as high as the rows and the window allow."""
        corner = under.mapTo(self._window, QPoint(0, under.height() + 3))
        room = max(_HEIGHT, self._window.height() - corner.y() - _PAD)
        height = min(self._rows.rowCount() * _HEIGHT + _FRAME, room)
        self.setGeometry(QRect(corner, QSize(min(under.width(), 620), height)))

    def move_by(self, steps: int) -> None:
        """Go up or down in the list; above the first, none is chosen."""
        rows = self._rows.rowCount()
        row = self.currentIndex().row() + steps
        row = max(-1, min(rows - 1, row)) if self.currentIndex().isValid() or steps > 0 else rows - 1
        self.setCurrentIndex(self._rows.index(row, 0) if row >= 0 else QModelIndex())
        announce(self, self.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole) or "")

    def take(self, *, or_first: bool = False) -> bool:
        """Take the chosen completion (or the first where none is); whether there was one."""
        index = self.currentIndex()
        return self._take(index if index.isValid() or not or_first else self._rows.index(0, 0))

    def _take(self, index: QModelIndex) -> bool:
        if not index.isValid():
            return False
        offer = index.data(_OFFER)
        self.hide()
        self.taken.emit(offer)
        return True


def _told(offer: Completion) -> str:
    """The quiet word on what is offered."""
    return in_language(offer.help) if offer.help else kind_told(offer.kind)


class _Delegate(QStyledItemDelegate):
    """A row: icon, what is offered, and a quiet word on it at the right."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        offer: Completion = index.data(_OFFER)
        palette, rect = option.widget.palette(), option.rect.adjusted(1, 1, -1, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        text = palette.color(QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.WindowText)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.colours().accent if chosen else theme.colours().hover))
            painter.drawRoundedRect(rect, 6, 6)
        icon = QRect(rect.left() + _PAD, rect.center().y() - 7, 16, 16)
        mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, icon, Qt.AlignmentFlag.AlignCenter, mode)
        inside = QRect(icon.right() + _PAD, rect.top(), rect.right() - icon.right() - 2 * _PAD, rect.height())
        metrics = painter.fontMetrics()
        painter.setPen(text)
        shown = metrics.elidedText(offer.shown, Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        inside.setLeft(inside.left() + metrics.horizontalAdvance(shown) + 2 * _PAD)
        quiet = text if chosen else QColor(theme.colours().dim)
        painter.setPen(quiet)
        elide = Qt.TextElideMode.ElideMiddle if offer.kind == "folder" else Qt.TextElideMode.ElideRight
        told = metrics.elidedText(_told(offer), elide, max(0, inside.width()))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, told)
        painter.restore()
