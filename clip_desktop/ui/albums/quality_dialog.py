"""How good an album is: sentences, and the learning curve."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QVBoxLayout, QWidget

from clip_desktop.services.albums.quality import AlbumQuality, CurvePoint, in_words
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import space_dialog

_MARGIN: Final = 42.0


class LearningCurve(QWidget):
    """What is found of the examples that were left out, by how many were not: a line from left to right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: Sequence[CurvePoint] = ()
        self.setMinimumHeight(180)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # whoever comes to it has its figures said
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_points(self, points: Sequence[CurvePoint]) -> None:
        """Draw these; as text they are said to who cannot see them."""
        self._points = points
        said = self.tr("{n} examples find {share} of the others")
        self.setAccessibleName(
            "; ".join(said.format(n=point.examples, share=percent(point.recall)) for point in points)
        )
        self.setToolTip(self.accessibleName().replace("; ", "\n"))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(420, 220)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), theme.colours()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(_MARGIN + 8, 10, self.width() - _MARGIN - 24, self.height() - _MARGIN - 6)
        painter.setPen(QColor(look.dim))
        for share in (0.0, 0.5, 1.0):
            y = room.bottom() - share * room.height()
            painter.drawText(QRectF(0, y - 8, _MARGIN, 16), Qt.AlignmentFlag.AlignRight, percent(share))
            painter.save()
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.restore()
        steps = max(1, len(self._points) - 1)
        places = [
            QPointF(room.left() + n * room.width() / steps, room.bottom() - point.recall * room.height())
            for n, point in enumerate(self._points)
        ]
        for place, point in zip(places, self._points, strict=True):
            below = QRectF(place.x() - 24, room.bottom() + 6, 48, 16)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter, self.locale().toString(point.examples))
        painter.setPen(QPen(QColor(look.pen), 2.2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(QColor(look.pen))
        for place in places:
            painter.drawEllipse(place, 3.5, 3.5)
        if self.hasFocus():
            theme.paint_focus(painter, self.rect())
        painter.end()


class QualityDialog(QDialog):
    """Shows what is known once it is there."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("How good is “{name}”?").format(name=name))
        self.told = QLabel(self.tr("Looking …"), self)
        self.told.setWordWrap(True)
        self.about = QLabel(self.tr("Examples it was taught with, and how many of your others it then finds"), self)
        self.about.setObjectName("dim")
        self.about.setWordWrap(True)
        self.curve = LearningCurve(self)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        space_dialog(column)
        for widget in (self.told, self.curve, self.about, buttons):
            column.addWidget(widget)
        self.curve.hide()
        self.about.hide()
        self.resize(460, 200)

    def show_quality(self, quality: AlbumQuality) -> None:
        """Say it, and draw the curve where there is one."""
        self.told.setText("\n\n".join(map(in_language, in_words(quality))))
        if self.isActiveWindow():  # else it is read with the dialog that opens
            announce(self, self.told.text())
        has_curve = len(quality.curve) > 1
        self.curve.setVisible(has_curve)
        self.about.setVisible(has_curve)
        if has_curve:
            self.curve.show_points(quality.curve)
            self.resize(480, 440)
