"""Processes killed while they write sidecars and put them back: no file is half written, and the journal is right."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from clip_desktop.imaging.sidecar import read_words
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.photos import set_rating
from clip_desktop.services.words.sidecar_writing import undo_writes
from clip_desktop.services.words.write_back import settle_unfinished
from tests.contents import add_photo, words
from tests.unit.imaging.sidecars import SHAPES

KILLS = 8
PHOTOS = 40
ROOT = Path(__file__).resolve().parents[2]
WORK = """
import sys
from pathlib import Path
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.write_back import plan_writes
with Library(Path(sys.argv[1])) as library:
    print("ready", flush=True)
    while True:
        plan = run_to_end(plan_writes(library))
        run_to_end(write_sidecars(library, plan))
        while library.sidecars.last_batch() is not None:
            run_to_end(undo_writes(library))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX")
def test_a_process_killed_while_it_writes_leaves_whole_files_and_a_journal_that_agrees(tmp_path: Path) -> None:
    photos, database = tmp_path / "photos", tmp_path / "library.sqlite3"
    photos.mkdir()
    shapes = list(SHAPES.values())
    with Library(database) as library:
        ids = []
        for n in range(PHOTOS):
            (photos / f"{n}.jpg").write_bytes(b"picture %d" % n)
            if n % 2:
                (photos / f"{n}.jpg.xmp").write_text(shapes[n % len(shapes)], encoding="utf-8")
            ids.append(add_photo(library, f"{n}.jpg", root=photos))
        set_rating(library, ids, 5)
        said = words(library)
    before = contents_of(photos)
    rng = random.Random(5)
    for _ in range(KILLS):
        killed_after(database, rng.uniform(0.0, 0.3))
        with Library(database) as library:
            assert settle_unfinished(library) == []
            assert_agree(library, photos, before)
            assert words(library) == said
            assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with Library(database) as library:
        while library.sidecars.last_batch() is not None:
            assert run_to_end(undo_writes(library)).failures == ()
    assert contents_of(photos) == before


def killed_after(database: Path, seconds: float) -> None:
    """Have a process write and undo without end, and kill it some time after it began."""
    with subprocess.Popen([sys.executable, "-c", WORK, database], cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        time.sleep(seconds)
        process.kill()


def contents_of(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def assert_agree(library: Library, photos: Path, before: dict[str, bytes]) -> None:
    """Each sidecar is as it was, or as the journal says that it was written; nothing else lies there."""
    standing = {}
    batch = library.sidecars.last_batch()
    for number in range(1, (batch or 0) + 1):
        for entry in library.sidecars.of_batch(number):
            standing[entry.path.name] = entry.after
    assert contents_of(photos) == {**before, **standing}
    assert all(read_words(content).rating == 5 for content in standing.values())
