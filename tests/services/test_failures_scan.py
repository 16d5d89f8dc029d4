"""Failures that other programs had when looking through folders: each must stay impossible here."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from clip_desktop.imaging.decode import content_hash
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import details, set_rating
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.contents import words
from tests.fakes import FakeEncoder


class Owner:
    """A library, the folder it was given, and the model that counts what it is asked to encode."""

    def __init__(self, library: Library, workspace: Workspace, root: Path) -> None:
        self.library, self.workspace, self.root = library, workspace, root
        self.encoder = FakeEncoder()
        self.model = ActiveModel(workspace, self.encoder)
        for n in range(6):
            make_picture(root / "trip" / f"{n}.png", (40 * n, 10, 200 - 30 * n))
        make_picture(root / "stays.png", "white")
        add_folder(library, root)

    def index(self, batch: int = 16) -> IndexReport:
        run_to_end(scan_all(self.library))
        return run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, batch=batch))

    def visible(self) -> set[int]:
        return set(self.library.photos.ids().tolist())


@pytest.fixture
def owner(library: Library, workspace: Workspace, tmp_path: Path) -> Iterator[Owner]:
    yield Owner(library, workspace, tmp_path / "photos")


@pytest.mark.parametrize("mount_point_stays", [True, False])
def test_immich_17419_an_unreachable_mount_deletes_no_row(owner: Owner, mount_point_stays: bool) -> None:
    owner.index()
    set_rating(owner.library, sorted(owner.visible()), 4)
    visible, said, encoded = owner.visible(), words(owner.library), owner.encoder.pictures
    files = owner.library.db.execute("SELECT * FROM files").fetchall()
    owner.root.rename(owner.root.with_name("unmounted"))
    if mount_point_stays:
        owner.root.mkdir()
    for _ in range(3):
        owner.index()
    assert owner.library.db.execute("SELECT * FROM files").fetchall() == files
    assert (owner.visible(), words(owner.library)) == (visible, said)
    if mount_point_stays:
        owner.root.rmdir()
    owner.root.with_name("unmounted").rename(owner.root)
    owner.index()
    assert (owner.visible(), words(owner.library), owner.encoder.pictures) == (visible, said, encoded)


def test_immich_20031_renaming_a_folder_loses_no_live_photo_and_no_sidecar(owner: Owner) -> None:
    trip = owner.root / "trip"
    (trip / "0.mov").write_bytes(b"film")
    (trip / "0.xmp").write_bytes(b"words")
    (trip / "0.png.xmp").write_bytes(b"more words")
    owner.index()
    [photo] = owner.library.db.execute("SELECT photo_id FROM files WHERE relative_path = 'trip/0.png'").fetchone()
    set_rating(owner.library, [photo], 5)
    encoded = owner.encoder.pictures
    trip.rename(owner.root / "journey")
    owner.index()
    here = owner.root / "journey"
    known = details(owner.library, photo)
    assert known.files[0].path == here / "0.png"
    assert known.files[0].companions == (here / "0.mov", here / "0.png.xmp", here / "0.xmp")
    assert [path.read_bytes() for path in known.files[0].companions] == [b"film", b"more words", b"words"]
    assert known.photo.rating == 5
    assert owner.encoder.pictures == encoded


def test_rclip_282_after_an_unreadable_file_every_row_has_its_own_size_and_time(owner: Owner) -> None:
    names = sorted(path.name for path in (owner.root / "trip").iterdir())
    for n, name in enumerate(names):
        os.utime(owner.root / "trip" / name, ns=(0, 1_000_000_000 * (n + 1)))
    for name in (names[1], names[3]):
        (owner.root / "trip" / name).write_bytes(b"\x89PNG\r\n\x1a\n no picture at all, whatever its name is")
        os.utime(owner.root / "trip" / name, ns=(0, 7))
    assert owner.index(batch=6).failed == 2
    rows = owner.library.db.execute(
        "SELECT f.relative_path, f.size, f.mtime_ns, p.content_hash FROM files AS f LEFT JOIN photos AS p "
        "ON p.id = f.photo_id"
    ).fetchall()
    assert len(rows) == 7
    for relative, size, mtime_ns, digest in rows:
        path = owner.root / relative
        assert (size, mtime_ns) == (path.stat().st_size, path.stat().st_mtime_ns), relative
        broken = path.name in (names[1], names[3]) and path.parent.name == "trip"
        assert digest == (None if broken else content_hash(path.read_bytes())), relative


def test_lap_190_concurrent_scans_make_no_duplicate_rows(owner: Owner) -> None:
    def scan(start: threading.Barrier) -> None:
        with owner.workspace.open_library() as library:
            start.wait()
            run_to_end(scan_all(library))

    with owner.workspace.open_library() as library:
        add_folder(library, owner.root)
        for round_ in range(3):
            for n in range(60):
                make_picture(owner.root / f"round {round_}" / f"{n}.png", "red")
            start = threading.Barrier(4)
            with ThreadPoolExecutor(4) as pool:
                for done in [pool.submit(scan, start) for _ in range(4)]:
                    done.result()
        rows = [row[0] for row in library.db.execute("SELECT relative_path FROM files WHERE missing_since IS NULL")]
        assert len(rows) == len(set(rows)) == 7 + 3 * 60
        assert library.files.count_missing() == 0


def test_lap_190_a_scan_does_not_undo_what_a_later_one_found(owner: Owner) -> None:
    """The slower of two scans that run at once has not seen a file that was there again when the later came by."""
    owner.index()
    (owner.root / "trip").rename(owner.root.with_name("trip"))
    run_to_end(scan_all(owner.library))
    slow = scan_all(owner.library)
    next(slow)
    owner.root.with_name("trip").rename(owner.root / "trip")
    run_to_end(scan_all(owner.library))
    assert owner.library.files.count_missing() == 0
    run_to_end(slow)
    assert owner.library.files.count_missing() == 0


def test_rclip_a_folder_moved_away_and_back_is_visible_again(owner: Owner) -> None:
    owner.index()
    visible, encoded = owner.visible(), owner.encoder.pictures
    trip, away = owner.root / "trip", owner.root.with_name("away")
    trip.rename(away)
    owner.index()
    assert len(owner.visible()) == 1
    away.rename(trip)
    owner.index()
    assert owner.visible() == visible
    assert owner.encoder.pictures == encoded, "nothing is encoded twice"


def test_rclip_what_was_read_before_an_interruption_is_kept(owner: Owner) -> None:
    run_to_end(scan_all(owner.library))
    job = index_pending(owner.library, owner.model, owner.workspace.thumbnails, batch=1, workers=1)
    for _ in range(6):  # "Loading the model", then five photographs of the seven
        next(job)
    job.close()
    assert len(owner.visible()) == 5
    encoded = owner.encoder.pictures
    owner.index()
    assert len(owner.visible()) == 7
    assert owner.encoder.pictures == encoded + 2
