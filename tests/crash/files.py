"""Sidecars and the trash to crash in: photographs that each crash finds as they were, and what must hold after it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from clip_desktop.imaging.sidecar import read_words as read_sidecar_words
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.files.trash import bring_back
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, set_rating
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.write_back import plan_writes, settle_unfinished
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.fakes import FakeEncoder
from tests.unit.imaging.sidecars import SHAPES

STARS = 4
_PICTURES = 6


class Disk:
    """Photographs, and the trash of their user, put back as they were before each crash.

    Attributes:
        photos: the folder of the library.
        home: of the user, with the trash below.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self.photos, self.home = place / "photos", place / "home"
        self.home.mkdir(parents=True)

    def keep(self, name: str) -> Path:
        """Keep all as it is now; where."""
        kept = self._place.with_name(f"{self._place.name}-{name}")
        shutil.copytree(self._place, kept, symlinks=True)
        return kept

    def put(self, kept: Path) -> None:
        """Have all as it was kept."""
        shutil.rmtree(self._place)
        shutil.copytree(kept, self._place, symlinks=True)


def make_files(disk: Disk, profile: Path) -> None:
    """Photographs, some with sidecars of other programs or a film, and a library that says something of each."""
    shapes = list(SHAPES.values())
    for n in range(_PICTURES):
        picture = make_picture(disk.photos / f"{n % 2}" / f"{n}.png", (30 * n, 200 - 20 * n, 90))
        if n % 3:
            picture.with_name(f"{n}.png.xmp").write_text(shapes[n % len(shapes)], encoding="utf-8")
        if n == 1:
            picture.with_name(f"{n}.mov").write_bytes(b"a film")
    workspace = Workspace.open(profile)
    with workspace.open_library() as library:
        add_folder(library, disk.photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails))
        ids = library.photos.ids().tolist()
        set_rating(library, ids, STARS)
        describe(library, ids[::2], title="A title", description="Words")


def contents_of(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path from there."""
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def look_at_sidecars(library: Library, photos: Path, original: Path) -> None:
    """No sidecar is half written, nothing else lies there, and the journal agrees; then all is written, and undone."""
    before = contents_of(original)
    assert settle_unfinished(library) == []
    assert contents_of(photos) == {**before, **_standing(library, photos)}
    report = run_to_end(write_sidecars(library, run_to_end(plan_writes(library))))
    assert report.failures == ()
    standing = _standing(library, photos)
    assert len(standing) == _PICTURES
    assert all(read_sidecar_words(content).rating == STARS for content in standing.values())
    while library.sidecars.last_batch() is not None:
        assert run_to_end(undo_writes(library)).failures == ()
    assert contents_of(photos) == before


def look_at_trash(library: Library, disk: Disk, original: Path) -> None:
    """Each file lies in its place or in the trash, whole; all of them come back, and the library knows them all."""
    before = contents_of(original)
    here, there = contents_of(disk.photos), contents_of(disk.home / ".local" / "share" / "Trash" / "files")
    assert sorted([*here.values(), *there.values()]) == sorted(before.values())
    assert here.items() <= before.items()
    while library.trashed.last_batch() is not None:
        assert run_to_end(bring_back(library)).failures == ()
    assert contents_of(disk.photos) == before
    assert library.files.count_missing() == 0
    scanned = run_to_end(scan_all(library))
    assert (scanned.new, scanned.changed, scanned.missing) == (0, 0, 0), "nothing needs to be read again"


def environment(disk: Disk) -> dict[str, str]:
    """In which the trash is that of the disk."""
    return {**os.environ, "HOME": str(disk.home), "XDG_DATA_HOME": str(disk.home / ".local" / "share")}


def _standing(library: Library, photos: Path) -> dict[str, bytes]:
    """What the journal says that is written now, by path; of several writes to a file the last."""
    standing = {}
    for number in range(1, (library.sidecars.last_batch() or 0) + 1):
        for entry in library.sidecars.of_batch(number):
            standing[entry.path.relative_to(photos).as_posix()] = entry.after
    return standing
