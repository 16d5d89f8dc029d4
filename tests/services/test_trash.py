"""The trash: nothing is deleted, what belongs together goes together, and what comes back is what it was."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from send2trash import TrashPermissionError

from clip_desktop.errors import UserError
from clip_desktop.imaging import trash_can
from clip_desktop.imaging.companions import Neighbours
from clip_desktop.imaging.trash_can import TrashCan, TrashProblem, to_trash
from clip_desktop.library.records import Folder
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.files import trash as service
from clip_desktop.services.files.trash import TrashReport, bring_back, move_to_trash, plan_trash, trash_photos
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.photos import set_rating
from tests.contents import contents, words
from tests.services.conftest import Stocked
from tests.services.trash_of_ones_own import own_trash, restore_by_hand, trashed_names


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


def tree(root: Path) -> dict[Path, tuple[bytes, int]]:
    return {path: (path.read_bytes(), path.stat().st_mtime_ns) for path in root.rglob("*") if path.is_file()}


def move(stocked: Stocked, ids: list[int]) -> TrashReport:
    return run_to_end(move_to_trash(stocked.library, plan_trash(stocked.library, ids)))


def library_rows(stocked: Stocked) -> dict[str, list[tuple[object, ...]]]:
    return {table: rows for table, rows in contents(stocked.library).items() if table != "trashed_files"}


@pytest.mark.parametrize(
    ("picture", "beside", "expected"),
    [
        ("a.jpg", ["a.jpg.xmp", "a.xmp", "a.CR2", "a.MOV", "ab.xmp", "b.mov"], "a.jpg.xmp a.xmp a.CR2 a.MOV"),
        ("a.heic", ["a.aae"], "a.aae"),
        ("a.jpg", ["a.cr2", "a.cr2.xmp"], "a.cr2 a.cr2.xmp"),
        ("a.cr2", ["a.jpg", "a.jpg.xmp", "a.xmp"], "a.jpg a.jpg.xmp a.xmp"),
        ("a.jpg", ["a.png", "a.xmp", "a.mov", "a.jpg.xmp"], "a.jpg.xmp"),
        ("a.cr2", ["a.jpg", "a.png", "a.xmp"], ""),
        ("a.jpg", ["a.txt", "a.jpg.txt", "a"], ""),
    ],
)  # fmt: skip
def test_what_belongs_to_a_picture(tmp_path: Path, picture: str, beside: list[str], expected: str) -> None:
    for name in (picture, *beside):
        (tmp_path / name).touch()
    assert set(Neighbours.in_folder(tmp_path).companions_of(picture)) == set(expected.split())


def test_a_picture_goes_with_what_belongs_to_it_and_undo_brings_all_back(stocked: Stocked, trash: Path) -> None:
    red = stocked.root / "red"
    for name in ("0.png.xmp", "0.mov", "0.cr2", "00.mov"):
        (red / name).write_bytes(name.encode())
    album = create_album(stocked.library, "Reds", stocked.of("red"))
    set_rating(stocked.library, stocked.of("red"), 3)
    files, rows, said = tree(stocked.root), library_rows(stocked), words(stocked.library)
    report, edit = trash_photos(stocked.library, [_photo_at(stocked, red / "0.png")])
    assert trashed_names(trash) == {"0.png", "0.png.xmp", "0.mov", "0.cr2"}
    assert (len(report.moved), report.failures) == (4, ())
    assert len(stocked.library.photos.ids()) == 95
    assert words(stocked.library) == said
    edit.undo(stocked.library)
    assert tree(stocked.root) == files, "every byte and every time"
    assert library_rows(stocked) == rows
    assert trashed_names(trash) == set()
    assert list((trash / "info").iterdir()) == []
    assert album is not None


@pytest.mark.parametrize("rescan_meanwhile", [False, True])
def test_what_is_brought_back_by_hand_is_the_photograph_it_was(
    stocked: Stocked, trash: Path, rescan_meanwhile: bool
) -> None:
    set_rating(stocked.library, stocked.of("red"), 3)
    seen = stocked.model.encoder().pictures
    said = words(stocked.library)
    move(stocked, stocked.of("red"))
    if rescan_meanwhile:
        stocked.update()
    restore_by_hand(trash)
    stocked.update()
    assert words(stocked.library) == said
    assert len(stocked.library.photos.ids()) == 96
    assert stocked.model.encoder().pictures == seen, "nothing was embedded again"
    assert run_to_end(bring_back(stocked.library)).failures == ()


def test_every_copy_goes_or_only_the_one_that_is_named(stocked: Stocked, trash: Path) -> None:
    original, copy = stocked.root / "red" / "0.png", stocked.root / "red" / "copy.png"
    copy.write_bytes(original.read_bytes())
    stocked.update()
    photo = _photo_at(stocked, original)
    assert set(plan_trash(stocked.library, [photo]).paths) == {original, copy}
    link = stocked.root.with_name("link")
    link.symlink_to(stocked.root)
    assert plan_trash(stocked.library, [photo], [link / "red" / "copy.png"]).paths == [copy]


@pytest.mark.parametrize("looked_through", [False, True])
def test_what_took_the_place_of_a_photograph_does_not_go_for_it(
    stocked: Stocked, trash: Path, looked_through: bool
) -> None:
    path = stocked.root / "red" / "0.png"
    photo = _photo_at(stocked, path)
    path.write_bytes(b"another picture, never seen in the library")
    if looked_through:  # the scan knows of the change, but nobody has read it
        run_to_end(scan_all(stocked.library))
    report = move(stocked, [photo])
    assert (report.moved, [f.path for f in report.failures]) == ((), [path])
    assert "changed since" in report.failures[0].message
    assert trashed_names(trash) == set()


def test_nothing_goes_while_the_drive_is_away(stocked: Stocked, trash: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Even if something lies under the mount point that looks like the files of the drive."""

    def offline(folder: Folder) -> bool:
        return False

    monkeypatch.setattr(service, "is_online", offline)
    files = tree(stocked.root)
    report = move(stocked, stocked.of("red"))
    assert (report.batch, report.moved, len(report.failures)) == (None, (), 8)
    assert "not plugged in" in report.failures[0].message
    assert tree(stocked.root) == files
    with pytest.raises(UserError, match="not plugged in"):
        trash_photos(stocked.library, stocked.of("red"))


