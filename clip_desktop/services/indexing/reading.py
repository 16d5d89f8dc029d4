"""One file read once: bytes to hash, facts, thumbnail and pixels for the model. Runs in decode workers: no database, no
torch; failures are values, so that one bad file stops nothing."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from clip_desktop.clip.protocol import PixelArray
from clip_desktop.errors import reason_of
from clip_desktop.imaging.colour import to_srgb
from clip_desktop.imaging.companions import in_reading_order
from clip_desktop.imaging.decode import ImageProblem, NeedsExtra, Picture, content_hash, decode, read_bytes
from clip_desktop.imaging.formats import VIDEO
from clip_desktop.imaging.memory import pixel_budget
from clip_desktop.imaging.metadata import Metadata, merged
from clip_desktop.imaging.sidecar import read_sidecar
from clip_desktop.imaging.tags import Tags, tags_of
from clip_desktop.imaging.thumbnails import ThumbnailStore
from clip_desktop.imaging.video import MOST_FRAMES, hash_of, is_video, read_video
from clip_desktop.imaging.xmp import Said as FilmSaid
from clip_desktop.imaging.xmp_document import SidecarProblem
from clip_desktop.library.records import Caption, PhotoFacts, SidecarState, StaleFile
from clip_desktop.search.looks import NO_LOOK, look_of
from clip_desktop.search.outlines import SIDE
from clip_desktop.sentences import say
from clip_desktop.services.searching.place_names import place_name

_OUT_OF_REACH: Final = frozenset(
    getattr(errno, name)
    for name in ("ENOENT", "ENOTDIR", "ENODEV", "ENXIO", "ENOTCONN", "ESTALE", "EHOSTDOWN", "ETIMEDOUT")
    if hasattr(errno, name)
)
DECODED_EDGE: Final = 512  # enough for the thumbnail and for most models' input, from one draft decode
_SPARE: Final = 2  # times a model's input: drafts of that cost no photograph more than 0.003 of its cosine


@dataclass(frozen=True, slots=True)
class Said:
    """What a file and its sidecar say in words, the sidecar's state, and a sentence where something makes no sense."""

    caption: Caption
    sidecar: SidecarState | None
    problem: str


@dataclass(frozen=True, slots=True)
class Read:
    """A picture, read. All from ``facts`` on are None when its content was known and needs nothing new.

    ``pixels`` are uint8 (n, height, width, 3): the picture, or some frames of a film.
    """

    file: StaleFile
    content_hash: str
    size: int
    mtime_ns: int
    facts: PhotoFacts | None
    pixels: PixelArray | None
    said: Said | None = None
    look: bytes | None = None


@dataclass(frozen=True, slots=True)
class Unusable:
    """The file cannot be used, and why.

    ``again`` says that it may be usable next time without having changed: the right to read it is given, say.
    ``extra`` is what would have to be installed to use it, where it is nothing else.
    """

    file: StaleFile
    message: str
    size: int
    mtime_ns: int
    again: bool = False
    extra: str = ""


@dataclass(frozen=True, slots=True)
class Unsettled:
    """The file is gone, out of reach, or was being written meanwhile: it stays on the work list."""

    file: StaleFile


Outcome = Read | Unusable | Unsettled


