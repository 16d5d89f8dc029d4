"""``duplicates``: a list that touches nothing, a plan that says why, and a trash that asks first."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clip_desktop.cli import duplicates
from clip_desktop.services.duplicates.keep_rules import RULES
from tests.cli.conftest import CommandLine
from tests.scenes import write_doubles
from tests.services.trash_of_ones_own import own_trash, trashed_names


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Two that look the same, one in two files, one alone."""
    root = tmp_path / "twice"
    write_doubles(root)
    for n, path in enumerate(sorted(root.rglob("*.jpg"), reverse=True)):
        os.utime(path, (1_600_000_000 + n,) * 2)
    return root


@pytest.fixture
def doubled(cli: CommandLine, root: Path) -> CommandLine:
    cli.done("index", root, "--no-tags")
    return cli


def test_the_list_names_the_one_to_keep_and_why(doubled: CommandLine, root: Path, trash: Path) -> None:
    text = doubled.done("duplicates").text
    assert "keep: it has the most pixels" in text
    assert "looks the same" in text
    assert "same content" in text
    assert text.endswith("2 groups, 2 files beside the best of each.\n")
    found = doubled.done("duplicates", "--near", "--json").json
    assert [[Path(copy["path"]).name for copy in group["copies"]] for group in found] == [["beach.jpg", "cut.jpg"]]
    assert [copy["keep"] for copy in found[0]["copies"]] == [True, False]
    assert [group["exact"] for group in doubled.done("duplicates", "--exact", "--json").json] == [True]
    assert len(doubled.done("duplicates", root / "dune.jpg", "--json").json) == 1
    assert doubled.done("duplicates", root / "alone.jpg").text == "There are no duplicates.\n"
    assert len(list(root.rglob("*.jpg"))) == 5


def test_a_dry_run_says_what_would_go_and_moves_nothing(doubled: CommandLine, root: Path, trash: Path) -> None:
    text = doubled.done("duplicates", "--trash", "--dry-run").text
    assert f"keep   {root / 'beach.jpg'} (it has the most pixels)" in text
    assert f"  goes {root / 'cut.jpg'} (" in text
    plan = doubled.done("duplicates", "--trash", "--dry-run", "--json").json
    assert {Path(path).name for path in plan["goes"]} == {"cut.jpg", "dune.jpg"}
    assert trashed_names(trash) == set()


def test_the_others_go_when_agreed_to_and_come_back(doubled: CommandLine, root: Path, trash: Path) -> None:
    refused = doubled("duplicates", "--trash")
    assert refused.code == 1
    assert "Nobody is there to be asked." in refused.err
    assert trashed_names(trash) == set()
    assert "Moved 2 files to the trash." in doubled.done("duplicates", "--trash", "--yes").text
    assert trashed_names(trash) == {"cut.jpg", "dune.jpg"}
    assert doubled.done("duplicates").text == "There are no duplicates.\n"
    assert "Nothing was moved" in doubled.done("duplicates", "--trash", "--yes").text
    doubled.done("trash", "--undo")
    assert len(doubled.done("duplicates", "--json").json) == 2


def test_another_rule_keeps_another_copy(doubled: CommandLine, root: Path) -> None:
    found = doubled.done("duplicates", "--near", "--keep", "oldest", "--json").json
    assert Path(found[0]["copies"][0]["path"]).name == "cut.jpg"
    assert found[0]["why"] == "its file is the oldest"
    assert doubled("duplicates", "--keep", "prettiest").code == 2
    assert set(duplicates._RULES) == set(RULES)


def test_what_was_told_apart_stays_apart(doubled: CommandLine, root: Path, tmp_path: Path) -> None:
    assert (
        "Tell 2 photographs apart" in doubled.done("duplicates", "--apart", root / "beach.jpg", root / "cut.jpg").text
    )
    assert doubled.done("duplicates", "--near", "--again").text == "There are no duplicates.\n"
    assert doubled("duplicates", "--apart", root / "dune.jpg").code == 1
    doubled.done("words", "export", tmp_path / "words.json")
    assert '"apart"' in (tmp_path / "words.json").read_text()


@pytest.mark.parametrize(
    "wrong", [["--yes"], ["--dry-run"], ["--apart"], ["--apart", "1", "--trash"], ["--trash", "--json"]]
)
def test_what_makes_no_sense_together_is_refused(doubled: CommandLine, wrong: list[str], trash: Path) -> None:
    assert doubled("duplicates", *wrong).code == 2
    assert trashed_names(trash) == set()


def test_what_is_out_of_reach_is_said_to_take_no_part(doubled: CommandLine, root: Path) -> None:
    root.rename(root.with_name("away"))
    answer = doubled.done("duplicates")
    assert answer.text == "There are no duplicates among what can be reached now.\n"
    assert f"“{root}” cannot be reached now: its files take no part." in answer.err
    root.with_name("away").rename(root)
    assert doubled.done("duplicates").err.count("cannot be reached") == 0
