"""Getting a model: downloaded from the hub by its name in the registry, or taken from a folder or an archive."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.hub.checksums import CHUNK
from clip_desktop.hub.connection import Hub
from clip_desktop.hub.connection_log import ConnectionLog
from clip_desktop.hub.fetch import check_space, disk, fetch
from clip_desktop.hub.origin import Begun
from clip_desktop.hub.registry import Registry, read_registry
from clip_desktop.progress import BYTES, Job, Progress
from clip_desktop.sentences import say
from clip_desktop.services.models.listing import InstalledModel
from clip_desktop.services.models.staging import Known, StagedModel, check_free
from clip_desktop.services.workspace import Workspace

_TAKEN: Final = (".json", ".safetensors", ".txt", ".md", ".model")  # what a model folder is made of; no pickles
_ARCHIVE: Final = ".pt"
_BESIDE_AN_ARCHIVE: Final = ("tokenizer.json", "vocab.json", "merges.txt")


def download_model(workspace: Workspace, name: str, registry: Registry | None = None) -> Job[InstalledModel]:
    """Fetch a published model and install it when it is whole, proved and can be opened.

    Closing the job keeps what came in; the next one of the same model goes on from there.

    Args:
        name: of a model in the registry.
        registry: another than the shipped one.

    Raises:
        UserError: no such model, installed already, no network, no space, a refusal, wrong bytes, or another program
            of this profile is installing one.
    """
    model = (registry or read_registry()).find(name)
    check_free(workspace, name)
    log = ConnectionLog(workspace.paths.connections_file)
    with workspace.models_lock(), Hub(log) as hub:
        yield Progress(0, 0, "Asking the model hub", model.repository)
        listing = hub.listing(model)
        staged = StagedModel(workspace, name)
        staged.begin(Begun(listing.repository, listing.commit))
        digests = yield from fetch(hub, listing, staged.folder, model.sha256)
        yield Progress(listing.size, listing.size, "Looking the model over", unit=BYTES)
        known = Known(model.title, model.repository, listing.commit, model.licence, model.free)
        return staged.install(known, digests)


def import_model(
    workspace: Workspace, source: Path, name: str = "", registry: Registry | None = None
) -> Job[InstalledModel]:
    """Copy a model into the profile: a folder in any layout we read, or one of OpenAI's own archives (a .pt file).

    The source is only read. A tokenizer is taken from beside an archive, which holds none.

    Args:
        name: what to call it; without one it is called like the folder or the file.

    Raises:
        UserError: there is no model, its name is taken, too little space, it cannot be opened, or another program of
            this profile is installing one.
    """
    source = source.expanduser().absolute()
    name = name or _name_of(source)
    check_free(workspace, name)
    files = _files_of(source)
    with workspace.models_lock():
        staged = StagedModel(workspace, name)
        staged.begin()
        try:
            with disk():
                total = sum(path.stat().st_size for path in files)
            check_space(staged.folder, total)
            digests = yield from _copy(files, staged.folder, total)
            archive = next((a for d in digests.values() if (a := (registry or read_registry()).archive(d))), None)
            yield Progress(total, total, "Looking the model over", unit=BYTES)
            return staged.install(Known(archive.title if archive else name, str(source)), digests)
        finally:
            staged.discard()


def _files_of(source: Path) -> list[Path]:
    """What is copied; links are followed, for the caches of other programs are made of them."""
    try:
        if source.is_file():
            beside = [source.with_name(name) for name in _BESIDE_AN_ARCHIVE]
            return [source, *(path for path in beside if path.is_file())]
        there = sorted(path for path in source.iterdir() if path.is_file() and not path.name.startswith("."))
    except OSError as error:
        raise UserError(
            say("There is no model at “{source}”: {error}.", source=source, error=reason_of(error))
        ) from None
    files = [path for path in there if path.suffix in _TAKEN]
    if not any(path.suffix == ".safetensors" for path in files):
        files += [path for path in there if path.suffix == _ARCHIVE]
    if not files:
        raise UserError(
            say("There is no model in “{source}”.", source=source), "A model is a folder with a config and safetensors."
        )
    return files


def _copy(files: list[Path], folder: Path, total: int) -> Job[dict[str, str]]:
    """Copy files and take their SHA-256 on the way."""
    done, digests = 0, {}
    for path in files:
        digest = hashlib.sha256()
        for data in _pieces(path, folder / path.name):
            digest.update(data)
            done += len(data)
            yield Progress(done, total, "Copying", path.name, BYTES)
        digests[path.name] = digest.hexdigest()
    return digests


def _pieces(source: Path, target: Path) -> Iterator[bytes]:
    with disk(), source.open("rb") as file, target.open("wb") as out:
        while data := file.read(CHUNK):
            out.write(data)
            yield data


def _name_of(source: Path) -> str:
    stem = source.stem if source.is_file() else source.name
    return re.sub(r"[^A-Za-z0-9._-]+", "-", stem).strip("-.") or "model"
