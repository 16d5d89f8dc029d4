"""The search box as a person uses it: completions, history, chips, the line, pictures, mistakes."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import SavedSearch
from clip_desktop.ui.grid.model import BEHIND
from clip_desktop.ui.language import languages
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.place import Answer, Shown
from clip_desktop.ui.places.search import SearchPlace
from tests.ui.conftest import SOON


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    window.search(text)
    qtbot.waitUntil(lambda: window.settled and window.navigation.here.title() != "", timeout=SOON)


def _type(qtbot: QtBot, window: MainWindow, text: str) -> None:
    field = window.search_bar.field
    field.setFocus()
    field.selectAll()
    if not text:
        field.clear()
    qtbot.keyClicks(field, text)


def _offered(qtbot: QtBot, window: MainWindow, shown: str) -> None:
    popup = window.search_bar.popup
    qtbot.waitUntil(lambda: shown in [offer.shown for offer in popup.offers], timeout=SOON)


# Completions


def test_a_completion_is_taken_by_tab_with_its_quotes(qtbot: QtBot, full_window: MainWindow, pictures: Path) -> None:
    window, field = full_window, full_window.search_bar.field
    _type(qtbot, window, "fold")
    _offered(qtbot, window, "folder:")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "folder:"
    assert field.hasFocus()
    _offered(qtbot, window, "green")
    qtbot.keyClicks(field, "gre")
    _offered(qtbot, window, "green")
    qtbot.keyClick(field, Qt.Key.Key_Tab)
    assert field.text() == "folder:green "
    _settle(qtbot, window)
    assert window.navigation.here.key == "search:folder:green"
    assert len(window.photos.ids) == 4


def test_the_list_is_walked_by_keys_and_enter_takes_what_is_chosen(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "is:")
    _offered(qtbot, window, "favourite")
    shown = [offer.shown for offer in bar.popup.offers]
    assert not bar.popup.currentIndex().isValid()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Down):
        qtbot.keyClick(bar.field, key)
    assert bar.popup.currentIndex().row() == 1
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.text() == f"is:{shown[1]} "
    assert bar.field.hasFocus()
    assert not bar.popup.isVisible()


def test_enter_searches_for_what_is_typed_when_nothing_is_chosen(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "red")
    _offered(qtbot, window, "red")  # a folder is called so
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    _settle(qtbot, window)
    assert window.navigation.here.key == "search:red"
    assert not bar.popup.isVisible()
    assert window.photos.grid.hasFocus()


def test_escape_closes_the_list_first_and_clears_then(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "fol")
    _offered(qtbot, window, "folder:")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert not bar.popup.isVisible()
    assert bar.field.text() == "fol"
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.text() == ""


def test_a_completion_is_taken_by_the_mouse(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "red is:")
    _offered(qtbot, window, "favourite")
    row = bar.popup.visualRect(bar.popup.model().index(0, 0)).center()
    qtbot.mouseClick(bar.popup.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert bar.field.text() == "red is:favourite "
    assert bar.field.hasFocus()
    window.resize(window.width() - 40, window.height())
    _settle(qtbot, window)


def test_a_key_lists_all_operators_in_the_empty_box(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "")
    qtbot.keyClick(bar.field, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    _offered(qtbot, window, "camera:")
    _offered(qtbot, window, "sort:")
    assert bar.field.text() == ""


def test_an_answer_for_another_text_is_not_offered(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "fol")
    _offered(qtbot, window, "folder:")
    offers = tuple(bar.popup.offers)
    bar.popup.hide()
    bar.show_offers("folx", 4, offers)
    assert not bar.popup.isVisible()
    window.photos.grid.setFocus()
    bar.show_offers("fol", 3, offers)
    assert not bar.popup.isVisible()


# History


def test_up_in_the_empty_box_brings_earlier_searches_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window, field = full_window, full_window.search_bar.field
    for text in ("red", "blue"):
        _type(qtbot, window, text)
        qtbot.keyClick(field, Qt.Key.Key_Return)
        _settle(qtbot, window)
    _type(qtbot, window, "")
    for key, shown in (
        (Qt.Key.Key_Up, "blue"),
        (Qt.Key.Key_Up, "red"),
        (Qt.Key.Key_Up, "red"),
        (Qt.Key.Key_Down, "blue"),
    ):
        qtbot.keyClick(field, key)
        assert field.text() == shown
    qtbot.waitUntil(lambda: window.navigation.here.key == "search:blue", timeout=SOON)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.text() == ""
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert window.photos.grid.hasFocus()


def test_what_is_only_typed_is_not_remembered_and_clearing_is_undone(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _type(qtbot, window, "green")
    qtbot.waitUntil(lambda: window.navigation.here.key == "search:green", timeout=SOON)
    _settle(qtbot, window)
    assert window.session.library.history.all() == []
    _search(qtbot, window, "green")
    assert window.session.library.history.all() == ["green"]
    window.actions_.clear_history.trigger()
    _settle(qtbot, window)
    assert window.session.library.history.all() == []
    _type(qtbot, window, "")
    qtbot.keyClick(window.search_bar.field, Qt.Key.Key_Up)
    assert window.search_bar.field.text() == ""
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    qtbot.keyClick(window.search_bar.field, Qt.Key.Key_Up)
    assert window.search_bar.field.text() == "green"


# Chips


def test_each_filter_has_a_chip_that_takes_it_out(qtbot: QtBot, full_window: MainWindow) -> None:
    window, chips = full_window, full_window.search_bar.chips
    _search(qtbot, window, "red folder:green rating<=4 -is:raw score>1%")
    assert [chip.said for chip in chips.chips] == ["folder: green", "rating ≤ 4", "not raw", "above 1 %"]
    for chip in chips.chips[:1:-1]:
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert window.search_bar.field.text() == "red folder:green rating<=4"
    assert chips.isVisible()
    qtbot.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    _settle(qtbot, window)
    assert window.search_bar.field.text() == "red rating<=4"
    assert window.navigation.here.key == "search:red rating<=4"
    qtbot.mouseClick(chips.chips[0], Qt.MouseButton.LeftButton)
    _settle(qtbot, window)
    assert window.search_bar.field.text() == "red"
    assert not chips.isVisible()


def test_the_last_chip_leaves_the_search(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "folder:green")
    qtbot.mouseClick(window.search_bar.chips.chips[0], Qt.MouseButton.LeftButton)
    _settle(qtbot, window)
    assert window.navigation.here.key == "library"
    assert len(window.photos.ids) == 12


# More like these, not this


def test_more_like_these_adds_to_the_search_and_its_chip_takes_it_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "red")
    first, second = (int(i) for i in window.photos.ids[:2])
    window.photos.grid.setFocus()
    window.photos.choose(second)
    window.photo_actions.like.trigger()
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red like:{second}"
    assert first in window.photos.ids
    qtbot.mouseClick(window.search_bar.chips.chips[0], Qt.MouseButton.LeftButton)
    _settle(qtbot, window)
    assert window.navigation.here.key == "search:red"


def test_not_this_means_something_in_a_search_only(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    assert not window.photo_actions.unlike.isVisible()
    _search(qtbot, window, "red")
    assert window.photo_actions.unlike.isVisible()
    first, *others = window.photos.ids.tolist()
    window.photos.choose(first)
    window.photos.grid.setFocus()
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_N)
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red -like:{first}"
    assert first not in window.photos.ids
    assert others[0] in window.photos.ids
    window.photos.header.more.click()
    assert first not in window.photos.ids
    [chip] = window.search_bar.chips.chips
    assert chip.said == "not like this"
    window.searching.more_like([first])
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red like:{first}"
    assert first in window.photos.ids
    window.navigation.back()
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red -like:{first}"


# The line


def test_the_line_is_dragged_and_cuts_without_a_new_search(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "red")
    cut, ids = window.photos.header.cut, window.session.library.photos.ids()
    assert cut.isVisible()
    answer = Answer(ids, np.linspace(1, 0.05, len(ids), dtype=np.float32), 0.5)
    window.photos.show_place(window.navigation.here, Shown(ids[:6], line="6 relevant", answer=answer), again=True)
    asked = window.session._asked["place"]
    cut.setSliderDown(True)
    for line, above in ((0, 12), (97, 1), (40, 7)):
        cut.setValue(line)
        assert window.photos.ids.tolist() == ids[:above].tolist()
        assert window.photos.header.line.text() == f"{above} above the line at {line} %"
    assert window.session._asked["place"] == asked
    assert window.search_bar.field.text() == "red"
    cut.setSliderDown(False)


def test_where_the_line_is_drawn_is_written_into_the_box(qtbot: QtBot, full_window: MainWindow) -> None:
    window, cut = full_window, full_window.photos.header.cut
    _search(qtbot, window, "red")
    kept = set(window.photos.ids.tolist())
    best = int(window.photos.ids[0])
    window.photos.choose(best)
    cut.drawn.emit(0.4)
    _settle(qtbot, window)
    assert window.search_bar.field.text() == "red score>0.40"
    assert cut.value() == 40
    assert window.photos.chosen == [best]
    cut.reset.emit()
    _settle(qtbot, window)
    assert window.search_bar.field.text() == "red"
    assert set(window.photos.ids.tolist()) == kept


def _likely_and_more(qtbot: QtBot, window: MainWindow) -> tuple[list[int], list[int]]:
    """Search, and press the button with the keyboard: what was shown before, and with less likely ones."""
    more = window.photos.header.more
    _search(qtbot, window, "red")
    likely = window.photos.ids.tolist()
    assert (more.isVisible(), more.text()) == (True, "Show less likely")
    more.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(more, Qt.Key.Key_Space)
    shown = window.photos.ids.tolist()
    assert shown[: len(likely)] == likely
    assert len(shown) > len(likely)
    return likely, shown


def test_less_likely_ones_are_shown_and_left_out_by_one_button(qtbot: QtBot, full_window: MainWindow) -> None:
    window, more = full_window, full_window.photos.header.more
    likely, shown = _likely_and_more(qtbot, window)
    assert (more.text(), more.hasFocus()) == ("Leave out less likely", True)
    window.photos.choose(shown[0])
    window.photos.grid.setFocus()
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_F)  # what is looked at again shows what it showed
    _settle(qtbot, window)
    assert window.photos.ids.tolist() == shown
    qtbot.mouseClick(more, Qt.MouseButton.LeftButton)
    assert (window.photos.ids.tolist(), more.text()) == (likely, "Show less likely")
    assert window.photos.chosen == [shown[0]]


def test_back_at_a_search_the_button_tells_what_is_shown(qtbot: QtBot, full_window: MainWindow) -> None:
    window, more = full_window, full_window.photos.header.more
    likely, shown = _likely_and_more(qtbot, window)
    window.go_to("library")
    _settle(qtbot, window)
    assert not more.isVisible()
    window.navigation.back()
    _settle(qtbot, window)
    assert (window.photos.ids.tolist(), more.text()) == (shown, "Leave out less likely")
    more.click()
    assert (window.photos.ids.tolist(), more.text()) == (likely, "Show less likely")


def test_a_line_that_is_drawn_leaves_out_the_less_likely(qtbot: QtBot, full_window: MainWindow) -> None:
    window, header = full_window, full_window.photos.header
    likely, shown = _likely_and_more(qtbot, window)
    cut = header.cut
    QTest.mousePress(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() - 12, 10))
    above = window.photos.ids.tolist()
    assert (len(above) < len(shown), header.more.text()) == (True, "Show less likely")
    QTest.mouseRelease(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() - 12, 10))
    _settle(qtbot, window)
    assert window.search_bar.field.text().startswith("red score>")
    assert (window.photos.ids.tolist(), header.more.text()) == (above, "Show less likely")
    header.more.click()
    assert set(window.photos.ids.tolist()) == set(shown)
    assert header.more.text() == "Leave out less likely"
    cut.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(cut, Qt.Key.Key_Backspace)
    _settle(qtbot, window)
    assert (window.photos.ids.tolist(), header.more.text()) == (likely, "Show less likely")


def test_the_line_is_moved_by_mouse(qtbot: QtBot, full_window: MainWindow) -> None:
    window, cut = full_window, full_window.photos.header.cut
    _search(qtbot, window, "red")
    QTest.mousePress(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() // 2, 10))
    assert cut.value() == pytest.approx(50, abs=1)
    QTest.mouseMove(cut, QPoint(cut.width() - 30, 10))
    assert window.search_bar.field.text() == "red"
    QTest.mouseRelease(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() - 30, 10))
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red score>{cut.value() / 100:.2f}"
    assert cut.value() > 70


def test_a_line_whose_release_went_elsewhere_is_not_held(qtbot: QtBot, full_window: MainWindow) -> None:
    window, cut = full_window, full_window.photos.header.cut
    _search(qtbot, window, "red")
    line = cut.value()
    QTest.mousePress(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() // 2, 10))
    window.go_to("library")
    qtbot.waitUntil(lambda: not cut.isVisible(), timeout=SOON)
    assert cut.settled
    window.search("blue")
    _settle(qtbot, window)
    window.search("red")
    _settle(qtbot, window)
    assert cut.value() == line, "it follows the answers"
    QTest.mousePress(cut, Qt.MouseButton.LeftButton, pos=QPoint(cut.width() // 2, 10))
    nowhere = Qt.MouseButton.NoButton
    moved = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(5, 5), QPointF(5, 5), nowhere, nowhere, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(cut, moved)
    assert not cut.isSliderDown()


def test_keys_move_the_line_and_a_pause_writes_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window, cut = full_window, full_window.photos.header.cut
    _search(qtbot, window, "red")
    before = cut.value()
    cut.setFocus()
    qtbot.keyClick(cut, Qt.Key.Key_Right)
    qtbot.keyClick(cut, Qt.Key.Key_Right)
    assert not window.settled
    _settle(qtbot, window)
    assert window.search_bar.field.text() == f"red score>{(before + 2) / 100:.2f}"


def test_where_nothing_is_found_the_nearest_are_shown_as_such(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "xylophone")
    assert window.photos.header.line.text().startswith("Nothing found")
    assert 0 < len(window.photos.ids) <= 12


def test_a_line_above_everything_says_so(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "xylophone score>0.99")
    assert len(window.photos.ids) == 0
    assert "99 %" in window.photos.empty.text()
    assert window.photos.header.cut.isVisible()


# Stacks


def test_what_lies_behind_a_photograph_is_shown_by_a_key_and_put_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "red")
    ids = window.session.library.photos.ids()
    sure = np.linspace(1, 0.5, 4, dtype=np.float32)
    first, second, *_ = (int(i) for i in ids)
    shown = Shown(ids[:4], sure, stacks={second: (int(ids[8]), int(ids[9]))})
    window.photos.show_place(window.navigation.here, shown, again=True)
    model = window.photos.grid.model()
    assert [model.index(row, 0).data(BEHIND) for row in range(4)] == [0, 2, 0, 0]
    window.photos.choose(first)
    window.photos.grid.setFocus()
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_S)
    assert window.photos.ids.tolist() == ids[:4].tolist()  # nothing lies behind this one
    window.photos.choose(second)
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_S)
    assert window.photos.ids.tolist() == [first, second, *ids[8:10].tolist(), *ids[2:4].tolist()]
    assert window.photos.chosen == [second]
    assert [model.index(row, 0).data(BEHIND) for row in range(6)] == [0] * 6
    window.photos.choose(int(ids[9]))
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_S)
    assert window.photos.ids.tolist() == ids[:4].tolist()


# Saved searches


def _saved(qtbot: QtBot, window: MainWindow, text: str, name: str) -> SearchPlace:
    _search(qtbot, window, text)
    save = next(one for one in window.navigation.here.commands() if one.text == "Save search …")
    window.run_command(save)
    _answer(window, name)
    qtbot.waitUntil(lambda: window.settled and bool(window.session.library.searches.all()), timeout=SOON)
    saved = window.session.library.searches.find(name)
    assert saved is not None
    window.go_to(f"saved:{saved.id}")
    _settle(qtbot, window)
    place = window.navigation.here
    assert isinstance(place, SearchPlace)
    return place


def _answer(window: MainWindow, text: str) -> None:
    dialog = window.findChildren(QInputDialog)[-1]
    dialog.setTextValue(text)
    dialog.accept()


def _count(window: MainWindow, key: str) -> int:
    from clip_desktop.ui.sidebar.delegate import COUNT

    return int(window.sidebar._tree.index_of(key).data(COUNT))


def test_a_saved_search_is_counted_and_counted_again_after_changes(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    place = _saved(qtbot, window, "folder:red", "Reds")
    assert _count(window, place.key) == 4
    window.photos.choose(int(window.photos.ids[0]))
    window.photo_actions.hide.trigger()
    qtbot.waitUntil(lambda: window.settled and _count(window, place.key) == 3, timeout=SOON)
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: window.settled and _count(window, place.key) == 4, timeout=SOON)


def test_a_count_for_a_text_that_has_changed_is_dropped(full_window: MainWindow) -> None:
    counts, told = full_window.counts, []
    counts.counted.connect(lambda search_id, found: told.append((search_id, found)))
    counts.show_searches([SavedSearch(1, "Reds", "red")])
    counts._arrived(1, "green", 7)
    counts._arrived(2, "red", 8)
    counts._arrived(1, "red", 9)
    assert told == [(1, 9)]
    counts.stop()


def test_a_saved_search_keeps_the_line_and_that_is_undone(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    place = _saved(qtbot, window, "red", "Reds")
    window.photos.header.cut.drawn.emit(0.6)
    _settle(qtbot, window)
    assert window.session.library.searches.all()[0].query == "red score>0.60"
    assert window.navigation.here.key == place.key
    assert window.search_bar.field.text() == "red score>0.60"
    assert window.photos.header.cut.value() == 60
    assert _count(window, place.key) == len(window.photos.ids)
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    assert window.search_bar.field.text() == "red"
    assert window.photos.header.cut.value() != 60


def test_a_saved_search_is_renamed_changed_and_forgotten_with_undo(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    place = _saved(qtbot, window, "red", "Reds")
    rename, change, forget = place.commands()
    window.run_command(rename)
    _answer(window, "Crimson")
    qtbot.waitUntil(lambda: window.settled and window.photos.header.title.text() == "Crimson", timeout=SOON)
    window.run_command(change)
    _answer(window, "folder:blue")
    qtbot.waitUntil(lambda: window.settled and window.search_bar.field.text() == "folder:blue", timeout=SOON)
    assert len(window.photos.ids) == 4
    assert _count(window, place.key) == 4
    window.run_command(forget)
    qtbot.waitUntil(lambda: window.settled and window.navigation.here.key == "library", timeout=SOON)
    assert window.sidebar.place(place.key) is None
    for _ in range(3):
        window.session.undo_stack.undo()
        _settle(qtbot, window)
    [saved] = window.session.library.searches.all()
    assert (saved.name, saved.query) == ("Reds", "red")


def test_what_was_made_from_a_saved_search_can_be_kept_as_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _saved(qtbot, window, "red", "Reds")
    _type(qtbot, window, "red folder:red")
    qtbot.keyClick(window.search_bar.field, Qt.Key.Key_Return)
    _settle(qtbot, window)
    keep = window.navigation.here.commands()[0]
    assert "Reds" in keep.text
    window.run_command(keep)
    _settle(qtbot, window)
    assert window.session.library.searches.all()[0].query == "red folder:red"


# Pictures


def _drop(window: MainWindow, data: QMimeData) -> bool:
    """Whether the box takes it."""
    field, modifiers = window.search_bar.field, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifiers)
    enter.ignore()
    field.dragEnterEvent(enter)
    if enter.isAccepted():
        field.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, modifiers))
    return enter.isAccepted()


def test_an_image_file_that_is_dropped_becomes_an_example(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    window, path = full_window, pictures / "red" / "red-0.png"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    _type(qtbot, window, "blue")
    assert _drop(window, data)
    text = window.navigation.here.text  # type: ignore[attr-defined]
    assert text.startswith("blue like:")
    assert str(path) in text
    _settle(qtbot, window)
    assert window.search_bar.field.text() == text
    assert not window.search_bar.fault.isVisible()
    assert len(window.photos.ids) > 0
    assert [chip.said for chip in window.search_bar.chips.chips] == ["like red-0.png"]


def test_a_folder_is_left_for_the_window(full_window: MainWindow, pictures: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures))])
    assert not _drop(full_window, data)


def test_a_pasted_picture_becomes_an_example(qtbot: QtBot, full_window: MainWindow) -> None:
    window, image = full_window, QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    QGuiApplication.clipboard().setImage(image)
    window.search_bar.field.setFocus()
    qtbot.keyClick(window.search_bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    _settle(qtbot, window)
    [kept] = window.session.workspace.paths.pasted.iterdir()
    assert str(kept) in window.search_bar.field.text()
    QGuiApplication.clipboard().setText("red")
    window.search_bar.field.clear()
    qtbot.keyClick(window.search_bar.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.search_bar.field.text() == "red"
    _settle(qtbot, window)


# Mistakes


def test_a_mistake_is_underlined_and_told_while_the_results_stay(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, "  red before:x")
    qtbot.waitUntil(lambda: bar.fault.isVisible(), timeout=SOON)
    assert bar.field.fault == (len("  red before:"), 1)
    assert "“x” is not a date" in bar.fault.text()
    assert len(window.photos.ids) > 0
    before = bar.field.grab().toImage()
    qtbot.keyClick(bar.field, Qt.Key.Key_Backspace)
    qtbot.keyClicks(bar.field, "2030")
    assert bar.field.fault is None
    qtbot.waitUntil(lambda: not bar.fault.isVisible(), timeout=SOON)
    assert before != bar.field.grab().toImage()
    _settle(qtbot, window)


@pytest.mark.parametrize("text", ['red "blue', "(red OR blue", "red OR", "red before:", "rating>="])
def test_what_lacks_only_its_end_is_no_mistake_yet(qtbot: QtBot, full_window: MainWindow, text: str) -> None:
    window, bar = full_window, full_window.search_bar
    bar.field.setText(text)
    bar.asked.emit(text, False)
    assert bar.field.fault is None
    assert not bar.fault.isVisible()
    _settle(qtbot, window)
    assert window.navigation.here.key == "library"


def test_enter_on_a_mistake_answers_by_its_sentence_and_marks_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.search_bar
    _type(qtbot, window, 'red "open')
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    _settle(qtbot, window)
    assert bar.field.fault == (4, 1)
    assert "not closed" in window.photos.empty.text()
    assert window.session.library.history.all() == []
    assert len(window.photos.ids) == 0


def test_an_older_answer_never_replaces_a_newer_one(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    arrived: list[str] = []
    window.navigation.arrived.connect(lambda place, _shown, _again: arrived.append(place.key))
    for text in ("red", "green", "blue"):
        window.search(text, False)
    _settle(qtbot, window)
    assert arrived == ["search:blue"]


def test_certainty_is_told_on_the_results_and_on_what_is_less_likely(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _search(qtbot, window, "red")
    shown = window.photos._shown
    assert shown is not None
    assert shown.answer is not None
    assert shown.certainty is not None
    assert np.allclose(shown.answer.certainty_of(shown.ids), shown.certainty)


def test_an_area_is_told_in_degrees(qtbot: QtBot, full_window: MainWindow) -> None:
    _search(qtbot, full_window, "box:-1.5,170,1,-179.5")
    said = [chip.said for chip in full_window.search_bar.chips.chips]
    assert said == ["area: 1.5° S to 1.0° N, 170.0° E to 179.5° W"]
    assert len(full_window.photos.ids) == 0  # the pictures say nothing of where they were taken


def test_a_mistake_is_told_in_the_language_of_the_window(
    qtbot: QtBot, full_window: MainWindow, qapp: QApplication
) -> None:
    languages.speak(qapp, "ko")
    _type(qtbot, full_window, "red before:x")
    fault = full_window.search_bar.fault
    qtbot.waitUntil(lambda: fault.isVisible(), timeout=SOON)
    assert re.search("[가-힣]", fault.text())
    _settle(qtbot, full_window)
