"""The digest of a model's weights: taken once, and kept beside them with the sizes and times it was true for."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from clip_desktop.errors import UserError, reason_of
from clip_desktop.sentences import say

KEPT: Final = "weights-digest.json"


def digest_of(path: Path) -> str:
    """SHA-256 of a file, hex."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def digest_of_weights(files: Sequence[Path]) -> str:
    """SHA-256 of a model's weights, hex: of its one file, or of the list of its files' digests."""
    if len(files) == 1:
        return digest_of(files[0])
    listed = "".join(f"{digest_of(path)}  {path.name}\n" for path in sorted(files))
    return hashlib.sha256(listed.encode()).hexdigest()


def kept_digest(folder: Path, files: Sequence[Path]) -> str:
    """The digest of the weights, from the note in the folder where that is still true.

    Taking it reads every byte (about a second for a gigabyte), so it is noted in the folder. Where the folder cannot be
    written, each start takes it anew, which costs that second and nothing else.

    Raises:
        UserError: a file cannot be read.
    """
    try:
        facts = {path.name: [(stat := path.stat()).st_size, stat.st_mtime_ns] for path in files}
        if (kept := _read(folder / KEPT, facts)) is not None:
            return kept
        digest = digest_of_weights(files)
    except OSError as error:
        raise UserError(
            say(
                "The model's weights cannot be read: {filename} ({error}).",
                filename=error.filename,
                error=reason_of(error),
            ),
            "Install the model again.",
        ) from None
    _write(folder / KEPT, {"sha256": digest, "files": facts})
    return digest


def _read(note: Path, facts: dict[str, list[int]]) -> str | None:
    try:
        kept = json.loads(note.read_text(encoding="utf-8"))
        return str(kept["sha256"]) if kept["files"] == facts else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _write(note: Path, content: dict[str, Any]) -> None:
    """By rename, so that nobody reads half a note; a folder that cannot be written keeps none."""
    partial = note.with_suffix(".part")
    try:
        partial.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
        partial.replace(note)
    except OSError:
        return
