"""The rows of the library as frozen records. Times are UTC ISO 8601; paths are as the operating system takes them."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from clip_desktop.sentences import Name

Polarity = Literal[-1, 1]
SaidField = Literal["text", "keyword", "place", "camera", "lens"]
Mark = Literal["raw", "video", "portrait", "landscape", "screenshot-like", "coordinates", "caption", "sidecar"]


@dataclass(frozen=True, slots=True)
class VolumeAt:
    """A drive or share (``identity``) on which what lies at a place below a root lay, at ``inner`` inside it."""

    relative_path: str
    identity: str
    inner: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A root that the user added. Whether it is online is computed, never stored.

    Attributes:
        volumes: the drives or shares that it ("") and places below it lay on when it was last looked through whole.
        marker: what the marker file in it says, where the user has had one written; else empty.
    """

    id: int
    path: Path
    excludes: tuple[str, ...]
    added_at: str
    last_scan_at: str | None
    volumes: tuple[VolumeAt, ...] = ()
    marker: str = ""


@dataclass(frozen=True, slots=True)
class FileRecord:
    """Where a picture lies. ``photo_id`` is None until it was read, and for a file that could not be."""

    id: int
    folder_id: int
    photo_id: int | None
    relative_path: str
    size: int
    mtime_ns: int
    stale: bool
    missing_since: str | None


@dataclass(frozen=True, slots=True)
class StaleFile:
    """A file whose content is new or changed since it was last read, or whose photo lacks a vector: work to do.

    ``cursor`` is where to go on after it, ``sidecars`` the names of those that the last scan saw beside it.
    """

    cursor: int
    id: int
    photo_id: int | None
    path: Path
    relative_path: str
    folder_id: int
    size: int
    mtime_ns: int
    sidecars: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PhotoFacts:
    """What is read off a picture's bytes: all derived, renewed when the content changes.

    ``length`` is a film's, in seconds; 0 where it does not say, None for pictures and where it was not looked for yet.
    """

    content_hash: str
    format: str
    width: int
    height: int
    taken_at: str | None
    taken_at_source: str | None
    lat: float | None
    lon: float | None
    camera: str | None
    length: float | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture (not a file): its facts and what the user said of it.

    Attributes:
        title, description: given by the user; None for nothing said, "" for the word that it has none.
    """

    id: int
    facts: PhotoFacts
    rating: int
    favourite: bool
    hidden: bool
    added_at: str
    title: str | None = None
    description: str | None = None


@dataclass(frozen=True, slots=True)
class SharedMarks:
    """The hearts and stars of several photos.

    Attributes:
        photos: how many there are.
        favourites: how many of them have the heart.
        fewest, most: the stars of those that have the fewest, and of those that have the most.
    """

    photos: int
    favourites: int
    fewest: int
    most: int


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """What a cell of the grid shows of a photo.

    Attributes:
        width, height: in pixels, as it is shown.
        raw_beside: its raw picture lies beside one of its files.
        offline: every file that is not missing lies at a place that is out of reach.
        length: of a film, as ``PhotoFacts`` has it.
    """

    id: int
    content_hash: str
    path: Path
    taken_at: str | None
    rating: int
    favourite: bool
    copies: int
    format: str = ""
    width: int = 0
    height: int = 0
    raw_beside: bool = False
    offline: bool = False
    length: float | None = None


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Conditions on a photo that SQL answers; all of them must hold. An empty filter means every visible photo.

    Attributes:
        tags, without_tags: names of labels, the photo has (has not) each of them, or one below it.
        under: (folder id, relative folder path or "") pairs, any of which holds the photo.
        name_contains: texts that must each occur in the file's relative path, in any case.
        taken_from, taken_before: half-open range over ``taken_at`` (ISO text, compared as text).
        said: (field, text, wanted) conditions on what files say in words: ``wanted`` False leaves out what has it.
        ratings: ranges (from, to), both included, that each hold the rating.
        lengths: ranges of seconds (from, to), both included, that each hold a film's length as it is shown.
        offline: whether every present file of the photo lies at one of the places given: (places, yes or no).
        near: (latitude, longitude, kilometres): taken within so many kilometres of there.
        box: (south, west, north, east) in degrees: taken there; over the date line where west is more than east.
        marks: what ``library.photo_marks`` tells of a photo, each of them.
        ids: only these, when given.
        any_of: of these, where there are any, at least one holds.
        all_of: all of these hold.
        none_of: none of these holds.
    """

    tags: tuple[str, ...] = ()
    without_tags: tuple[str, ...] = ()
    under: tuple[tuple[int, str], ...] = ()
    name_contains: tuple[str, ...] = ()
    taken_from: str | None = None
    taken_before: str | None = None
    favourite: bool | None = None
    untagged: bool | None = None
    said: tuple[tuple[SaidField, str, bool], ...] = ()
    ratings: tuple[tuple[int, int], ...] = ()
    lengths: tuple[tuple[int, int], ...] = ()
    offline: tuple[tuple[tuple[int, str], ...], bool] | None = None
    near: tuple[float, float, float] | None = None
    box: tuple[float, float, float, float] | None = None
    marks: tuple[Mark, ...] = ()
    ids: tuple[int, ...] | None = None
    any_of: tuple[PhotoFilter, ...] = ()
    all_of: tuple[PhotoFilter, ...] = ()
    none_of: tuple[PhotoFilter, ...] = ()


