"""The fastest way is found on the pictures of the job itself, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest

from clip_desktop.clip.calibration import Calibration, Plan

SECONDS = {Plan("torch", "float32", 4): 0.10, Plan("torch", "float32", 8): 0.09, Plan("torch", "bfloat16", 4): 0.05}
PLANS = list(SECONDS)


def run(calibration: Calibration, pictures: int, seconds: dict[Plan, float] = SECONDS) -> list[Plan]:
    """Pictures encoded one batch after the other; the plan of each batch."""
    used = []
    while pictures:
        plan = calibration.next(pictures)
        count = min(plan.batch, pictures)
        calibration.note(plan, count, seconds[plan] * count)
        used.append(plan)
        pictures -= count
    return used


def test_the_fastest_is_chosen_and_kept_in_a_file(tmp_path: Path) -> None:
    file = tmp_path / "cache" / "engine.json"
    calibration = Calibration(PLANS, file)
    assert calibration.chosen is None
    used = run(calibration, 200)
    assert set(used) == set(PLANS)
    assert calibration.chosen == used[-1] == Plan("torch", "bfloat16", 4)
    assert Calibration(PLANS, file).chosen == Plan("torch", "bfloat16", 4)


def test_ways_are_measured_in_turn_so_that_a_busy_moment_hits_them_all() -> None:
    assert run(Calibration(PLANS), 16) == PLANS


def test_the_best_time_counts_not_the_first() -> None:
    calibration = Calibration(PLANS)
    warm_up = {plan: 10 * seconds if plan.dtype == "bfloat16" else seconds for plan, seconds in SECONDS.items()}
    calibration.note(PLANS[2], 4, 0.06 * 4)
    run(calibration, 12, warm_up)
    run(calibration, 200)
    assert calibration.chosen == PLANS[2]


def test_a_hopeless_way_is_not_tried_twice() -> None:
    used = run(Calibration(PLANS), 200)
    assert used.count(PLANS[0]) == used.count(PLANS[1]) == 1


def test_too_few_pictures_measure_nothing_and_take_the_first_way(tmp_path: Path) -> None:
    file = tmp_path / "engine.json"
    calibration = Calibration(PLANS, file)
    for _ in range(20):
        assert run(calibration, 3) == PLANS[:1]
    assert calibration.chosen is None and not file.exists()


def test_a_dropped_way_takes_its_batches_along() -> None:
    calibration = Calibration(PLANS)
    calibration.drop(PLANS[0])
    assert calibration.chosen == PLANS[2]
    with pytest.raises(RuntimeError):
        calibration.drop(PLANS[2])


def test_a_single_plan_needs_no_measurement() -> None:
    assert Calibration(PLANS[:1]).chosen == PLANS[0]


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"chosen": {"engine": "torch"}}', '{"chosen": {"engine":"x","dtype":"y","batch":1}}']
)
def test_a_file_that_says_nothing_useful_is_measured_again(tmp_path: Path, content: str) -> None:
    file = tmp_path / "engine.json"
    file.write_text(content)
    calibration = Calibration(PLANS, file)
    assert calibration.chosen is None
    run(calibration, 200)
    assert Calibration(PLANS, file).chosen == PLANS[2]
