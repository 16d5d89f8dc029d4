"""What the system's refusals to read or write a file mean, in a sentence."""

from __future__ import annotations

import errno
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.errors import reason_of
from clip_desktop.sentences import say

OUT_OF_REACH: Final = "It cannot be reached now: its folder is gone, or its drive not plugged in."


def _numbers(*names: str) -> frozenset[int]:
    return frozenset(getattr(errno, name) for name in names if hasattr(errno, name))  # not every system has all


_REASONS: Final = (
    (_numbers("EROFS"), "It lies on a drive that is read-only."),
    (_numbers("EACCES", "EPERM"), "You may not write in this folder."),
    (_numbers("ENOSPC", "EDQUOT"), "The disk is full."),
    (_numbers("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "ENOTCONN", "ESTALE"), "It cannot be reached now."),
    (_numbers("ENAMETOOLONG"), "Its name would be longer than the drive takes."),
)


@dataclass(frozen=True, slots=True)
class FileFailure:
    """A file with which something could not be done, and why: one sentence."""

    path: Path
    message: str


def failure_of(path: Path, error: OSError) -> FileFailure:
    """The sentence for one of the system's errors about a file."""
    reason = next((sentence for numbers, sentence in _REASONS if error.errno in numbers), None)
    if reason is None:
        reason = say("The system refuses: {errno}.", errno=reason_of(error))
    return FileFailure(path, reason)
