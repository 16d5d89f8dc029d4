"""The sets that quality is measured by: how a picture is judged, and that every question can be answered."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from clip_desktop.resources import resource
from clip_desktop.search.ranking import FORMS
from clip_desktop.services.searching.kept_texts import background_prompts
from clip_desktop.training.concepts import CLASSES, read_concepts
from tests.benchmarks import development_data as data
from tests.benchmarks.cutoff_data import absent_from, libraries, no_match_queries
from tests.benchmarks.short_queries import DATA, Judged, ShortQuery, Verdict, read_short_queries

QUERIES = {query.text: query for query in read_short_queries()}
ENOUGH = 10


def spoken(*captions: str) -> Judged:
    return Judged(captions)


def shown(*labels: str) -> Judged:
    return Judged((), frozenset(labels))


@pytest.mark.parametrize(
    ("query", "picture", "verdict"),
    [
        ("dog beach", spoken("A puppy runs along the shore ."), Verdict.YES),
        ("dog beach", spoken("A dog runs .", "Waves at the beach ."), Verdict.NO),  # no caption says both
        ("dog beach", spoken("Two dogs on beaches ."), Verdict.YES),
        ("dog beach", spoken("A hotdog on the beach ."), Verdict.NO),  # whole words
        ("dog beach", Judged(("Someone at the beach .",), frozenset(["coco:dog"])), Verdict.YES),
        ("dog beach", shown("caltech:dalmatian"), Verdict.NO),
        ("spotted dog", shown("caltech:dalmatian"), Verdict.YES),
        ("cat", shown("caltech:cougar_face"), Verdict.OPEN),
        ("cat", shown("caltech:wild_cat"), Verdict.YES),
        ("cat", shown("caltech:emu"), Verdict.NO),
        ("helmet", shown("sports:bmx"), Verdict.OPEN),
        ("red jacket", spoken("A man in a red ski jacket ."), Verdict.YES),
        ("red jacket", spoken("A man in a jacket holds a red flag ."), Verdict.NO),  # the flag is red
        ("red jacket", spoken("A red flag over a man in a blue jacket ."), Verdict.NO),
        ("skateboarding", spoken("A skate-boarder in the air ."), Verdict.YES),
    ],
)
def test_a_picture_is_judged_by_its_captions_and_labels(query: str, picture: Judged, verdict: Verdict) -> None:
    assert QUERIES[query].judge(picture) is verdict


def test_there_are_two_hundred_queries_of_one_to_three_words() -> None:
    listed = read_short_queries()
    assert len(listed) == len(QUERIES) == 200
    assert all(1 <= len(query.text.split()) <= 3 and query.text == query.text.lower() for query in listed)


def test_a_word_that_is_not_in_the_dictionary_is_named(tmp_path: Path) -> None:
    path = tmp_path / "queries.toml"
    path.write_text('queries = ["dog moon"]\n[words]\ndog = {}\n', encoding="utf-8")
    with pytest.raises(ValueError, match="“moon” of “dog moon”"):
        read_short_queries(path)


def test_every_entry_of_the_dictionary_is_used() -> None:
    table = (DATA / "short_queries.toml").read_text(encoding="utf-8")
    entries = len(re.findall(r'^(?:\w+|"[\w ]+") = \{|^\[words\.', table, re.MULTILINE))
    assert entries == len({id(word) for query in QUERIES.values() for word in query.words})


def test_every_query_has_ten_answers_and_ten_pictures_that_are_none(shared_data: Path) -> None:
    _, pool = data.query_pool(shared_data)
    few = {text: n for text, query in QUERIES.items() if (n := answers(query, pool, Verdict.YES)) < ENOUGH}
    assert few == {}
    assert min(answers(query, pool, Verdict.NO) for query in QUERIES.values()) > len(pool) / 2


def answers(query: ShortQuery, pool: list[Judged], verdict: Verdict) -> int:
    return sum(query.judge(picture) is verdict for picture in pool)


def test_the_dictionary_knows_only_labels_that_there_are(shared_data: Path) -> None:
    _, pool = data.query_pool(shared_data)
    there = {label for picture in pool for label in picture.labels}
    assert not {f"caltech:{label}" for label in data.OUTLINES} & there
    there |= {f"sports:{label}" for label in data.sports(shared_data).labels}
    patterns = {one for query in QUERIES.values() for word in query.words for one in word.shown + word.perhaps}
    assert {one for one in patterns if not any(fnmatchcase(label, one) for label in there)} == set()


def test_the_classes_of_an_unseen_word_bear_its_name() -> None:
    """Either by that name or as members of a kind of that name; a word of a label needs no class."""
    concepts = read_concepts(resource("training", "concepts.tsv"))
    of_name: dict[str, set[int]] = {}
    for concept in concepts:
        for name in concept.names:
            for word in {name, *name.split()}:
                of_name.setdefault(word, set()).update(concept.classes)
    words = data.read_unseen_words()
    assert len(words) == len({word.text for word in words}) > 100
    assert all(word.classes or word.labels for word in words)
    assert all(0 <= number < CLASSES for word in words for number in word.classes)
    wrong = {word.text for word in words if not word.classes <= of_name.get(word.text, set())}
    assert wrong == {"cathedral"}  # churches and monasteries


def test_no_training_caption_holds_an_unseen_word(shared_data: Path) -> None:
    captions = data.captioned(shared_data, "train").captions
    said = {word for several in captions for caption in several for word in re.findall(r"[a-z]+", caption.lower())}
    words = data.read_unseen_words()
    assert len(captions) > 6000
    assert {word.text for word in words if {word.text, f"{word.text}s", f"{word.text}es"} & said} == set()
    labels = set(data.caltech(shared_data).labels)
    assert {label for word in words for label in word.labels} <= labels


def test_sports_pictures_of_training_are_not_asked_for(shared_data: Path) -> None:
    measured = data.sports(shared_data)
    every = len((shared_data / "sports" / "index.csv").read_text(encoding="utf-8").splitlines()) - 1
    assert len(measured.paths) == every // 4
    assert len(measured.names) == 100


def test_queries_without_a_match_are_none_that_a_search_measures_itself_against() -> None:
    bank = {prompt for form in FORMS for prompts in background_prompts(form) for prompt in prompts}
    assert not bank & set(no_match_queries())


def test_a_word_of_a_label_or_a_caption_takes_its_queries_out() -> None:
    everything = absent_from([])
    assert set(everything) == set(no_match_queries())
    assert set(everything) - set(absent_from(["Two giraffes .", "sea_lion"])) == {
        "giraffe", "walrus", "elephant seal"
    } & set(everything)  # fmt: skip


def test_each_library_has_a_hundred_queries_without_a_match(shared_data: Path) -> None:
    for library in libraries(shared_data):
        assert library.truth.shape == (len(library.queries), len(library.paths))
        assert (library.truth == 1).any(axis=1).all(), library.name
        assert len(library.absent) >= 100, library.name


def test_a_part_of_a_library_asks_only_what_it_can_answer(shared_data: Path) -> None:
    whole = next(libraries(shared_data))
    part = whole.part(40)
    assert len(part.paths) == 40 and part.truth.shape == (len(part.queries), 40)
    assert (part.truth == 1).any(axis=1).all()
    assert part.paths == whole.part(40).paths != whole.part(40, seed=1).paths
