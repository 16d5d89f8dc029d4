"""Downloads from a hub on the loopback: whole or not at all, resumed, and with a sentence for all that goes wrong."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from clip_desktop.errors import UserError
from clip_desktop.hub import fetch as fetching
from clip_desktop.hub.origin import read_origin
from clip_desktop.hub.registry import PublishedModel
from clip_desktop.progress import BYTES, Progress, run_to_end
from clip_desktop.services.models.install import download_model
from clip_desktop.services.models.listing import STAGING, InstalledModel, installed_models, model_entries, unfinished
from clip_desktop.services.models.removal import remove_model
from clip_desktop.services.workspace import Workspace
from tests.services.hub_server import Fault, ModelHub, only_loopback
from tests.services.models_at_hand import REPOSITORY, files_of, published, registry_of, write_model

ROOT = Path(__file__).resolve().parents[2]
WEIGHTS = "model.safetensors"
LFS = f"@lfs/{WEIGHTS}"  # where the bytes of the large file come from, behind a redirect


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModelHub]:
    """The hub, as the environment names it; nothing else can be reached, and no pause is long."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(fetching, "PAUSES", (0.01, 0.01))
    with only_loopback(monkeypatch), ModelHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


@pytest.fixture
def files(hub: ModelHub, tmp_path: Path) -> dict[str, bytes]:
    """What the hub holds of the tiny model."""
    files = files_of(write_model(tmp_path / "made"))
    hub.publish(REPOSITORY, {**files, "pytorch_model.bin": b"a pickle" * 1000})
    return files


def download(
    workspace: Workspace, model: PublishedModel | None = None, seen: list[Progress] | None = None
) -> InstalledModel:
    model = model or published()
    return run_to_end(
        download_model(workspace, model.name, registry_of(model)), seen.append if seen is not None else None
    )


def refused(workspace: Workspace, model: PublishedModel | None = None) -> str:
    """The sentence a download ends with; nothing may be installed after it."""
    with pytest.raises(UserError) as caught:
        download(workspace, model)
    assert [one.name for one in installed_models(workspace)] == ["builtin"]
    text = str(caught.value)
    assert "\n" not in text
    assert caught.value.message.endswith(".")
    assert "Traceback" not in text
    return text


def staged(workspace: Workspace, name: str = "tiny") -> Path:
    return workspace.paths.models / STAGING / name


