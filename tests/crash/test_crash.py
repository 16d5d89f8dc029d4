"""Killed at any point of any work: nothing said is lost, nothing is wrong, at most one batch is done again."""

from __future__ import annotations

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.crash.driver import WORK
from tests.crash.files import Disk, environment
from tests.crash.profiles import (
    Driver,
    Stage,
    log_of,
    look_at,
    look_at_files,
    make_file_stages,
    make_photos,
    make_stages,
)

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the harness forks and kills as POSIX does")

_POINTS = 200
_TIMED = 52
_FILES = ("sidecars", "unwrite", "trash", "untrash")


@dataclass
class Harness:
    """The stages, the process whose forks die, and how long each work is."""

    place: Path
    photos: Path
    stages: dict[str, Stage]
    driver: Driver
    disk: Disk
    steps: dict[str, int] = field(default_factory=dict)
    count: int = 0

    def crash(self, work: str, *, at: int = 0, seconds: float = 0.0) -> bool:
        """Crash on a copy of the stage and look at what is left; whether it came to a crash at all."""
        self.count += 1
        profile = self.place / f"crash-{self.count}"
        self._set_up(work, profile)
        answer = self.driver.run(work, profile, at=at, seconds=seconds)
        assert answer["killed"] or answer["code"] == 0, answer
        if at:
            assert answer["killed"]
        self._look_at(work, profile)
        shutil.rmtree(profile)
        for log in (log_of(profile), *(log_of(profile).with_suffix(s) for s in (".encoded", ".told"))):
            log.unlink(missing_ok=True)
        return bool(answer["killed"])

    def length(self, work: str) -> int:
        """How many steps a work takes when nobody kills it."""
        if work not in self.steps:
            profile = self.place / f"whole-{work}"
            self._set_up(work, profile)
            answer = self.driver.run(work, profile)
            assert answer["code"] == 0, answer
            self._look_at(work, profile)
            self.steps[work] = answer["steps"]
        return self.steps[work]

    def _set_up(self, work: str, profile: Path) -> None:
        stage = self.stages[work]
        shutil.copytree(stage.profile, profile)
        if stage.files is not None:
            self.disk.put(stage.files)

    def _look_at(self, work: str, profile: Path) -> None:
        stage, files = self.stages[work], self.stages["sidecars"].files
        look_at(work, stage, profile, self.photos)
        if stage.files is not None and files is not None:
            look_at_files(work, profile, self.disk, files)


@pytest.fixture(scope="module")
def harness(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Harness]:
    place = tmp_path_factory.mktemp("crash")
    photos, disk = make_photos(place / "photos"), Disk(place / "disk")
    driver = Driver(photos, disk)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "XDG_DATA_HOME"):
            patch.setenv(name, environment(disk)[name])
        try:
            stages = make_stages(place, photos) | make_file_stages(place, disk, driver)
            yield Harness(place, photos, stages, driver, disk)
        finally:
            driver.close()


def _points(harness: Harness, work: str, count: int) -> list[int]:
    """Random steps of a work, a half of them to die after instead of before."""
    rng = random.Random(f"{work} 1")
    length = harness.length(work)
    return [rng.randint(1, length) * rng.choice((1, -1)) for _ in range(count)]


@pytest.mark.parametrize("work", sorted(WORK))
def test_a_few_kills_at_steps_lose_nothing(harness: Harness, work: str) -> None:
    for at in _points(harness, work, 2 if work in ("index", "recover", "restore") else 1):
        assert harness.crash(work, at=at), at


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_two_hundred_kills_at_steps_lose_nothing(harness: Harness) -> None:
    share = -(-_POINTS // len(WORK))
    for work in sorted(WORK):
        for at in _points(harness, work, share):
            assert harness.crash(work, at=at), (work, at)
    assert harness.count >= _POINTS


@pytest.mark.long
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("work", _FILES)
def test_kills_before_and_after_every_step_of_what_changes_files_lose_none(harness: Harness, work: str) -> None:
    for step in range(1, harness.length(work) + 1):
        for at in (step, -step):
            assert harness.crash(work, at=at), at


@pytest.mark.long
@pytest.mark.timeout(3000)
def test_kills_at_any_time_lose_nothing(harness: Harness) -> None:
    rng = random.Random(7)
    killed = 0
    for n in range(_TIMED):
        work = sorted(WORK)[n % len(WORK)]
        killed += harness.crash(work, seconds=rng.uniform(0.002, 0.12))
    assert killed > _TIMED // 4
