"""Whatever can be pressed is reached by Tab or has a key, says its name, and shows that it has the keyboard."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenuBar, QPlainTextEdit, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.ui.details.marks import Marks  # hearts and stars have keys, which describe them
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.map import MapPlace
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.trash import TrashPlace

PLACES = ("library", "search", "album", "viewer", "comparison", "review", "map", "problems", "trash", "welcome")
DIALOGS = ("labels", "preferences", "models", "help", "about", "backups", "privacy")
OTHERS = {"map": MapPlace(), "problems": ProblemsPlace(), "trash": TrashPlace()}
TAB = Qt.FocusPolicy.TabFocus.value


def turn_to(window: MainWindow, place: str, qtbot: QtBot) -> None:
    if place == "search":
        window.search("red is:untagged")
    elif place == "album":
        window.photo_actions.new_album(window.shown_ids[:3])
    elif place == "viewer":
        window.pages.open_viewer(window.shown_ids[0])
    elif place == "comparison":
        window.pages.open_comparison(window.shown_ids[:3])
    elif place == "review":
        window.review()
    elif place == "welcome":
        window.pages.fit(empty=True)
    elif place in OTHERS:
        window.go(OTHERS[place])
    else:
        window.go_to(place)
    qtbot.waitUntil(lambda: window.settled, timeout=15_000)


def opened(window: MainWindow, dialog: str, qtbot: QtBot) -> QWidget:
    before = set(QApplication.topLevelWidgets())
    getattr(window.actions_, dialog).trigger()

    def new() -> list[QWidget]:
        return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one not in before]

    qtbot.waitUntil(lambda: bool(new()), timeout=15_000)
    return new()[0]


def usable(root: QWidget) -> Iterator[QWidget]:
    """What the keyboard or the mouse can do something with; parts that Qt makes inside of others are theirs."""
    for widget in root.findChildren(QWidget):
        seen = widget.isVisibleTo(root) and widget.window() is root.window() and widget.isEnabled()
        if seen and not widget.objectName().startswith("qt_") and not isinstance(widget, QLabel | QMenuBar):
            pressed = isinstance(widget, QAbstractButton)
            yield from [widget] if pressed or widget.focusPolicy().value & TAB else []


def name_of(root: QWidget, widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    buddies = [label.text() for label in root.findChildren(QLabel) if label.buddy() is widget]
    return widget.accessibleName() or text or "".join(buddies)


def check(root: QWidget) -> None:
    found = list(usable(root))
    assert found
    nameless = [f"{type(one).__name__} {one.objectName()}" for one in found if not name_of(root, one)]
    assert nameless == []
    # Without Tab only what has a key of its own: it stands in brackets behind what the button says.
    pressed = [one for one in found if not one.focusPolicy().value & TAB and not isinstance(one.parent(), Marks)]
    unreached = [name_of(root, one) for one in pressed]
    assert [name for name in unreached if not name.endswith(")") and name != "Clear the search"] == []
    assert [name_of(root, one) for one in found if not read_by_caret(one)] == []


def read_by_caret(widget: QWidget) -> bool:
    """Whether a screen reader can go through its lines, if it is a text."""
    if not isinstance(widget, QTextEdit | QPlainTextEdit):
        return True
    return bool(widget.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard)


def check_round(root: QWidget, qtbot: QtBot) -> None:
    """Tab comes to all that it is said to come to."""
    order = walked(root, qtbot)
    missed = [one for one in usable(root) if one.focusPolicy().value & TAB and one not in order]
    assert [name_of(root, one) for one in missed] == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_in_a_place_has_name_and_key(full_window: MainWindow, place: str, qtbot: QtBot) -> None:
    turn_to(full_window, place, qtbot)
    check(full_window)
    check_round(full_window, qtbot)


@pytest.mark.parametrize("dialog", DIALOGS)
def test_everything_in_a_dialog_has_name_and_key(full_window: MainWindow, dialog: str, qtbot: QtBot) -> None:
    shown = opened(full_window, dialog, qtbot)
    check(shown)
    check_round(shown, qtbot)
    shown.close()


def walked(root: QWidget, qtbot: QtBot) -> list[QWidget]:
    """What Tab goes to, in order, until it comes round."""
    root.activateWindow()
    qtbot.waitUntil(root.isActiveWindow, timeout=15_000)
    order: list[QWidget] = []
    before: QWidget | None = None
    for _ in range(300):
        qtbot.keyClick(root.focusWidget() or root, Qt.Key.Key_Tab)
        now = root.focusWidget()
        if now is None or (order and now is order[0] and now is not before):
            break
        before = now
        order += [now] if now not in order else []  # links of a text are gone through within it
    return order


@pytest.mark.parametrize("place", ["library", "search", "album", "viewer"])
def test_what_has_the_keyboard_shows_it(full_window: MainWindow, place: str, qtbot: QtBot) -> None:
    turn_to(full_window, place, qtbot)
    order = [one for one in walked(full_window, qtbot) if one is not full_window.pages.viewer]  # all of the page
    assert len(order) >= 4
    silent = []
    for widget in order:
        widget.clearFocus()
        without = widget.grab().toImage()
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if widget.grab().toImage() == without:
            silent.append(f"{type(widget).__name__} {widget.objectName()} {widget.accessibleName()}")
    assert silent == []


def test_tab_goes_from_the_top_down(full_window: MainWindow, qtbot: QtBot) -> None:
    turn_to(full_window, "search", qtbot)
    order = walked(full_window, qtbot)
    wanted = [full_window.search_bar.field, *full_window.search_bar.chips.chips, full_window.photos.grid]
    at = [order.index(widget) for widget in wanted]
    first = at[0]
    round_ = [(one - first) % len(order) for one in at]
    assert round_ == sorted(round_)
