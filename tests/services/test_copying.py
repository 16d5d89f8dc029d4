"""Copies of what was found: whole, never over anything, and the originals as they were."""

from __future__ import annotations

import errno
import shutil
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.progress import run_to_end
from clip_desktop.services.files.copying import Copied, copy_photos
from tests.services.conftest import Stocked


def _copy(stocked: Stocked, photos: list[int], folder: Path) -> Copied:
    return run_to_end(copy_photos(stocked.library, photos, folder))


def _contents(root: Path) -> dict[str, tuple[bytes, int]]:
    return {
        path.relative_to(root).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def test_names_that_are_taken_get_a_number_and_nothing_is_overwritten(stocked: Stocked, tmp_path: Path) -> None:
    before, folder = _contents(stocked.root), tmp_path / "new" / "folder"
    red, green, blue = stocked.of("red")[0], stocked.of("green")[0], stocked.of("blue")[0]
    assert _copy(stocked, [red, green], folder) == Copied(2, 0, ())
    (folder / "0 (3).png").write_bytes(b"mine")
    assert _copy(stocked, [green, red, blue], folder) == Copied(1, 2, ())
    assert {name: data for name, (data, _) in _contents(folder).items()} == {
        "0.png": before["red/0.png"][0],
        "0 (2).png": before["green/0.png"][0],
        "0 (3).png": b"mine",
        "0 (4).png": before["blue/0.png"][0],
    }
    assert (folder / "0.png").stat().st_mtime_ns == before["red/0.png"][1]
    assert _contents(stocked.root) == before


def test_into_their_own_folder_nothing_is_written(stocked: Stocked) -> None:
    before = _contents(stocked.root)
    assert _copy(stocked, stocked.of("red"), stocked.root / "red") == Copied(0, 8, ())
    assert _contents(stocked.root) == before


def test_what_is_out_of_reach_is_told_and_the_rest_copied(stocked: Stocked, tmp_path: Path) -> None:
    red = stocked.of("red")[:2]
    (stocked.root / "red" / "0.png").unlink()
    done = _copy(stocked, red, tmp_path / "to")
    assert (done.copied, done.problems) == (1, (f"Photograph {red[0]} is out of reach now.",))


def test_a_folder_that_cannot_be_made_is_a_sentence(stocked: Stocked, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(UserError, match="cannot be made"):
        _copy(stocked, stocked.of("red"), tmp_path / "file")


def test_a_full_disk_leaves_no_half_file(stocked: Stocked, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(source: Path, target: Path) -> None:
        Path(target).write_bytes(Path(source).read_bytes()[:10])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(shutil, "copy2", half)
    with pytest.raises(UserError, match=r"takes no more files: No space left on device\. 0 photographs were copied"):
        _copy(stocked, stocked.of("red"), tmp_path / "to")
    assert list((tmp_path / "to").iterdir()) == []


def test_stopped_half_way_what_was_copied_is_whole(stocked: Stocked, tmp_path: Path) -> None:
    job = copy_photos(stocked.library, stocked.of("red"), tmp_path / "to")
    for _ in range(3):
        next(job)
    job.close()
    assert sorted(_contents(tmp_path / "to")) == ["0.png", "1.png"]
