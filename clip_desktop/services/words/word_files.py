"""What the user said as one JSON file, and taken in again, by this or any other library.

::

    {
      "format": "clip-desktop words",
      "version": 1,
      "exported_at": "2026-11-25T04:00:00+00:00",
      "folders":   [{"path", "excludes": [..], "added_at"}],
      "labels":    [{"name", "parent", "prompts": [..], "threshold", "enabled", "created_at",
                     "words": [[kind, text] ..], "excludes": [..]}],
      "photos":    [{"content_hash", "path", "rating", "favourite", "hidden", "title", "description"}],
      "decisions": [{"content_hash", "label", "verdict": 1 | -1, "source", "decided_at"}],
      "albums":    [{"name", "description", "taught", "threshold", "created_at", "query", "sort",
                     "cover": content_hash, "target", "examples": [{"content_hash", "polarity": 1 | -1, "added_at"}]}],
      "searches":  [{"name", "query", "created_at"}],
      "apart":     [{"contents": [..], "told_at"}]
    }

A photo is known by the SHA-256 of its file; its path says to people which one is meant, and decides nothing. Only the
query of a search names its examples by path. Keys that are missing have their defaults, keys that are not known are
left aside, so that files of later versions can be read.
"""

from __future__ import annotations

import json
from dataclasses import MISSING, asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeGuard, TypeVar, get_args, get_type_hints

from clip_desktop.errors import UserError, reason_of
from clip_desktop.flushing import write_whole
from clip_desktop.library.changes import Changes
from clip_desktop.library.file_names import from_text
from clip_desktop.library.library import Library
from clip_desktop.library.merging import Merged, merge_words
from clip_desktop.library.records import AlbumSort
from clip_desktop.library.words import (
    SaidAlbum,
    SaidApart,
    SaidDecision,
    SaidExample,
    SaidFolder,
    SaidLabel,
    SaidPhoto,
    SaidSearch,
    Words,
    read_words,
)  # fmt: skip
from clip_desktop.sentences import say
from clip_desktop.services.backups import EVERYTHING
from clip_desktop.services.searching.portable_searches import with_numbers, with_paths

