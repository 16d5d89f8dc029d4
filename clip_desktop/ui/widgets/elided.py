"""Lines of text that give way: where there is no room for all of it, its end or its middle is left out."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter, QWidget

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


class ElidedButton(QPushButton):
    """A flat button that is a name: of one too long for its room the end is left out.

    Args:
        name: what the style sheet knows it by.
        text: all of it; no letter of it is a key.
    """

    def __init__(self, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setObjectName(name)
        self.setFlat(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    @property
    def shown(self) -> str:
        """What there is room for."""
        return self._option().text.replace("&&", "&")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, self._option())
        painter.end()

    def _option(self) -> QStyleOptionButton:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, self).width()
        keys = Qt.TextFlag.TextShowMnemonic
        option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room, keys)
        return option
