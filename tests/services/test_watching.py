"""Folders followed as they change: storms become few places, what is not announced is polled, nothing runs on."""

from __future__ import annotations

import errno
import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from watchdog import events
from watchdog.observers import Observer

from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import WHOLE, Place
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, VolumeAt
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders import watching
from clip_desktop.services.folders.roots import add_folder, remove_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.folders.watching import (
    MOST_EVENTS,
    MOST_PLACES,
    PATIENCE_SECONDS,
    POLL_SECONDS,
    PRESENCE_SECONDS,
    QUIET_SECONDS,
    Touched,
    Watcher,
    keep_watching,
)
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos, make_picture

ROUNDS = 600  # of at most a tenth of a second: how long a busy machine may take to announce something


class Clock:
    """Seconds that pass when a test says so."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def touched(clock: Clock) -> Touched:
    return Touched(clock)


def test_places_are_due_when_all_is_quiet(touched: Touched, clock: Clock) -> None:
    assert touched.due() == ()
    touched.add(Place("a", False))
    assert touched.due() == ()
    clock.now += QUIET_SECONDS
    assert touched.due() == (Place("a", False),)
    clock.now += QUIET_SECONDS
    assert touched.due() == (), "each is given once"


def test_patience_ends_where_it_is_never_quiet(touched: Touched, clock: Clock) -> None:
    for _ in range(int(2 * PATIENCE_SECONDS)):
        touched.add(Place("a", False))
        clock.now += QUIET_SECONDS / 2
    touched.add(Place("b", False))
    assert touched.due() == (Place("a", False), Place("b", False))


def test_a_place_inside_another_is_looked_through_with_it(touched: Touched, clock: Clock) -> None:
    for place in (Place("a/b/c", True), Place("a", True), Place("ab", False), Place("a/x", False), Place("", False)):
        touched.add(place)
    clock.now += QUIET_SECONDS
    assert touched.due() == (Place("", False), Place("a", True), Place("ab", False))


@pytest.mark.parametrize(
    ("count", "folders", "expected"),
    [
        (MOST_EVENTS, 40, 40),
        (10_000, 40, 1),  # so many that some may have been dropped
        (10_000, 10_000, 1),
        (MOST_PLACES + 1, MOST_PLACES + 1, 1),
    ],
)
def test_a_storm_becomes_few_places(touched: Touched, clock: Clock, count: int, folders: int, expected: int) -> None:
    for n in range(count):
        touched.add(Place(f"{n % folders}", False))
    clock.now += QUIET_SECONDS
    due = touched.due()
    assert len(due) == expected
    assert due == (WHOLE,) or expected > 1


_PLACES = st.builds(Place, st.sampled_from(["", "a", "a/b", "a/b/c", "ab", "b"]), st.booleans())


@given(st.lists(_PLACES, max_size=12))
def test_what_was_touched_is_looked_at_and_nothing_twice(places: list[Place]) -> None:
    clock = Clock()
    touched = Touched(clock)
    for place in places:
        touched.add(place)
    clock.now += QUIET_SECONDS
    due = touched.due()
    for place in places:
        above = [
            p
            for p in due
            if p.deep and (not p.relative_path or f"{place.relative_path}/".startswith(f"{p.relative_path}/"))
        ]
        assert above or (not place.deep and place in due)
        assert len(above) <= 1


@contextmanager
def _watcher(clock: Clock | None = None) -> Iterator[Watcher]:
    watcher = Watcher(clock) if clock else Watcher()
    with closing(watcher):
        yield watcher


def _announced(watcher: Watcher, clock: Clock, enough: Callable[[set[Place]], bool]) -> set[Place]:
    """What was announced until it is enough."""
    found: set[Place] = set()
    for _ in range(ROUNDS):
        if enough(found):
            return found
        watcher.wait(0.1)
        clock.now += QUIET_SECONDS
        found |= {place for places in watcher.due().values() for place in places}
    raise AssertionError(f"only {found} was announced")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "photos"
    for name in ("a.png", "sub/b.png", "sub/deeper/c.png"):
        make_picture(root / name, "red")
    return root


@pytest.fixture
def folder(library: Library, root: Path) -> Folder:
    return add_folder(library, root)[0]


def test_new_changed_moved_and_deleted_files_name_their_folders(
    library: Library, folder: Folder, root: Path, clock: Clock
) -> None:
    with _watcher(clock) as watcher:
        watcher.renew(library)
        assert watcher.followed == [folder.id]
        make_picture(root / "new.png", "blue")
        _announced(watcher, clock, lambda found: Place("", False) in found)
        os.utime(root / "sub" / "b.png", ns=(1, 1))
        _announced(watcher, clock, lambda found: Place("sub", False) in found)
        (root / "sub" / "b.png").rename(root / "sub" / "deeper" / "b.png")
        _announced(watcher, clock, lambda found: {Place("sub", False), Place("sub/deeper", False)} <= found)
        (root / "sub" / "deeper" / "c.png").unlink()
        _announced(watcher, clock, lambda found: Place("sub/deeper", False) in found)
        (root / "sub" / "deeper").rename(root / "other")
        _announced(watcher, clock, lambda found: {Place("sub/deeper", True), Place("other", True)} <= found)
        (root / "sub" / ".clipignore").write_text("*.tmp\n")
        _announced(watcher, clock, lambda found: Place("sub", True) in found)


def test_what_no_walk_would_take_is_no_reason_to_look(
    library: Library, folder: Folder, root: Path, clock: Clock
) -> None:
    touched = Touched(clock)
    handler = watching._Announced(str(root), touched, lambda: None)
    for name in ("sub/notes.txt", "sub/archive.zip", "../elsewhere/a.png"):
        handler.on_any_event(events.FileModifiedEvent(os.path.normpath(root / name)))
    clock.now += QUIET_SECONDS
    assert touched.due() == ()
    handler.on_any_event(events.FileModifiedEvent(str(root / "sub" / "a.xmp")))
    clock.now += QUIET_SECONDS
    assert touched.due() == (Place("sub", False),)


def test_nothing_runs_on_when_it_is_closed(library: Library, folder: Folder) -> None:
    before = set(threading.enumerate())
    with _watcher() as watcher:
        watcher.renew(library)
        assert set(threading.enumerate()) > before
    assert set(threading.enumerate()) == before


def test_a_folder_taken_out_is_no_longer_followed(library: Library, folder: Folder) -> None:
    with _watcher() as watcher:
        watcher.renew(library)
        remove_folder(library, folder.id)
        watcher.renew(library)
        assert (watcher.followed, watcher.polled, watcher.due()) == ([], {}, {})


class _NoWatchesLeft:
    """An observer on a system that has run out of watches."""

    def schedule(self, *arguments: Any, **options: Any) -> None:
        pass

    def start(self) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_where_the_system_cannot_follow_it_looks_now_and_then(
    library: Library, folder: Folder, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "Observer", _NoWatchesLeft)
    with _watcher(clock) as watcher:
        watcher.renew(library)
        assert watcher.followed == []
        assert os.strerror(errno.ENOSPC) in watcher.polled[folder.id]
        assert watcher.due() == {}
        for _ in range(2):
            clock.now += POLL_SECONDS
            assert watcher.due() == {folder.id: (WHOLE,)}
            assert watcher.due() == {}


def test_a_network_share_is_polled(library: Library, folder: Folder, monkeypatch: pytest.MonkeyPatch) -> None:
    with library.transaction():
        library.folders.set_volumes(folder.id, [VolumeAt("", "share:server:/export", "")])
    monkeypatch.setattr(watching, "is_online", lambda folder: True)
    with _watcher() as watcher:
        watcher.renew(library)
        assert "share" in watcher.polled[folder.id]


def test_a_root_that_comes_back_is_looked_through(library: Library, folder: Folder, root: Path, clock: Clock) -> None:
    with _watcher(clock) as watcher:
        watcher.renew(library)
        root.rename(root.with_name("away"))
        clock.now += PRESENCE_SECONDS
        watcher.renew(library)
        assert watcher.followed == []
        watcher.due()
        root.with_name("away").rename(root)
        watcher.renew(library)
        assert watcher.followed == [], "it is not looked for at every step"
        clock.now += PRESENCE_SECONDS
        watcher.renew(library)
        assert watcher.followed == [folder.id]
        assert watcher.due() == {folder.id: (WHOLE,)}
        assert watcher.due() == {}


def test_a_drive_that_comes_back_elsewhere_is_found_and_followed(
    library: Library, folder: Folder, root: Path, clock: Clock, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_to_end(scan_all(library))
    at = tmp_path / "elsewhere"
    monkeypatch.setattr(watching, "find_again", lambda library, folder: at if at.exists() else None)
    with _watcher(clock) as watcher:
        watcher.renew(library)
        shutil.move(root, tmp_path / "unplugged")
        clock.now += PRESENCE_SECONDS
        watcher.renew(library)
        watcher.due()
        shutil.move(tmp_path / "unplugged", at)
        clock.now += PRESENCE_SECONDS
        watcher.renew(library)
        assert watcher.due() == {folder.id: (WHOLE,)}


class Followed:
    """A library brought up to date by the job that follows its folders."""

    def __init__(self, library: Library, workspace: Workspace, model: ActiveModel) -> None:
        self.library = library
        self.job = keep_watching(library, model, workspace.thumbnails, Watcher(), workspace.indexing_lock)

    def until(self, true: Callable[[], bool]) -> None:
        for _ in range(ROUNDS):
            if true():
                return
            next(self.job)
        raise AssertionError("it never came true")

    def names(self) -> set[str]:
        rows = self.library.db.execute(
            "SELECT relative_path FROM files WHERE missing_since IS NULL AND stale = 0 AND photo_id NOT NULL"
        )
        return {path for (path,) in rows}


@pytest.fixture
def followed(library: Library, workspace: Workspace, model: ActiveModel, folder: Folder) -> Iterator[Followed]:
    followed = Followed(library, workspace, model)
    with closing(followed.job):
        yield followed


def test_the_library_follows_its_folders(followed: Followed, root: Path) -> None:
    followed.until(lambda: followed.names() == {"a.png", "sub/b.png", "sub/deeper/c.png"})
    photo = followed.library.db.execute("SELECT photo_id FROM files WHERE relative_path = 'sub/b.png'").fetchone()[0]
    make_picture(root / "new" / "d.png", "green")
    (root / "a.png").unlink()
    (root / "sub" / "b.png").rename(root / "sub" / "renamed.png")
    expected = {"new/d.png", "sub/renamed.png", "sub/deeper/c.png"}
    followed.until(lambda: followed.names() == expected)
    rows = followed.library.db.execute("SELECT photo_id FROM files WHERE relative_path = 'sub/renamed.png'")
    assert rows.fetchone()[0] == photo
    shutil.rmtree(root / "sub")
    followed.until(lambda: followed.names() == {"new/d.png"})


def test_a_storm_of_files_is_a_few_scans(followed: Followed, root: Path) -> None:
    followed.until(lambda: len(followed.names()) == 3)
    scans = followed.library.db.execute("SELECT max(id) FROM scans").fetchone()[0]
    source = make_colour_photos(root.with_name("source"), each=1) / "red" / "red-0.png"
    for n in range(2000):
        target = root / f"storm {n % 10}" / f"{n}.png"
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(source, target)
    followed.until(lambda: len(followed.names()) == 2003)
    assert followed.library.db.execute("SELECT max(id) FROM scans").fetchone()[0] - scans < 20


def test_another_program_at_work_is_waited_for(followed: Followed, workspace: Workspace) -> None:
    with workspace.indexing_lock():
        step = next(followed.job)
        assert "indexing" in step.note
        assert followed.names() == set()
    followed.until(lambda: len(followed.names()) == 3)


def test_a_root_that_is_away_stops_nothing(followed: Followed, library: Library, root: Path, tmp_path: Path) -> None:
    make_picture(tmp_path / "second" / "x.png", "cyan")
    add_folder(library, tmp_path / "second")
    shutil.move(root, tmp_path / "away")
    followed.until(lambda: followed.names() == {"x.png"})
    with pytest.raises(UserError):
        add_folder(library, root)


def test_the_real_observer_is_asked_for_what_it_can_give(root: Path) -> None:
    """The events that are asked for exist in this version of watchdog, on this system."""
    observer = Observer()
    observer.schedule(events.FileSystemEventHandler(), str(root), recursive=True, event_filter=watching._EVENTS)
    observer.start()
    assert all(emitter.is_alive() for emitter in observer.emitters)
    observer.stop()
    observer.join()
