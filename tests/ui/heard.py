"""What a screen reader is told while a test goes on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

from clip_desktop.ui import announcing

Text = QAccessible.Text


class Heard(list[str]):
    """What was said, and the children to which the focus was told to have come."""

    def __init__(self) -> None:
        super().__init__()
        self.items: list[str] = []


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Iterator[Heard]:
    """What is sent from ``announcing`` while a screen reader listens."""
    sent = Heard()
    send = QAccessible.updateAccessibility

    class Listening:
        Event, AnnouncementPoliteness = QAccessible.Event, QAccessible.AnnouncementPoliteness
        isActive = QAccessible.isActive  # noqa: N815  # Qt's own names
        queryAccessibleInterface = QAccessible.queryAccessibleInterface  # noqa: N815

        @staticmethod
        def updateAccessibility(event: object) -> None:
            if isinstance(event, QAccessibleAnnouncementEvent):
                sent.append(event.message())
            elif isinstance(event, QAccessibleEvent) and event.type() == QAccessible.Event.Focus:
                seen = QAccessible.queryAccessibleInterface(event.object())  # type: ignore[attr-defined]
                sent.items.append(seen.child(event.child()).text(Text.Name))  # type: ignore[attr-defined]
            send(event)

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    QAccessible.setActive(True)
    yield sent
    QAccessible.setActive(False)
