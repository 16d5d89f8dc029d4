"""Every string of the window is translated: the Linguist files say what the source says, as do the compiled ones."""

from __future__ import annotations

import ast
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from clip_desktop.resources import resource

ROOT = Path(__file__).resolve().parents[2]
SETTERS = {
    "setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription", "setPlaceholderText",
    "setInformativeText", "setStatusTip", "setTitle", "setSuffix", "addAction", "addMenu", "addTab", "addRow",
    "QLabel", "QPushButton", "QCheckBox", "QAction", "QRadioButton", "QGroupBox", "setHeaderLabels", "setLabelText",
}  # fmt: skip
LANGUAGES = ("en", "ko")


def script() -> ModuleType:
    """``packaging/translations.py``, which is no package."""
    spec = importlib.util.spec_from_file_location("translations_script", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # its records look their module up
    spec.loader.exec_module(module)
    return module


translations = script()
MESSAGES, COMPLAINTS = translations.read_source()


def test_every_text_can_be_translated() -> None:
    assert COMPLAINTS == []
    assert len(MESSAGES) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(language: str) -> None:
    assert translations.faults(language, MESSAGES) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_loaded_is_what_was_written(language: str) -> None:
    loaded = QTranslator()
    assert loaded.load(str(resource("translations", f"clip_desktop_{language}.qm")))
    written = translations.read_translations(translations.file_of(language))
    other = {}
    for (context, source), forms in written.items():
        plural = MESSAGES[context, source].one
        said = [loaded.translate(context, source, None, n) for n in ((1, 2) if plural else (-1,))]
        if said != ([forms[0], forms[-1]] if plural else forms):
            other[source] = said
    assert other == {}, "run: python packaging/translations.py compile"


@pytest.mark.parametrize(
    ("code", "complaints"),
    [
        ('class A:\n def f(self): self.tr(f"{1} files")', 1),
        ("class A:\n def f(self, x): self.tr(x)", 1),
        ('def f(n): counted("A", n, "1 file", many)', 1),
        ('def f(e): raise UserError(f"No {e}")', 1),
        ('def f(e): return f"The file “{e}” is gone."', 1),
        ('def f(e): raise UserError(say("No {e}", e=e), "Try again.")', 0),
        ('class A:\n def f(self): self.tr("Open" if self else "Close")', 0),
    ],
)
def test_what_cannot_be_translated_is_found(code: str, complaints: int) -> None:
    window = "self" in code or "counted" in code
    name = "clip_desktop/ui/some.py" if window else "clip_desktop/services/some.py"
    assert len(translations.Reader(name, ast.parse(code)).complaints) == complaints


def test_contexts_are_those_the_program_asks_for() -> None:
    code = (
        'def _tr(text):\n return QCoreApplication.translate("Labels", text)\n'
        'class Outer:\n def f(self):\n  tr = self.tr\n  tr("In a class")\n  _tr("By its name")\n'
        '  QCoreApplication.translate("Places", "By word")\n  counted("Places", 2, "1 file", "{n} files")\n'
    )
    found = translations.Reader("clip_desktop/ui/some.py", ast.parse(code)).found
    assert [(message.context, message.source, message.one) for message in found] == [
        ("Outer", "In a class", ""),
        ("Labels", "By its name", ""),
        ("Places", "By word", ""),
        ("Places", "{n} files", "1 file"),
    ]


def test_the_help_has_the_same_pages_parts_and_rows_in_both_languages() -> None:
    def shape(path: Path) -> list[str]:
        marks = (line.split(" ")[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1] in ("#", "|"))
        return list(marks)

    english, korean = resource("help"), resource("help", "ko")
    names = sorted(path.name for path in english.glob("*.md"))
    assert names == sorted(path.name for path in korean.glob("*.md"))
    assert {name: shape(korean / name) for name in names} == {name: shape(english / name) for name in names}
    for name in names:  # what is typed is the same
        typed = [
            line.split(" | ")[0] for line in (english / name).read_text(encoding="utf-8").splitlines() if "`" in line
        ]
        assert all(key in (korean / name).read_text(encoding="utf-8") for key in typed if key.startswith("| `"))


def untranslated(tree: ast.AST) -> list[str]:
    """Literals with letters that a widget is given as they are."""
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            for text in node.args if name in SETTERS else ():
                found += [f"{node.lineno}: {said}" for said in literals(text) if any(c.isalpha() for c in said)]
    return found


def literals(node: ast.AST) -> Iterator[str]:
    """The strings in an expression, but for what calls are given: those may translate it."""
    if isinstance(node, ast.Constant):
        yield from [node.value] if isinstance(node.value, str) else []
    elif not isinstance(node, ast.Call | ast.Compare | ast.Subscript):
        for part in ast.iter_child_nodes(node):
            yield from literals(part)


@pytest.mark.parametrize("path", sorted((ROOT / "clip_desktop" / "ui").rglob("*.py")), ids=lambda p: p.stem)
def test_no_widget_is_given_a_text_as_it_is(path: Path) -> None:
    allowed = {"Clip Desktop "}
    found = untranslated(ast.parse(path.read_text(encoding="utf-8")))
    assert [text for text in found if text.split(": ", 1)[1] not in allowed] == []


def test_a_text_given_as_it_is_would_be_found() -> None:
    assert untranslated(ast.parse('QLabel("Name", self)')) == ["1: Name"]
    assert untranslated(ast.parse('button.setToolTip(f"Open {x}")')) == ["1: Open "]
    assert untranslated(ast.parse('QLabel(self.tr("Name"), self)')) == []
