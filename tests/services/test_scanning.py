"""A scan against what really lies in the folder."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.imaging.walk import FoundFile, WalkProblem
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder
from clip_desktop.progress import run_to_end
from clip_desktop.services import scanning
from clip_desktop.services.folders import add_folder, find_folder, remove_folder
from clip_desktop.services.scanning import ScanReport, scan, scan_all
from tests.plain_user import plain_user


def _picture(path: Path, colour: str = "red") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", (16, 12), colour).save(path, "JPEG")
    return path


def _scan(library: Library, folder: Folder) -> ScanReport:
    return run_to_end(scan(library, folder))


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "pictures"
    for name in ("a.jpg", "sub/b.jpg", "sub/deeper/c.jpg"):
        _picture(root / name)
    return root


def test_first_scan_finds_all_and_the_next_finds_nothing_new(library: Library, root: Path) -> None:
    folder, changes = add_folder(library, root)
    assert changes.folders
    first = _scan(library, folder)
    assert (first.seen, first.new, first.changed, first.missing) == (3, 3, 0, 0)
    assert first.complete
    again = _scan(library, folder)
    assert (again.seen, again.new, again.changed, again.missing) == (3, 0, 0, 0)
    assert not again.changes


def test_changed_missing_and_restored_files_are_told_apart(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    os.utime(root / "a.jpg", ns=(1, 1))
    (root / "sub/b.jpg").rename(root / "sub/away.txt")
    report = _scan(library, folder)
    assert (report.new, report.changed, report.missing) == (0, 1, 1)
    (root / "sub/away.txt").rename(root / "sub/b.jpg")
    assert _scan(library, folder).missing == 0
    assert library.files.count_missing() == 0


def test_a_root_that_is_gone_changes_nothing(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    root.rename(root.with_name("unplugged"))
    report = run_to_end(scan_all(library))
    assert not report.complete
    assert "pictures" in report.skipped[0]
    assert library.files.count_present() == 3
    root.with_name("unplugged").rename(root)
    assert run_to_end(scan_all(library)).new == 0


def test_an_empty_mount_point_is_not_taken_for_a_deletion(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    shutil.move(root, root.with_name("elsewhere"))
    root.mkdir()
    report = _scan(library, folder)
    assert "unplugged" in report.skipped[0]
    assert library.files.count_present() == 3
    assert library.files.count_missing() == 0


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise there")
def test_an_unreadable_subfolder_keeps_what_was_known_under_it(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place, Library(place / "library.sqlite3") as library:
        for name in ("a.jpg", "sub/b.jpg"):
            _picture(place / "photos" / name)
        folder, _ = add_folder(library, place / "photos")
        _scan(library, folder)
        (place / "photos" / "sub").chmod(0)
        report = _scan(library, folder)
        (place / "photos" / "sub").chmod(0o755)
        assert (report.unreadable, report.missing) == (1, 0)
        assert library.files.count_present() == 2


def test_an_unreadable_subfolder_is_kept_whoever_asks(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The same as above for those who may read everything: the walk is told that a folder cannot be read."""
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    stat = (root / "a.jpg").stat()
    partial = [FoundFile("a.jpg", stat.st_size, stat.st_mtime_ns), WalkProblem("sub", "This folder cannot be read.")]
    monkeypatch.setattr(scanning, "walk", lambda path, excludes, place: iter(partial))
    report = _scan(library, folder)
    assert (report.unreadable, report.missing) == (1, 0)
    assert library.files.count_present() == 3
    assert [p.relative_path for p in library.problems.all()] == ["sub"]
    monkeypatch.undo()
    _scan(library, folder)
    assert library.problems.all() == []


def test_a_scan_cancelled_half_way_sweeps_nothing(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    (root / "a.jpg").unlink()
    job = scan(library, folder)
    next(job)
    job.close()
    assert library.files.count_missing() == 0
    assert _scan(library, folder).missing == 1


def test_a_root_inside_another_is_that_other(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    inner, changes = add_folder(library, root / "sub")
    assert inner == folder
    assert not changes
    assert find_folder(library, root / "sub" / "deeper") == folder


def test_a_root_around_another_takes_it_in_and_knows_its_files(library: Library, root: Path) -> None:
    inner, _ = add_folder(library, root / "sub")
    _scan(library, inner)
    outer, _ = add_folder(library, root)
    assert [f.path for f in library.folders.all()] == [root]
    report = _scan(library, outer)
    assert (report.seen, report.new) == (3, 1)


def test_removing_a_root_touches_no_file(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    assert remove_folder(library, folder.id).folders
    assert library.folders.all() == []
    assert sorted(p.name for p in root.rglob("*.jpg")) == ["a.jpg", "b.jpg", "c.jpg"]


def test_what_is_no_folder_is_refused_in_a_sentence(library: Library, root: Path) -> None:
    for bad in (root / "nowhere", root / "a.jpg"):
        with pytest.raises(UserError) as caught:
            add_folder(library, bad)
        assert bad.name in str(caught.value)
        assert "\n" not in str(caught.value)
    with pytest.raises(UserError, match="not in the library"):
        find_folder(library, root)


_NAMES = st.sampled_from([f"{d}{n}.jpg" for d in ("", "x/", "x/y/", "z/") for n in "abc"])
_STEPS = st.lists(st.tuples(st.sampled_from(["put", "touch", "delete", "move", "scan"]), _NAMES, _NAMES), max_size=20)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_after_any_history_a_scan_agrees_with_the_disk(
    steps: list[tuple[str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    base = tmp_path_factory.mktemp("history")
    root = base / "root"
    root.mkdir()
    _picture(root / "anchor.jpg")
    clock = 1_000_000_000
    with Library(base / "library.sqlite3") as library:
        folder, _ = add_folder(library, root)
        for step, one, other in steps:
            clock += 1_000_000_000
            match step:
                case "put":
                    os.utime(_picture(root / one), ns=(clock, clock))
                case "touch" if (root / one).exists():
                    os.utime(root / one, ns=(clock, clock))
                case "delete":
                    (root / one).unlink(missing_ok=True)
                case "move" if (root / one).exists() and one != other:
                    (root / other).parent.mkdir(parents=True, exist_ok=True)
                    (root / one).replace(root / other)
                case "scan":
                    _scan(library, folder)
        _scan(library, folder)
        stored = {
            (path, size, mtime)
            for path, size, mtime in library.db.execute(
                "SELECT relative_path, size, mtime_ns FROM files WHERE missing_since IS NULL"
            )
        }
    on_disk = {(p.relative_to(root).as_posix(), p.stat().st_size, p.stat().st_mtime_ns) for p in root.rglob("*.jpg")}
    assert stored == on_disk
