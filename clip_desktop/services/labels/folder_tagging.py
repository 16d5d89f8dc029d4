"""A folder tagged as it lies, with no library: looked through, read, compared with a label set, told file by file.

The certainties are those of the library's tags (``learning.zero_shot``), with this folder for the library: some of its
pictures, taken at even distances, are read first and say what is ordinary in it. Memory holds the names of the files,
those few vectors and the batch in hand, however large the folder is.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from PIL import Image

from clip_desktop.clip.protocol import Encoder, FloatArray, PixelArray
from clip_desktop.imaging.colour import to_srgb
from clip_desktop.imaging.decode import ImageProblem, NeedsExtra, decode, read_bytes
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.memory import pixel_budget
from clip_desktop.imaging.sidecar import KeywordPath
from clip_desktop.imaging.video import MOST_FRAMES, is_video, read_video
from clip_desktop.imaging.walk import WalkProblem, check_root, walk
from clip_desktop.learning.zero_shot import ZeroShot, label_vectors
from clip_desktop.library.connection import folded
from clip_desktop.progress import Job, Progress
from clip_desktop.search.ranking import FORMS, RankingSpace
from clip_desktop.sentences import say
from clip_desktop.services.files.failures import FileFailure, failure_of
from clip_desktop.services.indexing.indexing import BATCH, vectors_of
from clip_desktop.services.indexing.rate import Rate
from clip_desktop.services.indexing.reading import edge_for
from clip_desktop.services.labels.files import LabelEntry
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.meaning import background_directions, kept_directions
from clip_desktop.training.ahead import ahead

LEAST: Final = 0.5  # more likely than not
_SAMPLE: Final = 256  # pictures that tell what is ordinary in the folder; nothing is told before they are read

_LISTED: Final = 1_000  # files between two reports

_Vector = FloatArray | FileFailure | NeedsExtra


@dataclass(frozen=True, slots=True)
class FolderTag:
    """A label that a picture carries, below its parents, and how certain that is: 0 to 1."""

    label: str
    path: KeywordPath
    certainty: float


@dataclass(frozen=True, slots=True)
class TaggedFile:
    """A file that was read, and its tags: the surest first, perhaps none."""

    path: Path
    tags: tuple[FolderTag, ...]


@dataclass(frozen=True, slots=True)
class FolderReport:
    """What tagging a folder did.

    Attributes:
        files: how many were read.
        tags: how many tags they got.
        failed: files and subfolders that could not be read; each was told.
        passed: files that want an extra of this program.
        extras: those extras.
    """

    files: int = 0
    tags: int = 0
    failed: int = 0
    passed: int = 0
    extras: frozenset[str] = frozenset()


class FolderTagger:
    """Certainties of a set's labels by the words alone, with what they are mistaken for and what excludes what.

    Args:
        model: the model in use.
        entries: the labels of a set; those that are switched off in it are left out.
        least: certainty, 0 to 1, from which a label counts as a tag; None goes by each label's own threshold.
    """

    def __init__(self, model: ActiveModel, entries: Sequence[LabelEntry], least: float | None = None) -> None:
        self.space = model.own_space()
        everywhere = keyword_paths(entries)
        self.paths = [path for entry, path in zip(entries, everywhere, strict=True) if entry.enabled]
        self._model, self._entries = model, [entry for entry in entries if entry.enabled]
        own = [LEAST if entry.threshold is None else entry.threshold for entry in self._entries]
        self._least = np.array([limit if least is None else least for limit in own], np.float32)
        self._excludes = exclusions(self._entries)
        self._learner = ZeroShot()

    def fit(self, sample: FloatArray) -> None:
        """Learn from pictures of the folder, float32 (n, dim) in the model's space, what is ordinary in it."""
        prompts = [entry.prompts or (entry.name,) for entry in self._entries]
        contrast = [entry.contrast for entry in self._entries]
        directions = directions_of(self._model, self.space, [*prompts, *contrast])
        labels, contrasts = label_vectors(directions[: len(prompts)]), directions[len(prompts) :]
        background = np.concatenate([background_directions(self._model, self.space, form) for form in FORMS])
        self._learner.fit(sample, labels, background, contrasts)

    def tags_of(self, vector: FloatArray) -> tuple[FolderTag, ...]:
        """The tags of a picture, float32 (dim,) in the model's space; the surest first."""
        certainty = self._learner.predict_proba(vector[None])[0]
        rows = np.argsort(-certainty, kind="stable")
        shown: list[int] = []
        for n in rows[certainty[rows] >= self._least[rows]].tolist():
            if not self._excludes[n].intersection(shown):  # of two that exclude one another, the surer
                shown.append(n)
        return tuple(FolderTag(self._entries[n].name, self.paths[n], float(certainty[n])) for n in shown)


