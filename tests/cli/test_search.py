"""``search``: answers as tables, paths and JSON; searches that are kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT, CommandLine
from tests.conftest import make_picture


def test_photographs_are_found_by_what_they_show(indexed: CommandLine) -> None:
    found = indexed.done("search", "red", "--json", "--limit", "3", "--all").json
    assert [Path(photo["path"]).parent.name for photo in found] == ["red"] * 3
    assert [photo["rank"] for photo in found] == [1, 2, 3]
    certain = [photo["certainty"] for photo in found]
    assert certain == sorted(certain, reverse=True)
    assert all(0 <= share <= 1 for share in certain)


def test_words_may_stand_without_quotes(indexed: CommandLine) -> None:
    assert (
        indexed.done("search", "the", "red", "one", "--all").out == indexed.done("search", "the red one", "--all").out
    )


def test_the_table_has_rank_certainty_date_and_path(indexed: CommandLine, colour_photos: Path) -> None:
    lines = indexed.done("search", "green", "--all", "--limit", "2").text.splitlines()
    assert lines[0].split() == ["#", "Photo", "Certainty", "Date", "File"] or "Certainty" in lines[0]
    assert len(lines) == 3
    assert str(colour_photos / "green") in lines[1]
    assert "%" in lines[1]


def test_paths_are_one_a_line_or_ended_by_zero(indexed: CommandLine) -> None:
    lines = indexed.done("search", "blue", "--paths", "--all", "--limit", "3").out.decode().splitlines()
    assert all(Path(line).is_file() for line in lines)
    zero = indexed.done("search", "blue", "-0", "--all", "--limit", "3").out
    assert zero == b"".join(os.fsencode(line) + b"\0" for line in lines)


def test_limit_limits(indexed: CommandLine) -> None:
    assert len(indexed.done("search", "red", "--all", "--limit", "5", "--json").json) == 5


def test_a_filter_alone_needs_no_words(indexed: CommandLine) -> None:
    found = indexed.done("search", "file:yellow", "--json").json
    assert {Path(photo["path"]).parent.name for photo in found} == {"yellow"}
    assert [photo["certainty"] for photo in found] == [None] * 3


def test_words_after_two_dashes_may_begin_with_one(indexed: CommandLine) -> None:
    found = indexed.done("search", "--json", "--limit", "99", "--", "-is:favourite", "file:re").json
    assert {Path(photo["path"]).parent.name for photo in found} == {"red", "green"}


def test_like_finds_what_looks_like_a_file_or_a_number(indexed: CommandLine, colour_photos: Path) -> None:
    example = colour_photos / "cyan" / "cyan-0.png"
    by_file = indexed.done("search", "--like", example, "--json", "--all", "--limit", "3").json
    assert {Path(photo["path"]).parent.name for photo in by_file} == {"cyan"}
    number = next(photo["photo"] for photo in by_file if photo["path"] == str(example))
    assert indexed.done("search", "--like", str(number), "--json", "--all", "--limit", "3").json == by_file


def test_like_a_file_that_is_not_indexed_is_refused(indexed: CommandLine, tmp_path: Path, colour_photos: Path) -> None:
    inside = make_picture(colour_photos / "late.png", "orange")
    outside = make_picture(tmp_path / "elsewhere.png", "orange")
    assert "is not indexed" in indexed("search", "--like", inside).err
    assert "not in the library" in indexed("search", "--like", outside).err
    assert indexed("search", "--like", "99999").code == 1


def test_a_search_is_kept_and_run_by_name(indexed: CommandLine) -> None:
    kept = indexed.done("search", "file:red", "--save", "Reds", "--paths")
    assert indexed.done("search", "--saved", "reds", "--paths").out == kept.out
    missing = indexed("search", "--saved", "Blues")
    assert missing.code == 1
    assert "“Reds”" in missing.err


def test_nothing_to_search_for_is_refused(indexed: CommandLine) -> None:
    assert indexed("search").code == 1
    assert indexed("search", "  ").code == 1


def test_a_query_that_cannot_be_understood_is_refused_in_a_sentence(indexed: CommandLine) -> None:
    answer = indexed("search", "after:yesterday-ish")
    assert answer.code == 1
    assert answer.err.startswith("clip-desktop: ")
    assert "Traceback" not in answer.err


def test_an_empty_library_says_how_to_begin(cli: CommandLine) -> None:
    answer = cli.done("search", "dog")
    assert "Nothing was found." in answer.text
    assert "clip-desktop index" in answer.err
    assert cli.done("search", "dog", "--json").json == []


def test_a_search_imports_no_torch(indexed: CommandLine) -> None:
    code = (
        "import sys; from clip_desktop.cli.main import run; from tests.fakes import FakeEncoder\n"
        f"code = run(['search', 'red', '--profile', {str(indexed.profile)!r}], None, FakeEncoder())\n"
        "sys.exit('torch' if 'torch' in sys.modules else code)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


@pytest.mark.skipif(os.name == "nt", reason="the shell's words")
def test_results_can_be_piped_into_another_command(indexed: CommandLine) -> None:
    reds = indexed.done("search", "file:red", "-0").out
    indexed.done("labels", "add", "crimson")
    indexed.done("tag", "accept", "crimson", "-", stdin=reds)
    assert len(indexed.done("search", "tag:crimson", "--json").json) == 3
    indexed.done("tag", "reject", "crimson", "-", stdin=reds.replace(b"\0", b"\n"))
    assert indexed.done("search", "tag:crimson", "--json").json == []


def test_a_description_that_the_model_cannot_read_to_its_end_is_said_to_be_cut(indexed: CommandLine) -> None:
    assert "too long" in indexed.done("search", "a red thing " * 40, "--all").err
    assert "too long" not in indexed.done("search", "a red thing", "--all").err
