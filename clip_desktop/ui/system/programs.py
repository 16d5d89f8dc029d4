"""Which programs of a freedesktop system open a kind of file: read off their desktop entries, without Qt."""

from __future__ import annotations

import configparser
import os
import shlex
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_ENTRY: Final = "Desktop Entry"
_FILE_CODES: Final = ("%f", "%F", "%u", "%U")


@dataclass(frozen=True, slots=True)
class Program:
    """A program that opens files; ``command`` still has its codes for the file in it."""

    name: str
    command: tuple[str, ...]

    def on(self, path: Path) -> list[str]:
        """The command that opens a file."""
        plain, url = str(path), path.absolute().as_uri()
        values = {"%f": plain, "%F": plain, "%u": url, "%U": url}
        return [values[word] if word in values else word.replace("%%", "%") for word in self.command]


@dataclass(frozen=True, slots=True)
class Places:
    """Where a system keeps its settings and desktop entries; what comes first counts first."""

    config: tuple[Path, ...]
    data: tuple[Path, ...]

    @classmethod
    def of(cls, environment: Mapping[str, str], home: Path) -> Places:
        """The places that the XDG variables name, or where they are without."""

        def folders(own: str, at_home: str, others: str, usual: str) -> tuple[Path, ...]:
            first = Path(environment.get(own) or home / at_home)
            return (first, *map(Path, filter(None, (environment.get(others) or usual).split(os.pathsep))))

        return cls(
            folders("XDG_CONFIG_HOME", ".config", "XDG_CONFIG_DIRS", "/etc/xdg"),
            folders("XDG_DATA_HOME", ".local/share", "XDG_DATA_DIRS", "/usr/local/share:/usr/share"),
        )


def programs_for(types: Sequence[str], places: Places) -> list[Program]:
    """The programs that open any of some MIME types, the default first, none twice; broken entries are left out."""
    found: dict[str, Program] = {}
    for entry_id in dict.fromkeys(entry_id for kind in types for entry_id in _entries_for(kind, places)):
        program = _program(entry_id, places)
        if program is not None and program.name not in found:
            found[program.name] = program
    return list(found.values())


def _entries_for(kind: str, places: Places) -> list[str]:
    """The ids of the entries that open a type, by associations.

    What is taken out in one place stays out where a later place has it.
    """
    applications = [folder / "applications" for folder in places.data]
    defaults: list[str] = []
    others: list[str] = []
    removed: set[str] = set()
    for folder in (*places.config, *applications):
        said = _read(folder / "mimeapps.list")
        defaults += _listed(said, "Default Applications", kind)
        others += [one for one in _listed(said, "Added Associations", kind) if one not in removed]
        removed.update(_listed(said, "Removed Associations", kind))
    for folder in applications:
        others += [one for one in _listed(_read(folder / "mimeinfo.cache"), "MIME Cache", kind) if one not in removed]
    return [*defaults, *others]


def _program(entry_id: str, places: Places) -> Program | None:
    file = next(_files(entry_id, places), None)
    said = _read(file) if file is not None else None
    if said is None or not said.has_section(_ENTRY):
        return None
    entry = said[_ENTRY]
    wanted = entry.get("TryExec", "")
    if _says_yes(entry, "Hidden") or _says_yes(entry, "Terminal") or (wanted and shutil.which(wanted) is None):
        return None
    try:
        words = shlex.split(entry.get("Exec", ""))
    except ValueError:
        return None
    if not words or shutil.which(words[0]) is None or not any(word in _FILE_CODES for word in words):
        return None
    kept = [word for word in words if word in _FILE_CODES or not (len(word) == 2 and word[0] == "%" and word != "%%")]
    return Program(entry.get("Name", entry_id.removesuffix(".desktop")), tuple(kept))


def _files(entry_id: str, places: Places) -> Iterator[Path]:
    """Where an entry may lie: a dash of its id may stand for a folder."""
    parts = entry_id.split("-")
    for folder in places.data:
        for n in range(len(parts)):
            file = folder.joinpath("applications", *parts[:n], "-".join(parts[n:]))
            if file.is_file():
                yield file


def _read(file: Path) -> configparser.ConfigParser:
    """What a file of keys says; nothing for one that is not there or is none."""
    said = configparser.ConfigParser(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=("#",))
    said.optionxform = str  # type: ignore[assignment, method-assign]  # keys differ by case
    try:
        said.read_string(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, configparser.Error):
        said.clear()
    return said


def _listed(said: configparser.ConfigParser, section: str, key: str) -> list[str]:
    return [one for one in said.get(section, key, fallback="").split(";") if one]


def _says_yes(entry: configparser.SectionProxy, key: str) -> bool:
    return entry.get(key, "").strip().lower() == "true"
