"""The doctor: what is wrong is found and counted, and mending costs nothing that the user said."""

from __future__ import annotations

import os
import sqlite3
import time

import numpy as np
import pytest
from PIL import Image

from clip_desktop.library.connection import damage_note
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.doctor import Finding, look_over
from clip_desktop.services.folders.roots import remove_folder
from tests.contents import words
from tests.services.conftest import Stocked


def _visit(stocked: Stocked, *, repair: bool = False) -> dict[str, Finding]:
    found = run_to_end(look_over(stocked.workspace, stocked.library, repair=repair))
    return {finding.check: finding for finding in found if finding.serious}


@pytest.fixture
def said(stocked: Stocked) -> Stocked:
    """The stocked library with something said of a few photographs."""
    library = stocked.library
    dog = library.labels.add("dog", ["a dog"])
    album = library.albums.add("Album")
    red = stocked.of("red")
    library.tags.decide(red[:2], dog, 1)
    library.albums.set_examples(album, red[1:3], -1)
    library.photos.set_values("rating", {red[4]: 3})
    return stocked


def _mended(stocked: Stocked, check: str) -> Finding:
    """Find one thing, mend it, and find nothing after that; what the user said is as it was."""
    before = words(stocked.library)
    found = _visit(stocked)
    assert set(found) == {check}
    assert found[check].sentence.endswith(".")
    assert _visit(stocked, repair=True)[check].mended
    assert _visit(stocked) == {}
    after = words(stocked.library)
    gone = set(before["photos"]) - set(after["photos"])
    assert all(row[1:] == (0, 0, 0) for row in gone)
    assert {**before, "photos": []} == {**after, "photos": []}
    return found[check]


def test_a_sound_library_has_no_finding(said: Stocked) -> None:
    assert _visit(said) == {}


def test_photographs_in_no_file_go_unless_something_was_said_of_them(said: Stocked) -> None:
    kept = {row[0] for row in words(said.library)["photos"] if any(row[1:])} | set(said.of("red")[:3])
    said.library.db.execute("PRAGMA foreign_keys = ON")
    remove_folder(said.library, 1)
    found = run_to_end(look_over(said.workspace, said.library, repair=True))
    assert {f.check: f.count for f in found if f.serious} == {"orphans": 96 - len(kept), "thumbnails": 96 - len(kept)}
    assert {row[0] for row in words(said.library)["photos"]} == kept
    assert len(words(said.library)["tag_decisions"]) == 2


def test_a_table_that_a_later_version_adds_keeps_its_photographs(said: Stocked) -> None:
    said.library.db.execute("CREATE TABLE captions (photo_id INTEGER REFERENCES photos (id), text TEXT)")
    blue = said.of("blue")[0]
    said.library.db.execute("INSERT INTO captions VALUES (?, 'at sea')", [blue])
    remove_folder(said.library, 1)
    run_to_end(look_over(said.workspace, said.library, repair=True))
    assert said.library.photos.get(blue) is not None


def test_rows_that_refer_to_nothing_go_where_they_are_derived(said: Stocked) -> None:
    path = said.library.path
    with sqlite3.connect(path) as raw:  # foreign keys are off here
        raw.execute("INSERT INTO embeddings (model_id, photo_id, vector) VALUES (99, 1, x'00')")
        raw.execute("INSERT INTO label_vectors VALUES (77, 1, 'x', x'00')")
    raw.close()
    assert _mended(said, "references").count == 2


def test_a_decision_that_refers_to_nothing_is_told_and_never_deleted(said: Stocked) -> None:
    with sqlite3.connect(said.library.path) as raw:
        raw.execute("INSERT INTO tag_decisions VALUES (1, 99, 1, 'user', 'now')")
    raw.close()
    found = _visit(said, repair=True)["references"]
    assert not found.mended
    assert len(words(said.library)["tag_decisions"]) == 3


def test_vectors_that_cannot_be_are_made_anew(said: Stocked) -> None:
    library = said.library
    library.db.execute("UPDATE embeddings SET vector = x'0102' WHERE photo_id IN (1, 2)")
    assert _mended(said, "vectors").count == 2
    said.update()
    assert library.embeddings.count(1) == 96
    zero = np.zeros(16, np.float16).tobytes()
    nan = np.full(16, np.nan, np.float16).tobytes()
    library.db.execute("UPDATE embeddings SET vector = ? WHERE photo_id = 3", [zero])
    library.db.execute("UPDATE embeddings SET vector = ? WHERE photo_id = 4", [nan])
    assert _mended(said, "vectors").count == 2
    said.update()
    assert library.embeddings.count(1) == 96
    assert _visit(said) == {}


