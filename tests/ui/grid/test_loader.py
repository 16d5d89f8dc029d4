"""Thumbnails: the newest wish first, what is no longer of use dropped, memory bounded, threads ended."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.grid import loader as loader_module
from clip_desktop.ui.grid.loader import ThumbnailLoader
from tests.ui.grid.conftest import row_of

EDGE = 64


class Gated:
    """Pictures of 300 × 200 that are only loaded once the gate is open."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun: list[int] = []

    def __call__(self, photo: PhotoRow) -> QImage:
        self.begun.append(photo.id)
        assert self.gate.wait(20)
        image = QImage(300, 200, QImage.Format.Format_Grayscale8)
        image.fill(photo.id)
        return image


Make = Callable[..., ThumbnailLoader]


@pytest.fixture
def pictures() -> Gated:
    return Gated()


@pytest.fixture
def make(qtbot: QtBot, pictures: Gated, no_threads_left: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[Make]:
    made: list[ThumbnailLoader] = []

    def make_one(workers: int = 1) -> ThumbnailLoader:
        monkeypatch.setattr(loader_module, "_WORKERS", workers)
        made.append(ThumbnailLoader(pictures))
        made[-1].set_edge(EDGE)
        return made[-1]

    yield make_one
    pictures.gate.set()
    for loader in made:
        loader.close()


def test_the_newest_wish_is_loaded_first(qtbot: QtBot, make: Make, pictures: Gated) -> None:
    loader = make()
    assert loader.pixmap(row_of(0)) is None
    qtbot.waitUntil(lambda: pictures.begun == [0])
    for photo_id in (1, 2, 3, 1):
        assert loader.pixmap(row_of(photo_id)) is None
    pictures.gate.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert pictures.begun == [0, 1, 3, 2]


def test_loading_begins_once_the_painting_is_done(qtbot: QtBot, make: Make, pictures: Gated) -> None:
    """A thread that loads takes time from the one that paints."""
    loader = make()
    pictures.gate.set()
    for photo_id in range(3):
        loader.pixmap(row_of(photo_id))
    assert pictures.begun == []
    assert loader.busy
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("thumbnail")]
    qtbot.waitUntil(lambda: not loader.busy)
    assert sorted(pictures.begun) == [0, 1, 2]


def test_wishes_that_scrolled_far_away_are_dropped(
    qtbot: QtBot, make: Make, pictures: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(loader_module, "_WISHES", 3)
    loader = make()
    loader.pixmap(row_of(0))
    qtbot.waitUntil(lambda: pictures.begun == [0])
    for photo_id in range(1, 8):
        loader.pixmap(row_of(photo_id))
    pictures.gate.set()
    qtbot.waitUntil(lambda: not loader.busy)
    assert pictures.begun == [0, 7, 6, 5]


def test_pixmaps_have_the_edge_asked_for_and_are_kept(qtbot: QtBot, make: Make, pictures: Gated) -> None:
    loader = make(workers=2)
    pictures.gate.set()
    with qtbot.waitSignal(loader.arrived):
        loader.pixmap(row_of(5))
    pixmap = loader.pixmap(row_of(5))
    assert pixmap is not None
    assert (pixmap.width(), pixmap.height()) == (EDGE, 42)
    assert pictures.begun == [5]


def test_a_picture_of_an_edge_no_longer_wanted_is_dropped(qtbot: QtBot, make: Make, pictures: Gated) -> None:
    loader = make()
    loader.pixmap(row_of(1))
    qtbot.waitUntil(lambda: pictures.begun == [1])
    loader.set_edge(2 * EDGE)
    with qtbot.waitSignal(loader.arrived):
        pictures.gate.set()
    with qtbot.waitSignal(loader.arrived):
        assert loader.pixmap(row_of(1)) is None
    pixmap = loader.pixmap(row_of(1))
    assert pixmap is not None
    assert pixmap.width() == 2 * EDGE


def test_memory_is_bounded_whatever_the_pictures_are_made_of(
    qtbot: QtBot, make: Make, pictures: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = EDGE * 42 * 4
    monkeypatch.setattr(loader_module, "_KEPT_BYTES", 3 * one)
    loader = make()
    pictures.gate.set()
    for photo_id in range(20):
        with qtbot.waitSignal(loader.arrived):
            loader.pixmap(row_of(photo_id))
    assert loader._bytes == 3 * one
    assert list(loader._pixmaps) == [row_of(photo_id).content_hash for photo_id in (17, 18, 19)]


def test_where_there_is_no_picture_it_is_not_asked_for_again(qtbot: QtBot, no_threads_left: None) -> None:
    asked: list[int] = []

    def none(photo: PhotoRow) -> QImage:
        asked.append(photo.id)
        return QImage()

    loader = ThumbnailLoader(none)
    with qtbot.waitSignal(loader.arrived):
        loader.pixmap(row_of(1))
    pixmap = loader.pixmap(row_of(1))
    assert pixmap is not None
    assert pixmap.isNull()
    assert asked == [1]
    loader.close()


def test_where_there_was_no_picture_it_is_asked_for_again_when_told_to(qtbot: QtBot, no_threads_left: None) -> None:
    here = [QImage(), QImage(30, 20, QImage.Format.Format_Grayscale8)]
    loader = ThumbnailLoader(lambda _: here.pop(0))
    with qtbot.waitSignal(loader.arrived):
        loader.pixmap(row_of(1))
    loader.try_again()
    with qtbot.waitSignal(loader.arrived):
        assert loader.pixmap(row_of(1)) is None
    loader.try_again()
    pixmap = loader.pixmap(row_of(1))
    assert pixmap is not None and not pixmap.isNull()
    loader.close()


def test_a_fault_is_told_and_the_photo_has_no_picture(qtbot: QtBot, no_threads_left: None) -> None:
    fault = ZeroDivisionError("a bug")

    def faulty(photo: PhotoRow) -> QImage:
        raise fault

    loader = ThumbnailLoader(faulty)
    with qtbot.waitSignals([loader.failed, loader.arrived], check_params_cbs=[lambda e: e is fault, None]):
        loader.pixmap(row_of(1))
    pixmap = loader.pixmap(row_of(1))
    assert pixmap is not None and pixmap.isNull()
    loader.close()


def test_closing_drops_what_waits_and_ends_the_threads(qtbot: QtBot, make: Make, pictures: Gated) -> None:
    loader = make(workers=2)
    for photo_id in range(10):
        loader.pixmap(row_of(photo_id))
    qtbot.waitUntil(lambda: len(pictures.begun) == 2)
    pictures.gate.set()
    loader.close()
    assert len(pictures.begun) <= 4
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("thumbnail")]
    assert loader.pixmap(row_of(99)) is None