@dataclass(frozen=True, slots=True)
class Model:
    """A model whose vectors the library holds."""

    id: int
    name: str
    weights_sha256: str
    preprocess: str
    dim: int
    logit_scale: float


@dataclass(frozen=True, slots=True)
class ModelFile:
    """A file of an installed model: its size in bytes, and its SHA-256."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class ModelSource:
    """Where an installed model comes from: a repository at a commit, or a folder or file without a revision."""

    source: str
    revision: str
    installed_at: str
    files: tuple[ModelFile, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A word of the user's vocabulary, and the prompts that say it to a model.

    Attributes:
        aliases: other words by which it is found.
        contrast: prompts of what it is mistaken for.
        names: (language code, name) pairs.
        excludes: ids of labels that cannot hold together with it.
    """

    id: int
    name: str
    parent_id: int | None
    threshold: float
    enabled: bool
    prompts: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    contrast: tuple[str, ...] = ()
    names: tuple[tuple[str, str], ...] = ()
    excludes: tuple[int, ...] = ()

    @property
    def called(self) -> Name:
        """What sentences call it: in the window, by the name in its language."""
        return Name(self.name, dict(self.names))


@dataclass(frozen=True, slots=True)
class Tag:
    """A label on a photo: decided, or predicted with a score from 0 to 1; ``source`` is who said so."""

    photo_id: int
    label_id: int
    label: str
    score: float
    decided: bool
    source: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What the user said of one label on one photo."""

    photo_id: int
    label_id: int
    verdict: Polarity
    source: str
    decided_at: str


AlbumSort = Literal["surest", "newest", "oldest", "name", "rating"]


@dataclass(frozen=True, slots=True)
class Album:
    """An album: what the user accepted, and beside it what is learned or found.

    Attributes:
        taught: whether it learns: members are those over ``threshold`` then.
        query: of a taught album, within what it finds members can be; of another, all that it finds are members.
        sort: the order in which members are shown.
        cover_id: the photo that stands for it, or None for the first.
        target: how precise members are to be, 0 to 1, where the threshold follows from that; else None.
    """

    id: int
    name: str
    description: str
    taught: bool
    threshold: float
    created_at: str
    query: str = ""
    sort: AlbumSort = "surest"
    cover_id: int | None = None
    target: float | None = None


@dataclass(frozen=True, slots=True)
class Example:
    """A photo that the user accepted (+1) into an album or rejected (-1) from it."""

    album_id: int
    photo_id: int
    polarity: Polarity
    added_at: str


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search kept by name: its text, which outlives the parser."""

    id: int
    name: str
    query: str


@dataclass(frozen=True, slots=True)
class Problem:
    """A file or folder that could not be used, and why."""

    folder_id: int
    relative_path: str
    stage: str
    message: str
    noted_at: str


@dataclass(frozen=True, slots=True)
class Caption:
    """What a picture's file and its sidecar say in words: derived, renewed when either changes.

    Attributes:
        keywords: paths from the widest to the narrowest: ("Places", "Lisbon").
        place: the town nearby and its country, found from the coordinates.
        rating: 1 to 5 stars; it counts as long as the user said nothing else.
    """

    title: str | None = None
    description: str | None = None
    keywords: tuple[tuple[str, ...], ...] = ()
    place: str | None = None
    lens: str | None = None
    exposure: str | None = None
    rating: int | None = None


@dataclass(frozen=True, slots=True)
class SidecarState:
    """A sidecar file as it was when it was read: its name in the photo's folder, size in bytes and time."""

    name: str
    size: int
    mtime_ns: int


@dataclass(frozen=True, slots=True)
class PassedOver:
    """Files of a kind that an extra of this program would read, and how many of them there are."""

    extra: str
    files: int


@dataclass(frozen=True, slots=True)
class TrashedFile:
    """A file that was moved to the system's trash: where it lay, its size in bytes and its time.

    ``file_id`` is None for a companion that is no picture of the library.
    """

    id: int
    batch: int
    file_id: int | None
    path: Path
    size: int
    mtime_ns: int
    trashed_at: str


@dataclass(frozen=True, slots=True)
class Companion:
    """A file that belongs to a picture's file: its raw picture, its film, a sidecar (``kind``)."""

    file_id: int
    relative_path: str
    kind: str
    size: int
    mtime_ns: int
