"""Garbage is collected when nobody waits, and threads take short turns, for as long as a window is open."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.ui import interpreter
from clip_desktop.ui.interpreter import smooth


class Knot:
    """Garbage that only a pass over all objects finds, once it is old."""

    def __init__(self) -> None:
        self.itself = self


def _old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(knot)


def test_garbage_waits_for_the_end_of_a_job(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_LOOK_MS", 10)
    busy = True
    with smooth(lambda: busy):
        knot = _old_knot()
        qtbot.wait(200)
        assert knot() is not None
        busy = False
        qtbot.waitUntil(lambda: knot() is None, timeout=5000)


def test_a_job_that_lasts_does_not_fill_the_memory(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_LOOK_MS", 10)
    monkeypatch.setattr(interpreter, "_AT_LAST_S", 0.1)
    with smooth(lambda: True):
        knot = _old_knot()
        qtbot.waitUntil(lambda: knot() is None, timeout=5000)


def test_many_new_objects_make_no_thread_look_through_all(qtbot: QtBot) -> None:
    passes: list[int] = []

    def told(phase: str, info: dict[str, int]) -> None:
        passes.append(info["generation"])

    gc.collect()
    with smooth(lambda: True):
        gc.callbacks.append(told)
        try:
            kept = [[n] for n in range(500_000)]
        finally:
            gc.callbacks.remove(told)
    assert len(kept) == 500_000
    assert set(passes) == {0, 1}


def test_what_stays_in_large_numbers_is_looked_through_once(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_LOOK_MS", 10)
    with smooth(lambda: False):
        kept = [[n] for n in range(2 * interpreter._MANY)]
        qtbot.waitUntil(lambda: len(gc.get_objects(2)) < interpreter._MANY, timeout=5000)
        assert gc.get_freeze_count() > len(kept)


def test_all_is_as_before_once_the_window_is_closed(qtbot: QtBot) -> None:
    before = gc.get_threshold(), sys.getswitchinterval()
    with smooth(lambda: False):
        assert sys.getswitchinterval() < before[1]
        assert gc.get_freeze_count() > 0
    assert (gc.get_threshold(), sys.getswitchinterval()) == before
    assert gc.get_freeze_count() == 0
