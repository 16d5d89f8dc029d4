"""Hostile and odd files: each as expected, nothing lost, nothing written to, and the rest indexed."""

from __future__ import annotations

import csv
import hashlib
import io
import os
import socket
import subprocess
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import album_view, create_album, judge
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import ScanReport, scan_all
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.labels.tagging import decide, tag_photos
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import set_favourite, set_rating
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos, make_picture
from tests.fakes import FakeEncoder
from tests.plain_user import plain_user

posix = pytest.mark.skipif(os.name != "posix", reason="this system has no such files")

Read = Callable[[Path], tuple[ScanReport, IndexReport]]


@pytest.fixture
def read(library: Library, workspace: Workspace, model: ActiveModel) -> Read:
    """Add a folder and read all that is in it."""

    def add_and_read(root: Path) -> tuple[ScanReport, IndexReport]:
        add_folder(library, root)
        scanned = run_to_end(scan_all(library))
        return scanned, run_to_end(index_pending(library, model, workspace.thumbnails))

    return add_and_read


def fates(library: Library) -> dict[str, str]:
    """What became of each file under the only folder: "photo", or the sentence that says why not."""
    [folder] = library.folders.all()
    problems = {p.relative_path: p.message for p in library.problems.all() if p.stage != "metadata"}
    names = [os.fsencode(p).decode("utf-8", "surrogateescape") for p in _below(folder.path)]
    found = {n: problems.get(n) or ("photo" if library.files.photo_at(folder.id, n) else "") for n in names}
    return {name: fate for name, fate in found.items() if fate}


def _below(root: Path) -> list[str]:
    return [os.path.relpath(os.path.join(at, name), root) for at, _, names in os.walk(root) for name in names]


def digests(root: Path) -> dict[str, tuple[str, int, int]]:
    """Content, time and rights of every ordinary file under a folder."""
    found = {}
    for name in _below(root):
        path = root / name
        if path.is_file():
            status = path.stat()
            found[name] = (hashlib.sha256(path.read_bytes()).hexdigest(), status.st_mtime_ns, status.st_mode)
    return found


@pytest.fixture
def torture(shared_data: Path, tmp_path: Path) -> Iterator[Path]:
    """The 86 cases, unpacked by tar: they hold a pipe, links and names that are no text."""
    archive = shared_data / "torture.tar.gz"
    if not archive.is_file():
        pytest.skip("the torture files are not among the development data")
    root = tmp_path / "unpacked"
    root.mkdir()
    subprocess.run(["tar", "-xzf", archive, "-C", root], check=True, stderr=subprocess.DEVNULL)
    yield root / "torture"
    for path in root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)


@posix
def test_every_torture_file_meets_what_is_expected_of_it(
    torture: Path, read: Read, library: Library, workspace: Workspace
) -> None:
    before = digests(torture)
    text = (torture / "manifest.csv").read_bytes().decode("utf-8", "surrogateescape")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert len(rows) == 86
    scanned, indexed = read(torture)
    assert (scanned.unreadable, scanned.skipped, indexed.left) == (0, (), 0)
    became = fates(library)
    allowed = {
        "ok": {"photo"},
        "error": {"problem"},
        "skipped": {"nothing"},
        "partial": {"photo"},
        "garbled": {"photo"},
        "warning": {"photo"},
    }
    unlike = {}
    for row in rows:
        name = row["path"]
        fate = became.get(name, "")
        kind = {"photo": "photo", "": "nothing"}.get(fate, "problem")
        wanted = set().union(*(allowed[word] for word in row["expected"].split(" or ")))
        if name == "unreadable.jpg" and os.geteuid() == 0:
            wanted = {"photo"}  # the superuser may read it; as others meet it, it is tested below
        if kind not in wanted:
            unlike[name] = (row["expected"], fate)
    assert unlike == {}
    assert library.files.count_stale() == 0, "nothing is left to be tried again and again"
    assert digests(torture) == before
    for photo_id in library.photos.ids():
        photo = library.photos.get(int(photo_id))
        assert photo is not None
        assert photo.facts.width > 0
        assert photo.facts.lat is None or (-90 <= photo.facts.lat <= 90)
        assert workspace.thumbnails.get_path(photo.facts.content_hash) is not None
    assert library.photos.by_hash(_hash_of(torture / "dup/a.jpg")) == _at(library, "dup/b.jpg")


