"""Photographs that are there more than once, in groups."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes
from clip_desktop.ui import beside
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import Command, Crumb, Page, Place, Shown
from clip_desktop.ui.running.session import Desk


class DuplicatesPlace(Place):
    """Groups of files that show one picture. Shown on a page of its own, the copy to keep marked."""

    page: Page = "duplicates"
    icon = "copy"

    @property
    def key(self) -> str:
        return "duplicates"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Duplicates")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        from clip_desktop.services.duplicates.groups import duplicate_groups

        groups = tuple(duplicate_groups(desk.library))
        ids = list(dict.fromkeys(photo_id for group in groups for photo_id in group.photo_ids))
        found = counted("Places", len(groups), "1 group", "{n} groups")
        extra = counted(
            "Places",
            sum(len(group.copies) - 1 for group in groups),
            "1 file beside the best of each",
            "{n} files beside the best of each",
        )
        return Shown(np.array(ids, np.int64), line=f"{found}, {extra}" if groups else "", groups=groups)

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders or changes.tags or changes.albums

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "No photograph is here more than once.")

    def commands(self) -> list[Command]:
        translate = QCoreApplication.translate
        return [
            Command(translate("Places", "Keep the best of each …"), "accept", beside.keep_best_of),
            Command(translate("Places", "Compare all photographs anew"), "refresh", beside.compare_anew),
        ]
