"""On the full screen the picture is all there is; what stands over it comes when the mouse moves, and goes again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from clip_desktop.ui.viewer.canvas import PictureCanvas

STAYS_MS: Final = 2500  # after the last move of the mouse


class Immersion(QObject):
    """Hides widgets over a canvas, and the cursor, while the mouse rests.

    Args:
        over: what comes and goes; ``wanted`` says of each whether it is there at all.
    """

    def __init__(self, canvas: PictureCanvas, over: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._over = canvas, over
        self._wanted = [True for _ in over]
        self.on = False
        self._rest = QTimer(self, singleShot=True, interval=STAYS_MS)
        self._rest.timeout.connect(self._withdraw)
        canvas.setMouseTracking(True)
        for widget in (canvas, *over):
            widget.installEventFilter(self)
        self._away = False

    def set_on(self, on: bool) -> None:
        """Whether the picture is alone on the screen."""
        self.on = on
        self._show(True)
        if on:
            self._rest.start()
        else:
            self._rest.stop()

    def want(self, wanted: Sequence[bool]) -> None:
        """Which of the widgets are there at all."""
        self._wanted = list(wanted)
        self._show(not self._away)

    def stop(self) -> None:
        """Wait for nothing more."""
        self._rest.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.on and event.type() in (QEvent.Type.MouseMove, QEvent.Type.Enter, QEvent.Type.Wheel):
            if self._away:
                self._show(True)
            self._rest.start()
        return False

    def _withdraw(self) -> None:
        if any(widget.underMouse() for widget in self._over if widget.isVisible()):
            self._rest.start()
        else:
            self._show(False)

    def _show(self, there: bool) -> None:
        self._away = not there
        for widget, wanted in zip(self._over, self._wanted, strict=True):
            widget.setVisible(there and wanted)
        self._canvas.hide_cursor(self._away)
