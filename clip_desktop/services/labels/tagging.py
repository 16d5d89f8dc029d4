"""Tags: what the user decides, what the model suggests, and which photos are worth asking about."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.library.records import Label
from clip_desktop.library.tags import ZERO_SHOT
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.asking import worth_asking
from clip_desktop.services.edits import make_edit
from clip_desktop.services.labels.runs import forget_old_runs
from clip_desktop.services.labels.scores import LEAST_KEPT, label_scores, wording_of
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import photographs
from clip_desktop.services.searching.searcher import Searcher

_CHANGES: Final = Changes(tags=True)
_CHUNK: Final = 256  # photos scored at once

_MOST_SUGGESTIONS: Final = MAX_ROWS // 3  # a transaction: each may replace another, which is kept and deleted

FloatArray = NDArray[np.float32]
IdArray = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TagReport:
    """What tagging did.

    Attributes:
        photos: how many were looked at.
        labels: how many labels they were compared with.
        tags: suggestions over their label's threshold.
        seconds: wall time.
    """

    photos: int = 0
    labels: int = 0
    tags: int = 0
    seconds: float = 0.0

    @property
    def changes(self) -> Changes:
        return _CHANGES if self.photos else NOTHING


def decide(library: Library, photo_ids: Sequence[int], label_id: int, verdict: Literal[-1, 0, 1]) -> Edit:
    """Say that photos have a label (+1) or have it not (-1), or take back what was said (0).

    Raises:
        UserError: there is no such label.
    """
    label = _get(library, label_id)
    ids = list(library.photos.values([int(i) for i in photo_ids], "hidden"))
    before = library.tags.decisions(ids, label_id)
    many = photographs(len(ids))
    name = {
        1: say("Tag {photographs} “{name}”", photographs=many, name=label.called),
        -1: say("Tag {photographs} not “{name}”", photographs=many, name=label.called),
        0: say("Take back “{name}” on {photographs}", photographs=many, name=label.called),
    }[verdict]

    def do(lib: Library) -> None:
        if verdict == 0:
            lib.tags.restore(ids, label_id, ())
        else:
            lib.tags.decide(ids, label_id, verdict)

    def take_back(lib: Library) -> None:
        if lib.labels.get(label_id) is not None:
            lib.tags.restore(ids, label_id, before)

    return make_edit(library, name, _CHANGES, do, take_back)


def tag_photos(
    library: Library,
    models: ActiveModel,
    searcher: Searcher,
    *,
    only_new: bool,
    photo_ids: Sequence[int] | None = None,
    label_ids: Sequence[int] | None = None,
) -> Job[TagReport]:
    """Suggest labels on photos by their words alone. Nothing that the user decided is touched.

    Each run is a batch, which ``tag_runs.undo_batch`` takes back exactly.

    Args:
        only_new: update: only photos that this model has not tagged yet, and labels that are new or worded otherwise
            since; else replace: all anew, and what is suggested no longer goes.
        photo_ids, label_ids: of these alone, where given; the suggestions of others stay. Where the library was tagged
            before, photos and labels that are new to all else wait for a run that takes them all in.

    Raises:
        UserError: the model cannot be used.
    """
    started = time.monotonic()
    searcher.refresh(library)
    model_id = models.register(library).id
    ids, labels = _meant(library, model_id, searcher.loaded.index.ids, photo_ids, label_ids)
    if not labels or not len(ids):
        return TagReport()
    passes = _new_passes(library, model_id, ids, labels) if only_new else [_Pass(ids, labels, replace=True)]
    total, done, tags = sum(len(one.photos) for one in passes), 0, 0
    every = [label for label in library.labels.all() if label.enabled]  # answers for others count, too
    if total == 0 or not every:
        return TagReport()
    yield Progress(0, total, "Tagging", "Reading the labels")
    learner = label_scores(library, model_id, searcher, every)
    batch_id = _begin(library, model_id)
    surest: dict[int, tuple[int, int, float]] = {}
    for one in passes:
        columns = np.flatnonzero(np.isin([label.id for label in every], [label.id for label in one.labels]))
        some = [every[n] for n in columns.tolist()]
        of_these = [label.id for label in some] if one.of_some or label_ids is not None else None
        for start in range(0, len(one.photos) if some else 0, _CHUNK):
            chunk = one.photos[start : start + _CHUNK]
            scores = learner.certainties(searcher.loaded.vectors_of(chunk))[:, columns]
            for group, rows in _groups(chunk, some, scores):
                _write(library, model_id, batch_id, group, rows, of_these, replace=one.replace)
            _note_surest(surest, chunk, some, scores)
            tags += int((scores >= np.array([max(label.threshold, LEAST_KEPT) for label in some])).sum())
            done += len(chunk)
            yield Progress(done, total, "Tagging")
    _keep_surest(library, model_id, batch_id, surest)
    _note_wordings(library, model_id, batch_id, passes if photo_ids is None else (), every)
    return TagReport(total, len(labels), tags, time.monotonic() - started)


def review(library: Library, searcher: Searcher, label_id: int, k: int) -> list[int]:
    """The photos on which a yes or no for a label would say most, most useful first.

    Raises:
        UserError: there is no such label, or the model cannot be used.
    """
    label = _get(library, label_id)
    searcher.refresh(library)
    loaded = searcher.loaded
    ids, scores = library.tags.suggestions(label_id)
    rows = loaded.index.positions(ids)
    certainty = np.zeros(len(loaded.index), np.float32)
    certainty[rows[rows >= 0]] = scores[rows >= 0]
    asked = worth_asking(loaded, certainty, label.threshold, library.tags.decided(label_id), k)
    suggested = set(ids.tolist())
    return [photo for photo in asked if photo in suggested]


def _meant(
    library: Library, model_id: int, ids: IdArray, photo_ids: Sequence[int] | None, label_ids: Sequence[int] | None
) -> tuple[IdArray, list[Label]]:
    """The photos and labels to look at. Every photo that was looked at is so for every label that was: so it stays."""
    labels = [label for label in library.labels.all() if label.enabled]
    if photo_ids is None and label_ids is None:
        return ids, labels
    photos, known = (set(found.tolist()) for found in library.tags.predicted_by(model_id))
    if label_ids is not None:
        labels = [label for label in labels if label.id in label_ids]
        ids = ids[np.isin(ids, list(photos))] if photos else ids
    if photo_ids is not None:
        labels = [label for label in labels if label.id in known] if known else labels
        ids = ids[np.isin(ids, np.array(photo_ids, np.int64))]
    return ids, labels


@dataclass(frozen=True, slots=True, eq=False)
class _Pass:
    """Photos to be looked at for labels.

    Attributes:
        replace: what is suggested of these labels and no longer found goes.
        of_some: these labels are not all.
    """

    photos: IdArray
    labels: list[Label]
    replace: bool = False
    of_some: bool = False


def _new_passes(library: Library, model_id: int, ids: IdArray, labels: list[Label]) -> list[_Pass]:
    """Photos that are new with all labels, the others with the labels that are new, and with those worded otherwise."""
    photos, known = library.tags.predicted_by(model_id)
    wordings = library.labels.wordings(model_id)
    is_new = ~np.isin(ids, photos)
    new = [label for label in labels if label.id not in known]
    reworded = [
        label for label in labels if label.id in known and wordings.get(label.id, now := wording_of(label)) != now
    ]
    passes = [
        _Pass(ids[is_new], labels),
        _Pass(ids[~is_new], new, of_some=True),
        _Pass(ids[~is_new], reworded, replace=True, of_some=True),
    ]
    return [one for one in passes if len(one.photos) and one.labels]


def _note_wordings(
    library: Library, model_id: int, batch_id: int, passes: Sequence[_Pass], every: Sequence[Label]
) -> None:
    """Note by which wording labels were looked for on all photos; where on new ones only, what is noted stays."""
    on_all = {label.id for one in passes if one.of_some or one.replace for label in one.labels}
    looked_for = {label.id for one in passes for label in one.labels}
    wordings = {label.id: wording_of(label) for label in every if label.id in looked_for}
    with library.transaction():
        there = library.labels.ids()
        for whole in (True, False):
            some = {i: wording for i, wording in wordings.items() if (i in on_all) is whole and i in there}
            library.labels.note_wordings(model_id, batch_id, some, known_too=whole)


def _begin(library: Library, model_id: int) -> int:
    """A new run, and the oldest ones beyond recall."""
    with library.transaction():
        batch_id = library.tags.begin_batch(model_id, ZERO_SHOT)
    forget_old_runs(library)
    return batch_id


def _note_surest(
    surest: dict[int, tuple[int, int, float]], photos: IdArray, labels: list[Label], scores: FloatArray
) -> None:
    for label, row, score in zip(labels, scores.argmax(0).tolist(), scores.max(0).tolist(), strict=True):
        if label.id not in surest or score > surest[label.id][2]:
            surest[label.id] = (int(photos[row]), label.id, score)


def _keep_surest(library: Library, model_id: int, batch_id: int, surest: dict[int, tuple[int, int, float]]) -> None:
    """Keep one prediction of labels that no photo shows: it tells that they were looked for."""
    with library.transaction():
        there = library.labels.ids()
        known = set(library.tags.predicted_by(model_id)[1].tolist())
        rows = [row for label_id, row in surest.items() if label_id in there - known]
        library.tags.predict(batch_id, model_id, rows)


def _groups(
    photos: IdArray, labels: list[Label], scores: FloatArray
) -> Iterator[tuple[list[int], list[tuple[int, int, float]]]]:
    """Photos with the predictions to keep of them, in groups that fit one transaction."""
    group: list[int] = []
    rows: list[tuple[int, int, float]] = []
    for photo, row in zip(photos.tolist(), scores, strict=True):
        kept = np.flatnonzero(row >= LEAST_KEPT)
        if not len(kept):
            kept = np.array([int(np.argmax(row))])  # one at least: it tells that the photo was looked at
        if group and len(rows) + len(kept) > _MOST_SUGGESTIONS:
            yield group, rows
            group, rows = [], []
        group.append(photo)
        rows += [(photo, labels[n].id, float(row[n])) for n in kept]
    if group:
        yield group, rows


def _write(
    library: Library,
    model_id: int,
    batch_id: int,
    photos: list[int],
    rows: list[tuple[int, int, float]],
    label_ids: Sequence[int] | None,
    *,
    replace: bool,
) -> None:
    with library.transaction():
        if replace:
            library.batches.withdraw(batch_id, photos, label_ids)
        there = library.labels.ids()  # one may be deleted while the job runs
        library.tags.predict(batch_id, model_id, [row for row in rows if row[1] in there])


def _get(library: Library, label_id: int) -> Label:
    label = library.labels.get(label_id)
    if label is None:
        raise UserError("This label is no longer there.")
    return label
