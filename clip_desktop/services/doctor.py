"""The library looked over, and mended where that costs nothing the user said: only derived data is ever deleted."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np

from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.library.backup import backup_folder
from clip_desktop.library.connection import note_damage
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.library.safety.checks import Checks
from clip_desktop.library.safety.recovery import SALVAGING
from clip_desktop.library.safety.restore import STAGING
from clip_desktop.progress import Job, Progress
from clip_desktop.services.folders.presence import is_online
from clip_desktop.services.indexing.small_pictures import make_thumbnail
from clip_desktop.services.models.listing import installed_models
from clip_desktop.services.workspace import Workspace

_LENGTH_ERROR: Final = 0.02  # of a unit vector in float16
_SCRAP_S: Final = 3600.0  # a piece that is younger may belong to a program at work
_STAGE: Final = "Looking over"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be.

    Attributes:
        check: what was looked at, in one word for scripts.
        count: how many.
        sentence: what it is and what to do about it.
        mended: whether it was put right.
        serious: whether it is worth mending; what is only worth knowing is not.
    """

    check: str
    count: int
    sentence: str
    mended: bool = False
    serious: bool = True


_Check = tuple[str, Callable[[], Iterator[Finding]]]


def look_over(workspace: Workspace, library: Library, *, repair: bool = False) -> Job[list[Finding]]:
    """Look a library over; what is derived is mended if ``repair``. A damaged file is looked at no further.

    Raises:
        UserError: the library cannot be read.
    """
    doctor = _Doctor(workspace, library, repair)
    found: list[Finding] = []
    checks = doctor.checks
    for n, (note, check) in enumerate(checks):
        yield Progress(n, len(checks), _STAGE, note)
        found.extend(check())
        if n == 0 and any(not finding.mended for finding in found):
            return found  # what a damaged file says of the rest is worth nothing
    yield Progress(len(checks), len(checks), _STAGE)
    return found


