"""The program as a whole: help, exit codes, ``--profile``, broken pipes."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import click
import pytest

from clip_desktop.cli.main import EXIT_CODES, MODULES
from clip_desktop.cli.shell import Branch
from tests.cli.conftest import ROOT, CommandLine

Program = Callable[..., subprocess.CompletedProcess[bytes]]


def every_command() -> list[tuple[str, click.Command]]:
    found: list[tuple[str, click.Command]] = []
    for name, (module, _) in MODULES.items():
        command = import_module(module).command
        found.append((name, command))
        if isinstance(command, Branch):
            found += [(f"{name} {sub}", command.commands[sub]) for sub in command.commands]
    return found


def test_help_names_every_command_and_every_exit_code(cli: CommandLine) -> None:
    help_ = cli.bare("--help")
    assert help_.code == 0
    for name, (_, line) in MODULES.items():
        assert name in help_.text
        assert line in help_.text
    for code, meaning in EXIT_CODES:
        assert f"{code} " in help_.text
        assert meaning in help_.text


@pytest.mark.parametrize("name", [name for name, _ in every_command()])
def test_every_command_explains_itself_with_an_example(cli: CommandLine, name: str) -> None:
    command = dict(every_command())[name]
    help_ = cli.bare(*name.split(), "--help")
    assert help_.code == 0
    assert command.help, "a command says what it does"
    assert "--profile" in help_.text
    options = [p for p in command.params if isinstance(p, click.Option)]
    assert all(option.help for option in options), "an option says what it does"
    if not name.endswith(" list"):
        assert "clip-desktop" in getattr(command, "examples", ""), "a command shows how it is used"


@pytest.mark.parametrize("name", [name for name, command in every_command() if isinstance(command, Branch)])
def test_a_group_says_of_each_command_what_it_does_in_whole_sentences(cli: CommandLine, name: str) -> None:
    help_ = " ".join(cli.bare(name, "--help").text.split())
    assert "..." not in help_.replace("[ARGS]...", "")
    branch = dict(every_command())[name]
    assert isinstance(branch, Branch)
    for command in branch.commands.values():
        assert " ".join((command.help or "?").split("\n\n")[0].split()) in help_


@pytest.mark.parametrize("name", [name for name, _ in every_command()])
def test_examples_are_command_lines_that_exist(name: str) -> None:
    known = {n for n, _ in every_command()}
    for line in getattr(dict(every_command())[name], "examples", "").splitlines():
        for part in line.split("|"):
            words = part.split()
            if words[:1] == ["clip-desktop"]:
                called = [w for w in words[1:] if not w.startswith("-")]
                assert called[0] in known
                if isinstance(dict(every_command())[called[0]], Branch) and len(called) > 1:
                    assert " ".join(called[:2]) in known


def test_without_a_command_the_window_opens_on_the_profile(cli: CommandLine) -> None:
    assert cli().code == 0
    assert cli.windows.opened == [cli.profile]


def test_profile_counts_before_and_after_the_command_and_the_last_one_wins(cli: CommandLine, tmp_path: Path) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    cli.bare("--profile", first, "settings", "set", "cell_size", "100")
    cli.bare("settings", "--profile", second, "set", "cell_size", "200")
    cli.bare("settings", "set", "cell_size", "300", "--profile", tmp_path / "third")
    assert cli.bare("settings", "get", "cell_size", "--profile", first).text.strip() == "100"
    assert cli.bare("--profile", first, "settings", "get", "cell_size", "--profile", second).text.strip() == "200"
    assert cli.bare("settings", "--profile", tmp_path / "third").text.count("300") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["serch", "dog"],
        ["search", "--limit", "0", "dog"],
        ["index", "--nope"],
        ["albums", "sho"],
        ["--nope"],
        ["tag", "of"],
    ],
)
def test_a_wrong_command_line_is_exit_code_2_with_a_sentence(cli: CommandLine, arguments: list[str]) -> None:
    answer = cli(*arguments)
    assert answer.code == 2
    assert "Usage:" in answer.err
    assert "Traceback" not in answer.err


def test_a_mistyped_command_is_guessed(cli: CommandLine) -> None:
    assert "Did you mean “search”?" in cli("serch", "dog").err


def test_a_profile_that_cannot_be_made_is_refused_in_a_sentence(cli: CommandLine, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = cli.bare("--profile", tmp_path / "file", "status")
    assert answer.code == 1
    assert answer.err.startswith("clip-desktop: The profile folder")
    assert answer.err.count("\n") == 1


def test_help_is_quick_and_loads_nothing_heavy() -> None:
    code = (
        "import sys; from clip_desktop.cli.main import run\n"
        "run(['--help'], None)\n"
        "heavy = {'numpy', 'torch', 'PySide6', 'PIL', 'sqlite_utils', 'rich'} & set(sys.modules)\n"
        "sys.exit(str(heavy) if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_the_console_script_is_what_main_is() -> None:
    from importlib.metadata import entry_points

    scripts = [e for e in entry_points(group="console_scripts") if e.name == "clip-desktop"]
    if not scripts:
        pytest.skip("clip-desktop is not installed in this environment; run.py test installs it")
    assert scripts[0].value == "clip_desktop.__main__:main"


def test_the_program_as_a_process(program: Program, tmp_path: Path) -> None:
    version = program("--version")
    assert (version.returncode, version.stderr) == (0, b"")
    wrong = program("nothing-like-it")
    assert wrong.returncode == 2
    refused = program("index", tmp_path / "nowhere", "--profile", tmp_path / "p")
    assert refused.returncode == 1
    assert "does not exist" in refused.stderr.decode()
    assert b"Traceback" not in refused.stderr


def test_shells_can_complete_commands(program: Program) -> None:
    words = program(_CLIP_DESKTOP_COMPLETE="bash_complete", COMP_WORDS="clip-desktop sta", COMP_CWORD="1")
    assert words.stdout.decode().split(",")[-1].strip() == "status"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_a_window_without_a_display_is_refused_in_a_sentence(program: Program, tmp_path: Path) -> None:
    answer = program("--profile", tmp_path / "p")
    assert answer.returncode == 1
    assert answer.stderr.decode().startswith("clip-desktop: There is no display here")
    assert answer.stderr.count(b"\n") == 1


@pytest.mark.skipif(sys.platform == "win32", reason="pipes break in another way on Windows")
def test_a_reader_that_leaves_early_is_no_failure(tmp_path: Path) -> None:
    line = '"$0" -m clip_desktop settings list --json --profile "$1" | true; echo ${PIPESTATUS[0]}'
    done = subprocess.run(["bash", "-c", line, sys.executable, tmp_path / "p"], cwd=ROOT, capture_output=True)
    assert done.stderr == b""
    assert done.stdout.strip() == b"0"
