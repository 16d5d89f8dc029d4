"""What lies in the folders: a walk compared with the library, by mark and sweep.

Files seen are marked with the scan's number; only after a walk that reached its end are the unmarked ones missing. An
unplugged or unreadable root is no evidence of anything and changes nothing; what lies under a subfolder that cannot be
read stays as it was.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import FoundFile, WalkProblem, check_root, walk
from clip_desktop.library.changes import NOTHING, Changes
from clip_desktop.library.files import Seen
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.library.records import Folder
from clip_desktop.progress import Job, Progress

STAGE: Final = "scan"


@dataclass(frozen=True, slots=True)
class ScanReport:
    """What a scan found.

    Attributes:
        seen, new, changed, missing: numbers of files.
        unreadable: how many subfolders could not be read.
        skipped: one sentence for each root that was left as it is.
    """

    seen: int = 0
    new: int = 0
    changed: int = 0
    missing: int = 0
    unreadable: int = 0
    skipped: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        return not self.skipped

    @property
    def changes(self) -> Changes:
        return Changes(photos=True, folders=True) if self.new or self.changed or self.missing else NOTHING

    def __add__(self, other: ScanReport) -> ScanReport:
        return ScanReport(
            self.seen + other.seen,
            self.new + other.new,
            self.changed + other.changed,
            self.missing + other.missing,
            self.unreadable + other.unreadable,
            self.skipped + other.skipped,
        )


_REMOVED: Final = ScanReport(skipped=("The folder was taken out of the library while it was looked through.",))


def scan_all(library: Library) -> Job[ScanReport]:
    """Scan every folder of the library, one after another."""
    report = ScanReport()
    for folder in library.folders.all():
        report += yield from scan(library, folder)
    return report


def scan(library: Library, folder: Folder) -> Job[ScanReport]:
    """Compare one folder with the library, in transactions of at most 512 files."""
    try:
        check_root(folder.path)
    except UserError as offline:
        return ScanReport(skipped=(offline.message,))
    with library.transaction():
        if not _still_there(library, folder):
            return _REMOVED
        scan_id = library.folders.begin_scan(folder.id)
        library.problems.forget_stage(folder.id, STAGE)
    report = ScanReport()
    found = walk(folder.path, folder.excludes)
    while batch := list(islice(found, MAX_ROWS)):
        marked = _mark(library, folder, scan_id, batch)
        if marked is None:
            return report + _REMOVED
        report += marked
        yield Progress(report.seen, 0, "Scanning", str(folder.path))
    return report + _finish(library, folder, scan_id, report)


def _mark(library: Library, folder: Folder, scan_id: int, batch: list[FoundFile | WalkProblem]) -> ScanReport | None:
    """Write one batch; None when the folder is no longer in the library."""
    seen = [Seen(f.relative_path, f.size, f.mtime_ns) for f in batch if isinstance(f, FoundFile)]
    problems = [p for p in batch if isinstance(p, WalkProblem)]
    with library.transaction():
        if not _still_there(library, folder):
            return None
        marked = library.files.mark_seen(folder.id, scan_id, seen)
        for problem in problems:
            library.problems.note(folder.id, problem.relative_path, STAGE, problem.message)
            library.files.keep_under(folder.id, scan_id, problem.relative_path)
    return ScanReport(len(seen), marked.new, marked.changed, unreadable=len(problems))


def _finish(library: Library, folder: Folder, scan_id: int, report: ScanReport) -> ScanReport:
    """Sweep, unless the walk says nothing: an empty mount point looks like a folder from which all was deleted."""
    if not _still_there(library, folder):
        return _REMOVED
    unseen, present = library.files.count_unseen(folder.id, scan_id)
    vanished = present > 0 and unseen == present and report.seen == 0
    missing = 0
    with library.transaction():
        if not vanished:
            missing = library.files.sweep(folder.id, scan_id)
        library.folders.end_scan(folder.id, scan_id, complete=not vanished)
    if vanished:
        sentence = f"“{folder.path}” is empty now, as an unplugged drive is: its {present} files are kept as they were."
        return ScanReport(skipped=(sentence,))
    return ScanReport(missing=missing)


def _still_there(library: Library, folder: Folder) -> bool:
    known = library.folders.get(folder.id)
    return known is not None and known.path == folder.path