@pytest.mark.parametrize(
    ("error", "words_in_it"),
    [
        (TrashPermissionError("x"), "no trash"),
        (PermissionError(errno.EACCES, "no"), "may not"),
        (OSError(errno.EROFS, "read-only"), "Read-only"),
        (OSError("Couldn't find mount point"), "mount point"),
        (None, "did not move"),
    ],
)
def test_without_a_trash_nothing_is_deleted(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch, error: OSError | None, words_in_it: str
) -> None:
    (stocked.root / "red" / "0.png.xmp").touch()
    files, rows = tree(stocked.root), contents(stocked.library)

    def refuse(path: Path) -> None:
        if error is not None:
            raise error

    monkeypatch.setattr("send2trash.send2trash", refuse)
    report = move(stocked, stocked.of("red"))
    assert (report.batch, report.moved) == (None, ())
    assert len(report.failures) == 8, "a companion stays with its picture"
    for failure in report.failures:
        assert words_in_it in failure.message
        assert failure.message.endswith("it was not deleted.")
    assert tree(stocked.root) == files
    assert contents(stocked.library) == rows


def test_no_code_of_the_trash_can_delete_a_photograph() -> None:
    """The one call that removes a file in these modules is that of the note about a file that was brought back."""
    for module in (trash_can, service):
        source = Path(str(module.__file__)).read_text(encoding="utf-8")
        assert [word for word in ("os.remove", "rmtree", "os.unlink", "rmdir") if word in source] == []
    assert Path(str(trash_can.__file__)).read_text(encoding="utf-8").count(".unlink(") == 1


