"""Pictures that move: every frame whole, as long as the file says, and no more of them in memory than are asked for."""

from __future__ import annotations

import io
import itertools
import weakref
from collections import deque
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.imaging import animation as module
from clip_desktop.imaging.animation import Animation, animation_of, read_animation
from clip_desktop.imaging.problems import ImageProblem

RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
SIZE = (64, 48)


def film(kind: str, colours: list[tuple[int, int, int]], **options: object) -> bytes:
    """Frames of one colour each."""
    frames = [Image.new("RGB", SIZE, colour) for colour in colours]
    return saved(kind, frames, **options)


def saved(kind: str, frames: list[Image.Image], **options: object) -> bytes:
    target = io.BytesIO()
    if kind == "WEBP":
        options = {"lossless": True, **options}
    frames[0].save(target, kind, save_all=True, append_images=frames[1:], **options)
    return target.getvalue()


def opened(data: bytes) -> Animation:
    animation = animation_of(data)
    assert animation is not None
    return animation


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_frames_come_in_order_with_their_times(kind: str) -> None:
    animation = opened(film(kind, [RED, GREEN, BLUE], duration=[100, 250, 400], loop=0))
    frames = list(animation.frames())
    assert [frame.image.getpixel((5, 5)) for frame in frames] == [RED, GREEN, BLUE]
    assert [frame.seconds for frame in frames] == pytest.approx([0.1, 0.25, 0.4])
    assert {(frame.image.mode, frame.image.size) for frame in frames} == {("RGB", SIZE)}
    assert len({id(frame.image) for frame in frames}) == 3  # each its own pixels, for all of the time


def test_a_gif_of_parts_is_painted_whole() -> None:
    """Each frame changes a corner; disposal 1 leaves it, 2 takes it back to nothing, which is white here."""
    ground = Image.new("RGB", SIZE, RED)
    second = ground.copy()
    second.paste(BLUE, (0, 0, 8, 8))
    third = second.copy()
    third.paste(GREEN, (56, 40, 64, 48))
    frames = list(opened(saved("GIF", [ground, second, third], duration=50, loop=0)).frames())
    assert [frames[2].image.getpixel(at) for at in ((2, 2), (60, 44), (30, 20))] == [BLUE, GREEN, RED]

    spots = []
    for left in (0, 20, 40):
        spot = Image.new("RGBA", SIZE, (0, 0, 0, 0))
        spot.paste((*BLUE, 255), (left, 0, left + 10, 10))
        spots.append(spot)
    gone = list(opened(saved("GIF", spots, duration=50, loop=0, disposal=2)).frames())
    for frame, left in zip(gone, (0, 20, 40), strict=True):
        seen = [frame.image.getpixel((x, 5)) for x in (5, 25, 45)]
        assert seen == [BLUE if x == left else (255, 255, 255) for x in (0, 20, 40)]


@pytest.mark.parametrize(
    ("kind", "options", "passes"),
    [
        ("GIF", {}, 1), ("GIF", {"loop": 0}, None), ("GIF", {"loop": 2}, 3),
        ("WEBP", {"loop": 0}, None), ("WEBP", {"loop": 2}, 2),
        ("PNG", {"loop": 0}, None), ("PNG", {"loop": 1}, 1),
    ],
)  # fmt: skip
def test_it_is_shown_as_often_as_the_file_says(kind: str, options: dict[str, int], passes: int | None) -> None:
    animation = opened(film(kind, [RED, GREEN], duration=50, **options))
    assert animation.passes == passes
    count = sum(1 for _ in itertools.islice(animation.shown(), 9))
    assert count == (9 if passes is None else 2 * passes)


