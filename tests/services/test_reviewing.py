"""The questions over all labels, and what other words would make of one."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.errors import UserError
from clip_desktop.services.labels.previewing import Wording, preview_wording
from clip_desktop.services.labels.reviewing import review_questions
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label, edit_prompts, enable_label, set_threshold
from tests.contents import contents
from tests.services.conftest import Stocked


@pytest.fixture
def worded(stocked: Stocked) -> dict[str, int]:
    for name in ("red", "blue", "green"):
        add_label(stocked.library, name)
    stocked.tag()
    return {label.name: label.id for label in stocked.library.labels.all()}


def test_labels_are_asked_about_by_turns_and_the_least_sure_first(stocked: Stocked, worded: dict[str, int]) -> None:
    lines = {}
    for name, label_id in worded.items():  # somewhere among what is suggested
        lines[name] = float(stocked.library.tags.suggestions(label_id)[1][2])
        set_threshold(stocked.library, label_id, lines[name])
    asked = review_questions(stocked.library, stocked.searcher, 6)
    assert {question.label for question in asked[:3]} == {"red", "blue", "green"}
    for name in worded:
        mine = [abs(question.certainty - lines[name]) for question in asked if question.label == name]
        assert mine == sorted(mine)
    suggestions = {
        label: dict(zip(*map(np.ndarray.tolist, stocked.library.tags.suggestions(i)), strict=True))
        for label, i in worded.items()
    }
    for question in asked:
        assert suggestions[question.label][question.photo_id] == pytest.approx(question.certainty)


def test_what_was_answered_or_passed_is_not_asked_again(stocked: Stocked, worded: dict[str, int]) -> None:
    first, second, *_ = review_questions(stocked.library, stocked.searcher, 6)
    decide(stocked.library, [first.photo_id], first.label_id, -1)
    passed = {(second.photo_id, second.label_id)}
    again = review_questions(stocked.library, stocked.searcher, 100, passed=passed)
    pairs = {(question.photo_id, question.label_id) for question in again}
    assert pairs and not pairs & {(first.photo_id, first.label_id), *passed}


def test_the_label_that_was_answered_least_comes_first(stocked: Stocked, worded: dict[str, int]) -> None:
    for name, label_id in worded.items():
        set_threshold(stocked.library, label_id, float(stocked.library.tags.suggestions(label_id)[1][2]))
        if name != "blue":
            decide(stocked.library, stocked.of("black")[:20], label_id, -1)
    assert review_questions(stocked.library, stocked.searcher, 3)[0].label == "blue"


def test_one_label_alone_and_none_that_is_switched_off(stocked: Stocked, worded: dict[str, int]) -> None:
    only = review_questions(stocked.library, stocked.searcher, 5, label_id=worded["blue"])
    assert {question.label for question in only} == {"blue"}
    enable_label(stocked.library, worded["red"], False)
    assert "red" not in {question.label for question in review_questions(stocked.library, stocked.searcher, 50)}


def test_twins_are_asked_about_once(stocked: Stocked, worded: dict[str, int]) -> None:
    asked = review_questions(stocked.library, stocked.searcher, 100, label_id=worded["red"])
    vectors = stocked.searcher.loaded.vectors_of([question.photo_id for question in asked])
    likeness = vectors @ vectors.T - 2 * np.eye(len(vectors))
    assert likeness.max() < 0.9


def test_a_preview_says_what_saving_and_tagging_then_does(stocked: Stocked, worded: dict[str, int]) -> None:
    library, red = stocked.library, worded["red"]
    decide(library, stocked.of("green")[:1], red, 1)
    before = contents(library)
    seen = preview_wording(library, stocked.model, stocked.searcher, Wording(red, "red", ("green",), (), 0.4))
    assert contents(library) == before, "nothing is kept"
    now = {tag.photo_id for tag in library.tags.of_label(red) if not tag.decided}
    edit_prompts(library, red, ["green"])
    set_threshold(library, red, 0.4)
    stocked.tag(only_new=True)
    then = {tag.photo_id: tag.score for tag in library.tags.of_label(red) if not tag.decided}
    assert (seen.before, seen.after) == (len(now), len(then))
    assert {photo for photo, _ in seen.come} == then.keys() - now and seen.come_count == len(seen.come)
    assert {photo for photo, _ in seen.go} == now - then.keys() and seen.go_count == len(seen.go)
    for photo, certainty in seen.surest:
        assert then[photo] == pytest.approx(certainty, abs=1e-5)


def test_a_label_that_is_not_there_yet_and_a_line_that_moves(stocked: Stocked, worded: dict[str, int]) -> None:
    def seen(threshold: float) -> set[int]:
        wording = Wording(None, "yellow", (), (), threshold)
        preview = preview_wording(stocked.library, stocked.model, stocked.searcher, wording)
        assert (preview.before, preview.go) == (0, ())
        return {photo for photo, _ in preview.surest}

    assert seen(0.95) <= seen(0.5) <= seen(0.05)
    assert set(stocked.of("yellow")) <= seen(0.05)
    with pytest.raises(UserError):
        seen(1.5)


def test_what_the_model_does_not_read_is_told(
    stocked: Stocked, worded: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stocked.model.text_encoder(), "fits", lambda text: len(text) < 100)
    wording = Wording(None, "x", ("red " * 60,), (), 0.5)
    assert "does not read" in preview_wording(stocked.library, stocked.model, stocked.searcher, wording).note


def test_far_from_every_line_nothing_is_asked_but_of_a_label_alone(stocked: Stocked, worded: dict[str, int]) -> None:
    blue = worded["blue"]
    scores = stocked.library.tags.suggestions(blue)[1]
    lines = [line for line in (0.0, 0.5, 1.0) if abs(scores - line).min() > 0.3]
    for line in lines:
        set_threshold(stocked.library, blue, line)
        every = review_questions(stocked.library, stocked.searcher, 50)
        assert every and blue not in {question.label_id for question in every}
        assert review_questions(stocked.library, stocked.searcher, 5, label_id=blue)
    assert lines, "the photographs of this library are told apart clearly"
