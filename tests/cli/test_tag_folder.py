"""``clip-desktop tag FOLDER``: a folder tagged with no library, printed line by line or written to sidecars."""

from __future__ import annotations

import csv
import io
import json
import os
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.imaging.sidecar import WordsChange, changed_sidecar, read_words
from clip_desktop.progress import run_to_end
from clip_desktop.services.files.failures import FileFailure
from clip_desktop.services.labels import folder_tagging
from clip_desktop.services.labels.files import LabelEntry, read_label_file
from clip_desktop.services.labels.folder_sidecars import journal_of, undo_folder_tags, write_folder_tags
from clip_desktop.services.labels.folder_tagging import FolderTagger, TaggedFile, keyword_paths, tag_folder
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.cli.conftest import Answer, CommandLine
from tests.conftest import make_picture
from tests.fakes import COLOURS

_SET = """
[[label]]
name = "warm"

[[label]]
name = "red"
parent = "warm"

[[label]]
name = "blue"
prompts = ["blue", "something blue"]
"""


@pytest.fixture
def colours(tmp_path: Path) -> Path:
    """A label set."""
    path = tmp_path / "colours.toml"
    path.write_text(_SET, encoding="utf-8")
    return path


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """A folder in which blue and red are rare, so that it says by itself what is ordinary."""
    root = tmp_path / "photos"
    for name, count in {"black": 45, "blue": 3, "green": 45, "red": 3}.items():
        for n in range(count):
            make_picture(root / name / f"{name}-{n}.png", tuple(abs(value - n) for value in COLOURS[name]))
    return root


