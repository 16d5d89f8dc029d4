"""What the window does to files beside the photographs, and where the photographs go when the user sends them off."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from clip_desktop.imaging import trash_can
from clip_desktop.imaging.sidecar import read_words
from clip_desktop.services.files import trash as trash_service
from clip_desktop.services.files.trash import trash_photos
from clip_desktop.services.words import sidecar_writing
from clip_desktop.ui.files import trashing
from clip_desktop.ui.files.sidecar_plan import SidecarPlanDialog
from clip_desktop.ui.main_window import MainWindow
from tests.services.trash_of_ones_own import own_trash, trashed_names
from tests.ui.conftest import SOON


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


def _settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)


def _dialog(qtbot: QtBot, window: MainWindow) -> SidecarPlanDialog:
    qtbot.waitUntil(lambda: window.findChild(SidecarPlanDialog) is not None, timeout=SOON)
    return window.findChild(SidecarPlanDialog)


def _rate(qtbot: QtBot, window: MainWindow, stars: int, count: int = 2) -> list[Path]:
    ids = [int(i) for i in window.photos.ids[:count]]
    window.photo_actions.set_rating(ids, stars)
    _settle(qtbot, window)
    return [row.path for row in window.session.library.photos.rows(ids).values()]


def _sidecars(pictures: Path) -> set[Path]:
    return set(pictures.rglob("*.xmp"))


def test_a_plan_is_shown_and_nothing_written_until_the_user_says_so(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    rated = _rate(qtbot, full_window, 4)
    full_window.actions_.write_sidecars.trigger()
    dialog = _dialog(qtbot, full_window)
    assert "2 sidecars" in dialog.summary.text()
    assert dialog.text.toPlainText().count("+ xmp:Rating: 4") == 2
    dialog.reject()
    _settle(qtbot, full_window)
    assert _sidecars(pictures) == set()
    full_window.actions_.write_sidecars.trigger()
    qtbot.waitUntil(lambda: full_window.findChild(SidecarPlanDialog) not in (None, dialog), timeout=SOON)
    full_window.findChild(SidecarPlanDialog).go.click()
    qtbot.waitUntil(lambda: "Wrote 2" in full_window.message_bar.text, timeout=SOON)
    assert _sidecars(pictures) == {path.with_name(path.name + ".xmp") for path in rated}
    assert {read_words(path.read_bytes()).rating for path in _sidecars(pictures)} == {4}


def test_undo_and_redo_put_sidecars_back_and_write_them_again(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    _rate(qtbot, full_window, 4)
    full_window.actions_.write_sidecars.trigger()
    _dialog(qtbot, full_window).go.click()
    qtbot.waitUntil(lambda: full_window.session.undo_stack.undoText() == "Write 2 sidecars", timeout=SOON)
    full_window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not _sidecars(pictures), timeout=SOON)
    full_window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: len(_sidecars(pictures)) == 2 and full_window.settled, timeout=SOON)
    full_window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not _sidecars(pictures) and full_window.settled, timeout=SOON)


def test_nothing_to_write_is_a_notice(qtbot: QtBot, full_window: MainWindow) -> None:
    full_window.actions_.write_sidecars.trigger()
    qtbot.waitUntil(lambda: "everything already" in full_window.message_bar.text, timeout=SOON)


def test_what_cannot_be_written_is_told_by_name(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    rated = _rate(qtbot, full_window, 3)

    def refuse(*arguments: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(sidecar_writing, "replace_file", refuse)
    full_window.actions_.write_sidecars.trigger()
    first = _dialog(qtbot, full_window)
    first.go.click()
    qtbot.waitUntil(lambda: "2 sidecars could not" in full_window.message_bar.text, timeout=SOON)
    qtbot.waitUntil(lambda: full_window.findChild(SidecarPlanDialog) not in (None, first), timeout=SOON)
    listed = full_window.findChild(SidecarPlanDialog)
    for path in rated:
        assert f"{path}.xmp: It lies on a drive that is read-only." in listed.text.toPlainText()
    listed.reject()
    assert full_window.session.undo_stack.undoText() != "Write 2 sidecars"


def test_what_cannot_be_put_back_stays_to_be_undone_later(
    qtbot: QtBot, full_window: MainWindow, pictures: Path
) -> None:
    window, stack = full_window, full_window.session.undo_stack
    first, second = (Path(f"{path}.xmp") for path in _rate(qtbot, window, 4))
    window.actions_.write_sidecars.trigger()
    _dialog(qtbot, window).go.click()
    qtbot.waitUntil(lambda: "Wrote 2" in window.message_bar.text and window.settled, timeout=SOON)
    ours = second.read_bytes()
    second.write_bytes(ours + b"\n")
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: "1 of 2 sidecars" in window.message_bar.text and window.settled, timeout=SOON)
    assert not first.exists()
    assert second.read_bytes() == ours + b"\n"
    assert stack.undoText() == "Write 1 sidecar"
    second.write_bytes(ours)
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: not second.exists() and window.settled, timeout=SOON)
    window.actions_.undo.trigger()
    _settle(qtbot, window)
    assert set(window.session.library.photos.values(window.photos.ids.tolist(), "rating").values()) == {0}


def _beside(window: MainWindow, photo: int) -> Path:
    """The photograph's file, with a sidecar beside it."""
    path: Path = window.session.library.photos.rows([photo])[photo].path
    path.with_name(path.name + ".xmp").write_bytes(b"belongs to it")
    return path


