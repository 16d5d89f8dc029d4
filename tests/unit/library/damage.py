"""A library in which much was said, and ways to damage its file."""

from __future__ import annotations

import random
from pathlib import Path

from clip_desktop.library.library import Library
from tests.contents import add_photo

PAGE = 4096


def say_much(library: Library, photos: int = 300) -> None:
    """Photos with marks, labels with decisions, albums with examples, searches: some of all that can be said."""
    ids = [add_photo(library, f"{n}.jpg") for n in range(photos)]
    with library.transaction():
        animal = library.labels.add("animal", ["an animal"])
        labels = [library.labels.add(f"label {n}", [f"a thing {n}"], 0.3 + n / 100, animal) for n in range(12)]
        for n, label in enumerate(labels):
            library.labels.set_words(label, "alias", [f"thing {n}", f"object {n}"])
            library.labels.set_names(label, {"ko": f"것 {n}"})
        library.labels.set_exclusions(labels[0], labels[1:4])
        albums = [library.albums.add(f"Album {n}", f"what is {n}") for n in range(5)]
        for n, photo in enumerate(ids):
            if n % 3 == 0:
                library.tags.decide([photo], labels[n % 12], 1 if n % 2 else -1)
            if n % 4 == 0:
                library.albums.set_examples(albums[n % 5], [photo], 1 if n % 8 else -1)
            if n % 5 == 0:
                library.photos.set_values("rating", {photo: 1 + n % 5})
            if n % 7 == 0:
                library.photos.set_values("favourite", {photo: 1})
            if n % 6 == 0:
                library.photos.set_texts("title", {photo: f"The title of {n}"})
                library.photos.set_texts("description", {photo: "" if n % 4 else f"Described\non two lines: {n}"})
        for n in range(0, len(ids) - 5, 7):
            library.apart.tell(ids[n : n + 2 + n % 4])
        for n in range(20):
            library.searches.save(f"search {n}", f"dog {n}")


def settle_file(path: Path) -> None:
    """Have everything in the file itself, with no log beside it."""
    with Library(path) as library:
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def damage_pages(path: Path, count: int, seed: int, *, first: int = 1) -> list[int]:
    """Write nonsense over some pages from number ``first`` (0 is the first of the file); which."""
    rng = random.Random(seed)
    data = bytearray(path.read_bytes())
    pages = sorted(rng.sample(range(first, len(data) // PAGE), count))
    for page in pages:
        data[page * PAGE : (page + 1) * PAGE] = rng.randbytes(PAGE)
    path.write_bytes(data)
    return pages
