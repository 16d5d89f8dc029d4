"""What the user said, to a file and back: nothing lost, nothing overwritten, and known before its photographs are."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.library.photos import NO_STARS
from clip_desktop.library.words import Words, read_words
from clip_desktop.services import photos
from clip_desktop.services.albums import albums
from clip_desktop.services.labels import tagging
from clip_desktop.services.searching import saved_searches
from clip_desktop.services.words.word_files import FORMAT, VERSION, export_words, import_words, read_words_file
from tests.contents import add_photo, contents, words
from tests.services.test_undo import EDITS, Make
from tests.unit.library.damage import say_much


def _bare(said: Words) -> Words:
    """Without folders and paths, which another machine may not have, and without the order of labels' numbers."""
    return replace(said, folders=(), photos=tuple(replace(photo, path="") for photo in said.photos))


def test_everything_said_comes_back_into_an_empty_library(library: Library, tmp_path: Path) -> None:
    say_much(library, 80)
    file = tmp_path / "words.json"
    said = export_words(library, file)
    assert said.count() > 100
    with Library(tmp_path / "new.sqlite3") as new:
        done, changes = import_words(new, file)
        assert changes.labels
        assert done.merged.kept == []
        assert done.merged.waiting == len(said.photos)
        assert _bare(read_words(new.db)) == _bare(said)
        assert new.photos.count() == 0  # none of them can be seen before its file is read
        before = contents(new)
        again, changes = import_words(new, file)
        assert not changes
        assert not again.merged.added.total()
        assert contents(new) == before


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(makes=st.lists(EDITS, max_size=15))
def test_any_history_makes_the_round_trip(makes: list[Make], tmp_path_factory: pytest.TempPathFactory) -> None:
    place = tmp_path_factory.mktemp("words")
    with Library(place / "a.sqlite3") as library, Library(place / "b.sqlite3") as new:
        for n in range(5):
            add_photo(library, f"{n}.jpg")
        for make in makes:
            try:
                make(library)
            except UserError:
                continue
        said = export_words(library, place / "words.json")
        assert read_words_file(place / "words.json") == said
        import_words(new, place / "words.json")
        assert _bare(read_words(new.db)) == _bare(said)
        before = words(library)
        assert not import_words(library, place / "words.json")[1]
        assert words(library) == before


def test_an_example_of_a_saved_search_is_the_same_photo_elsewhere(tmp_path: Path) -> None:
    """Numbers of photos differ from library to library: what is exported names them by path."""
    with Library(tmp_path / "a.sqlite3") as mine, Library(tmp_path / "b.sqlite3") as theirs:
        here = [add_photo(mine, f"{name}.jpg") for name in "xy"]
        there = [add_photo(theirs, f"{name}.jpg") for name in "wzyx"][:1:-1]
        query = f"dog like:{here[0]} -like:{here[1]} 2*like:{here[1]} like:999"
        saved_searches.save_search(mine, "Dogs", query)
        export_words(mine, tmp_path / "words.json")
        text = (tmp_path / "words.json").read_text(encoding="utf-8")
        assert "x.jpg" in text
        assert "like:999" in text
        import_words(theirs, tmp_path / "words.json")
        assert theirs.searches.all()[0].query == f"dog like:{there[0]} -like:{there[1]} 2*like:{there[1]} like:999"
        done, changes = import_words(mine, tmp_path / "words.json")
        assert not changes
        assert done.merged.kept == []
        assert mine.searches.all()[0].query == query


def test_nothing_that_is_said_otherwise_here_is_overwritten_and_each_is_told(tmp_path: Path) -> None:
    with Library(tmp_path / "a.sqlite3") as mine, Library(tmp_path / "b.sqlite3") as theirs:
        for lib, verdict, stars in ((mine, 1, 5), (theirs, -1, 2)):
            photo = add_photo(lib, "a.jpg")
            photos.set_rating(lib, [photo], stars)
            dog = lib.labels.add("Dog", ["a dog"], 0.4 if verdict > 0 else 0.9)
            tagging.decide(lib, [photo], dog, verdict)
            album, _ = albums.create_album(lib, "Sailing", [], f"text {verdict}")
            albums.judge(lib, album, [photo], verdict)
            saved_searches.save_search(lib, "s", f"query {verdict}")
        export_words(theirs, tmp_path / "words.json")
        before = contents(mine)
        done, changes = import_words(mine, tmp_path / "words.json")
        assert contents(mine) == before
        assert not changes
        for thing in ("5 stars", "label “Dog”", "has “Dog”", "album “Sailing” is set", "the album “Sailing”", "“s”"):
            assert any(thing in sentence for sentence in done.merged.kept), thing


def test_what_was_said_of_a_photograph_that_is_not_here_is_found_when_it_comes(tmp_path: Path) -> None:
    with Library(tmp_path / "a.sqlite3") as library, Library(tmp_path / "b.sqlite3") as new:
        photo = add_photo(library, "a.jpg")
        photos.set_favourite(library, [photo], True)
        export_words(library, tmp_path / "words.json")
        done, _ = import_words(new, tmp_path / "words.json")
        assert done.merged.waiting == 1
        add_photo(new, "elsewhere/b.jpg", "a.jpg")
        [found] = new.photos.rows(new.photos.ids().tolist()).values()
        assert found.favourite


