"""The list behind the grid: true to Qt's rules, and bounded in what it reads."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from clip_desktop.ui.grid.model import _PAGE, _PAGES_KEPT, CERTAINTY, PHOTO, PhotoListModel
from clip_desktop.ui.system.dragged import photos_in
from tests.ui.grid.conftest import MadeUp

MILLION = 1_000_000


def test_it_keeps_to_the_rules_of_models(qtbot: QtBot, model: PhotoListModel) -> None:
    """What breaks a rule is logged as a warning, and a warning of Qt fails a test."""
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.set_ids(np.arange(1, 30), np.linspace(0, 1, 29, dtype=np.float32))
    model.refresh()
    model.set_ids(np.array([7]))
    model.set_ids(np.empty(0, np.int64))
    model.refresh()
    assert tester.model() is model


def test_rows_say_their_photo_its_name_and_how_sure_the_place_is(model: PhotoListModel) -> None:
    model.set_ids(np.array([9, 4]), np.array([0.75, 0.25], np.float32))
    second = model.index(1)
    assert second.data(PHOTO).id == 4
    assert second.data(CERTAINTY) == 0.25
    assert second.data(Qt.ItemDataRole.ToolTipRole) == "4.jpg"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "4.jpg, 25 % certain"
    assert second.data() is None
    assert model.data(QModelIndex(), PHOTO) is None
    assert model.rowCount(second) == 0


def test_a_photo_that_is_gone_is_an_empty_row(qtbot: QtBot) -> None:
    model = PhotoListModel(lambda ids: {})
    model.set_ids(np.array([5]))
    assert model.photo(0) is None
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) is None
    assert model.mimeData([model.index(0)]).urls() == []


def test_of_a_million_rows_only_the_pages_looked_at_are_read(model: PhotoListModel, rows: MadeUp) -> None:
    model.set_ids(np.arange(MILLION))
    assert rows.pages == []
    for row in (0, 1, _PAGE - 1, 700_000, 700_001, MILLION - 1):
        photo = model.photo(row)
        assert photo is not None
        assert photo.id == row
    assert len(rows.pages) == 3
    assert max(len(page) for page in rows.pages) == _PAGE


def test_pages_in_memory_are_bounded_and_the_oldest_goes(model: PhotoListModel, rows: MadeUp) -> None:
    model.set_ids(np.arange(MILLION))
    for page in range(_PAGES_KEPT):
        model.photo(page * _PAGE)
    model.photo(0)  # used again: page 1 is the oldest now
    model.photo(_PAGES_KEPT * _PAGE)
    assert len(model._pages) == _PAGES_KEPT
    read = len(rows.pages)
    model.photo(1)
    assert len(rows.pages) == read
    model.photo(_PAGE)
    assert len(rows.pages) == read + 1


def test_what_changed_is_read_again_in_its_place(qtbot: QtBot, model: PhotoListModel, rows: MadeUp) -> None:
    model.set_ids(np.arange(5))
    model.photo(0)
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.refresh(np.ones(5, np.float32))
    assert [index.row() for index in changed.args[:2]] == [0, 4]
    model.photo(0)
    assert len(rows.pages) == 2
    assert model.index(3).data(CERTAINTY) == 1.0


def test_files_of_what_is_dragged_are_looked_up_when_they_are_asked_for(model: PhotoListModel, rows: MadeUp) -> None:
    model.set_ids(np.arange(1000))
    data = model.dragged(list(range(0, 1000, 2)))
    assert data.hasUrls() and photos_in(data) == list(range(0, 1000, 2))
    assert not rows.pages
    assert [url.toLocalFile() for url in data.urls()][:2] == ["/pictures/0.jpg", "/pictures/2.jpg"]
    assert len(data.urls()) == 500


def test_rows_are_found_by_photo_and_dragged_as_files(model: PhotoListModel) -> None:
    model.set_ids(np.array([9, 4, 6]))
    assert [model.row_of(photo_id) for photo_id in (9, 4, 6, 5)] == [0, 1, 2, -1]
    data = model.mimeData([model.index(0), model.index(2)])
    assert [url.toLocalFile() for url in data.urls()] == ["/pictures/9.jpg", "/pictures/6.jpg"]
    assert model.flags(model.index(0)) & Qt.ItemFlag.ItemIsDragEnabled
    assert model.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
