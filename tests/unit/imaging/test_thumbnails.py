"""Thumbnails: whole or absent, within their limit, and loud only when the disk is full."""

from __future__ import annotations

import errno
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.imaging.thumbnails import ThumbnailStore
from tests.unit.imaging.pictures import assert_quarters, quarters, speckled


def name(n: int) -> str:
    return f"{n:02x}" * 32


@pytest.fixture
def store(tmp_path: Path) -> ThumbnailStore:
    return ThumbnailStore(tmp_path / "cache" / "thumbnails", 100)


def files(store: ThumbnailStore) -> list[str]:
    return sorted(path.name for path in store.root.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("size", "small"),
    [
        ((2048, 1024), (512, 256)),
        ((600, 900), (341, 512)),
        ((40, 30), (40, 30)),
        ((8000, 1), (512, 1)),
        ((1, 1), (1, 1)),
    ],
)
def test_a_thumbnail_is_kept_small_and_in_shape(
    store: ThumbnailStore, size: tuple[int, int], small: tuple[int, int]
) -> None:
    path = store.put(name(1), quarters(*size) if min(size) > 1 else Image.new("RGB", size))
    assert path == store.path(name(1)) == store.get_path(name(1))
    with Image.open(path) as image:
        assert image.size == small
        if min(small) > 20:
            assert_quarters(image.copy())
    assert files(store) == [path.name]


def test_thumbnails_lie_in_folders_by_their_first_letters(store: ThumbnailStore) -> None:
    assert store.path("ab" * 32) == store.root / "ab" / f"{'ab' * 32}.jpg"


def test_what_was_never_put_is_none(store: ThumbnailStore) -> None:
    assert store.get_path(name(1)) is None
    store.discard(name(1))
    assert store.shrink_to_limit() == 0


def test_putting_again_replaces(store: ThumbnailStore) -> None:
    store.put(name(1), Image.new("RGB", (40, 30), "red"))
    with Image.open(store.put(name(1), Image.new("RGB", (20, 10), "red"))) as image:
        assert image.size == (20, 10)
    store.discard(name(1))
    assert store.get_path(name(1)) is None


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff\xd8\xff", b"\0" * 500, b"\xff\xd8\xff\xe0" + b"\0" * 500])
def test_a_damaged_thumbnail_is_dropped_without_a_word(store: ThumbnailStore, damage: bytes) -> None:
    path = store.put(name(1), quarters())
    path.write_bytes(damage)
    assert store.get_path(name(1)) is None
    assert not path.exists()


def test_half_a_thumbnail_is_damaged(store: ThumbnailStore) -> None:
    path = store.put(name(1), quarters())
    path.write_bytes(path.read_bytes()[:-30])
    assert store.get_path(name(1)) is None


def test_a_folder_in_the_place_of_a_thumbnail_is_none(store: ThumbnailStore) -> None:
    store.path(name(1)).mkdir(parents=True)
    assert store.get_path(name(1)) is None
    with pytest.raises(UserError, match="cannot be written"):
        store.put(name(1), quarters())


def test_the_least_used_are_dropped_first(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path, 1)
    image = speckled(512, 512)
    size = store.put(name(0), image).stat().st_size
    room = int(1_000_000 * 0.9) // size
    now = time.time()
    for n in range(room):
        path = store.put(name(n), image)
        os.utime(path, (now - 90_000 + n, now - 90_000 + n))
    assert store.get_path(name(0)) is not None  # used: now it is the youngest
    for n in range(room, room + 2 + 1_000_000 // (10 * size)):
        store.put(name(n), image)
    assert sum(p.stat().st_size for p in tmp_path.rglob("*.jpg")) <= 1_000_000
    assert store.get_path(name(0)) is not None
    assert store.get_path(name(1)) is None
    assert store.get_path(name(room)) is not None


def test_a_new_limit_is_kept_by_shrinking(tmp_path: Path) -> None:
    image = speckled(512, 512)
    for n in range(6):
        size = ThumbnailStore(tmp_path, 100).put(name(n), image).stat().st_size
    small = ThumbnailStore(tmp_path, 0)
    small.limit = 3 * size
    assert small.shrink_to_limit() == 4  # nine tenths of three leave room for two
    assert small.shrink_to_limit() == 0
    assert len(files(small)) == 2


def test_scraps_of_writes_that_were_cut_off_go_when_they_are_old(store: ThumbnailStore) -> None:
    path = store.put(name(1), quarters())
    old, fresh = path.with_name("old.part"), path.with_name("fresh.part")
    old.touch()
    fresh.touch()
    os.utime(old, (1, 1))
    store.shrink_to_limit()
    assert files(store) == sorted([path.name, "fresh.part"])


@pytest.mark.parametrize(
    ("number", "says"),
    [(errno.ENOSPC, "disk is full"), (errno.EROFS, "cannot be written"), (errno.EACCES, "cannot be")],
)
def test_a_disk_that_takes_nothing_is_one_sentence(
    store: ThumbnailStore, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    def full(self: Image.Image, *_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Image.Image, "save", full)
    with pytest.raises(UserError, match=says):
        store.put(name(1), quarters())
    assert files(store) == []


def test_a_write_cut_off_leaves_the_old_one(store: ThumbnailStore, monkeypatch: pytest.MonkeyPatch) -> None:
    before = store.put(name(1), quarters()).read_bytes()

    def interrupted(source: object, target: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(os, "replace", interrupted)
        store.put(name(1), Image.new("RGB", (9, 9)))
    assert store.path(name(1)).read_bytes() == before
    assert len(files(store)) == 1


def test_a_thumbnail_that_somebody_reads_on_windows_stays(
    store: ThumbnailStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(source: object, target: object) -> None:
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    store.put(name(1), quarters())
    monkeypatch.setattr(os, "replace", in_use)
    assert store.put(name(1), quarters()) == store.get_path(name(1))
    with pytest.raises(UserError, match="cannot be written"):
        store.put(name(2), quarters())
    assert files(store) == [f"{name(1)}.jpg"]


def test_a_thumbnail_out_of_reach_for_now_is_not_dropped(
    store: ThumbnailStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.put(name(1), quarters())

    def too_many(*_: object) -> None:
        raise OSError(errno.EMFILE, "Too many open files")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fstat", too_many)
        assert store.get_path(name(1)) is None
    assert store.get_path(name(1)) is not None


def test_threads_may_put_read_and_drop_at_once(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path, 1)
    image = speckled(512, 512)
    start = threading.Barrier(4)

    def work(worker: int) -> None:
        start.wait()
        for n in range(20):
            store.put(name((n * 7 + worker) % 24), image)
            path = store.get_path(name(n))
            if path is not None:
                try:
                    with Image.open(path) as whole:
                        whole.load()
                except FileNotFoundError:
                    pass  # dropped by another between the two lines

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    assert sum(path.stat().st_size for path in tmp_path.rglob("*.jpg")) <= 1_000_000
    assert not list(tmp_path.rglob("*.part"))


def test_using_a_thumbnail_makes_it_young(store: ThumbnailStore) -> None:
    path = store.put(name(1), quarters())
    os.utime(path, (1000, 1000))
    store.get_path(name(1))
    assert time.time() - path.stat().st_mtime < 60
