"""Bytes from the hub to a folder: resumed where they stopped, counted, and proved by their checksums."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.hub.checksums import Checksum, take_in
from clip_desktop.hub.complaints import asked_to_wait, disk_sentence, passing, sentence_of
from clip_desktop.hub.connection import Hub, Listing, RemoteFile
from clip_desktop.progress import BYTES, Job, Progress
from clip_desktop.sentences import say

PAUSES: Final = (1.0, 2.0, 4.0, 8.0, 16.0)  # seconds before the next try, as long as no byte comes in
LONGEST_WAIT: Final = 90.0  # seconds a busy hub is waited for; what it asks for beyond that the user is told
SPARE: Final = 64 << 20  # bytes that stay free on the disk


@contextmanager
def disk() -> Iterator[None]:
    """Whatever fails inside is the disk's fault, and told in a sentence (``UserError``)."""
    try:
        yield
    except OSError as error:
        raise disk_sentence(error) from error


def check_space(folder: Path, needed: int) -> None:
    """Refuse to begin what the disk of ``folder`` cannot take.

    Raises:
        UserError: with how much is needed and how much is free.
    """
    with disk():
        free = shutil.disk_usage(folder).free
    if free < needed + SPARE:
        raise UserError(
            say(
                "The disk has too little space: {needed} are needed, {free} are free.",
                needed=_megabytes(needed),
                free=_megabytes(free),
            ),
            "Free some space and start again.",
        )


def fetch(hub: Hub, listing: Listing, folder: Path, published: Mapping[str, str]) -> Job[dict[str, str]]:
    """Fetch all files of a listing into a folder; what is there already is checked and continued.

    Closing the job stops it within one piece of data; what came in stays for the next time.

    Args:
        published: checksums (SHA-256) that files must have beside the hub's own.

    Returns:
        SHA-256 by file.

    Raises:
        UserError: too little space, no connection, a refusal, or bytes that are not what was promised.
    """
    for file in listing.files:
        if file.sha256 and published.get(file.name, file.sha256) != file.sha256:
            raise UserError(
                say(
                    "“{name}” of {repository} is no longer the file this program knows.",
                    name=file.name,
                    repository=listing.repository,
                )
            )
    check_space(folder, listing.size - sum(min(_size(folder / file.name), file.size) for file in listing.files))
    digests, before = {}, 0
    for file in listing.files:
        incoming = _Incoming(hub, listing, file, folder / file.name, before)
        yield from incoming.receive()
        digests[file.name] = incoming.proved(published.get(file.name))
        before += file.size
    return digests


@dataclass
class _Incoming:
    """One file on its way.

    Attributes:
        path: where it is written; what an earlier try left there is continued.
        before: bytes of the files before it, so that progress is that of the whole.
    """

    hub: Hub
    listing: Listing
    file: RemoteFile
    path: Path
    before: int

    def __post_init__(self) -> None:
        self.checksum = Checksum(self.file.size)

    def receive(self) -> Iterator[Progress]:
        """Until all of it is there; a connection that is cut is opened again from where it was."""
        yield from self._take_in_what_is_there()
        tries = 0
        while self.checksum.length < self.file.size:
            start = self.checksum.length
            try:
                yield from self._receive_some()
            except UserError:
                raise
            except Exception as error:
                tries = 1 if self.checksum.length > start else tries + 1
                yield from self._wait(self._pause(error, tries))

    def proved(self, published: str | None) -> str:
        """The file's SHA-256, after comparing it with all that is known of it. A wrong file is deleted.

        Raises:
            UserError: it is not what was published, or nobody says what it should be.
        """
        digest, known = self.checksum.sha256, [self.file.sha256, published]
        by_blob = self.file.blob == self.checksum.blob if self.file.sha256 is None else False
        expected = {one for one in known if one is not None}
        if self.checksum.length == self.file.size and expected <= {digest} and (expected or by_blob):
            return digest
        with disk():
            self.path.unlink()
        if not expected and self.file.blob is None:
            raise UserError(say("The hub does not say what the checksum of “{name}” is.", name=self.file.name))
        raise UserError(
            say("“{name}” did not come in as it was published: its checksum is wrong.", name=self.file.name),
            "Nothing was installed. Start again; if it stays so, do not use this hub.",
        )

    def _take_in_what_is_there(self) -> Iterator[Progress]:
        with disk():
            if _size(self.path) > self.file.size:
                self.path.unlink()
            self.path.touch()
        for _ in take_in(self.path, self.checksum):
            yield self._progress("Checking what is there")

    def _receive_some(self) -> Iterator[Progress]:
        from httpx2 import RemoteProtocolError

        with self.hub.open(self.listing, self.file, self.checksum.length) as response, self.path.open("ab") as out:
            if self.checksum.length and response.status_code == 200:  # no ranges here: it comes from the beginning
                with disk():
                    out.truncate(0)
                self.checksum = Checksum(self.file.size)
            for data in response.iter_bytes():
                with disk():
                    out.write(data)
                self.checksum.update(data)
                yield self._progress("Downloading")
                if self.checksum.length > self.file.size:
                    return
            with disk():
                out.flush()
                os.fsync(out.fileno())
        if self.checksum.length < self.file.size:
            raise RemoteProtocolError(f"{self.file.name} ended early")

    def _pause(self, error: Exception, tries: int) -> float:
        """Seconds to wait after an error; raises what the user is told when waiting is of no use."""
        if not passing(error) or tries > len(PAUSES):
            raise sentence_of(error, self.listing.repository) from error
        wait = asked_to_wait(error) or PAUSES[tries - 1]
        if wait > LONGEST_WAIT:
            raise sentence_of(error, self.listing.repository) from error
        return wait

    def _wait(self, seconds: float) -> Iterator[Progress]:
        """Wait in short steps, so that the job can be stopped meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            yield self._progress("Waiting for the model hub")
            time.sleep(min(0.1, left))

    def _progress(self, stage: str) -> Progress:
        return Progress(self.before + self.checksum.length, self.listing.size, stage, self.file.name, BYTES)


def _size(path: Path) -> int:
    return path.stat().st_size if path.exists() else 0


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB"