def test_a_model_is_installed_whole_and_noted_where_it_comes_from(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    seen: list[Progress] = []
    model = download(workspace, seen=seen)

    assert model.bundle is not None
    assert files_of(model.folder).keys() >= {"config.json", WEIGHTS, "tokenizer.json", "MODEL_CARD.md", "origin.json"}
    assert "pytorch_model.bin" not in files_of(model.folder), "a pickle is not even fetched"
    assert (model.folder / WEIGHTS).read_bytes() == files[WEIGHTS]
    assert not staged(workspace).exists()

    origin = read_origin(model.folder)
    assert origin is not None
    assert (origin.source, origin.revision, origin.licence) == (REPOSITORY, hub.main[REPOSITORY], "mit")
    assert origin.sha256[WEIGHTS] == hashlib.sha256(files[WEIGHTS]).hexdigest()
    with workspace.open_library() as library:
        (row,) = library.models.all()
        source = library.models.source(row.id)
    assert source is not None
    assert (source.source, source.revision) == (REPOSITORY, hub.main[REPOSITORY])
    assert {file.name: (file.size, file.sha256) for file in source.files} == {
        name: (len(data), hashlib.sha256(data).hexdigest()) for name, data in files.items()
    }

    total = sum(map(len, files.values()))
    fetched = [step for step in seen if step.stage == "Downloading"]
    assert [step.done for step in fetched] == sorted(step.done for step in fetched)
    assert (fetched[-1].done, fetched[-1].total, fetched[-1].unit) == (total, total, BYTES)
    assert len(fetched) > len(files), "the large file is reported in pieces"


def test_a_revision_that_is_pinned_is_what_is_fetched(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    pinned = hub.main[REPOSITORY]
    hub.publish(REPOSITORY, {**files, "README.md": b"newer"})
    model = download(workspace, published(revision=pinned))
    assert model.origin is not None
    assert model.origin.revision == pinned
    assert all(pinned in request.path for request in hub.requests if "/resolve/" in request.path)


def test_a_revision_that_is_not_pinned_is_resolved_once_and_holds_for_all_files(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    first = hub.main[REPOSITORY]
    job = download_model(workspace, "tiny", registry_of(published()))
    while (step := next(job)).stage != "Downloading":
        pass
    assert step.total == sum(map(len, files.values()))
    hub.publish(REPOSITORY, {**files, "README.md": b"newer"})
    while True:
        try:
            next(job)
        except StopIteration as end:
            assert end.value.origin.revision == first
            break


@pytest.mark.parametrize("cuts", [1, 3])
def test_a_connection_that_is_cut_is_opened_again_where_it_was(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], cuts: int
) -> None:
    hub.faults = [Fault(LFS, cuts, cut_after=50_000)]
    assert download(workspace).bundle is not None
    ranges = [int(r.range[6:-1]) for r in hub.requests if "/@lfs/" in r.path and r.range]
    assert ranges == [50_000 * (n + 1) for n in range(cuts)]
    assert hub.served < sum(map(len, files.values())) + 20_000, "nothing is fetched twice"


def test_a_server_without_ranges_is_read_from_the_beginning(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.faults = [Fault(LFS, cut_after=50_000), Fault(LFS, no_ranges=True)]
    assert (download(workspace).folder / WEIGHTS).read_bytes() == files[WEIGHTS]


def test_a_connection_that_stays_cut_is_given_up_and_goes_on_the_next_time(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.faults = [
        Fault(LFS, cut_after=60_000),
        Fault(LFS, 50, cut_after=0),
    ]
    assert "was cut" in refused(workspace)
    assert unfinished(workspace)["tiny"] >= 60_000
    (entry,) = [e for e in model_entries(workspace, registry_of(published())) if e.name == "tiny"]
    assert entry.begun >= 60_000
    hub.faults.clear()
    hub.requests.clear()
    assert download(workspace).bundle is not None
    assert [r.range for r in hub.requests if "/@lfs/" in r.path] == ["bytes=60000-"]


def test_wrong_bytes_are_never_installed(workspace: Workspace, hub: ModelHub, files: dict[str, bytes]) -> None:
    wrong = bytearray(files[WEIGHTS])
    wrong[200_000] ^= 1
    hub.faults = [Fault(LFS, body=bytes(wrong))]
    assert "checksum is wrong" in refused(workspace)
    assert not (staged(workspace) / WEIGHTS).exists(), "the next try begins this file anew"
    assert download(workspace).bundle is not None


def test_a_part_that_rotted_on_the_disk_is_found_out(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.faults = [
        Fault(LFS, cut_after=60_000),
        Fault(LFS, 50, cut_after=0),
    ]
    refused(workspace)
    hub.faults.clear()
    part = staged(workspace) / WEIGHTS
    part.write_bytes(b"\0" * part.stat().st_size)
    assert "checksum is wrong" in refused(workspace)
    assert download(workspace).bundle is not None


@pytest.mark.parametrize("longer", [b"more", b"more" * 50_000], ids=["a little", "much"])
def test_too_many_bytes_are_wrong_bytes(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], longer: bytes
) -> None:
    hub.faults = [Fault(LFS, body=files[WEIGHTS] + longer)]
    assert "checksum is wrong" in refused(workspace)


def test_a_small_file_is_checked_by_its_git_digest(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.faults = [Fault("/tokenizer.json", body=b"[]")]
    assert "“tokenizer.json” did not come in" in refused(workspace)


def test_a_file_that_is_not_the_one_the_registry_knows_is_refused_before_it_is_fetched(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    assert "no longer the file" in refused(workspace, published(sha256={WEIGHTS: "ab" * 32}))
    assert hub.served < 2000
    right = hashlib.sha256(files[WEIGHTS]).hexdigest()
    assert download(workspace, published(sha256={WEIGHTS: right})).bundle is not None


def test_a_hub_without_checksums_is_not_trusted(workspace: Workspace, hub: ModelHub, files: dict[str, bytes]) -> None:
    hub.hides_checksums = True
    assert "does not say what the checksum" in refused(workspace)


def test_too_little_space_is_told_before_the_first_byte(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage(10**12, 10**12 - 10**6, 10**6))
    text = refused(workspace)
    assert "too little space" in text
    assert "1 MB are free" in text
    assert hub.asked_for(WEIGHTS) == []


def test_a_disk_that_is_full_half_way_is_told_and_what_came_in_is_kept(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    class FullDisk:
        """A file that takes 100,000 bytes."""

        def __init__(self, file: Any) -> None:
            self.file, self.room = file, 100_000

        def write(self, data: bytes) -> int:
            if len(data) > self.room:
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            self.room -= len(data)
            return int(self.file.write(data))

        def __enter__(self) -> FullDisk:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def __getattr__(self, name: str) -> Any:
            return getattr(self.file, name)

    opened = Path.open
    with monkeypatch.context() as patch:
        patch.setattr(
            Path,
            "open",
            lambda self, mode="r", *a, **k: (
                FullDisk(opened(self, mode, *a, **k)) if mode == "ab" else opened(self, mode, *a, **k)
            ),
        )
        text = refused(workspace)
    assert "The disk is full" in text
    kept = (staged(workspace) / WEIGHTS).stat().st_size
    assert 0 < kept <= 100_000
    hub.requests.clear()
    assert download(workspace).bundle is not None
    assert [r.range for r in hub.requests if "/@lfs/" in r.path] == [f"bytes={kept}-"]


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (Fault("/api/models/some-one/tiny-clip", status=404), "no such model"),
        (
            Fault("/api/models/some-one/tiny-clip", status=401, headers={"X-Error-Code": "GatedRepo"}),
            "accept the terms",
        ),
        (
            Fault("/api/models/some-one/tiny-clip", status=401, headers={"X-Error-Code": "RepoNotFound"}),
            "no such model",
        ),
        (Fault("/api/models/some-one/tiny-clip", status=403), "HF_TOKEN"),
        (Fault("/api/models/some-one/tiny-clip", 99, status=500), "HTTP 500"),
        (Fault("/api/models/some-one/tiny-clip", status=418), "HTTP 418"),
        (Fault("/api/models/some-one/tiny-clip", status=429, headers={"Retry-After": "1200"}), "in 20 minutes"),
        (Fault("/api/models/some-one/tiny-clip", status=429), "come back later"),
        (Fault("/config.json", status=401), "accept the terms"),
        (Fault("/config.json", status=404), "no such model or file"),
        (Fault("/config.json", 99, status=503), "HTTP 503"),
        (Fault("/config.json", 99, status=429, headers={"Retry-After": "600"}), "in 10 minutes"),
        (
            Fault("/config.json", 99, moved_to="/some-one/tiny-clip/resolve/main/config.json"),
            "somewhere else, endlessly",
        ),
        (Fault("/config.json", moved_to="gopher://127.0.0.1/config.json"), "address of the model hub is none"),
    ],
    ids=lambda value: f"{value.status} {value.path.split('/')[-1]}" if isinstance(value, Fault) else "",
)
def test_a_refusal_is_a_sentence(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], fault: Fault, words: str
) -> None:
    hub.faults = [fault]
    assert words in refused(workspace)


def test_a_busy_hub_is_asked_again_after_the_time_it_names(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    slept: list[float] = []
    clock = iter(range(10_000))
    monkeypatch.setattr(fetching.time, "monotonic", lambda: float(next(clock)))
    monkeypatch.setattr(fetching.time, "sleep", slept.append)
    hub.faults = [Fault("/config.json", status=429, headers={"Retry-After": "7"})]
    seen: list[Progress] = []
    assert download(workspace, seen=seen).bundle is not None
    assert 1 < len(slept) <= 7
    assert max(slept) <= 0.1, "in short steps, so that it can be stopped"
    assert any(step.stage == "Waiting for the model hub" for step in seen)


def test_a_repository_without_the_files_is_refused_with_what_the_registry_notes(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.publish(REPOSITORY, {name: data for name, data in files.items() if name != WEIGHTS})
    assert refused(workspace, published(note="It was so before.")) == (
        f"The repository {REPOSITORY} has no {WEIGHTS}. It was so before."
    )


def test_what_is_no_hub_is_told(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", f"{hub.url}/some-one/tiny-clip/resolve/main/README.md?")
    assert "no model hub" in refused(workspace)
    monkeypatch.setenv("HF_ENDPOINT", "nowhere")
    assert "address of the model hub is none" in refused(workspace)


def test_offline_is_a_sentence(workspace: Workspace, hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")  # the discard port: nobody listens
    assert refused(workspace) == "The model hub cannot be reached. Check the network; everything else works without it."


def test_downloads_can_be_switched_off(workspace: Workspace, hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)  # what HF_HUB_OFFLINE sets when it is imported
    assert "switched off" in refused(workspace)
    assert hub.requests == []


def test_the_proxy_of_the_environment_is_used(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", hub.url)
    monkeypatch.setenv("HF_ENDPOINT", "http://hub.invalid")
    assert download(workspace).bundle is not None
    assert hub.asked_for(f"/{WEIGHTS}"), "all went through the proxy, which is this hub"


def test_a_token_goes_to_the_hub_and_a_request_says_no_more_than_it_must(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_of_the_test")
    download(workspace)
    assert {r.authorization for r in hub.requests if "/@lfs/" not in r.path} == {"Bearer hf_of_the_test"}
    assert all(r.agent.startswith("clip-desktop/") and "torch" not in r.agent for r in hub.requests)
    assert [r for r in hub.requests if "/api/" in r.path and "/api/models/" not in r.path] == []


def test_stopping_half_way_keeps_what_came_in(workspace: Workspace, hub: ModelHub, files: dict[str, bytes]) -> None:
    job = download_model(workspace, "tiny", registry_of(published()))
    before = set(threading.enumerate())
    while (step := next(job)).done < 150_000:
        pass
    job.close()
    assert [one.name for one in installed_models(workspace)] == ["builtin"]
    started = [t.name for t in threading.enumerate() if t not in before and "process_request" not in t.name]
    assert started == [], "none but the hub's own"
    kept = (staged(workspace) / WEIGHTS).stat().st_size
    assert 0 < kept <= step.done
    hub.requests.clear()
    assert download(workspace).bundle is not None
    assert [r.range for r in hub.requests if "/@lfs/" in r.path] == [f"bytes={kept}-"]


def test_stopping_while_waiting_is_at_once(workspace: Workspace, hub: ModelHub, files: dict[str, bytes]) -> None:
    hub.faults = [Fault("/config.json", 99, status=503, headers={"Retry-After": "80"})]
    job = download_model(workspace, "tiny", registry_of(published()))
    while next(job).stage != "Waiting for the model hub":
        pass
    job.close()


KILLED = """
import sys
from pathlib import Path
from clip_desktop.hub import fetch
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.install import download_model
from clip_desktop.services.workspace import Workspace
from tests.services.models_at_hand import published, registry_of

run_to_end(download_model(Workspace.open(Path(sys.argv[1])), "tiny", registry_of(published())))
"""


def test_a_program_that_is_killed_half_way_leaves_nothing_to_be_seen_and_goes_on(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], tmp_path: Path
) -> None:
    hub.hold_after = 200_000
    child = subprocess.Popen([sys.executable, "-c", KILLED, str(tmp_path / "profile")], cwd=ROOT)
    hub.wait_until_held()
    deadline = threading.Event()
    while not (part := staged(workspace) / WEIGHTS).exists() or part.stat().st_size < 100_000:
        assert child.poll() is None
        deadline.wait(0.02)
    child.send_signal(signal.SIGKILL)
    child.wait()
    hub.let_go()
    assert [one.name for one in installed_models(workspace)] == ["builtin"]
    assert "tiny" in unfinished(workspace)
    kept = part.stat().st_size
    hub.requests.clear()
    assert (download(workspace).folder / WEIGHTS).read_bytes() == files[WEIGHTS]
    assert [r.range for r in hub.requests if "/@lfs/" in r.path] == [f"bytes={kept}-"]
    assert unfinished(workspace) == {}


def test_what_is_left_of_another_commit_is_not_mixed_in(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], tmp_path: Path
) -> None:
    job = download_model(workspace, "tiny", registry_of(published()))
    while next(job).done < 150_000:
        pass
    job.close()
    newer = files_of(write_model(tmp_path / "newer", seed=1))
    hub.publish(REPOSITORY, newer)
    assert (download(workspace).folder / WEIGHTS).read_bytes() == newer[WEIGHTS]


def test_what_a_stopped_download_left_can_be_removed(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    job = download_model(workspace, "tiny", registry_of(published()))
    while next(job).done < 150_000:
        pass
    job.close()
    remove_model(workspace, "tiny")
    assert unfinished(workspace) == {}


def test_a_model_that_does_not_open_is_not_installed(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    hub.publish(REPOSITORY, {**files, "config.json": b'{"model_type": "something else"}'})
    text = refused(workspace)
    assert "It was not installed" in text
    assert STAGING not in text, "the path is gone by the time it is read"
    assert unfinished(workspace) == {}


def test_a_model_that_is_installed_is_not_fetched_again(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    download(workspace)
    hub.requests.clear()
    with pytest.raises(UserError, match="installed already"):
        download(workspace)
    assert hub.requests == []


def test_two_programs_do_not_install_at_once(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes], tmp_path: Path
) -> None:
    job = download_model(workspace, "tiny", registry_of(published()))
    next(job)
    other = Workspace.open(tmp_path / "profile")
    with pytest.raises(UserError, match="is installing a model"):
        download(other)
    job.close()
    assert download(other).bundle is not None


def test_a_name_that_is_not_known_suggests_the_nearest(workspace: Workspace, hub: ModelHub) -> None:
    with pytest.raises(UserError, match="Did you mean “tiny-clip”"):
        run_to_end(download_model(workspace, "tinyclip", registry_of(published("tiny-clip"))))
    assert hub.requests == []


def test_listing_and_using_models_is_done_without_a_network(
    workspace: Workspace, hub: ModelHub, files: dict[str, bytes]
) -> None:
    download(workspace)
    hub.requests.clear()
    names = [entry.name for entry in model_entries(workspace)]
    assert names[0] == "builtin"
    assert "openai-vit-b-32" in names
    remove_model(workspace, "tiny")
    assert hub.requests == []
