"""Films, through FFmpeg's libraries (the extra ``video``): a few frames of each, and what its container says.

Frames come from places all over a film, as its beginning is often black and never all of it. No more than one is held
in its full size.
"""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

from PIL import Image, ImageStat

from clip_desktop.imaging.exif_values import camera_of, place_of_text, time_of
from clip_desktop.imaging.formats import SNIFFED, VIDEO, kind_of
from clip_desktop.imaging.orientation import upright, upright_size
from clip_desktop.imaging.problems import ImageProblem
from clip_desktop.imaging.xmp import Said
from clip_desktop.sentences import say

_PLACES: Final = (0.10, 0.35, 0.60, 0.85)  # of the film's length, where frames are looked at …
_SECONDS: Final = (0.0, 1.0, 3.0, 8.0)  # … and where it does not say how long it is
MOST_FRAMES: Final = len(_PLACES)
_NEAR: Final = 4.0  # seconds that are decoded rather than wound over: a short film may have one place to wind to
_MOST_DECODED: Final = 150  # frames to decode on the way to a place: five seconds of most films
_PLAIN: Final = 12.0  # of 255: a frame whose light varies less (standard deviation) shows nothing
_DATES: Final = ("com.apple.quicktime.creationdate", "creation_time", "date")
_POSITIONS: Final = ("com.apple.quicktime.location.ISO6709", "location", "location-eng")  # "location" is the box ©xyz
_MAKERS: Final = ("com.apple.quicktime.make", "com.android.manufacturer")
_MODELS: Final = ("com.apple.quicktime.model", "com.android.model")
_LONGEST: Final = 7 * 24 * 3600.0  # seconds: what says it is longer is damaged
_BLOCK: Final = 1024**2


class Film(NamedTuple):
    """What is looked at of a film.

    Attributes:
        frames: upright; the first stands for the film, and each of several shows something.
        width, height: of the whole upright frame in pixels.
        length: in seconds; 0 where it is not said.
        said: when, where and with what it was taken, as its container says.
    """

    frames: tuple[Image.Image, ...]
    width: int
    height: int
    length: float
    said: Said

    @property
    def image(self) -> Image.Image:
        """The frame that stands for the film."""
        return self.frames[0]


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


def read_video(file: IO[bytes], pixel_budget: int, *, most: int = 1, at_least: int | None = None) -> Film:
    """The first frames that show something; of a film in which none does, its first.

    Args:
        most: frames, of at most ``MOST_FRAMES`` places.
        at_least: the shorter edge needed in pixels; frames that are more than twice as large are made smaller.

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
                    say(
                        "This video says it has {width} × {height} pixels, too many for the memory there is.",
                        width=stream.width,
                        height=stream.height,
                    )
                )
            stream.thread_type = "SLICE"  # decode workers are as many as processors already
            frames, size = _best(film, stream, most, at_least)
            return Film(frames, *size, _length(film, stream), _said(film, stream))
    except (av.FFmpegError, ValueError) as error:
        raise ImageProblem("This video is damaged, or of a kind that is not known.") from error


def read_video_bytes(data: bytes, pixel_budget: int) -> Film:
    """``read_video`` of a film that is in memory already, under a picture's name.

    Raises:
        ImageProblem: as ``read_video``.
    """
    return read_video(io.BytesIO(data), pixel_budget)


def said_of_video(file: IO[bytes]) -> Said:
    """What a film's container says, without looking at a frame. Never raises: of what is no film, nothing is known."""
    import av

    try:
        with av.open(file, mode="r", metadata_errors="ignore") as film:
            return _said(film, next(iter(film.streams.video), None))
    except (av.FFmpegError, ValueError):
        return Said()


def length_of_video(file: IO[bytes]) -> float:
    """How long a film says it is, in seconds, without looking at a frame. Never raises: 0 where nothing is said."""
    import av

    try:
        with av.open(file, mode="r", metadata_errors="ignore") as film:
            return _length(film, next(iter(film.streams.video), None))
    except (av.FFmpegError, ValueError):
        return 0.0


