"""Models on this disk: imported, listed, used, removed; and what the library remembers of them."""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from clip_desktop.clip.bundle import WEIGHTS
from clip_desktop.errors import UserError
from clip_desktop.hub.origin import ORIGIN, Begun
from clip_desktop.hub.registry import Archive, Registry
from clip_desktop.library.library import Library
from clip_desktop.library.records import ModelFile, ModelSource
from clip_desktop.library.schema.steps import MIGRATIONS
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.models.install import import_model
from clip_desktop.services.models.listing import (
    STAGING,
    InstalledModel,
    find_model,
    installed_models,
    model_entries,
    use_model,
)
from clip_desktop.services.models.removal import forget_vectors, loss_of_removing, remove_model
from clip_desktop.services.models.staging import StagedModel
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import DEFAULTS
from tests.contents import add_photo
from tests.services.models_at_hand import files_of, published, registry_of, write_model


@pytest.fixture
def made(tmp_path: Path) -> Path:
    return write_model(tmp_path / "made here")


@pytest.fixture
def imported(workspace: Workspace, made: Path) -> InstalledModel:
    return run_to_end(import_model(workspace, made, "mine"))


def own(workspace: Workspace) -> list[str]:
    return [model.name for model in installed_models(workspace) if model.name != "builtin"]


def with_vectors(workspace: Workspace, count: int) -> int:
    """Give photographs vectors of the model in use; the model's number in the library."""
    with workspace.open_library() as library:
        model = ActiveModel(workspace).register(library)
        with library.transaction():
            photos = [add_photo(library, f"{n}.jpg") for n in range(count)]
            library.embeddings.put(model.id, photos, np.eye(count, model.dim, dtype=np.float32))
        return model.id


def test_a_folder_is_copied_and_the_source_left_as_it_was(workspace: Workspace, made: Path) -> None:
    (made / "pytorch_model.bin").write_bytes(b"a pickle")
    (made / ".hidden.json").write_text("{}")
    before = files_of(made)
    seen = []
    model = run_to_end(import_model(workspace, made), seen.append)
    assert files_of(made) == before
    assert model.name == "made-here"
    assert model.bundle is not None
    assert not {"pytorch_model.bin", ".hidden.json"} & files_of(model.folder).keys()
    assert (model.folder / WEIGHTS).read_bytes() == before[WEIGHTS]
    assert not (model.folder / WEIGHTS).samefile(made / WEIGHTS)
    assert seen[-1].done == seen[-1].total
    assert model.origin is not None
    assert (model.origin.source, model.origin.revision, model.licence) == (str(made), "", "mit")


def test_what_was_imported_is_in_the_library_with_its_checksums(workspace: Workspace, imported: InstalledModel) -> None:
    with workspace.open_library() as library:
        (row,) = library.models.all()
        source = library.models.source(row.id)
    assert imported.bundle is not None
    assert row.weights_sha256 == imported.bundle.identity.weights_sha256
    assert source is not None
    files = {file.name: file for file in source.files}
    assert files[WEIGHTS].sha256 == hashlib.sha256((imported.folder / WEIGHTS).read_bytes()).hexdigest()
    assert files[WEIGHTS].size == (imported.folder / WEIGHTS).stat().st_size


