"""A contact sheet: rows of small pictures under a heading each, as one image."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageDraw, ImageFont, ImageOps

_CELL: Final = 208
_GAP: Final = 12
_MARGIN: Final = 24
_HEADING: Final = 40
_CAPTION: Final = 24
_PAPER: Final = "#ffffff"
_INK: Final = "#1b1f24"
_GREY: Final = "#6a737d"
_EMPTY: Final = "nothing was found"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A heading, and under it pictures (RGB, upright) with a short caption each."""

    heading: str
    pictures: Sequence[tuple[Image.Image, str]]


def contact_sheet(rows: Sequence[SheetRow], columns: int = 6) -> Image.Image:
    """Lay rows of pictures out on white paper, RGB; a row longer than ``columns`` is cut off."""
    height_of_row = _HEADING + _CELL + _CAPTION + _GAP
    size = (2 * _MARGIN + columns * (_CELL + _GAP) - _GAP, 2 * _MARGIN + len(rows) * height_of_row)
    sheet = Image.new("RGB", size, _PAPER)
    pen = ImageDraw.Draw(sheet)
    heading, caption = ImageFont.load_default(20), ImageFont.load_default(14)
    for n, row in enumerate(rows):
        top = _MARGIN + n * height_of_row
        pen.text((_MARGIN, top), row.heading, _INK, heading)
        if not row.pictures:
            pen.text((_MARGIN, top + _HEADING), _EMPTY, _GREY, caption)
        for column, (picture, words) in enumerate(row.pictures[:columns]):
            left = _MARGIN + column * (_CELL + _GAP)
            small = ImageOps.contain(picture, (_CELL, _CELL))
            inset = (left + (_CELL - small.width) // 2, top + _HEADING + (_CELL - small.height) // 2)
            sheet.paste(small, inset)
            pen.text((left, top + _HEADING + _CELL + 4), words, _GREY, caption)
    return sheet
