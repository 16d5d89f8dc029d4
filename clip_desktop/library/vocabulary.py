"""What there is to search for: each camera, lens, place, keyword and month that photos have, once.

Each is found by a step in an index from one value to the next (a loose index scan), so that it costs by the number of
values and not of photos.
"""

from __future__ import annotations

from typing import Final

from clip_desktop.library.database import Database

MOST: Final = 2000  # values of a kind; a library with more has its last ones left out

_STEPS: Final = (
    "WITH RECURSIVE met (value) AS (SELECT min({column}) FROM {table} WHERE {column} NOT NULL UNION ALL "
    "SELECT (SELECT min({column}) FROM {table} WHERE {column} > {last}) FROM met WHERE met.value NOT NULL LIMIT ?) "
    "SELECT {shown} FROM met WHERE met.value NOT NULL"
)


class Vocabulary:
    def __init__(self, db: Database) -> None:
        self._db = db

    def cameras(self) -> list[str]:
        """Every camera, in alphabetical order."""
        return self._values("photos", "camera")

    def lenses(self) -> list[str]:
        """Every lens, in alphabetical order."""
        return self._values("photo_texts", "lens")

    def places(self) -> list[str]:
        """Every place, in alphabetical order."""
        return self._values("photo_texts", "place")

    def keywords(self) -> list[str]:
        """Every keyword with what stands above it ("Places|Lisbon"), in alphabetical order."""
        return self._values("photo_keywords", "path")

    def months(self) -> list[str]:
        """Every month in which a photo was taken ("2019-06"), the first of them first."""
        # "-~" comes after every day of a month, and before the next month.
        return self._values("photos", "taken_at", "substr(met.value, 1, 7) || '-~'", "substr(met.value, 1, 7)")

    def folders(self, folder_id: int) -> list[str]:
        """Every subfolder that files were seen in directly, by its path. Looks at every file: see ``scans``."""
        # Names that are not UTF-8 are left out: they are spelled with slashes, and nobody types them.
        rows = self._db.execute(
            "SELECT DISTINCT rtrim(relative_path, replace(relative_path, '/', '')) FROM files "
            "WHERE folder_id = ? AND instr(relative_path, '//') = 0",
            [folder_id],
        )
        return sorted(path.rstrip("/") for (path,) in rows if path)

    def scans(self) -> tuple[int, int]:
        """Another pair of numbers after every scan: what lies where is only known anew by one."""
        row = self._db.execute("SELECT coalesce(max(id), 0), count(finished_at) FROM scans").fetchone()
        return int(row[0]), int(row[1])

    def _values(self, table: str, column: str, last: str = "met.value", shown: str = "met.value") -> list[str]:
        sql = _STEPS.format(table=table, column=column, last=last, shown=shown)
        return [value for (value,) in self._db.execute(sql, [MOST])]
