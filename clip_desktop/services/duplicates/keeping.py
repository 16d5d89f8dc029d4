"""The best copy of each group kept and the others moved to the trash: planned, agreed to, done, and undone exactly.

What was said of the photographs that go is said of the one that stays. Nothing is deleted (``services.trash``), and no
file goes unless the one that is kept for it lies there unchanged at that very moment.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.imaging.companions import Kind, Neighbours, kind_of_companion
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.said import KeptWords
from clip_desktop.progress import Job, Progress, run_to_end
from clip_desktop.sentences import say, say_count
from clip_desktop.services.duplicates.groups import DuplicateGroup
from clip_desktop.services.duplicates.keep_rules import Copy
from clip_desktop.services.files.failures import FileFailure
from clip_desktop.services.files.trash import Doomed, TrashPlan, TrashReport, bring_back, move_to_trash, plan_trash

_SAME: Final = "It is the same file as the one kept, under another name."
_BESIDE: Final = "It has a raw picture or a film beside it that the one kept has not."
_KEPT_GONE: Final = "The copy to keep is gone or was changed since it was looked at."
_CHANGED: Final = "It was changed since it was looked at."


@dataclass(frozen=True, slots=True)
class Kept:
    """A copy that stays, and those that go for it."""

    copy: Copy
    why: str
    gone: tuple[Copy, ...]


@dataclass(frozen=True, slots=True)
class KeepPlan:
    """What would be kept and what would go.

    Attributes:
        kept: the copies that stay, each with those that go.
        trash: every file that would go, with what belongs to it.
        left: copies that are left alone, and why.
    """

    kept: tuple[Kept, ...]
    trash: TrashPlan
    left: tuple[FileFailure, ...]

    @property
    def size(self) -> int:
        """Bytes of the pictures that would go."""
        return sum(copy.file.size for one in self.kept for copy in one.gone)


@dataclass(frozen=True, slots=True)
class KeepReport:
    """What was done: what went to the trash, and what was said of the kept photos before."""

    trash: TrashReport
    words: KeptWords

    @property
    def changes(self) -> Changes:
        return self.trash.changes


def plan_keeping(library: Library, groups: Sequence[DuplicateGroup]) -> Job[KeepPlan]:
    """Look at every file of some groups, and plan to keep the first copy of each."""
    kept: list[Kept] = []
    left: list[FileFailure] = []
    for n, group in enumerate(groups, 1):
        gone, stay = _goers(group)
        left += stay
        if gone:
            kept.append(Kept(group.copies[0], group.why, tuple(gone)))
        yield Progress(n, len(groups), "Looking at the copies")
    copies = [copy for one in kept for copy in one.gone]
    trash = plan_trash(library, sorted({copy.photo.id for copy in copies}), [copy.path for copy in copies])
    staying = [group.copies[0].path for group in groups] + [one.path for one in left]
    return KeepPlan(tuple(kept), _without_what_stays(trash, staying), tuple(left))


def keep_best(library: Library, plan: KeepPlan) -> Job[KeepReport]:
    """Say of the kept what was said of those that go, then move these to the trash.

    What could not be moved is in the report, and stays. Where nothing was moved, nothing was said either.
    """
    words = library.said.keep({one.copy.photo.id for one in plan.kept})
    for n, one in enumerate(plan.kept, 1):
        with library.transaction():
            for source in dict.fromkeys(copy.photo.id for copy in one.gone):
                if source != one.copy.photo.id:
                    library.said.give(source, one.copy.photo.id)
        yield Progress(n, len(plan.kept), "Gathering what you said")
    kept_for = {copy.path: one.copy for one in plan.kept for copy in one.gone}

    def refuse(doomed: Doomed) -> FileFailure | None:
        unsure = doomed.path not in kept_for or _state(kept_for[doomed.path]) is None
        return FileFailure(doomed.path, _KEPT_GONE) if unsure else None

    report = yield from move_to_trash(library, plan.trash, refuse)
    if report.batch is None:
        with library.transaction():
            library.said.put_back(words)
    return KeepReport(report, words)


def kept_edit(report: KeepReport, groups: int) -> Edit:
    """What was done, as a step that can be undone.

    Raises:
        UserError: nothing was moved to the trash.
    """
    batch = report.trash.batch
    if batch is None:
        why = report.trash.failures[0].message if report.trash.failures else "There are no duplicates to move."
        raise UserError(say("Nothing was moved to the trash. {why}", why=why))

    def undo(library: Library) -> Changes:
        with library.transaction():
            library.said.put_back(report.words)
        back = run_to_end(bring_back(library, batch))
        if back.failures:
            first = back.failures[0]
            raise UserError(
                say("“{name}” could not be brought back: {message}", name=first.path.name, message=first.message)
            )
        return back.changes

    return Edit(
        say_count(groups, "Keep the best of 1 group", "Keep the best of {n} groups"),
        report.changes,
        undo,
    )


def _goers(group: DuplicateGroup) -> tuple[list[Copy], list[FileFailure]]:
    """The copies of a group that can go for its first, and those that cannot."""
    best, others = group.copies[0], group.copies[1:]
    place = _state(best)
    if place is None:
        return [], [FileFailure(best.path, _KEPT_GONE)]
    places = {place}
    gone, left = [], []
    kept = _originals(best.path)
    for copy in others:
        state = _state(copy)
        reason = _CHANGED if state is None else _SAME if state in places else ""
        if not reason and not _originals(copy.path) <= kept:
            reason = _BESIDE
        if reason:
            left.append(FileFailure(copy.path, reason))
        else:
            gone.append(copy)
    return gone, left


def _originals(path: Path) -> set[Kind]:
    """What the camera wrote that lies there now, whatever was scanned: the picture, and what goes along with it."""
    try:
        beside = Neighbours.in_folder(path.parent).companions_of(path.name)
    except OSError:
        beside = []  # it cannot be listed, so nothing of it will be moved either
    return {kind_of_companion(name) for name in (path.name, *beside)} - {"sidecar"}


def _state(copy: Copy) -> tuple[int, int] | None:
    """Device and number of a copy's file, links followed; None where it is not as it was read."""
    try:
        status = os.stat(copy.path)
    except OSError:
        return None
    same = (status.st_size, status.st_mtime_ns) == (copy.file.size, copy.file.mtime_ns)
    return (status.st_dev, status.st_ino) if same else None


def _without_what_stays(plan: TrashPlan, staying: Iterable[Path]) -> TrashPlan:
    """A plan from which whatever belongs to a file that stays is taken out: a sidecar may serve two pictures."""
    folders = {one.path.parent for one in plan.files}
    neighbours: dict[Path, Neighbours] = {}
    stays: set[Path] = set()
    for path in staying:
        stays.add(path)
        if path.parent in folders:
            try:
                if path.parent not in neighbours:
                    neighbours[path.parent] = Neighbours.in_folder(path.parent)
                stays.update(map(path.with_name, neighbours[path.parent].companions_of(path.name)))
            except OSError:
                continue  # it cannot be listed, so nothing of it will be moved either
    files = tuple(
        Doomed(one.file, one.path, tuple(path for path in one.companions if path not in stays))
        for one in plan.files
        if one.path not in stays
    )
    return TrashPlan(files, plan.failures)
