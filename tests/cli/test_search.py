"""``search``: answers as tables, paths and JSON; searches that are kept."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from clip_desktop.library.library import Library
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


def test_who_forgets_the_two_dashes_is_told_of_them(indexed: CommandLine) -> None:
    answer = indexed("search", "-people", "red")
    assert answer.code == 2
    assert "There is no option “-p”." in answer.err
    assert "search --limit 5 -- -people" in answer.err
    assert "--limit 5" not in indexed("search", "--people").err


def test_like_finds_what_looks_like_a_file_or_a_number(indexed: CommandLine, colour_photos: Path) -> None:
    example = colour_photos / "cyan" / "cyan-0.png"
    by_file = indexed.done("search", "--like", example, "--json", "--all", "--limit", "3").json
    assert {Path(photo["path"]).parent.name for photo in by_file} == {"cyan"}
    number = next(photo["photo"] for photo in by_file if photo["path"] == str(example))
    assert indexed.done("search", "--like", str(number), "--json", "--all", "--limit", "3").json == by_file


def test_like_takes_any_picture(indexed: CommandLine, tmp_path: Path, colour_photos: Path) -> None:
    inside = make_picture(colour_photos / "late.png", "cyan")
    outside = make_picture(tmp_path / "else where.png", "cyan")
    for picture in (inside, outside):
        found = indexed.done("search", "--like", picture, "--json", "--all", "--limit", "3").json
        assert {Path(photo["path"]).parent.name for photo in found} == {"cyan"}


@pytest.mark.skipif(sys.platform != "linux", reason="names of any bytes")
def test_like_takes_a_file_whose_name_is_no_text(indexed: CommandLine, tmp_path: Path) -> None:
    picture = make_picture(tmp_path / "odd.png", "cyan").rename(os.fsdecode(os.fsencode(tmp_path) + b"/\xff.png"))
    found = indexed.done("search", "--like", picture, "--json", "--all", "--limit", "3").json
    assert {Path(photo["path"]).parent.name for photo in found} == {"cyan"}


def test_paths_in_a_query_are_those_of_this_folder(
    indexed: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_picture(tmp_path / "here" / "some.png", "cyan")
    monkeypatch.chdir(tmp_path / "here")
    found = indexed.done("search", "like:some.png -like:cyan/cyan-0.png", "--save", "Cyan", "--json", "--all").json
    assert {Path(photo["path"]).parent.name for photo in found[:2]} == {"cyan"}
    assert not [photo for photo in found if photo["path"].endswith("cyan-0.png")]
    monkeypatch.chdir(tmp_path)  # what is kept does not depend on the folder
    assert indexed.done("search", "--saved", "cyan", "--json", "--all").json == found


def test_like_what_is_no_picture_is_refused_in_a_sentence(indexed: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "words.jpg").write_text("These are only words.")
    answer = indexed("search", "--like", tmp_path / "words.jpg")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "“words.jpg” cannot be an example: This file holds text" in answer.err
    assert "cannot be read" in indexed("search", "--like", tmp_path / "gone.jpg").err
    assert indexed("search", "--like", "99999").code == 1


def test_a_search_is_kept_and_run_by_name(indexed: CommandLine) -> None:
    kept = indexed.done("search", "file:red", "--save", "Reds", "--paths")
    assert indexed.done("search", "--saved", "reds", "--paths").out == kept.out
    missing = indexed("search", "--saved", "Blues")
    assert missing.code == 1
    assert "“Reds”" in missing.err


def test_a_kept_search_that_is_replaced_is_told(indexed: CommandLine) -> None:
    assert indexed.done("search", "file:red", "--save", "Mine").err.endswith("Kept as “Mine”.\n")
    assert indexed.done("search", "file:red", "--save", "mine").err.endswith("Kept as “mine”.\n")
    again = indexed.done("search", "file:blue", "--save", "mine").err
    assert again.endswith("Kept as “mine”. It was file:red until now.\n")


def test_an_example_may_be_called_by_its_name(
    indexed: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    found = indexed.done("search", "--like", "cyan-0.png", "--json", "--all", "--limit", "3").json
    assert {Path(photo["path"]).parent.name for photo in found} == {"cyan"}
    assert "is called “gone.png”" in indexed("search", "--like", "gone.png").err


def test_what_is_added_to_a_search_narrows_all_of_it(indexed: CommandLine) -> None:
    indexed.done("search", "file:red OR file:blue sort:name", "--save", "Two")
    found = indexed.done("search", "--saved", "two", "file:-1", "--json").json
    assert [Path(photo["path"]).name for photo in found] == ["blue-1.png", "red-1.png"]
    number = found[0]["photo"]
    alike = indexed.done("search", "file:red OR file:blue", "--like", str(number), "--all", "--json").json
    assert {Path(photo["path"]).parent.name for photo in alike} == {"red", "blue"}
    assert alike[0]["certainty"] is not None


def test_a_saved_search_that_is_no_search_is_a_sentence(indexed: CommandLine) -> None:
    with Library(indexed.profile / "data" / "library.sqlite3") as library:
        library.searches.save("Odd", "smile :)")
    answer = indexed("search", "--saved", "odd")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "“Odd” cannot be understood: This bracket was never opened." in answer.err


def test_nothing_to_search_for_is_refused(indexed: CommandLine) -> None:
    assert indexed("search").code == 1
    assert indexed("search", "  ").code == 1


def test_a_query_that_cannot_be_understood_is_refused_in_a_sentence(indexed: CommandLine) -> None:
    answer = indexed("search", "red after:yesterday-ish")
    assert answer.code == 2
    assert answer.err.splitlines()[0].startswith("clip-desktop: “yesterday-ish” is not a date.")
    assert answer.err.splitlines()[1:] == ["  red after:yesterday-ish", "            ^^^^^^^^^^^^^"]
    assert answer.out == b""
    for text in ("(red", "red)", "tga:x", "(" * 9_999, "é (", "a\x1b (", '"'):
        answer = indexed("search", "--", text)
        assert answer.code == 2
        assert "Traceback" not in answer.err
        assert "\x1b" not in answer.err
        assert len(answer.err) < 500


def test_exit_codes_tell_what_was_found(indexed: CommandLine) -> None:
    assert indexed("search", "file:red").code == 0
    assert indexed("search", "file:nowhere").code == 4
    assert indexed("search", "file:nowhere", "--json").json == []
    assert indexed("search", "file:nowhere", "--paths").code == 4
    assert indexed("search", "file:(").code == 2
    assert indexed("search", "--saved", "nothing").code == 1


def test_a_count_is_a_number(indexed: CommandLine) -> None:
    assert indexed.done("search", "file:red OR file:blue", "--count", "--limit", "1").text == "6\n"
    assert indexed.done("search", "file:red", "--count", "--json").json == {"relevant": 3, "maybe": 0}
    none = indexed("search", "file:nowhere", "--count")
    assert (none.code, none.text) == (4, "0\n")


def test_a_search_is_explained(indexed: CommandLine) -> None:
    text = indexed.done("search", "red (tag:x OR file:red) -blue", "--explain", "--all").text
    for words in (
        "Understood\n  red (tag:x OR file:red) -blue\n",
        "looks like: “red”",
        "with “red” in the path",
        " ms",
    ):
        assert words in text
    sections = indexed.done("search", "file:red OR green", "--explain", "--json").json
    assert [section["title"] for section in sections][:2] == ["Understood", "Alternative 1"]


def test_what_is_found_is_copied_and_never_over_anything(
    indexed: CommandLine, tmp_path: Path, colour_photos: Path
) -> None:
    target = tmp_path / "to"
    target.mkdir()
    (target / "red-0.png").write_bytes(b"mine")
    answer = indexed.done("search", "file:red", "--copy-to", target)
    assert answer.text == f"Copied 3 photographs to “{target}”.\n"
    assert (target / "red-0.png").read_bytes() == b"mine"
    assert (target / "red-0 (2).png").read_bytes() == (colour_photos / "red" / "red-0.png").read_bytes()
    again = indexed.done("search", "file:red", "--copy-to", target).text
    assert again == f"Copied 0 photographs to “{target}”; 3 photographs lay there already.\n"
    assert indexed("search", "file:nowhere", "--copy-to", target).code == 4
    (colour_photos / "red" / "red-1.png").unlink()
    partly = indexed("search", "file:red", "--copy-to", tmp_path / "two")
    assert (partly.code, len(list((tmp_path / "two").iterdir()))) == (3, 2)
    assert "is out of reach now." in partly.err


@pytest.fixture
def many(cli: CommandLine, tmp_path: Path) -> CommandLine:
    """More photographs than a table shows."""
    for n in range(23):
        make_picture(tmp_path / "many" / f"blue-{n}.png", (0, 0, 255 - n))
    cli.done("index", tmp_path / "many", "--no-tags")
    return cli


def test_what_goes_to_programs_and_into_folders_is_never_cut_short_in_silence(
    many: CommandLine, tmp_path: Path
) -> None:
    assert "The first 20 of 23 photographs are shown." in many.done("search", "file:blue").err
    assert len(many.done("search", "file:blue", "--paths").text.splitlines()) == 23
    assert many.done("search", "file:blue", "-0").out.count(b"\0") == 23
    assert len(many.done("search", "file:blue", "--json").json) == 23
    assert "Copied 23 photographs" in many.done("search", "file:blue", "--copy-to", tmp_path / "to").text
    assert len(many.done("search", "file:blue", "--json", "--limit", "2").json) == 2
    assert len(many.done("search", "crimson", "--json", "--all").json) == 20


def test_an_explanation_counts_all_that_was_found(many: CommandLine) -> None:
    for limit in ("1", "99"):
        text = many.done("search", "file:blue", "--explain", "--limit", limit).text
        assert "Answer\n  23 photographs, in which nothing is near or far.\n" in text


def test_what_may_be_meant_goes_to_programs_and_folders_only_when_asked_for(
    indexed: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A table is looked at before anything is done; a pipe is not."""
    monkeypatch.setattr("clip_desktop.services.searching.searcher.RELEVANT", 2.0)  # nothing is certain enough
    found = indexed.done("search", "red", "--json").json
    assert {photo["remark"] for photo in found} == {"maybe"}
    for form in (("--copy-to", tmp_path / "to"), ("--paths",), ("--paths0",)):
        answer = indexed("search", "red", *form)
        assert answer.code == 4
        assert f"{len(found)} more may be meant: --maybe takes them too." in answer.err
    assert not list((tmp_path / "to").glob("*"))
    assert len(indexed.done("search", "red", "--paths", "--maybe").out.splitlines()) == len(found)
    assert indexed.done("search", "red", "--copy-to", tmp_path / "to", "--maybe").code == 0
    assert len(list((tmp_path / "to").iterdir())) == len(found)


