"""Garbage is collected in short passes, and threads take short turns, for as long as a window is open."""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from importlib.machinery import ModuleSpec
from types import ModuleType

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.ui.running import interpreter
from clip_desktop.ui.running.interpreter import smooth

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
    monkeypatch.setattr(interpreter, "_FULL_S", 0.02)


def test_garbage_waits_while_there_is_much_to_look_through(qtbot: QtBot) -> None:
    with smooth():
        kept = [[n] for n in range(2 * interpreter._FEW)]
        knot = _old_knot()
        qtbot.wait(200)
        assert knot() is not None
        kept.clear()
        qtbot.waitUntil(lambda: knot() is None, timeout=SOON)


def test_nothing_is_looked_through_while_torch_is_imported(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    comes = ModuleType("torch")
    comes.__spec__ = ModuleSpec("torch", None)
    comes.__spec__._initializing = True  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "torch", comes)
    with smooth():
        knot = _old_knot()
        qtbot.wait(200)
        assert knot() is not None
        comes.__spec__._initializing = False  # type: ignore[attr-defined]
        qtbot.waitUntil(lambda: knot() is None, timeout=SOON)


def test_it_does_not_wait_for_ever_and_what_stays_is_looked_through_once(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreter, "_AT_LAST_S", 0.1)
    with smooth():
        kept = [[n] for n in range(2 * interpreter._FEW)]
        knot = _old_knot()
        qtbot.waitUntil(lambda: knot() is None, timeout=SOON)
        qtbot.waitUntil(lambda: len(kept) < gc.get_freeze_count(), timeout=SOON)


def test_counting_objects_holds_none_that_another_thread_is_making() -> None:
    """A tuple that somebody else holds while it is filled from a generator cannot be made to fit: Python raises."""
    over, made, broken = threading.Event(), list[int](), list[BaseException]()

    def make() -> None:
        while not over.is_set():
            try:
                made.append(len(tuple([n] for n in range(500))))
            except SystemError as error:
                broken.append(error)

    makers = [threading.Thread(target=make) for _ in range(3)]
    turn = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    try:
        for maker in makers:
            maker.start()
        for _ in range(80):
            gc.collect()
            assert interpreter._old_objects() > 0
    finally:
        sys.setswitchinterval(turn)
        over.set()
        for maker in makers:
            maker.join()
    assert made and not broken


def test_no_other_thread_collects_and_what_is_new_is_looked_through_in_short_passes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreter, "_FULL_S", 1e9)
    passes: list[tuple[int, str]] = []

    def told(phase: str, info: dict[str, int]) -> None:
        passes.append((info["generation"], threading.current_thread().name))

    def make() -> None:
        for _ in range(50):
            kept.extend([n] for n in range(10_000))
            time.sleep(0.005)

    kept: list[list[int]] = []
    with smooth():
        gc.callbacks.append(told)
        try:
            worker = threading.Thread(target=make)
            worker.start()
            qtbot.waitUntil(lambda: not worker.is_alive(), timeout=SOON)
        finally:
            gc.callbacks.remove(told)
    assert len(kept) == 500_000
    assert {generation for generation, _ in passes} == {0, 1}
    assert {thread for _, thread in passes} == {threading.current_thread().name}


def test_what_is_taken_apart_is_taken_apart_here(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(interpreter, "_FULL_S", 1e9)
    threads: list[str] = []

    class Told(Knot):
        def __del__(self) -> None:
            threads.append(threading.current_thread().name)

    def make() -> None:
        Told()
        kept.extend([n] for n in range(100_000))

    kept: list[list[int]] = []
    with smooth():
        worker = threading.Thread(target=make)
        worker.start()
        worker.join()
        qtbot.waitUntil(lambda: bool(threads), timeout=SOON)
    assert threads == [threading.current_thread().name]


def test_all_is_as_before_once_the_window_is_closed() -> None:
    gc.enable()
    before = gc.isenabled(), sys.getswitchinterval()
    with smooth():
        assert sys.getswitchinterval() < before[1]
        assert gc.get_freeze_count() > 0 and not gc.isenabled()
    assert (gc.isenabled(), sys.getswitchinterval()) == before
    assert gc.get_freeze_count() == 0
