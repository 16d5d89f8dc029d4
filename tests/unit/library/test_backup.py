"""Backups: whole, checked, as many as are worth keeping; and restored in one step or not at all."""

from __future__ import annotations

import errno
import os
import shutil
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.errors import UserError
from clip_desktop.library import backup as backup_module
from clip_desktop.library import connection
from clip_desktop.library.backup import (
    ASKED,
    DAILY,
    Backup,
    check_file,
    is_due,
    list_backups,
    make_backup,
    superseded,
)
from clip_desktop.library.connection import DamagedLibrary
from clip_desktop.library.library import Library
from clip_desktop.library.safety import restore
from clip_desktop.library.schema.steps import COMPATIBILITY
from clip_desktop.progress import run_to_end
from clip_desktop.services.backups import back_up_daily, find_backup, restore_backup
from tests.contents import add_photo, contents
from tests.unit.library.damage import damage_pages, say_much

NOON = datetime(2026, 11, 25, 12, tzinfo=UTC)


def _daily(*days_ago: float) -> list[Backup]:
    return [Backup(Path(f"{days}"), DAILY, NOON - timedelta(days=days), 1) for days in days_ago]


def test_a_backup_is_one_sound_file_in_a_list(library: Library) -> None:
    add_photo(library, "a.jpg")
    made = make_backup(library.db, library.path, ASKED)
    assert list_backups(library.path) == [made]
    assert made.reason == ASKED
    assert [p.name for p in made.path.parent.iterdir()] == [made.path.name]
    check_file(made.path)
    before = contents(library)
    with Library(made.path) as copy:
        assert contents(copy) == before


def test_files_of_other_names_are_no_backups(library: Library) -> None:
    made = make_backup(library.db, library.path, ASKED)
    for name in (
        "library-daily-20261399T000000000000.sqlite3",
        "notes.txt",
        "other-daily-20260101T000000000000.sqlite3",
    ):
        (made.path.parent / name).touch()
    assert list_backups(library.path) == [made]
    assert list_backups(Path("/nowhere/library.sqlite3")) == []


def test_of_a_year_of_days_seven_days_four_weeks_and_six_months_stay() -> None:
    backups = _daily(*range(365))
    kept = [b.made_at for b in backups if b not in superseded(backups)]
    assert kept[:7] == [NOON - timedelta(days=n) for n in range(7)]
    assert len({at.strftime("%G-%V") for at in kept}) >= 4
    assert len({at.strftime("%Y-%m") for at in kept}) == 6
    assert len(kept) <= 17


def test_a_program_that_was_not_used_for_long_keeps_its_old_backups() -> None:
    backups = _daily(400, 401, 402)
    assert superseded(backups) == []


@given(st.lists(st.floats(0, 800), max_size=60))
def test_the_newest_daily_backup_always_stays_and_what_stays_is_stable(days: list[float]) -> None:
    backups = _daily(*dict.fromkeys(days))
    gone = superseded(backups)
    left = [b for b in backups if b not in gone]
    assert len(left) <= 17
    assert superseded(left) == []
    if backups:
        assert max(backups, key=lambda b: b.made_at) in left


def test_backups_asked_for_stay_and_of_those_before_a_migration_three() -> None:
    asked = [Backup(Path(f"a{n}"), ASKED, NOON - timedelta(days=n), 1) for n in range(30)]
    before = [Backup(Path(f"m{n}"), "before-migration", NOON - timedelta(days=n), 1) for n in range(5)]
    assert superseded([*asked, *before]) == before[3:]


def test_a_clock_put_back_neither_stops_backups_nor_has_one_made_each_time() -> None:
    assert is_due([], NOON)
    assert not is_due(_daily(0.5), NOON)
    assert is_due(_daily(1.5), NOON)
    future = _daily(-400)
    assert is_due(future, NOON)
    assert not is_due([*future, *_daily(0)], NOON)


def test_a_new_backup_stays_even_when_older_ones_have_later_dates(library: Library) -> None:
    folder = library.path.parent / "backups"
    folder.mkdir()
    for day in range(1, 29):
        (folder / f"library-daily-209902{day:02}T000000000000.sqlite3").touch()
    made = make_backup(library.db, library.path, DAILY)
    assert made.path.exists()
    assert len(list_backups(library.path)) < 29


