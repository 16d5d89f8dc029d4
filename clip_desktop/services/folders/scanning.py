"""What lies in the folders: a walk compared with the library, by mark and sweep.

What a walk sees is marked; only after a walk that reached its end is what it did not see missing. Nothing follows from
a root or a drive below it that is away (``presence``), a subfolder that cannot be read, or from a place the walk was
not sent to. And where a large part is gone at once, nothing is set missing before the user says that it was meant.

Several folders are all looked through before any of them is swept: what moved between them is then known by its size
and time, and counts as moved, not as gone.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from itertools import chain, islice
from pathlib import Path
from typing import Final

from clip_desktop.imaging.walk import WHOLE, FoundFile, Place, RootGoneError, WalkProblem, walk
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.library.marking import Marking
from clip_desktop.library.records import Folder, VolumeAt
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.folders.presence import absent_below, find_again, volumes_now, why_absent
from clip_desktop.services.indexing.pairing import take_over

STAGE: Final = "scan"
FEW: Final = 50  # so many files may vanish at once from any folder without a question …
SHARE: Final = 0.2  # … and this part of a large one


@dataclass(frozen=True, slots=True)
class Vanished:
    """So many files of a folder are gone at once that it is rather an accident: ``vanished.let_go`` believes it."""

    folder_id: int
    path: Path
    files: int

    @property
    def sentence(self) -> str:
        return say(
            "{files:,} files are gone from “{path}” at once, as when a drive is unplugged: they are kept as they were.",
            files=self.files,
            path=self.path,
        )


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan found.

    Attributes:
        seen, new, changed, missing: numbers of files.
        unreadable: how many subfolders could not be read.
        vanished: files that are gone but were kept as they were, because they are so many; at most one for a folder.
        skipped: one sentence for each root, or drive below one, that was left as it is.
        found_again: one sentence for each root that was found under another path.
        whole: the ids of the folders that were looked through from end to end.
    """

    seen: int = 0
    new: int = 0
    changed: int = 0
    missing: int = 0
    unreadable: int = 0
    vanished: tuple[Vanished, ...] = ()
    skipped: tuple[str, ...] = ()
    found_again: tuple[str, ...] = ()
    whole: tuple[int, ...] = ()

    @property
    def held(self) -> int:
        """How many files are gone but were kept as they were."""
        return sum(one.files for one in self.vanished)

    @property
    def complete(self) -> bool:
        return not self.skipped and not self.vanished

    @property
    def changes(self) -> Changes:
        changed = self.new or self.changed or self.missing or self.found_again
        return Changes(photos=True, folders=True) if changed else NOTHING

    def __add__(self, other: ScanReport) -> ScanReport:
        return ScanReport(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))


_REMOVED: Final = ScanReport(skipped=("The folder was taken out of the library while it was looked through.",))


def scan_all(library: Library, *, confirmed: bool = False) -> Job[ScanReport]:
    """Scan every folder of the library; roots whose drives came back under other paths are found again first.

    Args:
        confirmed: the user knows that many files are gone, and meant it.
    """
    folders = [folder.id for folder in library.folders.all()]
    return (yield from scan_places(library, dict.fromkeys(folders, (WHOLE,)), confirmed=confirmed))


def scan(library: Library, folder: Folder, *, confirmed: bool = False) -> Job[ScanReport]:
    """Scan one folder whole."""
    return (yield from scan_places(library, {folder.id: (WHOLE,)}, confirmed=confirmed))


def scan_places(library: Library, places: Mapping[int, Sequence[Place]], *, confirmed: bool = False) -> Job[ScanReport]:
    """Compare places in some folders with the library, in transactions of at most 512 files.

    Args:
        places: by folder id; nothing outside them is touched.
        confirmed: the user knows that many files are gone, and meant it.
    """
    report, walked = ScanReport(), []
    for folder_id, wanted in places.items():
        folder, sentence = _present_folder(library, folder_id)
        if folder is None:
            report += _REMOVED
            continue
        report += ScanReport(found_again=(sentence,) if sentence else ())
        look = _Look(library, folder, wanted)
        report += yield from look.walk(report.seen)
        walked.append(look)
    for look in walked:
        report += look.finish(confirmed)
    return report


def _present_folder(library: Library, folder_id: int) -> tuple[Folder | None, str]:
    """A folder, moved to where its drive is now if that is elsewhere, and then a sentence that says so."""
    folder = library.folders.get(folder_id)
    if folder is None or not why_absent(library, folder):
        return folder, ""
    path = find_again(library, folder)
    if path is None or any(other.path == path for other in library.folders.all()):
        return folder, ""
    with library.transaction():
        library.folders.move(folder_id, path)
    return library.folders.get(folder_id), say(
        "The drive of “{path}” is back: the folder is “{path2}” now.", path=folder.path, path2=path
    )


