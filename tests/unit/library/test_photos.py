"""Photos: facts, the user's words, orders and filters, what the grid reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.library.files import Seen
from clip_desktop.library.library import Library
from clip_desktop.library.photos import Order
from clip_desktop.library.records import PhotoFilter
from tests.contents import add_photo, facts


def _sweep_all_but(library: Library, *paths: str) -> None:
    folder = library.folders.all()[0].id
    scan = library.folders.begin_scan(folder)
    marking = library.files.marking(folder, scan)
    marking.mark([Seen(p, 10, 20) for p in paths])
    marking.sweep(marking.unseen())


def test_facts_come_back_and_are_renewed_while_words_stay(library: Library) -> None:
    photo = library.photos.insert(facts("one"))
    library.photos.set_values("rating", {photo: 4})
    library.photos.set_values("favourite", {photo: 1})
    library.photos.renew(photo, facts("two", "2021-01-01T00:00:00"))
    known = library.photos.get(photo)
    assert known is not None
    assert (known.facts, known.rating, known.favourite, known.hidden) == (
        facts("two", "2021-01-01T00:00:00"),
        4,
        True,
        False,
    )
    assert library.photos.by_hash(facts("one").content_hash) is None
    assert library.photos.by_hash(facts("two").content_hash) == photo
    assert library.photos.get(photo + 1) is None


def test_the_number_of_a_photo_is_never_given_again(library: Library) -> None:
    first = library.photos.insert(facts("one"))
    library.db.execute("DELETE FROM photos")
    assert library.photos.insert(facts("two")) > first


def test_only_the_users_fields_can_be_set(library: Library) -> None:
    with pytest.raises(ValueError, match="content_hash"):
        library.photos.set_values("content_hash", {1: 1})
    with pytest.raises(ValueError, match="id"):
        library.photos.values([1], "id")


def test_visible_are_photos_with_a_present_file_that_are_not_hidden(library: Library) -> None:
    seen, hidden, gone = (add_photo(library, f"{name}.jpg") for name in ("seen", "hidden", "gone"))
    library.photos.insert(facts("never lay anywhere"))
    library.photos.set_values("hidden", {hidden: 1})
    _sweep_all_but(library, "seen.jpg", "hidden.jpg")
    assert library.photos.ids().tolist() == [seen]
    assert library.photos.count() == 1
    _sweep_all_but(library, "seen.jpg", "hidden.jpg", "gone.jpg")
    assert set(library.photos.ids().tolist()) == {seen, gone}


@pytest.mark.parametrize(
    ("order", "expected"), [("newest", "cabd"), ("oldest", "bacd"), ("name", "dcba")], ids=["newest", "oldest", "name"]
)
def test_orders(library: Library, order: Order, expected: str) -> None:
    ids = {
        "a": add_photo(library, "4.jpg", "a", taken_at="2020-01-01T00:00:00"),
        "b": add_photo(library, "3.jpg", "b", taken_at="2019-01-01T00:00:00"),
        "c": add_photo(library, "2.jpg", "c", taken_at="2021-01-01T00:00:00"),
        "d": add_photo(library, "1.jpg", "d", taken_at=None),  # of unknown date: last either way
    }
    assert [next(k for k, v in ids.items() if v == i) for i in library.photos.ids(order=order)] == list(expected)


def test_order_by_name_goes_by_files_that_are_there(library: Library) -> None:
    moved = add_photo(library, "a.jpg", "moved")
    add_photo(library, "z.jpg", "moved")
    stays = add_photo(library, "m.jpg")
    _sweep_all_but(library, "z.jpg", "m.jpg")
    assert library.photos.ids(order="name").tolist() == [stays, moved]


def test_rows_of_the_grid_show_a_present_file_and_how_many_there_are(library: Library) -> None:
    photo = add_photo(library, "a/first.jpg", "same")
    for path in ("b/second.jpg", "c/third.jpg"):
        add_photo(library, path, "same")
    library.photos.set_values("rating", {photo: 3})
    row = library.photos.rows([photo, 999])[photo]
    assert (row.path, row.copies, row.rating) == (Path("/pictures/a/first.jpg"), 3, 3)
    _sweep_all_but(library, "c/third.jpg")
    row = library.photos.rows([photo])[photo]
    assert (row.path, row.copies) == (Path("/pictures/c/third.jpg"), 1)
    assert list(library.photos.rows([photo, 999])) == [photo]


class TestFilters:
    @pytest.fixture
    def photos(self, library: Library) -> dict[str, int]:
        photos = {
            "beach": add_photo(library, "2019/Été/beach.jpg", taken_at="2019-07-01T12:00:00+02:00"),
            "snow": add_photo(library, "2020/snow.jpg", taken_at="2020-01-15T09:00:00"),
            "old": add_photo(library, "2019-scans/old.jpg", taken_at="1999-12-31T23:59:59"),
            "undated": add_photo(library, "undated.jpg", taken_at=None),
        }
        sand, cold = library.labels.add("Sand", ["sand"]), library.labels.add("cold", ["cold"])
        library.tags.decide([photos["beach"], photos["snow"]], sand, 1)
        library.tags.decide([photos["snow"]], cold, 1)
        library.photos.set_values("favourite", {photos["old"]: 1})
        return photos

    @pytest.mark.parametrize(
        ("conditions", "expected"),
        [
            (PhotoFilter(), {"beach", "snow", "old", "undated"}),
            (PhotoFilter(tags=("sand",)), {"beach", "snow"}),
            (PhotoFilter(tags=("sand", "COLD")), {"snow"}),
            (PhotoFilter(tags=("no such label",)), set()),
            (PhotoFilter(without_tags=("cold",)), {"beach", "old", "undated"}),
            (PhotoFilter(tags=("sand",), without_tags=("cold",)), {"beach"}),
            (PhotoFilter(name_contains=("2019",)), {"beach", "old"}),
            (PhotoFilter(name_contains=("été",)), {"beach"}),
            (PhotoFilter(name_contains=("E\u0301TE\u0301",)), {"beach"}),
            (PhotoFilter(name_contains=("2019", "OLD")), {"old"}),
            (PhotoFilter(name_contains=("%",)), set()),
            (PhotoFilter(taken_from="2019"), {"beach", "snow"}),
            (PhotoFilter(taken_before="2020"), {"beach", "old"}),
            (PhotoFilter(taken_from="2019-07-01", taken_before="2019-07-02"), {"beach"}),
            (PhotoFilter(favourite=True), {"old"}),
            (PhotoFilter(favourite=False), {"beach", "snow", "undated"}),
            (PhotoFilter(untagged=True), {"old", "undated"}),
            (PhotoFilter(untagged=False), {"beach", "snow"}),
            (PhotoFilter(ids=()), set()),
        ],
        ids=str,
    )
    def test_a_filter_leaves_what_it_says(
        self, library: Library, photos: dict[str, int], conditions: PhotoFilter, expected: set[str]
    ) -> None:
        assert set(library.photos.ids(conditions).tolist()) == {photos[name] for name in expected}

    def test_under_a_folder_is_not_beside_it(self, library: Library, photos: dict[str, int]) -> None:
        root = library.folders.all()[0].id

        def under(*places: tuple[int, str]) -> set[int]:
            return set(library.photos.ids(PhotoFilter(under=places)).tolist())

        assert under((root, "2019")) == {photos["beach"]}
        assert under((root, "2019/Été")) == {photos["beach"]}
        assert under((root, "")) == set(photos.values())
        assert under((root, "2019"), (root, "2020")) == {photos["beach"], photos["snow"]}
        assert under((root + 1, "")) == set()

    def test_only_the_ids_given(self, library: Library, photos: dict[str, int]) -> None:
        some = (photos["old"], photos["snow"], 999)
        assert library.photos.ids(PhotoFilter(ids=some)).tolist() == [photos["snow"], photos["old"]]

    def test_predicted_tags_count_from_their_threshold(self, library: Library, photos: dict[str, int]) -> None:
        model = library.models.add("m", "0", "p", 2, 1.0)
        batch = library.tags.begin_batch(model.id, "zero-shot")
        sand = library.labels.find("sand")
        assert sand is not None
        library.tags.predict(batch, model.id, [(photos["old"], sand.id, 0.49), (photos["undated"], sand.id, 0.51)])
        found = library.photos.ids(PhotoFilter(tags=("sand",)))
        assert set(found.tolist()) == {photos["beach"], photos["snow"], photos["undated"]}


def test_words_are_copied_without_overwriting_the_copys_own(library: Library) -> None:
    source, target = add_photo(library, "a.jpg"), add_photo(library, "b.jpg")
    label, other = library.labels.add("l", []), library.labels.add("o", [])
    album = library.albums.add("album")
    library.photos.set_values("rating", {source: 5})
    library.tags.decide([source], label, 1)
    library.tags.decide([source], other, 1)
    library.tags.decide([target], other, -1)
    library.albums.set_examples(album, [source], -1)
    library.photos.copy_words(source, target)
    assert library.photos.values([target], "rating") == {target: 5}
    assert {(d.photo_id, d.verdict) for d in library.tags.decisions([target], label)} == {(target, 1)}
    assert {(d.photo_id, d.verdict) for d in library.tags.decisions([target], other)} == {(target, -1)}
    assert [e.polarity for e in library.albums.examples(album, [target])] == [-1]
