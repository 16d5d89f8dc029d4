"""XMP where it does not fit into one segment, and tags where only one maker puts them; hostile files among them."""

from __future__ import annotations

import hashlib
import random
import struct
from collections.abc import Callable

import pytest

from clip_desktop.imaging.extended_xmp import ExtendedXmpError, extended_xmp
from clip_desktop.imaging.maker_files import jpeg_of_raf, jpeg_of_x3f, tiff_of_mrw
from clip_desktop.imaging.metadata import read_metadata
from clip_desktop.imaging.opening import kind_of_content
from clip_desktop.imaging.xmp import LARGEST
from tests.unit.imaging.files_of_cameras import described, extension, listed, said, tiff, with_segment, xmp
from tests.unit.imaging.pictures import encoded, exif, quarters

REST = xmp(listed("dc:subject", "harbour", "sea") + said("dc:title", "Not this") + f"<!--{'x' * 150_000}-->")
DIGEST = hashlib.md5(REST).hexdigest().upper()


def first_part(digest: str = DIGEST, *, as_element: bool = False) -> bytes:
    space = 'xmlns:xmpNote="http://ns.adobe.com/xmp/note/"'
    if as_element:
        note = f"<xmpNote:HasExtendedXMP {space}>{digest}</xmpNote:HasExtendedXMP>".replace(f" {space}", "")
        return xmp(said("dc:title", "Title") + note, space)
    return xmp(said("dc:title", "Title"), f'{space} xmpNote:HasExtendedXMP="{digest}"')


def jpeg(segments: list[bytes], packet: bytes = b"") -> bytes:
    data = described(quarters(), "JPEG", packet or first_part())
    for segment in segments:
        data = with_segment(data, 0xE1, segment)  # each before the last: the pieces lie backwards
    return data


@pytest.mark.parametrize("as_element", [False, True])
def test_what_does_not_fit_into_one_segment_is_put_together(as_element: bool) -> None:
    pieces = extension(REST)
    assert len(pieces) == 3
    found = read_metadata(jpeg(pieces, first_part(as_element=as_element)), 0)
    assert (found.title, found.keywords, found.problems) == ("Title", (("harbour",), ("sea",)), ())


def test_pieces_may_lie_in_any_order_and_come_twice_among_those_of_others() -> None:
    other = extension(xmp(listed("dc:subject", "theirs")))
    pieces = [*extension(REST, sizes=7_000), *extension(REST), *other]
    random.Random(0).shuffle(pieces)
    assert read_metadata(jpeg(pieces), 0).keywords == (("harbour",), ("sea",))


def test_a_packet_that_names_no_rest_has_none() -> None:
    assert extended_xmp(xmp(), extension(REST)) == b""
    assert read_metadata(jpeg(extension(REST), xmp(said("dc:title", "Title"))), 0).keywords == ()


@pytest.mark.parametrize(
    ("segments", "why"),
    [
        ([], "missing"),
        (extension(REST, digest="0" * 32), "missing"),
        (extension(REST)[:2], "not whole"),
        (extension(REST)[1:], "not whole"),
        ([extension(REST)[0], extension(REST)[2]], "not whole"),
        (extension(REST, length=len(REST) - 1), "not whole"),
        (extension(REST, length=len(REST) + 1), "not whole"),
        (extension(REST, length=2**31), "too large"),
        (extension(REST, length=2**32 - 1), "too large"),
        (extension(REST, length=LARGEST), "not whole"),
        ([*extension(REST)[:2], *extension(REST, length=9)[2:]], "not whole"),
        (extension(REST.replace(b"harbour", b"murdour"), digest=DIGEST), "not whole"),
        ([segment[:60] for segment in extension(REST)], "missing"),
        ([segment[:75] for segment in extension(REST)], "not whole"),
        (extension(b"", digest=DIGEST) or [b"http://ns.adobe.com/xmp/extension/\0" + DIGEST.encode()], "missing"),
    ],
)
def test_a_rest_that_is_not_whole_spoils_nothing_and_is_noted(segments: list[bytes], why: str) -> None:
    with pytest.raises(ExtendedXmpError, match=why):
        extended_xmp(first_part(), segments)
    found = read_metadata(jpeg(segments), 0)
    assert (found.title, found.keywords) == ("Title", ())
    assert found.problems == (f"A part of the XMP of this file was ignored: its second part is {why}.",)


def test_a_rest_that_is_no_xml_spoils_nothing_either() -> None:
    rest = b"<no xml" * 20_000
    found = read_metadata(jpeg(extension(rest), first_part(hashlib.md5(rest).hexdigest().upper())), 0)
    assert found.title == "Title"
    assert found.problems == ("A part of the XMP of this file was ignored: it is no XML.",)


def _box(name: bytes, body: bytes, length: int | None = None) -> bytes:
    return struct.pack(">I", len(body) + 8 if length is None else length) + name + body


_OF_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_OF_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")


