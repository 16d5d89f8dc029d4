"""Failures that other programs had with files, each as a test that names it."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.files.trash import move_to_trash, plan_trash
from clip_desktop.services.folders.removal import forget_missing
from clip_desktop.services.folders.roots import remove_folder
from clip_desktop.services.photos import hide, set_rating
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.write_back import plan_writes
from tests.contents import add_photo, words
from tests.plain_user import plain_user
from tests.services.conftest import Stocked
from tests.services.trash_of_ones_own import own_trash


def tree(root: Path) -> dict[str, str]:
    """The content of every file below a folder."""
    files = sorted(path for path in root.rglob("*") if path.is_file())
    return {str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_immich_10039_removing_offline_entries_deletes_no_real_file(
    stocked: Stocked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Entries removed while their drive was away: the drive comes back with every file on it."""
    trash = own_trash(tmp_path, monkeypatch)
    library, folder = stocked.library, stocked.library.folders.all()[0]
    set_rating(library, stocked.of("red"), 5)
    said, on_the_drive = words(library), tree(stocked.root)
    (stocked.root / "red" / "0.png").rename(tmp_path / "0.png")  # gone for a scan, but it still lies somewhere
    shutil.rmtree(stocked.root / "black", ignore_errors=False)
    stocked.update()
    assert library.missing.count() == 0, "so many are not believed to be gone until the user says so"
    stocked.update(confirmed=True)
    assert library.missing.count() == 65
    away = stocked.root.rename(tmp_path / "unplugged")
    left = tree(away)
    forget_missing(library)
    hide(library, stocked.of("green"), True)
    hide(library, stocked.of("green"), False)
    report = run_to_end(move_to_trash(library, plan_trash(library, stocked.of("green"))))
    assert (report.moved, len(report.failures)) == ((), 8), "what is not plugged in cannot be moved to the trash"
    remove_folder(library, folder.id)
    assert library.photos.count() == 0
    assert tree(away) == left
    assert (tmp_path / "0.png").exists()
    assert not trash.exists()
    assert words(library) == said, "nor is anything forgotten that was said"
    away.rename(stocked.root)
    (tmp_path / "0.png").rename(stocked.root / "red" / "0.png")
    assert {name: digest for name, digest in on_the_drive.items() if not name.startswith("black")} == tree(stocked.root)


def test_forgetting_the_missing_is_undone_row_by_row(stocked: Stocked) -> None:
    (stocked.root / "red" / "0.png").unlink()
    (stocked.root / "red" / "1.png").rename(stocked.root / "red" / "moved.png")
    stocked.update()
    rows = sorted(stocked.library.db.execute("SELECT * FROM files").fetchall())
    edit = forget_missing(stocked.library)
    assert stocked.library.files.count_missing() == 0
    edit.undo(stocked.library)
    assert sorted(stocked.library.db.execute("SELECT * FROM files").fetchall()) == rows
    again = forget_missing(stocked.library)
    remove_folder(stocked.library, stocked.library.folders.all()[0].id)
    again.undo(stocked.library)
    assert stocked.library.db.execute("SELECT count(*) FROM files").fetchone()[0] == 0


def test_immich_10538_what_cannot_be_written_is_told_at_once_and_nothing_is_lost(tmp_path: Path) -> None:
    """A folder that may not be written: the plan says so, the job says so, the rating stays in the library."""
    with plain_user(tmp_path) as place:
        photos = place / "photos"
        photos.mkdir()
        for name in ("a.jpg", "b.jpg"):
            (photos / name).write_bytes(b"a picture")
        with Library(place / "library.sqlite3") as library:
            ids = [add_photo(library, name, root=photos) for name in ("a.jpg", "b.jpg")]
            set_rating(library, ids, 5)
            planned = run_to_end(plan_writes(library))
            assert len(planned.writes) == 2
            photos.chmod(0o555)
            try:
                steps: list[str] = []
                report = run_to_end(write_sidecars(library, planned), lambda step: steps.append(step.note))
                assert run_to_end(plan_writes(library)).writes == ()
                assert len(run_to_end(plan_writes(library)).failures) == 2
            finally:
                photos.chmod(0o755)
            assert (report.done, report.batch) == (0, None)
            assert [f.path.name for f in report.failures] == ["a.jpg.xmp", "b.jpg.xmp"]
            assert all("may not write" in note for note in steps), "each is told in the step in which it happens"
            assert library.photos.values(ids, "rating") == dict.fromkeys(ids, 5)
            assert {path.name for path in photos.iterdir()} == {"a.jpg", "b.jpg"}
            assert run_to_end(write_sidecars(library, run_to_end(plan_writes(library)))).done == 2


@pytest.mark.skipif(sys.platform != "linux" or os.geteuid() != 0, reason="only the superuser may mount")
def test_immich_10538_on_a_drive_mounted_read_only(tmp_path: Path) -> None:
    photos = tmp_path / "photos"
    photos.mkdir()
    (photos / "a.jpg").write_bytes(b"a picture")
    with Library(tmp_path / "library.sqlite3") as library:
        photo = add_photo(library, "a.jpg", root=photos)
        set_rating(library, [photo], 5)
        planned = run_to_end(plan_writes(library))
        run_to_end(write_sidecars(library, planned))
        set_rating(library, [photo], 1)
        changed = run_to_end(plan_writes(library))
        bound = subprocess.run(["mount", "--bind", photos, photos], capture_output=True)
        if bound.returncode != 0:
            pytest.skip("nothing can be mounted here")
        try:
            subprocess.run(["mount", "-o", "remount,ro,bind", photos], check=True, capture_output=True)
            assert "read-only" in run_to_end(plan_writes(library)).failures[0].message
            assert "read-only" in run_to_end(write_sidecars(library, changed)).failures[0].message
            assert "read-only" in run_to_end(undo_writes(library)).failures[0].message
        finally:
            subprocess.run(["umount", photos], check=True)
        assert run_to_end(undo_writes(library)).done == 1
