"""Work on threads: answers come home in order, on the GUI thread, and none after closing."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from clip_desktop.ui.running.tasks import Courier, Worker


@pytest.fixture
def courier(qtbot: QtBot) -> Courier:
    return Courier()


@pytest.fixture
def states() -> list[str]:
    return []


@pytest.fixture
def worker(courier: Courier, states: list[str]) -> Iterator[Worker[list[str]]]:
    def opened() -> list[str]:
        states.append(f"opened on {threading.current_thread().name}")
        return states

    worker = Worker("here", courier, opened, lambda s: s.append(f"closed on {threading.current_thread().name}"))
    yield worker
    worker.close()


def test_results_come_back_in_order_on_this_thread(qtbot: QtBot, worker: Worker[list[str]]) -> None:
    got: list[tuple[int, threading.Thread]] = []
    for n in range(20):
        worker.run(lambda _, n=n: n, lambda n: got.append((n, threading.current_thread())), pytest.fail)
    qtbot.waitUntil(lambda: len(got) == 20)
    assert [n for n, _ in got] == list(range(20))
    assert {thread for _, thread in got} == {threading.main_thread()}


def test_an_exception_comes_back_as_one(qtbot: QtBot, worker: Worker[list[str]]) -> None:
    got: list[BaseException] = []
    worker.run(lambda _: 1 // 0, pytest.fail, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)


def test_the_state_is_opened_once_and_closed_on_its_own_thread(
    qtbot: QtBot, worker: Worker[list[str]], states: list[str]
) -> None:
    got: list[int] = []
    for n in range(3):
        worker.run(lambda _, n=n: n, got.append, pytest.fail)
    qtbot.waitUntil(lambda: len(got) == 3)
    worker.close()
    assert states == ["opened on here_0", "closed on here_0"]


def test_closing_waits_for_what_runs_and_drops_what_waits(
    qtbot: QtBot, courier: Courier, worker: Worker[list[str]]
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    done: list[str] = []

    def first(_: object) -> None:
        begun.set()
        go_on.wait(10)
        done.append("first")

    worker.run(first, lambda _: None, pytest.fail)
    worker.run(lambda _: done.append("second"), lambda _: None, pytest.fail)
    assert begun.wait(10)
    timer = threading.Timer(0.05, go_on.set)
    timer.start()
    worker.close()
    timer.join()
    assert done == ["first"]
    worker.run(lambda _: done.append("late"), lambda _: None, pytest.fail)
    assert done == ["first"]


def test_a_fault_in_one_answer_costs_no_other_its_turn(qtbot: QtBot, courier: Courier) -> None:
    got: list[str] = []
    with qtbot.captureExceptions() as caught:
        courier.post(lambda: [].pop())
        courier.post(lambda: got.append("second"))
        qtbot.waitUntil(lambda: got == ["second"])
    assert caught[0][0] is IndexError


def test_forgotten_calls_are_not_made(qtbot: QtBot, courier: Courier) -> None:
    got: list[str] = []
    courier.post(lambda: got.append("never"))
    courier.forget()
    qtbot.wait(30)
    assert got == []
