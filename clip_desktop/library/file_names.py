"""File names in and out of SQLite's TEXT, which takes no lone surrogates.

Python shows a name that is not UTF-8 with lone surrogates (PEP 383). A path never has an empty component, so ``//``
followed by the surrogate's four hex digits is a reversible spelling that stays readable in any SQLite tool.
"""

from __future__ import annotations

import re

_SURROGATE = re.compile("[\ud800-\udfff]")
_SPELLED = re.compile("//(d[89a-f][0-9a-f]{2})")


def to_text(path: str) -> str:
    """A path as it is stored: valid Unicode whatever bytes the file system gave."""
    if path.isascii():  # nearly all are, and a scan asks for every one
        return path
    return _SURROGATE.sub(lambda m: f"//{ord(m[0]):04x}", path)


def from_text(text: str) -> str:
    """The path as the operating system takes it: the inverse of ``to_text``."""
    return _SPELLED.sub(lambda m: chr(int(m[1], 16)), text) if "//" in text else text


def shown(path: str) -> str:
    """A path for the user's eyes: bytes that are no text become �, line breaks become visible."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", path).replace("\n", "⏎")
