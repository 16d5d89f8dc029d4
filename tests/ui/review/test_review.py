"""The review, as a person goes through it: by keys, with what comes out in the library."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.services.labels import reviewing
from clip_desktop.services.labels.vocabulary import add_label, enable_label
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.label import LabelPlace
from clip_desktop.ui.review.page import ReviewPage
from tests.ui.conftest import SOON


@pytest.fixture
def page(full_window: MainWindow, qtbot: QtBot) -> ReviewPage:
    """The review of a library with three labels that are suggested."""
    session = full_window.session
    for name in ("red", "green", "blue"):
        session.edit(lambda library, name=name: add_label(library, name))
    qtbot.waitUntil(lambda: session.idle, timeout=SOON)
    from clip_desktop.ui.jobs import work

    work.tag(session, only_new=False)
    qtbot.waitUntil(lambda: session.idle and full_window.settled, timeout=SOON)
    full_window.actions_.review.trigger()
    qtbot.waitUntil(lambda: full_window.pages.review.asking is not None, timeout=SOON)
    return full_window.pages.review


@pytest.fixture
def library(full_window: MainWindow) -> Iterator[Library]:
    with full_window.session.workspace.open_library() as library:
        yield library


def said(library: Library) -> dict[tuple[int, int], int]:
    rows = library.db.execute("SELECT photo_id, label_id, verdict FROM tag_decisions").fetchall()
    return {(photo, label): verdict for photo, label, verdict in rows}


def test_yes_no_and_skip_by_keys(page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot) -> None:
    assert full_window.pages.currentWidget() is page and page.hasFocus()
    asked = []
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Right):
        question = page.asking
        assert question is not None
        asked.append((question.photo_id, question.label_id))
        assert question.label in page.question.text() and "%" in page.sure.text()
        qtbot.keyClick(page, key)
    assert len(set(asked)) == 4
    qtbot.waitUntil(lambda: len(said(library)) == 3, timeout=SOON)
    assert said(library) == {asked[0]: 1, asked[1]: -1, asked[3]: 1}
    assert page.done.text() == "3 answers"


def test_back_undoes_the_last_answer_however_quick(
    page: ReviewPage,
    full_window: MainWindow,
    library: Library,
    qtbot: QtBot,
) -> None:
    first = page.asking
    assert first is not None
    qtbot.keyClick(page, Qt.Key.Key_Y)
    second = page.asking
    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.keyClick(page, Qt.Key.Key_Z)  # before the answer was written
    assert page.asking == second
    qtbot.waitUntil(lambda: said(library) == {(first.photo_id, first.label_id): 1}, timeout=SOON)
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    qtbot.keyClick(page, Qt.Key.Key_Z)
    assert page.asking == first
    qtbot.waitUntil(lambda: said(library) == {}, timeout=SOON)
    qtbot.keyClick(page, Qt.Key.Key_Z)  # there is nothing before it
    assert page.asking == first and said(library) == {}


def test_a_question_passed_over_is_not_asked_again_to_the_end(
    page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    for label in library.labels.all():
        if label.name not in ("red", "green", "blue"):
            full_window.session.edit(lambda lib, label_id=label.id: enable_label(lib, label_id, False))
    full_window.review()
    qtbot.waitUntil(lambda: full_window.session.idle and page.asking is not None, timeout=SOON)
    seen: list[tuple[int, int]] = []
    for _ in range(60):
        question = page.asking
        if question is None:
            break
        seen.append((question.photo_id, question.label_id))
        qtbot.keyClick(page, Qt.Key.Key_Space)
        qtbot.wait(20)
    assert len(seen) == len(set(seen)) > 3
    assert page.asking is None and "nothing to ask" in page.question.text()
    assert not page.buttons["yes"].isEnabled()


def test_escape_goes_back_and_the_keys_of_the_grid_do_nothing_meanwhile(
    page: ReviewPage,
    full_window: MainWindow,
    library: Library,
    qtbot: QtBot,
) -> None:
    full_window.photos.grid.selectAll()
    qtbot.keyClick(page, Qt.Key.Key_H)  # hides photographs in the grid
    qtbot.keyClick(page, Qt.Key.Key_5)
    qtbot.waitUntil(lambda: full_window.session.idle, timeout=SOON)
    assert library.db.execute("SELECT count(*) FROM photos WHERE hidden OR rating").fetchone() == (0,)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert full_window.pages.currentWidget() is full_window.photos
    assert QApplication.focusWidget() is full_window.photos.grid


def test_the_picture_is_decoded_as_large_as_it_is_shown(page: ReviewPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.picture.settled, timeout=SOON)
    image = page.picture.grab().toImage()
    middle = image.pixelColor(image.width() // 2, image.height() // 2)
    assert max(middle.red(), middle.green(), middle.blue()) > 150, "one of the three colours"


def test_one_label_alone(page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot) -> None:
    blue = library.labels.find("blue")
    assert blue is not None
    full_window.review(blue.id)
    qtbot.waitUntil(lambda: page.asking is not None and page.asking.label == "blue", timeout=SOON)
    for _ in range(20):
        if page.asking is None:
            break
        assert page.asking.label == "blue"
        qtbot.keyClick(page, Qt.Key.Key_S)
        qtbot.wait(10)


@pytest.mark.parametrize("place", ["search", "label"])
def test_its_keys_are_its_own_wherever_the_window_was(
    page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot, place: str
) -> None:
    """A, N, S, W and X are shortcuts of the photographs at such places."""
    red = library.labels.find("red")
    assert red is not None
    if place == "search":
        full_window.search("red")
    else:
        full_window.go(LabelPlace(red.id, "red"))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    full_window.activateWindow()
    full_window.review()
    qtbot.waitUntil(lambda: page.asking is not None and page.hasFocus(), timeout=SOON)
    asked = []
    for key in (Qt.Key.Key_N, Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_X):
        question = page.asking
        assert question is not None
        asked.append((question.photo_id, question.label_id))
        qtbot.keyClick(full_window.windowHandle(), key)
        assert page.asking != question, key
    qtbot.waitUntil(lambda: len(said(library)) == 3, timeout=SOON)
    assert said(library) == {asked[0]: -1, asked[1]: 1, asked[3]: -1}


def test_its_buttons_are_reached_by_tab_show_it_and_are_pressed_by_space(
    page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    full_window.activateWindow()
    qtbot.waitUntil(page.hasFocus, timeout=SOON)
    reached = []
    for _ in range(8):
        qtbot.keyClick(full_window.focusWidget() or page, Qt.Key.Key_Tab)
        reached.append(full_window.focusWidget())
    names = ("no", "yes", "skip", "why")
    places = [reached.index(page.buttons[name]) for name in names]
    assert places == sorted(places)
    for name in names:
        button = page.buttons[name]
        button.clearFocus()
        without = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.grab().toImage() != without, name
    first = page.asking
    assert first is not None
    page.buttons["yes"].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.buttons["yes"], Qt.Key.Key_Space)
    second = page.asking
    assert second is not None and second != first
    qtbot.keyClick(full_window.windowHandle(), Qt.Key.Key_N)  # the keys of the page are its own all the same
    wanted = {(first.photo_id, first.label_id): 1, (second.photo_id, second.label_id): -1}
    qtbot.waitUntil(lambda: said(library) == wanted, timeout=SOON)


def test_nothing_more_is_asked_once_a_photograph_lies_over_it(
    page: ReviewPage, full_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    monkeypatch.setattr(reviewing, "review_questions", lambda *_, **__: asked.append(1) or [])
    full_window.pages.open_viewer(full_window.shown_ids[0])
    full_window.session.announce(Changes(tags=True))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    assert asked == []


def test_an_answer_that_the_window_undoes_is_asked_about_again(
    page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    asked = []
    for key in (Qt.Key.Key_Y, Qt.Key.Key_S, Qt.Key.Key_N):
        asked.append(page.asking)
        qtbot.keyClick(page, key)
    qtbot.waitUntil(lambda: len(said(library)) == 2 and full_window.session.idle, timeout=SOON)
    full_window.actions_.undo.trigger()
    assert page.asking == asked[2] and page.done.text() == "1 answer"
    qtbot.waitUntil(lambda: len(said(library)) == 1 and full_window.session.idle, timeout=SOON)
    full_window.actions_.redo.trigger()
    assert page.asking not in (None, *asked) and page.done.text() == "2 answers"
    qtbot.waitUntil(lambda: len(said(library)) == 2 and full_window.session.idle, timeout=SOON)
    for _ in range(2):
        full_window.actions_.undo.trigger()
    assert page.asking == asked[0], "what was passed over between them stays so"
    qtbot.waitUntil(lambda: said(library) == {} and full_window.session.idle, timeout=SOON)
    qtbot.keyClick(page, Qt.Key.Key_Z)
    assert page.asking == asked[1], "the one passed over is all that is left to go back to"
    assert full_window.session.idle, "and nothing more is undone"


def test_an_answer_undone_where_it_was_given_chooses_its_photograph(
    page: ReviewPage, full_window: MainWindow, library: Library, qtbot: QtBot
) -> None:
    red = library.labels.find("red")
    assert red is not None
    full_window.go(LabelPlace(red.id, "red", "check"))
    qtbot.waitUntil(lambda: full_window.settled, timeout=SOON)
    full_window.review(red.id)
    qtbot.waitUntil(lambda: page.asking is not None, timeout=SOON)
    question = page.asking
    assert question is not None and question.photo_id in full_window.shown_ids
    qtbot.keyClick(page, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: full_window.settled and question.photo_id not in full_window.shown_ids, timeout=SOON)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    full_window.photos.grid.clearSelection()
    full_window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: full_window.settled and question.photo_id in full_window.shown_ids, timeout=SOON)
    assert full_window.photos.chosen == [question.photo_id]
