"""Backups, words and the doctor from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from clip_desktop.library.backup import list_backups
from tests.cli.conftest import CommandLine


def _labels(cli: CommandLine) -> set[str]:
    return {label["name"] for label in cli.done("labels", "list", "--json").json}


def test_indexing_makes_the_backup_of_the_day(indexed: CommandLine) -> None:
    listed = indexed.done("backup", "list", "--json").json
    assert [one["reason"] for one in listed] == ["daily"]
    indexed.done("index")
    assert len(indexed.done("backup", "--json").json) == 1


def test_a_backup_is_made_listed_and_restored(indexed: CommandLine) -> None:
    indexed.done("labels", "add", "zebra")
    assert "Backed up to" in indexed.done("backup", "now").text
    indexed.done("labels", "remove", "zebra")
    assert "asked" in indexed.done("backup").text
    refused = indexed("backup", "restore", "1", stdin=b"n\n")
    assert refused.code == 130
    nobody = indexed("backup", "restore", "1")
    assert (nobody.code, "Nobody is there to be asked. Give --yes" in nobody.err.splitlines()[-1]) == (1, True)
    assert "zebra" not in _labels(indexed)
    assert "as it was on" in indexed.done("backup", "restore", "1", stdin=b"y\n").text
    assert "zebra" in _labels(indexed)
    point = list_backups(indexed.profile / "data" / "library.sqlite3")[0]
    indexed.done("backup", "restore", point.path.name, "--yes")
    assert "zebra" not in _labels(indexed)
    assert indexed("backup", "restore", "no-such", "--yes").code == 1


def test_there_is_a_sentence_when_there_is_no_backup(cli: CommandLine) -> None:
    assert "no backups yet" in cli.done("backup").text


def test_words_go_to_a_file_and_to_another_profile(indexed: CommandLine, tmp_path: Path) -> None:
    indexed.done("labels", "add", "zebra", "a zebra")
    indexed.done("tag", "accept", "zebra", "1")
    file = tmp_path / "words.json"
    assert "things you said" in indexed.done("words", "export", file).text
    assert json.loads(file.read_text())["version"] == 1
    indexed.profile = tmp_path / "other"
    answer = indexed.done("words", "import", file)
    assert "1 decision on a tag" in answer.text
    assert "will be known when read" in answer.text
    assert "nothing new" in indexed.done("words", "import", file).text
    assert "Labels" in indexed.done("words").text
    file.write_text("{}")
    assert indexed("words", "import", file).code == 1


def test_the_doctor_finds_and_mends(indexed: CommandLine) -> None:
    assert indexed("doctor").code == 0
    thumbnails = sorted((indexed.profile / "cache" / "thumbnails").rglob("*.jpg"))
    thumbnails[0].unlink()
    answer = indexed("doctor")
    assert answer.code == 3
    assert "no thumbnail" in answer.text
    assert "--repair" in answer.err
    assert "Mended" in indexed.done("doctor", "--repair").text
    assert [one for one in indexed.done("doctor", "--json").json if one["serious"]] == []
    assert thumbnails[0].exists()


@pytest.mark.parametrize("command", [["status"], ["search", "red"], ["backup", "now"]], ids=" ".join)
def test_a_damaged_library_is_told_and_saved_by_whatever_opens_it(indexed: CommandLine, command: list[str]) -> None:
    indexed.done("labels", "add", "zebra")
    library = indexed.profile / "data" / "library.sqlite3"
    data = bytearray(library.read_bytes())
    data[:100] = bytes(100)
    library.write_bytes(data)
    answer = indexed(*command)
    assert answer.code == (4 if command[0] == "search" else 0)  # its photographs are still to be read again
    assert "The library was damaged" in answer.err
    assert "zebra" in _labels(indexed)
    assert "damaged" not in indexed.done("status").err


def test_the_daily_backup_can_be_switched_off(cli: CommandLine, colour_photos: Path) -> None:
    cli.done("settings", "set", "backup_daily", "false")
    cli.done("index", colour_photos, "--no-tags")
    assert cli.done("backup", "list", "--json").json == []
    cli.done("settings", "set", "backup_daily", "true")
    cli.done("index")
    assert [backup["reason"] for backup in cli.done("backup", "list", "--json").json] == ["daily"]
