"""The order in which an album's members are shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from clip_desktop.library.library import Library
from clip_desktop.library.photos import Order
from clip_desktop.library.records import Album, AlbumSort, PhotoFilter

IdArray = NDArray[np.int64]

_ORDERS: Final[dict[AlbumSort, Order]] = {"newest": "newest", "oldest": "oldest", "name": "name", "rating": "rating"}


def in_order(library: Library, album: Album, photo_ids: Sequence[int] | IdArray) -> NDArray[np.intp]:
    """The places of an album's members, given the surest first, in the order in which it is shown: intp (n,)."""
    ids = np.asarray(photo_ids, np.int64)
    order = _ORDERS.get(album.sort)
    if order is None or not len(ids):
        return np.arange(len(ids))
    place = {int(photo): n for n, photo in enumerate(library.photos.ids(PhotoFilter(ids=tuple(ids.tolist())), order))}
    return np.argsort([place.get(photo, len(place)) for photo in ids.tolist()], kind="stable")
