"""How large a picture may be, by the memory there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.imaging import memory


@pytest.fixture(autouse=True)
def asked_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "_last", None)


@pytest.mark.parametrize(("free", "pixels"), [(10**7, 32_000_000), (2_400_000_000, 100_000_000), (10**12, 512_000_000)])
def test_the_budget_follows_the_free_memory_within_bounds(
    monkeypatch: pytest.MonkeyPatch, free: int, pixels: int
) -> None:
    monkeypatch.setattr(memory, "available_memory", lambda: free)
    assert memory.pixel_budget() == pixels


def test_the_system_is_not_asked_for_every_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter([2_400_000_000])
    monkeypatch.setattr(memory, "available_memory", lambda: next(answers))
    assert memory.pixel_budget() == memory.pixel_budget() == 100_000_000


def test_this_machine_has_some_memory() -> None:
    assert 10**7 < memory.available_memory() < 10**15


@pytest.mark.parametrize(
    ("files", "left"),
    [
        ({"memory.max": "1000\n", "memory.current": "400\n"}, 600),
        ({"memory.max": "1000\n", "memory.current": "1400\n"}, 0),
        ({"memory.max": "max\n", "memory.current": "400\n"}, None),
        ({"memory/memory.limit_in_bytes": "1000", "memory/memory.usage_in_bytes": "1"}, 999),
        ({"memory.max": "nonsense"}, None),
        ({}, None),
    ],
)
def test_the_limit_of_a_container_counts(tmp_path: Path, files: dict[str, str], left: int | None) -> None:
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert memory._container_memory(tmp_path) == left
