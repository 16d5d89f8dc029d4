"""``demo``: everything on sample photographs, here with a model that sees colours only."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from clip_desktop.cli.demo import ALBUM, SEARCHES
from tests.cli.conftest import CommandLine

pytest.importorskip("skimage", reason="the sample photographs come with the demo extra")


def test_without_a_display_it_prints_tables_and_names_its_pictures(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = cli.bare("demo")
    assert answer.code == 0, answer.err
    for words in SEARCHES:
        assert words in answer.text
    assert f"The album “{ALBUM}”, taught by 3 examples" in answer.text
    assert "There is no display here" in answer.text
    for name in ("window.png", "contact-sheet.png"):
        path = tmp_path / "demo-output" / name
        assert str(Path("demo-output") / name) in answer.text
        with Image.open(path) as picture:
            picture.load()
    assert cli.windows.opened == []


def test_with_a_display_the_window_opens_on_the_throw_away_profile(cli: CommandLine, tmp_path: Path) -> None:
    cli.windows.display = True
    assert cli.bare("demo").code == 0
    (profile,) = cli.windows.opened
    assert profile is not None
    assert not profile.exists(), "thrown away when the window is closed"


def test_keep_keeps_the_profile_and_the_pictures(cli: CommandLine, tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    cli.windows.display = True
    assert cli.bare("demo", "--no-window", "--keep", kept).code == 0
    assert cli.windows.opened == []
    assert (kept / "contact-sheet.png").is_file()
    found = cli.bare("--profile", kept / "profile", "status", "--json").json
    assert found["photos"] == found["vectors"] > 10
    assert found["albums"] == 1
    assert cli.bare("demo", "--no-window", "--keep", kept).code == 0, "a second run goes on with what is there"


def test_pictures_that_cannot_be_written_are_refused(
    cli: CommandLine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "demo-output").write_text("in the way")
    answer = cli.bare("demo")
    assert answer.code == 1
    assert "cannot be written" in answer.err
