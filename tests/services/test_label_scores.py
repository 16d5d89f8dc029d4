"""What labels score on a library: answers move it, previews tell what would change, and quality is told honestly."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from clip_desktop.errors import UserError
from clip_desktop.library.records import Label
from clip_desktop.progress import run_to_end
from clip_desktop.services.labels.quality import label_quality, precision_of
from clip_desktop.services.labels.refitting import LabelChange, refit_preview
from clip_desktop.services.labels.scores import LEAST_KEPT, LabelScores, label_scores
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label, edit_prompts, set_threshold, set_words
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher
from tests.contents import contents
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked


def added(stocked: Stocked, *names: str) -> list[Label]:
    for name in names:
        add_label(stocked.library, name, ())
    return stocked.library.labels.all()


def scores(stocked: Stocked) -> LabelScores:
    stocked.searcher.refresh(stocked.library)
    labels = stocked.library.labels.all()
    return label_scores(stocked.library, stocked.model.register(stocked.library).id, stocked.searcher, labels)


def certainty(stocked: Stocked) -> NDArray[np.float32]:
    """Of every label on every photo, by the order of their ids."""
    now = scores(stocked)
    ids = np.sort(stocked.searcher.loaded.index.ids)
    return now.certainties(stocked.searcher.loaded.vectors_of(ids))


def preview(stocked: Stocked) -> dict[str, LabelChange]:
    changes = run_to_end(refit_preview(stocked.library, stocked.model, stocked.searcher))
    return {change.label.name: change for change in changes}


def test_a_rejection_makes_its_label_less_sure_and_the_others_a_little(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    before = certainty(stocked)
    decide(stocked.library, stocked.of("red")[:4], red.id, -1)
    after = certainty(stocked)
    assert after[:, 0].max() < before[:, 0].max() - 0.1
    assert 0 < before[:, 1].max() - after[:, 1].max() < before[:, 0].max() - after[:, 0].max()
    decide(stocked.library, stocked.of("red")[:4], red.id, 0)
    np.testing.assert_array_equal(certainty(stocked), before)


def test_answers_on_photos_that_were_never_suggested_say_nothing_of_certainty(stocked: Stocked) -> None:
    """Somebody who tags the fifty photos of a wedding chose them because they show it."""
    red, _ = added(stocked, "red", "blue")
    before = certainty(stocked)
    ids = np.sort(stocked.searcher.loaded.index.ids)
    unlikely = ids[before[:, 0] < LEAST_KEPT][:20].tolist()
    assert len(unlikely) == 20
    decide(stocked.library, unlikely, red.id, 1)
    np.testing.assert_array_equal(certainty(stocked), before)


def test_keywords_of_files_are_no_answers(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    before = certainty(stocked)
    with stocked.library.transaction():
        stocked.library.tags.decide(stocked.of("red"), red.id, -1, "file keyword")
    np.testing.assert_array_equal(certainty(stocked), before)


def test_one_label_alone_is_as_sure_as_among_the_others(stocked: Stocked) -> None:
    red, *_ = added(stocked, "red", "blue", "green")
    decide(stocked.library, stocked.of("red")[:3], red.id, 1)
    all_ = scores(stocked)
    vectors = stocked.searcher.loaded.vectors_of(stocked.of("red"))
    for n in range(3):
        np.testing.assert_allclose(all_.only(n).certainties(vectors)[:, 0], all_.certainties(vectors)[:, n], atol=1e-6)


def test_new_labels_learn_from_the_answers_for_the_old_ones(stocked: Stocked) -> None:
    """Tagging only what is new gives the very certainty that tagging all anew does."""
    red, _ = added(stocked, "red", "blue")
    stocked.tag()
    decide(stocked.library, stocked.of("red")[:4], red.id, -1)
    green = added(stocked, "green")[-1]
    stocked.tag(only_new=True)
    ids, sure = stocked.library.tags.suggestions(green.id)
    stocked.tag()
    again, anew = stocked.library.tags.suggestions(green.id)
    assert (anew >= LEAST_KEPT).any()
    np.testing.assert_array_equal(ids[sure >= LEAST_KEPT], again[anew >= LEAST_KEPT])
    np.testing.assert_array_equal(sure[sure >= LEAST_KEPT], anew[anew >= LEAST_KEPT])


def test_what_a_label_is_mistaken_for_takes_from_it(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    before = certainty(stocked)
    set_words(stocked.library, red.id, "contrast", ["a red thing"])
    after = certainty(stocked)
    assert after[:, 0].max() < before[:, 0].max()
    np.testing.assert_allclose(after[:, 1], before[:, 1], atol=1e-6)


def test_what_labels_are_mistaken_for_is_read_by_the_model_once(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    set_words(stocked.library, red.id, "contrast", ["a red thing", "blood"])
    before = certainty(stocked)
    encoder = stocked.model.encoder()
    assert isinstance(encoder, FakeEncoder)
    read = encoder.texts
    stocked.searcher = Searcher(stocked.model)  # as after a new start, which remembers nothing
    np.testing.assert_array_equal(certainty(stocked), before)
    assert encoder.texts == read


def test_after_tagging_nothing_would_change(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    stocked.tag()
    decide(stocked.library, [], red.id, 1)
    before = contents(stocked.library)
    assert all(change.come == change.go == 0 and change.before for change in preview(stocked).values())
    assert contents(stocked.library) == before


@pytest.mark.parametrize("what", ["answers", "another model", "other words", "a threshold"])
def test_the_preview_is_what_tagging_then_does(stocked: Stocked, what: str) -> None:
    red, _ = added(stocked, "red", "blue")
    stocked.tag()
    if what == "answers":
        decide(stocked.library, sorted(over(stocked)["red"])[:2], red.id, 1)
        decide(stocked.library, stocked.of("red")[-2:], red.id, -1)
    elif what == "other words":
        edit_prompts(stocked.library, red.id, ["a green thing"])
    elif what == "a threshold":
        set_threshold(stocked.library, red.id, 0.9)
    else:
        stocked.model = ActiveModel(stocked.workspace, FakeEncoder("another"))
        stocked.update()
        stocked.searcher = Searcher(stocked.model)
    told, before = preview(stocked), over(stocked)
    stocked.tag()
    for name, now in over(stocked).items():
        change = told[name]
        assert (change.before, change.after) == (len(before[name]), len(now))
        assert (change.come, change.go) == (len(now - before[name]), len(before[name] - now))
    assert what == "another model" or what == "a threshold" or told["red"].come + told["red"].go


def over(stocked: Stocked) -> dict[str, set[int]]:
    found = {}
    for label in stocked.library.labels.all():
        ids, certainty = stocked.library.tags.suggestions(label.id)
        found[label.name] = set(ids[certainty >= label.threshold].tolist())
    return found


def test_without_photographs_or_labels_there_is_nothing_to_change(stocked: Stocked) -> None:
    assert preview(stocked) == {}


def test_quality_counts_what_is_shown_and_what_was_said(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    set_threshold(stocked.library, red.id, 0.2)
    stocked.tag()
    first = label_quality(stocked.library, stocked.model, stocked.searcher, red.id)
    assert first.shown == len(first.mistakes) == len(over(stocked)["red"])
    assert first.accepted == first.rejected == 0
    assert first.precision is not None
    assert first.low < first.precision < first.high
    yes, no = first.mistakes[-1], first.mistakes[-2]
    decide(stocked.library, [yes], red.id, 1)
    decide(stocked.library, [no], red.id, -1)
    second = label_quality(stocked.library, stocked.model, stocked.searcher, red.id)
    assert not {yes, no} & set(second.mistakes), "what was answered is no question any more"
    black = stocked.of("black")[0]
    decide(stocked.library, [black], red.id, 1)
    assert label_quality(stocked.library, stocked.model, stocked.searcher, red.id).missed[0] == black


def test_what_looks_like_a_rejected_photo_is_a_likely_mistake(stocked: Stocked) -> None:
    red, _ = added(stocked, "red", "blue")
    set_threshold(stocked.library, red.id, 0.05)
    stocked.tag()
    before = label_quality(stocked.library, stocked.model, stocked.searcher, red.id).mistakes
    surest = before[-1]
    decide(stocked.library, [surest], red.id, -1)
    vectors = stocked.searcher.loaded.vectors_of([surest, *before[:-1]])
    alike = before[int(np.argmax(vectors[1:] @ vectors[0]))]
    after = label_quality(stocked.library, stocked.model, stocked.searcher, red.id).mistakes
    sure = scores(stocked).only(0).certainties(stocked.searcher.loaded.vectors_of(after))[:, 0]
    assert after.index(alike) < int((sure < sure[after.index(alike)]).sum()), "it comes before less sure ones"


def test_a_label_that_is_gone_has_no_quality(stocked: Stocked) -> None:
    with pytest.raises(UserError, match="no longer there"):
        label_quality(stocked.library, stocked.model, stocked.searcher, 99)


def test_precision_is_that_of_the_certainties_until_somebody_answers() -> None:
    sure = np.array([0.6, 0.7, 0.8, 0.9] * 25, np.float32)
    none = np.zeros(100, np.int8)
    precision, low, high = precision_of(sure, none, 0.5)
    assert precision == pytest.approx(0.75)
    assert 0.3 < low < 0.7 < 0.8 < high < 1
    assert precision_of(sure[:0], none[:0], 0.5) == (0.0, 0.0, 1.0)


def test_answers_from_the_unsure_end_do_not_stand_for_the_sure_one() -> None:
    """The review asks where it is unsure: ten of ten wrong there says little of the ninety that are surer."""
    sure = np.concatenate([np.full(10, 0.52), np.full(90, 0.95)]).astype(np.float32)
    verdict = np.zeros(100, np.int8)
    verdict[:10] = -1
    precision, low, high = precision_of(sure, verdict, 0.5)
    assert precision == pytest.approx(0.9 * 0.95, abs=0.01)
    assert low < 0.8 < high


def test_when_all_was_answered_the_precision_is_known() -> None:
    verdict = np.array([1, 1, 1, -1], np.int8)
    assert precision_of(np.full(4, 0.9, np.float32), verdict, 0.5) == pytest.approx((0.75, 0.75, 0.75))


def test_the_interval_holds_the_truth_as_often_as_it_says() -> None:
    chance, inside = np.random.default_rng(0), 0
    for _ in range(200):
        sure = chance.uniform(0.5, 1, 150).astype(np.float32)
        right = chance.random(150) < sure
        verdict = np.where(right, 1, -1).astype(np.int8)
        verdict[chance.permutation(150)[40:]] = 0
        _, low, high = precision_of(sure, verdict, 0.5)
        inside += low <= right.mean() <= high
    assert inside >= 180