def test_what_cannot_be_brought_back_is_told(stocked: Stocked, trash: Path) -> None:
    red = stocked.root / "red"
    names = ("0.png", "1.png", "2.png")
    photos = [_photo_at(stocked, red / name) for name in names]
    move(stocked, photos)
    (trash / "files" / "0.png").unlink()  # the trash was emptied
    (red / "1.png").write_bytes(b"something else")
    (trash / "info" / "junk.trashinfo").write_text("[Trash Info]\nnonsense\n")
    report = run_to_end(bring_back(stocked.library))
    assert [path.name for path in report.moved] == ["2.png"]
    assert {f.path.name: f.message for f in report.failures} == {
        "0.png": "It is no longer in the trash.",
        "1.png": "Something else lies in its place now.",
    }
    assert (red / "1.png").read_bytes() == b"something else"
    _, edit = trash_photos(stocked.library, [photos[2]])
    red.rename(red.with_name("elsewhere"))
    with pytest.raises(UserError, match="could not be brought back"):
        edit.undo(stocked.library)


def test_of_two_files_of_one_name_the_right_one_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "a.jpg"
    for content in (b"first", b"second one"):
        path.write_bytes(content)
        os.utime(path, ns=(10, len(content)))
        to_trash(path)
    TrashCan().bring_back(path, 5, 5)
    assert path.read_bytes() == b"first"


def test_names_of_any_kind_go_and_come_back(tmp_path: Path) -> None:
    for name in ("ä ö%20.jpg", "new\nline.jpg", os.fsdecode(b"caf\xe9.jpg"), "=Path.jpg"):
        path = tmp_path / name
        path.write_bytes(b"x")
        status = path.stat()
        to_trash(path)
        assert not path.exists()
        TrashCan().bring_back(path, status.st_size, status.st_mtime_ns)
        assert path.read_bytes() == b"x"


def test_where_the_trash_is_not_ours_to_open_a_sentence_says_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(trash_can, "CAN_RESTORE", False)
    with pytest.raises(TrashProblem, match="from the system's trash"):
        TrashCan().bring_back(tmp_path / "a.jpg", 1, 1)


def test_a_run_killed_before_the_file_went_is_no_loss(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(path: Path) -> None:
        raise KeyboardInterrupt

    files = tree(stocked.root)
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(service, "to_trash", killed)
        move(stocked, stocked.of("red"))
    assert tree(stocked.root) == files
    assert run_to_end(bring_back(stocked.library)).failures == ()
    with pytest.raises(UserError, match="nothing"):
        run_to_end(bring_back(stocked.library))


def _photo_at(stocked: Stocked, path: Path) -> int:
    relative = path.relative_to(stocked.root).as_posix()
    photo = stocked.library.files.photo_at(stocked.library.folders.all()[0].id, relative)
    assert photo is not None
    return photo


def _at(stocked: Stocked, place: str) -> int:
    photo = stocked.library.files.photo_at(stocked.library.folders.all()[0].id, place)
    assert photo is not None
    return photo


def test_some_of_what_went_together_comes_back_with_what_belongs_to_it_and_goes_again_on_undo(
    stocked: Stocked, trash: Path
) -> None:
    red = stocked.root / "red"
    for name in ("0.png.xmp", "0.mov", "1.png.xmp"):
        (red / name).write_bytes(name.encode())
    before, first = tree(red), _at(stocked, "red/0.png")
    move(stocked, [first, _at(stocked, "red/1.png")])
    assert set(stocked.library.trashed.photos()) == {first, _at(stocked, "red/1.png")}
    report, edit = service.bring_photos_back(stocked.library, [first])
    assert {path.name for path in report.moved} == {"0.png", "0.png.xmp", "0.mov"}
    assert {path: before[path] for path in before if path.name.startswith("0.")}.items() <= tree(red).items()
    assert trashed_names(trash) == {"1.png", "1.png.xmp"}
    assert stocked.library.trashed.photos() == [_at(stocked, "red/1.png")]
    edit.undo(stocked.library)
    assert trashed_names(trash) == {"0.png", "0.png.xmp", "0.mov", "1.png", "1.png.xmp"}
    assert set(stocked.library.trashed.photos()) == {first, _at(stocked, "red/1.png")}


def test_what_does_not_lie_in_the_trash_is_told(stocked: Stocked) -> None:
    with pytest.raises(UserError, match="Nothing was brought back"):
        service.bring_photos_back(stocked.library, [_at(stocked, "red/0.png")])
