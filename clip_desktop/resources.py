"""The only file that knows where ``resources/`` lies: beside the package in a checkout, inside it in a wheel."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_CANDIDATES = (_PACKAGE / "_resources", _PACKAGE.parent / "resources")


def resource(*parts: str) -> Path:
    """The path of a file or folder under ``resources/``.

    Raises:
        FileNotFoundError: the installation is incomplete (a fault of packaging, so not a ``UserError``).
    """
    for root in _CANDIDATES:
        path = root.joinpath(*parts)
        if path.exists():
            return path
    raise FileNotFoundError(f"resources/{'/'.join(parts)} is missing from this installation")


def notice() -> str:
    """The NOTICE: who made this and under which licence, and the same of all that it is built from.

    Raises:
        FileNotFoundError: the installation is incomplete.
    """
    for path in (_PACKAGE / "_resources" / "NOTICE", _PACKAGE.parent / "NOTICE"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise FileNotFoundError("NOTICE is missing from this installation")
