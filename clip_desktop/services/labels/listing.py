"""The vocabulary as a table: each label with how it stands."""

from __future__ import annotations

from dataclasses import dataclass

from clip_desktop.library.library import Library
from clip_desktop.library.records import Label


@dataclass(frozen=True, slots=True)
class LabelRow:
    """One label.

    Attributes:
        photos: how many photographs have it.
        answers: of how many the user said yes or no.
    """

    label: Label
    photos: int
    answers: int


def label_rows(library: Library) -> tuple[LabelRow, ...]:
    """Every label, in the user's order."""
    counts, answered = library.tags.counts(), library.tags.answered()
    return tuple(LabelRow(label, counts.get(label.id, 0), answered.get(label.id, 0)) for label in library.labels.all())
