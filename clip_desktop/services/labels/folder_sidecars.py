"""Tags of a folder that is in no library, written to sidecars as keywords and undone exactly.

The journal that undoing needs is a library file of its own for each folder, in the profile's data: it holds nothing but
what was written, before and after, so that the checks and the undoing are those of ``sidecar_writing``.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Protocol

from clip_desktop.errors import UserError
from clip_desktop.imaging.sidecar import KeywordPath
from clip_desktop.imaging.walk import check_root
from clip_desktop.library.library import Library
from clip_desktop.paths import ProfilePaths
from clip_desktop.progress import Job, run_to_end
from clip_desktop.services.files.failures import FileFailure
from clip_desktop.services.labels.folder_tagging import FolderReport, TaggedFile
from clip_desktop.services.words.sidecar_writing import WriteReport, undo_writes, write_sidecars
from clip_desktop.services.words.write_back import PlannedWrite, plan_keywords, settle_unfinished


@dataclass(frozen=True, slots=True)
class SidecarsReport:
    """What was done with the sidecars of a folder.

    Attributes:
        tagging: what was read, and what of it failed.
        written: how many sidecars were written; of a dry run, how many would be.
        unchanged: how many say everything already.
        failed: how many could not be written; each was told.
    """

    tagging: FolderReport
    written: int
    unchanged: int
    failed: int


class TaggingJob(Protocol):
    """Starts tagging; what is found is handed to what it is given."""

    def __call__(self, tell: Callable[[TaggedFile | FileFailure], object]) -> Job[FolderReport]: ...


def journal_file(paths: ProfilePaths, folder: Path) -> Path:
    """Where the journal of a folder lies; perhaps it is not there yet.

    Raises:
        UserError: the folder cannot be read.
    """
    name = os.fsencode(os.path.realpath(check_root(folder)))
    return paths.data / "folders" / f"{hashlib.sha256(name).hexdigest()[:32]}.sqlite3"


@contextmanager
def journal_of(paths: ProfilePaths, folder: Path, *, dry_run: bool = False) -> Iterator[Library]:
    """The journal of a folder, opened; a dry run makes none.

    Raises:
        UserError: the folder cannot be read, or the journal not be opened.
    """
    path = journal_file(paths, folder)
    if dry_run and not path.exists():
        with TemporaryDirectory() as nowhere, Library(Path(nowhere) / path.name) as library:
            yield library
        return
    path.parent.mkdir(exist_ok=True)
    with Library(path) as library:
        yield library


def write_folder_tags(
    journal: Library,
    tagging: TaggingJob,
    vocabulary: list[KeywordPath],
    tell: Callable[[PlannedWrite | FileFailure], object],
    *,
    dry_run: bool = False,
) -> Job[SidecarsReport]:
    """Write the tags of a folder's pictures to their sidecars, batch by batch, so that stopping leaves whole files.

    Of keywords that an earlier run wrote, those of the vocabulary that no longer hold are taken away; what anybody else
    wrote stays.

    Args:
        vocabulary: the keywords of the label set.
        tell: is given each sidecar that was written (of a dry run: would be), and what failed.
        dry_run: write nothing.
    """
    unsettled = settle_unfinished(journal)
    for failure in unsettled:
        tell(failure)
    batch = None if dry_run else journal.sidecars.next_batch()
    writer = _Writer(journal, vocabulary, tell, batch, failed=len(unsettled))
    job = tagging(writer.take)
    try:
        while True:
            try:
                step = next(job)
            except StopIteration as end:
                writer.write()
                tagged: FolderReport = end.value
                return SidecarsReport(tagged, writer.written, writer.unchanged, writer.failed)
            writer.write()
            yield step
    finally:
        job.close()


@dataclass(slots=True)
class _Writer:
    """Gathers what was tagged, and writes it when the batch is whole. ``batch`` is None in a dry run."""

    journal: Library
    vocabulary: list[KeywordPath]
    tell: Callable[[PlannedWrite | FileFailure], object]
    batch: int | None
    wanted: dict[Path, tuple[KeywordPath, ...]] = field(default_factory=dict)
    written: int = 0
    unchanged: int = 0
    failed: int = 0

    def take(self, one: TaggedFile | FileFailure) -> None:
        if isinstance(one, TaggedFile):
            self.wanted[one.path] = tuple(tag.path for tag in one.tags)
        else:
            self.tell(one)

    def write(self) -> None:
        plan = plan_keywords(self.journal, self.wanted, self.vocabulary)
        self.wanted.clear()
        failures = plan.failures
        if self.batch is not None:
            failures = run_to_end(write_sidecars(self.journal, plan, self.batch)).failures
        lost = {failure.path for failure in failures}
        done = [write for write in plan.writes if write.sidecar not in lost]
        outcomes: list[PlannedWrite | FileFailure] = [*done, *failures]
        for one in outcomes:
            self.tell(one)
        self.written += len(done)
        self.unchanged += plan.unchanged
        self.failed += len(failures)


def undo_folder_tags(paths: ProfilePaths, folder: Path) -> Job[WriteReport]:
    """Put the sidecars of the last run on a folder back as they were.

    Raises:
        UserError: there is nothing to undo.
    """
    if not journal_file(paths, folder).exists():
        raise UserError("No sidecar was written in this folder that could be put back.")
    with journal_of(paths, folder) as journal:
        return (yield from undo_writes(journal))
