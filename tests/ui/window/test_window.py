"""The window as a person uses it."""

from __future__ import annotations

import gc
import hashlib
import os
import shutil
import threading
import weakref
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid, ownedByPython

from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import load_settings
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.session import Session
from tests.fakes import FakeEncoder
from tests.ui.conftest import SOON, OpenWindow, make_pictures


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _type_search(qtbot: QtBot, window: MainWindow, text: str) -> None:
    field = window.search_bar.field
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    _settle(qtbot, window)


def _folders_of(window: MainWindow) -> set[str]:
    rows = window.session.library.photos.rows([int(i) for i in window.photos.ids])
    return {row.path.parent.name for row in rows.values()}


def _answer_dialog(qtbot: QtBot, window: MainWindow, text: str) -> None:
    dialog = window.findChild(QInputDialog)
    assert dialog is not None
    dialog.setTextValue(text)
    dialog.accept()


def test_an_empty_profile_asks_for_a_folder(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.pages.welcome
    assert window.pages.welcome.button.isVisible()
    assert not window.sidebar.isVisible()


def test_a_dropped_folder_is_added_and_its_photographs_appear(qtbot: QtBot, window: MainWindow, pictures: Path) -> None:
    before = {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in pictures.rglob("*.png")}
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(pictures))])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    assert window.pages.currentWidget() is window.photos
    assert window.sidebar.isVisible()
    assert {path: hashlib.sha256(path.read_bytes()).hexdigest() for path in pictures.rglob("*.png")} == before


