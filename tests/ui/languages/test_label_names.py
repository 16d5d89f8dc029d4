"""Labels are called in the window's language, and meant by either name; what is kept is their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import Label
from clip_desktop.services.labels import vocabulary
from clip_desktop.services.labels.files import LabelEntry
from clip_desktop.services.labels.sets import import_labels
from clip_desktop.ui.labels.dialog import LabelsDialog
from clip_desktop.ui.labels.editor import LabelEditor
from clip_desktop.ui.language import languages
from clip_desktop.ui.language.label_names import name_of
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.places.label import LabelPlace
from tests.ui.conftest import SOON, OpenWindow


@pytest.fixture
def korean(qapp: QApplication) -> None:
    languages.speak(qapp, "ko")


@pytest.fixture
def window(korean: None, open_window: OpenWindow) -> MainWindow:
    return open_window()


def _tags(window: MainWindow) -> list[str]:
    found = window.details.panel.findChildren(QPushButton, "tagName")
    return [tag.text() for tag in found if tag.isVisible()]


def test_a_label_is_called_in_korean_everywhere_and_kept_as_it_is(full_window: MainWindow, qtbot: QtBot) -> None:
    window, library = full_window, full_window.session.library
    window.session.edit(lambda lib: import_labels(lib, [LabelEntry("crimson", (), "", names={"ko": "진홍"})])[1])
    qtbot.waitUntil(lambda: library.labels.find("crimson") is not None and window.settled, timeout=SOON)
    label = library.labels.find("crimson")
    assert label is not None and name_of(label) == "진홍"
    window.photos.choose(int(window.photos.ids[0]))
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    window.details._add_tag("진홍")
    qtbot.waitUntil(lambda: bool(_tags(window)) and window.settled, timeout=SOON)
    assert _tags(window) == ["진홍"]
    assert "“진홍”" in window.session.undo_stack.undoText(), "a step calls it as the window does"
    assert library.labels.find("진홍") is None
    window.go(LabelPlace(label.id, "crimson"))
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    assert window.photos.header.title.text() == "진홍"
    place = window.sidebar.place(f"label:{label.id}")
    assert place is not None and place.title() == "진홍"


def test_a_label_without_a_name_there_is_called_by_its_own(full_window: MainWindow, qtbot: QtBot) -> None:
    full_window.session.edit(lambda lib: vocabulary.add_label(lib, "crimson", ()))
    qtbot.waitUntil(lambda: full_window.session.library.labels.find("crimson") is not None, timeout=SOON)
    label = full_window.session.library.labels.find("crimson")
    assert label is not None and name_of(label) == "crimson"


@pytest.fixture
def dialog(full_window: MainWindow, qtbot: QtBot) -> LabelsDialog:
    """The labels: two of them have a Korean name, and one has the same as another."""
    window = full_window
    entries = [
        LabelEntry("crimson", ("a red sky",), "", names={"ko": "진홍", "de": "Karmin"}),
        LabelEntry("scarlet", (), "", names={"ko": "진홍"}),
        LabelEntry("azure", (), ""),
    ]
    window.session.edit(lambda lib: import_labels(lib, entries)[1])
    qtbot.waitUntil(lambda: window.session.library.labels.find("scarlet") is not None, timeout=SOON)
    window.actions_.labels.trigger()
    dialog = window.findChildren(LabelsDialog)[-1]
    qtbot.waitUntil(lambda: "azure" in _names(dialog), timeout=SOON)
    return dialog


def _names(dialog: LabelsDialog) -> list[str]:
    return [index.data() for index in dialog.tree._every()]


def _index(dialog: LabelsDialog, window: MainWindow, own: str) -> QModelIndex:
    label_id = _label(window, own).id
    return next(i for i in dialog.tree._every() if i.data(Qt.ItemDataRole.UserRole) == label_id)


def _label(window: MainWindow, own: str) -> Label:
    label = window.session.library.labels.find(own)
    assert label is not None
    return label


def test_the_labels_are_listed_in_korean_and_found_by_either_name(dialog: LabelsDialog) -> None:
    assert "crimson" not in _names(dialog)
    for typed, names in (("진홍", ["진홍", "진홍"]), ("CRIM", ["진홍"]), ("azu", ["azure"]), ("karmin", ["진홍"])):
        dialog.filter.setText(typed)  # a test's keyboard has no Hangul
        assert _names(dialog) == names


def test_a_name_typed_over_the_korean_one_is_the_one_shown(
    dialog: LabelsDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    window, before = full_window, _label(full_window, "crimson")
    dialog.tree.setCurrentIndex(_index(dialog, window, "crimson"))
    dialog.tree.edit(_index(dialog, window, "crimson"))
    field = dialog.tree.findChild(QLineEdit)
    field.setText("붉은 노을")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name_of(_label(window, "crimson")) == "붉은 노을", timeout=SOON)
    qtbot.waitUntil(lambda: "붉은 노을" in _names(dialog), timeout=SOON)
    assert dict(_label(window, "crimson").names) == {"ko": "붉은 노을", "de": "Karmin"}
    qtbot.waitUntil(lambda: window.session.idle, timeout=SOON)
    assert "진홍" in window.session.undo_stack.undoText()
    window.session.undo_stack.undo()
    qtbot.waitUntil(lambda: _label(window, "crimson") == before, timeout=SOON)


def test_a_korean_name_that_is_taken_is_refused_and_goes_back(
    dialog: LabelsDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(full_window.session.failed, timeout=SOON) as failed:
        dialog.tree.model().setData(_index(dialog, full_window, "scarlet"), "Azure")
    assert "already a label" in str(failed.args[0])
    qtbot.waitUntil(lambda: _names(dialog).count("진홍") == 2, timeout=SOON)


def test_the_editor_has_the_korean_name_first_and_the_one_in_files_below(
    dialog: LabelsDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    window = full_window
    dialog.tree.setCurrentIndex(_index(dialog, window, "crimson"))
    dialog.verbs["edit"].trigger()
    form = window.findChildren(LabelEditor)[-1]
    assert "진홍" in form.windowTitle()
    assert form.called is not None
    assert (form.called.text(), form.name.text(), form.names.text()) == ("진홍", "crimson", "de: Karmin")
    assert form.called.nextInFocusChain() is form.name
    assert form.called.accessibleName() != form.name.accessibleName()
    form.called.setText("노을")
    form.save.click()
    qtbot.waitUntil(lambda: name_of(_label(window, "crimson")) == "노을", timeout=SOON)
    assert dict(_label(window, "crimson").names) == {"ko": "노을", "de": "Karmin"}
    qtbot.waitUntil(lambda: window.session.idle and "노을" in _names(dialog), timeout=SOON)
    dialog.tree.setCurrentIndex(_index(dialog, window, "azure"))
    dialog.verbs["edit"].trigger()
    assert window.findChildren(LabelEditor)[-1].called is None, "it has no name in Korean"


def test_labels_called_the_same_are_told_apart_where_one_is_to_stay(
    dialog: LabelsDialog, full_window: MainWindow, qtbot: QtBot
) -> None:
    dialog.filter.setText("진홍")
    dialog.tree.selectAll()
    dialog.verbs["merge"].trigger()
    asked = dialog.findChild(QInputDialog)
    assert set(asked.comboBoxItems()) == {"진홍 (crimson)", "진홍 (scarlet)"}
    asked.setTextValue("진홍 (scarlet)")
    asked.accept()
    qtbot.waitUntil(lambda: full_window.session.library.labels.find("crimson") is None, timeout=SOON)
    assert full_window.session.library.labels.meant("crimson")[0].name == "scarlet"
