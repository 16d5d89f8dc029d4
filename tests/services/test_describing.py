"""What files and their sidecars say: kept, searched, and read anew without looking at a picture again."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database as Tables

from clip_desktop.imaging import formats
from clip_desktop.library.library import Library
from clip_desktop.library.records import Caption, PassedOver
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.describing import changed_sidecars
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.indexing.measuring import measure_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import details, set_rating
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.contents import contents, words
from tests.fakes import FakeEncoder
from tests.unit.imaging.files_of_cameras import described, dng, film, jxl, listed, said, xmp
from tests.unit.imaging.pictures import encoded, exif, quarters, write

Update = Callable[[], IndexReport]

_LISBON = 'exif:GPSLatitude="38,43.2N" exif:GPSLongitude="9,8.4W"'


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "photos"
    folder.mkdir()
    return folder


@pytest.fixture
def update(library: Library, workspace: Workspace, model: ActiveModel, root: Path) -> Update:
    add_folder(library, root)

    def run() -> IndexReport:
        run_to_end(scan_all(library))
        return run_to_end(index_pending(library, model, workspace.thumbnails, workers=2))

    return run


def at(library: Library, name: str) -> int:
    [folder] = library.folders.all()
    photo = library.files.photo_at(folder.id, name)
    assert photo is not None
    return photo


def _said(library: Library) -> dict[str, object]:
    return {table: contents(library)[table] for table in ("photos", "photo_texts", "photo_keywords")}


def caption(library: Library, name: str) -> Caption:
    found = library.captions.get(at(library, name))
    assert found is not None
    return found


def test_what_a_file_says_is_kept_with_the_name_of_the_place(library: Library, update: Update, root: Path) -> None:
    tags = exif({}, {0xA434: "AF-S 50mm", 0x8827: 400})
    packet = xmp(said("dc:title", "Tram") + listed("digiKam:TagsList", "City/Tram"), f'xmp:Rating="4" {_LISBON}')
    write(root / "a.jpg", described(quarters(), "JPEG", packet, exif=tags))
    update()
    expected = Caption("Tram", None, (("City", "Tram"),), "Lisbon, Portugal", "AF-S 50mm", "ISO 400", 4)
    assert caption(library, "a.jpg") == details(library, at(library, "a.jpg")).caption == expected
    assert library.captions.keywords() == {("City", "Tram"): 1}


def test_a_sidecar_that_comes_changes_and_goes_is_read_and_no_picture_is(
    library: Library, update: Update, root: Path, encoder: FakeEncoder
) -> None:
    for name in ("one.png", "sub/two.png"):
        make_picture(root / name, "red" if name == "one.png" else "blue")
    update()
    looked_at, before = encoder.pictures, caption(library, "sub/two.png")
    own_time = library.photos.get(at(library, "one.png"))

    write(root / "one.png.xmp", xmp(said("dc:title", "First"), 'exif:DateTimeOriginal="2001-02-03T04:05:06"'))
    report = update()
    assert (report.indexed, report.described, report.changes.photos) == (0, 1, True)
    photo = library.photos.get(at(library, "one.png"))
    assert photo is not None
    assert (photo.facts.taken_at, photo.facts.taken_at_source) == ("2001-02-03T04:05:06", "sidecar")
    assert caption(library, "one.png").title == "First"

    write(root / "one.png.xmp", xmp(said("dc:title", "Second")))
    assert update().described == 1
    assert caption(library, "one.png").title == "Second"
    assert update().described == 0

    (root / "one.png.xmp").unlink()
    assert update().described == 1
    assert caption(library, "one.png").title is None
    assert library.photos.get(at(library, "one.png")) == own_time

    write(root / "sub/two.xmp", xmp(said("dc:title", "As Adobe names it")))
    assert update().described == 1
    assert caption(library, "sub/two.png").title == "As Adobe names it" != before.title
    assert encoder.pictures == looked_at


def test_the_sidecar_of_the_whole_name_comes_first(library: Library, update: Update, root: Path) -> None:
    make_picture(root / "a.png", "red")
    write(root / "a.xmp", xmp(said("dc:title", "Adobe")))
    write(root / "a.png.xmp", xmp(said("dc:title", "digiKam")))
    update()
    assert caption(library, "a.png").title == "digiKam"
    assert changed_sidecars(library) == []


def test_a_folder_that_cannot_be_reached_or_listed_says_nothing_of_its_sidecars(
    library: Library, update: Update, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_picture(root / "sub/a.png", "red")
    write(root / "sub/a.xmp", xmp(said("dc:title", "Kept")))
    update()

    listing = os.scandir

    def fails(folder: Path | str) -> object:
        if str(folder).endswith("sub"):
            raise OSError(5, "Input/output error")
        return listing(folder)

    with monkeypatch.context() as broken:
        broken.setattr(os, "scandir", fails)
        assert update().described == 0
        assert changed_sidecars(library) == []
    root.rename(root.with_name("unplugged"))
    write(root.with_name("unplugged") / "sub/a.xmp", xmp(said("dc:title", "Not seen")))
    assert update().described == 0
    assert changed_sidecars(library) == []
    assert caption(library, "sub/a.png").title == "Kept"


def test_two_pictures_that_share_a_sidecar_are_both_read_with_it(
    library: Library, update: Update, root: Path, encoder: FakeEncoder
) -> None:
    make_picture(root / "a.png", "red")
    make_picture(root / "a.jpg", "blue")
    for title, read in (("Ours", 2), ("Ours still", 2), ("Ours still", 0)):
        if read:
            write(root / "a.xmp", xmp(said("dc:title", title)))
        before = encoder.pictures
        report = update()
        assert (report.described, encoder.pictures - before) in ((read, 0), (0, read)), "with their pixels at first"
        assert [caption(library, name).title for name in ("a.png", "a.jpg")] == [title, title]
    (root / "a.jpg").unlink()
    assert update().described == 0, "it is the other's alone now, and was read"


def test_the_sidecar_of_a_raw_picture_is_read_for_the_pair(library: Library, update: Update, root: Path) -> None:
    make_picture(root / "a.jpg", "red")
    write(root / "a.dng", dng(preview=quarters()))
    write(root / "a.dng.xmp", xmp(said("dc:title", "Developed")))
    update()
    assert caption(library, "a.jpg").title == "Developed"


def test_a_folder_is_listed_once_in_a_whole_update(
    library: Library, update: Update, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By the walk of the scan: what it saw is enough to know which sidecars changed."""
    for name in ("one.png", "sub/two.png", "sub/deeper/three.png"):
        make_picture(root / name, ("red", "green", "blue")[name.count("/")])
        write(root / name.replace(".png", ".xmp"), xmp(said("dc:title", name)))
    listed: list[str] = []
    scandir, listdir = os.scandir, os.listdir

    class Listing:
        """A listing that is counted when it is read: the root is opened once more, to see whether it may be."""

        def __init__(self, folder: str | Path) -> None:
            self._folder, self._entries = str(folder), scandir(folder)

        def __iter__(self) -> Iterator[os.DirEntry[str]]:
            listed.append(self._folder)
            return iter(self._entries)

        def __enter__(self) -> Listing:
            return self

        def __exit__(self, *_: object) -> None:
            self.close()

        def close(self) -> None:
            self._entries.close()

    def counted(folder: str | Path = ".") -> list[str]:
        listed.append(str(folder))
        return listdir(folder)

    monkeypatch.setattr(os, "scandir", Listing)
    monkeypatch.setattr(os, "listdir", counted)
    for change in (False, True, False):
        if change:
            write(root / "sub/two.xmp", xmp(said("dc:title", "changed")))
        listed.clear()
        update()
        here = [folder for folder in listed if folder.startswith(str(root))]
        assert sorted(here) == [str(root), str(root / "sub"), str(root / "sub/deeper")]
    assert caption(library, "sub/two.png").title == "changed"


