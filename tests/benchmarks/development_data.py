"""The pictures that quality is measured on, read from ``../shared/data`` beside the checkout."""

from __future__ import annotations

import csv
import tomllib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.training.material import held_out
from tests.benchmarks.short_queries import DATA, Judged

OUTLINES: Final = frozenset({"airplanes", "ant"})  # labels of which Caltech's pictures are white lines on black
SHARED: Final = Path(__file__).resolve().parents[3] / "shared" / "data"


@dataclass(frozen=True, slots=True)
class Named:
    """Pictures each of which has one name.

    Attributes:
        paths: where they lie.
        truth: the name of each, by its number.
        names: as a prompt says them.
        labels: as the folder says them.
    """

    paths: tuple[Path, ...]
    truth: tuple[int, ...]
    names: tuple[str, ...]
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Captioned:
    """Pictures with several captions each."""

    paths: tuple[Path, ...]
    captions: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class UnseenWord:
    """A word, and by what a picture is right for it: numbers of ImageNet classes, labels of Caltech pictures."""

    text: str
    classes: frozenset[int]
    labels: frozenset[str]


def captioned(root: Path, split: str = "dev") -> Captioned:
    """Flickr8k's pictures of one split, captions as they were written."""
    found: dict[str, list[str]] = defaultdict(list)
    for row in _table(root / "flickr8k" / "captions.csv"):
        if row["split"] == split:
            found[row["path"]].append(row["caption"])
    return Captioned(tuple(root / "flickr8k" / path for path in found), tuple(map(tuple, found.values())))


def caltech(root: Path) -> Named:
    """All Caltech pictures."""
    return _named(root / "caltech-dev", "label", _table(root / "caltech-dev" / "index.csv"))


def sports(root: Path) -> Named:
    """The sports pictures that training keeps out; the names are those of all."""
    rows = _table(root / "sports" / "index.csv")
    every = _named(root / "sports", "label", rows)
    kept = [n for n, is_out in enumerate(held_out(len(rows))) if is_out]
    return Named(tuple(every.paths[n] for n in kept), tuple(every.truth[n] for n in kept), every.names, every.labels)


def imagenet(root: Path) -> Named:
    """One picture of each ImageNet class; a name's number is the class's."""
    rows = _table(root / "imagenet1k-sample" / "index.csv")
    found = sorted(rows, key=lambda row: int(row["class_index"]))
    names = tuple(row["name"] for row in found)
    paths = tuple(root / "imagenet1k-sample" / row["path"] for row in found)
    return Named(paths, tuple(int(row["class_index"]) for row in found), names, names)


def query_pool(root: Path) -> tuple[tuple[Path, ...], list[Judged]]:
    """The pictures that short queries are looked for in, and what is known of each; no outlines, which nobody takes."""
    flickr = captioned(root)
    paths, known = list(flickr.paths), [Judged(captions) for captions in flickr.captions]
    for kind, named in (("caltech", caltech(root)), ("sports", sports(root))):
        taken = [n for n, number in enumerate(named.truth) if named.labels[number] not in OUTLINES]
        paths += [named.paths[n] for n in taken]
        known += [Judged((), frozenset([f"{kind}:{named.labels[named.truth[n]]}"])) for n in taken]
    said: dict[str, list[str]] = defaultdict(list)
    for row in _table(root / "coco-mini" / "index.csv"):
        said[row["path"]].append(row["caption"])
    for row in _table(root / "coco-mini" / "index_multilabel.csv"):
        paths.append(root / "coco-mini" / row["path"])
        known.append(Judged(tuple(said[row["path"]]), frozenset(f"coco:{one}" for one in row["labels"].split("|"))))
    return tuple(paths), known


def read_unseen_words(path: Path = DATA / "unseen_words.toml") -> list[UnseenWord]:
    """The words that training captions never held."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return [
        UnseenWord(text, frozenset(entry.get("classes", ())), frozenset(entry.get("labels", ())))
        for text, entry in table.items()
    ]


def _named(folder: Path, column: str, rows: Sequence[dict[str, str]]) -> Named:
    labels = tuple(sorted({row[column] for row in rows}))
    numbers = {label: n for n, label in enumerate(labels)}
    names = tuple(label.replace("_", " ").lower() for label in labels)
    return Named(
        tuple(folder / row["path"] for row in rows), tuple(numbers[row[column]] for row in rows), names, labels
    )


def _table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
