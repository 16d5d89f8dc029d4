"""Profiles to crash on: made once, copied for each crash, and looked at after it."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from clip_desktop.imaging.decode import content_hash, decode
from clip_desktop.library import library as library_module
from clip_desktop.library.backup import ASKED, check_file, list_backups, make_backup
from clip_desktop.library.library import Library
from clip_desktop.library.schema.migrations import Migrations
from clip_desktop.library.schema.steps import MIGRATIONS
from clip_desktop.library.words import TABLES, Words, assemble, read_words
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.words.word_files import export_words, read_words_file
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.crash.driver import BATCH, CountingEncoder
from tests.crash.files import Disk, look_at_sidecars, look_at_trash, make_files
from tests.crash.files import environment as environment_of
from tests.fakes import FakeEncoder
from tests.unit.library.damage import damage_pages, settle_file

PHOTOS = 40
_ROOT = Path(__file__).resolve().parents[2]
Things = frozenset[tuple[object, ...]]


def things(words: Words) -> Things:
    """Every single thing said, without the paths and orders that another library may not have."""
    said: set[tuple[object, ...]] = set()
    said.update(("rating", p.content_hash, p.rating) for p in words.photos if p.rating)
    said.update(("mark", p.content_hash, p.favourite, p.hidden) for p in words.photos if p.favourite or p.hidden)
    said.update(("texts", p.content_hash, p.title, p.description) for p in words.photos if p.title or p.description)
    said.update(("label", label.name, label.prompts, label.threshold) for label in words.labels)
    said.update(("decision", d.content_hash, d.label, d.verdict) for d in words.decisions)
    said.update(("album", a.name, a.description) for a in words.albums)
    said.update(("example", a.name, e.content_hash, e.polarity) for a in words.albums for e in a.examples)
    said.update(("search", s.name, s.query) for s in words.searches)
    return frozenset(said)


@dataclass(frozen=True)
class Stage:
    """Where one kind of work starts: the profile, what was said in it, and what may be said in it afterwards.

    Attributes:
        files: how the disk with the photographs lies then, where the work changes it.
    """

    profile: Path
    before: Things
    after: Things
    files: Path | None = None


class Driver:
    """The process whose forks are killed."""

    def __init__(self, photos: Path, disk: Disk) -> None:
        self._photos = photos
        environment = {**environment_of(disk), "PYTHONPATH": str(_ROOT)}
        command = [sys.executable, "-m", "tests.crash.driver"]
        self._process = subprocess.Popen(
            command, cwd=_ROOT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def run(self, work: str, profile: Path, *, at: int = 0, seconds: float = 0.0) -> dict[str, Any]:
        """Do the work on a profile and die in it; how it ended."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        order = {"work": work, "profile": str(profile), "photos": str(self._photos), "log": str(log_of(profile)),
                 "at": at, "seconds": seconds}  # fmt: skip
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(30)
        self._process.stdout.close()


def log_of(profile: Path) -> Path:
    return profile.with_name(profile.name + ".steps")


def library_of(profile: Path) -> Path:
    return profile / "data" / "library.sqlite3"


@contextmanager
def opened(profile: Path) -> Iterator[tuple[Workspace, Library]]:
    workspace = Workspace.open(profile)
    with workspace.open_library() as library:
        yield workspace, library


def make_photos(root: Path) -> Path:
    """Pictures whose vectors all differ."""
    rng = np.random.default_rng(5)
    for n in range(PHOTOS):
        make_picture(root / f"{n % 4}" / f"{n}.png", tuple(int(value) for value in rng.integers(20, 236, 3)))
    return root


