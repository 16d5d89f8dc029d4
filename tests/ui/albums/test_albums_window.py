"""Albums in the window: dropped on, the line dragged, parts, quality, exported, shared."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QCheckBox, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from clip_desktop.library.library import Library
from clip_desktop.library.records import Album
from clip_desktop.services.albums.albums import create_album, judge, remove_album
from clip_desktop.services.albums.arranging import create_rule
from clip_desktop.ui.albums import verbs
from clip_desktop.ui.albums.quality_dialog import QualityDialog
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.album import AlbumPlace, Part
from clip_desktop.ui.system.dragged import DraggedPhotos, photos_in
from tests.ui.conftest import SOON
from tests.ui.window.test_keyboard import walked


@pytest.fixture
def library(full_window: MainWindow) -> Iterator[Library]:
    with full_window.session.workspace.open_library() as library:
        yield library


@pytest.fixture
def reds(full_window: MainWindow, library: Library) -> list[int]:
    rows = library.photos.rows(full_window.photos.ids.tolist())
    return sorted(photo for photo, row in rows.items() if row.path.parent.name == "red")


@pytest.fixture
def album(full_window: MainWindow, library: Library, reds: list[int], qtbot: QtBot) -> Album:
    """An album of two red photographs, and the window at it."""
    full_window.session.edit(lambda lib: create_album(lib, "Red", reds[:2]))
    qtbot.waitUntil(lambda: library.albums.find("Red") is not None and full_window.settled, timeout=SOON)
    found = library.albums.find("Red")
    assert found is not None
    go(full_window, qtbot, AlbumPlace(found.id, found.name))
    return found


def go(window: MainWindow, qtbot: QtBot, place: AlbumPlace) -> None:
    window.go(place)
    qtbot.waitUntil(lambda: window.settled and window.navigation.here is place, timeout=SOON)


def test_an_album_that_is_a_search_does_not_ask_for_examples(
    full_window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    full_window.session.edit(lambda lib: create_rule(lib, "Rare", "rating>=5"))
    qtbot.waitUntil(lambda: library.albums.find("Rare") is not None and full_window.settled, timeout=SOON)
    found = library.albums.find("Rare")
    assert found is not None
    go(full_window, qtbot, AlbumPlace(found.id, found.name))
    assert full_window.photos.told.startswith("Its search finds no photograph now.")


def drop(window: MainWindow, key: str, data: QMimeData) -> bool:
    """Drag onto a row of the sidebar and let go; whether it is taken."""
    sidebar = window.sidebar
    index = sidebar._tree.index_of(key)
    sidebar.scrollTo(index)
    at = sidebar.visualRect(index).center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    sidebar.dragEnterEvent(QDragEnterEvent(QPoint(at), copy, data, left, none))
    move = QDragMoveEvent(QPoint(at), copy, data, left, none)
    sidebar.dragMoveEvent(move)
    if move.isAccepted():
        sidebar.dropEvent(QDropEvent(QPointF(at), copy, data, left, none))
    return move.isAccepted()


def polarities(library: Library, album: Album) -> dict[int, int]:
    return {e.photo_id: e.polarity for e in library.albums.examples(album.id)}


def test_photographs_are_dropped_on_an_album_and_it_is_undone(
    full_window: MainWindow, album: Album, library: Library, reds: list[int], qtbot: QtBot
) -> None:
    model = full_window.photos.grid.model()
    data = model.mimeData([model.index(0, 0)])
    assert photos_in(data) == [int(full_window.photos.ids[0])] and data.urls()[0].isLocalFile()
    dragged = DraggedPhotos(reds[2:4], list)
    assert drop(full_window, f"album:{album.id}", dragged)
    qtbot.waitUntil(lambda: set(polarities(library, album)) == set(reds[:4]), timeout=SOON)
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    assert full_window.message_bar.text == f"Put 2 photographs into “{album.name}”."
    qtbot.mouseClick(full_window.message_bar.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: set(polarities(library, album)) == set(reds[:2]), timeout=SOON)
    assert not drop(full_window, "library", dragged), "only albums take them"
    files = QMimeData()
    files.setUrls([QUrl.fromLocalFile("/tmp")])
    assert not drop(full_window, f"album:{album.id}", files)


def begin_album(window: MainWindow, qtbot: QtBot) -> QInputDialog:
    """Press Return on “New album …” in the sidebar."""
    sidebar = window.sidebar
    sidebar.setCurrentIndex(sidebar._tree.index_of("New album …"))
    qtbot.keyClick(sidebar, Qt.Key.Key_Return)
    return window.findChildren(QInputDialog)[-1]


@pytest.mark.parametrize("wanted", [True, False])
def test_an_album_begun_in_the_sidebar_offers_to_take_those_chosen(
    full_window: MainWindow, library: Library, qtbot: QtBot, wanted: bool
) -> None:
    full_window.photos.grid.setFocus()
    full_window.photos.choose(int(full_window.photos.ids[0]))
    for _ in range(2):
        qtbot.keyClick(full_window.photos.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    chosen = full_window.photos.chosen
    dialog = begin_album(full_window, qtbot)
    (offer,) = dialog.findChildren(QCheckBox)
    assert offer.text() == "Put the 3 chosen photographs in as examples"
    assert offer.isChecked()
    line = dialog.findChild(QLineEdit)
    qtbot.keyClicks(line, "Three")
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is offer
    if not wanted:
        qtbot.keyClick(offer, Qt.Key.Key_Space)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.albums.find("Three") is not None and full_window.settled, timeout=SOON)
    album = library.albums.find("Three")
    assert album is not None
    assert sorted(polarities(library, album)) == (sorted(chosen) if wanted else [])
    full_window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: library.albums.find("Three") is None and full_window.settled, timeout=SOON)
    full_window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: library.albums.find("Three") is not None, timeout=SOON)


def test_one_chosen_alone_is_offered_and_not_taken_for_granted(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.photos.choose(int(full_window.photos.ids[0]))
    dialog = begin_album(full_window, qtbot)
    (offer,) = dialog.findChildren(QCheckBox)
    assert offer.text() == "Put the chosen photograph in as an example"
    assert not offer.isChecked()
    dialog.reject()


def test_an_album_begun_with_nothing_chosen_offers_nothing(full_window: MainWindow, qtbot: QtBot) -> None:
    dialog = begin_album(full_window, qtbot)
    assert not dialog.findChildren(QCheckBox)
    dialog.reject()


def test_dropped_on_the_heading_they_make_a_new_album(
    full_window: MainWindow, library: Library, reds: list[int], qtbot: QtBot
) -> None:
    assert drop(full_window, "section:albums", DraggedPhotos(reds, list))
    dialog = full_window.findChildren(QInputDialog)[-1]
    assert dialog.findChild(QCheckBox).isChecked(), "they were dropped there for that"
    dialog.setTextValue("Crimson")
    dialog.accept()
    qtbot.waitUntil(lambda: library.albums.find("Crimson") is not None, timeout=SOON)
    album = library.albums.find("Crimson")
    assert album is not None and sorted(polarities(library, album)) == reds


def test_members_come_and_go_while_the_line_is_dragged_and_it_is_kept_when_let_go(
    full_window: MainWindow, album: Album, library: Library, reds: list[int], qtbot: QtBot
) -> None:
    strip, grid = full_window.photos.strip, full_window.photos
    assert strip.cut.isVisible() and not strip.slider.isVisible()
    sizes = []
    for line in (1.0, 0.3, 0.0):
        strip.cut.moved.emit(line)
        sizes.append(len(grid.ids))
        assert grid.ids[:2].tolist() == reds[:2], "what was accepted stays first"
    assert sizes == sorted(sizes) and sizes[0] == 2 < sizes[1]
    assert library.albums.get(album.id) == album, "nothing is kept yet"
    strip.cut.drawn.emit(0.3)
    qtbot.waitUntil(lambda: getattr(library.albums.get(album.id), "threshold", 0) == 0.3, timeout=SOON)
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    assert len(grid.ids) == sizes[1]
    full_window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: library.albums.get(album.id) == album, timeout=SOON)


def test_parts_of_an_album(
    full_window: MainWindow, album: Album, library: Library, reds: list[int], qtbot: QtBot
) -> None:
    others = [int(i) for i in full_window.session.library.photos.ids() if int(i) not in reds]
    full_window.session.edit(lambda lib: judge(lib, album.id, others[:1], -1))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)

    def shown(part: Part) -> list[int]:
        go(full_window, qtbot, AlbumPlace(album.id, album.name, part))
        return [int(i) for i in full_window.photos.ids]

    assert shown("accepted") == reds[:2]
    assert shown("rejected") == others[:1]
    assert not set(shown("doubtful")) & {*reds[:2], *others[:1]}


def test_it_is_limited_aimed_sorted_described_from_its_menu(
    full_window: MainWindow, album: Album, library: Library, qtbot: QtBot
) -> None:
    session = full_window.session

    def answer(text: str) -> None:
        dialog = full_window.findChildren(QInputDialog)[-1]
        if dialog.inputMode() == QInputDialog.InputMode.IntInput:
            dialog.setIntValue(int(text))
        else:
            dialog.setTextValue(text)
        dialog.accept()

    def run(text: str) -> None:
        command = next(one for one in AlbumPlace(album.id, album.name).commands() if one.text == text)
        full_window.run_command(command)

    run("Its search …")
    answer("folder:red")
    run("Aim at a precision …")
    answer("90")
    run("Describe …")
    answer("red things")
    run("Sort: by name")
    wanted = ("folder:red", 0.9, "red things", "name")

    def now() -> tuple[object, ...]:
        found = library.albums.get(album.id)
        return () if found is None else (found.query, found.target, found.description, found.sort)

    qtbot.waitUntil(lambda: now() == wanted, timeout=SOON)
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    line = full_window.photos.header.line.text()
    assert "within “folder:red”" in line and "90 % are to be right" in line
    for _ in range(4):
        session.undo_stack.undo()
    qtbot.waitUntil(lambda: library.albums.get(album.id) == album, timeout=SOON)


def test_how_good_it_is_with_a_curve(
    full_window: MainWindow, album: Album, library: Library, reds: list[int], qtbot: QtBot
) -> None:
    few = verbs.show_quality(full_window.session, full_window, album)
    qtbot.waitUntil(lambda: "from 4 accepted photographs on" in few.told.text(), timeout=SOON)
    assert few.curve.isHidden()
    full_window.session.edit(lambda lib: judge(lib, album.id, reds, 1))
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    dialog = verbs.show_quality(full_window.session, full_window, album)
    assert isinstance(dialog, QualityDialog)
    qtbot.waitUntil(lambda: "would have found" in dialog.told.text(), timeout=SOON)
    assert dialog.curve.isVisible() and "examples find" in dialog.curve.accessibleName()
    assert dialog.curve in walked(dialog, qtbot)
    dialog.curve.clearFocus()
    without = dialog.curve.grab().toImage()
    dialog.curve.setFocus(Qt.FocusReason.TabFocusReason)
    assert dialog.curve.grab().toImage() != without
    dialog.grab()  # it is drawn without a warning


def test_exported_and_shared_from_the_window(
    full_window: MainWindow, album: Album, library: Library, tmp_path: Path, qtbot: QtBot
) -> None:
    session, told = full_window.session, []
    session.noticed.connect(told.append)
    verbs.export_to(session, album, full_window.shown_ids, tmp_path / "copies", pages=False)
    verbs.export_to(session, album, full_window.shown_ids, tmp_path / "pages", pages=True)
    verbs.share_to(session, album, tmp_path / "red.clipalbum")
    qtbot.waitUntil(lambda: len(told) == 3, timeout=SOON)
    assert len(list((tmp_path / "copies").iterdir())) == len(full_window.shown_ids)
    assert (tmp_path / "pages" / "index.html").is_file()
    with qtbot.waitSignal(session.failed, timeout=SOON) as failed:
        verbs.take_in_file(session, tmp_path / "red.clipalbum")
    assert "already an album" in str(failed.args[0])
    session.edit(lambda lib: remove_album(lib, album.id))
    qtbot.waitUntil(lambda: library.albums.find("Red") is None, timeout=SOON)
    verbs.take_in_file(session, tmp_path / "red.clipalbum")
    qtbot.waitUntil(lambda: library.albums.find("Red") is not None and len(told) == 4, timeout=SOON)


def test_what_an_undone_answer_was_about_is_asked_again(full_window: MainWindow, album: Album, qtbot: QtBot) -> None:
    go(full_window, qtbot, AlbumPlace(album.id, album.name))
    strip, session = full_window.photos.strip, full_window.session
    first = strip.asked[0]
    strip.answer(first, 1)
    qtbot.waitUntil(lambda: session.undo_stack.canUndo() and full_window.settled, timeout=SOON)
    assert first not in strip.asked
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: first in strip._waiting, timeout=SOON)  # behind those that are asked about now
