"""Raw pictures, JPEG XL and films: read where their extra is installed, passed over in one sentence where not."""

from __future__ import annotations

import io
import struct
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.imaging import formats
from clip_desktop.imaging.boxes import canon_notes, jxl_size
from clip_desktop.imaging.decode import ImageProblem, NeedsExtra, decode
from clip_desktop.imaging.exif_values import place_of_text
from clip_desktop.imaging.formats import FORMATS, SNIFFED, kind_of
from clip_desktop.imaging.metadata import merged, read_metadata
from clip_desktop.imaging.opening import kind_of_content
from clip_desktop.imaging.tags import Tags
from clip_desktop.imaging.video import MOST_FRAMES, hash_of, is_video, length_of_video, read_video, said_of_video
from clip_desktop.imaging.xmp import Said
from tests.unit.imaging.files_of_cameras import dng, film, jxl, tiff, xmp
from tests.unit.imaging.pictures import assert_close, assert_quarters, encoded, exif, quarters, speckled


def _halves(value: int) -> Image.Image:
    """Grey of a value beside black or white, so that it shows something."""
    image = Image.new("RGB", (96, 64), (255, 255, 255) if value < 128 else (0, 0, 0))
    image.paste((value, value, value), (0, 0, 48, 64))
    return image


_BLACK = Image.new("RGB", (96, 64))


def of_every_extra() -> dict[str, bytes]:
    return {"raw": dng(), "jxl": jxl(quarters()), "video": film([quarters()] * 3)}


def test_without_an_extra_its_files_are_passed_over_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    files = of_every_extra()
    monkeypatch.setattr(formats, "_is_installed", lambda module: False)
    for extra, data in files.items():
        with pytest.raises(NeedsExtra) as caught:
            decode(data)
        assert caught.value.extra == extra
        assert str(caught.value) == f"This file needs the extra “{extra}”. pip install 'clip-desktop[{extra}]'"
    assert [f.name for f in FORMATS if not f.is_there] == ["RAW", "JXL", "VIDEO"]
    assert read_metadata(files["raw"], 0).camera == "Pentax K10D"  # which needs no decoder


def test_every_format_is_in_the_table_with_endings_of_its_own() -> None:
    endings = [ending for kind in FORMATS for ending in kind.extensions]
    assert len(endings) == len(set(endings))
    assert all(ending == ending.lower() and ending.startswith(".") for ending in endings)
    assert all(kind.is_there for kind in FORMATS), "the extras are part of the test environment"


def test_kinds_are_told_by_content() -> None:
    heads = {
        b"FUJIFILMCCD-RAW 0201": "RAW",
        b"IIRO\x08\0\0\0": "RAW",
        b"IIU\0\x18\0\0\0": "RAW",
        b"II*\0\x10\0\0\0CR\x02\0": "RAW",
        b"\0\0\0\x18ftypcrx \0\0\0\1crx isom": "RAW",
        b"\0\0\0\x20ftypqt  \0\0\0\0qt  ": "VIDEO",
        b"\0\0\0\x08wide\0\0\0\0mdat": "VIDEO",
        b"RIFF\0\0\0\0AVI LIST": "VIDEO",
        b"\x1a\x45\xdf\xa3": "VIDEO",
        (b"G" + bytes(187)) * 2: "VIDEO",
        b"\xff\x0a": "JXL",
        b"GIF89a": "GIF",
        b"RIFF\0\0\0\0WAVE": None,
    }
    assert {head: kind_of(head[:SNIFFED]) for head in heads} == heads
    assert kind_of_content(dng()) == kind_of_content(dng(preview=quarters())) == "RAW"
    assert kind_of_content(encoded(quarters(), "TIFF")) == "TIFF"
    assert kind_of_content(tiff([(259, 3, 34713)])) == "RAW"  # Nikon's packing
    assert kind_of_content(tiff([(330, 4, ("ifd", 0))])) == "TIFF"  # a directory within itself
    for n in range(0, 60, 3):
        assert kind_of_content(dng()[:n]) in (None, "TIFF", "RAW")


def test_a_raw_picture_without_a_preview_is_developed_at_half_size() -> None:
    picture = decode(dng((0.1, 0.9, 0.1)))
    assert (picture.format, picture.width, picture.height) == ("RAW", 128, 96)
    assert picture.image.size == (64, 48)
    red, green, blue = picture.image.getpixel((32, 24))
    assert green > red + 50
    assert green > blue + 50


