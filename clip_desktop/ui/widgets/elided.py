"""A line of text that gives way: where there is no room for all of it, its end or its middle is left out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_FEWEST = 4  # letters that a line keeps room for


class ElidedLabel(QLabel):
    """Plain text on one line. All of it stands in its tip while some is left out.

    Args:
        name: what the style sheet knows it by.
        mode: which part is left out.
    """

    def __init__(
        self, name: str, parent: QWidget | None = None, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight
    ) -> None:
        super().__init__(parent)
        self._mode = mode
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def tell(self, text: str, tip: str = "") -> None:
        """Show a text; ``tip`` stands in the tip, where there is more to know than the text."""
        self.setText(text)
        self.setToolTip(tip or text)

    # Qt's own calls

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * _FEWEST, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        room, painter = self.contentsRect(), QPainter(self)
        text = self.fontMetrics().elidedText(self.text(), self._mode, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        painter.end()
