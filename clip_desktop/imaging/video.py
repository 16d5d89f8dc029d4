"""Films, through FFmpeg's libraries (the extra ``video``): the frame that stands for a film, and when it was taken.

The first frame is often black, so frames are looked at from the beginning until one shows something.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from PIL import Image, ImageStat

from clip_desktop.imaging.exif_values import time_of
from clip_desktop.imaging.formats import SNIFFED, VIDEO, kind_of
from clip_desktop.imaging.orientation import upright, upright_size
from clip_desktop.imaging.problems import ImageProblem

_SECONDS: Final = (0.0, 1.0, 3.0, 8.0, 20.0)  # into the film, where frames are looked at
_TRIES_EACH: Final = 12  # frames that are decoded from each of those places
_PLAIN: Final = 12.0  # of 255: a frame whose light varies less (standard deviation) shows nothing
_DATES: Final = ("com.apple.quicktime.creationdate", "creation_time", "date")
_BLOCK: Final = 1024**2


class Frame(NamedTuple):
    """The frame that stands for a film, upright, with the film's width and height and when it was taken."""

    image: Image.Image
    width: int
    height: int
    taken_at: str | None


def is_video(path: Path) -> bool:
    """Whether a file is named as a film and begins as one; False for what cannot be read."""
    if path.suffix.lower() not in VIDEO.extensions:
        return False
    try:
        if not path.is_file():  # a pipe would never answer
            return False
        with open(path, "rb") as file:
            return kind_of(file.read(SNIFFED)) == VIDEO.name
    except OSError:
        return False


def hash_of(file: IO[bytes]) -> str:
    """``decode.content_hash`` of a whole file, of any size."""
    digest = hashlib.blake2b(digest_size=32)
    while block := file.read(_BLOCK):
        digest.update(block)
    return digest.hexdigest()


def read_video(file: IO[bytes], pixel_budget: int) -> Frame:
    """The first frame that shows something; of a film in which none does, its first.

    Raises:
        ImageProblem: FFmpeg cannot read it, it has no picture, or one too large.
    """
    import av

    try:
        with av.open(file, mode="r", metadata_errors="ignore") as film:
            stream = next(iter(film.streams.video), None)
            if stream is None and not len(film.streams):
                raise ImageProblem("This video is damaged, or cut short.")
            if stream is None:
                raise ImageProblem("This file holds sound alone, and no picture.")
            if stream.width * stream.height > pixel_budget:
                raise ImageProblem(
                    f"This video says it has {stream.width} × {stream.height} pixels, too many for the memory there is."
                )
            stream.thread_type = "SLICE"  # decode workers are as many as processors already
            image, turn = _best(film, stream)
            return Frame(upright(image, turn), *upright_size(image.size, turn), _taken_at(film, stream))
    except (av.FFmpegError, ValueError) as error:
        raise ImageProblem("This video is damaged, or of a kind that is not known.") from error


def read_video_bytes(data: bytes, pixel_budget: int) -> Frame:
    """``read_video`` of a film that is in memory already, under a picture's name.

    Raises:
        ImageProblem: as ``read_video``.
    """
    return read_video(io.BytesIO(data), pixel_budget)


def _best(film: Any, stream: Any) -> tuple[Image.Image, int]:
    """The frame to show, and how it is to be turned as EXIF says it."""
    first: tuple[Image.Image, int] | None = None
    for frame in _frames(film, stream):
        image: Image.Image = frame.to_image()
        found = image, _orientation(frame)
        first = first or found
        if _shows_something(found[0]):
            return found
    if first is None:
        raise ImageProblem("This video is cut short: the file ends before its first picture.")
    return first


def _frames(film: Any, stream: Any) -> Iterator[Any]:
    """Some frames from each of a few places, as far as the film goes."""
    import av

    for seconds in _SECONDS:
        if seconds:
            try:
                film.seek(int(seconds * av.time_base))
            except av.FFmpegError:
                return  # it cannot be wound, or is over
        shown = 0
        try:
            for frame in film.decode(stream):
                if frame.time is not None and frame.time + 1 < seconds:
                    continue
                yield frame
                shown += 1
                if shown == _TRIES_EACH:
                    break
        except av.FFmpegError:
            continue  # damaged here; perhaps not further on
        if not shown:
            return


def _shows_something(image: Image.Image) -> bool:
    return ImageStat.Stat(image.convert("L")).stddev[0] >= _PLAIN


def _orientation(frame: Any) -> int:
    """A film's turn (degrees against the clock) as EXIF's orientation."""
    turn = round(float(getattr(frame, "rotation", 0) or 0)) % 360
    return {90: 8, 180: 3, 270: 6}.get(turn, 1)


def _taken_at(film: Any, stream: Any) -> str | None:
    texts = {**stream.metadata, **film.metadata}
    return next(filter(None, (time_of(texts.get(name)) for name in _DATES)), None)
