"""Files as cameras, programs and vandals wrote them: what is expected of each is written beside them."""

from __future__ import annotations

import csv
import hashlib
import os
import tarfile
from pathlib import Path

import pytest

from clip_desktop.imaging.decode import ImageProblem, Picture, content_hash, decode, read_bytes
from clip_desktop.imaging.metadata import read_metadata
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.imaging.walk import FoundFile, walk


def digests(root: Path) -> dict[str, tuple[str, int]]:
    return {
        str(p.relative_to(root)): (hashlib.sha256(p.read_bytes()).hexdigest(), p.stat().st_mtime_ns)
        for p in root.rglob("*")
        if p.is_file()
    }


def outcome(path: Path) -> Picture | str:
    try:
        return decode(read_bytes(path), at_least=260)
    except ImageProblem as problem:
        return str(problem)
    except OSError as error:
        return f"unreadable: {error}"


@pytest.fixture(scope="module")
def torture(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(shared_data / "torture.tar.gz") as archive:
        archive.extractall(folder, filter="fully_trusted")  # it is ours, and holds a pipe and links on purpose
    return folder / "torture"


def test_every_hostile_file_is_what_its_manifest_expects(torture: Path, tmp_path: Path) -> None:
    before = digests(torture)
    found = {each.relative_path for each in walk(torture) if isinstance(each, FoundFile)}
    with open(torture / "manifest.csv", newline="", encoding="utf-8", errors="surrogateescape") as file:
        expected = {row["path"]: row["expected"] for row in csv.DictReader(file)}
    assert len(expected) > 80
    store = ThumbnailStore(tmp_path / "thumbnails", 100)
    wrong = []
    for name, wanted in expected.items():
        # The manifest writes the name that is no UTF-8 with a replacement character.
        name = next((f for f in found if os.fsencode(f).decode("utf-8", "replace") == name), name)
        result = outcome(torture / name) if name in found else "skipped"
        kind = "ok" if isinstance(result, Picture) else result if result == "skipped" else "error"
        if isinstance(result, Picture):
            assert min(result.image.size) >= min(260, result.width, result.height)
            digest = content_hash(name.encode("utf-8", "surrogateescape"))
            assert store.put(digest, result.image) == store.get_path(digest)
        if kind not in wanted.split(" or ") and not (name == "unreadable.jpg" and os.geteuid() == 0):
            wrong.append((name, wanted, result))
    assert wrong == []
    assert digests(torture) == before


def test_the_hostile_files_say_when_and_where_they_can(torture: Path) -> None:
    def said(name: str) -> tuple[str, float | None, float | None]:
        meta = read_metadata((torture / name).read_bytes(), 0)
        return meta.taken_at_source, meta.lat, meta.lon

    assert said("date-iso.jpg") == ("exif", None, None)
    for name in ("date-zero", "date-blank", "date-bad", "date-2099", "date-month13", "date-1970", "exif-garbage"):
        assert said(f"{name}.jpg")[0] == "file", name
    _, lat, lon = said("gps-ok-sydney.jpg")
    assert lat == pytest.approx(-33.8586, abs=1e-4)
    assert lon == pytest.approx(151.2142, abs=1e-4)
    for name in ("gps-null-island", "gps-out-of-range"):
        assert said(f"{name}.jpg")[1:] == (None, None)


def test_all_turned_copies_of_one_picture_keep_their_pixels(torture: Path) -> None:
    sizes = {
        n: (p.width, p.height) for n in range(1, 9) if isinstance(p := outcome(torture / f"orient-{n}.jpg"), Picture)
    }
    assert sizes == {n: (959, 1280) if n < 5 else (1280, 959) for n in range(1, 9)}


def test_every_photograph_of_real_cameras_is_read(shared_data: Path) -> None:
    root = shared_data / "library"
    before = digests(root)
    with open(root / "index.csv", newline="", encoding="utf-8") as index:
        rows = {row["path"]: row for row in csv.DictReader(index)}
    files = [each for each in walk(root) if isinstance(each, FoundFile)]
    assert {f.relative_path for f in files} == set(rows)
    unplaced: list[str] = []
    for file in files:
        row, data = rows[file.relative_path], read_bytes(root / file.relative_path)
        picture, meta = decode(data, at_least=64), read_metadata(data, file.mtime_ns)
        assert picture.format == row["format"]
        size = (int(row["width"]), int(row["height"]))
        assert (picture.width, picture.height) in (size, size[::-1]), file.relative_path
        if row["date"]:
            wanted = row["date"].replace(":", "-", 2).replace(" ", "T")
            assert (meta.taken_at or "").startswith(wanted), file.relative_path
        if (meta.lat is not None) != (row["gps"] == "1"):
            unplaced.append(file.relative_path)
        if row["make"] and row["model"]:
            assert meta.camera is not None
            assert len(meta.camera) < 60
    # One without hemispheres and with rationals over nothing, one at exactly 0° 0°: tags, but no place.
    assert unplaced == ["2007/2007-08/broken1.jpg", "2011/2011-04/Samsung GT-I9000 (Galaxy S).jpg"]
    assert digests(root) == before
