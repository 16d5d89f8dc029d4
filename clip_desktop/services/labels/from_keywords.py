"""Labels learned from the keywords in the files: the words that other programs' users chose already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from clip_desktop.errors import UserError
from clip_desktop.library.changes import NOTHING, Changes, Edit
from clip_desktop.library.connection import folded
from clip_desktop.library.library import Library
from clip_desktop.library.records import Label
from clip_desktop.library.tags import KEYWORD
from clip_desktop.sentences import say
from clip_desktop.services.edits import make_edit
from clip_desktop.services.names import clean_name

_CHANGES: Final = Changes(labels=True, tags=True)

KeywordPath = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeywordLabel:
    """A keyword of the files.

    Attributes:
        path: from the widest to the narrowest: ("Places", "Lisbon").
        photos: how many have it.
        name: what its label is called; the part above it stands behind the name where others end the same way.
        label: the label there is for it already, or None.
    """

    path: KeywordPath
    photos: int
    name: str
    label: Label | None


@dataclass(frozen=True, slots=True)
class Learned:
    """How many labels were added, and on how many photos a keyword became a tag."""

    labels: int
    tags: int


def keyword_labels(library: Library) -> list[KeywordLabel]:
    """The keywords of the files, the most used first."""
    counts = library.captions.keywords()
    above: dict[str, set[str]] = {}
    for path in counts:
        if len(path) > 1:
            above.setdefault(folded(path[-1]), set()).add(folded(path[-2]))
    found, known = [], _by_name(library)
    for path, photos in counts.items():
        name = _name(path, many=len(above.get(folded(path[-1]), ())) > 1)
        if name:
            found.append(KeywordLabel(path, photos, name, known.get(folded(name))))
    return sorted(found, key=lambda one: (-one.photos, one.path))


def keywords_meant(library: Library, texts: Iterable[str], least: int = 1) -> list[KeywordLabel]:
    """The keywords of these names ("Lisbon") or paths ("Places/Lisbon"), in any case; without any, all.

    Args:
        least: only those that so many photos have.

    Raises:
        UserError: no file has one of them.
    """
    known, wanted = keyword_labels(library), list(texts)
    meant: dict[KeywordPath, KeywordLabel] = {}
    for text in wanted:
        parts = tuple(folded(part.strip()) for part in text.replace("|", "/").split("/"))
        found = [one for one in known if tuple(folded(part) for part in one.path[-len(parts) :]) == parts]
        if not found:
            raise UserError(
                say("No photograph has the keyword “{text}”.", text=text),
                "“clip-desktop labels from-keywords” lists them.",
            )
        meant.update({one.path: one for one in found})
    return [one for one in (meant.values() if wanted else known) if one.photos >= least]


def learn_keywords(library: Library, keywords: Sequence[KeywordLabel]) -> tuple[Learned, Edit]:
    """Make labels of keywords, and tags of them on the photos that have them. What the user said otherwise stays.

    A label that is there keeps its place; a new one comes under those that its keyword stands under in the files.
    """
    there = library.labels.ids()
    said: list[tuple[int, list[int]]] = []

    def do(lib: Library) -> None:
        for keyword in keywords:
            label_id = _make(lib, keyword)
            decided = set(lib.tags.decided(label_id).tolist())
            photos = [photo for photo in lib.captions.having(keyword.path) if photo not in decided]
            lib.tags.decide(photos, label_id, 1, KEYWORD)
            said.append((label_id, photos))

    def take_back(lib: Library) -> None:
        for label_id, photos in said:
            lib.tags.restore(
                [d.photo_id for d in lib.tags.decisions(photos, label_id) if d.source == KEYWORD], label_id, ()
            )
        for label_id in added:
            lib.labels.remove(label_id)

    edit = make_edit(
        library, say("Learn {n} keywords", n=len(keywords)), _CHANGES if keywords else NOTHING, do, take_back
    )
    added = sorted(library.labels.ids() - there)
    return Learned(len(added), sum(len(photos) for _, photos in said)), edit


def _make(library: Library, keyword: KeywordLabel) -> int:
    """The label of a keyword, made with those above it where it is not there."""
    known = _known(library, keyword.name)
    if known is not None:
        return known.id
    parent: int | None = None
    for part in keyword.path[:-1]:
        name = _name((part,), many=False)
        label = _known(library, name) if name else None
        if label is not None:
            parent = label.id
        elif name:
            parent = library.labels.add(name, (), parent_id=parent)
    again = _known(library, keyword.name)  # a part above may be called as it is
    return again.id if again is not None else library.labels.add(keyword.name, (), parent_id=parent)


def _name(path: KeywordPath, *, many: bool) -> str:
    """The name of a keyword's label; empty where it cannot be one."""
    text = f"{path[-1]} ({path[-2]})" if many and len(path) > 1 else path[-1]
    try:
        return clean_name(text, "A label")
    except UserError:
        return ""


def _by_name(library: Library) -> dict[str, Label]:
    """What ``_known`` finds, of all names at once."""
    labels = library.labels.all()
    called: dict[str, list[Label]] = {}
    for label in labels:
        for text in {folded(text) for text in (*label.aliases, *(name for _, name in label.names))}:
            called.setdefault(text, []).append(label)
    meant = {text: some[0] for text, some in called.items() if len(some) == 1}
    return meant | {folded(label.name): label for label in labels}


def _known(library: Library, name: str) -> Label | None:
    found = library.labels.meant(name)
    return found[0] if len(found) == 1 else None
