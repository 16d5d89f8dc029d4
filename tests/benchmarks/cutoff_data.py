"""Libraries on which cut-offs are measured: pictures, queries, and which pictures answer which query.

Each library is one of the development sets, or all of them together. Truth is 1 for a picture that answers, 0 for one
that does not, -1 where nobody can tell: such a picture is left out of that query.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from clip_desktop.resources import resource
from clip_desktop.training.concepts import CLASSES, read_concepts
from tests.benchmarks import development_data as data
from tests.benchmarks.short_queries import DATA, Judged, Verdict, read_short_queries

Truth = NDArray[np.int8]

_KINDS = range(3, 120)  # kinds of things of which ImageNet has so many classes are asked for
_OF_VERDICT = {Verdict.YES: 1, Verdict.NO: 0, Verdict.OPEN: -1}


@dataclass(frozen=True, slots=True, eq=False)
class Labelled:
    """A library.

    Attributes:
        name: for the tables.
        paths: of its n pictures.
        queries: q texts, each with an answer among all pictures.
        truth: int8 (q, n).
        absent: texts that nothing in it answers.
    """

    name: str
    paths: tuple[Path, ...]
    queries: tuple[str, ...]
    truth: Truth
    absent: tuple[str, ...]

    def part(self, size: int, seed: int = 0) -> Labelled:
        """A library of ``size`` of the pictures, drawn at random; queries without an answer there are dropped."""
        rows = np.sort(np.random.default_rng(seed).permutation(len(self.paths))[:size])
        truth = self.truth[:, rows]
        asked = np.flatnonzero((truth == 1).any(axis=1))
        return Labelled(
            self.name, tuple(self.paths[n] for n in rows), tuple(self.queries[n] for n in asked), truth[asked],
            self.absent,
        )  # fmt: skip


def libraries(root: Path) -> Iterator[Labelled]:
    """All libraries of the data folder."""
    caltech, sports, imagenet = data.caltech(root), data.sports(root), data.imagenet(root)
    yield _of_classes("caltech", caltech)
    yield _of_classes("sports", sports)
    yield _of_classes("imagenet", imagenet)
    yield _of_kinds(imagenet)
    yield _of_judged("coco", *_coco(root))
    flickr = data.captioned(root)
    known = [Judged(captions) for captions in flickr.captions]
    yield _of_short_queries("flickr words", flickr.paths, known)
    yield _of_captions("flickr captions", flickr)
    yield _of_short_queries("mixed", *data.query_pool(root))


def no_match_queries(path: Path = DATA / "no_match_queries.toml") -> dict[str, re.Pattern[str]]:
    """What no picture shows, each with the words that would show it."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    return {
        text: re.compile(rf"\b(?:{words})(?:e?s)?\b") for queries in table.values() for text, words in queries.items()
    }


def absent_from(said: Sequence[str]) -> tuple[str, ...]:
    """The queries that nothing of what is said of a library's pictures answers."""
    everything = "\n".join(text.lower().replace("_", " ") for text in said)
    return tuple(text for text, words in no_match_queries().items() if not words.search(everything))


def _of_classes(name: str, named: data.Named) -> Labelled:
    taken = [n for n, number in enumerate(named.truth) if named.labels[number] not in data.OUTLINES]
    numbers = np.array([named.truth[n] for n in taken])
    asked = np.unique(numbers)
    return Labelled(
        name,
        tuple(named.paths[n] for n in taken),
        tuple(named.names[n] for n in asked),
        (asked[:, None] == numbers).astype(np.int8),
        absent_from([named.names[n] for n in asked]),
    )


def _of_kinds(imagenet: data.Named) -> Labelled:
    """ImageNet's pictures asked for by kind: a husky is a dog and a mammal."""
    classes = read_concepts(resource("training", "concepts.tsv"))
    kinds = {kind.names[0]: kind.classes for kind in classes[CLASSES:] if len(kind.classes) in _KINDS}
    numbers = np.array(imagenet.truth)
    truth = np.stack([np.isin(numbers, wanted) for wanted in kinds.values()]).astype(np.int8)
    said = [name for concept in classes for name in concept.names]
    return Labelled("imagenet kinds", imagenet.paths, tuple(kinds), truth, absent_from(said))


def _coco(root: Path) -> tuple[tuple[Path, ...], list[Judged]]:
    paths, known = data.query_pool(root)
    rows = [n for n, path in enumerate(paths) if "coco-mini" in path.parts]
    return tuple(paths[n] for n in rows), [known[n] for n in rows]


def _of_judged(name: str, paths: tuple[Path, ...], known: list[Judged]) -> Labelled:
    labels = sorted({label for judged in known for label in judged.labels})
    truth = np.array([[label in judged.labels for judged in known] for label in labels], np.int8)
    return Labelled(name, paths, tuple(label.split(":")[1] for label in labels), truth, absent_from(list(_said(known))))


def _of_short_queries(name: str, paths: tuple[Path, ...], known: list[Judged]) -> Labelled:
    queries = read_short_queries()
    truth = np.array([[_OF_VERDICT[query.judge(judged)] for judged in known] for query in queries], np.int8)
    asked = np.flatnonzero((truth == 1).sum(axis=1) > 0)
    texts = tuple(queries[n].text for n in asked)
    return Labelled(name, paths, texts, truth[asked], absent_from(list(_said(known))))


def _of_captions(name: str, flickr: data.Captioned) -> Labelled:
    """One caption of each picture; the others say nothing of whether they would do as well."""
    texts = tuple(captions[0].rstrip(" .") for captions in flickr.captions)
    said = [caption for captions in flickr.captions for caption in captions]
    return Labelled(name, flickr.paths, texts, np.eye(len(texts), dtype=np.int8), absent_from(said))


def _said(known: Sequence[Judged]) -> Iterator[str]:
    for judged in known:
        yield from judged.captions
        yield from (label.split(":")[1] for label in judged.labels)
