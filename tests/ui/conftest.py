"""What every test of the window needs: one on a throw-away profile, driven by the fake encoder."""

from __future__ import annotations

import gc
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.ui.app import application
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.session import Session
from tests.fakes import FakeEncoder
from tests.ui.heard import heard as heard  # a fixture for all of them

COLOURS = {"red": (220, 30, 30), "green": (30, 180, 40), "blue": (40, 60, 220)}
SOON = 15_000
_FULL = 25  # tests to a pass over all objects
_tests = [0]
OpenWindow = Callable[..., MainWindow]


def make_pictures(root: Path, each: int = 4) -> Path:
    """A folder with ``each`` pictures of every colour, no two of the same content."""
    for name, (red, green, blue) in COLOURS.items():
        folder = root / name
        folder.mkdir(parents=True, exist_ok=True)
        for n in range(each):
            Image.new("RGB", (48, 32), (red - n, green - n, blue - n)).save(folder / f"{name}-{n}.png")
    return root


@pytest.fixture(autouse=True)
def garbage_of_this_thread() -> Iterator[None]:
    """Garbage is collected here, as in the program: by a thread beside the event loop widgets would be taken apart."""
    gc.disable()
    yield
    _tests[0] += 1
    gc.collect(1 if _tests[0] % _FULL else 2)
    gc.enable()


@pytest.fixture(autouse=True)
def plain_english() -> Iterator[None]:
    """Each test begins in English, wherever it runs, and leaves no other language to the next."""
    QLocale.setDefault(QLocale("en_US"))
    yield
    app = QCoreApplication.instance()
    for translator in app.findChildren(QTranslator) if app is not None else ():
        app.removeTranslator(translator)


@pytest.fixture
def no_threads_left() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and thread.is_alive()]
    assert left == []


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    return make_pictures(tmp_path / "pictures")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace.open(tmp_path / "profile")


@pytest.fixture
def open_window(qtbot: QtBot, workspace: Workspace, no_threads_left: None) -> Iterator[OpenWindow]:
    """Opens windows on the profile, with an encoder of one's own if wanted, and shuts them down at the end."""
    opened: list[MainWindow] = []
    application()

    def open_one(encoder: FakeEncoder | None = None) -> MainWindow:
        window = MainWindow(Session(workspace, ActiveModel(workspace, encoder or FakeEncoder())))
        qtbot.addWidget(window)
        opened.append(window)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        return window

    yield open_one
    for window in opened:
        window.shut_down()


@pytest.fixture
def window(open_window: OpenWindow) -> MainWindow:
    return open_window()


@pytest.fixture
def full_window(window: MainWindow, pictures: Path, qtbot: QtBot) -> MainWindow:
    """A window whose twelve photographs are indexed and tagged."""
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    return window
