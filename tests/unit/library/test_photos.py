"""Photos: facts, the user's words, orders and filters, what the grid reads."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.library.files import Seen
from clip_desktop.library.library import Library
from clip_desktop.library.photos import Order
from clip_desktop.library.records import Caption, Mark, PhotoFilter, SharedMarks, SidecarState
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


def test_hearts_and_stars_of_several_are_told_at_once(library: Library) -> None:
    photos = [add_photo(library, f"{n}.jpg") for n in range(4)]
    assert library.photos.shared_marks([]) == SharedMarks(0, 0, 0, 0)
    assert library.photos.shared_marks(photos) == SharedMarks(4, 0, 0, 0)
    library.photos.set_values("favourite", dict.fromkeys(photos[:3], 1))
    library.photos.set_values("rating", {photos[0]: 5, photos[1]: 2, photos[2]: -1})
    library.captions.put(photos[2], Caption(rating=4))  # the user's word that it has none counts
    library.captions.put(photos[3], Caption(rating=3))
    assert library.photos.shared_marks(photos) == SharedMarks(4, 3, 0, 5)
    assert library.photos.shared_marks(photos[:2]) == SharedMarks(2, 2, 2, 5)
    assert library.photos.shared_marks([photos[3], 4711]) == SharedMarks(1, 0, 3, 3)


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


def _said(value: PhotoFilter | set[str]) -> str:
    """The name of a case: what a filter says, or the photographs in order."""
    if isinstance(value, set):
        return " ".join(sorted(value)) or "none"
    said = [(field.name, getattr(value, field.name), field.default) for field in fields(value)]
    return ", ".join(f"{name} {given!r}" for name, given, usual in said if given != usual) or "all"


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
        weather = library.labels.add("weather", [])
        library.labels.set_parent(cold, library.labels.add("winter", [], parent_id=weather))
        library.tags.decide([photos["old"]], weather, 1)
        library.photos.set_values("favourite", {photos["old"]: 1})
        return photos

    def test_what_has_not_the_label_itself_is_not_found_by_one_below_it(
        self, library: Library, photos: dict[str, int]
    ) -> None:
        weather = library.labels.find("weather")
        assert weather is not None
        library.tags.decide([photos["snow"]], weather.id, -1)
        assert library.photos.ids(PhotoFilter(tags=("weather",))).tolist() == [photos["old"]]
        assert library.photos.ids(PhotoFilter(tags=("cold",))).tolist() == [photos["snow"]]

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
            (PhotoFilter(tags=("Weather",)), {"snow", "old"}),
            (PhotoFilter(tags=("winter", "weather")), {"snow"}),
            (PhotoFilter(without_tags=("weather",)), {"beach", "undated"}),
            (PhotoFilter(untagged=True), {"undated"}),
            (PhotoFilter(untagged=False), {"beach", "snow", "old"}),
            (PhotoFilter(ids=()), set()),
            (PhotoFilter(any_of=(PhotoFilter(tags=("cold",)), PhotoFilter(favourite=True))), {"snow", "old"}),
            (PhotoFilter(any_of=(PhotoFilter(), PhotoFilter(favourite=True))), {"beach", "snow", "old", "undated"}),
            (PhotoFilter(all_of=(PhotoFilter(tags=("sand",)), PhotoFilter(taken_before="2020"))), {"beach"}),
            (PhotoFilter(none_of=(PhotoFilter(taken_from="2019"),)), {"old", "undated"}),
            (PhotoFilter(none_of=(PhotoFilter(),)), set()),
            (PhotoFilter(none_of=(PhotoFilter(tags=("sand",), taken_before="2020"),)), {"snow", "old", "undated"}),
            (PhotoFilter(tags=("sand",), none_of=(PhotoFilter(tags=("cold",)),)), {"beach"}),
            (PhotoFilter(none_of=(PhotoFilter(near=(0, 0, 10)),)), {"beach", "snow", "old", "undated"}),
        ],
        ids=_said,
    )
    def test_a_filter_leaves_what_it_says(
        self, library: Library, photos: dict[str, int], conditions: PhotoFilter, expected: set[str]
    ) -> None:
        assert set(library.photos.ids(conditions).tolist()) == {photos[name] for name in expected}
        assert set(library.photos.passing(conditions).tolist()) == {photos[name] for name in expected}

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


class TestMarks:
    """What is told of a photo from its rows alone."""

    def _add(self, library: Library, name: str, **changed: Any) -> int:
        photo = add_photo(library, name)
        known = {"camera": None, "format": "PNG", "width": 30, "height": 20, **changed}
        columns = ", ".join(f"{column} = ?" for column in known)
        library.db.execute(f"UPDATE photos SET {columns} WHERE id = ?", [*known.values(), photo])
        return photo

    def _marked(self, library: Library, mark: Mark) -> set[int]:
        return set(library.photos.ids(PhotoFilter(marks=(mark,))).tolist())

    def test_formats_and_shapes(self, library: Library) -> None:
        raw = self._add(library, "a.nef", format="RAW", width=20, height=30)
        film = self._add(library, "b.mp4", format="VIDEO")
        square = self._add(library, "c.png", width=20, height=20)
        assert (self._marked(library, "raw"), self._marked(library, "video")) == ({raw}, {film})
        assert (self._marked(library, "portrait"), self._marked(library, "landscape")) == ({raw}, {film})
        assert square not in self._marked(library, "portrait") | self._marked(library, "landscape")

    def test_films_are_found_by_their_length_as_it_is_shown(self, library: Library) -> None:
        short, minute, longer, silent = (
            self._add(library, f"{n}.mp4", format="VIDEO", length=length)
            for n, length in enumerate((0.2, 60.4, 60.6, 0.0))
        )
        self._add(library, "a.png")
        unknown = self._add(library, "b.mp4", format="VIDEO", length=None)

        def found(*lengths: tuple[int, int]) -> set[int]:
            return set(library.photos.ids(PhotoFilter(lengths=lengths)).tolist())

        assert found((61, 1 << 40)) == {longer}
        assert found((60, 60)) == {minute}
        assert found((0, 60)) == {short, minute}
        assert found((0, 1 << 40), (1, 1)) == {short}
        others = PhotoFilter(none_of=(PhotoFilter(lengths=((0, 60),)),))
        assert {longer, silent, unknown} < set(library.photos.ids(others).tolist())

    def test_a_jpeg_with_a_raw_companion_has_a_raw_picture(self, library: Library) -> None:
        pair, alone = self._add(library, "a.jpg"), self._add(library, "b.jpg")
        file = library.files.of_photos([pair])[0][0].id
        library.db.execute("INSERT INTO companions VALUES (?, 'a.cr2', 'raw', 1, 1)", [file])
        assert self._marked(library, "raw") == {pair}
        assert alone not in self._marked(library, "raw")

    @pytest.mark.parametrize(
        ("name", "facts", "is_one"),
        [
            ("x.png", {"width": 1920, "height": 1080}, True),
            ("x.png", {"width": 1170, "height": 2532}, True),
            ("x.png", {"width": 1919, "height": 1080}, False),
            ("x.jpg", {"width": 1920, "height": 1080, "format": "JPEG"}, False),
            ("x.png", {"width": 1920, "height": 1080, "camera": "Canon"}, False),
            ("x.png", {"width": 1920, "height": 1080, "lat": 1.0, "lon": 1.0}, False),
            ("Screenshot_2024.jpg", {"format": "JPEG"}, True),
            ("pics/Screen Shot 2019.png", {}, True),
            ("Capture d’e\u0301cran 1.png", {}, True),
            ("스크린샷 2024.png", {}, True),
            ("screen.png", {}, False),
            ("screenshot.jpg", {"camera": "Canon"}, False),
        ],
    )
    def test_screenshots(self, library: Library, name: str, facts: dict[str, Any], is_one: bool) -> None:
        photo = self._add(library, name, **facts)
        assert self._marked(library, "screenshot-like") == ({photo} if is_one else set())

    def test_what_files_have(self, library: Library) -> None:
        bare, placed = self._add(library, "a.png"), self._add(library, "b.png", lat=1.0, lon=2.0)
        titled, blank = self._add(library, "c.png"), self._add(library, "d.png")
        library.captions.put(titled, Caption(description="A harbour"))
        library.captions.put(blank, Caption(title="  ", keywords=(("x",),)))
        file = library.files.of_photos([bare])[0][0].id
        library.captions.note_sidecar(file, SidecarState("a.png.xmp", 1, 1))
        assert self._marked(library, "coordinates") == {placed}
        assert self._marked(library, "caption") == {titled}
        assert self._marked(library, "sidecar") == {bare}

    @pytest.mark.parametrize(
        ("place", "found"),
        [
            ((38.7223, -9.1393, 5), {"lisbon"}),
            ((38.7223, -9.1393, 300), {"lisbon", "porto"}),
            ((38.7223, -9.1393, 273), {"lisbon"}),  # 274 km by the great circle
            ((-17.0, 179.9, 50), {"fiji"}),  # across the date line
            ((89.9, 0, 30), {"pole"}),
            ((0, 0, 20_100), {"lisbon", "porto", "fiji", "pole"}),
        ],
    )
    def test_near_a_place(self, library: Library, place: tuple[float, float, float], found: set[str]) -> None:
        places = {"lisbon": (38.71, -9.14), "porto": (41.15, -8.61), "fiji": (-17.0, -179.9), "pole": (89.9, 180.0)}
        photos = {self._add(library, f"{name}.png", lat=lat, lon=lon): name for name, (lat, lon) in places.items()} | {
            self._add(library, "nowhere.png"): "nowhere"
        }
        assert {photos[photo] for photo in library.photos.ids(PhotoFilter(near=place)).tolist()} == found

    @pytest.mark.parametrize(
        ("area", "found"),
        [
            ((38.7, -9.2, 38.8, -9.1), {"lisbon"}),
            ((38.0, -10.0, 42.0, -8.0), {"lisbon", "porto"}),
            ((-20.0, 170.0, -10.0, -170.0), {"fiji", "tonga"}),  # over the date line
            ((-20.0, -170.0, -10.0, 170.0), set()),  # and all that lies on its other side
            ((-90.0, -180.0, 90.0, 180.0), {"lisbon", "porto", "fiji", "tonga"}),
        ],
    )
    def test_in_an_area(self, library: Library, area: tuple[float, float, float, float], found: set[str]) -> None:
        places = {"lisbon": (38.71, -9.14), "porto": (41.15, -8.61), "fiji": (-17.0, 179.9), "tonga": (-19.0, -175.0)}
        photos = {self._add(library, f"{name}.png", lat=lat, lon=lon): name for name, (lat, lon) in places.items()} | {
            self._add(library, "nowhere.png"): "nowhere"
        }
        assert {photos[photo] for photo in library.photos.ids(PhotoFilter(box=area)).tolist()} == found


def test_orders_by_stars_and_finds_photos_by_name(library: Library) -> None:
    low, high, other = (add_photo(library, name) for name in ("a/x.jpg", "b/x.jpg", "ax.jpg"))
    library.photos.set_values("rating", {high: 5, low: 2})
    assert library.photos.ids(order="rating").tolist() == [high, low, other]
    assert library.files.photos_named("x.jpg") == [low, high]
    assert library.files.photos_named("b/x.jpg") == [high]
    assert library.files.photos_named("ax.jpg") == [other]


def test_a_folder_name_of_thousands_of_places_is_one_condition(library: Library) -> None:
    photo = add_photo(library, "3000/jpg/a.jpg")
    folder = library.folders.all()[0].id
    places = tuple((folder, f"{n}/jpg") for n in range(5000))
    assert library.photos.ids(PhotoFilter(under=places)).tolist() == [photo]
    assert library.photos.ids(PhotoFilter(under=places[:3000])).tolist() == []
