"""From files to vectors: what is indexed, linked, listed as a problem, left, resumed."""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from clip_desktop.library.library import Library
from clip_desktop.library.records import Folder, PhotoFilter, StaleFile
from clip_desktop.progress import Progress, run_to_end
from clip_desktop.search.ranking import prompts_for
from clip_desktop.services.folders.roots import add_folder, remove_folder
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.indexing import reading
from clip_desktop.services.indexing.indexing import IndexReport, index_pending
from clip_desktop.services.indexing.reading import Reader, Unsettled, Unusable
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.photos import describe, details
from clip_desktop.services.searching.searcher import Searcher
from clip_desktop.services.workspace import Workspace
from tests.conftest import make_colour_photos, make_picture
from tests.contents import contents, words
from tests.fakes import FakeEncoder
from tests.unit.imaging.files_of_cameras import film


class Indexed:
    """A profile with its library open, and how to bring it up to date."""

    def __init__(self, library: Library, workspace: Workspace, model: ActiveModel) -> None:
        self.library, self.workspace, self.model = library, workspace, model

    def update(self, **options: int) -> IndexReport:
        run_to_end(scan_all(self.library))
        return run_to_end(index_pending(self.library, self.model, self.workspace.thumbnails, **options))

    def add(self, root: Path) -> Folder:
        return add_folder(self.library, root)[0]

    def photo_at(self, path: Path) -> int:
        [folder] = self.library.folders.all()
        photo = self.library.files.photo_at(folder.id, path.relative_to(folder.path).as_posix())
        assert photo is not None
        return photo

    def vector_of(self, photo_id: int) -> list[float]:
        found: list[float] = []
        for block in self.library.embeddings.since(self.model.register(self.library).id):
            for owner, vector in zip(block.photo_ids, block.vectors, strict=True):
                found = vector.tolist() if owner == photo_id else found
        return found


@pytest.fixture
def profile(library: Library, workspace: Workspace, model: ActiveModel) -> Indexed:
    return Indexed(library, workspace, model)


def _digests(root: Path) -> dict[Path, str]:
    return {p: hashlib.sha256(p.read_bytes()).hexdigest() for p in root.rglob("*") if p.is_file()}


