"""Photographs on their way from the grid: to other programs as files, within the window by their numbers."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QUrl

URLS: Final = "text/uri-list"
PHOTOS: Final = "application/x-clip-desktop-photos"


def photos_as_data(photo_ids: Sequence[int], paths: Sequence[Path]) -> QMimeData:
    """Photographs with their files."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    data.setData(PHOTOS, QByteArray(",".join(str(photo) for photo in photo_ids).encode()))
    return data


def holds_photos(data: QMimeData) -> bool:
    """Whether it is photographs that are dragged: told without reading their numbers, at every move of the mouse."""
    return data.hasFormat(PHOTOS)


def photos_in(data: QMimeData) -> list[int]:
    """The numbers of photographs that are dragged; none where it is something else."""
    if not holds_photos(data):
        return []
    return [int(part) for part in bytes(data.data(PHOTOS).data()).decode("ascii").split(",") if part]