def test_the_ranking_statistics_are_not_lost_by_noting_the_model_early(workspace: Workspace, made: Path) -> None:
    from clip_desktop.clip.weights import write_weights

    centre = np.full(64, 0.125, np.float32)
    write_weights(made / "ranking.safetensors", {"picture": centre}, {}, {})
    run_to_end(import_model(workspace, made, "mine"))
    use_model(workspace, "mine")
    with workspace.open_library() as library:
        row = ActiveModel(workspace).register(library)
        assert library.models.statistics(row.id)["picture"].tolist() == centre.tolist()


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that users lack")
def test_links_are_followed_as_other_programs_caches_need(workspace: Workspace, made: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    cache.mkdir()
    for path in made.iterdir():
        (cache / path.name).symlink_to(path)
    model = run_to_end(import_model(workspace, cache))
    assert not any(path.is_symlink() for path in model.folder.iterdir())


@pytest.mark.parametrize("name", ["builtin", ".incoming", "..", "a/b", "", " ", "a" * 101])
def test_names_that_no_model_can_have(workspace: Workspace, made: Path, name: str) -> None:
    if name:
        with pytest.raises(UserError):
            run_to_end(import_model(workspace, made, name))
        assert own(workspace) == []
    else:
        assert run_to_end(import_model(workspace, made, name)).name == "made-here"


def test_a_name_that_is_taken_is_refused(workspace: Workspace, imported: InstalledModel, made: Path) -> None:
    before = files_of(imported.folder)
    with pytest.raises(UserError, match="installed already"):
        run_to_end(import_model(workspace, made, "mine"))
    assert files_of(imported.folder) == before


@pytest.mark.parametrize("what", ["missing", "empty", "photographs", "cut", "no config"])
def test_what_is_no_model_is_refused_and_leaves_nothing(workspace: Workspace, made: Path, what: str) -> None:
    if what == "missing":
        shutil.rmtree(made)
    elif what == "cut":
        (made / WEIGHTS).write_bytes((made / WEIGHTS).read_bytes()[:10])
    elif what == "no config":
        (made / "config.json").write_text('{"not": "a model"}')
    else:
        shutil.rmtree(made)
        made.mkdir()
        if what == "photographs":
            (made / "IMG_2041.jpg").write_bytes(b"")
    with pytest.raises(UserError) as caught:
        run_to_end(import_model(workspace, made))
    assert STAGING not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert own(workspace) == []
    assert list((workspace.paths.models / STAGING).glob("*")) == []


def test_an_archive_is_copied_with_the_tokenizer_beside_it_and_named_by_its_bytes(
    workspace: Workspace, made: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whether such an archive opens is a matter of ``clip``; here a model is put in its place."""
    from clip_desktop.services.models import staging

    archive = made / "ViT-B-32.pt"
    archive.write_bytes(b"PK an archive")
    known = Archive("An archive of old", archive.name, hashlib.sha256(archive.read_bytes()).hexdigest())
    opened = staging.ModelBundle.open
    staged_files = []

    class Opened:
        @staticmethod
        def open(folder: Path) -> object:
            staged_files.append({path.name for path in folder.iterdir()})
            return opened(made)

    monkeypatch.setattr(staging, "ModelBundle", Opened)
    model = run_to_end(import_model(workspace, archive, registry=Registry((), (known,), {})))
    assert staged_files[0] == {"ViT-B-32.pt", "tokenizer.json"}
    assert (model.name, model.title) == ("ViT-B-32", "An archive of old")


def test_stopping_an_import_leaves_nothing(workspace: Workspace, made: Path) -> None:
    job = import_model(workspace, made, "mine")
    next(job)
    job.close()
    assert own(workspace) == []
    assert not (workspace.paths.models / STAGING / "mine").exists()
    with workspace.models_lock():
        pass  # and the lock is free


def test_too_little_space_is_told(workspace: Workspace, made: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000}))
    with pytest.raises(UserError, match="too little space"):
        run_to_end(import_model(workspace, made))
    assert own(workspace) == []


def test_what_a_killed_program_left_is_no_model(workspace: Workspace, made: Path) -> None:
    shutil.copytree(made, workspace.paths.models / STAGING / "half")
    shutil.copytree(made, workspace.paths.models / ".removed" / "gone")
    assert own(workspace) == []
    with pytest.raises(UserError, match="There is no model"):
        use_model(workspace, STAGING)


def test_an_import_after_a_killed_download_does_not_mix_with_it(workspace: Workspace, made: Path) -> None:
    staged = StagedModel(workspace, "mine")
    staged.begin(Begun("some-one/else", "0" * 40))
    (staged.folder / "ranking.safetensors").write_bytes(b"of another model")
    model = run_to_end(import_model(workspace, made, "mine"))
    assert "ranking.safetensors" not in files_of(model.folder)


def test_the_list_holds_what_is_installed_and_what_is_to_be_had(workspace: Workspace, imported: InstalledModel) -> None:
    registry = registry_of(published("other", size=605_000_000), published("mine"))
    entries = {entry.name: entry for entry in model_entries(workspace, registry)}
    assert list(entries) == ["builtin", "mine", "other"]
    assert entries["mine"].installed is not None
    assert entries["mine"].published is None, "it was not downloaded, so what is published of that name is another's"
    assert entries["other"].installed is None
    assert (entries["other"].size, entries["other"].licence) == (605_000_000, "mit")


def test_a_damaged_note_of_its_origin_does_no_harm(workspace: Workspace, imported: InstalledModel) -> None:
    for damaged in ("{", "[]", '{"title": 3}'):
        (imported.folder / ORIGIN).write_text(damaged)
        assert find_model(workspace, "mine").origin is None
        assert find_model(workspace, "mine").licence == "mit"


def test_a_model_that_is_used_is_what_the_next_start_uses(workspace: Workspace, imported: InstalledModel) -> None:
    use_model(workspace, "mine")
    again = Workspace.open(workspace.paths.data.parent)
    assert again.settings.model == "mine"
    assert find_model(again, "mine").active


def test_the_model_in_use_is_removed_only_when_told_so(workspace: Workspace, imported: InstalledModel) -> None:
    use_model(workspace, "mine")
    with pytest.raises(UserError, match="in use"):
        remove_model(workspace, "mine")
    assert own(workspace) == ["mine"]
    remove_model(workspace, "mine", in_use_too=True)
    assert own(workspace) == []
    assert workspace.settings.model == DEFAULTS.model


def test_the_built_in_model_stays(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="built-in"):
        remove_model(workspace, "builtin", in_use_too=True)


def test_a_model_that_is_not_there_cannot_be_removed(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="There is no model “tiny”"):
        remove_model(workspace, "tiny")


def test_a_broken_model_can_be_removed(workspace: Workspace, imported: InstalledModel) -> None:
    (imported.folder / WEIGHTS).unlink()
    assert find_model(workspace, "mine").complaint
    remove_model(workspace, "mine")
    assert own(workspace) == []


def test_removing_keeps_the_vectors_for_the_case_that_the_model_comes_back(
    workspace: Workspace, imported: InstalledModel, made: Path
) -> None:
    use_model(workspace, "mine")
    row = with_vectors(workspace, 5)
    with workspace.open_library() as library:
        loss = loss_of_removing(workspace, library, "mine")
    assert (loss.vectors, loss.size) == (5, imported.size)
    remove_model(workspace, "mine", in_use_too=True)
    run_to_end(import_model(workspace, made, "mine"))
    use_model(workspace, "mine")
    with workspace.open_library() as library:
        assert ActiveModel(workspace).register(library).id == row
        assert library.embeddings.count(row) == 5


def test_vectors_are_forgotten_when_asked_a_few_at_a_time(
    workspace: Workspace, imported: InstalledModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    from clip_desktop.services.models import removal

    monkeypatch.setattr(removal, "MAX_ROWS", 2)
    use_model(workspace, "mine")
    row = with_vectors(workspace, 5)
    steps = []
    assert run_to_end(forget_vectors(workspace, "mine"), steps.append) == 5
    assert [(step.done, step.total) for step in steps] == [(2, 5), (4, 5), (5, 5)]
    with workspace.open_library() as library:
        assert library.embeddings.count(row) == 0
        assert library.models.source(row) is not None, "where the model came from is still known"


def test_a_note_of_where_a_model_comes_from_replaces_the_one_before(library: Library) -> None:
    model = library.models.add("m", "00", "p", 4, 100.0)
    assert library.models.source(model.id) is None
    first = ModelSource(
        "a/b", "c" * 40, "2026-01-01T00:00:00+00:00", (ModelFile("x", 1, "11"), ModelFile("y", 2, "22"))
    )
    library.models.note_source(model.id, first)
    assert library.models.source(model.id) == first
    second = ModelSource("/home", "", "2026-02-01T00:00:00+00:00", (ModelFile("x", 3, "33"),))
    library.models.note_source(model.id, second)
    assert library.models.source(model.id) == second


def test_a_library_without_the_tables_for_it_gets_them_and_loses_nothing(tmp_path: Path) -> None:
    path = tmp_path / "old" / "library.sqlite3"
    path.parent.mkdir()
    with Library(path) as library:
        model = library.models.add("m", "00", "p", 4, 100.0)
        photo = add_photo(library, "a.jpg")
        library.embeddings.put(model.id, [photo], np.ones((1, 4), np.float32))
    with closing(sqlite3.connect(path)) as db:  # as the schema before this one left it
        db.execute("DROP TABLE model_files")
        db.execute("DROP TABLE model_sources")
        db.execute("DELETE FROM _sqlite_migrations WHERE name LIKE '0002%'")
        db.commit()
    with Library(path) as library:
        assert not MIGRATIONS.pending(library.db)
        assert library.models.source(model.id) is None
        assert library.embeddings.photo_ids(model.id).tolist() == [photo]
    assert len(list((path.parent / "backups").glob("*.sqlite3"))) == 1
