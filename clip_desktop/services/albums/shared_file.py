"""The file that an album is shared as: what it asks for, its examples by content, and its probe. No photographs.

::

    {
      "format": "clip-desktop album",
      "version": 1,
      "name", "description", "query", "taught", "threshold", "target", "sort",
      "examples": [{"content_hash", "polarity": 1 | -1}],
      "probe":    {"model", "weights_sha256", "preprocess", "weights": [..], "intercept"}    (or null)
    }
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final, get_args

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import write_whole
from clip_desktop.library.records import AlbumSort
from clip_desktop.search.query import parse
from clip_desktop.sentences import say
from clip_desktop.services.names import clean_text

FORMAT: Final = "clip-desktop album"
VERSION: Final = 1

_LARGEST: Final = 64_000_000  # bytes of a file


@dataclass(frozen=True, slots=True)
class SharedProbe:
    """What an album has learned, and the model whose vectors it is for."""

    model: str
    weights_sha256: str
    preprocess: str
    weights: tuple[float, ...]
    intercept: float


@dataclass(frozen=True, slots=True)
class SharedExample:
    """A photo by the SHA-256 of its file, accepted (1) or rejected (-1)."""

    content_hash: str
    polarity: int


@dataclass(frozen=True, slots=True)
class SharedAlbum:
    """All that the file says."""

    name: str
    description: str
    query: str
    taught: bool
    threshold: float
    target: float | None
    sort: AlbumSort
    examples: tuple[SharedExample, ...]
    probe: SharedProbe | None


def write_shared(album: SharedAlbum, to: Path) -> None:
    """Write the file, in the place of one that may be there.

    Raises:
        UserError: it cannot be written.
    """
    data = {"format": FORMAT, "version": VERSION, **asdict(album)}
    try:
        write_whole(to, json.dumps(data, ensure_ascii=False, indent=1).encode())
    except OSError as error:
        raise UserError(say("“{to}” cannot be written: {error}.", to=to, error=reason_of(error))) from error


def read_shared(file: Path) -> SharedAlbum:
    """Read a file and look all of it over.

    Raises:
        UserError: it cannot be read, is no such file, is of a newer version, or holds what cannot be.
    """
    data = _json(file)
    if not isinstance(data, dict) or data.get("format") != FORMAT:
        raise UserError(say("“{name}” is no album of this program.", name=file.name))
    if data.get("version") != VERSION:
        raise UserError(
            say("“{name}” was written by a newer version of this program.", name=file.name), "Update this one."
        )
    if data.get("sort") not in get_args(AlbumSort):
        raise _wrong(file, "sort")
    query = _text(data, "query", file)
    parse(query)  # says what is wrong with it
    return SharedAlbum(
        _text(data, "name", file),
        _text(data, "description", file),
        query,
        _of(data, "taught", bool, file),
        _share(data.get("threshold"), file),
        None if data.get("target") is None else _share(data["target"], file),
        data["sort"],
        tuple(_example(one, file) for one in _of(data, "examples", list, file)),
        None if data.get("probe") is None else _probe(data["probe"], file),
    )


def _json(file: Path) -> Any:
    try:
        if file.stat().st_size > _LARGEST:
            raise UserError(say("“{name}” is too large for an album.", name=file.name))
        return json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(say("“{file}” cannot be read: {error}.", file=file, error=reason_of(error))) from error
    except (ValueError, RecursionError) as error:
        raise UserError(say("“{name}” is no album: it is not whole, or something else.", name=file.name)) from error


def _probe(said: Any, file: Path) -> SharedProbe:
    if not isinstance(said, dict) or not isinstance(said.get("weights"), list):
        raise _wrong(file, "probe")
    numbers = [*said["weights"], said.get("intercept")]
    if not all(type(value) in (int, float) and math.isfinite(value) for value in numbers):
        raise UserError(say("“{name}”: its probe holds values that are no numbers.", name=file.name))
    model, digest, preprocess = (_text(said, key, file) for key in ("model", "weights_sha256", "preprocess"))
    return SharedProbe(model, digest, preprocess, tuple(map(float, said["weights"])), float(said["intercept"]))


def _example(said: Any, file: Path) -> SharedExample:
    content = said.get("content_hash") if isinstance(said, dict) else None
    good = isinstance(content, str) and len(content) == 64 and set(content) <= set("0123456789abcdef")
    if not good or type(said.get("polarity")) is not int or said["polarity"] not in (1, -1):
        raise _wrong(file, "examples")
    return SharedExample(str(content), said["polarity"])


def _text(data: dict[str, Any], key: str, file: Path) -> str:
    return clean_text(_of(data, key, str, file))


def _of(data: dict[str, Any], key: str, kind: type[Any], file: Path) -> Any:
    if type(data.get(key)) is not kind:
        raise _wrong(file, key)
    return data[key]


def _share(value: Any, file: Path) -> float:
    if type(value) not in (int, float) or not 0 <= value <= 1:
        raise _wrong(file, "threshold")
    return float(value)


def _wrong(file: Path, key: str) -> UserError:
    return UserError(say("“{name}”: “{key}” is missing or is not what it can be.", name=file.name, key=key))
