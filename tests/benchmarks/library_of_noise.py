"""A profile with many photographs that never were: rows and vectors as indexing leaves them, by any model."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from clip_desktop.library.files import Seen
from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFacts
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace


def fill(workspace: Workspace, pictures: Path, count: int, model_in_use: ActiveModel | None = None) -> None:
    """Photographs without files, each with a random vector of a model: by default the one that the settings name."""
    pictures.mkdir(parents=True, exist_ok=True)
    with workspace.open_library() as library:
        model = (model_in_use or ActiveModel(workspace)).register(library)
        vectors = np.random.default_rng(0).standard_normal((count, model.dim)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        with library.transaction():
            ids = _photos(library, pictures, count)
            library.embeddings.put(model.id, ids, vectors)


def _photos(library: Library, pictures: Path, count: int) -> list[int]:
    folder = library.folders.add(pictures)
    scan = library.folders.begin_scan(folder)
    names = [f"{2000 + n % 25}/IMG_{n:06}.jpg" for n in range(count)]
    library.files.mark_seen(folder, scan, [Seen(name, 1000 + n, n) for n, name in enumerate(names)])
    ids = []
    for n, file in enumerate(library.files.stale(count)):
        taken = f"{2000 + n % 25}-{1 + n % 12:02}-{1 + n % 28:02}T10:00:00+00:00"
        photo = library.photos.insert(PhotoFacts(f"{n:064x}", "JPEG", 4000, 3000, taken, "exif", None, None, "Camera"))
        library.files.link(file.id, photo, file.size, file.mtime_ns)
        ids.append(photo)
    library.folders.end_scan(folder, scan, complete=True)
    return ids
