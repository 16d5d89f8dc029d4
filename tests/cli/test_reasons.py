"""``clip-desktop tag why`` and ``search --why``."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.cli.conftest import CommandLine


def test_a_tag_is_explained_in_words_in_json_and_as_a_picture(
    indexed: CommandLine, colour_photos: Path, tmp_path: Path
) -> None:
    indexed.done("labels", "add", "crimson", "something red")
    indexed.done("tag", "--all")
    photo, heat = colour_photos / "red" / "red-0.png", tmp_path / "heat.png"
    indexed.done("tag", "accept", "crimson", colour_photos / "red" / "red-1.png")
    words = indexed.done("tag", "why", "crimson", photo, "--heat-map", heat).text
    assert "“crimson” is" in words
    assert "Of 1 photograph you accepted the nearest is “red-1.png”" in words
    with Image.open(heat) as drawn:
        assert drawn.size == (24, 18)
    told = indexed.done("tag", "why", "crimson", photo, "--json").json
    assert told["subject"] == "crimson"
    assert 0 <= told["certainty"] <= 1
    assert told["words"] == words.splitlines()
    refused = indexed("tag", "why", "crimson", photo, "--heat-map", photo)
    assert (refused.code, "is there already" in refused.err) == (1, True)


def test_a_result_is_explained(indexed: CommandLine, colour_photos: Path) -> None:
    photo = colour_photos / "red" / "red-0.png"
    assert "of the answer" in indexed.done("search", "red", "--why", photo).text
    told = indexed.done("search", "red", "--why", photo, "--json").json
    assert told["rank"] >= 1
    assert "red" in told["prompts"][0]["text"]
    assert "a condition leaves it out" in indexed.done("search", "red rating>=5", "--why", photo).text
