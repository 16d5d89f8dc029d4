"""What the user said, apart from the numbers of any one library: photos by content, labels and albums by name.

In this form it is exported, and saved from a damaged file. A path stands as the library spells it (``file_names``).
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from clip_desktop.library.database import Database

Row = tuple[Any, ...]
Rows = Mapping[str, Iterable[Row]]

# Table and columns of everything that the user said, and of what is needed to say it by content and name.
TABLES: Final = {
    "folders": ("id", "path", "excludes", "added_at"),
    "photos": ("id", "content_hash", "rating", "favourite", "hidden", "title", "description"),
    "files": ("photo_id", "folder_id", "relative_path"),
    "labels": ("id", "name", "parent_id", "threshold", "enabled", "position", "created_at"),
    "label_prompts": ("label_id", "position", "prompt"),
    "label_words": ("label_id", "kind", "position", "text"),
    "label_exclusions": ("label_id", "other_id"),
    "tag_decisions": ("photo_id", "label_id", "verdict", "source", "decided_at"),
    "albums": ("id", "name", "description", "taught", "threshold", "created_at", "query", "sort", "cover_id", "target"),
    "album_examples": ("album_id", "photo_id", "polarity", "added_at"),
    "saved_searches": ("id", "name", "query", "created_at"),
    "told_apart": ("batch", "photo_id", "told_at"),
}


@dataclass(frozen=True, slots=True)
class SaidPhoto:
    """A photo of which something was said. ``path`` is where it lay, as a hint for people; empty if nowhere.

    ``title`` and ``description`` are None where nothing was said, "" where the user said that it has none.
    """

    content_hash: str
    path: str
    rating: int
    favourite: bool
    hidden: bool
    title: str | None = None
    description: str | None = None

    def count(self) -> int:
        """How many things were said of the photo itself, all its marks being one."""
        marks = bool(self.rating or self.favourite or self.hidden)
        return marks + (self.title is not None) + (self.description is not None)


@dataclass(frozen=True, slots=True)
class SaidLabel:
    """A label; ``parent`` is the name of the one above it, or empty. ``words`` are (kind, text), as ``label_words`` has
    them; ``excludes`` the names of those that cannot hold together with it."""

    name: str
    parent: str
    prompts: tuple[str, ...]
    threshold: float
    enabled: bool
    created_at: str
    words: tuple[tuple[str, str], ...] = ()
    excludes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidDecision:
    """That a photo has a label (1) or has it not (-1)."""

    content_hash: str
    label: str
    verdict: int
    source: str
    decided_at: str


@dataclass(frozen=True, slots=True)
class SaidExample:
    """That a photo belongs into an album (1) or not (-1)."""

    content_hash: str
    polarity: int
    added_at: str


@dataclass(frozen=True, slots=True)
class SaidAlbum:
    """An album with its examples in the order of their contents; ``cover`` is the content of its cover, or empty."""

    name: str
    description: str
    taught: bool
    threshold: float
    created_at: str
    examples: tuple[SaidExample, ...]
    query: str = ""
    sort: str = "surest"
    cover: str = ""
    target: float | None = None


@dataclass(frozen=True, slots=True)
class SaidSearch:
    """A saved search."""

    name: str
    query: str
    created_at: str


@dataclass(frozen=True, slots=True)
class SaidApart:
    """That no two photos of these contents, in their order, are duplicates of one another."""

    contents: tuple[str, ...]
    told_at: str


@dataclass(frozen=True, slots=True)
class SaidFolder:
    """A folder that was added, with the patterns of what is left out of it."""

    path: str
    excludes: tuple[str, ...]
    added_at: str


@dataclass(frozen=True, slots=True)
class Words:
    """Everything the user said, in an order that depends on nothing else."""

    photos: tuple[SaidPhoto, ...] = ()
    labels: tuple[SaidLabel, ...] = ()
    decisions: tuple[SaidDecision, ...] = ()
    albums: tuple[SaidAlbum, ...] = ()
    searches: tuple[SaidSearch, ...] = ()
    folders: tuple[SaidFolder, ...] = ()
    apart: tuple[SaidApart, ...] = ()

    def count(self) -> int:
        """How many single things were said."""
        examples = sum(len(album.examples) for album in self.albums)
        marks = sum(photo.count() for photo in self.photos)
        lists = (self.labels, self.decisions, self.albums, self.searches, self.folders, self.apart)
        return marks + examples + sum(map(len, lists))


@dataclass(slots=True)
class Assembled:
    """Words put together from rows, and how many rows of each table could not be placed for want of another."""

    words: Words
    loose: dict[str, int] = field(default_factory=dict)


def read_words(db: Database) -> Words:
    """What the user said in a library, all of the same moment.

    Raises:
        UserError: the library cannot be read.
    """
    with db.atomic():
        rows = {table: db.execute(f"SELECT {', '.join(columns)} FROM {table}") for table, columns in TABLES.items()}
        return assemble(rows).words


def assemble(rows: Rows, known_hashes: Mapping[int, str] | None = None) -> Assembled:
    """Put rows of ``TABLES`` together to words; a row that names what is not among the others is left out.

    Args:
        rows: the rows by table, each in the order of its columns.
        known_hashes: content by photo number from elsewhere, for photos that are not among the rows.
    """
    loose: dict[str, int] = {}
    photos = {row[0]: row for row in rows["photos"]}
    hashes = {**(known_hashes or {}), **{i: row[1] for i, row in photos.items()}}
    labels, names = _labels(rows)
    decisions, examples = list(rows["tag_decisions"]), list(rows["album_examples"])
    said_decisions = tuple(
        sorted(
            (
                SaidDecision(hashes[p], names[label], verdict, source, at)
                for p, label, verdict, source, at in _placed("tag_decisions", decisions, loose, hashes, names)
            ),
            key=lambda said: (said.content_hash, said.label),
        )
    )
    albums = _albums(rows, [(a, hashes.get(p), polarity, at) for a, p, polarity, at in examples], hashes, loose)
    told = list(rows["told_apart"])
    covers = {row[8] for row in rows["albums"]}
    spoken = {d[0] for d in decisions} | {e[1] for e in examples} | {t[1] for t in told} | covers
    said = {i: row for i, row in photos.items() if any(value not in (0, None) for value in row[2:]) or i in spoken}
    folders = list(rows["folders"])
    paths = _paths(folders, rows["files"], said)
    words = Words(
        tuple(
            sorted(
                (SaidPhoto(h, paths.get(i, ""), r, bool(f), bool(x), *t) for i, h, r, f, x, *t in said.values()),
                key=lambda photo: photo.content_hash,
            )
        ),
        labels,
        said_decisions,
        albums,
        tuple(sorted((SaidSearch(*row[1:]) for row in rows["saved_searches"]), key=lambda one: one.name)),
        tuple(
            sorted((SaidFolder(p, tuple(json.loads(e)), at) for _, p, e, at in folders), key=lambda folder: folder.path)
        ),
        _apart(told, hashes, loose),
    )
    return Assembled(words, loose)


def _placed(
    table: str, rows: Iterable[Row], loose: dict[str, int], first: Mapping[int, Any], second: Mapping[int, Any]
) -> Iterable[Row]:
    for row in rows:
        if row[0] in first and row[1] in second:
            yield row
        else:
            loose[table] = loose.get(table, 0) + 1


def _labels(rows: Rows) -> tuple[tuple[SaidLabel, ...], dict[int, str]]:
    """The labels in the user's order, and their names by number."""
    ordered = sorted(rows["labels"], key=lambda row: (row[5], row[0]))
    names = {row[0]: row[1] for row in ordered}
    prompts: dict[int, list[tuple[int, str]]] = {}
    for label_id, position, prompt in rows["label_prompts"]:
        prompts.setdefault(label_id, []).append((position, prompt))
    words: dict[int, list[tuple[str, int, str]]] = {}
    for label_id, kind, position, text in rows["label_words"]:
        words.setdefault(label_id, []).append((kind, position, text))
    excludes: dict[int, list[str]] = {}
    for label_id, other_id in rows["label_exclusions"]:
        if other_id in names:
            excludes.setdefault(label_id, []).append(names[other_id])
    said = tuple(
        SaidLabel(
            name,
            names.get(parent, ""),
            tuple(prompt for _, prompt in sorted(prompts.get(i, ()))),
            threshold,
            bool(enabled),
            created_at,
            tuple((kind, text) for kind, _, text in sorted(words.get(i, ()))),
            tuple(sorted(excludes.get(i, ()))),
        )
        for i, name, parent, threshold, enabled, _, created_at in ordered
    )
    return said, names


