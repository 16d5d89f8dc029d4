"""How questions look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.style.spacing import EDGE


@pytest.mark.parametrize("detail", ["", "What you said of them is kept for when they come back."])
def test_a_question_has_the_same_room_on_both_sides(qtbot: QtBot, window: MainWindow, detail: str) -> None:
    box: QMessageBox = confirm(window, "Move 30 photographs to the trash?", detail, "Move to trash", lambda: None)
    qtbot.waitUntil(box.isVisible)
    words = box.findChild(QLabel, "qt_msgbox_label")
    cancel = box.defaultButton()
    left = words.mapTo(box, QPoint()).x()
    right = box.width() - cancel.mapTo(box, QPoint(cancel.width(), 0)).x()
    assert abs(left - EDGE) <= 1 >= abs(right - EDGE)
