"""The exit codes that scripts can trust."""

from __future__ import annotations

from typing import Final

DONE: Final = 0
REFUSED: Final = 1  # nothing was done, or it failed; a sentence on stderr says why
USAGE: Final = 2  # the command line itself was wrong
PARTLY: Final = 3  # done, but some files or folders could not be used
NOTHING_FOUND: Final = 4  # a search that was answered, and found nothing
INTERRUPTED: Final = 130  # Ctrl+C; what was finished until then is kept


class Interrupted(Exception):  # noqa: N818  (no fault of anyone)
    """The user pressed Ctrl+C and the work in hand was put away.

    Args:
        kept: a sentence that says what remains of the work.
    """

    def __init__(self, kept: str = "Stopped.") -> None:
        super().__init__(kept)
        self.kept = kept
