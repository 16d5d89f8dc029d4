"""What is taken out of the library: rows, never files."""

from __future__ import annotations

from typing import Final

from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.kept import KeptRows
from clip_desktop.library.library import Library
from clip_desktop.sentences import say_count
from clip_desktop.services.edits import make_edit

_CHANGES: Final = Changes(photos=True, folders=True)


def forget_missing(library: Library) -> Edit:
    """Forget where files lay that a scan found gone.

    No file is touched, wherever it is now. Their photos keep their vectors and all that was said of them: should a file
    turn up again, it is known by its content.
    """
    kept: list[KeptRows] = []
    count = library.missing.count()
    return make_edit(
        library,
        say_count(count, "Forget 1 missing file", "Forget {n} missing files"),
        _CHANGES,
        lambda lib: kept.append(lib.missing.forget()),
        lambda lib: lib.missing.put_back(kept[0]),
    )
