"""Where answers end: ``python -m tests.benchmarks.cutoff [MODEL]``, the built-in model by default.

For libraries of the development pictures, and parts of them down to 14 photographs: the mean F1 of what a search calls
relevant, as a share of the best F1 that any line through the same ranking reaches (chosen query by query, knowing the
answer), beside fixed constants, the best of them chosen knowing the answers too. Then how often anything is called
relevant for queries without an answer, how far certainties can be believed, and what accepted and rejected results do.
Searches go the program's own way (``services.meaning``). Vectors are kept in ``--cache``, by the model's digest.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Final, cast

import numpy as np
from numpy.typing import NDArray

from clip_desktop.clip.bundle import ModelBundle
from clip_desktop.resources import resource
from clip_desktop.search.cutoff import MAYBE, RELEVANT
from clip_desktop.search.index import VectorIndex
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.loaded import LoadedVectors
from clip_desktop.services.searching.meaning import Meaning
from clip_desktop.services.workspace import Workspace
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff_data import Labelled, Truth, libraries
from tests.benchmarks.quality import Measured

FloatArray = NDArray[np.float32]

SIZES: Final = (14, 40, 150, 500, 2000, 0)  # photographs; 0 is all
SMALL: Final = 100  # below it several parts are drawn
DRAWS: Final = 5
QUERIES: Final = 250  # of a library, so that the one with a thousand does not take all the time
TODAY: Final = (0.175, 0.20, 0.25, 0.28)  # constants of other programs, on plain cosine
WORDINGS: Final = ("a photo of a {}", "picture of {}")
BINS: Final = (0, 0.05, MAYBE, 0.3, RELEVANT, 0.6, 0.7, 0.8, 0.9, 1.01)


class Vectors:
    """Vectors of pictures and texts, computed once and kept on disk where a place is given."""

    def __init__(self, model: Measured, cache: Path | None) -> None:
        self.model, self.cache = model, cache
        self._known: dict[str, dict[str, FloatArray]] = {}

    def pictures(self, paths: Sequence[Path]) -> FloatArray:
        """As the model gives them, float32 (n, dim)."""
        return self._kept(
            "pictures", [str(path) for path in paths], lambda new: self.model.pictures(list(map(Path, new)))
        )

    def queries(self, texts: Sequence[str]) -> FloatArray:
        """Directions as a search has them, float32 (n, dim)."""
        return self._kept("queries", texts, self.model.queries)

    def plain(self, texts: Sequence[str]) -> FloatArray:
        """As the model gives them, float32 (n, dim)."""
        return self._kept("plain", texts, self.model.texts)

    def _kept(self, kind: str, names: Sequence[str], make: Callable[[Sequence[str]], FloatArray]) -> FloatArray:
        known = self._known.setdefault(kind, {})
        file = self.cache / f"{self.model.encoder.identity.weights_sha256[:16]}-{kind}.npz" if self.cache else None
        if not known and file is not None and file.is_file():
            with np.load(file) as found:
                known.update(zip(found["names"].tolist(), found["vectors"], strict=True))
        if new := [name for name in dict.fromkeys(names) if name not in known]:
            known.update(zip(new, make(new), strict=True))
            if file is not None:
                file.parent.mkdir(parents=True, exist_ok=True)
                np.savez(file, names=list(known), vectors=np.stack(list(known.values())))
        return np.stack([known[name] for name in names])


class Asked(Meaning):
    """The program's own, with the directions of all queries known beforehand."""

    def __init__(self, vectors: Vectors, model: ActiveModel, photos: FloatArray, known: dict[str, FloatArray]) -> None:
        index = VectorIndex.empty(photos.shape[1]).add(np.arange(len(photos)), photos)
        loaded = SimpleNamespace(
            index=index, visible=np.ones(len(photos), np.bool_), generation=1, space=vectors.model.space
        )
        super().__init__(model, cast(LoadedVectors, loaded))
        self.known = known

    def of_text(self, text: str) -> FloatArray:
        return self.known[text]


