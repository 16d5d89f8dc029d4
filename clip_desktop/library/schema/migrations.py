"""Named and ordered steps of a schema. sqlite-utils applies them, and keeps in the file which were applied."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Final

from clip_desktop.library.database import Database

_SET: Final = "clip_desktop"

Make = Callable[[Database], None]


@dataclass(frozen=True, slots=True)
class Step:
    """One step: its name, which sorts it and is kept in the file, and what it does, within a transaction."""

    name: str
    make: Make


class Migrations:
    """Steps to which a function is added by ``@migrations(name="0012 what it is for")``."""

    def __init__(self, steps: Iterable[Step] = ()) -> None:
        self.steps = list(steps)

    def __call__(self, *, name: str) -> Callable[[Make], Make]:
        def add(make: Make) -> Make:
            self.steps.append(Step(name, make))
            return make

        return add

    def pending(self, db: Database) -> list[Step]:
        """The steps that a file has still to take. Imports nothing and writes nothing: every start asks."""
        kept = db.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'")
        if kept.fetchone() is None:
            return list(self.steps)
        rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = ?", [_SET])
        applied = {name for (name,) in rows}
        return [step for step in self.steps if step.name not in applied]

    def apply(self, db: Database) -> None:
        """Take the steps that are pending, each within a transaction, and note them in the file."""
        from sqlite_utils import Database as Tables
        from sqlite_utils.migrations import Migrations as Applied

        known = Applied(_SET)
        for step in self.steps:
            known(name=step.name)(step.make)  # type: ignore[type-var]  # a step needs ``execute`` alone
        known.apply(Tables(db.conn))
