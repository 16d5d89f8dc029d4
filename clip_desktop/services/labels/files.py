"""Label sets as files that people edit: TOML, or tables (``label_tables``).

::

    [[label]]
    name = "dog"
    prompts = ["a dog", "a puppy"]   # all else is optional; without prompts the name says it
    parent = "animal"                # a label of the same file or of the library
    aliases = ["hound"]              # other words for it
    name_ko = "개"                   # its name in another language, by its code (name_pt_br)
    contrast = ["a wolf"]            # what it is mistaken for, as a caption would say it
    excludes = ["cat"]               # labels that cannot hold together with it
    threshold = 0.7                  # how certain a suggestion must be to count
    enabled = false                  # it is suggested no longer
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.library.connection import folded
from clip_desktop.resources import resource
from clip_desktop.sentences import say
from clip_desktop.services.edits import check_certainty
from clip_desktop.services.labels.tables import rows_of_table
from clip_desktop.services.names import clean_name, clean_text

_LISTS: Final = {"prompts": "prompt", "aliases": "alias", "contrast": "contrast", "excludes": "excluded label"}
_KEYS: Final = ("name", "parent", *_LISTS, "threshold", "enabled")
_TRANSLATION: Final = re.compile(r"name_([a-z]{2,3}(?:_[a-z0-9]{2,8})*)")


@dataclass(frozen=True, slots=True)
class LabelEntry:
    """One label of a set: ``names`` holds its name in other languages by their codes, ``parent`` and ``excludes`` are
    names of labels, and a threshold of None is that of new labels."""

    name: str
    prompts: tuple[str, ...]
    parent: str
    aliases: tuple[str, ...] = ()
    names: Mapping[str, str] = field(default_factory=dict)
    contrast: tuple[str, ...] = ()
    excludes: tuple[str, ...] = ()
    threshold: float | None = None
    enabled: bool = True


def find_label_file(name_or_path: str | Path, folder: Path | None = None) -> Path:
    """The file of a label set: the one given, the user's own of that name in ``folder``, or the one that is shipped.

    Raises:
        UserError: there is no such set.
    """
    path = Path(name_or_path)
    if path.suffix.casefold() in (".toml", ".csv") or len(path.parts) > 1:
        return path
    candidates = [folder / f"{path}.toml"] if folder is not None else []
    shipped = resource("labels")
    for candidate in (*candidates, shipped / f"{path}.toml"):
        if candidate.is_file():
            return candidate
    known = sorted({p.stem for place in (folder, shipped) if place is not None for p in place.glob("*.toml")})
    raise UserError(
        say("There is no label set “{path}”.", path=path), say("There are: {names}.", names=", ".join(known))
    )


def some_of(entries: Sequence[LabelEntry], names: Sequence[str]) -> list[LabelEntry]:
    """Those labels of a set that are named, in any case, in the order of the set.

    Raises:
        UserError: one of the names is not in it.
    """
    wanted = {folded(name): name for name in names}
    found = [entry for entry in entries if folded(entry.name) in wanted]
    missing = [name for key, name in wanted.items() if key not in {folded(entry.name) for entry in found}]
    if missing:
        raise UserError(say("There is no label “{missing}” in this set.", missing=missing[0]))
    return found


def read_label_file(path: Path) -> list[LabelEntry]:
    """The labels of a set, in their order: of a table where the file's name ends in .csv, else of TOML.

    Raises:
        UserError: the file cannot be read or has a mistake, with the line and the reason.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise UserError(
            say("The label file “{path}”, line {line}: this is not UTF-8.", path=path, line=line)
        ) from error
    except OSError as error:
        raise UserError(
            say("The label file “{path}” cannot be read: {error}.", path=path, error=reason_of(error))
        ) from error
    rows = rows_of_table(path, text) if path.suffix.casefold() == ".csv" else _rows_of_toml(path, text)
    entries: dict[str, LabelEntry] = {}
    lines: dict[str, int] = {}
    for line, row in rows:
        with _telling(path, line):
            entry = entry_of(row)
            key = folded(entry.name)
            if key in entries:
                raise UserError(say("The label “{name}” is there twice.", name=entry.name))
            entries[key], lines[key] = entry, line
    for key in entries:
        with _telling(path, lines[key]):
            _check_place(entries, key)
    if not entries:
        raise UserError(
            say("The label file “{path}” holds no labels.", path=path), "Each begins with a line [[label]]."
        )
    return list(entries.values())


@contextmanager
def _telling(path: Path, line: int) -> Iterator[None]:
    try:
        yield
    except UserError as error:
        raise UserError(
            say("The label file “{path}”, line {line}: {error}", path=path, line=line, error=error)
        ) from error


def _rows_of_toml(path: Path, text: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The labels as they are written, each with its line."""
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UserError(say("The label file “{path}” has a mistake: {error}.", path=path, error=error)) from error
    rows = values.get("label", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise UserError(say("The label file “{path}” has a mistake: labels are written as [[label]].", path=path))
    lines = [n for n, line in enumerate(text.splitlines(), 1) if re.match(r"\s*\[\[\s*label\s*\]\]", line)]
    lines += [1] * (len(rows) - len(lines))  # written in line, as an array: no line of their own
    yield from zip(lines, rows, strict=False)


def entry_of(row: Mapping[str, Any]) -> LabelEntry:
    """A label from what is written of it.

    Raises:
        UserError: something of it is not known, is missing or is not what it can be.
    """
    translations = {match[1]: key for key in row if (match := _TRANSLATION.fullmatch(key))}
    for key in row:
        if key not in _KEYS and key not in translations.values():
            raise UserError(
                say("“{key}” is not known here.", key=key), say("A label has {names}.", names=", ".join(_KEYS))
            )
    name, parent = row.get("name", ""), row.get("parent", "")
    if not all(isinstance(value, str) for value in (name, parent, *(row[key] for key in translations.values()))):
        raise UserError("A name is a text in quotes.")
    threshold, enabled = row.get("threshold"), row.get("enabled", True)
    if isinstance(threshold, bool) or not isinstance(threshold, int | float | None):
        raise UserError("A threshold is a number.")
    if threshold is not None:
        check_certainty(threshold)
    if not isinstance(enabled, bool):
        raise UserError("Whether a label is enabled is true or false.")
    return LabelEntry(
        clean_name(name, "A label"),
        _texts(row, "prompts"),
        " ".join(clean_text(parent).split()),
        _texts(row, "aliases"),
        {code: clean_name(row[key], "A label") for code, key in sorted(translations.items())},
        _texts(row, "contrast"),
        _texts(row, "excludes"),
        threshold if threshold is None else float(threshold),
        enabled,
    )


def _check_place(entries: Mapping[str, LabelEntry], key: str) -> None:
    """Refuse a label that lies below itself, or excludes itself."""
    name = entries[key].name
    if any(folded(other) == key for other in entries[key].excludes):
        raise UserError(say("“{name}” cannot exclude itself.", name=name))
    above, met = folded(entries[key].parent), {key}
    while above in entries and above not in met:
        met.add(above)
        above = folded(entries[above].parent)
    if above == key:
        raise UserError(say("“{name}” lies below itself.", name=name))


def _texts(row: Mapping[str, Any], key: str) -> tuple[str, ...]:
    values = row.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise UserError(say("The {key} are a list of texts in quotes.", key=key))
    cleaned = tuple(" ".join(clean_text(value).split()) for value in values)
    if not all(cleaned):
        one = _LISTS[key]
        raise UserError(say("An {one} is empty.", one=one) if one[0] in "aeiou" else say("A {one} is empty.", one=one))
    return tuple(dict.fromkeys(cleaned))
