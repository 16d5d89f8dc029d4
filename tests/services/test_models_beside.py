"""Another model beside the one in use: made ready, compared by the user's own words, changed to and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from clip_desktop.clip.protocol import FloatArray
from clip_desktop.errors import UserError
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.comparing import average_precision, compare_models
from clip_desktop.services.models.install import import_model
from clip_desktop.services.models.listing import find_model
from clip_desktop.services.models.preparing import prepare_model, readiness, switch_model
from clip_desktop.services.models.speed import known_speed, measure_speed
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked
from tests.services.models_at_hand import write_model


class Muddled(FakeEncoder):
    """Another model, whose words mean the colours of other words."""

    def __init__(self) -> None:
        super().__init__("muddled")

    def encode_texts(self, texts: list[str]) -> FloatArray:  # type: ignore[override]
        exchanged = [text.replace("red", "-").replace("blue", "red").replace("-", "blue") for text in texts]
        return super().encode_texts(exchanged)


@pytest.fixture
def other(stocked: Stocked, tmp_path: Path) -> str:
    run_to_end(import_model(stocked.workspace, write_model(tmp_path / "made"), "mine"))
    return "mine"


def test_a_model_is_made_ready_while_the_other_stays_in_use(stocked: Stocked, other: str) -> None:
    stocked.searcher.refresh(stocked.library)
    model = find_model(stocked.workspace, other)
    assert readiness(stocked.library, model).ready == 0
    report = run_to_end(prepare_model(stocked.workspace, stocked.library, other))
    assert report.indexed == 96
    assert readiness(stocked.library, model).is_whole
    assert stocked.workspace.settings.model == "builtin"
    assert stocked.searcher.refresh(stocked.library) == 0, "the vectors in use are as they were"


def test_stopped_half_way_it_goes_on_from_there(stocked: Stocked, other: str) -> None:
    job = prepare_model(stocked.workspace, stocked.library, other)
    for step in job:
        if step.done >= 32:
            break
    job.close()
    model = find_model(stocked.workspace, other)
    begun = readiness(stocked.library, model).ready
    assert 0 < begun < 96
    assert run_to_end(prepare_model(stocked.workspace, stocked.library, other)).indexed == 96 - begun


def test_changing_the_model_is_undone_by_going_back(stocked: Stocked, other: str) -> None:
    models = ActiveModel(stocked.workspace)
    first = models.identity
    edit = switch_model(stocked.workspace, models, other)
    assert models.identity != first
    assert models.identity == ActiveModel(stocked.workspace, name=other).identity
    assert edit.changes.tags and edit.changes.albums and edit.changes.photos
    edit.undo(stocked.library)
    assert (stocked.workspace.settings.model, models.identity) == ("builtin", first)


@pytest.mark.parametrize("name", ["nothing", "broken"])
def test_a_model_that_cannot_be_used_is_refused_and_nothing_changes(stocked: Stocked, name: str) -> None:
    (stocked.workspace.paths.models / "broken").mkdir(parents=True)
    models = ActiveModel(stocked.workspace)
    with pytest.raises(UserError):
        switch_model(stocked.workspace, models, name)
    with pytest.raises(UserError):
        run_to_end(prepare_model(stocked.workspace, stocked.library, name))
    assert stocked.workspace.settings.model == "builtin"


def test_the_model_that_understands_the_users_words_is_the_better(stocked: Stocked) -> None:
    muddled = ActiveModel(stocked.workspace, Muddled())
    stocked.model, kept = muddled, stocked.model
    stocked.update()
    for name in ("red", "green", "blue", "yellow"):
        add_label(stocked.library, name)
        label = stocked.library.labels.find(name)
        assert label is not None
        decide(stocked.library, stocked.of(name)[:4], label.id, 1)
    create_album(stocked.library, "reds", stocked.of("red")[:3], "red")
    add_label(stocked.library, "black")  # nothing is said of it: no question
    found = run_to_end(compare_models(stocked.library, kept, muddled, ("good", "bad")))
    assert len(found.questions) == 5 and found.photos == 96
    by_name = {(q.question.kind, q.question.name): q.precisions for q in found.questions}
    for key in (("label", "red"), ("label", "blue"), ("album", "reds")):
        assert by_name[key][0] > by_name[key][1] + 0.3
    assert by_name["label", "green"][0] == pytest.approx(by_name["label", "green"][1], abs=0.05)
    assert found.interval is not None and found.interval[0] < 0
    assert found.means[0] > found.means[1]


def test_photographs_that_only_one_model_has_read_do_not_count(stocked: Stocked) -> None:
    create_album(stocked.library, "reds", stocked.of("red"))
    unread = ActiveModel(stocked.workspace, FakeEncoder("unread"))
    found = run_to_end(compare_models(stocked.library, stocked.model, unread, ("one", "two")))
    assert (found.photos, found.questions, found.interval, found.means) == (0, (), None, (0.0, 0.0))


def test_average_precision_against_counting_by_hand() -> None:
    scores = np.array([0.9, 0.8, 0.7, 0.6], np.float32)
    assert average_precision(scores, np.array([True, False, True, False])) == pytest.approx((1 + 2 / 3) / 2)
    assert average_precision(scores, np.zeros(4, bool)) == 0
    level = np.zeros(4, np.float32)  # nothing is told apart: the answers come last
    assert average_precision(level, np.array([True, False, False, False])) == pytest.approx(1 / 4)


def test_the_speed_is_measured_once_and_kept_for_these_weights(stocked: Stocked, other: str) -> None:
    model = find_model(stocked.workspace, other)
    assert known_speed(stocked.workspace, model) is None
    rate = run_to_end(measure_speed(stocked.workspace, model))
    assert rate > 1
    assert known_speed(stocked.workspace, model) == pytest.approx(rate, abs=0.1)
    assert known_speed(stocked.workspace, find_model(stocked.workspace, "builtin")) is None
    (stocked.workspace.paths.cache / "models" / "speeds.json").write_text("[no", encoding="utf-8")
    assert known_speed(stocked.workspace, model) is None
