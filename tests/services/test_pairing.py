"""A photograph whose face changes keeps what was said of it: a JPEG comes to a raw picture, and goes again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import create_album, judge
from clip_desktop.services.files.trash import move_to_trash, plan_trash
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, set_favourite, set_rating
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.fakes import FakeEncoder
from tests.services.trash_of_ones_own import own_trash
from tests.unit.imaging.files_of_cameras import dng, film
from tests.unit.imaging.pictures import quarters, write


@dataclass
class Owner:
    """Someone with a library of one folder, who says things of photographs."""

    library: Library
    update: Callable[[], None]
    root: Path
    dog: int
    cat: int
    album: int

    def photo(self, name: str) -> int:
        """The photo that can be seen at a place."""
        [folder] = self.library.folders.all()
        photo = self.library.files.photo_at(folder.id, name)
        assert photo is not None
        assert photo in self.library.photos.ids().tolist()
        return photo

    def shown(self) -> list[str]:
        rows = self.library.photos.rows(self.library.photos.ids().tolist())
        return sorted(row.path.relative_to(self.root).as_posix() for row in rows.values())

    def say(self, name: str, rating: int = 4, dog: int = 1) -> None:
        """Stars, a heart, a title and a description, two decisions and an example."""
        photo = self.photo(name)
        set_rating(self.library, [photo], rating)
        set_favourite(self.library, [photo], True)
        describe(self.library, [photo], title=f"Title {rating}", description=f"Text {rating}")
        decide(self.library, [photo], self.dog, 1 if dog > 0 else -1)
        decide(self.library, [photo], self.cat, -1)
        judge(self.library, self.album, [photo], 1)

    def said(self, name: str) -> tuple[Any, ...]:
        """All that was said of the photo at a place."""
        photo, db = self.photo(name), self.library.db
        own = db.execute("SELECT rating, favourite, title, description FROM photos WHERE id = ?", [photo]).fetchone()
        decided = db.execute(
            "SELECT label_id, verdict FROM tag_decisions WHERE photo_id = ? ORDER BY label_id", [photo]
        ).fetchall()
        examples = db.execute("SELECT album_id, polarity FROM album_examples WHERE photo_id = ?", [photo]).fetchall()
        return (*own, decided, examples)

    def words(self, rating: int = 4, dog: int = 1) -> tuple[Any, ...]:
        """What ``say`` says."""
        return (rating, 1, f"Title {rating}", f"Text {rating}", [(self.dog, dog), (self.cat, -1)], [(self.album, 1)])


@pytest.fixture
def owner(library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path) -> Iterator[Owner]:
    root = tmp_path / "photos"
    make_picture(root / "other.png", "green")
    add_folder(library, root)

    def update() -> None:
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails, workers=2))

    for name in ("dog", "cat"):
        add_label(library, name)
    dog, cat = (label.id for label in library.labels.all())
    update()
    yield Owner(library, update, root, dog, cat, create_album(library, "Mine")[0])


NOTHING: tuple[Any, ...] = (0, 0, None, None, [], [])


def test_a_jpeg_that_comes_to_a_raw_picture_takes_over_what_was_said_of_it(owner: Owner) -> None:
    write(owner.root / "a.dng", dng(preview=quarters()))
    owner.update()
    owner.say("a.dng")
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    assert owner.shown() == ["a.jpg", "other.png"]
    assert owner.said("a.jpg") == owner.words()
    assert owner.said("other.png") == NOTHING


def test_a_raw_picture_that_comes_to_a_jpeg_changes_nothing(owner: Owner) -> None:
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    owner.say("a.jpg")
    photo = owner.photo("a.jpg")
    write(owner.root / "a.dng", dng(preview=quarters()))
    owner.update()
    assert owner.shown() == ["a.jpg", "other.png"]
    assert (owner.photo("a.jpg"), owner.said("a.jpg")) == (photo, owner.words())


@pytest.mark.parametrize("raw_first", [True, False])
def test_the_raw_picture_stands_by_itself_with_the_words_when_the_jpeg_goes(
    owner: Owner, encoder: FakeEncoder, raw_first: bool
) -> None:
    write(owner.root / "sub/a.dng", dng(preview=quarters()))
    if raw_first:
        owner.update()
        owner.say("sub/a.dng", rating=2, dog=-1)
    make_picture(owner.root / "sub/a.jpg", "red")
    owner.update()
    assert owner.said("sub/a.jpg") == (owner.words(rating=2, dog=-1) if raw_first else NOTHING)
    owner.say("sub/a.jpg")
    (owner.root / "sub/a.jpg").unlink()
    encoded = encoder.pictures
    owner.update()
    assert owner.shown() == ["other.png", "sub/a.dng"]
    assert owner.said("sub/a.dng") == owner.words()
    assert encoder.pictures == encoded + (not raw_first), "what was read once is not read again"
    owner.say("sub/a.dng", rating=5)
    make_picture(owner.root / "sub/a.jpg", "red")  # the same content as before, brought back
    owner.update()
    assert owner.shown() == ["other.png", "sub/a.jpg"]
    assert owner.said("sub/a.jpg") == owner.words(rating=5)


def test_many_jpegs_that_go_at_once_leave_their_words_though_they_are_held_first(owner: Owner) -> None:
    """So many that nobody believes it at first: the raw pictures are read meanwhile."""
    for n in range(60):
        write(owner.root / f"{n:02}.dng", dng((0.01 * n + 0.1, 0.5, 0.5), (32, 24)))
        make_picture(owner.root / f"{n:02}.jpg", (4 * n, 10, 10))
    owner.update()
    names = [f"{n:02}" for n in range(60)]
    for name in (names[0], names[59]):
        owner.say(f"{name}.jpg")
    for name in names:
        (owner.root / f"{name}.jpg").unlink()
    owner.update()
    run_to_end(scan_all(owner.library, confirmed=True))
    assert owner.shown() == [*(f"{name}.dng" for name in names), "other.png"]
    assert [owner.said(f"{name}.dng") for name in (names[0], names[1], names[59])] == [
        owner.words(),
        NOTHING,
        owner.words(),
    ]


def test_what_was_said_of_both_is_kept_and_the_newer_word_counts(owner: Owner) -> None:
    """A JPEG with words of its own moves to a raw picture with others."""
    write(owner.root / "a.dng", dng(preview=quarters()))
    make_picture(owner.root / "elsewhere/b.jpg", "red")
    owner.update()
    raw, jpeg = owner.photo("a.dng"), owner.photo("elsewhere/b.jpg")
    decide(owner.library, [raw, jpeg], owner.dog, 1)
    decide(owner.library, [raw], owner.cat, 1)
    decide(owner.library, [jpeg], owner.cat, -1)
    judge(owner.library, owner.album, [raw], -1)
    set_rating(owner.library, [jpeg], 3)
    for photo, day in ((raw, 1), (jpeg, 2)):
        owner.library.db.execute(
            "UPDATE tag_decisions SET decided_at = ? WHERE photo_id = ?", [f"2026-01-0{day}T00:00:00+00:00", photo]
        )
    (owner.root / "elsewhere/b.jpg").rename(owner.root / "a.jpg")
    owner.update()
    assert owner.photo("a.jpg") == jpeg
    assert owner.said("a.jpg") == (3, 0, None, None, [(owner.dog, 1), (owner.cat, -1)], [(owner.album, -1)])


def test_a_photograph_that_lies_elsewhere_too_keeps_its_stars_and_stays_in_sight(owner: Owner) -> None:
    write(owner.root / "a.dng", dng(preview=quarters()))
    make_picture(owner.root / "elsewhere/b.jpg", "red")
    owner.update()
    set_rating(owner.library, [owner.photo("elsewhere/b.jpg")], 3)
    raw = owner.photo("a.dng")
    set_rating(owner.library, [raw], 5)
    owner.library.photos.set_values("hidden", {raw: 1})
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    assert owner.said("a.jpg")[0] == owner.said("elsewhere/b.jpg")[0] == 3
    assert owner.photo("a.jpg") == owner.photo("elsewhere/b.jpg")


def test_a_photograph_that_was_hidden_stays_hidden(owner: Owner) -> None:
    write(owner.root / "a.dng", dng(preview=quarters()))
    owner.update()
    owner.library.photos.set_values("hidden", {owner.photo("a.dng"): 1})
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    assert owner.shown() == ["other.png"]


def test_another_picture_of_the_name_takes_over_nothing_from_a_pair(owner: Owner) -> None:
    write(owner.root / "a.dng", dng(preview=quarters()))
    owner.update()
    owner.say("a.dng")
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    make_picture(owner.root / "a.png", "blue")
    make_picture(owner.root / "a-2.jpg", "magenta")
    owner.update()
    assert (owner.said("a.jpg"), owner.said("a.png"), owner.said("a-2.jpg")) == (owner.words(), NOTHING, NOTHING)


def test_the_film_of_a_live_photo_keeps_the_words_too(owner: Owner) -> None:
    write(owner.root / "a.mov", film([quarters()] * 4, kind="mov"))
    owner.update()
    owner.say("a.mov")
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    assert owner.shown() == ["a.jpg", "other.png"]
    assert owner.said("a.jpg") == owner.words()


def test_a_jpeg_in_the_trash_whose_raw_picture_could_not_follow_leaves_it_the_words(
    owner: Owner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own_trash(tmp_path, monkeypatch)
    make_picture(owner.root / "a.jpg", "red")
    owner.update()
    owner.say("a.jpg")
    plan = plan_trash(owner.library, [owner.photo("a.jpg")])
    write(owner.root / "a.dng", dng(preview=quarters()))  # comes after the question was asked
    run_to_end(scan_all(owner.library))
    assert len(run_to_end(move_to_trash(owner.library, plan)).moved) == 1
    owner.update()
    assert owner.said("a.dng") == owner.words()
