"""Scan and index against any history of a folder: the library agrees with the disk, and no word is lost."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule
from PIL import Image

from clip_desktop.imaging.decode import content_hash
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums import albums
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels import tagging
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import set_favourite
from clip_desktop.services.workspace import Workspace
from tests.contents import contents
from tests.fakes import FakeEncoder

ANCHOR: Final = "anchor.png"  # the folder is never empty, which would be taken for unplugged
_PATH: Final = st.sampled_from([f"{folder}{name}.png" for folder in ("", "x/", "x/y/") for name in "ab"])
_WHICH: Final = st.integers(0, 5)
_SELDOM_AWAY: Final = st.sampled_from([True, True, True, False])
Said = tuple[int, ...]
"""What was said of a photo: rating, favourite, verdict on the label, polarity in the album."""


class Disk:
    """A folder and what a photo library is to know of it.

    It lies on a drive that can be unplugged, and may go on changing on another machine until it is plugged in again.
    """

    def __init__(self, base: Path) -> None:
        self.plugged_at, self.elsewhere = base / "photos", base / "another machine"
        self.unplugged_times = 0
        self.contents = 0
        self.clock = 1_000_000_000_000_000_000
        self.write(ANCHOR)

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

    def copy(self, one: str, other: str) -> None:
        here, there = self.root / one, self.root / other
        if here.exists() and here != there:
            there.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(here, there)
            self._stamp(there)

    def move(self, one: str, other: str) -> None:
        here, there = self.root / one, self.root / other
        if here.exists() and here != there:
            there.parent.mkdir(parents=True, exist_ok=True)
            here.replace(there)

    def swap(self, one: str, other: str) -> None:
        here, there = self.root / one, self.root / other
        if here.exists() and there.exists() and here != there:
            here.rename(self.root / "aside")
            there.rename(here)
            (self.root / "aside").rename(there)

    def edit(self, path: str) -> None:
        if (self.root / path).exists():
            self.write(path)

    def touch(self, path: str) -> None:
        if (self.root / path).exists():
            self._stamp(self.root / path)

    def delete(self, path: str) -> None:
        (self.root / path).unlink(missing_ok=True)

    def unplug(self) -> None:
        """Every second time the empty mount point stays behind."""
        if self.is_here:
            self.plugged_at.rename(self.elsewhere)
            self.unplugged_times += 1
            if self.unplugged_times % 2:
                self.plugged_at.mkdir()

    def replug(self) -> None:
        if not self.is_here:
            if self.plugged_at.exists():
                self.plugged_at.rmdir()
            self.elsewhere.rename(self.plugged_at)

    def rename_folder(self, name: str) -> None:
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


class Reconciliation(RuleBasedStateMachine):
    """A person and a library: files come, go and change, words are said, and now and then all is looked through.

    Attributes:
        said: by photo, all that was said of it: no scan changes a word of it.
        photos: by path, the photo that lay there when all was last looked through.
        before: by path, its content then.
        ever: contents that the library has seen: each comes back with its own words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.open = ExitStack()
        base = Path(self.open.enter_context(tempfile.TemporaryDirectory(prefix="history")))
        self.disk, self.workspace = Disk(base), Workspace.open(base / "profile")
        self.library = self.open.enter_context(self.workspace.open_library())
        self.model = ActiveModel(self.workspace, FakeEncoder())
        self.folder = add_folder(self.library, self.disk.root)[0]
        self.label = self.library.labels.add("dog", [])
        self.album = albums.create_album(self.library, "Album")[0]
        self.said: dict[int, Said] = {}
        self.photos: dict[str, int] = {}
        self.before: dict[str, str] = {}
        self.ever: set[str] = set()
        self.given = 0

    def teardown(self) -> None:
        """However it went, the drive comes back at last and all is looked through, twice."""
        try:
            self.look_through()
            self.look_through()
        finally:
            self.open.close()

    # What a person does to files

    @initialize(paths=st.sets(_PATH, min_size=1))
    def begin(self, paths: set[str]) -> None:
        """A folder of photographs that the library knows."""
        for path in sorted(paths):
            self.disk.write(path)
        self.look_through()

    @rule(path=_PATH)
    def create(self, path: str) -> None:
        self.disk.write(path)

    @rule(which=_WHICH, path=_PATH)
    def copy(self, which: int, path: str) -> None:
        self.disk.copy(self._file(which), path)

    @rule(which=_WHICH, path=_PATH)
    def move(self, which: int, path: str) -> None:
        self.disk.move(self._file(which), path)

    @rule(which=_WHICH)
    def edit(self, which: int) -> None:
        self.disk.edit(self._file(which))

    @rule(which=_WHICH, other=_WHICH, how=st.sampled_from(["delete", "swap", "rename folder", "touch"]))
    def rearrange(self, which: int, other: int, how: str) -> None:
        if how == "swap":
            self.disk.swap(self._file(which), self._file(other))
        elif how == "touch":
            self.disk.touch(self._file(which))
        elif how == "delete":
            self.disk.delete(self._file(which))
        else:
            self.disk.rename_folder(self._file(which).partition("/")[0])

    @rule()
    def unplug(self) -> None:
        self.disk.unplug()

    def _file(self, which: int) -> str:
        """One of the files that are there now, or no file's name where there is none."""
        files = sorted(set(self.disk.now()) - {ANCHOR})
        return files[which % len(files)] if files else "none.png"

    # What a person says

    @rule(which=_WHICH, what=st.sampled_from(["tag", "example", "favourite"]), verdict=st.sampled_from([-1, 0, 1]))
    def say(self, which: int, what: str, verdict: int) -> None:
        for photo in self._photo(which):
            rating, favourite, tag, example = self.said[photo]
            if what == "tag":
                tag = verdict
                tagging.decide(self.library, [photo], self.label, verdict)
            elif what == "example":
                example = verdict
                albums.judge(self.library, self.album, [photo], verdict)
            else:
                favourite = int(verdict > 0)
                set_favourite(self.library, [photo], verdict > 0)
            self.said[photo] = (rating, favourite, tag, example)

    def _photo(self, which: int) -> list[int]:
        """One of the photos that the library knows; none where it knows none."""
        return [sorted(self.said)[which % len(self.said)]] if self.said else []

    # What the library does

    @rule(back=_SELDOM_AWAY)
    def look_through(self, back: bool = True) -> None:
        """Scan and index, mostly with the drive there, and compare."""
        if back:
            self.disk.replug()
        if not self.disk.is_here:
            self._check_nothing_changes()
            return
        run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, workers=2))
        now = self.disk.now()
        photos = self._check_contents(now)
        self._check_words(now, photos)
        self._say_something(now, photos)

    @rule(back=_SELDOM_AWAY)
    def look_again(self, back: bool) -> None:
        """The same, so that it comes twice as often as each other thing that may happen."""
        self.look_through(back)

    def _check_nothing_changes(self) -> None:
        """While the drive is away, looking through it and reading change no row."""
        before = contents(self.library)
        scanned = run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, workers=2))
        assert not self.before or not scanned.complete
        unlike = {table for table, rows in contents(self.library).items() if rows != before[table]}
        assert unlike <= {"folders", "models"}, "but for when it was last looked for, and by which model"

    def _check_contents(self, now: dict[str, str]) -> dict[str, int]:
        """Files, photos and vectors are those of the disk; the photo of each path."""
        present = {row[0] for row in self.library.db.execute(
            "SELECT relative_path FROM files WHERE missing_since IS NULL AND stale = 0"
        )}  # fmt: skip
        assert present == set(now)
        photos = {path: self.library.photos.by_hash(content) or 0 for path, content in now.items()}
        assert photos == {path: self.library.files.photo_at(self.folder.id, path) for path in now}
        assert set(self.library.photos.ids().tolist()) == set(photos.values())
        [block] = self.library.embeddings.since(self.model.register(self.library).id)
        vectors = dict(zip(block.photo_ids.tolist(), block.vectors.astype(np.float32), strict=True))
        for path, photo in photos.items():
            with Image.open(self.disk.root / path) as image:
                encoder = FakeEncoder()
                expected = encoder.encode_images(encoder.prepare(image)[None])[0]
            assert np.allclose(vectors[photo], expected, atol=2e-3), path
        assert self.library.db.execute("PRAGMA foreign_key_check").fetchall() == []
        return photos

    def _check_words(self, now: dict[str, str], photos: dict[str, int]) -> None:
        """What was said stays with the content where it is found again, and with the place where it was edited."""
        said = self._read_said()
        assert {photo: said.get(photo) for photo in self.said} == self.said, "no scan changes a word"
        was = {path: self.said[photo] for path, photo in self.photos.items()}
        by_content = {content: was[path] for path, content in self.before.items()}
        for path, content in now.items():
            was_here = self.before.get(path)
            if content in by_content and was_here in (None, content):  # unmoved, moved or copied to a new place
                assert said[photos[path]] == by_content[content], path
            is_new = content not in by_content and list(now.values()).count(content) == 1
            if was_here is not None and is_new and content not in self.ever:  # edited in its place
                assert said[photos[path]] == was[path], path

    def _say_something(self, now: dict[str, str], photos: dict[str, int]) -> None:
        """Say something new of every photo, different for each."""
        for photo in sorted(set(photos.values())):
            self.given += 1
            self.library.photos.set_values("rating", {photo: self.given})
            self.library.photos.set_values("favourite", {photo: self.given % 2})
        self.said, self.photos, self.before = self._read_said(), photos, now
        self.ever |= set(now.values())

    def _read_said(self) -> dict[int, Said]:
        rows = self.library.db.execute(
            "SELECT id, rating, favourite, "
            "coalesce((SELECT verdict FROM tag_decisions WHERE photo_id = id), 0), "
            "coalesce((SELECT polarity FROM album_examples WHERE photo_id = id), 0) FROM photos"
        )
        return {row[0]: tuple(row[1:]) for row in rows}


