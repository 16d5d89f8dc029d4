"""What files say in words, read anew without looking at a picture: where a sidecar changed, and in older libraries.

The sidecars that the last scan saw are compared with those that were read, by size and time; no folder is looked into
again. What the program finds to do it finds again after it was killed: nothing is marked.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from clip_desktop.imaging.companions import in_reading_order
from clip_desktop.imaging.decode import ImageProblem, read_bytes
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.metadata import Metadata
from clip_desktop.imaging.tags import Tags, tags_of
from clip_desktop.imaging.video import is_video, said_of_video
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, StaleFile
from clip_desktop.progress import Job, Progress
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.indexing.reading import Said, described
from clip_desktop.services.indexing.settling import describe

_BATCH: Final = 64  # files a transaction
_PAGE: Final = 512


@dataclass(frozen=True, slots=True)
class _Words:
    """What one file says now."""

    file: StaleFile
    meta: Metadata
    said: Said


def describe_pending(library: Library, workers: int) -> Job[int]:
    """Read the metadata that is new or was never read; how many photos it was."""
    done, failed = 0, 0
    changed = changed_sidecars(library)
    total = library.captions.count_unread() + len(changed)
    if total == 0:
        return 0
    with ThreadPoolExecutor(workers, thread_name_prefix="metadata") as pool:
        files = _pending(library, changed)
        while batch := list(islice(files, _BATCH)):
            read = [words for words in pool.map(_read, batch) if words is not None]
            with library.transaction():
                written = sum(_write(library, words) for words in read)
            done, failed = done + written, failed + len(batch) - written
            yield Progress(done + failed, max(total, done + failed), "Reading metadata")
    return done


def changed_sidecars(library: Library) -> list[int]:
    """The files (ids) whose sidecar was seen new, other, or gone since it was read; of folders that can be reached."""
    found: list[int] = []
    for folder in library.folders.all():
        if is_online(folder):
            found += _changed_in(library, folder)
    return found


def _changed_in(library: Library, folder: Folder) -> Iterator[int]:
    for file_id, (picture, read, seen) in library.captions.sidecars_otherwise(folder.id).items():
        by_name = {state.name: state for state in seen}
        now = next((by_name[name] for name in in_reading_order(picture, by_name)), None)
        if now != read:
            yield file_id


def _pending(library: Library, changed: list[int]) -> Iterator[StaleFile]:
    for at in range(0, len(changed), _PAGE):
        yield from library.captions.files(changed[at : at + _PAGE])
    online = {folder.id: is_online(folder) for folder in library.folders.all()}
    after = 0
    while page := library.captions.unread(_PAGE, after):
        after = page[-1].cursor
        yield from (file for file in page if online.get(file.folder_id, False))


def _read(file: StaleFile) -> _Words | None:
    """What a file says; None where it cannot be read now or is no longer as it was: the next scan tells."""
    try:
        stat = os.stat(file.path)
        if (stat.st_size, stat.st_mtime_ns) != (file.size, file.mtime_ns):
            return None
        tags, filmed = Tags(), None
        if is_video(file.path):
            if VIDEO.is_there:
                with open(file.path, "rb") as stream:
                    filmed = said_of_video(stream)
        else:
            tags = tags_of(read_bytes(file.path))
        return _Words(file, *described(file, stat.st_mtime_ns, tags, filmed))
    except (OSError, ImageProblem):
        return None


def _write(library: Library, words: _Words) -> bool:
    file, meta = words.file, words.meta
    photo = library.photos.get(file.photo_id) if file.photo_id is not None else None
    if photo is None or not library.files.is_at(file.id, file.folder_id, file.relative_path):
        return False
    facts = replace(
        photo.facts,
        taken_at=meta.taken_at,
        taken_at_source=meta.taken_at_source,
        lat=meta.lat,
        lon=meta.lon,
        camera=meta.camera,
    )
    library.problems.solved(file.folder_id, file.relative_path)
    describe(library, file, photo.id, facts, words.said)
    return True
