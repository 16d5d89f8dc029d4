"""Labels are called in the window's language, and meant by either name; what is kept is their own."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from clip_desktop.services.labels import vocabulary
from clip_desktop.services.labels.files import LabelEntry
from clip_desktop.services.labels.sets import import_labels
from clip_desktop.ui import languages
from clip_desktop.ui.label_names import name_of
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
