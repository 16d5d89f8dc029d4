"""The two families of error.

A ``UserError`` is the environment's or the user's: it is shown as one sentence, with what to do where we know it.
Every other exception is ours: it keeps its traceback and becomes a crash report.
"""

from __future__ import annotations

from clip_desktop.sentences import Sentence, say


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
