"""The list behind the grid: ids at hand, rows fetched by pages when they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, QPersistentModelIndex, Qt

from clip_desktop.library.records import PhotoRow
from clip_desktop.services.timeline import Timeline
from clip_desktop.ui.grid.told import description_of, name_of
from clip_desktop.ui.system.dragged import PHOTOS, URLS, DraggedPhotos

Index = QModelIndex | QPersistentModelIndex
Fetch = Callable[[Sequence[int]], Mapping[int, PhotoRow]]

PHOTO: Final = Qt.ItemDataRole.UserRole + 1  # PhotoRow, or None for a photo that is gone
CERTAINTY: Final = Qt.ItemDataRole.UserRole + 2  # float 0..1, or None
BEHIND: Final = Qt.ItemDataRole.UserRole + 3  # how many near-duplicates lie behind the photo

_TOLD: Final = frozenset(
    (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole)
)
_PAGE: Final = 64  # read by the GUI thread in one go: 2 ms, and four times that beside a busy job
_PAGES_KEPT: Final = 128


class PhotoListModel(QAbstractListModel):
    """Photos in the order given.

    Args:
        fetch: the rows of some ids; called on the GUI thread for one page of 256 at a time.
    """

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: NDArray[np.int64] = np.empty(0, np.int64)
        self._certainty: NDArray[np.float32] | None = None
        self._behind: Mapping[int, int] = {}
        self._timeline: Timeline | None = None
        self._pages: OrderedDict[int, Mapping[int, PhotoRow]] = OrderedDict()

    @property
    def ids(self) -> NDArray[np.int64]:
        """The photo ids, int64 (n,), in the order shown."""
        return self._ids

    @property
    def timeline(self) -> Timeline | None:
        """The days of the photographs, where they are in order of time."""
        return self._timeline

    def set_ids(
        self,
        ids: NDArray[np.int64],
        certainty: NDArray[np.float32] | None = None,
        behind: Mapping[int, int] | None = None,
        timeline: Timeline | None = None,
    ) -> None:
        """Show other photos.

        Args:
            certainty: float32 (n,) from 0 to 1, or None.
            behind: how many near-duplicates lie behind some of the photos, by id.
            timeline: the days of all of them, where they are in order of time.
        """
        self.beginResetModel()
        self._ids, self._certainty, self._behind, self._timeline = ids, certainty, behind or {}, timeline
        self._pages.clear()
        self.endResetModel()

    def refresh(self, certainty: NDArray[np.float32] | None = None, behind: Mapping[int, int] | None = None) -> None:
        """The same photos, read again: what is said of them has changed."""
        self._certainty, self._behind = certainty, behind or {}
        self._pages.clear()
        if len(self._ids):
            self.dataChanged.emit(self.index(0), self.index(len(self._ids) - 1))

    def read_again(self) -> None:
        """The same photos and what the place says of them, but their rows are others now."""
        self.refresh(self._certainty, self._behind)

    def row_of(self, photo_id: int) -> int:
        """The row of a photo, or -1."""
        found = np.flatnonzero(self._ids == photo_id)
        return int(found[0]) if len(found) else -1

    def photo(self, row: int) -> PhotoRow | None:
        """The photo of a row; its page is fetched when needed."""
        number = row // _PAGE
        page = self._pages.get(number)
        if page is None:
            wanted = self._ids[number * _PAGE : (number + 1) * _PAGE]
            page = self._pages[number] = self._fetch([int(i) for i in wanted])
            while len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        else:
            self._pages.move_to_end(number)
        return page.get(int(self._ids[row]))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._ids):
            return None
        if role == CERTAINTY:
            return None if self._certainty is None else float(self._certainty[index.row()])
        if role == BEHIND:
            return self._behind.get(int(self._ids[index.row()]), 0)
        if role == PHOTO:
            return self.photo(index.row())
        photo = self.photo(index.row()) if role in _TOLD else None
        if photo is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return name_of(photo, index.data(CERTAINTY))
        return photo.path.name if role == Qt.ItemDataRole.ToolTipRole else description_of(photo, index.data(BEHIND))

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [URLS, PHOTOS]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files, for other programs to take, and the photographs, for the sidebar."""
        return self.dragged(self._ids[[index.row() for index in indexes]].tolist())

    def dragged(self, photo_ids: Sequence[int]) -> QMimeData:
        """Photographs on their way from the grid: files for other programs, numbers for the sidebar."""

        def paths() -> list[Path]:
            pages = [photo_ids[first : first + _PAGE] for first in range(0, len(photo_ids), _PAGE)]
            found = {photo: row.path for page in pages for photo, row in self._fetch(page).items()}
            return [found[photo] for photo in photo_ids if photo in found]

        return DraggedPhotos(photo_ids, paths)