def make_stages(place: Path, photos: Path) -> dict[str, Stage]:
    """Every stage, each in a folder of its own."""
    base = place / "base"
    with opened(base) as (workspace, library):
        some = place / "some"  # a part of the photographs, under the name that all of them will have
        for path in sorted(photos.rglob("*.png"))[: PHOTOS // 3]:
            (some / path.parent.name).mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, some / path.parent.name / path.name)
        photos.rename(place / "all")
        some.rename(photos)
        add_folder(library, photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails))
        photos.rename(some)
        (place / "all").rename(photos)
        _say(library)
        earlier = things(read_words(library.db))
        make_backup(library.db, library.path, ASKED)
        library.searches.save("later", "y")
        export_words(library, workspace.paths.data / "words.json")
        said = things(read_words(library.db))
    settle_file(library_of(base))
    stages = {name: Stage(base, said, said) for name in ("index", "backup", "thumbnails", "export", "edit")}
    stages["restore"] = Stage(base, said, earlier)
    stages["import"] = Stage(_importing(place / "importing", base), frozenset(), said)
    stages["recover"] = Stage(_damaged(place / "damaged", base), said, said)
    old, in_old = _old(place / "old")
    stages["migrate"] = Stage(old, in_old, in_old)
    return stages


def make_file_stages(place: Path, disk: Disk, driver: Driver) -> dict[str, Stage]:
    """The stages of sidecars and the trash: each begins where the one before it ended."""
    base = place / "files"
    make_files(disk, base)
    said = _settled(base)
    new = disk.keep("new")
    stages = {work: Stage(base, said, said, new) for work in ("sidecars", "trash")}
    for work, back in (("sidecars", "unwrite"), ("trash", "untrash")):
        done = place / f"done-{work}"
        shutil.copytree(base, done)
        disk.put(new)
        assert driver.run(work, done)["code"] == 0
        stages[back] = Stage(done, _settled(done), said, disk.keep(work))
    return stages


def _settled(profile: Path) -> Things:
    with opened(profile) as (_, library):
        said = things(read_words(library.db))
    settle_file(library_of(profile))
    return said


def look_at_files(work: str, profile: Path, disk: Disk, original: Path) -> None:
    """What must hold of the files after a crash, over what must hold of the library."""
    with opened(profile) as (_, library):
        if work in ("sidecars", "unwrite"):
            look_at_sidecars(library, disk.photos, original / "photos")
        else:
            look_at_trash(library, disk, original / "photos")


def look_at(work: str, stage: Stage, profile: Path, photos: Path) -> None:
    """Everything that must hold after a crash, whenever it came."""
    with opened(profile) as (workspace, library):
        assert library.db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []
        said = things(read_words(library.db))
        if work == "edit":
            assert stage.before <= said | {t for t in stage.before if t[0] == "rating"}
            _look_at_told(library, log_of(profile).with_suffix(".told"))
        else:
            assert said in (stage.before, stage.after)
        if work != "recover" and stage.files is None:  # there the vectors are to be made anew
            look_at_vectors(library, photos)
        for backup in list_backups(library.path):
            check_file(backup.path)
        if work in ("backup", "restore", "recover"):
            assert list_backups(library.path)
        if work == "export":
            assert things(read_words_file(workspace.paths.data / "words.json")) == said
        for path in workspace.paths.thumbnails.rglob("*.jpg"):
            with Image.open(path) as whole:
                whole.load()
        if work in ("index", "recover"):
            _look_at_going_on(library, workspace, profile, photos)


def look_at_vectors(library: Library, photos: Path) -> None:
    """Every vector is that of the file its photo says it lies in."""
    files = {content_hash(path.read_bytes()): path for path in photos.rglob("*.png")}
    encoder = FakeEncoder()
    rows = library.db.execute(
        "SELECT p.content_hash, e.vector FROM embeddings AS e JOIN photos AS p ON p.id = e.photo_id"
    ).fetchall()
    for digest, vector in rows:
        picture = decode(files[digest].read_bytes()).image
        [right] = encoder.encode_images(encoder.prepare(picture)[None])
        assert float(np.frombuffer(vector, np.float16).astype(np.float32) @ right) > 0.9995


