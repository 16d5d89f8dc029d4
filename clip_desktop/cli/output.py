"""What the commands print: sentences, tables, JSON and paths. Results go to stdout, all else to stderr."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

import click

LINE: Final = 200  # characters of a line that a terminal may still show without tearing it


def say(text: str = "") -> None:
    """A result, or a sentence that is one."""
    click.echo(text)


def note(text: str) -> None:
    """A remark beside the results."""
    click.echo(text, err=True)


def table(columns: Sequence[str], rows: Iterable[Sequence[object]], *, right: Iterable[int] = ()) -> None:
    """A table as wide as the terminal; where stdout is no terminal, as wide as it needs.

    Args:
        columns: headings.
        rows: cells, shown by ``str``.
        right: numbers of the columns that are set flush right.
    """
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    flush = set(right)
    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for n, heading in enumerate(columns):
        grid.add_column(heading, justify="right" if n in flush else "left", overflow="fold", no_wrap=n in flush)
    for row in rows:
        grid.add_row(*(Text(str(cell)) for cell in row))
    console = Console(width=None if sys.stdout.isatty() else 10_000, highlight=False)
    with console.capture() as captured:
        console.print(grid)
    click.echo("\n".join(line.rstrip() for line in captured.get().splitlines()))


def as_json(value: object) -> None:
    """A value as JSON for scripts: records become objects, a byte of a file name that is no text a lone surrogate."""
    click.echo(json.dumps(value, indent=2, default=_plain))


def paths(found: Iterable[Path], *, null: bool) -> None:
    """Paths for other programs, byte for byte: one a line, or each ended by a zero byte."""
    sys.stdout.flush()
    out = sys.stdout.buffer
    for path in found:
        out.write(os.fsencode(path) + (b"\0" if null else b"\n"))
    out.flush()


def shown(path: Path | str) -> str:
    """A path for the eye: what would move the cursor or is no text is written as an escape."""
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(path))


def photographs(count: int) -> str:
    """ "1 photograph", "1,204 photographs"."""
    return counted(count, "photograph")


def counted(count: int, noun: str) -> str:
    """ "1 file", "1,204 files"."""
    return f"{count:,} {noun}{'' if count == 1 else 's'}"


def install(extra: str) -> str:
    """How an extra of this program is installed."""
    return f"pip install 'clip-desktop[{extra}]'"


def size_in_words(size: int) -> str:
    """4718592 as "4.7 MB"."""
    amount, units = float(size), ["bytes", "kB", "MB", "GB", "TB"]
    while amount >= 1000 and len(units) > 1:
        amount, units = amount / 1000, units[1:]
    return f"{amount:.0f} {units[0]}" if units[0] == "bytes" else f"{amount:.1f} {units[0]}"


def _plain(value: Any) -> object:
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
    if isinstance(value, Path):
        return str(value)
    if hasattr(value, "tolist"):  # numpy's numbers and arrays
        plain: object = value.tolist()
        return plain
    raise TypeError(f"{type(value).__name__} has no form in JSON")
