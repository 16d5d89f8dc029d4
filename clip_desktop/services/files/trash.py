"""Photographs moved to the system's trash with what belongs to them, and brought back with all that was said of them.

Nothing is ever deleted: where there is no trash, the file stays. The library only notes that the files are missing, as
a scan would; a file that comes back unchanged, by undo or by hand, is the photograph it was without being read again.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.imaging.companions import Neighbours
from clip_desktop.imaging.trash_can import TrashCan, TrashProblem, to_trash
from clip_desktop.library.changes import Changes, Edit, PartlyUndone
from clip_desktop.library.library import Library
from clip_desktop.library.records import FileRecord, TrashedFile
from clip_desktop.progress import Job, Progress, run_to_end
from clip_desktop.sentences import say
from clip_desktop.services.files.failures import OUT_OF_REACH, FileFailure, failure_of
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.photos import photographs

_CHANGES: Final = Changes(photos=True, tags=True, albums=True, folders=True)


@dataclass(frozen=True, slots=True)
class Doomed:
    """A file of a photo that is to go, with what goes along."""

    file: FileRecord
    path: Path
    companions: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class TrashPlan:
    """What would be moved to the trash, and what cannot be."""

    files: tuple[Doomed, ...]
    failures: tuple[FileFailure, ...]

    @property
    def paths(self) -> list[Path]:
        """Every file that would go, companions after their pictures."""
        return [path for one in self.files for path in (one.path, *one.companions)]

    @property
    def photo_ids(self) -> set[int]:
        """The photos of which a file would go."""
        return {one.file.photo_id for one in self.files if one.file.photo_id is not None}

    @property
    def scattered(self) -> bool:
        """Whether files would go that are the same photo in several places."""
        return len(self.photo_ids) < len(self.files)


@dataclass(frozen=True, slots=True)
class TrashReport:
    """What was moved to the trash, or brought back.

    Attributes:
        batch: the number under which it can be brought back; None where nothing was moved.
        moved: every file that was.
        failures: those that were not, and why.
    """

    batch: int | None
    moved: tuple[Path, ...]
    failures: tuple[FileFailure, ...]

    @property
    def changes(self) -> Changes:
        return _CHANGES if self.moved else Changes()


def plan_trash(library: Library, photo_ids: Sequence[int], only: Collection[Path] = ()) -> TrashPlan:
    """What would go with some photos: every file of them that is there, with its companions.

    Args:
        only: of a photo that lies in one of these places, only those go and its other copies stay.
    """
    online = {folder.id: is_online(folder) for folder in library.folders.all()}
    there = [(file, path) for file, path in library.files.of_photos(photo_ids) if file.missing_since is None]
    meant = {_place(path.expanduser()) for path in only}
    narrowed = {file.photo_id for file, path in there if meant and _place(path) in meant}
    files, failures = [], []
    taken: set[Path] = set()
    neighbours: dict[Path, Neighbours] = {}
    for file, path in there:
        if (file.photo_id in narrowed and _place(path) not in meant) or path in taken:
            continue
        if not online[file.folder_id]:
            failures.append(FileFailure(path, OUT_OF_REACH))
            continue
        try:
            if path.parent not in neighbours:
                neighbours[path.parent] = Neighbours.in_folder(path.parent)
            beside = map(path.with_name, neighbours[path.parent].companions_of(path.name))
            companions = tuple(one for one in beside if one not in taken)
        except OSError as error:
            failures.append(failure_of(path, error))
            continue
        taken.update((path, *companions))
        files.append(Doomed(file, path, companions))
    return TrashPlan(tuple(files), tuple(failures))


def move_to_trash(
    library: Library, plan: TrashPlan, refuse: Callable[[Doomed], FileFailure | None] = lambda _: None
) -> Job[TrashReport]:
    """Move what was planned to the system's trash. What cannot be moved stays where it is, and the rest goes on.

    Args:
        refuse: asked right before each file goes; gives the reason where it must stay after all.
    """
    batch = library.trashed.next_batch()
    moved: list[Path] = []
    failures = list(plan.failures)
    for n, one in enumerate(plan.files, 1):
        files = [(one.path, one.file.id), *((path, _file_id(library, one, path)) for path in one.companions)]
        for path, file_id in files:
            failure = refuse(one) or _changed_since(one) if path == one.path else None
            failure = failure or _move(library, batch, path, file_id)
            if failure is None:
                moved.append(path)
                continue
            failures.append(failure)
            if path == one.path:
                break  # a companion stays with its picture
        yield Progress(n, len(plan.files), "Moving to the trash")
    return TrashReport(batch if moved else None, tuple(moved), tuple(failures))


def bring_back(library: Library, batch: int | None = None) -> Job[TrashReport]:
    """Bring back from the trash what a run moved there.

    Args:
        batch: the run's number; None takes the last of which something is not back.

    Raises:
        UserError: nothing was moved that is not back.
    """
    number = library.trashed.last_batch() if batch is None else batch
    entries = [] if number is None else library.trashed.of_batch(number)
    if not entries:
        raise UserError("There is nothing that could be brought back from the trash.")
    return (yield from _bring(library, number, entries))


def bring_photos_back(library: Library, photo_ids: Sequence[int]) -> tuple[TrashReport, Edit]:
    """Bring photos back from the trash with what went along, as a step whose undo moves them there again.

    Raises:
        UserError: none of their files could be brought back.
    """
    ids = list(photo_ids)
    report = run_to_end(_bring(library, None, _entries_of(library, ids)))
    if not report.moved:
        why = report.failures[0].message if report.failures else say("No file of them lies in the trash.")
        raise UserError("Nothing was brought back.", why)

    def undo(library: Library) -> Changes:
        again = run_to_end(move_to_trash(library, plan_trash(library, ids, report.moved)))
        if again.failures:
            first = again.failures[0]
            said = say("“{name}” could not be moved to the trash: {why}", name=first.path.name, why=first.message)
            raise PartlyUndone(said, "", again.changes, Edit(edit.name, _CHANGES, undo))
        return again.changes

    edit = Edit(say("Bring {n} back from the trash", n=photographs(len(set(ids)))), _CHANGES, undo)
    return report, edit


def _entries_of(library: Library, photo_ids: Sequence[int]) -> list[TrashedFile]:
    """What lies in the trash of some photos, and of what belongs to them, by the rule by which it went along."""
    own = library.trashed.files_of(photo_ids)
    found: list[TrashedFile] = []
    for batch in library.trashed.batches_of(own):
        entries = library.trashed.of_batch(batch)
        beside: dict[Path, list[str]] = {}
        for entry in entries:
            beside.setdefault(entry.path.parent, []).append(entry.path.name)
        wanted = {entry.path for entry in entries if entry.id in own}
        for path in list(wanted):
            wanted.update(map(path.with_name, Neighbours(beside[path.parent]).companions_of(path.name)))
        found += [entry for entry in entries if entry.path in wanted]
    return found


def _bring(library: Library, number: int | None, entries: Sequence[TrashedFile]) -> Job[TrashReport]:
    can, moved, failures = TrashCan(), [], []
    for n, entry in enumerate(entries, 1):
        try:
            if not _is_back(entry):
                can.bring_back(entry.path, entry.size, entry.mtime_ns)
        except TrashProblem as problem:
            failures.append(FileFailure(entry.path, problem.message))
        else:
            moved.append(entry.path)
            with library.transaction():
                library.trashed.restored(entry)
        yield Progress(n, len(entries), "Bringing back")
    return TrashReport(number, tuple(moved), tuple(failures))


def trash_photos(library: Library, photo_ids: Sequence[int]) -> tuple[TrashReport, Edit]:
    """Move photos to the trash as a step that can be undone. Ask before, where that cannot give it back.

    Raises:
        UserError: none of their files could be moved.
    """
    report = run_to_end(move_to_trash(library, plan_trash(library, photo_ids)))
    batch = report.batch
    if batch is None:
        why = report.failures[0].message if report.failures else "No file of them is there."
        raise UserError(say("Nothing was moved to the trash. {why}", why=why))

    return report, _trashed_edit(batch, say("Move {n} to the trash", n=photographs(len(set(photo_ids)))))


def _trashed_edit(batch: int, name: str) -> Edit:
    def undo(library: Library) -> Changes:
        back = run_to_end(bring_back(library, batch))
        if back.failures:
            first, left = back.failures[0], len(back.failures)
            files = left + len(back.moved)
            raise PartlyUndone(
                say("“{name}” could not be brought back: {message}", name=first.path.name, message=first.message),
                say("{left} of {files} files did not come back.", left=left, files=files) if files > 1 else "",
                back.changes,
                _trashed_edit(batch, "Move what is left to the trash"),
            )
        return back.changes

    return Edit(name, _CHANGES, undo)


def _place(path: Path) -> Path:
    """Where a file lies, by whichever way it was reached; a link is itself, not what it leads to."""
    return Path(os.path.realpath(path.parent)) / path.name


def _file_id(library: Library, one: Doomed, companion: Path) -> int | None:
    """The number of a companion that is a picture of the library itself: a raw twin."""
    relative = one.file.relative_path.rpartition("/")[0]
    beside = f"{relative}/{companion.name}" if relative else companion.name
    return library.trashed.file_at(one.file.folder_id, beside)


def _changed_since(one: Doomed) -> FileFailure | None:
    """Whether a file is no longer the picture that the user saw: what took its place meanwhile must not go for it."""
    try:
        status = os.stat(one.path)
    except OSError as error:
        return failure_of(one.path, error)
    if not one.file.stale and (status.st_size, status.st_mtime_ns) == (one.file.size, one.file.mtime_ns):
        return None
    return FileFailure(one.path, "It was changed since it was looked at; look through its folder again first.")


def _move(library: Library, batch: int, path: Path, file_id: int | None) -> FileFailure | None:
    try:
        status = os.lstat(path)
    except OSError as error:
        return failure_of(path, error)
    with library.transaction():  # before the file: a kill in between loses no trace of it
        entry = library.trashed.begin(batch, file_id, path, status.st_size, status.st_mtime_ns)
    try:
        to_trash(path)
    except TrashProblem as problem:
        with library.transaction():
            library.trashed.forget(entry)
        return FileFailure(path, problem.message)
    if file_id is not None:
        with library.transaction():
            library.trashed.gone([file_id])
    return None


def _is_back(entry: TrashedFile) -> bool:
    """Whether the file lies in its place already: brought back by hand, or never moved by a run that was killed."""
    try:
        status = os.lstat(entry.path)
    except OSError:
        return False
    return (status.st_size, status.st_mtime_ns) == (entry.size, entry.mtime_ns)