def _press_delete(qtbot: QtBot, window: MainWindow, count: int) -> None:
    """Choose the first photographs, and press Delete."""
    window.photos.choose(int(window.photos.ids[0]))
    for _ in range(count - 1):
        qtbot.keyClick(window.photos.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_Delete)


def _question(qtbot: QtBot, window: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=SOON)
    box = window.findChild(QMessageBox)
    assert box.defaultButton().text() == "Cancel"
    return box


def _agree(box: QMessageBox) -> None:
    next(button for button in box.buttons() if button is not box.defaultButton()).click()


def test_delete_moves_a_photograph_at_once_and_undo_is_at_hand(
    qtbot: QtBot, full_window: MainWindow, trash: Path
) -> None:
    window, bar = full_window, full_window.message_bar
    path = _beside(window, int(window.photos.ids[0]))
    _press_delete(qtbot, window, 1)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 11 and window.settled, timeout=SOON)
    assert window.findChild(QMessageBox) is None
    assert trashed_names(trash) == {path.name, f"{path.name}.xmp"}
    assert bar.text == "Moved 1 photograph to the trash, 2 files in all."
    assert bar.undo.isVisible()
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    assert not bar.isVisible()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
    assert path.exists()
    window.actions_.redo.trigger()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 11 and window.settled, timeout=SOON)
    assert not path.exists()


