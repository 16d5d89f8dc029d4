"""The one door to the network: an open connection to the model hub, for as long as a download lasts."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Final, Self

import clip_desktop
from clip_desktop.errors import UserError
from clip_desktop.hub.complaints import sentence_of
from clip_desktop.hub.connection_log import ConnectionLog
from clip_desktop.hub.registry import PublishedModel
from clip_desktop.hub.watched import Watched
from clip_desktop.sentences import say

if TYPE_CHECKING:
    from httpx2 import Response
    from huggingface_hub import HfApi

_PROGRAM: Final = "clip-desktop"
SECONDS_OF_SILENCE: Final = 10.0  # a connection that says nothing for so long is taken for cut, and a job can stop


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file as the hub lists it.

    Attributes:
        name: within the repository.
        size: in bytes.
        sha256: of its bytes, where the hub knows it (large files: Git LFS).
        blob: Git's own digest of it, where the hub knows it (small files).
    """

    name: str
    size: int
    sha256: str | None = None
    blob: str | None = None


@dataclass(frozen=True, slots=True)
class Listing:
    """The files of a model at one commit: all that is fetched, the small ones first."""

    repository: str
    commit: str
    files: tuple[RemoteFile, ...]

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(file.size for file in self.files)


class Hub:
    """A connection to the hub: ``with Hub(log) as hub``. Nothing is imported or opened before.

    ``huggingface_hub`` resolves names, revisions and addresses and brings the HTTP client, which goes through the
    proxies of the environment. The bytes are read here and not by its ``hf_hub_download``: that one drops what was
    fetched when it fails or is killed, waits inside itself where a job must be able to stop, and reports to a bar only.

    Args:
        log: where each request is noted before it goes out, and when it ends.
    """

    def __init__(self, log: ConnectionLog) -> None:
        self._watched = Watched(log)
        self.endpoint = os.environ.get("HF_ENDPOINT", "").rstrip("/") or None
        self._api: HfApi | None = None

    def __enter__(self) -> Self:
        from huggingface_hub import HfApi, close_session, constants, get_session

        # By default the user agent names the installed torch, and the hub is asked for a list of programs to look for.
        # A download says what it wants and nothing else.
        constants.HF_HUB_DISABLE_TELEMETRY = True
        self._api = HfApi(self.endpoint, library_name=_PROGRAM, library_version=clip_desktop.__version__)
        close_session()  # one client for all that follows, and it is watched
        self._watched.watch(get_session())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        from huggingface_hub import close_session

        close_session()
        self._api = None

    def listing(self, model: PublishedModel) -> Listing:
        """What there is to fetch, at the pinned commit, or at the one that "main" names now.

        Raises:
            UserError: the hub cannot be reached or refuses, or a file that makes the model is not there.
        """
        assert self._api is not None
        try:
            with self._watched.purpose(model.repository):
                info = self._api.model_info(
                    model.repository, revision=model.revision, files_metadata=True, timeout=SECONDS_OF_SILENCE
                )
        except Exception as error:
            raise sentence_of(error, model.repository) from error
        there = {file.rfilename: file for file in info.siblings or ()}
        missing = [name for name in model.layout.files if name not in there]
        if missing:
            raise UserError(
                say(
                    "The repository {repository} has no {names}.", repository=model.repository, names=", ".join(missing)
                ),
                model.note,
            )
        wanted = [there[name] for name in (*model.layout.files, *model.layout.also) if name in there]
        if info.sha is None or any(file.size is None for file in wanted):
            raise UserError(
                say("The hub does not say which files of {repository} are how large.", repository=model.repository)
            )
        files = [RemoteFile(f.rfilename, f.size or 0, f.lfs.sha256 if f.lfs else None, f.blob_id) for f in wanted]
        return Listing(model.repository, info.sha, tuple(sorted(files, key=lambda file: file.size)))

    @contextmanager
    def open(self, listing: Listing, file: RemoteFile, offset: int) -> Iterator[Response]:
        """A file's bytes from ``offset`` on, or from the start where the server knows no ranges (status 200).

        Raises:
            httpx2.HTTPError: see ``complaints``.
        """
        from huggingface_hub import get_session, hf_hub_url
        from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]  # public, but not re-exported

        url = hf_hub_url(listing.repository, file.name, revision=listing.commit, endpoint=self.endpoint)
        headers = build_hf_headers(library_name=_PROGRAM, library_version=clip_desktop.__version__)
        headers["Accept-Encoding"] = "identity"  # ranges count bytes as they are, not packed
        if offset:
            headers["Range"] = f"bytes={offset}-"
        with (
            self._watched.purpose(f"{listing.repository}: {file.name}"),
            get_session().stream("GET", url, headers=headers, timeout=SECONDS_OF_SILENCE) as response,
        ):
            response.raise_for_status()
            yield response
