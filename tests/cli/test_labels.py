"""``labels`` and what ``tag`` tells of where tags come from, on the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import CommandLine


@pytest.fixture
def worded(indexed: CommandLine) -> CommandLine:
    """A library whose only labels are three of colours."""
    for label in indexed.done("labels", "--json").json:
        indexed.done("labels", "remove", label["name"])
    for name in ("red", "blue", "colour"):
        indexed.done("labels", "add", name)
    return indexed


@pytest.fixture
def reds(colour_photos: Path) -> list[Path]:
    return sorted((colour_photos / "red").iterdir())


def _listed(cli: CommandLine) -> dict[str, dict[str, object]]:
    return {label["name"]: label for label in cli.done("labels", "--json").json}


def test_labels_are_nested_called_otherwise_excluded_and_merged(worded: CommandLine, reds: list[Path]) -> None:
    worded.done("labels", "nest", "red", "COLOUR")
    worded.done("labels", "alias", "red", "scarlet", "crimson")
    worded.done("labels", "name", "red", "ko", "빨강")
    worded.done("labels", "contrast", "red", "an orange thing")
    worded.done("labels", "exclude", "빨강", "blue")
    red = _listed(worded)["red"]
    assert (red["parent"], red["aliases"], red["names"]) == ("colour", ["scarlet", "crimson"], {"ko": "빨강"})
    assert (red["contrast"], red["excludes"]) == (["an orange thing"], ["blue"])
    worded.done("tag", "accept", "scarlet", *reds)
    for query in ("tag:colour", "tag:빨강", "tag:crimson"):
        assert worded.done("search", query, "--count").text.strip() == str(len(reds)), query
    answer = worded("labels", "nest", "colour", "red")
    assert answer.code == 1
    assert "lies below it" in answer.err
    worded.done("labels", "alias", "blue", "SCARLET")
    answer = worded("tag", "show", "scarlet")
    assert answer.code == 1
    assert "“red” or “blue”" in answer.err
    worded.done("labels", "alias", "blue")
    worded.done("labels", "merge", "red", "blue")
    assert worded.done("search", "tag:red", "--count").text.strip() == str(len(reds))
    assert _listed(worded)["blue"]["aliases"] == ["red", "scarlet", "crimson"]
    worded.done("labels", "nest", "blue", "colour")
    assert "and 1 under it" in worded.done("labels", "remove", "colour", "--children", "delete").text
    assert _listed(worded) == {}


@pytest.mark.parametrize("ending", ["toml", "csv"])
def test_labels_go_to_a_file_and_come_back(worded: CommandLine, tmp_path: Path, ending: str) -> None:
    file = tmp_path / f"labels.{ending}"
    worded.done("labels", "alias", "red", "crimson")
    worded.done("labels", "export", file)
    worded.done("labels", "remove", "blue")
    worded.done("labels", "alias", "red")
    assert "Added 1 label." in worded.done("labels", "import", file).text
    assert _listed(worded)["red"]["aliases"] == []
    assert "changed 1 label." in worded.done("labels", "import", file, "--update").text
    assert _listed(worded)["red"]["aliases"] == ["crimson"]
    answer = worded("labels", "export", tmp_path / "labels.txt")
    assert answer.code == 1
    assert "toml or .csv" in answer.err


def test_keywords_of_files_are_listed_and_learned(worded: CommandLine, reds: list[Path]) -> None:
    assert "no keywords" in worded.done("labels", "from-keywords").text
    for photo in reds[:2]:
        photo.with_suffix(".xmp").write_text(
            '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
            '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject><rdf:Bag><rdf:li>sailing</rdf:li>'
            "</rdf:Bag></dc:subject></rdf:Description></rdf:RDF></x:xmpmeta>",
            encoding="utf-8",
        )
    worded.done("index", "--no-tags")
    assert worded.done("labels", "from-keywords", "--json").json == [
        {"keyword": "sailing", "photos": 2, "label": "sailing"}
    ]
    assert "sailing" in worded.done("labels", "from-keywords").text
    assert "Added 0 labels, and 0 tags" in worded.done("labels", "from-keywords", "--min", "3").text
    assert "Added 1 label, and 2 tags" in worded.done("labels", "from-keywords", "SAILING").text
    assert worded.done("tag", "of", reds[0], "--json").json[0]["source"] == "file keyword"


def test_a_run_is_listed_told_and_taken_back(worded: CommandLine, reds: list[Path]) -> None:
    assert "Nothing was tagged" in worded.done("tag", "batches").text
    assert "Nothing was said" in worded.done("tag", "history", reds[0]).text
    worded.done("tag", "--all")
    worded.done("tag", "accept", "red", reds[0])
    [run] = worded.done("tag", "batches", "--json").json
    assert run["source"] == "zero-shot"
    assert run["standing"] >= 24
    events = worded.done("tag", "history", reds[0], "--json").json
    assert {"user", "zero-shot"} == {event["source"] for event in events}
    assert reds[0].name in worded.done("tag", "history", "red").text
    answer = worded("tag", "remove-suggested")
    assert answer.code == 1
    worded.done("tag", "remove-suggested", "red", "--photo", reds[1])
    worded.done("tag", "remove-suggested", "--all")
    assert [batch["standing"] for batch in worded.done("tag", "batches", "--json").json] == [0, 0, 0]
    for removal in (3, 2):
        worded.done("tag", "undo-batch", str(removal))
    assert worded.done("tag", "batches", "--json").json[-1]["standing"] == run["standing"]
    worded.done("tag", "undo-batch", str(run["id"]))
    assert [tag["label"] for tag in worded.done("tag", "of", reds[0], "--json").json] == ["red"]
    assert "undone" in worded.done("tag", "batches").text
    answer = worded("tag", "undo-batch", str(run["id"]))
    assert answer.code == 1
    assert "undone already" in answer.err


def test_tagging_with_some_labels_leaves_the_others_as_they_are(worded: CommandLine) -> None:
    for name in ("red", "blue"):
        worded.done("labels", "threshold", name, "0.05")
    worded.done("tag", "--label", "RED", "--label", "colour")
    assert _listed(worded)["blue"]["photos"] == 0
    assert _listed(worded)["red"]["photos"]
    worded.done("tag")
    before = _listed(worded)
    worded.done("labels", "describe", "blue", "red")
    preview = worded.done("tag", "--label", "blue", "--dry-run", "--json").json
    assert [one["label"] for one in preview] == ["blue"] and preview[0]["come"] and preview[0]["go"]
    assert _listed(worded)["blue"]["photos"] == before["blue"]["photos"], "nothing was changed"
    assert "of these labels" in worded.done("tag", "--label", "blue").text
    assert _listed(worded)["red"]["photos"] == before["red"]["photos"]
    assert {row["path"] for row in worded.done("tag", "show", "blue", "--json").json} == {
        row["path"] for row in worded.done("tag", "show", "red", "--json").json
    }
    answer = worded("tag", "--label", "violet")
    assert answer.code == 1 and "violet" in answer.err


def test_a_description_that_the_model_does_not_read_to_its_end_is_told_and_kept(
    worded: CommandLine, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(worded.encoder, "fits", lambda text: len(text) < 80)
    long = "a boat " * 20
    answer = worded.done("labels", "add", "boat", "a boat", long)
    assert "does not read the end of “a boat a boat" in answer.err and "more" not in answer.err
    assert _listed(worded)["boat"]["prompts"] == ["a boat", " ".join(long.split())]
    assert "the end of" not in worded.done("labels", "describe", "boat", "a boat").err
    own = tmp_path / "own.toml"
    own.write_text(f'[[label]]\nname = "ship"\nprompts = ["{long}"]\ncontrast = ["{long} x"]\n', encoding="utf-8")
    assert "(and 1 more)" in worded.done("labels", "import", own).err
    assert "does not read" in worded.done("labels", "contrast", "red", long).err
