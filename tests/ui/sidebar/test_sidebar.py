"""The sidebar of a large library: made as it is seen, changed where something changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import Folder, Label
from clip_desktop.ui.app import application
from clip_desktop.ui.places.folder import FolderPlace
from clip_desktop.ui.sidebar.content import FolderNode, SidebarContent
from clip_desktop.ui.sidebar.delegate import COUNT, OFFLINE
from clip_desktop.ui.sidebar.rows import Rows
from clip_desktop.ui.sidebar.sidebar import Sidebar, SidebarActions

MANY = 2000
ROOT = Folder(1, Path("/pictures"), (), "", None)


def _node(relative: str, count: int = 1, children: tuple[FolderNode, ...] = (), online: bool = True) -> FolderNode:
    return FolderNode(ROOT, relative, relative.rpartition("/")[2] or "pictures", count, children, online)


def _content(trips: int = MANY, count: int = 1, online: bool = True) -> SidebarContent:
    days = (_node("trip 0000/day", 1),)
    children = tuple(_node(f"trip {n:04}", count, () if n else days, online) for n in range(trips))
    labels = tuple((Label(n, f"label {n:04}", None, 0.5, True, ()), MANY - n) for n in range(MANY))
    return SidebarContent(9, 0, (_node("", trips * count, children, online),), (), labels, (), 0)


@pytest.fixture
def sidebar(qtbot: QtBot) -> Sidebar:
    application()
    made = Sidebar(SidebarActions(*[lambda *_: None] * 5))
    qtbot.addWidget(made)
    made.resize(240, 700)
    made.show()
    made.show_content(_content())
    return made


def _open(sidebar: Sidebar, key: str) -> None:
    sidebar.expand(_index(sidebar, key))


def _index(sidebar: Sidebar, key: str) -> QModelIndex:
    index = sidebar._tree.index_of(key)
    assert index.isValid()
    return index


def _made(sidebar: Sidebar, kind: str) -> list[str]:
    return [text for index in sidebar._tree.made() if (text := index.data()).startswith(kind)]


def _scroll_through(sidebar: Sidebar) -> None:
    sidebar.grab()  # lays it out
    bar = sidebar.verticalScrollBar()
    for at in range(0, bar.maximum() + bar.pageStep(), bar.pageStep()):
        bar.setValue(at)
        sidebar.grab()


def test_a_branch_is_made_when_it_is_opened_and_as_far_as_it_is_seen(sidebar: Sidebar) -> None:
    assert _made(sidebar, "trip") == []
    assert 0 < len(_made(sidebar, "label")) < MANY
    _open(sidebar, "folder:1:")
    assert 0 < len(_made(sidebar, "trip")) < MANY
    _scroll_through(sidebar)
    assert len(_made(sidebar, "trip")) == len(_made(sidebar, "label")) == MANY
    assert _made(sidebar, "trip") == sorted(_made(sidebar, "trip"))


def test_places_are_known_that_nobody_has_looked_at(sidebar: Sidebar) -> None:
    place = sidebar.place("folder:1:trip 0000/day")
    assert isinstance(place, FolderPlace) and place.path == Path("/pictures/trip 0000/day")
    label = sidebar.place(f"label:{MANY - 1}")
    assert label is not None and label.title() == f"label {MANY - 1}"
    assert sidebar.place("folder:1:trip 0000/da") is None
    assert sidebar.place("folder:2:") is None
    assert sidebar.place(f"label:{MANY}") is None


def test_the_place_of_the_window_is_marked_once_its_branch_is_opened(sidebar: Sidebar) -> None:
    sidebar.show_current("folder:1:trip 0003")
    assert not sidebar.currentIndex().isValid()
    _open(sidebar, "folder:1:")
    assert sidebar.currentIndex().data() == "trip 0003"


def test_other_counts_change_rows_and_make_none(sidebar: Sidebar) -> None:
    _open(sidebar, "folder:1:")
    before, trip = sidebar.keys_made(), QPersistentModelIndex(_index(sidebar, "folder:1:trip 0003"))
    sidebar.show_content(_content(count=3))
    assert sidebar.keys_made() == before
    assert trip.isValid() and trip.data(COUNT) == 3
    tip = Qt.ItemDataRole.ToolTipRole
    sidebar.show_content(_content(count=3, online=False))
    assert trip.data(OFFLINE) and "cannot be reached" in trip.data(tip)
    sidebar.show_content(_content(count=3))
    assert not trip.data(OFFLINE) and "cannot be reached" not in trip.data(tip)


def test_what_is_open_stays_open_when_folders_come_and_go(sidebar: Sidebar) -> None:
    _open(sidebar, "folder:1:")
    _open(sidebar, "folder:1:trip 0000")
    sidebar.show_content(_content(trips=5))
    assert _made(sidebar, "trip") == [f"trip {n:04}" for n in range(5)]
    first = _index(sidebar, "folder:1:trip 0000")
    assert sidebar.isExpanded(_index(sidebar, "folder:1:")) and sidebar.isExpanded(first)
    assert sidebar.model().index(0, 0, first).data() == "day"
    sidebar.show_content(replace(_content(), folders=(_node("", 1),)))
    assert not sidebar._tree.hasChildren(_index(sidebar, "folder:1:"))
    assert _made(sidebar, "trip") == []


def test_a_section_that_is_folded_says_so(sidebar: Sidebar) -> None:
    folders = _index(sidebar, "section:folders")

    def heading() -> QImage:
        row = sidebar.visualRect(folders)
        row.setWidth(120)  # a scroll bar comes and goes with the rows under it
        return sidebar.viewport().grab(row).toImage()

    opened = heading()
    sidebar.collapse(folders)
    assert heading() != opened
    sidebar.expand(folders)
    assert heading() == opened


def test_keys_open_and_close_and_go_to_a_name(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show_current("folder:1:")
    qtbot.keyClick(sidebar, Qt.Key.Key_Right)
    root = _index(sidebar, "folder:1:")
    assert sidebar.isExpanded(root)
    with qtbot.waitSignal(sidebar.chosen) as went:
        qtbot.keyClicks(sidebar, "trip 1999")
    assert went.args[0].key.startswith("folder:1:trip")
    assert sidebar.currentIndex().data() == "trip 1999"
    sidebar.show_current("folder:1:")
    qtbot.keyClick(sidebar, Qt.Key.Key_Left)
    assert not sidebar.isExpanded(root)


def test_a_folder_is_not_taken_for_one_whose_name_it_begins_with() -> None:
    inside = _node("red 2/day")
    content = SidebarContent(
        2, 0, (_node("", 2, (_node("red"), _node("red 2", 1, (inside,)))),), (), (), (), 0
    )  # fmt: skip
    found = content.place(f"folder:{ROOT.id}:red 2/day")
    assert found is not None and found.key == FolderPlace(ROOT, "red 2/day").key


def test_a_branch_below_rows_that_are_made_goes_on_being_made(sidebar: Sidebar) -> None:
    seen = tuple((Label(n, f"label {n:04}", None, 0.5, True, ()), MANY - n) for n in range(MANY))
    unseen = tuple((Label(n, f"unseen {n:04}", None, 0.5, True, ()), 0) for n in range(MANY, 2 * MANY))
    sidebar.show_content(replace(_content(), labels=(*seen, *unseen)))
    _open(sidebar, "section:unseen")
    assert 0 < len(_made(sidebar, "label")) < MANY and 0 < len(_made(sidebar, "unseen")) < MANY
    _scroll_through(sidebar)
    assert len(_made(sidebar, "label")) == len(_made(sidebar, "unseen")) == MANY


def test_typing_makes_only_the_rows_it_leads_to(
    qtbot: QtBot, sidebar: Sidebar, monkeypatch: pytest.MonkeyPatch
) -> None:
    _open(sidebar, "folder:1:")
    sidebar.grab()
    asked: list[int] = []
    some = Rows.some
    monkeypatch.setattr(Rows, "some", lambda rows, a, b: asked.append(b - a) or some(rows, a, b))
    qtbot.keyClicks(sidebar, "label 1999")
    sidebar.grab()
    assert sidebar.currentIndex().data() == "label 1999"
    assert sum(asked) <= 240, "of 4,000 rows, those around what the letters led to"
    qtbot.wait(QApplication.keyboardInputInterval() + 50)
    qtbot.keyClicks(sidebar, "tt")
    assert sidebar.currentIndex().data() == "trip 0001", "the same letter goes on to the next"


def test_a_folder_far_down_stays_open_when_others_come(sidebar: Sidebar) -> None:
    day = (_node("trip 1500/day"),)
    root = _content().folders[0]
    nodes = tuple(replace(node, children=day) if node.name == "trip 1500" else node for node in root.children)
    content = replace(_content(), folders=(replace(root, children=nodes),))
    sidebar.show_content(content)
    _open(sidebar, "folder:1:")
    sidebar.keyboardSearch("trip 1500")
    _open(sidebar, "folder:1:trip 1500")
    sidebar.show_content(replace(content, folders=(replace(root, children=(*nodes, _node("zoo"))),)))
    sidebar.grab()
    assert sidebar.isExpanded(_index(sidebar, "folder:1:trip 1500"))
