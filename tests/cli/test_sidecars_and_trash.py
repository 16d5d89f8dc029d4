"""``sidecars``, ``trash`` and ``folders forget-missing``: files beside the photographs, and photographs that go."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.imaging.sidecar import read_words
from tests.cli.conftest import CommandLine
from tests.services.trash_of_ones_own import own_trash, trashed_names


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


@pytest.fixture
def reds(colour_photos: Path) -> list[Path]:
    return sorted((colour_photos / "red").iterdir())


@pytest.fixture
def tagged(indexed: CommandLine, reds: list[Path]) -> CommandLine:
    indexed.done("labels", "add", "sailing")
    indexed.done("tag", "accept", "sailing", *reds)
    return indexed


def test_a_plan_shows_every_line_and_writes_nothing(tagged: CommandLine, reds: list[Path]) -> None:
    text = tagged.done("sidecars").text
    assert f"{reds[0]}.xmp (new)\n  + dc:subject: sailing\n" in text
    assert text.endswith("3 sidecars to write; 0 say everything already.\n")
    assert not list(reds[0].parent.glob("*.xmp"))
    assert len(tagged.done("sidecars", "plan", "--json", reds[1]).json["writes"]) == 1


def test_sidecars_are_written_listed_and_put_back(tagged: CommandLine, reds: list[Path]) -> None:
    assert "Wrote 3 sidecars." in tagged.done("sidecars", "write").text
    assert read_words(Path(f"{reds[2]}.xmp").read_bytes()).keywords == ("sailing",)
    assert tagged.done("sidecars", "log", "--json").json[0]["files"] == 3
    assert "Put 3 sidecars back." in tagged.done("sidecars", "undo").text
    assert not list(reds[0].parent.glob("*.xmp"))
    assert "3" in tagged.done("sidecars", "log").text
    assert tagged("sidecars", "undo").code == 1


def test_a_tag_that_is_only_suggested_is_written_when_named(tagged: CommandLine, reds: list[Path]) -> None:
    tagged.done("labels", "add", "red")
    tagged.done("tag", "suggest")
    tagged.done("labels", "threshold", "red", "0")
    assert tagged("sidecars", "write", "--suggested", "nothing").code == 1
    tagged.done("sidecars", "write", "--suggested", "red", reds[0])
    assert set(read_words(Path(f"{reds[0]}.xmp").read_bytes()).keywords) == {"sailing", "red"}


def test_a_sidecar_that_cannot_be_read_is_named_and_the_rest_written(tagged: CommandLine, reds: list[Path]) -> None:
    broken = Path(f"{reds[0]}.xmp")
    broken.write_bytes(b"<broken")
    answer = tagged("sidecars", "write")
    assert (answer.code, broken.read_bytes()) == (3, b"<broken")
    assert f"{broken}: This sidecar is not well-formed XML" in answer.err
    assert "Wrote 2 sidecars." in answer.text
    assert tagged("sidecars", "plan").code == 3


def test_files_on_a_drive_that_is_away_are_named(tagged: CommandLine, reds: list[Path], colour_photos: Path) -> None:
    colour_photos.rename(colour_photos.with_name("away"))
    answer = tagged("sidecars", "write")
    assert answer.code == 3
    assert answer.err.count("not plugged in") == 3


def test_nothing_written_yet_is_said(indexed: CommandLine) -> None:
    assert "No sidecar was written yet." in indexed.done("sidecars", "log").text


def test_trash_needs_a_yes_and_undo_brings_back(tagged: CommandLine, reds: list[Path], trash: Path) -> None:
    Path(f"{reds[0]}.xmp").touch()
    answer = tagged("trash", reds[0])
    assert (answer.code, reds[0].exists()) == (1, True)
    assert "--yes" in answer.err
    assert "Moved 2 files" in tagged.done("trash", "--yes", reds[0]).text
    assert trashed_names(trash) == {"red-0.png", "red-0.png.xmp"}
    assert len(tagged.done("search", "red", "--json").json) >= 2
    assert "Brought 2 files back." in tagged.done("trash", "--undo").text
    assert reds[0].exists()
    assert tagged.done("tag", "of", reds[0], "--json").json[0]["label"] == "sailing"
    assert tagged("trash", "--undo").code == 1


def test_a_file_named_is_the_file_meant(indexed: CommandLine, reds: list[Path], trash: Path) -> None:
    copy = reds[0].with_name("copy.png")
    copy.write_bytes(reds[0].read_bytes())
    indexed.done("index")
    indexed.done("trash", "--yes", "-", stdin=bytes(copy) + b"\n")
    assert (copy.exists(), reds[0].exists()) == (False, True)
    indexed.done("trash", "--undo")
    assert (copy.exists(), reds[0].exists()) == (True, True)


def test_a_file_called_by_its_name_is_the_file_meant(
    indexed: CommandLine, reds: list[Path], trash: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = reds[0].with_name("copy.png")
    copy.write_bytes(reds[0].read_bytes())
    indexed.done("index")
    monkeypatch.chdir(tmp_path)
    said = indexed.done("trash", "--yes", "copy.png").text
    assert said == "Moved 1 file to the trash. “clip-desktop trash --undo” brings it back.\n"
    assert (copy.exists(), reds[0].exists()) == (False, True)


@pytest.mark.parametrize(("typed", "gone"), [(b"y\n", True), (b"n\n", False), (b"\n", False)])
def test_whoever_is_there_is_asked_with_the_files_before_the_eyes(
    indexed: CommandLine, reds: list[Path], typed: bytes, gone: bool
) -> None:
    answer = indexed.done("trash", reds[0], stdin=typed)
    assert str(reds[0]) in answer.err
    assert reds[0].exists() is not gone


@pytest.mark.parametrize("command", [["trash"], ["trash", "--undo", "x.jpg"], ["trash", "--yes", "nowhere.jpg"]])
def test_what_makes_no_sense_is_refused(indexed: CommandLine, command: list[str]) -> None:
    answer = indexed(*command)
    assert answer.code == 1
    assert answer.err.startswith("clip-desktop: ")


def test_where_there_is_no_trash_nothing_is_deleted(
    indexed: CommandLine, reds: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: object) -> None:
        raise OSError("no trash")

    monkeypatch.setattr("send2trash.send2trash", refuse)
    answer = indexed("trash", "--yes", *reds)
    assert answer.code == 1
    assert answer.err.count("it was not deleted") == 3
    assert all(path.exists() for path in reds)


def test_missing_files_are_forgotten_and_found_again(indexed: CommandLine, reds: list[Path], tmp_path: Path) -> None:
    reds[0].rename(tmp_path / "elsewhere.png")
    indexed.done("index")
    assert "Forgot 1 file that is gone." in indexed.done("folders", "forget-missing").text
    assert (tmp_path / "elsewhere.png").exists()
    (tmp_path / "elsewhere.png").rename(reds[0])
    assert "1 file moved, copied or come back" in indexed.done("index").text
