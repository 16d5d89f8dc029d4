"""Tags: what the model suggests comes and goes, what the user said stays."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import MAX_ROWS, Library
from clip_desktop.progress import Progress, run_to_end
from clip_desktop.services.labels.removal import remove_label
from clip_desktop.services.labels.runs import undo_batch
from clip_desktop.services.labels.scores import LEAST_KEPT, label_vector
from clip_desktop.services.labels.sets import install_label_set
from clip_desktop.services.labels.tagging import decide, review, tag_photos
from clip_desktop.services.labels.vocabulary import add_label, edit_prompts, enable_label, set_words
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.contents import contents, words
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked


def labels(library: Library, *names: str) -> list[int]:
    return [add(library, name, name) for name in names]


def add(library: Library, name: str, *prompts: str) -> int:
    add_label(library, name, prompts)
    label = library.labels.find(name)
    assert label is not None
    return label.id


def tagged(stocked: Stocked, label_id: int) -> set[int]:
    return {tag.photo_id for tag in stocked.library.tags.of_label(label_id)}


def predictions(library: Library) -> dict[tuple[int, int], float]:
    rows = library.db.execute("SELECT photo_id, label_id, score FROM tag_predictions")
    return {(photo, label): score for photo, label, score in rows}


def test_labels_are_suggested_on_what_shows_them(stocked: Stocked) -> None:
    red, _ = labels(stocked.library, "red", "nothing of the kind")
    report = stocked.tag()
    assert (report.photos, report.labels) == (96, 2)
    assert report.changes.tags
    assert set(stocked.of("red")) <= tagged(stocked, red)
    assert stocked.colours(tagged(stocked, red)) <= {"red", "yellow"}, "yellow light is red and green"


def test_what_the_user_said_outlives_every_run_and_every_model(stocked: Stocked) -> None:
    red, blue = labels(stocked.library, "red", "blue")
    stocked.tag()
    accepted, rejected = stocked.of("green")[0], stocked.of("red")
    decide(stocked.library, [accepted], red, 1)
    decide(stocked.library, rejected, red, -1)
    said = words(stocked.library)
    edit_prompts(stocked.library, blue, ["a blue thing"])
    for only_new in (False, True, False):
        stocked.tag(only_new=only_new)
        assert accepted in tagged(stocked, red)
        assert not tagged(stocked, red) & set(rejected)
    stocked.model = ActiveModel(stocked.workspace, FakeEncoder("another"))
    stocked.update()
    stocked.searcher = type(stocked.searcher)(stocked.model)
    stocked.tag()
    assert accepted in tagged(stocked, red)
    assert not tagged(stocked, red) & set(rejected)
    after = words(stocked.library)
    assert after["tag_decisions"] == said["tag_decisions"]
    assert {k: v for k, v in after.items() if k != "label_prompts"} == {
        k: v for k, v in said.items() if k != "label_prompts"
    }


def test_taking_back_what_was_said_brings_the_suggestion_back(stocked: Stocked) -> None:
    (red,) = labels(stocked.library, "red")
    stocked.tag()
    before = tagged(stocked, red)
    some = sorted(before)[:1]
    edit = decide(stocked.library, some, red, -1)
    assert tagged(stocked, red) == before - set(some)
    edit.undo(stocked.library)
    assert tagged(stocked, red) == before


def test_a_second_run_tells_the_same_and_a_run_for_new_ones_does_nothing(stocked: Stocked) -> None:
    labels(stocked.library, "red", "blue")
    stocked.tag()
    before = predictions(stocked.library)
    assert stocked.tag().photos == 96
    assert predictions(stocked.library) == before
    assert stocked.tag(only_new=True).photos == 0
    assert predictions(stocked.library) == before


def test_only_new_photographs_and_new_labels_are_looked_at(stocked: Stocked) -> None:
    red, _ = labels(stocked.library, "red", "blue")
    stocked.tag()
    before = predictions(stocked.library)
    make_picture(stocked.root / "red" / "new.png", (250, 10, 20))
    stocked.update()
    (green,) = labels(stocked.library, "green")
    assert stocked.tag(only_new=True).photos == 97
    after = predictions(stocked.library)
    assert {pair: after[pair] for pair in before} == before, "what was suggested already stays"
    new = next(photo for photo, _ in after if photo not in {p for p, _ in before})
    assert (new, red) in after
    assert tagged(stocked, green) & set(stocked.of("green"))


def test_a_label_switched_off_suggests_nothing(stocked: Stocked) -> None:
    red, blue = labels(stocked.library, "red", "blue")
    enable_label(stocked.library, red, False)
    stocked.tag()
    assert {label for _, label in predictions(stocked.library)} == {blue}


def test_what_is_kept_is_worth_keeping_and_shows_that_the_photo_was_looked_at(stocked: Stocked) -> None:
    labels(stocked.library, *["red", "green", "blue", "yellow"])
    stocked.tag()
    kept = predictions(stocked.library)
    assert {photo for photo, _ in kept} == set(stocked.library.photos.ids().tolist())
    for photo in {photo for photo, _ in kept}:
        scores = [score for (p, _), score in kept.items() if p == photo]
        assert len(scores) == 1 or min(scores) >= LEAST_KEPT


def test_no_transaction_holds_the_library_for_more_than_512_rows(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(40):
        add_label(stocked.library, f"word {n}", ["red blue green"])
    sizes: list[int] = []
    real = Library.transaction

    @contextmanager
    def counted(self: Library) -> Any:
        before = self.db.conn.total_changes
        with real(self):
            yield
        sizes.append(self.db.conn.total_changes - before)

    monkeypatch.setattr(Library, "transaction", counted)
    stocked.tag()
    assert sum(sizes) > 600
    assert max(sizes) <= MAX_ROWS


def test_progress_goes_from_nothing_to_all(stocked: Stocked) -> None:
    labels(stocked.library, "red")
    steps: list[Progress] = []
    run_to_end(tag_photos(stocked.library, stocked.model, stocked.searcher, only_new=False), steps.append)
    assert [step.done for step in steps] == [0, 96]
    assert {(step.total, step.stage) for step in steps} == {(96, "Tagging")}


def test_stopped_half_way_and_run_again_it_comes_to_the_same(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    labels(stocked.library, "red", "blue")
    stocked.tag()
    whole = predictions(stocked.library)
    stocked.library.tags.forget_predictions()
    monkeypatch.setattr("clip_desktop.services.labels.tagging._CHUNK", 10)
    job = tag_photos(stocked.library, stocked.model, stocked.searcher, only_new=True)
    for _ in range(4):
        next(job)
    job.close()
    assert 0 < len(predictions(stocked.library)) < len(whole)
    assert stocked.tag(only_new=True).photos == 66
    assert predictions(stocked.library).keys() == whole.keys()


def test_a_label_removed_while_tags_are_suggested_breaks_nothing(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    red, blue = labels(stocked.library, "red", "blue")
    monkeypatch.setattr("clip_desktop.services.labels.tagging._CHUNK", 10)
    job = tag_photos(stocked.library, stocked.model, stocked.searcher, only_new=False)
    next(job)
    next(job)
    remove_label(stocked.library, red)
    run_to_end(job)
    assert {label for _, label in predictions(stocked.library)} == {blue}


def test_an_update_looks_for_a_reworded_label_again_and_for_no_other(stocked: Stocked) -> None:
    warm, blue = labels(stocked.library, "red", "blue")
    stocked.tag()
    assert stocked.tag(only_new=True).photos == 0, "nothing is new"
    before = predictions(stocked.library)
    edit = edit_prompts(stocked.library, warm, ["green"])
    assert stocked.tag(only_new=True).photos == 96
    assert set(stocked.of("green")) <= tagged(stocked, warm)
    assert not tagged(stocked, warm) & set(stocked.of("red")), "what no longer fits goes"
    kept = {pair: score for pair, score in predictions(stocked.library).items() if pair[1] == blue}
    assert kept == {pair: score for pair, score in before.items() if pair[1] == blue}
    assert stocked.tag(only_new=True).photos == 0, "and once is enough"
    edit.undo(stocked.library)
    assert stocked.tag(only_new=True).photos == 96, "worded back is worded otherwise, too"
    assert {pair for pair in predictions(stocked.library) if pair[1] == warm} >= {(i, warm) for i in stocked.of("red")}


def test_what_a_label_is_mistaken_for_belongs_to_its_wording(stocked: Stocked) -> None:
    red, _ = labels(stocked.library, "red", "blue")
    stocked.tag()
    set_words(stocked.library, red, "contrast", ["yellow"])
    assert stocked.tag(only_new=True).photos == 96
    assert stocked.tag(only_new=True).photos == 0


def test_undoing_the_run_that_looked_for_a_reworded_label_brings_back_what_was_there(stocked: Stocked) -> None:
    red, _ = labels(stocked.library, "red", "blue")
    stocked.tag()
    before = predictions(stocked.library)
    edit_prompts(stocked.library, red, ["green"])
    stocked.tag(only_new=True)
    newest = stocked.library.batches.all()[0].id
    run_to_end(undo_batch(stocked.library, newest))
    assert predictions(stocked.library) == before
    assert stocked.tag(only_new=True).photos == 0, "who undid it does not want it at once again"


def test_a_run_that_was_stopped_before_all_was_looked_at_does_not_count(
    stocked: Stocked, monkeypatch: pytest.MonkeyPatch
) -> None:
    red, _ = labels(stocked.library, "red", "blue")
    stocked.tag()
    edit_prompts(stocked.library, red, ["green"])
    monkeypatch.setattr("clip_desktop.services.labels.tagging._CHUNK", 10)
    job = tag_photos(stocked.library, stocked.model, stocked.searcher, only_new=True)
    for _ in range(4):
        next(job)
    job.close()
    assert stocked.tag(only_new=True).photos == 96


def test_libraries_tagged_before_wordings_were_noted_are_not_looked_at_again(stocked: Stocked) -> None:
    labels(stocked.library, "red", "blue")
    stocked.tag()
    stocked.library.db.execute("DELETE FROM label_scored")
    assert stocked.tag(only_new=True).photos == 0


def test_two_programs_do_not_tag_at_once(stocked: Stocked) -> None:
    other = Workspace(stocked.workspace.paths, stocked.workspace.settings)
    with (
        stocked.workspace.tagging_lock(),
        pytest.raises(UserError, match="is tagging this library"),
        other.tagging_lock(),
    ):
        raise AssertionError("both hold it")
    with other.tagging_lock():
        assert stocked.workspace.is_locked("tagging")


def test_without_labels_or_photographs_there_is_nothing_to_do(stocked: Stocked, library: Library) -> None:
    before = contents(library)
    report = stocked.tag()
    assert (report.photos, bool(report.changes)) == (0, False)
    assert contents(library) == before


def test_a_label_without_descriptions_is_described_by_its_name(stocked: Stocked) -> None:
    bare = add(stocked.library, "red")
    stocked.tag()
    assert set(stocked.of("red")) <= tagged(stocked, bare)


def test_the_direction_of_a_label_is_made_once_and_anew_when_its_words_change(
    stocked: Stocked, encoder: FakeEncoder
) -> None:
    (red,) = labels(stocked.library, "red")
    stocked.searcher.refresh(stocked.library)
    model_id = stocked.model.register(stocked.library).id

    def direction() -> Any:
        label = stocked.library.labels.get(red)
        assert label is not None
        return label_vector(stocked.library, model_id, stocked.searcher, label)

    first, asked = direction(), encoder.texts
    assert (direction() == first).all()
    assert encoder.texts == asked
    edit_prompts(stocked.library, red, ["blue"])
    assert float(first @ direction()) < 0.5


def test_a_label_file_that_the_user_edits_brings_its_labels_and_keeps_what_was_said(
    stocked: Stocked, tmp_path: Path
) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text('[[label]]\nname = "lawn"\nprompts = ["green"]\n', encoding="utf-8")
    assert install_label_set(stocked.library, mine)[0] == 1
    lawn = stocked.library.labels.find("lawn")
    assert lawn is not None
    stocked.tag()
    decide(stocked.library, stocked.of("red")[:1], lawn.id, 1)
    said = words(stocked.library)["tag_decisions"]
    mine.write_text(mine.read_text() + '[[label]]\nname = "sky"\nprompts = ["blue"]\n', encoding="utf-8")
    assert install_label_set(stocked.library, mine)[0] == 1
    stocked.tag(only_new=True)
    sky = stocked.library.labels.find("sky")
    assert sky is not None
    assert tagged(stocked, sky.id) & set(stocked.of("blue"))
    assert words(stocked.library)["tag_decisions"] == said


def test_review_asks_of_suggested_photographs_and_never_of_judged_ones(stocked: Stocked) -> None:
    (red,) = labels(stocked.library, "red")
    assert review(stocked.library, stocked.searcher, red, 5) == []
    stocked.tag()
    asked = review(stocked.library, stocked.searcher, red, 5)
    assert 0 < len(asked) <= 5
    decide(stocked.library, asked, red, 1)
    assert not set(review(stocked.library, stocked.searcher, red, 5)) & set(asked)


def test_a_label_that_is_gone_is_a_sentence(stocked: Stocked) -> None:
    with pytest.raises(UserError, match="no longer there"):
        decide(stocked.library, [1], 99, 1)
    with pytest.raises(UserError, match="no longer there"):
        review(stocked.library, stocked.searcher, 99, 5)