def _hash_of(path: Path) -> str:
    return hashlib.blake2b(path.read_bytes(), digest_size=32).hexdigest()


def _at(library: Library, name: str) -> int | None:
    [folder] = library.folders.all()
    return library.files.photo_at(folder.id, name)


def _png(width: int, height: int, body: bytes = b"") -> bytes:
    """A PNG of one bit a pixel whose header says what it likes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4, "big") + kind + data + zlib.crc32(kind + data).to_bytes(4, "big")

    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes([1, 0, 0, 0, 0])
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(body)) + chunk(b"IEND", b"")


def _encoded(kind: str) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((120, 90), 60).convert("RGB").save(out, kind)
    return out.getvalue()


HOSTILE = {
    "zero.jpg": (b"", "empty"),
    "one-byte.jpg": (b"\xff", "no picture"),
    "letter.jpg": (b"Dear photograph, how are you?", "text"),
    "page.png": (b"<!DOCTYPE html><html></html>", "web page"),
    "film.jpg": (b"\0\0\0\x18ftypisom\0\0\0\0isommp42", "video"),
    "archive.png": (b"PK\x03\x04" + bytes(60), "ZIP"),
    "half.jpg": (_encoded("JPEG")[:-1500], "cut short"),
    "half.png": (_encoded("PNG")[:3000], "cut short"),
    "half.webp": (_encoded("WEBP")[:800], "cut short"),
    "bomb.png": (_png(50_000, 50_000), "too many"),
    "liar.png": (_png(200, 200, b"\0"), ""),
    "noise.jpg": (b"\xff\xd8\xff" + bytes(range(256)) * 8, ""),
}
ODD = {
    "png named.jpg": _encoded("PNG"),
    "jpeg named.png": _encoded("JPEG"),
    "SHOUTED.JPEG": _encoded("JPEG"),
    "no ending": _encoded("JPEG"),
    "and more behind.jpg": _encoded("JPEG") + bytes(100_000),
    "one pixel.gif": b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;",
    "new\nline <b>&amp;.png" if os.name == "posix" else "markup &amp;.png": _encoded("PNG"),
    "日本語 é 😀.webp": _encoded("WEBP"),
}


def test_files_that_are_no_pictures_are_told_one_by_one_and_the_rest_is_indexed(
    read: Read, library: Library, tmp_path: Path
) -> None:
    root = make_colour_photos(tmp_path / "photos", each=1)
    for name, (data, _) in HOSTILE.items():
        (root / name).write_bytes(data)
    for name, data in ODD.items():
        (root / name).write_bytes(data)
    before = digests(root)
    _, indexed = read(root)
    became = fates(library)
    for name, (_, says) in HOSTILE.items():
        assert became[name] != "photo", name
        assert says in became[name], name
        assert "\n" not in became[name]
        assert became[name].endswith(".")
    assert {became[name] for name in ODD} == {"photo"}
    assert (indexed.failed, indexed.left) == (len(HOSTILE), 0)
    assert library.files.count_stale() == 0
    assert digests(root) == before


@posix
def test_pipes_sockets_links_and_folders_named_as_pictures_hold_nothing_up(
    read: Read, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = make_colour_photos(tmp_path / "photos", each=1)
    os.mkfifo(root / "pipe.jpg")
    (root / "folder.jpg").mkdir()
    (root / "nowhere.jpg").symlink_to(root / "gone.jpg")
    (root / "round").symlink_to(root, target_is_directory=True)
    (root / "linked.png").symlink_to(root / "red" / "red-0.png")
    monkeypatch.chdir(root)  # the name of a socket has to be short
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind("socket.jpg")
        scanned, indexed = read(root)
    became = fates(library)
    assert not {"pipe.jpg", "socket.jpg", "nowhere.jpg"} & became.keys()
    assert not any(name.startswith("round/") for name in became)
    assert (scanned.seen, indexed.failed, indexed.left) == (9, 0, 0)
    assert library.photos.count() == 8
    assert _at(library, "linked.png") == _at(library, "red/red-0.png")


@posix
def test_a_pipe_that_takes_the_place_of_a_file_between_scan_and_reading(
    library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path
) -> None:
    root = make_colour_photos(tmp_path / "photos", each=1)
    add_folder(library, root)
    run_to_end(scan_all(library))
    (root / "red" / "red-0.png").unlink()
    os.mkfifo(root / "red" / "red-0.png")
    report = run_to_end(index_pending(library, model, workspace.thumbnails))
    assert (report.indexed, report.failed) == (7, 1)
    assert "pipe" in library.problems.all()[0].message


@posix
def test_what_may_not_be_read_is_told_and_read_when_it_may(library: Library, tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        root = make_colour_photos(place / "photos", each=1)
        (root / "red" / "red-0.png").chmod(0)
        (root / "blue").chmod(0)
        workspace = Workspace.open(place / "profile")
        with workspace.open_library() as own:
            model = ActiveModel(workspace, FakeEncoder())
            add_folder(own, root)
            scanned = run_to_end(scan_all(own))
            report = run_to_end(index_pending(own, model, workspace.thumbnails))
            assert (scanned.unreadable, report.indexed, report.failed) == (1, 6, 1)
            told = {p.relative_path: p.message for p in own.problems.all()}
            assert "may not be read by you" in told["red/red-0.png"]
            assert "cannot be read" in told["blue"]
            (root / "red" / "red-0.png").chmod(0o644)
            (root / "blue").chmod(0o755)
            run_to_end(scan_all(own))
            assert run_to_end(index_pending(own, model, workspace.thumbnails)).indexed == 2
            assert own.problems.all() == []


def test_an_empty_folder_and_one_without_pictures_are_no_failure(read: Read, library: Library, tmp_path: Path) -> None:
    (tmp_path / "empty" / "below").mkdir(parents=True)
    (tmp_path / "empty" / "notes.txt").write_text("no picture")
    scanned, indexed = read(tmp_path / "empty")
    assert (scanned.seen, scanned.complete, indexed) == (0, True, IndexReport())
    assert library.problems.all() == []


def test_nothing_that_is_done_with_photographs_touches_their_files(
    read: Read, library: Library, model: ActiveModel, tmp_path: Path
) -> None:
    """Originals are hashed, with their times and rights, before and after everything a person does to them."""
    root = make_colour_photos(tmp_path / "photos")
    make_picture(root / "a.jpg", "orange", (900, 700))
    (root / "broken.jpg").write_bytes(_encoded("JPEG")[:-500])
    before = digests(root)
    read(root)
    searcher = Searcher(model)
    add_label(library, "red", ["red"])
    label = library.labels.find("red")
    assert label is not None
    run_to_end(tag_photos(library, model, searcher, only_new=False))
    some = [int(photo) for photo in library.photos.ids()[:4]]
    edits = [
        decide(library, some, label.id, 1),
        set_rating(library, some, 5),
        set_favourite(library, some, True),
    ]
    album, _ = create_album(library, "Some", some)
    edits.append(judge(library, album, some[:1], -1))
    assert len(album_view(library, model, searcher, album).ids) >= 3
    assert len(searcher.search(library, "red is:favourite").ids)
    for edit in reversed(edits):
        edit.undo(library)
    read(root)
    assert digests(root) == before
    assert sorted(_below(root)) == sorted(before)
