"""What this program moved to the system's trash and can bring back, and what the user hid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.services import photos
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import Command, Crumb, Place, Restore, Shown
from clip_desktop.ui.running.session import Desk
from clip_desktop.ui.system.desktop import show_trash


class TrashPlace(Place):
    """The photographs that lie in the trash, that which went last first. Nothing is deleted from here."""

    icon = "trash"

    @property
    def key(self) -> str:
        return "trash"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Trash")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        ids = np.array(desk.library.trashed.photos(), np.int64)
        said = QCoreApplication.translate("Places", "{photographs} can be brought back, with all that you said of them")
        return Shown(ids, line=said.format(photographs=photographs(len(ids))) if len(ids) else "")

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "Nothing that you moved to the trash here lies in it.")

    def restore(self) -> Restore:
        return Restore(QCoreApplication.translate("Places", "Bring back"), _bring_back)

    def commands(self) -> list[Command]:
        text = QCoreApplication.translate("Places", "Show the trash of the system")
        return [Command(text, "folder", lambda _session, _window: show_trash())]


class HiddenPlace(Place):
    """The photographs that the user hid, newest first."""

    icon = "hide"

    @property
    def key(self) -> str:
        return "hidden"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Hidden")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        ids = desk.library.photos.hidden()
        return Shown(ids, line=photographs(len(ids)))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "No photograph is hidden.")

    def restore(self) -> Restore:
        return Restore(QCoreApplication.translate("Places", "Show again"), _show_again)


def _bring_back(library: Library, photo_ids: Sequence[int]) -> Edit:
    from clip_desktop.services.files.trash import bring_photos_back

    return bring_photos_back(library, photo_ids)[1]


def _show_again(library: Library, photo_ids: Sequence[int]) -> Edit:
    return photos.hide(library, photo_ids, False)
