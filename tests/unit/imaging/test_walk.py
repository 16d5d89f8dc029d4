"""A walk sees every picture there is, opens nothing it should not, and says when it could not look."""

from __future__ import annotations

import errno
import os
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.errors import UserError
from clip_desktop.imaging import walk as walking
from clip_desktop.imaging.walk import FoundFile, WalkProblem, check_root, walk
from tests.plain_user import plain_user
from tests.unit.imaging.pictures import encoded, quarters, write


def found(root: Path, *excludes: str) -> list[str]:
    """What a walk without problems finds."""
    files = list(walk(root, excludes))
    assert all(isinstance(file, FoundFile) for file in files), files
    return [file.relative_path for file in files]


def test_pictures_are_found_in_order_with_size_and_time(tmp_path: Path) -> None:
    for name in ("b.jpg", "a.PNG", "z/y/c.heic", "z/a.webp", "m/d.tiff"):
        write(tmp_path / name, b"12345")
    write(tmp_path / "notes.txt", b"text")
    write(tmp_path / "film.srt", b"film")
    os.utime(tmp_path / "b.jpg", ns=(1, 1_234_567_891_123_456_700))
    assert found(tmp_path) == ["a.PNG", "b.jpg", "m/d.tiff", "z/a.webp", "z/y/c.heic"]
    b = next(file for file in walk(tmp_path) if file.relative_path == "b.jpg")
    stat = (tmp_path / "b.jpg").stat()
    assert b == FoundFile("b.jpg", 5, stat.st_mtime_ns)


def test_a_file_without_an_ending_is_taken_when_it_begins_like_a_picture(tmp_path: Path) -> None:
    write(tmp_path / "picture")
    write(tmp_path / "web", encoded(quarters(), "WEBP"))
    write(tmp_path / "README", b"Read me, please, I am long enough to be looked at.")
    write(tmp_path / "empty", b"")
    write(tmp_path / ".hidden")
    assert found(tmp_path) == ["picture", "web"]


def test_what_systems_and_programs_leave_is_left_out(tmp_path: Path) -> None:
    left_out = (
        "@eaDir",
        "node_modules",
        "$RECYCLE.BIN",
        "System Volume Information",
        ".git",
        ".Trash-1000",
        "a.lrdata",
    )
    for folder in left_out:
        write(tmp_path / folder / "deep" / "x.jpg")
    write(tmp_path / "._IMG_1.jpg")
    write(tmp_path / ".hidden.jpg")
    write(tmp_path / "git" / "x.jpg")
    assert found(tmp_path) == [".hidden.jpg", "git/x.jpg"]


def test_a_root_that_would_be_left_out_below_another_is_walked(tmp_path: Path) -> None:
    write(tmp_path / ".photos" / "a.jpg")
    assert found(tmp_path / ".photos") == ["a.jpg"]


def test_excludes_are_left_out(tmp_path: Path) -> None:
    for name in ("keep.jpg", "Exports/a.jpg", "2019/raw/a.jpg", "2019/a.jpg", "x/2019/raw/a.jpg", "tmp-1.jpg"):
        write(tmp_path / name)
    everything = ["keep.jpg", "tmp-1.jpg", "2019/a.jpg", "2019/raw/a.jpg", "Exports/a.jpg", "x/2019/raw/a.jpg"]
    assert found(tmp_path) == everything
    assert found(tmp_path, "Exports", "2019/raw", "tmp-?.*") == ["keep.jpg", "2019/a.jpg", "x/2019/raw/a.jpg"]
    assert found(tmp_path, "raw/", "keep.jpg/") == [n for n in everything if "raw" not in n]


@pytest.mark.skipif(os.name != "posix", reason="only POSIX file names are bytes")
def test_names_of_every_sort_come_back_to_their_files(tmp_path: Path) -> None:
    names = ["new\nline.jpg", "é.jpg", "e\u0301.jpg", " trailing .jpg", "-dash.jpg", "日本語😀.jpg", "x" * 251 + ".jpg"]
    names += [os.fsdecode(b"latin1-\xe9.jpg"), "a\\b.jpg", "<b>&amp;.jpg"]
    for name in names:
        write(tmp_path / "sub" / name)
    assert sorted(found(tmp_path)) == sorted(f"sub/{name}" for name in names)
    assert all((tmp_path / path).is_file() for path in found(tmp_path))


def test_folders_two_hundred_deep_are_walked(tmp_path: Path) -> None:
    deep = "/".join(["d"] * 200) + "/a.jpg"
    write(tmp_path / deep)
    assert found(tmp_path) == [deep]


@pytest.mark.skipif(os.name != "posix", reason="making links asks for rights on other systems")
def test_links_to_files_are_followed_and_loops_are_not(tmp_path: Path) -> None:
    write(tmp_path / "a.jpg")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "loop").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "loop.jpg").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "link.jpg").symlink_to("a.jpg")
    (tmp_path / "broken.jpg").symlink_to("nowhere.jpg")
    (tmp_path / "itself.jpg").symlink_to("itself.jpg")
    assert found(tmp_path) == ["a.jpg", "link.jpg"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_pipes_sockets_and_folders_named_as_pictures_are_passed_over(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    os.mkfifo(tmp_path / "pipe")
    write(tmp_path / "folder.jpg" / "a.jpg")
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind("socket.jpg")
        assert found(tmp_path) == ["folder.jpg/a.jpg"]


class _Scandir:
    """``os.scandir`` that fails for folders of some names, as a bad drive or missing rights make it."""

    def __init__(self, errors: dict[str, int]) -> None:
        self.errors, self.real = errors, os.scandir

    def __call__(self, path: str | Path) -> Any:
        number = self.errors.get(Path(path).name)
        if number is not None:
            raise OSError(number, os.strerror(number), str(path))
        return self.real(path)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EIO, errno.ENAMETOOLONG])
