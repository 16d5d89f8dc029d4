"""Folders followed as they change: what the system announces is gathered into places to look through again.

Announcements are hints, never facts: they come late, twice, in a changed order, or not at all. So nothing is concluded
from one but where to look; a scan of those places (``scanning.scan_places``) finds out what is true. A storm of ten
thousand events becomes a few folders to look through, or the whole root where it is likely that not all arrived.

Where nothing is announced (network shares, a system that has run out of watches) a root is looked through now and then.
A root that comes back, under its old path or another, is looked through at once.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from clip_desktop.errors import UserError, reason_of
from clip_desktop.imaging.companions import COMPANION_ENDINGS
from clip_desktop.imaging.excludes import IGNORE_FILE
from clip_desktop.imaging.formats import EXTENSIONS
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.imaging.walk import WHOLE, Place
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.folders.presence import find_again, is_online
from clip_desktop.services.folders.scanning import scan_places
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel

QUIET_SECONDS: Final = 1.0  # a folder is looked through when nothing happened in it for so long …
PATIENCE_SECONDS: Final = 15.0  # … or when something has been happening for so long
POLL_SECONDS: Final = 600.0  # between two looks at a root of which nothing is announced
PRESENCE_SECONDS: Final = 15.0  # between two looks at which roots are there
MOST_PLACES: Final = 256  # more than that, and the whole root is looked through
MOST_EVENTS: Final = 8192  # half of what Linux keeps for a reader: more, and some may have been dropped

_EVENTS: Final = [
    events.FileCreatedEvent,
    events.FileModifiedEvent,
    getattr(events, "FileAttribEvent", events.FileModifiedEvent),  # times set anew; older versions call it modified
    events.FileMovedEvent,
    events.FileDeletedEvent,
    events.FileClosedEvent,
    events.DirCreatedEvent,
    events.DirMovedEvent,
    events.DirDeletedEvent,
]


class Touched:
    """The places of one root in which something happened. Any thread may add to it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._places: dict[str, bool] = {}
        self._count = 0
        self._first = self._last = 0.0

    def add(self, place: Place) -> None:
        """Something happened at a place."""
        with self._lock:
            self._last = self._clock()
            if not self._count:
                self._first = self._last
            self._count += 1
            self._places[place.relative_path] = self._places.get(place.relative_path, False) or place.deep
            if self._count > MOST_EVENTS or len(self._places) > MOST_PLACES:
                self._places = {"": True}

    def due(self) -> tuple[Place, ...]:
        """The places to look through now, none inside another, and forget them; nothing while more is happening."""
        with self._lock:
            now = self._clock()
            waited = now - self._last >= QUIET_SECONDS or now - self._first >= PATIENCE_SECONDS
            if not self._count or not waited:
                return ()
            places, self._places, self._count = self._places, {}, 0
        deep = {path for path, is_deep in places.items() if is_deep}
        return tuple(Place(path, is_deep) for path, is_deep in sorted(places.items()) if not _is_inside(path, deep))


