"""What a query asks of a photo beside its looks, answered by the library alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.library.library import Library
from clip_desktop.search.query import parse
from clip_desktop.services.conditions import Conditions, conditions_of
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


def _conditions(library: Library, text: str) -> Conditions:
    return conditions_of(library, parse(text))


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
    found = _conditions(library, text).photo_ids(library)
    assert set(found.tolist()) == {photos[name] for name in expected}


def test_a_path_finds_its_folder(library: Library, photos: dict[str, int], tmp_path: Path) -> None:
    for path, expected in ((tmp_path / "Bilder/2020", {"snow"}), (tmp_path, {"beach", "snow", "scan"})):
        found = _conditions(library, f'folder:"{path}"').photo_ids(library)
        assert set(found.tolist()) == {photos[name] for name in expected}


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
    assert _conditions(library, text).note.startswith(note)
    assert bool(_conditions(library, text).note) == bool(note)


def test_an_unknown_label_finds_nothing_and_leaving_it_out_leaves_nothing_out(
    library: Library, photos: dict[str, int]
) -> None:
    assert _conditions(library, "tag:sun").photo_ids(library).tolist() == []
    assert len(_conditions(library, "-tag:sun").photo_ids(library)) == 4


def test_albums_are_found_by_name_in_any_case(library: Library, photos: dict[str, int]) -> None:
    assert [a.name for a in _conditions(library, "album:HOLIDAYS").albums] == ["Holidays"]
    assert _conditions(library, "album:sailing").photo_ids(library).tolist() == []


def test_orders_hold_through_several_filters(library: Library, photos: dict[str, int]) -> None:
    ids = _conditions(library, "is:favourite after:1990").photo_ids(library, "oldest")
    assert ids.tolist() == [photos["scan"], photos["beach"]]
