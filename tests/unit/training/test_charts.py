"""Charts show what they are given."""

from __future__ import annotations

import numpy as np
from PIL import Image

from clip_desktop.training.charts import Panel, bar_chart, confusion_chart, line_chart


def colours(picture: Image.Image) -> set[tuple[int, int, int]]:
    return {colour for _, colour in picture.getcolors(1_000_000) or []}  # type: ignore[misc]


BLUE, ORANGE = (0x1F, 0x6F, 0xB4), (0xD9, 0x5F, 0x02)


def test_a_falling_line_falls_and_points_that_are_no_numbers_are_left_out() -> None:
    line = [(float(n), 10.0 - n) for n in range(11)]
    picture = line_chart([Panel("loss", {"a": [*line, (5.0, float("nan")), (6.0, float("inf"))]})], "step")
    blue = np.argwhere((np.asarray(picture) == BLUE).all(2))
    middle = blue[(blue[:, 0] > 34)]
    left, right = middle[middle[:, 1] < 100], middle[middle[:, 1] > 450]
    assert left[:, 0].mean() < right[:, 0].mean()


def test_two_lines_have_two_colours_and_no_lines_none() -> None:
    points = [(0.0, 1.0), (1.0, 2.0)]
    assert {BLUE, ORANGE} <= colours(line_chart([Panel("", {"a": points, "b": points[::-1]})], "step"))
    assert not {BLUE, ORANGE} & colours(line_chart([Panel("", {"a": []})], "step"))
    assert BLUE in colours(line_chart([Panel("one point", {"": [(3.0, 3.0)]})], "step"))


def test_a_confusion_matrix_is_dark_where_the_counts_are() -> None:
    picture = confusion_chart(np.array([[4, 0], [1, 3]]), ["cat", "dog"])
    pixels = np.asarray(picture).astype(int)
    found = {tuple(pixels[y, x]) for y in range(pixels.shape[0]) for x in range(pixels.shape[1])}
    assert (20, 70, 130) in found, "all of a row in one place"
    assert (255 - round(0.25 * 235), 255 - round(0.25 * 185), 255 - round(0.25 * 125)) in found
    assert confusion_chart(np.eye(200, dtype=np.int64), [str(n) for n in range(200)]).width < 1100


def test_a_bar_is_as_high_as_its_share() -> None:
    picture = bar_chart("recall", {"one way": {"R@1": 0.5}, "the other": {"R@1": 1.0}})
    pixels = np.asarray(picture)
    low = (pixels == BLUE).all(2).any(1).sum()
    high = (pixels == ORANGE).all(2).any(1).sum()
    assert abs(high - 2 * low) <= 3
