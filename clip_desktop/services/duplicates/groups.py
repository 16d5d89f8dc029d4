"""Photographs that are in the library more than once: the same content in several files, and near-duplicates.

Only files that can be reached now and are as they were read take part: a copy on a drive that is not plugged in is no
reason to give up the one that is here. Nothing is chosen by itself; ``services.keeping`` does what the user agreed to.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Changes, Edit
from clip_desktop.library.library import Library
from clip_desktop.sentences import say
from clip_desktop.services.duplicates.keep_rules import Copy, KeepRule, best_first
from clip_desktop.services.edits import make_edit
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.photos import photographs


@dataclass(frozen=True, slots=True)
class DuplicateGroup:
    """Files that show one picture.

    Attributes:
        copies: two and more, the one to keep first.
        why: why that one is kept, said of it.
    """

    copies: tuple[Copy, ...]
    why: str

    @property
    def is_exact(self) -> bool:
        """Whether all of them have the same content, byte for byte."""
        return len({copy.photo.id for copy in self.copies}) == 1

    @property
    def photo_ids(self) -> list[int]:
        """The photos in it, each once, that of the kept copy first."""
        return list(dict.fromkeys(copy.photo.id for copy in self.copies))


def duplicate_groups(
    library: Library, *, exact: bool = True, near: bool = True, keep: KeepRule | None = None
) -> list[DuplicateGroup]:
    """All there are, as far as photographs were compared (``services.stacking``), those of most copies first.

    Args:
        exact: the same content in several files.
        near: pictures that are one but for size, compression, light, a slight crop or turn, a mark or a moment.
        keep: the rule that is asked first for which copy to keep.
    """
    sets = library.looks.groups() if near else []
    if exact:
        inside = {photo_id for ids in sets for photo_id in ids}
        sets += [[photo_id] for photo_id in library.looks.copied() if photo_id not in inside]
    copies = _copies(library, {photo_id for ids in sets for photo_id in ids})
    groups = (_group([copy for photo_id in ids for copy in copies.get(photo_id, ())], keep) for ids in sets)
    return sorted((group for group in groups if len(group.copies) > 1), key=lambda group: -len(group.copies))


def groups_of(groups: Iterable[DuplicateGroup], photo_ids: Collection[int]) -> list[DuplicateGroup]:
    """The groups that hold some of these photos."""
    wanted = set(photo_ids)
    return [group for group in groups if wanted & set(group.photo_ids)]


def duplicate_ids(library: Library) -> NDArray[np.int64]:
    """The photos of ``is:duplicate``: in several files, or near-duplicates of another that can be seen. int64 (n,)."""
    near = [photo_id for ids in library.looks.groups() for photo_id in ids]
    return np.union1d(np.array(near, np.int64), np.array(library.looks.copied(), np.int64))


def count_groups(library: Library) -> int:
    """How many groups there are, whether their files can be reached or not; cheap."""
    near = library.looks.groups()
    inside = {photo_id for ids in near for photo_id in ids}
    return len(near) + sum(photo_id not in inside for photo_id in library.looks.copied())


def tell_apart(library: Library, photo_ids: Sequence[int]) -> Edit:
    """Say that no two of these photos are duplicates of one another. That holds from now on.

    Raises:
        UserError: it is one photo only.
    """
    ids = sorted(library.photos.several(photo_ids))
    if len(ids) < 2:
        raise UserError("Copies of the same content are duplicates.", "Two photographs at least can be told apart.")
    # Also those in a stack under the number of one of them, which is to be its own again.
    before = library.looks.stacks_of(ids) | library.looks.numbered(ids)
    batches: list[int] = []

    def do(lib: Library) -> None:
        batches.append(lib.apart.tell(ids))
        lib.looks.set_stacks((photo_id, None) for photo_id in before)

    def take_back(lib: Library) -> None:
        lib.apart.take_back(batches.pop())
        lib.looks.set_stacks(before.items())

    return make_edit(library, say("Tell {n} apart", n=photographs(len(ids))), Changes(photos=True), do, take_back)


def _group(copies: Sequence[Copy], keep: KeepRule | None) -> DuplicateGroup:
    ordered, why = best_first(copies, keep)
    return DuplicateGroup(tuple(ordered), why)


def _copies(library: Library, photo_ids: Collection[int]) -> dict[int, list[Copy]]:
    """The files of photos that can be reached and are as they were read, by photo."""
    ids = list(photo_ids)
    online = {folder.id for folder in library.folders.all() if is_online(folder)}
    files = [
        (file, path)
        for file, path in library.files.of_photos(ids)
        if file.missing_since is None and not file.stale and file.folder_id in online
    ]
    beside: dict[int, set[str]] = {}
    for companion in library.files.companions([file.id for file, _ in files]):
        beside.setdefault(companion.file_id, set()).add(companion.kind)
    photos, said = library.photos.several(ids), library.said.counts(ids)
    found: dict[int, list[Copy]] = {}
    for file, path in files:
        photo = photos.get(file.photo_id or 0)
        if photo is not None:
            kinds = frozenset(beside.get(file.id, ()))
            found.setdefault(photo.id, []).append(Copy(file, path, photo, said[photo.id], kinds))
    return found
