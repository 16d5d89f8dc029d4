"""Planned sidecars written, and what was written undone: each file whole or not at all, each in the journal first."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import content_hash
from clip_desktop.imaging.replacing import replace_file, sync_folder
from clip_desktop.imaging.sidecar import changed_sidecar, read_sidecar
from clip_desktop.imaging.xmp_document import SidecarProblem
from clip_desktop.library.changes import NOTHING, Changes, Edit, PartlyUndone
from clip_desktop.library.library import Library
from clip_desktop.library.sidecar_journal import SidecarWrite
from clip_desktop.progress import Job, Progress, run_to_end
from clip_desktop.sentences import say
from clip_desktop.services.files.failures import FileFailure, failure_of
from clip_desktop.services.words.write_back import PlannedWrite, WritePlan, settle_unfinished, temporary_name

_CHANGED = "It was changed by another program meanwhile, and is left as it is."


@dataclass(frozen=True, slots=True)
class WriteReport:
    """What was done with sidecars.

    Attributes:
        batch: the number under which it can be undone; None where nothing was written.
        done: how many sidecars were written, or put back.
        failures: those that were not, and why.
    """

    batch: int | None
    done: int
    failures: tuple[FileFailure, ...]


def write_sidecars(library: Library, plan: WritePlan, batch: int | None = None) -> Job[WriteReport]:
    """Write what was planned. A failure is told as it happens, and in the report; the others go on.

    Args:
        batch: the number of the run that this is a part of; None begins a run.
    """
    batch = library.sidecars.next_batch() if batch is None else batch
    done, failures = 0, list(plan.failures)
    for n, planned in enumerate(plan.writes, 1):
        failure = _write(library, batch, planned)
        done += failure is None
        if failure is not None:
            failures.append(failure)
        note = "" if failure is None else f"{failure.path.name}: {failure.message}"
        yield Progress(n, len(plan.writes), "Writing sidecars", note)
    return WriteReport(batch if done else None, done, tuple(failures))


def undo_writes(library: Library, batch: int | None = None) -> Job[WriteReport]:
    """Put every sidecar of a run back as it was; what was new is taken away.

    Args:
        batch: the run's number; None takes the last of which something is not undone.

    Raises:
        UserError: there is nothing to undo.
    """
    failures = settle_unfinished(library)
    number = library.sidecars.last_batch() if batch is None else batch
    total = 0 if number is None else library.sidecars.count(number)
    if number is None or not total:
        raise UserError("No sidecar was written that could be put back.", "“clip-desktop sidecars log” lists the runs.")
    done = 0
    for n, entry in enumerate(library.sidecars.of_batch(number), 1):
        failure = _put_back(library, entry)
        done += failure is None
        if failure is not None:
            failures.append(failure)
        note = "" if failure is None else f"{failure.path.name}: {failure.message}"
        yield Progress(n, total, "Putting sidecars back", note)
    return WriteReport(number, done, tuple(failures))


def written_edit(batch: int, files: int, name: Callable[[int], str]) -> Edit:
    """A run that wrote sidecars as a step that can be undone; what cannot be put back now stays to be tried again.

    Args:
        name: what was done to so many files, for the undo menu.
    """

    def undo(library: Library) -> Changes:
        report = run_to_end(undo_writes(library, batch))
        if report.failures:
            first = report.failures[0]
            left = len(report.failures)
            raise PartlyUndone(
                say("{left} of {done} sidecars could not be put back.", left=left, done=report.done + left),
                say("{name}: {message}", name=first.path.name, message=first.message),
                NOTHING,
                written_edit(batch, left, name),
            )
        return NOTHING

    return Edit(name(files), NOTHING, undo)


def _write(library: Library, batch: int, planned: PlannedWrite) -> FileFailure | None:
    sidecar = planned.sidecar
    try:
        os.stat(planned.picture)
        data = read_sidecar(sidecar)
        if (None if data is None else content_hash(data)) != planned.digest:
            return FileFailure(sidecar, _CHANGED)
        begins = data if planned.begins_as is None else read_sidecar(planned.begins_as)
        after = changed_sidecar(begins, planned.change)
    except SidecarProblem as problem:
        return FileFailure(sidecar, problem.message)
    except OSError as error:
        return failure_of(sidecar, error)
    with library.transaction():  # before the file: a kill in between is settled by looking at it
        entry = library.sidecars.begin(batch, planned.photo_id, sidecar, data, after, planned.said.to_json())
    try:
        replace_file(sidecar, after, temporary_name(entry))
    except OSError as error:
        with library.transaction():
            library.sidecars.forget(entry)
        return failure_of(sidecar, error)
    with library.transaction():
        library.sidecars.mark(entry, "written")
    return None


def _put_back(library: Library, entry: SidecarWrite) -> FileFailure | None:
    try:
        os.stat(entry.path.parent)
        data = read_sidecar(entry.path)
    except SidecarProblem as problem:
        return FileFailure(entry.path, problem.message)
    except OSError as error:
        return failure_of(entry.path, error)
    if data != entry.after:
        return FileFailure(entry.path, _CHANGED)
    with library.transaction():
        library.sidecars.mark(entry.id, "undoing")
    failure = None
    try:
        _restore(entry.path, entry.before, temporary_name(entry.id))
    except OSError as error:
        failure = failure_of(entry.path, error)
    with library.transaction():
        library.sidecars.mark(entry.id, "undone" if failure is None else "written")
    return failure


def _restore(sidecar: Path, before: bytes | None, temporary: str) -> None:
    if before is not None:
        replace_file(sidecar, before, temporary)
    else:
        sidecar.unlink()  # it is ours to the last byte, and the journal keeps it
        sync_folder(sidecar.parent)
