"""What screen readers are told although the keyboard stays where it is, and where in a list it has come to."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QSysInfo, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QListWidget, QTreeWidget, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.services.albums.albums import create_album
from clip_desktop.ui.details.album_row import AlbumRow
from clip_desktop.ui.details.marks import Marks
from clip_desktop.ui.details.tag_row import TagRow
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.jobs import JobState
from tests.ui.conftest import SOON
from tests.ui.heard import Heard
from tests.ui.window.test_keyboard import opened, turn_to, walked

BOTH = {TagRow, AlbumRow}
Text = QAccessible.Text


def test_an_edit_and_its_undoing_are_told(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    full_window.photos.choose(full_window.shown_ids[0])
    full_window.photo_actions.set_rating(full_window.shown_ids[:1], 3)
    qtbot.waitUntil(lambda: "Rate 1 photograph with 3" in heard, timeout=SOON)
    full_window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: heard[-1] == "Undone: Rate 1 photograph with 3", timeout=SOON)
    full_window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: heard[-1] == "Rate 1 photograph with 3", timeout=SOON)
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    said = len(heard)
    full_window.session.start_afresh()
    assert len(heard) == said


def test_how_much_a_place_shows_is_told_once(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    full_window.search("red")
    qtbot.waitUntil(lambda: full_window.photos.told in heard, timeout=SOON)
    assert len(full_window.photos.ids) > 0
    full_window.navigation.look_again()
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    full_window.go_to("favourites")
    qtbot.waitUntil(lambda: heard[-1] == full_window.photos.empty.text(), timeout=SOON)
    assert len(full_window.photos.ids) == 0
    assert len(heard) == len(set(heard)) == 2


def test_what_is_no_query_is_told(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    full_window.search_bar.field.setFocus()
    qtbot.keyClicks(full_window.search_bar.field, "date:abc")
    qtbot.keyClick(full_window.search_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("date" in one for one in heard), timeout=SOON)


def test_completions_are_told_as_the_keys_go_through_them(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    field, popup = full_window.search_bar.field, full_window.search_bar.popup
    full_window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus, timeout=SOON)
    qtbot.keyClicks(field, "is:")
    qtbot.waitUntil(lambda: len(popup.offers) > 1, timeout=SOON)
    qtbot.waitUntil(lambda: f"{len(popup.offers)} completions" in heard, timeout=SOON)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert heard[-1].startswith(f"{popup.offers[0].shown}, ")


def test_notices_and_switches_are_told(full_window: MainWindow, heard: Heard) -> None:
    full_window.session.noticed.emit("The file cannot be reached now.")
    full_window.actions_.details.trigger()
    full_window.actions_.details.trigger()
    assert heard == ["The file cannot be reached now.", "Details: off", "Details: on"]


def test_only_jobs_that_take_long_are_told(
    window: MainWindow, heard: Heard, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    window.announcer._long.setInterval(30)
    state, changed = JobState("Indexing", None, False, False, 0), window.session.jobs.state_changed
    changed.emit(state)
    changed.emit(None)
    qtbot.wait(60)
    assert heard == []
    changed.emit(state)
    qtbot.waitUntil(lambda: heard == ["Indexing"], timeout=SOON)
    assert QAccessible.queryAccessibleInterface(window.jobs_bar.bar).text(Text.Name) == "Indexing"
    changed.emit(None)
    assert heard == ["Indexing", "Finished: Indexing"]


def test_how_many_are_chosen_is_told(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    full_window.photos.choose(full_window.shown_ids[0])
    assert heard == []
    full_window.photos.grid.selectAll()
    full_window.photos.grid.clearSelection()
    assert heard == ["12 chosen", "None chosen"]


@pytest.mark.parametrize("headed", [True, False])
def test_the_item_is_told_when_the_keyboard_comes_to_a_list(
    window: MainWindow, heard: Heard, qtbot: QtBot, headed: bool
) -> None:
    other = QWidget()
    other.resize(300, 200)
    qtbot.addWidget(other)
    tree, flat = QTreeWidget(other), QListWidget(other)
    tree.setHeaderHidden(not headed)
    for name in ("sea", "town"):
        branch = QTreeWidgetItem(tree, [name])
        branch.addChild(QTreeWidgetItem([f"{name} at night"]))
        branch.setExpanded(True)
    flat.addItems(["one", "two"])
    tree.setCurrentItem(tree.topLevelItem(1).child(0))
    flat.setCurrentRow(1)
    other.show()
    other.activateWindow()
    flat.setFocus()
    qtbot.waitUntil(lambda: heard.items[-1:] == ["two"], timeout=SOON)
    tree.setFocus()
    qtbot.waitUntil(lambda: heard.items[-1] == "town at night", timeout=SOON)


def test_a_quick_look_tells_that_it_opens_and_closes(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    full_window.photos.grid.setFocus()
    heard.clear()
    for _ in range(2):
        qtbot.keyClick(full_window.photos.grid, Qt.Key.Key_Space)
    assert [said for said in heard if "look" in said] == ["Quick look opened", "Quick look closed"]


def test_the_sidebar_says_how_many(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    def names() -> list[str]:
        seen = QAccessible.queryAccessibleInterface(full_window.sidebar)
        return [seen.child(n).text(Text.Name) for n in range(seen.childCount())]

    assert "All photographs, 12" in names() and "Map" in names()
    full_window.photo_actions.hide.trigger()
    full_window.photos.choose(full_window.shown_ids[0])
    full_window.photo_actions.hide.trigger()
    qtbot.waitUntil(lambda: "All photographs, 11" in names(), timeout=SOON)


def test_heart_and_stars_say_whether_they_hold(qtbot: QtBot) -> None:
    marks = Marks()
    qtbot.addWidget(marks)
    marks.show_values(True, 3)
    seen = [QAccessible.queryAccessibleInterface(one) for one in (marks.heart, *marks.stars)]
    assert [one.text(Text.Name) for one in seen[:2]] == ["Favourite", "Rate 1"]
    assert [bool(one.state().checked) for one in seen] == [True, False, False, True, False, False]
    marks.stars[2].click()  # what is shown follows when it was said
    assert [bool(one.state().checked) for one in seen] == [True, False, False, True, False, False]


def test_the_panel_says_what_no_key_goes_to(full_window: MainWindow, qtbot: QtBot) -> None:
    panel = full_window.details.panel
    assert panel.accessibleDescription().startswith("No photograph chosen")
    full_window.photos.choose(full_window.shown_ids[0])
    qtbot.waitUntil(lambda: "Picture 48 × 32" in panel.accessibleDescription(), timeout=SOON)


def test_tab_goes_down_the_panel(full_window: MainWindow, qtbot: QtBot) -> None:
    first, panel = full_window.shown_ids[0], full_window.details.panel
    full_window.session.edit(lambda library: create_album(library, "Sea", [first]))
    full_window.photos.choose(first)
    qtbot.waitUntil(lambda: full_window.settled and bool(_rows(panel)), timeout=SOON)
    panel.tag_added.emit("sea")
    qtbot.waitUntil(lambda: full_window.settled and {type(row.parent()) for row in _rows(panel)} == BOTH, timeout=SOON)
    [tag] = [row for row in _rows(panel) if isinstance(row.parent(), TagRow)]
    assert tag.accessibleDescription() == "yours. You said so."
    order = walked(full_window, qtbot)
    inside = [one for one in order if panel.isAncestorOf(one)]
    at = order.index(panel)
    assert order[at : at + len(inside)] == inside
    middles = [one.mapTo(panel, one.rect().center()).y() for one in inside[1:]]
    assert len(middles) > 8
    assert all(below > above - 8 for above, below in pairwise(middles))  # those of one line differ a little


def _rows(panel: QWidget) -> list[QAbstractButton]:
    return [one for one in panel.findChildren(QAbstractButton, "tagName") if one.isVisible()]


def test_a_review_without_questions_says_so(full_window: MainWindow, qtbot: QtBot) -> None:
    page = full_window.pages.review
    page.begin()
    assert page.accessibleName().startswith("There is nothing to ask about now.")


@pytest.mark.parametrize("place", ["library", "viewer", "welcome"])
def test_no_layered_pane_is_on_the_way(full_window: MainWindow, place: str, qtbot: QtBot) -> None:
    turn_to(full_window, place, qtbot)
    focused = full_window.focusWidget()
    seen = QAccessible.queryAccessibleInterface(focused)
    roles = []
    while seen is not None and seen.role() != QAccessible.Role.Window:
        roles.append(seen.role())
        seen = seen.parent()
    assert QAccessible.Role.LayeredPane not in roles


@pytest.mark.skipif(QSysInfo.kernelType() != "linux", reason="other systems' readers say it themselves")
def test_a_closed_box_of_choices_says_its_new_value_once(full_window: MainWindow, heard: Heard, qtbot: QtBot) -> None:
    dialog = opened(full_window, "preferences", qtbot)
    dialog.activateWindow()
    look = dialog.findChild(QComboBox, "setting:look")
    for _ in range(2):  # coming back to it makes it say nothing twice
        dialog.findChild(QComboBox, "setting:contrast").setFocus()
        look.setFocus()
        qtbot.waitUntil(look.hasFocus, timeout=SOON)
    qtbot.keyClick(look, Qt.Key.Key_Down)
    assert look.currentText() != "System" and heard.count(look.currentText()) == 1
    qtbot.keyClick(look, Qt.Key.Key_Up)
    dialog.close()


def test_a_review_says_which_photograph_is_meant(full_window: MainWindow, qtbot: QtBot) -> None:
    turn_to(full_window, "review", qtbot)
    page = full_window.pages.review
    qtbot.waitUntil(lambda: page.asking is not None, timeout=SOON)
    assert page.asking is not None
    row = full_window.session.library.photos.rows([page.asking.photo_id])[page.asking.photo_id]
    assert page.accessibleDescription().startswith(row.path.name)


def test_next_and_previous_say_what_is_shown_and_keep_the_keyboard(
    full_window: MainWindow, heard: Heard, qtbot: QtBot
) -> None:
    full_window.activateWindow()
    full_window.pages.open_viewer(full_window.shown_ids[-3])
    viewer = full_window.pages.viewer
    qtbot.waitUntil(viewer.hasFocus, timeout=SOON)
    qtbot.keyClick(viewer, Qt.Key.Key_Left)
    qtbot.keyClick(viewer, Qt.Key.Key_Right)
    assert heard == [], "it has the keyboard, and its name is said"
    viewer.bar.next.setFocus()
    qtbot.keyClick(viewer.bar.next, Qt.Key.Key_Space)
    assert heard == [viewer.accessibleName()] and "11 of 12" in heard[0]
    qtbot.keyClick(viewer.bar.next, Qt.Key.Key_Space)
    assert "12 of 12" in heard[-1]
    assert viewer.bar.previous.hasFocus(), "there is no next one"


@pytest.mark.parametrize("over", ["viewer", "comparison", "grid"])
def test_escape_leads_from_the_details_back_to_the_photograph(full_window: MainWindow, over: str, qtbot: QtBot) -> None:
    full_window.activateWindow()
    pages, panel = full_window.pages, full_window.details.panel
    if over == "viewer":
        pages.open_viewer(full_window.shown_ids[0])
    elif over == "comparison":
        pages.open_comparison(full_window.shown_ids[:2])
    else:
        full_window.photos.choose(full_window.shown_ids[0])
    qtbot.waitUntil(lambda: full_window.settled and panel.add_tag.isVisible(), timeout=SOON)
    wanted = {"viewer": pages.viewer, "comparison": pages.compare.current, "grid": full_window.photos.grid}[over]
    shown = pages.currentWidget()
    for inside in (panel, panel.marks.heart, panel.add_tag):
        inside.setFocus()
        qtbot.keyClick(inside, Qt.Key.Key_Escape)
        assert full_window.focusWidget() is wanted
        assert pages.currentWidget() is shown
