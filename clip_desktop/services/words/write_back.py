"""What the user said of photographs, written to XMP sidecars on request: planned first, written whole or not at all,
and undone exactly. The photographs themselves are never opened for writing."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final, TypeVar

from clip_desktop.errors import UserError
from clip_desktop.imaging.companions import Neighbours
from clip_desktop.imaging.decode import content_hash
from clip_desktop.imaging.sidecar import (
    PICKED,
    KeywordPath,
    SidecarWords,
    WordsChange,
    read_sidecar,
    read_words,
)
from clip_desktop.imaging.xmp_document import SidecarProblem
from clip_desktop.library.library import Library
from clip_desktop.library.records import FileRecord, Label
from clip_desktop.progress import Job, Progress
from clip_desktop.services.files.failures import FileFailure, failure_of
from clip_desktop.services.folders.presence import is_online

T = TypeVar("T", int, str)
_PAGE: Final = 256  # photos whose words are fetched at once


@dataclass(frozen=True, slots=True)
class Said:
    """Which words of a sidecar are ours: those it had before are never taken away with them."""

    rating: int = 0
    keywords: tuple[KeywordPath, ...] = ()
    title: str = ""
    description: str = ""
    pick: int = 0

    @classmethod
    def from_json(cls, text: str | None) -> Said:
        known = json.loads(text) if text else {}
        return cls(**{**known, "keywords": tuple(tuple(path) for path in known.get("keywords", ()))})

    def to_json(self) -> str:
        return json.dumps(asdict(self))


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the user said of a photo, for all of its files.

    Attributes:
        rating: 1 to 5, below 0 for no stars, 0 for nothing said.
        verdicts: +1 or -1 by label id.
        title, description: None for nothing said, "" for none.
    """

    rating: int = 0
    favourite: bool = False
    title: str | None = None
    description: str | None = None
    verdicts: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlannedWrite:
    """A sidecar that is to be written.

    Attributes:
        photo_id: None where the picture is in no library.
        lines: what changes in it, as a diff: "+ dc:subject: dog".
        digest: of its content now; None where it is new. It is written only while that holds.
        begins_as: a sidecar that several pictures are read with, as a copy of which a new one for one of them begins:
            from then on it is read alone. None for no such.
    """

    photo_id: int | None
    picture: Path
    sidecar: Path
    change: WordsChange
    said: Said
    lines: tuple[str, ...]
    digest: str | None
    begins_as: Path | None = None

    @property
    def is_new(self) -> bool:
        return self.digest is None


@dataclass(frozen=True, slots=True)
class WritePlan:
    """What would be written.

    Attributes:
        writes: in the order of the photos.
        failures: sidecars that cannot be read or written, and why.
        offline: pictures whose drive is not plugged in.
        unchanged: how many files' sidecars say everything already.
    """

    writes: tuple[PlannedWrite, ...] = ()
    failures: tuple[FileFailure, ...] = ()
    offline: tuple[Path, ...] = ()
    unchanged: int = 0


