"""The window's translations: reads what is to be translated from the source, keeps the Linguist files, compiles them.

    python packaging/translations.py update     # new strings into resources/translations/*.ts, old ones out of them
    python packaging/translations.py compile    # *.ts -> *.qm, by Qt's lrelease
    python packaging/translations.py check      # says what is missing, and fails

Qt's own lupdate knows no Python that renames ``tr``, says a plural, or speaks where there is no Qt; so the source is
read here. Contexts are what the running program asks for: the class of ``self.tr``, the first argument of
``translate`` and ``counted``, "Sentences" for what rooms without Qt say, "Settings" for labels and help of settings.

The words of the Korean window (합니다체 for sentences, nouns for commands):
    photograph 사진 · picture 이미지 · film 동영상 · library 라이브러리 · folder 폴더 · file 파일 · label 라벨
    tag 태그 · keyword 키워드 · album 앨범 · search 검색 · saved search 저장한 검색 · certainty 확실도
    relevant 관련 있음 · maybe 애매함 · suggestion 제안 · accept 수락 · reject 거절 · answer 답 · review 검토
    favourite 즐겨찾기 · rating 별점 · near-duplicate 비슷한 사진 · stack 묶음 · trash 휴지통 · sidecar 사이드카
    model 모델 · vector 벡터 · thumbnail 섬네일 · backup 백업 · undo 실행 취소 · line 기준선 · example 예시 · run 실행
    filmstrip 필름 스트립 · timeline 타임라인 · checksum 체크섬 · page (of the manual) 페이지 · button 버튼
Particles suit any value: “{name}”을(를), or the sentence is worded without one.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
FORMS = {"en": 2, "ko": 1}
"""The languages, and how many plural forms each has."""

SENTENCES, SETTINGS = "Sentences", "Settings"
# Which arguments of a call are said to the user: by position, counted without ``self``.
SPEAKERS = {
    "say": (0,),
    "UserError": (0, 1),
    "PartlyUndone": (0, 1),
    "QuerySyntaxError": (0, 3),
    "BadValueError": (0, 1),
    "RootGoneError": (0, 1),
    "ImageProblem": (0, 1),
    "SidecarProblem": (0, 1),
    "XmpError": (0,),
    "ExtendedXmpError": (0,),
    "TrashProblem": (0, 1),
    "Sentence": (0,),
    "KeepRule": (2,),
    "Operator": (1,),
    "clean_name": (1,),
    "Edit": (0,),
    "make_edit": (1,),
    "join_edits": (1,),
    "Progress": (2, 3),
}
COMMAND_LINE = (
    "clip_desktop/cli/",
    "clip_desktop/training/",
    "clip_desktop/library/merging.py",
    *(f"clip_desktop/services/models/{name}.py" for name in ("training", "builtin_training", "evaluating")),
    *(
        f"clip_desktop/services/{name}.py"
        for name in ("models/training_material", "searching/explaining", "demo", "doctor")
    ),
)
"""What the window never shows: it speaks English."""
TRANSLATORS = ("counted", "_translated")  # functions of the window that translate what others say


@dataclass
class Message:
    """One string to translate; ``one`` is its singular where it has plural forms."""

    context: str
    source: str
    one: str = ""
    files: set[str] = field(default_factory=set)


Messages = dict[tuple[str, str], Message]


class Reader(ast.NodeVisitor):
    """Gathers what one module says, and complains of what cannot be translated."""

    def __init__(self, name: str, tree: ast.Module) -> None:
        self.name = name
        self.window = name.startswith("clip_desktop/ui/")
        self.speaks = not self.window and name != "clip_desktop/settings.py"  # whose labels and help are read as such
        self.found: list[Message] = []
        self.complaints: list[str] = []
        self._classes: list[str] = []
        self._wrappers = dict(_wrappers(tree)) if self.window else {}
        self._inside: list[str] = []
        self._says = any(isinstance(n, ast.ImportFrom) and n.module == "clip_desktop.sentences" for n in tree.body)
        self._documents = set(_documents(tree))
        self._constants = dict(_constants(tree))
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._inside.append(node.name)
        self.generic_visit(node)
        self._inside.pop()

    def visit_Constant(self, node: ast.Constant) -> None:
        """Rooms without Qt say whole sentences in many places: in tables, as hints, as results."""
        if self.speaks and isinstance(node.value, str) and id(node) not in self._documents and _reads(node.value):
            self._keep(Message(SENTENCES, node.value))

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        text = "".join(str(part.value) if isinstance(part, ast.Constant) else "x" for part in node.values)
        if self.speaks and _reads(text):
            self.complaints.append(f"{self.name}:{node.lineno}: not said by say: {ast.unparse(node)[:80]}")

    def visit_Call(self, node: ast.Call) -> None:
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called == "counted" and self.window:
            self._plural(node, node.args[0], node.args[2:4])
        elif called == "say_count":
            self._plural(node, ast.Constant(SENTENCES), node.args[1:3])
        elif called in SPEAKERS and (called != "say" or (isinstance(node.func, ast.Name) and self._says)):
            for n in SPEAKERS[called]:
                if n < len(node.args):
                    self._sentence(node.args[n], required=called == "say")
        elif called == "_setting":
            self._setting(node)
        elif self.window and (called in ("tr", "translate") or called in self._wrappers) and _asks_qt(node.func):
            self._translated(node, called)
        self.generic_visit(node)

    def _translated(self, node: ast.Call, called: str) -> None:
        if set(self._inside) & {*self._wrappers, *TRANSLATORS}:
            return  # hands on what it was given
        if len(node.args) == 1:
            context = self._wrappers.get(called) or (self._classes[-1] if self._classes else "")
            self._add(node, context, node.args[0])
        else:
            named = node.args[0]
            self._add(node, str(named.value) if isinstance(named, ast.Constant) else "", node.args[1])

    def _add(self, node: ast.Call, context: str, text: ast.expr) -> None:
        literals = list(_literals(text))
        if context == SETTINGS:
            return  # read from the settings themselves
        if not context or None in literals:
            self.complaints.append(f"{self.name}:{node.lineno}: no literal, or no context: {ast.unparse(node)[:80]}")
        for literal in literals:
            if literal:
                self._keep(Message(context, literal))

    def _plural(self, node: ast.Call, context: ast.expr, forms: list[ast.expr]) -> None:
        said = [form.value for form in forms if isinstance(form, ast.Constant)]
        if len(said) != 2 or not isinstance(context, ast.Constant):
            self.complaints.append(f"{self.name}:{node.lineno}: context and forms of a plural are literals")
            return
        self._documents |= {id(form) for form in forms}
        self._keep(Message(str(context.value), str(said[1]), str(said[0])))

    def _sentence(self, text: ast.expr, required: bool) -> None:
        for literal in _literals(text):
            if literal:
                self._keep(Message(SENTENCES, literal))
            elif literal is None and (required or (_is_made_up(text) and not self._is_translated(text))):
                self.complaints.append(f"{self.name}:{text.lineno}: not to be translated: {ast.unparse(text)[:80]}")

    def _is_translated(self, text: ast.expr) -> bool:
        """Whether it is a text of the window with its values: ``self.tr("…").format(…)``."""
        return self.window and isinstance(text, ast.Call)

    def _setting(self, node: ast.Call) -> None:
        choices = [keyword.value for keyword in node.keywords if keyword.arg == "choices"]
        named = {key.value for k in node.keywords if k.arg == "names" for key in getattr(k.value, "keys", ())}
        for argument in (*node.args[1:4], *(part for tuple_ in choices for part in getattr(tuple_, "elts", ()))):
            if getattr(argument, "value", None) in named:
                continue  # a language's own name
            said = self._constants.get(getattr(argument, "id", "")) or getattr(argument, "value", None)
            if isinstance(said, str):
                self._keep(Message(SETTINGS, said))

    def _keep(self, message: Message) -> None:
        message.files.add(self.name)
        self.found.append(message)


def _literals(node: ast.expr) -> Iterator[str | None]:
    """The strings that an expression can be; None for each part that is no literal."""
    if isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)
    else:
        yield node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _is_made_up(node: ast.expr) -> bool:
    """Whether a text is put together on the spot: an f-string, a sum, a format."""
    if isinstance(node, ast.IfExp):
        return _is_made_up(node.body) or _is_made_up(node.orelse)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr in ("format", "join")
    return isinstance(node, ast.JoinedStr | ast.BinOp)


def _wrappers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Functions of a module that do no more than translate in one context, and that context."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and isinstance(last := node.body[-1], ast.Return):
            call = last.value
            if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute) and call.func.attr == "translate":
                context, *rest = call.args
                if isinstance(context, ast.Constant) and all(isinstance(a, ast.Name) for a in rest):
                    yield node.name, str(context.value)


def _asks_qt(called: ast.expr) -> bool:
    """Whether it is no ``translate`` of something else: a painter, a transform."""
    of = called.value if isinstance(called, ast.Attribute) else None
    return of is None or (
        isinstance(called, ast.Attribute) and (called.attr == "tr" or ast.unparse(of) == "QCoreApplication")
    )


def _reads(text: str) -> bool:
    """Whether a text reads as a sentence: it begins with a capital or a quotation, has words, and ends with a stop."""
    return bool(re.fullmatch(r"[A-Z“x][^\n]*[a-z”)}%]+[.:?]", text)) and text.count(" ") > 1


def _documents(tree: ast.Module) -> Iterator[int]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            yield id(node.value)


def _constants(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is not None:
            yield from ((node.target.id, value) for value in _literals(node.value) if value)


def read_source(root: Path = ROOT) -> tuple[Messages, list[str]]:
    """What the program says in its window, and what of it cannot be translated. The command line speaks English."""
    messages: Messages = {}
    complaints: list[str] = []
    for path in sorted((root / "clip_desktop").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if name.startswith(COMMAND_LINE):
            continue
        reader = Reader(name, ast.parse(path.read_text(encoding="utf-8")))
        complaints += reader.complaints
        for message in reader.found:
            known = messages.setdefault((message.context, message.source), message)
            known.files |= message.files
            if known.one != message.one:
                complaints.append(f"{name}: “{message.source}” is said with and without a plural")
    for message in _stated(root):
        messages.setdefault((message.context, message.source), message).files |= message.files
    return dict(sorted(messages.items())), complaints


def _stated(root: Path) -> Iterator[Message]:
    """What is stated of models, beside their names: in the registry, and with the built-in one."""
    registry, builtin = "resources/models/registry.toml", "resources/models/builtin/config.json"
    given = tomllib.loads((root / registry).read_text(encoding="utf-8"))
    said = json.loads((root / builtin).read_text(encoding="utf-8"))
    titles = [one["title"] for one in (*given["model"], *given["archive"])]
    texts = [*given["figures"].values(), *(model["note"] for model in given["model"] if "note" in model)]
    texts += [title for title in titles if re.search(r"\b[a-z]{2,}\b", title)]
    yield from (Message(SENTENCES, text, files={registry}) for text in texts)
    yield from (Message(SENTENCES, said[key], files={builtin}) for key in ("description", "licence"))


def file_of(language: str, suffix: str = "ts") -> Path:
    return FOLDER / f"clip_desktop_{language}.{suffix}"


Translations = dict[tuple[str, str], list[str]]


def read_translations(path: Path) -> Translations:
    """The finished translations of a Linguist file, each with its plural forms."""
    done: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            done[(context.findtext("name", ""), message.findtext("source", ""))] = forms
    return done


def write_translations(language: str, messages: Messages, done: Translations) -> None:
    """Write a Linguist file: every message, with its translation or as unfinished. English is its own."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    name, context = None, root
    for message in messages.values():
        if message.context != name:
            name, context = message.context, ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = name
        element = ET.SubElement(context, "message", {"numerus": "yes"} if message.one else {})
        for file in sorted(message.files):
            ET.SubElement(element, "location", filename=f"../../{file}")
        ET.SubElement(element, "source").text = message.source
        if message.one:
            ET.SubElement(element, "extracomment").text = f"Of one: {message.one}"
        forms = done.get((message.context, message.source), [])
        if language == "en":
            forms = [message.one, message.source] if message.one else [message.source]
        translation = ET.SubElement(element, "translation", {} if forms else {"type": "unfinished"})
        if message.one:
            for form in forms or [""] * FORMS[language]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    FOLDER.mkdir(exist_ok=True)
    text = ET.tostring(root, encoding="unicode")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file_of(language).write_text(f"{head}{text}\n", encoding="utf-8")


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^{}]*\}|%\d|&(?=\w)", text))


