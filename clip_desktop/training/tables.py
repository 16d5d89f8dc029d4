"""Tables of captions and classes: CSV with a line of headings, or JSON, one object a line."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError

TABLES: Final = tuple(f"{stem}.{suffix}" for stem in ("captions", "metadata", "index") for suffix in ("csv", "jsonl"))

_NAMES: Final[dict[str, tuple[str, ...]]] = {  # what a column may be called
    "path": ("path", "file_name", "filename", "filepath", "file", "image"),
    "caption": ("caption", "captions", "text", "title"),
    "label": ("label", "class", "category"),
    "split": ("split",),
}


@dataclass(frozen=True, slots=True)
class Row:
    """A picture by its path beside the table, with a caption, a class, or both; what is not given is empty."""

    path: str
    caption: str
    label: str


def read_table(table: Path, split: str) -> tuple[list[Row], list[str]]:
    """The rows of a table in their order, and a sentence for what was left out.

    Args:
        split: only rows of this split, where the table has such a column; empty takes all.

    Raises:
        UserError: the table cannot be read, is no table, lacks a column, or knows no such split.
    """
    rows: list[Row] = []
    splits: dict[str, None] = {}
    empty = pathless = 0
    for record in _records(table):
        own_split = _text(record, "split")
        splits[own_split] = None
        if split and any(splits) and own_split != split:
            continue
        path, label = _text(record, "path"), _text(record, "label")
        captions = [caption for caption in _texts(record, "caption") if caption]
        if not path:
            pathless += 1
        elif captions or label:
            rows += [Row(path, caption, label) for caption in captions or [""]]
        else:
            empty += 1
    if split and any(splits) and split not in splits:
        there = ", ".join(name for name in splits if name)
        raise UserError(f"The table “{table}” has no rows of the split “{split}”.", f"There are: {there}.")
    counts = ((empty, "no caption"), (pathless, "no path"))
    return rows, [f"{count:,} row{'' if count == 1 else 's'} with {lack}" for count, lack in counts if count]


def splits_of(table: Path) -> set[str]:
    """The values of a table's split column.

    Raises:
        UserError: as in ``read_table``.
    """
    return {_text(record, "split") for record in _records(table)} - {""}


def _records(table: Path) -> Iterator[Mapping[str, Any]]:
    """Each row by the standard names of its columns."""
    try:
        with table.open(encoding="utf-8-sig", newline="") as file:
            if table.suffix.lower() in (".jsonl", ".ndjson"):
                yield from _json_records(table, file)
            else:
                reader = csv.DictReader(file)
                _check_columns(table, reader.fieldnames or ())
                yield from map(_standard, reader)
    except (UnicodeDecodeError, csv.Error) as error:
        raise UserError(f"The table “{table}” is no text in UTF-8 with one row a line: {error}.") from None
    except OSError as error:
        raise UserError(f"The table “{table}” cannot be read: {error.strerror or error}.") from None


def _json_records(table: Path, lines: Iterator[str]) -> Iterator[Mapping[str, Any]]:
    checked = False
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
        except ValueError:
            record = None
        if not isinstance(record, dict):
            raise UserError(f"Line {number} of “{table}” is no JSON object.")
        if not checked:
            _check_columns(table, tuple(record))
            checked = True
        yield _standard(record)


def _check_columns(table: Path, columns: Sequence[str]) -> None:
    has = {name for name, names in _NAMES.items() if any(column in names for column in columns)}
    if "path" not in has or not has & {"caption", "label"}:
        raise UserError(
            f"The table “{table}” needs the columns path and caption (or label).",
            f"It has: {', '.join(map(str, columns)) or 'nothing'}.",
        )


def _standard(record: Mapping[str, Any]) -> Mapping[str, Any]:
    found: dict[str, Any] = {}
    for name, names in _NAMES.items():
        value = next((record[alias] for alias in names if record.get(alias) not in (None, "")), "")
        found[name] = value
    return found


def _text(record: Mapping[str, Any], name: str) -> str:
    return " ".join(str(record[name]).split()) if name != "path" else str(record[name]).strip()


def _texts(record: Mapping[str, Any], name: str) -> list[str]:
    values = record[name] if isinstance(record[name], list) else [record[name]]
    return [" ".join(str(value).split()) for value in values]
