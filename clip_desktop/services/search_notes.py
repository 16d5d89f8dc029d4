"""What is odd about an answer, in one sentence."""

from __future__ import annotations

from clip_desktop.library.library import Library
from clip_desktop.services.photos import photographs
from clip_desktop.services.presence import is_online


def note_on_library(library: Library, without_vector: int | None = None) -> str:
    """What is missing from every answer now: nothing added, folders out of reach, photos still to be indexed.

    Args:
        without_vector: visible photos that have no vector yet; None when the query asked for no looks.
    """
    folders = library.folders.all()
    if not folders:
        return "No folder has been added yet."
    unread = library.files.count_unread()
    if without_vector is not None and unread + without_vector:
        return f"{photographs(unread + without_vector)} {_are(unread + without_vector)} still to be indexed."
    if unread:
        return f"{photographs(unread)} {_are(unread)} still to be read."
    away = [folder for folder in folders if not is_online(folder)]
    if away:
        return f"“{away[0].path}” cannot be reached now: its photographs are shown as they were last seen."
    return ""


def _are(count: int) -> str:
    return "is" if count == 1 else "are"