def test_a_sidecar_that_cannot_be_read_is_noted_and_not_tried_again(
    library: Library, update: Update, root: Path
) -> None:
    make_picture(root / "a.png", "red")
    with (root / "a.xmp").open("wb") as file:
        file.truncate(65 * 1024**2)
    update()
    assert [p.message for p in library.problems.all()] == [
        "This sidecar is larger than any that is written by a photo program."
    ]
    assert update().described == 0


def test_a_photo_of_an_older_library_is_read_in_words_and_not_looked_at(
    library: Library, update: Update, root: Path, encoder: FakeEncoder
) -> None:
    write(root / "a.jpg", described(quarters(), "JPEG", xmp(said("dc:title", "Old"), 'xmp:Rating="2"')))
    write(root / "b.jpg", described(quarters(48, 32), "JPEG", xmp(said("dc:title", "Older"))))
    update()
    whole, looked_at = _said(library), encoder.pictures
    library.db.execute("DELETE FROM photo_texts")
    library.db.execute("DELETE FROM photo_keywords")
    assert library.captions.count_unread() == 2
    assert update().described == 2
    assert _said(library) == whole
    assert encoder.pictures == looked_at


def test_the_stars_of_a_file_count_until_the_user_says_something(library: Library, update: Update, root: Path) -> None:
    write(root / "a.jpg", described(quarters(), "JPEG", xmp("", 'xmp:Rating="4"')))
    update()
    photo = at(library, "a.jpg")
    spoken = words(library)

    def stars() -> int:
        found = library.photos.get(photo)
        assert found is not None
        assert library.photos.rows([photo])[photo].rating == found.rating
        return found.rating

    assert stars() == 4
    cleared = set_rating(library, [photo], 0)
    assert stars() == 0
    write(root / "a.jpg.xmp", xmp("", 'xmp:Rating="5"'))
    update()
    assert stars() == 0, "the user's word is kept"
    cleared.undo(library)
    assert stars() == 5
    assert words(library) == spoken, "no job touches what the user said"
    set_rating(library, [photo], 2)
    assert stars() == 2


