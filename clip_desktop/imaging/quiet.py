"""Pillow's complaints about damaged files are kept from the user's terminal: what matters is raised or returned."""

from __future__ import annotations

import logging
import threading
import warnings
from typing import Final

_PILLOW: Final = r"PIL\.|pillow_heif"
_lock = threading.Lock()

logging.getLogger("PIL").addHandler(logging.NullHandler())  # or its errors go to stderr when nobody listens


def hush_pillow() -> None:
    """See to it that warnings raised inside Pillow (damaged EXIF and TIFF tags) are ignored from now on.

    Called before each use rather than once: ``warnings.catch_warnings`` elsewhere may take the filter away again, and
    using it here would not do, for it is not thread-safe. Only the first call after such an event does anything.
    """
    if not _is_hushed():
        with _lock:
            if not _is_hushed():
                warnings.filterwarnings("ignore", module=_PILLOW)


def _is_hushed() -> bool:
    first = warnings.filters[0] if warnings.filters else None
    return first is not None and first[0] == "ignore" and getattr(first[3], "pattern", None) == _PILLOW