def test_a_subfolder_that_cannot_be_read_is_a_problem_and_the_rest_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    for name in ("a.jpg", "bad/b.jpg", "good/c.jpg"):
        write(tmp_path / name)
    monkeypatch.setattr(os, "scandir", _Scandir({"bad": number}))
    problem, *others = sorted(walk(tmp_path), key=lambda each: isinstance(each, FoundFile))
    assert isinstance(problem, WalkProblem)
    assert problem.relative_path == "bad"
    assert problem.message == f"This folder cannot be read: {os.strerror(number)}."
    assert [file.relative_path for file in others] == ["a.jpg", "good/c.jpg"]


def test_a_subfolder_deleted_while_walking_is_no_problem(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.jpg", "gone/b.jpg"):
        write(tmp_path / name)
    monkeypatch.setattr(os, "scandir", _Scandir({"gone": errno.ENOENT}))
    assert found(tmp_path) == ["a.jpg"]


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise there")
def test_a_folder_that_may_be_listed_but_not_entered_is_a_problem(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        write(place / "sub" / "a.jpg")
        (place / "sub").chmod(0o400)
        assert [type(each) for each in walk(place)] == [WalkProblem]
        (place / "sub").chmod(0o700)


def test_a_file_whose_facts_cannot_be_had_makes_its_folder_a_problem(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "sub" / "a.jpg")
    write(tmp_path / "b.jpg")
    real = walking._file

    def failing(entry: os.DirEntry[str], path: str, *, sniff: bool) -> FoundFile | None:
        if path == "sub/a.jpg":
            raise OSError(errno.EIO, "Input/output error")
        return real(entry, path, sniff=sniff)

    monkeypatch.setattr(walking, "_file", failing)
    assert [(type(each), each.relative_path) for each in walk(tmp_path)] == [(FoundFile, "b.jpg"), (WalkProblem, "sub")]


def test_a_root_that_goes_away_while_walking_is_an_error_not_an_end(tmp_path: Path) -> None:
    root = tmp_path / "drive"
    for name in ("a.jpg", "sub/b.jpg"):
        write(root / name)
    for replaced in (False, True):
        walked: Iterator[FoundFile | WalkProblem] = walk(root)
        assert next(walked).relative_path == "a.jpg"
        root.rename(tmp_path / "unplugged")
        if replaced:
            root.mkdir()  # the empty mount point
        with pytest.raises(UserError, match="went away"):
            list(walked)
        if replaced:
            root.rmdir()
        (tmp_path / "unplugged").rename(root)
    assert found(root) == ["a.jpg", "sub/b.jpg"]


def test_a_root_is_checked_in_sentences(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = write(tmp_path / "a.jpg")
    assert check_root(tmp_path) == tmp_path
    for bad, says in ((tmp_path / "nowhere", "does not exist"), (file, "is a file"), (file / "x", "cannot be read")):
        with pytest.raises(UserError, match=says) as caught:
            check_root(bad)
        assert bad.name in str(caught.value)
        with pytest.raises(UserError, match=says):
            list(walk(bad))
    with pytest.raises(UserError, match="null character"):
        check_root(Path("a\0b"))
    for number, says in ((errno.EACCES, "may not be read"), (errno.EIO, "Input/output")):
        monkeypatch.setattr(os, "scandir", _Scandir({tmp_path.name: number}))
        with pytest.raises(UserError, match=says):
            check_root(tmp_path)


def test_a_root_becomes_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "a")
    assert check_root(Path("b")) == tmp_path / "a" / "b"
    assert check_root(Path("b/../../a")) == Path(os.path.realpath(tmp_path / "a"))
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    assert check_root(Path("~/a")) == tmp_path / "a"


def test_a_walk_changes_nothing(tmp_path: Path) -> None:
    for name in ("a.jpg", "sub/picture"):
        os.utime(write(tmp_path / name), ns=(5, 7))
    found(tmp_path)
    assert {p.stat().st_mtime_ns for p in tmp_path.rglob("*") if p.is_file()} == {7}


def test_companions_are_found_for_pictures_of_every_name(tmp_path: Path) -> None:
    """Of one that has no ending too, in a folder whose name has one; what may be two pictures' is given to both."""
    for name in ("of.2019/scan", "of.2019/a.png", "of.2019/a.jpg", "of.2019/alone.jpg"):
        write(tmp_path / name)
    for name in ("of.2019/scan.xmp", "of.2019/a.xmp", "of.2019/a.CR2", "of.2019/nobody.xmp"):
        (tmp_path / name).write_bytes(b"x")
    files = [each for each in walk(tmp_path) if isinstance(each, FoundFile)]
    assert {f.relative_path: [c.relative_path.rpartition("/")[2] for c in f.companions] for f in files} == {
        "of.2019/a.jpg": ["a.CR2", "a.xmp"],
        "of.2019/a.png": ["a.CR2", "a.xmp"],
        "of.2019/alone.jpg": [],
        "of.2019/scan": ["scan.xmp"],
    }
    assert [f.relative_path for f in files] == sorted(f.relative_path for f in files)
