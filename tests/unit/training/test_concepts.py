"""The names and kinds that come with the program, and tables that are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.resources import resource
from clip_desktop.training.concepts import CLASSES, TEMPLATES, Concept, memberships, read_concepts, wordings

HUSKY, TABBY, PIZZA = 248, 281, 963
NAMED = {"dog": HUSKY, "feline": TABBY, "animal": HUSKY, "food": PIZZA, "bird": 84, "musical instrument": 402}


@pytest.fixture(scope="module")
def concepts() -> list[Concept]:
    return read_concepts(resource("training", "concepts.tsv"))


def named(concepts: list[Concept], name: str) -> Concept:
    return next(concept for concept in concepts if name in concept.names)


def test_the_first_thousand_are_the_classes(concepts: list[Concept]) -> None:
    assert len(concepts) > CLASSES
    assert concepts[HUSKY].names[0] in ("eskimo dog", "husky")
    assert concepts[TABBY].names[0] in ("tabby", "tabby cat")
    assert all(concept.names and all(concept.names) for concept in concepts)


@pytest.mark.parametrize(("kind", "member"), NAMED.items())
def test_a_kind_holds_its_members(concepts: list[Concept], kind: str, member: int) -> None:
    of_kind = [concept for concept in concepts[CLASSES:] if kind in concept.names]
    assert any(member in concept.classes for concept in of_kind)


def test_a_kind_means_classes_that_there_are_and_none_of_another_kind(concepts: list[Concept]) -> None:
    assert all(concept.classes for concept in concepts)
    assert all(0 <= number < CLASSES for concept in concepts for number in concept.classes)
    assert TABBY not in named(concepts[CLASSES:], "dog").classes


def test_memberships_are_the_same_as_a_table(concepts: list[Concept]) -> None:
    table = memberships(concepts)
    assert table.shape == (len(concepts), CLASSES)
    assert table.sum() == sum(len(concept.classes) for concept in concepts)
    assert table[:CLASSES].diagonal().all()


def test_every_name_stands_in_every_template() -> None:
    texts, rows = wordings([Concept(("husky", "sled dog"), (0,)), Concept(("dog",), (0, 1))])
    assert len(texts) == 3 * len(TEMPLATES)
    assert [texts[n] for n in rows[1]] == [template.replace("{}", "dog") for template in TEMPLATES]
    assert sorted(n for several in rows for n in several) == list(range(len(texts)))


@pytest.mark.parametrize("text", ["a\t1\nb\t0\n", "a\t0\n", "no tab\n", "a\tx\n"])
def test_a_table_without_the_classes_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "concepts.tsv"
    path.write_text("# names, classes\n" + text, encoding="utf-8")
    with pytest.raises(ValueError):
        read_concepts(path)
