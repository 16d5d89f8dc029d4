"""Pictures that move (GIF, WebP, APNG): their frames one after another, never all of them at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from PIL import Image, ImageFile

from clip_desktop.imaging.colour import to_srgb
from clip_desktop.imaging.decode import read_bytes
from clip_desktop.imaging.formats import SNIFFED, kind_of
from clip_desktop.imaging.memory import pixel_budget as free_pixels
from clip_desktop.imaging.opening import open_header, problem_from
from clip_desktop.imaging.orientation import orientation_of, upright

_SHORTEST_S: Final = 0.02  # what says less means nothing by it, and browsers show it for
_USUAL_S: Final = 0.1
_MOST_CHUNKS: Final = 1000  # of a PNG, before its pixels
_WEBP_MOVES: Final = 0x02  # among the flags of an extended WebP


@dataclass(frozen=True, slots=True)
class Frame:
    """One of the pictures: RGB in sRGB, upright, whole; and the seconds it is seen."""

    image: Image.Image
    seconds: float


@dataclass(frozen=True, slots=True)
class Animation:
    """A picture that moves; it keeps the file's bytes, and no frame.

    Attributes:
        passes: how often its frames are to be shown; None without end.
    """

    data: bytes
    passes: int | None
    first: (
        int  # the number of its first frame, as Pillow counts: an APNG may begin with a picture for who cannot play it
    )

    def frames(self) -> Iterator[Frame]:
        """The frames, decoded as they are asked for; a file that ends early has those that are whole.

        Raises:
            ImageProblem: there is not even a first one.
        """
        image, kind = open_header(self.data)
        number, orientation, size = self.first, 1, image.size
        while True:
            try:
                image.seek(number)
                image.load()
                if number == self.first:
                    orientation, size = orientation_of(image), image.size
                frame = _frame(image, size, orientation)
            except Exception as error:  # whatever hostile bytes make a decoder raise
                if number == self.first:
                    raise problem_from(error, self.data, kind) from error
                return
            yield frame
            number += 1

    def shown(self) -> Iterator[Frame]:
        """The frames as often as the file says, though what turns out to have one frame only once.

        Raises:
            ImageProblem: as ``frames``.
        """
        done = 0
        while self.passes is None or done < self.passes:
            count = 0
            for frame in self.frames():
                count += 1
                yield frame
            if count < 2:
                return
            done += 1


def read_animation(path: Path) -> Animation | None:
    """What moves in a file; None where nothing does, for which hardly more than its header is read.

    Raises:
        ImageProblem: it is no file of a picture.
        OSError: the system does not give it.
    """
    if not path.is_file():
        return None
    with open(path, "rb") as file:
        if not _may_move(file):
            return None
    return animation_of(read_bytes(path))


def animation_of(data: bytes, *, pixel_budget: int | None = None) -> Animation | None:
    """What moves in the content of a file; None where nothing does, or its frames are too large for the memory.

    Args:
        pixel_budget: the most pixels of a frame; None goes by the memory that is free now.
    """
    try:
        image, kind = open_header(data)
        first = int(getattr(image, "default_image", False) is True)
        moves = bool(getattr(image, "is_animated", False)) and (not first or getattr(image, "n_frames", 1) > 2)
    except Exception:  # whatever hostile bytes make a decoder raise: whoever shows the picture itself will say it
        return None
    budget = free_pixels() if pixel_budget is None else pixel_budget
    if not moves or kind not in ("GIF", "WEBP", "PNG") or image.width * image.height > budget:
        return None
    return Animation(data, _passes(image, kind), first)


def _passes(image: ImageFile.ImageFile, kind: str) -> int | None:
    """GIF counts the times after the first, and says nothing where there are none; the others count all."""
    loop = image.info.get("loop")
    if kind == "GIF":
        return 1 if loop is None else int(loop) + 1 if loop else None
    return int(loop) if loop else None


def _frame(image: ImageFile.ImageFile, size: tuple[int, int], orientation: int) -> Frame:
    seconds = float(image.info.get("duration") or 0) / 1000
    flat = to_srgb(image)
    if flat.size != size:  # a later frame of a GIF may reach beyond the others
        flat = flat.crop((0, 0, *size))
    flat = upright(flat, orientation)
    plain = flat.copy() if flat is image else flat
    plain.info = {}
    return Frame(plain, seconds if seconds >= _SHORTEST_S else _USUAL_S)


def _may_move(file: BinaryIO) -> bool:
    """Whether the first bytes of a file allow for more than one picture in it."""
    head = file.read(SNIFFED)
    kind = kind_of(head)
    if kind == "WEBP":
        return head[12:16] == b"VP8X" and bool(int.from_bytes(head[20:21]) & _WEBP_MOVES)
    return kind == "GIF" or (kind == "PNG" and _says_so_before_pixels(file))


def _says_so_before_pixels(file: BinaryIO) -> bool:
    """Whether a PNG has a chunk ``acTL`` where it has to be."""
    file.seek(8)
    for _ in range(_MOST_CHUNKS):
        head = file.read(8)
        if len(head) < 8 or head[4:] == b"IDAT":
            return False
        if head[4:] == b"acTL":
            return True
        file.seek(int.from_bytes(head[:4], "big") + 4, 1)
    return False
