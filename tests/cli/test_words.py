"""``labels``, ``tag`` and ``albums``: what the user says, and what is made of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def reds(colour_photos: Path) -> list[Path]:
    return sorted((colour_photos / "red").iterdir())


@pytest.fixture
def greens(colour_photos: Path) -> list[Path]:
    return sorted((colour_photos / "green").iterdir())


@pytest.fixture
def worded(indexed: CommandLine) -> CommandLine:
    """A library whose only labels are two colours."""
    for label in indexed.done("labels", "--json").json:
        indexed.done("labels", "remove", label["name"])
    indexed.done("labels", "add", "red")
    indexed.done("labels", "add", "sea", "something blue", "a blue thing")
    return indexed


def names(cli: CommandLine, *command: str) -> set[str]:
    return {Path(photo["path"]).parent.name for photo in cli.done(*command, "--json").json}


def test_labels_are_listed_with_their_descriptions(worded: CommandLine) -> None:
    listed = {label["name"]: label for label in worded.done("labels", "--json").json}
    assert set(listed) == {"red", "sea"}
    assert listed["sea"]["prompts"] == ["something blue", "a blue thing"]
    assert "something blue; a blue thing" in worded.done("labels").text


def test_labels_are_renamed_described_switched_and_removed(worded: CommandLine) -> None:
    worded.done("labels", "rename", "SEA", "ocean")
    worded.done("labels", "describe", "ocean", "cyan")
    worded.done("labels", "off", "ocean")
    worded.done("labels", "threshold", "ocean", "0.75")
    listed = {label["name"]: label for label in worded.done("labels", "--json").json}
    ocean = listed["ocean"]
    assert (ocean["prompts"], ocean["enabled"], ocean["threshold"]) == (["cyan"], False, 0.75)
    worded.done("labels", "on", "ocean")
    worded.done("labels", "remove", "ocean")
    assert [label["name"] for label in worded.done("labels", "--json").json] == ["red"]


@pytest.mark.parametrize(
    "command",
    [
        ["labels", "add", "RED"],
        ["labels", "add", "  "],
        ["labels", "rename", "nothing", "something"],
        ["labels", "threshold", "red", "1.5"],
        ["labels", "install", "no-such-set"],
        ["tag", "show", "nothing"],
        ["tag", "accept", "red", "no-such-file.jpg"],
        ["tag", "accept", "red", "-"],
        ["albums", "show", "nothing"],
        ["albums", "create", " "],
        ["albums", "threshold", "nothing", "0.5"],
        ["models", "use", "nothing"],
        ["models", "show", "nothing"],
        ["settings", "get", "nothing"],
        ["settings", "set", "cell_size", "large"],
        ["settings", "set", "cell_size", "9"],
        ["settings", "set", "tag_new_photos", "perhaps"],
        ["settings", "reset", "nothing"],
    ],
)
def test_what_makes_no_sense_is_refused_in_a_sentence(worded: CommandLine, command: list[str]) -> None:
    answer = worded(*command)
    assert answer.code == 1
    assert answer.out == b""
    assert answer.err.startswith("clip-desktop: ")
    assert answer.err.count("\n") == 1


def test_a_label_file_of_ones_own(worded: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text('[[label]]\nname = "lawn"\nprompts = ["green"]\n', encoding="utf-8")
    worded.done("labels", "install", tmp_path / "mine.toml")
    assert "lawn" in worded.done("labels").text
    (tmp_path / "bad.toml").write_text('[[label]]\nname = "lawn"\ncolour = "green"\n', encoding="utf-8")
    answer = worded("labels", "install", tmp_path / "bad.toml")
    assert answer.code == 1
    assert "line 1" in answer.err


def test_tags_are_suggested_shown_and_searched(worded: CommandLine) -> None:
    report = worded.done("tag", "suggest", "--all", "--json").json
    assert report["photos"] == 24
    worded.done("labels", "threshold", "red", "0")
    assert "red" in names(worded, "tag", "show", "red")


def test_decisions_outlive_every_later_suggestion(worded: CommandLine, reds: list[Path], greens: list[Path]) -> None:
    worded.done("tag", "accept", "red", greens[0])
    worded.done("tag", "reject", "red", *reds)
    worded.done("tag", "--all")
    shown = worded.done("tag", "show", "red", "--json").json
    assert [photo["path"] for photo in shown if photo["remark"] == "accepted"] == [str(greens[0])]
    assert not {str(path) for path in reds} & {photo["path"] for photo in shown}
    assert worded.done("tag", "of", greens[0], "--json").json[0]["label"] == "red"
    worded.done("tag", "forget", "red", greens[0])
    assert "accepted" not in worded.done("tag", "of", greens[0]).text


def test_tagging_without_labels_says_how_to_get_some(indexed: CommandLine) -> None:
    for label in indexed.done("labels", "--json").json:
        indexed.done("labels", "remove", label["name"])
    answer = indexed("tag")
    assert answer.code == 1
    assert "labels install" in answer.err


def test_review_asks_about_photographs_nobody_judged(worded: CommandLine, reds: list[Path]) -> None:
    assert "clip-desktop tag" in worded.done("tag", "review", "red").text, "nothing was suggested yet"
    worded.done("tag")
    worded.done("tag", "accept", "red", *reds)
    asked = {photo["path"] for photo in worded.done("tag", "review", "red", "--limit", "5", "--json").json}
    assert 0 < len(asked) <= 5
    assert not asked & {str(path) for path in reds}


def test_an_album_learns_from_examples(worded: CommandLine, reds: list[Path], greens: list[Path]) -> None:
    worded.done("albums", "create", "Reds", reds[0], reds[1], "--describe", "red")
    worded.done("albums", "reject", "Reds", *greens)
    shown = worded.done("albums", "show", "reds", "--json").json
    assert [photo["path"] for photo in shown[:2]] == [str(path) for path in reds[:2]]
    assert [photo["remark"] for photo in shown[:2]] == ["example", "example"]
    assert not {str(path) for path in greens} & {photo["path"] for photo in shown}
    assert str(reds[2]) in {photo["path"] for photo in shown}
    listed = worded.done("albums", "--json").json[0]
    assert (listed["accepted"], listed["rejected"], listed["description"]) == (2, 3, "red")


def test_albums_ask_are_renamed_filled_from_and_removed(worded: CommandLine, reds: list[Path]) -> None:
    worded.done("albums", "create", "Reds", *reds[:2])
    asked = {photo["path"] for photo in worded.done("albums", "ask", "Reds", "--json").json}
    assert asked
    assert not asked & {str(path) for path in reds[:2]}
    worded.done("albums", "threshold", "Reds", "1")
    assert len(worded.done("albums", "show", "Reds", "--paths").out.splitlines()) == 2
    worded.done("albums", "rename", "Reds", "Scarlet")
    worded.done("albums", "forget", "Scarlet", reds[0])
    assert worded.done("albums", "--json").json[0]["accepted"] == 1
    assert "Scarlet" in worded.done("albums").text
    worded.done("albums", "remove", "Scarlet")
    assert worded.done("albums", "--json").json == []


def test_settings_are_shown_set_and_reset(cli: CommandLine) -> None:
    assert cli.done("settings", "set", "tag_new_photos", "no").text == "tag_new_photos is now no.\n"
    cli.done("settings", "set", "cell_size", "256")
    assert cli.done("settings", "--json").json["cell_size"] == 256
    assert cli.done("settings", "get", "cell_size").text == "256\n"
    cli.done("settings", "reset", "cell_size")
    assert cli.done("settings", "get", "cell_size").text == "192\n"
    assert "Thumbnail" not in cli.done("settings").err


def test_models_are_listed_and_a_broken_one_is_not_used(cli: CommandLine) -> None:
    cli.done("settings")  # makes the profile
    broken = cli.profile / "data" / "models" / "broken"
    broken.mkdir(parents=True)
    listed = {model["name"]: model for model in cli.done("models", "--json").json}
    assert listed["builtin"]["in_use"]
    assert listed["broken"]["problem"]
    answer = cli("models", "use", "broken")
    assert answer.code == 1
    assert cli.done("settings", "get", "model").text == "builtin\n"


def test_titles_and_descriptions_are_given_found_and_forgotten(indexed: CommandLine, reds: list[Path]) -> None:
    indexed.done("describe", reds[0], reds[1], "--title", "Harbour at dusk", "--description", "nets")
    said = indexed.done("show", reds[0], "--json").json[0]["said"]
    assert (said["title"], said["description"]) == ("Harbour at dusk", "nets")
    assert len(indexed.done("search", "text:harbour text:nets", "--json").json) == 2
    assert "+ dc:title: Harbour at dusk" in indexed.done("sidecars").text
    assert "1 photograph" in indexed.done("describe", reds[0], "--forget").text
    assert len(indexed.done("search", "text:harbour", "--json").json) == 1
    for wrong in (["--forget", "--title", "x"], []):
        assert indexed("describe", reds[0], *wrong).code == 1


def test_a_dry_run_tells_what_tagging_anew_would_change(worded: CommandLine) -> None:
    worded.done("labels", "threshold", "red", "0.1")
    worded.done("tag", "--all")
    assert "No suggestion would change" in worded.done("tag", "--dry-run").text
    worded.done("labels", "describe", "red", "something green")
    before = worded.done("tag", "show", "red", "--json").json
    (told,) = (one for one in worded.done("tag", "--dry-run", "--json").json if one["label"] == "red")
    assert told["come"] + told["go"]
    assert "red" in worded.done("tag", "--dry-run").text
    assert worded.done("tag", "show", "red", "--json").json == before
    worded.done("tag", "--all")
    assert len(worded.done("tag", "show", "red", "--json").json) == told["after"]


def test_the_quality_of_a_label_is_told(worded: CommandLine, reds: list[Path]) -> None:
    worded.done("labels", "threshold", "red", "0.1")
    worded.done("tag", "--all")
    worded.done("tag", "accept", "red", reds[0])
    told = worded.done("labels", "quality", "red", "--json").json
    assert (told["label"], told["accepted"], told["rejected"]) == ("red", 1, 0)
    assert 0 <= told["low"] <= told["precision"] <= told["high"] <= 1
    assert str(reds[0]) not in told["mistakes"]
    assert "is right" in worded.done("labels", "quality", "red").text
    assert worded("labels", "quality", "nothing").code


def test_stars_and_hearts_are_given_and_found(indexed: CommandLine, reds: list[Path]) -> None:
    indexed.done("mark", *reds[:2], "--stars", "4", "--favourite")
    for query in ("rating>=4", "is:favourite"):
        found = indexed.done("search", query, "--paths").text.splitlines()
        assert {Path(path).name for path in found} == {path.name for path in reds[:2]}
    indexed.done("mark", reds[0], "--stars", "0", "--no-favourite")
    assert len(indexed.done("search", "rating>=4", "--paths").text.splitlines()) == 1
    answer = indexed("mark", reds[0])
    assert answer.code == 1 and "--stars" in answer.err
    assert indexed("mark", reds[0], "--stars", "6").code == 2
