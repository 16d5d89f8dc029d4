"""Whatever is done with the library, the photographs themselves stay as they are: every byte, time and right."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.imaging.companions import RAW
from clip_desktop.imaging.formats import FORMATS
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services import photos
from clip_desktop.services.albums.albums import create_album, judge
from clip_desktop.services.files.trash import bring_back, move_to_trash, plan_trash
from clip_desktop.services.folders.removal import forget_missing
from clip_desktop.services.folders.roots import add_folder, remove_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels import removal, tagging
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.words.sidecar_writing import undo_writes, write_sidecars
from clip_desktop.services.words.write_back import plan_writes
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder
from tests.services.trash_of_ones_own import own_trash
from tests.unit.imaging.pictures import FORMATS as WRITTEN
from tests.unit.imaging.pictures import encoded

# What cannot be made here: their bytes are opaque to us, and just as much the user's.
OPAQUE = sorted({*(RAW), ".jxl", ".mov", ".mp4", ".avi", ".mkv", ".psd"})

State = dict[str, tuple[str, int, int, int, int]]


def make_every_format(root: Path) -> None:
    """A picture of every format under every ending, with metadata where it can, and files we know nothing of."""
    root.mkdir()
    tags = Image.Exif()
    tags[0x0112], tags[0x010E] = 6, "a description"
    for n, kind in enumerate(WRITTEN):
        endings = next(known.extensions for known in FORMATS if known.name == kind)
        for m, ending in enumerate(endings):
            picture = Image.new("RGB", (24, 16), (20 * n, 10 * m, 200))
            options = {"exif": tags.tobytes()} if kind in ("JPEG", "PNG", "WEBP", "TIFF", "HEIF", "AVIF") else {}
            (root / f"{kind}-{m}{ending}").write_bytes(encoded(picture, kind, **options))
    for n, ending in enumerate(OPAQUE):
        (root / f"opaque-{n}{ending}").write_bytes(os.urandom(64))
    (root / "broken.jpg").write_bytes(encoded(Image.new("RGB", (99, 99)), "JPEG")[:200])
    (root / "JPEG-0.xmp").write_bytes(b"not XML at all")
    for n, path in enumerate(sorted(root.iterdir())):
        path.chmod((0o644, 0o600, 0o444)[n % 3])
        os.utime(path, ns=(1_500_000_000_123_456_789 + n, 1_400_000_000_987_654_321 + n))


def state(root: Path) -> State:
    """All that can be told of every file that is no sidecar of ours: hash, size, time, rights, and which file it is."""
    found = {}
    for path in root.rglob("*"):
        if path.is_file() and not path.name.endswith(".xmp"):
            status = path.stat()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            found[path.name] = (digest, status.st_size, status.st_mtime_ns, status.st_mode, status.st_ino)
    return found


class Desk:
    """A profile on a folder with every format, and everything that can be done with it."""

    def __init__(self, place: Path) -> None:
        self.root = place / "photos"
        make_every_format(self.root)
        self.before = state(self.root)
        workspace = Workspace.open(place / "profile")
        self.library: Library = workspace.open_library()
        self.thumbnails = workspace.thumbnails
        self.model = ActiveModel(workspace, FakeEncoder())
        self.searcher = Searcher(self.model)
        add_folder(self.library, self.root)
        self.index()
        self.label = self.library.labels.add("red", [])
        self.album = self.library.albums.add("Reds")

    def ids(self, some: list[int]) -> list[int]:
        known = self.library.photos.ids().tolist()
        return sorted({known[n % len(known)] for n in some}) if known else []

    def index(self) -> None:
        run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.thumbnails, workers=2))

    def search(self) -> None:
        self.searcher.refresh(self.library)
        self.searcher.search(self.library, "red -blue is:favourite")

    def suggest(self) -> None:
        run_to_end(tagging.tag_photos(self.library, self.model, self.searcher, only_new=False))

    def write(self) -> None:
        run_to_end(write_sidecars(self.library, run_to_end(plan_writes(self.library, None, [self.label]))))

    def look(self, some: list[int]) -> None:
        for photo in self.ids(some):
            path = photos.existing_path(self.library, photo)
            if path is not None:
                photos.load_picture(path)

    def to_trash_and_back(self, some: list[int]) -> None:
        run_to_end(move_to_trash(self.library, plan_trash(self.library, self.ids(some))))
        run_to_end(bring_back(self.library))

    def refused_by_the_trash(self, some: list[int]) -> None:
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("send2trash.send2trash", _refuse)
            report = run_to_end(move_to_trash(self.library, plan_trash(self.library, self.ids(some))))
        assert report.moved == ()

    def away_and_back(self) -> None:
        remove_folder(self.library, self.library.folders.all()[0].id)
        forget_missing(self.library)
        add_folder(self.library, self.root)
        self.index()


def _refuse(path: object) -> None:
    raise OSError("no trash here")


SOME = st.lists(st.integers(0, 40), min_size=1, max_size=6)
Step = Callable[[Desk], object]
STEPS: st.SearchStrategy[Step] = st.one_of(
    st.sampled_from([Desk.index, Desk.search, Desk.suggest, Desk.write, Desk.away_and_back]),
    st.just(lambda desk: run_to_end(undo_writes(desk.library))),
    st.just(lambda desk: removal.remove_label(desk.library, desk.label).undo(desk.library)),
    SOME.map(lambda some: lambda desk: desk.look(some)),
    SOME.map(lambda some: lambda desk: desk.to_trash_and_back(some)),
    SOME.map(lambda some: lambda desk: desk.refused_by_the_trash(some)),
    SOME.map(lambda some: lambda desk: photos.hide(desk.library, desk.ids(some), True).undo(desk.library)),
    SOME.map(lambda some: lambda desk: photos.set_favourite(desk.library, desk.ids(some), True)),
    SOME.map(lambda some: lambda desk: judge(desk.library, desk.album, desk.ids(some), 1)),
    st.tuples(SOME, st.text("ab", min_size=1, max_size=2)).map(
        lambda drawn: lambda desk: create_album(desk.library, drawn[1], desk.ids(drawn[0]))
    ),
    st.tuples(SOME, st.integers(0, 5)).map(
        lambda drawn: lambda desk: photos.set_rating(desk.library, desk.ids(drawn[0]), drawn[1])
    ),
    st.tuples(SOME, st.sampled_from([-1, 0, 1])).map(
        lambda drawn: lambda desk: tagging.decide(desk.library, desk.ids(drawn[0]), desk.label, drawn[1])
    ),
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEPS, min_size=3, max_size=12))
def test_originals_are_byte_identical_after_any_use(
    steps: list[Step], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path_factory.mktemp("originals")
    own_trash(place, monkeypatch)
    desk = Desk(place)
    with desk.library:
        for step in steps:
            with suppress(UserError):  # refused, in a sentence
                step(desk)
            assert state(desk.root) == desk.before
        assert (desk.root / "JPEG-0.xmp").read_bytes() == b"not XML at all"


def test_every_format_is_there_and_every_one_is_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One long history that does everything to every picture, and tells that it was done."""
    own_trash(tmp_path, monkeypatch)
    desk = Desk(tmp_path)
    with desk.library as library:
        everything = list(range(60))
        ids = desk.ids(everything)
        assert {library.photos.get(photo).facts.format for photo in ids} >= {kind.name for kind in FORMATS[:8]}
        photos.set_rating(library, ids, 4)
        tagging.decide(library, ids, desk.label, 1)
        desk.search()
        desk.suggest()
        desk.look(everything)
        planned = run_to_end(plan_writes(library))
        assert [failure.path.name for failure in planned.failures] == ["JPEG-0.xmp"]
        assert len(planned.writes) == len(ids) - 1
        desk.write()
        desk.index()
        desk.to_trash_and_back(everything)
        assert len(library.photos.ids()) == len(ids)
        assert run_to_end(undo_writes(library)).done == len(ids) - 1
        assert state(desk.root) == desk.before
        assert sorted(path.name for path in desk.root.iterdir()) == sorted([*desk.before, "JPEG-0.xmp"])
