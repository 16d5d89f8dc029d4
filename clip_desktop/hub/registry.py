"""The published models we know, read from ``resources/models/registry.toml``: facts, no code."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError
from clip_desktop.resources import resource
from clip_desktop.sentences import say

_NAME: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_REPOSITORY: Final = re.compile(r"[\w.-]+/[\w.-]+")
_COMMIT: Final = re.compile(r"[0-9a-f]{40}")
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_UNSAFE: Final = (".bin", ".pt", ".pth", ".pkl", ".ckpt")  # pickles: reading one may run code


class RegistryError(ValueError):
    """The registry breaks one of its rules; a fault of ours, so no ``UserError``."""


@dataclass(frozen=True, slots=True)
class Layout:
    """Which files make a model: all of ``files``, and those of ``also`` that its repository has."""

    files: tuple[str, ...]
    also: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PublishedModel:
    """One model of the registry. None is what was not stated.

    Attributes:
        name, title: what we call it, for typing and for reading.
        repository, revision: where it is published; without a revision "main" is resolved to a commit at download.
        layout: which files make it.
        licence, free: as its card states it; ``free`` is False where it may not be used for everything.
        languages: ISO 639 codes of the texts it understands; "mul" means many.
        dim, pixels: length of a vector, and edge of the picture it sees.
        sha256: published checksums, by file.
        size: bytes of the weights.
        memory: bytes of a process that runs it, at the peak.
        imagenet, flickr30k, coco, crossmodal3600: published figures in per cent; ``Registry.figures`` says which.
        note: a sentence the user should know before fetching it.
    """

    name: str
    title: str
    repository: str
    layout: Layout
    licence: str
    free: bool
    dim: int
    pixels: int
    languages: tuple[str, ...]
    revision: str | None = None
    sha256: Mapping[str, str] = field(default_factory=dict)
    size: int | None = None
    memory: int | None = None
    imagenet: float | None = None
    flickr30k: float | None = None
    coco: float | None = None
    crossmodal3600: float | None = None
    note: str = ""

    def __post_init__(self) -> None:
        _must(bool(_NAME.fullmatch(self.name)), f"“{self.name}” is no name")
        _must(bool(_REPOSITORY.fullmatch(self.repository)), f"{self.name}: “{self.repository}” is no repository")
        _must(self.revision is None or bool(_COMMIT.fullmatch(self.revision)), f"{self.name}: revision is no commit")
        _must(bool(self.title and self.licence and self.languages), f"{self.name}: title, licence or languages lack")
        _must(all(_SHA256.fullmatch(digest) for digest in self.sha256.values()), f"{self.name}: no SHA-256")
        _must(set(self.sha256) <= {*self.layout.files}, f"{self.name}: a checksum of a file that is not fetched")
        _must(self.dim > 0 and self.pixels > 0, f"{self.name}: dim or pixels")
        for amount in (self.size, self.memory):
            _must(amount is None or amount > 1_000_000, f"{self.name}: {amount} bytes")
        for figure in (self.imagenet, self.flickr30k, self.coco, self.crossmodal3600):
            _must(figure is None or 0 < figure < 100, f"{self.name}: {figure} is no percentage")


@dataclass(frozen=True, slots=True)
class Archive:
    """An original archive that users may have on disk, known by its checksum."""

    title: str
    file: str
    sha256: str

    def __post_init__(self) -> None:
        _must(bool(_SHA256.fullmatch(self.sha256)), f"{self.file}: no SHA-256")


@dataclass(frozen=True, slots=True)
class Registry:
    """All of it.

    Attributes:
        models, archives: in the order of the file.
        figures: what each figure is and where it was published, by field of ``PublishedModel``.
    """

    models: tuple[PublishedModel, ...]
    archives: tuple[Archive, ...]
    figures: Mapping[str, str]

    def find(self, name: str) -> PublishedModel:
        """The model of a name.

        Raises:
            UserError: there is none; the nearest names are suggested.
        """
        for model in self.models:
            if model.name == name:
                return model
        near = get_close_matches(name.lower(), [model.name for model in self.models], n=3, cutoff=0.5)
        meant = say("Did you mean {names}?", names=" or ".join(f"“{one}”" for one in near)) if near else ""
        raise UserError(
            say("No published model is called “{name}”.", name=name),
            meant or "“clip-desktop models list” names those there are.",
        )

    def archive(self, sha256: str) -> Archive | None:
        """The original archive with these bytes, if it is one of those we know."""
        return next((archive for archive in self.archives if archive.sha256 == sha256), None)


def read_registry(path: Path | None = None) -> Registry:
    """Read the registry that is shipped, or another one.

    Raises:
        RegistryError: it breaks one of its rules.
    """
    given = tomllib.loads((path or resource("models", "registry.toml")).read_text(encoding="utf-8"))
    layouts = {name: _layout(name, entry) for name, entry in given["layouts"].items()}
    models = tuple(_model(entry, layouts) for entry in given["model"])
    names = [model.name for model in models]
    _must(len(set(names)) == len(names), "two models of one name")
    known = {f.name for f in fields(PublishedModel)}
    _must(set(given["figures"]) <= known, "a figure that no model has")
    return Registry(models, tuple(Archive(**entry) for entry in given.get("archive", ())), given["figures"])


def _layout(name: str, given: Mapping[str, Any]) -> Layout:
    layout = Layout(tuple(given["files"]), tuple(given["also"]))
    for file in (*layout.files, *layout.also):
        _must(not file.endswith(_UNSAFE), f"{name}: {file} is a pickle")
        _must(Path(file).name == file, f"{name}: {file} is no plain file name")
    return layout


def _model(given: Mapping[str, Any], layouts: Mapping[str, Layout]) -> PublishedModel:
    name = given.get("name", "?")
    _must(given.get("layout") in layouts, f"{name}: layout “{given.get('layout')}” is not known")
    try:
        languages = tuple(given["languages"])
        return PublishedModel(**{**given, "layout": layouts[given["layout"]], "languages": languages})
    except (KeyError, TypeError) as error:
        raise RegistryError(f"{name}: {error}") from None


def _must(holds: bool, complaint: str) -> None:
    if not holds:
        raise RegistryError(complaint)
