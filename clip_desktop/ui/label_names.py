"""What labels are called in the language of the window. What is stored, searched and written stays their own name."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLocale

from clip_desktop.library.records import Label


def name_of(label: Label) -> str:
    """The name that a label has in the language of the window, or else its own."""
    return names_of([label])[label.id]


def names_of(labels: Iterable[Label]) -> dict[int, str]:
    """What labels are called, by their ids."""
    language = QLocale().name().partition("_")[0]
    return {label.id: dict(label.names).get(language, label.name) if label.names else label.name for label in labels}
