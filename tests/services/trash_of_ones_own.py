"""A freedesktop trash in a temporary folder, so that no test reaches the user's."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import unquote

import pytest


def own_trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have every file be moved to a trash below ``tmp_path``, whatever its drive; that trash."""
    plain = pytest.importorskip("send2trash.plat_other", reason="the trash of this system is another one")
    data = tmp_path / "data home"
    monkeypatch.setenv("XDG_DATA_HOME", str(data))
    monkeypatch.setattr(plain, "XDG_DATA_HOME", bytes(data))
    monkeypatch.setattr(plain, "HOMETRASH_B", bytes(data / "Trash"))
    monkeypatch.setattr(plain, "get_dev", lambda path: 1)
    monkeypatch.setattr("send2trash.send2trash", plain.send2trash)
    return data / "Trash"


def trashed_names(trash: Path) -> set[str]:
    """The names of what lies in the trash."""
    return {path.name for path in (trash / "files").iterdir()} if trash.exists() else set()


def restore_by_hand(trash: Path) -> None:
    """Put everything back as a file manager does."""
    for note in sorted((trash / "info").iterdir()):
        place = next(line for line in note.read_text().splitlines() if line.startswith("Path="))
        (trash / "files" / note.stem).rename(unquote(place.removeprefix("Path=")))
        note.unlink()
