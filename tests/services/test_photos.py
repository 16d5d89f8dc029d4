"""What the user says of photographs, and all that is known of one."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.records import Caption, Photo, PhotoFilter
from clip_desktop.services.photos import (
    describe,
    details,
    existing_path,
    forget_description,
    hide,
    load_picture,
    running_time,
    set_favourite,
    set_rating,
)
from tests.conftest import make_picture
from tests.contents import add_photo, contents


@pytest.fixture
def photos(library: Library) -> list[int]:
    return [add_photo(library, f"{n}.jpg") for n in range(3)]


def _photo(library: Library, photo_id: int) -> Photo:
    photo = library.photos.get(photo_id)
    assert photo is not None
    return photo


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(0.1, "0:01"), (42, "0:42"), (59.5, "1:00"), (725.4, "12:05"), (3599.9, "1:00:00"), (3723, "1:02:03")],
)
def test_a_running_time_is_written_as_players_do(seconds: float, shown: str) -> None:
    assert running_time(seconds) == shown


def test_a_batch_is_one_step_and_its_undo_puts_each_value_back(library: Library, photos: list[int]) -> None:
    set_rating(library, photos[:1], 2)
    set_favourite(library, photos[1:2], True)
    before = contents(library)
    edits = [set_rating(library, photos, 5), set_favourite(library, photos, True), hide(library, photos[:2], True)]
    assert [(p.rating, p.favourite, p.hidden) for p in (_photo(library, i) for i in photos)] == [
        (5, True, True),
        (5, True, True),
        (5, True, False),
    ]
    assert library.photos.ids().tolist() == photos[2:]
    for edit in reversed(edits):
        assert edit.undo(library).photos
    assert contents(library) == before
    assert [edit.name for edit in edits] == [
        "Rate 3 photographs with 5",
        "Mark 3 photographs as favourite",
        "Hide 2 photographs",
    ]


def test_ids_that_are_gone_are_passed_over(library: Library, photos: list[int]) -> None:
    edit = set_favourite(library, [photos[0], 999], True)
    assert _photo(library, photos[0]).favourite
    edit.undo(library)
    assert not _photo(library, photos[0]).favourite


@pytest.mark.parametrize("rating", [-1, 6])
def test_a_rating_out_of_range_is_refused(library: Library, photos: list[int], rating: int) -> None:
    with pytest.raises(UserError, match="0 to 5"):
        set_rating(library, photos, rating)
    assert _photo(library, photos[0]).rating == 0


def test_details_put_the_files_that_are_there_first(library: Library, tmp_path: Path) -> None:
    make_picture(tmp_path / "z.jpg", "red")
    photo = add_photo(library, "a.jpg", "same", root=tmp_path)
    add_photo(library, "z.jpg", "same", root=tmp_path)
    label, album = library.labels.add("label", []), library.albums.add("album")
    library.tags.decide([photo], label, 1)
    library.albums.set_examples(album, [photo], 1)
    library.albums.set_examples(library.albums.add("another"), [photo], -1)
    found = details(library, photo)
    assert [(f.path, f.online) for f in found.files] == [(tmp_path / "z.jpg", True), (tmp_path / "a.jpg", False)]
    assert [t.label for t in found.tags] == ["label"]
    assert [a.name for a in found.albums] == ["album"]
    assert existing_path(library, photo) == tmp_path / "z.jpg"
    (tmp_path / "z.jpg").unlink()
    assert existing_path(library, photo) is None


def test_a_photo_that_is_not_there_is_a_sentence(library: Library) -> None:
    with pytest.raises(UserError, match="number 7"):
        details(library, 7)
    assert existing_path(library, 7) is None


def test_a_picture_is_loaded_upright_and_what_is_none_is_a_sentence(tmp_path: Path) -> None:
    picture = load_picture(make_picture(tmp_path / "a.png", "red", (40, 30)))
    assert (picture.image.mode, picture.image.size, picture.width, picture.height) == ("RGB", (40, 30), 40, 30)
    (tmp_path / "letter.jpg").write_text("Dear photograph")
    for name, words in (("letter.jpg", "."), ("gone.jpg", "no longer there"), ("", ".")):
        with pytest.raises(UserError, match=words) as caught:
            load_picture(tmp_path / name)
        assert "\n" not in str(caught.value)


def _found(library: Library, text: str) -> list[int]:
    return [int(i) for i in library.photos.ids(PhotoFilter(said=(("text", text, True),)))]


def test_the_users_title_counts_before_the_files_and_is_found(library: Library, photos: list[int]) -> None:
    with library.transaction():
        library.captions.put(photos[0], Caption("Boats", "In the file"))
    before = contents(library)
    edit = describe(library, photos[:2], title="  Harbour\x00 at\r\ndusk ", description="A line\r\nand another")
    said = details(library, photos[0]).caption
    assert (said.title, said.description) == ("Harbour at dusk", "A line\nand another")
    assert details(library, photos[1]).caption.title == "Harbour at dusk", "nothing was read of it yet"
    assert _found(library, "harb another") == photos[:1]
    with library.transaction():
        library.captions.put(photos[1], Caption())
        library.captions.put(photos[0], Caption("Changed", "in the file"))
    assert set(_found(library, "dusk")) == set(photos[:2]), "reading files anew takes nothing of it away"
    assert details(library, photos[0]).caption.title == "Harbour at dusk"
    with library.transaction():
        library.captions.put(photos[0], Caption("Boats", "In the file"))
        library.db.execute("DELETE FROM photo_texts WHERE photo_id = ?", [photos[1]])
    assert edit.undo(library).photos
    assert contents(library) == before
    assert _found(library, "harbour") == []


def test_a_word_that_there_is_no_title_holds_until_it_is_forgotten(library: Library, photos: list[int]) -> None:
    with library.transaction():
        library.captions.put(photos[0], Caption("Boats", "In the file"))
    describe(library, photos, title="")
    assert details(library, photos[0]).caption == Caption(None, "In the file")
    edit = forget_description(library, photos)
    assert details(library, photos[0]).caption.title == "Boats"
    edit.undo(library)
    assert details(library, photos[0]).caption.title is None


def test_rows_tell_the_kind_the_size_and_the_raw_picture_beside(library: Library) -> None:
    plain, paired = add_photo(library, "a.jpg"), add_photo(library, "b.jpg")
    file_id = library.db.execute("SELECT id FROM files WHERE relative_path = 'b.jpg'").fetchone()[0]
    library.db.execute(
        "INSERT INTO companions VALUES (?, 'b.nef', 'raw', 1, 1), (?, 'b.xmp', 'sidecar', 1, 1)", [file_id] * 2
    )
    rows = library.photos.rows([plain, paired])
    assert [(r.format, r.width, r.height, r.raw_beside) for r in rows.values()] == [
        ("JPEG", 40, 30, False), ("JPEG", 40, 30, True),
    ]  # fmt: skip
    assert rows[paired].copies == 1


def test_rows_tell_what_is_out_of_reach(library: Library) -> None:
    here = add_photo(library, "here/a.jpg", "a", root=Path("/one"))
    below = add_photo(library, "stick/b.jpg", "b", root=Path("/one"))
    there = add_photo(library, "c.jpg", "c", root=Path("/two"))
    both = add_photo(library, "stick/d.jpg", "d", root=Path("/one"))
    add_photo(library, "d.jpg", "d", root=Path("/two"))
    one, two = (folder.id for folder in library.folders.all())
    every = [here, below, there, both]

    def offline(*away: tuple[int, str]) -> list[int]:
        rows = library.photos.rows(every, away)
        assert [row.path for row in rows.values()] == [row.path for row in library.photos.rows(every).values()]
        return [photo for photo, row in rows.items() if row.offline]

    assert offline() == []
    assert offline((one, "stick")) == [below]
    assert offline((one, "stick"), (two, "")) == [below, there, both]
    assert offline((one, "")) == [here, below]