@pytest.mark.timeout(900)  # to find the shortest history that fails takes longer than to find none
class TestReconciliation(Reconciliation.TestCase):  # type: ignore[name-defined,misc]  # hypothesis makes it
    settings = settings(max_examples=25, stateful_step_count=40, deadline=None)


@pytest.mark.long
@pytest.mark.timeout(3000)
class TestLongReconciliation(Reconciliation.TestCase):  # type: ignore[name-defined,misc]
    settings = settings(max_examples=500, stateful_step_count=50, deadline=None)


def test_a_saved_edit_beside_its_backup_keeps_the_words_on_both() -> None:
    """As many editors save: the old file is renamed, a new one is written under its name."""
    history = Reconciliation()
    try:
        history.create("a.png")
        history.look_through()
        for photo in history.said:
            tagging.decide(history.library, [photo], history.label, 1)
        said = history._read_said()[history.photos["a.png"]]
        history.disk.move("a.png", "b.png")
        history.create("a.png")
        run_to_end(scan_all(history.library))
        run_to_end(index_pending(history.library, history.model, history.workspace.thumbnails))
        photos = [history.library.files.photo_at(history.folder.id, path) for path in ("a.png", "b.png")]
        assert [history._read_said()[photo or 0] for photo in photos] == [said, said]
    finally:
        history.open.close()


def test_a_save_over_the_last_backup_keeps_the_words_on_both() -> None:
    """The old file goes over another that was known: both places have changed, and the older one is read first."""
    history = Reconciliation()
    try:
        history.create("a.png")
        history.create("b.png")
        history.look_through()
        said = history._read_said()[history.photos["a.png"]]
        history.disk.move("a.png", "b.png")
        history.create("a.png")
        run_to_end(scan_all(history.library))
        run_to_end(index_pending(history.library, history.model, history.workspace.thumbnails))
        assert history.library.files.count_stale() == 0
        photos = [history.library.files.photo_at(history.folder.id, path) for path in ("a.png", "b.png")]
        assert [history._read_said()[photo or 0] for photo in photos] == [said, said]
    finally:
        history.open.close()
