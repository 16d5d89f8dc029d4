"""The page of one photograph seen large: its title, its picture, the way to the next, and why there is no picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QLabel, QPushButton, QWidget

from clip_desktop.errors import UserError
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.library.changes import Changes
from clip_desktop.library.records import PhotoFacts
from clip_desktop.services.photos import load_picture
from clip_desktop.ui.announcing import announce
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import moment, percent
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme
from clip_desktop.ui.style.spacing import APART, TOUCH, space
from clip_desktop.ui.viewer.bar import ViewerBar
from clip_desktop.ui.viewer.canvas import PictureCanvas
from clip_desktop.ui.viewer.filmstrip import Filmstrip, PixmapOf
from clip_desktop.ui.viewer.immersion import Immersion
from clip_desktop.ui.viewer.keys import NONE, SHIFT, Key, KeyMap, act_of, canvas_keys
from clip_desktop.ui.viewer.motion import MAY_MOVE, MovingPicture
from clip_desktop.ui.viewer.pictures import Load, PictureLoader, wish_for
from clip_desktop.ui.viewer.viewpoint import Viewpoint


class ViewerPage(QWidget):
    """Shows one photograph of a row of photographs. 0 to 5 stay the rating's keys, here as in the grid.

    Args:
        session: whose library and thumbnails are shown.
        load: decodes a picture, on a worker thread.
        pixmap_of: a thumbnail for the filmstrip, or None while it is fetched.

    Signals:
        closed: the user goes back to the photographs.
        shown: (photo id) another photograph is shown.
        more_at_hand: another picture was decoded, or cannot be.
        film_wanted: (photo id) the film that is shown is to be played.
        full_screen_wanted, slides_wanted: the user asks for them; on the full screen, to leave it.

    Attributes:
        goes_round: whether the first follows on the last.
    """

    closed = Signal()
    shown = Signal(int)
    more_at_hand = Signal()
    film_wanted = Signal(int)
    full_screen_wanted = Signal()
    slides_wanted = Signal()

    def __init__(
        self,
        session: Session,
        parent: QWidget | None = None,
        load: Load = load_picture,
        pixmap_of: PixmapOf = lambda photo: None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._ids: NDArray[np.int64] = np.empty(0, np.int64)
        self._row = 0
        self._direction = 1
        self._facts: PhotoFacts | None = None
        self._thumbnail = QImage()
        self._broken = False
        self._turns: dict[str, int] = {}  # quarters by which photographs are seen turned, by content
        self.goes_round = False
        self._loader = PictureLoader(load, self)
        self.bar = ViewerBar(self)
        self.message = QLabel(self)
        self.message.setObjectName("viewerMessage")
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.hide()
        self.canvas = PictureCanvas(self)
        self.moving = MovingPicture(session, self.canvas, self.bar, self)
        self.play = QPushButton(theme.icon("play"), self.tr("Play in the system's player (P)"), self)
        self.play.setAccessibleName(self.play.text())
        self.play.setToolTip(self.play.text())
        self.play.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.play.hide()
        self.strip = Filmstrip(session.library.photos.rows, pixmap_of, self)
        self._immersion = Immersion(self.canvas, (self.bar, self.strip), self)
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.keys = self._key_map()
        self._connect()
        self._fit_strip()

    @property
    def photo_id(self) -> int:
        """The photograph shown; -1 before the first."""
        return int(self._ids[self._row]) if self._row < len(self._ids) else -1

    @property
    def settled(self) -> bool:
        """Whether the picture is as sharp as it will be, or the reason is told why there is none."""
        return not self._loader.busy

    @property
    def immersed(self) -> bool:
        """Whether the picture is alone on the screen."""
        return self._immersion.on

    @property
    def next_is_ready(self) -> bool:
        """Whether the next photograph can be shown at once, or is known to be none that can."""
        after, facts = self._beside(1), self._facts
        if after is None or (facts is not None and not self._broken and not self._loader.at_hand(facts.content_hash)):
            return False
        photo = self._session.library.photos.get(int(self._ids[after]))
        return photo is None or not self._loader.waits_for(photo.facts.content_hash)

    def open(self, ids: NDArray[np.int64], photo_id: int) -> None:
        """Show a photograph of a row of them, int64 (n,); one that is not in the row stands alone."""
        found = np.flatnonzero(ids == photo_id)
        self._ids = ids if len(found) else np.array([photo_id], np.int64)
        self._direction = 1
        self._show_row(int(found[0]) if len(found) else 0)

    def step(self, by: int) -> None:
        """Go on (or back) by some photographs, not beyond the ends of the row."""
        row = self._beside(by) if abs(by) == 1 else max(0, min(len(self._ids) - 1, self._row + by))
        if row is not None and row != self._row:
            self._direction = 1 if by > 0 else -1
            self._show_row(row)
            at = QApplication.focusWidget()
            if at is not None and self.bar.isAncestorOf(at):  # the page's own name is said where that has the keyboard
                announce(self, self.accessibleName())

    def zoom(self, steps: float) -> None:
        """Larger or smaller around the middle."""
        self.canvas.zoom(steps)

    def turn(self, quarters: int) -> None:
        """See this photograph turned clockwise, as long as the window is open; nothing is written."""
        view, facts = self.canvas.viewpoint, self._facts
        if view is not None and facts is not None:
            self._turns[facts.content_hash] = (view.turn + quarters) % 4
            self.canvas.turn(quarters)

    def immerse(self, on: bool) -> None:
        """Leave nothing but the picture, as long as the mouse rests; or put all in its place again."""
        if on != self.immersed:
            self._immersion.set_on(on)
            self._place_canvas()

    def let_go(self) -> None:
        """Keep no picture: the page is left."""
        self._facts, self._thumbnail = None, QImage()  # what is still on its way is not shown
        self.moving.forget()
        self._loader.let_go()
        self.canvas.show_picture(QSize())

    def close_threads(self) -> None:
        """Wait for the threads that decode."""
        self._immersion.stop()
        self.moving.close()
        self._loader.close()

    def _beside(self, by: int) -> int | None:
        """The row of the photograph before (-1) or after (+1) this one; None where there is none."""
        row = self._row + by
        if self.goes_round and len(self._ids) > 1:
            return row % len(self._ids)
        return row if 0 <= row < len(self._ids) else None

    def _show_row(self, row: int) -> None:
        self._row, self._broken = row, False
        photo = self._session.library.photos.get(self.photo_id)
        self._facts = photo.facts if photo else None
        self._thumbnail = self._read_thumbnail()
        self.message.hide()
        self._show_title()
        self.play.setVisible(self._facts is not None and self._facts.format == VIDEO.name)
        self.strip.show_row(self._ids, row)
        facts = self._facts
        turn = self._turns.get(facts.content_hash, 0) if facts else 0
        self.moving.open(self._paths(self.photo_id) if facts and facts.format in MAY_MOVE else ())
        self.canvas.show_picture(QSize(facts.width, facts.height) if facts else QSize(), turn)
        if facts is None:
            self._say(self.tr("This photograph is no longer in the library."))
        else:
            self._show_images(facts.content_hash)
            self._expect_neighbours()
        self.shown.emit(self.photo_id)

    def _read_thumbnail(self) -> QImage:
        """From the cache on this disk: small enough to be read at once."""
        path = self._session.workspace.thumbnails.get_path(self._facts.content_hash) if self._facts else None
        return QImage(str(path)) if path is not None else QImage()

    def _show_title(self) -> None:
        row = self._session.library.photos.rows([self.photo_id]).get(self.photo_id)
        name = row.path.name if row else self.tr("No file")
        number = self.tr("{n} of {total}").format(
            n=self.locale().toString(self._row + 1), total=self.locale().toString(len(self._ids))
        )
        facts = " · ".join(part for part in (number, moment(row.taken_at if row else None)) if part)
        self.bar.show_photo(name, facts, first=self._beside(-1) is None, last=self._beside(1) is None)
        self.setAccessibleName(f"{name}, {facts}")
        self.canvas.setAccessibleName(name)

    def _show_images(self, content_hash: str) -> None:
        facts = self._facts
        if facts is None or content_hash != facts.content_hash or not self.moving.image.isNull():
            return
        decoded = self._loader.at_hand(content_hash)
        size = QSize(decoded[-1].width, decoded[-1].height) if decoded else QSize(facts.width, facts.height)
        self.canvas.show_images([self._thumbnail, *(picture.image for picture in decoded)], size)

    def _want_detail(self, short_edge: int) -> None:
        if self._facts is not None and not self._broken:
            self._loader.want(wish_for(self._facts, self._paths(self.photo_id), short_edge))

    def _paths(self, photo_id: int) -> tuple[Path, ...]:
        return tuple(path for _, path in self._session.library.files.of_photos([photo_id]))

    def _expect_neighbours(self) -> None:
        """The photographs beside this one, that in the direction of the last step first; once this one is there."""
        view = self.canvas.viewpoint
        if self._facts is None or view is None or not (self._broken or self._loader.at_hand(self._facts.content_hash)):
            return
        wishes = []
        for row in (self._beside(self._direction), self._beside(-self._direction)):
            photo = self._session.library.photos.get(int(self._ids[row])) if row is not None else None
            if photo is not None:
                facts = photo.facts
                turn = self._turns.get(facts.content_hash, 0)
                seen = view.view_width, view.view_height, view.ratio
                fitted = Viewpoint.on((facts.width, facts.height), seen, turn)
                wishes.append(wish_for(facts, self._paths(photo.id), fitted.short_edge))
        self._loader.expect(wishes)

    def _arrived(self, content_hash: str) -> None:
        if self._facts is not None and content_hash == self._facts.content_hash:
            self._show_images(content_hash)
            self._expect_neighbours()
        self.more_at_hand.emit()

    def _failed(self, content_hash: str, error: Exception) -> None:
        if self._facts is None or content_hash != self._facts.content_hash:
            self.more_at_hand.emit()
            return  # a neighbour: it is told when it is looked at
        self._broken = True
        if isinstance(error, UserError):
            self._say(in_language(error))
        else:
            self._say(self.tr("This picture cannot be shown."))
            self._session.failed.emit(error)
        self._expect_neighbours()
        self.more_at_hand.emit()

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)
        self.message.show()

    def _on_change(self, changes: Changes, initiator: object) -> None:
        """What is no longer to be seen leaves the row; its title may have changed."""
        if not changes.photos or not self.isVisible() or self.photo_id < 0:
            return
        self.strip.forget()
        photo = self._session.library.photos.get(self.photo_id)
        row = self._session.library.photos.rows([self.photo_id]).get(self.photo_id)
        if photo is not None and not photo.hidden and (row is None or row.copies):
            self._show_title()
        elif len(self._ids) > 1:
            self._ids = np.delete(self._ids, self._row)
            self._show_row(min(self._row, len(self._ids) - 1))
        else:
            self.closed.emit()

    def _fit_strip(self) -> None:
        wanted = self._session.workspace.settings.filmstrip
        self.bar.strip.setChecked(wanted)
        self._immersion.want((True, wanted))

    def _toggle_strip(self) -> None:
        self._session.set(filmstrip=not self._session.workspace.settings.filmstrip)

    def _play(self) -> None:
        if self.play.isVisible():
            self.film_wanted.emit(self.photo_id)
        else:
            self.moving.toggle()

    def _leave(self) -> None:
        """Escape: first from the full screen, then from the photograph."""
        (self.full_screen_wanted if self.immersed else self.closed).emit()

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        space(self._grid, TOUCH)
        self._grid.setRowStretch(2, 1)
        for row, widget in ((0, self.bar), (1, self.message), (3, self.strip)):
            self._grid.addWidget(widget, row, 0)
        foot = QHBoxLayout()
        space(foot, TOUCH, TOUCH, TOUCH, TOUCH, APART)
        foot.addWidget(self.play)
        self._grid.addLayout(foot, 2, 0, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
        self._place_canvas()

    def _place_canvas(self) -> None:
        """Between the bars, or below them all, so that nothing moves when they come and go."""
        self._grid.removeWidget(self.canvas)
        if self.immersed:
            self._grid.addWidget(self.canvas, 0, 0, 4, 1)
            self.canvas.lower()
        else:
            self._grid.addWidget(self.canvas, 2, 0)
        self.play.raise_()
        self._grid.activate()

    def _show_scale(self) -> None:
        view = self.canvas.viewpoint
        self.bar.scale.setText("" if view is None else percent(view.shown_scale))

    def _connect(self) -> None:
        self.bar.close_wanted.connect(self.closed)
        self.bar.step_wanted.connect(self.step)
        self.bar.zoom_wanted.connect(self.zoom)
        self.bar.fit_wanted.connect(self.canvas.toggle_fit)
        self.play.clicked.connect(self._play)
        self.bar.turn_wanted.connect(self.turn)
        self.bar.strip_wanted.connect(self._toggle_strip)
        self.bar.slides_wanted.connect(self.slides_wanted)
        self.bar.full_screen_wanted.connect(self.full_screen_wanted)
        self.strip.chosen.connect(lambda row: self.step(row - self._row))
        self._session.settings_changed.connect(self._fit_strip)
        self.canvas.detail_wanted.connect(self._want_detail)
        self.canvas.double_clicked.connect(self.closed)
        self.canvas.viewpoint_changed.connect(self._show_scale)
        self._loader.arrived.connect(self._arrived)
        self._loader.failed.connect(self._failed)
        self._session.changed.connect(self._on_change)

    def _key_map(self) -> KeyMap:
        step = self.step
        return {
            **canvas_keys(lambda: self.canvas),
            (Key.Key_Right, NONE): lambda: step(1), (Key.Key_Left, NONE): lambda: step(-1),
            (Key.Key_Space, NONE): lambda: step(1), (Key.Key_Space, SHIFT): lambda: step(-1),
            (Key.Key_PageDown, NONE): lambda: step(1), (Key.Key_PageUp, NONE): lambda: step(-1),
            (Key.Key_Home, NONE): lambda: step(-len(self._ids)), (Key.Key_End, NONE): lambda: step(len(self._ids)),
            (Key.Key_R, NONE): lambda: self.turn(1), (Key.Key_R, SHIFT): lambda: self.turn(-1),
            (Key.Key_P, NONE): self._play, (Key.Key_Return, NONE): self._play, (Key.Key_Enter, NONE): self._play,
            (Key.Key_F6, NONE): self._toggle_strip, (Key.Key_Escape, NONE): self._leave,
        }  # fmt: skip

    # Qt's own calls

    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = act_of(self.keys, event)
        if act is None:
            super().keyPressEvent(event)
        else:
            act()
