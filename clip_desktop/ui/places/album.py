"""An album: what belongs, how sure we are, what was said, and what is worth asking."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Literal

import numpy as np
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Album, AlbumSort
from clip_desktop.services.timeline import timeline_of
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import percent, photographs
from clip_desktop.ui.places.place import (
    NOTHING_THERE,
    Answer,
    Command,
    Crumb,
    Judge,
    Place,
    PlaceWindow,
    Shown,
    Teaching,
    Verdict,
    turn_to,
)
from clip_desktop.ui.running.session import Desk, Session

if TYPE_CHECKING:
    from clip_desktop.services.albums.albums import AlbumView

Part = Literal["all", "accepted", "rejected", "doubtful"]


class AlbumPlace(Place):
    """The members of an album, its examples first, then the surest, or as it is sorted.

    Args:
        part: show only what was accepted or rejected, or what it took by itself, the least sure first ("doubtful").
    """

    icon = "album"

    def __init__(self, album_id: int, name: str, part: Part = "all") -> None:
        self.album_id, self._name, self._part = album_id, name, part

    @property
    def key(self) -> str:
        return f"album:{self.album_id}" if self._part == "all" else f"album:{self.album_id}:{self._part}"

    def title(self) -> str:
        return self._titled(self._name)

    def find(self, desk: Desk) -> Shown:
        from clip_desktop.services.albums import albums
        from clip_desktop.ui.albums import verbs  # noqa: F401  # for the window's thread, which asks for the commands next

        if desk.library.albums.get(self.album_id) is None:
            return NOTHING_THERE
        desk.searcher.refresh(desk.library)
        view = albums.album_view(desk.library, desk.model, desk.searcher, self.album_id)
        ids, certainty = self._photos(desk, view)
        in_time = self._part == "all" and view.album.sort in ("newest", "oldest")
        return Shown(
            ids,
            certainty,
            " · ".join(part for part in (photographs(len(ids)), self._about(view)) if part),
            in_language(view.note),
            teaching=self._teaching(view),
            title=self._titled(view.album.name),
            why="" if len(ids) else self._why_empty(view),
            timeline=timeline_of(desk.library, ids) if in_time else None,
        )

    def trail(self) -> tuple[Crumb, ...]:
        albums = Crumb(QCoreApplication.translate("Places", "Albums"))
        if self._part == "all":
            return (albums,)
        return albums, Crumb(self._name, AlbumPlace(self.album_id, self._name))

    def concerned_by(self, changes: Changes) -> bool:
        return changes.albums or changes.photos or changes.tags

    def _why_empty(self, view: AlbumView) -> str:
        """Of an album that is a search, which no example would fill."""
        if view.album.taught or not view.album.query or self._part != "all":
            return ""
        return QCoreApplication.translate(
            "Places", "Its search finds no photograph now. Those that come later appear here."
        )

    def empty_sentence(self) -> str:
        translate = QCoreApplication.translate
        said: dict[Part, str] = {
            "all": translate(
                "Places", "Add a few photographs that belong here (press B on them anywhere), and the rest is found."
            ),
            "accepted": translate("Places", "You accepted no photograph yet."),
            "rejected": translate("Places", "You rejected no photograph."),
            "doubtful": translate("Places", "It took nothing by itself."),
        }
        return said[self._part]

    def judge(self) -> Judge:
        return self._judge

    def commands(self) -> list[Command]:
        from clip_desktop.ui.albums import verbs

        other = partial(AlbumPlace, self.album_id, self._name)
        translate = QCoreApplication.translate
        parts: list[tuple[Part, str]] = [
            ("all", translate("Places", "Show all")),
            ("accepted", translate("Places", "Show what you accepted")),
            ("rejected", translate("Places", "Show what you rejected")),
            ("doubtful", translate("Places", "Show the least sure first")),
        ]
        orders: list[tuple[AlbumSort, str]] = [
            ("surest", translate("Places", "Sort: the surest first")),
            ("newest", translate("Places", "Sort: the newest first")),
            ("oldest", translate("Places", "Sort: the oldest first")),
            ("name", translate("Places", "Sort: by name")),
            ("rating", translate("Places", "Sort: by stars")),
        ]
        return [
            Command(translate("Places", "How good is it?"), "info", self._on_album(verbs.show_quality)),
            *(Command(text, "album", turn_to(other(part))) for part, text in parts if part != self._part),
            Command(translate("Places", "Rename …"), "edit", self._on_album(verbs.rename)),
            Command(translate("Places", "Describe …"), "edit", self._on_album(verbs.describe)),
            Command(translate("Places", "Its search …"), "search", self._on_album(verbs.keep_within)),
            Command(translate("Places", "Aim at a precision …"), "accept", self._on_album(verbs.aim)),
            Command(translate("Places", "Learn from examples, or no longer"), "teach", self._on_album(_turn_learning)),
            *(Command(text, "next", self._sort_by(order)) for order, text in orders),
            Command(translate("Places", "Copy its photographs …"), "copy", self._export(pages=False)),
            Command(translate("Places", "Write it as web pages …"), "copy", self._export(pages=True)),
            Command(translate("Places", "Share what it has learned …"), "forward", self._on_album(verbs.share)),
            Command(translate("Places", "Delete album"), "close", self._remove),
        ]

    def _photos(self, desk: Desk, view: AlbumView) -> tuple[np.ndarray, np.ndarray | None]:
        if self._part == "all":
            return view.ids, view.certainty
        if self._part == "doubtful":
            mine = ~np.isin(view.ids, view.accepted)
            order = np.argsort(view.certainty[mine], kind="stable")
            return view.ids[mine][order], view.certainty[mine][order]
        some = view.accepted if self._part == "accepted" else view.rejected
        seen = desk.library.photos.rows(list(some))
        return np.array([photo for photo in some if photo in seen], np.int64), None

    def _teaching(self, view: AlbumView) -> Teaching | None:
        """The questions of a taught album, with how sure it is of all that was not judged."""
        if not view.album.taught:
            return None
        translate = QCoreApplication.translate
        ids, certainty = view.all
        order = np.lexsort((ids, -certainty))
        some = order[certainty[order] > 0]
        return Teaching(
            translate("Places", "Does this belong to “{name}”?").format(name=view.album.name),
            translate("Places", "Every answer makes the rest surer."),
            tuple(view.to_judge),
            view.threshold,
            self._set_threshold,
            Answer(ids[some], certainty[some], view.threshold),
            view.accepted if self._part == "all" else None,
        )

    def _about(self, view: AlbumView) -> str:
        album, translate = view.album, QCoreApplication.translate
        said = []
        if album.taught and album.query:
            said.append(translate("Places", "within “{query}”").format(query=album.query))
        if album.taught and album.target is not None:
            aim = translate("Places", "{share} are to be right: from {line} on")
            said.append(aim.format(share=percent(album.target), line=percent(view.threshold)))
        return " · ".join(said)

    def _titled(self, name: str) -> str:
        translate = QCoreApplication.translate
        said: dict[Part, str] = {
            "all": "{name}",
            "accepted": translate("Places", "{name}: accepted"),
            "rejected": translate("Places", "{name}: rejected"),
            "doubtful": translate("Places", "{name}: the least sure first"),
        }
        return said[self._part].format(name=name)

    def _judge(self, library: Library, photo_ids: Sequence[int], verdict: Verdict) -> Edit:
        from clip_desktop.services.albums import albums

        return albums.judge(library, self.album_id, photo_ids, verdict)

    def _set_threshold(self, library: Library, threshold: float) -> Edit:
        from clip_desktop.services.albums import albums

        return albums.set_threshold(library, self.album_id, threshold)

    def _on_album(self, act: Callable[[Session, QWidget, Album], object]) -> Callable[[Session, QWidget], None]:
        def run(session: Session, window: QWidget) -> None:
            album = session.library.albums.get(self.album_id)
            if album is not None:
                act(session, window, album)

        return run

    def _sort_by(self, order: AlbumSort) -> Callable[[Session, QWidget], None]:
        from clip_desktop.ui.albums import verbs

        return self._on_album(lambda session, _, album: verbs.sort(session, album, order))

    def _export(self, *, pages: bool) -> Callable[[Session, QWidget], None]:
        def run(session: Session, window: QWidget, album: Album) -> None:
            from clip_desktop.ui.albums import verbs

            ids = window.shown_ids if isinstance(window, PlaceWindow) else ()
            verbs.export(session, window, album, ids, pages=pages)

        return self._on_album(run)

    def _remove(self, session: Session, window: QWidget) -> None:
        from clip_desktop.services.albums import albums

        session.edit(lambda library: albums.remove_album(library, self.album_id))


def _turn_learning(session: Session, window: QWidget, album: Album) -> None:
    from clip_desktop.ui.albums import verbs

    verbs.learn(session, album, not album.taught)
