"""Folders that leave things out, move, are marked, or lose much at once."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from clip_desktop.imaging.volumes import MARKER_FILE
from tests.cli.conftest import ROOT, CommandLine
from tests.conftest import make_colour_photos, make_picture
from tests.fakes import COLOURS

ALL = 3 * len(COLOURS)


def test_what_is_left_out_changes_and_comes_back_without_reading(indexed: CommandLine, colour_photos: Path) -> None:
    assert "“red”" in indexed.done("folders", "exclude", colour_photos, "red", "*-0.png").text
    left = indexed.done("index", "--json").json
    assert (left["photos"], left["scanned"]["held"]) == (2 * (len(COLOURS) - 1), 0)
    assert "nothing" in indexed.done("folders", "exclude", colour_photos).text
    back = indexed.done("index", "--json").json
    assert (back["photos"], back["indexed"]["indexed"]) == (ALL, 0)
    assert indexed.encoder.pictures == ALL


def test_an_ignore_file_leaves_out_what_it_says(indexed: CommandLine, colour_photos: Path) -> None:
    (colour_photos / "red" / ".clipignore").write_text("*-[01].png\n")
    assert indexed.done("index", "--json").json["photos"] == ALL - 2


def test_a_folder_that_moved_is_relocated_and_nothing_is_read(
    indexed: CommandLine, colour_photos: Path, tmp_path: Path
) -> None:
    there = tmp_path / "new disk" / "photos"
    shutil.copytree(colour_photos, there)
    shutil.rmtree(colour_photos)
    assert len(indexed.done("search", "is:offline", "--limit", "100", "--json").json) == ALL
    refused = indexed("folders", "relocate", colour_photos, tmp_path)
    assert (refused.code, refused.err.count("\n")) == (1, 1)
    indexed.done("folders", "relocate", colour_photos, there)
    report = indexed.done("index", "--json").json
    assert (report["scanned"]["seen"], report["indexed"]["indexed"]) == (ALL, 0)
    assert indexed("search", "is:offline", "--json").json == []
    assert indexed.encoder.pictures == ALL


def test_a_marker_is_written_only_when_asked_for(indexed: CommandLine, colour_photos: Path) -> None:
    indexed.done("index")
    assert list(colour_photos.glob(".*")) == []
    indexed.done("folders", "mark", colour_photos)
    assert [path.name for path in colour_photos.glob(".*")] == [MARKER_FILE]


def test_many_files_gone_at_once_are_asked_about(cli: CommandLine, tmp_path: Path) -> None:
    root = tmp_path / "many"
    for n in range(60):
        make_picture(root / "sub" / f"{n}.png", (n, 2 * n, 3 * n))
    make_picture(root / "a.png", "red")
    cli.done("index", root, "--no-tags")
    shutil.rmtree(root / "sub")
    held = cli("index")
    assert held.code == 3
    assert "60 files are gone" in held.err
    assert "--confirm-missing" in held.err
    assert "holds 61 photographs" in held.text
    assert "holds 1 photograph" in cli.done("index", "--confirm-missing").text


def test_watch_without_folders_is_refused(cli: CommandLine) -> None:
    answer = cli("watch")
    assert answer.code == 1
    assert "no folders yet" in answer.err


@pytest.mark.skipif(os.name != "posix", reason="signals are others on Windows")
def test_watch_reads_what_is_new_until_it_is_stopped(cli: CommandLine, tmp_path: Path) -> None:
    root = make_colour_photos(tmp_path / "photos", each=1)
    cli.done("folders", "add", root)
    command = [sys.executable, "-m", "tests.cli.program", "0", "--profile", cli.profile, "watch"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        try:
            _until_photos(cli, len(COLOURS))
            make_picture(root / "new" / "a.png", "orange")
            _until_photos(cli, len(COLOURS) + 1)
            process.send_signal(signal.SIGINT)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
    assert (process.returncode, out) == (130, b"")
    assert b"What was read until now is kept" in err
    assert b"Traceback" not in err


def _until_photos(cli: CommandLine, count: int) -> None:
    """Wait for what another process reads."""
    for _ in range(600):
        if cli.done("status", "--json").json["photos"] == count:
            return
        signal.sigtimedwait([], 0.1)
    raise AssertionError(f"never were there {count} photographs")
