"""Failures that users of other programs met with odd files: here they do not happen."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.imaging.decode import decode
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.unit.imaging.files_of_cameras import dng, film
from tests.unit.imaging.pictures import assert_quarters, encoded, exif, quarters, speckled, write


@pytest.mark.parametrize("place", ["first", "in the middle", "last"])
def test_librephotos_381_and_572_one_bad_file_stalls_no_other(
    place: str, library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path
) -> None:
    """There one file kept a whole batch from being embedded, over and over again."""
    root = tmp_path / "photos"
    names = {"first": "0", "in the middle": "5", "last": "9"}
    for n in range(1, 9):
        make_picture(root / f"{n}.png", (n * 20, 0, 0))
    whole = encoded(speckled(400, 300))
    start = names[place]
    bad = {
        f"{start}-empty.jpg": b"",
        f"{start}-half.jpg": whole[: len(whole) // 2],
        f"{start}-noise.jpg": b"\xff\xd8\xff" + bytes(range(256)) * 20,
        f"{start}-noise.heic": b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(range(256)) * 20,
        f"{start}-raw.dng": dng()[:700],
        f"{start}-film.mp4": film([quarters()] * 4)[:200],
        f"{start}-half.tif": encoded(speckled(64, 48), "TIFF")[:500],
    }
    for name, data in bad.items():
        write(root / name, data)
    add_folder(library, root)
    run_to_end(scan_all(library))
    report = run_to_end(index_pending(library, model, workspace.thumbnails, workers=2, batch=4))
    assert (report.indexed, report.failed, report.left) == (8, len(bad), 0)
    assert {p.relative_path for p in library.problems.all() if p.stage == "read"} == set(bad)
    again = run_to_end(index_pending(library, model, workspace.thumbnails, workers=2, batch=4))
    assert (again.indexed, again.failed, again.left) == (0, 0, 0)


@pytest.mark.parametrize(
    "brands",
    [b"avif\0\0\0\0avifmif1miaf", b"mif1\0\0\0\0mif1avifmiaf", b"miaf\0\0\0\0avif"],
)
def test_lap_0_2_2_a_valid_avif_of_any_brand_is_no_error(brands: bytes) -> None:
    """There a check of the first bytes knew one brand alone."""
    data = encoded(quarters(), "AVIF")
    length = int.from_bytes(data[:4], "big")
    brands = brands[: length - 8].ljust(length - 8, b"\0")  # the same length: offsets further on count from the start
    picture = decode(data[:8] + brands + data[length:])
    assert picture.format == "AVIF"
    assert_quarters(picture.image)


def test_lap_98_impossible_positions_are_indexed_without_a_place(
    library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path
) -> None:
    """There they ended the program."""
    root = tmp_path / "photos"
    positions = {
        "far.jpg": {1: "N", 2: (123.0, 0.0, 0.0), 3: "E", 4: (999.0, 0.0, 0.0)},
        "minutes.jpg": {1: "N", 2: (12.0, 99.0, 0.0), 3: "E", 4: (13.0, 0.0, 0.0)},
        "sides.jpg": {1: "X", 2: (12.0, 0.0, 0.0), 3: "Y", 4: (13.0, 0.0, 0.0)},
    }
    for n, (name, gps) in enumerate(positions.items()):
        write(root / name, encoded(quarters(40 + 2 * n, 30), exif=exif(gps=gps)))
    add_folder(library, root)
    run_to_end(scan_all(library))
    report = run_to_end(index_pending(library, model, workspace.thumbnails))
    assert (report.indexed, report.failed) == (3, 0)
    assert {p.relative_path: p.stage for p in library.problems.all()} == dict.fromkeys(positions, "metadata")
    for photo_id in library.photos.ids():
        photo = library.photos.get(int(photo_id))
        assert photo is not None
        assert (photo.facts.lat, photo.facts.lon) == (None, None)