def faults(language: str, messages: Messages) -> list[str]:
    """What is wrong with a language's file: missing, left over, or with other places for values than its source."""
    done = read_translations(file_of(language))
    found = [f"{language}: no translation of {key}" for key in messages if not all(done.get(key, [""]))]
    found += [f"{language}: no longer said: {key}" for key in done if key not in messages]
    for key, message in messages.items():
        forms = done.get(key, [])
        if forms and len(forms) != (FORMS[language] if message.one else 1):
            found.append(f"{language}: {len(forms)} plural forms of {key}")
        allowed = [placeholders(message.source)] + ([placeholders(message.one)] if message.one else [])
        found += [f"{language}: other places in “{form}”" for form in forms if placeholders(form) not in allowed]
    return found


def compile_all() -> None:
    """Make the files that the program loads, by the lrelease that comes with Qt for Python."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    lrelease = next(path for path in (folder / "lrelease", folder / "lrelease.exe") if path.exists())
    for language in FORMS:
        command = [str(lrelease), "-silent", str(file_of(language)), "-qm", str(file_of(language, "qm"))]
        subprocess.run(command, check=True)


def main(arguments: list[str]) -> int:
    if arguments not in (["update"], ["compile"], ["check"]):
        print(__doc__)
        return 2
    messages, complaints = read_source()
    if arguments == ["update"]:
        for language in FORMS:
            known = read_translations(file_of(language)) if file_of(language).exists() else {}
            write_translations(language, messages, known)
    if arguments == ["compile"]:
        compile_all()
        return 0
    complaints += [fault for language in FORMS for fault in faults(language, messages)]
    print("\n".join(complaints) or f"All {len(messages)} strings are translated.")
    return 1 if complaints and arguments == ["check"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
