"""The window answers whatever goes on: its event loop is never held for longer than an eye notices."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums import albums
from clip_desktop.services.labels.sets import install_label_set
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.jobs import work
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.interpreter import smooth
from clip_desktop.ui.running.session import Session
from tests.benchmarks.library_of_noise import fill
from tests.benchmarks.start_up import touch_files
from tests.fakes import FakeEncoder
from tests.ui.conftest import make_pictures
from tests.ui.held import LIMIT_MS, Watch, watched

LONG = 240_000
TYPED = "red beach in the morning"


def test_the_watch_sees_who_holds_the_loop(qtbot: QtBot) -> None:
    with watched() as watch:
        watch.doing = "sleeping"
        qtbot.wait(30)
        time.sleep(0.2)
        qtbot.wait(30)
        watch.doing = "working"
        _work_for(0.2)
        qtbot.wait(30)
    assert {hold.doing for hold in watch.holds} >= {"sleeping", "working"}
    [by_work] = watch.by_own_work()
    assert by_work.doing == "working" and "_work_for" in by_work.where


@pytest.mark.parametrize("photos", [10_000, pytest.param(100_000, marks=[pytest.mark.long, pytest.mark.timeout(1800)])])
def test_nothing_holds_the_window(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path, photos: int, no_threads_left: None
) -> None:
    model = ActiveModel(workspace, FakeEncoder())
    fill(workspace, tmp_path / "noise", photos, model)
    touch_files(workspace, tmp_path / "noise")
    with workspace.open_library() as library:
        install_label_set(library)
        album = albums.create_album(library, "red", [int(i) for i in library.photos.ids()[:6]])
        label = library.labels.all()[0]
    assert album is not None
    new = make_pictures(tmp_path / "new", 100)
    application()
    window = MainWindow(Session(workspace, model))
    qtbot.addWidget(window)
    try:
        with smooth(), watched() as watch:
            _use(qtbot, watch, window, new, photos, label.id)
    finally:
        window.shut_down()
    told = f"{photos:,} photographs: longest hold in ms, by the clock and of the window's own work\n{watch.table()}"
    sys.stdout.write("\n".join(["", told, *map(str, watch.holds), ""]))  # seen with -s
    assert not watch.by_own_work(), f"held over {LIMIT_MS:.0f} ms"


def _use(qtbot: QtBot, watch: Watch, window: MainWindow, new: Path, photos: int, label_id: int) -> None:
    """All that a person does on one day."""
    session, grid = window.session, window.photos.grid

    def do(doing: str, act: Callable[[], object]) -> None:
        watch.doing = doing
        qtbot.wait(20)  # what went before is not this one's
        act()
        qtbot.waitUntil(lambda: window.settled, timeout=LONG)
        qtbot.wait(200)  # what comes afterwards is

    def start() -> None:
        window.show()
        window.start()
        qtbot.waitUntil(lambda: len(window.photos.ids) == photos, timeout=LONG)

    do("start and scan", start)
    do("scroll", lambda: [_scroll(qtbot, window, step) for step in range(40)])
    do("add a folder, index, tag", lambda: window.add_folders([new]))
    do("tag all", lambda: work.tag(session, only_new=False))
    do("type a search", lambda: _type(qtbot, window))
    do("a label", lambda: window.go_to(f"label:{label_id}"))
    do("teach an album", lambda: window.go_to("album:1"))
    do("judge", lambda: window.photo_actions.judge([int(i) for i in window.photos.ids[:5]], 1))
    do("all photographs", lambda: window.go_to("library"))
    do("choose all", grid.selectAll)
    do("rate all", lambda: window.photo_actions.set_rating(window.photos.chosen, 4))
    do("undo", session.undo_stack.undo)
    do("redo", session.undo_stack.redo)
    do("look through all folders", lambda: work.index(session))
    do("see one large", lambda: window.pages.open_viewer(int(window.photos.ids[photos // 2])))
    do("go back", window.pages.close_viewer)


def _scroll(qtbot: QtBot, window: MainWindow, step: int) -> None:
    bar = window.photos.grid.verticalScrollBar()
    bar.setValue(bar.maximum() * step // 40)
    qtbot.wait(15)


def _type(qtbot: QtBot, window: MainWindow) -> None:
    window.search_bar.field.setFocus()
    for letter in TYPED:
        QTest.keyClicks(window.search_bar.field, letter)
        qtbot.wait(60)
    QTest.keyClick(window.search_bar.field, Qt.Key.Key_Return)


def _work_for(seconds: float) -> None:
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        sum(range(1000))
