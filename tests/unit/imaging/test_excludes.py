"""Patterns of what a walk leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.imaging.excludes import excluded


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
        ("a[b", ["a[b"], ["ab"]),
        ("a[z-a]", ["a[z-a]"], ["az"]),
        ("a.(b)+$", ["a.(b)+$"], ["axb"]),
        ("new\nline*", ["new\nline.jpg"], ["newline.jpg"]),
    ],
)
def test_patterns_mean_what_they_mean_in_a_gitignore(pattern: str, yes: list[str], no: list[str]) -> None:
    test = excluded([pattern])
    assert [path for path in yes if not test(path, False)] == []
    assert [path for path in no if test(path, False)] == []


def test_a_trailing_slash_means_folders_only() -> None:
    test = excluded(["raw/"])
    assert test("a/raw", True)
    assert not test("a/raw", False)


def test_empty_patterns_leave_nothing_out() -> None:
    test = excluded(["", " ", "/"])
    assert not test("a.jpg", False)
    assert not test("a", True)


@given(st.lists(st.text(max_size=12), max_size=4), st.text(max_size=20), st.booleans())
def test_any_text_is_a_pattern(patterns: list[str], path: str, is_folder: bool) -> None:
    assert excluded(patterns)(path, is_folder) in (True, False)


@given(st.text(st.characters(exclude_characters="*?[]/!", exclude_categories=["Cs"]), min_size=1).filter(str.strip))
def test_a_name_without_wildcards_leaves_out_exactly_itself(name: str) -> None:
    test = excluded([name])
    assert test(name, False)
    assert test(f"a/{name}", False)
    assert not test(f"{name}x", False) or name.startswith("._")
