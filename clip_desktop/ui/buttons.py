"""Flat buttons with a picture, as bars hold them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from clip_desktop.ui import theme


def icon_button(icon: str, text: str, parent: QWidget) -> QToolButton:
    """A button that shows an icon; ``text`` says what it does, in its tip and to screen readers."""
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon))
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
