"""Pictures so small that no letter can be told in them, and how far two of them are apart."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

CELL: Final = 32  # pixels of the window that one of the rough picture stands for
MEAN: Final = 5.0  # luminance steps (of 255) that fonts and styles of another system may change in the mean
FAR: Final = 48.0  # what counts as another thing in its place …
FEW: Final = 0.04  # … and the share of the picture where that may be: a word more or less
FOLDER: Final = Path(__file__).parent / "references"

Rough = NDArray[np.float64]


def rough(widget: QWidget) -> Rough:
    """The luminance of a widget in cells of 32 pixels, float64 (rows, columns), 0 to 255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())[:, : image.width()]
    high, wide = image.height() // CELL, image.width() // CELL
    cells = rows[: high * CELL, : wide * CELL].reshape(high, CELL, wide, CELL)
    return cells.mean(axis=(1, 3), dtype=np.float64)


def difference(one: Rough, other: Rough) -> str:
    """In what two rough pictures differ more than fonts would have it; empty where they do not."""
    if one.shape != other.shape:
        return f"{one.shape} cells, not {other.shape}"
    apart = np.abs(one - other)
    mean, far = float(apart.mean()), float((apart > FAR).mean())
    return "" if mean <= MEAN and far <= FEW else f"{mean:.1f} steps apart in the mean, {far:.0%} of it another thing"


def kept(name: str) -> Rough:
    """The reference of a picture."""
    with Image.open(FOLDER / f"{name}.png") as image:
        return np.asarray(image, np.float64)


def keep(name: str, picture: Rough) -> None:
    """Keep a picture as the reference."""
    FOLDER.mkdir(exist_ok=True)
    Image.fromarray(picture.round().astype(np.uint8)).save(FOLDER / f"{name}.png", optimize=True)
