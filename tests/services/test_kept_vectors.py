"""Vectors kept in the cache: the same answers with them and without, whatever became of the file or the library."""

from __future__ import annotations

import os
import shutil
import threading
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.library.backup import make_backup
from clip_desktop.library.embeddings import Embeddings
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.search.ranking import RankingSpace
from clip_desktop.search.vector_file import write_vectors
from clip_desktop.services.backups import find_backup, restore_backup
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching import kept_vectors
from clip_desktop.services.searching.kept_vectors import KeptVectors
from clip_desktop.services.searching.loaded import LoadedVectors
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked

_LOADED = 96


@pytest.fixture(autouse=True)
def few_are_worth_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept_vectors, "_LEAST_NEW", 1)


@pytest.fixture
def file(stocked: Stocked) -> Path:
    """The file, written by a first search."""
    assert _loaded(stocked) == _LOADED
    return _file(stocked)


def _file(stocked: Stocked) -> Path:
    (file,) = stocked.model.cache.glob("vectors-*")
    return file


def _loaded(stocked: Stocked) -> int:
    """How many vectors a program that starts now reads from the library; what it has then is as the library says."""
    loaded = LoadedVectors(stocked.model)
    count = loaded.refresh(stocked.library)
    _same(stocked, loaded)
    return count


def _same(stocked: Stocked, loaded: LoadedVectors) -> None:
    model = stocked.model.register(stocked.library)
    expected: dict[int, bytes] = {}
    for block in stocked.library.embeddings.since(model.id):
        vectors = loaded.space.pictures(block.vectors).astype(np.float16)
        expected |= dict(zip(block.photo_ids.tolist(), (row.tobytes() for row in vectors), strict=True))
    vectors = loaded.index.vectors_at(np.arange(len(loaded.index))).astype(np.float16)
    found = dict(zip(loaded.index.ids.tolist(), (row.tobytes() for row in vectors), strict=True))
    assert found == expected


def _put(stocked: Stocked, photos: list[int], seed: int = 0) -> None:
    """Give photos other vectors."""
    model = stocked.model.register(stocked.library)
    vectors = np.random.default_rng(seed).standard_normal((len(photos), model.dim))
    with stocked.library.transaction():
        stocked.library.embeddings.put(model.id, photos, vectors / np.linalg.norm(vectors, axis=1, keepdims=True))


@pytest.mark.usefixtures("file")
def test_the_second_start_reads_the_file_alone(stocked: Stocked) -> None:
    assert _loaded(stocked) == 0


@pytest.mark.usefixtures("file")
def test_what_changed_since_is_read_from_the_library(stocked: Stocked) -> None:
    ids = stocked.of("red")
    _put(stocked, ids[:2])
    assert _loaded(stocked) == 2
    with stocked.library.transaction():
        stocked.library.embeddings.drop(ids[1])
        stocked.library.embeddings.drop(ids[5])
    assert _loaded(stocked) == 1


@pytest.mark.usefixtures("file")
def test_the_last_row_may_be_gone(stocked: Stocked) -> None:
    last = int(stocked.library.db.execute("SELECT photo_id FROM embeddings ORDER BY id DESC").fetchone()[0])
    with stocked.library.transaction():
        stocked.library.embeddings.drop(last)
    assert _loaded(stocked) == 0
    _put(stocked, [last])
    assert _loaded(stocked) == 1


def test_the_file_is_written_anew_when_an_eighth_is_not_in_it(stocked: Stocked, file: Path) -> None:
    before = file.read_bytes()
    ids = stocked.library.photos.visible().tolist()
    loaded = LoadedVectors(stocked.model)
    loaded.refresh(stocked.library)
    for start, is_old in ((0, True), (4, True), (8, False), (12, False)):
        _put(stocked, ids[start : start + 4], start)
        assert loaded.refresh(stocked.library) == 4
        _same(stocked, loaded)
        assert (file.read_bytes() == before) == is_old
    assert _loaded(stocked) == 4


@pytest.mark.parametrize("distances", [(1000, 5), (5, 1000)])
def test_a_restored_backup_is_another_history(
    stocked: Stocked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, distances: tuple[int, int]
) -> None:
    """Rows after the backup come to be of other vectors, on the same photos and as many: only numbers tell."""
    random = iter(distances)
    monkeypatch.setattr("secrets.randbelow", lambda most: next(random) % most)
    ids = stocked.of("red")
    backup = make_backup(stocked.library.db, stocked.library.path, "by-hand")
    shutil.copyfile(backup.path, tmp_path / "backup")
    _put(stocked, ids, seed=1)
    assert _loaded(stocked) == _LOADED
    run_to_end(restore_backup(stocked.library, find_backup(stocked.library.path, str(tmp_path / "backup"))))
    _put(stocked, ids, seed=2)
    assert _loaded(stocked) >= len(ids)


