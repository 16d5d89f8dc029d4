"""The machine fails in the middle of work: one sentence, nothing lost, and the work goes on when it is well again."""

from __future__ import annotations

import errno
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import Self

import pytest

from clip_desktop.errors import UserError
from clip_desktop.imaging import thumbnails
from clip_desktop.library import connection
from clip_desktop.library.backup import DAILY, list_backups, make_backup
from clip_desktop.library.connection import connect, sentence_of
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services import photos
from clip_desktop.services.backups import back_up_daily, restore_backup
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing import reading
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.words.word_files import export_words, import_words
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos
from tests.contents import contents, words
from tests.fakes import FakeEncoder
from tests.plain_user import plain_user
from tests.services.conftest import Stocked

posix = pytest.mark.skipif(os.name != "posix", reason="limits and rights are kept otherwise there")


def _one_sentence(error: BaseException) -> str:
    assert isinstance(error, UserError), error
    assert error.message.endswith(".")
    assert "\n" not in str(error)
    return str(error)


def _sound(library: Library) -> None:
    assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []


@contextmanager
def _files_no_larger_than(size: int) -> Iterator[None]:
    """The kernel lets this process write no file beyond so many bytes: a disk that is full, for real."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, before)


# The disk is full


@posix
def test_a_library_that_cannot_grow_loses_nothing(stocked: Stocked) -> None:
    library = stocked.library
    library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    before = contents(library)
    size = stocked.library.path.stat().st_size
    with _files_no_larger_than(size // 4096 * 4096 // 8), pytest.raises(UserError) as caught, library.transaction():
        for n in range(5000):
            library.searches.save(f"search {n}", "x" * 500)
    _one_sentence(caught.value)
    assert contents(library) == before
    _sound(library)
    library.searches.save("room again", "x")


@posix
@pytest.mark.parametrize("pages", range(1, 40, 6))
def test_an_index_run_on_a_full_disk_goes_on_where_it_was(
    workspace: Workspace, model: ActiveModel, colour_photos: Path, pages: int
) -> None:
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        library.labels.add("said before", [])
        said = words(library)
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        with _files_no_larger_than(4096 * pages), pytest.raises(UserError) as caught:
            run_to_end(index_pending(library, model, workspace.thumbnails, workers=1, batch=4))
        _one_sentence(caught.value)
        assert {**words(library), "photos": []} == {**said, "photos": []}
        _sound(library)
        run_to_end(index_pending(library, model, workspace.thumbnails, workers=1, batch=4))
        assert library.embeddings.count(1) == 24


@posix
def test_a_backup_on_a_full_disk_is_not_made_and_the_older_ones_stay(stocked: Stocked) -> None:
    library = stocked.library
    kept = make_backup(library.db, library.path, DAILY)
    with _files_no_larger_than(kept.size // 2), pytest.raises(UserError) as caught:
        make_backup(library.db, library.path, DAILY)
    _one_sentence(caught.value)
    assert list(kept.path.parent.iterdir()) == [kept.path]
    with pytest.raises(UserError) as caught, _files_no_larger_than(kept.size // 2):
        run_to_end(restore_backup(library, kept))
    _one_sentence(caught.value)
    assert list(kept.path.parent.iterdir()) == [kept.path]
    _sound(library)


@posix
def test_an_export_on_a_full_disk_leaves_the_older_one(stocked: Stocked, tmp_path: Path) -> None:
    stocked.library.photos.set_values("rating", dict.fromkeys(stocked.of("red"), 3))
    file = tmp_path / "words.json"
    export_words(stocked.library, file)
    before = file.read_bytes()
    with _files_no_larger_than(512), pytest.raises(UserError) as caught:
        export_words(stocked.library, file)
    _one_sentence(caught.value)
    assert file.read_bytes() == before


def test_a_full_disk_while_thumbnails_are_written_stops_with_a_sentence_and_goes_on_later(
    workspace: Workspace, model: ActiveModel, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = 0
    write = thumbnails._write

    def full_at_ten(path: Path, image: object) -> int:
        nonlocal calls
        calls += 1
        if calls >= 10:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write(path, image)  # type: ignore[arg-type]

    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        with monkeypatch.context() as patch, pytest.raises(UserError, match="disk is full") as caught:
            patch.setattr(thumbnails, "_write", full_at_ten)
            run_to_end(index_pending(library, model, workspace.thumbnails, workers=1, batch=4))
        _one_sentence(caught.value)
        _sound(library)
        assert library.problems.all() == []  # no photograph is blamed for it
        run_to_end(index_pending(library, model, workspace.thumbnails))
        assert library.embeddings.count(1) == 24


# The disk fails


@pytest.mark.parametrize("number", [errno.EIO, errno.ETIMEDOUT])
def test_a_file_that_the_disk_does_not_give_costs_no_other_one(
    workspace: Workspace, model: ActiveModel, colour_photos: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    read = reading.read_bytes

    def fails_for_one(path: Path) -> bytes:
        if path.name == "red-1.png":
            raise OSError(number, os.strerror(number))
        return read(path)

    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        with monkeypatch.context() as patch:
            patch.setattr(reading, "read_bytes", fails_for_one)
            run_to_end(index_pending(library, model, workspace.thumbnails))
        assert library.embeddings.count(1) == 23
        assert library.files.count_stale() == 1
        for problem in library.problems.all():
            assert problem.message.endswith(".")
        run_to_end(index_pending(library, model, workspace.thumbnails))
        assert library.embeddings.count(1) == 24
        assert library.problems.all() == []


def test_an_error_of_the_librarys_disk_is_a_sentence_and_no_damage(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode = sqlite3.SQLITE_IOERR_READ
    sentence = sentence_of(error, tmp_path / "library.sqlite3")
    assert sentence is not None
    assert "disk reports an error" in _one_sentence(sentence)
    assert not isinstance(sentence, connection.DamagedLibrary)  # nothing is set aside for a loose cable


# Rights are lost half-way


@posix
def test_rights_lost_between_scan_and_reading_lose_nothing(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        photos_at = make_colour_photos(place / "photos")
        workspace = Workspace.open(place / "profile")
        model = ActiveModel(workspace, FakeEncoder())
        with workspace.open_library() as library:
            add_folder(library, photos_at)
            run_to_end(scan_all(library))
            job = index_pending(library, model, workspace.thumbnails, workers=1, batch=4)
            for step in job:
                if step.done == 8:
                    (photos_at / "white").chmod(0)
                    (photos_at / "yellow" / "yellow-0.png").chmod(0)
            read = library.embeddings.count(1)
            assert 8 <= read < 24
            run_to_end(scan_all(library))
            assert library.files.count_missing() == 0  # out of sight is not gone
            (photos_at / "white").chmod(0o700)
            (photos_at / "yellow" / "yellow-0.png").chmod(0o600)
            run_to_end(scan_all(library))
            run_to_end(index_pending(library, model, workspace.thumbnails))
            assert library.embeddings.count(1) == 24
            assert library.problems.all() == []


@posix
def test_a_library_that_may_no_longer_be_written_is_a_sentence_and_stays_as_it_was(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        workspace = Workspace.open(place / "profile")
        with workspace.open_library() as library:
            library.searches.save("before", "x")
        file = workspace.paths.library_file
        file.chmod(0o400)
        with pytest.raises(UserError) as caught, workspace.open_library() as library:
            library.searches.save("after", "x")
        _one_sentence(caught.value)
        with pytest.raises(UserError) as caught, Library(file) as library:
            run_to_end(back_up_daily(library))
            library.photos.set_values("rating", {1: 1})
        _one_sentence(caught.value)
        file.chmod(0o600)
        with workspace.open_library() as library:
            assert [search.name for search in library.searches.all()] == ["before"]


# The clock goes back


class _Earlier(datetime):
    """Ten years ago."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - timedelta(days=3650)


