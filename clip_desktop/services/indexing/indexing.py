"""Pictures into vectors: stale files and photos without a vector are the work list, so a killed run resumes by itself.

Decode workers look a bounded distance ahead (``reading``); batches go to the encoder in order; each batch is settled in
one transaction. What a crash can cost is the batch in hand.
"""

from __future__ import annotations

import os
import time
from collections import deque
from collections.abc import Callable, Container, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

import numpy as np

from clip_desktop.clip.protocol import Encoder, FloatArray, PixelArray
from clip_desktop.imaging.formats import FORMATS
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import Library
from clip_desktop.library.records import StaleFile
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.duplicates.stacking import stack_pending
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.indexing.describing import describe_pending
from clip_desktop.services.indexing.known import KnownPictures
from clip_desktop.services.indexing.measuring import measure_pending
from clip_desktop.services.indexing.rate import Rate
from clip_desktop.services.indexing.reading import Outcome, Read, Reader, Unusable, edge_for
from clip_desktop.services.indexing.settling import settle
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.kept_texts import keep_background

BATCH: Final = 16  # pictures a forward pass
_PAGE: Final = 512  # rows of the work list fetched at once

_PageOf = Callable[[int, int], list[StaleFile]]  # (limit, after) to the next files of a work list


@dataclass(frozen=True, slots=True)
class IndexReport:
    """What indexing did.

    Attributes:
        indexed: photos that got a new vector.
        linked: files whose content was known: moved, copied or restored.
        failed: files that could not be used; each is listed as a problem.
        left: files out of reach or in change, still on the work list.
        passed: files that want an extra of this program.
        described: photos whose metadata alone was read anew, for their sidecar changed or they are of an older library.
        measured: films read before their length was kept, which were asked for it.
        seconds: wall time.
    """

    indexed: int = 0
    linked: int = 0
    failed: int = 0
    left: int = 0
    passed: int = 0
    described: int = 0
    measured: int = 0
    seconds: float = 0.0

    @property
    def changes(self) -> Changes:
        changed = self.indexed or self.linked or self.failed or self.described or self.measured
        return Changes(photos=True, albums=True) if changed else NOTHING


def index_pending(
    library: Library,
    model: ActiveModel,
    thumbnails: ThumbnailStore,
    *,
    workers: int = 0,
    batch: int = BATCH,
) -> Job[IndexReport]:
    """Read every stale file, every photo that lacks a vector of this model, and sidecars that changed; then stack what
    looks the same.

    Args:
        workers: files decoded at once; 0 takes one for each processor.
        batch: pictures a forward pass, and rows a transaction (at most 512).
    """
    workers = workers or os.cpu_count() or 1
    with library.transaction():
        for extra in {kind.extra for kind in FORMATS if kind.extra and kind.is_there}:
            library.problems.take_up(extra)
    report = yield from _look_at_pending(library, model, thumbnails, workers, batch)
    described = yield from describe_pending(library, workers)
    measured = yield from measure_pending(library, workers)
    yield from stack_pending(library, thumbnails, workers)
    return replace(report, described=described, measured=measured)


def _look_at_pending(
    library: Library, model: ActiveModel, thumbnails: ThumbnailStore, workers: int, batch: int
) -> Job[IndexReport]:
    """The pictures that want a vector."""
    started, report, rate = time.monotonic(), IndexReport(), Rate()
    total = library.files.count_stale() + library.files.count_without_vector(model.register(library).id)
    if total == 0:
        return report
    yield Progress(0, total, "Indexing", "Loading the model")
    encoder = model.encoder()
    keep_background(model, encoder)  # now: words are searched for as soon as there is something to find
    model_id = model.register(library).id
    pool = ThreadPoolExecutor(workers, thread_name_prefix="decode")
    try:
        known = KnownPictures(library.photos.hashes_with_vector(model_id))
        for page_of, complete in _work_lists(library, model_id, known):
            reader = Reader(encoder.prepare, thumbnails, complete, edge_for(encoder.size))
            outcomes = _ahead(pool, reader.read, _reachable(library, page_of), 2 * batch + workers)
            while outcomes_in_hand := list(islice(outcomes, batch)):
                report = _add(report, _settle_batch(library, encoder, model_id, outcomes_in_hand, known))
                done = report.indexed + report.linked + report.failed + report.left + report.passed
                rate.update(done)
                yield Progress(done, max(done, total), "Indexing", rate.note(max(0, total - done), say("photographs")))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return replace(report, seconds=time.monotonic() - started)


