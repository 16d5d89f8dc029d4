"""Photographs copied into a folder: nothing there is overwritten, and nothing of the originals is touched."""

from __future__ import annotations

import errno
import filecmp
import os
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from clip_desktop.errors import UserError, reason_of
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.photos import existing_path, photographs

_STAGE = say("Copying")


@dataclass(frozen=True, slots=True)
class Copied:
    """What became of photographs that were to be copied.

    Attributes:
        copied: how many files were written.
        there: how many lay there already, byte for byte.
        problems: a sentence for each that could not be copied.
    """

    copied: int
    there: int
    problems: tuple[str, ...]


def copy_photos(library: Library, photo_ids: Sequence[int], folder: Path, *, link: bool = False) -> Job[Copied]:
    """Copy a file of each photo into a folder, which is made if need be. A name that is taken gets a number.

    Args:
        link: make hard links, which take no space, where both lie on one disk; elsewhere copies.

    Raises:
        UserError: the folder cannot be made or written, or the disk is full; what was copied until then stays.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {error}.", folder=folder, error=reason_of(error)),
            "Name another.",
        ) from error
    copied, there, problems = 0, 0, []
    for done, photo_id in enumerate(photo_ids):
        yield Progress(done, len(photo_ids), _STAGE)
        source = existing_path(library, int(photo_id))
        if source is None:
            problems.append(say("Photograph {photo_id} is out of reach now.", photo_id=photo_id))
            continue
        try:
            new = _copy(source, folder, link=link)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EROFS):
                message = say("“{folder}” takes no more files: {error}.", folder=folder, error=reason_of(error))
                raise UserError(message, say("{copied} were copied before.", copied=photographs(copied))) from error
            problems.append(say("“{name}” cannot be copied: {error}.", name=source.name, error=reason_of(error)))
            continue
        copied, there = copied + new, there + (not new)
    yield Progress(len(photo_ids), len(photo_ids), _STAGE)
    return Copied(copied, there, tuple(problems))


def _copy(source: Path, folder: Path, *, link: bool) -> bool:
    """Copy or link one file; whether it was not there yet.

    Raises:
        OSError: it cannot be read, or not be written.
    """
    for target in _names(source, folder):
        if target.is_file() and filecmp.cmp(source, target, shallow=False):
            return False
        if link and _linked(source, target):
            return True
        try:
            target.touch(exist_ok=False)  # from here on the name is ours
        except FileExistsError:
            continue
        try:
            shutil.copy2(source, target)
        except BaseException:
            target.unlink()  # not whole
            raise
        return True
    raise AssertionError("there is always another number")


def _linked(source: Path, target: Path) -> bool:
    """Whether a name that is free is a hard link to the file now; never over another file."""
    try:
        os.link(source.resolve(), target)
    except OSError:  # another disk, a file system without links, or the name is taken: the copy finds out
        return False
    return True


def _names(source: Path, folder: Path) -> Iterator[Path]:
    yield folder / source.name
    for number in count(2):
        yield folder / f"{source.stem} ({number}){source.suffix}"
