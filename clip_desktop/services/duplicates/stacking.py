"""Photos that look the same put into stacks. Those without a stack are the work list: a killed run goes on by itself.

Looks come with indexing. Those of an older library are made of the thumbnails, or of the files where those are gone.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoRow
from clip_desktop.progress import Job, Progress
from clip_desktop.search.looks import LOOK_BYTES, NO_LOOK, look_of
from clip_desktop.search.outlines import OUTLINE_DIM
from clip_desktop.search.stacks import BLOCK, Stacks
from clip_desktop.services.indexing.reading import shrunk
from clip_desktop.services.indexing.small_pictures import thumbnail

_PAGE: Final = 512
_DRAFT: Final = 64  # pixels at least, to which JPEG is decoded for a look


def stack_pending(library: Library, thumbnails: ThumbnailStore, workers: int = 0) -> Job[int]:
    """Put every photo that is in no stack into one; how many it were.

    Args:
        workers: thumbnails read at once; 0 takes one for each processor.
    """
    yield from _look_at_older(library, thumbnails, workers or os.cpu_count() or 1)
    waiting = library.looks.unstacked()
    if not len(waiting):
        return 0
    stacks = Stacks(lambda ids: _looks(library, ids), *library.looks.stacked(OUTLINE_DIM))
    for start in range(0, len(waiting), BLOCK):
        if start:  # a few new photos are no stage of their own
            yield Progress(start, len(waiting), "Comparing photographs")
        _stack(library, stacks, waiting[start : start + BLOCK].tolist())
    return len(waiting)


def _stack(library: Library, stacks: Stacks, photo_ids: list[int]) -> None:
    """One block, in one transaction."""
    found = library.looks.of(photo_ids)
    plain = [photo_id for photo_id in photo_ids if len(found[photo_id]) != LOOK_BYTES]
    others = [photo_id for photo_id in photo_ids if len(found[photo_id]) == LOOK_BYTES]
    looks = _array([found[photo_id] for photo_id in others])
    placed = stacks.add(others, looks, library.apart.all()) if others else []
    with library.transaction():
        library.looks.set_stacks([*zip(others, placed, strict=True), *zip(plain, plain, strict=True)])


def _look_at_older(library: Library, thumbnails: ThumbnailStore, workers: int) -> Iterator[Progress]:
    """Looks of photos that were indexed before there were any."""
    total = library.looks.count_without()
    if total == 0:
        return
    after = done = 0
    with ThreadPoolExecutor(workers, thread_name_prefix="looks") as pool:
        while page := library.looks.without(_PAGE, after):
            after = page[-1][0]
            rows = library.photos.rows([photo_id for photo_id, _ in page])
            films = {photo_id for photo_id, kind in page if kind == VIDEO.name}
            pictures = [row for photo_id, row in rows.items() if photo_id not in films]
            made = zip(pictures, pool.map(lambda row: _look_of(thumbnails, row), pictures), strict=True)
            while batch := list(islice(made, BLOCK)):
                with library.transaction():
                    for row, look in batch:
                        if look is not None:
                            library.looks.put(row.id, look)
                yield Progress(min(done + len(batch), total), total, "Looking at photographs")
                done += len(batch)
            with library.transaction():
                for photo_id in films:
                    library.looks.put(photo_id, NO_LOOK)


def _look_of(thumbnails: ThumbnailStore, row: PhotoRow) -> bytes | None:
    """The look of a photo; None where neither its thumbnail nor its file can be read now."""
    path = thumbnail(thumbnails, row)
    return _read(path) if path is not None else None


def _read(path: Path) -> bytes | None:
    try:
        with Image.open(path) as image:
            image.draft("RGB", (_DRAFT, _DRAFT))
            return look_of(shrunk(image))
    except (OSError, ValueError, SyntaxError):
        return None


def _looks(library: Library, photo_ids: Sequence[int]) -> NDArray[np.uint8]:
    """Looks of photos that have one, in the order asked for, by pages: SQLite takes them as one text."""
    found: dict[int, bytes] = {}
    distinct = list(dict.fromkeys(photo_ids))
    for start in range(0, len(distinct), _PAGE):
        found.update(library.looks.of(distinct[start : start + _PAGE]))
    return _array([found[photo_id] for photo_id in photo_ids])


def _array(looks: Sequence[bytes]) -> NDArray[np.uint8]:
    return np.frombuffer(b"".join(looks), np.uint8).reshape(len(looks), LOOK_BYTES)
