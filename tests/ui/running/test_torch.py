"""Torch in the window: imported by the job thread, once, and only where searches are slow without it."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.clip import torch_loading
from clip_desktop.services.searching import loaded
from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON


@pytest.mark.parametrize("large", [True, False])
def test_torch_is_imported_once_for_a_large_library(
    full_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, large: bool
) -> None:
    imported: list[str] = []
    monkeypatch.setattr(torch_loading, "import_torch", lambda: imported.append(threading.current_thread().name))
    monkeypatch.setattr(loaded, "torch_is_loaded", lambda: False)
    monkeypatch.setattr(loaded, "_LARGE", 12 if large else 13)
    for text in ("red", "blue"):
        full_window.search(text)
        qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    qtbot.waitUntil(lambda: len(imported) == large, timeout=SOON)
    assert [name.rsplit("_", 1)[0] for name in imported] == ["job"] * large
