"""Scan and index against any history of a folder: the library agrees with the disk, and no word is lost."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from clip_desktop.imaging.decode import content_hash
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders import add_folder
from clip_desktop.services.indexing import index_pending
from clip_desktop.services.models import ActiveModel
from clip_desktop.services.scanning import scan_all
from clip_desktop.services.workspace import Workspace
from tests.contents import contents
from tests.fakes import FakeEncoder

_PATHS: Final = [f"{folder}{name}.png" for folder in ("", "x/", "x/y/") for name in "ab"]
_STEPS: Final = st.lists(
    st.tuples(
        st.sampled_from(
            ["new", "copy", "move", "edit", "delete", "touch", "swap", "rename", "unplug", "replug", "update", "update"]
        ),
        st.sampled_from(_PATHS),
        st.sampled_from(_PATHS),
    ),
    max_size=25,
)


class Disk:
    """A folder and what a photo library is to know of it.

    It lies on a drive that can be unplugged, and may go on changing on another machine until it is plugged in again.
    """

    def __init__(self, base: Path) -> None:
        self.plugged_at, self.elsewhere = base / "photos", base / "another machine"
        self.unplugged_times = 0
        self.contents = 0
        self.clock = 1_000_000_000_000_000_000
        self.write("anchor.png")  # never empty, which would be taken for unplugged

    @property
    def is_here(self) -> bool:
        return not self.elsewhere.exists()

    @property
    def root(self) -> Path:
        """Where the files lie now."""
        return self.plugged_at if self.is_here else self.elsewhere

    def write(self, path: str) -> None:
        """A picture of a content that never was before."""
        self.contents += 1
        target = self.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        colour = (40 * (self.contents % 6), 50 * (self.contents % 5), 60 * (self.contents % 4))
        Image.new("RGB", (8 + self.contents, 9), colour).save(target)
        self._stamp(target)

    def step(self, what: str, one: str, other: str) -> None:
        """One thing that a person does to the folder."""
        if what in ("unplug", "replug"):
            self._plug(what == "replug")
            return
        here, there = self.root / one, self.root / other
        if what == "rename":
            self._rename_folder(one.partition("/")[0])
        elif what == "new" or (what == "edit" and here.exists()):
            self.write(one)
        elif not here.exists() or here == there:
            return
        elif what == "copy":
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here, there)
            self._stamp(there)
        elif what == "move":
            there.parent.mkdir(parents=True, exist_ok=True)
            here.replace(there)
        elif what == "delete":
            here.unlink()
        elif what == "touch":
            self._stamp(here)
        elif what == "swap" and there.exists():
            here.rename(self.root / "aside")
            there.rename(here)
            (self.root / "aside").rename(there)

    def _plug(self, back: bool) -> None:
        """Every second time the empty mount point stays behind."""
        if not back and self.is_here:
            self.plugged_at.rename(self.elsewhere)
            self.unplugged_times += 1
            if self.unplugged_times % 2:
                self.plugged_at.mkdir()
        elif back and not self.is_here:
            if self.plugged_at.exists():
                self.plugged_at.rmdir()
            self.elsewhere.rename(self.plugged_at)

    def _rename_folder(self, name: str) -> None:
        """A folder gets another name, or its old one back."""
        folder, renamed = self.root / name, self.root / "renamed"
        if renamed.exists():
            folder, renamed = renamed, self.root / "x"
        if folder.is_dir() and not renamed.exists():
            folder.rename(renamed)

    def now(self) -> dict[str, str]:
        """Content by path."""
        found = (path for path in self.root.rglob("*.png"))
        return {p.relative_to(self.root).as_posix(): content_hash(p.read_bytes()) for p in found}

    def _stamp(self, path: Path) -> None:
        self.clock += 1_000_000_000
        os.utime(path, ns=(self.clock, self.clock))


class Checked:
    """A library brought up to date and compared with the disk each time."""

    def __init__(self, library: Library, workspace: Workspace, disk: Disk) -> None:
        self.library, self.workspace, self.disk = library, workspace, disk
        self.model = ActiveModel(workspace, FakeEncoder())
        self.folder = add_folder(library, disk.root)[0]
        self.ratings: dict[str, int] = {}  # by path, as of the last update
        self.before: dict[str, str] = {}
        self.ever: set[str] = set()  # contents that the library has seen: each comes back with its own words
        self.given = 0

    def update(self) -> None:
        if not self.disk.is_here:
            self._check_nothing_changes()
            return
        run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, batch=3, workers=2))
        now = self.disk.now()
        photos = {path: self.library.files.photo_at(self.folder.id, path) for path in now}
        self._check_contents(now, photos)
        self._check_words(now, photos)
        self._rate(now, photos)

    def _check_nothing_changes(self) -> None:
        """While the drive is away, looking through it and reading change no row."""
        before = contents(self.library)
        scanned = run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, batch=3, workers=2))
        assert not self.before or not scanned.complete
        unlike = {table for table, rows in contents(self.library).items() if rows != before[table]}
        assert unlike <= {"folders", "models"}, "but for when it was last looked for, and by which model"

    def _check_contents(self, now: dict[str, str], photos: dict[str, int | None]) -> None:
        present = {row[0] for row in self.library.db.execute(
            "SELECT relative_path FROM files WHERE missing_since IS NULL AND stale = 0"
        )}  # fmt: skip
        assert present == set(now)
        for path, content in now.items():
            assert photos[path] == self.library.photos.by_hash(content), path
        assert set(self.library.photos.ids().tolist()) == set(photos.values())
        model = self.model.register(self.library)
        [block] = self.library.embeddings.since(model.id)
        assert set(photos.values()) <= set(block.photo_ids.tolist())
        vectors = dict(zip(block.photo_ids.tolist(), block.vectors.astype(np.float32), strict=True))
        for path, photo in photos.items():
            assert photo is not None
            with Image.open(self.disk.root / path) as image:
                encoder = FakeEncoder()
                expected = encoder.encode_images(encoder.prepare(image)[None])[0]
            assert np.allclose(vectors[photo], expected, atol=2e-3), path
        assert self.library.db.execute("PRAGMA foreign_key_check").fetchall() == []

    def _check_words(self, now: dict[str, str], photos: dict[str, int | None]) -> None:
        """What was said stays with the content where it is found again, and with the place where it was edited."""
        ratings = self.ratings_of(photos)
        by_content = {content: self.ratings[path] for path, content in self.before.items()}
        for path, content in now.items():
            was_here = self.before.get(path)
            if content in by_content and was_here in (None, content):  # unmoved, moved or copied to a new place
                assert ratings[path] == by_content[content], path
            is_new = content not in by_content and list(now.values()).count(content) == 1
            if was_here is not None and is_new and content not in self.ever:  # edited in its place
                assert ratings[path] == self.ratings[path], path

    def _rate(self, now: dict[str, str], photos: dict[str, int | None]) -> None:
        """Say something new of every photo, different for each."""
        for photo in sorted({p for p in photos.values() if p is not None}):
            self.given += 1
            self.library.photos.set_values("rating", {photo: self.given})
        self.ratings, self.before = self.ratings_of(photos), now
        self.ever |= set(now.values())

    def ratings_of(self, photos: dict[str, int | None]) -> dict[str, int]:
        values = self.library.photos.values([p for p in photos.values() if p is not None], "rating")
        return {path: values[photo] for path, photo in photos.items() if photo is not None}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=_STEPS)
def test_after_any_history_the_library_agrees_and_no_word_is_lost(
    steps: list[tuple[str, str, str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    base = tmp_path_factory.mktemp("history")
    disk, workspace = Disk(base), Workspace.open(base / "profile")
    with workspace.open_library() as library:
        checked = Checked(library, workspace, disk)
        for what, one, other in steps:
            if what == "update":
                checked.update()
            else:
                disk.step(what, one, other)
        disk.step("replug", "", "")
        checked.update()
        checked.update()  # and a second look changes nothing


def test_a_saved_edit_beside_its_backup_keeps_the_words_on_both(tmp_path: Path) -> None:
    """As many editors save: the old file is renamed, a new one is written under its name."""
    disk, workspace = Disk(tmp_path), Workspace.open(tmp_path / "profile")
    with workspace.open_library() as library:
        checked = Checked(library, workspace, disk)
        disk.step("new", "a.png", "")
        checked.update()
        rating = checked.ratings["a.png"]
        disk.step("move", "a.png", "b.png")
        disk.step("new", "a.png", "")
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, checked.model, workspace.thumbnails))
        photos = {path: library.files.photo_at(checked.folder.id, path) for path in ("a.png", "b.png")}
        assert checked.ratings_of(photos) == {"a.png": rating, "b.png": rating}
