"""Ratings and tags in sidecars: planned, written whole or not at all, undone exactly."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.imaging import replacing
from clip_desktop.imaging.sidecar import SidecarWords, WordsChange, changed_sidecar, read_words
from clip_desktop.library.changes import PartlyUndone
from clip_desktop.progress import run_to_end
from clip_desktop.services.labels.removal import remove_label
from clip_desktop.services.labels.tagging import decide
from clip_desktop.services.labels.vocabulary import add_label
from clip_desktop.services.photos import describe, forget_description, set_favourite, set_rating
from clip_desktop.services.words import sidecar_writing
from clip_desktop.services.words.sidecar_writing import WriteReport, undo_writes, write_sidecars, written_edit
from clip_desktop.services.words.write_back import WritePlan, plan_writes, settle_unfinished
from tests.plain_user import plain_user
from tests.services.conftest import Stocked
from tests.unit.imaging.sidecars import DIGIKAM, LIGHTROOM


def plan(stocked: Stocked, **options: object) -> WritePlan:
    return run_to_end(plan_writes(stocked.library, **options))


def write(stocked: Stocked, **options: object) -> WriteReport:
    return run_to_end(write_sidecars(stocked.library, plan(stocked, **options)))


def undo(stocked: Stocked, batch: int | None = None) -> WriteReport:
    return run_to_end(undo_writes(stocked.library, batch))


def label(stocked: Stocked, name: str, parent: int | None = None) -> int:
    with stocked.library.transaction():
        return stocked.library.labels.add(name, [], parent_id=parent)


def said(path: Path) -> SidecarWords:
    return read_words(path.read_bytes())


def tree(root: Path) -> dict[Path, tuple[bytes, int]]:
    return {path: (path.read_bytes(), path.stat().st_mode) for path in root.rglob("*") if path.is_file()}


@pytest.fixture
def picture(stocked: Stocked) -> Path:
    return stocked.root / "red" / "0.png"


@pytest.fixture
def photo(stocked: Stocked, picture: Path) -> int:
    return stocked.of("red")[[p.path for p in stocked.library.photos.rows(stocked.of("red")).values()].index(picture)]


def test_a_plan_writes_nothing(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo], 4)
    before = tree(stocked.root)
    planned = plan(stocked)
    assert [(one.picture, one.is_new, one.lines) for one in planned.writes] == [(picture, True, ("+ xmp:Rating: 4",))]
    assert tree(stocked.root) == before


def test_a_sidecar_for_one_of_two_pictures_begins_as_the_one_they_share(
    stocked: Stocked, photo: int, picture: Path
) -> None:
    """From then on it is read alone: what the shared one says must not go out of sight."""
    shared = picture.with_name("0.xmp")
    shared.write_text(LIGHTROOM, encoding="utf-8")
    picture.with_name("0.jpg").write_bytes(b"another picture")
    set_favourite(stocked.library, [photo], True)
    before = tree(stocked.root)
    assert write(stocked).done == 1
    own = picture.with_name("0.png.xmp")
    assert own.read_bytes() != shared.read_bytes()
    assert said(own).keywords == said(shared).keywords != ()
    assert said(own).rating == said(shared).rating
    assert plan(stocked).writes == ()
    assert undo(stocked).done == 1
    assert tree(stocked.root) == before


def test_stars_and_accepted_tags_are_written_with_their_parents(stocked: Stocked, photo: int, picture: Path) -> None:
    animals = label(stocked, "animals")
    decide(stocked.library, [photo], label(stocked, "dog", animals), 1)
    decide(stocked.library, [photo], label(stocked, "cat", animals), -1)
    set_rating(stocked.library, [photo], 3)
    report = write(stocked)
    assert (report.done, report.failures) == (1, ())
    sidecar = picture.with_name("0.png.xmp")
    assert said(sidecar) == SidecarWords(3, ("dog",), ("animals|dog",), ("animals/dog",))
    again = plan(stocked)
    assert (again.writes, again.unchanged) == ((), 1)


def test_titles_descriptions_and_favourites_are_written(stocked: Stocked, photo: int, picture: Path) -> None:
    describe(stocked.library, [photo], title="Harbour & nets", description="First line\nsecond")
    set_favourite(stocked.library, [photo], True)
    [planned] = plan(stocked).writes
    assert planned.lines == (
        "+ digiKam:PickLabel: 3",
        "+ dc:title: Harbour & nets",
        "+ dc:description: First line\nsecond",
    )
    write(stocked)
    sidecar = picture.with_name("0.png.xmp")
    assert said(sidecar) == SidecarWords(title="Harbour & nets", description="First line\nsecond", pick=3)
    assert '<rdf:li xml:lang="x-default">Harbour &amp; nets</rdf:li>' in sidecar.read_text()
    assert plan(stocked).writes == ()
    assert undo(stocked).done == 1
    assert not sidecar.exists()


def test_texts_and_hearts_that_were_taken_back_go_but_not_those_of_others(
    stocked: Stocked, photo: int, picture: Path
) -> None:
    other = stocked.of("green")[0]
    theirs = stocked.library.photos.rows([other])[other].path.with_suffix(".png.xmp")
    theirs.write_bytes(changed_sidecar(None, WordsChange(title="Theirs", pick=3)))
    for one in (photo, other):
        set_favourite(stocked.library, [one], True)
    describe(stocked.library, [photo], title="Ours", description="Ours")
    assert write(stocked).done == 1, "the other one is picked already"
    set_favourite(stocked.library, [photo, other], False)
    forget_description(stocked.library, [photo])
    assert write(stocked).done == 1
    assert said(picture.with_name("0.png.xmp")) == SidecarWords()
    assert said(theirs) == SidecarWords(title="Theirs", pick=3)


def test_the_word_that_there_is_no_title_takes_it_from_the_sidecar(stocked: Stocked, photo: int, picture: Path) -> None:
    sidecar = picture.with_name("0.png.xmp")
    sidecar.write_text(DIGIKAM)
    describe(stocked.library, [photo], title="")
    write(stocked)
    assert said(sidecar).title is None
    assert "Die Katze" in sidecar.read_text(), "in another language it stays"
    undo(stocked)
    assert sidecar.read_text() == DIGIKAM


def test_what_an_earlier_version_wrote_is_known_as_ours(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo], 2)
    write(stocked)
    stocked.library.db.execute("UPDATE sidecar_writes SET said = ?", ['{"rating": 2, "keywords": []}'])
    stocked.library.photos.set_values("rating", {photo: 0})
    write(stocked)
    assert said(picture.with_name("0.png.xmp")) == SidecarWords()


def test_a_tag_that_is_only_suggested_is_written_when_asked_for(stocked: Stocked, photo: int, picture: Path) -> None:
    red = label(stocked, "red")
    stocked.tag()
    assert photo in {tag.photo_id for tag in stocked.library.tags.of_label(red)}
    assert plan(stocked).writes == ()
    write(stocked, photo_ids=[photo], suggested_labels=[red])
    assert said(picture.with_name("0.png.xmp")).keywords == ("red",)


def test_what_was_taken_back_goes_and_what_others_said_stays(stocked: Stocked, photo: int, picture: Path) -> None:
    sidecar = picture.with_name("0.xmp")
    sidecar.write_text(LIGHTROOM)
    harbour, dog = label(stocked, "harbour"), label(stocked, "dog")
    for tag in (harbour, dog):
        decide(stocked.library, [photo], tag, 1)
    set_rating(stocked.library, [photo], 5)
    write(stocked)
    assert said(sidecar).keywords == ("harbour", "Lisbon", "dog")
    for tag in (harbour, dog):
        decide(stocked.library, [photo], tag, 0)
    set_rating(stocked.library, [photo], 0)
    write(stocked)
    assert said(sidecar).keywords == ("harbour", "Lisbon"), "harbour stood there before us"
    assert said(sidecar).rating is None


def test_a_no_takes_a_keyword_away(stocked: Stocked, photo: int, picture: Path) -> None:
    picture.with_name("0.xmp").write_text(LIGHTROOM)
    decide(stocked.library, [photo], label(stocked, "Harbour"), -1)
    write(stocked)
    assert said(picture.with_name("0.xmp")).keywords == ("Lisbon",)


def test_a_label_that_is_removed_leaves_the_sidecars(stocked: Stocked, photo: int, picture: Path) -> None:
    dog = label(stocked, "dog")
    decide(stocked.library, [photo], dog, 1)
    write(stocked)
    remove_label(stocked.library, dog)
    write(stocked)
    assert said(picture.with_name("0.png.xmp")) == SidecarWords()


def test_undo_is_exact(stocked: Stocked) -> None:
    reds = [row.path for row in stocked.library.photos.rows(stocked.of("red")).values()]
    for n, (path, text) in enumerate(zip(reds, [LIGHTROOM, DIGIKAM.replace("\n", "\r\n"), None, None], strict=False)):
        if text is not None:
            path.with_name(path.name + ".xmp").write_bytes(text.encode())
            path.with_name(path.name + ".xmp").chmod(0o640 if n else 0o604)
    set_rating(stocked.library, stocked.of("red"), 2)
    before = tree(stocked.root)
    report = write(stocked)
    assert report.done == 8
    changed = {path for path, found in tree(stocked.root).items() if before.get(path) != found}
    assert changed == {path.with_name(path.name + ".xmp") for path in reds}
    assert [tree(stocked.root)[p][1] for p in sorted(changed) if p in before] == [
        before[p][1] for p in sorted(changed) if p in before
    ], "the rights stay"
    assert undo(stocked).done == 8
    assert tree(stocked.root) == before
    assert stocked.library.sidecars.batches()[0].undone == 8
    with pytest.raises(UserError, match="No sidecar"):
        undo(stocked)


def test_undo_leaves_a_sidecar_that_was_changed_since(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo, stocked.of("green")[0]], 2)
    report = write(stocked)
    sidecar = picture.with_name("0.png.xmp")
    theirs = changed_sidecar(sidecar.read_bytes(), WordsChange(title="Mine"))
    sidecar.write_bytes(theirs)
    undone = undo(stocked, report.batch)
    assert (undone.done, [f.path for f in undone.failures]) == (1, [sidecar])
    assert "another program" in undone.failures[0].message
    assert sidecar.read_bytes() == theirs
    with pytest.raises(PartlyUndone, match="1 of 1") as refused:
        written_edit(report.batch or 0, 1, "Write {}".format).undo(stocked.library)
    written = next(stocked.library.sidecars.of_batch(report.batch or 0)).after
    sidecar.write_bytes(written)
    refused.value.rest.undo(stocked.library)
    assert not sidecar.exists()


def test_two_runs_are_undone_one_after_the_other(stocked: Stocked, photo: int, picture: Path) -> None:
    before = tree(stocked.root)
    set_rating(stocked.library, [photo], 2)
    first = write(stocked)
    set_rating(stocked.library, [photo], 4)
    write(stocked)
    assert undo(stocked, first.batch).failures, "the second run stands on the first"
    assert said(picture.with_name("0.png.xmp")).rating == 4
    undo(stocked)
    undo(stocked)
    assert tree(stocked.root) == before


def test_what_changed_since_the_plan_is_not_written(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo], 2)
    planned = plan(stocked)
    sidecar = picture.with_name("0.png.xmp")
    sidecar.write_text(LIGHTROOM)
    report = run_to_end(write_sidecars(stocked.library, planned))
    assert (report.batch, report.done, len(report.failures)) == (None, 0, 1)
    assert sidecar.read_text() == LIGHTROOM


def test_a_sidecar_that_cannot_be_parsed_is_never_overwritten(stocked: Stocked, photo: int, picture: Path) -> None:
    sidecar = picture.with_name("0.png.xmp")
    sidecar.write_bytes(b"<x:xmpmeta this is broken")
    set_rating(stocked.library, [photo], 2)
    report = write(stocked)
    assert [f.path for f in report.failures] == [sidecar]
    assert "well-formed" in report.failures[0].message
    assert sidecar.read_bytes() == b"<x:xmpmeta this is broken"


def test_a_link_to_a_sidecar_stays_a_link(stocked: Stocked, photo: int, picture: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.xmp"
    elsewhere.write_text(LIGHTROOM)
    sidecar = picture.with_name("0.png.xmp")
    sidecar.symlink_to(elsewhere)
    set_rating(stocked.library, [photo], 5)
    write(stocked)
    assert sidecar.is_symlink()
    assert said(elsewhere).rating == 5
    undo(stocked)
    assert elsewhere.read_text() == LIGHTROOM


def test_every_copy_gets_its_sidecar_and_a_file_that_is_gone_none(stocked: Stocked, photo: int, picture: Path) -> None:
    copy, gone = picture.with_name("copy.png"), picture.with_name("gone.png")
    for twin in (copy, gone):
        twin.write_bytes(picture.read_bytes())
    stocked.update()
    gone.unlink()
    set_rating(stocked.library, [photo], 1)
    planned = plan(stocked)
    assert {one.picture for one in planned.writes} == {picture, copy}
    assert [failure.path for failure in planned.failures] == [gone], "the library does not know yet that it is gone"
    stocked.update()
    assert plan(stocked).failures == ()


def test_files_on_a_drive_that_is_unplugged_are_named(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo], 1)
    away = stocked.root.rename(stocked.root.with_name("away"))
    planned = plan(stocked)
    assert (planned.writes, planned.offline) == ((), (picture,))
    away.rename(stocked.root)
    assert len(plan(stocked).writes) == 1


def test_what_is_written_is_no_change_of_the_photograph(stocked: Stocked, photo: int) -> None:
    seen = stocked.model.encoder().pictures
    facts = stocked.library.photos.get(photo)
    set_rating(stocked.library, [photo], 4)
    write(stocked)
    stocked.update()
    undo(stocked)
    stocked.update()
    after = stocked.library.photos.get(photo)
    assert facts is not None
    assert after is not None
    assert after.facts.content_hash == facts.facts.content_hash
    assert stocked.model.encoder().pictures == seen, "nothing was embedded again"


class Killed(BaseException):
    """Stands for a process that is no more."""


@pytest.mark.parametrize("when", ["before", "after"])
def test_a_run_killed_around_a_file_is_settled_by_looking_at_it(
    stocked: Stocked, photo: int, picture: Path, monkeypatch: pytest.MonkeyPatch, when: str
) -> None:
    before = tree(stocked.root)
    set_rating(stocked.library, [photo], 4)
    planned = plan(stocked)

    def killed(path: Path, data: bytes, temporary: str) -> None:
        if when == "after":
            replacing.replace_file(path, data, temporary)
        else:
            path.with_name(temporary).write_bytes(data[:100])
        raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(sidecar_writing, "replace_file", killed)
        run_to_end(write_sidecars(stocked.library, planned))
    assert settle_unfinished(stocked.library) == []
    assert list(stocked.library.sidecars.unfinished()) == []
    assert len(stocked.library.sidecars.batches()) == (when == "after")
    if when == "after":
        assert undo(stocked).done == 1
    assert tree(stocked.root) == before, "not even the temporary file is left"


@pytest.mark.parametrize("step", ["_restore", "sync_folder"])
def test_an_undo_killed_half_way_is_settled_too(
    stocked: Stocked, photo: int, picture: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = tree(stocked.root)
    set_rating(stocked.library, [photo], 4)
    write(stocked)

    def killed(*arguments: object) -> None:
        raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(sidecar_writing, step, killed)
        undo(stocked)
    assert settle_unfinished(stocked.library) == []
    assert stocked.library.sidecars.count(1) == picture.with_name("0.png.xmp").exists()
    assert picture.with_name("0.png.xmp").exists() == (step == "_restore")
    if step == "_restore":
        assert undo(stocked).done == 1
    assert tree(stocked.root) == before


def test_what_is_out_of_reach_after_a_kill_is_told_and_settled_later(
    stocked: Stocked, photo: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_rating(stocked.library, [photo], 4)
    planned = plan(stocked)

    def killed(*arguments: object) -> None:
        raise Killed

    with monkeypatch.context() as patch, pytest.raises(Killed):
        patch.setattr(sidecar_writing, "replace_file", killed)
        run_to_end(write_sidecars(stocked.library, planned))
    away = stocked.root.rename(stocked.root.with_name("away"))
    assert ["not known yet" in failure.message for failure in plan(stocked).failures] == [True]
    away.rename(stocked.root)
    assert plan(stocked).failures == ()


def test_the_journal_says_who_wrote_what(stocked: Stocked, photo: int, picture: Path) -> None:
    set_rating(stocked.library, [photo], 4)
    report = write(stocked)
    entry = next(stocked.library.sidecars.of_batch(report.batch or 0))
    assert (entry.photo_id, entry.path, entry.before) == (photo, picture.with_name("0.png.xmp"), None)
    assert entry.after == entry.path.read_bytes()


def test_a_file_is_replaced_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.xmp"
    target.write_bytes(b"old")

    def refuse(*arguments: object) -> None:
        raise OSError(28, "No space left on device")

    for step in ("fsync", "replace"):
        with monkeypatch.context() as patch:
            patch.setattr(os, step, refuse)
            with pytest.raises(OSError, match="space"):
                replacing.replace_file(target, b"new", ".t.tmp")
        assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"a.xmp": b"old"}
    replacing.replace_file(target, b"new", ".t.tmp")
    assert target.read_bytes() == b"new"


def test_nothing_is_left_in_a_folder_that_may_not_be_written(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        folder = place / "closed"
        folder.mkdir()
        folder.chmod(0o555)
        try:
            with pytest.raises(PermissionError):
                replacing.replace_file(folder / "a.xmp", b"x", ".t.tmp")
            assert list(folder.iterdir()) == []
        finally:
            folder.chmod(0o755)


def test_labels_in_a_ring_have_an_end(stocked: Stocked, photo: int, picture: Path) -> None:
    add_label(stocked.library, "dog")
    first = stocked.library.labels.find("dog")
    assert first is not None
    second = label(stocked, "animals", first.id)
    stocked.library.db.execute("UPDATE labels SET parent_id = ? WHERE id = ?", [second, first.id])
    decide(stocked.library, [photo], first.id, 1)
    write(stocked)
    assert said(picture.with_name("0.png.xmp")).paths == ("animals|dog",)


REFUSALS: list[tuple[int, str]] = [
    (30, "read-only"),
    (13, "may not write"),
    (28, "full"),
    (36, "longer"),
    (5, "refuses"),
]


@pytest.mark.parametrize(("number", "words"), REFUSALS)
def test_every_refusal_of_the_system_is_a_sentence(
    stocked: Stocked, photo: int, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    set_rating(stocked.library, [photo], 4)
    monkeypatch.setattr(sidecar_writing, "replace_file", _refusing(number))
    report = write(stocked)
    assert (report.done, report.batch) == (0, None)
    assert words in report.failures[0].message
    assert stocked.library.sidecars.batches() == []


def _refusing(number: int) -> Callable[..., None]:
    def refuse(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    return refuse
