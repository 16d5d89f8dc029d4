"""The query language: what it means, where it says it went wrong, and that text and query are two spellings of one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.search.query import Excluded, Filter, Phrase, Query, Words, format_query, parse
from clip_desktop.search.tokens import QuerySyntaxError, is_bare_word
from clip_desktop.search.values import OPERATORS, stars

_ALPHABET = st.sampled_from([*'ab-:"\\“” \t\n.é犬1<>=', "tag:", "is:", "before:", "favourite", "2019", "rating"])
_TEXT = st.lists(_ALPHABET, max_size=25).map("".join)
_VALUE = _TEXT.filter(str.strip)
_WORD = _TEXT.filter(is_bare_word)

_WORDS = st.lists(_WORD, min_size=1, max_size=3).map(lambda words: Words(" ".join(words)))
_PHRASE = _VALUE.map(Phrase)
_EXCLUDABLE_FILTER = st.one_of(
    st.builds(Filter, st.sampled_from(["tag", "text", "keyword", "place", "camera", "lens"]), _VALUE),
    st.sampled_from(OPERATORS["is"].values).map(lambda v: Filter("is", v)),
)
_FILTER = st.one_of(
    _EXCLUDABLE_FILTER,
    st.builds(Filter, st.sampled_from(["album", "folder", "file"]), _VALUE),
    st.builds(Filter, st.sampled_from(["before", "after"]), st.dates().map(str)),
    st.integers(1, 10**17).map(lambda number: Filter("like", str(number))),
    st.from_regex(r"(>=|<=|>|<)?[0-5]|[0-5]\.\.[0-5]", fullmatch=True).map(lambda value: Filter("rating", value)),
)
_EXCLUDED = st.one_of(_WORD.filter(lambda w: w[0] != "-").map(Words), _PHRASE, _EXCLUDABLE_FILTER).map(Excluded)
_QUERY = st.builds(
    Query,
    st.lists(st.one_of(_WORDS, _PHRASE, _FILTER, _EXCLUDED), max_size=6).map(tuple),
    st.sampled_from(["relevance", "date"]),
)


@given(_QUERY)
def test_a_query_comes_back_from_its_text(query: Query) -> None:
    assert parse(format_query(query)) == query


@given(st.one_of(_TEXT, st.text(max_size=40)))
def test_any_text_is_a_query_or_an_error_that_points_into_it(text: str) -> None:
    try:
        query = parse(text)
    except QuerySyntaxError as error:
        assert 0 <= error.position <= len(text)
        assert error.length >= 1
        assert error.message
    else:
        assert parse(format_query(query)) == query


def test_bare_words_are_one_description_and_phrases_their_own() -> None:
    query = parse('  dog on   a tag:holiday beach "red car" -snow -"old man" ')
    assert query.terms == (
        Words("dog on a"),
        Filter("tag", "holiday"),
        Words("beach"),
        Phrase("red car"),
        Excluded(Words("snow")),
        Excluded(Phrase("old man")),
    )
    assert query.concepts == ("dog on a beach", "red car")
    assert query.excluded_concepts == ("snow", "old man")
    assert query.values("tag") == ("holiday",)


def test_operators_are_read_in_any_case_and_kept_in_one_spelling() -> None:
    query = parse('TAG:"New York" -tag:work before:2019/6 after:2018 like:007 is:Favorite')
    assert query.values("tag") == ("New York",)
    assert query.excluded_values("tag") == ("work",)
    assert (query.values("before"), query.values("after")) == (("2019-06",), ("2018",))
    assert query.values("like") == ("7",)
    assert query.values("is") == ("favourite",)
    assert query.concepts == ()


@pytest.mark.parametrize(
    ("text", "value", "allowed"),
    [
        ("rating:4", "4", (4, 4)),
        ("rating=4", "4", (4, 4)),
        ("RATING>=4", ">=4", (4, 5)),
        ("rating:>=4", ">=4", (4, 5)),
        ("rating>0", ">0", (1, 5)),
        ("rating<2", "<2", (0, 1)),
        ("rating<=2", "<=2", (0, 2)),
        ("rating:2..4", "2..4", (2, 4)),
        ("rating:2-4", "2..4", (2, 4)),
    ],
)
def test_stars_are_compared_with_a_colon_and_without(text: str, value: str, allowed: tuple[int, int]) -> None:
    assert parse(text).terms == (Filter("rating", value),)
    assert stars(value) == allowed


def test_only_stars_are_compared_without_a_colon() -> None:
    assert parse("tag>=4 ratings>4 5>4").concepts == ("tag>=4 ratings>4 5>4",)


def test_the_last_sort_holds() -> None:
    assert parse("dog sort:date").sort == "date"
    assert parse("sort:date dog sort:relevance") == Query((Words("dog"),))


def test_what_only_looks_like_syntax_is_a_word() -> None:
    assert parse("e-mail 12:30 - --verbose dog's (cat) OR").concepts == ("e-mail 12:30 - --verbose dog's (cat) OR",)


def test_typographic_quotes_are_quotes() -> None:
    assert parse("“red car”") == parse('"red car"')


def test_an_empty_query_and_a_very_long_one_are_queries() -> None:
    assert parse("") == parse(" \t\n") == Query()
    assert len(parse("dog " * 10_000).concepts[0]) == 39_999


@pytest.mark.parametrize(
    ("text", "position", "length", "words"),
    [
        ('dog "red car', 4, 1, "not closed"),
        ('dog "" cat', 4, 2, "nothing between"),
        ("dog tga:beach", 4, 4, "Did you mean “tag:”?"),
        ("dog -fodler:beach", 5, 7, "Did you mean “folder:”?"),
        ("since:2019", 0, 6, "Did you mean “after:”?"),
        ("zzzzqq:1", 0, 7, "no operator “zzzzqq:”. Put it in quotes"),
        ("dog tag:", 8, 1, "needs a value"),
        ("before:2019-13", 7, 7, "no such date"),
        ("before:yesterday", 7, 9, "not a date"),
        ("like:me", 5, 2, "not the number of a photo"),
        ("like:0", 5, 1, "not the number of a photo"),
        ("is:lovely", 3, 6, "favourite or untagged"),
        ("rating>=6", 6, 3, "no number of stars. Write rating:4, rating>=4 or rating:2..4."),
        ("rating>", 6, 1, "no number of stars"),
        ("keywords:x", 0, 9, "Did you mean “keyword:”?"),
        ("-rating:4", 0, 1, "minus sign cannot stand before “rating:”"),
        ("dog sort:size", 9, 4, "relevance or date"),
        ("dog -album:trips", 4, 1, "minus sign cannot stand before “album:”. Write album:trips without it."),
    ],
)
def test_an_error_points_at_its_characters(text: str, position: int, length: int, words: str) -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        parse(text)
    assert (caught.value.position, caught.value.length) == (position, length)
    assert words in str(caught.value)


@pytest.mark.parametrize("words", ["", "a  b", "-a", "tag:x", 'a"b', "a\tb"])
def test_words_that_would_read_otherwise_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match="not bare words"):
        Words(words)


@pytest.mark.parametrize(("key", "value"), [("tagg", "x"), ("sort", "date"), ("is", "Favorite"), ("tag", " ")])
def test_filters_hold_only_what_they_keep(key: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"no such filter|not a value"):
        Filter(key, value)


@pytest.mark.parametrize("term", [Words("a b"), Words("--a"), Filter("album", "x")])
def test_only_what_a_minus_sign_reaches_is_excluded(term: Words | Filter) -> None:
    with pytest.raises(ValueError, match="cannot"):
        Excluded(term)


def test_every_operator_says_what_it_does() -> None:
    assert all(operator.help and operator.key == key for key, operator in OPERATORS.items())
