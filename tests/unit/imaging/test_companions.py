"""What belongs to a photograph, told by names alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.imaging.companions import (
    COMPANION_ENDINGS,
    Neighbours,
    in_reading_order,
    kind_of_companion,
    owners,
    stems_of,
)

CAMERA = "IMG_1.jpg IMG_1.cr2 IMG_1.xmp IMG_1.jpg.xmp IMG_1.mov IMG_1.aae"


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (CAMERA, {"IMG_1.jpg": "IMG_1.aae IMG_1.cr2 IMG_1.jpg.xmp IMG_1.mov IMG_1.xmp"}),
        ("a.JPG a.CR2 a.xmp b.XMP b.CR2", {"a.JPG": "a.CR2 a.xmp", "b.CR2": "b.XMP"}),
        ("IMG_1.HEIC IMG_2.HEIC IMG_1.MOV IMG_1.AAE", {"IMG_1.HEIC": "IMG_1.AAE IMG_1.MOV"}),
        ("a.jpg a.cr2 a.cr2.xmp a.jpg.xmp", {"a.jpg": "a.cr2 a.cr2.xmp a.jpg.xmp"}),
        ("a.jpg a.cr2.xmp", {"a.jpg": "a.cr2.xmp"}),
        ("a.cr2 a.mov a.xmp", {"a.cr2": "a.mov a.xmp"}),
        ("a.mov a.xmp a.mov.xmp", {"a.mov": "a.mov.xmp a.xmp"}),
        ("a.jpg a.b.xmp ajpg.xmp A.xmp", {}),
        ("IMG_1.jpg IMG_1-2.jpg IMG_1.xmp IMG_1-2.xmp", {"IMG_1.jpg": "IMG_1.xmp", "IMG_1-2.jpg": "IMG_1-2.xmp"}),
        ("a.jpg a.tar.gz a.txt a.jpg.txt", {}),
        ("IMG_1.JPG IMG_1.jpg.XMP", {"IMG_1.JPG": "IMG_1.jpg.XMP"}),
        ("IMG_1.JPG IMG_1.jpg IMG_1.jpg.xmp", {"IMG_1.jpg": "IMG_1.jpg.xmp"}),
        ("a.jpg a.jpg.png a.jpg.xmp", {"a.jpg": "a.jpg.xmp"}),
        ("a.2019.jpg a.2019.xmp a.xmp", {"a.2019.jpg": "a.2019.xmp"}),
    ],
)
def test_a_picture_owns_what_has_its_name(names: str, expected: dict[str, str]) -> None:
    found = owners(names.split())
    assert found == {name: (picture,) for picture, all_its in sorted(expected.items()) for name in all_its.split()}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("a.jpg a.png a.xmp a.png.xmp", {"a.xmp": ("a.jpg", "a.png"), "a.png.xmp": ("a.png",)}),
        ("a.heic a.jpg a.mov", {"a.mov": ("a.jpg", "a.heic")}),
        ("a.png a.jpg a.dng a.dng.xmp", {"a.dng": ("a.jpg", "a.png"), "a.dng.xmp": ("a.jpg", "a.png")}),
        ("a.cr2 a.dng a.xmp a.cr2.xmp", {"a.cr2.xmp": ("a.cr2",), "a.xmp": ("a.cr2", "a.dng")}),
        ("a.jpg a.avi a.xmp", {"a.xmp": ("a.jpg", "a.avi")}),
        ("a.mov a.mp4 a.xmp", {"a.xmp": ("a.mov", "a.mp4")}),
    ],
)
def test_what_may_belong_to_several_belongs_to_each(names: str, expected: dict[str, tuple[str, ...]]) -> None:
    assert owners(names.split()) == expected


@pytest.mark.parametrize("names", ["a.cr2 a.dng", "a.avi a.mov", "a.avi a.cr2", "a.mov a.mp4", "a.jpg a.png"])
def test_pictures_of_one_name_of_which_none_is_the_others_face_stand_each_for_itself(names: str) -> None:
    assert owners(names.split()) == {}


def test_a_picture_without_an_ending_owns_as_well() -> None:
    assert owners(["sub.x/no ending", "sub.x/no ending.xmp"]) == {"sub.x/no ending.xmp": ("sub.x/no ending",)}
    assert Neighbours(["no ending", "no ending.xmp"]).companions_of("no ending") == ["no ending.xmp"]
    assert Neighbours(["no ending", "no ending.XMP"]).sidecar_of("no ending") == "no ending.XMP"


def test_kinds_go_by_the_ending_in_any_case() -> None:
    kinds = [kind_of_companion(name) for name in ("a.NEF", "x/a.mov", "a.jpg.XMP", "a.AAE")]
    assert kinds == ["raw", "video", "sidecar", "sidecar"]


@pytest.mark.parametrize(
    ("picture", "beside", "expected"),
    [
        ("a.jpg", "a.xmp a.jpg.xmp a.cr2.xmp a.aae", "a.jpg.xmp a.xmp a.cr2.xmp"),
        ("a.JPG", "a.XMP a.xmp a.jpg.xmp", "a.jpg.xmp a.xmp a.XMP"),
        ("sub/a.jpg", "sub/a.xmp sub/a.jpg.xmp", "sub/a.jpg.xmp sub/a.xmp"),
        ("no-ending", "no-ending.xmp", "no-ending.xmp"),
        ("a.jpg", "a.aae", ""),
    ],
)
def test_the_sidecar_of_the_whole_name_is_read_first(picture: str, beside: str, expected: str) -> None:
    assert in_reading_order(picture, beside.split()) == expected.split()


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ([], "a.jpg.xmp"),
        (["a.xmp"], "a.xmp"),
        (["a.XMP"], "a.XMP"),
        (["a.xmp", "a.jpg.xmp"], "a.jpg.xmp"),
        (["a.jpg.XMP"], "a.jpg.XMP"),
        (["a.xmp", "a.png"], "a.jpg.xmp"),
        (["ab.xmp", "b.xmp"], "a.jpg.xmp"),
        (["a.cr2", "a.cr2.xmp"], "a.cr2.xmp"),
        (["a.aae"], "a.jpg.xmp"),
    ],
)
def test_a_sidecar_lies_where_it_is_or_where_it_cannot_be_mistaken(names: list[str], expected: str) -> None:
    assert Neighbours(["a.jpg", *names]).sidecar_of("a.jpg") == expected


def test_what_goes_along_with_a_film_is_not_the_picture_it_belongs_to() -> None:
    """A raw picture stands for the whole photograph, the film of a Live Photo does not."""
    names = Neighbours(["a.jpg", "a.mov", "a.mov.xmp", "a.cr2", "a.xmp"])
    assert names.companions_of("a.mov") == ["a.mov.xmp"]
    assert names.companions_of("a.cr2") == ["a.jpg", "a.mov", "a.mov.xmp", "a.xmp"]
    assert names.sidecar_of("a.cr2") == "a.cr2.xmp"
    assert Neighbours(["a.jpg", "a.png", "a.cr2", "a.xmp"]).companions_of("a.cr2") == []


_ENDINGS = sorted({".jpg", ".png", ".cr2", ".dng", ".mov", ".avi", "", ".JPG"} | COMPANION_ENDINGS)
_NAMES = st.sets(
    st.builds(lambda s, e: s + e, st.sampled_from(["a", "b", "a.jpg", "a.cr2"]), st.sampled_from(_ENDINGS))
)


def _of_companions(names: set[str]) -> set[str]:
    return {name for name in names if name[name.rfind(".") :].lower() in COMPANION_ENDINGS}


@given(_NAMES)
def test_no_companion_owns_another_and_nothing_goes_along_with_two(names: set[str]) -> None:
    found = owners(sorted(names))
    pictures = names - set(found)
    assert {picture for whose in found.values() for picture in whose} <= pictures
    near = {name for name in names if {name, name[: name.rfind(".")]} & stems_of(_of_companions(names))}
    assert owners(sorted(near | _of_companions(names))) == found, "what a scan passes over is nobody's"
    neighbours = Neighbours(names)
    gone = [name for picture in pictures if "." in picture for name in neighbours.companions_of(picture)]
    assert len(gone) == len(set(gone))
    assert not set(gone) & pictures
