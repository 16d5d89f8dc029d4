"""Copies are told from other pictures of the same scene, and from plain surfaces, which are all alike."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageEnhance, ImageOps

from clip_desktop.search.alignment import begun, finished, moved
from clip_desktop.search.looks import LOOK_BYTES, NO_LOOK, light_of, look_of, outlines_of
from clip_desktop.search.near import are_near
from clip_desktop.search.outlines import SIDE, turned
from tests.scenes import COPIES, cropped, marked, page, scene

_SCENES = range(12)


def look(picture: Image.Image) -> NDArray[np.uint8]:
    small = picture.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX)
    return np.frombuffer(look_of(np.asarray(small, np.uint8)), np.uint8)


def looks(pictures: list[Image.Image]) -> NDArray[np.uint8]:
    return np.stack([look(picture) for picture in pictures])


@pytest.mark.parametrize("kind", COPIES)
def test_a_copy_is_near_to_its_original_either_way(kind: str) -> None:
    originals = looks([scene(n) for n in _SCENES])
    copies = looks([COPIES[kind](scene(n)) for n in _SCENES])
    assert are_near(originals, copies).all()
    assert are_near(copies, originals).all()


def test_no_two_scenes_are_near() -> None:
    found = looks([scene(n) for n in range(30)])
    one, other = np.triu_indices(len(found), 1)
    assert not are_near(found[one], found[other]).any()


def test_the_same_scene_with_other_things_in_it_is_another_picture() -> None:
    found = looks([scene(3, details=n) for n in range(10)])
    one, other = np.triu_indices(len(found), 1)
    assert not are_near(found[one], found[other]).any()


def test_a_mark_does_not_draw_a_faint_picture_away_from_its_copy() -> None:
    faint = [ImageEnhance.Contrast(scene(n)).enhance(0.6) for n in (1, 24, 38, 45, 51)]
    assert are_near(looks(faint), looks([marked(picture) for picture in faint])).all()


def test_pages_of_text_are_not_near() -> None:
    found = looks([page(n) for n in range(12)])
    one, other = np.triu_indices(len(found), 1)
    assert not are_near(found[one], found[other]).any()


def test_a_grey_print_and_a_mirrored_one_are_pictures_of_their_own() -> None:
    originals = looks([scene(n) for n in _SCENES])
    assert not are_near(originals, looks([ImageOps.grayscale(scene(n)) for n in _SCENES])).any()
    assert not are_near(originals, looks([ImageOps.mirror(scene(n)) for n in _SCENES])).any()


@pytest.mark.parametrize("colour", ["black", "white", "#3f7fc4"])
def test_a_plain_surface_has_no_look(colour: str) -> None:
    plain = np.asarray(Image.new("RGB", (SIDE, SIDE), colour), np.uint8)
    assert look_of(plain) == NO_LOOK
    noisy = plain.astype(np.float64) + np.random.default_rng(0).normal(0, 2, plain.shape)
    assert look_of(np.clip(noisy, 0, 255).astype(np.uint8)) == NO_LOOK


def test_a_look_is_of_one_size_and_of_nothing_else() -> None:
    assert len(look(scene(1, (31, 200)))) == LOOK_BYTES
    with pytest.raises(ValueError, match="not a picture of"):
        look_of(np.zeros((16, 16, 3), np.uint8))


def test_pictures_are_laid_upon_one_another() -> None:
    whole, part = looks([scene(4)]), looks([cropped(scene(4), 0.08)])
    picture, onto = light_of(whole), light_of(part)
    seen, where = moved(picture, finished(picture, onto, begun(picture, onto)))
    before, after = np.abs(picture - onto)[where > 0].mean(), np.abs(seen - onto)[where > 0].mean()
    assert after < before / 3


def test_outlines_turn_as_the_picture_does() -> None:
    for quarters in range(4):
        picture = [scene(n, (256, 256)) for n in _SCENES]
        straight = outlines_of(looks(picture))
        by_hand = outlines_of(looks([Image.fromarray(np.rot90(np.asarray(one), quarters).copy()) for one in picture]))
        assert ((turned(straight, quarters) * by_hand).sum(axis=1) > 0.98).all()


def test_no_pairs_are_no_question() -> None:
    nothing = np.empty((0, LOOK_BYTES), np.uint8)
    assert are_near(nothing, nothing).shape == (0,)
