"""Searches that the user keeps by name."""

from __future__ import annotations

from clip_desktop.library.clock import now
from clip_desktop.library.connection import folded
from clip_desktop.library.database import Database
from clip_desktop.library.kept import KeptRows, keep_rows, put_back
from clip_desktop.library.records import SavedSearch


class Searches:
    def __init__(self, db: Database) -> None:
        self._db = db

    def save(self, name: str, query: str) -> None:
        """Keep a search under a name; the one that ``find`` finds under it gets the new query."""
        known = self.find(name)
        if known is not None:
            self._db.execute("UPDATE saved_searches SET query = ? WHERE id = ?", [query, known.id])
            return
        self._db.execute("INSERT INTO saved_searches (name, query, created_at) VALUES (?, ?, ?)", [name, query, now()])

    def all(self) -> list[SavedSearch]:
        rows = self._db.execute("SELECT id, name, query FROM saved_searches ORDER BY name")
        return [SavedSearch(*row) for row in rows]

    def find(self, name: str) -> SavedSearch | None:
        """The search of this name, in any case."""
        return next((saved for saved in self.all() if folded(saved.name) == folded(name)), None)

    def get(self, search_id: int) -> SavedSearch | None:
        row = self._db.execute("SELECT id, name, query FROM saved_searches WHERE id = ?", [search_id]).fetchone()
        return SavedSearch(*row) if row else None

    def change(self, search_id: int, name: str, query: str) -> None:
        """Give a saved search a name and a text."""
        self._db.execute("UPDATE saved_searches SET name = ?, query = ? WHERE id = ?", [name, query, search_id])

    def keep(self, search_id: int) -> tuple[KeptRows, ...]:
        """A saved search, before it is removed."""
        return (keep_rows(self._db, "saved_searches", "id = ?", [search_id]),)

    def put_back(self, kept: tuple[KeptRows, ...]) -> None:
        """A removed search exactly as it was."""
        put_back(self._db, kept)

    def remove(self, name: str) -> bool:
        """Forget the saved search of this name, in any case; whether there was one."""
        known = self.find(name)
        if known is None:
            return False
        return self._db.execute("DELETE FROM saved_searches WHERE id = ?", [known.id]).rowcount > 0