class _Look:
    """One folder on its way through a scan."""

    def __init__(self, library: Library, folder: Folder, places: Sequence[Place]) -> None:
        self._library, self._folder, self._places = library, folder, tuple(places)
        self._whole = WHOLE in self._places
        self._marking: Marking | None = None  # none: not begun, or not seen whole, and so nothing to sweep
        self._away: list[str] = []
        self._seen = self._scan_id = 0

    def walk(self, seen_before: int) -> Job[ScanReport]:
        """Mark what lies there."""
        library, folder = self._library, self._folder
        absent = why_absent(library, folder)
        if absent:
            return ScanReport(skipped=(absent,))
        self._away = absent_below(library, folder)
        with library.transaction():
            if not self._still_there():
                return _REMOVED
            self._scan_id = library.folders.begin_scan(folder.id)
            marking = library.files.marking(folder.id, self._scan_id)
            for place in self._places:
                library.problems.forget_stage(folder.id, STAGE, place.relative_path)
        report = ScanReport(skipped=tuple(self._sentence_for(away) for away in self._away))
        found = chain.from_iterable(walk(folder.path, folder.excludes, place) for place in self._places)
        try:
            while batch := list(islice(found, MAX_ROWS)):
                if not self._mark(marking, batch):
                    return report + _REMOVED
                report += self._marked
                yield Progress(seen_before + report.seen, 0, "Scanning", str(folder.path))
        except RootGoneError as gone:
            return report + ScanReport(skipped=(gone.message,))
        for away in self._away:
            marking.keep_under(away)
        self._marking, self._seen = marking, report.seen
        return report

    def _mark(self, marking: Marking, batch: list[FoundFile | WalkProblem]) -> bool:
        """Write one batch; False when the folder is no longer in the library."""
        library, folder = self._library, self._folder
        seen = [file for file in batch if isinstance(file, FoundFile)]
        problems = [problem for problem in batch if isinstance(problem, WalkProblem)]
        with library.transaction():
            if not self._still_there():
                return False
            marked = marking.mark(seen)
            for file_id in marked.back:
                take_over(library, file_id, library.files.photo_in(file_id))
            for problem in problems:
                library.problems.note(folder.id, problem.relative_path, STAGE, problem.message)
                marking.keep_under(problem.relative_path)
        self._marked = ScanReport(len(seen), marked.new, marked.changed, unreadable=len(problems))
        return True

    def finish(self, confirmed: bool) -> ScanReport:
        """Set missing what was not seen, unless it is so much that an accident is likelier."""
        library, folder, marking = self._library, self._folder, self._marking
        if marking is None:
            return ScanReport()
        if not self._still_there():
            return _REMOVED
        unseen = marking.unseen(self._places)
        with library.transaction():
            held = 0 if confirmed else self._held(marking, unseen)
        missing = 0
        for ids in () if held else _chunks(unseen):
            with library.transaction():
                missing += marking.sweep(ids)
        with library.transaction():
            if self._whole:
                library.folders.end_scan(folder.id, self._scan_id, complete=not held)
                if not held:
                    library.folders.set_volumes(folder.id, self._volumes())
        vanished = (Vanished(folder.id, folder.path, held),) if held else ()
        return ScanReport(missing=missing, vanished=vanished, whole=(folder.id,) if self._whole else ())

    def _held(self, marking: Marking, unseen: array[int]) -> int:
        """How many files are really gone, if they are too many to be believed; else 0."""
        present = marking.count_present()
        empty = self._whole and self._seen == 0  # however few there were: so looks an empty mount point
        most = 0 if empty else max(FEW, int(SHARE * present))
        if len(unseen) <= most:
            return 0
        # What lies where it lay is left out by the rules of today, or belongs to another picture.
        gone = sum(not os.path.lexists(self._folder.path / path) for path in marking.vanished(unseen))
        return gone if gone > most else 0

    def _volumes(self) -> list[VolumeAt]:
        away = [volume for volume in self._folder.volumes if volume.relative_path in self._away]
        return [*(v for v in volumes_now(self._folder) if v.relative_path not in self._away), *away]

    def _still_there(self) -> bool:
        known = self._library.folders.get(self._folder.id)
        return known is not None and known.path == self._folder.path

    def _sentence_for(self, place: str) -> str:
        return say(
            "What is mounted at “{path}” is away: its photographs stay as they were.", path=self._folder.path / place
        )


def _chunks(ids: array[int]) -> Iterator[array[int]]:
    return (ids[at : at + MAX_ROWS] for at in range(0, len(ids), MAX_ROWS))
