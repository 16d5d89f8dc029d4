"""``packaging/run.py``: what it says and does without installing anything here."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "packaging" / "run.py"


@pytest.fixture
def script(tmp_path: Path) -> ModuleType:
    """The script, as if it lay in a checkout of its own."""
    checkout = tmp_path / "check out"
    (checkout / "packaging").mkdir(parents=True)
    for name in ("packaging/run.py", "packaging/constraints.txt", "pyproject.toml"):
        (checkout / name).write_bytes((ROOT / name).read_bytes())
    spec = importlib.util.spec_from_file_location("run_script", checkout / "packaging" / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class Installed:
    """Stands in for pip and the making of environments, and notes what was asked of it."""

    def __init__(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
        self.pip: list[tuple[str, ...]] = []
        self.made = 0
        self.became: list[tuple[list[str], Path]] = []
        self._script = script
        monkeypatch.setattr(script, "make_environment", self.make)
        monkeypatch.setattr(script, "pip", lambda *arguments: self.pip.append(arguments))
        monkeypatch.setattr(script, "works", lambda _: script.PYTHON.exists())
        monkeypatch.setattr(script, "become", lambda command, folder: self.became.append((command, folder)) or 0)

    def make(self) -> None:
        self.made += 1
        self._script.PYTHON.parent.mkdir(parents=True, exist_ok=True)
        self._script.PYTHON.touch()
        (self._script.ENVIRONMENT / "pyvenv.cfg").write_text("home = /somewhere")


@pytest.fixture
def installed(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> Installed:
    return Installed(script, monkeypatch)


def test_demo_installs_once_and_passes_arguments_on(script: ModuleType, installed: Installed) -> None:
    assert script.main(["demo", "--no-window"]) == 0
    assert script.main(["demo"]) == 0
    assert installed.made == 1
    assert [arguments[-1] for arguments in installed.pip] == ["editables", ".[demo]"]
    command, folder = installed.became[0]
    assert command[-3:] == ["clip_desktop", "demo", "--no-window"]
    assert folder == Path.cwd(), "paths among the arguments are the user's"


def test_what_was_installed_covers_what_needs_less(script: ModuleType, installed: Installed) -> None:
    script.install("test")
    before = len(installed.pip)
    script.install("demo")
    script.install("")
    assert len(installed.pip) == before


def test_the_tests_add_their_extra(script: ModuleType, installed: Installed) -> None:
    script.install("")
    script.install("test")
    assert installed.pip[-1][-1] == ".[test]"
    assert installed.made == 1


def test_all_tests_run_side_by_side_and_chosen_ones_as_asked(
    script: ModuleType, installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 0))
    assert script.main(["test"]) == 0
    assert script.main(["test", "tests/unit", "-k", "query"]) == 0
    everything, chosen = (command[1:] for command, _ in installed.became)
    assert everything == ["-m", "pytest", *script.ALL_TESTS] and "-n" in everything
    assert chosen == ["-m", "pytest", "tests/unit", "-k", "query"]


@pytest.mark.parametrize("changed", ["pyproject.toml", "packaging/constraints.txt"])
def test_a_change_of_what_it_needs_installs_again_and_drops_nothing(
    script: ModuleType, installed: Installed, changed: str
) -> None:
    script.install("test")
    with (script.ROOT / changed).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")
    script.install("")
    assert [arguments[-1] for arguments in installed.pip].count(".[test]") == 2


def test_an_installation_that_was_cut_off_is_done_again(
    script: ModuleType, installed: Installed, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: str) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(script, "pip", fail)
        with pytest.raises(KeyboardInterrupt):
            script.install("demo")
    assert not script.STAMP.exists()
    script.install("demo")
    assert json.loads(script.STAMP.read_text())["extra"] == "demo"


def test_a_python_without_ensurepip_is_told_what_to_install(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(SystemExit) as stopped:
        script.make_environment()
    assert stopped.value.code == 1
    said = capsys.readouterr().err
    assert "sudo apt install python3." in said
    assert said.count("\n") == 1


def test_a_pip_that_fails_is_one_sentence(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "PYTHON", Path(sys.executable))
    monkeypatch.setattr(script.subprocess, "run", lambda *_, **__: subprocess.CompletedProcess([], 1))
    with pytest.raises(SystemExit) as stopped:
        script.pip("anything")
    assert stopped.value.code == 1
    assert capsys.readouterr().err.startswith("pip could not install what the program needs")


def test_a_checkout_that_cannot_be_written_is_one_sentence(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(script.venv, "create", refuse)
    with pytest.raises(SystemExit):
        script.make_environment()
    assert capsys.readouterr().err.endswith("cannot be made: Permission denied.\n")


def test_without_a_command_it_explains_itself() -> None:
    wrong = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True)
    asked = subprocess.run([sys.executable, SCRIPT, "--help"], capture_output=True, text=True)
    assert (wrong.returncode, asked.returncode) == (2, 0)
    assert wrong.stderr == asked.stdout
    assert "packaging/run.py demo" in asked.stdout


def test_an_old_python_is_refused_before_anything_else(script: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    code = compile(SCRIPT.read_text(encoding="utf-8"), str(SCRIPT), "exec")
    monkeypatch.setattr(sys, "version_info", (3, 9, 1))
    with pytest.raises(SystemExit) as stopped:
        exec(code, {"__name__": "run_script", "__file__": str(SCRIPT)})
    assert stopped.value.code == "Clip Desktop needs Python 3.11 or later; this is Python 3.9."


def test_it_stands_on_the_standard_library_alone() -> None:
    code = "import runpy, sys; runpy.run_path(sys.argv[1]); print(sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code, SCRIPT], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    names = set(json.loads(done.stdout.replace("'", '"'))) - {"__main__", "__mp_main__"}
    assert names <= set(sys.stdlib_module_names) | {"sitecustomize", "usercustomize"}
