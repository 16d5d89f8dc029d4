"""What a key does on the pages that show photographs large."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

KeyMap = Mapping[tuple[Qt.Key, Qt.KeyboardModifier], Callable[[], None]]


def act_of(keys: KeyMap, event: QKeyEvent) -> Callable[[], None] | None:
    """What a key is for, or None; those of the number pad are as good as the others."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Plus:  # typed with Shift on many keyboards, without on others
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return keys.get((Qt.Key(event.key()), modifiers))