def test_folders_and_pictures_may_be_dropped_and_nothing_else(window: MainWindow, pictures: Path) -> None:
    text, picture = pictures / "list.txt", next(pictures.rglob("*.png"))
    text.write_text("no picture")
    for path, taken in ((pictures, True), (picture, True), (text, False), (pictures / "no", False)):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        enter = QDragEnterEvent(
            QPoint(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        enter.ignore()
        window.dragEnterEvent(enter)
        assert enter.isAccepted() is taken
    assert window.acceptDrops()


def test_what_is_dropped_on_the_photographs_reaches_the_window(window: MainWindow) -> None:
    """Qt hands a drop to the first widget below the mouse that takes any, and on to none behind it."""
    grid = window.photos.grid
    for widget in (grid, grid.viewport(), grid.scrubber, window.photos.look, window.photos.look.canvas):
        assert not widget.acceptDrops()
    assert window.acceptDrops()


def test_a_file_is_not_taken_for_a_folder(window: MainWindow, pictures: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(next(pictures.rglob("*.png"))))])
    drop = QDropEvent(
        QPointF(10, 10), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    window.dropEvent(drop)
    assert window.session.library.folders.all() == []


def test_a_folder_that_is_gone_is_told_in_a_sentence(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    window.add_folders([tmp_path / "nowhere"])
    qtbot.waitUntil(lambda: bool(window.message_bar.text), timeout=SOON)
    assert "nowhere" in window.message_bar.text


def test_search_finds_by_content_and_clearing_goes_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _type_search(qtbot, window, "red")
    assert window.photos.header.line.text()
    first = int(window.photos.ids[0])
    assert window.session.library.photos.rows([first])[first].path.parent.name == "red"
    window.search_bar.field.clear()
    _settle(qtbot, window)
    assert len(window.photos.ids) == 12
    assert window.navigation.here.key == "library"


def test_a_search_asks_by_itself_a_moment_after_typing(qtbot: QtBot, full_window: MainWindow) -> None:
    field = full_window.search_bar.field
    field.setFocus()
    qtbot.keyClicks(field, "green")
    qtbot.waitUntil(lambda: full_window.navigation.here.key == "search:green", timeout=SOON)
    assert field.hasFocus()


def test_a_search_that_cannot_be_read_is_answered_by_its_reason(qtbot: QtBot, full_window: MainWindow) -> None:
    _type_search(qtbot, full_window, "before:yesterday-ish")
    assert len(full_window.photos.ids) == 0
    assert full_window.photos.empty.isVisible()
    assert "yesterday-ish" in full_window.photos.empty.text()


def test_a_search_is_saved_kept_in_the_sidebar_and_undone(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _type_search(qtbot, window, "blue")
    window.run_command(window.navigation.here.commands()[0])
    _answer_dialog(qtbot, window, "Seas")
    qtbot.waitUntil(lambda: window.settled and window.sidebar.place("saved:1") is not None, timeout=SOON)
    place = window.sidebar.place("saved:1")
    assert place is not None
    assert place.title() == "Seas"
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: window.settled and window.sidebar.place("saved:1") is None, timeout=SOON)


def test_the_viewer_opens_goes_on_and_comes_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first, second = int(window.photos.ids[0]), int(window.photos.ids[1])
    window.photos.choose(first)
    window.photos.grid.setFocus()
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is window.pages.viewer, timeout=SOON)
    assert window.pages.viewer.photo_id == first
    qtbot.keyClick(window.pages.viewer.focusProxy() or window.pages.viewer, Qt.Key.Key_Right)
    assert window.pages.viewer.photo_id == second
    qtbot.keyClick(window.pages.viewer.focusProxy() or window.pages.viewer, Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.photos
    assert window.photos.chosen == [second]


def test_a_page_that_is_left_keeps_no_pictures_and_shows_them_again(qtbot: QtBot, full_window: MainWindow) -> None:
    pages, first = full_window.pages, int(full_window.photos.ids[0])
    for _ in range(2):
        pages.open_viewer(first)
        qtbot.waitUntil(lambda: pages.settled and pages.viewer._loader.bytes_kept > 0, timeout=SOON)
        assert pages.viewer.canvas._images[-1].width() == 48
        pages.close_viewer()
        assert pages.viewer._loader.bytes_kept == 0 and not pages.viewer.canvas._images
    for _ in range(2):
        pages.open_review(None)
        qtbot.waitUntil(lambda: pages.review.picture._loader.bytes_kept > 0, timeout=SOON)
        pages.close_review()
        assert pages.review.picture._loader.bytes_kept == 0 and pages.review.picture._image.isNull()


def test_in_the_viewer_keys_mean_the_photograph_seen(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first, second = (int(photo_id) for photo_id in window.photos.ids[:2])
    window.pages.open_viewer(first)
    assert not window.search_bar.isVisible()
    assert not window.sidebar.isVisible()
    window.pages.viewer.step(1)
    window.photo_actions.ratings[1].trigger()
    window.photo_actions.favourite.trigger()
    _settle(qtbot, window)
    photos = window.session.library.photos
    assert photos.values([first, second], "rating") == {first: 0, second: 1}
    assert photos.values([first, second], "favourite") == {first: 0, second: 1}
    assert window.pages.viewer.photo_id == second
    fitted = window.pages.viewer.bar.scale.text()
    for action, at in ((window.actions_.larger, "125 %"), (window.actions_.smaller, fitted)):
        action.trigger()
        assert window.pages.viewer.bar.scale.text() == at
    window.photo_actions.hide.trigger()
    qtbot.waitUntil(lambda: window.pages.viewer.photo_id not in (first, second), timeout=SOON)
    _settle(qtbot, window)
    assert window.pages.currentWidget() is window.pages.viewer
    third = window.pages.viewer.photo_id
    window.pages.close_viewer()
    assert len(window.photos.ids) == 11
    assert window.photos.chosen == [third]


def test_favourite_and_rating_by_key_with_undo(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    window.photo_actions.favourite.trigger()
    window.photo_actions.ratings[4].trigger()
    _settle(qtbot, window)
    photo = window.session.library.photos.get(first)
    assert photo is not None
    assert (photo.favourite, photo.rating) == (True, 4)
    window.session.undo_stack.undo()
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    photo = window.session.library.photos.get(first)
    assert photo is not None
    assert (photo.favourite, photo.rating) == (False, 0)
    window.session.undo_stack.redo()
    _settle(qtbot, window)
    again = window.session.library.photos.get(first)
    assert again is not None
    assert again.favourite


def test_hiding_takes_away_and_undo_brings_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    window.photos.choose(int(window.photos.ids[0]))
    window.photo_actions.hide.trigger()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 11 and window.settled, timeout=SOON)
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)


def test_a_tag_is_typed_rejected_and_the_rejection_undone(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    _settle(qtbot, window)
    qtbot.keyClicks(window.details.panel.add_tag, "Attic of the mill")
    qtbot.keyClick(window.details.panel.add_tag, Qt.Key.Key_Return)
    _settle(qtbot, window)
    label = window.session.library.labels.find("Attic of the mill")
    assert label is not None
    tags = window.session.library.tags.of_photo

    def has_it() -> bool:
        return any(tag.label_id == label.id and tag.decided for tag in tags(first))

    assert has_it()
    window.details.panel.decided.emit(label.id, -1)
    _settle(qtbot, window)
    assert not has_it()
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    assert has_it()
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    assert window.session.library.labels.find("Attic of the mill") is None


def test_an_album_is_made_taught_and_its_lesson_undone(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    _type_search(qtbot, window, "red")
    window.photo_actions.new_album([int(i) for i in window.photos.ids[:2]])
    _answer_dialog(qtbot, window, "Red things")
    qtbot.waitUntil(lambda: window.settled and bool(window.session.library.albums.all()), timeout=SOON)
    album = window.session.library.albums.all()[0]
    window.go_to(f"album:{album.id}")
    _settle(qtbot, window)
    assert window.photos.strip.isVisible()
    assert "Red things" in window.photos.strip.question.text()
    examples = window.session.library.albums.examples
    assert [e.polarity for e in examples(album.id)] == [1, 1]
    asked = window.photos.strip.asked[0]
    window.photos.strip.answer(asked, -1)
    _settle(qtbot, window)
    assert [e.polarity for e in examples(album.id, [asked])] == [-1]
    assert asked not in window.photos.strip.asked
    window.session.undo_stack.undo()
    _settle(qtbot, window)
    assert examples(album.id, [asked]) == []
    several = list(window.photos.strip.asked)
    none_of_these = next(button for button in window.photos.strip.all_buttons if button.text() == "None of these")
    none_of_these.click()
    _settle(qtbot, window)
    assert len(several) > 1 and [e.polarity for e in examples(album.id, several)] == [-1] * len(several)
    window.session.undo_stack.undo()  # one step
    _settle(qtbot, window)
    assert examples(album.id, several) == []


def test_more_like_this_puts_its_own_kind_first(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    window.photo_actions.like.trigger()
    _settle(qtbot, window)
    assert window.navigation.here.key == f"search:like:{first}"
    kind = window.session.library.photos.rows([first])[first].path.parent.name
    best = int(window.photos.ids[0])
    assert window.session.library.photos.rows([best])[best].path.parent.name == kind
    window.navigation.back()
    _settle(qtbot, window)
    assert window.navigation.here.key == "library"
    assert len(window.photos.ids) == 12


def test_a_subfolder_shows_only_what_is_under_it(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    folder = window.session.library.folders.all()[0]
    window.go_to(f"folder:{folder.id}:green")
    _settle(qtbot, window)
    assert _folders_of(window) == {"green"}


def test_the_path_is_copied(qtbot: QtBot, full_window: MainWindow) -> None:
    window = full_window
    first = int(window.photos.ids[0])
    window.photos.choose(first)
    window.photo_actions.copy_path.trigger()
    _settle(qtbot, window)
    assert Path(QGuiApplication.clipboard().text()).is_file()


def test_what_cannot_be_read_is_listed_as_a_problem(qtbot: QtBot, window: MainWindow, pictures: Path) -> None:
    (pictures / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 not really")
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: window.settled and window.sidebar.place("problems") is not None, timeout=SOON)
    assert window.message_bar.text
    window.go_to("problems")
    _settle(qtbot, window)
    model = window.photos.problems.view.model()
    assert model.rowCount() == 1
    assert "broken.jpg" in model.index(0, 0).data()
    assert model.index(0, 1).data()


def test_an_unplugged_folder_keeps_its_photographs(qtbot: QtBot, full_window: MainWindow, pictures: Path) -> None:
    window = full_window
    shutil.move(pictures, pictures.with_name("unplugged"))
    window.actions_.look_again.trigger()
    qtbot.waitUntil(lambda: window.settled and bool(window.message_bar.text), timeout=SOON)
    assert len(window.photos.ids) == 12


def test_pause_and_cancel_from_the_jobs_bar(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    many = make_pictures(tmp_path / "many", each=60)
    window.add_folders([many])
    bar = window.jobs_bar
    qtbot.waitUntil(lambda: window.session.jobs.state is not None, timeout=SOON)
    qtbot.mouseClick(bar.pause, Qt.MouseButton.LeftButton)
    state = window.session.jobs.state
    assert state is not None
    assert state.paused
    qtbot.wait(100)
    indexed = window.session.library.photos.count()
    qtbot.wait(100)
    assert window.session.library.photos.count() == indexed < 180
    qtbot.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert not bar.isVisible()
    assert window.session.library.photos.count() < 180
    window.actions_.look_again.trigger()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 180 and window.settled, timeout=SOON)


def test_closing_while_indexing_leaves_no_thread(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, no_threads_left: None
) -> None:
    window.add_folders([make_pictures(tmp_path / "many", each=60)])
    qtbot.waitUntil(lambda: window.session.jobs.state is not None, timeout=SOON)
    window.close()
    names = [thread.name for thread in threading.enumerate()]
    assert not [name for name in names if name.split("_")[0] in ("job", "query", "writer", "decode", "thumbnail")]


def test_the_library_is_there_when_the_window_opens_again(
    qtbot: QtBot, full_window: MainWindow, open_window: Callable[[], MainWindow]
) -> None:
    full_window.close()
    again = open_window()
    qtbot.waitUntil(lambda: len(again.photos.ids) == 12 and again.settled, timeout=SOON)


def test_a_bug_leaves_a_report_on_this_disk(qtbot: QtBot, window: MainWindow) -> None:
    window.session.failed.emit(ZeroDivisionError("a bug"))
    reports = list(window.session.workspace.paths.crash_reports.iterdir())
    assert len(reports) == 1
    assert "ZeroDivisionError: a bug" in reports[0].read_text()


def test_every_button_and_field_has_a_name(full_window: MainWindow) -> None:
    from PySide6.QtWidgets import QAbstractButton, QLineEdit, QSlider

    for kind in (QAbstractButton, QLineEdit, QSlider):
        for widget in full_window.findChildren(kind):
            if widget.isVisible():
                text = widget.text() if isinstance(widget, QAbstractButton) else ""
                assert widget.accessibleName() or text, widget


@pytest.mark.skipif(os.name != "posix", reason="folders of other systems know no such rights")
def test_nothing_is_written_beside_the_photographs(full_window: MainWindow, pictures: Path) -> None:
    assert {path.suffix for path in pictures.rglob("*") if path.is_file()} == {".png"}


def test_the_size_of_the_cells_is_kept_and_follows_the_settings(qtbot: QtBot, full_window: MainWindow) -> None:
    grid, session = full_window.photos.grid, full_window.session
    before = grid.cell
    full_window.actions_.larger.trigger()
    assert grid.cell > before
    qtbot.waitUntil(lambda: load_settings(session.workspace.paths.settings_file).cell_size == grid.cell, timeout=SOON)
    session.set(cell_size=128)
    qtbot.waitUntil(lambda: grid.cell == 128, timeout=SOON)


def test_a_window_that_is_gone_keeps_nothing_of_its_session(qtbot: QtBot, workspace: Workspace) -> None:
    """A connection keeps the lambda or the signal at its end, and they keep what they speak of."""
    session = Session(workspace, ActiveModel(workspace, FakeEncoder()))
    left = weakref.ref(session)
    window = MainWindow(session)
    window.show()
    window.start()
    _settle(qtbot, window)
    window.shut_down()
    delete(window)
    del window, session
    gc.collect()
    assert left() is None


def _owned_by_python() -> dict[int, QObject]:
    """Our objects of Qt's that Python alone owns; by their type: some of torch's mind being asked for a class."""
    every = (one for one in gc.get_objects() if issubclass(type(one), QObject))
    ours = (one for one in every if type(one).__module__.startswith("clip_desktop"))
    return {id(one): one for one in ours if isValid(one) and ownedByPython(one)}


def test_all_but_the_window_and_its_session_belongs_to_something(
    open_window: OpenWindow, pictures: Path, qtbot: QtBot
) -> None:
    """What Python alone owned would be freed on whatever thread collects, and Qt's objects may not be."""
    before = _owned_by_python()  # of other tests
    window = open_window()
    window.add_folders([pictures])
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    own = {type(one).__name__ for key, one in _owned_by_python().items() if key not in before}
    assert own == {"MainWindow", "Session"}
