"""What the details panel asks and says: reads the chosen photograph, turns clicks into edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Polarity
from clip_desktop.services import photos
from clip_desktop.services.edits import join_edits
from clip_desktop.ui.actions import PhotoActions
from clip_desktop.ui.details.found_albums import FoundAlbums
from clip_desktop.ui.details.panel import DetailsPanel
from clip_desktop.ui.running.session import Session


class DetailsControl(QObject):
    """Keeps the panel on what is chosen.

    Signals:
        why_wanted: (photo id, label id) the user asks why a tag is there.
    """

    why_wanted = Signal(int, int)

    def __init__(self, session: Session, actions: PhotoActions, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._chosen: list[int] = []
        self._path: Path | None = None
        self._told: list[int] = []  # those that the panel tells of, which may still be the ones chosen before
        self.panel = DetailsPanel(parent)
        self.panel.favourite_set.connect(lambda on: actions.set_favourite(self._told, on))
        self.panel.rated.connect(lambda stars: actions.set_rating(self._told, stars))
        self.panel.decided.connect(self._decide)
        self.panel.why_wanted.connect(self._ask_why)
        self.panel.tag_added.connect(self._add_tag)
        self.panel.map_wanted.connect(lambda: actions.show_on_map(self._told))
        self.panel.appeared.connect(self._look_for_albums)
        self._albums = FoundAlbums(session, self)
        self._albums.changed.connect(lambda: self.panel.show_found(self._albums.found))

    @property
    def settled(self) -> bool:
        """Whether nothing more is to be asked about what is chosen."""
        return self._albums.settled

    def show(self, chosen: Sequence[int], path: Path | None = None) -> None:
        """Show what is chosen now.

        Args:
            path: which of the files of the one photograph is meant, where it lies in several places.
        """
        if list(chosen) != self._chosen:
            self._albums.forget()
        self._chosen, self._path = list(chosen), path
        self.refresh()

    def refresh(self, changes: Changes | None = None) -> None:
        """Read the chosen photograph again."""
        if len(self._chosen) == 1:
            photo_id = self._chosen[0]
            self._session.ask("details", lambda desk: photos.details(desk.library, photo_id), self._tell)
            return
        self._albums.forget()
        chosen, told = self._chosen, self._told
        self._told = chosen
        if not chosen:
            self._session.forget("details")
            self.panel.show_nothing()
            return
        if chosen != told:  # else what is shown holds until it was read again
            self.panel.show_many(len(chosen))
        self._session.ask("details", lambda desk: desk.library.photos.shared_marks(chosen), self.panel.show_shared)

    def _tell(self, details: photos.PhotoDetails) -> None:
        self._told = [details.photo.id]
        files = tuple(sorted(details.files, key=lambda file: file.path != self._path))
        self.panel.show_details(replace(details, files=files), self._albums.found)
        self._look_for_albums()

    def _look_for_albums(self) -> None:
        if len(self._chosen) == 1 and self.panel.isVisible():
            self._albums.look(self._chosen[0])

    def _ask_why(self, label_id: int) -> None:
        if len(self._told) == 1:  # the mouse may be quicker than the panel, which tells of none by now, or of many
            self.why_wanted.emit(self._told[0], label_id)

    def _decide(self, label_id: int, verdict: int) -> None:
        ids = list(self._told)
        polarity: Polarity = 1 if verdict > 0 else -1
        self._session.edit(lambda library: _decide(library, ids, label_id, polarity), photo_ids=ids)

    def _add_tag(self, name: str) -> None:
        ids = list(self._told)

        def add(library: Library) -> Edit:
            meant = library.labels.meant(name)
            if len(meant) == 1:
                return _decide(library, ids, meant[0].id, 1)
            return join_edits(library, self.tr("Tag “{name}”").format(name=name), [new, decide])

        def new(library: Library) -> Edit:
            from clip_desktop.services.labels.vocabulary import add_label

            return add_label(library, name, ())

        def decide(library: Library) -> Edit:
            label = library.labels.find(name)
            assert label is not None
            return _decide(library, ids, label.id, 1)

        self._session.edit(add, photo_ids=ids)


def _decide(library: Library, ids: list[int], label_id: int, polarity: Polarity) -> Edit:
    from clip_desktop.services.labels import tagging

    return tagging.decide(library, ids, label_id, polarity)
