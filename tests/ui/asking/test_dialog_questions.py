"""What dialogs ask: each for itself, and not beyond its end."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.ui.asking.dialog_questions import DialogQuestions
from clip_desktop.ui.main_window import MainWindow
from tests.ui.conftest import SOON


def test_two_dialogs_of_a_kind_do_not_drop_each_others_questions(qtbot: QtBot, window: MainWindow) -> None:
    told: list[int] = []
    for n in range(2):
        dialog = QDialog(window)
        dialog.show()
        DialogQuestions(dialog, window.session).ask("same", lambda _, n=n: n, told.append)
    qtbot.waitUntil(lambda: sorted(told) == [0, 1], timeout=SOON)


def test_the_newer_question_of_one_dialog_counts_and_none_after_it_was_closed(qtbot: QtBot, window: MainWindow) -> None:
    told: list[str] = []
    dialog = QDialog(window)
    dialog.show()
    questions = DialogQuestions(dialog, window.session)
    questions.ask("same", lambda _: "older", told.append)
    questions.ask("same", lambda _: "newer", told.append)
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert told == ["newer"]
    questions.ask("same", lambda _: "on its way", told.append)
    dialog.close()
    questions.ask("same", lambda _: "too late", told.append)
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert told == ["newer"]


def test_a_dialog_that_goes_with_the_one_below_it_is_told_nothing_more(qtbot: QtBot, window: MainWindow) -> None:
    told: list[str] = []
    below = QDialog(window)
    below.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    above = QDialog(below)
    for dialog in (below, above):
        dialog.show()
    questions = DialogQuestions(above, window.session)
    questions.ask("same", lambda _: "on its way", told.append)
    below.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(above)
    questions.ask("same", lambda _: "too late", told.append)
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert told == []


def test_what_comes_of_an_edit_is_the_dialogs_only_while_it_is_open(qtbot: QtBot, window: MainWindow) -> None:
    told: list[object] = []
    dialog = QDialog(window)
    dialog.show()
    questions = DialogQuestions(dialog, window.session)
    questions.edit(_refused, told.append, told.append)
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert [str(error) for error in told] == ["No."]
    questions.edit(_refused, told.append, told.append)
    dialog.close()
    with qtbot.waitSignal(window.session.failed, timeout=SOON):
        pass
    assert len(told) == 1


def _refused(library: Library) -> None:
    raise UserError("No.")
