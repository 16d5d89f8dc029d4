"""``searches``: the searches that are kept, listed, renamed, forgotten."""

from __future__ import annotations

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def kept(indexed: CommandLine) -> CommandLine:
    """A command line on a library with two searches."""
    indexed.done("search", "file:red", "--save", "Reds")
    indexed.done("search", "file:blue sort:name", "--save", "Blues")
    return indexed


def _kept(cli: CommandLine) -> dict[str, str]:
    return {one["name"]: one["query"] for one in cli.done("searches", "list", "--json").json}


def test_they_are_listed_with_what_they_look_for(kept: CommandLine) -> None:
    assert _kept(kept) == {"Reds": "file:red", "Blues": "file:blue sort:name"}
    text = kept.done("searches").text
    assert "Reds" in text
    assert "file:blue sort:name" in text


def test_where_none_is_kept_it_is_said_how_one_is(cli: CommandLine) -> None:
    assert "--save" in cli.done("searches").text
    assert cli.done("searches", "--json").json == []


def test_one_is_renamed_and_one_forgotten(kept: CommandLine) -> None:
    assert "“Reds” is called “Red ones” now." in kept.done("searches", "rename", "reds", "Red ones").text
    assert "file:blue sort:name" in kept.done("searches", "forget", "BLUES").text
    assert _kept(kept) == {"Red ones": "file:red"}
    assert len(kept.done("search", "--saved", "red ones", "--paths").text.splitlines()) == 3


@pytest.mark.parametrize("line", [("rename", "Greens", "x"), ("forget", "Greens"), ("rename", "Reds", "Blues")])
def test_what_cannot_be_done_is_a_sentence_and_changes_nothing(kept: CommandLine, line: tuple[str, ...]) -> None:
    answer = kept("searches", *line)
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "“Blues”" in answer.err, "those that are there are named"
    assert _kept(kept) == {"Reds": "file:red", "Blues": "file:blue sort:name"}
