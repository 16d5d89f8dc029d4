"""The clipboard, and what becomes of it when the program ends."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

_put: list[str] = []  # the text of what was put there last


def put_on_clipboard(data: QMimeData) -> None:
    """Put something there in several forms, text among them."""
    _put[:] = [data.text()]
    QGuiApplication.clipboard().setMimeData(data)


def let_go_of_clipboard() -> None:
    """Before the program ends: have Qt itself hold what was put there, if it still is.

    Qt would free what Python made for it when there is no Python any more, and crash.
    """
    clipboard = QGuiApplication.clipboard()
    if _put and clipboard.text() == _put[0]:
        image = clipboard.image()
        if image.isNull():
            clipboard.setText(_put[0])
        else:
            clipboard.setImage(image)
    _put.clear()
