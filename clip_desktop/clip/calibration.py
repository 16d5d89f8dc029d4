"""Which way of running an image tower is fastest here, found out on the first photographs of a job.

Machines differ: bfloat16 is twice as fast as float32 on one processor and half as fast on the next, and a batch pays as
long as its maps stay in the cache. Nothing is computed for the measurement alone: every way gives the same vectors, so
the first few batches are simply run in turn by each, and the best time of each decides. The choice is kept in a file.
"""

from __future__ import annotations

import contextlib
import json
import os
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

_ROUNDS: Final = 3  # times of each way: the first warms it up, the best counts
_HOPELESS: Final = 1.5  # times slower than the best after one round: not tried again


@dataclass(frozen=True, slots=True)
class Plan:
    """A way of running an image tower.

    Attributes:
        engine: "torch", or "openvino" where the extra is installed.
        dtype: of the arithmetic, "float32" or "bfloat16"; vectors are float32 in any case.
        batch: pictures in one forward pass.
    """

    engine: str = "torch"
    dtype: str = "float32"
    batch: int = 4

    @property
    def way(self) -> tuple[str, str]:
        """What has to be built for it: the batch needs nothing."""
        return self.engine, self.dtype


class Calibration:
    """Hands out plans: in turn until each is measured, then the fastest. Belongs to one thread at a time.

    Args:
        plans: in the order of preference; the first is used where there are too few pictures to measure.
        file: where the choice is kept; None keeps none.
    """

    def __init__(self, plans: Sequence[Plan], file: Path | None = None) -> None:
        self._plans = list(plans)
        self._file = file
        self._seconds: dict[Plan, list[float]] = {plan: [] for plan in plans}  # for one picture
        self._chosen = self._plans[0] if len(self._plans) == 1 else _kept(file, self._plans)

    @property
    def chosen(self) -> Plan | None:
        """The fastest plan, once it is known."""
        return self._chosen

    def next(self, pictures: int) -> Plan:
        """The plan for the next pictures, of which so many are at hand."""
        if self._chosen is not None:
            return self._chosen
        able = [plan for plan in self._plans if plan.batch <= pictures]
        return min(able, key=lambda plan: len(self._seconds[plan])) if able else self._plans[0]

    def note(self, plan: Plan, pictures: int, seconds: float) -> None:
        """How long a plan took; only whole batches say anything."""
        if self._chosen is not None or pictures != plan.batch:
            return
        self._seconds[plan].append(seconds / pictures)
        if all(self._seconds.values()):
            best = min(map(min, self._seconds.values()))
            for hopeless in [one for one, times in self._seconds.items() if min(times) > _HOPELESS * best]:
                self._forget(hopeless)
            if all(len(times) >= _ROUNDS for times in self._seconds.values()):
                self._choose()

    def drop(self, plan: Plan) -> None:
        """A way that cannot be used here: none of its batches is tried again.

        Raises:
            RuntimeError: no way is left.
        """
        for one in [one for one in self._plans if one.way == plan.way]:
            self._forget(one)
        if not self._plans:
            raise RuntimeError("no way of running the model is left")
        if self._chosen is not None and self._chosen.way == plan.way:
            self._chosen = None
        if len(self._plans) == 1:
            self._chosen = self._plans[0]

    def _forget(self, plan: Plan) -> None:
        self._plans.remove(plan)
        del self._seconds[plan]

    def _choose(self) -> None:
        self._chosen = min(self._plans, key=lambda plan: min(self._seconds[plan]))
        if self._file is None:
            return
        best = {plan: min(self._seconds[plan]) for plan in self._plans}
        rates = [{**asdict(plan), "pictures_per_second": round(1 / best[plan], 1)} for plan in best]
        with contextlib.suppress(OSError):  # a cache that cannot be written is no reason to fail
            self._file.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile("w", dir=self._file.parent, delete=False, encoding="utf-8") as out:
                json.dump({"chosen": asdict(self._chosen), "measured": rates}, out, indent=1)
            os.replace(out.name, self._file)


def _kept(file: Path | None, plans: Sequence[Plan]) -> Plan | None:
    """The plan that was chosen before, where it is one of these."""
    if file is None:
        return None
    try:
        noted: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))["chosen"]
        plan = Plan(str(noted["engine"]), str(noted["dtype"]), int(noted["batch"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return plan if plan in plans else None
