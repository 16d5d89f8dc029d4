"""Runs of tagging taken back, and suggestions taken away: what the user said is touched by neither."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say, say_count

KEPT_RUNS: Final = 5  # runs of tagging that can be undone; what older ones replaced is forgotten

_CHANGES: Final = Changes(tags=True)
_PAIRS: Final = MAX_ROWS // 4  # photos and labels a transaction: each has up to three rows to write


@dataclass(frozen=True, slots=True)
class Undone:
    """On how many photos and labels a run was taken back."""

    suggestions: int

    @property
    def changes(self) -> Changes:
        return _CHANGES if self.suggestions else NOTHING


def undo_batch(library: Library, batch_id: int) -> Job[Undone]:
    """Take a run of tagging, or a removal of suggestions, back: as if it had never been, whatever was run after it.

    Killed half-way, it goes on where it was when it is started again.

    Raises:
        UserError: there is no such run, it is undone, or what it replaced is kept no longer.
    """
    batch = library.batches.get(batch_id)
    if batch is None:
        raise UserError(say("There is no run {batch_id}.", batch_id=batch_id), "“clip-desktop tag batches” lists them.")
    total, done = library.batches.touched(batch_id), 0
    if batch.undone_at is not None and not total:  # it may have gone on, or come back with a label, since
        raise UserError(say("Run {batch_id} is undone already.", batch_id=batch_id))
    if batch.undone_at is None and not batch.can_be_undone:
        raise UserError(
            say("Run {batch_id} is too long ago to be undone.", batch_id=batch_id),
            say("The last {kept_runs} runs can be.", kept_runs=KEPT_RUNS),
        )
    yield Progress(0, total, "Undoing")
    while True:
        with library.transaction():
            count = library.batches.take_out(batch_id, _PAIRS)
        if not count:
            return Undone(done)
        done += count
        yield Progress(done, max(total, done), "Undoing")


def remove_suggestions(
    library: Library, photo_ids: Sequence[int] | None = None, label_ids: Sequence[int] | None = None
) -> Edit:
    """Take away what was suggested, on all photos or some, of all labels or some, until all is tagged anew.

    Raises:
        UserError: there is no such label.
    """
    for label_id in label_ids or ():
        if library.labels.get(label_id) is None:
            raise UserError("This label is no longer there.")
    with library.transaction():
        batch_id = library.batches.begin_removal()
    removed = 0
    parts = [photo_ids[n : n + _PAIRS] for n in range(0, len(photo_ids), _PAIRS)] if photo_ids is not None else [None]
    for part in parts:
        while count := _withdraw(library, batch_id, part, label_ids):
            removed += count

    def undo(lib: Library) -> Changes:
        while True:
            with lib.transaction():
                if not lib.batches.take_out(batch_id, _PAIRS):
                    return _CHANGES

    return Edit(
        say_count(removed, "Remove 1 suggested tag", "Remove {n:,} suggested tags"),
        _CHANGES if removed else NOTHING,
        undo,
    )


def _withdraw(library: Library, batch_id: int, photos: Sequence[int] | None, labels: Sequence[int] | None) -> int:
    with library.transaction():
        return library.batches.withdraw(batch_id, photos, labels, _PAIRS)


def forget_old_runs(library: Library) -> None:
    """Have runs that are too old to be undone forget what they replaced."""
    while True:
        with library.transaction():
            if library.batches.forget_replaced(KEPT_RUNS, MAX_ROWS) < MAX_ROWS:
                return
