"""Pictures with what is said of them: a table of captions or classes, or a folder for each class."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.training.tables import TABLES, Row, read_table

SUFFIXES: Final = frozenset(  # what a picture's name ends with
    [".jpg", ".jpeg", ".jfif", ".png", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".heic", ".heif", ".avif"]
)

OpenPicture = Callable[[Path, int], Image.Image]
"""Opens a picture upright in RGB, its shorter edge no smaller than asked for where the file has as much.

Runs on several threads; raises ``UnusablePicture`` with a sentence.
"""


class UnusablePicture(Exception):  # noqa: N818  (a fault of the file, not of the program)
    """A file that is no picture; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Dataset:
    """Pictures, and what is said of each.

    Attributes:
        pictures: where they lie.
        captions: of each picture, at least one; empty where there are classes only.
        labels: the class number of each picture; empty where there are captions only.
        classes: their names.
        left_out: a sentence for each thing that could not be used.
    """

    pictures: tuple[Path, ...]
    captions: tuple[tuple[str, ...], ...] = ()
    labels: tuple[int, ...] = ()
    classes: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.pictures)

    @property
    def digest(self) -> str:
        """Another value for other pictures or other words."""
        said = (tuple(map(os.fspath, self.pictures)), self.captions, self.labels, self.classes)
        return hashlib.sha256(repr(said).encode("utf-8", "surrogatepass")).hexdigest()

    def chosen(self, rows: Sequence[int]) -> Dataset:
        """Some of the pictures, in the order of ``rows``."""
        return replace(
            self,
            pictures=tuple(self.pictures[row] for row in rows),
            captions=tuple(self.captions[row] for row in rows) if self.captions else (),
            labels=tuple(self.labels[row] for row in rows) if self.labels else (),
        )

    def parted(self, share: float, seed: int) -> tuple[Dataset, Dataset]:
        """Two parts: the pictures kept, and a share of them held back; of every class the same share.

        The same seed holds the same pictures back.
        """
        chance = np.random.default_rng([seed, 7])
        held: list[int] = []
        of_class: dict[int, list[int]] = {}
        for row in range(len(self)):
            of_class.setdefault(self.labels[row] if self.labels else 0, []).append(row)
        for rows in of_class.values():
            held += [rows[int(n)] for n in chance.permutation(len(rows))[: round(share * len(rows))]]
        back = set(held)
        return self.chosen([row for row in range(len(self)) if row not in back]), self.chosen(sorted(held))

    def with_prompts(self, templates: Sequence[str]) -> Dataset:
        """Captions made of the class names, one for each template, where there are none yet."""
        if self.captions:
            return self
        prompts = [tuple(filled(template, name) for template in templates) for name in self.classes]
        return replace(self, captions=tuple(prompts[label] for label in self.labels))


def filled(template: str, name: str) -> str:
    """A prompt: the name put where the template has ``{}``."""
    return template.replace("{}", name)


def read_dataset(data: Path, split: str = "") -> Dataset:
    """Read what DATA holds.

    Args:
        data: a table (.csv or .jsonl; pictures are looked for beside it), a folder with a table of one of the usual
            names (captions, metadata, index), or a folder of class folders.
        split: only the rows of this value in the table's split column, where it has one.

    Raises:
        UserError: there is nothing there, the table is wrong, or nothing in it can be used.
    """
    if not data.exists():
        raise UserError(f"There is nothing at “{data}”.", "Name a folder of class folders, or a table of captions.")
    table = table_of(data)
    found = _from_table(table, split) if table is not None else _from_folders(data)
    if not found.pictures:
        reasons = "; ".join(found.left_out[:_REASONS]) or "it holds no pictures"
        raise UserError(f"Nothing in “{data}” can be used: {reasons.rstrip('.')}.", _FORMS)
    return found


def table_of(data: Path) -> Path | None:
    """The table that DATA is or holds; None where it is a folder of class folders."""
    return data if data.is_file() else next((data / name for name in TABLES if (data / name).is_file()), None)


_REASONS: Final = 3
_FORMS: Final = "A table needs the columns path and caption (or label); a folder, one folder of pictures a class."


def _from_table(table: Path, split: str) -> Dataset:
    rows, left_out = read_table(table, split)
    said: dict[str, list[Row]] = {}
    for row in rows:
        said.setdefault(row.path, []).append(row)
    places = {name: table.parent / name for name in said}
    missing = [name for name, place in places.items() if not place.is_file()]
    for name in missing:
        del said[name]
    if missing:
        left_out = [*left_out, f"{_counted(len(missing), 'file')} of the table cannot be found, the first {missing[0]}"]
    captioned = {name for name, rows in said.items() if any(row.caption for row in rows)}
    if captioned and len(captioned) < len(said):
        left_out = [*left_out, f"{_counted(len(said) - len(captioned), 'picture')} with a class and no caption"]
        said = {name: said[name] for name in said if name in captioned}
    labelled = bool(said) and all(row.label for rows in said.values() for row in rows)
    classes = tuple(sorted({rows[0].label for rows in said.values()})) if labelled else ()
    numbers = {name: number for number, name in enumerate(classes)}
    return Dataset(
        pictures=tuple(places[name] for name in said),
        captions=tuple(_captions(rows) for rows in said.values()) if captioned else (),
        labels=tuple(numbers[rows[0].label] for rows in said.values()) if labelled else (),
        classes=tuple(name.replace("_", " ") for name in classes),
        left_out=tuple(left_out),
    )


def _captions(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(row.caption for row in rows if row.caption))


def _from_folders(root: Path) -> Dataset:
    """Every folder in ``root`` is a class, named by the folder; pictures may lie deeper in it."""
    folders = sorted(path for path in root.iterdir() if path.is_dir() and not path.name.startswith("."))
    pictures: list[Path] = []
    labels: list[int] = []
    names: list[str] = []
    left_out: list[str] = []
    for folder in folders:
        inside = sorted(path for path in folder.rglob("*") if path.suffix.lower() in SUFFIXES and path.is_file())
        if not inside:
            left_out.append(f"The folder {folder.name} holds no pictures")
            continue
        labels += [len(names)] * len(inside)
        pictures += inside
        names.append(folder.name.replace("_", " "))
    return Dataset(tuple(pictures), (), tuple(labels), tuple(names), tuple(left_out))


def _counted(count: int, noun: str) -> str:
    return f"{count:,} {noun}{'' if count == 1 else 's'}"
