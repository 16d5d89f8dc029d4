"""Photographs of several files: what was said of one that lay alone is said of the photograph it has become.

A raw picture beside which a JPEG appears is that one's companion from then on, and stands by itself again when the JPEG
goes. Each of the two keeps a photo of its own with its vectors, so that nothing is read twice; the words go along.
"""

from __future__ import annotations

from typing import Any, Final

from clip_desktop.library.captions import Captions
from clip_desktop.library.database import Database

# Another file of the same name up to the ending, in the same folder (":below" ends with the dot, and "/" follows it),
# that has (or had, when it was last seen) the companion :path.
_OTHER_OWNER: Final = (
    "files AS o JOIN companions AS oc ON oc.file_id = o.id AND oc.relative_path = {path} "
    "WHERE o.folder_id = :folder AND o.relative_path > :below AND o.relative_path < :above "
    "AND o.id <> :file AND o.photo_id NOT NULL"
)
# Those that step back behind this file, unless another stood before them already.
_BEHIND: Final = (
    "SELECT s.photo_id FROM companions AS c JOIN files AS s ON s.folder_id = :folder "
    "AND s.relative_path = c.relative_path WHERE c.file_id = :file AND c.kind <> 'sidecar' AND s.photo_id NOT NULL "
    f"AND NOT EXISTS (SELECT 1 FROM {_OTHER_OWNER.format(path='c.relative_path')} AND o.missing_since IS NULL) "
    "ORDER BY c.kind"
)
_BEFORE: Final = (
    f"SELECT o.photo_id FROM {_OTHER_OWNER.format(path=':path')} "
    "ORDER BY o.missing_since IS NOT NULL, o.missing_since DESC LIMIT 1"
)
_NEWER: Final = (
    "INSERT INTO {table} ({columns}, photo_id) SELECT {columns}, :target FROM {table} WHERE photo_id = :source "
    "ON CONFLICT DO UPDATE SET {updates} WHERE excluded.{at} >= {table}.{at}"
)
_SAID: Final = {  # columns beside the photo's, those that say something, and when it was said
    "tag_decisions": (("label_id",), ("verdict", "source", "decided_at")),
    "album_examples": (("album_id",), ("polarity", "added_at")),
}


class Pairs:
    def __init__(self, db: Database) -> None:
        self._db = db

    def stood_for(self, file_id: int) -> list[int]:
        """The photos that stood for the photograph whose face a file is now: of a companion that lay alone before,
        and of the face, gone now, whose companion the file was."""
        row = self._db.execute("SELECT folder_id, relative_path FROM files WHERE id = ?", [file_id]).fetchone()
        if row is None:
            return []
        folder_id, path = row
        stem, dot, ending = path.rpartition(".")
        if not dot or "/" in ending:
            return []
        where: dict[str, Any] = {
            "folder": folder_id, "file": file_id, "path": path, "below": f"{stem}.", "above": f"{stem}/",
        }  # fmt: skip
        rows = [*self._db.execute(_BEHIND, where), *self._db.execute(_BEFORE, where)]
        return [row[0] for row in rows]

    def hand_over(self, source: int, target: int) -> None:
        """What was said of a photo is said of another too that stands in its place; of two words the newer counts.

        Stars, titles and descriptions have no date: those of the one that stood here until now count, and so does
        whether it was hidden, unless the other lies in several places and is a photograph by itself.
        """
        self._db.execute(
            "UPDATE photos SET favourite = max(photos.favourite, s.favourite), "
            "rating = CASE WHEN s.rating = 0 OR (photos.rating <> 0 AND :own) THEN photos.rating ELSE s.rating END, "
            "title = CASE WHEN s.title IS NULL OR (photos.title NOT NULL AND :own) THEN photos.title ELSE s.title END, "
            "description = CASE WHEN s.description IS NULL OR (photos.description NOT NULL AND :own) "
            "THEN photos.description ELSE s.description END, "
            "hidden = CASE WHEN :own THEN photos.hidden ELSE s.hidden END "
            "FROM photos AS s WHERE s.id = :source AND photos.id = :target",
            {"source": source, "target": target, "own": self._lies_in_several_places(target)},
        )
        for table, (keys, values) in _SAID.items():
            updates = ", ".join(f"{name} = excluded.{name}" for name in values)
            columns = ", ".join((*keys, *values))
            statement = _NEWER.format(table=table, columns=columns, updates=updates, at=values[-1])
            self._db.execute(statement, {"source": source, "target": target})
        Captions(self._db).refresh_names([target])

    def _lies_in_several_places(self, photo_id: int) -> bool:
        (count,) = self._db.execute(
            "SELECT count(*) FROM files WHERE photo_id = ? AND missing_since IS NULL", [photo_id]
        ).fetchone()
        return bool(count > 1)
