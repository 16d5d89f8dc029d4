"""How pages of the manual are set: air between lines, headings near what they head, tables of quiet lines."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import (
    QBrush,
    QColor,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)

from clip_desktop.ui.style.colours import Colours
from clip_desktop.ui.style.spacing import APART, CLOSE, TIGHT

_LINE_HEIGHT: Final = 130.0  # per cent of what the font asks for


def typeset(document: QTextDocument, look: Colours) -> None:
    """Set a page that was read from Markdown."""
    whole = QTextCursor(document)
    whole.select(QTextCursor.SelectionType.Document)
    lines = QTextBlockFormat()
    lines.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    whole.mergeBlockFormat(lines)
    block = document.begin()
    while block.isValid():
        if block.blockFormat().headingLevel() > 1:
            heading = QTextBlockFormat()
            heading.setTopMargin(APART)
            heading.setBottomMargin(CLOSE)
            QTextCursor(block).mergeBlockFormat(heading)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, look)


def _set_table(table: QTextTable, look: Colours) -> None:
    form = table.format()
    form.setCellPadding(TIGHT)
    form.setCellSpacing(0)
    form.setBorderCollapse(True)
    form.setBorder(1)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(QBrush(QColor(look.line)))
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(form)