FORMAT: Final = "clip-desktop words"
VERSION: Final = 1
_KINDS: Final[dict[str, type[Any]]] = {
    "photos": SaidPhoto, "labels": SaidLabel, "decisions": SaidDecision, "albums": SaidAlbum, "searches": SaidSearch,
    "folders": SaidFolder, "apart": SaidApart,
}  # fmt: skip
_DEFAULTS: Final[dict[str, Any]] = {
    "parent": "", "prompts": [], "threshold": 0.5, "enabled": True, "path": "", "rating": 0,
    "favourite": False, "hidden": False, "source": "user", "description": "", "taught": True, "examples": [],
    "excludes": [], "decided_at": "", "added_at": "", "created_at": "", "told_at": "",
}  # fmt: skip
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a file of words.

    Attributes:
        merged: what was added, what waits for its photo, and what the library says otherwise.
        left_out: a sentence for each folder that was not added because it is not on this machine.
    """

    merged: Merged
    left_out: tuple[str, ...]


def export_words(library: Library, target: Path) -> Words:
    """Write everything the user said into a file: wholly, or not at all.

    Raises:
        UserError: the file cannot be written.
    """
    words = with_paths(library, read_words(library.db))
    head = {"format": FORMAT, "version": VERSION, "exported_at": datetime.now(UTC).isoformat(timespec="seconds")}
    text = json.dumps({**head, **asdict(words)}, indent=1, ensure_ascii=False)
    try:
        write_whole(target, f"{text}\n".encode())
    except OSError as error:
        raise UserError(say("“{target}” cannot be written: {error}.", target=target, error=reason_of(error))) from error
    return words


def import_words(library: Library, source: Path) -> tuple[Imported, Changes]:
    """Take in what a file says; what the library says otherwise stays, and is told. All of it or nothing.

    What is said of photographs that the library has not seen yet is kept, and found when they are read. Folders that
    are not on this machine are left out.

    Raises:
        UserError: the file cannot be read, is none of this kind, is from a newer program or has a mistake.
    """
    words = with_numbers(library, read_words_file(source))
    here = tuple(folder for folder in words.folders if _can_be_added(library, Path(from_text(folder.path))))
    known = {str(folder.path) for folder in library.folders.all()}
    missing = [folder.path for folder in words.folders if folder not in here and from_text(folder.path) not in known]
    with library.transaction():
        merged = merge_words(library.db, Words(**{**_parts(words), "folders": here}))
    left_out = tuple(say("The folder “{path}” is not on this machine: it was left out.", path=path) for path in missing)
    return Imported(merged, left_out), EVERYTHING if merged.added.total() else Changes()


def read_words_file(source: Path) -> Words:
    """What a file says.

    Raises:
        UserError: it cannot be read, is none of this kind, is from a newer program or has a mistake.
    """
    try:
        values = json.loads(source.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(say("“{source}” cannot be read: {error}.", source=source, error=reason_of(error))) from error
    except (ValueError, RecursionError) as error:
        raise UserError(say("“{source}” is no file that “words export” wrote.", source=source)) from error
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise UserError(say("“{source}” is no file that “words export” wrote.", source=source))
    version = values.get("version")
    if not isinstance(version, int) or version < 1:
        raise UserError(say("“{source}” is no file that “words export” wrote.", source=source))
    if version > VERSION:
        raise UserError(
            say("“{source}” was written by a newer version of this program.", source=source), "Update the program."
        )
    parts = {}
    for kind, record in _KINDS.items():
        rows = values.get(kind, [])
        parts[kind] = tuple(_record(record, row, f"“{source}”, {kind} {n}") for n, row in enumerate(rows, 1))
    return Words(**parts)


def _parts(words: Words) -> dict[str, Any]:
    return {field.name: getattr(words, field.name) for field in fields(words)}


def _record(record: type[T], row: object, where: str) -> T:
    """A record from its JSON object, each value of the type and within the limits that the library holds it to."""
    if not isinstance(row, dict):
        raise UserError(say("{where}: this is no object.", where=where))
    types, values = get_type_hints(record), {}
    for field in fields(record):  # type: ignore[arg-type]  # records are dataclasses
        default = _DEFAULTS.get(field.name, MISSING) if field.default is MISSING else field.default
        value = row.get(field.name, default)
        values[field.name] = _value(field.name, types[field.name], value, where)
    return record(**values)


def _value(name: str, wanted: Any, value: object, where: str) -> object:
    if name == "examples" and isinstance(value, list):
        return tuple(_record(SaidExample, one, where) for one in value)
    if name == "contents" and isinstance(value, list) and all(_within("content_hash", one) for one in value):
        return tuple(value)
    if name in ("prompts", "excludes") and isinstance(value, list | tuple) and all(map(_is_text, value)):
        return tuple(value)
    if name == "words" and isinstance(value, list | tuple) and all(_is_word(one) for one in value):
        return tuple(sorted((tuple(one) for one in value), key=lambda one: one[0]))
    if wanted in (float | None, str | None) and value is None:
        return None
    if wanted in (float, float | None) and _is_share(value):
        return float(value)
    if wanted == str | None and _is_text(value):
        return value
    if wanted in (str, int, bool) and type(value) is wanted and _within(name, value):
        return value
    raise UserError(say("{where}: “{name}” is missing or is not what it can be.", where=where, name=name))


def _within(name: str, value: object) -> bool:
    match name:
        case "verdict" | "polarity":
            return value in (-1, 1)
        case "rating":
            return isinstance(value, int) and -1 <= value <= 5  # -1: none, whatever the file says
        case "content_hash":
            return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")
        case "sort":
            return value in get_args(AlbumSort)
        case "cover":
            return value == "" or _within("content_hash", value)
        case "name" | "label":
            return bool(value) and _is_text(value)
    return not isinstance(value, str) or _is_text(value)


def _is_share(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= 1


def _is_word(value: object) -> bool:
    """Whether it is a kind of word of a label, and the word."""
    return isinstance(value, list) and len(value) == 2 and all(_is_text(one) and one for one in value)


def _is_text(value: object) -> bool:
    """Whether it is a text that SQLite takes: lone surrogates are none."""
    if not isinstance(value, str):
        return False
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def _can_be_added(library: Library, path: Path) -> bool:
    """Whether a folder is here, and neither holds nor lies in one of the library; one that is in it is compared."""
    others = [folder.path for folder in library.folders.all()]
    if path in others:
        return True
    related = any(path.is_relative_to(other) or other.is_relative_to(path) for other in others)
    return path.is_dir() and not related
