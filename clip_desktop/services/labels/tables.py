"""Label sets written as text: TOML, or a table (CSV) for a spreadsheet; and such a table read.

A table has a row of headings, which are the keys of a label in TOML, and a row for each label. What is a list there is
one cell here, with ``|`` between its parts, and a backslash before a ``|`` or a backslash that belongs to one.
"""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError
from clip_desktop.sentences import say

_LISTS: Final = frozenset({"aliases", "prompts", "contrast", "excludes"})
_WORDS: Final = {"true": True, "yes": True, "1": True, "false": False, "no": False, "0": False}

Row = Mapping[str, Any]


def rows_of_table(path: Path, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The labels of a table, each with its line; an empty cell says nothing.

    Raises:
        UserError: this is no table, or a cell is not what it can be, with the line.
    """
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    headings: list[str] | None = None
    try:
        for cells in reader:
            if headings is None:
                headings = [cell.strip().casefold() for cell in cells]
            elif any(cell.strip() for cell in cells):
                where = say("The label file “{path}”, line {line_num}:", path=path, line_num=reader.line_num)
                if len(cells) > len(headings):
                    raise UserError(say("{where} There are more cells than headings.", where=where))
                filled = zip(headings, cells, strict=False)
                yield reader.line_num, {key: _read(key, cell, where) for key, cell in filled if cell.strip()}
    except csv.Error as error:
        raise UserError(
            say(
                "The label file “{path}”, line {line_num}: this is no table: {error}.",
                path=path,
                line_num=reader.line_num,
                error=error,
            )
        ) from error


def table_of(rows: Sequence[Row]) -> str:
    """Labels, each by the keys of TOML, as a table."""
    names = sorted({key for row in rows for key in row if key.startswith("name_")})
    headings = ["name", *names, "parent", "aliases", "prompts", "contrast", "excludes", "threshold", "enabled"]
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(headings)
    writer.writerows([_cell(row.get(key)) for key in headings] for row in rows)
    return out.getvalue()


def toml_of(rows: Iterable[Row]) -> str:
    """Labels, each by its keys, as TOML."""
    return "\n".join(
        "[[label]]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in row.items()) for row in rows
    )


def _read(key: str, cell: str, where: str) -> object:
    if key in _LISTS:
        parts = re.findall(r"(?:\\.|[^|\\])+", cell, re.DOTALL)
        return [re.sub(r"\\(.)", r"\1", part, flags=re.DOTALL) for part in parts if part.strip()]
    if key == "threshold":
        try:
            return float(cell)
        except ValueError as error:
            raise UserError(say("{where} A threshold is a number.", where=where)) from error
    if key == "enabled":
        if cell.strip().casefold() not in _WORDS:
            raise UserError(say("{where} Whether a label is enabled is true or false.", where=where))
        return _WORDS[cell.strip().casefold()]
    return cell


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "|".join(re.sub(r"([|\\])", r"\\\1", part) for part in value)
    return str(value).lower() if isinstance(value, bool) else str(value)


def _value(value: object) -> str:
    # A JSON text or list of texts is a TOML one, but for DEL, which no name holds.
    return repr(value) if isinstance(value, float) else json.dumps(value, ensure_ascii=False)
