"""What the image tower's classifier knows by name: its classes, their synonyms, and the kinds of things they are.

A classifier of 1,000 things knows many more words: what it takes for a husky is a sled dog, a dog and an animal as well
(WordNet, Miller 1995). The table is ``resources/training/concepts.tsv``.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import torch
from torch import Tensor

CLASSES: Final = 1000
TEMPLATES: Final = ("{}", "a photo of a {}", "a {}", "a close-up of a {}")


@dataclass(frozen=True, slots=True)
class Concept:
    """Names, the usual one first, and the classes that are meant."""

    names: tuple[str, ...]
    classes: tuple[int, ...]


def read_concepts(path: Path) -> list[Concept]:
    """The rows of a table; the first thousand are the classes themselves.

    Raises:
        ValueError: a row is not one.
    """
    found: list[Concept] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            names, classes = line.split("\t")
            found.append(Concept(tuple(names.split("|")), tuple(_numbers(classes))))
    if [concept.classes for concept in found[:CLASSES]] != [(number,) for number in range(CLASSES)]:
        raise ValueError(f"{path} does not begin with the {CLASSES} classes")
    return found


def memberships(concepts: list[Concept]) -> Tensor:
    """Which classes each concept means: float32 (concepts, 1000) of zeros and ones."""
    table = torch.zeros(len(concepts), CLASSES)
    for row, concept in enumerate(concepts):
        table[row, list(concept.classes)] = 1
    return table


def wordings(concepts: list[Concept]) -> tuple[list[str], list[list[int]]]:
    """Every name in every template, and for each concept the rows that are its own."""
    texts: list[str] = []
    rows: list[list[int]] = []
    for concept in concepts:
        own = [template.replace("{}", name) for name in concept.names for template in TEMPLATES]
        rows.append(list(range(len(texts), len(texts) + len(own))))
        texts += own
    return texts, rows


def _numbers(text: str) -> list[int]:
    """ "3 5-7" as 3, 5, 6, 7."""
    found: list[int] = []
    for part in text.split():
        first, _, last = part.partition("-")
        found += range(int(first), int(last or first) + 1)
    return found