class Watcher:
    """Follows the roots of a library. Belongs to one thread, but for ``wait`` being woken by others.

    Args:
        clock: seconds that only grow.
        poll_seconds: between two looks at a root of which nothing is announced.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic, poll_seconds: float = POLL_SECONDS) -> None:
        self._clock, self._poll_seconds = clock, poll_seconds
        self._roots: dict[int, _Root] = {}
        self._paths: dict[int, Path] = {}  # of all roots, when they were last looked for
        self._returned: set[int] = set()
        self._next_look = float("-inf")
        self._woken = threading.Event()

    @property
    def polled(self) -> dict[int, str]:
        """The roots that are only looked through now and then, by folder id, and why."""
        return {folder_id: root.why_polled for folder_id, root in self._roots.items() if root.why_polled}

    @property
    def followed(self) -> list[int]:
        """The ids of the roots whose changes are announced."""
        return [folder_id for folder_id, root in self._roots.items() if not root.why_polled]

    def renew(self, library: Library) -> None:
        """Follow the roots that are there now, and no others. Cheap when called often."""
        folders = {folder.id: folder for folder in library.folders.all()}
        paths = {folder_id: folder.path for folder_id, folder in folders.items()}
        if paths == self._paths and self._clock() < self._next_look:
            return
        self._next_look = self._clock() + PRESENCE_SECONDS
        known, self._paths = self._paths, paths
        online = {folder_id for folder_id, folder in folders.items() if is_online(folder)}
        for folder_id, root in list(self._roots.items()):
            if folder_id not in online or paths[folder_id] != root.folder.path or not root.works:
                self._roots.pop(folder_id).close()
        for folder_id in online - set(self._roots):
            self._roots[folder_id] = _Root(folders[folder_id], self._clock, self._poll_seconds, self._woken.set)
            if folder_id in known:  # it was followed before, or away: what happened meanwhile nobody has told
                self._returned.add(folder_id)
        self._returned |= {n for n in set(folders) - online if find_again(library, folders[n]) is not None}

    def due(self) -> dict[int, tuple[Place, ...]]:
        """What to look through now, by folder id; each is given once."""
        found = {folder_id: places for folder_id, root in self._roots.items() if (places := root.due())}
        found |= dict.fromkeys(self._returned, (WHOLE,))
        self._returned = set()
        return found

    def wait(self, seconds: float) -> None:
        """Wait until something happens, or so long."""
        self._woken.wait(seconds)
        self._woken.clear()

    def close(self) -> None:
        """Follow nothing any more; every thread has ended."""
        for root in self._roots.values():
            root.close()
        self._roots.clear()
        self._paths.clear()
        self._next_look = float("-inf")


def keep_watching(
    library: Library,
    model: ActiveModel,
    thumbnails: ThumbnailStore,
    watcher: Watcher,
    indexing_lock: Callable[[], AbstractContextManager[None]],
    workers: int = 0,
) -> Job[None]:
    """Follow the folders and read what is new or changed in them, until the job is closed. Looks through all first.

    Args:
        watcher: closed at the end.
        indexing_lock: held while the library is brought up to date.
        workers: files decoded at once; 0 takes one for each processor.
    """
    due: dict[int, tuple[Place, ...]] = {folder.id: (WHOLE,) for folder in library.folders.all()}
    try:
        while True:
            watcher.renew(library)
            note = ""
            with ExitStack() as held:
                try:
                    held.enter_context(indexing_lock())
                except UserError as busy:  # another program is at it: later, then
                    note = busy.message
                else:
                    if due:
                        yield from scan_places(library, due)
                        yield from index_pending(library, model, thumbnails, workers=workers)
                    due = {}
            yield Progress(library.files.count_present(), 0, "Watching", note)
            watcher.wait(QUIET_SECONDS)
            for folder_id, places in watcher.due().items():
                due[folder_id] = (*due.get(folder_id, ()), *places)
    finally:
        watcher.close()


@dataclass(frozen=True)
class _Announced(events.FileSystemEventHandler):
    """Turns announcements under a root into places. Called on watchdog's thread."""

    root: str
    touched: Touched
    wake: Callable[[], None]

    def on_any_event(self, event: events.FileSystemEvent) -> None:
        for raw in (event.src_path, getattr(event, "dest_path", "")):
            path = os.fsdecode(raw)
            if not path.startswith(self.root):
                continue
            relative = path[len(self.root) :].strip(os.sep).replace(os.sep, "/")
            for place in _places_of(relative, event.is_directory):
                self.touched.add(place)
                self.wake()


class _Root:
    """One root that is followed, or looked through now and then."""

    def __init__(
        self, folder: Folder, clock: Callable[[], float], poll_seconds: float, wake: Callable[[], None]
    ) -> None:
        self.folder, self.touched = folder, Touched(clock)
        self._clock, self._poll_seconds = clock, poll_seconds
        self._next_poll = clock() + poll_seconds
        self._observer: BaseObserver | None = None
        self.why_polled = ""
        if any(volume.identity.startswith("share:") for volume in folder.volumes if not volume.relative_path):
            self.why_polled = "Changes on a network share are not announced."
            return
        observer = Observer()
        try:
            handler = _Announced(str(folder.path), self.touched, wake)
            observer.schedule(handler, str(folder.path), recursive=True, event_filter=_EVENTS)
            observer.start()
        except OSError as error:  # no watches left, mostly (ENOSPC, EMFILE)
            self.why_polled = say("The system cannot follow it: {errno}.", errno=reason_of(error))
            return
        self._observer = observer

    @property
    def works(self) -> bool:
        """Whether announcements still come: a drive that was pulled out ends them."""
        return self._observer is None or all(emitter.is_alive() for emitter in self._observer.emitters)

    def due(self) -> tuple[Place, ...]:
        if self.why_polled and self._clock() >= self._next_poll:
            self._next_poll = self._clock() + self._poll_seconds
            return (WHOLE,)
        return self.touched.due()

    def close(self) -> None:
        if self._observer is not None:
            self._observer.stop()
            self._observer.join()
            self._observer = None


def _places_of(relative: str, is_folder: bool) -> list[Place]:
    """Where to look when something happened to a file or folder."""
    parent, _, name = relative.rpartition("/")
    if not relative:
        return [WHOLE]
    if is_folder:
        return [Place(relative, deep=True)]
    if name == IGNORE_FILE:
        return [Place(parent, deep=True)]
    ending = name[at:].lower() if (at := name.rfind(".")) >= 0 else ""
    seen_by_walks = not ending or ending in EXTENSIONS or ending in COMPANION_ENDINGS
    return [Place(parent, deep=False)] if seen_by_walks else []


def _is_inside(path: str, deep: set[str]) -> bool:
    """Whether a place lies in another that is looked through with all under it."""
    while path:
        path = path.rpartition("/")[0]
        if path in deep:
            return True
    return False
