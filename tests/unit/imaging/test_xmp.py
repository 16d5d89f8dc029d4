"""XMP and IPTC: what programs write, what vandals write, and which word counts where several speak."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL.TiffImagePlugin import IFDRational

from clip_desktop.imaging.iptc import iptc_of_photoshop, read_iptc
from clip_desktop.imaging.metadata import read_metadata
from clip_desktop.imaging.xmp import Said, XmpError, read_xmp, without_beginnings
from tests.unit.imaging.files_of_cameras import described, iim, listed, photoshop, said, with_segment, xmp
from tests.unit.imaging.pictures import Tags, encoded, exif, png_chunk, quarters

_FORMATS = ("JPEG", "PNG", "TIFF", "WEBP", "HEIF", "AVIF", "JXL")
_MTIME_NS = 1_600_000_000_000_000_000


@pytest.mark.parametrize("format", _FORMATS)
def test_a_packet_inside_any_format_is_read(format: str) -> None:
    packet = xmp(
        said("dc:title", "Harbour")
        + said("dc:description", "Boats,\nand a gull")
        + listed("dc:subject", "boat", "gull"),
        'xmp:Rating="4" exif:DateTimeOriginal="2019-07-08T09:10:11+02:00" '
        'exif:GPSLatitude="38,43.2N" exif:GPSLongitude="9,8,24W"',
    )
    found = read_metadata(described(quarters(), format, packet), _MTIME_NS)
    assert (found.title, found.description, found.rating) == ("Harbour", "Boats,\nand a gull", 4)
    assert found.keywords == (("boat",), ("gull",))
    assert (found.taken_at, found.taken_at_source) == ("2019-07-08T09:10:11+02:00", "xmp")
    assert (found.lat, found.lon) == (pytest.approx(38.72), pytest.approx(-9.14))
    assert found.problems == ()


def test_a_packet_behind_the_pixels_of_a_png_is_read() -> None:
    data, packet = encoded(quarters(), "PNG"), xmp(said("dc:title", "Late"))
    end = data.rindex(b"IEND") - 4
    chunk = png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0" + packet)
    assert read_metadata(data[:end] + chunk + data[end:], 0).title == "Late"


def test_keywords_of_digikam_lightroom_and_windows_are_paths_each_once() -> None:
    found = read_xmp(
        xmp(
            listed("digiKam:TagsList", "Places", "Places/Lisbon", "_Digikam_root_tag_/x", kind="Seq")
            + listed("lr:hierarchicalSubject", "Places|Lisbon", "People|Ana", "AC/DC")
            + listed("MicrosoftPhoto:LastKeywordXMP", "People/Ana")
            + listed("dc:subject", "Lisbon", "Places", "Ana", "sunset", "sunset", "")
        )
    )
    assert found.keywords == (("Places", "Lisbon"), ("People", "Ana"), ("AC/DC",), ("sunset",))


def test_properties_are_understood_as_attributes_and_as_elements() -> None:
    as_elements = xmp("<xmp:Rating>3</xmp:Rating><photoshop:DateCreated>1965-08</photoshop:DateCreated>")
    as_attributes = xmp("", 'xmp:Rating="3" photoshop:DateCreated="1965-08"')
    assert read_xmp(as_elements) == read_xmp(as_attributes) == Said(taken_at="1965-08-01T00:00:00", rating=3)


@pytest.mark.parametrize(
    ("rating", "stars"),
    [("5", 5), ("1", 1), ("4.0", 4), ("0", None), ("-1", None), ("17", None), ("many", None), ("nan", None)],
)
def test_a_rating_is_one_to_five_stars_or_none(rating: str, stars: int | None) -> None:
    assert read_xmp(xmp("", f'xmp:Rating="{rating}"')).rating == stars


@pytest.mark.parametrize(("percent", "stars"), [(1, 1), (25, 2), (50, 3), (75, 4), (99, 5), (0, None)])
def test_the_percentages_of_windows_are_stars(percent: int, stars: int | None) -> None:
    assert read_xmp(xmp("", f'MicrosoftPhoto:Rating="{percent}"')).rating == stars


@pytest.mark.parametrize(
    ("lat", "lon", "place"),
    [
        ("33,51.516S", "151,12.852E", (-33.8586, 151.2142)),
        ("33,51,31S", "151,12,51E", (-33.8586111, 151.2141667)),
        ("-33.8586", "151.2142", (-33.8586, 151.2142)),
        ("0,0.0N", "0,0.0E", None),
    ],
)
def test_coordinates_in_every_spelling(lat: str, lon: str, place: tuple[float, float] | None) -> None:
    found = read_xmp(xmp("", f'exif:GPSLatitude="{lat}" exif:GPSLongitude="{lon}"'))
    assert found.place == (pytest.approx(place) if place else None)
    assert found.problems == ()


@pytest.mark.parametrize(
    ("attributes", "says"),
    [
        ('exif:GPSLatitude="123,0N" exif:GPSLongitude="9,0E"', "position"),
        ('exif:GPSLatitude="9,0E" exif:GPSLongitude="9,0E"', "position"),
        ('exif:GPSLatitude="north" exif:GPSLongitude="9,0E"', "position"),
        ('exif:DateTimeOriginal="2020-13-45T00:00:00"', "date “2020-13-45T00:00:00”"),
        ('exif:DateTimeOriginal="yesterday"', "date “yesterday”"),
        ('exif:DateTimeOriginal="2999-01-01"', "date"),
    ],
)
def test_impossible_dates_and_places_are_ignored_and_noted(attributes: str, says: str) -> None:
    found = read_metadata(described(quarters(), "JPEG", xmp("", attributes)), _MTIME_NS)
    assert (found.lat, found.lon, found.taken_at_source) == (None, None, "file")
    assert len(found.problems) == 1
    assert says in found.problems[0]


def test_lap_98_impossible_positions_never_stop_anything() -> None:
    """Lap crashed on them (#98): here they are no place, and noted."""
    nothing = IFDRational(0, 0)
    for gps in (
        {1: "N", 2: (123.0, 0.0, 0.0), 3: "E", 4: (999.0, 0.0, 0.0)},
        {1: "N", 2: (12.0, 61.0, 0.0), 3: "E", 4: (9.0, 0.0, 0.0)},
        {2: (33.0, 51.0, 31.0), 4: (151.0, 12.0, 51.0)},
        {1: "N", 2: (nothing, nothing, nothing), 3: "E", 4: (1.0, 0.0, 0.0)},
    ):
        found = read_metadata(encoded(quarters(), exif=exif(gps=gps)), 0)
        assert (found.lat, found.lon) == (None, None)
        assert found.problems == ("The position in its EXIF is impossible and was ignored.",)


@pytest.mark.parametrize(
    "packet",
    [
        b"no XML at all",
        b"<x:xmpmeta",
        b'<?xml version="1.0" encoding="klingon"?><a/>',
        b'<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>',
        '<!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'.encode("utf-16"),
        b"<a>" * 1000 + b"</a>" * 1000,
        b"\0\0\0 \0",
        b"<a>" + bytes([0xFF, 0xFE]) + b"</a>",
        b"<a/>" + b" " * 17_000_000 + b"<b/>",
    ],
    ids=range(9),
)
def test_garbage_is_refused_and_the_picture_is_read_all_the_same(packet: bytes) -> None:
    with pytest.raises(XmpError):
        read_xmp(packet)
    found = read_metadata(encoded(quarters()), _MTIME_NS, packet)
    assert found.title is None
    assert found.problems == () if not packet.strip(b"\0 ") else len(found.problems) == 1


def test_entities_are_not_expanded_a_billion_times() -> None:
    levels = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    with pytest.raises(XmpError, match="entities"):
        read_xmp(f'<!DOCTYPE a [<!ENTITY l0 "ha">{levels}]><a>&l9;</a>'.encode())


def test_a_packet_in_utf_16_is_read() -> None:
    packet = xmp(said("dc:title", "Übung")).decode().lstrip("\ufeff")
    for encoding in ("utf-16", "utf-16-be"):
        assert read_xmp(packet.encode(encoding)).title == "Übung"


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_the_one_error(data: bytes) -> None:
    try:
        read_xmp(data)
    except XmpError as error:
        assert str(error)
    read_iptc(data)
    iptc_of_photoshop(b"8BIM" + data)


@given(st.text(max_size=40), st.text(max_size=40))
def test_any_text_comes_back_tidy_or_not_at_all(title: str, keyword: str) -> None:
    from xml.sax.saxutils import escape

    packet = xmp(said("dc:title", escape(title)) + listed("dc:subject", escape(keyword)))
    try:
        found = read_xmp(packet)
    except (XmpError, UnicodeEncodeError):
        return  # characters that XML cannot hold
    assert found.title is None or found.title == found.title.strip()
    assert all(part for path in found.keywords for part in path)


@given(st.lists(st.lists(st.sampled_from("abc"), max_size=3).map(tuple), max_size=8))
def test_no_keyword_is_the_beginning_of_another(paths: list[tuple[str, ...]]) -> None:
    kept = without_beginnings(paths)
    assert len(set(kept)) == len(kept)
    for path in filter(None, paths):
        assert any(long[: len(path)] == path for long in kept)
    assert not any(a != b and b[: len(a)] == a for a in kept for b in kept)


_IPTC = iim(
    (2, 5, b"Press title"),
    (2, 25, "Fähre".encode()),
    (2, 25, b"harbour"),
    (2, 55, b"20010203"),
    (2, 60, b"040506+0100"),
    (2, 120, b"A caption\r\nof two lines"),
)


@pytest.mark.parametrize("format", ["JPEG", "TIFF", "TIFF as numbers"])
def test_iptc_is_read(format: str) -> None:
    if format == "JPEG":
        data = with_segment(encoded(quarters()), 0xED, b"Photoshop 3.0\0" + photoshop(_IPTC, name=b"odd"))
    else:
        from PIL.TiffImagePlugin import ImageFileDirectory_v2

        directory = ImageFileDirectory_v2()
        directory.tagtype[33723] = 7 if format == "TIFF" else 1
        directory[33723] = _IPTC
        data = encoded(quarters(), "TIFF", tiffinfo=directory)
    found = read_metadata(data, 0)
    assert (found.title, found.description) == ("Press title", "A caption\nof two lines")
    assert found.keywords == (("Fähre",), ("harbour",))
    assert (found.taken_at, found.taken_at_source) == ("2001-02-03T04:05:06+01:00", "iptc")


def test_iptc_in_latin_1_is_read_and_long_records_too() -> None:
    assert read_iptc(iim((2, 105, "Äpfel".encode("latin-1")))).title == "Äpfel"
    assert read_iptc(iim((1, 90, b"\x1b%G"), (2, 5, b"\xc4x"))).title == "\ufffdx"
    long = b"\x1c\x02\x78\x80\x04" + (70_000).to_bytes(4, "big") + b"x" * 70_000
    assert len(read_iptc(long).description or "") == 20_000
    bad = read_iptc(iim((2, 55, b"20011345")))
    assert (bad.taken_at, len(bad.problems)) == (None, 1)
    assert read_iptc(iim((2, 55, b"00000000"))) == Said()


_EVERYWHERE: Tags = {0x010E: "of EXIF", 0x4746: 1}


def test_of_several_words_the_one_in_the_table_counts() -> None:
    inside = xmp(
        said("dc:title", "inside") + said("dc:description", "of XMP") + listed("dc:subject", "inside"),
        'xmp:Rating="2" exif:DateTimeOriginal="2002-02-02T02:02:02" tiff:Make="Canon" tiff:Model="Canon of XMP"',
    )
    beside = xmp(
        said("dc:title", "beside") + listed("dc:subject", "beside"),
        'xmp:Rating="3" exif:DateTimeOriginal="2003-03-03T03:03:03" exif:GPSLatitude="3,0N" exif:GPSLongitude="3,0E"',
    )
    press = b"Photoshop 3.0\0" + photoshop(iim((2, 5, b"press"), (2, 120, b"of IPTC"), (2, 55, b"20040404")))
    gps = {1: "N", 2: (1.0, 0.0, 0.0), 3: "E", 4: (1.0, 0.0, 0.0)}
    tags = exif(_EVERYWHERE | {0x0110: "E5"}, {0x9003: "2001:01:01 01:01:01"}, gps)

    whole = with_segment(encoded(quarters(), exif=tags, xmp=inside), 0xED, press)
    found = read_metadata(whole, 0, beside)
    assert (found.title, found.description, found.keywords, found.rating) == ("beside", "of XMP", (("beside",),), 3)
    assert (found.taken_at, found.taken_at_source) == ("2003-03-03T03:03:03", "sidecar")
    assert (found.lat, found.lon, found.camera) == (3, 3, "E5")

    found = read_metadata(whole, 0)
    assert (found.title, found.keywords, found.rating) == ("inside", (("inside",),), 2)
    assert (found.taken_at, found.taken_at_source, found.lat) == ("2001-01-01T01:01:01", "exif", 1)

    found = read_metadata(with_segment(encoded(quarters(), xmp=inside), 0xED, press), 0)
    assert (found.taken_at_source, found.camera) == ("xmp", "Canon of XMP")
    found = read_metadata(with_segment(encoded(quarters(), exif=exif(_EVERYWHERE)), 0xED, press), 0)
    assert (found.title, found.description, found.rating, found.taken_at_source) == ("press", "of IPTC", 1, "iptc")
    found = read_metadata(encoded(quarters(), exif=exif({0x010E: "Grüße".encode()})), 0)
    assert found.description == "Grüße"
    assert read_metadata(encoded(quarters(), exif=exif({0x010E: "OLYMPUS DIGITAL CAMERA  "})), 0).description is None