class _Doctor:
    """The checks of one visit."""

    def __init__(self, workspace: Workspace, library: Library, repair: bool) -> None:
        self._workspace, self._library, self._repair = workspace, library, repair
        self._sql = Checks(library.db)

    @property
    def checks(self) -> list[_Check]:
        return [
            ("The file", self._integrity),
            ("References", self._references),
            ("Photographs", self._orphans),
            ("Vectors", self._vectors),
            ("Files", self._files),
            ("Thumbnails", self._thumbnails),
            ("Models", self._models),
            ("Left-overs", self._scraps),
        ]

    def _mend(self, finding: Finding, how: Callable[[], int]) -> Finding:
        """The finding, put right by ``how`` in one transaction if that is asked for."""
        if not self._repair:
            return finding
        with self._library.transaction():
            how()
        return replace(finding, mended=True)

    def _integrity(self) -> Iterator[Finding]:
        wrong = self._sql.integrity()
        if not wrong:
            return
        finding = Finding("integrity", len(wrong), f"The library file is damaged: {wrong[0]}.")
        if self._repair and self._sql.renew_indexes():  # an index is derived; if it was one, that is all
            yield replace(finding, mended=True)
            return
        note_damage(self._library.path)
        yield replace(
            finding,
            sentence=f"{finding.sentence} The next start sets it aside and saves what you said.",
        )

    def _references(self) -> Iterator[Finding]:
        broken = self._sql.broken_references()
        if not broken:
            return
        where = ", ".join(f"{table}: {count}" for table, count in sorted(broken.items()))
        finding = Finding("references", broken.total(), f"{_rows(broken.total())} to what is not there ({where}).")
        finding = self._mend(finding, self._sql.drop_broken_references)
        yield replace(finding, mended=finding.mended and not self._sql.broken_references())

    def _orphans(self) -> Iterator[Finding]:
        sql = self._sql
        lost = "{n} photographs lie in no file, and nothing was said of them; if they come back, they are read again."
        unread = "{n} files count as read, but gave neither photograph nor problem."
        empty = "{n} runs of tagging have no suggestion left."
        for check, count, sentence, how in (
            ("orphans", sql.count_orphans(), lost, sql.drop_orphans),
            ("unread", sql.count_unread(), unread, sql.reread_unread),
            ("batches", sql.count_empty_batches(), empty, sql.drop_empty_batches),
        ):
            if count:
                yield self._mend(Finding(check, count, sentence.format(n=f"{count:,}")), how)

    def _vectors(self) -> Iterator[Finding]:
        count = self._sql.vectors_of_wrong_size()
        if count:
            finding = Finding("vectors", count, f"{count:,} vectors are not as long as their model's.")
            finding = self._mend(finding, self._sql.drop_vectors_of_wrong_size)
            yield finding
            if not finding.mended:
                return  # the others cannot be read beside them
        for model in self._library.models.all():
            bad: list[int] = []
            for block in self._library.embeddings.since(model.id):
                lengths = np.linalg.norm(block.vectors.astype(np.float32), axis=1)
                bad.extend(block.photo_ids[~(np.abs(lengths - 1) < _LENGTH_ERROR)].tolist())
            if bad:
                sentence = f"{len(bad):,} vectors of the model “{model.name}” are no unit vectors."
                drop = partial(self._sql.drop_vectors, model.id, bad)
                yield self._mend(Finding("vectors", len(bad), sentence), drop)

    def _files(self) -> Iterator[Finding]:
        online = {folder.id for folder in self._library.folders.all() if is_online(folder)}
        changed: list[int] = []
        gone = 0
        for file in self._sql.present_files():
            if file.folder_id not in online:
                continue
            try:
                status = os.stat(file.path)
            except OSError:
                gone += 1
            else:
                if (status.st_size, status.st_mtime_ns) != (file.size, file.mtime_ns):
                    changed.append(file.id)
        if changed:
            finding = Finding("files", len(changed), f"{len(changed):,} files have changed since they were read.")
            yield self._mend(finding, lambda: self._sql.reread(changed))
        if gone:
            yield Finding(
                "files", gone, f"{gone:,} files are gone; “clip-desktop index” notes where they are now.", serious=False
            )

    def _thumbnails(self) -> Iterator[Finding]:
        store, contents = self._workspace.thumbnails, self._sql.contents()
        there = set(store.contents())
        strays = there - contents.keys()
        if strays:
            sentence = f"{len(strays):,} thumbnails are of photographs that the library does not know."
            yield self._mend(Finding("thumbnails", len(strays), sentence), lambda: _discard(store, strays))
        ids = self._library.photos.visible().tolist()
        if store.is_full:
            return  # those that are missing were dropped for want of room
        lacking = {contents[content] for content in contents.keys() - there}
        missing = [photo for photo in ids if photo in lacking]
        if missing:
            made = sum(self._made(missing[n : n + MAX_ROWS]) for n in range(0, len(missing), MAX_ROWS))
            yield Finding(
                "thumbnails",
                len(missing),
                f"{len(missing):,} photographs have no thumbnail.",
                mended=self._repair and made == len(missing),
            )

    def _made(self, photo_ids: list[int]) -> int:
        if not self._repair:
            return 0
        rows = self._library.photos.rows(photo_ids).values()
        return sum(make_thumbnail(self._workspace.thumbnails, row) is not None for row in rows)

    def _models(self) -> Iterator[Finding]:
        installed = installed_models(self._workspace)
        for model in installed:
            if model.complaint:
                yield Finding("models", 1, f"The model “{model.name}” cannot be used: {model.complaint}")
        known = {(m.bundle.identity.name, m.bundle.identity.weights_sha256) for m in installed if m.bundle}
        for row in self._library.models.all():
            count = self._library.embeddings.count(row.id)
            if count and (row.name, row.weights_sha256) not in known:
                yield Finding(
                    "models",
                    count,
                    f"{count:,} vectors are of the model “{row.name}”, which is not installed; "
                    "they are kept in case it comes back.",
                    serious=False,
                )

    def _scraps(self) -> Iterator[Finding]:
        paths = self._workspace.paths
        scraps = [path for path in _scraps(paths.data) if _is_old(path)]
        if scraps:
            finding = Finding("scraps", len(scraps), f"{len(scraps):,} pieces of interrupted work lie in {paths.data}.")
            yield self._mend(finding, lambda: sum(_remove(path) for path in scraps))
        taken = [name for name in ("window", "indexing", "models") if self._workspace.is_locked(name)]
        if taken:
            yield Finding(
                "locks", len(taken), f"Another clip-desktop is at work here ({', '.join(taken)}).", serious=False
            )


def _rows(count: int) -> str:
    return "1 row refers" if count == 1 else f"{count:,} rows refer"


def _discard(store: ThumbnailStore, contents: set[str]) -> int:
    for content in contents:
        store.discard(content)
    return len(contents)


def _scraps(data: Path) -> Iterator[Path]:
    """What a killed program may have left in the data folder. Lock files are none: they are free once it is dead."""
    yield from data.glob(".write-test-*")
    yield from data.glob(f"{SALVAGING}*")
    backups = backup_folder(data / "library.sqlite3")
    for pattern in ("*.part", "*.part-journal", f"{STAGING}*", f"{SALVAGING}*"):
        yield from backups.glob(pattern)


def _is_old(path: Path) -> bool:
    try:
        return abs(time.time() - path.stat().st_mtime) > _SCRAP_S
    except OSError:
        return False


def _remove(path: Path) -> int:
    try:
        if path.is_dir():
            for piece in path.iterdir():
                piece.unlink()
            path.rmdir()
        else:
            path.unlink()
    except OSError:
        return 0
    return 1