def test_the_preview_of_a_camera_is_taken_where_it_is_large_enough() -> None:
    assert_quarters(decode(dng(preview=quarters()), at_least=64).image)
    developed = decode(dng((0.1, 0.9, 0.1), preview=quarters()), at_least=96).image  # the preview's edge is 64
    assert min(developed.getpixel((8, 8))) < max(developed.getpixel((8, 8))) - 50
    assert developed.size == (64, 48)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_a_raw_picture_is_turned_upright_with_a_preview_and_without(orientation: int) -> None:
    back = {1: None, 3: Image.Transpose.ROTATE_180, 6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    turn = back[orientation]
    upright = (128, 96) if orientation < 5 else (96, 128)
    lying = quarters() if turn is None else quarters(*((96, 64) if orientation < 5 else (64, 96))).transpose(turn)
    picture = decode(dng(preview=lying, orientation=orientation), at_least=60)
    assert (picture.width, picture.height) == upright
    assert_quarters(picture.image)
    bare = decode(dng(orientation=orientation))
    assert (bare.width, bare.height) == upright
    assert (bare.image.width > bare.image.height) == (upright[0] > upright[1])


def test_a_damaged_or_huge_raw_picture_is_refused_in_a_sentence() -> None:
    with pytest.raises(ImageProblem, match="raw picture is damaged"):
        decode(b"\0\0\0\x18ftypcrx \0\0\0\1crx isom" + bytes(100))
    with pytest.raises(ImageProblem, match="128 × 96 pixels, too many"):
        decode(dng(), pixel_budget=1000)
    whole = dng(preview=speckled(300, 200))
    for share in (0.05, 0.3, 0.6):
        try:
            decode(whole[: int(share * len(whole))])
        except ImageProblem as problem:
            assert str(problem).endswith(".")


def test_what_a_raw_picture_says_is_read_whatever_its_maker() -> None:
    found = read_metadata(dng(), 0)
    assert (found.camera, found.taken_at) == ("Pentax K10D", "2021-02-03T04:05:06")
    plain = dng()
    for start in (b"IIRO", b"IIU\0"):  # Olympus, Panasonic
        assert read_metadata(start + plain[4:], 0).camera == "Pentax K10D"
    jpeg = encoded(quarters(), exif=exif({0x010F: "FUJIFILM", 0x0110: "X-T2"}))
    fuji = b"FUJIFILMCCD-RAW 0201".ljust(84, b"\0") + (100).to_bytes(4, "big") + len(jpeg).to_bytes(4, "big")
    assert read_metadata(fuji.ljust(100, b"\0") + jpeg, 0).camera == "Fujifilm X-T2"


def test_the_boxes_of_canons_newest_are_read() -> None:
    def box(name: bytes, body: bytes) -> bytes:
        return (len(body) + 8).to_bytes(4, "big") + name + body

    main = tiff([(0x010F, 2, "Canon"), (0x0110, 2, "Canon EOS R5")])
    photo = tiff([(0x9003, 2, "2022:03:04 05:06:07"), (0x8827, 3, 800)])
    gps = tiff([(1, 2, "N"), (2, 5, [38, 43, 12]), (3, 2, "W"), (4, 5, [9, 8, 24])])
    own = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    tags = box(b"CMT1", main) + box(b"CMT2", photo) + box(b"CMT4", gps)
    data = box(b"ftyp", b"crx \0\0\0\1crx isom") + box(b"moov", box(b"uuid", own + tags))
    assert set(canon_notes(data)) == {b"CMT1", b"CMT2", b"CMT4"}
    found = read_metadata(data, 0)
    assert (found.camera, found.taken_at, found.exposure) == ("Canon EOS R5", "2022-03-04T05:06:07", "ISO 800")
    assert (found.lat, found.lon) == (pytest.approx(38.72), pytest.approx(-9.14))
    for n in range(0, len(data), 7):
        read_metadata(data[:n], 0)


@pytest.mark.parametrize("size", [(1, 1), (33, 7), (640, 480), (256, 256), (300, 1000), (1600, 900)])
def test_jpeg_xl_states_its_size_before_it_is_decoded(size: tuple[int, int]) -> None:
    for container in (False, True):
        assert jxl_size(jxl(Image.new("RGB", size), use_container=container)) == size
    assert jxl_size(b"") is jxl_size(b"\xff") is None


def test_jpeg_xl_is_read() -> None:
    for image in (quarters(), quarters().convert("RGBA")):
        picture = decode(jxl(image))
        assert (picture.format, picture.width, picture.height) == ("JXL", 96, 64)
        assert_quarters(picture.image)
    assert_close(decode(jxl(Image.new("LA", (8, 8), (0, 0)))).image.getpixel((4, 4)), (255, 255, 255))
    with pytest.raises(ImageProblem, match="96 × 64 pixels, too many"):
        decode(jxl(quarters()), pixel_budget=6000)
    with pytest.raises(ImageProblem, match=r"JPEG XL picture is damaged|cut short"):
        decode(jxl(speckled(200, 100))[:300])


def test_jpeg_xl_says_what_it_holds_without_being_decoded() -> None:
    tags = exif({0x0110: "E5", 0x0112: 1}, {0x9003: "2020:05:06 07:08:09"})
    for start in (b"", bytes(4), b"\0\0\0\x02xx"):  # with and without the length of what comes before
        block = start + tags.removeprefix(b"Exif\0\0")
        data = jxl(quarters(), exif=block, xmp=xmp("", 'xmp:Rating="5"'), use_container=True)
        found = read_metadata(data, 0)
        assert (found.camera, found.taken_at, found.rating) == ("E5", "2020-05-06T07:08:09", 5)


@pytest.mark.parametrize(("kind", "codec"), [("mp4", "mpeg4"), ("matroska", "mpeg4"), ("avi", "mpeg4")])
def test_the_first_frame_that_shows_something_stands_for_a_film(kind: str, codec: str) -> None:
    data = film([_BLACK] * 6 + [quarters()] * 6, kind=kind, codec=codec)
    picture = decode(data)
    assert (picture.format, picture.width, picture.height) == ("VIDEO", 96, 64)
    assert_quarters(picture.image, 60)


def test_a_film_that_is_black_for_long_is_looked_into_further_on() -> None:
    data = film([_BLACK] * 40 + [quarters()] * 40, rate=10)
    assert_quarters(read_video(io.BytesIO(data), 10**6).image, 60)


def test_a_film_that_shows_nothing_is_its_first_frame() -> None:
    frame = read_video(io.BytesIO(film([_BLACK] * 5)), 10**6)
    assert_close(frame.image.getpixel((9, 9)), (0, 0, 0), 20)


def test_a_film_says_when_it_was_taken() -> None:
    data = film([quarters()] * 2, creation_time="2020-05-06T07:08:09.000000Z")
    assert read_video(io.BytesIO(data), 10**6).said.taken_at == "2020-05-06T07:08:09+00:00"
    assert said_of_video(io.BytesIO(data)).taken_at == "2020-05-06T07:08:09+00:00"


@pytest.mark.parametrize(
    ("kind", "options", "metadata"),
    [
        ("mov", {}, {"location": "+38.7223-009.1393/"}),  # the box ©xyz, as Android writes it
        ("mp4", {}, {"location": "+38.7223-009.1393/"}),
        (
            "mov",
            {"movflags": "use_metadata_tags"},
            {
                "com.apple.quicktime.location.ISO6709": "+38.7223-009.1393+012.345/",
                "com.apple.quicktime.creationdate": "2020-05-06T08:08:09+0100",
                "com.apple.quicktime.make": "Apple",
                "com.apple.quicktime.model": "iPhone 12",
            },
        ),
    ],
)
def test_a_film_says_where_and_with_what_it_was_taken(
    kind: str, options: dict[str, str], metadata: dict[str, str]
) -> None:
    data = film([quarters()] * 2, kind=kind, options=options, **metadata)
    said = said_of_video(io.BytesIO(data))
    assert said.place == (pytest.approx(38.7223), pytest.approx(-9.1393))
    if options:
        assert (said.taken_at, said.camera) == ("2020-05-06T08:08:09+01:00", "Apple iPhone 12")
    found = merged(Tags(), 0, filmed=said)
    assert (found.lat, found.lon, found.camera) == (*said.place, said.camera)
    assert found.taken_at_source == ("exif" if options else "file")


def test_of_what_is_no_film_nothing_is_said() -> None:
    whole = film([quarters()] * 2)
    for data in (b"", b"no film", whole[:100], whole[: len(whole) // 2]):
        assert said_of_video(io.BytesIO(data)) == Said()
        assert length_of_video(io.BytesIO(data)) == 0


@pytest.mark.parametrize(("kind", "options"), [("mp4", {}), ("avi", {}), ("matroska", {}), ("matroska", {"live": "1"})])
def test_a_film_says_how_long_it_is_or_that_it_does_not(kind: str, options: dict[str, str]) -> None:
    data = film([quarters()] * 30, rate=4, kind=kind, options=options)
    expected = 0 if options else pytest.approx(7.5, abs=0.1)
    assert read_video(io.BytesIO(data), 10**6).length == expected
    assert length_of_video(io.BytesIO(data)) == expected


def test_a_length_that_no_film_has_is_none() -> None:
    data = film([quarters()] * 8, rate=4, kind="matroska")
    said = b"\x44\x89\x88" + struct.pack(">d", 2000)  # its length in milliseconds
    assert (data.count(said), length_of_video(io.BytesIO(data))) == (1, 2)
    damaged = data.replace(said, said[:3] + struct.pack(">d", 1e13))
    assert length_of_video(io.BytesIO(damaged)) == 0
    assert_quarters(read_video(io.BytesIO(damaged), 10**6).image, 60)


def test_frames_come_from_all_over_a_film_and_none_twice() -> None:
    shades = [_halves(4 * n) for n in range(60)]
    data = film(shades, rate=10)
    found = read_video(io.BytesIO(data), 10**6, most=MOST_FRAMES)
    shown = [frame.getpixel((20, 32))[0] // 4 for frame in found.frames]
    assert shown == [pytest.approx(at, abs=2) for at in (6, 21, 36, 51)]
    assert len(read_video(io.BytesIO(data), 10**6).frames) == 1
    assert len(read_video(io.BytesIO(film(shades[:1])), 10**6, most=MOST_FRAMES).frames) == 1
    long = read_video(io.BytesIO(film([_halves(n // 4) for n in range(800)], rate=10)), 10**6, most=MOST_FRAMES)
    assert [frame.getpixel((20, 32))[0] for frame in long.frames] == [
        pytest.approx(at, abs=5) for at in (20, 70, 120, 170)
    ]
    quick = read_video(io.BytesIO(film(shades[10:13], rate=10)), 10**6, most=MOST_FRAMES)
    assert len({frame.tobytes() for frame in quick.frames}) == len(quick.frames) == 2


def test_frames_that_show_nothing_are_left_out() -> None:
    black_between = [quarters()] * 10 + [_BLACK] * 20 + [quarters()] * 10
    found = read_video(io.BytesIO(film(black_between, rate=10)), 10**6, most=MOST_FRAMES)
    assert len(found.frames) == 2
    for frame in found.frames:
        assert_quarters(frame, 60)


def test_large_frames_are_made_no_larger_than_is_of_use() -> None:
    data = film([quarters(640, 480)] * 3)
    found = read_video(io.BytesIO(data), 10**6, at_least=64)
    assert (found.width, found.height, found.image.size) == (640, 480, (213, 160))
    assert_quarters(found.image, 60)
    picture = read_video(io.BytesIO(data), 10**6, at_least=300)
    assert picture.image.size == (640, 480)


def test_a_film_that_is_cut_short_or_does_not_say_how_long_it_is_gives_the_frames_there_are() -> None:
    whole = film([quarters()] * 200, rate=10, kind="mpegts", codec="mpeg2video")
    for data in (whole, whole[: len(whole) // 2]):
        assert 1 <= len(read_video(io.BytesIO(data), 10**6, most=MOST_FRAMES).frames) <= MOST_FRAMES
    live = film([quarters()] * 40, rate=10, kind="matroska", options={"live": "1"})
    assert len(read_video(io.BytesIO(live), 10**6, most=MOST_FRAMES).frames) >= 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("+38.7223-009.1393+012.345/", (38.7223, -9.1393)),
        ("+38.7223-009.1393CRSWGS_84/", (38.7223, -9.1393)),
        ("-3343.338+15112.5/", (-33.7223, 151.208333)),
        ("+384320.28-0090821.48/", (38.7223, -9.1393)),
        ("+00.0000+000.0000/", None),
        ("+91.0-009.1/", None),
        ("+38.7-181.0/", None),
        ("+3861.0-00908.0/", None),
        ("+387.22-009.1/", None),
        ("38.7, -9.1", None),
        ("", None),
        (None, None),
    ],
)
def test_places_as_films_write_them(text: str | None, expected: tuple[float, float] | None) -> None:
    found = place_of_text(text)
    assert found == (None if expected is None else pytest.approx(expected, abs=1e-5))


def test_films_that_are_none_are_refused_in_a_sentence() -> None:
    whole = film([quarters()] * 4)
    with pytest.raises(ImageProblem, match="video is damaged"):
        decode(whole[: len(whole) // 3])
    with pytest.raises(ImageProblem, match="96 × 64 pixels, too many"):
        decode(whole, pixel_budget=6000)


def test_a_film_is_known_by_its_name_and_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "clip.MP4"
    path.write_bytes(film([quarters()] * 2))
    assert is_video(path)
    assert not is_video(tmp_path / "gone.mp4")
    (tmp_path / "letter.mov").write_bytes(b"Dear film")
    assert not is_video(tmp_path / "letter.mov")
    (tmp_path / "folder.mp4").mkdir()
    assert not is_video(tmp_path / "folder.mp4")
    from clip_desktop.imaging.decode import content_hash

    with open(path, "rb") as file:
        assert hash_of(file) == content_hash(path.read_bytes())
