"""``models`` on the command line."""

from __future__ import annotations

import io
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from clip_desktop.cli.exits import DONE, INTERRUPTED
from clip_desktop.hub import registry as registry_module
from clip_desktop.hub.registry import Registry
from clip_desktop.services.models.listing import STAGING
from tests.cli.conftest import ROOT, CommandLine
from tests.services.hub_server import Fault, ModelHub, only_loopback
from tests.services.models_at_hand import REPOSITORY, files_of, published, write_model


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[ModelHub]:
    """A hub that holds one model, and a registry that knows it and one that may not be used for everything."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    models = published(size=4_000_000, imagenet=41.5), published("unfree", licence="cc-by-nc", free=False)
    known = Registry(models, (), registry_module.read_registry().figures)
    monkeypatch.setattr(registry_module, "read_registry", lambda: known)
    monkeypatch.setattr("clip_desktop.services.models.listing.read_registry", lambda: known)
    with only_loopback(monkeypatch), ModelHub() as hub:
        hub.publish(REPOSITORY, files_of(write_model(tmp_path / "made")))
        monkeypatch.setenv("HF_ENDPOINT", hub.url)
        yield hub


def listed(cli: CommandLine) -> dict[str, dict[str, object]]:
    return {model["name"]: model for model in cli.done("models", "--json").json}


def test_the_shipped_models_are_listed_without_a_network(cli: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    with only_loopback(monkeypatch):
        models = listed(cli)
        text = cli.done("models").text
    assert {"builtin", "openai-vit-b-32", "siglip2-b-16"} <= models.keys()
    line = next(line for line in text.splitlines() if "metaclip" in line)
    assert "cc-by-nc !" in line
    assert "not stated" in line
    assert models["tinyclip-39m-16"]["size"] is None
    assert models["siglip2-b-16"]["languages"] == ["mul"]
    assert models["builtin"]["languages"] == ["en"]


def test_from_download_to_removal(cli: CommandLine, hub: ModelHub) -> None:
    assert listed(cli)["tiny"]["installed"] is False
    answer = cli.done("models", "download", "tiny")
    assert "“tiny” is installed" in answer.text
    assert "Downloading: " in answer.err
    assert "kB" in answer.err, "bytes are told in words"
    assert (listed(cli)["tiny"]["installed"], listed(cli)["tiny"]["in_use"]) == (True, False)
    assert cli.done("models", "use", "tiny").code == 0
    assert listed(cli)["tiny"]["in_use"] is True
    assert "in use" in cli.done("models").text

    refused = cli("models", "remove", "tiny", "--yes")
    assert (refused.code, "in use" in refused.err) == (1, True)
    gone = cli.done("models", "remove", "tiny", "--yes", "--in-use")
    assert "become free" in gone.err
    assert listed(cli)["tiny"]["installed"] is False
    assert listed(cli)["builtin"]["in_use"] is True


def test_download_and_use_in_one(cli: CommandLine, hub: ModelHub) -> None:
    cli.done("models", "download", "tiny", "--use")
    assert cli.done("settings", "get", "model").text == "tiny\n"


def test_a_licence_that_is_not_free_is_told_before_the_download(cli: CommandLine, hub: ModelHub) -> None:
    assert "cc-by-nc" in cli.done("models", "download", "unfree").err


def test_what_is_known_of_a_model_is_shown_before_and_after(cli: CommandLine, hub: ModelHub) -> None:
    before = cli.done("models", "show", "tiny").text
    assert "to download" in before
    assert "41.5 %" in before
    assert "Crossmodal-3600" in before
    assert "not stated" in before
    cli.done("models", "download", "tiny")
    after = cli.done("models", "show", "tiny").text
    assert hub.main[REPOSITORY] in after
    assert "# A tiny model" in after, "the card its maker wrote"
    details = cli.done("models", "show", "tiny", "--json").json
    assert details["origin"]["revision"] == hub.main[REPOSITORY]
    assert len(details["weights_sha256"]) == 64


def test_an_unknown_name_suggests_the_nearest(cli: CommandLine, hub: ModelHub) -> None:
    for command in ("download", "show"):
        answer = cli("models", command, "tinny")
        assert (answer.code, "Did you mean “tiny”?" in answer.err) == (1, True)
    assert hub.requests == []


def test_a_failed_download_is_one_sentence(cli: CommandLine, hub: ModelHub) -> None:
    hub.faults = [Fault("/tiny-clip", status=404)]
    answer = cli("models", "download", "tiny")
    assert answer.code == 1
    assert answer.err.splitlines()[-1].startswith("clip-desktop: The hub has no such model")


def test_a_download_that_was_begun_is_listed_and_can_be_removed(cli: CommandLine, hub: ModelHub) -> None:
    begun = cli.profile / "data" / "models" / STAGING / "tiny"
    begun.mkdir(parents=True)
    (begun / "model.safetensors").write_bytes(b"\0" * 30_000)
    assert "begun (30.0 kB)" in cli.done("models").text
    assert listed(cli)["tiny"]["downloaded"] == 30_000
    cli.done("models", "remove", "tiny", "--yes")
    assert not begun.exists()


def test_a_model_is_imported_and_used(cli: CommandLine, tmp_path: Path) -> None:
    made = write_model(tmp_path / "a model")
    assert "“mine” is installed" in cli.done("models", "import", made, "--name", "mine", "--use").text
    assert listed(cli)["mine"]["in_use"] is True
    again = cli("models", "import", made, "--name", "mine")
    assert (again.code, "installed already" in again.err) == (1, True)


def test_removing_asks_on_a_terminal(cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cli.done("models", "import", write_model(tmp_path / "made"), "--name", "mine")

    class Terminal(io.TextIOWrapper):
        def isatty(self) -> bool:
            return True

    def run(answer: bytes) -> int:
        with monkeypatch.context() as patch:
            patch.setattr(io, "TextIOWrapper", Terminal)
            return cli("models", "remove", "mine", stdin=answer).code

    assert run(b"n\n") == INTERRUPTED
    assert "mine" in listed(cli)
    assert run(b"y\n") == DONE
    assert "mine" not in listed(cli)


@pytest.mark.parametrize("asked", [["use"], ["prepare"], ["compare"], ["remove", "--yes"]])
def test_a_model_that_is_only_to_be_had_is_not_said_to_be_unknown(cli: CommandLine, asked: list[str]) -> None:
    answer = cli("models", *asked, "openai-vit-b-32")
    assert answer.code == 1
    assert "The model “openai-vit-b-32” is not on this machine yet." in answer.err
    assert "clip-desktop models download openai-vit-b-32" in answer.err


def test_vectors_are_forgotten_only_when_asked(cli: CommandLine, tmp_path: Path) -> None:
    answer = cli("models", "remove", "nothing")
    assert (answer.code, "There is no model “nothing”" in answer.err) == (1, True)
    cli.done("models", "import", write_model(tmp_path / "made"), "--name", "mine")
    assert "vectors" not in cli.done("models", "remove", "mine", "--yes", "--vectors").err, "there were none"


def test_listing_models_loads_neither_torch_nor_what_talks_to_the_hub(tmp_path: Path) -> None:
    code = (
        "import sys\n"
        "from clip_desktop.cli.main import run\n"
        f"run(['--profile', {str(tmp_path)!r}, 'models', '--json'], None)\n"
        "sys.exit(str({'torch', 'huggingface_hub', 'httpx2'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=120)
    assert done.stderr.strip() == "set()"
    assert "openai-vit-b-32" in done.stdout


def test_what_was_asked_of_the_network_is_told(cli: CommandLine, hub: ModelHub) -> None:
    assert "No connections so far" in cli.done("status", "--connections").text
    assert cli.done("status", "--connections", "--json").json == []
    cli.done("models", "download", "tiny")
    made = cli.done("status", "--connections", "--json").json
    assert len(made) == len(hub.requests)
    assert {"at", "host", "purpose", "received", "outcome", "status"} == made[0].keys()
    text = cli.done("status", "--connections").text
    assert len(text.splitlines()) == 1 + len(made)
    assert f"{REPOSITORY}: config.json" in text and "answered 200" in text
