"""Charts as pictures, drawn with Pillow: lines, a confusion matrix, bars."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

Points = Sequence[tuple[float, float]]

_WIDE, _HIGH, _MARGIN = 520, 300, 56
_INK, _PALE, _PAPER = "#222222", "#d5d9de", "#ffffff"
_COLOURS: Final = ("#1f6fb4", "#d95f02", "#2a9d5c", "#7b5ea7")
_SMALL, _LARGE = 12, 15
_MOST_NAMES: Final = 60  # classes of a confusion matrix whose names can still be read


@dataclass(frozen=True, slots=True)
class Panel:
    """One chart: a title, and lines by name. Points that are no numbers are left out."""

    title: str
    lines: Mapping[str, Points]


def line_chart(panels: Sequence[Panel], below: str) -> Image.Image:
    """Panels two by two; ``below`` says what runs along the lower edge."""
    rows = (len(panels) + 1) // 2
    picture = Image.new("RGB", (2 * _WIDE, rows * _HIGH), _PAPER)
    for number, panel in enumerate(panels):
        _draw_panel(picture, panel, below, (number % 2 * _WIDE, number // 2 * _HIGH))
    return picture


def confusion_chart(counts: NDArray[np.int64], names: Sequence[str]) -> Image.Image:
    """A confusion matrix, a row for each true class, darker where more of the row went.

    Args:
        counts: int64 (classes, classes), [true, found].
    """
    n = len(names)
    named = n <= _MOST_NAMES
    cell = max(2, min(28, 900 // n))
    edge = (max(_width(name) for name in names) + 16) if named else 24
    edge = min(edge, 260)
    side = n * cell
    picture = Image.new("RGB", (edge + side + 24, edge + side + 40), _PAPER)
    share = counts / np.maximum(counts.sum(1, keepdims=True), 1)
    shades = (255 - share[:, :, None] * (255 - np.array([20, 70, 130]))).round().astype(np.uint8)
    matrix = Image.fromarray(shades).resize((side, side), Image.Resampling.NEAREST)
    picture.paste(matrix, (edge, edge))
    draw = ImageDraw.Draw(picture)
    draw.rectangle((edge - 1, edge - 1, edge + side, edge + side), outline=_INK)
    if named:
        for number, name in enumerate(names):
            at = edge + number * cell + cell // 2
            draw.text((edge - 6, at), name, _INK, _font(_SMALL), anchor="rm")
            _write_upwards(picture, name, (at, edge - 6))
    draw.text(
        (edge + side / 2, edge + side + 20), "rows: what it is, columns: what was found", _INK, _font(_SMALL), "mm"
    )
    return picture


def bar_chart(title: str, groups: Mapping[str, Mapping[str, float]]) -> Image.Image:
    """Shares from 0 to 1 as bars, in groups by name, each bar with its figure."""
    bars = [(group, name, value) for group, inside in groups.items() for name, value in inside.items()]
    step = 64
    width = max(420, 2 * _MARGIN + step * (len(bars) + len(groups) - 1))
    picture = Image.new("RGB", (width, 380), _PAPER)
    draw = ImageDraw.Draw(picture)
    draw.text((width / 2, 20), title, _INK, _font(_LARGE), anchor="mm")
    foot, top, x = 310, 50, float(_MARGIN)
    draw.line((_MARGIN - 10, foot, width - 20, foot), _INK)
    for number, (group, inside) in enumerate(groups.items()):
        begin = x
        for name, value in inside.items():
            height = (foot - top) * value
            draw.rectangle((x, foot - height, x + step - 16, foot), fill=_COLOURS[number % len(_COLOURS)])
            draw.text((x + (step - 16) / 2, foot - height - 10), f"{value:.3f}", _INK, _font(_SMALL), anchor="mm")
            draw.text((x + (step - 16) / 2, foot + 14), name, _INK, _font(_SMALL), anchor="mm")
            x += step
        draw.text(((begin + x - 16) / 2, foot + 38), group, _INK, _font(_LARGE), anchor="mm")
        x += step
    return picture


def _draw_panel(picture: Image.Image, panel: Panel, below: str, at: tuple[int, int]) -> None:
    draw = ImageDraw.Draw(picture)
    left, top = at[0] + _MARGIN + 10, at[1] + 36
    right, foot = at[0] + _WIDE - 20, at[1] + _HIGH - 44
    draw.text((left, at[1] + 18), panel.title, _INK, _font(_LARGE), anchor="lm")
    draw.text(((left + right) / 2, foot + 32), below, _INK, _font(_SMALL), anchor="mm")
    lines = {name: [p for p in line if all(map(math.isfinite, p))] for name, line in panel.lines.items()}
    points = [point for line in lines.values() for point in line]
    if not points:
        draw.text(((left + right) / 2, (top + foot) / 2), "nothing yet", _INK, _font(_SMALL), anchor="mm")
        return
    x_low, x_high = _range([x for x, _ in points])
    y_low, y_high = _range([y for _, y in points])
    for part in range(5):
        x, y = left + (right - left) * part / 4, foot - (foot - top) * part / 4
        draw.line((left, y, right, y), _PALE)
        draw.text((left - 6, y), _figure(y_low, y_high, part / 4), _INK, _font(_SMALL), anchor="rm")
        draw.text((x, foot + 14), _figure(x_low, x_high, part / 4), _INK, _font(_SMALL), anchor="mm")
    for number, (name, line) in enumerate(lines.items()):
        colour = _COLOURS[number % len(_COLOURS)]
        placed = [
            (
                left + (right - left) * (x - x_low) / (x_high - x_low),
                foot - (foot - top) * (y - y_low) / (y_high - y_low),
            )
            for x, y in line
        ]
        draw.line(placed, colour, 2, joint="curve")
        if len(placed) < 40:
            for x, y in placed:
                draw.ellipse((x - 2, y - 2, x + 2, y + 2), fill=colour)
        if name:
            draw.text((right, at[1] + 18 - 14 * (number - 0.5)), name, colour, _font(_SMALL), anchor="rm")


def _figure(low: float, high: float, share: float) -> str:
    """The figure at a share of an axis, with as many digits as tell it from its neighbours."""
    span = high - low
    digits = 3 + math.ceil(math.log10(max(abs(low), abs(high), span) / span))
    return f"{low + span * share:.{digits}g}"


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _write_upwards(picture: Image.Image, text: str, at: tuple[float, float]) -> None:
    """Text turned by a quarter, its end at ``at``."""
    strip = Image.new("RGB", (_width(text) + 2, _SMALL + 4), _PAPER)
    ImageDraw.Draw(strip).text((0, (_SMALL + 4) / 2), text, _INK, _font(_SMALL), anchor="lm")
    turned = strip.transpose(Image.Transpose.ROTATE_90)
    picture.paste(turned, (round(at[0] - turned.width / 2), max(0, round(at[1] - turned.height))))


def _width(text: str) -> int:
    return math.ceil(_font(_SMALL).getlength(text))


def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return ImageFont.load_default(size)
