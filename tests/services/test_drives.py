"""Drives that are unplugged, come back, come back elsewhere, or are others: told apart without a word being lost."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.imaging import volumes
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.presence import is_online, places_offline
from clip_desktop.services.folders.roots import add_folder, mark_folder, relocate_folder
from clip_desktop.services.folders.scanning import ScanReport, scan_all
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import set_rating
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos, make_picture

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the table of mounts that these tests write is Linux's")


@dataclass
class Machine:
    """A machine whose drives are folders: what is mounted is what its table of mounts says."""

    base: Path
    mounted: dict[Path, str] = field(default_factory=dict)

    def mount(self, identity: str, at: Path, *, share: bool = False) -> Path:
        """Plug a drive (a folder of this name under ``drives``) in: its content lies at a path from now on."""
        at.parent.mkdir(parents=True, exist_ok=True)
        if at.is_dir():
            at.rmdir()
        self._drive(identity).rename(at)
        self.mounted[at] = f"nfs4 server:/{identity}" if share else f"ext4 /dev/{identity}"
        self._write()
        return at

    def unmount(self, at: Path) -> None:
        """Pull it out; the empty mount point stays."""
        at.rename(self._drive(self.mounted.pop(at).rpartition("/")[2]))
        at.mkdir()
        self._write()

    def drive(self, identity: str) -> Path:
        """A drive that is not plugged in."""
        self._drive(identity).mkdir(parents=True)
        (self.base / "by-uuid").mkdir(exist_ok=True)
        (self.base / "by-uuid" / f"UUID-{identity}").symlink_to(f"/dev/{identity}")
        return self._drive(identity)

    def _drive(self, identity: str) -> Path:
        return self.base / "drives" / identity

    def _write(self) -> None:
        lines = ["1 0 8:1 / / rw - ext4 /dev/system rw"]
        for path, source in self.mounted.items():
            escaped = str(path).replace(" ", r"\040")
            lines.append(f"2 1 0:1 / {escaped} rw,relatime shared:1 - {source} rw")
        (self.base / "mountinfo").write_text("\n".join(lines) + "\n")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    base = tmp_path / "machine"
    machine = Machine(base)
    machine.drive("system")
    machine._write()
    monkeypatch.setattr(volumes, "_MOUNTS", base / "mountinfo")
    monkeypatch.setattr(volumes, "_BY_UUID", base / "by-uuid")
    return machine


@dataclass
class Desk:
    library: Library
    workspace: Workspace
    model: ActiveModel

    def update(self, **options: bool) -> tuple[ScanReport, IndexReport]:
        scanned = run_to_end(scan_all(self.library, **options))
        return scanned, run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails))

    def rate_all(self) -> None:
        for photo in self.library.photos.ids().tolist():
            set_rating(self.library, [photo], 1 + photo % 5)

    def ratings(self) -> dict[int, int]:
        return self.library.photos.values(self.library.photos.ids().tolist(), "rating")

    def found(self, words: str) -> set[int]:
        searcher = Searcher(self.model)
        searcher.refresh(self.library)
        return set(searcher.search(self.library, words).ids.tolist())


@pytest.fixture
def desk(library: Library, workspace: Workspace, model: ActiveModel) -> Desk:
    return Desk(library, workspace, model)


@pytest.fixture
def drive(machine: Machine, desk: Desk, tmp_path: Path) -> Path:
    """A drive with 24 photographs under "my photos", added to the library, read, and rated."""
    make_colour_photos(machine.drive("stick") / "my photos")
    at = machine.mount("stick", tmp_path / "media" / "the stick")
    add_folder(desk.library, at / "my photos")
    _, indexed = desk.update()
    assert indexed.indexed == 24
    desk.rate_all()
    return at


def _folder(desk: Desk) -> Folder:
    [folder] = desk.library.folders.all()
    return folder


def _nothing_lost(desk: Desk, ratings: dict[int, int]) -> None:
    assert desk.ratings() == ratings
    assert desk.library.files.count_missing() == 0
    assert desk.library.files.count_stale() == 0


def test_an_unplugged_drive_leaves_its_photographs_to_be_found_and_comes_back_without_reading(
    machine: Machine, desk: Desk, drive: Path
) -> None:
    ratings, red = desk.ratings(), desk.found("red")
    machine.unmount(drive)
    for _ in range(2):
        scanned, indexed = desk.update()
        assert not scanned.complete
        assert "does not exist" in scanned.skipped[0]
        assert indexed == IndexReport(seconds=indexed.seconds)
        assert not is_online(_folder(desk))
        _nothing_lost(desk, ratings)
    assert desk.found("red") == red
    assert desk.found("is:offline") == set(ratings)
    assert desk.found("-is:offline red") == set()
    thumbnails = [
        desk.workspace.thumbnails.get_path(row.content_hash) for row in desk.library.photos.rows(list(ratings)).values()
    ]
    assert None not in thumbnails
    machine.mount("stick", drive)
    scanned, indexed = desk.update()
    assert (scanned.complete, scanned.seen, scanned.new, scanned.changed) == (True, 24, 0, 0)
    assert indexed == IndexReport()
    assert desk.found("is:offline") == set()
    _nothing_lost(desk, ratings)


def test_an_empty_mount_point_with_a_folder_of_the_same_name_is_not_the_drive(
    machine: Machine, desk: Desk, drive: Path
) -> None:
    """The share is not mounted, and something has written into the folder below it meanwhile."""
    ratings = desk.ratings()
    machine.unmount(drive)
    make_picture(drive / "my photos" / "stray.png", "orange")
    scanned, _ = desk.update()
    assert "lies on another drive now" in scanned.skipped[0]
    _nothing_lost(desk, ratings)
    assert desk.library.files.count_present() == 24
    shutil.rmtree(drive / "my photos")
    machine.mount("stick", drive)
    assert desk.update()[0].complete
    _nothing_lost(desk, ratings)


def test_another_drive_under_the_same_path_is_not_the_drive(machine: Machine, desk: Desk, drive: Path) -> None:
    ratings = desk.ratings()
    machine.unmount(drive)
    make_picture(machine.drive("other") / "my photos" / "a.png", "orange")
    machine.mount("other", drive)
    scanned, _ = desk.update()
    assert not scanned.complete
    _nothing_lost(desk, ratings)


def test_a_drive_that_comes_back_under_another_path_is_found_again(
    machine: Machine, desk: Desk, drive: Path, tmp_path: Path
) -> None:
    ratings, red = desk.ratings(), desk.found("red")
    machine.unmount(drive)
    machine.mount("stick", tmp_path / "run" / "media" / "STICK1")
    scanned, indexed = desk.update()
    assert "STICK1" in scanned.found_again[0]
    assert (scanned.complete, scanned.seen, scanned.new) == (True, 24, 0)
    assert indexed == IndexReport()
    assert _folder(desk).path == tmp_path / "run" / "media" / "STICK1" / "my photos"
    assert is_online(_folder(desk))
    assert desk.found("red") == red
    _nothing_lost(desk, ratings)


def test_a_disk_copied_onto_a_new_one_is_taken_for_what_it_is(machine: Machine, desk: Desk, drive: Path) -> None:
    ratings = desk.ratings()
    machine.unmount(drive)
    machine.drive("bigger").rmdir()
    shutil.copytree(machine.base / "drives" / "stick", machine.base / "drives" / "bigger")
    machine.mount("bigger", drive)
    scanned, indexed = desk.update()
    assert (scanned.complete, scanned.seen, indexed.indexed) == (True, 24, 0)
    assert _folder(desk).volumes[0].identity == "uuid:UUID-bigger"
    assert is_online(_folder(desk))
    assert desk.ratings() == ratings


def test_a_network_share_is_known_by_its_name(machine: Machine, desk: Desk, tmp_path: Path) -> None:
    make_colour_photos(machine.drive("export"), each=1)
    at = machine.mount("export", tmp_path / "mnt" / "nas", share=True)
    add_folder(desk.library, at)
    desk.update()
    assert _folder(desk).volumes[0].identity == "share:server:/export"
    machine.unmount(at)
    scanned, _ = desk.update()
    assert not scanned.complete
    assert (desk.library.files.count_present(), desk.library.files.count_missing()) == (8, 0)
    machine.mount("export", tmp_path / "net", share=True)
    scanned, indexed = desk.update()
    assert (scanned.complete, scanned.seen, indexed.indexed) == (True, 8, 0)
    assert _folder(desk).path == tmp_path / "net"


def test_a_share_mounted_inside_a_folder_goes_away_alone(machine: Machine, desk: Desk, tmp_path: Path) -> None:
    root = make_colour_photos(tmp_path / "photos", each=2)
    make_colour_photos(machine.drive("export"), each=1)
    at = machine.mount("export", root / "nas", share=True)
    folder, _ = add_folder(desk.library, root)
    desk.update()
    desk.rate_all()
    ratings = desk.ratings()
    machine.unmount(at)
    (root / "red" / "red-0.png").unlink()
    scanned, _ = desk.update()
    assert "nas" in scanned.skipped[0]
    assert scanned.missing == 1, "beside the share all is as always"
    assert places_offline(desk.library.folders.all()) == [(folder.id, "nas")]
    assert len(desk.found("is:offline")) == 8 - 7, "seven of the eight are copies of what lies beside"
    assert set(desk.ratings().items()) <= set(ratings.items())
    machine.mount("export", at, share=True)
    scanned, indexed = desk.update()
    assert (scanned.complete, scanned.new, scanned.missing, indexed.indexed) == (True, 0, 0, 0)
    assert places_offline(desk.library.folders.all()) == []


def test_a_marker_finds_a_drive_that_has_no_identity(machine: Machine, desk: Desk, drive: Path, tmp_path: Path) -> None:
    marked = _folder(desk)
    assert mark_folder(desk.library, marked).folders
    assert (drive / "my photos" / volumes.MARKER_FILE).is_file()
    assert mark_folder(desk.library, marked), "twice is once"
    ratings = desk.ratings()
    for link in (machine.base / "by-uuid").iterdir():
        link.unlink()  # from now on no drive says which it is
    desk.update()
    machine.unmount(drive)
    assert not is_online(_folder(desk))
    for path in (drive / "my photos").parent.iterdir():
        raise AssertionError(path)
    at = machine.mount("stick", tmp_path / "elsewhere")
    for photo in (at / "my photos").rglob("*.png"):
        photo.unlink()  # not even its files
    make_picture(at / "my photos" / "one.png", "orange")
    scanned, _ = desk.update()
    assert _folder(desk).path == at / "my photos"
    assert scanned.new == 1
    assert ratings


def test_a_marker_is_refused_in_words_where_nothing_can_be_written(desk: Desk, drive: Path) -> None:
    folder = _folder(desk)
    shutil.rmtree(folder.path)
    with pytest.raises(UserError, match="No marker can be written"):
        mark_folder(desk.library, folder)
    assert _folder(desk).marker == ""


def test_a_folder_is_relocated_when_told_so_and_only_to_where_its_files_lie(
    desk: Desk, drive: Path, tmp_path: Path
) -> None:
    ratings, folder = desk.ratings(), _folder(desk)
    shutil.copytree(drive / "my photos", tmp_path / "copy")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UserError, match="does not hold"):
        relocate_folder(desk.library, folder, tmp_path / "empty")
    assert relocate_folder(desk.library, folder, tmp_path / "copy").photos
    scanned, indexed = desk.update()
    assert (scanned.seen, scanned.new, indexed.indexed) == (24, 0, 0)
    _nothing_lost(desk, ratings)
    other, _ = add_folder(desk.library, drive / "my photos" / "red")
    with pytest.raises(UserError, match="belongs to a folder"):
        relocate_folder(desk.library, _by_id(desk, folder.id), other.path)


def _by_id(desk: Desk, folder_id: int) -> Folder:
    folder = desk.library.folders.get(folder_id)
    assert folder is not None
    return folder


def test_a_library_of_before_knows_no_drives_and_learns_them(desk: Desk, drive: Path) -> None:
    with desk.library.transaction():
        desk.library.folders.set_volumes(_folder(desk).id, [])
    assert is_online(_folder(desk))
    desk.update()
    assert _folder(desk).volumes[0].identity == "uuid:UUID-stick"
    assert _folder(desk).volumes[0].inner == "my photos"
