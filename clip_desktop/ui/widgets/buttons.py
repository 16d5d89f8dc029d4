"""Flat buttons with a picture, as bars hold them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from clip_desktop.ui.style import theme


def icon_button(icon: str, text: str, parent: QWidget) -> QToolButton:
    """A button that shows an icon; ``text`` says what it does, in its tip and to screen readers."""
    button = QToolButton(parent)
    button.setIcon(theme.icon(icon))
    button.setAutoRaise(True)
    button.setToolTip(text)
    button.setAccessibleName(text)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def link_button(text: str, parent: QWidget) -> QPushButton:
    """A button that looks like a link: it leads to another place."""
    button = QPushButton(text, parent)
    button.setObjectName("link")
    button.setFlat(True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    return button