def tag_folder(
    model: ActiveModel,
    folder: Path,
    tagger: FolderTagger,
    tell: Callable[[TaggedFile | FileFailure], object],
    *,
    workers: int = 0,
) -> Job[FolderReport]:
    """Tag every picture under a folder. Nothing is written, but for what caches keep of the words.

    Args:
        tell: is given each file with its tags, in order of names, or why it could not be read.
        workers: files decoded at once; 0 takes one for each processor.

    Raises:
        UserError: the folder cannot be read, or the model cannot be used.
    """
    root = check_root(folder)
    names: list[str] = []
    report = FolderReport()
    for one in walk(root):
        if isinstance(one, WalkProblem):
            tell(FileFailure(root / one.relative_path, one.message))
            report = _plus(report, failed=1)
        else:
            names.append(one.relative_path)
            if len(names) % _LISTED == 0:
                yield Progress(len(names), 0, "Looking through the folder")
    if not names:
        return report
    yield Progress(0, len(names), "Tagging", "Loading the model")
    encoder = model.encoder()
    known: dict[str, _Vector] = {}
    rate = Rate()
    first = _evenly(names, _SAMPLE)
    for name, vector in _looked_at(encoder, tagger.space, root, first, workers):
        known[name] = vector
        if len(known) % BATCH == 0 or len(known) == len(first):
            rate.update(len(known))
            yield Progress(len(known), len(names), "Tagging", rate.note(len(names) - len(known), say("photographs")))
    sample = [vector for vector in known.values() if isinstance(vector, np.ndarray)]
    tagger.fit(np.stack(sample) if sample else np.empty((0, tagger.space.dim), np.float32))
    for done, (path, vector) in enumerate(_in_order(encoder, tagger.space, root, names, known, workers), 1):
        report = _tell(tell, tagger, path, vector, report)
        if done % BATCH == 0 or done == len(names):
            read = done + len(known)  # of the sample, what has not had its turn was read too
            rate.update(read)
            yield Progress(read, len(names), "Tagging", rate.note(len(names) - read, say("photographs")))
    return report


def directions_of(model: ActiveModel, space: RankingSpace, prompts: Sequence[Sequence[str]]) -> list[FloatArray]:
    """The directions of some descriptions each: float32 (their number, dim)."""
    texts = list(dict.fromkeys(prompt for several in prompts for prompt in several))
    said = dict(zip(texts, kept_directions(model, space, texts, model.encoder()), strict=True))
    return [np.array([said[prompt] for prompt in several], np.float32).reshape(-1, space.dim) for several in prompts]


def exclusions(entries: Sequence[LabelEntry]) -> list[set[int]]:
    """For each label the places of those that cannot hold together with it, in whichever of the two that is said."""
    at = {folded(entry.name): n for n, entry in enumerate(entries)}
    found: list[set[int]] = [set() for _ in entries]
    for n, entry in enumerate(entries):
        for other in entry.excludes:
            m = at.get(folded(other), n)
            if m != n:
                found[n].add(m)
                found[m].add(n)
    return found