@dataclass(slots=True)
class _Planner:
    """Compares what the user said with what sidecars say, photo by photo.

    Attributes:
        asked: of the keywords that we wrote, only these are taken away where they no longer hold; None takes all.
    """

    library: Library
    online: dict[int, bool]
    labels: dict[int, KeywordPath]
    asked: Collection[KeywordPath] | None = None
    neighbours: dict[Path, Neighbours] = field(default_factory=dict)
    writes: list[PlannedWrite] = field(default_factory=list)
    failures: list[FileFailure] = field(default_factory=list)
    offline: list[Path] = field(default_factory=list)
    unchanged: int = 0

    def look_at(self, photo_id: int, spoken: Spoken, file: FileRecord, path: Path) -> None:
        """Plan for one file of a photo."""
        if file.missing_since is not None:
            return  # a scan found it gone: there is nothing to stand beside
        if not self.online[file.folder_id]:
            self.offline.append(path)
            return
        self.compare(photo_id, spoken, path)

    def compare(self, photo_id: int | None, spoken: Spoken, path: Path) -> None:
        """Plan for one picture."""
        try:
            self._compare(photo_id, spoken, path)
        except SidecarProblem as problem:
            self.failures.append(FileFailure(self._sidecar(path), problem.message))
        except OSError as error:
            self.failures.append(failure_of(path, error))

    def _compare(self, photo_id: int | None, spoken: Spoken, path: Path) -> None:
        os.stat(path)  # a picture that is no longer there gets no sidecar
        sidecar = self._sidecar(path)
        try:
            data = read_sidecar(sidecar)
        except OSError as error:
            self.failures.append(failure_of(sidecar, error))
            return
        shared = self._shared(path) if data is None else None
        before = read_words(data if shared is None else read_sidecar(shared))
        said = Said.from_json(self.library.sidecars.said_at(sidecar))
        change = self._change(spoken, before, said)
        after = change.applied_to(before)
        if after == before:
            self.unchanged += 1
        elif not _may_write_in(sidecar.parent):
            self.failures.append(FileFailure(sidecar, "You may not write in this folder, or its drive is read-only."))
        else:
            digest = None if data is None else content_hash(data)
            lines = tuple(diff_lines(before, after))
            self.writes.append(
                PlannedWrite(photo_id, path, sidecar, change, _ours(change, before, said), lines, digest, shared)
            )

    def _change(self, spoken: Spoken, before: SidecarWords, said: Said) -> WordsChange:
        """What was said, to write; noes, and what we wrote and was taken back since, to take away."""
        accepted = tuple(self.labels[label] for label, verdict in spoken.verdicts.items() if verdict > 0)
        rejected = tuple(self.labels[label] for label, verdict in spoken.verdicts.items() if verdict < 0)
        asked = said.keywords if self.asked is None else [path for path in said.keywords if path in self.asked]
        withdrawn = tuple(path for path in asked if path not in accepted and path not in rejected)
        stars = max(spoken.rating, 0) if spoken.rating else None  # below 0: the user's word that there are none
        return WordsChange(
            _or_withdrawn(stars, said.rating, before.rating, 0),
            accepted,
            (*rejected, *withdrawn),
            _or_withdrawn(spoken.title, said.title, before.title, ""),
            _or_withdrawn(spoken.description, said.description, before.description, ""),
            _or_withdrawn(PICKED if spoken.favourite else None, said.pick, before.pick, 0),
        )

    def _sidecar(self, picture: Path) -> Path:
        return picture.with_name(self._beside(picture).sidecar_of(picture.name))

    def _shared(self, picture: Path) -> Path | None:
        name = self._beside(picture).shared_sidecar_of(picture.name)
        return None if name is None else picture.with_name(name)

    def _beside(self, picture: Path) -> Neighbours:
        folder = picture.parent
        if folder not in self.neighbours:
            self.neighbours[folder] = Neighbours.in_folder(folder)
        return self.neighbours[folder]


def _or_withdrawn(spoken: T | None, said: T, there: T | None, nothing: T) -> T | None:
    """What to write of one thing: the user's word, or ``nothing`` where ours still stands that was taken back since."""
    return nothing if spoken is None and said and there == said else spoken


def _ours(change: WordsChange, before: SidecarWords, said: Said) -> Said:
    """What of a sidecar will be ours: what this change brings, and what earlier ones brought and it keeps."""
    brought = tuple(
        path
        for path in change.add
        if path in said.keywords or WordsChange(add=(path,)).applied_to(before).keywords != before.keywords
    )

    def kept(new: T | None, there: T | None, ours: T, nothing: T) -> T:
        return ours if new is None or new == there else new or nothing

    return Said(
        kept(change.rating, before.rating, said.rating, 0),
        (*brought, *(path for path in said.keywords if path not in (*brought, *change.remove))),
        kept(change.title, before.title, said.title, ""),
        kept(change.description, before.description, said.description, ""),
        kept(change.pick, before.pick, said.pick, 0),
    )


def plan_writes(
    library: Library, photo_ids: Sequence[int] | None = None, suggested_labels: Sequence[int] = ()
) -> Job[WritePlan]:
    """Compare what the user said with what the sidecars say. Nothing is written.

    Args:
        photo_ids: only these photos; None takes every one of which something was said.
        suggested_labels: labels whose suggestions over their threshold are written like tags that were accepted.
    """
    unsettled = settle_unfinished(library)
    ids = _candidates(library, photo_ids, suggested_labels)
    online = {folder.id: is_online(folder) for folder in library.folders.all()}
    planner = _Planner(library, online, _keyword_paths(library.labels.all()), failures=unsettled)
    for start in range(0, len(ids), _PAGE):
        page = ids[start : start + _PAGE]
        _plan_page(planner, page, suggested_labels)
        yield Progress(start + len(page), len(ids), "Reading sidecars")
    return WritePlan(tuple(planner.writes), tuple(planner.failures), tuple(planner.offline), planner.unchanged)


