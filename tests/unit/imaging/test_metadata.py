"""What files say of themselves, and what is made of nonsense."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PIL.TiffImagePlugin import IFDRational

from clip_desktop.imaging import exif_values
from clip_desktop.imaging.exif_values import camera_of, lens_of, number_of, place_of, text_of, time_of
from clip_desktop.imaging.metadata import Metadata, read_metadata
from tests.unit.imaging.pictures import WITH_EXIF, Tags, encoded, exif, png_chunk, quarters, turned

_MTIME_NS = 1_600_000_000_987_654_321


def read(main: Tags | None = None, photo: Tags | None = None, gps: Tags | None = None) -> Metadata:
    return read_metadata(encoded(quarters(), exif=exif(main, photo, gps)), _MTIME_NS)


@pytest.mark.parametrize("format", WITH_EXIF)
def test_every_format_that_can_tell_is_understood(format: str) -> None:
    tags = exif(
        {0x010F: "NIKON CORPORATION", 0x0110: "NIKON D40"},
        {0x9003: "2020:05:06 07:08:09", 0x9011: "+02:00", 0x829A: IFDRational(1, 250), 0x829D: 2.8, 0x8827: 400}
        | {0x920A: 50.0, 0xA434: "AF-S 50mm"},
        {1: "S", 2: (33.0, 51.0, 31.0), 3: "E", 4: (151.0, 12.0, 51.0)},
    )
    found = read_metadata(encoded(quarters(), format, exif=tags), _MTIME_NS)
    assert (found.taken_at, found.taken_at_source) == ("2020-05-06T07:08:09+02:00", "exif")
    assert found.lat == pytest.approx(-33.8586111)
    assert found.lon == pytest.approx(151.2141667)
    assert (found.camera, found.lens) == ("Nikon D40", "AF-S 50mm")
    assert found.exposure == "1/250 s · f/2.8 · ISO 400 · 50 mm"
    assert found.orientation == 1


def test_the_orientation_is_told_as_it_is_still_to_be_done() -> None:
    assert read_metadata(turned(quarters(), 6), 0).orientation == 6
    assert read_metadata(turned(quarters(), 6, "HEIF"), 0).orientation == 1  # the container has turned it
    assert read({0x0112: 9}).orientation == 1


def test_tags_behind_the_pixels_of_a_png_count() -> None:
    data = encoded(quarters(), "PNG")
    end = data.rindex(b"IEND") - 4
    chunk = png_chunk(b"eXIf", exif({0x0110: "E5"}).removeprefix(b"Exif\0\0"))
    assert read_metadata(data[:end] + chunk + data[end:], 0).camera == "E5"


def test_without_tags_the_time_is_the_files(monkeypatch: pytest.MonkeyPatch) -> None:
    bare = read_metadata(encoded(quarters()), _MTIME_NS)
    assert bare == Metadata(bare.taken_at, "file")
    assert bare.taken_at is not None
    assert datetime.fromisoformat(bare.taken_at) == datetime.fromtimestamp(1_600_000_000, UTC)
    if hasattr(time, "tzset"):
        monkeypatch.setenv("TZ", "Asia/Kolkata")
        time.tzset()
        try:
            assert read_metadata(b"", _MTIME_NS).taken_at == "2020-09-13T17:56:40+05:30"
        finally:
            monkeypatch.undo()
            time.tzset()


@pytest.mark.parametrize("mtime_ns", [10**30, -(10**30)])
def test_a_file_time_beyond_any_calendar_is_none(mtime_ns: int) -> None:
    assert read_metadata(b"", mtime_ns).taken_at is None


def test_before_1970_is_a_time_too() -> None:
    assert read_metadata(b"", -86_400 * 10**9).taken_at is not None


@pytest.mark.parametrize(
    ("value", "subsec", "offset", "wanted"),
    [
        ("2020:05:06 07:08:09", None, None, "2020-05-06T07:08:09"),
        ("2020:05:06 07:08:09", "5", "+02:00", "2020-05-06T07:08:09.500+02:00"),
        ("2020:05:06 07:08:09", "061234", "-03:30", "2020-05-06T07:08:09.061-03:30"),
        ("2020:05:06 07:08:09", "000", "+0200", "2020-05-06T07:08:09+02:00"),
        ("2020:05:06 07:08:09", "abc", "soon", "2020-05-06T07:08:09"),
        ("2020:05:06 07:08:09", "²", "+99:00", "2020-05-06T07:08:09"),
        ("2020:05:06 07:08:09", None, "Z", "2020-05-06T07:08:09+00:00"),
        ("2020-05-06T07:08:09+02:00", None, None, "2020-05-06T07:08:09+02:00"),
        ("2020-05-06T07:08:09.25Z", None, None, "2020-05-06T07:08:09.250+00:00"),
        ("2020/05/06 07:08", None, None, "2020-05-06T07:08:00"),
        (b"2020:05:06 07:08:09\0\0", None, None, "2020-05-06T07:08:09"),
        ("1840:01:01 00:00:00", None, None, "1840-01-01T00:00:00"),
        ("0000:00:00 00:00:00", None, None, None),
        ("    :  :     :  :  ", None, None, None),
        ("2020:13:45 25:61:61", None, None, None),
        ("1970:01:01 00:00:00", None, None, None),
        ("1712:01:01 00:00:00", None, None, None),
        ("2999:12:31 23:59:59", None, None, None),
        ("9999:12:31 23:59:59", None, "-14:00", None),
        ("0001:01:01 00:00:00", None, "+14:00", None),
        ("not a date", None, None, None),
        (20200506, None, None, None),
        (None, None, None, None),
    ],
)
def test_times(value: object, subsec: object, offset: object, wanted: str | None) -> None:
    assert time_of(value, subsec, offset) == wanted


def test_a_clock_ahead_by_a_time_zone_is_believed_and_one_ahead_by_days_is_not() -> None:
    ahead = [datetime.now(UTC) + timedelta(hours=hours) for hours in (12, 50)]
    times = [time_of(at.strftime("%Y:%m:%d %H:%M:%S")) for at in ahead]
    assert times == [ahead[0].strftime("%Y-%m-%dT%H:%M:%S"), None]


def test_the_shutter_comes_before_the_scanner_and_the_program() -> None:
    times = {0x9003: "2001:01:01 01:01:01", 0x9004: "2002:02:02 02:02:02"}
    assert read({0x0132: "2003:03:03 03:03:03"}, times).taken_at == "2001-01-01T01:01:01"
    times[0x9003] = "0000:00:00 00:00:00"
    assert read({0x0132: "2003:03:03 03:03:03"}, times).taken_at == "2002-02-02T02:02:02"
    changed = read({0x0132: "2003:03:03 03:03:03"}, {0x9290: "25", 0x9010: "+01:00"})
    assert changed.taken_at == "2003-03-03T03:03:03.250+01:00"
    only_nonsense = read({0x0132: "2099:12:31 23:59:59"}, {0x9003: "2020:13:45 25:61:61"})
    assert only_nonsense.taken_at_source == "file"


_NAN = IFDRational(1, 0)


@pytest.mark.parametrize(
    ("gps", "wanted"),
    [
        ({1: "N", 2: (48.0, 51.0, 28.8), 3: "E", 4: (2.0, 17.0, 40.2)}, (48.858, 2.2945)),
        ({1: "S", 2: (10.5,), 3: "W", 4: (20.0, 30.0)}, (-10.5, -20.5)),
        ({1: b"N\0", 2: (10.0, 0.0, 60.0), 3: "west", 4: 20.0}, (10.0166667, -20.0)),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (0.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (0.0, 0.0, 0.0), 3: "E", 4: (6.0, 0.0, 0.0)}, (0.0, 6.0)),
        ({1: "N", 2: (123.0, 0.0, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (12.0, 0.0, 0.0), 3: "E", 4: (999.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (12.0, _NAN, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (48.0, 53.32358, _NAN), 3: "E", 4: (21.0, 2.59507, _NAN)}, (48.8887263, 21.0432512)),
        ({1: "N", 2: (_NAN, _NAN, _NAN), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (12.0, 75.0, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (-12.0, 0.0, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "X", 2: (12.0, 0.0, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({2: (12.0, 0.0, 0.0), 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (), 3: "E", 4: (9.0, 0.0, 0.0)}, None),
        ({1: "N", 2: (1.0, 2.0, 3.0, 4.0), 3: "E", 4: (9.0,)}, None),
        ({1: "N", 2: "twelve", 3: "E", 4: (9.0,)}, None),
        ({}, None),
    ],
)
def test_places(gps: dict[int, Any], wanted: tuple[float, float] | None) -> None:
    found = place_of(gps)
    assert found == (pytest.approx(wanted, abs=1e-6) if wanted else None)


def test_a_rational_over_nothing_in_a_file_is_no_place() -> None:
    found = read(gps={1: "N", 2: (IFDRational(0, 0),) * 3, 3: "E", 4: (IFDRational(1, 0),) * 3})
    assert (found.lat, found.lon) == (None, None)


@pytest.mark.parametrize(
    ("maker", "model", "wanted"),
    [
        ("NIKON CORPORATION", "NIKON D40", "Nikon D40"),
        ("Canon", "Canon EOS 20D", "Canon EOS 20D"),
        ("samsung", "SM-G930F", "Samsung SM-G930F"),
        ("EASTMAN KODAK COMPANY", "KODAK DC240 ZOOM", "Kodak DC240 ZOOM"),
        ("Eastman Kodak Company", "DC210 Zoom (V05.00)", "Kodak DC210 Zoom (V05.00)"),
        ("OLYMPUS OPTICAL CO.,LTD", "C960Z,D460Z", "Olympus C960Z,D460Z"),
        ("OLYMPUS IMAGING CORP.", "E-M10", "Olympus E-M10"),
        ("SANYO Electric Co.,Ltd.", "SR6", "Sanyo SR6"),
        ("CASIO COMPUTER CO.,LTD.", "EX-S1", "Casio EX-S1"),
        ("Hewlett-Packard", "hp photosmart 735", "HP photosmart 735"),
        ("LEICA CAMERA AG", "LEICA Q2", "Leica Q2"),
        ("KONICA CORPORATION", "Konica Digital Camera Q-M100", "Konica Digital Camera Q-M100"),
        ("Digital", "Digital Cam", "Digital Cam"),
        ("JVC", "GR-DV2000", "JVC GR-DV2000"),
        ("Apple", "iPhone 15 Pro\0\0", "Apple iPhone 15 Pro"),
        ("Trust.Gemini11H\x01H\x01", "Gemini11H\x01H\x012003:08:", "Trust.Gemini11H Gemini11H"),
        ("Google", "Google", "Google"),
        ("Company", "X1", "Company X1"),
        (None, "X1", "X1"),
        ("Apple", "", "Apple"),
        ("  ", b"\xff\xfe", "\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}"),
        (None, None, None),
        (5, 6, None),
    ],
)
def test_cameras(maker: object, model: object, wanted: str | None) -> None:
    assert camera_of(maker, model) == wanted


def test_lenses() -> None:
    assert lens_of("EF50mm f/1.8 STM\0\0", None) == "EF50mm f/1.8 STM"
    assert lens_of("----", (18.0, 55.0, 3.5, 5.6)) == "18-55 mm f/3.5-5.6"
    assert lens_of(None, (50.0, 50.0, 1.8, 1.8)) == "50 mm f/1.8"
    assert lens_of(None, (50.0, 50.0, _NAN, _NAN)) == "50 mm"
    assert lens_of(None, (_NAN, _NAN, _NAN, _NAN)) is None
    assert lens_of(None, (1.0,)) is None


@pytest.mark.parametrize(
    ("tags", "wanted"),
    [
        ({0x829A: 0.004, 0x829D: 8.0, 0x8827: (100, 200), 0x920A: 5.25}, "1/250 s · f/8 · ISO 100 · 5.25 mm"),
        ({0x829A: 2.5}, "2.5 s"),
        ({0x829A: IFDRational(1, 0), 0x829D: _NAN, 0x8827: 0, 0x920A: -1}, None),
        ({0x829A: "fast", 0x8827: ()}, None),
        ({}, None),
    ],
)
def test_exposures(tags: dict[int, Any], wanted: str | None) -> None:
    assert exif_values.exposure_of(tags) == wanted


def test_long_texts_are_cut() -> None:
    assert len(text_of("x" * 5000) or "") == 100


_ANYTHING = st.one_of(
    st.none(),
    st.text(max_size=30),
    st.binary(max_size=30),
    st.integers(),
    st.floats(),
    st.builds(IFDRational, st.integers(-5, 5), st.integers(-5, 5)),
    st.lists(st.one_of(st.floats(), st.text(max_size=3), st.builds(IFDRational, st.integers(0, 5), st.just(0)))),
).map(lambda value: tuple(value) if isinstance(value, list) else value)


@given(_ANYTHING, _ANYTHING, _ANYTHING, _ANYTHING)
def test_no_value_raises(a: object, b: object, c: object, d: object) -> None:
    found = time_of(a, b, c)
    assert found is None or datetime.fromisoformat(found)
    number = number_of(a)
    assert number is None or math.isfinite(number)
    place = place_of({1: a, 2: b, 3: c, 4: d})
    assert place is None or (abs(place[0]) <= 90 and abs(place[1]) <= 180)
    for text in (camera_of(a, b), lens_of(a, b), exif_values.exposure_of({0x829A: a, 0x829D: b, 0x8827: c, 0x920A: d})):
        assert text is None or (text and "\0" not in text)


def test_what_is_no_picture_has_a_time_all_the_same() -> None:
    assert read_metadata(b"not a picture at all", _MTIME_NS).taken_at_source == "file"
    assert read_metadata(encoded(Image.new("RGB", (1, 1)), "BMP"), _MTIME_NS).camera is None