def keyword_paths(entries: Sequence[LabelEntry]) -> list[KeywordPath]:
    """Every label below its parents, the outermost first. A parent that is not in the set is a name and no more."""
    by_name = {folded(entry.name): entry for entry in entries}
    paths = []
    for entry in entries:
        path, seen, parent = [entry.name], {folded(entry.name)}, entry.parent
        while parent and folded(parent) not in seen:  # a ring of parents would have no end
            seen.add(folded(parent))
            known = by_name.get(folded(parent))
            path.insert(0, known.name if known else parent)
            parent = known.parent if known else ""
        paths.append(tuple(path))
    return paths


def _evenly(names: list[str], most: int) -> list[str]:
    """Some of the names at even distances: no subfolder or season is left out."""
    count = min(most, len(names))
    return [names[n * len(names) // count] for n in range(count)]


def _in_order(
    encoder: Encoder, space: RankingSpace, root: Path, names: list[str], known: dict[str, _Vector], workers: int
) -> Iterator[tuple[Path, _Vector]]:
    """Every file with its vector; those that are known already are not read again."""
    left = [name for name in names if name not in known]
    with closing(_looked_at(encoder, space, root, left, workers)) as others:
        for name in names:
            yield root / name, known.pop(name) if name in known else next(others)[1]


def _looked_at(
    encoder: Encoder, space: RankingSpace, root: Path, names: Iterable[str], workers: int
) -> Generator[tuple[str, _Vector], None, None]:
    """Files with their vectors in the model's space, batch by batch; each file is read once, a bounded way ahead."""
    reading = partial(_read, root=root, encoder=encoder)
    with closing(ahead(reading, names, 2 * BATCH + (workers or os.cpu_count() or 1), workers)) as outcomes:
        while batch := list(islice(outcomes, BATCH)):
            found = vectors_of(encoder, [pixels for _, pixels in batch if isinstance(pixels, np.ndarray)])
            vectors = iter(space.pictures(found) if found is not None else ())
            for name, outcome in batch:
                yield name, next(vectors) if isinstance(outcome, np.ndarray) else outcome


def _read(name: str, *, root: Path, encoder: Encoder) -> tuple[str, PixelArray | FileFailure | NeedsExtra]:
    """One file as the image tower takes it, uint8 (frames, height, width, 3). Runs in decode workers; never raises for
    what is wrong with the file."""
    path = root / name
    try:
        frames = _frames(path, edge_for(encoder.size))
        return name, np.stack([encoder.prepare(frame) for frame in frames])
    except NeedsExtra as wanted:
        return name, wanted
    except ImageProblem as problem:
        return name, FileFailure(path, str(problem))
    except MemoryError:
        return name, FileFailure(path, "This picture needs more memory than there is.")
    except PermissionError:
        return name, FileFailure(path, "This file may not be read by you.")
    except OSError as error:
        return name, failure_of(path, error)


def _frames(path: Path, edge: int) -> list[Image.Image]:
    """The picture of a file, or some of a film's."""
    if not is_video(path):
        return [decode(read_bytes(path), at_least=edge).image]
    if not VIDEO.is_there:
        raise NeedsExtra(VIDEO.extra)
    with open(path, "rb") as stream:
        film = read_video(stream, pixel_budget(), most=MOST_FRAMES, at_least=edge)
    return [to_srgb(frame, edge) for frame in film.frames]


def _tell(
    tell: Callable[[TaggedFile | FileFailure], object],
    tagger: FolderTagger,
    path: Path,
    vector: _Vector,
    report: FolderReport,
) -> FolderReport:
    if isinstance(vector, FileFailure):
        tell(vector)
        return _plus(report, failed=1)
    if isinstance(vector, NeedsExtra):
        return _plus(report, passed=1, extras=frozenset({vector.extra}))
    tags = tagger.tags_of(vector)
    tell(TaggedFile(path, tags))
    return _plus(report, files=1, tags=len(tags))


def _plus(
    report: FolderReport,
    *,
    files: int = 0,
    tags: int = 0,
    failed: int = 0,
    passed: int = 0,
    extras: frozenset[str] = frozenset(),
) -> FolderReport:
    return FolderReport(
        report.files + files,
        report.tags + tags,
        report.failed + failed,
        report.passed + passed,
        report.extras | extras,
    )
