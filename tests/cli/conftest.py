"""The command line as a user calls it, with a model that sees colours and windows that only take notes."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from clip_desktop.cli.main import run
from clip_desktop.services.models.active import ActiveModel
from clip_desktop.services.workspace import Workspace
from tests.fakes import FakeEncoder

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class NotedWindows:
    """Windows that nobody sees: what would have been opened is written down."""

    display: bool = False
    opened: list[Path | None] = field(default_factory=list)

    def has_display(self) -> bool:
        return self.display

    def open(self, profile: Path | None) -> int:
        self.opened.append(profile)
        return 0

    def picture(self, workspace: Workspace, target: Path, search: str, model: ActiveModel) -> Path:
        Image.new("RGB", (32, 20), "navy").save(target)
        return target


@dataclass(frozen=True)
class Answer:
    """What a run of the command line left behind."""

    code: int
    out: bytes
    err: str

    @property
    def text(self) -> str:
        return self.out.decode()

    @property
    def json(self) -> Any:
        return json.loads(self.out)


class CommandLine:
    """Runs commands in this process on a throw-away profile."""

    def __init__(self, profile: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.profile, self.windows, self.encoder = profile, NotedWindows(), FakeEncoder()
        self._monkeypatch = monkeypatch

    def __call__(self, *arguments: str | Path, stdin: bytes = b"") -> Answer:
        return self.bare("--profile", self.profile, *arguments, stdin=stdin)

    def bare(self, *arguments: str | Path, stdin: bytes = b"") -> Answer:
        """Without ``--profile``."""
        out, err = io.BytesIO(), io.BytesIO()
        streams = {
            "stdin": io.TextIOWrapper(io.BytesIO(stdin)),
            "stdout": io.TextIOWrapper(out, "utf-8", write_through=True),
            "stderr": io.TextIOWrapper(err, "utf-8", write_through=True),
        }
        with self._monkeypatch.context() as patch:
            for name, stream in streams.items():
                patch.setattr(sys, name, stream)
            code = run([os.fspath(argument) for argument in arguments], self.windows, self.encoder)
        return Answer(code, out.getvalue(), err.getvalue().decode())

    def done(self, *arguments: str | Path, stdin: bytes = b"") -> Answer:
        """Run what must succeed."""
        answer = self(*arguments, stdin=stdin)
        assert answer.code == 0, answer.err
        return answer


@pytest.fixture
def cli(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    return CommandLine(tmp_path / "profile", monkeypatch)


@pytest.fixture
def indexed(cli: CommandLine, colour_photos: Path) -> CommandLine:
    """A command line on a library that holds three pictures of each colour."""
    cli.done("index", colour_photos, "--no-tags")
    return cli


@pytest.fixture
def program(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[bytes]]:
    """The program as a process of its own, on a throw-away profile; extra environment by keyword."""

    def start(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "clip_desktop", *map(os.fspath, arguments)]
        known = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
        known.pop("QT_QPA_PLATFORM", None)
        settings = {**known, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data"), **environment}
        return subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, timeout=120)

    return start
