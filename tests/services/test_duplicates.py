"""Duplicates: found as they are, the right one kept, nothing lost that was said or seen, and all of it undone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.library.library import Library
from clip_desktop.library.records import Caption
from clip_desktop.progress import run_to_end
from clip_desktop.search.looks import NO_LOOK
from clip_desktop.search.query import parse
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.duplicates import keeping, stacking
from clip_desktop.services.duplicates.folding import fold
from clip_desktop.services.duplicates.groups import (
    DuplicateGroup,
    count_groups,
    duplicate_groups,
    duplicate_ids,
    tell_apart,
)
from clip_desktop.services.duplicates.keep_rules import NEWEST, RULES, best_first, rule_named
from clip_desktop.services.duplicates.keeping import KeepPlan, keep_best, kept_edit, plan_keeping
from clip_desktop.services.duplicates.stacking import stack_pending
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, hide, set_favourite, set_rating
from clip_desktop.services.searching.plan import plan_of
from clip_desktop.services.workspace import Workspace
from tests.contents import contents, words
from tests.scenes import COPIES, cropped, scene
from tests.services.trash_of_ones_own import own_trash


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return own_trash(tmp_path, monkeypatch)


@dataclass
class Shelf:
    """A folder of pictures and the library that knows it."""

    library: Library
    workspace: Workspace
    model: ActiveModel
    root: Path
    age: int = 0

    def put(self, name: str, picture: Image.Image | Path, size: tuple[int, int] | None = None) -> Path:
        """A file, each newer than the one before."""
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(picture, Path):
            shutil.copyfile(picture, path)
        else:
            (picture.resize(size) if size else picture).save(path, quality=92)
        self.age += 1
        os.utime(path, (1_600_000_000 + self.age,) * 2)
        return path

    def update(self) -> None:
        run_to_end(scan_all(self.library))
        run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails))

    def photo(self, name: str) -> int:
        found = self.library.db.execute("SELECT photo_id FROM files WHERE relative_path = ?", [name]).fetchone()
        return int(found[0])

    def groups(self, **how: object) -> list[list[str]]:
        """The groups by names, the one to keep first."""
        return [self.names(group) for group in duplicate_groups(self.library, **how)]  # type: ignore[arg-type]

    def names(self, group: DuplicateGroup) -> list[str]:
        return [copy.path.relative_to(self.root).as_posix() for copy in group.copies]

    def plan(self) -> KeepPlan:
        return run_to_end(plan_keeping(self.library, duplicate_groups(self.library)))


@pytest.fixture
def shelf(library: Library, workspace: Workspace, model: ActiveModel, tmp_path: Path) -> Shelf:
    root = tmp_path / "photos"
    root.mkdir()
    add_folder(library, root)
    return Shelf(library, workspace, model, root)


@pytest.fixture
def full(shelf: Shelf) -> Shelf:
    """A photograph with two copies that look the same, one with a copy of its bytes, and one alone."""
    large = scene(1, (640, 480))
    shelf.put("beach.jpg", large)
    shelf.put("small/beach.jpg", large, (320, 240))
    shelf.put("cut/beach.jpg", cropped(large))
    shelf.put("copies/dune.jpg", shelf.put("dune.jpg", scene(2)))
    shelf.put("alone.jpg", scene(3))
    shelf.update()
    return shelf


class TestFound:
    def test_near_and_exact_ones_the_best_first(self, full: Shelf) -> None:
        assert full.groups() == [["beach.jpg", "cut/beach.jpg", "small/beach.jpg"], ["dune.jpg", "copies/dune.jpg"]]
        near, exact = duplicate_groups(full.library)
        assert (near.is_exact, exact.is_exact) == (False, True)
        assert (near.why, exact.why) == ("it has the most pixels", "its file is the oldest")
        assert full.groups(near=False) == [["dune.jpg", "copies/dune.jpg"]]
        assert full.groups(exact=False) == [["beach.jpg", "cut/beach.jpg", "small/beach.jpg"]]
        assert count_groups(full.library) == 2

    def test_they_are_what_is_duplicate_finds(self, full: Shelf) -> None:
        wanted = {full.photo(n) for n in ("beach.jpg", "cut/beach.jpg", "small/beach.jpg", "dune.jpg")}
        assert set(duplicate_ids(full.library).tolist()) == wanted
        asked = plan_of(full.library, parse("is:duplicate")).where
        assert set(full.library.photos.ids(asked).tolist()) == wanted
        assert duplicate_ids(full.library).dtype == np.int64

    def test_black_frames_and_films_are_no_duplicates(self, shelf: Shelf) -> None:
        for n in range(3):
            shelf.put(f"black-{n}.png", Image.new("RGB", (300 + n, 200), (n, n, n)))
        film = shelf.put("film.png", scene(5))
        shelf.put("still.jpg", scene(5))
        shelf.update()
        assert len(shelf.groups()) == 1  # as long as it is a picture
        shelf.library.db.execute("DELETE FROM photo_looks")
        shelf.library.db.execute("UPDATE photos SET format = ? WHERE id = ?", [VIDEO.name, shelf.photo(film.name)])
        run_to_end(stack_pending(shelf.library, shelf.workspace.thumbnails))
        assert shelf.groups() == []
        assert shelf.library.looks.of([shelf.photo(film.name)])[shelf.photo(film.name)] == NO_LOOK

    def test_a_hidden_or_missing_one_leaves_no_group(self, full: Shelf) -> None:
        hide(full.library, [full.photo("cut/beach.jpg"), full.photo("small/beach.jpg")], True)
        (full.root / "copies/dune.jpg").unlink()
        run_to_end(scan_all(full.library))
        assert full.groups() == []
        assert duplicate_ids(full.library).tolist() == []

    def test_what_cannot_be_reached_takes_no_part(self, full: Shelf) -> None:
        away = full.root.with_name("away")
        full.root.rename(away)
        assert full.groups() == []
        away.rename(full.root)
        assert len(full.groups()) == 2

    def test_a_file_that_changed_takes_no_part(self, full: Shelf) -> None:
        full.put("dune.jpg", scene(9))
        run_to_end(scan_all(full.library))
        assert full.groups() == [["beach.jpg", "cut/beach.jpg", "small/beach.jpg"]]
        full.update()
        assert full.groups() == [["beach.jpg", "cut/beach.jpg", "small/beach.jpg"]]
        full.put("cut/beach.jpg", scene(10))
        run_to_end(scan_all(full.library))
        assert full.groups() == [["beach.jpg", "small/beach.jpg"]]

    def test_an_edited_picture_leaves_its_stack(self, full: Shelf) -> None:
        full.put("beach.jpg", scene(8, (640, 480)))
        full.update()
        assert full.groups(exact=False) == [["cut/beach.jpg", "small/beach.jpg"]]

    def test_another_model_compares_nothing_anew(self, full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
        before = contents(full.library)["photo_looks"]
        monkeypatch.setattr("clip_desktop.services.duplicates.stacking.Stacks", None)
        full.library.db.execute("DELETE FROM embeddings")
        full.update()
        assert contents(full.library)["photo_looks"] == before

    def test_an_older_library_is_compared_by_its_thumbnails(self, full: Shelf) -> None:
        full.library.db.execute("DELETE FROM photo_looks")
        shutil.rmtree(full.root / "small")  # a thumbnail is enough
        full.library.db.execute("UPDATE files SET missing_since = NULL")
        assert run_to_end(stack_pending(full.library, full.workspace.thumbnails)) == 5
        assert len(full.library.looks.groups()) == 1
        assert run_to_end(stack_pending(full.library, full.workspace.thumbnails)) == 0

    def test_a_comparison_that_was_cut_off_goes_on(self, full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("clip_desktop.services.duplicates.stacking.BLOCK", 2)
        full.library.looks.forget_stacks()
        job = stack_pending(full.library, full.workspace.thumbnails)
        next(job)
        job.close()
        assert len(full.library.looks.unstacked()) == 3
        assert run_to_end(stack_pending(full.library, full.workspace.thumbnails)) == 3
        assert len(full.groups()) == 2


class TestRules:
    def test_each_decides_where_those_before_do_not(self, full: Shelf) -> None:
        one = duplicate_groups(full.library, exact=False)[0].copies[0]
        small = replace(one, photo=replace(one.photo, facts=replace(one.photo.facts, width=10)))
        beside, said = replace(one, beside=frozenset(["raw"])), replace(one, said=2)
        older = replace(one, file=replace(one.file, mtime_ns=1))
        short = replace(one, path=Path("/a.jpg"))
        for better, worse, why in (
            (one, replace(small, beside=frozenset(["raw"])), "it has the most pixels"),
            (beside, said, "it is the camera's original, or has it beside it"),
            (said, older, "most is said of it"),
            (older, short, "its file is the oldest"),
            (short, one, "its path is the shortest"),
            (one, one, "it comes first by name"),
        ):
            ordered, reason = best_first([worse, better])
            assert (ordered[0], reason) == (better, why)
        assert best_first([older, one], NEWEST)[0][0] is one

    def test_a_sidecar_alone_makes_no_original(self, full: Shelf) -> None:
        one = duplicate_groups(full.library)[0].copies[0]
        assert not replace(one, beside=frozenset(["sidecar"])).has_original

    def test_known_by_name(self) -> None:
        assert {rule_named(name).name for name in RULES} == set(RULES)
        with pytest.raises(UserError, match="no rule “best”"):
            rule_named("best")

    def test_the_rule_asked_for_comes_first(self, full: Shelf) -> None:
        assert full.groups(keep=NEWEST)[0][0] == "cut/beach.jpg"


class TestApart:
    def test_is_remembered_however_often_all_are_compared(self, full: Shelf) -> None:
        ids = [full.photo(name) for name in ("beach.jpg", "cut/beach.jpg", "small/beach.jpg")]
        before = contents(full.library)
        edit = tell_apart(full.library, ids)
        assert full.groups(exact=False) == []
        full.library.looks.forget_stacks()
        run_to_end(stack_pending(full.library, full.workspace.thumbnails))
        assert full.groups(exact=False) == []
        assert fold(full.library, ids).counts.tolist() == [1, 1, 1]
        full.library.looks.forget_stacks()
        edit.undo(full.library)
        run_to_end(stack_pending(full.library, full.workspace.thumbnails))
        assert contents(full.library) == before

    def test_one_of_three_leaves_the_other_two(self, full: Shelf) -> None:
        tell_apart(full.library, [full.photo("beach.jpg"), full.photo("cut/beach.jpg")])
        run_to_end(stack_pending(full.library, full.workspace.thumbnails))
        assert len(full.groups(exact=False)) == 1
        assert len(full.groups(exact=False)[0]) == 2

    def test_a_photo_cannot_be_told_from_itself(self, full: Shelf) -> None:
        with pytest.raises(UserError, match="same content"):
            tell_apart(full.library, [full.photo("dune.jpg")])


class TestKept:
    def test_the_plan_says_what_goes_and_touches_nothing(self, full: Shelf) -> None:
        before, files = contents(full.library), set(full.root.rglob("*.jpg"))
        plan = full.plan()
        assert {path.relative_to(full.root).as_posix() for path in plan.trash.paths} == {
            "cut/beach.jpg", "small/beach.jpg", "copies/dune.jpg",
        }  # fmt: skip
        assert plan.size == sum(path.stat().st_size for path in plan.trash.paths)
        assert (contents(full.library), set(full.root.rglob("*.jpg"))) == (before, files)

    def test_words_gather_on_the_kept_one_and_undo_gives_all_back(self, full: Shelf) -> None:
        library, kept = full.library, full.photo("beach.jpg")
        cut, small = full.photo("cut/beach.jpg"), full.photo("small/beach.jpg")
        dog, cat = library.labels.add("dog", []), library.labels.add("cat", [])
        decide(library, [cut], dog, 1)
        decide(library, [small], cat, 1)
        decide(library, [kept], cat, -1)
        set_rating(library, [small], 4)
        set_favourite(library, [cut], True)
        describe(library, [small], title="Given", description="")
        describe(library, [kept], description="Mine")
        album, _ = create_album(library, "Sea", [cut], "")
        library.captions.put(cut, Caption("At the sea", None, (("Places", "Lisbon"),), rating=5))
        library.captions.put(kept, Caption(None, "my own words", (("holiday",),)))
        before = contents(library)
        report = run_to_end(keep_best(library, full.plan()))
        assert not report.trash.failures
        assert sorted(path.name for path in full.root.rglob("*.jpg")) == ["alone.jpg", "beach.jpg", "dune.jpg"]
        photo, caption = library.photos.get(kept), library.captions.get(kept)
        assert photo is not None
        assert caption is not None
        assert (photo.rating, photo.favourite, photo.title, photo.description) == (4, True, "Given", "Mine")
        assert (caption.title, caption.description) == ("At the sea", "my own words")
        assert caption.keywords == (("Places", "Lisbon"), ("holiday",))
        assert {(d.label_id, d.verdict) for label in (dog, cat) for d in library.tags.decisions([kept], label)} == {
            (dog, 1), (cat, -1),
        }  # fmt: skip
        assert [example.photo_id for example in library.albums.examples(album)] == [kept, cut]
        found = library.photos.ids()
        assert set(found.tolist()) == {kept, full.photo("dune.jpg"), full.photo("alone.jpg")}
        assert full.groups() == []
        kept_edit(report, 2).undo(library)
        after = contents(library)
        del after["trashed_files"], before["trashed_files"]
        assert after == before
        assert len(full.groups()) == 2

    def test_the_text_search_finds_what_was_given(self, full: Shelf) -> None:
        kept, cut = full.photo("beach.jpg"), full.photo("cut/beach.jpg")
        full.library.captions.put(cut, Caption("Lighthouse"))
        run_to_end(keep_best(full.library, full.plan()))
        rows = full.library.db.execute("SELECT rowid FROM photo_texts_fts WHERE photo_texts_fts MATCH 'lighthouse'")
        assert kept in {row[0] for row in rows}

    def test_no_file_goes_for_one_that_is_gone(self, full: Shelf) -> None:
        plan = full.plan()
        (full.root / "beach.jpg").unlink()
        full.put("dune.jpg", scene(9))
        before = words(full.library)
        report = run_to_end(keep_best(full.library, plan))
        assert report.trash.moved == ()
        assert len(report.trash.failures) == 3
        assert "is gone or was changed" in report.trash.failures[0].message
        assert len(list(full.root.rglob("*.jpg"))) == 5
        assert words(full.library) == before
        assert next(left.message for left in full.plan().left).startswith("The copy to keep is gone")
        with pytest.raises(UserError, match="Nothing was moved"):
            kept_edit(report, 2)

    def test_a_link_is_no_copy(self, shelf: Shelf) -> None:
        real = shelf.put("deep/down/real.jpg", scene(1))
        os.link(real, shelf.root / "b.jpg")
        (shelf.root / "a.jpg").symlink_to(real)
        shelf.update()
        plan = shelf.plan()
        assert plan.trash.files == ()
        assert all("same file as the one kept" in left.message for left in plan.left)

    def test_a_raw_picture_or_film_does_not_go_for_one_without(self, shelf: Shelf) -> None:
        shelf.put("large.jpg", scene(1, (640, 480)))
        shelf.put("phone.jpg", scene(1, (640, 480)), (320, 240))
        (shelf.root / "phone.mov").write_bytes(b"a film")
        shelf.update()
        plan = shelf.plan()
        assert plan.trash.files == ()
        assert [left.message for left in plan.left] == [keeping._BESIDE]

    def test_a_sidecar_that_serves_the_kept_one_stays(self, shelf: Shelf) -> None:
        shelf.put("a.jpg", scene(1, (640, 480)))
        shelf.put("a.png", scene(1, (640, 480)), (320, 240))
        for name in ("a.xmp", "a.png.xmp"):
            (shelf.root / name).write_text("<x/>")
        shelf.update()
        assert [path.name for path in shelf.plan().trash.paths] == ["a.png", "a.png.xmp"]

    def test_what_belongs_to_a_kept_one_is_taken_out_of_a_plan(self, full: Shelf) -> None:
        plan, kept = full.plan().trash, full.root / "beach.jpg"
        sidecar = kept.with_name("beach.jpg.xmp")
        sidecar.write_text("<x/>")
        doomed = replace(plan.files[0], path=full.root / "other.jpg", companions=(sidecar, kept.with_name("b.mov")))
        found = keeping._without_what_stays(replace(plan, files=(doomed, replace(doomed, path=kept))), [kept])
        assert [(one.path.name, [path.name for path in one.companions]) for one in found.files] == [
            ("other.jpg", ["b.mov"])
        ]

    def test_the_raw_picture_is_kept_with_all_that_is_its(self, shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
        """A JPEG elsewhere goes for the one whose raw picture lies beside it, though that is the newer file."""
        elsewhere = shelf.put("mail/x.jpg", scene(1))
        shelf.put("camera/x.jpg", elsewhere)
        (shelf.root / "camera" / "x.cr2").write_bytes(b"raw")
        shelf.update()
        assert [path.relative_to(shelf.root).as_posix() for path in shelf.plan().trash.paths] == ["mail/x.jpg"]

    def test_where_there_is_no_trash_nothing_is_said_either(self, full: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
        from clip_desktop.imaging.trash_can import TrashProblem
        from clip_desktop.services.files import trash

        def none(path: Path) -> None:
            raise TrashProblem("There is no trash here.")

        monkeypatch.setattr(trash, "to_trash", none)
        set_rating(full.library, [full.photo("cut/beach.jpg")], 5)
        before = contents(full.library)
        report = run_to_end(keep_best(full.library, full.plan()))
        assert report.trash.batch is None
        assert not report.changes
        assert contents(full.library) == before


class TestFolded:
    def test_the_first_of_a_stack_stands_for_it(self, full: Shelf) -> None:
        names = ["small/beach.jpg", "alone.jpg", "beach.jpg", "dune.jpg", "cut/beach.jpg"]
        ids = [full.photo(name) for name in names]
        folded = fold(full.library, np.array(ids))
        assert [names[row] for row in folded.rows] == ["small/beach.jpg", "alone.jpg", "dune.jpg"]
        assert folded.counts.tolist() == [3, 1, 1]
        assert folded.members == {ids[0]: (ids[2], ids[4])}

    def test_only_the_head_of_a_list_is_folded(self, full: Shelf) -> None:
        ids = [full.photo(name) for name in ("beach.jpg", "alone.jpg", "cut/beach.jpg")]
        assert fold(full.library, ids, 2).counts.tolist() == [1, 1, 1]
        assert fold(full.library, []).rows.tolist() == []

    def test_what_was_not_compared_is_not_folded(self, full: Shelf) -> None:
        full.library.looks.forget_stacks()
        assert fold(full.library, full.library.photos.ids()).counts.tolist() == [1] * 5


@pytest.mark.parametrize("make", COPIES.values(), ids=COPIES.keys())
def test_every_kind_of_copy_is_found_through_its_file(shelf: Shelf, make: Callable[[Image.Image], Image.Image]) -> None:
    picture = scene(6)
    shelf.put("a.jpg", picture)
    shelf.put("b.jpg", make(picture))
    shelf.update()
    assert len(shelf.groups()) == 1


def test_a_raw_picture_that_came_after_the_scan_stays(shelf: Shelf) -> None:
    shelf.put("a/big.jpg", scene(1), (1280, 960))
    shelf.put("b/IMG_1.jpg", scene(1), (640, 480))
    shelf.update()
    (shelf.root / "b/IMG_1.CR2").write_bytes(b"the only raw picture")
    plan = shelf.plan()
    assert plan.trash.paths == []
    assert [left.path.name for left in plan.left] == ["IMG_1.jpg"]


def test_a_film_beside_the_kept_copy_is_no_raw_picture(shelf: Shelf) -> None:
    shelf.put("a/big.jpg", scene(1), (1280, 960))
    (shelf.root / "a/big.mov").write_bytes(b"film")
    shelf.put("b/IMG_1.jpg", scene(1), (640, 480))
    (shelf.root / "b/IMG_1.CR2").write_bytes(b"the only raw picture")
    shelf.update()
    assert "IMG_1.CR2" not in {path.name for path in shelf.plan().trash.paths}


def test_copies_meet_though_one_was_away_when_the_other_came(shelf: Shelf, tmp_path: Path) -> None:
    away = tmp_path / "x.jpg"
    shelf.put("x.jpg", scene(1), (800, 600))
    shelf.put("other.jpg", scene(2))
    shelf.update()
    (shelf.root / "x.jpg").rename(away)
    shelf.put("y.jpg", scene(1), (640, 480))
    shelf.update()
    away.rename(shelf.root / "x.jpg")
    shelf.update()
    assert [sorted(group) for group in shelf.groups()] == [["x.jpg", "y.jpg"]]


def test_what_was_told_apart_stays_so_whoever_founded_the_stack(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, size in (("x.jpg", (800, 600)), ("y.jpg", (640, 480)), ("z.jpg", (1000, 750))):
        shelf.put(name, scene(1), size)
    shelf.update()
    first, second, _ = sorted(map(shelf.photo, ("x.jpg", "y.jpg", "z.jpg")))
    with shelf.library.transaction():
        shelf.library.db.execute("DELETE FROM photo_looks")
    look_of = stacking._look_of
    with monkeypatch.context() as away:  # an older library, the first photo on a drive that is not there
        away.setattr(stacking, "_look_of", lambda store, row: None if row.id == first else look_of(store, row))
        run_to_end(stack_pending(shelf.library, shelf.workspace.thumbnails))
    run_to_end(stack_pending(shelf.library, shelf.workspace.thumbnails))
    tell_apart(shelf.library, [first, second])
    run_to_end(stack_pending(shelf.library, shelf.workspace.thumbnails))
    assert not any({first, second} <= set(group.photo_ids) for group in duplicate_groups(shelf.library))
