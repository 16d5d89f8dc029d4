"""What is kept of a crash: on this disk, without the user's home in it, also when Python itself is torn down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from clip_desktop.ui.crashes import hard_crashes_told, write_crash_report

TORN_DOWN = """
import faulthandler, resource, sys
from pathlib import Path
from clip_desktop.ui.crashes import hard_crashes_told
resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
with hard_crashes_told(Path(sys.argv[1])):
    faulthandler._sigsegv()
"""


def test_a_report_does_not_name_the_users_home(tmp_path: Path) -> None:
    report = write_crash_report(tmp_path, RuntimeError(f"{Path.home()}/Pictures/a.jpg"))
    assert report is not None
    told = report.read_text(encoding="utf-8")
    assert "RuntimeError: ~/Pictures/a.jpg" in told and str(Path.home()) not in told


def test_a_torn_down_program_leaves_a_report(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", TORN_DOWN, str(tmp_path)], check=False, capture_output=True)
    assert ended.returncode != 0
    [report] = tmp_path.iterdir()
    assert "Segmentation fault" in report.read_text(encoding="utf-8")


def test_a_program_that_ends_well_leaves_none(tmp_path: Path) -> None:
    with hard_crashes_told(tmp_path):
        assert len(list(tmp_path.iterdir())) == 1
    assert list(tmp_path.iterdir()) == []