def test_impossible_values_are_noted_and_forgotten_when_they_are_mended(
    library: Library, update: Update, root: Path
) -> None:
    write(root / "a.jpg", encoded(quarters(), exif=exif(photo={0x9003: "2020:13:45 25:61:61"})))
    write(root / "b.png.xmp", b"<no xml")
    make_picture(root / "b.png", "red")
    report = update()
    assert (report.indexed, report.failed) == (2, 0)
    found = {p.relative_path: (p.stage, p.message) for p in library.problems.all()}
    assert found == {
        "a.jpg": ("metadata", "The date “2020:13:45 25:61:61” of its EXIF is impossible and was ignored."),
        "b.png": ("metadata", "The sidecar was ignored: it is no XML."),
    }
    write(root / "b.png.xmp", xmp())
    update()
    assert [p.relative_path for p in library.problems.all()] == ["a.jpg"]


def test_photos_are_found_by_what_their_files_say(
    library: Library, update: Update, root: Path, model: ActiveModel
) -> None:
    packet = xmp(
        said("dc:title", "Straßenbahn")
        + said("dc:description", "An old tram, seen from the café")
        + listed("lr:hierarchicalSubject", "Places|Portugal|Lisbon", "AC/DC"),
        f'xmp:Rating="4" {_LISBON}',
    )
    tags = exif({0x010F: "NIKON CORPORATION", 0x0110: "NIKON D40"}, {0xA434: "AF-S DX 18-55mm"})
    write(root / "Holiday_2019/IMG_2041.jpg", described(quarters(), "JPEG", packet, exif=tags))
    make_picture(root / "other.png", "blue")
    update()
    tram, other = at(library, "Holiday_2019/IMG_2041.jpg"), at(library, "other.png")
    searcher = Searcher(model)

    def found(query: str) -> set[int]:
        return {int(i) for i in searcher.search(library, query).ids}

    for query in (
        "text:tram", "text:TRA", 'text:"tram cafe"', "text:old", "text:2041",
        "text:holiday", "text:lisbon", "text:portugal", "text:img_2041", "keyword:lisbon", "keyword:Places",
        "keyword:places/portugal", "keyword:AC/DC", "place:lisbon", "place:Portugal", "camera:d40", "camera:Nikon",
        'lens:"18-55"', "rating>=4", "rating:4", "rating:3..5", "rating>3", "text:tram rating:4 place:lisbon",
        "-text:other", "-camera:canon camera:nikon",
    ):  # fmt: skip
        assert found(query) == {tram}, query
    for query in (
        "text:bus",
        "keyword:lis",
        "keyword:places/lisbon",
        "place:Spain",
        "rating>4",
        "text:!!",
        "lens:zoom",
    ):
        assert found(query) == set(), query
    for query in ("-keyword:lisbon", "-text:tram", "-place:portugal", "-lens:18", "rating:0", "rating<=3", "rating<4"):
        assert found(query) == {other}, query
    assert found("-text:!!") == {tram, other}


