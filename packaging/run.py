#!/usr/bin/env python3
"""Set the program up beside this checkout and run it: the standard library only, Python 3.11 or later.

    python3 packaging/run.py demo                     the program on sample photographs, in a throw-away profile
    python3 packaging/run.py test [pytest options]    the tests
    python3 packaging/run.py run [arguments]          clip-desktop itself, with any arguments

The first run makes .venv in the checkout and installs there exactly what packaging/constraints.txt names; later runs
start at once, until pyproject.toml or constraints.txt change. All further arguments are passed on.
"""

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (whoever has an older one is told so)
    sys.exit("Clip Desktop needs Python 3.11 or later; this is Python %d.%d." % sys.version_info[:2])  # noqa: UP031

import hashlib
import importlib.util
import json
import os
import platform
import shutil
import subprocess
import venv
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
CONSTRAINTS = ROOT / "packaging" / "constraints.txt"
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "installed.json"
PYTHON = ENVIRONMENT / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
EXTRAS = {"demo": "demo", "test": "test", "run": ""}  # by command; the extra of the tests holds the demo's
COVERED_BY = {"": {"", "demo", "test"}, "demo": {"demo", "test"}, "test": {"test"}}
# Where no test is chosen: files side by side. Each process takes 1.5 GB, and past four they wait for the slowest file.
ALL_TESTS = ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"]
FAILED, WRONG_USAGE, INTERRUPTED = 1, 2, 130

# Qt cannot even be imported where a library of the system is missing: said in a sentence before the tests start.
CHECK_SYSTEM = """
import sys
from clip_desktop.errors import UserError
from clip_desktop.ui.starting.system_libraries import check_system_libraries
try:
    check_system_libraries()
except UserError as error:
    sys.exit(str(error))
"""


def main(arguments: list[str]) -> int:
    """Set up what the command needs, then run it; its exit code."""
    if not arguments or arguments[0] not in EXTRAS:
        asked = bool(arguments) and arguments[0] in ("-h", "--help", "help")
        print((__doc__ or "").strip(), file=sys.stdout if asked else sys.stderr)
        return 0 if asked else WRONG_USAGE
    command, passed_on = arguments[0], arguments[1:]
    install(EXTRAS[command])
    if command == "test":
        if subprocess.run([PYTHON, "-c", CHECK_SYSTEM], cwd=ROOT).returncode:
            return FAILED
        return become([str(PYTHON), "-m", "pytest", *(passed_on or ALL_TESTS)], ROOT)
    program = [str(PYTHON), "-P", "-m", "clip_desktop"]
    return become([*program, *(["demo"] if command == "demo" else []), *passed_on], Path.cwd())


def install(extra: str) -> None:
    """Make ``.venv`` and install the project with one of its extras, unless that was done from the same files."""
    done = read_stamp()
    if done.get("digest") == digest() and done.get("extra") in COVERED_BY[extra] and works(["-c", "pass"]):
        return
    if done.get("extra") in COVERED_BY[extra]:
        extra = done["extra"]  # what was there before stays there
    STAMP.unlink(missing_ok=True)
    if not works(["-m", "pip", "--version"]):
        make_environment()
    say("Installing into .venv (the first time takes a few minutes and about 1.5 GB) ...")
    pip("hatchling", "editables")
    pip("--no-build-isolation", "--editable", f".[{extra}]" if extra else ".")
    STAMP.write_text(json.dumps({"digest": digest(), "extra": extra}), encoding="utf-8")


def make_environment() -> None:
    """A fresh virtual environment with pip; one sentence where this Python cannot make one."""
    if importlib.util.find_spec("ensurepip") is None:
        version = f"python{sys.version_info.major}.{sys.version_info.minor}"
        stop(
            "This Python cannot make virtual environments: its ensurepip module is missing. "
            f"On Debian and Ubuntu: sudo apt install {version}-venv (or python3-venv). Then run the same line again."
        )
    say(f"Making .venv with Python {platform.python_version()} ...")
    try:
        if ENVIRONMENT.exists():
            shutil.rmtree(ENVIRONMENT)
        venv.create(ENVIRONMENT, with_pip=True)
    except subprocess.CalledProcessError as error:
        stop(f"This Python cannot make virtual environments: its ensurepip failed (exit code {error.returncode}).")
    except OSError as error:
        stop(f"“{ENVIRONMENT}” cannot be made: {error.strerror or error}.")


def pip(*arguments: str) -> None:
    """Install with the constraints: with pip's progress in a terminal, else only its errors."""
    loudness = [] if sys.stderr.isatty() else ["-qq"]
    options = [*loudness, "--disable-pip-version-check", "--no-input", "--constraint", str(CONSTRAINTS)]
    code = subprocess.run([PYTHON, "-P", "-m", "pip", "install", *options, *arguments], cwd=ROOT).returncode
    if code:
        stop(
            "pip could not install what the program needs; its reason stands above. "
            "Mend that (often it is the network or a full disk), then run the same line again."
        )


def digest() -> str:
    """What an installation is made from: two files, the Python that made the environment, and where all that lies."""
    made_with = ENVIRONMENT / "pyvenv.cfg"
    files = [ROOT / "pyproject.toml", CONSTRAINTS, *([made_with] if made_with.is_file() else [])]
    parts = [os.fsencode(ROOT), *(file.read_bytes() for file in files)]
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def read_stamp() -> dict[str, str]:
    """What the last installation that came to its end noted; empty when there is none."""
    try:
        stamp = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return stamp if isinstance(stamp, dict) else {}


def works(arguments: list[str]) -> bool:
    """Whether the environment's Python runs this: it may be half made, or its Python may have been removed."""
    try:
        return subprocess.run([PYTHON, *arguments], capture_output=True).returncode == 0
    except OSError:
        return False


def become(command: list[str], folder: Path) -> int:
    """Run a program in the place of this one, so that signals and exit codes are its own."""
    os.chdir(folder)
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.run(command).returncode  # Windows has no exec that waits


def say(sentence: str) -> None:
    """What goes on, for a person: apart from what the program prints."""
    print(sentence, file=sys.stderr, flush=True)


def stop(sentence: str) -> NoReturn:
    """Give up with one sentence."""
    say(sentence)
    sys.exit(FAILED)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        say("Interrupted; the same line goes on from here.")
        sys.exit(INTERRUPTED)