def test_undo_is_offered_for_the_step_told_and_for_no_other(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.message_bar
    _press_delete(qtbot, window, 3)
    qtbot.waitUntil(lambda: bar.text == "Moved 3 photographs to the trash." and window.settled, timeout=SOON)
    window.photo_actions.set_favourite(window.shown_ids[:1], True)
    _settle(qtbot, window)
    assert not bar.isVisible(), "undo would take back the heart"
    window.session.noticed.emit("Something else")
    assert bar.isVisible()
    assert not bar.undo.isVisible()


def test_undo_is_pressed_by_key_and_the_keyboard_comes_back(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.message_bar
    _press_delete(qtbot, window, 1)
    qtbot.waitUntil(lambda: bar.undo.isVisible() and window.settled, timeout=SOON)
    bar.undo.setFocus(Qt.FocusReason.TabFocusReason)
    bar._timer.timeout.emit()
    assert bar.isVisible(), "who is about to press it has the time they need"
    qtbot.keyClick(bar.undo, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert QApplication.focusWidget() is window.photos.grid
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)


def test_what_went_is_told_with_what_stayed_and_undo_is_at_hand(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, bar, move = full_window, full_window.message_bar, trash_service.to_trash
    stays = _beside(window, int(window.photos.ids[1]))

    def move_but_one(path: Path) -> None:
        if path == stays:
            raise trash_can.TrashProblem("It is held.")
        move(path)

    monkeypatch.setattr(trash_service, "to_trash", move_but_one)
    _press_delete(qtbot, window, 2)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 11 and window.settled, timeout=SOON)
    assert bar.text == f"Moved 1 file to the trash. 1 file was not moved to the trash. {stays.name}: It is held."
    assert not bar._timer.isActive(), "what went wrong stays until it was read"
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)


def test_a_message_goes_by_itself(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.message_bar
    _press_delete(qtbot, window, 1)
    qtbot.waitUntil(lambda: bar.undo.isVisible() and window.settled, timeout=SOON)
    bar._timer.timeout.emit()
    assert not bar.isVisible()


def test_hiding_is_told_with_undo_at_hand(qtbot: QtBot, full_window: MainWindow) -> None:
    window, bar = full_window, full_window.message_bar
    window.photos.choose(int(window.photos.ids[0]))
    qtbot.keyClick(window.photos.grid, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: bar.text == "1 photograph is hidden." and len(window.photos.ids) == 11, timeout=SOON)
    qtbot.mouseClick(bar.undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)


def test_a_photograph_that_lies_in_several_places_asks_with_all_of_them(
    qtbot: QtBot, full_window: MainWindow, pictures: Path, trash: Path
) -> None:
    window = full_window
    path = window.session.library.photos.rows([int(window.photos.ids[0])])[int(window.photos.ids[0])].path
    copy = pictures / "elsewhere" / path.name
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    window.actions_.look_again.trigger()
    files = window.session.library.files
    qtbot.waitUntil(lambda: len(files.of_photos(window.shown_ids[:1])) == 2 and window.settled, timeout=SOON)
    _press_delete(qtbot, window, 1)
    box = _question(qtbot, window)
    assert box.text() == "Move 1 photograph to the trash?"
    assert str(path) in box.informativeText()
    assert str(copy) in box.informativeText()
    assert path.exists()
    _agree(box)
    qtbot.waitUntil(lambda: len(window.photos.ids) == 11 and window.settled, timeout=SOON)
    assert window.message_bar.text == "Moved 1 photograph to the trash, 2 files in all."
    window.message_bar.undo.click()
    qtbot.waitUntil(lambda: path.exists() and copy.exists() and window.settled, timeout=SOON)


def test_many_photographs_ask(qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trashing, "MANY", 2)
    _press_delete(qtbot, full_window, 3)
    box = _question(qtbot, full_window)
    assert box.text() == "Move 3 photographs to the trash?"
    box.defaultButton().click()
    _settle(qtbot, full_window)
    assert len(full_window.photos.ids) == 12
    assert not full_window.session.undo_stack.canUndo()


def test_where_undo_brings_nothing_back_one_photograph_asks_too(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch, trash: Path
) -> None:
    monkeypatch.setattr(trash_can, "CAN_RESTORE", False)
    path = _beside(full_window, int(full_window.photos.ids[0]))
    _press_delete(qtbot, full_window, 1)
    box = _question(qtbot, full_window)
    assert f"{path.name}\n{path.name}.xmp" in box.informativeText()
    assert "Only the trash of the system brings them back" in box.informativeText()
    assert path.exists()
    _agree(box)
    qtbot.waitUntil(lambda: len(full_window.photos.ids) == 11 and full_window.settled, timeout=SOON)
    assert trashed_names(trash) == {path.name, f"{path.name}.xmp"}


def test_one_photograph_after_the_other_goes_though_the_first_is_still_on_its_way(
    qtbot: QtBot, full_window: MainWindow, trash: Path
) -> None:
    window, ids = full_window, full_window.photos.ids.tolist()
    failures: list[object] = []
    window.session.failed.connect(failures.append)
    for photo in (ids[0], ids[0], ids[1]):  # the first twice, as a quick finger does
        window.photos.grid.clearSelection()
        window.photos.choose(photo)
        window.photo_actions.trash.trigger()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 10 and window.settled, timeout=SOON)
    assert failures == []
    assert len(trashed_names(trash)) == 2


def test_a_key_held_down_takes_one_photograph(full_window: MainWindow) -> None:
    assert not full_window.photo_actions.trash.autoRepeat()


def test_a_photograph_seen_large_leaves_when_it_goes_to_the_trash(
    qtbot: QtBot, full_window: MainWindow, trash: Path
) -> None:
    window = full_window
    first, second = (int(i) for i in window.photos.ids[:2])
    window.pages.open_viewer(first)
    _settle(qtbot, window)
    qtbot.keyClick(window.pages.viewer, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: window.pages.viewer.photo_id == second and window.settled, timeout=SOON)
    assert window.message_bar.undo.isVisible()


def test_without_a_trash_a_sentence_says_that_nothing_was_deleted(
    qtbot: QtBot, full_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: object) -> None:
        raise OSError("no trash")

    monkeypatch.setattr("send2trash.send2trash", refuse)
    _press_delete(qtbot, full_window, 1)
    qtbot.waitUntil(lambda: "not deleted" in full_window.message_bar.text, timeout=SOON)
    assert not full_window.message_bar.undo.isVisible()
    assert len(full_window.photos.ids) == 12


def test_a_file_that_cannot_come_back_from_the_trash_does_not_end_all_undoing(
    qtbot: QtBot, full_window: MainWindow, trash: Path
) -> None:
    window = full_window
    ids = [int(i) for i in window.photos.ids[:2]]
    paths = [row.path for row in window.session.library.photos.rows(ids).values()]
    window.session.edit(lambda library: trash_photos(library, ids))
    qtbot.waitUntil(lambda: len(window.photos.ids) == 10 and window.settled, timeout=SOON)
    paths[0].write_bytes(b"in the way")
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: "1 of 2 files" in window.message_bar.text and window.settled, timeout=SOON)
    assert len(window.photos.ids) == 11
    paths[0].unlink()
    window.actions_.undo.trigger()
    qtbot.waitUntil(lambda: len(window.photos.ids) == 12 and window.settled, timeout=SOON)