def test_a_moved_file_is_found_by_its_new_name(
    library: Library, update: Update, root: Path, model: ActiveModel, encoder: FakeEncoder
) -> None:
    make_picture(root / "before.png", "red")
    update()
    looked_at = encoder.pictures
    (root / "before.png").rename(root / "afterwards.png")
    update()
    assert len(Searcher(model).search(library, "text:afterwards").ids) == 1
    assert encoder.pictures == looked_at


def test_the_full_text_index_is_sound_after_all_changes(library: Library, update: Update, root: Path) -> None:
    for n in range(3):
        make_picture(root / f"{n}.png", ("red", "green", "blue")[n])
    update()
    write(root / "1.png.xmp", xmp(said("dc:title", "words")))
    update()
    library.db.execute("DELETE FROM photos WHERE id = ?", [at(library, "0.png")])
    library.db.execute("INSERT INTO photo_texts_fts (photo_texts_fts, rank) VALUES ('integrity-check', 1)")
    assert Tables(library.db.conn)["photo_texts"].detect_fts() == "photo_texts_fts"


def test_raw_pictures_jpeg_xl_and_films_become_photos(
    library: Library, update: Update, root: Path, workspace: Workspace
) -> None:
    write(root / "a.dng", dng(preview=quarters()))
    write(root / "b.jxl", jxl(quarters()))
    write(root / "c.mp4", film([quarters()] * 4, creation_time="2020-05-06T07:08:09Z"))
    assert update().indexed == 3
    for name, format in (("a.dng", "RAW"), ("b.jxl", "JXL"), ("c.mp4", "VIDEO")):
        photo = library.photos.get(at(library, name))
        assert photo is not None
        assert photo.facts.format == format
        assert workspace.thumbnails.get_path(photo.facts.content_hash) is not None
    assert photo.facts.taken_at == "2020-05-06T07:08:09+00:00"
    write(root / "c.mp4.xmp", xmp(said("dc:title", "A film")))
    assert update().described == 1
    assert caption(library, "c.mp4").title == "A film"


def test_the_length_of_a_film_is_kept_and_known_in_the_grid(library: Library, update: Update, root: Path) -> None:
    write(root / "c.mp4", film([quarters()] * 10, rate=2))
    make_picture(root / "a.png", "red")
    assert update().measured == 0
    lengths = {name: library.photos.rows([at(library, name)])[at(library, name)].length for name in ("c.mp4", "a.png")}
    assert lengths == {"c.mp4": 5.0, "a.png": None}
    assert details(library, at(library, "c.mp4")).photo.facts.length == 5.0


@pytest.fixture
def films(library: Library, update: Update, root: Path) -> dict[str, int]:
    """Films that were read before their length was kept."""
    write(root / "long.mp4", film([quarters()] * 10, rate=2))
    write(root / "live.mkv", film([quarters()] * 10, kind="matroska", options={"live": "1"}))
    make_picture(root / "a.png", "red")
    update()
    library.db.execute("UPDATE photos SET length = NULL")
    return {name: at(library, name) for name in ("long.mp4", "live.mkv", "a.png")}


def _lengths(library: Library, films: dict[str, int]) -> dict[str, float | None]:
    rows = library.photos.rows(list(films.values()))
    return {name: rows[photo].length for name, photo in films.items()}


