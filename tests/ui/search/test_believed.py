"""How far an answer can be believed is said where it is read, and all of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON


def _search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search(text)
    qtbot.waitUntil(lambda: window.navigation.here.key == f"search:{text}" and window.settled, timeout=SOON)


@pytest.mark.parametrize("width", [900, 1280])
def test_words_that_the_model_does_not_know_are_said_to_be_so(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    window, header = full_window, full_window.photos.header
    monkeypatch.setattr(ActiveModel, "languages", ("en",))
    window.resize(width, 640)
    _search(qtbot, window, "빨간 자동차")
    note = header.note
    assert note.isVisible()
    assert "does not know words in Korean" in note.text()
    assert note.text().endswith("use English words.")
    words = note.fontMetrics().boundingRect(
        QRect(0, 0, note.contentsRect().width(), 0), Qt.TextFlag.TextWordWrap, note.text()
    )
    qtbot.waitUntil(lambda: note.contentsRect().height() >= words.height() - 1, timeout=SOON)
    assert note.text() in window.photos.told
    _search(qtbot, window, "red")
    assert not note.isVisible()
    assert window.photos.told == header.line.text()
