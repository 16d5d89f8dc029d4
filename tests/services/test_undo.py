"""Whatever the user does, undo puts every row back; redo does it again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Edit
from clip_desktop.library.library import Library
from clip_desktop.services import photos
from clip_desktop.services.albums import albums, arranging
from clip_desktop.services.duplicates import groups
from clip_desktop.services.labels import removal, sets, tagging, vocabulary
from clip_desktop.services.labels.files import LabelEntry
from clip_desktop.services.searching import history, saved_searches
from tests.contents import add_photo, contents

Make = Callable[[Library], Edit]

_NAMES = st.sampled_from(["Sailing", "sailing", "Été", "ÉTÉ", "dog", "x"])
_NUMBERS = st.integers(1, 4)
_PHOTOS = st.lists(st.integers(1, 6), max_size=4)
_VERDICTS = st.sampled_from([-1, 0, 1])
_SHARES = st.sampled_from([0.0, 0.3, 1.0])
_TEXTS = st.sampled_from(["a dog", "the sea", ""])
_QUERIES = st.sampled_from(["rating>=3", "(dog", ""])
_ENTRIES = st.builds(
    LabelEntry,
    st.sampled_from(["Sailing", "dog", "x"]),
    st.lists(st.sampled_from(["a dog", "the sea"]), max_size=1, unique=True).map(tuple),
    _NAMES,
    aliases=st.lists(st.sampled_from(["a dog", "the sea"]), max_size=1).map(tuple),
    excludes=st.sampled_from([(), ("puppy",), ("Sailing",)]),
    threshold=st.sampled_from([None, 0.3]),
    enabled=st.booleans(),
)


def _call(function: Callable[..., Any], *arguments: st.SearchStrategy[Any]) -> st.SearchStrategy[Make]:
    """A call of a service with drawn arguments, to be made on a library."""

    def bind(values: tuple[Any, ...]) -> Make:
        def make(library: Library) -> Edit:
            made = function(library, *values)
            return made[-1] if isinstance(made, tuple) else made

        return make

    return st.tuples(*arguments).map(bind)


def _describe(library: Library, photo_ids: list[int], title: str | None, text: str | None) -> Edit:
    return photos.describe(library, photo_ids, title=title, description=text)


def _import(library: Library, entries: list[LabelEntry], update: bool) -> Edit:
    return sets.import_labels(library, entries, update=update)[1]


def _set_query(library: Library, album_id: int, query: str, taught: bool | None) -> Edit:
    return arranging.set_query(library, album_id, query, taught=taught)


EDITS: st.SearchStrategy[Make] = st.one_of(
    _call(photos.set_favourite, _PHOTOS, st.booleans()),
    _call(photos.set_rating, _PHOTOS, st.integers(0, 5)),
    _call(photos.hide, _PHOTOS, st.booleans()),
    _call(_describe, _PHOTOS, st.none() | _TEXTS, st.none() | _TEXTS),
    _call(photos.forget_description, _PHOTOS),
    _call(vocabulary.add_label, _NAMES, st.lists(_TEXTS, max_size=2)),
    _call(vocabulary.edit_prompts, _NUMBERS, st.lists(_TEXTS, max_size=2)),
    _call(vocabulary.rename_label, _NUMBERS, _NAMES),
    _call(vocabulary.enable_label, _NUMBERS, st.booleans()),
    _call(vocabulary.set_threshold, _NUMBERS, _SHARES),
    _call(removal.remove_label, _NUMBERS, st.sampled_from(["lift", "top", "delete"])),
    _call(vocabulary.nest_label, _NUMBERS, st.one_of(st.none(), _NUMBERS)),
    _call(vocabulary.set_words, _NUMBERS, st.sampled_from(["alias", "contrast"]), st.lists(_NAMES, max_size=2)),
    _call(vocabulary.set_names, _NUMBERS, st.dictionaries(st.sampled_from(["ko", "pt_br"]), _NAMES)),
    _call(vocabulary.set_exclusions, _NUMBERS, st.lists(_NUMBERS, max_size=2)),
    _call(removal.merge_labels, _NUMBERS, _NUMBERS),
    _call(_import, st.lists(_ENTRIES, max_size=3, unique_by=lambda e: e.name), st.booleans()),
    _call(tagging.decide, _PHOTOS, _NUMBERS, _VERDICTS),
    _call(albums.create_album, _NAMES, _PHOTOS, _TEXTS),
    _call(albums.judge, _NUMBERS, _PHOTOS, _VERDICTS),
    _call(albums.rename_album, _NUMBERS, _NAMES),
    _call(albums.describe_album, _NUMBERS, _TEXTS),
    _call(albums.set_threshold, _NUMBERS, _SHARES),
    _call(albums.remove_album, _NUMBERS),
    _call(arranging.create_rule, _NAMES, _QUERIES, _TEXTS),
    _call(_set_query, _NUMBERS, _QUERIES, st.none() | st.booleans()),
    _call(arranging.set_sort, _NUMBERS, st.sampled_from(arranging.SORTS)),
    _call(arranging.set_cover, _NUMBERS, st.none() | st.integers(1, 6)),
    _call(arranging.set_target, _NUMBERS, st.none() | _SHARES),
    _call(saved_searches.save_search, _NAMES, _TEXTS),
    _call(saved_searches.rename_search, _NUMBERS, _NAMES),
    _call(saved_searches.change_search, _NUMBERS, _TEXTS),
    _call(saved_searches.forget_search, _NAMES),
    _call(groups.tell_apart, _PHOTOS),
    _call(history.clear_history),
)


def _filled(library: Library) -> None:
    for n in range(5):
        add_photo(library, f"{n}.jpg")
        library.looks.put(n + 1, b"alike")
    library.looks.set_stacks([(1, 1), (2, 1), (3, 3)])
    model = library.models.add("m", "0", "p", 4, 1.0)
    dog = library.labels.add("dog", ["a dog"])
    library.labels.add("puppy", ["a puppy"], parent_id=dog)
    batch = library.tags.begin_batch(model.id, "zero-shot")
    library.tags.predict(batch, model.id, [(1, dog, 0.8), (2, dog, 0.2)])
    library.tags.decide([3], dog, -1)
    album = library.albums.add("Sailing")
    library.albums.set_examples(album, [1, 2], 1)
    library.albums.set_target(album, 0.9)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(makes=st.lists(EDITS, min_size=1, max_size=12))
def test_undo_of_any_history_puts_every_row_back(makes: list[Make], tmp_path_factory: pytest.TempPathFactory) -> None:
    with Library(tmp_path_factory.mktemp("undo") / "l.sqlite3") as library:
        _filled(library)
        states, done = [contents(library)], []
        for make in makes:
            try:
                edit = make(library)
            except UserError:  # refused, and nothing happened
                assert contents(library) == states[-1]
                continue
            done.append((make, edit))
            states.append(contents(library))
        for n in range(len(done), 0, -1):
            done[n - 1][1].undo(library)
            assert contents(library) == states[n - 1], done[n - 1][1].name


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(makes=st.lists(EDITS, min_size=1, max_size=8))
def test_redo_does_it_again(makes: list[Make], tmp_path_factory: pytest.TempPathFactory) -> None:
    """The window redoes an edit by making it again; ids of what it made must not have moved meanwhile."""
    with Library(tmp_path_factory.mktemp("redo") / "l.sqlite3") as library:
        _filled(library)
        done: list[tuple[Make, Edit]] = []
        for make in makes:
            try:
                done.append((make, make(library)))
            except UserError:
                continue
        after = _without_times(contents(library))
        for _, edit in reversed(done):
            edit.undo(library)
        for make, _ in done:
            make(library)
        assert _without_times(contents(library)) == after


def _without_times(rows: dict[str, list[tuple[Any, ...]]]) -> dict[str, list[tuple[Any, ...]]]:
    """The moments at which something was said or made are those of the redo."""
    timed = {
        "tag_decisions": 4, "album_examples": 3, "labels": 6, "albums": 5, "saved_searches": 3, "told_apart": 2,
    }  # fmt: skip
    return {table: [row[: timed.get(table, len(row))] for row in found] for table, found in rows.items()}
