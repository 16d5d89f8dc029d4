"""Files and folders: mark and sweep, the work list, names of any bytes, roots within roots."""

from __future__ import annotations

import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from clip_desktop.library.file_names import from_text, shown, to_text
from clip_desktop.library.files import Seen
from clip_desktop.library.library import Library
from clip_desktop.library.records import PhotoFilter
from tests.contents import add_photo, facts


@pytest.fixture
def folder(library: Library) -> int:
    return library.folders.add(Path("/pictures"))


def _scan(library: Library, folder: int, *seen: Seen) -> int:
    """Mark what a whole walk saw and sweep the rest; how many went missing."""
    scan = library.folders.begin_scan(folder)
    marking = library.files.marking(folder, scan)
    marking.mark(seen)
    return marking.sweep(marking.unseen())


def _present(library: Library) -> set[str]:
    return {
        from_text(path) for (path,) in library.db.execute("SELECT relative_path FROM files WHERE missing_since IS NULL")
    }


def test_new_changed_and_known_files_are_told_apart(library: Library, folder: int) -> None:
    scan = library.folders.begin_scan(folder)
    assert library.files.mark_seen(folder, scan, [Seen("a", 1, 1), Seen("b", 1, 1), Seen("c", 1, 1)]) == (3, 0, ())
    for file in library.files.stale(10):
        library.files.link(file.id, None, file.size, file.mtime_ns)
    scan = library.folders.begin_scan(folder)
    marked = library.files.mark_seen(folder, scan, [Seen("a", 1, 1), Seen("b", 2, 1), Seen("c", 1, 2), Seen("d", 1, 1)])
    assert marked == (1, 2, ())
    assert [f.relative_path for f in library.files.stale(10)] == ["b", "c", "d"]


def test_a_file_still_to_be_read_stays_so_when_it_is_seen_unchanged(library: Library, folder: int) -> None:
    for _ in range(2):
        _scan(library, folder, Seen("a", 1, 1))
    assert library.files.count_stale() == 1


def test_missing_files_leave_the_work_list_and_come_back(library: Library, folder: int) -> None:
    _scan(library, folder, Seen("a", 1, 1), Seen("b", 1, 1))
    assert _scan(library, folder, Seen("a", 1, 1)) == 1
    assert _scan(library, folder, Seen("a", 1, 1)) == 0  # counted once
    assert (library.files.count_present(), library.files.count_missing(), library.files.count_stale()) == (1, 1, 1)
    _scan(library, folder, Seen("a", 1, 1), Seen("b", 1, 1))
    assert (library.files.count_present(), library.files.count_missing(), library.files.count_stale()) == (2, 0, 2)


def test_a_scan_of_one_root_says_nothing_of_another(library: Library, folder: int) -> None:
    other = library.folders.add(Path("/elsewhere"))
    _scan(library, folder, Seen("a", 1, 1))
    _scan(library, other, Seen("b", 1, 1))
    assert _present(library) == {"a", "b"}


def test_what_lies_under_an_unreadable_folder_is_kept_and_nothing_beside_it(library: Library, folder: int) -> None:
    _scan(library, folder, *(Seen(p, 1, 1) for p in ("sub/a", "sub/deep/b", "subway/c", "d", "SUB/e", "su_/f")))
    scan = library.folders.begin_scan(folder)
    marking = library.files.marking(folder, scan)
    marking.keep_under("sub")
    marking.sweep(marking.unseen())
    assert _present(library) == {"sub/a", "sub/deep/b"}


def test_what_was_missing_under_an_unreadable_folder_hides_nothing_that_is_gone(library: Library, folder: int) -> None:
    """As many are kept that were missing before as are gone now: a count alone would not tell."""
    _scan(library, folder, Seen("sub/a", 1, 1), Seen("b", 1, 1), Seen("c", 1, 1))
    _scan(library, folder, Seen("b", 1, 1), Seen("c", 1, 1))
    marking = library.files.marking(folder, library.folders.begin_scan(folder))
    marking.mark([Seen("b", 1, 1)])
    marking.keep_under("sub")
    assert marking.sweep(marking.unseen()) == 1
    assert _present(library) == {"b"}


