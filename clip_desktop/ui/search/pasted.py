"""Pictures pasted without a file: kept as files of the cache, the latest few of them."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from clip_desktop.errors import UserError
from clip_desktop.sentences import say

_KEPT: Final = 20


def keep_pasted(image: QImage, folder: Path) -> Path:
    """Write a picture into a folder, under a name of its content; the oldest go when there are many.

    Raises:
        UserError: the picture is empty, or it cannot be written.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.isNull() or not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # the stubs want bytes
        raise UserError("What was pasted is no picture that can be read.")
    content = bytes(data.data())
    path = folder / f"pasted-{hashlib.sha256(content).hexdigest()[:16]}.png"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        known = sorted(folder.glob("pasted-*.png"), key=lambda one: (one.stat().st_mtime_ns, one.name))
        for old in known[:-_KEPT]:
            old.unlink()
    except OSError as error:
        raise UserError(say("The pasted picture cannot be kept: {error}.", error=error.strerror or error)) from error
    return path
