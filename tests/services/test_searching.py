"""Queries answered: descriptions and filters in any combination, orders, the line, libraries in want."""

from __future__ import annotations

import os
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.services.albums.albums import create_album, set_threshold
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.counting import finds_any
from clip_desktop.services.searching.plan import MOST_CLAUSES, MOST_DESCRIPTIONS, MOST_FILTERS
from clip_desktop.services.searching.searcher import Searcher, SearchResult
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked


def _relevant(stocked: Stocked, text: str) -> set[int]:
    found = stocked.searcher.search(stocked.library, text, 1000)
    return set(found.ids[: found.relevant].tolist())


def _search(stocked: Stocked, text: str, limit: int = 1000) -> SearchResult:
    return stocked.searcher.search(stocked.library, text, limit)


def _label(stocked: Stocked, name: str, photos: list[int]) -> None:
    stocked.library.tags.decide(photos, stocked.library.labels.add(name, []), 1)


def _all(stocked: Stocked) -> set[int]:
    return set(stocked.library.photos.ids().tolist())


def test_either_of_two_descriptions(stocked: Stocked) -> None:
    red, green = _relevant(stocked, "red"), _relevant(stocked, "green")
    assert red >= set(stocked.of("red"))
    assert red != green
    assert _relevant(stocked, "red OR green") == red | green
    found = _search(stocked, "red OR green")
    assert found.certainty is not None
    assert (np.diff(found.certainty) <= 0).all()
    both = [_search(stocked, colour) for colour in ("red", "green")]
    best = {int(i): 0.0 for i in found.ids}
    for one in both:
        assert one.certainty is not None
        for photo, certainty in zip(one.ids.tolist(), one.certainty.tolist(), strict=True):
            best[photo] = max(best[photo], certainty)
    assert dict(zip(found.ids.tolist(), found.certainty.tolist(), strict=True)) == best


@pytest.mark.parametrize(
    "text",
    ["red", "rating:5", "red rating:5", "folder:red", "-folder:red", "red score>0.999", "is:favourite OR blue", ""],
)
def test_whether_anything_is_found_is_told_as_the_answer_tells_it(stocked: Stocked, text: str) -> None:
    found = len(_all(stocked))
    if text:
        answer = _search(stocked, text)
        found = answer.relevant + answer.maybe
    assert finds_any(stocked.library, stocked.searcher, text) == (found > 0)


def test_a_year_among_the_words_is_noted(stocked: Stocked) -> None:
    note = "“2004” was looked for as a word: date:2004 is what was taken then."
    for text in ("red 2004", "red NOT 2004", "red (green OR 2004)"):
        assert _search(stocked, text).note == note, text
    for text in ("red", "red date:2004", "red 2003..2004", "red 20041", "red 3004", 'red "summer of 2004"'):
        assert _search(stocked, text).note == "", text


def test_a_description_or_a_filter(stocked: Stocked) -> None:
    blue = stocked.of("blue")
    _label(stocked, "sea", blue[:3])
    found = _search(stocked, "red OR tag:sea")
    assert set(found.ids[: found.relevant].tolist()) == {*_relevant(stocked, "red"), *blue[:3]}
    assert found.certainty is not None
    assert found.certainty[:3].tolist() == [1, 1, 1]  # what a filter says is certain, and comes first
    assert set(found.ids[:3].tolist()) == set(blue[:3])


def test_filters_and_descriptions_hold_at_once_whatever_the_brackets(stocked: Stocked) -> None:
    red, green = stocked.of("red"), stocked.of("green")
    _label(stocked, "kept", [*red[:2], *green[:3]])
    reddish, greenish = _relevant(stocked, "red"), _relevant(stocked, "green")
    kept = {*red[:2], *green[:3]}
    assert _relevant(stocked, "red tag:kept") == reddish & kept == set(red[:2])
    assert _relevant(stocked, "(red OR green) tag:kept") == kept & (reddish | greenish)
    assert _relevant(stocked, "red OR green tag:kept") == reddish | (greenish & kept)
    assert _relevant(stocked, "red (tag:kept OR file:red/7)") == {*red[:2], red[7]}


def test_what_is_left_out_is_what_passes_its_own_cut_off(stocked: Stocked) -> None:
    red, green = _relevant(stocked, "red"), _relevant(stocked, "green")
    first = stocked.of("red")[0]
    assert _relevant(stocked, "(red OR green) -green") == red - green
    assert _relevant(stocked, "-red") == _all(stocked) - red
    assert _relevant(stocked, "NOT (red OR green)") == _all(stocked) - red - green
    assert _relevant(stocked, "-(red file:red/0)") == _all(stocked) - {first}
    assert _relevant(stocked, "-(red -file:red/0)") == (_all(stocked) - red) | {first}
    assert _relevant(stocked, "-red file:red") == set()


