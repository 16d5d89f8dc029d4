"""How one group of duplicates is painted: its copies side by side, the one to keep marked, and why it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted, size_of_file
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import CLOSE, EDGE, NEAR, TIGHT

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.groups import DuplicateGroup
    from clip_desktop.services.duplicates.keep_rules import Copy

GROUP: Final = Qt.ItemDataRole.UserRole + 1

_WIDTH, _PICTURE = 168, 116  # of a copy and of its picture, at the usual size of text
_LETTERS: Final = 26  # of the facts of a copy, which its width has room for
_HEARD: Final = 20  # copies of a group that are read aloud
_PLAIN: Final = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft

Index = QModelIndex | QPersistentModelIndex


class DuplicateRow(QStyledItemDelegate):
    """Paints groups.

    Args:
        picture_of: a photograph's thumbnail, or None while it is fetched.

    Attributes:
        row: that of the group at which the keyboard is.
        at: the copy of it, by its place.
        first: the copy of it that is painted first: the one at the keyboard is in sight where not all can be.
    """

    def __init__(self, picture_of: Callable[[int], QPixmap | None], parent: QObject) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._wide = _WIDTH  # of a copy, as it was painted last
        self.row, self.at, self.first = -1, 0, 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = _line_height(option.fontMetrics)
        return QSize(0, 3 * line + _PICTURE + 2 * CLOSE + 2 * EDGE)

    def copy_at(self, index: Index, row: QRect, x: int) -> int | None:
        """Which copy is painted at ``x`` in a row, by its place in the group."""
        n = (x - row.left() - EDGE) // (self._wide + NEAR)
        shown = self._shown(index, row)
        return shown[n] if 0 <= n < len(shown) else None

    def _shown(self, index: Index, row: QRect) -> range:
        """The copies of a group that there is room for, by their places."""
        fitting, copies = self._fitting(row), len(index.data(GROUP).copies)
        first = 0
        if index.row() == self.row:
            first = self.first = min(max(self.first, self.at - fitting + 1), self.at, max(0, copies - fitting))
        return range(first, min(first + fitting, copies))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group: DuplicateGroup = index.data(GROUP)
        look, row = theme.colours(), option.rect
        metrics = option.fontMetrics
        letter = min(metrics.averageCharWidth(), metrics.horizontalAdvance("x"))  # Korean averages are wider
        self._wide = max(_WIDTH, _LETTERS * letter)
        line = _line_height(option.fontMetrics)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        inner = QRectF(row).adjusted(TIGHT, TIGHT, -TIGHT, -TIGHT)
        painter.setPen(QPen(QColor(look.pen if chosen else look.line), 2 if chosen else 1))
        painter.setBrush(QColor(look.raised))
        painter.drawRoundedRect(inner, 8, 8)
        painter.setPen(QColor(look.dim))
        head = QRect(row.left() + EDGE, row.top() + NEAR, row.width() - 2 * EDGE, line)
        told = painter.fontMetrics().elidedText(self._head(group, row), Qt.TextElideMode.ElideRight, head.width())
        painter.drawText(head, _PLAIN, told)
        ringed = self.at if index.row() == self.row else -1
        held = bool(option.state & QStyle.StateFlag.State_HasFocus)
        for place, n in enumerate(self._shown(index, row)):
            room = QRect(row.left() + EDGE + place * (self._wide + NEAR), head.bottom() + CLOSE, self._wide, _PICTURE)
            frame = self._paint_copy(painter, room, group.copies[n], n == 0)
            if n == ringed:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(QColor(look.pen if held else look.dim), 2))
                painter.drawRoundedRect(frame.adjusted(-4, -4, 4, 4), 8, 8)
        painter.restore()

    def _head(self, group: DuplicateGroup, row: QRect) -> str:
        return " · ".join(_head_of(group, self._fitting(row)))

    def _paint_copy(self, painter: QPainter, room: QRect, copy: Copy, kept: bool) -> QRectF:
        """Paint one, and say where its picture is."""
        look = theme.colours()
        frame, pixmap = QRectF(room), self._picture_of(copy.photo.id)
        corners = QPainterPath()
        if pixmap is None or pixmap.isNull():
            corners.addRoundedRect(frame, 5, 5)
            painter.fillPath(corners, QColor(look.line))
        else:
            scale = min(room.width() / pixmap.width(), room.height() / pixmap.height())
            frame = QRectF(0, 0, pixmap.width() * scale, pixmap.height() * scale)
            frame.moveTopLeft(QPointF(room.left(), room.top() + (room.height() - frame.height()) / 2))
            corners.addRoundedRect(frame, 5, 5)
            painter.save()
            painter.setClipPath(corners)
            painter.drawPixmap(frame, pixmap, QRectF(pixmap.rect()))
            painter.restore()
        if kept:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.yes), 3))
            painter.drawRoundedRect(frame.adjusted(-1, -1, 1, 1), 6, 6)
            _badge(painter, frame, self.tr("Keep"))
        self._line(painter, room, 0, " · ".join(_facts_of(copy)))
        self._line(painter, room, 1, _name_of(copy))
        return frame

    def _line(self, painter: QPainter, room: QRect, number: int, text: str) -> None:
        look = theme.colours()
        painter.setPen(QColor(look.text if number else look.dim))
        line = _line_height(painter.fontMetrics())
        rect = QRect(room.left(), room.bottom() + CLOSE + number * line, room.width(), line)
        mode = Qt.TextElideMode.ElideMiddle if number else Qt.TextElideMode.ElideRight
        painter.drawText(rect, _PLAIN, painter.fontMetrics().elidedText(text, mode, room.width()))

    def _fitting(self, row: QRect) -> int:
        """How many copies a row shows."""
        return max(1, (row.width() - 2 * EDGE + NEAR) // (self._wide + NEAR))


def told(group: DuplicateGroup) -> str:
    """A group for those who hear it: what its row says, and each copy with its facts, the one to keep first."""
    copies = [told_copy(copy) for copy in group.copies[:_HEARD]]
    first = QCoreApplication.translate("DuplicateRow", "Keep {file}").format(file=copies[0])
    return "\n".join((", ".join(_head_of(group, _HEARD)), first, *copies[1:]))


def told_copy(copy: Copy) -> str:
    """A copy for those who hear it: its name and facts."""
    return ", ".join((_name_of(copy), *_facts_of(copy)))


def _head_of(group: DuplicateGroup, fitting: int) -> list[str]:
    translate = QCoreApplication.translate
    kind = translate("DuplicateRow", "Same content") if group.is_exact else translate("DuplicateRow", "Look the same")
    more = len(group.copies) - fitting
    return [
        kind,
        counted("DuplicateRow", len(group.copies), "1 file", "{n} files"),
        *([counted("DuplicateRow", more, "1 not shown", "{n} not shown")] if more > 0 else []),
        translate("DuplicateRow", "kept: {why}").format(why=in_language(group.why)),
    ]


def _facts_of(copy: Copy) -> tuple[str, str]:
    facts = copy.photo.facts
    return f"{facts.width} × {facts.height}", size_of_file(copy.file.size)


def _name_of(copy: Copy) -> str:
    return f"{copy.path.parent.name}/{copy.path.name}"


def _line_height(metrics: QFontMetrics) -> int:
    return metrics.height() + TIGHT


def _badge(painter: QPainter, frame: QRectF, text: str) -> None:
    width, line = painter.fontMetrics().horizontalAdvance(text) + EDGE, _line_height(painter.fontMetrics())
    rect = QRectF(frame.left() + CLOSE, frame.top() + CLOSE, width, line)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours().yes))
    painter.drawRoundedRect(rect, line / 2, line / 2)
    painter.setPen(QColor(theme.colours().raised))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
