"""A scan against what really lies in the folder."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.imaging.tags import Tags
from clip_desktop.imaging.walk import FoundFile, Place, RootGoneError, WalkProblem
from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, PhotoFacts
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders import scanning
from clip_desktop.services.folders.roots import add_folder, find_folder, remove_folder, set_excludes
from clip_desktop.services.folders.scanning import ScanReport, scan, scan_all, scan_places
from clip_desktop.services.indexing.describing import changed_sidecars
from clip_desktop.services.indexing.reading import described
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
    assert "unplugged" in report.vanished[0].sentence
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


def _places(library: Library, folder: Folder, *places: Place, confirmed: bool = False) -> ScanReport:
    return run_to_end(scan_places(library, {folder.id: places}, confirmed=confirmed))


def _present(library: Library) -> set[str]:
    rows = library.db.execute("SELECT relative_path FROM files WHERE missing_since IS NULL")
    return {path for (path,) in rows}


def test_a_look_at_one_place_touches_nothing_outside_it(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    for path in (root / "a.jpg", root / "sub" / "b.jpg", root / "sub" / "deeper" / "c.jpg"):
        path.unlink()
        _picture(path.with_name("new.jpg"))
    assert _places(library, folder, Place("sub", deep=False)).missing == 1
    assert _present(library) == {"a.jpg", "sub/new.jpg", "sub/deeper/c.jpg"}
    assert _places(library, folder, Place("sub", deep=True), Place("sub/deeper")).missing == 1
    assert _present(library) == {"a.jpg", "sub/new.jpg", "sub/deeper/new.jpg"}
    assert _places(library, folder, Place("", deep=False)).missing == 1
    assert _present(library) == {"new.jpg", "sub/new.jpg", "sub/deeper/new.jpg"}


def test_a_place_that_is_gone_or_hidden_holds_nothing_any_more(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    (root / "sub" / "deeper").rename(root / "sub" / ".hidden")
    assert _places(library, folder, Place("sub/deeper")).missing == 1
    report = _places(library, folder, Place("sub/.hidden"))
    assert (report.seen, report.new) == (0, 0)
    assert _present(library) == {"a.jpg", "sub/b.jpg"}


@pytest.mark.skipif(os.name != "posix", reason="only POSIX file names are bytes")
def test_a_look_at_one_folder_knows_names_that_are_no_text(library: Library, root: Path) -> None:
    """Such a byte is stored with slashes, which are no step into a subfolder."""
    odd = os.fsdecode(b"latin1-\xe9.jpg")
    _picture(root / "sub" / odd)
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    (root / "sub" / odd).unlink()
    assert _places(library, folder, Place("sub", deep=False)).missing == 1
    assert library.files.count_present() == 3


def _many(root: Path, count: int) -> list[Path]:
    """So many files named as pictures, each with a time of its own."""
    paths = [root / "many" / f"{n:03}.jpg" for n in range(count)]
    for n, path in enumerate(paths):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\xff\xd8\xff%d" % n)
        os.utime(path, ns=(n, 1_000_000_000 * (n + 1)))
    return paths


def test_many_files_gone_at_once_are_kept_until_the_user_confirms(library: Library, root: Path) -> None:
    paths = _many(root, 200)
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    for path in paths[:60]:
        path.unlink()
    (root / "a.jpg").unlink()
    for _ in range(2):
        report = _scan(library, folder)
        assert (report.missing, report.held, report.complete) == (0, 61, False)
        assert "61 files are gone" in report.vanished[0].sentence
        assert library.files.count_missing() == 0
    assert _places(library, folder, Place("many")).held == 60, "a look at a part of it does not let them go either"
    report = run_to_end(scan(library, folder, confirmed=True))
    assert (report.missing, report.held, report.complete) == (61, 0, True)


def test_the_share_and_the_number_that_are_asked_about(library: Library, root: Path) -> None:
    paths = _many(root, 400)
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    for path in paths[:80]:  # of 403: 20 % are 80
        path.unlink()
    assert _scan(library, folder).missing == 80
    for path in paths[80:145]:  # of 323: 20 % are 64
        path.unlink()
    assert _scan(library, folder).held == 65


def test_fifty_files_may_go_from_a_small_folder(library: Library, root: Path) -> None:
    paths = _many(root, 50)
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    for path in paths:
        path.unlink()
    assert _scan(library, folder).missing == 50


def test_what_moved_inside_the_library_has_not_vanished(library: Library, root: Path, tmp_path: Path) -> None:
    """Neither within a root nor from one root into another, whichever of them is looked through first."""
    _many(root, 200)
    first, second = tmp_path / "0 archive", tmp_path / "z archive"
    for archive in (first, second):
        _picture(archive / "other.jpg")
    for path in (root, first, second):
        add_folder(library, path)
    run_to_end(scan_all(library))
    (root / "many").rename(root / "moved")
    report = run_to_end(scan_all(library))
    assert (report.new, report.missing, report.held) == (200, 200, 0)
    for target in (first, second):
        source = next(path for path in (root / "moved", first / "moved") if path.is_dir())
        source.rename(target / "moved")
        report = run_to_end(scan_all(library))
        assert (report.new, report.missing, report.held) == (200, 200, 0)


def test_what_new_rules_leave_out_has_not_vanished_and_comes_back(library: Library, root: Path) -> None:
    _many(root, 200)
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    set_excludes(library, folder.id, ("many/",))
    report = _scan(library, folder)
    assert (report.missing, report.held) == (200, 0)
    set_excludes(library, folder.id, ())
    report = _scan(library, folder)
    assert (report.new, report.changed, library.files.count_missing()) == (0, 0, 0)


def test_an_ignore_file_holds_for_its_folder_and_all_below(library: Library, root: Path) -> None:
    _picture(root / "other" / "b.jpg")
    (root / "sub" / ".clipignore").write_text("# no drafts\nb.jpg\n")
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    assert _present(library) == {"a.jpg", "other/b.jpg", "sub/deeper/c.jpg"}
    (root / ".clipignore").write_text("*.jpg\n")
    (root / "sub" / "deeper" / ".clipignore").write_text("!c.jpg\n")
    _scan(library, folder)
    assert _present(library) == {"sub/deeper/c.jpg"}
    assert _places(library, folder, Place("sub/deeper")).seen == 1, "the rules above a place hold in it"
    assert _places(library, folder, Place("other")).seen == 0
    for path in root.rglob(".clipignore"):
        path.unlink()
    report = _scan(library, folder)
    assert (report.new, report.changed) == (1, 0), "only sub/b.jpg was never known"
    assert len(_present(library)) == 4


def test_an_ignore_file_that_cannot_be_read_leaves_its_folder_as_it_was(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it would leave out must not be taken in, and what is known must not be lost."""
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    (root / "sub" / ".clipignore").write_text("b.jpg")
    _picture(root / "sub" / "private.jpg")
    real = Path.read_bytes

    def failing(path: Path) -> bytes:
        if path.name == ".clipignore":
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(path))
        return real(path)

    monkeypatch.setattr(Path, "read_bytes", failing)
    report = _scan(library, folder)
    assert (report.unreadable, report.new, report.missing) == (1, 0, 0)
    assert _present(library) == {"a.jpg", "sub/b.jpg", "sub/deeper/c.jpg"}


