"""The long jobs of the window: folders looked through and indexed, photographs tagged."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.progress import Job, run_to_end
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.language.wording import counted
from clip_desktop.ui.running.jobs import Work
from clip_desktop.ui.running.session import Session

# The services themselves are imported on the threads that do the work: no start of the window waits for them.
if TYPE_CHECKING:
    from clip_desktop.imaging.walk import Place
    from clip_desktop.services.folders.scanning import ScanReport
    from clip_desktop.services.indexing.indexing import IndexReport
    from clip_desktop.services.labels.tagging import TagReport

_INDEXING_CHANGES = Changes(photos=True, folders=True)


def add_folders(session: Session, paths: Iterable[Path]) -> None:
    """Add folders to the library and index each."""
    labels = session.workspace.paths.labels

    def add(library: Library, path: Path) -> tuple[Folder, Changes]:
        from clip_desktop.services.folders.first_folder import add_with_labels

        return add_with_labels(library, path, label_folder=labels)

    for path in paths:
        session.change(partial(add, path=path), lambda folder: index(session, folder))


def forget_folder(session: Session, folder: Folder) -> None:
    """Take a folder out of the library. Its files are not touched."""

    def remove(library: Library) -> tuple[None, Changes]:
        from clip_desktop.services.folders.roots import remove_folder

        return None, remove_folder(library, folder.id)

    session.change(remove)


def index(session: Session, folder: Folder | None = None) -> None:
    """Look through a folder (None: all of them) and index what is new."""
    name = QCoreApplication.translate("Work", "Looking through your folders")
    if folder is not None:
        name = QCoreApplication.translate("Work", "Adding “{name}”").format(name=folder.path.name or folder.path)

    def look(library: Library) -> Job[ScanReport]:
        from clip_desktop.services.folders.scanning import scan, scan_all

        return scan_all(library) if folder is None else scan(library, folder)

    _read(session, name, look, "index" if folder is None else f"index:{folder.id}")


def index_places(session: Session, places: Mapping[int, Sequence[Place]]) -> None:
    """Look through some places of folders, by folder id, and index what is new there."""
    name = QCoreApplication.translate("Work", "Looking at what changed")

    def look(library: Library) -> Job[ScanReport]:
        from clip_desktop.services.folders.scanning import scan_places

        return scan_places(library, places)

    _read(session, name, look, "")


def let_go(session: Session, folder_id: int) -> None:
    """Believe that the many files that are gone from a folder are so: a step that can be undone."""
    name = QCoreApplication.translate("Work", "Looking through the folder again")

    def again(library: Library) -> tuple[int, Edit]:
        from clip_desktop.services.folders import vanished

        return run_to_end(vanished.let_go(library, folder_id))

    def job(library: Library) -> Job[tuple[int, Edit]]:
        from clip_desktop.services.folders import vanished

        with session.workspace.indexing_lock():
            made = yield from vanished.let_go(library, folder_id)
        return made

    def done(made: tuple[int, Edit]) -> None:
        gone, edit = made
        if gone:
            session.made(edit, again)
        (session.step_told if gone else session.noticed).emit(
            counted(
                "Work",
                gone,
                "1 file is missing now; what you said of it is kept.",
                "{n} files are missing now; what you said of them is kept.",
            )
        )

    session.jobs.add(Work(name, job, done, key=f"gone:{folder_id}"))


def _read(session: Session, name: str, look: Callable[[Library], Job[ScanReport]], key: str) -> None:
    """Queue a job that looks for files and indexes what it finds."""

    def job(library: Library) -> Job[tuple[ScanReport, IndexReport]]:
        from clip_desktop.services.indexing.indexing import index_pending

        with session.workspace.indexing_lock():
            scanned = yield from look(library)
            workers = session.workspace.settings.decode_workers
            thumbnails = session.workspace.thumbnails
            indexed = yield from index_pending(library, session.model, thumbnails, workers=workers)
        return scanned, indexed

    session.jobs.add(Work(name, job, lambda reports: _indexed(session, *reports), _INDEXING_CHANGES, key))


def tag(session: Session, *, only_new: bool) -> None:
    """Suggest tags for the photographs that have none yet, or for all again. What the user decided stays."""

    def job(library: Library) -> Job[TagReport]:
        from clip_desktop.services.labels.tagging import tag_photos
        from clip_desktop.services.searching.searcher import Searcher

        searcher = Searcher(session.model)  # its own: a searcher belongs to one thread
        searcher.refresh(library)
        with session.workspace.tagging_lock():
            report = yield from tag_photos(library, session.model, searcher, only_new=only_new)
        return report

    name = QCoreApplication.translate("Work", "Tagging photographs")
    session.jobs.add(Work(name, job, lambda _: session.announce(Changes(tags=True)), Changes(tags=True), "tag"))


def _indexed(session: Session, scanned: ScanReport, indexed: IndexReport) -> None:
    session.announce(scanned.changes | indexed.changes | Changes(folders=True))
    session.scanned.emit(scanned)
    for sentence in (*scanned.found_again, *scanned.skipped):
        session.noticed.emit(in_language(sentence))
    if indexed.failed:
        session.noticed.emit(
            counted(
                "Work",
                indexed.failed,
                "1 file could not be read; Problems in the sidebar tells why.",
                "{n} files could not be read; Problems in the sidebar tells why.",
            )
        )
    if indexed.indexed and session.workspace.settings.tag_new_photos:
        tag(session, only_new=True)
