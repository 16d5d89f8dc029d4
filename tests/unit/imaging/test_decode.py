"""Any bytes to an upright sRGB picture, or to one sentence."""

from __future__ import annotations

import io
import os
import re
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageFile

from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import ImageProblem, content_hash, decode, read_bytes
from clip_desktop.imaging.metadata import read_metadata
from tests.unit.imaging.pictures import (
    FORMATS,
    WITH_EXIF,
    assert_close,
    assert_quarters,
    encoded,
    exif,
    png_chunk,
    png_of,
    quarters,
    speckled,
    turned,
    write,
)

_SENTENCE = re.compile(r"This [^\n]*[^\n.]\.")


def refused(data: bytes, **options: int) -> str:
    """The sentence with which some bytes are refused."""
    with pytest.raises(ImageProblem) as caught:
        decode(data, **options)
    assert isinstance(caught.value, UserError)
    assert _SENTENCE.fullmatch(str(caught.value)), str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_is_told_by_its_content(format: str) -> None:
    picture = decode(encoded(quarters(), format))
    assert (picture.format, picture.width, picture.height) == (format, 96, 64)
    assert picture.image.size == (96, 64)
    assert_quarters(picture.image)
    assert picture.image.info == {}
    assert not isinstance(picture.image, ImageFile.ImageFile)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("format", WITH_EXIF)
def test_all_orientations_come_out_upright_and_are_turned_once(format: str, orientation: int) -> None:
    for at_least in (None, 24):
        picture = decode(turned(quarters(), orientation, format), at_least=at_least)
        assert (picture.width, picture.height) == (96, 64)
        assert picture.image.width > picture.image.height
        assert_quarters(picture.image)


def test_an_orientation_that_stands_behind_the_pixels_of_a_png_counts() -> None:
    data = encoded(quarters().transpose(Image.Transpose.ROTATE_90), "PNG")
    tags = exif({0x0112: 6}).removeprefix(b"Exif\0\0")
    end = data.rindex(b"IEND") - 4
    picture = decode(data[:end] + png_chunk(b"eXIf", tags) + data[end:])
    assert_quarters(picture.image)
    assert (picture.width, picture.height) == (96, 64)


def test_an_orientation_beyond_eight_is_none() -> None:
    assert_quarters(decode(encoded(quarters(), exif=exif({0x0112: 9}))).image)


def test_only_the_first_frame_of_a_moving_picture_is_taken() -> None:
    later = [Image.new("RGB", (96, 64), "black")] * 3
    for format in ("GIF", "WEBP", "PNG", "TIFF", "AVIF"):
        data = encoded(quarters(), format, save_all=True, append_images=later)
        assert_quarters(decode(data).image)


def test_the_first_picture_of_a_multi_picture_jpeg_is_taken() -> None:
    stream = io.BytesIO()
    quarters().save(stream, "MPO", save_all=True, append_images=[Image.new("RGB", (96, 64), "black")], quality=92)
    picture = decode(stream.getvalue())
    assert picture.format == "JPEG"
    assert_quarters(picture.image)
    assert_quarters(decode(encoded(quarters()) + encoded(Image.new("RGB", (9, 9)))).image)  # a motion photo's tail


@pytest.mark.parametrize("format", FORMATS)
@pytest.mark.parametrize("size", [(1601, 1203), (1200, 300), (40, 30), (7, 2000)])
def test_at_least_makes_large_pictures_smaller_but_never_too_small(format: str, size: tuple[int, int]) -> None:
    picture = decode(encoded(quarters(*size), format), at_least=100)
    assert (picture.width, picture.height) == size
    assert min(picture.image.size) >= min(100, *size)
    if min(size) >= 800:
        assert min(picture.image.size) < min(size) // 3
    assert picture.image.width / picture.image.height == pytest.approx(size[0] / size[1], rel=0.02)
    assert_quarters(picture.image, 40)


def test_a_draft_looks_like_the_whole() -> None:
    data = encoded(speckled(1600, 1200))
    whole = decode(data).image.resize((400, 300), Image.Resampling.BOX)
    draft = decode(data, at_least=300).image
    assert draft.size == (400, 300)
    assert np.abs(np.asarray(whole, int) - np.asarray(draft, int)).mean() < 2


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "is empty"),
        (b"\xff", "no picture of a known kind"),
        (bytes(500), "no picture of a known kind"),
        (b"This is a letter and not a picture at all.", "holds text"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', "an SVG drawing"),
        (b"\0\0\0\x20ftypisom\0\0\2\0isomiso2mp41", "This video is damaged"),
        (b"\0\0\0\x18ftypcrx \0\0\0\1crx isom", "This raw picture is damaged"),
        (b"\xff\x0a" + bytes(60), "JPEG XL picture is damaged"),
        (b"%PDF-1.7", "a PDF document"),
        (b"\xff\xd8\xff\xe0", "JPEG picture is damaged"),
        (b"II*\0" + bytes(3), "TIFF picture is damaged"),
        (b"BM" + bytes(12) + b"\x28\0\0\0" + bytes(40), "BMP picture is damaged"),
    ],
)
def test_what_is_no_picture_is_said_in_a_sentence(data: bytes, says: str) -> None:
    assert says in refused(data)


@pytest.mark.parametrize("format", FORMATS)
def test_a_file_cut_short_is_refused(format: str) -> None:
    data = encoded(speckled(400, 300), format)
    for share in (0.5, 0.8):
        message = refused(data[: int(len(data) * share)])
        assert "cut short" in message or (format in ("HEIF", "AVIF", "GIF") and "damaged" in message), message


