"""Every item model of the window keeps Qt's rules, while what it shows changes under it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractItemView, QCompleter
from pytestqt.qtbot import QtBot

from clip_desktop.services.duplicates.groups import DuplicateGroup
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.ui.duplicates.page import DuplicatesPage
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.panels.problems_page import ProblemsPage
from tests.scenes import write_doubles
from tests.ui.conftest import SOON


def watched(model: QAbstractItemModel) -> QAbstractItemModelTester:
    """What breaks a rule is logged from now on as a warning, and a warning of Qt fails a test."""
    return QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def watch_all(window: MainWindow) -> set[str]:
    """Watch every model below the window; the names of what shows one."""
    views = [view for view in window.findChildren(QAbstractItemView) if view.model() is not None]
    completers = window.findChildren(QCompleter)
    for shower in (*views, *completers):
        watched(shower.model())
    return {shower.objectName() or type(shower).__name__ for shower in (*views, *completers)}


def test_all_models_of_the_window_while_it_is_used(full_window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window = full_window
    assert {"photoGrid", "sidebar", "completions", "duplicates", "problems", "QCompleter"} <= watch_all(window)
    (window.session.library.folders.all()[0].path / "half.png").write_bytes(b"\x89PNG\r\n\x1a\nhalf")
    write_doubles(tmp_path / "twice")
    window.add_folders([tmp_path / "twice"])
    qtbot.waitUntil(lambda: window.sidebar.place("duplicates") is not None and window.settled, timeout=SOON)
    window.session.change(lambda library: (None, add_label(library, "a colour").changes))
    for text in ("r", "re", "rating:", "is:", ""):
        window.search_bar.field.setText(text)
        window.search_bar.field.textEdited.emit(text)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    for key in ("duplicates", "library", "favourites", "duplicates", "library"):
        if window.sidebar.place(key) is not None:
            window.go_to(key)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    window.photos.grid.selectAll()
    window.photo_actions.hide.trigger()
    qtbot.waitUntil(lambda: window.settled and len(window.photos.ids) == 0, timeout=SOON)
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: window.settled and len(window.photos.ids) > 0, timeout=SOON)


def test_groups_of_duplicates_that_come_and_go(qtbot: QtBot) -> None:
    page = DuplicatesPage(lambda photo: None)
    qtbot.addWidget(page)
    watched(page.view.model())
    group = DuplicateGroup((), "")
    for groups in ((group, group), (), (group,)):
        page.show_groups(groups)
        assert page.view.model().rowCount() == len(groups)


def test_problems_that_come_and_go(qtbot: QtBot, tmp_path: Path) -> None:
    page = ProblemsPage()
    qtbot.addWidget(page)
    watched(page.view.model())
    for n in (2, 0, 3):
        page.show_problems([(tmp_path / f"{i}.jpg", "It is cut short.") for i in range(n)])
        assert page.view.model().rowCount() == n
