"""The vocabulary in the window, as a person works on it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from clip_desktop.library.changes import Changes
from clip_desktop.library.library import Library
from clip_desktop.services.edits import join_edits
from clip_desktop.services.labels.files import LabelEntry
from clip_desktop.services.labels.sets import import_labels
from clip_desktop.services.labels.vocabulary import add_label, enable_label
from clip_desktop.ui.asking.plan_dialog import PlanDialog
from clip_desktop.ui.jobs import work
from clip_desktop.ui.labels.dialog import LabelsDialog
from clip_desktop.ui.labels.editor import LabelEditor
from clip_desktop.ui.labels.runs import RunsDialog
from clip_desktop.ui.labels.why import WhyDialog
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.label import LabelPlace
from tests.ui.conftest import SOON
from tests.ui.heard import Heard
from tests.ui.window.test_keyboard import walked


@pytest.fixture
def library(full_window: MainWindow) -> Iterator[Library]:
    with full_window.session.workspace.open_library() as library:
        yield library


@pytest.fixture
def worded(full_window: MainWindow, library: Library, qtbot: QtBot) -> MainWindow:
    """A window whose only labels are three of colours, suggested on the photographs."""
    for label in library.labels.all():
        library.labels.remove(label.id)
    for name in ("red", "green", "blue"):
        add_label(library, name)
    work.tag(full_window.session, only_new=False)
    qtbot.waitUntil(lambda: full_window.session.idle and full_window.settled, timeout=SOON)
    return full_window


@pytest.fixture
def dialog(worded: MainWindow, qtbot: QtBot) -> LabelsDialog:
    worded.actions_.labels.trigger()
    dialog = worded.findChildren(LabelsDialog)[-1]
    qtbot.waitUntil(lambda: dialog.tree.labels.rowCount() == 3, timeout=SOON)
    return dialog


def ids(library: Library) -> dict[str, int]:
    return {label.name: label.id for label in library.labels.all()}


def choose(dialog: LabelsDialog, *label_ids: int) -> None:
    dialog.tree.clearSelection()
    model, flags = dialog.tree.selectionModel(), dialog.tree.selectionModel().SelectionFlag
    for index in dialog.tree._every():
        if index.data(Qt.ItemDataRole.UserRole) in label_ids:
            model.select(index, flags.Select | flags.Rows)


def index_of(dialog: LabelsDialog, name: str) -> QModelIndex:
    return next(index for index in dialog.tree._every() if index.data() == name)


def editor(window: MainWindow) -> LabelEditor:
    return window.findChildren(LabelEditor)[-1]


def test_the_model_keeps_qts_rules(dialog: LabelsDialog, library: Library, qtbot: QtBot) -> None:
    QAbstractItemModelTester(dialog.tree.labels, QAbstractItemModelTester.FailureReportingMode.Fatal, dialog)
    dialog.wanted.emit("set:nature", [])
    qtbot.waitUntil(lambda: len(library.labels.all()) > 10, timeout=SOON)
    qtbot.waitUntil(lambda: len(dialog.tree._every()) == len(library.labels.all()), timeout=SOON)


def test_a_label_without_photographs_is_told_to_have_none(dialog: LabelsDialog, library: Library, qtbot: QtBot) -> None:
    dialog.wanted.emit("set:nature", [])
    qtbot.waitUntil(lambda: len(dialog.tree._every()) > 10, timeout=SOON)
    cells = [index.siblingAtColumn(1) for index in dialog.tree._every()]
    told = [(cell.data() or "", cell.data(Qt.ItemDataRole.AccessibleTextRole)) for cell in cells]
    assert ("", "Photographs: 0") in told
    assert all(said == f"Photographs: {shown or '0'}" for shown, said in told)


def test_a_label_is_renamed_and_switched_off_in_place_and_both_are_undone(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    red = ids(library)["red"]
    dialog.tree.setCurrentIndex(index_of(dialog, "red"))
    dialog.tree.edit(index_of(dialog, "red"))
    field = dialog.tree.findChild(QLineEdit)
    field.setText("crimson")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: ids(library).get("crimson") == red, timeout=SOON)
    qtbot.waitUntil(lambda: any(i.data() == "crimson" for i in dialog.tree._every()), timeout=SOON)
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    assert dialog.tree.currentIndex().data() == "crimson"
    dialog.tree.model().setData(
        index_of(dialog, "crimson"), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole
    )
    qtbot.waitUntil(lambda: not next(one for one in library.labels.all() if one.id == red).enabled, timeout=SOON)
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    worded.session.undo_stack.undo()
    worded.session.undo_stack.undo()
    qtbot.waitUntil(lambda: "red" in ids(library), timeout=SOON)
    assert next(one for one in library.labels.all() if one.id == red).enabled


def test_a_label_that_is_off_says_so(dialog: LabelsDialog, library: Library, qtbot: QtBot) -> None:
    assert index_of(dialog, "red").data(Qt.ItemDataRole.AccessibleTextRole) == "red"
    dialog.tree.setCurrentIndex(index_of(dialog, "red"))
    qtbot.keyClick(dialog.tree, Qt.Key.Key_Space)

    def told() -> list[str]:
        return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in dialog.tree._every()]

    qtbot.waitUntil(lambda: "red, not suggested" in told(), timeout=SOON)
    assert dialog.tree.currentIndex().data() == "red", "the keyboard stays where it is"


def test_how_many_labels_a_filter_leaves_is_told(dialog: LabelsDialog, heard: Heard, qtbot: QtBot) -> None:
    qtbot.keyClicks(dialog.filter, "gre")
    qtbot.waitUntil(lambda: "1 label" in heard, timeout=SOON)
    assert heard.count("1 label") == 1


def test_a_label_is_switched_off_before_its_new_name_is_read_again(dialog: LabelsDialog, library: Library) -> None:
    labels, red = dialog.tree.labels, ids(library)["red"]
    said: list[tuple[object, ...]] = []
    labels.renamed.disconnect()
    labels.switched.disconnect()
    labels.renamed.connect(lambda *what: said.append(what))
    labels.switched.connect(lambda *what: said.append(what))
    item = next(index for row in range(3) if (index := labels.index(row, 0)).data() == "red")
    labels.setData(item, "crimson ")
    labels.setData(item, Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    labels.setData(item, "Crimson")
    assert said == [(red, "crimson"), (red, False), (red, "Crimson")]
    assert not labels.setData(item, "Crimson"), "it is called so"


def test_a_name_that_is_taken_is_refused_in_a_sentence_and_goes_back(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(worded.session.failed, timeout=SOON) as failed:
        dialog.tree.model().setData(index_of(dialog, "red"), "BLUE")
    assert "already a label “blue”" in str(failed.args[0])
    qtbot.waitUntil(lambda: {i.data() for i in dialog.tree._every()} == {"red", "green", "blue"}, timeout=SOON)


def test_labels_are_nested_by_dropping_and_found_by_the_filter(
    dialog: LabelsDialog, library: Library, qtbot: QtBot
) -> None:
    model = dialog.tree.labels
    red, blue = (next(model.index(r, 0) for r in range(3) if model.index(r, 0).data() == n) for n in ("red", "blue"))
    data = model.mimeData([red])
    model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, blue)
    qtbot.waitUntil(lambda: dialog.tree.labels.rowCount() == 2, timeout=SOON)
    label = library.labels.find("red")
    assert label is not None and label.parent_id == ids(library)["blue"]
    qtbot.keyClicks(dialog.filter, "RED")
    assert {i.data() for i in dialog.tree._every()} == {"blue", "red"}, "with what lies above it"


def test_merging_and_deleting_ask_and_are_one_step_each(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    before = ids(library)
    choose(dialog, before["red"], before["green"])
    dialog.verbs["merge"].trigger()
    asked = dialog.findChild(QInputDialog)
    asked.setTextValue("green")
    asked.accept()
    qtbot.waitUntil(lambda: ids(library) == {"green": before["green"], "blue": before["blue"]}, timeout=SOON)
    assert library.labels.meant("red")[0].name == "green"
    qtbot.waitUntil(lambda: worded.session.idle and len(dialog.tree._every()) == 2, timeout=SOON)
    choose(dialog, before["green"], before["blue"])
    dialog.verbs["delete"].trigger()
    qtbot.waitUntil(lambda: ids(library) == {}, timeout=SOON)
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    worded.session.undo_stack.undo()
    worded.session.undo_stack.undo()
    qtbot.waitUntil(lambda: ids(library) == before, timeout=SOON)


def test_the_editor_shows_what_the_words_would_do_and_saves_them(
    dialog: LabelsDialog, worded: MainWindow, library: Library, heard: Heard, qtbot: QtBot
) -> None:
    red = ids(library)["red"]
    choose(dialog, red)
    dialog.verbs["edit"].trigger()
    form = editor(worded)
    form.threshold.setValue(30)
    qtbot.waitUntil(lambda: form.told.text() == "Looking …" or "would get it" in form.told.text(), timeout=SOON)
    qtbot.waitUntil(lambda: "would get it" in form.told.text(), timeout=SOON)
    qtbot.waitUntil(lambda: form.surest.count() > 0, timeout=SOON)
    qtbot.waitUntil(lambda: form.told.text() in heard, timeout=SOON)
    first = form.surest.item(0).data(Qt.ItemDataRole.UserRole)
    assert "red" in str(library.photos.rows([first])[first].path)
    form.prompts.setPlainText("green")
    qtbot.waitUntil(lambda: form.come.count() > 0 and form.go.count() > 0, timeout=SOON)
    come = form.come.item(0).data(Qt.ItemDataRole.UserRole)
    assert "green" in str(library.photos.rows([come])[come].path)
    before = library.labels.get(red)
    form.aliases.setText("scarlet, ruby")
    form.names.setText("ko: 빨강")
    form.save.click()
    qtbot.waitUntil(lambda: library.labels.get(red) != before, timeout=SOON)
    after = library.labels.get(red)
    assert after is not None
    assert (after.prompts, after.aliases, dict(after.names), after.threshold) == (
        ("green",), ("scarlet", "ruby"), {"ko": "빨강"}, 0.3,
    )  # fmt: skip
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    worded.session.undo_stack.undo()
    qtbot.waitUntil(lambda: library.labels.get(red) == before, timeout=SOON)


def test_what_is_refused_leaves_the_editor_open_with_the_reason(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    dialog.verbs["new"].trigger()
    form = editor(worded)
    assert not form.save.isEnabled()
    qtbot.keyClicks(form.name, "RED")
    form.save.click()
    qtbot.waitUntil(lambda: "already a label" in form.note.text() and form.isEnabled(), timeout=SOON)
    form.name.setText("👍 مرحبا")
    form.name.textEdited.emit(form.name.text())
    form.save.click()
    qtbot.waitUntil(lambda: "👍 مرحبا" in ids(library), timeout=SOON)


def test_cancelling_the_editor_changes_nothing(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    choose(dialog, ids(library)["red"])
    dialog.verbs["edit"].trigger()
    form = editor(worded)
    form.prompts.setPlainText("blue")
    qtbot.keyClick(form, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    label = library.labels.find("red")
    assert label is not None and label.prompts == ()


def test_import_with_a_mistake_says_the_line_and_a_good_one_comes(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot, tmp_path: Path
) -> None:
    from clip_desktop.ui.labels.control import LabelsControl

    control = dialog.findChild(LabelsControl)
    own = tmp_path / "own.toml"
    own.write_text('[[label]]\nname = "x"\nprompts = "no list"\n', encoding="utf-8")
    with qtbot.waitSignal(worded.session.failed, timeout=SOON) as failed:
        control.import_file(own)
    assert "own.toml" in str(failed.args[0])
    own.write_text('[[label]]\nname = "yellow"\n', encoding="utf-8")
    control.import_file(own)
    qtbot.waitUntil(lambda: "yellow" in ids(library), timeout=SOON)
    control.export_file(tmp_path / "out.csv")
    qtbot.waitUntil((tmp_path / "out.csv").exists, timeout=SOON)
    assert "yellow" in (tmp_path / "out.csv").read_text(encoding="utf-8-sig")


def test_tagging_everything_anew_shows_first_what_it_changes(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    red = ids(library)["red"]
    library.labels.set_prompts(red, ["green"])
    before = [tag.photo_id for tag in library.tags.of_label(red)]
    dialog.verbs["tag-all"].trigger()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(PlanDialog)), timeout=SOON)
    plan = dialog.findChildren(PlanDialog)[-1]
    assert "red:" in plan.text.toPlainText()
    assert [tag.photo_id for tag in library.tags.of_label(red)] == before, "nothing yet"
    assert plan.go is not None
    plan.go.click()
    qtbot.waitUntil(lambda: [tag.photo_id for tag in library.tags.of_label(red)] != before, timeout=SOON)
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    dialog.verbs["runs"].trigger()
    runs = dialog.findChildren(RunsDialog)[-1]
    qtbot.waitUntil(lambda: runs.list.topLevelItemCount() > 1, timeout=SOON)
    runs.list.setCurrentItem(runs.list.topLevelItem(0))
    runs.undo.click()
    qtbot.waitUntil(lambda: [tag.photo_id for tag in library.tags.of_label(red)] == before, timeout=SOON)
    qtbot.waitUntil(lambda: "taken back" in runs.list.topLevelItem(0).text(4), timeout=SOON)


def test_what_tagging_anew_changes_is_shown_over_the_window_when_the_labels_are_closed(
    dialog: LabelsDialog, worded: MainWindow, qtbot: QtBot
) -> None:
    dialog.verbs["tag-all"].trigger()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)
    qtbot.waitUntil(lambda: bool(worded.findChildren(PlanDialog)), timeout=SOON)
    assert worded.findChildren(PlanDialog)[-1].isVisible()


def test_suggested_tags_go_and_come_back_and_yours_stay(
    dialog: LabelsDialog, worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    blue = ids(library)["blue"]
    mine = worded.photos.ids.tolist()[:1]
    library.tags.decide(mine, blue, 1)
    before = sum(library.tags.counts().values())
    dialog.tree.clearSelection()
    dialog.verbs["remove-suggested"].trigger()
    box = dialog.findChild(QMessageBox)
    next(button for button in box.findChildren(QPushButton) if button.text() == "Remove").click()
    qtbot.waitUntil(lambda: sum(library.tags.counts().values()) == 1, timeout=SOON)
    assert [tag.photo_id for tag in library.tags.of_label(blue)] == mine
    qtbot.waitUntil(lambda: worded.session.idle, timeout=SOON)
    worded.session.undo_stack.undo()
    qtbot.waitUntil(lambda: sum(library.tags.counts().values()) == before, timeout=SOON)


def test_the_parts_of_a_label_and_how_right_it_is(worded: MainWindow, library: Library, qtbot: QtBot) -> None:
    red = ids(library)["red"]
    library.labels.set_threshold(red, 0.05)
    reds = [i for i, row in library.photos.rows(worded.photos.ids.tolist()).items() if row.path.parent.name == "red"]
    rejected = next(i for i in worded.photos.ids.tolist() if i not in reds)
    library.tags.decide([rejected], red, -1)
    library.tags.decide(reds[:1], red, 1)

    def shown(part: Any) -> set[int]:
        place = LabelPlace(red, "red", part)
        worded.go(place)
        qtbot.waitUntil(lambda: worded.navigation.settled and worded.navigation.here is place, timeout=SOON)
        return set(worded.photos.ids.tolist())

    every = shown("all")
    assert "are right" in worded.photos.header.line.text()
    assert every - set(reds[:1]) <= shown("check") and rejected not in shown("check")
    assert shown("rejected") == {rejected}
    assert shown("twins") == set()
    names = [command.text for command in LabelPlace(red, "red").commands()]
    assert names[0] == "Edit …" and "Show likely mistakes" in names


def test_why_a_tag_is_there_and_where_in_the_picture(worded: MainWindow, library: Library, qtbot: QtBot) -> None:
    red = ids(library)["red"]
    library.labels.set_threshold(red, 0.05)
    photos = [tag.photo_id for tag in library.tags.of_label(red)]
    library.tags.decide(photos[1:2], red, 1)
    opened: list[int] = []
    why = worded.labels.why_tag(photos[0], red)
    assert isinstance(why, WhyDialog)
    why.opened.connect(opened.append)
    qtbot.waitUntil(lambda: "certain here" in why.told.text(), timeout=SOON)
    qtbot.waitUntil(lambda: not why.accepted_photos.isHidden() and why.accepted_photos.count() == 1, timeout=SOON)
    qtbot.keyClick(why.accepted_photos, Qt.Key.Key_Down)
    qtbot.keyClick(why.accepted_photos, Qt.Key.Key_Return)
    assert opened == photos[1:2]
    plain = why.picture.pixmap().toImage()
    why.heat.setChecked(True)
    assert why.heat.text() == "Looking where …" and why.heat.isEnabled(), "the keyboard stays there meanwhile"
    qtbot.waitUntil(lambda: why.picture.pixmap().toImage() != plain, timeout=SOON)
    assert why.heat.text() == "Show where in the picture"
    why.heat.setChecked(False)
    assert why.picture.pixmap().toImage() == plain
    worded.search("red")
    qtbot.waitUntil(lambda: worded.navigation.settled and worded.session.idle, timeout=SOON)
    found = worded.labels.why_here(worded.navigation, photos[0])
    assert found is not None
    qtbot.waitUntil(lambda: "certain here" in found.told.text() and "answer" in found.told.text(), timeout=SOON)


def test_five_thousand_labels_open_and_filter(worded: MainWindow, library: Library, qtbot: QtBot) -> None:
    entries = [LabelEntry(f"label {n}", (), "") for n in range(5000)]
    import_labels(library, entries)
    worded.actions_.labels.trigger()
    dialog = worded.findChildren(LabelsDialog)[-1]
    qtbot.waitUntil(lambda: dialog.tree.labels.rowCount() == 5003, timeout=SOON)
    dialog.filter.setText("label 499")
    assert len(dialog.tree._every()) == 11


def test_an_edit_that_is_refused_half_way_is_taken_back_wholly(library: Library) -> None:
    add_label(library, "one")
    from clip_desktop.errors import UserError
    from tests.contents import contents

    before = contents(library)
    with pytest.raises(UserError):
        join_edits(library, "both", [lambda lib: add_label(lib, "two"), lambda lib: enable_label(lib, 10_000, False)])
    assert contents(library) == before


def test_an_editor_that_is_closed_while_it_saves_does_nothing_more(
    worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    worded.labels.new_label()
    edited = editor(worded)
    edited.name.setText("boat")
    held = threading.Event()
    worded.session.change(lambda _: (held.wait(SOON / 1000), Changes()))
    edited.saved.emit(edited.text)
    edited.close()
    qtbot.waitUntil(lambda: not isValid(edited), timeout=SOON)
    held.set()
    qtbot.waitUntil(lambda: "boat" in ids(library) and worded.session.idle, timeout=SOON)


def test_the_picture_asked_about_comes_when_its_thumbnail_does(worded: MainWindow) -> None:
    at_hand: list[QPixmap | None] = [None]
    dialog = WhyDialog(worded, 1, lambda _: at_hand[0], lambda _: {})
    dialog.refresh_pictures()
    assert dialog.picture.pixmap().isNull()
    at_hand[0] = QPixmap(40, 30)
    at_hand[0].fill(Qt.GlobalColor.red)
    dialog.refresh_pictures()
    assert not dialog.picture.pixmap().isNull()


def test_the_editor_says_which_photographs_and_leads_from_the_tabs_to_them(
    worded: MainWindow, library: Library, qtbot: QtBot
) -> None:
    worded.labels.editors.open_by_id(worded, ids(library)["red"])
    qtbot.waitUntil(lambda: bool(worded.findChildren(LabelEditor)), timeout=SOON)
    form = editor(worded)
    qtbot.waitUntil(lambda: form.surest.count() > 0, timeout=SOON)
    order = walked(form, qtbot)
    assert order.index(form.surest) == order.index(form.tabs.bar) + 1
    first = form.surest.item(0)
    name = library.photos.rows([first.data(Qt.ItemDataRole.UserRole)])[first.data(Qt.ItemDataRole.UserRole)].path.name
    seen = QAccessible.queryAccessibleInterface(form.surest)
    told = seen.child(0).text(QAccessible.Text.Name)
    assert told.startswith(f"{name}, ") and told.endswith(f", {first.text()}")
    roles = []
    while seen.object() is not form:
        roles.append(seen.role())
        seen = seen.parent()
    assert QAccessible.Role.LayeredPane not in roles
    form.prompts.setPlainText("green")
    qtbot.waitUntil(lambda: form.come.count() > 0, timeout=SOON)
    form.tabs.bar.setFocus()
    qtbot.keyClick(form.tabs.bar, Qt.Key.Key_Right)
    assert form.come.isVisible() and not form.surest.isVisible()
    form.reject()