def _albums(
    rows: Rows,
    examples: Iterable[tuple[int, str | None, int, str]],
    hashes: Mapping[int, str],
    loose: dict[str, int],
) -> tuple[SaidAlbum, ...]:
    by_album: dict[int, list[SaidExample]] = {}
    for album_id, content_hash, polarity, at in examples:
        if content_hash is None:
            loose["album_examples"] = loose.get("album_examples", 0) + 1
        else:
            by_album.setdefault(album_id, []).append(SaidExample(content_hash, polarity, at))
    by_hash: Callable[[SaidExample], str] = lambda example: example.content_hash  # noqa: E731
    said = []
    for i, name, text, taught, threshold, at, query, sort, cover, target in rows["albums"]:
        own = tuple(sorted(by_album.pop(i, ()), key=by_hash))
        more = (query or "", sort or "surest", hashes.get(cover, ""), target)  # older libraries have no such columns
        said.append(SaidAlbum(name, text, bool(taught), threshold, at, own, *more))
    if by_album:
        loose["album_examples"] = loose.get("album_examples", 0) + sum(map(len, by_album.values()))
    return tuple(sorted(said, key=lambda album: album.name))


def _apart(told: Iterable[Row], hashes: Mapping[int, str], loose: dict[str, int]) -> tuple[SaidApart, ...]:
    """What was told apart at once, put together."""
    batches: dict[int, tuple[list[str], str]] = {}
    for batch, photo_id, at in told:
        if photo_id in hashes:
            batches.setdefault(batch, ([], at))[0].append(hashes[photo_id])
        else:
            loose["told_apart"] = loose.get("told_apart", 0) + 1
    said: dict[tuple[str, ...], str] = {}
    for contents, at in batches.values():
        one = tuple(sorted(contents))
        said[one] = min(at, said.get(one, at))  # what was said twice was said when it was first
    return tuple(SaidApart(one, at) for one, at in sorted(said.items()) if len(one) > 1)


def _paths(folders: Iterable[Row], files: Iterable[Row], said: Mapping[int, Row]) -> dict[int, str]:
    """The first place of each photo of which something was said."""
    roots = {row[0]: row[1] for row in folders}
    paths: dict[int, str] = {}
    for photo_id, folder_id, relative in files:
        if photo_id in said and folder_id in roots:
            path = f"{roots[folder_id].rstrip('/')}/{relative}"
            paths[photo_id] = min(path, paths.get(photo_id, path))
    return paths
