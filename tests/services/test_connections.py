"""What is noted of the network: each request of a download, failed ones too, and nothing that nobody should know."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clip_desktop.errors import UserError
from clip_desktop.hub import fetch as fetching
from clip_desktop.hub.connection_log import MOST, Connection, ConnectionLog
from clip_desktop.progress import run_to_end
from clip_desktop.services.models.install import download_model
from clip_desktop.services.workspace import Workspace
from tests.services.conftest import Stocked
from tests.services.hub_server import Fault, ModelHub, only_loopback
from tests.services.models_at_hand import REPOSITORY, files_of, published, registry_of, write_model

WEIGHTS = "model.safetensors"


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModelHub]:
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_TOKEN", "hf_nobodymayknow")
    monkeypatch.setattr(fetching, "PAUSES", (0.01,))
    with only_loopback(monkeypatch), ModelHub() as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        hub.publish(REPOSITORY, files_of(write_model(tmp_path / "made")))
        yield hub


def download(workspace: Workspace) -> None:
    run_to_end(download_model(workspace, "tiny", registry_of(published())))


def noted(workspace: Workspace) -> list[Connection]:
    return ConnectionLog(workspace.paths.connections_file).all()


def test_each_request_of_a_download_is_noted(workspace: Workspace, hub: ModelHub) -> None:
    download(workspace)
    found = noted(workspace)
    assert len(found) == len(hub.requests)
    assert {one.host for one in found} == {"127.0.0.1"}
    assert found[-1].purpose == REPOSITORY, "the list of its files came first, so it stands last"
    assert {one.purpose for one in found[:-1]} == {
        f"{REPOSITORY}: {name}" for name in hub.repositories[REPOSITORY][hub.main[REPOSITORY]]
    }
    assert sum(one.received for one in found[:-1]) == hub.served - found[-1].received
    assert found[-1].received > 0
    assert {one.outcome for one in found} == {"answered", "redirected"}


def test_neither_addresses_nor_tokens_are_kept(workspace: Workspace, hub: ModelHub) -> None:
    hub.faults.append(
        Fault("config.json", moved_to=f"{hub.url}/{REPOSITORY}/resolve/{hub.main[REPOSITORY]}/config.json?sig=secret")
    )
    download(workspace)
    told = workspace.paths.connections_file.read_text(encoding="utf-8")
    assert "secret" not in told and "hf_nobodymayknow" not in told and "://" not in told and "?" not in told
    assert workspace.paths.connections_file.stat().st_mode & 0o077 == 0 or os.name == "nt"


@pytest.mark.parametrize(
    ("fault", "outcome", "status"),
    [
        (Fault("config.json", times=9, status=403), "refused", 403),
        (Fault(f"@lfs/{WEIGHTS}", times=9, cut_after=0), "cut", 200),
    ],
)
def test_what_failed_is_noted_too(workspace: Workspace, hub: ModelHub, fault: Fault, outcome: str, status: int) -> None:
    hub.faults.append(fault)
    with pytest.raises(UserError):
        download(workspace)
    assert (noted(workspace)[0].outcome, noted(workspace)[0].status) == (outcome, status)
    assert len(noted(workspace)) == len(hub.requests)


def test_nobody_there_is_noted_as_well(workspace: Workspace, hub: ModelHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    with pytest.raises(UserError):
        download(workspace)
    [only] = noted(workspace)
    assert (only.host, only.outcome, only.status, only.received) == ("127.0.0.1", "unreachable", 0, 0)


def test_a_download_that_was_stopped_says_so(workspace: Workspace, hub: ModelHub) -> None:
    job = download_model(workspace, "tiny", registry_of(published()))
    while (next(job)).stage != "Downloading":
        pass
    job.close()
    assert noted(workspace)[0].outcome == "stopped"


KILLED = """
import os, signal, sys
from pathlib import Path
from clip_desktop.hub.connection_log import ConnectionLog
ConnectionLog(Path(sys.argv[1])).begin("hub.example", "a/b")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(os.name != "posix", reason="kills by a signal")
def test_a_killed_program_leaves_its_trace(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", KILLED, str(tmp_path / "log")], check=False)
    assert ended.returncode == -signal.SIGKILL
    [only] = ConnectionLog(tmp_path / "log").all()
    assert (only.host, only.outcome) == ("hub.example", "begun")


def test_the_list_is_bounded_and_can_be_cleared(tmp_path: Path) -> None:
    log = ConnectionLog(tmp_path / "log")
    for n in range(MOST + 20):
        log.end(log.begin("hub.example", f"a/{n}"), n, "answered", 200)
    assert [one.purpose for one in log.all()[:2]] == [f"a/{MOST + 19}", f"a/{MOST + 18}"]
    assert len(log.all()) == MOST
    assert len((tmp_path / "log").read_bytes().splitlines()) <= 2 * MOST
    log.clear()
    log.clear()
    assert log.all() == []


def test_lines_that_are_none_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "log"
    log = ConnectionLog(path)
    log.begin("hub.example", "a/b")
    [good] = path.read_text().splitlines()
    odd = ["", "{", "[]", "7", "{}", '{"key": "x"}', good.replace('"begun"', '"else"'), json.dumps({"key": 1, "at": 2})]
    path.write_text("\n".join([*odd, good, "\xff" * 9]), encoding="latin-1")
    assert [one.host for one in log.all()] == ["hub.example"]


def test_reading_tagging_and_searching_note_nothing(stocked: Stocked) -> None:
    stocked.tag()
    stocked.searcher.refresh(stocked.library)
    assert not stocked.workspace.paths.connections_file.exists()