def test_unseen_files_are_counted_before_they_are_swept(library: Library, folder: int) -> None:
    _scan(library, folder, *(Seen(str(n), 1, 1) for n in range(5)))
    scan = library.folders.begin_scan(folder)
    marking = library.files.marking(folder, scan)
    marking.mark([Seen("0", 1, 1)])
    assert (len(marking.unseen()), marking.count_present()) == (4, 5)


def test_the_work_list_goes_on_where_it_was_left(library: Library, folder: int) -> None:
    _scan(library, folder, *(Seen(f"{n}", 1, 1) for n in range(7)))
    seen, after = [], 0
    while page := library.files.stale(3, after):
        after = page[-1].cursor
        seen += [f.path for f in page]
    assert seen == [Path("/pictures") / str(n) for n in range(7)]


def test_photos_without_a_vector_are_listed_once_each(library: Library) -> None:
    one = add_photo(library, "a.jpg", "same")
    assert add_photo(library, "copy.jpg", "same") == one
    two, three = add_photo(library, "b.jpg"), add_photo(library, "c.jpg")
    model = library.models.add("m", "0", "p", 2, 1.0)
    library.embeddings.put(model.id, [two], np.array([[1, 0]]))
    assert library.files.count_without_vector(model.id) == 2
    assert [f.photo_id for f in library.files.without_vector(model.id, 10)] == [one, three]
    [first] = library.files.without_vector(model.id, 1)
    assert [f.photo_id for f in library.files.without_vector(model.id, 10, first.cursor)] == [three]


def test_places_of_photos_present_ones_first(library: Library) -> None:
    photo = add_photo(library, "z.jpg", "same")
    add_photo(library, "a.jpg", "same")
    folder = library.folders.all()[0]
    _scan(library, folder.id, Seen("z.jpg", 10, 20))
    places = library.files.of_photos([photo])
    assert [(record.relative_path, record.missing_since is None) for record, _ in places] == [
        ("z.jpg", True),
        ("a.jpg", False),
    ]
    assert not library.files.has_other_places(photo, places[0][0].id)
    assert library.files.photo_at(folder.id, "z.jpg") == photo
    assert library.files.photo_at(folder.id, "nowhere.jpg") is None


def test_subfolders_with_their_numbers(library: Library) -> None:
    for path in ("a.jpg", "x/b.jpg", "x/c.jpg", "x/y/d.jpg"):
        add_photo(library, path)
    folder = library.folders.all()[0].id
    assert library.files.counts_by_subfolder(folder) == {"": 1, "x": 2, "x/y": 1}
    assert library.files.subfolders(folder) == ["", "x", "x/y"]


def test_hidden_photos_are_not_counted_in_their_folders_which_stay(library: Library) -> None:
    photos = [add_photo(library, path) for path in ("x/b.jpg", "x/c.jpg", "x/y/d.jpg")]
    library.photos.set_values("hidden", dict.fromkeys(photos[1:], 1))
    folder = library.folders.all()[0].id
    assert library.files.counts_by_subfolder(folder) == {"x": 1, "x/y": 0}
    assert library.files.subfolders(folder) == ["x", "x/y"]


def test_a_removed_root_takes_its_files_but_no_photo(library: Library) -> None:
    photo = add_photo(library, "a.jpg")
    library.photos.set_values("rating", {photo: 5})
    folder = library.folders.all()[0]
    library.problems.note(folder.id, "b.jpg", "read", "Bad.")
    library.folders.remove(folder.id)
    assert library.files.count_present() == 0
    assert library.problems.count() == 0
    assert library.photos.count() == 0
    known = library.photos.get(photo)
    assert known is not None
    assert known.rating == 5


def test_the_number_of_a_removed_root_is_not_given_again(library: Library) -> None:
    first = library.folders.add(Path("/one"))
    library.folders.remove(first)
    assert library.folders.add(Path("/two")) > first


def test_adding_a_root_again_finds_it(library: Library) -> None:
    folder = library.folders.add(Path("/one"), ("*.tmp",))
    assert library.folders.add(Path("/one")) == folder
    [known] = library.folders.all()
    assert (known.path, known.excludes, known.last_scan_at) == (Path("/one"), ("*.tmp",), None)


