"""The vocabulary, from files and by hand."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.services.labels.removal import Children, merge_labels, remove_label
from clip_desktop.services.labels.sets import install_label_set
from clip_desktop.services.labels.vocabulary import (
    LabelText,
    add_label,
    edit_prompts,
    enable_label,
    nest_label,
    rename_label,
    set_threshold,
    write_label,
)
from tests.contents import contents


def _label(library: Library, name: str) -> Label:
    label = library.labels.find(name)
    assert label is not None
    return label


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


_SET = """
# My own words.
[[label]]
name = "animal"

[[label]]
name = "dog"
prompts = ["a dog", "a puppy"]
parent = "Animal"
"""


def test_a_set_is_installed_once_and_leaves_the_users_labels_alone(library: Library, tmp_path: Path) -> None:
    library.labels.add("DOG", ["my dog"])
    path = _write(tmp_path / "mine.toml", _SET)
    added, changes = install_label_set(library, path)
    assert (added, changes.labels) == (1, True)
    assert {(x.name, x.prompts) for x in library.labels.all()} == {("DOG", ("my dog",)), ("animal", ())}
    added, changes = install_label_set(library, path)
    assert added == 0
    assert not changes


def test_parents_are_found_in_the_file_and_in_the_library(library: Library, tmp_path: Path) -> None:
    install_label_set(library, _write(tmp_path / "mine.toml", _SET))
    assert _label(library, "dog").parent_id == _label(library, "animal").id
    assert _label(library, "dog").prompts == ("a dog", "a puppy")
    more = _write(tmp_path / "more.toml", '[[label]]\nname = "cat"\nparent = "animal"')
    install_label_set(library, more)
    assert _label(library, "cat").parent_id == _label(library, "animal").id


def test_the_shipped_set_has_words_for_everyday(library: Library) -> None:
    added, _ = install_label_set(library)
    assert added >= 40
    labels = library.labels.all()
    assert all(label.prompts or label.name for label in labels)
    assert {"dog", "beach"} <= {label.name.casefold() for label in labels}


def test_the_users_own_set_comes_before_the_shipped_one(library: Library, tmp_path: Path) -> None:
    _write(tmp_path / "everyday.toml", _SET)
    assert install_label_set(library, "everyday", tmp_path)[0] == 2


def test_an_unknown_set_is_a_sentence_that_names_those_there_are(library: Library, tmp_path: Path) -> None:
    _write(tmp_path / "mine.toml", _SET)
    with pytest.raises(UserError, match=r"everyday.*mine"):
        install_label_set(library, "evryday", tmp_path)
    with pytest.raises(UserError, match="cannot be read"):
        install_label_set(library, tmp_path / "nowhere.toml")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[[label]]\nname = "dog\n', "line 2"),
        ("[[label]]\n\n[[label]]\nname = 'cat'", "line 1: A label needs a name"),
        ("[[label]]\nname = 'cat'\n\n[[label]]\nname = 'CAT'", "line 4: The label “CAT” is there twice"),
        ("[[label]]\nname = 'cat'\nprompts = 'a cat'", "line 1: The prompts are a list"),
        ("[[label]]\nname = 'cat'\nprompts = ['a cat', ' ']", "line 1: A prompt is empty"),
        ("[[label]]\nname = 'cat'\nprompt = ['a cat']", "line 1: “prompt” is not known here"),
        ("[[label]]\nname = 7", "line 1: A name is a text"),
        ("label = 'cat'", "labels are written as"),
        ("", "holds no labels"),
    ],
)
def test_a_mistake_in_a_file_is_told_with_its_line_and_changes_nothing(
    library: Library, tmp_path: Path, text: str, reason: str
) -> None:
    with pytest.raises(UserError) as caught:
        install_label_set(library, _write(tmp_path / "mine.toml", text))
    assert reason in str(caught.value)
    assert "mine.toml" in str(caught.value)
    assert library.labels.all() == []


def test_a_file_in_another_encoding_is_told_with_its_line(library: Library, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_bytes(b"[[label]]\nname = 'caf\xe9'")
    with pytest.raises(UserError, match="line 2: this is not UTF-8"):
        install_label_set(library, path)


def test_every_edit_of_a_label_is_undone_exactly(library: Library) -> None:
    add_label(library, "dog", ["a dog", "a dog", "  a   puppy "])
    assert _label(library, "dog").prompts == ("a dog", "a puppy")
    label_id = _label(library, "dog").id
    before = contents(library)
    edits = [
        add_label(library, "cat"),
        edit_prompts(library, label_id, ["a hound"]),
        rename_label(library, label_id, "Hound"),
        enable_label(library, label_id, False),
        set_threshold(library, label_id, 0.9),
    ]
    label = _label(library, "hound")
    assert (label.prompts, label.enabled, label.threshold) == (("a hound",), False, 0.9)
    edits.append(remove_label(library, label_id))
    assert [x.name for x in library.labels.all()] == ["cat"]
    for edit in reversed(edits):
        assert edit.undo(library).labels
    assert contents(library) == before


def test_names_are_unique_in_any_case_and_clean(library: Library) -> None:
    add_label(library, " Été  en\nFrance ")
    assert _label(library, "été en france").name == "Été en France"
    for bad, reason in (("ÉTÉ EN FRANCE", "already a label"), (" \n ", "needs a name"), ("x" * 201, "200 characters")):
        with pytest.raises(UserError, match=reason):
            add_label(library, bad)
    with pytest.raises(UserError, match="cannot be kept"):
        add_label(library, "caf\udce9")
    add_label(library, "🐕")
    add_label(library, "كلب")
    with pytest.raises(UserError, match="already a label"):
        rename_label(library, _label(library, "🐕").id, "كلب")
    rename_label(library, _label(library, "🐕").id, "🐕")  # its own name is free for itself
    with pytest.raises(UserError, match="empty"):
        add_label(library, "dog", ["a dog", " "])
    assert library.labels.find("dog") is None


def test_a_label_that_is_gone_is_a_sentence(library: Library) -> None:
    for call in (
        lambda: rename_label(library, 9, "x"),
        lambda: remove_label(library, 9),
        lambda: edit_prompts(library, 9, []),
        lambda: enable_label(library, 9, True),
        lambda: set_threshold(library, 9, 0.5),
    ):
        with pytest.raises(UserError, match="no longer there"):
            call()
    add_label(library, "dog")
    for bad in (-0.1, 1.1, float("nan")):
        with pytest.raises(UserError, match="0 to 1"):
            set_threshold(library, _label(library, "dog").id, bad)


def test_a_removed_label_does_not_come_back_over_another_of_its_name(library: Library) -> None:
    add_label(library, "dog")
    edit = remove_label(library, _label(library, "dog").id)
    add_label(library, "cat")
    add_label(library, "Dog")
    before = contents(library)
    with pytest.raises(UserError, match=r"already a label|brought back"):
        edit.undo(library)
    assert contents(library) == before


def _tree(library: Library) -> dict[str, str]:
    names = {label.id: label.name for label in library.labels.all()}
    return {label.name: names.get(label.parent_id or 0, "") for label in library.labels.all()}


@pytest.mark.parametrize(
    ("children", "left"),
    [
        ("lift", {"animal": "", "puppy": "animal", "tiny": "puppy"}),
        ("top", {"animal": "", "puppy": "", "tiny": "puppy"}),
        ("delete", {"animal": ""}),
    ],
)
def test_labels_under_one_that_goes_go_where_they_are_told(
    library: Library, children: Children, left: dict[str, str]
) -> None:
    above: int | None = None
    for name in ("animal", "dog", "puppy", "tiny"):
        above = library.labels.add(name, [], parent_id=above)
    library.labels.set_exclusions(_label(library, "puppy").id, [_label(library, "tiny").id])
    before = contents(library)
    edit = remove_label(library, _label(library, "dog").id, children)
    assert _tree(library) == left
    edit.undo(library)
    assert contents(library) == before


def test_a_merge_takes_what_lies_below_along_and_makes_no_circle(library: Library) -> None:
    above: int | None = None
    for name in ("animal", "dog", "puppy", "tiny"):
        above = library.labels.add(name, [], parent_id=above)
    library.labels.add("hound", [], parent_id=_label(library, "dog").id)
    before = contents(library)
    edit = merge_labels(library, _label(library, "dog").id, _label(library, "tiny").id)
    assert _tree(library) == {"animal": "", "tiny": "animal", "puppy": "tiny", "hound": "tiny"}
    edit.undo(library)
    assert contents(library) == before
    merge_labels(library, _label(library, "dog").id, _label(library, "animal").id)
    assert _tree(library)["hound"] == "animal"


def test_a_label_lies_under_no_label_of_its_own(library: Library) -> None:
    dog = library.labels.add("dog", [])
    puppy = library.labels.add("puppy", [], parent_id=dog)
    for under in (dog, puppy):
        with pytest.raises(UserError, match="lies below it"):
            nest_label(library, dog, under)
    edit = nest_label(library, puppy, None)
    nest_label(library, dog, puppy)  # behind the back of the undo stack, as another program would
    edit.undo(library)
    assert _tree(library) == {"dog": "puppy", "puppy": ""}


def test_a_label_is_said_anew_as_one_step_and_wholly_or_not_at_all(library: Library) -> None:
    add_label(library, "other")
    before = contents(library)
    text = LabelText("dog", ("a dog", "a puppy"), ("hound",), ("a wolf",), (("ko", "개"),), 0.7)
    added = write_label(library, None, text)
    dog = library.labels.find("dog")
    assert dog is not None and LabelText.of(dog) == text
    between = contents(library)
    changed = write_label(library, dog.id, replace(text, name="canine", aliases=(), threshold=0.2))
    assert changed.name == "Edit the label “canine”"
    again = library.labels.get(dog.id)
    assert again is not None
    assert (again.name, again.aliases, again.threshold, again.prompts) == ("canine", (), 0.2, text.prompts)
    for wrong in (
        replace(text, name="OTHER"),
        replace(text, prompts=("x",), contrast=(" ",)),
        replace(text, threshold=2),
    ):
        kept = contents(library)
        with pytest.raises(UserError):
            write_label(library, dog.id, wrong)
        assert contents(library) == kept
    changed.undo(library)
    assert contents(library) == between
    added.undo(library)
    assert contents(library) == before
