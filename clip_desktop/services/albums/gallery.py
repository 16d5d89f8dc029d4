"""An album as a folder of web pages: opened from the disk, without a network, with no script needed to look at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Final

from PIL import Image

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import write_whole
from clip_desktop.imaging.decode import ImageProblem, decode_file
from clip_desktop.library.library import Library
from clip_desktop.progress import Job, Progress
from clip_desktop.resources import resource
from clip_desktop.sentences import say
from clip_desktop.services.photos import details, existing_path

_LARGE: Final = 2048  # pixels of the longer edge
_SMALL: Final = 400
_QUALITY: Final = 85


@dataclass(frozen=True, slots=True)
class GalleryReport:
    """How many photographs are in it, and a sentence for each that is not."""

    photos: int
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Shown:
    name: str
    title: str
    text: str
    taken: str
    width: int
    height: int


def write_gallery(
    library: Library, title: str, text: str, photo_ids: Sequence[int], folder: Path, *, dates: bool = True
) -> Job[GalleryReport]:
    """Write photographs into a new folder as web pages, smaller and without what their files say of place and camera.

    Args:
        title, text: of the album.
        folder: must not be there, or be empty: nothing is ever written over.
        dates: say when each was taken.

    Raises:
        UserError: the folder is not empty or cannot be written.
    """
    _make(folder)
    shown: list[_Shown] = []
    problems: list[str] = []
    for done, photo_id in enumerate(photo_ids):
        yield Progress(done, len(photo_ids), "Writing the gallery")
        one = _picture(library, int(photo_id), len(shown) + 1, folder, dates=dates)
        if isinstance(one, str):
            problems.append(one)
        else:
            shown.append(one)
    for name in ("style.css", "keys.js"):
        _write(folder / name, resource("gallery", name).read_bytes())
    for n in range(1, len(shown) + 1):
        _write(folder / f"{n:05d}.html", _page(title, shown, n))
    _write(folder / "index.html", _index(title, text, shown))
    yield Progress(len(photo_ids), len(photo_ids), "Writing the gallery")
    return GalleryReport(len(shown), tuple(problems))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        taken = any(folder.iterdir())
        for name in ("small", "large"):
            if not taken:
                (folder / name).mkdir()
    except OSError as error:
        raise UserError(
            say("The folder “{folder}” cannot be made: {error}.", folder=folder, error=reason_of(error)),
            "Name another.",
        ) from error
    if taken:
        raise UserError(say("“{folder}” is not empty, and is left as it is.", folder=folder), "Name a new folder.")


def _picture(library: Library, photo_id: int, number: int, folder: Path, *, dates: bool) -> _Shown | str:
    """Write both sizes of a photo; or a sentence why not."""
    path = existing_path(library, photo_id)
    if path is None:
        return say("Photograph {photo_id} is out of reach now.", photo_id=photo_id)
    known = details(library, photo_id)
    try:
        image = decode_file(path, at_least=_LARGE).image.convert("RGB")
    except (ImageProblem, OSError) as error:
        return f"“{path.name}” cannot be read: {error}"
    image.thumbnail((_LARGE, _LARGE), Image.Resampling.LANCZOS)
    name = f"{number:05d}.jpg"
    small = image.copy()
    small.thumbnail((_SMALL, _SMALL), Image.Resampling.LANCZOS)
    try:
        for place, picture in (("large", image), ("small", small)):
            bare = Image.new("RGB", picture.size)  # nothing but pixels: no place, no camera, no profile
            bare.paste(picture)
            bare.save(folder / place / name, "JPEG", quality=_QUALITY, optimize=True)
    except OSError as error:
        raise UserError(
            say("“{folder}” takes no more files: {error}.", folder=folder, error=reason_of(error))
        ) from error
    said, facts = known.caption, known.photo.facts
    taken = (facts.taken_at or "")[:10] if dates and facts.taken_at_source != "file" else ""
    return _Shown(name, said.title or path.stem, said.description or "", taken, *small.size)


def _index(title: str, text: str, shown: Sequence[_Shown]) -> bytes:
    items = "\n".join(
        f'<a href="{n:05d}.html"><img src="small/{one.name}" width="{one.width}" height="{one.height}" '
        f'loading="lazy" alt="{escape(one.title)}"></a>'
        for n, one in enumerate(shown, 1)
    )
    about = f"<p>{escape(text)}</p>" if text else ""
    return _html(title, f'<header><h1>{escape(title)}</h1>{about}</header>\n<main class="grid">\n{items}\n</main>')


def _page(title: str, shown: Sequence[_Shown], n: int) -> bytes:
    one = shown[n - 1]
    before = f'<a rel="prev" href="{n - 1:05d}.html" aria-label="Previous">←</a>' if n > 1 else ""
    after = f'<a rel="next" href="{n + 1:05d}.html" aria-label="Next">→</a>' if n < len(shown) else ""
    words = "".join(f"<p>{escape(said)}</p>" for said in (one.text, one.taken) if said)
    body = (
        f'<nav>{before}<a rel="up" href="index.html">{escape(title)}</a>{after}</nav>\n'
        f'<main class="one"><img src="large/{one.name}" alt="{escape(one.title)}">'
        f"<h1>{escape(one.title)}</h1>{words}</main>"
    )
    return _html(f"{one.title} – {title}", body)


def _html(title: str, body: str) -> bytes:
    head = (
        '<!DOCTYPE html>\n<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">'
        f'<title>{escape(title)}</title><link rel="stylesheet" href="style.css"></head>\n<body>\n'
    )
    return f'{head}{body}\n<script src="keys.js"></script>\n</body></html>\n'.encode()


def _write(path: Path, data: bytes) -> None:
    try:
        write_whole(path, data)
    except OSError as error:
        raise UserError(say("“{path}” cannot be written: {error}.", path=path, error=reason_of(error))) from error
