"""``show``, and what ``index``, ``status`` and ``search`` say of metadata and of formats."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clip_desktop.imaging import formats
from clip_desktop.services.photos import hide
from clip_desktop.services.workspace import Workspace
from tests.cli.conftest import CommandLine
from tests.conftest import make_picture
from tests.unit.imaging.files_of_cameras import described, dng, film, listed, said, xmp
from tests.unit.imaging.pictures import exif, quarters, write

_LISBON = 'exif:GPSLatitude="38,43.2N" exif:GPSLongitude="9,8.4W"'


@pytest.fixture
def tram(cli: CommandLine, tmp_path: Path) -> Path:
    """A photograph of which much is said, in an indexed folder."""
    packet = xmp(
        said("dc:title", "Tram") + said("dc:description", "Uphill") + listed("lr:hierarchicalSubject", "City|Tram"),
        f'xmp:Rating="4" exif:DateTimeOriginal="2019-07-08T09:10:11+01:00" {_LISBON}',
    )
    tags = exif({0x010F: "NIKON CORPORATION", 0x0110: "NIKON D40"}, {0xA434: "AF-S 50mm", 0x8827: 400})
    path = write(tmp_path / "photos" / "tram.jpg", described(quarters(), "JPEG", packet, exif=tags))
    make_picture(tmp_path / "photos" / "plain.png", "blue")
    cli.done("index", tmp_path / "photos", "--no-tags")
    return path


def test_everything_that_is_known_is_shown(cli: CommandLine, tram: Path) -> None:
    text = cli.done("show", tram).text
    for words in (
        "Tram", "Uphill", "City › Tram", "2019-07-08T09:10:11+01:00 (by its XMP)", "Lisbon, Portugal",
        "38.72000, -9.14", "Nikon D40", "AF-S 50mm", "ISO 400", "96 × 64, JPEG", "★★★★", str(tram),
    ):  # fmt: skip
        assert words in text
    both = cli.done("show", tram, tram.with_name("plain.png")).text
    assert "(the file's time)" in both
    assert both.count("Picture") == 2


def test_it_is_shown_to_programs_too(cli: CommandLine, tram: Path) -> None:
    [shown] = cli.done("show", tram, "--json").json
    assert (shown["said"]["title"], shown["said"]["keywords"]) == ("Tram", [["City", "Tram"]])
    assert (shown["photo"]["rating"], shown["files"][0]["path"]) == (4, str(tram))


def test_the_length_of_a_film_is_shown_and_asked_for(cli: CommandLine, tram: Path) -> None:
    path = write(tram.with_name("ride.mp4"), film([quarters()] * 20, rate=2))
    cli.done("index", "--no-tags")
    assert re.search(r"Length +0:10\b", cli.done("show", path).text)
    assert "Length" not in cli.done("show", tram).text
    assert cli.done("show", path, "--json").json[0]["photo"]["facts"]["length"] == 10
    assert cli.done("search", "length>=10s", "--paths").text.splitlines() == [str(path)]
    assert cli("search", "length>10s", "--paths").code == 4


def test_a_photograph_that_is_not_there_is_a_sentence(cli: CommandLine, tram: Path) -> None:
    answer = cli("show", "4711")
    assert answer.code == 1
    assert "no photograph with the number 4711" in answer.err


def test_it_is_found_by_what_is_said_of_it(cli: CommandLine, tram: Path) -> None:
    for query in ("text:uphill", "keyword:city", "place:portugal", "camera:nikon lens:50mm", "rating>=4"):
        assert cli.done("search", query, "--paths").text.splitlines() == [str(tram)], query


def test_a_changed_sidecar_is_told_of(cli: CommandLine, tram: Path) -> None:
    write(tram.with_name("tram.jpg.xmp"), xmp(said("dc:title", "Said later")))
    assert "Read what was written about 1 photograph anew." in cli.done("index").text
    assert "Said later" in cli.done("show", tram).text


def test_formats_and_what_they_need_are_in_the_status(
    cli: CommandLine, tram: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "JPEG, PNG, GIF, WEBP, TIFF, BMP, HEIF, AVIF, raw pictures of cameras, JPEG XL, videos" in (
        cli.done("status").text
    )
    monkeypatch.setattr(formats, "_is_installed", lambda module: False)
    write(tram.with_name("a.dng"), dng())
    write(tram.with_name("b.dng"), dng((0.1, 0.2, 0.3)))
    answer = cli.done("index")
    assert "2 files passed over for want of the extra “raw”: pip install 'clip-desktop[raw]'" in answer.text
    text = cli.done("status").text
    assert "2 files would need: pip install 'clip-desktop[raw]'" in text
    assert "JPEG XL would need: pip install 'clip-desktop[jxl]'" in text
    assert cli.done("problems", "--json").json == []
    report = cli.done("status", "--json").json
    assert report["passed_over"] == [{"extra": "raw", "files": 2}]
    assert {"name": "videos", "extra": "video", "is_there": False} in report["formats"]


def test_what_was_hidden_has_a_line_of_its_own_in_the_status(cli: CommandLine, tram: Path) -> None:
    def rows() -> dict[str, str]:
        lines = cli.done("status").text.splitlines()
        return {line.split("  ")[0]: line.split("  ")[-1].strip() for line in lines if "  " in line}

    assert (rows()["Photographs"], "Hidden" in rows()) == ("2", False)
    with Workspace.open(cli.profile).open_library() as library:
        hide(library, library.photos.ids()[:1].tolist(), True)
    told = rows()
    assert [told[name] for name in ("Photographs", "Hidden", "Files", "Can be searched")] == ["1", "1", "1", "1"]
    assert cli.done("status", "--json").json["hidden"] == 1


def test_a_name_is_enough_wherever_the_file_lies(
    cli: CommandLine, tram: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("tram.jpg", "photos/tram.jpg", str(tram)):
        assert [one["files"][0]["path"] for one in cli.done("show", name, "--json").json] == [str(tram)], name
    none = cli("show", "bus.jpg")
    assert (none.code, none.err.count("\n")) == (1, 1)
    assert "No photograph of the library is called “bus.jpg”." in none.err
    assert cli("show", "./tram.jpg").code == 1  # that one lies here, or it is none


def test_a_name_of_several_is_refused_with_their_numbers(cli: CommandLine, tram: Path) -> None:
    make_picture(tram.parent / "again" / "plain.png", "green")
    cli.done("index", "--no-tags")
    several = cli("show", "plain.png")
    assert (several.code, several.err.count("\n")) == (1, 1)
    assert "2 photographs are called “plain.png”." in several.err
    numbers = several.err.rstrip(".\n").rpartition(": ")[2].split(", ")
    paths = {cli.done("show", number, "--json").json[0]["files"][0]["path"] for number in numbers}
    assert paths == {str(tram.with_name("plain.png")), str(tram.parent / "again" / "plain.png")}


def test_a_file_that_lies_elsewhere_is_not_taken_for_a_folder(cli: CommandLine, tram: Path, tmp_path: Path) -> None:
    answer = cli("show", make_picture(tmp_path / "aside.png", "red"))
    assert answer.code == 1
    assert "lies in no folder of the library." in answer.err
