"""An answer in words: everything that was understood and asked is said."""

from __future__ import annotations

import re
from datetime import date

import pytest

from clip_desktop.search.query import parse
from clip_desktop.search.values import FILTERS, OPERATORS
from clip_desktop.services.searching.explaining import explain, in_words
from tests.services.conftest import Stocked

_TODAY = date(2026, 11, 26)


def _said(stocked: Stocked, text: str) -> dict[str, str]:
    found = stocked.searcher.search(stocked.library, text)
    return {section.title: "\n".join(section.lines) for section in explain(found)}


def test_a_query_of_everything_is_explained(stocked: Stocked) -> None:
    first = stocked.of("red")[0]
    text = f'2*red "blue sea" like:{first} -like:{first + 1} -green file:png NOT (tag:x OR rating>=4) sort:name'
    said = _said(stocked, text)
    assert said["Understood"].startswith('2*red "blue sea"')
    asked = said["Asked"]
    for words in (
        "looks like: “red”, counting 2 times",
        "prompts: a photo of a red · ",
        "looks like: “blue sea”",
        f"looks like: photograph {first}",
        f"not like: photograph {first + 1}",
        "left out: looks like: “green” (what is over its own cut-off)",
        "condition: with “png” in the path",
        "condition: not (with the tag “x” or with >=4 stars)",
    ):
        assert words in asked
    name = f"“red” with “blue sea” with photograph {first}"
    assert re.search(rf"^{name}: \d+ of 96 photographs in the index are over", said["Cut-off"], re.MULTILINE)
    assert "relevant" in said["Answer"]
    assert "There is no label “x”." in said["Answer"]
    assert "ranking and the cut-off:" in said["Time"]


def test_alternatives_are_told_apart_and_the_line_is_said(stocked: Stocked) -> None:
    said = _said(stocked, "red OR file:green score>0.4")
    assert said["Alternative 1"].startswith("looks like: “red”")
    assert said["Alternative 2"] == "condition: with “green” in the path"
    assert "drawn by the query: over 40 %" in said["Cut-off"]


def test_what_needs_no_model_says_so(stocked: Stocked) -> None:
    said = _said(stocked, "")
    assert (said["Understood"], said["Asked"]) == ("everything", "every photograph")
    assert "Cut-off" not in said
    assert "nothing is near or far" in said["Answer"]


@pytest.mark.parametrize("key", sorted(FILTERS - {"is", "has"}))
def test_every_filter_has_words(key: str) -> None:
    (term,) = parse(OPERATORS[key].example).terms
    assert in_words(term, _TODAY)


@pytest.mark.parametrize("text", [f"{key}:{value}" for key in ("is", "has") for value in OPERATORS[key].values])
def test_every_mark_has_words(text: str) -> None:
    (term,) = parse(text).terms
    assert in_words(term, _TODAY)


def test_dates_are_said_as_they_are_meant() -> None:
    (term,) = parse("last summer").terms
    assert in_words(term, _TODAY) == "taken from 2026-06-01 until before 2026-09-01"
