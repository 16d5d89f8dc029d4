"""The grid of a place joined to the library: rows, thumbnails, what is chosen, where the user has scrolled to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from clip_desktop.library.records import PhotoRow
from clip_desktop.services.timeline import Timeline
from clip_desktop.settings import Settings
from clip_desktop.ui.grid.dates import DateTravel
from clip_desktop.ui.grid.loader import ThumbnailLoader
from clip_desktop.ui.grid.model import PhotoListModel
from clip_desktop.ui.grid.view import PhotoGridView
from clip_desktop.ui.running.session import Desk, Session

_ZOOM_PAUSE_MS: Final = 1500  # after the last step of a zoom its size is kept


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """Where a user is among photographs.

    Attributes:
        chosen: the photographs that are chosen, int64 (n,).
        current: the one that keys go on from; -1 without any.
        seen: those in sight, in their order; none at the very top.
        offset: how far the first of these is scrolled off.
    """

    chosen: NDArray[np.int64]
    current: int
    seen: tuple[int, ...]
    offset: int


class Gallery(QObject):
    """Owns the grid, its model and its thumbnails.

    Signals:
        opened: (photo id) to be seen large.
        chosen_changed: other photographs are chosen.
        menu_wanted: (QPoint on the screen) the menu of the chosen photographs.
        picture_arrived: a thumbnail that was asked for is at hand.
        judged: ([photo id], verdict) accepted (1) or rejected (-1) by the button in its cell.
    """

    opened = Signal(int)
    chosen_changed = Signal()
    menu_wanted = Signal(QPoint)
    picture_arrived = Signal()
    judged = Signal(object, int)

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._thumbnails = session.workspace.thumbnails
        self._away: list[tuple[int, str]] = []  # places out of reach
        self._model = PhotoListModel(self._rows, self)
        self._loader = ThumbnailLoader(self._load, self)
        self.view = PhotoGridView(self._model, self._loader, session.workspace.settings.cell_size, parent)
        self.travel = DateTravel(self.view)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.opened.connect(lambda row: self.opened.emit(int(self.ids[row])))
        self.view.judged.connect(lambda row, verdict: self.judged.emit([int(self.ids[row])], verdict))
        self.view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.view.customContextMenuRequested.connect(self._want_menu)
        self._loader.arrived.connect(self.picture_arrived)
        self._loader.failed.connect(self._tell)
        self._settled = QTimer(self, singleShot=True, interval=_ZOOM_PAUSE_MS)
        self._settled.timeout.connect(self._keep_size)
        self.view.zoomed.connect(lambda _: self._settled.start())
        session.settings_changed.connect(self._fit_cells)

    @property
    def ids(self) -> NDArray[np.int64]:
        """The photographs shown, int64 (n,), in their order."""
        return self._model.ids

    @property
    def chosen(self) -> list[int]:
        """The chosen photographs, in the order shown."""
        return self.view.chosen

    @property
    def settled(self) -> bool:
        """Whether no thumbnail is on its way."""
        return not self._loader.busy

    @property
    def standing(self) -> Standing:
        """Where the user is now."""
        rows = self.view.rows_in_sight if self.view.verticalScrollBar().value() else range(0)
        seen = tuple(self.ids[rows.start : rows.stop].tolist())
        offset = self.view.visualRect(self._model.index(rows.start)).top() if seen else 0
        current = self.view.currentIndex().row()
        return Standing(np.array(self.chosen, np.int64), int(self.ids[current]) if current >= 0 else -1, seen, offset)

    def show_photos(
        self,
        ids: NDArray[np.int64],
        certainty: NDArray[np.float32] | None,
        behind: Mapping[int, int] | None = None,
        timeline: Timeline | None = None,
        *,
        keep: bool,
        left: Standing | None = None,
    ) -> None:
        """Show photographs, and how many lie behind some of them, by id.

        Args:
            timeline: the days of all of them, where they are in order of time.
            keep: hold on to what is chosen, to the current photograph or the next one that is still there, and to the
                one at the top of the view. Where all that was chosen has left, the next one is chosen.
            left: where the user was when they left these photographs, and is to be again.
        """
        if keep and np.array_equal(ids, self.ids) and _agree(timeline, self._model.timeline):
            self._model.refresh(certainty, behind)
            return
        standing = self._standing_in(ids) if keep else left
        with QSignalBlocker(self.view.selectionModel()):
            self._model.set_ids(ids, certainty, behind, timeline)
            self.view.updateGeometries()
            if standing is not None:
                self._choose_again(standing.chosen, standing.current)
        self._scroll_to(standing)
        self.chosen_changed.emit()

    def choose(self, photo_id: int) -> None:
        """Go on from a photograph, and have it in sight; one of several that are chosen leaves these so."""
        index, chosen = self._model.index(self._model.row_of(photo_id)), self.view.selectionModel()
        if index.isValid():
            flags = QItemSelectionModel.SelectionFlag
            chosen.setCurrentIndex(index, flags.NoUpdate if chosen.isSelected(index) else flags.ClearAndSelect)
            self.view.scrollTo(index)

    def choose_all(self, photo_ids: NDArray[np.int64]) -> None:
        """Choose photographs, int64 (n,), and bring the first of them into sight."""
        rows = np.flatnonzero(np.isin(self.ids, photo_ids))
        if len(rows):
            self._choose_again(photo_ids, int(self.ids[rows[0]]))
            self.view.scrollTo(self._model.index(int(rows[0])))

    def ask_what_is_away(self) -> None:
        """Have marked what is out of reach now; found out on the query thread, as drives and shares may be slow."""
        self._session.ask("away", _away, self._show_away)

    def go_to_date(self) -> None:
        """Ask for a date to go to, where the photographs are in order of time."""
        if not self.travel.ask():
            self._session.noticed.emit(self.tr("These photographs are not in order of time."))

    def _fit_cells(self, settings: Settings) -> None:
        self.view.resize_cells(settings.cell_size)

    def picture_of(self, photo_id: int) -> QPixmap | None:
        """A thumbnail if it is at hand; otherwise it is fetched and ``picture_arrived`` tells."""
        photo = self._session.library.photos.rows([photo_id]).get(photo_id)
        return self.pixmap_of(photo) if photo is not None else None

    def pixmap_of(self, photo: PhotoRow) -> QPixmap | None:
        """``picture_of`` a photo whose row is known."""
        return self._loader.pixmap(photo)

    def zoom(self, steps: int) -> None:
        self.view.zoom(steps)

    def refresh_rows(self) -> None:
        """What is said of the photographs has changed: paint their marks anew."""
        self._model.read_again()

    def close_threads(self) -> None:
        self._settled.stop()
        self._loader.close()

    def _rows(self, photo_ids: Sequence[int]) -> Mapping[int, PhotoRow]:
        return self._session.library.photos.rows(photo_ids, self._away)

    def _show_away(self, away: list[tuple[int, str]]) -> None:
        if away != self._away:
            self._away = away
            self._loader.try_again()
            self._model.read_again()

    @Slot(object)
    def _tell(self, fault: Exception) -> None:
        self._session.failed.emit(fault)

    def _keep_size(self) -> None:
        """The user zoomed: the cells are so large the next time, too."""
        if self.view.cell != self._session.workspace.settings.cell_size:
            self._session.set(cell_size=self.view.cell)

    def _load(self, photo: PhotoRow) -> QImage:
        """On a thumbnail thread: of the size that the screen asks for, made anew where it is gone or damaged."""
        from clip_desktop.services.indexing.small_pictures import thumbnail

        path = thumbnail(self._thumbnails, photo, self._loader.edge)
        image = QImage(str(path)) if path is not None else QImage()
        if path is not None and image.isNull():
            self._thumbnails.discard(photo.content_hash)
            path = thumbnail(self._thumbnails, photo, self._loader.edge)
            image = QImage(str(path)) if path is not None else QImage()
        return image

    def _standing_in(self, ids: NDArray[np.int64]) -> Standing:
        """Where the user is now among other photographs."""
        standing, current = self.standing, self._nearest_in(ids)
        left = len(standing.chosen) > 0 and current >= 0 and not np.isin(standing.chosen, ids).any()
        return replace(standing, current=current, chosen=np.array([current]) if left else standing.chosen)

    def _nearest_in(self, ids: NDArray[np.int64]) -> int:
        """The current photograph; where it is not among these, the next one after it that is, or else the last before.

        -1 where there is none.
        """
        row = self.view.currentIndex().row()
        if row < 0 or self.ids[row] in ids:
            return int(self.ids[row]) if row >= 0 else -1
        for others in (self.ids[row:], self.ids[:row][::-1]):
            stays = np.isin(others, ids)
            if stays.any():
                return int(others[stays.argmax()])
        return -1

    def _scroll_to(self, standing: Standing | None) -> None:
        bar = self.view.verticalScrollBar()
        if standing is None or not standing.seen:
            bar.setValue(0)
            return
        row = next((row for row in map(self._model.row_of, standing.seen) if row >= 0), -1)
        if row >= 0:
            self.view.bring_to_top(row)
            bar.setValue(bar.value() + self.view.visualRect(self._model.index(row)).top() - standing.offset)

    def _choose_again(self, chosen: NDArray[np.int64], current: int) -> None:
        selection = QItemSelection()
        for first, last in _runs(np.flatnonzero(np.isin(self.ids, chosen))):
            selection.select(self._model.index(first), self._model.index(last))
        model, flags = self.view.selectionModel(), QItemSelectionModel.SelectionFlag
        row = self._model.row_of(current)
        if row >= 0:
            model.setCurrentIndex(self._model.index(row), flags.NoUpdate)
        model.select(selection, flags.ClearAndSelect)

    def _want_menu(self, at: QPoint) -> None:
        if self.chosen:
            self.menu_wanted.emit(self.view.viewport().mapToGlobal(at))


def _runs(rows: NDArray[np.int64]) -> list[tuple[int, int]]:
    """Ascending rows as the first and the last of each run of neighbours."""
    if not len(rows):
        return []
    ends = np.flatnonzero(np.diff(rows) != 1)
    firsts, lasts = rows[np.append(0, ends + 1)], rows[np.append(ends, len(rows) - 1)]
    return list(zip(firsts.tolist(), lasts.tolist(), strict=True))


def _agree(one: Timeline | None, other: Timeline | None) -> bool:
    return one is other if one is None else one.says_the_same(other)


def _away(desk: Desk) -> list[tuple[int, str]]:
    from clip_desktop.services.folders.presence import places_offline

    return places_offline(desk.library.folders.all())