def test_a_bomb_is_refused_by_its_header() -> None:
    assert "60000 × 60000 pixels" in refused(png_of((60_000, 60_000), [(b"IDAT", b"\0" * 8)]))
    assert "96 × 64" in refused(encoded(quarters()), pixel_budget=96 * 64 - 1)
    decode(encoded(quarters()), pixel_budget=96 * 64)


def test_a_draft_counts_by_what_it_loads_up_to_a_limit() -> None:
    data = encoded(speckled(800, 800))
    assert decode(data, at_least=100, pixel_budget=100_000).image.size == (100, 100)
    refused(data, pixel_budget=100_000)
    refused(data, at_least=100, pixel_budget=70_000)  # nine times the budget: time, not memory
    refused(encoded(speckled(800, 800), progressive=True), at_least=100, pixel_budget=100_000)


def test_nothing_of_pillow_is_changed_for_others() -> None:
    before = (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN))
    for format in FORMATS:
        decode(encoded(quarters(), format), at_least=10)
    refused(b"\xff\xd8\xff\xe0")
    assert (Image.MAX_IMAGE_PIXELS, ImageFile.LOAD_TRUNCATED_IMAGES, sorted(Image.OPEN)) == before


def test_garbage_in_place_of_exif_spoils_nothing_and_warns_nobody() -> None:
    good = exif({0x0112: 6, 0x010F: "Maker"}, {0x9003: "2020:01:02 03:04:05"})
    for tags in (b"Exif\0\0" + os.urandom(200), good[:40], good[:-30], b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0"):
        data = encoded(quarters(), exif=tags)
        assert min(decode(data).image.size) == 64
        assert read_metadata(data, 0).taken_at_source in ("exif", "file")


def test_threads_get_the_same_pictures() -> None:
    files = [encoded(quarters(300, 200), format) for format in FORMATS]
    alone = [np.asarray(decode(data, at_least=50).image).tobytes() for data in files]
    start = threading.Barrier(4)

    def work(_: int) -> list[bytes]:
        start.wait()
        return [np.asarray(decode(data, at_least=50).image).tobytes() for data in files]

    with ThreadPoolExecutor(4) as pool:
        assert all(together == alone for together in pool.map(work, range(4)))


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=200), st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"II*\0", b"BM"])
)
def test_no_bytes_raise_anything_but_a_sentence(tail: bytes, start: bytes) -> None:
    try:
        decode(start + tail, pixel_budget=1_000_000)
    except ImageProblem as problem:
        assert _SENTENCE.fullmatch(str(problem))
    read_metadata(start + tail, 0)


_SAMPLES = {f: encoded(quarters(40, 24), f, **({"exif": exif({0x0112: 6})} if f in WITH_EXIF else {})) for f in FORMATS}


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(FORMATS), st.lists(st.tuples(st.integers(0, 5000), st.integers(1, 255)), min_size=1, max_size=8))
def test_no_flipped_bits_raise_anything_but_a_sentence(format: str, flips: list[tuple[int, int]]) -> None:
    data = bytearray(_SAMPLES[format])
    for at, bits in flips:
        data[at % len(data)] ^= bits
    try:
        picture = decode(bytes(data), at_least=8, pixel_budget=1_000_000)
        assert picture.image.mode == "RGB"
    except ImageProblem as problem:
        assert _SENTENCE.fullmatch(str(problem))
    read_metadata(bytes(data), 0)


def test_a_file_is_read_whole_and_hashed(tmp_path: Path) -> None:
    data = os.urandom(300_000)
    assert read_bytes(write(tmp_path / "a.jpg", data)) == data
    assert read_bytes(write(tmp_path / "b.jpg", b"")) == b""
    assert content_hash(b"") == "0e5751c026e543b2e8ab2eb06099daa1d1e5df47778f7787faab45cdf12fe3a8"
    assert len(content_hash(data)) == 64


def test_what_is_no_ordinary_file_is_never_waited_for(tmp_path: Path) -> None:
    with pytest.raises(ImageProblem, match="a folder"):
        read_bytes(tmp_path)
    with pytest.raises(FileNotFoundError):
        read_bytes(tmp_path / "nowhere.jpg")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_sockets_and_devices_are_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.jpg")
        for path in (tmp_path / "pipe.jpg", tmp_path / "socket.jpg", Path("/dev/zero")):
            with pytest.raises(ImageProblem, match="no ordinary file"):
                read_bytes(path)


def test_an_enormous_file_is_refused_unread(tmp_path: Path) -> None:
    path = write(tmp_path / "huge.tif", b"II*\0")
    os.truncate(path, 1024**3 + 1)  # a hole: it takes no space
    with pytest.raises(ImageProblem, match="larger than a gigabyte"):
        read_bytes(path)


def test_running_out_of_memory_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def exhausted(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr("clip_desktop.imaging.decode.to_srgb", exhausted)
    assert "more memory" in refused(encoded(quarters()))


def test_the_smallest_and_the_longest_pictures() -> None:
    assert_close(
        decode(encoded(Image.new("RGB", (1, 1), "red"), "PNG"), at_least=260).image.getpixel((0, 0)), (255, 0, 0)
    )
    assert decode(encoded(Image.new("RGB", (8000, 1)), "PNG"), at_least=260).image.size == (8000, 1)