def test_a_root_takes_in_another_with_files_problems_and_all(library: Library) -> None:
    photo = add_photo(library, "x/a.jpg", root=Path("/outer/inner"))
    inner = library.folders.all()[0]
    library.problems.note(inner.id, "bad.jpg", "read", "Bad.")
    outer = library.folders.add(Path("/outer"))
    library.folders.absorb(outer, inner.id, "inner")
    assert [f.path for f in library.folders.all()] == [Path("/outer")]
    assert [path for _, path in library.files.of_photos([photo])] == [Path("/outer/inner/x/a.jpg")]
    assert [(p.folder_id, p.relative_path) for p in library.problems.all()] == [(outer, "inner/bad.jpg")]
    assert library.files.count_stale() == 0


def test_problems_are_listed_once_and_forgotten_when_solved(library: Library, folder: int) -> None:
    for message in ("Bad.", "Worse."):
        library.problems.note(folder, "a.jpg", "read", message)
    library.problems.note(folder, "sub", "scan", "Not readable.")
    assert [(p.relative_path, p.message) for p in library.problems.all()] == [
        ("a.jpg", "Worse."),
        ("sub", "Not readable."),
    ]
    library.problems.forget_stage(folder, "scan")
    library.problems.solved(folder, "a.jpg")
    assert library.problems.count() == 0


# Names as Linux gives them: any bytes but "/" and NUL. Python shows the undecodable ones as lone surrogates.
_NAMES = st.binary(min_size=1, max_size=30).filter(lambda b: b"\0" not in b and b"/" not in b).map(os.fsdecode)
_PATHS = st.lists(_NAMES, min_size=1, max_size=4).map("/".join)


@given(_PATHS)
def test_any_path_is_stored_as_text_and_comes_back(path: str) -> None:
    to_text(path).encode("utf-8")  # what SQLite stores
    assert from_text(to_text(path)) == path
    assert os.fsencode(from_text(to_text(path))) == os.fsencode(path)


@given(_PATHS, _PATHS)
def test_two_paths_are_never_stored_as_the_same_text(one: str, other: str) -> None:
    assert (to_text(one) == to_text(other)) == (one == other)


def test_text_that_looks_like_a_spelled_byte_is_itself() -> None:
    for path in ("dcff", "a/dcff", "x/d800.jpg", "C:/dcff"):
        assert from_text(to_text(path)) == path
    assert to_text("a\udcff.jpg") == "a//dcff.jpg"


def test_a_path_is_shown_readable() -> None:
    assert shown("a\udcff\nb.jpg") == "a�⏎b.jpg"


@pytest.mark.parametrize(
    "name", ["plain.jpg", "caf\udce9.jpg", "写真.jpg", "line\nbreak.jpg", "e\u0301.jpg", "x" * 255]
)
def test_a_name_of_any_bytes_goes_through_every_query(library: Library, name: str) -> None:
    photo = add_photo(library, f"{name}/{name}")
    folder = library.folders.all()[0]
    path = Path("/pictures") / name / name
    assert [p for _, p in library.files.of_photos([photo])] == [path]
    assert library.photos.rows([photo])[photo].path == path
    assert library.files.photo_at(folder.id, f"{name}/{name}") == photo
    assert library.files.counts_by_subfolder(folder.id) == {name: 1}
    assert library.files.subfolders(folder.id) == [name]
    assert library.photos.ids(PhotoFilter(under=((folder.id, name),))).tolist() == [photo]
    assert library.photos.ids(PhotoFilter(name_contains=(name,))).tolist() == [photo]
    assert _scan(library, folder.id, Seen(f"{name}/{name}", 10, 20)) == 0
    library.problems.note(folder.id, name, "read", "Bad.")
    assert library.problems.all()[0].relative_path == name
    library.problems.solved(folder.id, name)
    assert library.problems.count() == 0


def test_a_root_whose_name_is_not_text(library: Library) -> None:
    root = Path("/media/caf\udce9")
    folder = library.folders.add(root)
    known = library.folders.get(folder)
    assert known is not None
    assert known.path == root
    assert library.folders.add(root) == folder
    assert facts().content_hash  # rows can be made for it
    assert add_photo(library, "a.jpg", root=root)
    assert library.photos.rows([1])[1].path == root / "a.jpg"
