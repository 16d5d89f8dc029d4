"""Photographs on their way from the grid: to other programs as files, within the window by their numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMetaType, QMimeData, QUrl

URLS: Final = "text/uri-list"
PHOTOS: Final = "application/x-clip-desktop-photos"


class DraggedPhotos(QMimeData):
    """Photographs whose files are looked up when a program asks for them: they may be all of a library.

    Args:
        photo_ids: their numbers.
        paths: finds their files.
    """

    def __init__(self, photo_ids: Sequence[int], paths: Callable[[], Sequence[Path]]) -> None:
        super().__init__()
        self._ids, self._paths = photo_ids, paths

    def formats(self) -> list[str]:
        return [URLS, PHOTOS]

    def hasFormat(self, mimetype: str) -> bool:
        return mimetype in (URLS, PHOTOS)

    def retrieveData(self, mimetype: str, preferredType: QMetaType | QMetaType.Type) -> object:  # noqa: N803  # Qt's own name
        if mimetype == PHOTOS:
            return QByteArray(",".join(map(str, self._ids)).encode())
        if mimetype == URLS:
            urls = [QUrl.fromLocalFile(str(path)) for path in self._paths()]
            if preferredType == QMetaType(QMetaType.Type.QByteArray):  # another program: the lines of RFC 2483
                return QByteArray(b"".join(bytes(url.toEncoded().data()) + b"\r\n" for url in urls))
            return urls
        return None


def holds_photos(data: QMimeData) -> bool:
    """Whether it is photographs that are dragged: told without reading their numbers, at every move of the mouse."""
    return data.hasFormat(PHOTOS)


def photos_in(data: QMimeData) -> list[int]:
    """The numbers of photographs that are dragged; none where it is something else."""
    if not holds_photos(data):
        return []
    return [int(part) for part in bytes(data.data(PHOTOS).data()).decode("ascii").split(",") if part]