def test_an_older_backup_is_dropped_only_after_the_new_one_has_passed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = library.path.parent / "backups"
    folder.mkdir()
    old = [folder / f"library-daily-202501{day:02}T000000000000.sqlite3" for day in range(1, 29)]
    for path in old:
        path.touch()

    def fails(path: Path) -> None:
        raise DamagedLibrary(path)

    with monkeypatch.context() as patch, pytest.raises(UserError, match="damaged") as caught:
        patch.setattr(backup_module, "check_file", fails)
        make_backup(library.db, library.path, DAILY)
    assert str(library.path) in str(caught.value)
    assert sorted(folder.iterdir()) == old


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_a_disk_that_refuses_is_a_sentence_and_drops_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    kept = make_backup(library.db, library.path, DAILY)

    def refuses(path: Path) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(backup_module, "flush", refuses)
    with pytest.raises(UserError, match="cannot be backed up") as caught:
        make_backup(library.db, library.path, DAILY)
    assert "\n" not in str(caught.value)
    assert list(kept.path.parent.iterdir()) == [kept.path]


def test_the_daily_backup_is_made_once_a_day_and_not_of_nothing(library: Library) -> None:
    assert run_to_end(back_up_daily(library)) is None
    add_photo(library, "a.jpg")
    made = run_to_end(back_up_daily(library))
    assert made is not None
    assert made.reason == DAILY
    assert run_to_end(back_up_daily(library)) is None


def test_restoring_brings_everything_back_and_can_be_taken_back(library: Library) -> None:
    say_much(library, 30)
    before = contents(library)
    made = make_backup(library.db, library.path, ASKED)
    library.labels.remove(1)
    library.searches.save("since", "x")
    since = contents(library)
    point = run_to_end(restore_backup(library, made))
    assert contents(library) == before
    run_to_end(restore_backup(library, point))
    assert contents(library) == since
    assert library.db.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_an_open_connection_sees_what_was_restored(tmp_path: Path) -> None:
    with Library(tmp_path / "library.sqlite3") as one, Library(tmp_path / "library.sqlite3") as other:
        one.searches.save("kept", "1")
        made = make_backup(one.db, one.path, ASKED)
        one.searches.remove("kept")
        assert other.searches.all() == []
        version = other.version
        run_to_end(restore_backup(one, made))
        assert [s.name for s in other.searches.all()] == ["kept"]
        assert other.version != version
        other.searches.save("and", "2")
        assert len(one.searches.all()) == 2


def test_a_damaged_backup_is_refused_and_changes_nothing(library: Library) -> None:
    say_much(library, 60)
    made = make_backup(library.db, library.path, ASKED)
    damage_pages(made.path, 5, 3)
    before = contents(library)
    with pytest.raises(UserError, match="damaged"):
        run_to_end(restore_backup(library, made))
    assert contents(library) == before
    assert list_backups(library.path) == [made]


def test_a_backup_of_a_newer_program_is_refused_in_words(library: Library) -> None:
    made = make_backup(library.db, library.path, ASKED)
    other = sqlite3.connect(made.path)
    other.execute(f"PRAGMA user_version = {COMPATIBILITY + 1}")
    other.close()
    with pytest.raises(UserError, match="newer version"):
        run_to_end(restore_backup(library, made))


def test_what_fails_after_the_exchange_is_rolled_back(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    from clip_desktop.services import backups

    library.searches.save("then", "1")
    made = make_backup(library.db, library.path, ASKED)
    library.searches.save("now", "2")
    before = contents(library)

    def fails(db: object, path: Path) -> None:
        raise DamagedLibrary(path)

    monkeypatch.setattr(backups, "check_library", fails)
    with pytest.raises(UserError):
        run_to_end(restore_backup(library, made))
    assert contents(library) == before


def test_a_library_that_another_program_writes_to_is_not_exchanged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Library(tmp_path / "library.sqlite3") as one, Library(tmp_path / "library.sqlite3") as other:
        made = make_backup(one.db, one.path, ASKED)
        one.searches.save("now", "2")
        monkeypatch.setattr(connection, "BUSY_SECONDS", 0.3)
        one.db.execute("PRAGMA busy_timeout = 50")
        with other.transaction():
            other.searches.save("being written", "3")
            with pytest.raises(UserError, match="holding the library"):
                restore.replace_content(one.db, one.path, made.path)
        assert len(one.searches.all()) == 2


def test_a_backup_is_found_by_number_name_and_path(library: Library, tmp_path: Path) -> None:
    first, second = (make_backup(library.db, library.path, ASKED) for _ in range(2))
    assert find_backup(library.path, "1") == second
    assert find_backup(library.path, first.path.name) == first
    elsewhere = tmp_path / "elsewhere.sqlite3"
    shutil.copyfile(first.path, elsewhere)
    assert find_backup(library.path, str(elsewhere)).path == elsewhere
    with pytest.raises(UserError, match="no backup"):
        find_backup(library.path, "3")
