"""Checksums against the programs that define them."""

from __future__ import annotations

import hashlib
import shutil
import subprocess
from pathlib import Path

import pytest

from clip_desktop.hub.checksums import Checksum, take_in


@pytest.mark.parametrize("size", [0, 1, 3_000_000])
def test_pieces_sum_to_the_whole(tmp_path: Path, size: int) -> None:
    path = tmp_path / "file"
    path.write_bytes(bytes(n % 251 for n in range(size)))
    checksum = Checksum(size)
    lengths = list(take_in(path, checksum))
    assert checksum.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert checksum.length == size
    assert lengths == sorted(lengths)
    assert len(lengths) >= size // 2**20


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed, and it is what defines this digest")
def test_a_blob_is_what_git_says(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"a tokenizer\n" * 1000)
    checksum = Checksum(path.stat().st_size)
    list(take_in(path, checksum))
    said = subprocess.run(["git", "hash-object", path], capture_output=True, text=True, check=True)
    assert checksum.blob == said.stdout.strip()