def test_times_that_mean_nothing_are_a_tenth_of_a_second() -> None:
    frames = list(opened(film("GIF", [RED, GREEN, BLUE], duration=[0, 10, 20])).frames())
    assert [frame.seconds for frame in frames] == pytest.approx([0.1, 0.1, 0.02])


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_a_file_that_ends_early_has_the_frames_that_are_whole(kind: str) -> None:
    noise = [Image.effect_noise(SIZE, 90).convert("RGB") for _ in range(6)]
    data = saved(kind, noise, duration=50, loop=0)
    whole = len(list(opened(data).frames()))
    cut = animation_of(data[: 2 * len(data) // 3])
    if cut is not None:  # WebP's decoder wants all of its chunks before it says anything
        assert 0 < len(list(cut.frames())) < whole == 6
        assert sum(1 for _ in itertools.islice(cut.shown(), 40)) == 40


def test_where_the_first_frame_is_broken_it_is_said() -> None:
    data = film("PNG", [RED, GREEN], duration=50, loop=0)
    animation = Animation(data[: data.index(b"IDAT") + 6], None, 0)
    with pytest.raises(ImageProblem):
        next(animation.frames())


def test_what_shows_one_frame_only_is_not_shown_for_ever() -> None:
    data = saved("GIF", [Image.effect_noise(SIZE, 90).convert("RGB") for _ in range(2)], duration=50, loop=0)
    cut = Animation(data[: 2 * len(data) // 3], None, 0)
    assert sum(1 for _ in itertools.islice(cut.shown(), 5)) == 1


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG", "JPEG", "BMP"])
def test_one_picture_does_not_move(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "one"
    Image.new("RGB", SIZE, RED).save(path, kind)
    assert animation_of(path.read_bytes()) is None
    assert read_animation(path) is None


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_still_picture_is_not_read(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "read_bytes", lambda path: pytest.fail("the whole of it was read"))
    path = tmp_path / "still"
    Image.effect_noise(SIZE, 90).save(path, kind)
    assert read_animation(path) is None


@pytest.mark.parametrize("kind", ["GIF", "WEBP", "PNG"])
def test_a_moving_picture_is_found_in_its_file(kind: str, tmp_path: Path) -> None:
    path = tmp_path / "moving"
    path.write_bytes(film(kind, [RED, GREEN], duration=50))
    animation = read_animation(path)
    assert animation is not None
    assert len(list(animation.frames())) == 2
    assert read_animation(tmp_path) is None  # a folder


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + b"\xff" * 40, b"RIFF\0\0\0\0WEBPVP8X"])
def test_hostile_bytes_do_not_move(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "hostile"
    path.write_bytes(data)
    assert animation_of(data) is None
    assert read_animation(path) is None


def test_the_picture_for_those_who_cannot_play_is_not_a_frame() -> None:
    data = film("PNG", [RED, GREEN, BLUE], duration=50, loop=0, default_image=True)
    assert [frame.image.getpixel((5, 5)) for frame in opened(data).frames()] == [GREEN, BLUE]
    assert animation_of(film("PNG", [RED, GREEN], duration=50, loop=0, default_image=True)) is None


def test_frames_are_turned_as_the_file_says() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    halves = [Image.new("RGB", SIZE, colour) for colour in (RED, GREEN)]
    for half in halves:
        half.paste(BLUE, (0, 0, SIZE[0], SIZE[1] // 2))
    for kind in ("PNG", "WEBP"):
        for frame in opened(saved(kind, halves, duration=50, loop=0, exif=exif)).frames():
            assert frame.image.size == SIZE[::-1]
            assert frame.image.getpixel((45, 5)) == BLUE  # what was above is at the right


def test_too_large_frames_are_not_played() -> None:
    data = film("GIF", [RED, GREEN], duration=50)
    assert animation_of(data, pixel_budget=SIZE[0] * SIZE[1] - 1) is None
    assert animation_of(data, pixel_budget=SIZE[0] * SIZE[1]) is not None


def test_a_long_one_costs_the_memory_of_few_frames() -> None:
    frames = [Image.new("L", (100, 100), n % 256) for n in range(1500)]
    animation = opened(saved("GIF", frames, duration=50, loop=0))
    shown = animation.shown()
    made: deque[weakref.ref[Image.Image]] = deque(maxlen=50)
    count = most = 0
    for frame in itertools.islice(shown, 1600):  # round and on again
        made.append(weakref.ref(frame.image))
        count, most = count + 1, max(most, sum(one() is not None for one in made))
    assert count == 1600
    assert most <= 2  # the one before, and this
