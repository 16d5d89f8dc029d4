"""How a row of the sidebar is painted: headings small and quiet, counts at the right, offline folders faded."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from clip_desktop.ui.style import theme

COUNT: Final = Qt.ItemDataRole.UserRole + 1
HEADING: Final = Qt.ItemDataRole.UserRole + 2
OFFLINE: Final = Qt.ItemDataRole.UserRole + 3

_HEIGHT, _ICON, _GAP, _MARGIN = 28, 16, 8, 8

Index = QModelIndex | QPersistentModelIndex


class SidebarDelegate(QStyledItemDelegate):
    """Paints headings, places and verbs of the sidebar."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, max(_HEIGHT, option.fontMetrics.height() + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(HEADING):
            _paint_heading(painter, option, index)
        else:
            _paint_row(painter, option, index)
        painter.restore()


def paint_arrow(painter: QPainter, rect: QRect, palette: QPalette, expanded: bool) -> None:
    """The mark of a row with others under it, at the right end of ``rect``."""
    x, y = rect.right() - 5, rect.center().y() + 1
    points = [(-3, -1), (0, 2), (3, -1)] if expanded else [(-1, -3), (2, 0), (-1, 3)]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(_faded(palette, 0.55), 1.4))
    painter.drawPolyline([QPointF(x + dx, y + dy) for dx, dy in points])
    painter.restore()


def _paint_heading(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.86)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(QColor(theme.colours().dim))
    rect = option.rect.adjusted(_MARGIN, 6, -_MARGIN, 0)
    painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, index.data())
    if not option.state & QStyle.StateFlag.State_Open and index.model().rowCount(index):  # else nothing tells of them
        rect.setWidth(painter.fontMetrics().horizontalAdvance(index.data()) + 2 * _GAP)
        paint_arrow(painter, rect, option.palette, expanded=False)


def _paint_row(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    palette, rect = option.widget.palette(), option.rect.adjusted(0, 1, -4, -1)
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected:
        _fill(painter, rect, palette.color(QPalette.ColorRole.Highlight))
    elif option.state & QStyle.StateFlag.State_MouseOver:
        _fill(painter, rect, _faded(palette, 0.07))
    if option.state & QStyle.StateFlag.State_HasFocus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
        theme.paint_focus(painter, rect, chosen=selected)
    inside = rect.adjusted(_MARGIN, 0, -_MARGIN, 0)
    count_width = _paint_count(painter, option, index, inside, selected)
    icon = index.data(Qt.ItemDataRole.DecorationRole)
    place = QRect(inside.left(), inside.center().y() - _ICON // 2 + 1, _ICON, _ICON)
    quiet = bool(index.data(OFFLINE))
    if icon is not None:
        mode = QIcon.Mode.Disabled if quiet else QIcon.Mode.Selected if selected else QIcon.Mode.Normal
        icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)
        inside.setLeft(place.right() + _GAP)
    inside.setRight(inside.right() - count_width)
    painter.setFont(option.font)
    role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.WindowText
    painter.setPen(QColor(theme.colours().dim) if quiet and not selected else palette.color(role))
    text = option.fontMetrics.elidedText(index.data() or "", Qt.TextElideMode.ElideMiddle, inside.width())
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def _paint_count(painter: QPainter, option: QStyleOptionViewItem, index: Index, inside: QRect, selected: bool) -> int:
    """Paint the number at the right end; how wide it is with its gap."""
    count = index.data(COUNT)
    if not count:
        return 0
    font = QFont(option.font)
    font.setPointSizeF(font.pointSizeF() * 0.88)
    painter.setFont(font)
    colour = option.palette.color(QPalette.ColorRole.HighlightedText) if selected else QColor(theme.colours().dim)
    painter.setPen(colour)
    text = QLocale().toString(count)
    painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
    return painter.fontMetrics().horizontalAdvance(text) + _GAP


def _fill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _faded(palette: QPalette, strength: float) -> QColor:
    colour = QColor(palette.color(QPalette.ColorRole.WindowText))
    colour.setAlphaF(strength)
    return colour
