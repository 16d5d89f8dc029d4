"""A folder on disk, with everything under it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes
from clip_desktop.library.records import Folder, PhotoFilter
from clip_desktop.services.timeline import timeline_of
from clip_desktop.ui.asking.questions import confirm
from clip_desktop.ui.jobs import work
from clip_desktop.ui.language.wording import photographs
from clip_desktop.ui.places.place import NOTHING_THERE, Command, Crumb, Place, Shown
from clip_desktop.ui.running.session import Desk, Session
from clip_desktop.ui.system.desktop import show_in_file_manager


class FolderPlace(Place):
    """The photographs under a folder.

    Args:
        folder: the root that the user added.
        relative: the path under it, with "/" between; empty for the root itself.
    """

    icon = "folder"

    def __init__(self, folder: Folder, relative: str = "") -> None:
        self._folder, self._relative = folder, relative

    @property
    def key(self) -> str:
        return f"folder:{self._folder.id}:{self._relative}"

    @property
    def path(self) -> Path:
        """Where it lies."""
        return self._folder.path / self._relative

    def title(self) -> str:
        return self.path.name or str(self.path)

    def trail(self) -> tuple[Crumb, ...]:
        parts = self._relative.split("/") if self._relative else []
        above = ["/".join(parts[:n]) for n in range(len(parts))]
        places = [FolderPlace(self._folder, relative) for relative in above]
        folders = Crumb(QCoreApplication.translate("Places", "Folders"))
        return (folders, *(Crumb(place.title(), place) for place in places))

    def find(self, desk: Desk) -> Shown:
        if desk.library.folders.get(self._folder.id) is None:
            return NOTHING_THERE
        ids = desk.library.photos.ids(PhotoFilter(under=((self._folder.id, self._relative),)))
        return Shown(ids, line=photographs(len(ids)), timeline=timeline_of(desk.library, ids))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "No photograph was found under “{path}” yet.").format(
            path=self.path
        )

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        commands = [
            Command(
                translate("Places", "Show in file manager"), "folder", lambda s, _: show_in_file_manager(self.path)
            ),
            Command(translate("Places", "Look through again"), "refresh", lambda s, _: work.index(s, self._folder)),
        ]
        if not self._relative:
            commands.append(Command(translate("Places", "Remove from library …"), "close", self._remove))
        return commands

    def _remove(self, session: Session, parent: QWidget) -> None:
        translate = QCoreApplication.translate
        confirm(
            parent,
            translate("Places", "Remove “{name}” from the library?").format(name=self.title()),
            translate(
                "Places",
                "No file is touched. What you said of its photographs is kept for when the folder comes back.",
            ),
            translate("Places", "Remove"),
            lambda: work.forget_folder(session, self._folder),
        )