@dataclass(frozen=True, slots=True, eq=False)
class Answers:
    """What a library answered.

    Attributes:
        name, size: of the library.
        scores, certainty: of its queries, float32 (q, n); plain: by cosine as it is.
        truth: int8 (q, n).
        absent, absent_certainty: the same for queries without an answer, float32 (a, n).
    """

    name: str
    size: int
    scores: FloatArray
    certainty: FloatArray
    plain: FloatArray
    truth: Truth
    absent: FloatArray
    absent_certainty: FloatArray

    def f1(self, chosen: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Of each query, for chosen photos bool (q, n)."""
        chosen = chosen & (self.truth >= 0)
        hits = (chosen & (self.truth == 1)).sum(axis=1)
        return np.asarray(2 * hits / (chosen.sum(axis=1) + (self.truth == 1).sum(axis=1)))

    def oracle(self) -> NDArray[np.float64]:
        """The best F1 of each query, whatever the line."""
        best = []
        for scores, truth in zip(self.scores, self.truth, strict=True):
            order = np.argsort(-scores[truth >= 0], kind="stable")
            hits = np.cumsum(truth[truth >= 0][order] == 1)
            best.append((2 * hits / (np.arange(1, len(hits) + 1) + hits[-1])).max())
        return np.array(best)

    def false_positives(self, line: float | None = None) -> float:
        """The share of queries without an answer for which something is called relevant."""
        if line is not None:
            return float((self.absent.max(axis=1) >= line).mean())
        return float((self.absent_certainty.max(axis=1) >= RELEVANT).mean())


def ask(vectors: Vectors, model: ActiveModel, library: Labelled, wording: str = "{}") -> Answers:
    """All queries of one library."""
    photos = vectors.pictures(library.paths)
    texts = [wording.format(text) for text in library.queries]
    absent = [wording.format(text) for text in library.absent]
    known = dict(zip([*texts, *absent], vectors.queries([*texts, *absent]), strict=True))
    meaning = Asked(vectors, model, vectors.model.space.pictures(photos), known)
    found, nothing = ([meaning.nearness([text]) for text in some] for some in (texts, absent))
    plain = vectors.plain([f"a photo of a {text}" if wording == "{}" else text for text in texts])
    return Answers(
        library.name,
        len(photos),
        np.stack([one.scores for one in found]),
        np.stack([one.certainty for one in found]),
        plain @ photos.T,
        library.truth,
        np.stack([one.scores for one in nothing]),
        np.stack([one.certainty for one in nothing]),
    )


def every_answer(vectors: Vectors, model: ActiveModel, wording: str = "{}") -> Iterator[list[Answers]]:
    """The answers of each library and size: several where parts are small."""
    for library in libraries(data.SHARED):
        if wording != "{}" and library.name == "flickr captions":
            continue
        for size in SIZES if wording == "{}" else (0,):
            if size < len(library.paths):
                draws = DRAWS if 0 < size < SMALL else 1
                parts = [library.part(size or len(library.paths), seed) for seed in range(draws)]
                yield [ask(vectors, model, _fewer(part), wording) for part in parts]


def _fewer(library: Labelled) -> Labelled:
    rows = np.sort(np.random.default_rng(0).permutation(len(library.queries))[:QUERIES])
    return replace(library, queries=tuple(library.queries[n] for n in rows), truth=library.truth[rows])


def best_constant(rows: Sequence[list[Answers]], attribute: str = "scores", most: float = 1.0) -> tuple[float, float]:
    """The constant with the highest mean F1 over these rows, and that F1.

    Args:
        most: the share of queries without an answer for which it may call something relevant.
    """
    found = []
    for line in np.arange(0.05, 0.6, 0.01):
        f1 = np.mean([np.mean([a.f1(getattr(a, attribute) >= line).mean() for a in row]) for row in rows])
        if most == 1 or np.mean([np.mean([a.false_positives(line) for a in row]) for row in rows]) <= most:
            found.append((float(f1), float(line)))
    best, line = max(found)
    return line, best


def table(rows: Sequence[list[Answers]]) -> None:
    """One line a library and size."""
    one, _ = best_constant(rows)
    print(
        f"{'library':16} photos queries  oracle    ours  share  FPR | best constant here, FPR | {one:.2f} for all, FPR"
    )
    sums: list[list[float]] = []
    for row in rows:
        oracle = np.mean([a.oracle().mean() for a in row])
        ours = np.mean([a.f1(a.certainty >= RELEVANT).mean() for a in row])
        here, best = best_constant([row])
        same = np.mean([a.f1(a.scores >= one).mean() for a in row])
        rates = [np.mean([a.false_positives(line) for a in row]) for line in (None, here, one)]
        sums.append([float(v) for v in (oracle, ours, ours / oracle, rates[0], best, rates[1], same, rates[2])])
        print(
            f"{row[0].name:16} {row[0].size:6} {len(row[0].truth):7}  {oracle:6.3f}  {ours:6.3f}  {ours / oracle:5.2f} "
            f"{rates[0]:5.2f} | {here:6.2f} {best:6.3f} {rates[1]:5.2f}      | {same:6.3f} {rates[2]:5.2f}"
        )
    m = np.mean(sums, axis=0)
    print(
        f"{'mean':32}  {m[0]:6.3f}  {m[1]:6.3f}  {m[2]:5.2f} {m[3]:5.2f} |        {m[4]:6.3f} {m[5]:5.2f}      "
        f"| {m[6]:6.3f} {m[7]:5.2f}"
    )
    line, best = best_constant(rows, most=0.1)
    print(
        f"highest FPR {max(s[3] for s in sums):.3f}; the best constant with an FPR of 0.10 is {line:.2f}, F1 {best:.3f}"
    )


def constants_of_today(rows: Sequence[list[Answers]]) -> None:
    """Plain cosine with "a photo of a …", as other programs have it."""
    line, best = best_constant(rows, "plain")
    means = [np.mean([np.mean([a.f1(a.plain >= c).mean() for a in row]) for row in rows]) for c in TODAY]
    told = ", ".join(f"{constant} {mean:.3f}" for constant, mean in zip(TODAY, means, strict=True))
    print(f"plain cosine, mean F1: {told}; best for all, {line:.2f}, {best:.3f}")


def near_misses(vectors: Vectors, model: ActiveModel) -> None:
    """How often something is called relevant for the queries of a library of which a part has no answer."""
    print("queries that only the rest of the library answers, for which something is called relevant:")
    for library in libraries(data.SHARED):
        told = []
        for size in SIZES[:3]:
            found: list[bool] = []
            for seed in range(DRAWS):
                part = library.part(size, seed)
                gone = tuple(sorted(set(library.queries) - set(part.queries)))[:QUERIES]
                answers = ask(vectors, model, replace(part, absent=gone)) if gone and part.queries else None
                found += [] if answers is None else (answers.absent_certainty.max(axis=1) >= RELEVANT).tolist()
            told.append(f"{size}: {np.mean(found):.2f} of {len(found)}" if found else f"{size}: none")
        print(f"  {library.name:16}", ", ".join(told))


def reliability(rows: Sequence[list[Answers]]) -> None:
    """How many photos of each certainty answer, in large libraries."""
    large = [row[0] for row in rows if row[0].size >= SMALL and row[0].name in ("coco", "flickr words", "mixed")]
    certainty = np.concatenate([a.certainty[a.truth >= 0] for a in large])
    right = np.concatenate([a.truth[a.truth >= 0] == 1 for a in large])
    for low, high in pairwise(BINS[1:]):
        some = (certainty >= low) & (certainty < high)
        print(
            f"certainty {low:.2f} to {min(high, 1):.2f}: {some.sum():7} photos, {right[some].mean():.2f} of them answer"
        )


def feedback(vectors: Vectors, model: ActiveModel) -> None:
    """Mean average precision of the rest after results were accepted or rejected, best first."""
    print("accepted, rejected: mean AP of the rest by words alone / with them")
    for accepted, rejected in ((1, 0), (3, 0), (0, 1), (0, 3), (3, 3)):
        before, after = [], []
        for library in libraries(data.SHARED):
            if library.name in ("caltech", "imagenet kinds", "coco", "flickr words", "mixed"):
                pairs = list(_sessions(vectors, model, _fewer(library), accepted, rejected))
                before.append(np.mean([pair[0] for pair in pairs]))
                after.append(np.mean([pair[1] for pair in pairs]))
        print(f"{accepted}, {rejected}: {np.mean(before):.3f} / {np.mean(after):.3f}  ", np.round(after, 3))


def _sessions(
    vectors: Vectors, model: ActiveModel, library: Labelled, accepted: int, rejected: int
) -> Iterator[tuple[float, float]]:
    photos = vectors.model.space.pictures(vectors.pictures(library.paths))
    known = dict(zip(library.queries, vectors.queries(library.queries), strict=True))
    meaning = Asked(vectors, model, photos, known)
    for text, truth in zip(library.queries, library.truth, strict=True):
        if (truth == 1).sum() < accepted + 3:
            continue
        scores = meaning.nearness([text]).scores
        order = np.argsort(-scores, kind="stable")
        yes, no = order[truth[order] == 1][:accepted], order[truth[order] == 0][:rejected]
        rest = truth.copy()
        rest[yes] = rest[no] = -1
        then = meaning.nearness([text], photos[yes], photos[no]).scores
        yield average_precision(scores, rest), average_precision(then, rest)


def average_precision(scores: FloatArray, truth: Truth) -> float:
    """Over the photos about which it can be told."""
    hits = truth[truth >= 0][np.argsort(-scores[truth >= 0], kind="stable")] == 1
    return float((np.cumsum(hits) / np.arange(1, len(hits) + 1))[hits].mean())


def cost(vectors: Vectors, model: ActiveModel) -> None:
    """What a query costs beside its scores, at 100,000 photographs."""
    chance = np.random.default_rng(0)
    photos = chance.standard_normal((100_000, vectors.model.space.dim), np.float32)
    photos /= np.linalg.norm(photos, axis=1, keepdims=True)
    meaning = Asked(vectors, model, photos, {"dog": vectors.queries(["dog"])[0]})
    started = time.process_time()
    meaning.nearness(["dog"])
    first, rounds = time.process_time() - started, 50
    spent = []
    for call in (lambda: meaning.nearness(["dog"]), lambda: meaning._loaded.index.scores(meaning.known["dog"])):
        started = time.process_time()
        for _ in range(rounds):
            call()
        spent.append((time.process_time() - started) / rounds)
    print(
        f"100,000 photographs: {1e3 * (spent[0] - spent[1]):.1f} ms beside the {1e3 * spent[1]:.1f} ms of the scores; "
        f"{1e3 * (first - spent[0]):.0f} ms once after a change of the library (processor time)"
    )


def asked_for(arguments: Sequence[str], program: str, purpose: str | None) -> tuple[Vectors, ActiveModel] | None:
    """What the command line names; None, and why, where there is no data."""
    parser = argparse.ArgumentParser(prog=f"python -m {program}", description=(purpose or "").split("\n")[0])
    parser.add_argument("model", nargs="?", type=Path, default=resource("models", "builtin"), help="a model's folder")
    parser.add_argument("--cache", type=Path, help="where vectors are kept from one run to the next")
    parser.add_argument("--profile", type=Path, help="whose cache of texts; by default the user's own")
    given = parser.parse_args(arguments)
    if not data.SHARED.is_dir():
        print(f"Nothing was measured: the data is not there ({data.SHARED}).", file=sys.stderr)
        return None
    vectors = Vectors(Measured(ModelBundle.open(given.model), data.SHARED), given.cache)
    return vectors, ActiveModel(Workspace.open(given.profile), vectors.model.encoder)


def main(arguments: Sequence[str]) -> int:
    """Print everything; 1 where there is no data."""
    asked = asked_for(arguments, "tests.benchmarks.cutoff", __doc__)
    if asked is None:
        return 1
    vectors, model = asked
    rows = list(every_answer(vectors, model))
    table(rows)
    constants_of_today(rows)
    reliability(rows)
    near_misses(vectors, model)
    for wording in WORDINGS:
        print(f"\nasked as “{wording}”")
        table(list(every_answer(vectors, model, wording)))
    feedback(vectors, model)
    cost(vectors, model)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
