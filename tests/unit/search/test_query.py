"""The query language: what it means, where it says it went wrong, and that text and query are two spellings of one."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clip_desktop.resources import resource
from clip_desktop.search.query import DEEPEST, Query, format_query, parse, with_examples
from clip_desktop.search.terms import And, Filter, Like, Not, Or, Phrase, Term, Words
from clip_desktop.search.tokens import QuerySyntaxError, is_bare_words, takes_prefix
from clip_desktop.search.values import FILTERS, OPERATORS, area, around, seconds, stars

_PIECES = [
    *'ab-:"\\“” \t\n.é犬1<>=()|+*', "tag:", "is:", "before:", "like:", "near:", "box:", "favourite", "2019", "..",
    "rating", "score>", "sort:date", "OR ", " AND ", "NOT ", "2*", "last ", "summer", "30 days", "0.5",
]  # fmt: skip
_ALPHABET = st.sampled_from(_PIECES)
_TEXT = st.lists(_ALPHABET, max_size=25).map("".join)
_VALUE = _TEXT.filter(str.strip)
_SIMPLE = st.sampled_from(
    ["dog", "a", "e-mail", "犬", "dog's", "12:30", "f(x)", "or", "--a", "last", "summer", "4*4", "OR"]
)
_WORD = st.one_of(_SIMPLE, _TEXT).filter(is_bare_words)
_WEIGHT = st.one_of(st.just(1.0), st.integers(1, 9900).map(lambda n: n / 100))

_WORDS = st.lists(_WORD, min_size=1, max_size=3).map(" ".join).filter(is_bare_words).map(Words)
_WEIGHTED = st.builds(Words, _WORD.filter(lambda w: takes_prefix(w, "2*")), _WEIGHT)
_PHRASE = st.builds(Phrase, _VALUE, _WEIGHT)
_LIKE = st.builds(Like, st.one_of(st.integers(1, 10**17).map(str), _VALUE.filter(lambda v: not v.isdigit())), _WEIGHT)
_DAY = st.dates().map(str)
_OF_TEXT = ["tag", "album", "folder", "file", "text", "keyword", "place", "camera", "lens"]
_SPANS = [
    "last summer",
    "this week",
    "today",
    "june 2019",
    "winter 1999",
    "last 3 months",
    "2019..",
    "..2020-02",
    "2019",
]
_FILTER = st.one_of(
    st.builds(Filter, st.sampled_from(_OF_TEXT), _VALUE),
    st.builds(Filter, st.sampled_from(["before", "after", "date"]), _DAY),
    st.sampled_from([(key, value) for key in ("is", "has") for value in OPERATORS[key].values]).map(
        lambda f: Filter(*f)
    ),
    st.from_regex(r"(>=|<=|>|<)?[0-5]|[0-5]\.\.[0-5]", fullmatch=True).map(lambda value: Filter("rating", value)),
    st.from_regex(r"(>=|<=|>|<)[1-9][0-9]{0,3}[smh]|[0-9]{1,2}h\.\.[0-9]{1,2}m", fullmatch=True).map(
        lambda value: Filter("length", OPERATORS["length"].canonical(value))
    ),
    st.sampled_from(_SPANS).map(lambda v: Filter("date", v)),
    st.sampled_from(["30days", "1day", "2years"]).map(lambda v: Filter("last", v)),
    st.sampled_from(["38.72,-9.14,10", "0,0,0.5", "-90,180,20000"]).map(lambda v: Filter("near", v)),
    st.tuples(st.floats(-90, 0), st.floats(-180, 180), st.floats(0, 90), st.floats(-180, 180)).map(
        lambda ends: Filter("box", OPERATORS["box"].canonical(",".join(f"{end:.7f}" for end in ends)))
    ),
)
_LEAF = st.one_of(_WORDS, _WEIGHTED, _PHRASE, _LIKE, _FILTER)


def _not(term: Term) -> Term:
    if isinstance(term, Words) and not takes_prefix(term.text, "-"):
        return Not(Phrase(term.text))
    return term if isinstance(term, Not) or getattr(term, "weight", 1) != 1 else Not(term)


def _and(terms: list[Term]) -> Term:
    flat = [part for term in terms for part in (term.terms if isinstance(term, And) else (term,))]
    together = Query(tuple(flat)).terms
    return And(together) if len(together) > 1 else together[0]


def _or(terms: list[Term]) -> Term:
    flat = [part for term in terms for part in (term.terms if isinstance(term, Or) else (term,))]
    return Or(tuple(flat))


_TERM = st.recursive(
    _LEAF,
    lambda inner: st.one_of(
        inner.map(_not),
        st.lists(inner, min_size=2, max_size=4).map(_and),
        st.lists(inner, min_size=2, max_size=3).map(_or),
    ),
    max_leaves=10,
)
_QUERY = st.builds(
    Query,
    st.lists(_TERM.filter(lambda t: not isinstance(t, And)), max_size=5).map(tuple),
    st.sampled_from(["relevance", "date", "name", "rating"]),
    st.one_of(st.none(), st.integers(0, 10_000).map(lambda n: n / 10_000)),
)


@settings(deadline=None)
@given(_QUERY)
def test_a_query_comes_back_from_its_text(query: Query) -> None:
    assert parse(format_query(query)) == query


@settings(deadline=None)
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
        Not(Words("snow")),
        Not(Phrase("old man")),
    )
    assert query.concepts == ("dog on a beach", "red car")


def test_operators_are_read_in_any_case_and_kept_in_one_spelling() -> None:
    query = parse('TAG:"New York" -tag:work before:2019/6 after:2018 like:007 is:Favorite has:Location near:1.50,2,3km')
    assert query.terms == (
        Filter("tag", "New York"),
        Not(Filter("tag", "work")),
        Filter("before", "2019-06"),
        Filter("after", "2018"),
        Like("7"),
        Filter("is", "favourite"),
        Filter("has", "gps"),
        Filter("near", "1.5,2,3"),
    )
    assert query.concepts == ()


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ("dog OR cat tag:x", "dog OR (cat tag:x)"),
        ("dog | cat", "dog OR cat"),
        ("(dog OR cat) tag:x", "tag:x (dog OR cat)"),
        ("((dog OR cat) OR (mouse OR rat))", "dog OR cat OR mouse OR rat"),
        ("NOT dog", "-dog"),
        ("NOT (old man)", '-"old man"'),
        ("NOT NOT dog", "dog"),
        ("NOT -dog", "dog"),
        ("-(-dog)", "dog"),
        ("dog AND red cat AND tag:x", '"dog" "red cat" tag:x'),
        ("(red car) (blue boat)", '"red car" "blue boat"'),
        ("+dog cat", "2*dog cat"),
        ("1*dog cat", "dog cat"),
        ("2.50*(red car)", '2.5*"red car"'),
        ("-(3*dog tag:x)", "-(tag:x 3*dog)"),
        ("2019..2021 dog", "date:2019..2021 dog"),
        ("-2019-06..2019-08", "-date:2019-06..2019-08"),
        ("a Last  Summer walk", 'a date:"last summer" walk'),
        ("dog last 30 days", "dog last:30days"),
        ("score>30% dog", "dog score>=0.3"),
        ("sort:date dog sort:relevance", "dog"),
        ("“red car”", '"red car"'),
        ("dog(cat mouse)", "dog (cat mouse)"),
        ("(tag:a)b", "tag:a b"),
        ("(file:IMG(1))", "file:IMG(1)"),
    ],
)
def test_two_spellings_of_one_query(text: str, same: str) -> None:
    def as_set(query: Query) -> tuple[frozenset[str], object, object]:
        terms = [Phrase(t.text) if isinstance(t, Words) and t.weight == 1 else t for t in query.terms]
        return frozenset(_sorted(t) for t in terms), query.sort, query.line

    assert as_set(parse(text)) == as_set(parse(same))


def _sorted(term: Term) -> str:
    """A term as text in which the order of what holds at once says nothing."""
    if isinstance(term, And | Or):
        return f"{type(term).__name__}({', '.join(sorted(map(_sorted, term.terms)))})"
    return f"Not({_sorted(term.term)})" if isinstance(term, Not) else str(term).strip('"')


def test_or_reaches_to_the_next_or_and_brackets_hold_it_back() -> None:
    dog, cat, tag = Words("dog"), Words("cat"), Filter("tag", "x")
    assert parse("dog OR cat tag:x").terms == (Or((dog, And((cat, tag)))),)
    assert parse("(dog OR cat) tag:x").terms == (Or((dog, cat)), tag)
    assert parse("dog OR -(cat tag:x) sort:name") == Query((Or((dog, Not(And((cat, tag))))),), "name")


def test_weights_belong_to_one_description() -> None:
    assert parse("dog 2*beach sea").terms == (Words("dog"), Words("beach", 2.0), Words("sea"))
    assert parse("dog 2*beach sea").concepts == ("dog sea", "beach")
    assert parse('0.5*"red car" 3*like:7').terms == (Phrase("red car", 0.5), Like("7", 3.0))


def test_a_rejected_example_is_a_like_that_must_not_hold() -> None:
    assert parse("-like:5 like:/a/b.jpg").terms == (Not(Like("5")), Like("/a/b.jpg"))
    assert [Like("5").number, Like("/a/5").number] == [5, None]


@pytest.mark.parametrize("text", ["last summer", "this year", "last 30 days", "2019..2021"])
def test_a_minus_sign_before_a_date_in_words_leaves_out_that_time(text: str) -> None:
    assert parse(f"beach -{text}") == parse(f"beach NOT {text}")
    assert parse(f"beach -{text}") != parse(f"beach {text}")


def test_two_queries_joined_hold_both() -> None:
    assert parse("a OR b sort:name score>0.2").joined(parse("c")) == parse("(a OR b) c sort:name score>0.2")
    assert parse("dog sort:name score>0.2").joined(parse("beach sort:date score>0.5")) == parse(
        "dog beach sort:date score>0.5"
    )


def test_examples_can_be_exchanged_wherever_they_stand() -> None:
    query = parse("a OR -(like:x.jpg tag:b) OR 2*like:x.jpg sort:name")
    assert with_examples(query, str.upper) == parse("a OR -(like:X.JPG tag:b) OR 2*like:X.JPG sort:name")


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


@pytest.mark.parametrize(
    ("text", "value", "allowed"),
    [
        ("length>1m", ">1m", (61, 1 << 40)),
        ("LENGTH:>=1:30", ">=90s", (90, 1 << 40)),
        ("length<1h", "<1h", (0, 3599)),
        ("length<=90", "<=90s", (0, 90)),
        ("length:1.5min..1:00:01", "90s..3601s", (90, 3601)),
        ("length:0-10sec", "0s..10s", (0, 10)),
        ('length:"> 120 s"', ">2m", (121, 1 << 40)),
    ],
)
def test_lengths_are_compared_in_seconds_minutes_and_hours(text: str, value: str, allowed: tuple[int, int]) -> None:
    assert parse(text).terms == (Filter("length", value),)
    assert seconds(value) == allowed


def test_only_stars_lengths_and_certainty_are_compared_without_a_colon() -> None:
    assert parse("tag>=4 ratings>4 5>4").concepts == ("tag>=4 ratings>4 5>4",)


@pytest.mark.parametrize(
    ("text", "line"), [("score>0.3", 0.3), ("score>=.25", 0.25), ("score:1", 1), ("score>7%", 0.07)]
)
def test_the_line_is_kept_as_a_certainty(text: str, line: float) -> None:
    assert parse(f"dog {text}") == Query((Words("dog"),), line=line)


def test_a_place_is_two_coordinates_and_a_distance() -> None:
    assert around(parse("near:38.72,-9.14,3.5km").terms[0].value) == (38.72, -9.14, 3.5)  # type: ignore[union-attr]
    assert parse("near:38.72,-9.14") == parse("near:38.72,-9.14,10")


def test_an_area_is_its_south_west_north_and_east() -> None:
    assert parse("BOX:47.20,8.4,47.5,8.70").terms == (Filter("box", "47.2,8.4,47.5,8.7"),)
    assert area("-1,179.5,1,-179.5") == (-1.0, 179.5, 1.0, -179.5)  # over the date line


def test_what_only_looks_like_syntax_is_a_word() -> None:
    words = "e-mail 12:30 - --verbose dog's f(x) or and not 4*4 24*36 C++ a|b + +-a 2019 the last summers"
    assert parse(words).terms == (Words(words),)


def test_searches_kept_before_there_were_brackets_mean_what_they_meant() -> None:
    kept = 'dog on a beach -"old man" tag:"New York" -is:untagged rating>=4 like:12 after:2019-06 -snow sort:date'
    assert format_query(parse(kept)) == kept
    assert parse("e-mail 12:30 - --verbose dog's cat's").concepts == ("e-mail 12:30 - --verbose dog's cat's",)


def test_an_empty_query_and_very_long_ones_are_queries() -> None:
    assert parse("") == parse(" \t\n") == Query()
    assert len(parse("dog " * 10_000).concepts[0]) == 39_999
    assert len(parse("-a " * 10_000).terms) == 10_000


@pytest.mark.parametrize(
    "piece", ["a(", "(", ")", "a ", "NOT ", '"', "a OR ", "tag:", "2*", "last ", "((a)", "-", "(-", "a|"]
)
def test_reading_takes_a_step_or_so_for_each_character(piece: str) -> None:
    def steps(text: str) -> int:
        count = 0

        def note(*_: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(note)
        try:
            parse(text)
        except QuerySyntaxError:
            pass
        finally:
            sys.setprofile(None)
        return count

    short, long = steps(piece * 500), steps(piece * 5_000)
    assert long <= 15 * short + 3_000


def test_brackets_within_brackets_have_an_end() -> None:
    assert parse("(" * DEEPEST + "a" + ")" * DEEPEST).concepts == ("a",)
    with pytest.raises(QuerySyntaxError, match="nested 32 deep") as caught:
        parse("(" * 5_000 + "a" + ")" * 5_000)
    assert caught.value.position == DEEPEST


@pytest.mark.parametrize(
    ("text", "position", "length", "words"),
    [
        ('dog "red car', 4, 1, "not closed"),
        ('dog "" cat', 4, 2, "nothing between"),
        ("dog tga:beach", 4, 4, "Did you mean “tag:”?"),
        ("dog -fodler:beach", 5, 7, "Did you mean “folder:”?"),
        ("2*fodler:beach", 2, 7, "Did you mean “folder:”?"),
        ("since:2019", 0, 6, "Did you mean “after:”?"),
        ("zzzzqq:1", 0, 7, "no operator “zzzzqq:”. Put it in quotes"),
        ("dog tag:", 8, 1, "needs a value"),
        ("before:2019-13", 7, 7, "no such date"),
        ("before:yesterday", 7, 9, "not a date"),
        ("dog 2019-13..2020", 4, 13, "no such date"),
        ("2021..2019", 0, 10, "ends before it begins"),
        ("last 0 days", 5, 6, "no stretch of time"),
        ("date:someday", 5, 7, "Write 2019, 2019-06"),
        ("like:0", 5, 1, "number 0"),
        ("is:lovely", 3, 6, "landscape or screenshot-like"),
        ("has:fun", 4, 3, "gps, caption or sidecar"),
        ("near:lisbon", 5, 6, "no place"),
        ("near:91,0,1", 5, 6, "not on the globe"),
        ("box:1,2,3", 4, 5, "no area. Write box:47.2,8.4,47.5,8.7"),
        ("box:2,0,1,9", 4, 7, "no area of the globe"),
        ("box:0,0,1,181", 4, 9, "no area of the globe"),
        ("score<0.3", 5, 4, "Write score>0.3"),
        ("score>30", 5, 3, "no certainty"),
        ("rating>=6", 6, 3, "no number of stars. Write rating:4, rating>=4 or rating:2..4."),
        ("rating>", 6, 1, "no number of stars"),
        ("length:1m", 7, 2, "“1m” is no length. Write length>1m, length<30s or length:1m..1h"),
        ("length>long", 6, 5, "no length"),
        ("length:1m..2d", 7, 6, "no length"),
        ("duration:9", 0, 9, "Did you mean “length:”?"),
        ("keywords:x", 0, 9, "Did you mean “keyword:”?"),
        ("dog sort:size", 9, 4, "relevance, date, name or rating"),
        ("dog -sort:date", 4, 1, "minus sign cannot stand before “sort:”. Write sort:date without it."),
        ("NOT score>0.3", 0, 1, "minus sign cannot stand before “score:”"),
        ("(dog sort:date)", 5, 5, "cannot stand in brackets"),
        ("dog (cat", 4, 1, "not closed"),
        ("a -(b (c) d", 3, 1, "not closed"),
        ("dog) cat", 3, 1, "never opened"),
        ("dog ( ) cat", 4, 3, "nothing between"),
        ("OR dog", 0, 2, "before “OR”"),
        ("dog OR", 4, 2, "after “OR”"),
        ("(dog |) cat", 5, 1, "after “|”"),
        ("dog OR OR cat", 4, 2, "after “OR”"),
        ("AND dog", 0, 3, "before “AND”"),
        ("dog AND OR cat", 4, 3, "after “AND”"),
        ("dog NOT", 4, 3, "after “NOT”"),
        ("0*dog", 0, 1, "more than 0"),
        ("-2*dog", 0, 1, "after a minus sign"),
        ("dog 2*tag:x", 4, 1, "only before words"),
        ("2*(a OR b)", 0, 1, "only before words"),
        ("2*sort:date", 0, 1, "only before words"),
    ],
)
def test_an_error_points_at_its_characters(text: str, position: int, length: int, words: str) -> None:
    with pytest.raises(QuerySyntaxError) as caught:
        parse(text)
    assert (caught.value.position, caught.value.length) == (position, length)
    assert words in str(caught.value)


@pytest.mark.parametrize(
    "words", ["", "a  b", "-a", "tag:x", 'a"b', "a\tb", "a OR b", "(a)", "2*a", "last summer", "2019.."]
)
def test_words_that_would_read_otherwise_are_refused(words: str) -> None:
    with pytest.raises(ValueError, match="not bare words"):
        Words(words)


@pytest.mark.parametrize(
    ("key", "value"), [("tagg", "x"), ("sort", "date"), ("like", "1"), ("is", "Favorite"), ("tag", " ")]
)
def test_filters_hold_only_what_they_keep(key: str, value: str) -> None:
    with pytest.raises(ValueError, match=r"no such filter|not a value"):
        Filter(key, value)


@pytest.mark.parametrize("term", [Words("a b"), Words("--a"), Phrase("a", 2.0), Not(Words("a"))])
def test_only_what_a_minus_sign_reaches_is_excluded(term: Words | Phrase) -> None:
    with pytest.raises(ValueError, match="cannot"):
        Not(term)


@pytest.mark.parametrize("weight", [0, -1, 100, 0.001, float("nan")])
def test_weights_are_such_as_can_be_written(weight: float) -> None:
    with pytest.raises(ValueError, match="no weight"):
        Phrase("a", weight)


def test_every_operator_says_what_it_does_and_its_example_is_one() -> None:
    for key, operator in OPERATORS.items():
        assert operator.help
        assert operator.key == key
        query = parse(operator.example)
        assert query != Query()
        assert operator.example.startswith(key)
        assert (key in FILTERS) == (len(query.terms) == 1 and isinstance(query.terms[0], Filter))


def test_the_help_and_the_readme_name_every_operator() -> None:
    page = resource("help", "search.md").read_text(encoding="utf-8")
    rows = [f"| `{operator.example}` | {operator.help} |" for operator in OPERATORS.values()]
    assert "\n".join(rows) in page
    readme = (Path(__file__).resolve().parents[3] / "README.md").read_text(encoding="utf-8")
    assert [key for key in OPERATORS if f"`{key}:" not in readme and f"`{key}>" not in readme] == []


def test_what_the_help_writes_is_understood() -> None:
    page = resource("help", "search.md").read_text(encoding="utf-8")
    cells = re.findall(r"^\| (`.+`) \|", page, re.MULTILINE)
    written = [text for cell in cells for text in re.findall(r"`([^`]+)`", cell)]
    assert len(written) > 30
    for text in written:
        assert parse(text) != Query()
