"""Patterns of what a walk leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.imaging.excludes import Rules


@pytest.mark.parametrize(
    ("pattern", "yes", "no"),
    [
        ("Exports", ["Exports", "a/Exports", "a/b/Exports"], ["Exports2", "a/MyExports"]),
        ("*.png", ["a.png", "x/y.png"], ["a.png.jpg", "png"]),
        ("/drafts", ["drafts"], ["a/drafts"]),
        ("2019/raw", ["2019/raw"], ["raw", "x/2019/raw", "2019/x/raw"]),
        ("2019/*/raw", ["2019/x/raw"], ["2019/x/y/raw", "2019/raw"]),
        ("2019/**/raw", ["2019/raw", "2019/x/raw", "2019/x/y/raw"], ["2018/raw"]),
        ("**/raw", ["raw", "a/b/raw"], ["raws"]),
        ("a/**", ["a/b", "a/b/c"], ["a", "ab"]),
        ("IMG_?.jpg", ["IMG_1.jpg", "x/IMG_é.jpg"], ["IMG_12.jpg", "IMG_/.jpg"]),
        ("IMG_[0-4].jpg", ["IMG_3.jpg"], ["IMG_5.jpg"]),
        ("IMG_[!0-4].jpg", ["IMG_5.jpg"], ["IMG_3.jpg"]),
        (r"a\[b", ["a[b"], ["ab"]),
        (r"\#1.jpg", ["#1.jpg"], ["1.jpg"]),
        ("#1.jpg", [], ["#1.jpg"]),
        ("a[z-a]", [], ["az", "a[z-a]"]),
        ("a.(b)+$", ["a.(b)+$"], ["axb"]),
        ("new\nline*", ["new\nline.jpg"], ["newline.jpg"]),
    ],
)
def test_patterns_mean_what_they_mean_in_a_gitignore(pattern: str, yes: list[str], no: list[str]) -> None:
    test = Rules([pattern]).leave_out
    assert [path for path in yes if not test(path, False)] == []
    assert [path for path in no if test(path, False)] == []


def test_a_trailing_slash_means_folders_only() -> None:
    test = Rules(["raw/"]).leave_out
    assert test("a/raw", True)
    assert not test("a/raw", False)


def test_empty_patterns_leave_nothing_out() -> None:
    test = Rules(["", " ", "/", "# a note", "!", "\\"]).leave_out
    assert not test("a.jpg", False)
    assert not test("a", True)


@given(st.lists(st.text(max_size=12), max_size=4), st.text(max_size=20), st.booleans())
def test_any_text_is_a_pattern(patterns: list[str], path: str, is_folder: bool) -> None:
    assert Rules(patterns).leave_out(path, is_folder) in (True, False)


def test_the_last_pattern_that_fits_decides() -> None:
    test = Rules(["*.jpg", "!IMG_*", "IMG_2.jpg"]).leave_out
    assert [path for path in ("a.jpg", "x/a.jpg", "IMG_2.jpg") if not test(path, False)] == []
    assert not test("IMG_1.jpg", False)


def test_the_patterns_of_a_deeper_folder_come_before_those_of_a_higher() -> None:
    rules = Rules(["*.png", "drafts/"]).below("2019", ["!*.png", "/raw", "*.jpg"])
    assert not rules.leave_out("2019/a.png", False)
    assert not rules.leave_out("2019/x/a.png", False)
    assert rules.leave_out("2019/a.jpg", False)
    assert rules.leave_out("2019/raw", True)
    assert not rules.leave_out("2019/x/raw", True)
    assert rules.leave_out("2019/drafts", True)


def test_what_systems_leave_is_left_out_whatever_the_patterns_say() -> None:
    rules = Rules(["!@eaDir", "!._*", "!.git"])
    assert rules.leave_out("a/@eaDir", True)
    assert rules.leave_out("a/._IMG.jpg", False)
    assert rules.leave_out(".git", True)


_PLAIN = st.characters(exclude_characters="*?[]/!#\\", exclude_categories=["Cs", "Z", "C"])


@given(st.text(_PLAIN, min_size=1))
def test_a_name_without_wildcards_leaves_out_exactly_itself(name: str) -> None:
    test = Rules([name]).leave_out
    assert test(name, False)
    assert test(f"a/{name}", False)
    assert not test(f"{name}x", False) or name.startswith("._")
