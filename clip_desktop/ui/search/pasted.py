"""Pictures dropped or pasted without a file: kept small as files, those that a search names and the latest few."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

_KEPT: Final = 20
_EDGE: Final = 1024  # pixels; more than any model sees


def keep_pasted(image: QImage, folder: Path, searches: Sequence[str]) -> Path:
    """Write a picture into a folder, under a name of its content; the oldest go when there are many.

    Args:
        searches: the queries that are kept; a picture that one of them names stays.

    Raises:
        UserError: the picture is empty, or it cannot be written.
    """
    if max(image.width(), image.height()) > _EDGE:
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(_EDGE, _EDGE, keep, smooth)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        raise UserError("What was given is no picture that can be read.")
    content = bytes(data.data())
    path = folder / f"pasted-{hashlib.sha256(content).hexdigest()[:16]}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        known = sorted(folder.glob("pasted-*.png"), key=lambda one: (one.stat().st_mtime_ns, one.name))
        named = "\n".join(searches)
        for old in [one for one in known[:-_KEPT] if one.name not in named]:
            old.unlink()
    except OSError as error:
        raise UserError(say("The pasted picture cannot be kept: {error}.", error=reason_of(error))) from error
    return path
