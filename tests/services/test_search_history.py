"""Searches that were made are remembered, each once, so many at most, and for the library alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library import search_history
from clip_desktop.library.library import Library
from clip_desktop.services.searching.history import LONGEST, clear_history, remember_search
from clip_desktop.services.searching.saved_searches import change_search, rename_search, save_search
from clip_desktop.services.words.word_files import export_words
from tests.contents import contents


def test_the_latest_comes_first_and_each_stands_once(library: Library) -> None:
    for text in ("a", "b", "c", "a", "  "):
        remember_search(library, text)
    assert library.history.all() == ["a", "c", "b"]


def test_it_is_bounded(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search_history, "MOST", 3)
    for n in range(5):
        remember_search(library, f"search {n}")
    remember_search(library, "x" * (LONGEST + 1))
    assert library.history.all() == ["search 4", "search 3", "search 2"]


def test_it_is_cleared_and_that_is_undone_exactly(library: Library) -> None:
    for text in ("a", "b"):
        remember_search(library, text)
    before = contents(library)
    edit = clear_history(library)
    assert library.history.all() == []
    edit.undo(library)
    assert contents(library) == before


def test_what_was_searched_for_since_stays(library: Library) -> None:
    remember_search(library, "a")
    edit = clear_history(library)
    remember_search(library, "a")
    remember_search(library, "b")
    edit.undo(library)
    assert sorted(library.history.all()) == ["a", "b"]


def test_no_export_has_it(library: Library, tmp_path: Path) -> None:
    remember_search(library, "a secret wish")
    save_search(library, "Kept", "an open one")
    export_words(library, tmp_path / "words.json")
    text = (tmp_path / "words.json").read_text(encoding="utf-8")
    assert "an open one" in text
    assert "secret" not in text


def test_a_saved_search_is_renamed_and_changed(library: Library) -> None:
    save_search(library, "Seas", "the sea")
    save_search(library, "Other", "x")
    [seas] = [one for one in library.searches.all() if one.name == "Seas"]
    edit = rename_search(library, seas.id, "sEAS")
    assert library.searches.get(seas.id).name == "sEAS"  # type: ignore[union-attr]
    edit.undo(library)
    change_search(library, seas.id, "the sea score>0.42")
    assert (library.searches.get(seas.id).name, library.searches.get(seas.id).query) == (  # type: ignore[union-attr]
        "Seas",
        "the sea score>0.42",
    )
    for broken in (lambda: rename_search(library, seas.id, "other"), lambda: change_search(library, seas.id, " ")):
        with pytest.raises(UserError):
            broken()
    with pytest.raises(UserError):
        rename_search(library, 99, "x")