def _look_at_going_on(library: Library, workspace: Workspace, profile: Path, photos: Path) -> None:
    """The next run ends what was begun, and does at most one batch of it twice."""
    encoded = log_of(profile).with_suffix(".encoded")
    before = encoded.stat().st_size if encoded.exists() else 0
    there = library.embeddings.count(1) if library.models.all() else 0
    done_before = PHOTOS // 3 if there else 0
    assert before - max(0, there - done_before) <= BATCH
    add_folder(library, photos)
    run_to_end(scan_all(library))
    model = ActiveModel(workspace, CountingEncoder(encoded))
    run_to_end(index_pending(library, model, workspace.thumbnails, batch=BATCH))
    assert library.embeddings.count(1) == PHOTOS
    assert library.photos.count() == PHOTOS
    assert library.files.count_stale() == 0
    look_at_vectors(library, photos)


def _look_at_told(library: Library, told: Path) -> None:
    for line in told.read_text().splitlines() if told.exists() else ():
        kind, photo, value = line.split()
        query = {
            "rating": "SELECT rating FROM photos WHERE id = ?",
            "decision": "SELECT verdict FROM tag_decisions WHERE photo_id = ?",
            "example": "SELECT polarity FROM album_examples WHERE photo_id = ?",
        }[kind]
        assert library.db.execute(query, [int(photo)]).fetchone() == (int(value),), line


def _say(library: Library) -> None:
    dog = library.labels.add("dog", ["a dog"], 0.35)
    library.labels.add("puppy", ["a puppy"], parent_id=dog)
    album = library.albums.add("Album", "what is in it")
    for n, photo in enumerate(library.photos.ids().tolist()):
        if n % 2:
            library.photos.set_values("favourite", {photo: 1})
        if n % 3 == 0:
            library.photos.set_values("rating", {photo: 2})
    library.searches.save("s", "x")
    assert album


def _importing(profile: Path, base: Path) -> Path:
    with opened(profile) as (workspace, _):
        shutil.copyfile(base / "data" / "words.json", workspace.paths.data / "words.json")
    return profile


def _damaged(profile: Path, base: Path) -> Path:
    shutil.copytree(base, profile)
    damage_pages(library_of(profile), 1, 3, first=library_of(profile).stat().st_size // 4096 - 3)
    path = library_of(profile)
    data = bytearray(path.read_bytes())
    data[:100] = bytes(100)
    path.write_bytes(data)
    for backup in list_backups(path):
        backup.path.unlink()
    with Library(library_of(base)) as library:
        made = make_backup(library.db, library.path, ASKED)
        made.path.rename(path.parent / "backups" / made.path.name)
    settle_file(library_of(base))
    return profile


def _old(profile: Path) -> tuple[Path, Things]:
    """A library as the first release wrote it."""
    first = Migrations(MIGRATIONS.steps[:1])
    Workspace.open(profile)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(library_module, "MIGRATIONS", first)
        with Library(library_of(profile)) as library:
            for n in range(60):
                library.db.execute(
                    "INSERT INTO photos (content_hash, format, width, height, rating, favourite, added_at) "
                    "VALUES (?, 'PNG', 9, 9, ?, ?, 'then')",
                    [f"{n:064x}", n % 6, n % 2],
                )
            library.db.execute("INSERT INTO labels (name, created_at) VALUES ('dog', 'then')")
            library.db.execute("INSERT INTO tag_decisions SELECT id, 1, 1, 'user', 'then' FROM photos WHERE id < 30")
            there = {table for (table,) in library.db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
            rows = {  # what could be said since was not said then
                table: library.db.execute(f"SELECT {', '.join(columns)} FROM {table}") if table in there else ()
                for table, columns in {**TABLES, "photos": TABLES["photos"][:5], "albums": TABLES["albums"][:6]}.items()
            }
            said = things(assemble(rows).words)
    settle_old(library_of(profile))
    return profile, said


def settle_old(path: Path) -> None:
    """Have everything in the file itself, without migrating it."""
    import sqlite3

    connection = sqlite3.connect(path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
