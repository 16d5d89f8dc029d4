"""A menu that has the keyboard to itself while it is open."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu


class Menu(QMenu):
    """A menu whose keys are its own: what is typed while it is open does nothing to what lies behind it.

    The widget behind keeps the focus meanwhile, so Qt would go on taking the keys of that widget's actions: H would
    hide the chosen photographs while an album is looked for.
    """

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)
