"""Searches that the user keeps by name."""

from __future__ import annotations

from sqlite_utils import Database

from clip_desktop.library.clock import now
from clip_desktop.library.records import SavedSearch


class Searches:
    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, name: str, query: str) -> None:
        """Keep a search under a name, replacing the one of that name in any case."""
        self._db.execute(
            "INSERT INTO saved_searches (name, query, created_at) VALUES (?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET query = excluded.query",
            [name, query, now()],
        )

    def all(self) -> list[SavedSearch]:
        rows = self._db.execute("SELECT id, name, query FROM saved_searches ORDER BY name")
        return [SavedSearch(*row) for row in rows]

    def remove(self, name: str) -> bool:
        """Forget a saved search; whether there was one."""
        return self._db.execute("DELETE FROM saved_searches WHERE name = ? COLLATE NOCASE", [name]).rowcount > 0
