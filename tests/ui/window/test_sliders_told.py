"""What is drawn by hand is told to screen readers: its name, its value, and what the value means."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from clip_desktop.ui.albums.teach_strip import TeachStrip
from clip_desktop.ui.places.place import Teaching
from clip_desktop.ui.search.chips import ChipRow
from clip_desktop.ui.search.cut_line import CutLine
from clip_desktop.ui.style import theme

Text = QAccessible.Text


def told(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def test_the_line_of_a_search(qtbot: QtBot) -> None:
    cut = CutLine()
    qtbot.addWidget(cut)
    cut.show_answer(np.array([0.2, 0.9], np.float32), 0.42)
    interface = told(cut)
    assert interface.role() == QAccessible.Role.Slider
    assert interface.text(Text.Name) == "How sure a result has to be"
    assert interface.text(Text.Description) == "From 42 % on"
    assert interface.valueInterface().currentValue() == 42
    qtbot.keyClick(cut, Qt.Key.Key_Right)
    assert interface.valueInterface().currentValue() == 43 and interface.text(Text.Description) == "From 43 % on"


@pytest.fixture
def strip(qtbot: QtBot) -> TeachStrip:
    strip = TeachStrip(lambda _: None)
    qtbot.addWidget(strip)
    strip.resize(900, 220)
    strip.show()
    strip.show_teaching(Teaching("Does it belong?", "", (7, 8, 9), threshold=0.6), new_place=True)
    return strip


def test_the_threshold_of_an_album(strip: TeachStrip) -> None:
    interface = told(strip.slider)
    assert interface.text(Text.Name) == "Certainty from which photographs belong"
    assert interface.text(Text.Description) == "Belongs from 60 % on"
    assert interface.valueInterface().currentValue() == 60
    strip.slider.setValue(70)
    assert interface.text(Text.Description) == "Belongs from 70 % on"


def test_each_photograph_that_is_asked_about_has_names_of_its_own(strip: TeachStrip) -> None:
    names = [told(button).text(Text.Name) for button in strip.findChildren(QToolButton)]
    assert len(names) == 9 == len(set(names))
    assert "Yes: photograph 1" in names and "No: photograph 3" in names
    strip.answer(7, 1)
    names = [told(button).text(Text.Name) for button in strip.findChildren(QToolButton) if button.isVisible()]
    assert sorted(names)[:2] == ["No: photograph 1", "No: photograph 2"], "they moved up"


def test_tab_goes_through_the_photographs_and_an_answer_leaves_the_keyboard_in_its_place(
    qtbot: QtBot, strip: TeachStrip
) -> None:
    strip.activateWindow()
    qtbot.waitUntil(strip.isActiveWindow, timeout=5000)
    names = []
    strip.all_buttons[0].setFocus()
    for _ in range(11):
        qtbot.keyClick(strip.focusWidget(), Qt.Key.Key_Tab)
        names.append(told(strip.focusWidget()).text(Text.Name))
    assert names == [
        "None of these",
        *(
            text.format(n)
            for n in "123"
            for text in ("See photograph {} larger", "Yes: photograph {}", "No: photograph {}")
        ),
        "Certainty from which photographs belong",
    ]
    second = strip.asked[1]
    next(one for one in strip.findChildren(QToolButton) if one.accessibleName() == "No: photograph 1").setFocus()
    qtbot.keyClick(strip.focusWidget(), Qt.Key.Key_Space)
    assert strip.asked[0] == second
    assert told(strip.focusWidget()).text(Text.Name) == "No: photograph 1"
    assert told(strip.all_buttons[0]).text(Text.Description) == "Does it belong?"


def test_the_chips_of_a_search(qtbot: QtBot) -> None:
    row = ChipRow(lambda _: None)
    qtbot.addWidget(row)
    row.show_text("boat rating:>=4")
    [chip] = row.chips
    assert told(chip).role() == QAccessible.Role.Button
    assert told(chip).text(Text.Name) == "Take “rating ≥ 4” out of the search"


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_buttons_of_the_strip_have_room_at_each_size_of_text(
    qtbot: QtBot, qapp: QApplication, strip: TeachStrip, size: int
) -> None:
    try:
        theme.apply(qapp, False, size)
        qtbot.waitUntil(
            lambda: all(button.width() >= button.sizeHint().width() for button in strip.all_buttons), timeout=5000
        )
    finally:
        theme.apply(qapp)
