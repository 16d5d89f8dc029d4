"""The shipped vocabulary: complete, free of clashes, and taken by the reader of label files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.services.labels.files import LabelEntry, read_label_file


@pytest.fixture(scope="module")
def entries() -> list[LabelEntry]:
    return read_label_file(resource("labels", "everyday.toml"))


def test_every_label_has_prompts_a_korean_name_and_a_place_in_a_group(entries: list[LabelEntry]) -> None:
    groups = {entry.name for entry in entries if not entry.parent}
    assert 110 <= len(entries) <= 150
    assert {"people", "animal", "food", "nature", "city", "sport"} <= groups
    assert len(groups) <= 15
    for entry in entries:
        assert entry.parent in groups | {""}, entry.name  # and so a parent always exists
        assert 2 <= len(set(entry.prompts)) <= 4, entry.name
        assert re.search(r"[가-힣]", entry.names["ko"]), entry.name


def test_no_word_stands_for_two_labels(entries: list[LabelEntry]) -> None:
    words = [word.casefold() for entry in entries for word in (entry.name, *entry.aliases)]
    assert sorted(word for word in set(words) if words.count(word) > 1) == []
    prompts = [prompt for entry in entries for prompt in entry.prompts]
    assert sorted(prompt for prompt in set(prompts) if prompts.count(prompt) > 1) == []
    korean = [entry.names["ko"] for entry in entries]
    assert sorted(name for name in set(korean) if korean.count(name) > 1) == []


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("aliases = 'hound'", "The aliases are a list"),
        ("aliases = ['']", "An alias is empty"),
        ("name_ko = 7", "A name is a text"),
        ("name_ko = ' '", "A label needs a name"),
        ("name_ = 'x'", "“name_” is not known here"),
        ("nome = 'x'", "“nome” is not known here"),
    ],
)
def test_mistakes_in_aliases_and_names_are_told(tmp_path: Path, line: str, reason: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(f"[[label]]\nname = 'dog'\n{line}\n", encoding="utf-8")
    with pytest.raises(UserError, match=reason):
        read_label_file(path)