def test_folders_that_are_here_are_added_and_others_are_told(tmp_path: Path) -> None:
    (tmp_path / "here").mkdir()
    with Library(tmp_path / "a.sqlite3") as library, Library(tmp_path / "b.sqlite3") as new:
        library.folders.add(tmp_path / "here", ("*.tmp",))
        library.folders.add(tmp_path / "gone")
        export_words(library, tmp_path / "words.json")
        done, _ = import_words(new, tmp_path / "words.json")
        [folder] = new.folders.all()
        assert (folder.path, folder.excludes) == (tmp_path / "here", ("*.tmp",))
        [sentence] = done.left_out
        assert "gone" in sentence


def test_an_export_that_cannot_be_written_leaves_the_old_file(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "words.json"
    export_words(library, file)
    before = file.read_bytes()
    library.labels.add("new", [])

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch, pytest.raises(UserError, match="cannot be written"):
        patch.setattr("os.fsync", full)
        export_words(library, file)
    assert file.read_bytes() == before
    assert sorted(p.suffix for p in tmp_path.iterdir() if "sqlite3" not in p.name) == [".json"]


def _valid() -> dict[str, Any]:
    said = {"content_hash": "0" * 64}
    return {
        "format": FORMAT,
        "version": VERSION,
        "labels": [{"name": "dog"}],
        "photos": [{**said, "rating": 3}],
        "decisions": [{**said, "label": "dog", "verdict": 1}],
        "albums": [{"name": "A", "examples": [{**said, "polarity": -1}]}],
        "searches": [{"name": "s", "query": "x"}],
        "folders": [],
    }


def test_what_is_missing_has_its_default_and_what_is_not_known_is_left_aside(library: Library, tmp_path: Path) -> None:
    file = tmp_path / "words.json"
    file.write_text(json.dumps({**_valid(), "moods": [1], "labels": [{"name": "dog", "colour": "red"}]}))
    import_words(library, file)
    assert library.labels.find("dog") is not None
    assert len(read_words(library.db).decisions) == 1


def _set(*path: Any) -> Callable[[dict[str, Any]], None]:
    *way, last, value = path

    def change(values: dict[str, Any]) -> None:
        place: Any = values
        for step in way:
            place = place[step]
        place[last] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        _set("format", "else"), _set("version", "1"), _set("version", 0), _set("version", VERSION + 1),
        _set("labels", [1]), _set("labels", 0, "name", ""), _set("labels", 0, "threshold", 7),
        _set("labels", 0, "prompts", "a dog"), _set("photos", 0, "rating", 6), _set("photos", 0, "content_hash", "x"),
        _set("photos", 0, "favourite", 1), _set("decisions", 0, "verdict", 0), _set("albums", 0, "examples", [{}]),
        _set("searches", 0, "query", None), _set("searches", 0, "name", "\ud800"),
    ],
)  # fmt: skip
def test_a_file_with_a_mistake_is_one_sentence_and_changes_nothing(
    library: Library, tmp_path: Path, change: Callable[[dict[str, Any]], None]
) -> None:
    values = _valid()
    change(values)
    file = tmp_path / "words.json"
    file.write_text(json.dumps(values))
    before = contents(library)
    with pytest.raises(UserError) as caught:
        import_words(library, file)
    assert "\n" not in str(caught.value)
    assert contents(library) == before


@pytest.mark.parametrize("seed", range(30))
def test_a_file_damaged_anywhere_is_refused_or_understood_never_a_fault(
    library: Library, tmp_path: Path, seed: int
) -> None:
    rng = random.Random(seed)
    data = bytearray(json.dumps(_valid()).encode())
    for _ in range(rng.randint(1, 4)):
        data[rng.randrange(len(data))] = rng.randrange(256)
    file = tmp_path / "words.json"
    file.write_bytes(data)
    try:
        import_words(library, file)
    except UserError as error:
        assert "\n" not in error.message.replace(str(file), "")
    assert library.db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_word_against_the_stars_of_a_file_is_carried_too(tmp_path: Path) -> None:
    with Library(tmp_path / "a.sqlite3") as library, Library(tmp_path / "b.sqlite3") as new:
        photos.set_rating(library, [add_photo(library, "a.jpg")], 0)
        export_words(library, tmp_path / "words.json")
        there = add_photo(new, "a.jpg")
        import_words(new, tmp_path / "words.json")
        assert new.photos.values([there], "rating") == {there: NO_STARS}


def test_a_title_that_is_another_here_stays_and_is_told(library: Library, tmp_path: Path) -> None:
    first, second = (add_photo(library, f"{n}.jpg") for n in range(2))
    photos.describe(library, [first, second], title="There", description="")
    export_words(library, tmp_path / "words.json")
    photos.describe(library, [first], title="Here")
    photos.forget_description(library, [second])
    done, _ = import_words(library, tmp_path / "words.json")
    assert done.merged.kept == ["“/pictures/0.jpg” has another title here: it stayed."]
    assert library.photos.texts([first, second], "title") == {first: "Here", second: "There"}
    assert library.photos.texts([second], "description") == {second: ""}


def test_a_file_of_an_earlier_version_says_nothing_of_titles(library: Library, tmp_path: Path) -> None:
    photo = add_photo(library, "0.jpg")
    photos.set_rating(library, [photo], 3)
    export_words(library, tmp_path / "words.json")
    record = json.loads((tmp_path / "words.json").read_text())
    for said in record["photos"]:
        del said["title"], said["description"]
    (tmp_path / "words.json").write_text(json.dumps(record))
    [said] = read_words_file(tmp_path / "words.json").photos
    assert (said.title, said.description) == (None, None)
