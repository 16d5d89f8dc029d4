"""What a query asks of a photo beside its looks, answered by the library alone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from clip_desktop.library.library import Library
from clip_desktop.search.query import parse
from clip_desktop.services.searching.plan import Plan, plan_of
from tests.contents import add_photo


@pytest.fixture
def photos(library: Library, tmp_path: Path) -> dict[str, int]:
    here, away = tmp_path / "Bilder", Path("/media/unplugged/Archive")
    here.mkdir()
    photos = {
        "beach": add_photo(library, "2019/Été/beach.jpg", root=here, taken_at="2019-07-14T12:00:00"),
        "snow": add_photo(library, "2020/winter/snow.jpg", root=here, taken_at="2020-01-15T09:00:00"),
        "scan": add_photo(library, "old/2019/scan.jpg", root=here, taken_at="1999-12-31T23:59:59"),
        "far": add_photo(library, "2019/far.jpg", root=away, taken_at="2019-01-01T00:00:00"),
    }
    sand, cold = library.labels.add("Sand", []), library.labels.add("Été", [])
    library.tags.decide([photos["beach"]], sand, 1)
    library.tags.decide([photos["beach"], photos["snow"]], cold, 1)
    library.photos.set_values("favourite", {photos["scan"]: 1, photos["beach"]: 1})
    library.albums.add("Holidays")
    return photos


_TODAY = date(2020, 3, 15)


def _plan(library: Library, text: str) -> Plan:
    return plan_of(library, parse(text), _TODAY)


def _found(library: Library, text: str) -> list[int]:
    ids: list[int] = library.photos.ids(_plan(library, text).where).tolist()
    assert sorted(library.photos.passing(_plan(library, text).where).tolist()) == sorted(ids)
    return ids


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", {"beach", "snow", "scan", "far"}),
        ("a dog on a beach", {"beach", "snow", "scan", "far"}),
        ("tag:sand", {"beach"}),
        ("tag:été", {"beach", "snow"}),
        ("tag:ÉTÉ -tag:SAND", {"snow"}),
        ("tag:sand tag:été", {"beach"}),
        ("is:favourite", {"beach", "scan"}),
        ("-is:favourite", {"snow", "far"}),
        ("is:favourite -is:favourite", set()),
        ("is:untagged", {"scan", "far"}),
        ("-is:untagged is:favourite", {"beach"}),
        ("after:2019", {"beach", "snow", "far"}),
        ("before:2020", {"beach", "scan", "far"}),
        ("after:2019-07 before:2020", {"beach"}),
        ("after:2019 after:2020", {"snow"}),
        ("before:2019-01-01 before:2025", {"scan"}),
        ("-after:2019", {"scan"}),
        ("2019..2020", {"beach", "snow", "far"}),
        ("-2019..2020", {"scan"}),
        ("..2018", {"scan"}),
        ("date:2019-07", {"beach"}),
        ("last winter", {"snow"}),
        ("last:1month", set()),
        ("last:2months", {"snow"}),
        ("last year", {"beach", "far"}),
        ('date:"summer 2019"', {"beach"}),
        ("tag:sand OR is:favourite", {"beach", "scan"}),
        ("(tag:sand OR file:far) after:2019-02", {"beach"}),
        ("tag:sand OR file:far after:2019-02", {"beach"}),
        ("file:far OR tag:été -tag:sand", {"far", "snow"}),
        ("-(tag:sand OR file:far)", {"snow", "scan"}),
        ("-(tag:été is:favourite)", {"snow", "scan", "far"}),
        ("-(tag:été -(file:snow OR file:x))", {"snow", "scan", "far"}),
        ("NOT rating>0", {"beach", "snow", "scan", "far"}),
        ("-length>0s", {"beach", "snow", "scan", "far"}),
        ("length>0s", set()),
        ("file:SNOW", {"snow"}),
        ("file:2019 file:beach", {"beach"}),
        ("folder:2019", {"beach", "scan", "far"}),
        ("folder:bilder", {"beach", "snow", "scan"}),
        ("folder:bilder/2019", {"beach"}),
        ("folder:old/2019", {"scan"}),
        ("folder:été", {"beach"}),
        ("folder:2019 folder:old", {"scan"}),
        ("folder:019", set()),
        ("folder:/media/unplugged", {"far"}),
        ("folder:/media/unplugged/Archive/2019", {"far"}),
        ("folder:/media/unplugged/Archive/2019/", {"far"}),
    ],
)
def test_what_is_asked_is_what_is_found(
    library: Library, photos: dict[str, int], text: str, expected: set[str]
) -> None:
    assert set(_found(library, text)) == {photos[name] for name in expected}


def test_a_path_finds_its_folder(library: Library, photos: dict[str, int], tmp_path: Path) -> None:
    for path, expected in ((tmp_path / "Bilder/2020", {"snow"}), (tmp_path, {"beach", "snow", "scan"})):
        assert set(_found(library, f'folder:"{path}"')) == {photos[name] for name in expected}


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("tag:sun", "There is no label “sun”."),
        ("tag:sand -tag:sun", "There is no label “sun”."),
        ("album:sailing", "There is no album “sailing”."),
        ("folder:nowhere", "No folder of the library is called “nowhere”."),
        ("folder:archive", "“/media/unplugged/Archive” cannot be reached now"),
        ("tag:sand album:holidays folder:2020", ""),
    ],
)
def test_what_is_unknown_or_out_of_reach_is_noted(
    library: Library, photos: dict[str, int], text: str, note: str
) -> None:
    assert _plan(library, text).note.startswith(note)
    assert bool(_plan(library, text).note) == bool(note)


def test_an_unknown_label_finds_nothing_and_leaving_it_out_leaves_nothing_out(
    library: Library, photos: dict[str, int]
) -> None:
    assert _found(library, "tag:sun") == []
    assert len(_found(library, "-tag:sun")) == 4


def test_albums_are_found_by_name_in_any_case(library: Library, photos: dict[str, int]) -> None:
    assert [a.name for a in _plan(library, "album:HOLIDAYS").clauses[0].albums] == ["Holidays"]
    assert _found(library, "album:sailing") == []


def test_orders_hold_through_several_filters(library: Library, photos: dict[str, int]) -> None:
    ids = library.photos.ids(_plan(library, "is:favourite after:1990").where, "oldest")
    assert ids.tolist() == [photos["scan"], photos["beach"]]