def test_every_picture_gets_facts_a_thumbnail_and_its_own_vector(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    before = _digests(colour_photos)
    profile.add(colour_photos)
    report = profile.update(batch=5)
    assert (report.indexed, report.linked, report.failed, report.left) == (24, 0, 0, 0)
    assert report.changes.photos
    assert profile.library.photos.count() == 24
    for path in before:
        photo = profile.library.photos.get(profile.photo_at(path))
        assert photo is not None
        assert (photo.facts.format, photo.facts.width, photo.facts.height) == ("PNG", 24, 18)
        assert profile.workspace.thumbnails.get_path(photo.facts.content_hash) is not None
        expected = encoder.encode_texts([path.parent.name])[0]
        assert float(expected @ np.array(profile.vector_of(photo.id))) > 0.95, path  # no vector went to another picture
    assert _digests(colour_photos) == before


def test_a_search_while_the_first_pictures_are_read_encodes_its_own_words_alone(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    profile.add(colour_photos)
    run_to_end(scan_all(profile.library))
    for progress in index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=5):
        if progress.done:
            break
    encoder.texts = 0
    searcher = Searcher(profile.model)
    searcher.refresh(profile.library)
    assert len(searcher.search(profile.library, "red", limit=5).ids) == 5
    assert encoder.texts == len(prompts_for("red"))


def test_nothing_to_do_does_nothing_and_loads_no_model(
    profile: Indexed, colour_photos: Path, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.add(colour_photos)
    profile.update()
    before = contents(profile.library)

    def refuse(_: ActiveModel) -> None:
        raise AssertionError("the encoder was loaded")

    monkeypatch.setattr(ActiveModel, "encoder", refuse)
    report = profile.update()
    assert report == IndexReport()
    assert not report.changes
    after = contents(profile.library)
    for table in ("photos", "embeddings"):
        assert after[table] == before[table]


def test_moved_and_copied_files_keep_everything_and_encode_nothing(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    profile.add(colour_photos)
    profile.update()
    moved = profile.photo_at(colour_photos / "red/red-0.png")
    profile.library.photos.set_values("rating", {moved: 5})
    encoded, before = encoder.pictures, words(profile.library)
    (colour_photos / "red/red-0.png").rename(colour_photos / "moved.png")
    shutil.copy(colour_photos / "moved.png", colour_photos / "blue/copy.png")
    report = profile.update()
    assert (report.indexed, report.linked) == (0, 2)
    assert encoder.pictures == encoded
    assert profile.photo_at(colour_photos / "moved.png") == moved == profile.photo_at(colour_photos / "blue/copy.png")
    assert words(profile.library) == before
    assert profile.library.photos.count() == 24


def test_an_edited_file_keeps_the_words_and_renews_the_rest(profile: Indexed, colour_photos: Path) -> None:
    profile.add(colour_photos)
    profile.update()
    path = colour_photos / "red/red-0.png"
    photo = profile.photo_at(path)
    label, album = profile.library.labels.add("l", []), profile.library.albums.add("a")
    profile.library.tags.decide([photo], label, 1)
    profile.library.albums.set_examples(album, [photo], 1)
    before = words(profile.library)
    make_picture(path, "blue", (30, 20))
    os.utime(path, ns=(1, 1))
    assert profile.update().indexed == 1
    assert profile.photo_at(path) == photo
    assert words(profile.library) == before
    assert profile.vector_of(photo)[2] > 0.99
    known = profile.library.photos.get(photo)
    assert known is not None
    assert known.facts.width == 30


def test_one_copy_edited_becomes_a_photo_of_its_own_with_the_same_words(profile: Indexed, colour_photos: Path) -> None:
    shutil.copy(colour_photos / "red/red-0.png", colour_photos / "copy.png")
    profile.add(colour_photos)
    profile.update()
    original = profile.photo_at(colour_photos / "red/red-0.png")
    profile.library.photos.set_values("favourite", {original: 1})
    describe(profile.library, [original], title="Harbour", description="Nets")
    make_picture(colour_photos / "copy.png", (0, 255, 0), (30, 20))
    profile.update()
    copy = profile.photo_at(colour_photos / "copy.png")
    assert copy != original
    assert profile.library.photos.values([copy, original], "favourite") == {copy: 1, original: 1}
    captions = [details(profile.library, photo).caption for photo in (copy, original)]
    assert [(said.title, said.description) for said in captions] == 2 * [("Harbour", "Nets")]
    assert profile.library.photos.ids(PhotoFilter(said=(("text", "harbour", True),))).tolist() == [copy, original]
    assert profile.vector_of(original)[0] > 0.9
    assert profile.vector_of(copy)[1] > 0.9


def test_twins_in_one_batch_are_one_photo(profile: Indexed, tmp_path: Path) -> None:
    root = tmp_path / "twins"
    make_picture(root / "a.png", "red")
    shutil.copy(root / "a.png", root / "b.png")
    profile.add(root)
    report = profile.update(batch=16)
    assert (report.indexed, report.linked) == (1, 1)
    assert profile.library.photos.count() == 1
    assert profile.library.embeddings.count(profile.model.register(profile.library).id) == 1


def test_twins_far_apart_are_decoded_and_encoded_once(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    shutil.copytree(colour_photos, colour_photos / "z copies")
    profile.add(colour_photos)
    report = profile.update(batch=2, workers=1)
    assert (report.indexed, report.linked, encoder.pictures) == (24, 24, 24)
    assert profile.library.photos.count() == 24


def test_bad_files_are_listed_once_and_stop_nothing(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    (colour_photos / "cut.png").write_bytes((colour_photos / "red/red-0.png").read_bytes()[:60])
    (colour_photos / "zero.jpg").touch()
    (colour_photos / "letter.jpg").write_text("Dear photograph")
    profile.add(colour_photos)
    for expected in ((24, 3), (0, 0)):  # read once: the second time they are known to be bad
        report = profile.update(batch=4)
        assert (report.indexed, report.failed) == expected
        assert {p.relative_path for p in profile.library.problems.all()} == {"cut.png", "zero.jpg", "letter.jpg"}
    assert all(p.message.strip() and "\n" not in p.message for p in profile.library.problems.all())
    shutil.copy(colour_photos / "red/red-0.png", colour_photos / "letter.jpg")
    (colour_photos / "zero.jpg").unlink()
    profile.update()
    assert {p.relative_path for p in profile.library.problems.all()} == {"cut.png"}


def test_a_file_cut_short_keeps_its_photo_until_it_is_whole_again(profile: Indexed, colour_photos: Path) -> None:
    """As while it is being copied over: nothing that was said of it may go."""
    profile.add(colour_photos)
    profile.update()
    path = colour_photos / "red/red-0.png"
    photo, whole = profile.photo_at(path), path.read_bytes()
    profile.library.photos.set_values("rating", {photo: 5})
    path.write_bytes(whole[:50])
    assert profile.update().failed == 1
    assert profile.photo_at(path) == photo
    path.write_bytes(whole + b"\0")
    assert profile.update().failed == 0
    assert profile.photo_at(path) == photo
    assert profile.library.photos.values([photo], "rating") == {photo: 5}


def _stale(path: Path) -> StaleFile:
    return StaleFile(1, 1, None, path, path.name, 1, 1, 1)


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (PermissionError(13, "Permission denied"), Unusable),
        (OSError(5, "Input/output error"), Unusable),
        (FileNotFoundError(2, "No such file"), Unsettled),
        (OSError(107, "Transport endpoint is not connected"), Unsettled),
    ],
    ids=["permission", "i/o", "gone", "unplugged"],
)
def test_a_file_the_system_will_not_give_stays_on_the_work_list(
    profile: Indexed, colour_photos: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, outcome: type
) -> None:
    profile.add(colour_photos)
    real = reading.read_bytes

    def read(path: Path) -> bytes:
        if path.name == "red-0.png":
            raise error
        return real(path)

    monkeypatch.setattr(reading, "read_bytes", read)
    reader = Reader(FakeEncoder().prepare, profile.workspace.thumbnails, ())
    assert isinstance(reader.read(_stale(colour_photos / "red/red-0.png")), outcome)
    report = profile.update()
    assert report.indexed == 23
    assert report.failed == (outcome is Unusable)
    assert len(profile.library.problems.all()) == (outcome is Unusable)
    assert profile.library.files.count_stale() == 1
    monkeypatch.undo()
    assert profile.update().indexed == 1  # without the file having changed
    assert profile.library.problems.all() == []


def test_a_file_that_is_being_written_is_left_for_the_next_time(
    profile: Indexed, colour_photos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    profile.add(colour_photos)
    real = reading.read_bytes

    def read(path: Path) -> bytes:
        data = real(path)
        if path.name == "red-0.png":
            path.write_bytes(data + b"more")
        return data

    monkeypatch.setattr(reading, "read_bytes", read)
    assert profile.update().left == 1
    assert profile.library.problems.all() == []
    monkeypatch.undo()
    assert profile.update().left == 0
    assert profile.library.photos.count() == 24


def test_an_unplugged_folder_is_left_alone_and_comes_back_without_work(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    """Two defects of programs of this kind: unplugged is taken for deleted; what comes back is encoded again."""
    profile.add(colour_photos)
    profile.update()
    before, encoded = contents(profile.library), encoder.pictures
    colour_photos.rename(colour_photos.with_name("away"))
    assert profile.update() == IndexReport()
    assert profile.library.photos.count() == 24
    assert contents(profile.library)["photos"] == before["photos"]
    colour_photos.with_name("away").rename(colour_photos)
    profile.update()
    assert encoder.pictures == encoded
    assert contents(profile.library)["embeddings"] == before["embeddings"]


def test_deleted_files_come_back_with_all_that_was_said(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder, tmp_path: Path
) -> None:
    profile.add(colour_photos)
    profile.update()
    photo = profile.photo_at(colour_photos / "red/red-0.png")
    profile.library.photos.set_values("rating", {photo: 5})
    encoded = encoder.pictures
    shutil.move(colour_photos / "red", tmp_path / "aside")
    profile.update()
    assert profile.library.photos.count() == 21
    shutil.move(tmp_path / "aside", colour_photos / "renamed")
    profile.update()
    assert profile.library.photos.count() == 24
    assert profile.photo_at(colour_photos / "renamed/red-0.png") == photo
    assert encoder.pictures == encoded


def test_a_folder_removed_and_added_again_needs_no_encoding(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    folder = profile.add(colour_photos)
    profile.update()
    before, encoded = words(profile.library), encoder.pictures
    remove_folder(profile.library, folder.id)
    assert profile.library.photos.count() == 0
    profile.add(colour_photos)
    assert profile.update().linked == 24
    assert encoder.pictures == encoded
    assert words(profile.library) == before


def test_a_folder_removed_while_it_is_read_breaks_nothing(profile: Indexed, colour_photos: Path) -> None:
    (colour_photos / "letter.jpg").write_text("Dear photograph")
    folder = profile.add(colour_photos)
    run_to_end(scan_all(profile.library))
    job = index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=4, workers=2)
    next(job)
    next(job)
    remove_folder(profile.library, folder.id)
    run_to_end(job)
    assert profile.library.files.count_present() == 0
    assert profile.library.problems.all() == []
    assert profile.library.db.execute("PRAGMA foreign_key_check").fetchall() == []


def test_a_folder_taken_in_by_another_while_it_is_read(profile: Indexed, colour_photos: Path) -> None:
    profile.add(colour_photos / "red")
    run_to_end(scan_all(profile.library))
    job = index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=1, workers=1)
    next(job)
    next(job)
    profile.add(colour_photos)
    run_to_end(job)
    profile.update()
    assert profile.library.photos.count() == 24
    assert profile.library.files.count_stale() == 0


def test_another_model_gets_vectors_of_its_own_beside_the_first(
    profile: Indexed, colour_photos: Path, workspace: Workspace
) -> None:
    profile.add(colour_photos)
    profile.update()
    first = profile.model.register(profile.library)
    kept = list(profile.library.embeddings.since(first.id))
    other = FakeEncoder("another")
    profile.model = ActiveModel(workspace, other)
    assert profile.update().indexed == 24
    assert other.pictures == 24
    second = profile.model.register(profile.library)
    assert second.id != first.id
    assert profile.library.embeddings.count(second.id) == 24
    assert [b.vectors.tolist() for b in profile.library.embeddings.since(first.id)] == [
        b.vectors.tolist() for b in kept
    ]


def test_progress_counts_up_to_the_whole_and_says_how_fast(profile: Indexed, colour_photos: Path) -> None:
    profile.add(colour_photos)
    run_to_end(scan_all(profile.library))
    steps: list[Progress] = []
    run_to_end(index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=6), steps.append)
    assert [s.done for s in steps] == [0, 6, 12, 18, 24]
    assert {s.total for s in steps} == {24}
    assert "photographs/s" in steps[-1].note


def test_a_cancelled_run_keeps_its_batches_stops_its_threads_and_is_resumed(
    profile: Indexed, colour_photos: Path, encoder: FakeEncoder
) -> None:
    profile.add(colour_photos)
    run_to_end(scan_all(profile.library))
    before = set(threading.enumerate())
    job = index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=6, workers=2)
    for _ in range(3):
        next(job)
    job.close()
    assert set(threading.enumerate()) == before
    assert profile.library.photos.count() == 12
    assert profile.update().indexed == 12
    assert encoder.pictures == 24


def test_the_look_ahead_is_bounded(
    profile: Indexed, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoder: FakeEncoder
) -> None:
    profile.add(make_colour_photos(tmp_path / "many", each=12))
    run_to_end(scan_all(profile.library))
    read, lock, real = 0, threading.Lock(), reading.read_bytes

    def count(path: Path) -> bytes:
        nonlocal read
        with lock:
            read += 1
        return real(path)

    monkeypatch.setattr(reading, "read_bytes", count)
    job = index_pending(profile.library, profile.model, profile.workspace.thumbnails, batch=4, workers=2)
    next(job)
    next(job)
    time.sleep(0.3)  # nobody asks for more: the workers may finish what is in flight, and no more
    assert read <= 4 + 2 * 4 + 2
    job.close()


_KILLED = """
import sys
from pathlib import Path
from clip_desktop.progress import run_to_end
from clip_desktop.services.indexing.indexing import index_pending
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.folders.scanning import scan_all
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder
from tests.unit.imaging.files_of_cameras import film

workspace = Workspace.open(Path(sys.argv[1]))
with workspace.open_library() as library:
    run_to_end(scan_all(library))
    encoder = FakeEncoder(seconds_each=float(sys.argv[2]))
    job = index_pending(library, ActiveModel(workspace, encoder), workspace.thumbnails, batch=4)
    report = run_to_end(job, lambda step: print(step.done, flush=True))
    print("indexed", report.indexed, "linked", report.linked, flush=True)
"""


def _index_in_a_process(workspace: Workspace, seconds_each: float) -> subprocess.Popen[str]:
    root = Path(__file__).resolve().parents[2]
    return subprocess.Popen(
        [sys.executable, "-c", _KILLED, str(workspace.paths.data.parent), str(seconds_each)],
        cwd=root, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no kill -9")
def test_killed_at_any_moment_it_resumes_and_loses_at_most_a_batch(
    workspace: Workspace, tmp_path: Path, encoder: FakeEncoder
) -> None:
    root = make_colour_photos(tmp_path / "photos", each=6)
    with workspace.open_library() as library:
        add_folder(library, root)
    told = 0
    for after in (8, 20):  # photographs told as done when the process is killed
        process = _index_in_a_process(workspace, 0.02)
        assert process.stdout is not None
        for line in process.stdout:
            if line.split()[0] != "indexed" and int(line) >= after:
                break
        process.send_signal(signal.SIGKILL)
        process.stdout.close()
        assert process.wait(30) == -signal.SIGKILL
        with workspace.open_library() as library:
            assert library.db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
            kept = library.photos.count()
            assert kept == library.embeddings.count(1)
            assert kept >= told + after  # everything it had told of is there
            told = kept
    with workspace.open_library() as library:
        model = ActiveModel(workspace, encoder)
        run_to_end(scan_all(library))
        assert run_to_end(index_pending(library, model, workspace.thumbnails)).indexed == 48 - told
        assert library.photos.count() == 48
        assert library.files.count_stale() == 0


def test_two_processes_at_once_make_one_library(workspace: Workspace, tmp_path: Path) -> None:
    root = make_colour_photos(tmp_path / "photos", each=4)
    with workspace.open_library() as library:
        add_folder(library, root)
    processes = [_index_in_a_process(workspace, 0.005) for _ in range(2)]
    assert [(p.communicate(timeout=120)[0] != "", p.returncode) for p in processes] == [(True, 0)] * 2
    with workspace.open_library() as library:
        assert library.photos.count() == 32
        assert library.files.count_present() == 32
        assert library.files.count_stale() == 0
        assert library.embeddings.count(1) == 32
        assert len(library.models.all()) == 1
        assert library.problems.all() == []


def _striped(colour: tuple[int, int, int]) -> Image.Image:
    image = Image.new("RGB", (96, 64))
    image.paste(colour, (0, 0, 48, 64))
    return image


def test_a_film_points_where_its_frames_do_together_and_pictures_of_its_batch_as_ever(
    profile: Indexed, encoder: FakeEncoder, tmp_path: Path
) -> None:
    root = tmp_path / "photos"
    make_picture(root / "a.png", "lime")
    (root / "b.mp4").write_bytes(film([_striped((255, 0, 0))] * 40 + [_striped((0, 0, 255))] * 40, rate=10))
    make_picture(root / "c.png", "yellow")
    profile.add(root)
    assert profile.update().indexed == 3
    assert encoder.pictures == 2 + 4
    red_and_blue = profile.vector_of(profile.photo_at(root / "b.mp4"))
    assert red_and_blue[0] == pytest.approx(red_and_blue[2], abs=0.05)
    assert red_and_blue[0] > 0.4 > 0.1 > abs(red_and_blue[1])
    assert np.linalg.norm(red_and_blue) == pytest.approx(1, abs=1e-3)
    for name, text in (("a.png", "green"), ("c.png", "yellow")):
        vector = profile.vector_of(profile.photo_at(root / name))
        assert vector == pytest.approx(encoder.encode_texts([text])[0].tolist(), abs=0.05)