def _work_lists(library: Library, model_id: int, known: KnownPictures) -> Iterator[tuple[_PageOf, Container[str]]]:
    """What there is to read, in order, each with the contents that need only be linked.

    New places come before changed ones: a picture that was moved or copied away is found again under its content
    before what took its place gives its photo a new one.
    """
    files = library.files
    yield lambda limit, after: files.stale(limit, after, read_before=False), known
    yield lambda limit, after: files.stale(limit, after, read_before=True), known
    yield lambda limit, after: files.without_vector(model_id, limit, after), ()


def _reachable(library: Library, page_of: _PageOf) -> Iterator[StaleFile]:
    """The work list page by page, without what lies in folders that are unplugged."""
    online = {folder.id: is_online(folder) for folder in library.folders.all()}
    after = 0
    while page := page_of(_PAGE, after):
        after = page[-1].cursor
        yield from (file for file in page if online.get(file.folder_id, False))


def _ahead(
    pool: ThreadPoolExecutor, read: Callable[[StaleFile], Outcome], files: Iterator[StaleFile], distance: int
) -> Iterator[Outcome]:
    """Outcomes in the order of the files, with at most ``distance`` of them in the making or waiting."""
    waiting: deque[Future[Outcome]] = deque(pool.submit(read, file) for file in islice(files, distance))
    while waiting:
        outcome = waiting.popleft().result()
        waiting.extend(pool.submit(read, file) for file in islice(files, 1))
        yield outcome


def _settle_batch(
    library: Library, encoder: Encoder, model_id: int, outcomes: list[Outcome], known: KnownPictures
) -> IndexReport:
    """Encode what needs it and write the whole batch in one transaction; then its contents are known."""
    pictures = [o for o in outcomes if isinstance(o, Read) and o.pixels is not None]
    vectors = vectors_of(encoder, [p.pixels for p in pictures if p.pixels is not None])
    # Among changed places, too, what is known is found again before what took its place gives its photo a new content.
    in_order = sorted(outcomes, key=lambda outcome: isinstance(outcome, Read) and outcome.facts is not None)
    with library.transaction():
        photo_ids = {id(outcome): settle(library, outcome) for outcome in in_order}
        placed = {
            photo: n for n, p in enumerate(pictures) if (photo := photo_ids[id(p)]) is not None
        }  # twins share one
        if vectors is not None:
            library.embeddings.put(model_id, list(placed), vectors[list(placed.values())])
    for row in placed.values():
        known.add(pictures[row].content_hash)  # a twin that comes later need only be linked
    indexed = len(placed)
    settled = sum(photo_id is not None for photo_id in photo_ids.values())
    unusable = [o for o in outcomes if isinstance(o, Unusable)]
    passed = sum(bool(o.extra) for o in unusable)
    left = len(outcomes) - settled - len(unusable)
    return IndexReport(indexed, settled - indexed, len(unusable) - passed, left, passed)


def vectors_of(encoder: Encoder, pictures: list[PixelArray]) -> FloatArray | None:
    """A unit vector of each picture: of a film, the direction of its frames' mean. As many a pass as pictures."""
    if not pictures:
        return None
    frames, n = np.concatenate(pictures), len(pictures)
    vectors = np.concatenate([encoder.encode_images(frames[at : at + n]) for at in range(0, len(frames), n)])
    if len(frames) == n:
        return vectors
    starts = np.cumsum([0, *(len(picture) for picture in pictures[:-1])])
    sums: FloatArray = np.add.reduceat(vectors, starts, axis=0)
    sums /= np.maximum(np.linalg.norm(sums, axis=1, keepdims=True), np.finfo(np.float32).tiny)
    return sums


def _add(a: IndexReport, b: IndexReport) -> IndexReport:
    return IndexReport(
        a.indexed + b.indexed, a.linked + b.linked, a.failed + b.failed, a.left + b.left, a.passed + b.passed
    )
