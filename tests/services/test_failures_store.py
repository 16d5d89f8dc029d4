"""Failures that other programs had with what they keep, each by its name: none of them may be ours."""

from __future__ import annotations

import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.errors import UserError
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.labels import tagging, vocabulary
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import load_settings
from tests.conftest import make_picture
from tests.contents import words
from tests.fakes import FakeEncoder
from tests.services.conftest import Stocked


def test_recognize_631_removing_all_suggestions_leaves_every_tag_of_the_users(stocked: Stocked) -> None:
    """A "reset" of machine tags removed all tags, the user's own among them."""
    library = stocked.library
    vocabulary.add_label(library, "red", ["red"])
    vocabulary.add_label(library, "mine alone", ["mine"])
    stocked.tag()
    red, mine = library.labels.find("red"), library.labels.find("mine alone")
    assert red is not None
    assert mine is not None
    tagging.decide(library, stocked.of("blue")[:3], mine.id, 1)
    tagging.decide(library, stocked.of("red")[:2], red.id, -1)
    suggested = library.db.execute("SELECT count(*) FROM tag_predictions").fetchone()[0]
    assert suggested > 0
    before = words(library)
    assert library.tags.forget_predictions() == suggested
    assert words(library) == before
    assert {tag.photo_id for tag in library.tags.of_label(mine.id)} == set(stocked.of("blue")[:3])
    stocked.tag()  # and a whole new run respects them, too
    assert words(library) == before
    assert not {tag.photo_id for tag in library.tags.of_label(red.id)} & set(stocked.of("red")[:2])


def test_immich_31488_indexing_takes_no_more_memory_the_longer_it_runs(tmp_path: Path) -> None:
    """300 to 600 kB were lost for each picture, until the system ended the program."""
    rng = np.random.default_rng(3)
    for n in range(600):
        make_picture(tmp_path / "photos" / f"{n:03}.png", tuple(int(v) for v in rng.integers(0, 256, 3)), (64, 48))
    workspace = Workspace.open(tmp_path / "profile")
    with workspace.open_library() as library:
        add_folder(library, tmp_path / "photos")
        run_to_end(scan_all(library))
        job = index_pending(library, ActiveModel(workspace, FakeEncoder()), workspace.thumbnails, workers=2, batch=16)
        held: dict[int, int] = {}
        tracemalloc.start()
        try:
            for step in job:
                held[step.done] = tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()
        assert library.embeddings.count(1) >= 590  # a colour met twice is one picture
    early = min(held[done] for done in held if 100 <= done < 200)  # the least: pictures in hand come and go
    late = min(held[done] for done in held if 450 <= done < 550)
    assert late - early < 350 * 1000  # a thousand bytes a picture at the most, for what is known of it


def test_noodle_554_a_low_threshold_is_neither_clamped_by_a_restart_nor_costs_a_tag(
    workspace: Workspace, tmp_path: Path
) -> None:
    """A threshold under 0.15 was set to 0.15 at the next start without a word, and the tags under it were cleared."""
    with workspace.open_library() as library:
        add_folder(library, make_picture(tmp_path / "photos" / "a.png", "red").parent)
        run_to_end(scan_all(library))
        model = ActiveModel(workspace, FakeEncoder())
        run_to_end(index_pending(library, model, workspace.thumbnails))
        vocabulary.add_label(library, "thing", ["thing"])
        thing = library.labels.find("thing")
        assert thing is not None
        batch = library.tags.begin_batch(1, "zero-shot")
        library.tags.predict(batch, 1, [(1, thing.id, 0.06)])
        vocabulary.set_threshold(library, thing.id, 0.05)
        assert [tag.label for tag in library.tags.of_photo(1)] == ["thing"]
    again = Workspace.open(workspace.paths.data.parent)
    with again.open_library() as library:
        assert [label.threshold for label in library.labels.all()] == [0.05]
        assert [tag.label for tag in library.tags.of_photo(1)] == ["thing"]
        for wrong in (-0.01, 1.01):
            with pytest.raises(UserError, match="from 0 to 1"):
                vocabulary.set_threshold(library, thing.id, wrong)
        assert [label.threshold for label in library.labels.all()] == [0.05]


def test_noodle_554_a_setting_out_of_its_limits_is_told_and_not_clamped(workspace: Workspace) -> None:
    file = workspace.paths.settings_file
    file.write_text("cell_size = 9999\n")
    with pytest.raises(UserError, match="goes from"):
        load_settings(file)
    assert file.read_text() == "cell_size = 9999\n"


def test_rclip_3_0_another_model_deletes_nothing_before_or_after_its_own_index_is_whole(
    workspace: Workspace, colour_photos: Path
) -> None:
    """Its upgrade deleted the whole index when the model changed: the old one was gone before there was a new one."""

    def vectors(library: Library) -> dict[str, list[bytes]]:
        rows = library.db.execute(
            "SELECT m.name, e.vector FROM embeddings AS e JOIN models AS m ON m.id = e.model_id ORDER BY e.photo_id"
        )
        found: dict[str, list[bytes]] = {}
        for name, vector in rows:
            found.setdefault(name, []).append(vector)
        return found

    first, second = FakeEncoder("first"), FakeEncoder("second")
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, ActiveModel(workspace, first), workspace.thumbnails))
        label = library.labels.add("dog", ["a dog"])
        tagging.decide(library, [1, 2], label, 1)
        before, said = vectors(library), words(library)
        job = index_pending(library, ActiveModel(workspace, second), workspace.thumbnails, batch=4)
        for step in job:
            if step.done >= 8:
                break
        job.close()  # interrupted half-way
        assert vectors(library)["first"] == before["first"]
        assert 0 < len(vectors(library)["second"]) < 24
        old = Searcher(ActiveModel(workspace, first))
        old.refresh(library)
        assert len(old.search(library, "red").ids) > 0  # the old one answers meanwhile
        run_to_end(index_pending(library, ActiveModel(workspace, second), workspace.thumbnails))
        assert {name: len(rows) for name, rows in vectors(library).items()} == {"first": 24, "second": 24}
        encoded = first.pictures
        run_to_end(index_pending(library, ActiveModel(workspace, first), workspace.thumbnails))
        assert first.pictures == encoded  # and going back costs nothing
        assert words(library) == said
