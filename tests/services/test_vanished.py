"""Many files gone at once are let go when the user says so, and taken for present again by an undo."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder, remove_folder
from clip_desktop.services.folders.scanning import scan, scan_all
from clip_desktop.services.folders.vanished import let_go
from tests.contents import contents


@pytest.fixture
def root(library: Library, tmp_path: Path) -> Path:
    """A folder of the library of which 60 files are gone, and one more that a scan found gone before them."""
    root = tmp_path / "photos"
    (root / "many").mkdir(parents=True)
    for n in range(60):
        (root / "many" / f"{n}.jpg").write_bytes(b"%d" % n)
    for name in ("a.jpg", "earlier.jpg"):
        (root / name).write_bytes(name.encode())
    add_folder(library, root)
    run_to_end(scan_all(library))
    (root / "earlier.jpg").unlink()
    run_to_end(scan_all(library))
    shutil.rmtree(root / "many")
    return root


def test_files_are_let_go_and_taken_back_exactly(library: Library, root: Path) -> None:
    [held] = run_to_end(scan_all(library)).vanished
    assert (held.files, held.path) == (60, root)
    before = contents(library)["files"]
    gone, edit = run_to_end(let_go(library, held.folder_id))
    assert (gone, library.files.count_missing(), edit.name) == (60, 61, "Let 60 missing files go")
    assert run_to_end(scan_all(library)).complete
    edit.undo(library)
    assert contents(library)["files"] == before
    assert run_to_end(scan_all(library)).held == 60, "and asks again"


def test_what_came_back_meanwhile_is_not_let_go(library: Library, root: Path) -> None:
    [held] = run_to_end(scan_all(library)).vanished
    (root / "many").mkdir()
    for n in range(20):
        (root / "many" / f"{n}.jpg").write_bytes(b"%d" % n)
    gone, _ = run_to_end(let_go(library, held.folder_id))
    assert gone == 40


def test_a_folder_out_of_reach_is_not_taken_for_gone(library: Library, root: Path) -> None:
    [folder] = library.folders.all()
    root.rename(root.with_name("away"))
    with pytest.raises(UserError, match="does not exist"):
        run_to_end(let_go(library, folder.id))
    assert library.files.count_missing() == 1


def test_a_folder_taken_out_meanwhile_is_said_so(library: Library, root: Path) -> None:
    [folder] = library.folders.all()
    remove_folder(library, folder.id)
    with pytest.raises(UserError, match="no longer in the library"):
        run_to_end(let_go(library, folder.id))


def test_a_report_names_the_folders_that_were_seen_whole(library: Library, root: Path) -> None:
    [folder] = library.folders.all()
    assert run_to_end(scan(library, folder)).whole == (folder.id,)
    root.rename(root.with_name("away"))
    assert run_to_end(scan(library, folder)).whole == ()
