"""Thumbnails as they are wanted: the size that a screen asks for, and made anew where one is gone or damaged."""

from __future__ import annotations

from pathlib import Path

from clip_desktop.errors import UserError
from clip_desktop.imaging.decode import ImageProblem, content_hash, decode, read_bytes
from clip_desktop.imaging.thumbnails import EDGE, LARGE, ThumbnailStore
from clip_desktop.library.records import PhotoRow


def thumbnail(store: ThumbnailStore, photo: PhotoRow, pixels: int = EDGE) -> Path | None:
    """The thumbnail of a photo, made of its file where it is not there. May take as long as reading the file does.

    Args:
        pixels: the longest edge that it will be shown with; the large size is given where the small one is too small.

    Returns:
        Where it lies; the small one where the large one cannot be made, and None where there is neither.
    """
    edge = EDGE if pixels <= EDGE else LARGE
    found = store.get_path(photo.content_hash, edge) or make_thumbnail(store, photo, edge)
    if found is None and edge != EDGE:
        found = store.get_path(photo.content_hash)
    return found


def make_thumbnail(store: ThumbnailStore, photo: PhotoRow, edge: int = EDGE) -> Path | None:
    """Make a thumbnail of the photo's file; None where that is gone, is another picture now, or cannot be read."""
    try:
        data = read_bytes(photo.path)
        if content_hash(data) != photo.content_hash:
            return None
        return store.put(photo.content_hash, decode(data, at_least=edge).image, edge)
    except (ImageProblem, OSError, MemoryError, UserError):
        return None  # a thumbnail is a convenience: what is wrong with the file is told where it is read
