"""``index``, ``folders``, ``problems`` and ``status``: what lies where, and how the library stands."""

from __future__ import annotations

import os
import re
import signal
import socket
import threading
import time
from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine
from tests.conftest import make_colour_photos, make_picture
from tests.fakes import COLOURS, FakeEncoder
from tests.plain_user import plain_user

ALL = 3 * len(COLOURS)


def test_a_folder_is_added_and_read(cli: CommandLine, colour_photos: Path) -> None:
    answer = cli.done("index", colour_photos)
    assert f"The library holds {ALL} photographs." in answer.text
    assert cli.done("status", "--json").json["vectors"] == ALL
    assert cli.encoder.pictures == ALL


def test_a_second_run_reads_only_what_is_new(indexed: CommandLine, colour_photos: Path) -> None:
    make_picture(colour_photos / "new.png", "orange")
    report = indexed.done("index", "--json").json
    assert (report["scanned"]["seen"], report["scanned"]["new"], report["indexed"]["indexed"]) == (ALL + 1, 1, 1)
    assert indexed.encoder.pictures == ALL + 1


def test_a_moved_file_is_linked_not_read_anew(indexed: CommandLine, colour_photos: Path) -> None:
    (colour_photos / "red" / "red-0.png").rename(colour_photos / "blue" / "was red.png")
    report = indexed.done("index", "--json").json
    assert (report["indexed"]["indexed"], report["indexed"]["linked"]) == (0, 1)


def test_the_first_folder_brings_labels_and_tags(cli: CommandLine, colour_photos: Path) -> None:
    assert cli.done("index", colour_photos, "--json").json["tagged"] == ALL
    assert len(cli.done("labels", "--json").json) > 10


def test_no_tags_suggests_none(cli: CommandLine, colour_photos: Path) -> None:
    assert cli.done("index", colour_photos, "--no-tags", "--json").json["tagged"] == 0


def test_without_folders_there_is_nothing_to_index(cli: CommandLine) -> None:
    answer = cli("index")
    assert answer.code == 1
    assert "no folders yet" in answer.err


@pytest.mark.parametrize("what", ["missing", "file"])
def test_what_is_no_folder_is_refused(cli: CommandLine, tmp_path: Path, what: str) -> None:
    (tmp_path / "file").write_text("")
    answer = cli("index", tmp_path / what)
    assert answer.code == 1
    assert answer.out == b""
    assert answer.err.count("\n") == 1
    assert cli.done("folders", "--json").json == []


def test_of_several_folders_the_good_ones_are_read(cli: CommandLine, tmp_path: Path, colour_photos: Path) -> None:
    answer = cli("index", tmp_path / "missing", colour_photos, "--json")
    assert answer.code == 3
    assert len(answer.json["refused"]) == 1
    assert answer.json["photos"] == ALL


