"""The scan's benchmark measures what it says it does; its figures are nobody's test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

pytest.importorskip("resource", reason="this system does not tell what a process used")

from tests.benchmarks import scan
from tests.benchmarks.scan import Cost, Figures


@pytest.mark.skipif(shutil.which("find") is None, reason="there is no find to compare with")
def test_every_file_is_scanned_and_nothing_is_left_out(tmp_path: Path) -> None:
    figures = scan.measure(tmp_path, 250, rounds=1, sidecars=25)
    assert len(list((tmp_path / "photos").rglob("*.jpg"))) == 250
    assert len(list((tmp_path / "photos").rglob("*.xmp"))) == 25
    assert (figures.files, figures.sidecars) == (250, 25)
    assert min(*figures.first, *figures.rescan, figures.find.wall, figures.index.wall) > 0
    assert figures.index.wall < figures.rescan.wall


def test_a_scan_that_was_not_what_it_should_be_is_no_figure(tmp_path: Path) -> None:
    scan.make_files(tmp_path / "photos", 3)
    scan.scan_once(tmp_path, "first")
    with pytest.raises(RuntimeError, match="no first scan"):
        scan.scan_once(tmp_path, "first")


def test_the_arithmetic_of_a_line() -> None:
    figures = Figures(1000, Cost(2.0, 1.0, 40), Cost(1.0, 0.9, 30), Cost(0.4, 0.3))
    assert figures.times_find == pytest.approx(3.0)
    assert figures.system_share == pytest.approx(1 / 3)
    assert figures.meets_targets
    assert not figures._replace(rescan=Cost(10.0, 0.9)).meets_targets
    assert not figures._replace(find=Cost(0.4, 0.2)).meets_targets
    words = scan.line(figures)
    assert "500/s" in words
    assert "1,000/s" in words
    assert "33%" in words
    assert "40 / 30" in words


def test_the_middle_of_several_costs_is_taken_figure_by_figure() -> None:
    assert scan.median([Cost(3, 1, 2), Cost(1, 3, 1), Cost(2, 2, 9)]) == Cost(2, 2, 2)