def _companions(library: Library, path: str) -> list[tuple[str, str]]:
    [file_id] = library.db.execute("SELECT id FROM files WHERE relative_path = ?", [path]).fetchone()
    return [(c.relative_path, c.kind) for c in library.files.companions([file_id])]


def test_what_belongs_to_a_picture_is_kept_with_its_file(library: Library, root: Path) -> None:
    for name in ("a.CR2", "a.xmp", "a.jpg.xmp", "a.mov", "b.aae", "sub/a.xmp"):
        (root / name).write_bytes(b"x")
    folder, _ = add_folder(library, root)
    report = _scan(library, folder)
    assert (report.seen, report.new) == (3, 3), "a pair is one picture"
    expected = [("a.CR2", "raw"), ("a.jpg.xmp", "sidecar"), ("a.mov", "video"), ("a.xmp", "sidecar")]
    assert _companions(library, "a.jpg") == expected
    assert _companions(library, "sub/b.jpg") == []
    assert not _scan(library, folder).changes
    (root / "a.mov").unlink()
    (root / "sub" / "b.nef").write_bytes(b"x")
    assert not _scan(library, folder).changes, "the picture itself is as it was"
    assert ("a.mov", "video") not in _companions(library, "a.jpg")
    assert _companions(library, "sub/b.jpg") == [("sub/b.nef", "raw")]


def test_a_sidecar_that_changed_is_to_be_read_and_its_picture_is_not(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    facts = PhotoFacts("0" * 64, "JPEG", 1, 1, None, None, None, None, None)
    photo = library.photos.insert(facts)
    for file in library.files.stale(10):
        library.files.link(file.id, photo, file.size, file.mtime_ns)
    assert changed_sidecars(library) == []
    for content in (b"stars", b"more stars", None):
        if content is None:
            (root / "a.xmp").unlink()
        else:
            (root / "a.xmp").write_bytes(content)
        assert _scan(library, folder).changed == 1
        assert library.files.stale(10) == []
        [file] = library.captions.files(changed_sidecars(library))
        assert (file.relative_path, file.sidecars) == ("a.jpg", ("a.xmp",) if content else ())
        _, said = described(file, file.mtime_ns, Tags())
        library.captions.note_sidecar(file.id, said.sidecar)
        assert changed_sidecars(library) == []
    assert _scan(library, folder).changed == 0


def test_companions_follow_their_root_into_another(library: Library, root: Path) -> None:
    (root / "sub" / "b.xmp").write_bytes(b"x")
    inner, _ = add_folder(library, root / "sub")
    _scan(library, inner)
    add_folder(library, root)
    assert _companions(library, "sub/b.jpg") == [("sub/b.xmp", "sidecar")]


def test_a_root_that_goes_away_meanwhile_leaves_all_as_it_was(
    library: Library, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Permission lost or drive pulled out half-way: some files were seen, and none is missing for it."""
    folder, _ = add_folder(library, root)
    _scan(library, folder)

    def breaking(path: Path, excludes: object, place: Place) -> Iterator[FoundFile]:
        stat = (root / "a.jpg").stat()
        yield FoundFile("a.jpg", stat.st_size, stat.st_mtime_ns)
        raise RootGoneError("It went away.")

    monkeypatch.setattr(scanning, "walk", breaking)
    report = _scan(library, folder)
    assert (report.skipped, report.missing) == (("It went away.",), 0)
    assert library.files.count_missing() == 0


def test_a_scan_that_finds_nothing_new_writes_no_row_of_a_file(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    _scan(library, folder)
    before = library.db.execute("SELECT * FROM files").fetchall()
    library.db.execute("CREATE TEMP TRIGGER t BEFORE UPDATE ON main.files BEGIN SELECT RAISE(ABORT, 'written'); END")
    _scan(library, folder)
    assert library.db.execute("SELECT * FROM files").fetchall() == before


def test_old_scans_are_forgotten(library: Library, root: Path) -> None:
    folder, _ = add_folder(library, root)
    for _ in range(105):
        _scan(library, folder)
    assert library.db.execute("SELECT count(*) FROM scans").fetchone()[0] == 100


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