def test_files_that_have_changed_are_read_again(said: Stocked) -> None:
    for name in ("0.png", "1.png"):
        os.utime(said.root / "blue" / name, (1, 1))
    assert _mended(said, "files").count == 2
    assert said.library.files.count_stale() == 2


def test_files_that_are_gone_or_offline_are_no_fault(said: Stocked) -> None:
    (said.root / "blue" / "0.png").unlink()
    found = run_to_end(look_over(said.workspace, said.library, repair=True))
    assert [(f.check, f.serious, f.count) for f in found if f.check == "files"] == [("files", False, 1)]
    said.root.rename(said.root.with_name("unplugged"))
    assert _visit(said) == {}


def test_files_that_gave_nothing_are_read_again(said: Stocked) -> None:
    said.library.db.execute("UPDATE files SET photo_id = NULL WHERE relative_path = 'blue/0.png'")
    found = _visit(said, repair=True)
    assert found["unread"].mended
    said.update()
    assert _visit(said) == {}


def test_missing_and_stray_thumbnails(said: Stocked) -> None:
    store = said.workspace.thumbnails
    photo = said.library.photos.get(said.of("green")[0])
    assert photo is not None
    store.discard(photo.facts.content_hash)
    assert _mended(said, "thumbnails").count == 1
    assert store.get_path(photo.facts.content_hash) is not None
    store.put("ab" * 32, Image.new("RGB", (20, 20)))
    assert _mended(said, "thumbnails").count == 1
    assert store.get_path("ab" * 32) is None


def test_an_index_that_disagrees_with_its_table_is_made_anew(said: Stocked) -> None:
    path = said.library.path
    with sqlite3.connect(path) as raw:
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("UPDATE sqlite_master SET sql = replace(sql, '(photo_id)', '(model_id)') WHERE name = ?",
                    ["embeddings_photo"])  # fmt: skip
    raw.close()
    with Library(path) as library:
        found = run_to_end(look_over(said.workspace, library, repair=True))
        assert [(f.check, f.mended) for f in found if f.serious] == [("integrity", True)]
        assert run_to_end(look_over(said.workspace, library)) == [f for f in found if not f.serious]


def test_a_table_that_is_damaged_is_left_to_the_next_start(said: Stocked) -> None:
    path = said.library.path
    said.library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    [root] = said.library.db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'problems'").fetchone()
    with open(path, "r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xa5" * 4096)
    with Library(path) as library:
        finding = next(iter(run_to_end(look_over(said.workspace, library, repair=True))))
    assert (finding.check, finding.mended) == ("integrity", False)
    assert "saves what you said" in finding.sentence
    assert damage_note(path).exists()


def test_pieces_of_interrupted_work_go_when_they_are_old(said: Stocked) -> None:
    data = said.workspace.paths.data
    pieces = [
        data / "backups" / "x.part",
        data / "backups" / "restoring-abc" / "library.sqlite3",
        data / ".write-test-1",
    ]
    pieces[1].parent.mkdir(parents=True)
    for piece in pieces:
        piece.touch()
    assert _visit(said) == {}
    for piece in (*pieces, pieces[1].parent):
        os.utime(piece, (time.time() - 9000, time.time() - 9000))
    assert _mended(said, "scraps").count == 3
    assert not any(piece.exists() for piece in pieces)


def test_an_unreadable_model_and_another_program_are_told(said: Stocked) -> None:
    broken = said.workspace.paths.models / "broken"
    broken.mkdir(parents=True)
    (broken / "model.json").write_text("{")
    from clip_desktop.services.workspace import Workspace

    other = Workspace.open(said.workspace.paths.data.parent)
    with other.indexing_lock():
        found = run_to_end(look_over(said.workspace, said.library))
    assert any(f.check == "models" and "broken" in f.sentence for f in found)
    assert any(f.check == "locks" and "indexing" in f.sentence for f in found)
    assert any(f.check == "models" and "not installed" in f.sentence and not f.serious for f in found)
