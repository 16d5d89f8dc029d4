"""``clip-desktop index`` as a process of its own: killed, paused, stopped, shared, and in a terminal."""

from __future__ import annotations

import contextlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.library.library import Library
from clip_desktop.services.indexing.indexing import BATCH
from tests.cli.conftest import ROOT
from tests.conftest import make_colour_photos

pytestmark = pytest.mark.skipif(os.name != "posix", reason="signals and terminals are others on Windows")

PHOTOS = 96
SLOW = 0.08  # seconds a picture: six batches take eight seconds, so that a busy machine is quick enough to break in


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    return make_colour_photos(tmp_path / "photos", each=12)


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


@pytest.fixture
def start(profile: Path) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Start the program; whatever still runs at the end is ended."""
    running: list[subprocess.Popen[bytes]] = []

    def started(*arguments: str | Path, seconds: float = SLOW, **options: Any) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "tests.cli.program", str(seconds), "--profile", profile, *arguments]
        pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
        running.append(subprocess.Popen(command, cwd=ROOT, **pipes))
        return running[-1]

    yield started
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def vectors(profile: Path) -> int:
    """How many photographs can be searched by now, as another program sees it; 0 before there is a library."""
    path = profile / "data" / "library.sqlite3"
    if not path.exists():
        return 0
    with Library(path) as library:
        return sum(library.embeddings.count(model.id) for model in library.models.all())


def until(is_so: Callable[[], bool]) -> None:
    """Wait for something that another process does."""
    end = time.monotonic() + 120
    while not is_so():
        assert time.monotonic() < end, "it never came to that"
        time.sleep(0.02)


def report(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    out, err = process.communicate(timeout=120)
    assert process.returncode == 0, err.decode()
    found: dict[str, Any] = json.loads(out)
    return found


def test_killed_it_goes_on_where_it_was_and_does_at_most_one_batch_again(
    start: Callable[..., subprocess.Popen[bytes]], photos: Path, profile: Path
) -> None:
    for least in (BATCH, 3 * BATCH):
        process = start("index", photos, "--no-tags")
        until(lambda least=least: vectors(profile) >= least)
        process.kill()
        assert process.wait(60) == -signal.SIGKILL
    with Library(profile / "data" / "library.sqlite3") as library:
        assert library.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        kept = library.photos.count()
    assert kept == vectors(profile), "a photo and its vector come together"
    assert kept % BATCH == 0, "whole batches are kept"
    done = report(start("index", "--no-tags", "--json", seconds=0))
    assert done["indexed"]["indexed"] == PHOTOS - kept, "nothing that was committed is done again"
    assert done["photos"] == vectors(profile) == PHOTOS


def test_paused_it_holds_nothing_and_goes_on(
    start: Callable[..., subprocess.Popen[bytes]], photos: Path, profile: Path
) -> None:
    process = start("index", photos, "--no-tags", "--json")
    until(lambda: vectors(profile) >= BATCH)
    process.send_signal(signal.SIGTSTP)  # Ctrl+Z
    until(lambda: os.WIFSTOPPED(_state(process)))
    paused_at = vectors(profile)
    assert paused_at < PHOTOS
    with Library(profile / "data" / "library.sqlite3") as library, library.transaction():
        library.searches.save("written meanwhile", "dog")  # would wait for 30 seconds, then fail
    assert vectors(profile) == paused_at
    process.send_signal(signal.SIGCONT)  # fg
    assert report(process)["photos"] == PHOTOS


def _state(process: subprocess.Popen[bytes]) -> int:
    pid, status = os.waitpid(process.pid, os.WUNTRACED | os.WNOHANG)
    return status if pid else 0


def test_interrupted_it_keeps_what_was_read_and_says_so(
    start: Callable[..., subprocess.Popen[bytes]], photos: Path, profile: Path
) -> None:
    process = start("index", photos, "--no-tags")
    until(lambda: vectors(profile) >= BATCH)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert out == b""
    assert "What was read until now is kept" in err.decode()
    assert b"Traceback" not in err
    kept = vectors(profile)
    assert BATCH <= kept < PHOTOS
    assert report(start("index", "--no-tags", "--json", seconds=0))["indexed"]["indexed"] == PHOTOS - kept


def test_a_second_one_is_refused_in_a_sentence_but_may_search(
    start: Callable[..., subprocess.Popen[bytes]], photos: Path, profile: Path
) -> None:
    first = start("index", photos, "--no-tags", "--json")
    until(lambda: vectors(profile) >= BATCH)
    first.send_signal(signal.SIGTSTP)  # so that it is not done before the second has begun
    until(lambda: os.WIFSTOPPED(_state(first)))
    out, err = (second := start("index", photos)).communicate(timeout=60)
    assert (second.returncode, out) == (1, b"")
    assert err.decode().startswith("clip-desktop: Another clip-desktop is indexing this library.")
    assert err.count(b"\n") == 1
    found = report(start("search", "red", "--all", "--json"))
    assert len(found) >= BATCH // 2, "what is indexed already is found while the rest is read"
    first.send_signal(signal.SIGCONT)
    assert report(first)["photos"] == PHOTOS


def test_a_terminal_shows_how_far_how_fast_and_how_long_still(
    start: Callable[..., subprocess.Popen[bytes]], photos: Path, profile: Path
) -> None:
    ours, its = os.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "120"}
    process = start("index", photos, "--no-tags", stderr=its, env=environment)
    os.close(its)
    shown = b""
    with contextlib.suppress(OSError):  # how a terminal whose other end was closed says that it is over
        while piece := os.read(ours, 65_536):
            shown += piece
    os.close(ours)
    assert process.wait(60) == 0
    text = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode())
    assert re.search(r"Indexing .*\d+/96 .*photographs/s, \d+ (s|min) left", text)
    assert "Scanning" in text
    assert process.stdout is not None
    assert b"The library holds 96 photographs." in process.stdout.read()
