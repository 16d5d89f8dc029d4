"""An opened profile: where it lies, its settings, and the locks that keep two programs from the same work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout

from clip_desktop.errors import UserError
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.library.connection import DamagedLibrary
from clip_desktop.library.library import Library, is_out_of_date
from clip_desktop.library.safety.damage import finish, is_damaged
from clip_desktop.paths import ProfilePaths, profile_paths
from clip_desktop.settings import Settings, check_setting, load_settings, save_settings

if TYPE_CHECKING:
    from clip_desktop.library.safety.recovery import Recovery


class Workspace:
    """One profile, opened. Hands out libraries (one a thread), the thumbnails, and the settings.

    Attributes:
        recovery: what was done about a damaged library when it was first opened, or None.
    """

    def __init__(self, paths: ProfilePaths, settings: Settings) -> None:
        self.paths = paths
        self.settings = settings
        self.thumbnails = ThumbnailStore(paths.thumbnails, settings.thumbnail_cache_mb)
        self.recovery: Recovery | None = None
        self._looking_over = threading.Lock()
        self._looked_over = False
        self._held: set[str] = set()
        self._early_look: Future[bool] | None = None

    @classmethod
    def open(cls, profile: Path | None = None) -> Workspace:
        """Open the user's own profile, or a self-contained one under ``profile``.

        Raises:
            UserError: its directories cannot be made or written, or its settings have a mistake.
        """
        paths = profile_paths(profile)
        paths.create()
        return cls(paths, load_settings(paths.settings_file))

    def look_early(self) -> None:
        """Begin the look for damage that the first ``open_library`` waits for, beside what the start does meanwhile."""
        finish(self.paths.library_file)
        pool = ThreadPoolExecutor(1, thread_name_prefix="look")
        self._early_look = pool.submit(is_damaged, self.paths.library_file)
        pool.shutdown(wait=False)

    def open_library(self) -> Library:
        """The library, on a connection of its own for the calling thread; the caller closes it.

        The first call looks whether the file is damaged. If so it is set aside, and a new one follows with what the
        user said (``recovery`` tells of it then).

        Raises:
            UserError: it cannot be opened; or it is damaged, and another program holds it or the disk is full.
        """
        self._look_over_once()
        return Library(self.paths.library_file)

    @property
    def needs_updating(self) -> bool:
        """Whether opening the library will take long, as an older version of the program wrote it."""
        try:
            self._look_over_once()
            return is_out_of_date(self.paths.library_file)
        except (UserError, OSError, DamagedLibrary):
            return False  # whoever opens it is told

    def update_settings(self, **values: object) -> Settings:
        """Change settings, keep them, and give the new record.

        Raises:
            UserError: an unknown name, a wrong type or a value out of its limits; nothing is changed.
        """
        for name, value in values.items():
            check_setting(name, value)
        changed: Settings = replace(self.settings, **values)  # type: ignore[arg-type]  # checked just above
        save_settings(changed, self.paths.settings_file)
        self.settings = changed
        self.thumbnails.limit = changed.thumbnail_cache_mb * 1_000_000
        return changed

    @contextmanager
    def window_lock(self) -> Iterator[None]:
        """Held while the window is open.

        Raises:
            UserError: another window has this profile open.
        """
        with self._lock("window", "Another window is open on this profile.", "Use that one, or give --profile."):
            yield

    @contextmanager
    def indexing_lock(self) -> Iterator[None]:
        """Held while photographs are read into the library.

        Raises:
            UserError: another program is indexing this library.
        """
        with self._lock("indexing", "Another clip-desktop is indexing this library.", "Let it finish, then try again."):
            yield

    @contextmanager
    def tagging_lock(self) -> Iterator[None]:
        """Held while tags are suggested: two runs at once would each leave out what the other is about to do.

        Raises:
            UserError: another program is tagging this library.
        """
        with self._lock("tagging", "Another clip-desktop is tagging this library.", "Let it finish, then try again."):
            yield

    @contextmanager
    def models_lock(self) -> Iterator[None]:
        """Held while a model is installed or removed.

        Raises:
            UserError: another program is installing a model into this profile.
        """
        with self._lock("models", "Another clip-desktop is installing a model.", "Let it finish, then try again."):
            yield

    def is_locked(self, name: str) -> bool:
        """Whether another program holds one of the locks ("window", "indexing", "tagging", "models") now."""
        if name in self._held:
            return False
        try:
            with self._lock(name, "", ""):
                return False
        except UserError:
            return True

    def _look_over_once(self) -> None:
        with self._looking_over:
            if not self._looked_over:
                self._look_over(self.paths.library_file)
                self._looked_over = True

    def _look_over(self, path: Path) -> None:
        early, self._early_look = self._early_look, None
        if early is None:
            finish(path)
        if is_damaged(path) if early is None else early.result():
            from clip_desktop.library.safety.recovery import recover

            with self._unless_held("window", self.window_lock), self._unless_held("indexing", self.indexing_lock):
                if is_damaged(path):  # still: another program may have been quicker
                    self.recovery = recover(path)

    def _unless_held(self, name: str, lock: Callable[[], AbstractContextManager[None]]) -> AbstractContextManager[None]:
        return nullcontext() if name in self._held else lock()

    @contextmanager
    def _lock(self, name: str, taken: str, hint: str) -> Iterator[None]:
        lock = FileLock(self.paths.data / f"{name}.lock", blocking=False, thread_local=False)
        try:
            lock.acquire()
        except Timeout as error:
            raise UserError(taken, hint) from error
        self._held.add(name)
        try:
            yield
        finally:
            self._held.discard(name)
            lock.release()