def _best(film: Any, stream: Any, most: int, at_least: int | None) -> tuple[tuple[Image.Image, ...], tuple[int, int]]:
    """The frames to look at, upright, and the size of the whole frame."""
    shown: list[Image.Image] = []
    first: Image.Image | None = None
    size = (0, 0)
    for frame in _frames(film, stream):
        turn = _orientation(frame)
        image = upright(_small(frame, at_least), turn)
        if first is None:
            first, size = image, upright_size((frame.width, frame.height), turn)
        if _shows_something(image):
            shown.append(image)
            if len(shown) == most:
                break
    if first is None:
        raise ImageProblem("This video is cut short: the file ends before its first picture.")
    return tuple(shown) or (first,), size


def _frames(film: Any, stream: Any) -> Iterator[Any]:
    """A frame from each of a few places, as far as the film goes; none twice."""
    import av

    start = (film.start_time or 0) / av.time_base
    at: float | None = None
    for seconds in _places(film, stream):
        place = start + seconds
        try:
            if at is None or not 0 <= place - at <= _NEAR:
                film.seek(int(place * av.time_base))
            frame = _decoded_up_to(film, stream, place)
        except (av.FFmpegError, OSError):  # it cannot be wound, is over, or is damaged here; perhaps not further on
            continue
        if frame is None or (at is not None and frame.time is not None and frame.time <= at):
            continue
        at = frame.time
        yield frame


def _decoded_up_to(film: Any, stream: Any, place: float) -> Any:
    """The first frame at a place in seconds, or the last before it that is not too far; None at the end."""
    frame = None
    for n, frame in enumerate(film.decode(stream), 1):
        if frame.time is None or frame.time >= place or n == _MOST_DECODED:
            break
    return frame


def _places(film: Any, stream: Any) -> Iterator[float]:
    """Where to look, in seconds from the beginning."""
    length = _length(film, stream)
    yield from (share * length for share in _PLACES) if length else _SECONDS


def _length(film: Any, stream: Any) -> float:
    """In seconds; 0 where neither the container nor the stream says it."""
    import av

    length = 0.0
    if film.duration and film.duration > 0:
        length = film.duration / av.time_base
    elif stream is not None and stream.duration and stream.time_base:
        length = float(stream.duration * stream.time_base)
    return length if 0 < length <= _LONGEST else 0.0


def _small(frame: Any, at_least: int | None) -> Image.Image:
    """A frame as an image, converted no larger than is of use."""
    factor = min(frame.width, frame.height) // (2 * at_least) if at_least else 1
    if factor < 2:
        return frame.to_image()  # type: ignore[no-any-return]  # av is not known to every installation
    size = {"width": frame.width // factor, "height": frame.height // factor}
    return frame.to_image(**size, interpolation="AREA")  # type: ignore[no-any-return]


def _shows_something(image: Image.Image) -> bool:
    return ImageStat.Stat(image.convert("L")).stddev[0] >= _PLAIN


def _orientation(frame: Any) -> int:
    """A film's turn (degrees against the clock) as EXIF's orientation."""
    turn = round(float(getattr(frame, "rotation", 0) or 0)) % 360
    return {90: 8, 180: 3, 270: 6}.get(turn, 1)


def _said(film: Any, stream: Any) -> Said:
    texts: dict[str, str] = {**(stream.metadata if stream is not None else {}), **film.metadata}

    def first(names: tuple[str, ...]) -> str | None:
        return next((texts[name] for name in names if name in texts), None)

    return Said(
        taken_at=next(filter(None, (time_of(texts.get(name)) for name in _DATES)), None),
        place=next(filter(None, (place_of_text(texts.get(name)) for name in _POSITIONS)), None),
        camera=camera_of(first(_MAKERS), first(_MODELS)),
    )
