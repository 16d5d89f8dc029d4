"""The library file: opened, refused, migrated, backed up, locked, damaged."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library import connection
from clip_desktop.library import library as library_module
from clip_desktop.library.backup import backup_before
from clip_desktop.library.database import Database
from clip_desktop.library.library import Library
from clip_desktop.library.schema.migrations import Migrations
from clip_desktop.library.schema.steps import APPLICATION_ID, COMPATIBILITY, MIGRATIONS
from tests.contents import add_photo, contents


def _one_sentence(error: UserError) -> str:
    text = str(error)
    assert "\n" not in text
    assert "Traceback" not in text
    assert error.message.endswith(".")
    return text


def test_a_new_library_is_marked_as_ours_and_keeps_foreign_keys(library: Library) -> None:
    pragmas = {
        name: library.db.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("application_id", "user_version", "journal_mode", "foreign_keys", "synchronous")
    }
    assert pragmas == {
        "application_id": APPLICATION_ID,
        "user_version": COMPATIBILITY,
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
    }
    with pytest.raises(sqlite3.IntegrityError):
        library.db.execute("INSERT INTO tag_decisions VALUES (1, 1, 1, 'user', 'now')")


def test_every_table_is_strict(library: Library) -> None:
    loose = library.db.execute(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
        "AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlite%'"
    ).fetchall()
    assert loose == []


def test_opening_again_finds_everything(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite3") as library:
        photo = add_photo(library, "a.jpg")
        before = contents(library)
    with Library(tmp_path / "l.sqlite3") as again:
        assert contents(again) == before
        assert again.photos.get(photo) is not None
    assert not (tmp_path / "backups").exists()  # nothing was migrated


@pytest.mark.parametrize(
    "content", [b"this is no database " * 100, b"SQLite format 3\x00" + b"\xff" * 4096], ids=["text", "header only"]
)
def test_a_file_that_is_no_library_is_refused_and_left_alone(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "l.sqlite3"
    path.write_bytes(content)
    with pytest.raises(UserError) as caught:
        Library(path)
    _one_sentence(caught.value)
    assert path.read_bytes() == content


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite3"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE theirs (x)")
    before = path.read_bytes()
    with pytest.raises(UserError, match="not a library of this program"):
        Library(path)
    assert path.read_bytes() == before


def test_a_newer_library_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite3"
    with Library(path) as library:
        library.db.execute(f"PRAGMA user_version = {COMPATIBILITY + 1}")
    with pytest.raises(UserError, match="newer version"):
        Library(path)


def test_a_place_where_nothing_can_be_made_is_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere" / "l.sqlite3", tmp_path):
        with pytest.raises(UserError) as caught:
            Library(path)
        assert "cannot be opened" in _one_sentence(caught.value)


@pytest.mark.parametrize("spared", [0.1, 0.75], ids=["at opening", "while reading"])
def test_damage_is_told_in_a_sentence_whenever_it_is_met(tmp_path: Path, spared: float) -> None:
    path = tmp_path / "l.sqlite3"
    with Library(path) as library:
        for n in range(400):
            add_photo(library, f"{n}.jpg")
    data = bytearray(path.read_bytes())
    pages = len(data) // 4096
    for page in range(int(spared * pages), pages):
        data[page * 4096 : (page + 1) * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    with pytest.raises(UserError) as caught, Library(path) as damaged:
        assert spared > 0.5  # with the schema gone it does not even open
        for query in ("SELECT * FROM files", "SELECT * FROM photos", "SELECT * FROM photos ORDER BY taken_at"):
            list(damaged.db.execute(query))
    assert "damaged" in _one_sentence(caught.value)


def test_a_library_held_by_another_program_is_told_in_words(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with Library(tmp_path / "l.sqlite3") as one, Library(tmp_path / "l.sqlite3") as other:
        with one.transaction():
            one.searches.save("kept", "dog")
            with pytest.raises(UserError, match="holding the library"), other.transaction():
                pytest.fail("two writers at once")
            assert other.searches.all() == []  # readers are not held up, and see the last whole state
        assert [s.name for s in other.searches.all()] == ["kept"]


def test_a_transaction_is_all_or_nothing_and_nests(library: Library) -> None:
    with pytest.raises(RuntimeError), library.transaction():
        library.searches.save("a", "1")
        raise RuntimeError
    assert library.searches.all() == []
    with library.transaction():
        library.searches.save("outer", "1")
        with pytest.raises(RuntimeError), library.transaction():
            library.searches.save("inner", "1")
            raise RuntimeError
    assert [s.name for s in library.searches.all()] == ["outer"]


def test_a_full_disk_loses_nothing(library: Library) -> None:
    library.searches.save("before", "1")
    pages = library.db.execute("PRAGMA page_count").fetchone()[0]
    library.db.execute(f"PRAGMA max_page_count = {pages + 2}")
    with pytest.raises(UserError, match="disk is full"), library.transaction():
        for n in range(10_000):
            library.searches.save(f"search {n}", "x" * 1000)
    assert [s.name for s in library.searches.all()] == ["before"]
    library.db.execute(f"PRAGMA max_page_count = {pages + 10_000}")
    with library.transaction():
        library.searches.save("after", "2")
    assert len(library.searches.all()) == 2


def test_the_version_tells_every_write_by_anyone_and_nothing_else(tmp_path: Path) -> None:
    with Library(tmp_path / "l.sqlite3") as one, Library(tmp_path / "l.sqlite3") as other:
        first = one.version
        one.photos.count()
        assert one.version == first
        other.searches.save("by another", "1")
        second = one.version
        assert second != first
        one.searches.save("by itself", "1")
        assert one.version != second


@pytest.fixture
def one_more_migration(monkeypatch: pytest.MonkeyPatch) -> Iterator[Migrations]:
    """The schema with a second step: what the next release will bring."""
    longer = Migrations(MIGRATIONS.steps)
    monkeypatch.setattr(library_module, "MIGRATIONS", longer)
    yield longer


def test_a_migration_backs_up_first_and_keeps_every_row(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "l.sqlite3"
    with Library(path) as library:
        add_photo(library, "a.jpg")
        before = contents(library)
    longer = Migrations(MIGRATIONS.steps)

    @longer(name="0002 a column")
    def _second(db: Database) -> None:
        db.execute("ALTER TABLE photos ADD COLUMN lens TEXT")

    monkeypatch.setattr(library_module, "MIGRATIONS", longer)
    with Library(path) as library:
        assert library.db.execute("SELECT lens FROM photos").fetchall() == [(None,)]
        photos = [row[:-1] for row in contents(library)["photos"]]
        assert photos == before["photos"]
    monkeypatch.undo()
    [copy] = (tmp_path / "backups").iterdir()
    with Library(copy) as kept:
        assert contents(kept) == before


def test_a_migration_that_fails_changes_nothing(tmp_path: Path, one_more_migration: Migrations) -> None:
    path = tmp_path / "l.sqlite3"

    def _orphan(db: Database) -> None:
        db.execute("INSERT INTO files (folder_id, relative_path, size, mtime_ns, scan_id) VALUES (99, 'x', 1, 1, 1)")

    with Library(path) as library:
        before = contents(library)
    one_more_migration(name="0002 leaves an orphan")(_orphan)
    with pytest.raises(RuntimeError, match="foreign key"):
        Library(path)
    one_more_migration.steps.pop()
    with Library(path) as library:
        assert contents(library) == before


def test_a_backup_is_whole_while_another_writes(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite3"
    stop = threading.Event()

    def write() -> None:
        with Library(path) as writer:
            n = 0
            while not stop.is_set():
                with writer.transaction():  # always two rows at once
                    writer.searches.save(f"{n} a", "1")
                    writer.searches.save(f"{n} b", "1")
                n += 1

    with Library(path) as library:
        thread = threading.Thread(target=write)
        thread.start()
        try:
            copies = [backup_before(library.db, path, "test") for _ in range(5)]
        finally:
            stop.set()
            thread.join()
    assert len(set(copies)) == 5
    for copy in copies:
        with Library(copy) as kept:
            assert len(kept.searches.all()) % 2 == 0
            assert kept.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    assert list((tmp_path / "backups").glob("*.part*")) == []


def test_a_backup_that_cannot_be_made_is_a_sentence_and_leaves_no_piece(tmp_path: Path) -> None:
    (tmp_path / "backups").write_text("in the way")
    with Library(tmp_path / "l.sqlite3") as library, pytest.raises(UserError) as caught:
        backup_before(library.db, library.path, "test")
    assert "backed up" in _one_sentence(caught.value)
    assert (tmp_path / "backups").read_text() == "in the way"


_OPEN = "import sys; from pathlib import Path; from clip_desktop.library.library import Library\n" + (
    "with Library(Path(sys.argv[1])) as l:\n    with l.transaction(): l.searches.save(sys.argv[2], '1')"
)


def test_a_library_that_another_program_makes_meanwhile_is_ours(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, read = tmp_path / "l.sqlite3", library_module._pragma

    def read_slowly(db: Database, name: str) -> int:
        value = read(db, name)
        with monkeypatch.context() as other:
            other.setattr(library_module, "_pragma", read)
            Library(path).close()
        return value

    monkeypatch.setattr(library_module, "_pragma", read_slowly)
    Library(path).close()


def test_many_programs_may_open_a_new_library_at_once(tmp_path: Path) -> None:
    path = tmp_path / "l.sqlite3"
    started = [subprocess.Popen([sys.executable, "-c", _OPEN, str(path), f"by {n}"]) for n in range(6)]
    assert [process.wait(60) for process in started] == [0] * 6
    with Library(path) as library:
        assert [s.name for s in library.searches.all()] == [f"by {n}" for n in range(6)]


def test_a_library_belongs_to_its_thread(library: Library) -> None:
    errors: list[BaseException] = []

    def read() -> None:
        try:
            library.photos.count()
        except BaseException as error:
            errors.append(error)

    thread = threading.Thread(target=read)
    thread.start()
    thread.join()
    assert isinstance(errors[0], sqlite3.ProgrammingError)
