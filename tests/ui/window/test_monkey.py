"""A random user finds no crash, no complaint of Qt's, and nothing left. At length: ``python -m tests.monkey``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from tests.grounds import Grounds, grounds
from tests.monkey import Fault, Monkey, main, objects

SECONDS = 5.0
MORE_OBJECTS = 1.25  # what is opened for the first time is built once


@pytest.fixture
def played(qtbot: QtBot, tmp_path: Path, no_threads_left: None) -> Iterator[Grounds]:
    with grounds(tmp_path) as played:
        yield played


@pytest.mark.parametrize("seed", [1, 2])
def test_a_monkey_breaks_nothing_and_leaves_nothing_behind(played: Grounds, seed: int) -> None:
    monkey = Monkey(played, seed)
    assert monkey.live(SECONDS / 2) > 10
    monkey.rest()
    windows, below = objects(played.window)
    assert monkey.live(SECONDS) > 20
    monkey.rest()
    windows_now, below_now = objects(played.window)
    assert windows_now <= windows + 3 and below_now <= MORE_OBJECTS * below
    assert not played.missing()


def test_a_monkey_tells_what_it_did_when_something_breaks(played: Grounds) -> None:
    monkey = Monkey(played, 1)

    def broken() -> None:
        if monkey.count >= 2:  # a step, not a time: how many a second holds is the machine's
            after.stop()
            raise RuntimeError("on purpose")

    after = QTimer(played.window, interval=0)
    after.timeout.connect(broken)
    after.start()
    with pytest.raises(Fault, match=r"(?s)seed 1\n0: .*\n1: .*then.*on purpose"):
        monkey.live(20)


def test_it_is_seen_when_a_picture_is_gone(played: Grounds) -> None:
    assert not played.missing()
    next(played.pictures.rglob("*.jpg")).write_bytes(b"another")
    assert sum(played.missing().values()) == 1


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_half_an_hour_breaks_nothing_and_takes_no_more_memory(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setattr("sys.argv", ["monkey", "--minutes", "30", "--seed", "1"])
    main()
