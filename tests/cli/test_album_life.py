"""Albums on the command line: of every kind, arranged, judged, exported and shared."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def reds(colour_photos: Path) -> list[Path]:
    return sorted((colour_photos / "red").iterdir())


def names(cli: CommandLine, album: str) -> set[str]:
    return {Path(path).name for path in cli.done("albums", "show", album, "--paths").text.splitlines()}


def listed(cli: CommandLine) -> dict[str, dict[str, object]]:
    return {album["name"]: album for album in cli.done("albums", "--json").json}


def test_a_rule_a_search_around_it_and_by_hand(indexed: CommandLine, reds: list[Path]) -> None:
    indexed.done("albums", "rule", "Reds", "folder:red")
    assert names(indexed, "Reds") == {path.name for path in reds}
    assert (listed(indexed)["Reds"]["query"], listed(indexed)["Reds"]["taught"]) == ("folder:red", False)
    indexed.done("albums", "within", "Reds", f"file:{reds[0].stem}")
    assert names(indexed, "Reds") == {reds[0].name}
    indexed.done("albums", "within", "Reds")
    assert names(indexed, "Reds") == set(), "by hand alone, and nothing was put in"
    indexed.done("albums", "accept", "Reds", "--found", "folder:red")
    assert names(indexed, "Reds") == {path.name for path in reds}
    indexed.done("albums", "reject", "Reds", reds[1])
    assert names(indexed, "Reds") == {reds[0].name, reds[2].name}
    answer = indexed("albums", "rule", "Bad", "(dog")
    assert answer.code != 0 and "Bad" not in listed(indexed)
    assert indexed("albums", "accept", "Reds").code == 1, "nothing was named"


def test_arranged_described_aimed_and_judged(indexed: CommandLine, reds: list[Path]) -> None:
    indexed.done("albums", "create", "Red", *reds)
    indexed.done("albums", "describe", "Red", "red things")
    indexed.done("albums", "sort", "Red", "name")
    indexed.done("albums", "cover", "Red", reds[1])
    assert "takes photographs from" in indexed.done("albums", "aim", "Red", "0.9").text
    red = listed(indexed)["Red"]
    assert (red["description"], red["sort"], red["target"], red["from"]) == ("red things", "name", 0.9, "90 % right")
    indexed.done("albums", "aim", "Red")
    assert listed(indexed)["Red"]["target"] is None
    indexed.done("albums", "aim", "Red", "0.9")
    indexed.done("albums", "threshold", "Red", "0.7")
    red = listed(indexed)["Red"]
    assert (red["target"], red["from"]) == (None, "70 %"), "a line drawn by hand holds"
    assert "from 4 accepted photographs on" in indexed.done("albums", "quality", "Red").text
    indexed.done("albums", "accept", "Red", "--found", "folder:blue OR folder:green")
    quality = indexed.done("albums", "quality", "Red", "--json").json
    assert quality["accepted"] == 9 and [point["examples"] for point in quality["curve"]] == [1, 2, 4, 8]
    assert "would have found" in indexed.done("albums", "quality", "Red").text
    indexed.done("albums", "learning", "Red", "off")
    assert len(names(indexed, "Red")) == 9 and listed(indexed)["Red"]["from"] == ""
    assert indexed("albums", "teach", "Red").code == 1, "there is no terminal"


def test_exported_as_copies_links_and_pages(indexed: CommandLine, reds: list[Path], tmp_path: Path) -> None:
    indexed.done("albums", "rule", "Reds", "folder:red")
    out = tmp_path / "out"
    assert "3 photographs in" in indexed.done("albums", "export", "Reds", out).text
    assert {path.name: path.read_bytes() for path in out.iterdir()} == {path.name: path.read_bytes() for path in reds}
    indexed.done("albums", "export", "Reds", tmp_path / "links", "--link")
    assert all((tmp_path / "links" / path.name).samefile(path) for path in reds)
    indexed.done("albums", "export", "Reds", tmp_path / "pages", "--html", "--no-dates")
    assert (tmp_path / "pages" / "index.html").is_file()
    answer = indexed("albums", "export", "Reds", tmp_path / "pages", "--html")
    assert answer.code == 1 and "not empty" in answer.err
    assert indexed("albums", "export", "Reds", out, "--html", "--link").code == 2


def test_shared_and_taken_in_under_another_name(indexed: CommandLine, reds: list[Path], tmp_path: Path) -> None:
    indexed.done("albums", "create", "Red", *reds[:2])
    file = tmp_path / "red.clipalbum"
    assert "2 examples" in indexed.done("albums", "share", "Red", file).text
    assert indexed("albums", "share", "Red", file).code == 1, "nothing is written over"
    assert indexed("albums", "import", file).code == 1, "the name is taken"
    assert "2 of 2 examples are here" in indexed.done("albums", "import", file, "--name", "Crimson").text
    assert names(indexed, "Crimson") == names(indexed, "Red")
