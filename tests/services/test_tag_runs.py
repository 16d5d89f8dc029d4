"""Runs of tagging taken back, suggestions taken away, and what the user said, which stands through all of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.labels.removal import remove_label
from clip_desktop.services.labels.runs import KEPT_RUNS, remove_suggestions, undo_batch
from clip_desktop.services.labels.sets import install_label_set
from clip_desktop.services.labels.tagging import decide, tag_photos
from clip_desktop.services.labels.vocabulary import add_label, enable_label
from tests.contents import add_photo, contents, words
from tests.services.conftest import Stocked

Pair = tuple[int, int]
Standing = dict[Pair, tuple[float, int]]

_SOME_PHOTOS = st.one_of(st.none(), st.lists(st.integers(1, 3), min_size=1, max_size=2, unique=True))
_SOME_LABELS = st.one_of(st.none(), st.lists(st.integers(1, 2), min_size=1, max_size=1))
_SCORES = st.dictionaries(st.tuples(st.integers(1, 3), st.integers(1, 2)), st.sampled_from([0.1, 0.6, 0.9]), max_size=4)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("run"), _SOME_PHOTOS, _SCORES),
        st.tuples(st.just("update"), _SCORES),
        st.tuples(st.just("remove"), _SOME_PHOTOS, _SOME_LABELS),
        st.tuples(st.just("undo"), st.integers(0, 9)),
        st.tuples(st.just("decide"), st.integers(1, 3), st.integers(1, 2), st.sampled_from([-1, 0, 1])),
    ),
    max_size=14,
)


@dataclass
class Histories:
    """What the library should hold: each batch's suggestions (a score) and what it took away (None), by pair."""

    batches: dict[int, dict[Pair, float | None]] = field(default_factory=dict)
    undone: set[int] = field(default_factory=set)

    def standing(self) -> Standing:
        found: Standing = {}
        for batch, effects in sorted(self.batches.items()):
            if batch not in self.undone:
                for pair, score in effects.items():
                    if score is None:
                        found.pop(pair, None)
                    else:
                        found[pair] = (score, batch)
        return found


def _standing(library: Library) -> Standing:
    rows = library.db.execute("SELECT photo_id, label_id, score, batch_id FROM tag_predictions")
    return {(photo, label): (score, batch) for photo, label, score, batch in rows}


def _filled(library: Library) -> int:
    for n in range(3):
        add_photo(library, f"{n}.jpg")
    for name in ("dog", "cat"):
        library.labels.add(name, [])
    library.tags.decide([1], 1, -1)
    return library.models.add("m", "0", "p", 4, 1.0).id


def _step(library: Library, model_id: int, step: tuple[Any, ...], known: Histories) -> None:
    before = known.standing()
    match step:
        case ("run", photos, scores):
            batch = library.tags.begin_batch(model_id, "zero-shot")
            gone = {pair: None for pair in before if photos is None or pair[0] in photos}
            library.batches.withdraw(batch, photos)
            library.tags.predict(batch, model_id, [(*pair, score) for pair, score in scores.items()])
            known.batches[batch] = {**gone, **scores}
        case ("update", scores):
            batch = library.tags.begin_batch(model_id, "zero-shot")
            library.tags.predict(batch, model_id, [(*pair, score) for pair, score in scores.items()])
            known.batches[batch] = dict(scores)
        case ("remove", photos, labels):
            edit = remove_suggestions(library, photos, labels)
            batch = library.batches.all()[0].id
            known.batches[batch] = {
                pair: None
                for pair in before
                if (photos is None or pair[0] in photos) and (labels is None or pair[1] in labels)
            }
            assert bool(edit.changes) == bool(known.batches[batch])
        case ("undo", number):
            left = sorted(known.batches.keys() - known.undone)
            if left:
                batch = left[number % len(left)]
                run_to_end(undo_batch(library, batch))
                known.undone.add(batch)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
