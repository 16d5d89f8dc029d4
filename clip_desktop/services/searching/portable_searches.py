"""Saved searches on their way to another library: numbers of photos, which mean something here alone, as paths."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from clip_desktop.library.file_names import from_text, to_text
from clip_desktop.library.library import Library
from clip_desktop.library.words import Words
from clip_desktop.search.term_edits import with_examples
from clip_desktop.services.folders.roots import photo_at_path


def with_paths(library: Library, words: Words) -> Words:
    """Words whose searches name their example photos by path; one that lies nowhere keeps its number."""

    def path_of(photo: str) -> str:
        row = library.photos.rows([int(photo)]).get(int(photo)) if photo.isdecimal() else None
        return to_text(str(row.path)) if row is not None else photo

    return _changed(words, path_of)


def with_numbers(library: Library, words: Words) -> Words:
    """Words whose searches name those of their example photos that this library has by their numbers."""

    def number_of(photo: str) -> str:
        path = Path(from_text(photo))
        found = None if photo.isdecimal() or not path.is_absolute() else photo_at_path(library, path)
        return photo if found is None else str(found)

    return _changed(words, number_of)


def _changed(words: Words, photo: Callable[[str], str]) -> Words:
    searches = tuple(replace(one, query=with_examples(one.query, photo)) for one in words.searches)
    return replace(words, searches=searches)