def test_an_empty_folder_is_no_failure(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert "holds 0 photographs" in cli.done("index", tmp_path / "empty").text


def test_files_that_cannot_be_read_are_exit_code_3_and_the_rest_is_indexed(
    cli: CommandLine, colour_photos: Path
) -> None:
    (colour_photos / "broken.jpg").write_bytes(b"\xff\xd8\xff but no picture")
    (colour_photos / "nothing.png").write_bytes(b"")
    answer = cli("index", colour_photos, "--no-tags")
    assert answer.code == 3
    assert "2 files could not be read" in answer.text
    listed = cli.done("problems", "--json").json
    assert {Path(problem["path"]).name for problem in listed} == {"broken.jpg", "nothing.png"}
    assert all(problem["problem"] for problem in listed)
    assert "broken.jpg" in cli.done("problems").text
    assert cli.done("status", "--json").json["vectors"] == ALL
    assert cli("index").code == 0, "what was told once is not told again until it changes"


@pytest.mark.skipif(os.name == "nt", reason="Windows has neither in folders")
def test_pipes_and_sockets_named_like_pictures_do_not_hold_it_up(
    cli: CommandLine, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.mkfifo(colour_photos / "pipe.jpg")
    monkeypatch.chdir(colour_photos)  # the name of a socket has to be short
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind("socket.jpg")
        assert cli("index", colour_photos, "--no-tags").code in (0, 3)
    assert cli.done("status", "--json").json["vectors"] == ALL


def test_excludes_are_left_out(cli: CommandLine, colour_photos: Path) -> None:
    cli.done("index", colour_photos, "--exclude", "red", "--no-tags")
    assert cli.done("status", "--json").json["photos"] == ALL - 3
    assert cli.done("folders", "--json").json[0]["excludes"] == ["red"]


def test_a_folder_out_of_reach_changes_nothing(indexed: CommandLine, colour_photos: Path) -> None:
    colour_photos.rename(colour_photos.with_name("unplugged"))
    answer = indexed("index")
    assert answer.code == 3
    assert "does not exist" in answer.err
    assert indexed.done("status", "--json").json["photos"] == ALL
    assert indexed.done("folders", "--json").json[0]["online"] is False


def test_folders_are_added_listed_and_removed(cli: CommandLine, colour_photos: Path) -> None:
    assert "no folders yet" in cli.done("folders").text
    cli.done("folders", "add", colour_photos)
    assert str(colour_photos) in cli.done("folders").text
    assert "Already" in cli.done("folders", "add", colour_photos / "red").text
    part = cli("folders", "remove", colour_photos / "red")
    assert part.code == 1
    assert "only a part" in part.err
    cli.done("folders", "remove", colour_photos)
    assert cli.done("folders", "--json").json == []
    assert cli("folders", "remove", colour_photos).code == 1
    assert len(list(colour_photos.rglob("*.png"))) == ALL


def test_status_counts(indexed: CommandLine, colour_photos: Path) -> None:
    make_picture(colour_photos / "late.png", "orange")
    found = indexed.done("status", "--json").json
    assert (found["photos"], found["files"], found["missing"], found["problems"]) == (ALL, ALL, 0, 0)
    assert found["folders"] == [{"path": str(colour_photos), "online": True}]
    text = indexed.done("status").text
    assert "Photographs" in text
    assert "fake" in text


def test_a_second_indexer_is_refused(cli: CommandLine, colour_photos: Path) -> None:
    from clip_desktop.services.workspace import Workspace

    with Workspace.open(cli.profile).indexing_lock():
        answer = cli("index", colour_photos)
    assert answer.code == 1
    assert "Another clip-desktop is indexing" in answer.err


@pytest.mark.skipif(os.name == "nt", reason="a process cannot send itself Ctrl+C there")
def test_ctrl_c_keeps_what_was_read_and_the_next_run_goes_on(cli: CommandLine, tmp_path: Path) -> None:
    photos = make_colour_photos(tmp_path / "many", each=20)
    cli.encoder = FakeEncoder(seconds_each=0.01)

    def press() -> None:
        while cli.encoder.pictures < 20:
            time.sleep(0.005)
        os.kill(os.getpid(), signal.SIGINT)

    finger = threading.Thread(target=press)
    finger.start()
    before = signal.getsignal(signal.SIGINT)
    answer = cli("index", photos, "--no-tags")
    finger.join()
    assert answer.code == 130
    assert "What was read until now is kept" in answer.err
    assert signal.getsignal(signal.SIGINT) is before
    assert [t for t in threading.enumerate() if t.name.startswith("decode")] == []
    kept = cli.done("status", "--json").json["vectors"]
    assert 16 <= kept < 160
    seen = cli.encoder.pictures
    assert cli.done("index", "--no-tags", "--json").json["photos"] == 160
    assert cli.encoder.pictures == seen + 160 - kept


def test_progress_in_a_pipe_is_plain_lines(cli: CommandLine, colour_photos: Path) -> None:
    answer = cli.done("index", colour_photos, "--no-tags")
    assert f"Indexing: {ALL} of {ALL}" in answer.err
    assert "\x1b" not in answer.err


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_are_no_text_come_out_byte_for_byte(cli: CommandLine, tmp_path: Path) -> None:
    folder = tmp_path / "odd"
    name = os.fsencode(folder) + b"/\xff\x1b[31m.png"
    make_picture(folder / "plain.png", "red").rename(os.fsdecode(name))
    cli.done("index", folder, "--no-tags")
    assert cli.done("search", "red", "-0", "--all").out == name + b"\0"
    assert b"\x1b" not in cli.done("search", "red", "--all").out
    assert cli.done("tag", "of", os.fsdecode(name)).text.strip() == "It has no tags."


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise there")
def test_what_may_not_be_read_or_written_is_a_sentence_and_an_exit_code(
    cli: CommandLine, tmp_path: Path, colour_photos: Path
) -> None:
    cli.done("index", colour_photos)  # imports all there is to import while everything may be read
    with plain_user(tmp_path) as place:
        photos = make_colour_photos(place / "photos", each=1)
        closed, cli.profile = place / "closed", place / "profile"
        closed.mkdir(0o000)
        answer = cli("index", closed)
        assert (answer.code, answer.out) == (1, b"")
        assert "may not be read by you" in answer.err
        (photos / "red" / "red-0.png").chmod(0)
        answer = cli("index", photos, "--no-tags")
        assert answer.code == 3
        assert "1 file could not be read" in answer.text
        assert cli.done("status", "--json").json["vectors"] == len(COLOURS) - 1
        (cli.profile / "data").chmod(0o500)
        for command in (["index", photos], ["status"], ["search", "red"], ["tag"], ["albums"]):
            answer = cli(*command)
            assert (answer.code, answer.out) == (1, b""), command
            assert re.fullmatch(r"clip-desktop: The profile folder “.+” cannot be written to\. .+\n", answer.err)
        (cli.profile / "data").chmod(0o700)


def test_a_profile_whose_library_is_something_else_is_refused_and_left_alone(
    cli: CommandLine, colour_photos: Path
) -> None:
    cli.done("settings")
    library = cli.profile / "data" / "library.sqlite3"
    library.write_bytes(b"my diary, not a database, and long enough to be one" * 40)
    before = library.read_bytes()
    for command in (["index", colour_photos], ["search", "red"], ["status"]):
        answer = cli(*command)
        assert (answer.code, answer.out) == (1, b"")
        assert "is not a library of this program" in answer.err
        assert answer.err.count("\n") == 1
    assert library.read_bytes() == before
