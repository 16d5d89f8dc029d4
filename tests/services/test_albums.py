"""Albums: examples are members, the rest is found by likeness above a threshold, and every step can be undone."""

from __future__ import annotations

import numpy as np
import pytest

from clip_desktop.errors import UserError
from clip_desktop.progress import run_to_end
from clip_desktop.services.albums import membership
from clip_desktop.services.albums.albums import (
    create_album,
    describe_album,
    get_album,
    judge,
    remove_album,
    set_threshold,
)
from clip_desktop.services.albums.containing import ask_albums, known_albums
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.photos import hide, set_favourite
from tests.conftest import make_picture
from tests.services.conftest import Stocked


def test_a_few_examples_find_their_kind(stocked: Stocked) -> None:
    reds = stocked.of("red")
    album, _ = create_album(stocked.library, "Favourite colour", reds[:3])
    view = stocked.view(album)
    found = set(view.ids.tolist())
    assert view.ids[:3].tolist() == reds[:3]
    assert len(found & set(reds)) >= 6
    assert stocked.colours(view.ids) <= {"red", "yellow"}
    assert (view.certainty[:3] == 1).all()
    rest = view.certainty[3:]
    assert (np.diff(rest) <= 0).all(), "the surest first"
    assert (rest >= view.album.threshold).all()


def test_accepted_photos_are_members_whatever_the_probe_thinks_and_rejected_ones_never(stocked: Stocked) -> None:
    reds, odd = stocked.of("red"), stocked.of("blue")[0]
    album, _ = create_album(stocked.library, "Red", reds[:3])
    judge(stocked.library, album, [odd], 1)
    judge(stocked.library, album, reds[5:7], -1)
    set_threshold(stocked.library, album, 0.0)
    view = stocked.view(album)
    assert set(view.ids[:4].tolist()) == {*reds[:3], odd}
    assert not set(reds[5:7]) & set(view.ids.tolist())
    assert len(view.ids) == 96 - 2, "from 0 on all the others belong"
    assert set(view.accepted) == {*reds[:3], odd}
    assert set(view.rejected) == set(reds[5:7])
    set_threshold(stocked.library, album, 1.0)
    assert set(stocked.view(album).ids.tolist()) == {*reds[:3], odd}


def test_a_rejection_pushes_out_what_is_like_it(stocked: Stocked) -> None:
    reds, yellows = stocked.of("red"), stocked.of("yellow")
    album, _ = create_album(stocked.library, "Warm", [*reds[:2], *yellows[:2]])

    def certainty(photos: list[int]) -> float:
        view = stocked.view(album)
        everyone = stocked.searcher.memberships.of(stocked.library, view.album).all
        return float(everyone[stocked.searcher.loaded.index.positions(photos)].mean())

    before = certainty(yellows[6:])
    judge(stocked.library, album, yellows[:6], -1)
    assert certainty(yellows[6:]) < before / 2
    assert certainty(reds[6:]) > certainty(yellows[6:])


def test_the_name_or_the_description_finds_members_before_there_are_examples(stocked: Stocked) -> None:
    named, _ = create_album(stocked.library, "red")
    described, _ = create_album(stocked.library, "My holiday", description="blue")
    for album, colour in ((named, "red"), (described, "blue")):
        view = stocked.view(album)
        assert "words alone" in view.note
        assert view.accepted == ()
        assert stocked.colours(view.ids[:3]) == {colour}
    describe_album(stocked.library, described, "green")
    everyone = stocked.searcher.memberships.of(stocked.library, stocked.view(described).album).all
    best = stocked.searcher.loaded.index.ids[int(np.argmax(everyone))]
    assert stocked.colours([best]) == {"green"}


def test_every_answer_is_taken_back_by_its_undo(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:3])
    before = stocked.view(album)
    undos = [
        judge(stocked.library, album, stocked.of("blue"), 1),
        judge(stocked.library, album, stocked.of("red")[1:5], -1),
        judge(stocked.library, album, stocked.of("blue")[:2], 0),
        set_threshold(stocked.library, album, 0.9),
        describe_album(stocked.library, album, "blue"),
    ]
    assert stocked.view(album).ids.tolist() != before.ids.tolist()
    for edit in reversed(undos):
        edit.undo(stocked.library)
    after = stocked.view(album)
    np.testing.assert_array_equal(after.ids, before.ids)
    np.testing.assert_array_equal(after.certainty, before.certainty)
    remove_album(stocked.library, album).undo(stocked.library)
    np.testing.assert_array_equal(stocked.view(album).ids, before.ids)


def test_it_asks_about_photographs_nobody_judged_and_not_twice(stocked: Stocked) -> None:
    reds = stocked.of("red")
    album, _ = create_album(stocked.library, "Red", reds[:2])
    judge(stocked.library, album, stocked.of("blue")[:2], -1)
    asked = stocked.view(album).to_judge
    assert len(asked) == len(set(asked)) > 0
    assert not set(asked) & {*reds[:2], *stocked.of("blue")[:2]}
    judge(stocked.library, album, asked[:3], -1)
    assert not set(stocked.view(album).to_judge) & set(asked[:3])


def test_new_photographs_join_without_anyone_asking(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:3])
    before = set(stocked.view(album).ids.tolist())
    make_picture(stocked.root / "red" / "late.png", (251, 3, 4))
    stocked.update()
    joined = set(stocked.view(album).ids.tolist()) - before
    assert stocked.colours(sorted(joined)) == {"red"}


def test_hidden_photographs_are_in_no_album_and_come_back(stocked: Stocked) -> None:
    reds = stocked.of("red")
    album, _ = create_album(stocked.library, "Red", reds[:3])
    before = stocked.view(album).ids.tolist()
    edit = hide(stocked.library, [reds[0], before[3]], True)
    assert stocked.view(album).ids.tolist()[:2] == reds[1:3]
    assert not {reds[0], before[3]} & set(stocked.view(album).ids.tolist())
    edit.undo(stocked.library)
    assert stocked.view(album).ids.tolist() == before