def test_albums_count_in_any_combination(stocked: Stocked) -> None:
    picked, first = set(stocked.of("blue")[:2]), stocked.of("red")[0]
    album, _ = create_album(stocked.library, "Picked", sorted(picked))
    set_threshold(stocked.library, album, 1.0)
    assert _relevant(stocked, "album:picked") == picked
    assert _relevant(stocked, "-album:picked file:blue") == set(stocked.of("blue")) - picked
    assert _relevant(stocked, "album:picked OR red") == _relevant(stocked, "red") | picked
    assert _relevant(stocked, "album:picked OR file:red/0") == {first, *picked}
    assert _search(stocked, "album:picked").certainty is None


def test_a_weight_draws_the_answer_to_its_description(stocked: Stocked) -> None:
    def first(text: str) -> set[str]:
        return stocked.colours(_search(stocked, text).ids[:8].tolist())

    assert first('"red" 5*"green"') == {"green"}
    assert first('5*"red" "green"') == {"red"}


def test_an_example_of_little_weight_counts_little(stocked: Stocked) -> None:
    red, green = stocked.of("red")[0], stocked.of("green")[0]

    def score(text: str, photo: int) -> float:
        found = _search(stocked, text)
        assert found.scores is not None
        return float(found.scores[found.ids == photo][0])

    assert score(f"red 0.1*like:{green}", green) < score(f"red like:{green}", green) - 0.02
    little = score(f"red like:{red} 0.1*like:{green}", green)
    assert little < score(f"red like:{red} like:{green}", green) - 0.02


def test_examples_may_be_several_and_rejected_ones_are_not_shown(stocked: Stocked) -> None:
    red, green = stocked.of("red"), stocked.of("green")
    both = _search(stocked, f"like:{red[0]} like:{green[0]}")
    assert stocked.colours(both.ids[:16].tolist()) <= {"red", "green", "yellow"}
    without = _search(stocked, f"red -like:{red[0]} -like:{red[1]}")
    assert not {red[0], red[1]} & set(without.ids.tolist())
    assert without.trace is not None
    ((key, nearness),) = without.trace.nearness.items()
    assert [like.number for like in key[2]] == red[:2]
    plain = _search(stocked, "red").trace
    assert plain is not None
    assert nearness is not None
    assert not np.array_equal(nearness.scores, next(iter(plain.nearness.values())).scores)  # type: ignore[union-attr]


def test_a_rejected_example_alone_leaves_out_what_is_like_it(stocked: Stocked) -> None:
    first = stocked.of("red")[0]
    alike = _relevant(stocked, f"like:{first}") | {first}
    assert _relevant(stocked, f"-like:{first}") == _all(stocked) - alike
    assert _relevant(stocked, f"-like:{first} file:red") == set(stocked.of("red")) - alike


def test_the_line_can_be_drawn_by_the_query(stocked: Stocked) -> None:
    found = _search(stocked, "red")
    assert found.certainty is not None
    certainty = np.sort(found.certainty)[::-1]
    line = round(float(certainty[4] + certainty[5]) / 2, 4)
    drawn = _search(stocked, f"red score>{line}")
    assert (drawn.relevant, drawn.maybe) == (int((certainty > line).sum()), 0)
    everything = _search(stocked, "red score>0")
    assert everything.relevant == int((certainty > 0).sum())
    assert _search(stocked, "red score>1").relevant == 0


@pytest.mark.parametrize("text", ["red", "red OR green", "file:red OR file:green", "-(blue OR black)"])
def test_orders_hold_within_what_is_relevant(stocked: Stocked, text: str) -> None:
    everything = stocked.library.photos.ids().tolist()
    stocked.library.photos.set_values("rating", {photo: 1 + (7 * photo) % 5 for photo in everything})
    rows = stocked.library.photos.rows(everything)
    keys: dict[str, Callable[[int], object]] = {
        "date": lambda photo: everything.index(photo),
        "name": lambda photo: rows[photo].path.relative_to(stocked.root).as_posix(),
        "rating": lambda photo: -rows[photo].rating,
    }
    plain = _search(stocked, text)
    for sort, key in keys.items():
        found = _search(stocked, f"{text} sort:{sort}")
        kept = found.ids[: found.relevant].tolist()
        assert set(kept) == set(plain.ids[: plain.relevant].tolist())
        assert len(kept) >= 8
        assert [key(photo) for photo in kept] == sorted(key(photo) for photo in kept)  # type: ignore[type-var]
        assert found.relevant == plain.relevant


