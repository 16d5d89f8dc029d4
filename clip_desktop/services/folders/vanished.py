"""Many files gone at once: kept as they were until the user says that they are gone, which can be undone."""

from __future__ import annotations

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.progress import Job
from clip_desktop.sentences import say_count
from clip_desktop.services.folders.scanning import scan

_CHANGES = Changes(photos=True, folders=True)


def let_go(library: Library, folder_id: int) -> Job[tuple[int, Edit]]:
    """Look through a folder again and believe it, however many files are gone; how many are so now.

    What was said of them stays with their photographs, and is there again when they come back. An undo takes the files
    for present again, so that the next scan asks once more.

    Raises:
        UserError: the folder is out of the library, or out of reach now: its files are not gone then.
    """
    folder = library.folders.get(folder_id)
    if folder is None:
        raise UserError("This folder is no longer in the library.")
    before = library.missing.of_folder(folder_id)
    report = yield from scan(library, folder, confirmed=True)
    if folder_id not in report.whole:
        raise UserError(report.skipped[0])
    gone = sorted(library.missing.of_folder(folder_id) - before)

    def undo(lib: Library) -> Changes:
        for start in range(0, len(gone), MAX_ROWS):
            with lib.transaction():
                lib.missing.take_back(gone[start : start + MAX_ROWS])
        return _CHANGES

    return len(gone), Edit(_name(len(gone)), _CHANGES, undo)


def _name(files: int) -> str:
    return say_count(files, "Let 1 missing file go", "Let {n:,} missing files go")
