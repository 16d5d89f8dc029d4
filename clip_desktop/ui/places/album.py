"""A taught album: what belongs, how sure we are, and what is worth asking."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services.albums import albums
from clip_desktop.ui.panels.questions import ask_text
from clip_desktop.ui.places.place import NOTHING_THERE, Command, Judge, Place, Shown, Teaching, Verdict
from clip_desktop.ui.session import Desk, Session
from clip_desktop.ui.wording import photographs


class AlbumPlace(Place):
    """The members of an album, its examples first, then the surest."""

    icon = "album"

    def __init__(self, album_id: int, name: str) -> None:
        self.album_id, self._name = album_id, name

    @property
    def key(self) -> str:
        return f"album:{self.album_id}"

    def title(self) -> str:
        return self._name

    def find(self, desk: Desk) -> Shown:
        if desk.library.albums.get(self.album_id) is None:
            return NOTHING_THERE
        desk.searcher.refresh(desk.library)
        view = albums.album_view(desk.library, desk.model, desk.searcher, self.album_id)
        line = photographs(len(view.ids))
        question = QCoreApplication.translate("Places", "Does this belong to “{name}”?").format(name=view.album.name)
        hint = QCoreApplication.translate("Places", "Every answer makes the rest surer.")
        teaching = Teaching(question, hint, tuple(view.to_judge), view.album.threshold, self._set_threshold)
        return Shown(
            view.ids,
            view.certainty,
            f"{line} · {view.note}" if view.note else line,
            teaching=teaching,
            title=view.album.name,
        )

    def concerned_by(self, changes: Changes) -> bool:
        return changes.albums or changes.photos

    def empty_sentence(self) -> str:
        return QCoreApplication.translate(
            "Places", "Add a few photographs that belong here (press B on them anywhere), and the rest is found."
        )

    def judge(self) -> Judge:
        return self._judge

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        return [
            Command(translate("Places", "Rename …"), "edit", self._rename),
            Command(translate("Places", "Delete album"), "close", self._remove),
        ]

    def _judge(self, library: Library, photo_ids: Sequence[int], verdict: Verdict) -> Edit:
        return albums.judge(library, self.album_id, photo_ids, verdict)

    def _set_threshold(self, library: Library, threshold: float) -> Edit:
        return albums.set_threshold(library, self.album_id, threshold)

    def _rename(self, session: Session, parent: QWidget) -> None:
        album = session.library.albums.get(self.album_id)
        ask_text(
            parent,
            QCoreApplication.translate("Places", "Rename album"),
            QCoreApplication.translate("Places", "New name:"),
            lambda name: session.edit(lambda library: albums.rename_album(library, self.album_id, name)),
            album.name if album else self._name,
        )

    def _remove(self, session: Session, parent: QWidget) -> None:
        session.edit(lambda library: albums.remove_album(library, self.album_id))
