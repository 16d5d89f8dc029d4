"""The house keeps its own rules: sizes, names, layers of imports, pins, resources."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from clip_desktop.resources import resource

ROOT = Path(__file__).resolve().parents[2]
MODULES = sorted((ROOT / "clip_desktop").rglob("*.py"))
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

MOST_LINES_OF_A_MODULE = 400
MOST_LINES_OF_A_FUNCTION = 40
FORBIDDEN_NAMES = {"utils", "util", "helpers", "helper", "common", "misc", "shared"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def functions_of(path: Path) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def length_of(function: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function without its docstring: describing well must not be punished."""
    first = function.body[0]
    doc = first if ast.get_docstring(function) is not None else None
    described = 0 if doc is None else (doc.end_lineno or 0) - doc.lineno + 1
    return (function.end_lineno or 0) - function.lineno + 1 - described


def canonical(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_there_is_something_to_look_at() -> None:
    assert len(MODULES) > 50


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_fits_in_the_head(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= MOST_LINES_OF_A_MODULE
    assert {f.name: n for f in functions_of(path) if (n := length_of(f)) > MOST_LINES_OF_A_FUNCTION} == {}


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_a_module_says_what_it_is_and_its_name_does_too(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), "a module has a docstring"
    assert path.stem not in FORBIDDEN_NAMES
    assert path.parent.name not in FORBIDDEN_NAMES


@pytest.mark.parametrize("path", MODULES, ids=named)
def test_no_class_is_a_manager(path: Path) -> None:
    classes = [n.name for n in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(n, ast.ClassDef)]
    assert [name for name in classes if re.search(r"(Manager|Helper|Utils?)$", name)] == []


def test_no_layout_is_asked_for_its_items() -> None:
    """What PySide gives of ``itemAt`` lives as long as the layout; Qt frees the item, and what comes to lie there next
    is taken for it: a crash, minutes later and somewhere else."""
    asking = [named(path) for path in MODULES if ".itemAt(" in path.read_text(encoding="utf-8")]
    assert asking == []


def test_nobody_asks_for_all_objects() -> None:
    """The list lives on while other threads have their turn, and holds what they are still making: a tuple that is
    filled from a generator fails then."""
    assert [named(path) for path in MODULES if "gc.get_objects(" in path.read_text(encoding="utf-8")] == []


def test_nobody_holds_items_of_a_tree() -> None:
    """Those with others under them are freed by Qt and by PySide now and then: a tree is asked by index, or is ours."""
    item = re.compile(r"\bQStandardItem\b|\bitemFromIndex\b")
    assert [named(path) for path in MODULES if item.search(path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize("module", ["clip_desktop.ui.app", "clip_desktop.cli.main", "clip_desktop.__main__"])
def test_importing_an_entry_loads_no_torch(module: str) -> None:
    code = f"import sys, {module}; sys.exit('torch was imported' if 'torch' in sys.modules else 0)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_importing_any_command_loads_neither_torch_nor_qt() -> None:
    code = (
        "import sys; from importlib import import_module; from clip_desktop.cli.main import MODULES\n"
        "for module, _ in MODULES.values(): import_module(module)\n"
        "sys.exit(str({'torch', 'PySide6'} & set(sys.modules)) if {'torch', 'PySide6'} & set(sys.modules) else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()


def test_the_layers_of_imports_hold() -> None:
    lint = Path(sys.executable).with_name("lint-imports")
    if not lint.exists():
        pytest.skip("import-linter is not installed beside this Python")
    done = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_packaging_is_no_package() -> None:
    """An ``__init__.py`` there would shadow the package of that name which pip and others import."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_every_dependency_is_pinned_exactly() -> None:
    pins = {}
    for line in (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            found = re.fullmatch(r"([\w.-]+)==([\w.!]+)( ; .+)?", line)
            assert found, f"no exact pin without a local suffix: {line}"
            pins[canonical(found[1])] = found[2]
    wanted = [*PROJECT["dependencies"], *(r for extra in PROJECT["optional-dependencies"].values() for r in extra)]
    for requirement in wanted:
        name = canonical(re.split(r"[\[<>=!~ ;]", requirement)[0])
        assert name == canonical(PROJECT["name"]) or name in pins, f"{requirement} is not pinned"
    assert pins["torch"] == "2.13.0"
    assert pins["pyside6-essentials"] != "6.12.0"
    assert not [name for name in pins if name.startswith(("nvidia", "triton", "cuda"))]


def test_the_console_script_exists() -> None:
    assert PROJECT["scripts"] == {"clip-desktop": "clip_desktop.__main__:main"}
    from clip_desktop.__main__ import main

    assert callable(main)


@pytest.mark.parametrize("path", sorted(p for p in (ROOT / "resources").rglob("*") if p.is_file()), ids=named)
def test_every_resource_can_be_reached(path: Path) -> None:
    found = resource(*path.relative_to(ROOT / "resources").parts)
    assert found.read_bytes()[:4096] == path.read_bytes()[:4096]


def test_the_wheel_takes_the_resources_along() -> None:
    hatch = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    assert hatch["build"]["targets"]["wheel"]["force-include"] == {
        "resources": "clip_desktop/_resources",
        "NOTICE": "clip_desktop/_resources/NOTICE",
    }


@pytest.mark.parametrize(
    "name", ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "LICENSE", "NOTICE"]
)
def test_the_documents_are_there_and_link_to_what_exists(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert text.strip()
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / target).exists(), target


def test_the_readme_names_every_command() -> None:
    from clip_desktop.cli.main import MODULES

    text = "".join((ROOT / name).read_text(encoding="utf-8") for name in ("README.md", "CHANGELOG.md"))
    assert [name for name in MODULES if name not in text] == []