def test_films_read_before_are_asked_for_their_length_once_and_nothing_else_of_them_is_touched(
    library: Library, update: Update, films: dict[str, int], encoder: FakeEncoder
) -> None:
    looked_at, before = encoder.pictures, words(library)
    texts = contents(library)["photo_texts"]
    report = update()
    assert (report.measured, report.indexed, report.described, report.changes.photos) == (2, 0, 0, True)
    assert _lengths(library, films) == {"long.mp4": 5.0, "live.mkv": 0.0, "a.png": None}
    assert update().measured == 0, "one that does not say is not asked again"
    assert (encoder.pictures, words(library), contents(library)["photo_texts"]) == (looked_at, before, texts)


def test_films_that_cannot_be_asked_now_are_asked_when_they_can(
    library: Library, update: Update, root: Path, films: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as without:
        without.setattr(formats, "_is_installed", lambda module: False)
        assert update().measured == 0
    root.rename(root.with_name("elsewhere"))
    assert update().measured == 0
    root.with_name("elsewhere").rename(root)
    (root / "long.mp4").rename(root / "other.mp4")  # not seen by a scan yet
    assert run_to_end(measure_pending(library, 2)) == 1
    assert _lengths(library, films) == {"long.mp4": None, "live.mkv": 0.0, "a.png": None}
    assert update().measured == 1
    assert _lengths(library, films)["long.mp4"] == 5.0


def test_a_library_from_before_lengths_opens_and_its_films_are_of_unknown_length(
    tmp_path: Path, root: Path, workspace: Workspace, model: ActiveModel
) -> None:
    path = tmp_path / "older.sqlite3"
    write(root / "c.mp4", film([quarters()] * 10, rate=2))
    with Library(path) as library:
        add_folder(library, root)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails))
        library.db.execute("DROP INDEX photos_unmeasured")
        library.db.execute("ALTER TABLE photos DROP COLUMN length")
        library.db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '0012%'")
    with Library(path) as library:
        photo = at(library, "c.mp4")
        assert library.photos.rows([photo])[photo].length is None
        assert run_to_end(index_pending(library, model, workspace.thumbnails)).measured == 1
        assert library.photos.rows([photo])[photo].length == 5.0


def test_files_that_want_an_extra_are_counted_and_taken_up_when_it_is_there(
    library: Library, update: Update, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(3):
        write(root / f"{n}.dng", dng((0.1 * n + 0.1, 0.5, 0.5)))
    write(root / "c.mp4", film([quarters()] * 4))
    make_picture(root / "a.png", "red")
    with monkeypatch.context() as without:
        without.setattr(formats, "_is_installed", lambda module: False)
        report = update()
        assert (report.indexed, report.passed, report.failed) == (1, 4, 0)
        assert library.problems.passed_over() == [PassedOver("raw", 3), PassedOver("video", 1)]
        assert library.problems.all() == []
        assert update().passed == 0, "they are not tried again and again"
    assert update().indexed == 4
    assert library.problems.passed_over() == []


def test_a_library_of_the_first_schema_opens_and_its_photos_are_described(
    tmp_path: Path, root: Path, workspace: Workspace, model: ActiveModel, encoder: FakeEncoder
) -> None:
    """A user's stars of then are still the user's word."""
    path = tmp_path / "older.sqlite3"
    write(root / "a.jpg", described(quarters(), "JPEG", xmp(said("dc:title", "Old"), 'xmp:Rating="2"')))
    with Library(path) as library:
        add_folder(library, root)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails))
        photo = at(library, "a.jpg")
        library.db.execute("UPDATE photos SET rating = 3")
        for name in ("photo_texts_fts", "photo_texts", "photo_keywords", "sidecars_read"):
            library.db.execute(f"DROP TABLE {name}")
        library.db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '0004%'")
    looked_at = encoder.pictures
    with Library(path) as library:
        assert library.captions.count_unread() == 1
        run_to_end(index_pending(library, model, workspace.thumbnails))
        found = library.photos.get(photo)
        assert found is not None
        assert (caption(library, "a.jpg").title, found.rating) == ("Old", 3)
    assert encoder.pictures == looked_at
