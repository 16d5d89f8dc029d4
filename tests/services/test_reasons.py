"""Why a photo has a tag or stands in an answer, and the picture that shows where."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.library.records import Label
from clip_desktop.search.query import parse
from clip_desktop.services.labels.heat_pictures import with_heat, write_heat_picture
from clip_desktop.services.labels.reasons import direction_of_label, in_words, why_found, why_tag
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label, enable_label, set_exclusions
from clip_desktop.services.models.active import ActiveModel
from tests.services.conftest import Stocked


@pytest.fixture
def label(stocked: Stocked) -> Label:
    """A label that is said in two ways, one of them wrong."""
    add_label(stocked.library, "crimson", ["something green", "something red"])
    found = stocked.library.labels.find("crimson")
    assert found is not None
    return found


def test_a_tag_is_told_by_its_nearest_prompt_its_examples_and_its_line(stocked: Stocked, label: Label) -> None:
    stocked.tag()
    photo, alike, *_ = stocked.of("red")
    decide(stocked.library, [alike, *stocked.of("blue")[:2]], label.id, 1)
    decide(stocked.library, stocked.of("green")[:1], label.id, -1)
    reason = why_tag(stocked.library, stocked.model, stocked.searcher, label, photo)
    assert reason.certainty == stocked.library.tags.score(photo, label.id)
    assert (reason.threshold, reason.verdict, reason.rank) == (label.threshold, 0, None)
    assert "red" in reason.prompts[0].text
    assert "green" in reason.prompts[-1].text
    assert reason.prompts[0].likeness > 0.9 > reason.prompts[-1].likeness
    assert reason.accepted[0].photo_id == alike
    assert [one.likeness for one in reason.accepted] == sorted((o.likeness for o in reason.accepted), reverse=True)
    assert (reason.accepted_count, reason.rejected_count) == (3, 1)
    words = in_words(reason)
    assert f"{100 * (reason.certainty or 0):.0f} %" in words[0]
    assert "line of 50 %" in words[0]
    assert any("3 photographs you accepted" in line for line in words)
    assert any("1 photograph you rejected" in line for line in words)


def test_a_label_that_is_switched_off_or_excluded_says_so(stocked: Stocked, label: Label) -> None:
    add_label(stocked.library, "red", ["red"])
    other = stocked.library.labels.find("red")
    assert other is not None
    set_exclusions(stocked.library, label.id, [other.id])
    stocked.tag()
    photo = stocked.of("red")[0]
    shown = {tag.label for tag in stocked.library.tags.of_photo(photo)}
    assert len(shown & {"crimson", "red"}) == 1, "one of the two"
    hidden, winner = ("crimson", "red") if "red" in shown else ("red", "crimson")

    def said(name: str) -> str:
        meant = stocked.library.labels.find(name)
        assert meant is not None
        return in_words(why_tag(stocked.library, stocked.model, stocked.searcher, meant, photo))[0]

    assert f"“{winner}” excludes it" in said(hidden)
    assert "excludes" not in said(winner)
    beaten = stocked.library.labels.find(winner)
    assert beaten is not None
    enable_label(stocked.library, beaten.id, False)
    assert "excludes" not in said(hidden), "what is switched off excludes nothing"
    assert "switched off" in said(winner)
    decide(stocked.library, [photo], beaten.id, 1)
    assert f"“{winner}” excludes it" in said(hidden), "but what you said does"
    shown = {tag.label for tag in stocked.library.tags.of_photo(photo)}
    assert hidden not in shown


def test_what_the_user_said_comes_first_and_a_photo_is_no_example_of_itself(stocked: Stocked, label: Label) -> None:
    photo = stocked.of("red")[0]
    assert "not looked for yet" in in_words(why_tag(stocked.library, stocked.model, stocked.searcher, label, photo))[0]
    decide(stocked.library, [photo], label.id, -1)
    reason = why_tag(stocked.library, stocked.model, stocked.searcher, label, photo)
    assert (reason.verdict, reason.rejected, reason.rejected_count) == (-1, (), 0)
    assert in_words(reason)[0] == "You said that it is not “crimson”."


def test_a_result_is_told_by_its_place_the_words_and_the_examples(stocked: Stocked) -> None:
    photo, example, *_ = stocked.of("red")
    query = parse(f"red like:{example}")
    reason = why_found(stocked.library, stocked.model, stocked.searcher, query, photo)
    result = stocked.searcher.answer(stocked.library, query)
    assert reason.rank == result.ids.tolist().index(photo) + 1
    assert result.certainty is not None
    assert reason.certainty == pytest.approx(float(result.certainty[reason.rank - 1]))
    assert "red" in reason.prompts[0].text
    assert [one.photo_id for one in reason.accepted] == [example]
    assert f"place {reason.rank} of the answer" in in_words(reason)[0]


def test_a_photo_that_a_condition_leaves_out_is_told_so(stocked: Stocked) -> None:
    reason = why_found(stocked.library, stocked.model, stocked.searcher, parse("red rating>=5"), stocked.of("red")[0])
    assert (reason.rank, reason.certainty) == (None, None)
    assert "a condition leaves it out" in in_words(reason)[0]


def test_the_heat_lies_over_what_was_seen_and_the_rest_is_dark() -> None:
    picture = Image.new("RGB", (40, 20), (200, 200, 200))
    heat = np.zeros((2, 2), np.float32)
    heat[:, 1] = 1
    drawn = np.asarray(with_heat(picture, heat, (10, 0, 30, 20)), np.int16)
    assert (drawn[10, 2] == 80).all()
    assert (drawn[10, 11] == 200).all()
    red, _, blue = drawn[10, 29]
    assert red - blue > 100
    assert drawn.shape == (20, 40, 3)


def test_a_heat_picture_is_a_new_file_and_never_an_old_one(stocked: Stocked, label: Label, tmp_path: Path) -> None:
    photo = stocked.of("red")[0]
    direction = direction_of_label(stocked.library, stocked.searcher, label)
    original = next(path for _, path in stocked.library.files.of_photos([photo]))
    before = original.read_bytes()
    to = tmp_path / "heat.png"
    write_heat_picture(stocked.library, stocked.model, photo, direction, to)
    with Image.open(to) as drawn, Image.open(original) as whole:
        assert (drawn.format, drawn.size) == ("PNG", whole.size)
    for taken in (to, original):
        with pytest.raises(UserError, match="is there already"):
            write_heat_picture(stocked.library, stocked.model, photo, direction, taken)
    with pytest.raises(UserError, match="written as PNG"):
        write_heat_picture(stocked.library, stocked.model, photo, direction, tmp_path / "heat.jpg")
    with pytest.raises(UserError, match="cannot be written"):
        write_heat_picture(stocked.library, stocked.model, photo, direction, tmp_path / "no" / "heat.png")
    assert original.read_bytes() == before


def test_a_photo_that_was_not_read_is_refused(stocked: Stocked, label: Label, model: ActiveModel) -> None:
    with pytest.raises(UserError, match="not been indexed"):
        why_tag(stocked.library, model, stocked.searcher, label, 10_000)
