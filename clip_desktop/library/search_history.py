"""What was searched for before. It stays in the library: no export takes it along."""

from __future__ import annotations

from typing import Final

from clip_desktop.library.clock import now
from clip_desktop.library.database import Database
from clip_desktop.library.kept import KeptRows, keep_rows, put_back

MOST: Final = 500  # searches that are remembered; older ones are forgotten


class SearchHistory:
    def __init__(self, db: Database) -> None:
        self._db = db

    def note(self, query: str) -> None:
        """A search was made: it is the latest now, and stands there once."""
        self._db.execute("DELETE FROM search_history WHERE query = ?", [query])
        self._db.execute("INSERT INTO search_history (query, searched_at) VALUES (?, ?)", [query, now()])
        self._db.execute(
            "DELETE FROM search_history WHERE id NOT IN "
            "(SELECT h.id FROM search_history AS h ORDER BY h.id DESC LIMIT ?)",
            [MOST],
        )

    def all(self) -> list[str]:
        """The searches, the latest first."""
        return [query for (query,) in self._db.execute("SELECT query FROM search_history ORDER BY id DESC")]

    def keep(self) -> tuple[KeptRows, ...]:
        """All of it, before it is cleared."""
        return (keep_rows(self._db, "search_history", "1", []),)

    def put_back(self, kept: tuple[KeptRows, ...]) -> None:
        """What was cleared; searches made since then stay."""
        known = set(self.all())
        put_back(self._db, [KeptRows(k.table, k.columns, tuple(r for r in k.rows if r[1] not in known)) for k in kept])

    def clear(self) -> None:
        """Forget all of it."""
        self._db.execute("DELETE FROM search_history")
