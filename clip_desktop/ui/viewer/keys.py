"""What a key does on the pages that show photographs large."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from clip_desktop.ui.viewer.canvas import PictureCanvas

KeyMap = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]

Key: Final = Qt.Key
NONE: Final = Qt.KeyboardModifier.NoModifier
SHIFT: Final = Qt.KeyboardModifier.ShiftModifier
CTRL: Final = Qt.KeyboardModifier.ControlModifier

_PUSH: Final = 80  # logical pixels a key pushes a picture


def act_of(keys: KeyMap, event: QKeyEvent) -> Callable[[], None] | None:
    """What a key is for, or None; those of the number pad are as good as the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Plus:  # typed with Shift on many keyboards, without on others
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return keys.get((Qt.Key(event.key()), modifiers))


def canvas_keys(current: Callable[[], PictureCanvas | None]) -> KeyMap:
    """What keys do to the picture that is current when they are pressed: zoom, fit and push it."""

    def on(act: Callable[[PictureCanvas], None]) -> Callable[[], None]:
        def acted() -> None:
            canvas = current()
            if canvas is not None:
                act(canvas)

        return acted

    return {
        **dict.fromkeys([(Key.Key_Plus, NONE), (Key.Key_Equal, NONE)], on(lambda canvas: canvas.zoom(1))),
        (Key.Key_Minus, NONE): on(lambda canvas: canvas.zoom(-1)),
        (Key.Key_Z, NONE): on(lambda canvas: canvas.toggle_fit()),
        (Key.Key_0, CTRL): on(lambda canvas: canvas.fit()),
        (Key.Key_1, CTRL): on(lambda canvas: canvas.actual_size()),
        (Key.Key_Right, SHIFT): on(lambda canvas: canvas.pan(-_PUSH, 0)),
        (Key.Key_Left, SHIFT): on(lambda canvas: canvas.pan(_PUSH, 0)),
        (Key.Key_Down, SHIFT): on(lambda canvas: canvas.pan(0, -_PUSH)),
        (Key.Key_Up, SHIFT): on(lambda canvas: canvas.pan(0, _PUSH)),
    }
