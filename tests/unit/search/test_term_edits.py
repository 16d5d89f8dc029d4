"""A query's text changed by a click: only what was clicked is other than it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.search.query import parse
from clip_desktop.search.term_edits import (
    filters_in,
    likes_only,
    with_likes,
    with_line,
    with_term,
    without,
    without_line,
    words_of,
)

_TERMS = st.sampled_from(
    ["dog", '"New York"', "tag:cat", "-tag:cat", "rating>=4", 'place:"Old Town"', "like:3", "is:favourite"]
)


def test_filters_are_found_where_they_stand() -> None:
    text = 'dog  -tag:"a b" rating>=4 "tag:no" NOT is:raw last summer'
    assert [(text[f.start : f.stop], f.key, f.value, f.excluded) for f in filters_in(text)] == [
        ('-tag:"a b"', "tag", "a b", True),
        ("rating>=4", "rating", ">=4", False),
        ("NOT is:raw", "is", "raw", True),
        ("last summer", "date", "last summer", False),
    ]


def test_one_that_others_need_is_none_of_them() -> None:
    assert filters_in("dog OR tag:cat") == ()
    assert [f.key for f in filters_in("(dog OR cat) tag:cat")] == ["tag"]
    assert filters_in("(tag:cat)") == ()


def test_a_text_that_cannot_be_read_has_none() -> None:
    assert filters_in('tag:cat "open') == ()
    assert filters_in("") == ()


@given(st.lists(_TERMS, max_size=6))
def test_taking_a_filter_away_leaves_the_others(terms: list[str]) -> None:
    text = "  ".join(terms)
    for n, typed in enumerate(filters_in(text)):
        left = without(text, typed.start, typed.stop)
        others = [(one.key, one.value) for m, one in enumerate(filters_in(text)) if m != n]
        assert [(one.key, one.value) for one in filters_in(left)] == others
        assert parse(left).concepts == parse(text).concepts


@pytest.mark.parametrize(
    ("text", "term", "meant"),
    [
        ("", "like:3", "like:3"),
        (" dog ", "like:3", "dog like:3"),
        ("dog like:3", "like:3", "dog like:3"),
        ("dog OR cat", "like:3", "(dog OR cat) like:3"),
        ('"dog OR cat"', "like:3", '"dog OR cat" like:3'),
    ],
)
def test_a_term_is_added_so_that_it_holds_for_all(text: str, term: str, meant: str) -> None:
    assert with_term(text, term) == meant


def test_more_like_and_not_this_are_the_last_word() -> None:
    assert with_likes("dog", [3, 4], True) == "dog like:3 like:4"
    assert with_likes("dog like:3 like:4", [3], False) == "dog like:4 -like:3"
    assert with_likes("dog -like:33", [3], True) == "dog -like:33 like:3"


@pytest.mark.parametrize(
    ("text", "wanted", "meant"),
    [
        ("dog OR like:5", True, "dog like:5"),
        ("like:5 OR dog", False, "dog -like:5"),
        ("(like:5)", False, "-like:5"),
        ("((like:5) OR dog) cat", True, "(dog) cat like:5"),
        ("dog NOT like:5", True, "dog like:5"),
        ("dog NOT (like:5) OR cat", True, "(dog OR cat) like:5"),
        ("dog AND like:5", False, "dog -like:5"),
        ("cat (like:5 OR -like:5) OR like:5", True, "cat like:5"),
    ],
)
def test_what_joined_a_photo_goes_with_it(text: str, wanted: bool, meant: str) -> None:
    assert parse(with_likes(text, [5], wanted)) == parse(meant)


def test_a_search_by_photos_alone_is_known() -> None:
    assert likes_only("like:3 -like:4")
    assert not likes_only("like:3 dog")
    assert not likes_only("")


def test_the_words_are_what_is_left_without_filters() -> None:
    assert words_of('dog tag:"a b" score>0.4 -cat') == "dog -cat"
    assert words_of("tag:cat") == ""
    assert words_of("dog OR tag:cat is:raw") == "dog OR tag:cat"


@pytest.mark.parametrize("typed", ["score>0.42", "score>=0.42", "score:.42", "SCORE>42%"])
def test_the_line_is_taken_away_and_drawn_anew(typed: str) -> None:
    text = f"dog {typed} tag:cat"
    assert without_line(text) == "dog tag:cat"
    assert with_line(text, 0.7) == "dog tag:cat score>0.70"
    assert with_line(text, None) == "dog tag:cat"
    assert parse(with_line("dog OR cat", 0.5)).line == 0.5


def test_what_is_no_line_stays() -> None:
    assert without_line('"score>0.4" dog') == '"score>0.4" dog'


@pytest.mark.parametrize("text", ["score>", "score:", "score>2", "dog score>"])
def test_a_text_that_cannot_be_read_has_no_filters(text: str) -> None:
    assert filters_in(text) == ()


@pytest.mark.parametrize("whole", ["score:0.4", "sort:date"])
def test_what_is_about_the_whole_search_stands_in_no_brackets(whole: str) -> None:
    query = parse(with_term(f"dog OR cat {whole}", "like:5"))
    assert query == parse(f"(dog OR cat) like:5 {whole}")