@example(
    steps=[
        ("update", {(1, 1): 0.1}),
        ("remove", None, None),
        ("update", {(1, 1): 0.6}),
        ("update", {(1, 1): 0.9}),
        ("undo", 1),  # the removal, under two runs
        ("undo", 2),  # the uppermost
    ]
)
def test_any_history_is_as_if_what_was_undone_had_never_been(
    steps: list[tuple[Any, ...]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Library(tmp_path_factory.mktemp("runs") / "l.sqlite3") as library:
        model_id, known = _filled(library), Histories()
        for step in steps:
            if step[0] == "decide":
                decide(library, [step[1]], step[2], step[3])
                continue
            said = words(library)
            _step(library, model_id, step, known)
            assert words(library) == said, "what the user said is touched by no run, no removal and no undoing"
            assert _standing(library) == known.standing()
        for batch in sorted(known.batches.keys() - known.undone, key=lambda one: (one * 7) % 5):
            run_to_end(undo_batch(library, batch))
        assert _standing(library) == {}
        assert contents(library)["tag_replaced"] == []


def test_a_run_is_taken_back_exactly_and_once(stocked: Stocked) -> None:
    add_label(stocked.library, "red")
    stocked.tag()
    before = contents(stocked.library)
    add_label(stocked.library, "blue", ["blue"])
    stocked.tag()
    added = stocked.library.labels.find("blue")
    assert added is not None
    first, second = stocked.library.batches.all()[1].id, stocked.library.batches.all()[0].id
    assert run_to_end(undo_batch(stocked.library, second)).changes.tags
    assert contents(stocked.library)["tag_predictions"] == before["tag_predictions"]
    for number, reason in ((second, "undone already"), (99, "no run 99")):
        with pytest.raises(UserError, match=reason):
            run_to_end(undo_batch(stocked.library, number))
    run_to_end(undo_batch(stocked.library, first))
    assert contents(stocked.library)["tag_predictions"] == []


def test_a_killed_undo_goes_on_where_it_was(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("clip_desktop.services.labels.runs._PAIRS", 20)
    add_label(stocked.library, "red")
    stocked.tag()
    [batch] = stocked.library.batches.all()
    job = undo_batch(stocked.library, batch.id)
    next(job)
    next(job)
    job.close()
    left = len(_standing(stocked.library))
    assert 0 < left < batch.standing
    assert run_to_end(undo_batch(stocked.library, batch.id)).suggestions == left
    assert _standing(stocked.library) == {}


def test_what_was_removed_stays_away_until_all_is_tagged_anew(stocked: Stocked) -> None:
    add_label(stocked.library, "red")
    stocked.tag()
    before = contents(stocked.library)
    edit = remove_suggestions(stocked.library)
    assert edit.name == "Remove 96 suggested tags"
    assert stocked.tag(only_new=True).photos == 0
    assert _standing(stocked.library) == {}
    edit.undo(stocked.library)
    assert contents(stocked.library) == before
    remove_suggestions(stocked.library)
    assert stocked.tag().photos == 96
    assert _standing(stocked.library)
    with pytest.raises(UserError, match="no longer there"):
        remove_suggestions(stocked.library, None, [99])


def test_only_the_last_runs_can_be_undone(stocked: Stocked) -> None:
    add_label(stocked.library, "red")
    for _ in range(KEPT_RUNS + 2):
        stocked.tag()
    batches = stocked.library.batches.all()
    assert [batch.can_be_undone for batch in batches] == [True] * (KEPT_RUNS) + [False] * 2
    with pytest.raises(UserError, match="too long ago"):
        run_to_end(undo_batch(stocked.library, batches[-1].id))
    assert len(contents(stocked.library)["tag_replaced"]) <= 96 * KEPT_RUNS


def test_some_photographs_or_labels_alone_are_tagged_and_the_rest_is_found_later(stocked: Stocked) -> None:
    add_label(stocked.library, "red")
    stocked.tag()
    before = _standing(stocked.library)
    add_label(stocked.library, "blue", ["blue"])
    blue = stocked.library.labels.find("blue")
    assert blue is not None
    some = stocked.of("red")[:3]

    def tag(**what: Any) -> int:
        job = tag_photos(stocked.library, stocked.model, stocked.searcher, **what)
        return run_to_end(job).photos

    assert tag(only_new=False, photo_ids=some) == 3
    changed = {pair for pair, value in _standing(stocked.library).items() if before.get(pair) != value}
    assert {photo for photo, _ in changed} == set(some)
    assert tag(only_new=True) == 96, "the new label was not looked at anywhere yet"
    assert tag(only_new=True) == 0
    assert tag(only_new=False, label_ids=[blue.id]) == 96
    red = {pair: value for pair, value in _standing(stocked.library).items() if pair[1] != blue.id}
    assert {pair: value for pair, value in red.items() if pair[0] not in some} == {
        pair: value for pair, value in before.items() if pair[0] not in some
    }


def test_a_history_says_who_said_what_by_which_model_and_when(library: Library) -> None:
    model_id = _filled(library)
    first = library.tags.begin_batch(model_id, "zero-shot")
    library.tags.predict(first, model_id, [(1, 1, 0.4), (2, 1, 0.9)])
    second = library.tags.begin_batch(model_id, "probe")
    library.tags.predict(second, model_id, [(1, 1, 0.7)])
    library.tags.decide([2], 2, 1)
    of_photo = library.batches.history(photo_id=1)
    assert [(e.source, e.verdict, e.score, e.model, e.batch, e.replaced_by) for e in of_photo] == [
        ("user", -1, None, None, None, None),
        ("probe", None, 0.7, "m", second, None),
        ("zero-shot", None, 0.4, "m", first, second),
    ]
    assert {(e.photo_id, e.label) for e in library.batches.history(label_id=1)} == {(1, "dog"), (2, "dog")}
    assert [e.label for e in library.batches.history(photo_id=2, label_id=2)] == ["cat"]
    assert len(library.batches.history(limit=2)) == 2
    assert [tag.source for tag in library.tags.of_photo(2)] == ["user", "zero-shot"]


def test_what_is_read_anew_forgets_its_past(library: Library) -> None:
    model_id = _filled(library)
    for score in (0.4, 0.8):
        batch = library.tags.begin_batch(model_id, "zero-shot")
        library.tags.predict(batch, model_id, [(1, 1, score)])
    library.tags.forget_predictions([1])
    run_to_end(undo_batch(library, batch))
    assert _standing(library) == {}


@pytest.fixture
def everyday(stocked: Stocked) -> Stocked:
    install_label_set(stocked.library, "everyday")
    return stocked


def test_a_label_switched_off_while_tagging_begins_changes_no_other_label(everyday: Stocked) -> None:
    library = everyday.library
    everyday.tag()
    off, *others = library.labels.all()
    before = {label.id: library.tags.of_label(label.id) for label in others}
    job = tag_photos(library, everyday.model, everyday.searcher, only_new=False)
    next(job)
    enable_label(library, off.id, False)
    run_to_end(job)
    assert {label.id: [(tag.photo_id, tag.score) for tag in library.tags.of_label(label.id)] for label in others} == {
        label: [(tag.photo_id, tag.score) for tag in tags] for label, tags in before.items()
    }


def test_tagging_comes_to_rest_though_some_labels_are_nowhere(everyday: Stocked) -> None:
    """A label of which no photo has a suggestion is not new for ever: each run takes one that can be undone."""
    assert everyday.tag(only_new=True).photos > 0
    assert everyday.tag(only_new=True).photos == 0
    assert len(everyday.library.batches.all()) == 1


def test_a_removal_within_a_run_that_is_still_writing_can_be_undone(library: Library) -> None:
    photos = [add_photo(library, f"{n}.jpg") for n in range(3)]
    label = library.labels.add("dog", [])
    model = library.models.add("m", "0", "p", 4, 1.0).id
    with library.transaction():
        first = library.tags.begin_batch(model, "zero-shot")
        library.tags.predict(first, model, [(photo, label, 0.9) for photo in photos])
    with library.transaction():
        running = library.tags.begin_batch(model, "zero-shot")
    removal = remove_suggestions(library)
    with library.transaction():
        library.batches.withdraw(running, photos)
        library.tags.predict(running, model, [(photo, label, 0.8) for photo in photos])
    removal.undo(library)
    assert {score for score, _ in _standing(library).values()} == {0.8}


def test_a_run_that_came_back_with_its_label_can_be_undone_again(everyday: Stocked) -> None:
    library = everyday.library
    everyday.tag()
    run = library.batches.all()[0].id
    label = max(library.labels.all(), key=lambda one: len(library.tags.of_label(one.id)))
    removal = remove_label(library, label.id)
    run_to_end(undo_batch(library, run))
    removal.undo(library)
    assert library.tags.suggestions(label.id)[0].size
    run_to_end(undo_batch(library, run))
    assert _standing(library) == {}
