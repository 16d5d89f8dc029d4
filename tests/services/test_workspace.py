"""A profile: made, refused, shared between programs, and how its library stands."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.library import connection
from clip_desktop.library.library import Library
from clip_desktop.progress import run_to_end
from clip_desktop.services.folders.roots import add_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import hide
from clip_desktop.services.status import status
from clip_desktop.services.workspace import Workspace
from clip_desktop.settings import DEFAULTS
from tests.fakes import FakeEncoder
from tests.plain_user import plain_user


def _sentence(error: UserError) -> str:
    assert error.message.endswith(".")
    assert "\n" not in str(error)
    return str(error)


def test_a_profile_is_made_and_keeps_its_settings(tmp_path: Path) -> None:
    workspace = Workspace.open(tmp_path / "new" / "profile")
    assert workspace.settings == DEFAULTS
    assert workspace.update_settings(cell_size=128).cell_size == 128
    assert Workspace.open(tmp_path / "new" / "profile").settings.cell_size == 128


@pytest.mark.parametrize("values", [{"cell_size": 1}, {"cell_size": "big"}, {"no_such": 1}], ids=str)
def test_a_bad_setting_changes_nothing(workspace: Workspace, values: dict[str, object]) -> None:
    with pytest.raises(UserError) as caught:
        workspace.update_settings(**values)
    _sentence(caught.value)
    assert workspace.settings == DEFAULTS
    assert Workspace.open(workspace.paths.data.parent).settings == DEFAULTS


def test_a_broken_settings_file_is_a_sentence_and_is_left_alone(workspace: Workspace) -> None:
    workspace.paths.settings_file.write_text("cell_size = = 3")
    with pytest.raises(UserError, match="has a mistake"):
        Workspace.open(workspace.paths.data.parent)
    assert workspace.paths.settings_file.read_text() == "cell_size = = 3"


def _read_only_place() -> Path | None:
    """A folder in which not even the superuser may write."""
    return next((p for p in (Path("/proc"), Path("/sys")) if p.is_dir()), None)


def test_a_profile_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    places = [tmp_path / "file", tmp_path / "file" / "below"]
    if (read_only := _read_only_place()) is not None:
        places.append(read_only / "clip-desktop")
    for place in places:
        with pytest.raises(UserError) as caught:
            Workspace.open(place)
        assert "profile folder" in _sentence(caught.value)


@pytest.mark.skipif(os.name != "posix", reason="rights are kept otherwise there")
def test_a_profile_without_the_right_to_write_is_a_sentence(tmp_path: Path) -> None:
    with plain_user(tmp_path) as place:
        workspace = Workspace.open(place / "profile")
        workspace.paths.data.chmod(0o500)
        with pytest.raises(UserError, match="cannot be written") as caught:
            Workspace.open(place / "profile")
        _sentence(caught.value)
        workspace.paths.data.chmod(0o700)


_HOLD = """
import sys
from pathlib import Path
from clip_desktop.services.workspace import Workspace
workspace = Workspace.open(Path(sys.argv[1]))
with getattr(workspace, sys.argv[2])():
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.mark.parametrize(("lock", "words"), [("window_lock", "Another window"), ("indexing_lock", "is indexing")])
def test_a_lock_holds_between_programs_and_goes_with_its_owner(workspace: Workspace, lock: str, words: str) -> None:
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(workspace.paths.data.parent), lock],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(UserError, match=words) as caught, getattr(workspace, lock)():
        pytest.fail("held twice")
    _sentence(caught.value)
    holder.kill()  # a crash frees it too
    holder.communicate()
    with getattr(workspace, lock)():
        pass


def test_a_library_held_too_long_stops_indexing_with_a_sentence_and_it_is_resumed(
    workspace: Workspace, model: ActiveModel, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "BUSY_SECONDS", 0.05)
    with workspace.open_library() as library, workspace.open_library() as other:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        job = index_pending(library, model, workspace.thumbnails, batch=6)
        next(job)
        next(job)
        with other.transaction():
            other.searches.save("a", "b")
            with pytest.raises(UserError, match="holding the library"):
                next(job)
        assert library.photos.count() == 6
        assert run_to_end(index_pending(library, model, workspace.thumbnails)).indexed == 18


def test_a_damaged_library_stops_indexing_with_a_sentence(
    workspace: Workspace, model: ActiveModel, colour_photos: Path
) -> None:
    with workspace.open_library() as library:
        add_folder(library, colour_photos)
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails))
    path = workspace.paths.library_file
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2] + b"\xa5" * (len(data) - len(data) // 2))
    (colour_photos / "red/red-0.png").rename(colour_photos / "moved.png")
    with pytest.raises(UserError, match="damaged"), workspace.open_library() as library:
        run_to_end(scan_all(library))
        run_to_end(index_pending(library, model, workspace.thumbnails))
    assert len(list(colour_photos.rglob("*.png"))) == 24


class TestStatus:
    def test_counts_everything(self, workspace: Workspace, model: ActiveModel, colour_photos: Path) -> None:
        (colour_photos / "letter.jpg").write_text("Dear photograph")
        with workspace.open_library() as library:
            folder, _ = add_folder(library, colour_photos)
            run_to_end(scan_all(library))
            before = status(library, model)
            assert (before.photos, before.files, before.stale, before.vectors) == (0, 25, 25, 0)
            run_to_end(index_pending(library, model, workspace.thumbnails))
            (colour_photos / "red/red-0.png").unlink()
            run_to_end(scan_all(library))
            library.labels.add("l", [])
            now = status(library, model)
            assert (now.photos, now.files, now.missing, now.stale, now.unindexed) == (23, 24, 1, 0, 0)
            assert (now.vectors, now.model, now.model_problem) == (23, "fake", "")  # one of them is gone
            assert [p.relative_path for p in now.problems] == ["letter.jpg"]
            assert (now.labels, now.albums, now.searches) == (1, 0, 0)
            assert now.folders[0][1]
            assert now.library_bytes > 50_000
            assert now.library_file == workspace.paths.library_file
            assert status(library, ActiveModel(workspace, FakeEncoder("another"))).unindexed == 23
            colour_photos.rename(colour_photos.with_name("away"))
            assert [(f.id, online) for f, online in status(library, model).folders] == [(folder.id, False)]

    def test_hidden_photographs_are_counted_by_themselves_as_elsewhere(
        self, workspace: Workspace, model: ActiveModel, colour_photos: Path
    ) -> None:
        with workspace.open_library() as library:
            add_folder(library, colour_photos)
            run_to_end(scan_all(library))
            run_to_end(index_pending(library, model, workspace.thumbnails))
            hide(library, library.photos.ids()[:2].tolist(), True)
            now = status(library, model)
            assert (now.photos, now.hidden, now.files, now.vectors, now.missing) == (22, 2, 22, 22, 0)
            shown = [library.files.counts_by_subfolder(folder.id) for folder, _ in now.folders]
            assert (library.photos.count(), sum(shown[0].values())) == (now.photos, now.files)

    def test_a_model_that_cannot_be_used_is_told(self, workspace: Workspace, library: Library) -> None:
        workspace.update_settings(model="no-such-model")
        now = status(library, ActiveModel(workspace))
        assert now.model == ""
        assert now.model_problem
        assert "\n" not in now.model_problem
