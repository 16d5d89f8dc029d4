"""What belongs to a photograph, told by names alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.imaging.companions import COMPANION_ENDINGS, kind_of_companion, owners


@pytest.mark.parametrize(
    ("pictures", "others", "expected"),
    [
        (["a.JPG"], ["a.CR2", "a.xmp", "b.CR2"], {"a.CR2": "a.JPG", "a.xmp": "a.JPG"}),
        (
            ["IMG_1.HEIC", "IMG_2.HEIC"],
            ["IMG_1.MOV", "IMG_1.AAE"],
            dict.fromkeys(("IMG_1.AAE", "IMG_1.MOV"), "IMG_1.HEIC"),
        ),
        (["a.jpg", "a.png"], ["a.xmp", "a.png.xmp"], {"a.xmp": "a.jpg", "a.png.xmp": "a.png"}),
        (["a.heic", "a.jpg"], ["a.dng"], {"a.dng": "a.jpg"}),
        (["a.jpg"], ["a.cr2", "a.cr2.xmp", "a.jpg.xmp"], dict.fromkeys(("a.cr2", "a.cr2.xmp", "a.jpg.xmp"), "a.jpg")),
        (["a.jpg"], ["a.b.xmp", "ajpg.xmp", "A.xmp"], {}),
        (["no ending"], ["no ending.xmp"], {"no ending.xmp": "no ending"}),
        ([], ["a.mov", "a.cr2", "a.xmp"], {}),
    ],
)
def test_a_picture_owns_what_has_its_name(pictures: list[str], others: list[str], expected: dict[str, str]) -> None:
    assert owners(pictures, others) == expected


@pytest.mark.parametrize(
    ("pictures", "others", "expected"),
    [
        (["a.jpg", "a.cr2"], ["a.cr2.xmp"], {"a.cr2": "a.jpg", "a.cr2.xmp": "a.jpg"}),
        (["a.cr2", "a.mov"], ["a.xmp"], {"a.mov": "a.cr2", "a.xmp": "a.cr2"}),
        (["a.cr2", "a.dng"], [], {}),
        (["a.mov"], ["a.xmp"], {"a.xmp": "a.mov"}),
    ],
)
def test_a_raw_picture_or_film_that_can_be_read_itself_steps_back_behind_a_better_face(
    pictures: list[str], others: list[str], expected: dict[str, str]
) -> None:
    assert owners(pictures, others) == expected


def test_kinds_go_by_the_ending_in_any_case() -> None:
    kinds = [kind_of_companion(name) for name in ("a.NEF", "x/a.mov", "a.jpg.XMP")]
    assert kinds == ["raw", "video", "sidecar"]


_NAMES = st.builds(
    lambda stem, ending: stem + ending, st.sampled_from(["a", "b", "a.jpg"]), st.sampled_from(sorted(COMPANION_ENDINGS))
)


@given(
    st.sets(st.builds(lambda s, e: s + e, st.sampled_from("ab"), st.sampled_from([".jpg", ".png", ".cr2", ".mov"]))),
    st.sets(_NAMES),
)
def test_no_companion_owns_another_and_none_is_its_own(pictures: set[str], others: set[str]) -> None:
    found = owners(pictures, others - pictures)
    assert set(found.values()) <= pictures - set(found)
    assert set(found) <= pictures | others
