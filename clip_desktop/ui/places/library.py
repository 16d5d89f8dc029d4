"""The whole library, and its favourites."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes
from clip_desktop.library.records import PhotoFilter
from clip_desktop.services.timeline import timeline_of
from clip_desktop.ui.jobs import work
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.places.place import Command, Crumb, Place, Shown
from clip_desktop.ui.running.session import Desk


class LibraryPlace(Place):
    """Every photograph, newest first."""

    icon = "photos"

    @property
    def key(self) -> str:
        return "library"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "All photographs")

    def find(self, desk: Desk) -> Shown:
        ids = desk.library.photos.ids()
        return Shown(ids, line=photographs(len(ids)), timeline=timeline_of(desk.library, ids))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "There is no photograph in your folders yet.")

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        return [
            Command(translate("Places", "Look through all folders again"), "refresh", lambda s, _: work.index(s)),
            Command(translate("Places", "Suggest tags again"), "tag", lambda s, _: work.tag(s, only_new=False)),
        ]


class FavouritesPlace(Place):
    """The photographs marked with a heart, newest first."""

    icon = "heart"

    @property
    def key(self) -> str:
        return "favourites"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Favourites")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        ids = desk.library.photos.ids(PhotoFilter(favourite=True))
        return Shown(ids, line=photographs(len(ids)), timeline=timeline_of(desk.library, ids))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "Press F on a photograph you love, and it is kept here.")
