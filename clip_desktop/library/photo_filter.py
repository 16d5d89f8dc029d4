"""A ``PhotoFilter`` as SQL."""

from __future__ import annotations

import json
from typing import Any, Final

from clip_desktop.library.captions import match_of
from clip_desktop.library.file_names import to_text
from clip_desktop.library.records import PhotoFilter

# Sets that SQLite makes once, not questions that it asks of every photo: ten times as fast on a large library.
_TAGGED = (
    "p.id {}IN (SELECT t.photo_id FROM photo_tags AS t WHERE t.label_id IN "
    "(SELECT l.id FROM labels AS l WHERE l.name = ? COLLATE NOCASE))"
)
_FILE = "p.id IN (SELECT f.photo_id FROM files AS f WHERE f.missing_since IS NULL AND {})"

# The stars that count: the user's word (-1 is "none"), or else the file's. ``p`` is photos.
RATING: Final = (
    "CASE p.rating WHEN -1 THEN 0 WHEN 0 THEN "
    "coalesce((SELECT t.rating FROM photo_texts AS t WHERE t.photo_id = p.id), 0) ELSE p.rating END"
)
# Each takes the text once. Keywords are compared one by one, whatever stands between their parts.
_SAID: Final = {
    "text": "p.id {}IN (SELECT s.rowid FROM photo_texts_fts AS s WHERE photo_texts_fts MATCH ?)",
    "keyword": (
        "p.id {}IN (SELECT k.photo_id FROM photo_keywords AS k WHERE k.path IN (SELECT d.path FROM "
        "(SELECT DISTINCT path FROM photo_keywords) AS d WHERE "
        "instr('|' || replace(folded(d.path), '/', '|') || '|', '|' || replace(folded(?), '/', '|') || '|') > 0))"
    ),
    "place": "p.id {}IN (SELECT t.photo_id FROM photo_texts AS t WHERE instr(folded(t.place), folded(?)) > 0)",
    "lens": "p.id {}IN (SELECT t.photo_id FROM photo_texts AS t WHERE instr(folded(t.lens), folded(?)) > 0)",
    "camera": "p.id {}IN (SELECT c.id FROM photos AS c WHERE instr(folded(c.camera), folded(?)) > 0)",
}


def where_clause(conditions: PhotoFilter) -> tuple[str, list[Any]]:
    """The text after ``FROM … AS p`` and its values; empty when nothing is asked."""
    parts: list[tuple[str, list[Any]]] = []
    parts += [(_TAGGED.format(""), [name]) for name in conditions.tags]
    parts += [(_TAGGED.format("NOT "), [name]) for name in conditions.without_tags]
    parts += [
        (_FILE.format("instr(folded(f.relative_path), folded(?)) > 0"), [to_text(t)]) for t in conditions.name_contains
    ]
    if conditions.under:
        places = [_under(folder_id, relative) for folder_id, relative in conditions.under]
        parts.append((f"({' OR '.join(text for text, _ in places)})", [v for _, values in places for v in values]))
    if conditions.taken_from is not None:
        parts.append(("p.taken_at >= ?", [conditions.taken_from]))
    if conditions.taken_before is not None:
        parts.append(("p.taken_at < ?", [conditions.taken_before]))
    if conditions.favourite is not None:
        parts.append((f"p.favourite = {int(conditions.favourite)}", []))  # as text: only so is the index used
    if conditions.untagged is not None:
        parts.append((f"p.id {'NOT ' if conditions.untagged else ''}IN (SELECT t.photo_id FROM photo_tags AS t)", []))
    parts += [_said(field, text, wanted) for field, text, wanted in conditions.said]
    parts += [(f"{RATING} BETWEEN ? AND ?", [low, high]) for low, high in conditions.ratings]
    if conditions.offline is not None:
        parts.append(_offline(*conditions.offline))
    if conditions.ids is not None:
        parts.append(("p.id IN (SELECT value FROM json_each(?))", [json.dumps(conditions.ids)]))
    if not parts:
        return "", []
    return " WHERE " + " AND ".join(text for text, _ in parts), [v for _, values in parts for v in values]


def _said(field: str, text: str, wanted: bool) -> tuple[str, list[Any]]:
    value = match_of(text) if field == "text" else text.strip(" /|")
    if not value:  # nothing but signs, which no photo says
        return ("0" if wanted else "1"), []
    return _SAID[field].format("" if wanted else "NOT "), [value]


def _under(folder_id: int, relative: str) -> tuple[str, list[Any]]:
    text, values = _at(folder_id, relative)
    return _FILE.format(text), values


def _at(folder_id: int, relative: str) -> tuple[str, list[Any]]:
    """Files under a place."""
    if not relative:
        return "f.folder_id = ?", [folder_id]
    path = to_text(relative)
    # As a range, which an index answers: all that begins with "path/", as "0" comes right after "/".
    return "(f.folder_id = ? AND f.relative_path > ? AND f.relative_path < ?)", [folder_id, f"{path}/", f"{path}0"]


def _offline(places: tuple[tuple[int, str], ...], wanted: bool) -> tuple[str, list[Any]]:
    """Photos of which no file lies outside some places (or, not ``wanted``, of which one does)."""
    inside = [_at(folder_id, relative) for folder_id, relative in places]
    outside = f"NOT ({' OR '.join(text for text, _ in inside)})" if inside else "1"
    return f"p.id {'NOT ' if wanted else ''}IN (SELECT f.photo_id FROM files AS f WHERE f.photo_id NOT NULL AND " + (
        f"f.missing_since IS NULL AND {outside})"
    ), [v for _, values in inside for v in values]
