"""A damaged library: found out, set aside whole, and followed by one with what the user said."""

from __future__ import annotations

import os
import shutil
import sqlite3
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clip_desktop.errors import UserError
from clip_desktop.library.backup import make_backup
from clip_desktop.library.connection import damage_note
from clip_desktop.library.library import Library
from clip_desktop.library.safety import damage, recovery
from clip_desktop.library.safety.damage import finish, is_damaged
from clip_desktop.library.safety.recovery import recover
from clip_desktop.library.safety.salvage import read_damaged
from clip_desktop.library.words import Words, read_words
from clip_desktop.services.workspace import Workspace
from tests.unit.library.damage import damage_pages, say_much, settle_file


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library file in which much was said, with nothing beside it."""
    path = tmp_path / "library.sqlite3"
    with Library(path) as library:
        say_much(library)
    settle_file(path)
    return path


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Words]:
    """The same for tests that need many of them."""
    path = tmp_path_factory.mktemp("template") / "library.sqlite3"
    with Library(path) as library:
        say_much(library)
        said = read_words(library.db)
    settle_file(path)
    return path, said


def _said(path: Path) -> Words:
    with Library(path) as library:
        assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []
        return read_words(library.db)


def test_words_of_a_library_of_an_earlier_version_are_saved_whole(path: Path) -> None:
    """What it lacks was not said in it: no table counts as torn for that."""
    with Library(path) as library:
        library.db.execute("DROP VIEW visible_photos")
        library.db.execute("ALTER TABLE photos DROP COLUMN title")
        library.db.execute("ALTER TABLE photos DROP COLUMN description")
    settle_file(path)
    found = read_damaged(path, None)
    assert "photos" not in found.torn
    assert len(found.rows["photos"]) == 300
    assert {row[5:] for row in found.rows["photos"]} == {(None, None)}


def _without_paths(words: Words) -> set[tuple[object, ...]]:
    """Every single thing said, so that sets of them can be compared."""
    things: set[tuple[object, ...]] = set()
    things.update(("mark", p.content_hash, p.rating, p.favourite, p.hidden) for p in words.photos)
    texts = ((p.content_hash, name, getattr(p, name)) for p in words.photos for name in ("title", "description"))
    things.update(("text", *text) for text in texts if text[2] is not None)
    things.update(("label", label.name) for label in words.labels)
    things.update(("decision", d.content_hash, d.label, d.verdict) for d in words.decisions)
    things.update(("album", a.name) for a in words.albums)
    things.update(("example", a.name, e.content_hash, e.polarity) for a in words.albums for e in a.examples)
    things.update(("search", s.name, s.query) for s in words.searches)
    things.update(("apart", *pair) for one in words.apart for pair in combinations(one.contents, 2))
    return things


def test_a_sound_library_is_not_damaged(path: Path) -> None:
    assert not is_damaged(path)
    assert not is_damaged(path.with_name("none.sqlite3"))
    with Library(path):
        assert not is_damaged(path)  # open elsewhere, with a log beside it


def test_a_header_of_zeroes_loses_no_word_and_the_file_is_set_aside_as_it_was(path: Path) -> None:
    said = _said(path)
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    assert is_damaged(path)
    done = recover(path)
    assert done.set_aside.read_bytes() == data
    assert done.whole
    assert done.backup is None
    assert _without_paths(_said(path)) == _without_paths(said)
    assert "all there were" in done.sentence
    assert "\n" not in done.sentence


def test_a_first_page_that_is_gone_is_taken_from_a_backup(path: Path) -> None:
    with Library(path) as library:
        make_backup(library.db, path, "daily")
        library.searches.save("said since", "a cat")
        said = read_words(library.db)
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[:4096] = os.urandom(4096)
    path.write_bytes(data)
    assert is_damaged(path)
    done = recover(path)
    assert _without_paths(_said(path)) == _without_paths(said)
    assert done.saved == said.count()


def test_a_file_cut_short_keeps_what_is_left_and_takes_the_rest_from_the_backup(path: Path) -> None:
    with Library(path) as library:
        make_backup(library.db, path, "daily")
        said = read_words(library.db)
    settle_file(path)
    os.truncate(path, path.stat().st_size // 4096 // 2 * 4096)
    assert is_damaged(path)
    done = recover(path)
    assert done.backup is not None
    assert "backup" in done.sentence
    assert _without_paths(_said(path)) == _without_paths(said)


def test_what_was_taken_back_since_the_backup_stays_so_where_its_kind_could_be_read(path: Path) -> None:
    with Library(path) as library:
        make_backup(library.db, path, "daily")
        library.searches.remove("search 3")
        [root] = library.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'tag_decisions'").fetchone()
        before = read_words(library.db)
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    done = recover(path)
    after = _said(path)
    assert {d.content_hash for d in after.decisions} == {d.content_hash for d in before.decisions}
    assert "search 3" not in {search.name for search in after.searches}
    assert done.saved == before.count()


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10_000), pages=st.integers(1, 8), backup=st.booleans())
def test_damage_anywhere_costs_nothing_with_a_backup_and_never_invents_a_word(
    seed: int,
    pages: int,
    backup: bool,
    template: tuple[Path, Words],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    original, said = template
    path = tmp_path_factory.mktemp("damage") / "library.sqlite3"
    shutil.copyfile(original, path)
    if backup:
        with Library(path) as library:
            make_backup(library.db, path, "daily")
        settle_file(path)
    damage_pages(path, pages, seed)
    done = recover(path)
    found, all_said = _without_paths(_said(path)), _without_paths(said)
    if backup:
        assert found == all_said
    else:
        # A photo known by its index alone has lost its marks: nothing is said of it then, not something else.
        strange = {thing for thing in found - all_said if thing[0] != "mark" or any(thing[2:])}
        assert strange == set()
    if done.whole:
        assert found == all_said


def test_what_was_committed_only_to_the_log_is_saved_too(path: Path) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute("INSERT INTO saved_searches (name, query, created_at) VALUES ('in the log', 'x', 'now')")
        copy = path.with_name("killed.sqlite3")
        for log in ("", "-wal"):
            shutil.copyfile(path.with_name(path.name + log), copy.with_name(copy.name + log))
    finally:
        connection.close()
    damage_pages(copy, 1, 5)
    done = recover(copy)
    assert "in the log" in {search.name for search in _said(copy).searches}
    assert done.set_aside.with_name(done.set_aside.name + "-wal").exists()
    assert not copy.with_name(copy.name + "-wal").exists()


def test_a_library_older_than_a_kind_of_word_lacks_none(path: Path) -> None:
    with Library(path) as library:
        library.db.execute("DELETE FROM told_apart")
        said = read_words(library.db)
        library.db.execute("DROP TABLE told_apart")
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    assert recover(path).whole
    assert _without_paths(_said(path)) == _without_paths(said)


def test_a_second_damaged_file_does_not_take_the_place_of_the_first(path: Path) -> None:
    damage_pages(path, 3, 1)
    first = recover(path).set_aside
    kept = first.read_bytes()
    settle_file(path)
    damage_pages(path, 1, 2)
    second = recover(path).set_aside
    assert second != first
    assert first.read_bytes() == kept


def test_a_full_disk_leaves_the_damaged_library_in_its_place(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    damage_pages(path, 3, 1)
    before = path.read_bytes()

    def full(source: object, target: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(recovery, "_copy_what_can_be_read", full)
    with pytest.raises(UserError, match="could not be saved") as caught:
        recover(path)
    assert "Make room" in str(caught.value)
    assert path.read_bytes() == before
    assert sorted(p.name for p in path.parent.iterdir()) == [path.name]


def test_a_new_library_that_was_ready_is_put_in_place_by_the_next_start(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _said(path)
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(recovery, "finish", _interrupted)
        recover(path)
    assert finish(path) is not None
    assert finish(path) is None
    assert _without_paths(_said(path)) == _without_paths(said)


def _interrupted(path: Path) -> None:
    raise KeyboardInterrupt


def test_damage_met_later_has_the_next_start_look_at_everything(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(damage, "QUICK_S", -1.0)
    monkeypatch.setattr(damage, "AFTER_CRASH_S", -1.0)
    with Library(path) as library:
        [root] = library.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'saved_searches'").fetchone()
    settle_file(path)
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 : root * 4096] = b"\xa5" * 4096
    path.write_bytes(data)
    with Library(path) as library, pytest.raises(UserError, match="damaged") as caught:
        library.searches.all()
    assert "Start the program again" in str(caught.value)
    assert damage_note(path).exists()
    assert is_damaged(path)
    recover(path)
    assert not damage_note(path).exists()


def test_a_profile_opens_with_what_was_said_and_tells_what_happened(workspace: Workspace) -> None:
    file = workspace.paths.library_file
    with Library(file) as library:
        say_much(library, 40)
        said = read_words(library.db)
    settle_file(file)
    data = bytearray(file.read_bytes())
    data[:100] = bytes(100)
    file.write_bytes(data)
    with workspace.window_lock(), workspace.open_library() as library:  # as the window does it
        assert _without_paths(read_words(library.db)) == _without_paths(said)
    assert workspace.recovery is not None
    again = Workspace.open(workspace.paths.data.parent)
    again.open_library().close()
    assert again.recovery is None


def test_a_damaged_library_that_another_window_holds_is_left_alone(workspace: Workspace) -> None:
    file = workspace.paths.library_file
    with Library(file) as library:
        say_much(library, 40)
    settle_file(file)
    damage_pages(file, 4, 1)
    before = file.read_bytes()
    other = Workspace.open(workspace.paths.data.parent)
    with other.window_lock(), pytest.raises(UserError, match="Another window"):
        workspace.open_library()
    assert file.read_bytes() == before


def test_a_photo_that_waited_under_its_content_is_found_when_its_file_is_read(
    workspace: Workspace, colour_photos: Path
) -> None:
    from clip_desktop.progress import run_to_end
    from clip_desktop.services.folders.roots import add_folder
    from clip_desktop.services.folders.scanning import scan_all
    from clip_desktop.services.indexing.indexing import index_pending
    from clip_desktop.services.models.active import ActiveModel
    from tests.fakes import FakeEncoder

    def index(library: Library) -> None:
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails))

    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        index(library)
        library.photos.set_values("rating", {1: 4})
        facts = library.photos.get(1)
    settle_file(workspace.paths.library_file)
    data = bytearray(workspace.paths.library_file.read_bytes())
    data[:100] = bytes(100)
    workspace.paths.library_file.write_bytes(data)
    again = Workspace.open(workspace.paths.data.parent)
    with again.open_library() as library:
        assert library.photos.count() == 0
        index(library)
        assert library.photos.count() == 24
        assert facts is not None
        ids = [int(i) for i in library.photos.ids()]
        [photo] = [library.photos.get(i) for i, rating in library.photos.values(ids, "rating").items() if rating]
        assert photo is not None
        assert photo.facts == facts.facts
        assert photo.rating == 4