@dataclass(frozen=True, slots=True)
class Reader:
    """What a decode worker needs.

    Attributes:
        prepare: the model's preprocessing, PIL RGB image to uint8 (height, width, 3).
        thumbnails: where the small pictures go.
        known: content hashes whose photos are complete: such a file is only linked.
        edge: the shorter edge in pixels that pictures are decoded to, at least (``edge_for``).
    """

    prepare: Callable[[Image.Image], PixelArray]
    thumbnails: ThumbnailStore
    known: Container[str]
    edge: int = DECODED_EDGE

    def read(self, file: StaleFile) -> Outcome:
        """Read one file. Never raises for what is wrong with the file."""
        try:
            before = os.stat(file.path)
            outcome = self._outcome(file, before)
            after = os.stat(file.path)
        except OSError as error:
            return _unread(file, error)
        if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
            return Unsettled(file)
        return outcome

    def _outcome(self, file: StaleFile, stat: os.stat_result) -> Outcome:
        """What a file holds, if it does not change meanwhile.

        Raises:
            OSError: the system does not give it.
        """
        try:
            return self._film(file, stat) if is_video(file.path) else self._picture(file, stat)
        except NeedsExtra as problem:
            return Unusable(file, str(problem), stat.st_size, stat.st_mtime_ns, extra=problem.extra)
        except ImageProblem as problem:
            return Unusable(file, str(problem), stat.st_size, stat.st_mtime_ns)
        except MemoryError:
            return Unusable(file, "This picture needs more memory than there is.", stat.st_size, stat.st_mtime_ns)

    def _picture(self, file: StaleFile, stat: os.stat_result) -> Read:
        data = read_bytes(file.path)
        digest = content_hash(data)
        if digest in self.known:
            return Read(file, digest, stat.st_size, stat.st_mtime_ns, None, None)
        picture = decode(data, at_least=self.edge)
        said = described(file, stat.st_mtime_ns, tags_of(data))
        return self._read(file, stat, digest, picture, said, [picture.image])

    def _film(self, file: StaleFile, stat: os.stat_result) -> Read:
        """A film is never held in memory whole."""
        if not VIDEO.is_there:
            raise NeedsExtra(VIDEO.extra)
        with open(file.path, "rb") as stream:
            digest = hash_of(stream)
            if digest in self.known:
                return Read(file, digest, stat.st_size, stat.st_mtime_ns, None, None)
            stream.seek(0)
            film = read_video(stream, pixel_budget(), most=MOST_FRAMES, at_least=self.edge)
        frames = [to_srgb(frame, self.edge) for frame in film.frames]
        picture = Picture(frames[0], VIDEO.name, film.width, film.height)
        said = described(file, stat.st_mtime_ns, Tags(), film.said)
        return self._read(file, stat, digest, picture, said, frames, film.length)

    def _read(
        self,
        file: StaleFile,
        stat: os.stat_result,
        digest: str,
        picture: Picture,
        described_as: tuple[Metadata, Said],
        frames: Sequence[Image.Image],
        length: float | None = None,
    ) -> Read:
        meta, said = described_as
        self.thumbnails.put(digest, picture.image)
        facts = PhotoFacts(
            digest,
            picture.format,
            picture.width,
            picture.height,
            meta.taken_at,
            meta.taken_at_source,
            meta.lat,
            meta.lon,
            meta.camera,
            length,
        )
        look = NO_LOOK if picture.format == VIDEO.name else look_of(shrunk(picture.image))
        pixels = np.stack([self.prepare(frame) for frame in frames])
        return Read(file, digest, stat.st_size, stat.st_mtime_ns, facts, pixels, said, look)


def shrunk(image: Image.Image) -> NDArray[np.uint8]:
    """An RGB picture as ``look_of`` takes it: uint8 (32, 32, 3)."""
    return np.asarray(image.convert("RGB").resize((SIDE, SIDE), Image.Resampling.BOX), np.uint8)


def described(file: StaleFile, mtime_ns: int, tags: Tags, filmed: FilmSaid | None = None) -> tuple[Metadata, Said]:
    """What a file's tags and the sidecar beside it say, and of it what is kept in words."""
    state, sidecar, problem = _sidecar_of(file)
    meta = merged(tags, mtime_ns, sidecar, filmed)
    caption = Caption(
        meta.title,
        meta.description,
        meta.keywords,
        place_name(meta.lat, meta.lon),
        meta.lens,
        meta.exposure,
        meta.rating,
    )
    return meta, Said(caption, state, " ".join(filter(None, (problem, *meta.problems))))


def _sidecar_of(file: StaleFile) -> tuple[SidecarState | None, bytes, str]:
    """The sidecar that counts, its content, and a sentence where that cannot be read."""
    for name in in_reading_order(file.path.name, file.sidecars):
        path = file.path.with_name(name)
        try:
            status = os.stat(path)
        except OSError:
            continue  # gone since the scan, or out of reach
        state = SidecarState(name, status.st_size, status.st_mtime_ns)
        try:
            return state, read_sidecar(path) or b"", ""
        except SidecarProblem as problem:
            return state, b"", problem.message
        except OSError as error:
            reason = reason_of(error)
            return state, b"", say("Its sidecar “{name}” cannot be read: {reason}.", name=name, reason=reason)
    return None, b"", ""


def edge_for(size: int) -> int:
    """The shorter edge in pixels to decode to, for a model that sees squares of ``size`` pixels."""
    return max(DECODED_EDGE, _SPARE * size)


def _unread(file: StaleFile, error: OSError) -> Outcome:
    """What it means that the system would not give a file."""
    if error.errno in _OUT_OF_REACH:
        return Unsettled(file)  # moved away or unplugged: the next scan tells
    if isinstance(error, PermissionError):
        return Unusable(file, "This file may not be read by you.", file.size, file.mtime_ns, again=True)
    reason = reason_of(error)
    return Unusable(
        file, say("This file cannot be read: {reason}.", reason=reason), file.size, file.mtime_ns, again=True
    )
