"""The library: everything kept in SQLite."""