def test_what_is_found_is_opened_where_there_is_a_display(
    indexed: CommandLine, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def launch(path: str) -> int:
        opened.append(path)
        return int(path.endswith("red-2.png"))

    monkeypatch.setattr("click.launch", launch)
    assert "no display" in indexed("search", "file:red", "--open").err
    assert opened == []
    indexed.windows.display = True
    answer = indexed("search", "file:red", "--open")
    assert sorted(opened) == [str(colour_photos / "red" / f"red-{n}.png") for n in range(3)]
    assert (answer.code, "red-2.png” cannot be opened" in answer.err) == (3, True)


@pytest.mark.skipif(os.name == "nt", reason="pipes are others")
@pytest.mark.parametrize("form", ["--paths0", "--json", "--paths"])
def test_a_reader_that_leaves_is_no_failure(indexed: CommandLine, form: str) -> None:
    code = (
        "import sys; from clip_desktop.cli.main import run; from tests.fakes import FakeEncoder\n"
        f"words = ['search', 'rating:0', {form!r}, '--profile', {str(indexed.profile)!r}]\n"
        "sys.exit(run(words, None, FakeEncoder()))"
    )
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, **pipes) as process:  # type: ignore[call-overload]
        process.stdout.close()
        assert (process.wait(timeout=120), process.stderr.read()) == (0, b"")


def test_an_empty_library_says_how_to_begin(cli: CommandLine) -> None:
    answer = cli("search", "dog")
    assert answer.code == 4
    assert "Nothing was found." in answer.text
    assert "clip-desktop index" in answer.err
    assert cli("search", "dog", "--json").json == []


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
    assert indexed("search", "tag:crimson", "--json").json == []


def test_a_description_that_the_model_cannot_read_to_its_end_is_said_to_be_cut(indexed: CommandLine) -> None:
    assert "too long" in indexed.done("search", "a red thing " * 40, "--all").err
    assert "too long" not in indexed.done("search", "a red thing", "--all").err
