"""Labels learned from keywords in the files: the user's own word stands above them."""

from __future__ import annotations

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Caption
from clip_desktop.services.labels.from_keywords import Learned, keyword_labels, keywords_meant, learn_keywords
from clip_desktop.services.labels.removal import merge_labels
from clip_desktop.services.labels.runs import remove_suggestions
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import set_words
from tests.contents import add_photo, contents

_KEYWORDS: dict[str, list[tuple[str, ...]]] = {
    "1.jpg": [("sailing",), ("Places", "Lisbon")],
    "2.jpg": [("sailing",), ("Cars", "Jaguar")],
    "3.jpg": [("Sailing",), ("Animals", "Jaguar"), ("Places", "Lisbon")],
    "4.jpg": [("sailing",), ("\n",), ("x" * 300,)],
}


@pytest.fixture
def photos(library: Library) -> list[int]:
    ids = []
    for name, keywords in _KEYWORDS.items():
        ids.append(add_photo(library, name))
        library.captions.put(ids[-1], Caption(keywords=tuple(keywords)))
    return ids


def _labels(library: Library, photo: int) -> list[tuple[str, str]]:
    return [(tag.label, tag.source) for tag in library.tags.of_photo(photo)]


def test_keywords_are_counted_the_most_used_first(library: Library, photos: list[int]) -> None:
    sail = library.labels.add("Sail", [])
    set_words(library, sail, "alias", ["SAILING"])
    found = keyword_labels(library)
    assert [(one.name, one.photos, one.label.name if one.label else None) for one in found] == [
        ("sailing", 3, "Sail"),
        ("Lisbon", 2, None),
        ("Jaguar (Animals)", 1, None),
        ("Jaguar (Cars)", 1, None),
        ("Sailing", 1, "Sail"),
    ]
    assert [one.name for one in keywords_meant(library, [], 2)] == ["sailing", "Lisbon"]
    assert [one.name for one in keywords_meant(library, ["cars/JAGUAR", "lisbon"])] == ["Jaguar (Cars)", "Lisbon"]
    assert len(keywords_meant(library, ["jaguar", "Jaguar"])) == 2
    with pytest.raises(UserError, match="“boat”"):
        keywords_meant(library, ["boat"])


def test_keywords_become_tags_with_what_stands_above_them(library: Library, photos: list[int]) -> None:
    before = contents(library)
    done, edit = learn_keywords(library, keyword_labels(library))
    assert done == Learned(labels=7, tags=8)
    names = {label.id: label.name for label in library.labels.all()}
    above = {label.name: names.get(label.parent_id or 0) for label in library.labels.all()}
    assert above["Lisbon"] == "Places"
    assert above["Jaguar (Cars)"] == "Cars"
    assert _labels(library, photos[0]) == [("Lisbon", "file keyword"), ("sailing", "file keyword")]
    assert _labels(library, photos[3]) == [("sailing", "file keyword")]
    again, _ = learn_keywords(library, keyword_labels(library))
    assert again == Learned(0, 0)
    edit.undo(library)
    assert contents(library) == before
    assert not learn_keywords(library, [])[1].changes


def test_the_users_own_word_stands_above_a_keyword(library: Library, photos: list[int]) -> None:
    sailing = library.labels.add("sailing", [])
    decide(library, photos[:1], sailing, -1)
    before = contents(library)
    _, edit = learn_keywords(library, keywords_meant(library, ["sailing"]))
    assert _labels(library, photos[0]) == []
    remove_suggestions(library)
    assert _labels(library, photos[1]) == [("sailing", "file keyword")], "no machine said so"
    decide(library, photos[1:2], sailing, 1)
    assert _labels(library, photos[1]) == [("sailing", "user")]
    edit.undo(library)
    assert _labels(library, photos[1]) == [("sailing", "user")]
    assert _labels(library, photos[2]) == []
    assert len(contents(library)["tag_decisions"]) == len(before["tag_decisions"]) + 1


def test_in_a_merge_the_users_word_comes_before_a_keyword_and_a_later_one_before_an_earlier(
    library: Library, photos: list[int]
) -> None:
    old, new = library.labels.add("boat", []), library.labels.add("ship", [])
    times = iter([f"2026-01-0{day}" for day in range(1, 9)])

    def say(photo: int, label: int, verdict: int, source: str = "user") -> None:
        library.db.execute(
            "INSERT INTO tag_decisions VALUES (?, ?, ?, ?, ?)", [photo, label, verdict, source, next(times)]
        )

    say(photos[0], old, -1)
    say(photos[0], new, 1, "file keyword")  # later, but no word of the user's
    say(photos[1], old, 1)
    say(photos[1], new, -1)
    say(photos[2], new, -1)
    say(photos[2], old, 1)
    say(photos[3], old, 1)
    before = contents(library)
    edit = merge_labels(library, old, new)
    assert {d.photo_id: d.verdict for d in library.tags.decisions(photos, new)} == {
        photos[0]: -1, photos[1]: -1, photos[2]: 1, photos[3]: 1,
    }  # fmt: skip
    assert [label.name for label in library.labels.meant("boat")] == ["ship"]
    edit.undo(library)
    assert contents(library) == before
    with pytest.raises(UserError, match="into itself"):
        merge_labels(library, old, old)
