"""Label sets as TOML files that people edit.

::

    [[label]]
    name = "dog"
    prompts = ["a dog", "a puppy"]   # optional: without any, the name says it
    parent = "animal"                # optional: a label of the same file or of the library
    aliases = ["hound"]              # optional: other words for it
    name_ko = "개"                   # optional: its name in another language, by its code (name_pt_br)
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.services.names import clean_name, clean_text

_KEYS: Final = ("name", "prompts", "parent", "aliases")
_TRANSLATION: Final = re.compile(r"name_([a-z]{2,3}(?:_[a-z0-9]{2,8})*)")


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """One label of a set. ``names`` holds its name in other languages by their codes."""

    name: str
    prompts: tuple[str, ...]
    parent: str
    aliases: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)


def find_label_file(name_or_path: str | Path, folder: Path | None = None) -> Path:
    """The file of a label set: the one given, the user's own of that name in ``folder``, or the one that is shipped.

    Raises:
        UserError: there is no such set.
    """
    path = Path(name_or_path)
    if path.suffix == ".toml" or len(path.parts) > 1:
        return path
    candidates = [folder / f"{path}.toml"] if folder is not None else []
    shipped = resource("labels")
    for candidate in (*candidates, shipped / f"{path}.toml"):
        if candidate.is_file():
            return candidate
    known = sorted({p.stem for place in (folder, shipped) if place is not None for p in place.glob("*.toml")})
    raise UserError(f"There is no label set “{path}”.", f"There are: {', '.join(known)}.")


def read_label_file(path: Path) -> list[LabelEntry]:
    """The labels of a set, in their order.

    Raises:
        UserError: the file cannot be read or has a mistake, with the line and the reason.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise UserError(f"The label file “{path}”, line {line}: this is not UTF-8.") from error
    except OSError as error:
        raise UserError(f"The label file “{path}” cannot be read: {error.strerror or error}.") from error
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"The label file “{path}” has a mistake: {error}.") from error
    rows = values.get("label", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(f"The label file “{path}” has a mistake: labels are written as [[label]].")
    lines = [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*label\s*\]\]", line)]
    lines += [1] * (len(rows) - len(lines))  # written in line, as an array: no line of their own
    entries: list[LabelEntry] = []
    for row, line in zip(rows, lines, strict=False):
        try:
            entries.append(_entry(row, entries))
        except UserError as error:
            raise UserError(f"The label file “{path}”, line {line}: {error}") from error
    if not entries:
        raise UserError(f"The label file “{path}” holds no labels.", "Each begins with a line [[label]].")
    return entries


def _entry(row: dict[str, Any], before: Sequence[LabelEntry]) -> LabelEntry:
    translations = {match[1]: key for key in row if (match := _TRANSLATION.fullmatch(key))}
    for key in row:
        if key not in _KEYS and key not in translations.values():
            raise UserError(f"“{key}” is not known here.", f"A label has {', '.join(_KEYS)}.")
    name, parent = row.get("name", ""), row.get("parent", "")
    if not all(isinstance(value, str) for value in (name, parent, *(row[key] for key in translations.values()))):
        raise UserError("A name is a text in quotes.")
    name = clean_name(name, "A label")
    if any(entry.name.casefold() == name.casefold() for entry in before):
        raise UserError(f"The label “{name}” is there twice.")
    return LabelEntry(
        name,
        _texts(row, "prompts", "prompt"),
        clean_text(parent),
        _texts(row, "aliases", "alias"),
        {code: clean_name(row[key], "A label") for code, key in translations.items()},
    )


def _texts(row: dict[str, Any], key: str, one: str) -> tuple[str, ...]:
    values = row.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise UserError(f"The {key} are a list of texts in quotes.")
    cleaned = tuple(clean_text(value) for value in values)
    if not all(cleaned):
        raise UserError(f"{'An' if one[0] in 'aeiou' else 'A'} {one} is empty.")
    return cleaned