def plan_keywords(
    library: Library, wanted: Mapping[Path, Sequence[KeywordPath]], vocabulary: Sequence[KeywordPath]
) -> WritePlan:
    """Compare keywords of pictures, which need be in no library, with what their sidecars say. Nothing is written.

    Args:
        library: whose journal says what was written before.
        wanted: by picture, the keywords of the vocabulary that it is to have.
        vocabulary: of what was written before, nothing else is taken away.
    """
    numbers = {path: n for n, path in enumerate(vocabulary)}
    planner = _Planner(library, {}, dict(enumerate(vocabulary)), vocabulary)
    for picture, keywords in wanted.items():
        planner.compare(None, Spoken(verdicts={numbers[path]: 1 for path in keywords}), picture)
    return WritePlan(tuple(planner.writes), tuple(planner.failures), (), planner.unchanged)


def settle_unfinished(library: Library) -> list[FileFailure]:
    """Find out which sidecars a killed run wrote or put back; those out of reach now stay open, and are given back."""
    left = []
    for entry in library.sidecars.unfinished():
        try:
            os.stat(entry.path.parent)
            now_there = read_sidecar(entry.path)
            entry.path.with_name(temporary_name(entry.id)).unlink(missing_ok=True)
        except (OSError, SidecarProblem):
            left.append(FileFailure(entry.path, "It is not known yet whether this sidecar was written."))
            continue
        with library.transaction():
            if now_there == entry.after or (entry.state == "undoing" and now_there != entry.before):
                library.sidecars.mark(entry.id, "written")
            elif entry.state == "undoing":
                library.sidecars.mark(entry.id, "undone")
            else:
                library.sidecars.forget(entry.id)
    return left


def temporary_name(entry: int) -> str:
    """The name under which the content of a sidecar is gathered, by its entry in the journal."""
    return f".clip-desktop-{entry}.tmp"


def diff_lines(before: SidecarWords, after: SidecarWords) -> list[str]:
    """What changes from one sidecar to another, a line for each word: "- xmp:Rating: 3", "+ dc:subject: dog"."""
    lines = []
    for name, old, new in (
        ("xmp:Rating", before.rating, after.rating),
        ("digiKam:PickLabel", before.pick, after.pick),
        ("dc:title", before.title, after.title),
        ("dc:description", before.description, after.description),
    ):
        if old != new:
            lines += [f"{sign} {name}: {value}" for sign, value in (("-", old), ("+", new)) if value is not None]
    for name, had, has in (
        ("dc:subject", before.keywords, after.keywords),
        ("lr:hierarchicalSubject", before.paths, after.paths),
        ("digiKam:TagsList", before.tags, after.tags),
    ):
        lines += [f"- {name}: {word}" for word in had if word not in has]
        lines += [f"+ {name}: {word}" for word in has if word not in had]
    return lines


def _may_write_in(folder: Path) -> bool:
    return os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids)


def _candidates(library: Library, photo_ids: Sequence[int] | None, labels: Sequence[int]) -> list[int]:
    if photo_ids is not None:
        return [int(photo) for photo in photo_ids]
    ids = set(library.sidecars.photos_with_words())
    for label in labels:
        if library.labels.get(label) is None:
            raise UserError("This label is no longer there.")
        ids.update(tag.photo_id for tag in library.tags.of_label(label))
    return sorted(ids)


def _plan_page(planner: _Planner, page: list[int], suggested_labels: Sequence[int]) -> None:
    library = planner.library
    photos = library.photos
    ratings, favourites = photos.values(page, "rating"), photos.values(page, "favourite")
    titles, descriptions = photos.texts(page, "title"), photos.texts(page, "description")
    verdicts = library.sidecars.verdicts(page)
    suggested = library.sidecars.suggested(page, suggested_labels) if suggested_labels else {}
    for file, path in library.files.of_photos(page):
        photo = file.photo_id
        if photo is not None:
            spoken = Spoken(
                ratings.get(photo, 0),
                bool(favourites.get(photo, 0)),
                titles.get(photo),
                descriptions.get(photo),
                {**suggested.get(photo, {}), **verdicts.get(photo, {})},
            )
            planner.look_at(photo, spoken, file, path)


def _keyword_paths(labels: Sequence[Label]) -> dict[int, KeywordPath]:
    """Every label below its parents, the outermost first."""
    by_id = {label.id: label for label in labels}
    paths: dict[int, KeywordPath] = {}
    for label in labels:
        path: list[str] = []
        seen: set[int] = set()
        here: Label | None = label
        while here is not None and here.id not in seen:  # a ring of parents would have no end
            seen.add(here.id)
            path.append(here.name)
            here = by_id.get(here.parent_id) if here.parent_id is not None else None
        paths[label.id] = tuple(reversed(path))
    return paths
