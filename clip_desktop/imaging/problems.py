"""What can be wrong with one picture, said in one sentence."""

from __future__ import annotations

from clip_desktop.errors import UserError


class ImageProblem(UserError):  # noqa: N818  # a value as often as an exception: it is what is wrong with a file
    """A file that cannot be used as a picture: the message is one sentence to show beside its name."""