def test_a_backup_that_another_program_restores_is_noticed(
    stocked: Stocked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    random = iter((1000, 5))
    monkeypatch.setattr("secrets.randbelow", lambda most: next(random) % most)
    ids, loaded = stocked.of("red"), LoadedVectors(stocked.model)
    shutil.copyfile(make_backup(stocked.library.db, stocked.library.path, "by-hand").path, tmp_path / "backup")
    _put(stocked, ids, seed=1)
    loaded.refresh(stocked.library)
    run_to_end(restore_backup(stocked.library, find_backup(stocked.library.path, str(tmp_path / "backup"))))
    _put(stocked, ids, seed=2)
    loaded.refresh(stocked.library)
    _same(stocked, loaded)


@pytest.mark.parametrize("kept", [0, 10, 1000])
def test_a_file_cut_short_is_made_again(stocked: Stocked, file: Path, kept: int) -> None:
    os.truncate(file, kept)
    assert _loaded(stocked) == _LOADED
    assert _loaded(stocked) == 0


def test_a_flipped_bit_is_found(stocked: Stocked, file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 3] ^= 4
    file.write_bytes(content)
    assert _loaded(stocked) == _LOADED


def test_another_model_and_another_space_have_files_of_their_own(stocked: Stocked, file: Path) -> None:
    other = ActiveModel(stocked.workspace, FakeEncoder("another"))
    assert LoadedVectors(other).refresh(stocked.library) == 0
    model = stocked.model.register(stocked.library)
    mean = np.zeros(model.dim, np.float32)
    mean[2] = 0.01
    for space in (RankingSpace(model.dim, mean), stocked.model.space(stocked.library)):
        found = KeptVectors(file.parent, model, space).load(stocked.library.embeddings)
        assert (found is not None) == (space.picture_mean[2] == 0)


def test_where_nothing_can_be_written_all_is_loaded(
    stocked: Stocked, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.unlink()

    def refuses(*_args: object, **_names: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refuses)
    assert _loaded(stocked) == _LOADED
    assert not list(stocked.model.cache.glob("vectors-*"))
    shutil.rmtree(stocked.model.cache)
    stocked.model.cache.write_text("no folder")
    assert _loaded(stocked) == _LOADED


def test_a_full_disk_leaves_nothing_behind(stocked: Stocked, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.unlink()

    def fills_up(*given: object) -> None:
        write_vectors(*given)  # type: ignore[arg-type]
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept_vectors, "write_vectors", fills_up)
    assert _loaded(stocked) == _LOADED
    assert not list(stocked.model.cache.glob("vectors-*"))


def test_a_disk_that_is_nearly_full_is_left_alone(
    stocked: Stocked, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.unlink()
    monkeypatch.setattr("shutil.disk_usage", lambda _: shutil._ntuple_diskusage(10**12, 10**12 - 100, 100))
    assert _loaded(stocked) == _LOADED
    assert not list(stocked.model.cache.glob("vectors-*"))


def test_a_program_that_writes_disturbs_none_that_reads(stocked: Stocked, file: Path) -> None:
    reader = LoadedVectors(stocked.model)
    assert reader.refresh(stocked.library) == 0
    before = reader.index.scores(np.ones(reader.index.dim, np.float32))
    file.unlink()
    assert _loaded(stocked) == _LOADED  # another program, which keeps its own
    assert (reader.index.scores(np.ones(reader.index.dim, np.float32)) == before).all()


def test_two_programs_at_once_both_have_all(stocked: Stocked, file: Path) -> None:
    file.unlink()
    counts: list[int] = []

    def program() -> None:
        with Library(stocked.library.path) as library:
            counts.append(LoadedVectors(stocked.model).refresh(library))

    threads = [threading.Thread(target=program) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(counts) == 4
    assert max(counts) == _LOADED
    assert not list(stocked.model.cache.glob("*.part"))
    assert _loaded(stocked) == 0


def test_what_is_stored_while_the_file_is_written_is_not_lost(
    stocked: Stocked, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.unlink()
    ids = stocked.of("red")
    listed = Embeddings.rows_until

    def meanwhile(self: Embeddings, model_id: int, row: int) -> tuple[np.ndarray, np.ndarray]:
        _put(stocked, ids[:3], seed=5)
        return listed(self, model_id, row)

    monkeypatch.setattr(Embeddings, "rows_until", meanwhile)
    LoadedVectors(stocked.model).refresh(stocked.library)
    monkeypatch.undo()
    assert _loaded(stocked) == 3


def test_a_file_that_another_program_put_there_is_not_removed(
    stocked: Stocked, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = file.read_bytes()
    file.write_bytes(whole[:-1])

    def meanwhile(path: Path, key: str) -> None:
        path.with_suffix(".new").write_bytes(whole)
        path.with_suffix(".new").replace(path)

    monkeypatch.setattr(kept_vectors, "read_vectors", meanwhile)
    model = stocked.model.register(stocked.library)
    kept = KeptVectors(file.parent, model, stocked.model.space(stocked.library))
    assert kept.load(stocked.library.embeddings) is None
    assert file.read_bytes() == whole


def test_left_overs_and_old_files_are_swept(stocked: Stocked, file: Path) -> None:
    file.unlink()
    for name, age in (
        ("vectors-x.part", 7200),
        ("vectors-y.part", 0),
        ("vectors-old.bin", 10**7),
        ("vectors-z.bin", 0),
    ):
        (file.parent / name).touch()
        os.utime(file.parent / name, (0, os.stat(file.parent).st_mtime - age))
    assert _loaded(stocked) == _LOADED
    left = {path.name for path in file.parent.glob("vectors-*")} - {file.name}
    assert left == {"vectors-y.part", "vectors-z.bin"}


def test_row_numbers_never_come_twice(stocked: Stocked) -> None:
    library = stocked.library
    model = stocked.model.register(library)
    ids = stocked.of("blue")
    rows, _ = library.embeddings.rows_until(model.id, 2**62)
    seen = set(rows.tolist())
    for seed in range(5):
        _put(stocked, ids, seed)
        new = set(library.embeddings.rows_until(model.id, 2**62)[0].tolist()) - seen
        assert len(new) == len(ids)
        assert min(new) > max(seen)
        assert max(new) - min(new) == len(ids) - 1
        seen |= new
    library.embeddings.put(model.id, [], np.empty((0, model.dim)))
