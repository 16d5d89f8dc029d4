"""How long films are, asked of those that were read before it was kept: of their containers, without a frame."""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from typing import Final

from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.video import length_of_video
from clip_desktop.library.library import Library
from clip_desktop.library.records import StaleFile
from clip_desktop.progress import Job, Progress
from clip_desktop.services.folders.presence import is_online

_BATCH: Final = 64  # films a transaction


def measure_pending(library: Library, workers: int) -> Job[int]:
    """Ask every film of unknown length that can be reached; how many were asked.

    A film that does not say counts as asked. One that cannot be read now is asked the next time.
    """
    if not VIDEO.is_there:
        return 0
    films = list(_reachable(library))
    done, failed, waiting = 0, 0, iter(films)
    with ThreadPoolExecutor(workers, thread_name_prefix="length") as pool:
        while batch := list(islice(waiting, _BATCH)):
            lengths = dict(zip((film.cursor for film in batch), pool.map(_length, batch), strict=True))
            asked = {photo: length for photo, length in lengths.items() if length is not None}
            with library.transaction():
                library.photos.set_lengths(asked)
            done, failed = done + len(asked), failed + len(batch) - len(asked)
            yield Progress(done + failed, len(films), "Reading metadata")
    return done


def _reachable(library: Library) -> Iterator[StaleFile]:
    """One file of each film, in folders that can be reached; its cursor is the photo's id."""
    films = library.photos.unmeasured()
    if not films:
        return
    online = {folder.id for folder in library.folders.all() if is_online(folder)}
    yield from {film.cursor: film for film in films if film.folder_id in online}.values()


def _length(film: StaleFile) -> float | None:
    """In seconds, 0 where it is not said; None where the file cannot be read, or is not as it was."""
    try:
        with open(film.path, "rb") as file:
            stat = os.fstat(file.fileno())
            same = (stat.st_size, stat.st_mtime_ns) == (film.size, film.mtime_ns)
            return length_of_video(file) if same else None
    except OSError:
        return None
