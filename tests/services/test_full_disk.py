"""A disk that is full for real, and files that the kernel itself will not give: no error here is made up.

The disk is a file system in memory of a few megabytes, which the superuser may mount; elsewhere the tests say why they
are skipped, and ``test_faults`` limits the size of files instead.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.imaging.sidecar import read_words
from clip_desktop.library.backup import DAILY, list_backups, make_backup
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.backups import restore_backup
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, set_rating
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.word_files import export_words
from clip_desktop.services.words.write_back import plan_writes
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos
from tests.contents import contents
from tests.fakes import FakeEncoder

_MEGABYTES = 8
_NEVER_GIVEN = Path("/proc/self/mem")  # an ordinary file whose first byte the kernel refuses with EIO


class SmallDisk:
    """A disk of a few megabytes at ``path``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._ballast = path / "ballast"

    def fill(self, *, leave: int = 0) -> None:
        """Fill it to the last byte but so many."""
        with open(self._ballast, "wb", buffering=0) as file:
            try:
                while True:
                    file.write(bytes(4096))
            except OSError:
                size = file.tell()
            file.truncate(max(0, size - leave))

    def make_room(self) -> None:
        self._ballast.unlink()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[SmallDisk]:
    if not sys.platform.startswith("linux"):
        pytest.skip("a disk in memory is mounted otherwise there")
    place = tmp_path / "small disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={_MEGABYTES}m", "tmpfs", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only the superuser may mount a disk, and not everywhere")
    try:
        yield SmallDisk(place)
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


@pytest.fixture
def never_given() -> Path:
    try:
        _NEVER_GIVEN.read_bytes()
    except OSError as error:
        if error.errno == 5:
            return _NEVER_GIVEN
    pytest.skip("there is no file here that the kernel refuses to read")


def test_the_library_and_its_backups_on_a_full_disk(disk: SmallDisk) -> None:
    path = disk.path / "library.sqlite3"
    with Library(path) as library:
        library.searches.save("before", "x")
        kept = make_backup(library.db, path, DAILY)
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        before = contents(library)
        disk.fill()
        with pytest.raises(UserError, match="disk is full"), library.transaction():
            for n in range(100):
                library.searches.save(f"search {n}", "x" * 100_000)
        with pytest.raises(UserError, match="full"):
            make_backup(library.db, path, DAILY)
        with pytest.raises(UserError, match="No space left"):
            run_to_end(restore_backup(library, kept))
        assert contents(library) == before
        assert [backup.path for backup in list_backups(path)] == [kept.path]
        assert len(list(kept.path.parent.iterdir())) == 1, "nothing half-made is left"
        disk.make_room()
        assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        library.searches.save("room again", "x")
        run_to_end(restore_backup(library, kept))
        assert contents(library) == before


@pytest.mark.parametrize("leave", [0, 40_000, 200_000])
def test_an_index_run_whose_thumbnails_and_library_share_a_full_disk(
    disk: SmallDisk, colour_photos: Path, leave: int
) -> None:
    workspace = Workspace.open(disk.path / "profile")
    model = ActiveModel(workspace, FakeEncoder())
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        library.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        disk.fill(leave=leave)
        try:
            run_to_end(index_pending(library, model, workspace.thumbnails, workers=1, batch=4))
        except UserError as error:
            assert "full" in error.message
            assert error.message.endswith(".")
        else:
            assert leave > 0
        assert library.problems.all() == [], "no photograph is blamed for it"
        disk.make_room()
        run_to_end(index_pending(library, model, workspace.thumbnails))
        assert library.embeddings.count(1) == 24
        assert library.files.count_stale() == 0
        assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_sidecars_on_a_full_disk_are_written_whole_or_not_at_all(disk: SmallDisk, workspace: Workspace) -> None:
    root = make_colour_photos(disk.path / "photos", each=1)
    with workspace.open_library() as library:
        add_folder(library, root)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails))
        ids = library.photos.ids().tolist()
        set_rating(library, ids, 2)
        run_to_end(write_sidecars(library, run_to_end(plan_writes(library))))
        before = {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}
        describe(library, ids, description="long " * 10_000)
        planned = run_to_end(plan_writes(library))
        disk.fill(leave=100_000)  # room for one of them, or two
        report = run_to_end(write_sidecars(library, planned))
        assert report.done + len(report.failures) == len(ids)
        assert report.failures
        assert {"full" in failure.message for failure in report.failures} == {True}
        for failure in report.failures:
            assert failure.path.read_bytes() == before[failure.path]
        disk.make_room()
        assert {path for path in root.rglob("*") if path.is_file()} == set(before), "nothing half-made is left"
        again = run_to_end(write_sidecars(library, run_to_end(plan_writes(library))))
        assert (again.done, again.failures) == (len(report.failures), ())
        assert {len(read_words(path.read_bytes()).description or "") for path in root.rglob("*.xmp")} == {49_999}
        while library.sidecars.last_batch() is not None and library.sidecars.last_batch() != 1:
            assert run_to_end(undo_writes(library)).failures == ()
        assert {path: path.read_bytes() for path in root.rglob("*") if path.is_file()} == before


def test_an_export_to_a_full_disk_leaves_the_older_one(disk: SmallDisk, library: Library) -> None:
    target = disk.path / "words.json"
    library.searches.save("before", "x")
    export_words(library, target)
    before = target.read_bytes()
    disk.fill()
    with pytest.raises(UserError, match="No space left"):
        export_words(library, target)
    assert target.read_bytes() == before
    assert sorted(path.name for path in disk.path.iterdir()) == ["ballast", "words.json"]


def test_a_picture_and_a_sidecar_that_the_disk_does_not_give_cost_no_other(
    never_given: Path, workspace: Workspace, colour_photos: Path
) -> None:
    (colour_photos / "red" / "lost.jpg").symlink_to(never_given)
    (colour_photos / "red" / "red-0.png.xmp").symlink_to(never_given)
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails))
        assert library.embeddings.count(1) == 24
        assert sorted(problem.relative_path for problem in library.problems.all()) == ["red/lost.jpg", "red/red-0.png"]
        set_rating(library, library.photos.ids().tolist(), 2)
        planned = run_to_end(plan_writes(library))
        assert [failure.path.name for failure in planned.failures] == ["red-0.png.xmp"]
        assert planned.failures[0].message.endswith(".")
        assert run_to_end(write_sidecars(library, planned)).done == 23
        assert (colour_photos / "red" / "red-0.png.xmp").readlink() == never_given
