"""What was said stays when a photograph gets another face: a JPEG beside a raw picture, or the raw one alone again."""

from __future__ import annotations

from clip_desktop.library.library import Library


def take_over(library: Library, file_id: int, photo_id: int | None) -> None:
    """A file that lay nowhere until now lies there with a photo: it takes over the words of those it stands for.

    Call inside a transaction.

    Args:
        photo_id: None where the file was not read yet, and takes over nothing.
    """
    if photo_id is None:
        return
    for before in library.pairs.stood_for(file_id):
        if before != photo_id:
            library.pairs.hand_over(before, photo_id)
