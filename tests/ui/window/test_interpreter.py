"""Garbage is collected in short passes, and threads take short turns, for as long as a window is open."""

from __future__ import annotations

import gc
import sys
import weakref

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.ui import interpreter
from clip_desktop.ui.interpreter import smooth

SOON = 5_000


class Knot:
    """Garbage that only a pass over all objects finds, once it is old."""

    def __init__(self) -> None:
        self.itself = self


def _old_knot() -> weakref.ref[Knot]:
    knot = Knot()
    gc.collect(0)
    gc.collect(1)
    return weakref.ref(knot)


@pytest.fixture(autouse=True)
def often(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_LOOK_MS", 10)


def test_garbage_waits_while_there_is_much_to_look_through(qtbot: QtBot) -> None:
    with smooth():
        kept = [[n] for n in range(2 * interpreter._FEW)]
        knot = _old_knot()
        qtbot.wait(200)
        assert knot() is not None
        kept.clear()
        qtbot.waitUntil(lambda: knot() is None, timeout=SOON)


def test_it_does_not_wait_for_ever_and_what_stays_is_looked_through_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreter, "_AT_LAST_S", 0.1)
    with smooth():
        kept = [[n] for n in range(2 * interpreter._FEW)]
        knot = _old_knot()
        qtbot.waitUntil(lambda: knot() is None, timeout=SOON)
        assert len(gc.get_objects(2)) < interpreter._FEW < len(kept) < gc.get_freeze_count()


def test_many_new_objects_make_no_thread_look_through_all() -> None:
    passes: set[int] = set()

    def told(phase: str, info: dict[str, int]) -> None:
        passes.add(info["generation"])

    gc.collect()
    with smooth():
        gc.callbacks.append(told)
        try:
            kept = [[n] for n in range(500_000)]
        finally:
            gc.callbacks.remove(told)
    assert len(kept) == 500_000
    assert passes == {0, 1}


def test_all_is_as_before_once_the_window_is_closed() -> None:
    before = gc.get_threshold(), sys.getswitchinterval()
    with smooth():
        assert sys.getswitchinterval() < before[1]
        assert gc.get_freeze_count() > 0
    assert (gc.get_threshold(), sys.getswitchinterval()) == before
    assert gc.get_freeze_count() == 0
