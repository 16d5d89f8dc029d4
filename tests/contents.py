"""What a library holds, row by row, to tell whether anything is other than it was; and rows to fill one with."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

from clip_desktop.library.files import Seen
from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFacts

# Tables that no undo and no job need give back: counters of SQLite, and the stamps of scans and tagging runs.
BOOKKEEPING = ("sqlite_sequence", "_sqlite_migrations", "scans", "tag_batches", "label_scored")
INDEX = "photo_texts_fts"  # of the full-text search: how it lies in its blocks depends on its history

# What the user said: no job may touch a row of it.
WORDS = {
    "tag_decisions": "*",
    "albums": "*",
    "album_examples": "*",
    "labels": "*",
    "label_prompts": "*",
    "label_words": "*",
    "label_exclusions": "*",
    "saved_searches": "*",
    "told_apart": "*",
    "photos": "id, rating, favourite, hidden, title, description",
}


def contents(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table but bookkeeping, sorted."""
    tables = [
        name
        for (name,) in library.db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        if name not in BOOKKEEPING and not name.startswith(INDEX)
    ]
    return {t: sorted(library.db.execute(f"SELECT * FROM {t}").fetchall(), key=repr) for t in tables}


def words(library: Library) -> dict[str, list[tuple[Any, ...]]]:
    """What the user said, sorted."""
    return {t: sorted(library.db.execute(f"SELECT {c} FROM {t}").fetchall(), key=repr) for t, c in WORDS.items()}


def facts(content: str = "a", taken_at: str | None = "2020-05-01T10:00:00+00:00") -> PhotoFacts:
    """Facts of a picture whose content is named by a text."""
    digest = hashlib.sha256(content.encode("utf-8", "surrogateescape")).hexdigest()
    return PhotoFacts(digest, "JPEG", 40, 30, taken_at, "exif", None, None, "Camera")


def add_photo(
    library: Library,
    relative_path: str,
    content: str | None = None,
    *,
    root: Path = Path("/pictures"),
    taken_at: str | None = "2020-05-01T10:00:00+00:00",
) -> int:
    """A photo that lies in one present, read file; its id. The same content twice is one photo in two files."""
    with library.transaction():
        folder_id = library.folders.add(root)
        scan_id = library.folders.begin_scan(folder_id)
        library.files.mark_seen(folder_id, scan_id, [Seen(relative_path, 10, 20)])
        known = facts(content or relative_path, taken_at)
        photo_id = library.photos.by_hash(known.content_hash) or library.photos.insert(known)
        file = next(f for f in library.files.stale(10_000) if f.relative_path == relative_path)
        library.files.link(file.id, photo_id, 10, 20)
    return photo_id
