"""The two families of error.

A ``UserError`` is the environment's or the user's: it is shown as one sentence, with what to do where we know it.
Every other exception is ours: it keeps its traceback and becomes a crash report.
"""

from __future__ import annotations

import errno
import os
from typing import Final

from clip_desktop.sentences import Sentence, say

# What goes wrong with files at all often, in the words of the system's C library: kept texts are told by them.
_REASONS: Final = {
    errno.ENOENT: say("No such file or directory"),
    errno.EIO: say("Input/output error"),
    errno.EACCES: say("Permission denied"),
    errno.EPERM: say("Operation not permitted"),
    errno.EEXIST: say("File exists"),
    errno.ENOTDIR: say("Not a directory"),
    errno.EISDIR: say("Is a directory"),
    errno.EBUSY: say("Device or resource busy"),
    errno.EMFILE: say("Too many open files"),
    errno.EFBIG: say("File too large"),
    errno.ENOSPC: say("No space left on device"),
    errno.EROFS: say("Read-only file system"),
    errno.ENAMETOOLONG: say("File name too long"),
    errno.ENOTEMPTY: say("Directory not empty"),
    errno.ELOOP: say("Too many levels of symbolic links"),
    errno.ENODEV: say("No such device"),
    errno.ETIMEDOUT: say("Connection timed out"),
}


class ClipDesktopError(Exception):
    """Root of every error this program raises on purpose."""


class UserError(ClipDesktopError):
    """Something the user can understand and mend: one sentence, and what to do about it.

    Args:
        message: one complete sentence without a traceback, path or jargon the user did not bring. A literal, or what
            ``say`` gives, so that it can be translated.
        hint: optionally a second sentence that says what to do.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message} {self.hint}".rstrip()

    @property
    def sentence(self) -> Sentence:
        """Message and hint as one, still to be translated."""
        message, hint = (text if isinstance(text, Sentence) else Sentence(text) for text in (self.message, self.hint))
        return say("{message} {hint}", message=message, hint=hint) if hint else message


def reason_of(error: OSError) -> str:
    """Why the system refused: a sentence to be translated where that is a common reason, else in its own words."""
    if error.errno in _REASONS:
        return _REASONS[error.errno]
    return os.strerror(error.errno) if error.errno else error.strerror or str(error)