def cr3(packet: bytes, length: int | None = None) -> bytes:
    tags = _box(b"CMT1", tiff([(0x010F, 2, "Canon"), (0x0110, 2, "Canon EOS R5")]))
    return (
        _box(b"ftyp", b"crx \0\0\0\1crx isom")
        + _box(b"moov", _box(b"uuid", _OF_CANON + tags))
        + _box(b"uuid", bytes(16) + b"a preview")
        + _box(b"uuid", _OF_XMP + packet, length)
        + _box(b"mdat", bytes(1000))
    )


def raf(jpeg: bytes, at: int = 100, length: int | None = None) -> bytes:
    start = b"FUJIFILMCCD-RAW 0201".ljust(84, b"\0")
    return (start + struct.pack(">II", at, len(jpeg) if length is None else length)).ljust(100, b"\0") + jpeg


def mrw(block: bytes, length: int | None = None, whole: int | None = None) -> bytes:
    blocks = b"\0PRD" + struct.pack(">I", 24) + bytes(24)
    blocks += b"\0TTW" + struct.pack(">I", len(block) if length is None else length) + block
    return b"\0MRM" + struct.pack(">I", len(blocks) if whole is None else whole) + blocks + bytes(100)


def x3f(*images: tuple[int, bytes], place: int | None = None, count: int | None = None) -> bytes:
    """Images of a format each, and the directory at the end."""
    data, entries = b"FOVb" + bytes(36), b""
    for kind, body in images:
        section = b"SECi" + struct.pack("<IIIIII", 0x20000, 2, kind, 96, 64, 0) + body
        entries += struct.pack("<II", len(data) if place is None else place, len(section)) + b"IMA2"
        data += section
    directory = len(data)
    data += b"SECd" + struct.pack("<II", 0x20000, len(images) if count is None else count) + entries
    return data + struct.pack("<I", directory)


_CAMERA = exif({0x010F: "SIGMA", 0x0110: "SIGMA DP2", 0x0112: 1})
_JPEG = encoded(quarters(), exif=_CAMERA, xmp=xmp(said("dc:title", "Inside")))


def test_the_xmp_of_canons_newest_is_read() -> None:
    found = read_metadata(cr3(xmp(said("dc:title", "R5"), 'xmp:Rating="4"')), 0)
    assert (found.title, found.rating, found.camera, found.problems) == ("R5", 4, "Canon EOS R5", ())


def test_the_xmp_in_fujifilms_jpeg_is_read() -> None:
    assert read_metadata(raf(_JPEG), 0).title == "Inside"


def test_minoltas_and_sigmas_raw_pictures_say_what_they_are() -> None:
    minolta = mrw(tiff([(0x010F, 2, "Minolta Co., Ltd."), (0x0110, 2, "DiMAGE 7")]))
    sigma = x3f((11, bytes(5000)), (18, b"\xff\xd8\xff too small"), (18, _JPEG))
    assert kind_of_content(minolta) == kind_of_content(sigma) == "RAW"
    assert read_metadata(minolta, 0).camera == "Minolta DiMAGE 7"
    assert (read_metadata(sigma, 0).camera, read_metadata(sigma, 0).title) == ("Sigma DP2", "Inside")
    assert jpeg_of_x3f(sigma) == _JPEG


_LIES: list[bytes] = [
    *(cr3(xmp(), length) for length in (0, 1, 7, 8, 23, 24, 2**31, 2**32 - 1)),
    *(raf(_JPEG, at, length) for at in (0, 99, 2**31, 2**32 - 1) for length in (0, 2**31, 2**32 - 1)),
    *(mrw(tiff([(0x010F, 2, "x")]), length, whole) for length in (0, 2**31) for whole in (0, 7, 2**32 - 1)),
    *(x3f((18, _JPEG), place=place, count=count) for place in (None, 0, 2**32 - 1) for count in (0, 1, 2**32 - 1)),
    b"FOVb" + bytes(36) + b"SECd",
    b"FOVb" + struct.pack("<I", 2**32 - 1),
    b"\0MRM" + struct.pack(">I", 2**32 - 1) + (b"\0PRD" + bytes(4)) * 1000,
]


@pytest.mark.parametrize("data", _LIES)
def test_lengths_and_places_that_lie_say_nothing_and_raise_nothing(data: bytes) -> None:
    found = read_metadata(data, 0)
    assert (found.taken_at_source, found.lat) == ("file", None)
    for look in (jpeg_of_raf, tiff_of_mrw, jpeg_of_x3f):
        assert len(look(data)) <= len(data)


@pytest.mark.parametrize(
    "made", [lambda: cr3(xmp()), lambda: raf(_JPEG), lambda: x3f((18, _JPEG)), lambda: mrw(tiff())]
)
def test_a_file_cut_anywhere_raises_nothing(made: Callable[[], bytes]) -> None:
    data = made()
    for n in (*range(200), *range(200, len(data), 97)):
        read_metadata(data[:n], 0)
        for look in (jpeg_of_raf, tiff_of_mrw, jpeg_of_x3f):
            assert len(look(data[:n])) <= n
