"""The one spelling of time in the library."""

from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """This moment as UTC ISO 8601 with seconds: "2026-11-23T17:05:09+00:00"."""
    return datetime.now(UTC).isoformat(timespec="seconds")
