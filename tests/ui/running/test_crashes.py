"""What is kept of a crash: on this disk, without the user's home in it, also when Python itself is torn down."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from clip_desktop.services.crash_reports import MOST, crash_reports, delete_reports, without_places
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.running.crashes import hard_crashes_told, roots_of, write_crash_report

TORN_DOWN = """
import faulthandler, resource, sys
from pathlib import Path
from clip_desktop.ui.running.crashes import hard_crashes_told
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


def test_a_report_does_not_name_the_folders_of_the_library(full_window: MainWindow, pictures: Path) -> None:
    folder = full_window.session.workspace.paths.crash_reports
    full_window.session.failed.emit(OSError(5, "Input/output error", str(pictures / "red" / "red-0.png")))
    [report] = crash_reports(folder)
    told = report.read_text(encoding="utf-8")
    assert str(pictures) not in told
    assert "'<folder 1>/red/red-0.png'" in told


def test_each_place_of_the_user_is_left_out_however_it_is_written() -> None:
    roots = [Path("/mnt/photos"), Path("/mnt/photos/2020"), Path("/home/anna/Pictures"), Path("/mnt/o'neil \udcff")]
    home = Path("/home/anna")
    for given, left in (
        ("/mnt/photos/2020/a.jpg", "<folder 2>/a.jpg"),
        ("/mnt/photos/2021/a.jpg and /mnt/photos", "<folder 1>/2021/a.jpg and <folder 1>"),
        ("/home/anna/Pictures/b.jpg, /home/anna/x", "<folder 3>/b.jpg, ~/x"),
        (repr("/mnt/o'neil \udcff/c.jpg"), '"<folder 4>/c.jpg"'),
        ("/mnt/photos2/d.jpg /home/annabel", "/mnt/photos2/d.jpg /home/annabel"),
    ):
        assert without_places(given, roots, home) == left
    assert without_places("/usr/lib/x.py", [Path("/")], Path("/")) == "/usr/lib/x.py"


def test_a_name_that_is_no_text_does_not_cost_the_report(tmp_path: Path) -> None:
    report = write_crash_report(tmp_path, RuntimeError("/mnt/\udcff.jpg"))
    assert report is not None and "\\udcff" in report.read_text(encoding="utf-8")


def test_a_library_that_cannot_say_where_it_lies_does_not_cost_the_report(full_window: MainWindow) -> None:
    library = full_window.session.workspace.open_library()
    library.close()
    assert roots_of(library) == []


def test_the_newest_reports_stay_and_nothing_else_is_touched(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    (tmp_path / "crash-of-the-car.txt").write_text("mine")
    for n in range(MOST + 5):
        (tmp_path / f"{'hard-' * (n % 2)}crash-20200101-0000{n:02}-000000.txt").write_text("old")
    with hard_crashes_told(tmp_path):
        [held] = [path for path in crash_reports(tmp_path) if not path.stat().st_size]
        report = write_crash_report(tmp_path, RuntimeError("new"))
        assert len(crash_reports(tmp_path)) == MOST
        assert crash_reports(tmp_path)[:2] == [report, held]
        assert delete_reports(tmp_path) == MOST - 1
        assert held.exists(), "a crash that comes now would be told into it"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["crash-of-the-car.txt", "notes.txt"]


def test_the_next_start_takes_the_home_out_of_what_a_torn_down_program_wrote(tmp_path: Path) -> None:
    old = tmp_path / "hard-crash-20200101-000000-000000.txt"
    old.write_text(f'Fatal Python error: Aborted\n  File "{Path.home()}/venv/lib/app.py", line 7 in run\n')
    with hard_crashes_told(tmp_path):
        pass
    assert old.read_text() == 'Fatal Python error: Aborted\n  File "~/venv/lib/app.py", line 7 in run\n'