def test_conditions_are_asked_before_the_model(stocked: Stocked, encoder: FakeEncoder) -> None:
    _search(stocked, "red")
    asked = encoder.texts
    assert _search(stocked, "a purple sunset file:nowhere").relevant == 0
    assert _search(stocked, "file:nowhere -(a green hill)").relevant == 0
    assert encoder.texts == asked


def test_a_photo_without_a_vector_is_found_by_its_filters_alone(stocked: Stocked) -> None:
    late = stocked.of("green")[0]
    stocked.library.db.execute("DELETE FROM embeddings WHERE photo_id = ?", [late])
    assert late in _relevant(stocked, "red OR file:green")
    assert late not in _relevant(stocked, "red OR green")
    assert "1 photograph is still to be indexed." in _search(stocked, "red OR green").note


class TestExamplesFromElsewhere:
    def test_any_picture_is_an_example_and_is_looked_at_once(
        self, stocked: Stocked, tmp_path: Path, encoder: FakeEncoder
    ) -> None:
        picture = make_picture(tmp_path / "else where" / "(1).png", (200, 20, 20))
        before = encoder.pictures
        for _ in range(2):
            assert stocked.colours(_search(stocked, f'like:"{picture}"').ids[:8].tolist()) == {"red"}
        assert encoder.pictures == before + 1
        make_picture(picture, (20, 20, 200), (30, 30))
        assert stocked.colours(_search(stocked, f'like:"{picture}"').ids[:8].tolist()) == {"blue"}

    def test_a_photo_of_the_library_is_known_by_its_path_and_by_its_name(
        self, stocked: Stocked, encoder: FakeEncoder
    ) -> None:
        by_number = _search(stocked, f"like:{stocked.of('blue')[3]}")
        path = stocked.library.photos.rows(stocked.of("blue"))[stocked.of("blue")[3]].path
        before = encoder.pictures
        for text in (f'like:"{path}"', f"like:{path.parent.name}/{path.name}"):
            assert _search(stocked, text).ids.tolist() == by_number.ids.tolist()
        assert encoder.pictures == before

    def test_weights_and_rejection_reach_them_too(self, stocked: Stocked, tmp_path: Path) -> None:
        red = make_picture(tmp_path / "red.png", (200, 20, 20))
        green = make_picture(tmp_path / "green.png", (20, 200, 20))
        found = _search(stocked, f"like:{red} 9*like:{green}")
        assert stocked.colours(found.ids[:8].tolist()) == {"green"}
        assert _relevant(stocked, f"-like:{red}") == _all(stocked) - _relevant(stocked, f"like:{red}")

    @pytest.mark.parametrize(
        ("name", "content", "sentence"),
        [
            ("gone.png", None, "“gone.png” cannot be read: No such file or directory. Give the path of a picture; one"),
            ("text.png", b"only some words here", "“text.png” cannot be an example: This file holds text"),
            ("empty.png", b"", "“empty.png” cannot be an example: This file is empty."),
            ("cut.png", "cut", "“cut.png” cannot be an example: This picture is cut short"),
            ("bomb.png", "bomb", "pixels, too many for the memory there is."),
        ],
    )
    def test_what_is_no_picture_is_a_sentence(
        self, stocked: Stocked, tmp_path: Path, name: str, content: bytes | str | None, sentence: str
    ) -> None:
        path = tmp_path / name
        whole = make_picture(tmp_path / "whole.png", "red", (300, 300)).read_bytes()
        if content == "cut":
            path.write_bytes(whole[: len(whole) // 2])
        elif content == "bomb":
            header = b"IHDR" + b"\0\1\x86\xa0" * 2 + whole[24:29]  # 100,000 pixels each way
            path.write_bytes(whole[:12] + header + zlib.crc32(header).to_bytes(4, "big") + whole[33:])
        elif isinstance(content, bytes):
            path.write_bytes(content)
        with pytest.raises(UserError) as caught:
            _search(stocked, f'red like:"{path}"')
        assert sentence in str(caught.value)

    @pytest.mark.skipif(os.name == "nt", reason="there are no such files")
    def test_folders_and_pipes_are_sentences_too(self, stocked: Stocked, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        for name in ("pipe", ""):
            with pytest.raises(UserError, match="cannot be an example: This is"):
                _search(stocked, f'like:"{tmp_path / name}"')

    def test_a_name_that_several_have_or_none_is_refused(self, stocked: Stocked) -> None:
        with pytest.raises(UserError, match=r"5 photographs are called “0\.png”"):
            _search(stocked, "like:0.png")
        with pytest.raises(UserError, match=r"is called “x\.png”"):
            _search(stocked, "like:x.png")

    def test_a_number_that_has_no_vector_is_noted(self, stocked: Stocked) -> None:
        alone = _search(stocked, "like:99999")
        assert (len(alone.ids), alone.note) == (0, "Photograph 99999 has not been indexed.")
        assert _relevant(stocked, "red like:99999") == _relevant(stocked, "red")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (" ".join(f'"{n}"' for n in range(MOST_DESCRIPTIONS + 1)), f"{MOST_DESCRIPTIONS} descriptions"),
        ("-a " * 3_300, "32 descriptions, and this one has 3,300."),
        ("tag:a " * (MOST_FILTERS + 1), f"{MOST_FILTERS} conditions"),
        (" ".join(f"(a{n} OR tag:b)" for n in range(8)), f"more than {MOST_CLAUSES} alternatives"),
    ],
)
def test_more_than_can_be_answered_in_a_moment_is_refused(stocked: Stocked, text: str, sentence: str) -> None:
    with pytest.raises(UserError, match=sentence):
        _search(stocked, text)


def test_the_most_that_is_taken_is_answered(stocked: Stocked) -> None:
    assert len(_search(stocked, " ".join(["-tag:nothing"] * MOST_FILTERS)).ids) == 96
    assert len(_search(stocked, " OR ".join(["tag:nothing"] * (MOST_FILTERS - 1) + ["file:red"])).ids) == 8
    assert len(_search(stocked, " ".join(f"(red OR file:{n})" for n in range(6))).ids)


def test_an_empty_query_shows_everything_and_asks_nothing(stocked: Stocked, encoder: FakeEncoder) -> None:
    asked = encoder.texts
    found = _search(stocked, "  ")
    assert found.ids.tolist() == stocked.library.photos.ids().tolist()
    assert (found.certainty, encoder.texts) == (None, asked)


class TestWithoutVectors:
    @pytest.fixture
    def searcher(self, stocked: Stocked) -> Searcher:
        """A searcher of another model, which has seen nothing."""
        return Searcher(ActiveModel(stocked.workspace, FakeEncoder("another")))

    def test_filters_are_answered_and_it_is_said(self, stocked: Stocked, searcher: Searcher) -> None:
        found = searcher.search(stocked.library, "dog file:red")
        assert set(found.ids.tolist()) == set(stocked.of("red"))
        assert found.note == "Nothing is indexed yet, so only names, dates and tags were searched."
        either = searcher.search(stocked.library, "dog OR file:red")
        assert set(either.ids.tolist()) == set(stocked.of("red"))

    def test_looks_alone_find_nothing(self, stocked: Stocked, searcher: Searcher) -> None:
        found = searcher.search(stocked.library, "red")
        assert (len(found.ids), found.note) == (0, "Nothing is indexed yet.")

    def test_a_plain_query_does_not_ask_for_the_model(
        self, library: Library, workspace: Workspace, tmp_path: Path
    ) -> None:
        add_folder(library, tmp_path)
        workspace.update_settings(model="not-there")
        searcher = Searcher(ActiveModel(workspace))
        assert len(searcher.search(library, "is:favourite OR (file:x -has:gps) sort:name").ids) == 0
        with pytest.raises(UserError):
            searcher.search(library, "dog")


def test_a_model_chosen_meanwhile_changes_no_answer_of_the_one_in_use(stocked: Stocked) -> None:
    before = _search(stocked, "red OR file:green")
    stocked.workspace.update_settings(model="another-one")
    after = _search(stocked, "red OR file:green")
    assert after.ids.tolist() == before.ids.tolist()
    switched = Searcher(ActiveModel(stocked.workspace, FakeEncoder("another")))
    assert switched.search(stocked.library, "red").relevant == 0
    assert _search(stocked, "red OR file:green").ids.tolist() == before.ids.tolist()


def test_where_the_time_went_is_known(stocked: Stocked) -> None:
    trace = _search(stocked, "red tag:x OR green").trace
    assert trace is not None
    assert {"plan", "vectors", "conditions", "words", "ranking", "order"} <= set(trace.seconds)
    assert all(seconds >= 0 for seconds in trace.seconds.values())
