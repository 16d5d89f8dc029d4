"""Albums of every kind: by rule, within a search, by hand; aimed, arranged, exported, shared; and how good they are."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from clip_desktop.errors import UserError
from clip_desktop.library.changes import Edit
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums.albums import create_album, judge, rename_album
from clip_desktop.services.albums.arranging import create_rule, set_cover, set_query, set_sort, set_target
from clip_desktop.services.albums.gallery import write_gallery
from clip_desktop.services.albums.heldout import line_for
from clip_desktop.services.albums.quality import album_quality, in_words
from clip_desktop.services.albums.sharing import import_album, share_album
from clip_desktop.services.files.copying import copy_photos
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, set_rating
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_picture
from tests.contents import contents
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked


def members(stocked: Stocked, album_id: int) -> set[int]:
    return set(stocked.view(album_id).ids.tolist())


def test_a_rule_holds_what_its_search_finds_now_and_later(stocked: Stocked) -> None:
    album, _ = create_rule(stocked.library, "Reds", "folder:red")
    assert members(stocked, album) == set(stocked.of("red"))
    make_picture(stocked.root / "red" / "new.png", (250, 10, 20))
    stocked.update()
    assert len(members(stocked, album)) == 9
    assert stocked.view(album).to_judge == (), "it learns nothing"
    judge(stocked.library, album, stocked.of("red")[:1], -1)
    judge(stocked.library, album, stocked.of("blue")[:1], 1)
    assert members(stocked, album) == {*stocked.of("red")[1:], stocked.of("blue")[0]}, "your word comes before it"


def test_a_rule_of_words_and_marks_follows_what_changes(stocked: Stocked) -> None:
    album, _ = create_rule(stocked.library, "Best", "rating>=4")
    assert members(stocked, album) == set()
    set_rating(stocked.library, stocked.of("blue")[:2], 5)
    assert members(stocked, album) == set(stocked.of("blue")[:2])


def test_a_taught_album_stays_within_its_search_and_asks_only_there(stocked: Stocked) -> None:
    library, reds = stocked.library, stocked.of("red")
    album, _ = create_album(library, "Red", reds[:3])
    everywhere = members(stocked, album)
    assert len(everywhere) > 5
    set_rating(library, reds[3:5], 4)
    edit = set_query(library, album, "rating>=3")
    assert members(stocked, album) == {*reds[:3], *reds[3:5]} & (everywhere | set(reds[:3]))
    assert set(stocked.view(album).to_judge) <= set(reds[3:5])
    edit.undo(library)
    assert members(stocked, album) == everywhere


def test_by_hand_alone_nothing_is_added(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:3])
    set_query(stocked.library, album, "", taught=False)
    assert stocked.view(album).ids.tolist() == stocked.of("red")[:3]


def test_albums_that_name_each_other_come_to_an_end(stocked: Stocked) -> None:
    one, _ = create_rule(stocked.library, "One", "folder:red")
    two, _ = create_rule(stocked.library, "Two", "album:One")
    assert members(stocked, two) == set(stocked.of("red"))
    set_query(stocked.library, one, "album:Two")
    assert members(stocked, one) == set()


@pytest.mark.parametrize("query", ["", "  ", "rating>=", "(dog"])
def test_a_query_that_cannot_be_understood_is_refused_and_nothing_changes(stocked: Stocked, query: str) -> None:
    before = contents(stocked.library)
    with pytest.raises(UserError):
        create_rule(stocked.library, "Rule", query)
    assert contents(stocked.library) == before


def test_new_photographs_join_as_they_are_indexed_and_a_rejection_outlives_it(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:4])
    out = stocked.of("red")[5]
    assert out in members(stocked, album)
    judge(stocked.library, album, [out], -1)
    make_picture(stocked.root / "red" / "new.png", (232, 12, 18))
    stocked.update()
    now = members(stocked, album)
    assert out not in now and stocked.of("red")[-1] in now
    stocked.model = ActiveModel(stocked.workspace, FakeEncoder("another"))
    stocked.searcher = Searcher(stocked.model)
    stocked.update()
    again = members(stocked, album)
    assert out not in again and set(stocked.of("red")[:4]) < again, "refitted from its examples"


def test_sorted_covered_and_undone(stocked: Stocked) -> None:
    library, reds = stocked.library, stocked.of("red")
    album, _ = create_rule(library, "Reds", "folder:red")
    before = contents(library)
    set_rating(library, reds[2:3], 5)
    edits: list[Edit] = [set_sort(library, album, "rating")]
    edits += [set_cover(library, album, reds[1]), set_target(library, album, 0.9)]
    assert stocked.view(album).ids[0] == reds[2]
    known = library.albums.get(album)
    assert known is not None and (known.cover_id, known.sort, known.target) == (reds[1], "rating", 0.9)
    set_sort(library, album, "name")
    names = [library.photos.rows([int(i)])[int(i)].path.name for i in stocked.view(album).ids]
    assert names == sorted(names)
    edits[0].undo(library)
    for edit in edits[1:]:
        edit.undo(library)
    set_rating(library, reds[2:3], 0)
    assert contents(library)["albums"] == before["albums"]
    with pytest.raises(UserError):
        set_sort(library, album, "weight")  # type: ignore[arg-type]
    with pytest.raises(UserError):
        set_cover(library, album, 10_000)


def test_a_line_is_the_lowest_at_which_enough_is_right() -> None:
    certainty = np.repeat(np.array([0.9, 0.7, 0.3], np.float32), 200)
    verdict, nobody = np.zeros(600, np.int64), np.zeros(600, np.bool_)
    assert line_for(certainty, verdict, nobody, 0.2) == pytest.approx(0.05)
    assert 0.3 < line_for(certainty, verdict, nobody, 0.7) <= 0.7
    assert line_for(certainty, verdict, nobody, 0.95) == pytest.approx(0.95), "none of these are so sure"
    wrong, answered = verdict.copy(), nobody.copy()
    wrong[200:220] = -1  # some of those of 0.7, all of them rejected: all are less sure than they say
    answered[200:220] = True
    assert line_for(certainty, wrong, answered, 0.7) > line_for(certainty, verdict, nobody, 0.7)
    first = wrong.copy()
    first[200:220] = 1  # accepted in the first go: chosen because they belong, and no evidence
    assert line_for(certainty, first, nobody, 0.7) == pytest.approx(line_for(certainty, verdict, nobody, 0.7))


def test_aiming_higher_takes_fewer(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:5])
    judge(stocked.library, album, stocked.of("yellow")[:3], -1)
    sizes = []
    for target in (0.05, 0.5, 0.99):
        set_target(stocked.library, album, target)
        sizes.append(len(members(stocked, album)))
    assert sizes[0] >= sizes[1] >= sizes[2] and sizes[0] > sizes[2]


def test_how_good_it_is_is_told_from_four_examples_on(stocked: Stocked) -> None:
    library = stocked.library
    album, _ = create_album(library, "Red", stocked.of("red")[:3])
    few = album_quality(library, stocked.searcher, album)
    assert (few.precision, few.recall, few.curve, few.wanted) == (None, None, (), None)
    assert "from 4 accepted photographs on; there are 3" in in_words(few)[0]
    judge(library, album, stocked.of("red")[:8], 1)
    judge(library, album, stocked.of("blue")[:4], -1)
    found = album_quality(library, stocked.searcher, album)
    assert found.recall is not None and found.recall > 0.7
    assert [point.examples for point in found.curve] == [1, 2, 4]
    assert all(0 <= point.recall <= 1 for point in found.curve)
    if found.precision is not None:
        assert found.low <= found.precision <= found.high
    mixed = [photo for colour in ("red", "blue", "green") for photo in stocked.of(colour)[:3]]
    nonsense, _ = create_album(library, "xyzzy", mixed)
    muddle = album_quality(library, stocked.searcher, nonsense)
    assert muddle.recall is not None and muddle.recall < found.recall


def test_examples_that_are_gone_offline_or_all_the_same_are_borne(stocked: Stocked) -> None:
    library = stocked.library
    album, _ = create_album(library, "Red", stocked.of("red")[:1])
    for n in range(6):
        path = make_picture(stocked.root / "twins" / f"{n}.png", (255, 1, 1))
        path.write_bytes(path.read_bytes() + bytes([n]))  # the same picture, other contents
    stocked.update()
    judge(library, album, stocked.of("twins"), 1)
    assert album_quality(library, stocked.searcher, album).recall is not None
    (stocked.root / "red" / "0.png").unlink()
    stocked.update(confirmed=True)
    assert album_quality(library, stocked.searcher, album).accepted == 7


def test_a_gallery_opens_from_the_disk_and_says_nothing_of_place_and_camera(stocked: Stocked, tmp_path: Path) -> None:
    library, reds = stocked.library, stocked.of("red")
    describe(library, reds[:1], title='<b>"Sails" & more', description="At sea.")
    folder = tmp_path / "out"
    report = run_to_end(write_gallery(library, "Reds <1>", "About & so on", reds, folder))
    assert (report.photos, report.problems) == (8, ())
    pages = {path.name for path in folder.glob("*.html")}
    assert pages == {"index.html", *(f"{n:05d}.html" for n in range(1, 9))}
    index = (folder / "index.html").read_text(encoding="utf-8")
    assert "Reds &lt;1&gt;" in index and "About &amp; so on" in index and "<b>" not in index
    first = (folder / "00001.html").read_text(encoding="utf-8")
    assert "&lt;b&gt;&quot;Sails&quot; &amp; more" in first and "At sea." in first
    assert 'rel="next"' in first and 'rel="prev"' not in first
    assert "http" not in index.replace("<!DOCTYPE html>", "") and "http" not in first
    with Image.open(folder / "large" / "00001.jpg") as large:
        assert not large.getexif() and "icc_profile" not in large.info
    with pytest.raises(UserError, match="not empty"):
        run_to_end(write_gallery(library, "Reds", "", reds, folder))


def test_links_take_no_space_and_overwrite_nothing(stocked: Stocked, tmp_path: Path) -> None:
    folder = tmp_path / "links"
    folder.mkdir()
    (folder / "0.png").write_bytes(b"mine")
    done = run_to_end(copy_photos(stocked.library, stocked.of("red"), folder, link=True))
    assert (done.copied, done.problems) == (8, ())
    assert (folder / "0.png").read_bytes() == b"mine"
    assert (folder / "1.png").samefile(stocked.root / "red" / "1.png")


@pytest.fixture
def shared(stocked: Stocked, tmp_path: Path) -> Path:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:4], "red things")
    judge(stocked.library, album, stocked.of("blue")[:2], -1)
    set_sort(stocked.library, album, "newest")
    file = tmp_path / "red.clipalbum"
    assert share_album(stocked.library, stocked.model, stocked.searcher, album, file) == 6
    return file


def test_shared_and_taken_in_it_is_the_same_where_its_photographs_are(stocked: Stocked, shared: Path) -> None:
    said = json.loads(shared.read_text(encoding="utf-8"))
    assert not any(name in shared.read_text(encoding="utf-8") for name in (str(stocked.root), ".png"))
    with pytest.raises(UserError, match="already an album"):
        import_album(stocked.library, stocked.model, shared)
    before = contents(stocked.library)
    done, edit = import_album(stocked.library, stocked.model, shared, "Crimson")
    assert (done.found, done.missing, done.begins) == (6, 0, "examples")
    first, second = (stocked.library.albums.find(name) for name in ("Red", "Crimson"))
    assert first is not None and second is not None and second.sort == "newest"
    rename_album(stocked.library, first.id, "Gone")
    assert members(stocked, first.id) == members(stocked, second.id)
    rename_album(stocked.library, first.id, said["name"])
    edit.undo(stocked.library)
    assert contents(stocked.library) == before


def elsewhere(tmp_path: Path, encoder: FakeEncoder, source: Path) -> tuple[Library, ActiveModel, Searcher]:
    """Another library, with other photographs of the same colours."""
    from clip_desktop.services.folders.roots import add_folder
    from clip_desktop.services.folders.scanning import scan_all
    from clip_desktop.services.indexing.indexing import index_pending

    workspace = Workspace.open(tmp_path / "elsewhere")
    library, model = workspace.open_library(), ActiveModel(workspace, encoder)
    for n, colour in enumerate([(240, 20, 20), (20, 20, 240), (30, 200, 30), *[(40 + n, 40, 40) for n in range(40)]]):
        make_picture(source / f"{n}.png", colour)
    add_folder(library, source)
    run_to_end(scan_all(library))
    run_to_end(index_pending(library, model, workspace.thumbnails))
    return library, model, Searcher(model)


def test_where_its_photographs_are_not_the_probe_stands_in_until_there_are_examples(
    stocked: Stocked, shared: Path, tmp_path: Path
) -> None:
    library, model, searcher = elsewhere(tmp_path, FakeEncoder(), tmp_path / "others")
    done, _ = import_album(library, model, shared)
    assert (done.found, done.missing, done.begins) == (0, 6, "probe")
    album = library.albums.find("Red")
    assert album is not None
    searcher.refresh(library)
    learned = searcher.memberships.probe(library, album)
    given = np.array(json.loads(shared.read_text(encoding="utf-8"))["probe"]["weights"], np.float32)
    assert learned is not None and np.allclose(learned.coef_, given)
    red = int(next(i for i in library.photos.ids() if library.photos.rows([int(i)])[int(i)].path.name == "0.png"))
    assert searcher.memberships.of(library, album).all.argmax() == searcher.loaded.index.positions([red])[0]
    judge(library, album.id, [red], 1)
    own = searcher.memberships.probe(library, album)
    assert own is not None and not np.allclose(own.coef_, given)
    library.close()


def test_for_another_model_it_begins_with_its_words(stocked: Stocked, shared: Path, tmp_path: Path) -> None:
    library, model, searcher = elsewhere(tmp_path, FakeEncoder("another"), tmp_path / "others")
    assert import_album(library, model, shared)[0].begins == "words"
    album = library.albums.find("Red")
    assert album is not None
    searcher.refresh(library)
    assert searcher.memberships.probe(library, album) is None
    library.close()


BROKEN: list[tuple[str, Any]] = [
    ("version", 2), ("format", "x"), ("name", ""), ("name", 3), ("threshold", 2), ("threshold", "0.5"),
    ("sort", "weight"), ("query", "(dog"), ("taught", 1), ("target", -1), ("probe", {"weights": [1.0]}), ("probe", 7),
    ("examples", [{"content_hash": "x", "polarity": 1}]), ("examples", [{"content_hash": "0" * 64, "polarity": 0}]),
    ("examples", None),
]  # fmt: skip


@pytest.mark.parametrize(("key", "value"), BROKEN)
def test_a_file_that_holds_what_cannot_be_is_refused_and_changes_nothing(
    stocked: Stocked, shared: Path, key: str, value: object
) -> None:
    data = json.loads(shared.read_text(encoding="utf-8"))
    shared.write_text(json.dumps({**data, key: value}), encoding="utf-8")
    before = contents(stocked.library)
    with pytest.raises(UserError) as refused:
        import_album(stocked.library, stocked.model, shared, "" if key == "name" else "Other")
    assert contents(stocked.library) == before and "\n" not in str(refused.value.message)


@pytest.mark.parametrize("number", ["NaN", "Infinity", '"1"', "1e999"])
def test_a_probe_with_what_is_no_number_is_refused(stocked: Stocked, shared: Path, number: str) -> None:
    data = json.loads(shared.read_text(encoding="utf-8"))
    data["probe"]["weights"][0] = "HERE"
    shared.write_text(json.dumps(data).replace('"HERE"', number), encoding="utf-8")
    with pytest.raises(UserError, match="no numbers"):
        import_album(stocked.library, stocked.model, shared, "Other")


def test_a_probe_of_the_wrong_length_a_cut_file_and_no_file(stocked: Stocked, shared: Path, tmp_path: Path) -> None:
    text = shared.read_text(encoding="utf-8")
    data = json.loads(text)
    data["probe"]["weights"].pop()
    shared.write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(UserError, match="not as long"):
        import_album(stocked.library, stocked.model, shared, "Other")
    shared.write_text(text[: len(text) // 2], encoding="utf-8")
    with pytest.raises(UserError, match="not whole"):
        import_album(stocked.library, stocked.model, shared, "Other")
    with pytest.raises(UserError, match="cannot be read"):
        import_album(stocked.library, stocked.model, tmp_path / "none", "Other")


def test_five_thousand_examples(stocked: Stocked) -> None:
    """More than any album needs, with most of them twins: it is bounded, not refused."""
    rng = np.random.default_rng(0)
    library, model = stocked.library, stocked.model.register(stocked.library)
    hashes = [f"{n:064x}" for n in range(5000)]
    with library.transaction():
        library.db.conn.executemany(
            "INSERT INTO photos (content_hash, format, width, height, added_at) VALUES (?, 'PNG', 8, 8, '')",
            [(one,) for one in hashes],
        )
        by_content = library.photos.ids_of_contents(hashes)
        vectors = rng.normal(size=(5000, model.dim)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        ids = list(by_content.values())
        for at in range(0, 5000, 500):
            library.embeddings.put(model.id, ids[at : at + 500], vectors[at : at + 500])
    album, _ = create_album(library, "Many", ids[:2500])
    judge(library, album, ids[2500:], -1)
    view = stocked.view(album)
    assert len(view.accepted) == len(view.rejected) == 2500


def test_examples_from_a_folder_a_keyword_and_a_label(stocked: Stocked) -> None:
    library = stocked.library
    add_label(library, "warm")
    warm = library.labels.find("warm")
    assert warm is not None
    decide(library, stocked.of("red")[:2], warm.id, 1)
    for query, colour in (("folder:blue", "blue"), ("tag:warm", "red")):
        found = stocked.searcher.search(library, query)
        assert {*found.ids.tolist()} <= set(stocked.of(colour))
