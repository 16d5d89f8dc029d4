"""What can be wrong with one picture, said in one sentence."""

from __future__ import annotations

from clip_desktop.errors import UserError
from clip_desktop.sentences import say


class ImageProblem(UserError):  # noqa: N818  # a value as often as an exception: it is what is wrong with a file
    """A file that cannot be used as a picture: the message is one sentence to show beside its name."""


class NeedsExtra(ImageProblem):
    """A file of a format that an extra of this program reads, which is not installed.

    Attributes:
        extra: its name, as in ``clip-desktop[raw]``.
    """

    def __init__(self, extra: str) -> None:
        super().__init__(
            say("This file needs the extra “{extra}”.", extra=extra), f"pip install 'clip-desktop[{extra}]'"
        )
        self.extra = extra
