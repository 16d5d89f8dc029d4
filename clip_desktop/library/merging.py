"""Words taken into a library: what is new to it is added; what it says otherwise stays as it is, and is told."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from clip_desktop.library.captions import Captions
from clip_desktop.library.clock import now
from clip_desktop.library.connection import folded
from clip_desktop.library.database import Database
from clip_desktop.library.words import SaidAlbum, SaidLabel, SaidPhoto, Words
from clip_desktop.sentences import say

_MARKS: Final = ("rating", "favourite", "hidden")
_TEXTS: Final = ("title", "description")


@dataclass(slots=True)
class Merged:
    """What became of words.

    Attributes:
        added: how many of each kind ("labels", "decisions", "albums", "examples", "searches", "marks", "texts",
            "folders", "apart").
        waiting: photos that are not in the library yet; what was said of them is kept until they appear.
        kept: a sentence for each thing that the library says otherwise, and that stayed so.
    """

    added: Counter[str] = field(default_factory=Counter)
    waiting: int = 0
    kept: list[str] = field(default_factory=list)


def merge_words(db: Database, words: Words, *, folders: bool = True) -> Merged:
    """Take words in. Call inside a transaction: all or nothing.

    A photo that was never seen gets its row now, without facts: it is seen by nobody until a file of this content is
    read, which then finds all that was said of it.

    Args:
        folders: whether folders are added, too.
    """
    merged = Merged()
    photos = _photos(db, words, merged)
    labels = _labels(db, words.labels, merged)
    _decisions(db, words, photos, labels, merged)
    for album in words.albums:
        _album(db, album, photos, merged)
    _searches(db, words, merged)
    _apart(db, words, photos, merged)
    if folders:
        _folders(db, words, merged)
    return merged


def _photos(db: Database, words: Words, merged: Merged) -> dict[str, int]:
    """The number of every photo that is spoken of, by content; marks of the user are taken over where there is none."""
    marks = {photo.content_hash: photo for photo in words.photos}
    spoken = {*marks, *(d.content_hash for d in words.decisions)}
    spoken.update(content for apart in words.apart for content in apart.contents)
    spoken.update(example.content_hash for album in words.albums for example in album.examples)
    spoken.update(album.cover for album in words.albums if album.cover)
    columns = ", ".join(("id", "content_hash", *_MARKS, *_TEXTS))
    present = {row[1]: row for row in db.execute(f"SELECT {columns} FROM photos")}
    new = sorted(spoken - present.keys())
    merged.waiting = len(new)
    at = now()
    db.conn.executemany(
        "INSERT INTO photos (content_hash, format, width, height, added_at) VALUES (?, '', 0, 0, ?)",
        [(content_hash, at) for content_hash in new],
    )
    ids = {row[1]: row[0] for row in db.execute("SELECT id, content_hash FROM photos") if row[1] in spoken}
    for content_hash, photo in marks.items():
        photo_id, here = ids[content_hash], present.get(content_hash, (0, "", 0, 0, 0, None, None))[2:]
        _marks(db, photo_id, photo, here[: len(_MARKS)], merged)
        _texts(db, photo_id, photo, here[len(_MARKS) :], merged)
    return ids


def _marks(db: Database, photo_id: int, photo: SaidPhoto, here: tuple[int, ...], merged: Merged) -> None:
    for name, mine in zip(_MARKS, here, strict=True):
        theirs = int(getattr(photo, name))
        if theirs and not mine:
            db.execute(f"UPDATE photos SET {name} = ? WHERE id = ?", [theirs, photo_id])
            merged.added["marks"] += 1
        elif theirs and theirs != mine:
            where = photo.path or photo.content_hash
            merged.kept.append(
                say(
                    "“{where}” has {mine} stars here and {theirs} there: {mine} stayed.",
                    where=where,
                    mine=max(mine, 0),
                    theirs=max(theirs, 0),
                )
            )


def _texts(db: Database, photo_id: int, photo: SaidPhoto, here: tuple[str | None, ...], merged: Merged) -> None:
    for name, mine in zip(_TEXTS, here, strict=True):
        theirs = getattr(photo, name)
        if theirs is not None and mine is None:
            db.execute(f"UPDATE photos SET {name} = ? WHERE id = ?", [theirs, photo_id])
            merged.added["texts"] += 1
        elif theirs is not None and theirs != mine:
            merged.kept.append(
                say("“{path}” has another {name} here: it stayed.", path=photo.path or photo.content_hash, name=name)
            )
    if photo.title or photo.description:
        Captions(db).refresh_names([photo_id])


def _labels(db: Database, labels: Iterable[SaidLabel], merged: Merged) -> dict[str, int]:
    """The number of every label by its folded name; new ones come after those that are here."""
    ids: dict[str, int] = {folded(name): i for i, name in db.execute("SELECT id, name FROM labels")}
    new: list[SaidLabel] = []
    for label in labels:
        if folded(label.name) in ids:
            _compare_label(db, ids[folded(label.name)], label, merged)
            continue
        cursor = db.execute(
            "INSERT INTO labels (name, threshold, enabled, position, created_at) "
            "VALUES (?, ?, ?, (SELECT coalesce(max(position) + 1, 0) FROM labels), ?)",
            [label.name, label.threshold, label.enabled, label.created_at],
        )
        ids[folded(label.name)] = label_id = int(cursor.lastrowid or 0)
        db.conn.executemany(
            "INSERT INTO label_prompts VALUES (?, ?, ?)", [(label_id, n, text) for n, text in enumerate(label.prompts)]
        )
        new.append(label)
    for label in new:
        label_id = ids[folded(label.name)]
        if folded(label.parent) in ids:
            db.execute("UPDATE labels SET parent_id = ? WHERE id = ?", [ids[folded(label.parent)], label_id])
        others = {ids[folded(other)] for other in label.excludes if folded(other) in ids} - {label_id}
        pairs = [pair for other in sorted(others) for pair in ((label_id, other), (other, label_id))]
        db.conn.executemany("INSERT OR IGNORE INTO label_exclusions VALUES (?, ?)", pairs)
        _label_words(db, label_id, label.words)
    merged.added["labels"] += len(new)
    return ids


def _label_words(db: Database, label_id: int, words: Iterable[tuple[str, str]]) -> None:
    position: Counter[str] = Counter()
    for kind, text in words:
        db.execute("INSERT INTO label_words VALUES (?, ?, ?, ?)", [label_id, kind, position[kind], text])
        position[kind] += 1


def _compare_label(db: Database, label_id: int, label: SaidLabel, merged: Merged) -> None:
    threshold, enabled = db.execute("SELECT threshold, enabled FROM labels WHERE id = ?", [label_id]).fetchone()
    rows = db.execute("SELECT prompt FROM label_prompts WHERE label_id = ? ORDER BY position", [label_id])
    words = db.execute("SELECT kind, text FROM label_words WHERE label_id = ? ORDER BY kind, position", [label_id])
    sql = "SELECT o.name FROM label_exclusions AS e JOIN labels AS o ON o.id = e.other_id WHERE e.label_id = ?"
    others = {folded(name) for (name,) in db.execute(sql, [label_id])}
    above = db.execute(
        "SELECT p.name FROM labels AS l JOIN labels AS p ON p.id = l.parent_id WHERE l.id = ?", [label_id]
    )
    parent = next((folded(name) for (name,) in above), "")
    here = (threshold, bool(enabled), tuple(prompt for (prompt,) in rows), tuple(words.fetchall()), parent, others)
    there = (label.threshold, label.enabled, label.prompts, label.words, folded(label.parent))
    if here != (*there, {folded(other) for other in label.excludes}):
        merged.kept.append(
            say("The label “{name}” is set or described otherwise here: it stayed as it is.", name=label.name)
        )


def _decisions(db: Database, words: Words, photos: dict[str, int], labels: dict[str, int], merged: Merged) -> None:
    here = {(p, label): v for p, label, v in db.execute("SELECT photo_id, label_id, verdict FROM tag_decisions")}
    new = []
    for said in words.decisions:
        key = (photos[said.content_hash], labels.get(folded(said.label), 0))
        if not key[1]:
            merged.kept.append(
                say("The label “{label}” is not among the labels: a decision on it was left out.", label=said.label)
            )
        elif key not in here:
            here[key] = said.verdict
            new.append((*key, said.verdict, said.source, said.decided_at))
        elif here[key] != said.verdict:
            merged.kept.append(
                say("A photograph {here} “{label}” here: that stayed.", here=_verdict(here[key]), label=said.label)
            )
    db.conn.executemany("INSERT INTO tag_decisions VALUES (?, ?, ?, ?, ?)", new)
    merged.added["decisions"] += len(new)


def _album(db: Database, album: SaidAlbum, photos: dict[str, int], merged: Merged) -> None:
    settings = "description, taught, threshold, query, sort, target"
    known = {folded(row[1]): row for row in db.execute(f"SELECT id, name, {settings} FROM albums")}
    said = (album.description, album.taught, album.threshold, album.query, album.sort, album.target)
    row = known.get(folded(album.name))
    if row is None:
        cursor = db.execute(
            f"INSERT INTO albums (name, {settings}, created_at, cover_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [album.name, *said, album.created_at, photos.get(album.cover)],
        )
        album_id = int(cursor.lastrowid or 0)
        merged.added["albums"] += 1
    else:
        album_id = row[0]
        if tuple(row[2:]) != said:
            merged.kept.append(
                say("The album “{name}” is set or described otherwise here: it stayed as it is.", name=album.name)
            )
    here = dict(db.execute("SELECT photo_id, polarity FROM album_examples WHERE album_id = ?", [album_id]).fetchall())
    new = []
    for example in album.examples:
        photo_id = photos[example.content_hash]
        if photo_id not in here:
            new.append((album_id, photo_id, example.polarity, example.added_at))
        elif here[photo_id] != example.polarity:
            merged.kept.append(
                say(
                    "A photograph {here} the album “{name}” here: that stayed.",
                    here=_verdict(here[photo_id]),
                    name=album.name,
                )
            )
    db.conn.executemany("INSERT INTO album_examples VALUES (?, ?, ?, ?)", new)
    merged.added["examples"] += len(new)


def _searches(db: Database, words: Words, merged: Merged) -> None:
    here = {folded(name): query for name, query in db.execute("SELECT name, query FROM saved_searches")}
    for search in words.searches:
        key = folded(search.name)
        if key not in here:
            db.execute(
                "INSERT INTO saved_searches (name, query, created_at) VALUES (?, ?, ?)",
                [search.name, search.query, search.created_at],
            )
            here[key] = search.query
            merged.added["searches"] += 1
        elif here[key] != search.query:
            merged.kept.append(say("The saved search “{name}” is another here: it stayed.", name=search.name))


def _apart(db: Database, words: Words, photos: dict[str, int], merged: Merged) -> None:
    here: dict[int, set[int]] = {}
    for batch, photo_id in db.execute("SELECT batch, photo_id FROM told_apart"):
        here.setdefault(batch, set()).add(photo_id)
    for apart in words.apart:
        ids = {photos[content] for content in apart.contents}
        if len(ids) < 2 or ids in here.values():
            continue
        batch = max(here, default=0) + 1
        here[batch] = ids
        db.conn.executemany(
            "INSERT INTO told_apart VALUES (?, ?, ?)", [(batch, photo_id, apart.told_at) for photo_id in sorted(ids)]
        )
        db.conn.executemany("UPDATE photo_looks SET stack = NULL WHERE photo_id = ?", [(one,) for one in sorted(ids)])
        merged.added["apart"] += 1


def _folders(db: Database, words: Words, merged: Merged) -> None:
    here = dict(db.execute("SELECT path, excludes FROM folders").fetchall())
    for folder in words.folders:
        excludes = json.dumps(folder.excludes)
        if folder.path not in here:
            db.execute(
                "INSERT INTO folders (path, excludes, added_at) VALUES (?, ?, ?)",
                [folder.path, excludes, folder.added_at],
            )
            merged.added["folders"] += 1
        elif json.loads(here[folder.path]) != list(folder.excludes):
            merged.kept.append(
                say("Other files are left out of the folder “{path}” here: that stayed.", path=folder.path)
            )


def _verdict(value: int) -> str:
    return "has" if value > 0 else "does not have"
