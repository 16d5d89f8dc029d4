"""Label sets as TOML files that people edit.

::

    [[label]]
    name = "dog"
    prompts = ["a dog", "a puppy"]   # optional: without any, the name says it
    parent = "animal"                # optional: a label of the same file or of the library
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.services.names import clean_name, clean_text

_KEYS: Final = ("name", "prompts", "parent")


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """One label of a set."""

    name: str
    prompts: tuple[str, ...]
    parent: str


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
    for key in row:
        if key not in _KEYS:
            raise UserError(f"“{key}” is not known here.", f"A label has {', '.join(_KEYS)}.")
    name, parent, prompts = row.get("name", ""), row.get("parent", ""), row.get("prompts", [])
    if not isinstance(name, str) or not isinstance(parent, str):
        raise UserError("A name is a text in quotes.")
    if not isinstance(prompts, list) or not all(isinstance(prompt, str) for prompt in prompts):
        raise UserError("The prompts are a list of texts in quotes.")
    name = clean_name(name, "A label")
    if any(entry.name.casefold() == name.casefold() for entry in before):
        raise UserError(f"The label “{name}” is there twice.")
    wording = tuple(clean_text(prompt) for prompt in prompts)
    if not all(wording):
        raise UserError("A prompt is empty.")
    return LabelEntry(name, wording, clean_text(parent))
