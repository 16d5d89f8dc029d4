"""What the window puts on photographs: what is out of reach, and the buttons where a place takes verdicts."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums import albums
from clip_desktop.ui.grid.cells import _buttons, frame_of
from clip_desktop.ui.grid.model import PHOTO
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.album import AlbumPlace
from tests.ui.conftest import SOON


def _offline(window: MainWindow) -> list[bool]:
    model = window.photos.grid.model()
    return [model.index(row, 0).data(PHOTO).offline for row in range(model.rowCount())]


def test_what_is_out_of_reach_is_told_when_a_place_is_entered(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    assert _offline(full_window) == [False] * 12
    pictures.rename(pictures.with_name("elsewhere"))
    full_window.go_to("favourites")
    full_window.go_to("library")
    qtbot.waitUntil(lambda: full_window.settled and len(full_window.photos.ids) == 12, timeout=SOON)
    assert _offline(full_window) == [True] * 12
    pictures.with_name("elsewhere").rename(pictures)
    full_window.navigation.look_again()
    qtbot.waitUntil(lambda: full_window.settled and _offline(full_window) == [False] * 12, timeout=SOON)


def test_a_picture_that_could_not_be_had_comes_with_its_folder(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    gallery, (first, *_) = full_window.photos.gallery, full_window.shown_ids
    photo = full_window.session.library.photos.rows([first])[first]
    pictures.rename(pictures.with_name("elsewhere"))
    full_window.session.workspace.thumbnails.discard(photo.content_hash)
    gallery._loader.set_edge(gallery._loader.edge + 1)  # pictures of this size have not been read yet

    def is_missing() -> bool:
        found = gallery.picture_of(first)
        return found is not None and found.isNull()

    qtbot.waitUntil(is_missing, timeout=SOON)
    full_window.navigation.look_again()
    qtbot.waitUntil(lambda: full_window.settled and all(_offline(full_window)), timeout=SOON)
    pictures.with_name("elsewhere").rename(pictures)
    full_window.navigation.look_again()
    qtbot.waitUntil(lambda: gallery.picture_of(first) is not None and not is_missing(), timeout=SOON)


def test_an_album_takes_verdicts_from_the_buttons_in_its_cells(qtbot: QtBot, full_window: MainWindow) -> None:
    session, ids = full_window.session, full_window.shown_ids
    with qtbot.waitSignal(session.changed, timeout=SOON):
        session.edit(lambda library: albums.create_album(library, "red", ids[:3]))
    album = session.library.albums.all()[0]
    full_window.go(AlbumPlace(album.id, album.name))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    grid, shown = full_window.photos.grid, full_window.shown_ids
    rect = grid.visualRect(grid.model().index(0, 0))
    _, reject = _buttons(frame_of(rect, *grid._picture(0)))
    with qtbot.waitSignal(session.changed, timeout=SOON):
        qtbot.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=reject.center().toPoint())
    assert shown[0] in {e.photo_id for e in session.library.albums.examples(album.id) if e.polarity < 0}
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
