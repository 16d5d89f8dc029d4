"""Gentle on battery: told from what the kernel says, asked seldom, and overruled by the setting."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.services.power import Gentleness, linux_on_battery

MAINS_OFF = {"type": "Mains", "online": "0"}
MAINS_ON = {"type": "Mains", "online": "1"}
DRAINING = {"type": "Battery", "status": "Discharging", "scope": "System"}
FULL = {"type": "Battery", "status": "Full"}
MOUSE = {"type": "Battery", "status": "Discharging", "scope": "Device"}
CHARGER = {"type": "USB", "online": "1"}


@pytest.mark.parametrize(
    ("supplies", "on_battery"),
    [
        ([], False),
        ([MAINS_OFF, DRAINING], True),
        ([MAINS_ON, DRAINING], False),  # plugged in, and still drained: a weak charger is mains all the same
        ([DRAINING], True),
        ([CHARGER, DRAINING], False),
        ([MAINS_OFF, FULL], False),
        ([MOUSE], False),
        ([MOUSE, DRAINING], True),
        ([{"type": "Battery"}], False),
    ],
)
def test_what_the_kernel_says(supplies: list[dict[str, str]], on_battery: bool, tmp_path: Path) -> None:
    for n, supply in enumerate(supplies):
        (tmp_path / f"supply{n}").mkdir()
        for name, text in supply.items():
            (tmp_path / f"supply{n}" / name).write_text(f"{text}\n")
    assert linux_on_battery(tmp_path) is on_battery


def test_a_machine_without_supplies_is_on_none(tmp_path: Path) -> None:
    assert not linux_on_battery(tmp_path / "nothing")


def test_the_system_is_asked_seldom_and_only_where_it_matters() -> None:
    now, asked, wish = [0.0], [0], ["always"]

    def on_battery() -> bool:
        asked[0] += 1
        return True

    gentle = Gentleness(lambda: wish[0], on_battery, lambda: now[0])
    assert gentle()
    wish[0] = "never"
    assert not gentle()
    assert asked == [0]
    wish[0] = "on battery"
    assert [gentle() for _ in range(100)] == [True] * 100
    assert asked == [1]
    now[0] = 11
    gentle()
    assert asked == [2]
