"""Pictures that say what is on them: coloured shapes in places, with captions."""

from __future__ import annotations

import csv
from pathlib import Path

from PIL import Image, ImageDraw

from clip_desktop.training.dataset import Dataset, UnusablePicture

COLOURS = ("red", "green", "blue", "yellow", "purple", "orange", "white", "cyan")
SHAPES = ("circle", "square", "bar", "column")
PLACES = ("left", "right")


def draw(colour: str, shape: str, place: str, size: int = 32) -> Image.Image:
    """A shape on dark grey, in one half of the picture."""
    picture = Image.new("RGB", (size, size), (40, 40, 40))
    pen, unit = ImageDraw.Draw(picture), size // 16
    x, y = (0 if place == "left" else 8) * unit, 4 * unit
    boxes = {
        "circle": (x, y, x + 7 * unit, y + 7 * unit),
        "square": (x, y, x + 7 * unit, y + 7 * unit),
        "bar": (x, y + 3 * unit, x + 8 * unit, y + 5 * unit),
        "column": (x + 3 * unit, 0, x + 5 * unit, size),
    }
    (pen.ellipse if shape == "circle" else pen.rectangle)(boxes[shape], fill=colour)
    return picture


def all_pairs() -> list[tuple[str, str, str]]:
    """The 64 (colour, shape, place)."""
    return [(colour, shape, place) for colour in COLOURS for shape in SHAPES for place in PLACES]


def write_captioned(root: Path, count: int = 64) -> Path:
    """A folder with ``count`` of the pictures, and captions.csv."""
    root.mkdir(parents=True, exist_ok=True)
    with (root / "captions.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["path", "caption"])
        for number, (colour, shape, place) in enumerate(all_pairs()[:count]):
            draw(colour, shape, place).save(root / f"{number:02d}.png")
            table.writerow([f"{number:02d}.png", f"a {colour} {shape} on the {place}"])
    return root


def write_classes(root: Path, colours: int = 3) -> Path:
    """A folder for each of some colours, eight pictures in each."""
    for colour in COLOURS[:colours]:
        (root / colour).mkdir(parents=True)
        for number, (shape, place) in enumerate((s, p) for s in SHAPES for p in PLACES):
            draw(colour, shape, place).save(root / colour / f"{number}.png")
    return root


def captioned(root: Path, count: int = 64) -> Dataset:
    """The same as a data set."""
    from clip_desktop.training.dataset import read_dataset

    return read_dataset(write_captioned(root, count))


def open_plain(path: Path, edge: int) -> Image.Image:
    """Opens PNG files."""
    try:
        with Image.open(path) as file:
            return file.convert("RGB")
    except OSError as error:
        raise UnusablePicture("It is no picture.") from error
