"""What a training writes down as it goes: a table for spreadsheets, the same as JSON, and the curves as a picture."""

from __future__ import annotations

import csv
import json
import os
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Final

from PIL import Image

from clip_desktop.training.charts import Panel, line_chart

CSV: Final = "log.csv"
JSON: Final = "log.json"
CURVES: Final = "curves.png"


@dataclass(frozen=True, slots=True)
class Entry:
    """One row.

    Attributes:
        step: steps that are done.
        epoch: the same in epochs.
        loss: the mean since the row before.
        learning_rate, logit_scale: in that step.
        gradient_norm: before it was clipped.
        validation_loss, validation_score: on the pictures held back, at the end of an epoch; else None. The score is
            the mean of R@1 both ways, or with classes the share of pictures whose class is found.
    """

    step: int
    epoch: float
    loss: float
    learning_rate: float
    logit_scale: float
    gradient_norm: float
    validation_loss: float | None = None
    validation_score: float | None = None


class Journal:
    """The entries of a training in a folder; a training that goes on forgets those after its checkpoint.

    Attributes:
        entries: all of them.
    """

    def __init__(self, folder: Path, upto: int) -> None:
        self._folder = folder
        self.entries = [entry for entry in _read(folder / CSV) if entry.step <= upto]
        self._rewrite()

    def add(self, entry: Entry) -> None:
        """Append an entry; it is in the table at once."""
        self.entries.append(entry)
        with (self._folder / CSV).open("a", encoding="utf-8", newline="") as file:
            csv.writer(file).writerow(_cells(entry))

    def write(self) -> None:
        """Renew the JSON and the curves."""
        partial = self._folder / f"{JSON}.partial"
        partial.write_text(json.dumps([asdict(entry) for entry in self.entries], indent=1) + "\n", encoding="utf-8")
        os.replace(partial, self._folder / JSON)
        curves(self.entries).save(self._folder / CURVES)

    def _rewrite(self) -> None:
        with (self._folder / CSV).open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file)
            writer.writerow([field.name for field in fields(Entry)])
            writer.writerows(map(_cells, self.entries))


def curves(entries: list[Entry]) -> Image.Image:
    """Loss, score, learning rate and temperature over the steps, as a picture."""
    held = [entry for entry in entries if entry.validation_loss is not None]
    return line_chart(
        [
            Panel("loss", {"training": _line(entries, "loss"), "held back": _line(held, "validation_loss")}),
            Panel("score on pictures held back", {"": _line(held, "validation_score")}),
            Panel("learning rate", {"": _line(entries, "learning_rate")}),
            Panel("logit scale", {"": _line(entries, "logit_scale")}),
        ],
        "step",
    )


def _line(entries: list[Entry], name: str) -> list[tuple[float, float]]:
    return [(entry.step, getattr(entry, name)) for entry in entries]


def _cells(entry: Entry) -> list[object]:
    """Numbers as they are read back to the last bit."""
    return ["" if value is None else repr(value) for value in asdict(entry).values()]


def _read(path: Path) -> list[Entry]:
    if not path.is_file():
        return []
    found: list[Entry] = []
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            try:
                found.append(_entry(row))
            except (KeyError, TypeError, ValueError):  # a row cut short when the program was killed
                break
    return found


def _entry(row: dict[str, str]) -> Entry:
    loss, score = row["validation_loss"], row["validation_score"]
    return Entry(
        int(row["step"]),
        float(row["epoch"]),
        float(row["loss"]),
        float(row["learning_rate"]),
        float(row["logit_scale"]),
        float(row["gradient_norm"]),
        float(loss) if loss else None,
        float(score) if score else None,
    )
