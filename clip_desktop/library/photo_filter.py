"""A ``PhotoFilter`` as SQL."""

from __future__ import annotations

import json
from typing import Any, Final

from clip_desktop.library.captions import match_of
from clip_desktop.library.file_names import to_text
from clip_desktop.library.photo_marks import MARKS
from clip_desktop.library.records import PhotoFilter

# Sets that SQLite makes once, not questions that it asks of every photo: ten times as fast on a large library.
# A label and those below it; a photo of which the user said that it has not the label itself is left out.
_TAGGED = (
    "p.id {}IN (WITH RECURSIVE b (id) AS (SELECT l.id FROM labels AS l WHERE l.name = ? COLLATE NOCASE "
    "UNION SELECT l.id FROM labels AS l JOIN b ON l.parent_id = b.id) "
    "SELECT t.photo_id FROM photo_tags AS t WHERE t.label_id IN (SELECT id FROM b) "
    "EXCEPT SELECT d.photo_id FROM tag_decisions AS d JOIN labels AS l ON l.id = d.label_id "
    "WHERE d.verdict = -1 AND l.name = ? COLLATE NOCASE)"
)
_KM_A_DEGREE: Final = 111.0  # of latitude, and no less anywhere
_FILE = "p.id IN (SELECT f.photo_id FROM files AS f WHERE f.missing_since IS NULL AND {})"

# The stars that count: the user's word (-1 is "none"), or else the file's. ``p`` is photos.
RATING: Final = (
    "CASE p.rating WHEN -1 THEN 0 WHEN 0 THEN "
    "coalesce((SELECT t.rating FROM photo_texts AS t WHERE t.photo_id = p.id), 0) ELSE p.rating END"
)
_SHOWN: Final = "max(1, CAST(p.length + 0.5 AS INTEGER))"  # of a film, the seconds as they are shown
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
    parts = _parts(conditions)
    return (" WHERE " + " AND ".join(text for text, _ in parts), _values(parts)) if parts else ("", [])


_Part = tuple[str, list[Any]]


def _parts(conditions: PhotoFilter) -> list[_Part]:
    """Conditions that must all hold, each as SQL."""
    parts: list[_Part] = []
    parts += [(_TAGGED.format(""), [name, name]) for name in conditions.tags]
    parts += [(_TAGGED.format("NOT "), [name, name]) for name in conditions.without_tags]
    parts += [
        (_FILE.format("instr(folded(f.relative_path), folded(?)) > 0"), [to_text(t)]) for t in conditions.name_contains
    ]
    if conditions.under:
        parts.append(_either([_under(folder_id, relative) for folder_id, relative in conditions.under]))
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
    parts += [(f"p.length > 0 AND {_SHOWN} BETWEEN ? AND ?", [low, high]) for low, high in conditions.lengths]
    if conditions.offline is not None:
        parts.append(_offline(*conditions.offline))
    if conditions.near is not None:
        parts.append(_near(*conditions.near))
    if conditions.box is not None:
        parts.append(_box(*conditions.box))
    parts += [(MARKS[mark], []) for mark in conditions.marks]
    if conditions.ids is not None:
        parts.append(("p.id IN (SELECT value FROM json_each(?))", [json.dumps(conditions.ids)]))
    return parts + _of_others(conditions)


def _of_others(conditions: PhotoFilter) -> list[_Part]:
    """The filters within a filter."""
    parts = [part for other in conditions.all_of for part in _parts(other)]
    if conditions.any_of:
        parts.append(_either([_all(other) for other in conditions.any_of]))
    for other in conditions.none_of:
        text, values = _all(other)
        parts.append(
            (f"({text}) IS NOT TRUE", values)
        )  # a photo of which nothing is known does not pass, so is left in
    return parts


def _all(conditions: PhotoFilter) -> _Part:
    parts = _parts(conditions)
    return " AND ".join(text for text, _ in parts) or "1", _values(parts)


def _either(parts: list[_Part]) -> _Part:
    if len(parts) < 3:
        return f"({' OR '.join(f'({text})' for text, _ in parts)})", _values(parts)
    half = len(parts) // 2  # halved, so that SQLite nests them some ten deep and not a thousand
    return _either([_either(parts[:half]), _either(parts[half:])])


def _values(parts: list[_Part]) -> list[Any]:
    return [value for _, values in parts for value in values]


def _near(lat: float, lon: float, km: float) -> _Part:
    """Within a distance. Latitude alone leaves few, so that the distance itself is computed for those only."""
    degrees = km / _KM_A_DEGREE
    return "p.lat BETWEEN ? AND ? AND km_between(p.lat, p.lon, ?, ?) <= ?", [
        lat - degrees, lat + degrees, lat, lon, km,
    ]  # fmt: skip


def _box(south: float, west: float, north: float, east: float) -> _Part:
    joint = "AND" if west <= east else "OR"
    return f"p.lat BETWEEN ? AND ? AND (p.lon >= ? {joint} p.lon <= ?)", [south, north, west, east]


def _said(field: str, text: str, wanted: bool) -> tuple[str, list[Any]]:
    value = match_of(text) if field == "text" else text.strip(" /|")
    if not value:  # nothing but signs, which no photo says
        return ("0" if wanted else "1"), []
    return _SAID[field].format("" if wanted else "NOT "), [value]


def _under(folder_id: int, relative: str) -> tuple[str, list[Any]]:
    text, values = files_at(folder_id, relative)
    return _FILE.format(text), values


def files_at(folder_id: int, relative: str) -> tuple[str, list[Any]]:
    """Files (``f``) under a place, as a condition."""
    if not relative:
        return "f.folder_id = ?", [folder_id]
    path = to_text(relative)
    # As a range, which an index answers: all that begins with "path/", as "0" comes right after "/".
    return "(f.folder_id = ? AND f.relative_path > ? AND f.relative_path < ?)", [folder_id, f"{path}/", f"{path}0"]


def _offline(places: tuple[tuple[int, str], ...], wanted: bool) -> tuple[str, list[Any]]:
    """Photos of which no file lies outside some places (or, not ``wanted``, of which one does)."""
    inside = [files_at(folder_id, relative) for folder_id, relative in places]
    outside = f"NOT ({' OR '.join(text for text, _ in inside)})" if inside else "1"
    return f"p.id {'NOT ' if wanted else ''}IN (SELECT f.photo_id FROM files AS f WHERE f.photo_id NOT NULL AND " + (
        f"f.missing_since IS NULL AND {outside})"
    ), [v for _, values in inside for v in values]
