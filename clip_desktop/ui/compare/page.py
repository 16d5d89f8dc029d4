"""The page of two to four photographs side by side, seen as near as one another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes
from clip_desktop.services import photos
from clip_desktop.services.photos import load_picture
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.compare.bar import CompareBar
from clip_desktop.ui.compare.photo import ComparedPhoto
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import percent
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style.spacing import CLOSE, TOUCH, space
from clip_desktop.ui.viewer.keys import NONE, Key, KeyMap, act_of, canvas_keys
from clip_desktop.ui.viewer.pictures import Load, PictureLoader

FEWEST: Final = 2
MOST: Final = 4
_ACROSS: Final = 2


class ComparePage(QWidget):
    """Keys act on one of the photographs, which has the ring; what is seen of it is seen of the others while linked.

    Args:
        load: decodes a picture, on a worker thread.

    Signals:
        closed: the user goes back to the photographs, or none is left.
        opened: (photo id) one is to be seen large.
        reached: keys act on another one, or there are others.
    """

    closed = Signal()
    opened = Signal(int)
    reached = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None, load: Load = load_picture) -> None:
        super().__init__(parent)
        self._session = session
        self._loader = PictureLoader(load, self)
        self.linked = True
        self._following = False  # what changes now is not the user's doing
        self._rooms: dict[ComparedPhoto, tuple[int, int, float]] = {}  # of the pictures, as they were looked at last
        self.bar = CompareBar(self)
        self._all = [ComparedPhoto(self) for _ in range(MOST)]
        self.cells: list[ComparedPhoto] = []  # those in use, in their order
        self._soon = QTimer(self, singleShot=True, interval=0)  # one question for all that moved together
        self._soon.timeout.connect(self._fetch)
        self._grid = QGridLayout()
        space(self._grid, CLOSE, CLOSE)
        column = QVBoxLayout(self)
        space(column, TOUCH)
        column.addWidget(self.bar)
        column.addLayout(self._grid, 1)
        self.keys = self._key_map()
        self.setAccessibleName(self.tr("Photographs side by side"))
        self._connect()
        self._lay_cells()

    @property
    def ids(self) -> list[int]:
        """The photographs that are compared, in their order."""
        return [cell.photo_id for cell in self.cells]

    @property
    def current(self) -> ComparedPhoto | None:
        """The one that keys act on."""
        return next((cell for cell in self.cells if cell.current), None)

    @property
    def photo_id(self) -> int:
        """The photograph that keys act on; -1 without one."""
        return self.current.photo_id if self.current is not None else -1

    @property
    def settled(self) -> bool:
        """Whether each picture is as sharp as it will be, or the reason is told why there is none."""
        return not self._loader.busy and not self._soon.isActive()

    def open(self, photo_ids: Sequence[int]) -> None:
        """Compare photographs, the first four of them."""
        self.clear()
        library, wanted = self._session.library, list(photo_ids)[:MOST]
        rows, known = library.photos.rows(wanted), [library.photos.get(photo_id) for photo_id in wanted]
        found = [photo for photo in known if photo is not None and photo.id in rows]
        self.cells = self._all[: len(found)]
        self._lay_cells()
        self._following = True
        for cell, photo in zip(self.cells, found, strict=True):
            paths = [path for _, path in library.files.of_photos([photo.id])]
            path = self._session.workspace.thumbnails.get_path(photo.facts.content_hash)
            thumbnail = QImage(str(path)) if path is not None else QImage()
            cell.hidden_before = photo.hidden
            cell.show_photo(rows[photo.id], photo.facts, paths, thumbnail)
        self._following = False
        self._reach(self.cells[0] if self.cells else None)

    def choose(self, photo_id: int) -> None:
        """Have keys act on one of them."""
        self._reach(next((cell for cell in self.cells if cell.photo_id == photo_id), self.current))

    def clear(self) -> None:
        """Compare nothing, and keep no picture."""
        self._soon.stop()
        self._loader.let_go()
        for cell in self._all:
            cell.show_current(False)
            cell.clear()
        self.cells = []

    def zoom(self, steps: float) -> None:
        """Larger or smaller around the middle."""
        if self.current is not None:
            self.current.canvas.zoom(steps)

    def close_threads(self) -> None:
        """Wait for the threads that decode."""
        self._soon.stop()
        self._loader.close()

    def _reach(self, cell: ComparedPhoto | None) -> None:
        """Have keys act on another one."""
        for one in self._all:
            one.show_current(one is cell)
        if cell is not None and self.isVisible() and not cell.hasFocus():
            cell.setFocus()
        self._show_scale()
        self.reached.emit()

    def _step(self, by: int) -> None:
        at = self.cells.index(self.current) + by if self.current is not None else -1
        if 0 <= at < len(self.cells):
            self._reach(self.cells[at])

    def _take_out(self, cells: Sequence[ComparedPhoto]) -> None:
        """Compare some no longer; keys act on what comes in their place."""
        current, before = self.current, list(self.cells)
        self.cells = [cell for cell in before if cell not in cells]
        if current not in self.cells:
            at = before.index(current) if current is not None else 0
            later = [cell for cell in before[at:] if cell in self.cells]
            self._reach(next(iter(later), self.cells[-1] if self.cells else None))
        for cell in cells:
            cell.clear()
        self._lay_cells()
        announce(self, self.bar.title.text())
        if not self.cells:
            self.closed.emit()

    def _lay_cells(self) -> None:
        """Two beside one another, more in a square."""
        for cell in self._all:
            self._grid.removeWidget(cell)
            cell.setVisible(cell in self.cells)
        for n, cell in enumerate(self.cells):
            self._grid.addWidget(cell, n // _ACROSS, n % _ACROSS)
            if n:
                QWidget.setTabOrder(self.cells[n - 1], cell)
        for n in range(_ACROSS):
            self._grid.setRowStretch(n, int(len(self.cells) > n * _ACROSS))
            self._grid.setColumnStretch(n, int(len(self.cells) > n))
        self._grid.activate()
        self.bar.show_count(len(self.cells))

    def _looked(self, cell: ComparedPhoto) -> None:
        """Another part of one is seen: of the others too."""
        self._show_scale()
        view = cell.canvas.viewpoint
        room = None if view is None else (view.view_width, view.view_height, view.ratio)
        resized = room is not None and self._rooms.get(cell) != room
        if room is not None:
            self._rooms[cell] = room
        if self._following or resized or not self.linked or view is None:
            return  # with more or less room each keeps its own scale
        self._following = True
        for other in self.cells:
            own = other.canvas.viewpoint
            if other is not cell and own is not None:
                # As if it had the other's room, which is a pixel more or less: 100 % stays 100 %.
                other.canvas.look_like(view.in_view(own.view_width, own.view_height, own.ratio))
        self._following = False

    def _turn_link(self) -> None:
        self.linked = not self.linked
        self.bar.link.setChecked(self.linked)
        announce(self, self.bar.link_told)
        if self.current is not None:
            self._looked(self.current)

    def _toggle_fit(self) -> None:
        if self.current is not None:
            self.current.canvas.toggle_fit()

    def _show_scale(self) -> None:
        view = self.current.canvas.viewpoint if self.current is not None else None
        self.bar.scale.setText("" if view is None else percent(view.shown_scale))

    def _fetch(self) -> None:
        """Have decoded what is wanted: first for the one that keys act on, for the others beside it."""
        first = [self.current] if self.current is not None else []
        for cell in self.cells:
            self._take(cell)
        wishes = [cell.wish for cell in (*first, *(cell for cell in self.cells if cell not in first))]
        lacking = [wish for wish in wishes if wish is not None]
        if lacking:
            self._loader.want(lacking[0])
            self._loader.expect(lacking[1:])

    def _take(self, cell: ComparedPhoto) -> None:
        """Give what is at hand to one that lacks it."""
        decoded = self._loader.at_hand(cell.content_hash)
        if decoded and cell.wish is not None:
            before, self._following = self._following, True
            cell.take(decoded)
            self._following = before

    def _arrived(self, content_hash: str) -> None:
        for cell in self.cells:
            if cell.content_hash == content_hash:
                self._take(cell)

    def _failed(self, content_hash: str, error: Exception) -> None:
        known = isinstance(error, UserError)
        for cell in self.cells:
            if cell.content_hash == content_hash:
                cell.tell(
                    in_language(error) if isinstance(error, UserError) else self.tr("This picture cannot be shown.")
                )
        if not known:
            self._session.failed.emit(error)

    def _on_change(self, changes: Changes, initiator: object) -> None:
        """What was said of them may be otherwise; what is gone or put away is compared no longer."""
        if not changes.photos or not self.cells:
            return
        library, gone = self._session.library, []
        rows = library.photos.rows(self.ids)
        for cell in self.cells:
            photo, row = library.photos.get(cell.photo_id), rows.get(cell.photo_id)
            if photo is None or row is None or not row.copies or (photo.hidden and not cell.hidden_before):
                gone.append(cell)
            else:
                cell.show_row(row)
        if gone:
            self._take_out(gone)

    def _rate(self, cell: ComparedPhoto, stars: int) -> None:
        photo_id = cell.photo_id
        self._session.edit(lambda library: photos.set_rating(library, [photo_id], stars), photo_ids=[photo_id])

    def _like(self, cell: ComparedPhoto, favourite: bool) -> None:
        photo_id = cell.photo_id
        self._session.edit(lambda library: photos.set_favourite(library, [photo_id], favourite), photo_ids=[photo_id])

    def _connect(self) -> None:
        self.bar.link.setChecked(self.linked)
        self.bar.close_wanted.connect(self.closed)
        self.bar.fit_wanted.connect(self._toggle_fit)
        self.bar.zoom_wanted.connect(self.zoom)
        self.bar.link_wanted.connect(self._turn_link)
        self._loader.arrived.connect(self._arrived)
        self._loader.failed.connect(self._failed)
        self._session.changed.connect(self._on_change)
        for cell in self._all:
            self._connect_cell(cell)

    def _connect_cell(self, cell: ComparedPhoto) -> None:
        cell.reached.connect(lambda: None if cell.current else self._reach(cell))
        cell.opened.connect(lambda: self.opened.emit(cell.photo_id))
        cell.removed.connect(lambda: self._take_out([cell]))
        cell.rated.connect(lambda stars: self._rate(cell, stars))
        cell.favourite_set.connect(lambda favourite: self._like(cell, favourite))
        cell.sharper_wanted.connect(self._soon.start)
        cell.canvas.viewpoint_changed.connect(lambda: self._looked(cell))

    def _on_current(self, act: Callable[[ComparedPhoto], object]) -> Callable[[], None]:
        def acted() -> None:
            if self.current is not None:
                act(self.current)

        return acted

    def _key_map(self) -> KeyMap:
        on, step = self._on_current, self._step
        return {
            (Key.Key_Right, NONE): lambda: step(1), (Key.Key_Left, NONE): lambda: step(-1),
            (Key.Key_Down, NONE): lambda: step(_ACROSS), (Key.Key_Up, NONE): lambda: step(-_ACROSS),
            **canvas_keys(lambda: self.current.canvas if self.current is not None else None),
            (Key.Key_L, NONE): self._turn_link,
            (Key.Key_Backspace, NONE): on(lambda cell: self._take_out([cell])),
            (Key.Key_Return, NONE): on(lambda cell: self.opened.emit(cell.photo_id)),
            (Key.Key_Enter, NONE): on(lambda cell: self.opened.emit(cell.photo_id)),
            (Key.Key_Escape, NONE): self.closed.emit,
        }  # fmt: skip

    # Qt's own calls

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes on to the one that keys act on: a focus proxy would break the round that Tab makes."""
        if self.current is not None:
            self.current.setFocus(event.reason())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(self.keys, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
