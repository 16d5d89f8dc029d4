"""What looks like some photographs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes
from clip_desktop.ui.places.place import Place, Shown
from clip_desktop.ui.places.search import LIMIT, shown_of
from clip_desktop.ui.session import Desk


class LikePlace(Place):
    """What looks like some photographs, most alike first."""

    icon = "similar"

    def __init__(self, photo_ids: tuple[int, ...]) -> None:
        self._photo_ids = photo_ids

    @property
    def key(self) -> str:
        return "like:" + ",".join(map(str, self._photo_ids))

    def title(self) -> str:
        if len(self._photo_ids) == 1:
            return QCoreApplication.translate("Places", "More like this")
        return QCoreApplication.translate("Places", "More like these")

    def find(self, desk: Desk) -> Shown:
        desk.searcher.refresh(desk.library)
        return shown_of(desk.searcher.more_like(desk.library, list(self._photo_ids), LIMIT))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.photos

    def empty_sentence(self) -> str:
        return QCoreApplication.translate("Places", "This photograph has not been indexed yet.")