def test_examples_without_vectors_yet_are_members_at_least_in_name(stocked: Stocked) -> None:
    make_picture(stocked.root / "red" / "unread.png", (200, 30, 30))
    run_to_end(scan_all(stocked.library))
    run_to_end(index_pending(stocked.library, stocked.model, stocked.workspace.thumbnails))
    newest = max(stocked.of("red"))
    stocked.library.embeddings.drop(newest)
    album, _ = create_album(stocked.library, "One", [newest])
    view = stocked.view(album)
    assert "still to be indexed" in view.note
    assert view.accepted == (newest,)


def _members(stocked: Stocked, album_id: int) -> membership.Members:
    stocked.searcher.refresh(stocked.library)
    return stocked.searcher.memberships.of(stocked.library, get_album(stocked.library, album_id))


def _is_kept(stocked: Stocked, album_id: int) -> bool:
    return stocked.searcher.memberships.kept(stocked.library, get_album(stocked.library, album_id)) is not None


def test_what_was_computed_is_kept_while_the_user_says_things_and_forgotten_as_vectors_change(
    stocked: Stocked,
) -> None:
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:3])
    first = _members(stocked, album)
    set_favourite(stocked.library, stocked.of("red"), True)
    assert _members(stocked, album) is first
    hide(stocked.library, stocked.of("red")[-1:], True)
    hidden = _members(stocked, album)
    assert hidden is not first
    make_picture(stocked.root / "red" / "late.png", (251, 3, 4))
    stocked.update()
    newer = _members(stocked, album)
    assert len(newer.ids) == len(hidden.ids) + 1
    stocked.library.embeddings.drop(stocked.of("red")[0])
    assert _members(stocked, album) is not newer
    judge(stocked.library, album, stocked.of("blue")[:1], -1)
    assert _members(stocked, album).rejected == (stocked.of("blue")[0],)


def test_only_as_many_albums_are_kept_as_there_is_room_for(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(membership, "_KEPT_BYTES", 0)
    monkeypatch.setattr(membership, "_REMEMBERED", 2)
    one, two, three = (create_album(stocked.library, f"Red {n}", stocked.of("red")[:2])[0] for n in range(3))
    for album in (one, two, one, three):
        _members(stocked, album)
    kept = [number for number in (one, two, three) if _is_kept(stocked, number)]
    assert kept == [one, three], "the one that was not asked for longest goes"


def test_albums_that_found_a_photo_by_themselves_are_told_from_those_it_was_put_into(stocked: Stocked) -> None:
    library, reds, blue = stocked.library, stocked.of("red"), stocked.of("blue")
    red, _ = create_album(library, "Red", reds[:3])
    blues, _ = create_album(library, "Blue", blue[:3])
    judged, _ = create_album(library, "Not it", reds[:2])
    judge(library, judged, reds[7:8], -1)
    by_hand = library.albums.add("By hand", taught=False)
    photo = reds[7]

    assert known_albums(library, None, photo) == ([], [blues, red])
    assert known_albums(library, stocked.searcher, photo) == ([], [blues, red])
    [found] = ask_albums(library, stocked.searcher, photo, [red, blues])
    view = stocked.view(red)
    assert found.album.id == red
    assert found.certainty == pytest.approx(float(view.certainty[view.ids.tolist().index(photo)]))
    assert known_albums(library, stocked.searcher, photo) == ([found], [])
    assert known_albums(library, stocked.searcher, reds[0]) == ([], []), "it was put into Red, and is not blue"
    assert by_hand not in known_albums(library, None, reds[0])[1]
    set_threshold(library, red, 1.0)
    assert known_albums(library, stocked.searcher, photo) == ([], [red])
    assert ask_albums(library, stocked.searcher, photo, [red, 4711]) == []


def test_an_album_that_cannot_be_answered_found_nothing_and_costs_the_others_nothing(stocked: Stocked) -> None:
    library, reds = stocked.library, stocked.of("red")
    odd, _ = create_album(library, "Odd", reds[:3])
    red, _ = create_album(library, "Red", reds[:3])
    library.albums.set_query(odd, "(", taught=True)
    assert [one.album.id for one in ask_albums(library, stocked.searcher, reds[7], [odd, red])] == [red]


def test_what_was_computed_is_kept_until_something_changes(stocked: Stocked, monkeypatch: pytest.MonkeyPatch) -> None:
    fits = 0
    real = membership.LinearProbe.fit

    def counted(self: membership.LinearProbe, *args: object) -> membership.LinearProbe:
        nonlocal fits
        fits += 1
        return real(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(membership.LinearProbe, "fit", counted)
    album, _ = create_album(stocked.library, "Red", stocked.of("red")[:3])
    stocked.view(album)
    stocked.view(album)
    assert fits == 1
    judge(stocked.library, album, stocked.of("red")[3:4], 1)
    stocked.view(album)
    assert fits == 2


def test_an_album_in_a_search_holds_its_members_only(stocked: Stocked) -> None:
    album, _ = create_album(stocked.library, "Warm ones", stocked.of("red")[:3])
    members = set(stocked.view(album).ids.tolist())
    found = stocked.searcher.search(stocked.library, 'album:"Warm ones"').ids.tolist()
    assert set(found) == members


def test_an_album_that_is_gone_is_a_sentence(stocked: Stocked) -> None:
    with pytest.raises(UserError, match="no longer there"):
        stocked.view(99)
    with pytest.raises(UserError, match="no longer there"):
        judge(stocked.library, 99, [1], 1)
