"""Thumbnails as a screen wants them: right in size, upright, right in colour, and made anew when they are gone."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.imaging.decode import content_hash
from clip_desktop.imaging.thumbnails import EDGE, LARGE, ThumbnailStore
from clip_desktop.library.records import PhotoRow
from clip_desktop.services.indexing.small_pictures import make_thumbnail, thumbnail
from tests.unit.imaging.pictures import (
    WITH_EXIF,
    assert_close,
    assert_quarters,
    encoded,
    quarters,
    speckled,
    swapped_profile,
    turned,
)


@pytest.fixture
def store(tmp_path: Path) -> ThumbnailStore:
    return ThumbnailStore(tmp_path / "thumbnails", 100)


def _photo(tmp_path: Path, data: bytes, name: str = "photo") -> PhotoRow:
    path = tmp_path / name
    path.write_bytes(data)
    return PhotoRow(1, content_hash(data), path, None, 0, False, 1)


def _shown(path: Path | None) -> Image.Image:
    assert path is not None
    with Image.open(path) as image:
        return image.copy()


@pytest.mark.parametrize(
    ("cell", "ratio", "size"),
    [(192, 1.0, EDGE), (192, 2.0, EDGE), (256, 2.0, EDGE), (320, 2.0, LARGE), (512, 1.5, LARGE), (512, 2.0, LARGE)],
)
def test_a_screen_of_many_pixels_gets_as_many_as_it_shows(
    store: ThumbnailStore, tmp_path: Path, cell: int, ratio: float, size: int
) -> None:
    photo = _photo(tmp_path, encoded(speckled(2400, 1600)))
    image = _shown(thumbnail(store, photo, round(cell * ratio)))
    assert image.size == (size, round(size * 2 / 3))
    assert max(image.size) >= cell * ratio
    assert thumbnail(store, photo, round(cell * ratio)) == store.get_path(photo.content_hash, size)


@pytest.mark.parametrize("size", [EDGE, LARGE])
@pytest.mark.parametrize("format", WITH_EXIF)
@pytest.mark.parametrize("orientation", range(1, 9))
def test_both_sizes_stand_upright(
    store: ThumbnailStore, tmp_path: Path, orientation: int, format: str, size: int
) -> None:
    photo = _photo(tmp_path, turned(quarters(1200, 900), orientation, format))
    assert_quarters(_shown(thumbnail(store, photo, size)))


@pytest.mark.parametrize("size", [EDGE, LARGE])
def test_both_sizes_have_the_colours_that_the_profile_means(store: ThumbnailStore, tmp_path: Path, size: int) -> None:
    red_in_the_file = Image.new("RGB", (1300, 900), (250, 0, 0))
    photo = _photo(tmp_path, encoded(red_in_the_file, "PNG", icc_profile=swapped_profile()))
    image = _shown(thumbnail(store, photo, size))
    assert image.mode == "RGB"
    assert_close(image.getpixel((20, 20)), (0, 0, 250), 8)  # blue to the eye
    assert "icc_profile" not in image.info  # it is in sRGB now, which is what no profile means


@pytest.mark.parametrize("damage", [b"", b"x" * 500, b"\xff\xd8\xff"])
@pytest.mark.parametrize("size", [EDGE, LARGE])
def test_a_damaged_thumbnail_is_made_anew(store: ThumbnailStore, tmp_path: Path, size: int, damage: bytes) -> None:
    photo = _photo(tmp_path, encoded(quarters(1200, 900)))
    path = thumbnail(store, photo, size)
    assert path is not None
    path.write_bytes(damage)
    assert_quarters(_shown(thumbnail(store, photo, size)))


def test_a_thumbnail_that_was_dropped_for_want_of_room_comes_back(store: ThumbnailStore, tmp_path: Path) -> None:
    photo = _photo(tmp_path, encoded(quarters(1200, 900)))
    thumbnail(store, photo)
    store.limit = 0
    store.shrink_to_limit()
    assert store.get_path(photo.content_hash) is None
    store.limit = 10_000_000
    assert_quarters(_shown(thumbnail(store, photo)))


def test_of_a_file_that_is_gone_or_another_picture_now_none_is_made(store: ThumbnailStore, tmp_path: Path) -> None:
    photo = _photo(tmp_path, encoded(quarters(1200, 900)))
    small = thumbnail(store, photo)
    photo.path.write_bytes(encoded(Image.new("RGB", (900, 900), "red")))
    assert make_thumbnail(store, photo, LARGE) is None
    assert thumbnail(store, photo, LARGE) == small  # the small one is better than none
    photo.path.unlink()
    assert thumbnail(store, photo, LARGE) == small
    store.discard(photo.content_hash)
    assert thumbnail(store, photo) is None


@pytest.mark.parametrize("data", [b"", b"no picture", encoded(quarters())[:200]])
def test_what_cannot_be_read_has_no_thumbnail(store: ThumbnailStore, tmp_path: Path, data: bytes) -> None:
    assert thumbnail(store, _photo(tmp_path, data)) is None


def test_a_disk_that_fails_or_is_full_is_no_failure_of_looking_at_pictures(
    store: ThumbnailStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    photo = _photo(tmp_path, encoded(quarters(1200, 900)))

    def full(self: Image.Image, *_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Image.Image, "save", full)
    assert thumbnail(store, photo) is None


def test_both_sizes_are_counted_dropped_and_listed(store: ThumbnailStore, tmp_path: Path) -> None:
    photo = _photo(tmp_path, encoded(quarters(1200, 900)))
    for size in (EDGE, LARGE):
        thumbnail(store, photo, size)
    assert list(store.contents()) == [photo.content_hash] * 2
    store.discard(photo.content_hash)
    assert list(store.contents()) == []
