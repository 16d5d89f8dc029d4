"""A grid over photographs that exist nowhere: their rows are made up, their pictures painted."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from clip_desktop.library.records import PhotoRow
from clip_desktop.ui.grid.loader import ThumbnailLoader
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView

CELL = 100


def row_of(photo_id: int) -> PhotoRow:
    return PhotoRow(photo_id, f"{photo_id:064x}", Path(f"/pictures/{photo_id}.jpg"), None, 0, False, 1)


class MadeUp:
    """Rows for any id, and the pages that were asked for."""

    def __init__(self) -> None:
        self.pages: list[list[int]] = []

    def __call__(self, ids: Sequence[int]) -> Mapping[int, PhotoRow]:
        self.pages.append(list(ids))
        return {photo_id: row_of(photo_id) for photo_id in ids}


def painted(photo: PhotoRow) -> QImage:
    image = QImage(30, 20, QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(photo.id * 37 % 360, 200, 200))
    return image


@pytest.fixture
def rows() -> MadeUp:
    return MadeUp()


@pytest.fixture
def model(rows: MadeUp) -> PhotoListModel:
    return PhotoListModel(rows)


@pytest.fixture
def loader(qtbot: QtBot, no_threads_left: None) -> Iterator[ThumbnailLoader]:
    loader = ThumbnailLoader(painted)
    yield loader
    loader.close()


@pytest.fixture
def grid(qtbot: QtBot, model: PhotoListModel, loader: ThumbnailLoader) -> PhotoGridView:
    """Forty photographs, five in a line."""
    view = PhotoGridView(model, loader, CELL)
    qtbot.addWidget(view)
    view.resize(5 * CELL + 40, 3 * CELL + 20)
    model.set_ids(np.arange(100, 140))
    view.show()
    assert view.columns == 5
    return view
