"""What is offered while a query is typed."""

from __future__ import annotations

import pytest

from clip_desktop.library.library import Library
from clip_desktop.library.records import Caption
from clip_desktop.search.query import parse
from clip_desktop.search.values import OPERATORS
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.searching.completion import Completer, Completion
from clip_desktop.services.searching.history import remember_search
from clip_desktop.services.searching.saved_searches import save_search
from tests.contents import add_photo


@pytest.fixture
def full(library: Library) -> Library:
    """Two photos with places, cameras, keywords and labels."""
    for path, at, place, lens in (
        ("trips/Old Town/a.jpg", "2019-06-03T10:00:00+00:00", "Évora, Portugal", "50mm F1.8"),
        ("trips/b.jpg", "2020-12-24T10:00:00+00:00", "Lisbon, Portugal", "16-35mm"),
    ):
        photo = add_photo(library, path, taken_at=at)
        with library.transaction():
            library.captions.put(photo, Caption(place=place, lens=lens, keywords=(("Places", "Lisbon"), ('say "x"',))))
    for name in ("Cat", "Wild cat", "Dog"):
        add_label(library, name, ())
    return library


def _offers(library: Library, text: str, cursor: int | None = None) -> list[Completion]:
    return list(Completer().complete(library, text, len(text) if cursor is None else cursor))


def _after(text: str, offer: Completion) -> str:
    return text[: offer.start] + offer.insert + text[offer.stop :]


@pytest.mark.parametrize(
    ("typed", "shown", "then"),
    [
        ("cam", "camera:", "camera:"),
        ("dog -ta", "tag:", "dog -tag:"),
        ("rat", "rating>=", "rating>="),
        ("tag:ca", "Cat", "tag:Cat "),
        ("-tag:wi", "Wild cat", '-tag:"Wild cat" '),
        ('tag:"wild c', "Wild cat", 'tag:"Wild cat" '),
        ("place:evora", "Évora, Portugal", 'place:"Évora, Portugal" '),
        ("place:port", "Lisbon, Portugal", 'place:"Lisbon, Portugal" '),
        ("lens:1.8", "50mm F1.8", 'lens:"50mm F1.8" '),
        ("folder:tow", "Old Town", 'folder:"Old Town" '),
        ("keyword:pla", "Places", "keyword:Places "),
        ("keyword:say", 'say "x"', 'keyword:"say \\"x\\"" '),
        ("after:20", "2020-12", "after:2020-12 "),
        ("before:june", "2019-06", "before:2019-06 "),
        ("is:fav", "favourite", "is:favourite "),
        ("wild ca", "Wild cat", 'tag:"Wild cat" '),
        ("dog lisb", "Lisbon, Portugal", 'dog place:"Lisbon, Portugal" '),
        ("december", "December 2020", "date:2020-12 "),
        ("2019", "2019", "date:2019 "),
        ("date:june", "2019-06", "date:2019-06 "),
        ("last:3", "30days", "last:30days "),
        ("has:c", "caption", "has:caption "),
        ("tag:wlid", "Wild cat", 'tag:"Wild cat" '),
        ("place:lisbn", "Lisbon, Portugal", 'place:"Lisbon, Portugal" '),
    ],
)
def test_what_is_typed_is_completed(full: Library, typed: str, shown: str, then: str) -> None:
    offer = next((offer for offer in _offers(full, typed) if offer.shown == shown), None)
    assert offer is not None
    assert _after(typed, offer) == then
    if not then.endswith((":", "=")):
        parse(then)


def test_the_likeliest_comes_first(full: Library) -> None:
    assert [offer.shown for offer in _offers(full, "tag:cat")] == ["Cat", "Wild cat"]
    assert _offers(full, "tag:zebra") == []
    assert _offers(full, "colour:red") == []


def test_one_letter_alone_offers_nothing_but_a_value_needs_none(full: Library) -> None:
    assert _offers(full, "c") == []
    assert {offer.shown for offer in _offers(full, "tag:")} == {"Cat", "Wild cat", "Dog"}


def test_all_operators_are_given_when_they_are_asked_for(full: Library) -> None:
    given = Completer().complete(full, "dog -", 5, operators=True)
    assert len(given) == len(OPERATORS)
    assert _after("dog -", given[0]) == f"dog -{given[0].insert}"
    assert all(offer.help for offer in given)
    assert _offers(full, "dog ") == []


def test_the_word_at_the_cursor_is_meant_and_the_rest_stays(full: Library) -> None:
    text = "tag:ca on a beach"
    [first, *_] = _offers(full, text, 6)
    assert _after(text, first) == "tag:Cat  on a beach"
    assert _offers(full, "tag:Cat beach tag:x", 19) == []


def test_what_stands_in_quotes_is_left_alone(full: Library) -> None:
    assert _offers(full, '"wild ca') == []


def test_earlier_searches_are_offered_whole(full: Library) -> None:
    remember_search(full, "dog on a beach")
    remember_search(full, "Dog at night")
    save_search(full, "Dogs", "dog asleep")
    offers = [offer for offer in _offers(full, "dog ") if offer.kind == "search"]
    assert [(offer.shown, offer.help) for offer in offers] == [
        ("dog asleep", "Dogs"),
        ("Dog at night", ""),
        ("dog on a beach", ""),
    ]
    assert _after("dog ", offers[1]) == "Dog at night"
    assert [o for o in _offers(full, "dog on a beach") if o.kind == "search"] == []


def test_what_is_new_is_known_at_the_next_key(full: Library) -> None:
    completer = Completer()
    assert [o.shown for o in completer.complete(full, "tag:zeb", 7)] == []
    add_label(full, "Zebra", ())
    assert [o.shown for o in completer.complete(full, "tag:zeb", 7)] == ["Zebra"]
    assert [o.shown for o in completer.complete(full, "folder:yar", 10)] == []
    photo = add_photo(full, "yard/c.jpg")
    assert photo
    assert [o.shown for o in completer.complete(full, "folder:yar", 10)] == ["yard"]


def test_other_words_for_a_label_lead_to_it(full: Library) -> None:
    [cat] = full.labels.meant("cat")
    full.labels.set_words(cat.id, "alias", ["Mouser"])
    full.labels.set_words(cat.id, "contrast", ["mouse"])
    full.labels.set_names(cat.id, {"ko": "고양이"})
    assert [_after("tag:mous", offer) for offer in _offers(full, "tag:mous")] == ["tag:Mouser "]
    assert [_after("tag:고양", offer) for offer in _offers(full, "tag:고양")] == ["tag:고양이 "]
    full.labels.set_enabled(cat.id, False)
    assert _offers(full, "tag:mous") == []
