"""Hearts and stars in the details while several are chosen: what all have, what some have, a press for all of them."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from clip_desktop.services.edits import join_edits
from clip_desktop.services.photos import set_favourite, set_rating
from clip_desktop.ui.details.marks import Marks
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style import theme
from tests.ui.conftest import SOON

ALL = 12


@pytest.fixture
def several(full_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """All photographs are chosen: three are favourites, and they have two to four stars."""
    window = full_window
    ids = [int(photo) for photo in window.photos.ids]
    makes = [lambda lib: set_favourite(lib, ids[:3], True), lambda lib: set_rating(lib, ids, 2)]
    window.session.edit(lambda lib: join_edits(lib, "Stars", [*makes, lambda lib: set_rating(lib, ids[:5], 4)]))
    window.photos.grid.selectAll()
    qtbot.waitUntil(lambda: window.settled and _said(window, "favourite") == 3, timeout=SOON)
    return window


def _marks(window: MainWindow) -> Marks:
    return window.details.panel.marks


def _said(window: MainWindow, field: str) -> int:
    ids = [int(photo) for photo in window.photos.ids]
    return sum(window.session.library.photos.values(ids, field).values())


def _drawn(button: QToolButton) -> str:
    """Which of the icons a button shows."""
    size = button.iconSize()
    seen = button.icon().pixmap(size).toImage()
    names = [f"{kind}{part}" for kind in ("heart", "star") for part in ("", "-half", "-full")]
    return next(name for name in names if theme.icon(name).pixmap(size).toImage() == seen)


def _icons(window: MainWindow) -> list[str]:
    marks = _marks(window)
    return [_drawn(button) for button in (marks.heart, *marks.stars)]


def _checked(window: MainWindow) -> list[bool]:
    marks = _marks(window)
    seen = [QAccessible.queryAccessibleInterface(one) for one in (marks.heart, *marks.stars)]
    return [bool(one.state().checked) for one in seen]


def test_what_only_some_have_looks_mixed_and_is_said(several: MainWindow) -> None:
    marks, panel = _marks(several), several.details.panel
    full, half = "star-full", "star-half"
    assert _icons(several) == ["heart-half", full, full, half, half, "star"]
    assert _checked(several) == [False] * 6
    assert marks.heart.accessibleDescription() == "F, Favourites: 3 of 12 photographs"
    assert "3 of 12" in marks.heart.toolTip()
    told = [star.accessibleDescription() for star in marks.stars]
    assert told == ["1", "2", "3, Rated from 2 to 4", "4, Rated from 2 to 4", "5"]
    for sentence in ("12 photographs", "Favourites: 3 of 12 photographs", "Rated from 2 to 4"):
        assert sentence in panel.accessibleDescription()


def test_a_press_gives_it_to_all_and_another_takes_it_from_all(several: MainWindow, qtbot: QtBot) -> None:
    marks, stack = _marks(several), several.session.undo_stack
    qtbot.mouseClick(marks.heart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: several.settled and _said(several, "favourite") == ALL, timeout=SOON)
    assert (_icons(several)[0], _checked(several)[0]) == ("heart-full", True)
    assert marks.heart.accessibleDescription() == "F"
    marks.stars[3].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(marks.stars[3], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: several.settled and _said(several, "rating") == 4 * ALL, timeout=SOON)
    assert _icons(several)[1:] == ["star-full"] * 4 + ["star"]
    assert _checked(several) == [True, False, False, False, True, False]
    assert marks.stars[3].hasFocus()
    qtbot.mouseClick(marks.heart, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: several.settled and _said(several, "favourite") == 0, timeout=SOON)
    assert _icons(several)[0] == "heart"
    stack.undo()
    stack.undo()
    stack.undo()
    qtbot.waitUntil(lambda: several.settled and _icons(several)[0] == "heart-half", timeout=SOON)
    assert _icons(several)[3:5] == ["star-half"] * 2


def test_what_all_share_is_shown_whichever_are_chosen(several: MainWindow, qtbot: QtBot) -> None:
    view, model = several.photos.grid, several.photos.grid.model()
    view.setCurrentIndex(model.index(0, 0))
    flags = view.selectionModel().SelectionFlag
    view.selectionModel().select(model.index(1, 0), flags.Select)
    qtbot.waitUntil(lambda: several.settled, timeout=SOON)
    assert several.details.panel.title.text() == "2 photographs"
    assert _icons(several) == ["heart-full"] + ["star-full"] * 4 + ["star"]
    assert several.details.panel.accessibleDescription().startswith("2 photographs, What you press")


def test_before_they_are_read_nothing_is_taken_for_known(several: MainWindow, qtbot: QtBot) -> None:
    """What one photograph had is not what all have: its star, pressed again, is given and not taken away."""
    window, first = several, int(several.photos.ids[0])
    window.photos.grid.clearSelection()
    window.photos.choose(first)
    qtbot.waitUntil(lambda: window.settled and _checked(window)[4], timeout=SOON)
    answered = threading.Event()
    window.session.ask("a long question", lambda _: answered.wait(SOON / 1000), lambda _: None)
    window.photos.grid.selectAll()
    qtbot.waitUntil(lambda: window.details.panel.title.text() == "12 photographs", timeout=SOON)
    assert _icons(window) == ["heart"] + ["star"] * 5
    qtbot.mouseClick(_marks(window).stars[3], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(_marks(window).heart, Qt.MouseButton.LeftButton)
    answered.set()
    qtbot.waitUntil(lambda: window.settled and _said(window, "rating") == 4 * ALL, timeout=SOON)
    qtbot.waitUntil(lambda: window.settled and _said(window, "favourite") == ALL, timeout=SOON)
