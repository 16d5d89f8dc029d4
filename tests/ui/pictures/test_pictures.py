"""Every place and dialog looks roughly as it did when somebody looked at it: nothing blank, missing or unstyled.

``CLIP_DESKTOP_KEEP_PICTURES=1`` draws the references anew. Look at what changed before committing them.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums import albums
from clip_desktop.ui import beside
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.style import theme
from tests.ui.conftest import SOON
from tests.ui.pictures.rough import difference, keep, kept, rough

Act = Callable[[MainWindow], object]

PLACES: dict[str, Act] = {
    "library": lambda window: None,
    "search": lambda window: window.search("red"),
    "album": lambda window: window.go(AlbumPlace(1, "Reds")),
    "map": lambda window: window.go(MapPlace()),
    "problems": lambda window: window.go(ProblemsPlace()),
    "viewer": lambda window: window.pages.open_viewer(int(window.session.library.photos.ids()[0])),
}
DIALOGS: dict[str, Act] = {
    "preferences": lambda window: window.show_preferences(),
    "labels": lambda window: window.labels.show_labels(),
    "models": lambda window: beside.show_models(window, window.session),
    "help": lambda window: window.actions_.help.trigger(),
}


@pytest.fixture(params=["light", "dark"])
def look(request: pytest.FixtureRequest, full_window: MainWindow, qapp: QApplication) -> Iterator[str]:
    theme.apply(qapp, request.param == "dark")  # after the window, which begins with the look of the system
    yield request.param
    theme.apply(qapp, False)


@pytest.fixture
def stage(look: str, full_window: MainWindow, qtbot: QtBot) -> MainWindow:
    full_window.resize(1280, 800)
    reds = [int(photo) for photo in full_window.photos.ids[:2]]
    full_window.session.edit(lambda library: albums.create_album(library, "Reds", reds))
    _settle(qtbot, full_window)
    return full_window


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    qtbot.wait(50)


def _compare(name: str, widget: QWidget) -> None:
    picture = rough(widget)
    if os.environ.get("CLIP_DESKTOP_KEEP_PICTURES"):
        keep(name, picture)
    assert difference(picture, kept(name)) == "", name


def test_places(stage: MainWindow, look: str, qtbot: QtBot) -> None:
    for name, go in PLACES.items():
        go(stage)
        _settle(qtbot, stage)
        _compare(f"{name}-{look}", stage)


def test_dialogs(stage: MainWindow, look: str, qtbot: QtBot) -> None:
    for name, show in DIALOGS.items():
        show(stage)
        qtbot.waitUntil(lambda: any(d.isVisible() for d in stage.findChildren(QDialog)), timeout=SOON)
        _settle(qtbot, stage)
        dialog = next(d for d in stage.findChildren(QDialog) if d.isVisible())
        _compare(f"{name}-{look}", dialog)
        dialog.close()
        qtbot.waitUntil(lambda: not any(d.isVisible() for d in stage.findChildren(QDialog)), timeout=SOON)


def test_what_is_missing_blank_or_of_the_other_look_is_seen(
    stage: MainWindow, look: str, qtbot: QtBot, qapp: QApplication
) -> None:
    right = rough(stage)
    assert difference(right, right) == ""
    assert difference(np.full_like(right, right.mean()), right) != ""
    stage.sidebar.hide()
    qtbot.wait(50)
    assert difference(rough(stage), right) != ""
    stage.sidebar.show()
    qtbot.wait(50)
    assert difference(rough(stage), right) == ""
    stage.photos.grid.hide()
    qtbot.wait(50)
    assert difference(rough(stage), right) != ""
    stage.photos.grid.show()
    theme.apply(qapp, look != "dark")  # the other look is another thing
    qtbot.wait(50)
    assert difference(rough(stage), right) != ""
