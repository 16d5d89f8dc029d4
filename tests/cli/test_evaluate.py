"""``evaluate``: figures of a model that sees colours, on pictures of colours."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from tests.cli.conftest import CommandLine
from tests.conftest import make_picture
from tests.fakes import COLOURS


@pytest.fixture
def captions(colour_photos: Path) -> Path:
    """Two captions for every picture of the first of each colour."""
    lines = [f"{name}/{name}-0.png,{start} {name} thing" for name in COLOURS for start in ("a", "one")]
    (colour_photos / "captions.csv").write_text("\n".join(["path,caption", *lines]), encoding="utf-8")
    return colour_photos / "captions.csv"


def test_zero_shot_names_colours(cli: CommandLine, colour_photos: Path, tmp_path: Path) -> None:
    plot = tmp_path / "confusion.png"
    found = cli.done("evaluate", "zero-shot", colour_photos, "--centred", "--plot", plot, "--json").json
    assert found["model"] == "fake"
    assert [result["name"] for result in found["results"]] == [
        "1 prompt",
        "1 prompt, centred",
        "40 prompts",
        "40 prompts, centred",
    ]
    assert all(result["top1"] == result["top5"] == 1.0 for result in found["results"])
    assert found["results"][0]["counts"] == [[3 * (a == b) for a in range(8)] for b in range(8)]
    with Image.open(plot) as picture:
        assert picture.format == "PNG"


def test_prompts_matter(cli: CommandLine, colour_photos: Path, tmp_path: Path) -> None:
    """A prompt that says red of everything finds red alone."""
    (tmp_path / "mine.txt").write_text("# all red\nred {}\nred red red {}\n", encoding="utf-8")
    for prompts in (tmp_path / "mine.txt", "red red red red {}"):
        _, mine = cli.done("evaluate", "zero-shot", colour_photos, "--prompts", prompts, "--json").json["results"]
        assert mine["by_class"]["red"] == 1.0
        assert mine["top1"] < 1.0


def test_the_table_says_what_is_found_least(cli: CommandLine, colour_photos: Path) -> None:
    make_picture(colour_photos / "red" / "wrong.png", "blue")
    text = cli.done("evaluate", "zero-shot", colour_photos).text
    assert "96.0%" in text
    assert "Found least: red 75%" in text


def test_retrieval_both_ways_with_several_captions(cli: CommandLine, captions: Path, tmp_path: Path) -> None:
    found = cli.done("evaluate", "retrieval", captions, "--plot", tmp_path / "recall.png", "--json").json["results"][0]
    assert (found["pictures"], found["captions"]) == (8, 16)
    assert found["image_to_text"] == [1.0, 1.0, 1.0]
    assert found["text_to_image"] == [1.0, 1.0, 1.0]
    text = cli.done("evaluate", "retrieval", captions, "--centred").text
    assert "8 pictures to text" in text
    assert "16 captions to picture" in text
    with Image.open(tmp_path / "recall.png") as picture:
        assert picture.width >= 420


def test_a_linear_probe_learns_the_colours(cli: CommandLine, colour_photos: Path) -> None:
    found = cli.done("evaluate", "linear-probe", colour_photos, "--shots", "2", "--json").json["results"][0]
    assert (found["pictures"], found["top1"]) == (8, 1.0)
    assert "probe on 16 pictures" in found["name"]
    assert "16 pictures" in cli.done("evaluate", "linear-probe", colour_photos, "--share", "0.7").text


def test_unreadable_pictures_are_told_of_and_left_out(cli: CommandLine, captions: Path) -> None:
    (captions.parent / "red" / "red-0.png").write_bytes(b"no picture")
    answer = cli("evaluate", "retrieval", captions)
    assert answer.code == 3
    assert "7 pictures to text" in answer.text
    assert "red-0.png: This file holds text, not a picture" in answer.err


def test_without_a_measure_it_explains_itself(cli: CommandLine) -> None:
    answer = cli("evaluate")
    assert answer.code == 0
    for name in ("zero-shot", "retrieval", "linear-probe"):
        assert name in answer.text


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["zero-shot", "captions.csv"], "This needs pictures of two classes or more."),
        (["linear-probe", "captions.csv"], "This needs pictures of two classes or more."),
        (["retrieval", "photos/red/.."], "has no captions to search by"),
        (["zero-shot", "photos", "--prompts", "everyda"], "Did you mean “everyday”?"),
        (["zero-shot", "photos", "--prompts", "bad.txt"], "need “{}” in every line"),
        (["zero-shot", "photos", "--model", "none"], "There is no model “none”"),
        (["zero-shot", "photos", "--model", "photos"], "The model at photos cannot be used"),
        (["zero-shot", "photos", "--plot", "no/where.png"], "cannot be written"),
        (["zero-shot", "nowhere"], "There is nothing at “nowhere”"),
    ],
)
def test_what_cannot_be_measured_is_refused_in_a_sentence(
    arguments: list[str], sentence: str, cli: CommandLine, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(colour_photos.parent)
    Path("captions.csv").write_text("path,caption\nphotos/red/red-0.png,red\nphotos/blue/blue-0.png,blue\n")
    Path("bad.txt").write_text("a photo\n")
    answer = cli("evaluate", *arguments)
    assert answer.code == 1
    assert sentence in answer.err
