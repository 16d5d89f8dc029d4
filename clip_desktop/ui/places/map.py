"""The photographs where they were taken."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes
from clip_desktop.services.searching.place_names import cities
from clip_desktop.ui.language.wording import counted, photographs
from clip_desktop.ui.map.clusters import Points
from clip_desktop.ui.places.library import LibraryPlace
from clip_desktop.ui.places.place import Crumb, Located, Page, Place, Shown
from clip_desktop.ui.running.session import Desk


class MapPlace(Place):
    """All photographs with coordinates, on a page of its own.

    Args:
        centre: latitude and longitude that the map is to show; None leaves it where it was.
        chosen: the photograph of which that is asked.
    """

    page: Page = "map"
    icon = "map"

    def __init__(self, centre: tuple[float, float] | None = None, chosen: int | None = None) -> None:
        self._centre, self._chosen = centre, chosen

    @property
    def key(self) -> str:
        return "map"

    def title(self) -> str:
        return QCoreApplication.translate("Places", "Map")

    def trail(self) -> tuple[Crumb, ...]:
        return (Crumb(QCoreApplication.translate("Places", "Library"), LibraryPlace()),)

    def find(self, desk: Desk) -> Shown:
        import clip_desktop.ui.map.page  # noqa: F401  # for the window's thread, which shows it next

        found = desk.library.photos.positions()
        points = Points(found[:, 0].astype(np.int64), found[:, 1], found[:, 2])
        without = desk.library.photos.count() - len(points)
        nowhere = counted(
            "Places", without, "1 does not say where it was taken", "{n} do not say where they were taken"
        )
        line = f"{photographs(len(points))} · {nowhere}" if without else photographs(len(points))
        centre, self._centre = self._centre, None  # asked once: looking again leaves the map where the user took it
        return Shown(np.empty(0, np.int64), line=line, located=Located(points, cities(), centre, self._chosen))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos or changes.folders

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "No photograph says where it was taken.")
