"""Menus while they are open: their keys are theirs alone, and what opened by a key is gone through by keys."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.widgets.menu import Menu

ROOT = Path(__file__).resolve().parents[3]


def _choose_first(qtbot: QtBot, window: MainWindow) -> int:
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    window.photos.grid.setFocus()
    window.activateWindow()
    qtbot.waitUntil(window.photos.grid.hasFocus, timeout=15_000)
    return first


@pytest.mark.parametrize("opened", ["albums", "photographs", "menu bar"])
def test_keys_typed_into_an_open_menu_do_nothing_behind_it(qtbot: QtBot, full_window: MainWindow, opened: str) -> None:
    window = full_window
    _choose_first(qtbot, window)
    if opened == "albums":
        qtbot.keyClick(window.photos.grid, Qt.Key.Key_B)
        menu: QMenu = window.photo_actions.album_menu
    elif opened == "photographs":
        menu = window.photo_menu
        menu.popup(window.photos.grid.mapToGlobal(window.photos.grid.rect().center()))
    else:
        menu = next(one for one in window.findChildren(Menu) if one.title() == "&Photograph")
        menu.popup(window.menuBar().mapToGlobal(window.menuBar().rect().bottomLeft()))
    qtbot.waitUntil(menu.isVisible, timeout=15_000)
    for key in (Qt.Key.Key_F, Qt.Key.Key_H, Qt.Key.Key_Delete):
        qtbot.keyClick(menu, key)
    menu.close()
    qtbot.waitUntil(lambda: window.settled, timeout=15_000)
    assert not window.session.undo_stack.canUndo()
    assert len(window.photos.ids) == 12


def test_all_menus_keep_their_keys() -> None:
    plain = re.compile(r"\bQMenu\(|\.addMenu\((?:tr|self\.tr|\")")
    found = [path.name for path in (ROOT / "clip_desktop/ui").rglob("*.py") if plain.search(path.read_text("utf-8"))]
    assert found == []


def test_b_and_enter_begin_an_album(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _choose_first(qtbot, window)
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_B)
    menu = window.photo_actions.album_menu
    qtbot.waitUntil(menu.isVisible, timeout=15_000)
    chosen = menu.activeAction()
    assert chosen is not None
    assert chosen.text() == "New album …"
    menu.close()
