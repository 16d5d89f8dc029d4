"""What labels are called in the language of the window. What is stored, searched and written stays their own name."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from clip_desktop.library.records import Label


def name_of(label: Label) -> str:
    """The name that a label has in the language of the window, or else its own."""
    language = QLocale().name().partition("_")[0]
    return dict(label.names).get(language, label.name)