def test_a_clock_put_back_by_years_harms_nothing(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    library, workspace = stocked.library, stocked.workspace
    made = make_backup(library.db, library.path, DAILY)
    photos.set_rating(library, [1], 5)
    said = words(library)
    now = time.time()
    monkeypatch.setattr(time, "time", lambda: now - 10 * 365 * 86_400)
    for module in ("clip_desktop.library.clock", "clip_desktop.library.backup", "clip_desktop.services.backups"):
        monkeypatch.setattr(f"{module}.datetime", _Earlier)
    stocked.update()
    assert words(library) == said
    assert library.photos.count() == 96
    assert library.files.count_missing() == 0
    encoded = stocked.model.encoder()
    assert isinstance(encoded, FakeEncoder)
    assert encoded.pictures == 96  # none was read twice
    earlier = run_to_end(back_up_daily(library))
    assert earlier is not None
    assert run_to_end(back_up_daily(library)) is None
    assert {b.path for b in list_backups(library.path)} == {made.path, earlier.path}
    picture = library.photos.get(1)
    assert picture is not None
    assert workspace.thumbnails.get_path(picture.facts.content_hash) is not None
    _sound(library)


# Another program holds the library

_HOLD = """
import sqlite3, sys, time
held = sqlite3.connect(sys.argv[1], isolation_level=None)
held.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
held.execute("COMMIT")
"""


@contextmanager
def _held(path: Path) -> Iterator[Callable[[], None]]:
    """Another process holds the write lock until the given function is called."""
    command = [sys.executable, "-c", _HOLD, str(path)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "held\n"

        def let_go() -> None:
            assert process.stdin is not None
            if not process.stdin.closed:
                process.stdin.close()

        yield let_go
        let_go()
        assert process.wait(30) == 0
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def test_a_library_held_longer_than_we_wait_is_a_sentence_for_whatever_writes(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.1)
    path = stocked.library.path
    with Library(path) as library:
        export_words(library, tmp_path / "words.json")
        backup = make_backup(library.db, path, DAILY)
        before = contents(library)
        with _held(path):
            for work in (
                lambda: photos.set_rating(library, [1], 4),
                lambda: run_to_end(scan_all(library)),
                lambda: import_words(library, tmp_path / "words.json"),
                lambda: run_to_end(restore_backup(library, backup)),
            ):
                with pytest.raises(UserError, match="holding the library") as caught:
                    work()
                _one_sentence(caught.value)
            assert contents(library) == before  # reading goes on meanwhile
            assert make_backup(library.db, path, "asked").size > 0  # and so do backups
        assert contents(library) == before
        photos.set_rating(library, [1], 4)
        assert library.photos.values([1], "rating") == {1: 4}


def test_a_library_held_for_less_than_we_wait_is_no_failure(stocked: Stocked) -> None:
    library = stocked.library
    with _held(library.path) as let_go:
        letting_go = threading.Timer(0.3, let_go)
        letting_go.start()
        photos.set_rating(library, [1], 4)  # waits
        letting_go.join()
    assert library.photos.values([1], "rating") == {1: 4}


def test_the_wait_is_half_a_minute() -> None:
    assert connection.BUSY_SECONDS == 30.0
    with connect(Path(":memory:")) as memory:
        assert memory.execute("PRAGMA busy_timeout").fetchone() == (30_000,)
    memory.close()