def tree(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def lines(answer: Answer) -> list[dict[str, Any]]:
    return [json.loads(line) for line in answer.text.splitlines()]


def with_tag(answer: Answer, label: str) -> set[str]:
    return {Path(one["path"]).name for one in lines(answer) if label in [t["label"] for t in one["tags"]]}


def keywords(picture: Path) -> tuple[str, ...]:
    sidecar = picture.with_name(f"{picture.name}.xmp")
    return read_words(sidecar.read_bytes()).keywords if sidecar.exists() else ()


def test_every_picture_is_told_in_order_and_no_library_is_made(cli: CommandLine, photos: Path, colours: Path) -> None:
    before = tree(photos)
    answer = cli.done("tag", photos, "--labels", colours, "--json")
    told = lines(answer)
    assert [one["path"] for one in told] == sorted(str(path) for path in before)
    assert with_tag(answer, "blue") >= {"blue-0.png", "blue-1.png", "blue-2.png"}
    assert not with_tag(answer, "blue") & {"red-0.png", "green-0.png", "black-0.png"}
    red = next(tag for one in told for tag in one["tags"] if tag["label"] == "red")
    assert red["path"] == ["warm", "red"]
    assert 0.5 <= red["certainty"] <= 1
    assert tree(photos) == before
    assert not list((cli.profile / "data").iterdir())


def test_the_certainties_are_those_of_the_library(cli: CommandLine, colour_photos: Path, colours: Path) -> None:
    cli.done("index", colour_photos, "--no-tags")
    cli.done("labels", "install", colours)
    cli.done("tag", "--all")
    answer = cli.done("tag", colour_photos, "--labels", colours, "--json", "--least", "0.06")
    for label in ("red", "blue"):
        cli.done("labels", "threshold", label, "0.06")
        known = {tag["path"]: tag["certainty"] for tag in cli.done("tag", "show", label, "--json").json}
        told = {one["path"]: tag["certainty"] for one in lines(answer) for tag in one["tags"] if tag["label"] == label}
        assert told == pytest.approx(known, abs=2e-3)
        assert any(certainty < 0.9 for certainty in told.values()), "certainties that are all 1 say nothing"


def test_what_cannot_be_read_is_one_line_and_the_rest_goes_on(cli: CommandLine, photos: Path, colours: Path) -> None:
    (photos / "red" / "broken.png").write_bytes(b"\x89PNG\r\n\x1a\n and no more")
    answer = cli("tag", photos, "--labels", colours, "--json")
    assert answer.code == 3
    assert len([line for line in answer.err.splitlines() if "broken.png" in line]) == 1
    assert len(lines(answer)) == 96


def test_csv_and_a_line_of_words(cli: CommandLine, photos: Path, colours: Path) -> None:
    answer = cli.done("tag", photos, "--labels", colours, "--csv", "--least", "0.9")
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert {Path(row["path"]).name for row in rows if row["tag"] == "blue"} >= {"blue-0.png"}
    assert all(float(row["certainty"]) >= 0.9 for row in rows)
    words = cli.done("tag", photos / "blue", "--labels", colours, "--least", "0").text.splitlines()
    assert len(words) == 3
    assert words[0].startswith("blue-0.png: blue ")


def test_a_command_a_folder_and_a_profile_are_told_apart(
    cli: CommandLine, photos: Path, colours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(photos)
    make_picture(Path("of") / "red-9.png", "red")
    assert "PHOTO" in cli("tag", "of").err, "a command comes before a folder of its name"
    assert len(lines(cli.done("tag", "./of", "--labels", colours, "--json"))) == 1
    assert len(lines(cli.done("tag", "--json", "--labels", colours, "blue"))) == 3
    assert "no labels" in cli.bare("tag", "--profile", cli.profile).err
    assert "does not exist" in cli("tag", "/nowhere/at/all").err
    assert cli("tag", "blue", "--dry-run").code == 2
    assert "There is no label set" in cli("tag", "blue", "--labels", "none").err


def test_sidecars_are_shown_written_and_put_back(cli: CommandLine, photos: Path, colours: Path) -> None:
    before = tree(photos)
    options = ("tag", photos, "--labels", colours, "--sidecars")
    shown = cli.done(*options, "--dry-run")
    assert "  + lr:hierarchicalSubject: warm|red" in shown.text.splitlines()
    assert tree(photos) == before
    assert not list((cli.profile / "data").iterdir())
    assert cli.done(*options).text == shown.text
    assert keywords(photos / "blue" / "blue-0.png") == ("blue",)
    assert {path: data for path, data in tree(photos).items() if path in before} == before
    assert "0 sidecars written" in cli.done(*options).err, "everything is said already"
    cli.done("tag", photos, "--undo")
    assert tree(photos) == before
    assert cli("tag", photos, "--undo").code == 1


def test_only_words_that_it_wrote_are_taken_away(cli: CommandLine, photos: Path, colours: Path) -> None:
    picture = photos / "blue" / "blue-0.png"
    own = changed_sidecar(None, WordsChange(rating=3, add=(("holiday",),)))
    picture.with_name("blue-0.png.xmp").write_bytes(own)
    other = colours.with_name("other.toml")
    other.write_text('[[label]]\nname = "sea"\nprompts = ["blue"]\n', encoding="utf-8")
    for labels in (colours, other):
        cli.done("tag", photos, "--labels", labels, "--sidecars")
    assert keywords(picture) == ("holiday", "blue", "sea"), "a run with another set leaves what the first one wrote"
    colours.write_text('[[label]]\nname = "blue"\nprompts = ["green"]\n', encoding="utf-8")
    cli.done("tag", photos, "--labels", colours, "--sidecars")
    assert keywords(picture) == ("holiday", "sea")
    cli.done("tag", photos, "--undo")
    assert keywords(picture) == ("holiday", "blue", "sea"), "the last run alone is undone"


def tagged(cli: CommandLine, photos: Path, *options: str | Path) -> dict[str, set[str]]:
    """The tags of each file by name."""
    answer = cli.done("tag", photos, *options, "--json")
    return {Path(one["path"]).name: {tag["label"] for tag in one["tags"]} for one in lines(answer)}


def test_a_set_of_which_labels_exclude_one_another_have_lines_and_are_switched_off(
    cli: CommandLine, photos: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    plain = '[[label]]\nname = "blue"\n[[label]]\nname = "sea"\nprompts = ["blue"]\n'
    own.write_text(plain, encoding="utf-8")
    both = tagged(cli, photos, "--labels", own)
    assert {"blue", "sea"} in both.values()
    own.write_text(plain + 'excludes = ["blue"]\n', encoding="utf-8")
    assert not any({"blue", "sea"} <= tags for tags in tagged(cli, photos, "--labels", own).values())
    own.write_text(plain + "threshold = 1.0\n", encoding="utf-8")
    lined = tagged(cli, photos, "--labels", own)
    assert {tag for tags in lined.values() for tag in tags} == {"blue"}
    assert {"blue", "sea"} in tagged(cli, photos, "--labels", own, "--least", "0.5").values(), (
        "what is asked for counts"
    )
    own.write_text(plain + "enabled = false\n", encoding="utf-8")
    assert {tag for tags in tagged(cli, photos, "--labels", own).values() for tag in tags} == {"blue"}


def test_what_a_label_is_mistaken_for_takes_its_photographs_away(
    cli: CommandLine, photos: Path, tmp_path: Path
) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[[label]]\nname = "warm"\nprompts = ["red"]\n', encoding="utf-8")
    before = tagged(cli, photos, "--labels", own, "--least", "0.05")
    own.write_text('[[label]]\nname = "warm"\nprompts = ["red"]\ncontrast = ["red"]\n', encoding="utf-8")
    after = tagged(cli, photos, "--labels", own, "--least", "0.5")
    assert any(before.values()) and not any(after.values())


def test_one_label_of_a_set(cli: CommandLine, photos: Path, colours: Path) -> None:
    found = tagged(cli, photos, "--labels", colours, "--label", "BLUE")
    assert {tag for tags in found.values() for tag in tags} == {"blue"}
    answer = cli("tag", photos, "--labels", colours, "--label", "violet")
    assert (answer.code, answer.out) == (1, b"") and "no label “violet”" in answer.err


def test_many_files_are_each_read_once_and_told_under_their_own_names(
    cli: CommandLine, photos: Path, colours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = with_tag(cli.done("tag", photos, "--labels", colours, "--json"), "blue")
    monkeypatch.setattr(folder_tagging, "_SAMPLE", 5)
    cli.encoder.pictures = 0
    answer = cli.done("tag", photos, "--labels", colours, "--json", "--least", "0.05")
    assert cli.encoder.pictures == 96
    certainty = {
        Path(one["path"]).name: {t["label"]: t["certainty"] for t in one["tags"]}.get("blue", 0)
        for one in lines(answer)
    }
    assert set(sorted(certainty, key=certainty.__getitem__)[-len(whole) :]) == whole


def test_stopping_leaves_whole_sidecars_that_can_be_put_back(
    workspace: Workspace, model: ActiveModel, photos: Path, colours: Path
) -> None:
    before = tree(photos)
    tagger = FolderTagger(model, read_label_file(colours), 0.0)
    with journal_of(workspace.paths, photos) as journal:
        job = write_folder_tags(
            journal, lambda tell: tag_folder(model, photos, tagger, tell), tagger.paths, lambda _: None
        )
        while not any(path.suffix == ".xmp" for path in tree(photos)):
            next(job)
        job.close()
    written = tree(photos).keys() - before.keys()
    assert 0 < len(written) < len(before)
    assert all(read_words(path.read_bytes()).keywords for path in written)
    assert run_to_end(undo_folder_tags(workspace.paths, photos)).done == len(written)
    assert tree(photos) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_told(model: ActiveModel, photos: Path, colours: Path) -> None:
    locked = photos / "red" / "red-0.png"
    locked.chmod(0)
    told: list[TaggedFile | FileFailure] = []
    run_to_end(tag_folder(model, photos, FolderTagger(model, read_label_file(colours)), told.append))
    assert [one for one in told if isinstance(one, FileFailure)] == [
        FileFailure(locked, "This file may not be read by you.")
    ]


def test_an_empty_folder_is_no_failure(cli: CommandLine, tmp_path: Path, colours: Path) -> None:
    (tmp_path / "empty").mkdir()
    answer = cli.done("tag", tmp_path / "empty", "--labels", colours, "--json")
    assert (answer.text, "no photographs" in answer.err) == ("", True)


def test_parents_stand_before_their_children_even_in_a_ring() -> None:
    entries = [LabelEntry("a", (), "b"), LabelEntry("b", (), "A"), LabelEntry("dog", (), "animal")]
    assert keyword_paths(entries) == [("b", "a"), ("a", "b"), ("animal", "dog")]
