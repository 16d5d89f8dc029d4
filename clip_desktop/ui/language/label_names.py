"""What labels are called in the language of the window. What is stored, searched and written stays their own name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QLocale

from clip_desktop.library.records import Label


def name_of(label: Label) -> str:
    """The name that a label has in the language of the window, or else its own."""
    return names_of([label])[label.id]


def names_of(labels: Iterable[Label]) -> dict[int, str]:
    """What labels are called, by their ids."""
    code = language()
    return {label.id: dict(label.names).get(code, label.name) if label.names else label.name for label in labels}


def told_apart(labels: Sequence[Label]) -> dict[int, str]:
    """What labels are called, by their ids; with their own name in brackets where several are called the same."""
    own = {label.id: label.name for label in labels}
    called = names_of(labels)
    often = Counter(called.values())
    return {i: name if often[name] == 1 else f"{name} ({own[i]})" for i, name in called.items()}


def language() -> str:
    """The code under which labels keep their names in the language of the window ("ko")."""
    return QLocale().name().partition("_")[0]
