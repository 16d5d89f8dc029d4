"""Where a place lies is told and can be gone to; what was put away is found again."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.services.files.trash import trash_photos
from clip_desktop.services.labels import vocabulary
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.breadcrumb import Breadcrumb
from clip_desktop.ui.places.album import AlbumPlace
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.places.library import FavouritesPlace, LibraryPlace
from clip_desktop.ui.places.place import Crumb, Place
from clip_desktop.ui.places.search import SearchPlace
from tests.services.trash_of_ones_own import own_trash, trashed_names
from tests.ui.conftest import SOON


@pytest.fixture
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _go(qtbot: QtBot, window: MainWindow, place: Place) -> None:
    window.go(place)
    _settle(qtbot, window)


def _names(crumbs: Breadcrumb) -> list[str]:
    return [part.property("text") for part, _ in crumbs._parts]


def test_what_was_hidden_is_found_and_shown_again(full_window: MainWindow, qtbot: QtBot) -> None:
    window, first = full_window, int(full_window.photos.ids[0])
    window.photos.choose(first)
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: window.sidebar.place("hidden") is not None and window.settled, timeout=SOON)
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.AltModifier)
    _settle(qtbot, window)
    assert window.shown_ids == [first]
    assert not window.photo_actions.hide.isVisible()
    assert window.photo_actions.restore.text() == "Show again"
    window.photos.choose(first)
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_Insert)
    qtbot.waitUntil(lambda: window.shown_ids == [] and window.settled, timeout=SOON)
    assert window.photos.empty.text() == "No photograph is hidden."
    assert window.sidebar.place("hidden") is None
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: window.shown_ids == [first], timeout=SOON)


def test_what_lies_in_the_trash_is_brought_back(
    full_window: MainWindow, qtbot: QtBot, trash: Path, pictures: Path
) -> None:
    window = full_window
    gone = [int(photo) for photo in window.photos.ids[:2]]
    files = sorted(row.path for row in window.session.library.photos.rows(gone).values())
    window.session.edit(lambda library: trash_photos(library, gone))
    qtbot.waitUntil(lambda: len(window.photos.ids) == 10 and window.settled, timeout=SOON)
    _go(qtbot, window, window.sidebar.place("trash"))  # type: ignore[arg-type]
    assert sorted(window.shown_ids) == sorted(gone)
    assert "2 photographs can be brought back" in window.photos.header.line.text()
    window.photos.grid.selectAll()
    window.photo_actions.restore.trigger()
    qtbot.waitUntil(lambda: window.shown_ids == [] and window.settled, timeout=SOON)
    assert all(path.exists() for path in files)
    assert trashed_names(trash) == set()
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: sorted(window.shown_ids) == sorted(gone), timeout=SOON)
    assert len(trashed_names(trash)) == 2


def test_a_folder_a_label_and_an_album_say_where_they_lie(full_window: MainWindow, qtbot: QtBot) -> None:
    window, library = full_window, full_window.session.library
    folder, trail = library.folders.all()[0], full_window.photos.header.trail
    assert not trail.isVisible()
    _go(qtbot, window, FolderPlace(folder, "red"))
    assert _names(trail) == ["Folders", folder.path.name]
    trail._parts[1][0].click()  # type: ignore[attr-defined]
    _settle(qtbot, window)
    assert window.navigation.here.key == f"folder:{folder.id}:"
    for name in ("red", "colour"):
        window.session.edit(partial(vocabulary.add_label, name=name, prompts=()))
        _settle(qtbot, window)
    red, colour = library.labels.find("red"), library.labels.find("colour")
    assert red is not None and colour is not None
    window.session.edit(lambda lib: vocabulary.nest_label(lib, red.id, colour.id))
    _settle(qtbot, window)
    _go(qtbot, window, LabelPlace(red.id, "red", "check"))
    assert _names(trail) == ["Labels", "colour", "red"]
    _go(qtbot, window, AlbumPlace(1, "Reds"))
    _go(qtbot, window, FavouritesPlace())
    assert _names(trail) == ["Library"]
    window.search("red")
    _settle(qtbot, window)
    assert _names(trail) == ["All photographs", "Search"]
    _go(qtbot, window, LibraryPlace())
    assert not trail.isVisible()


def test_crumbs_in_the_middle_give_way_and_can_be_read_all_the_same(qtbot: QtBot) -> None:
    gone_to: list[Place] = []
    crumbs = Breadcrumb(gone_to.append)
    qtbot.addWidget(crumbs)
    place = LibraryPlace()
    names = ["Folders", *(f"a folder of many & long words {n}" for n in range(6))]
    crumbs.show_crumbs([Crumb(name, place if n else None) for n, name in enumerate(names)])
    crumbs.resize(2400, 30)
    crumbs.show()
    shown = lambda: [n for n, (part, _) in enumerate(crumbs._parts) if part.isVisible()]  # noqa: E731
    assert shown() == list(range(7)) and not crumbs._left_out.isVisible()
    crumbs.resize(500, 30)
    crumbs._row.activate()
    assert shown()[0] == 0 and shown()[-1] == 6 and len(shown()) < 7
    assert crumbs._left_out.toolTip().startswith(names[1])
    used = [w for w in crumbs.findChildren(QWidget) if w.isVisible()]
    assert max(w.geometry().right() for w in used) <= 500
    last = crumbs._parts[-1][0]
    assert isinstance(last, QPushButton) and last.accessibleName() == f"Go to {names[-1]}"
    qtbot.keyClick(last, Qt.Key.Key_Space)
    assert gone_to == [place]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("a dog after:2010", "“a dog”"),
        ("after:2010 rating<4", "Since 2010, rating < 4"),
        ("box:51,-1,52,1", "Area: 51.0° N to 52.0° N, 1.0° W to 1.0° E"),
        ("is:raw OR is:video", "“is:raw OR is:video”"),
        ("after:", "“after:”"),
    ],
)
def test_a_search_is_called_by_its_words_or_else_by_what_it_was_understood_as(text: str, title: str) -> None:
    assert SearchPlace(text).title() == title
