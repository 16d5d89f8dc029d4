"""Nothing that the Korean window says is English, but for names and what is typed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QMenu,
    QTabBar,
    QTextBrowser,
    QWidget,
)
from pytestqt.qtbot import QtBot

from clip_desktop.hub.registry import read_registry
from clip_desktop.search.query import parse
from clip_desktop.search.term_edits import filters_in
from clip_desktop.search.tokens import QuerySyntaxError
from clip_desktop.search.values import OPERATORS, Operator
from clip_desktop.sentences import Name
from clip_desktop.services.albums.albums import create_album
from clip_desktop.services.searching.completion import Completion
from clip_desktop.services.searching.searchable import READERS
from clip_desktop.ui.labels.tree import LabelTree
from clip_desktop.ui.language import languages
from clip_desktop.ui.language.spoken import in_language
from clip_desktop.ui.main_window import MainWindow
from clip_desktop.ui.models.dialog import ModelsDialog
from clip_desktop.ui.places.duplicates import DuplicatesPlace
from clip_desktop.ui.places.problems import ProblemsPlace
from clip_desktop.ui.places.search import SearchPlace
from clip_desktop.ui.places.trash import HiddenPlace, TrashPlace
from clip_desktop.ui.search.popup import CompletionPopup
from clip_desktop.ui.search.understood import described
from tests.ui.conftest import SOON, OpenWindow
from tests.ui.languages.test_nothing_cut import DIALOGS

NAMES: Final = frozenset(
    re.findall(
        r"\S+",
        """
        Clip Desktop CLIP MIT builtin Float Bfloat Openvino openvino float bfloat English EfficientNet-Lite MiniLM-L
        SigLIP ImageNet Flickr COCO MS Crossmodal Immich open_clip top pickle RAW mit apache cc-by-nc OpenAI
        MB GB kB km Ctrl Alt Shift Tab Enter Esc Home Backspace Space Delete Del Ins PageUp PageDown
        PNG models download prepare compare use show measure NAME
        """,
    )
)
"""Names of programs, models, licences, keys and units, and commands as they are typed."""
TYPED: Final = re.compile(
    r"(?i)\b(red|green|blue)-\d\.png|\breds?\b|\bnikon\b|^pictures(, \d+)?$|\b[0-9a-f]{8}\b"
    r"|“a photo of a red”|“people on a sailing boat at sea”|fr: voile, de: Segeln"
)
"""What this test writes or has on its disk, examples to be written, and the beginnings of commits."""
EXAMPLES: Final = ("dog on a beach, birthday cake, red car at night", "“children on a beach”")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z_-]*[A-Za-z]")
_SAID: Final = (
    "text", "toolTip", "placeholderText", "accessibleName", "accessibleDescription", "windowTitle", "statusTip",
    "title", "specialValueText", "suffix", "prefix", "said", "toPlainText",
)  # fmt: skip
_ROLES: Final = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
SEARCH: Final = (
    "red after:2024-05 before:2030 date:2019..2031 last:30years length>1m is:video -tag:red rating>=4 near:1,2 "
    "has:gps like:1 camera:nikon sort:date score>1% place:red text:red file:red lens:red keyword:red box:1,2,3,4"
)


@pytest.fixture
def window(qapp: QApplication, open_window: OpenWindow) -> MainWindow:
    languages.speak(qapp, "ko")
    return open_window()


def said_by(root: QWidget) -> Iterator[tuple[str, str]]:
    """Everything that a window has to say by itself, seen or not: who says it, and what."""
    for one in [root, *root.findChildren(QObject)]:
        if isinstance(one, QWidget | QAction):
            for name in _SAID:
                told = getattr(one, name, "")
                if not (name == "toPlainText" and _is_manual(one)):
                    yield f"{type(one).__name__} {one.objectName()}.{name}", _called(told)
        if isinstance(one, QTabBar | QComboBox):
            told = one.tabText if isinstance(one, QTabBar) else one.itemText
            yield from ((type(one).__name__, told(n)) for n in range(one.count()))
        if isinstance(one, QAbstractItemView) and not isinstance(one, LabelTree | QHeaderView):  # labels hold prompts
            yield from ((type(one).__name__, text) for text in _items(one))


def _called(told: object) -> str:
    text = told() if callable(told) else told
    return text if isinstance(text, str) else ""


def _is_manual(one: QObject) -> bool:
    """Whether it shows a page of the manual, which tells how queries are written."""
    return isinstance(one, QTextBrowser) and not isinstance(one.window(), ModelsDialog)


def _items(view: QAbstractItemView, parent: QModelIndex = QModelIndex()) -> Iterator[str]:  # noqa: B008
    model = view.model()
    for row in range(model.rowCount(parent) if model is not None else 0):
        index = model.index(row, 0, parent)
        yield from (text for role in _ROLES if isinstance(text := index.data(role), str))
        yield from _items(view, index)


def english_in(text: str, data: Path, names: frozenset[str] = NAMES) -> list[str]:
    """The words of a text that are neither Korean, nor a name, nor what was typed or lies on the disk."""
    text = re.sub(r"<style.*?</style>|<[^>]+>|&\w+;", " ", text, flags=re.DOTALL)
    for given in (rf"{re.escape(str(data))}[\w./-]*", *map(re.escape, EXAMPLES), re.escape(SEARCH)):
        text = re.sub(given, " ", text)
    return [word for word in _WORD.findall(TYPED.sub(" ", text)) if word not in names]


def _model_names() -> frozenset[str]:
    """What models are called, and where they are published."""
    said = [text for model in read_registry().models for text in (model.name, model.repository, model.title)]
    said = [re.sub(r"at \d+ pixels|million pairs", " ", text) for text in said]
    return frozenset(word for text in said for word in _WORD.findall(text))


class Ear:
    """Listens to windows, and remembers what was English."""

    def __init__(self, data: Path) -> None:
        self._data, self._names = data, NAMES | _model_names()
        self.found: dict[str, str] = {}
        self.heard = 0

    def listen(self, where: str, root: QWidget) -> None:
        for who, text in said_by(root):
            self.heard += 1
            if words := english_in(text, self._data, self._names):
                self.found[f"{who}: {text[:200]}"] = f"{where}: {words}"

    def listen_to_dialogs(self, where: str, window: MainWindow, qtbot: QtBot) -> None:
        """Listen to those that open, each model of their page among them, and close them."""
        qtbot.waitUntil(lambda: bool(window.findChildren(QDialog)) and window.session.idle, timeout=SOON)
        for dialog in window.findChildren(QDialog):
            self.listen(where, dialog)
            for row in range(dialog.list.count() if isinstance(dialog, ModelsDialog) else 0):
                dialog.list.setCurrentRow(row)
                self.listen(where, dialog)
            dialog.close()
        qtbot.waitUntil(lambda: not window.findChildren(QDialog), timeout=SOON)

    def told(self, at_least: int) -> str:
        """What was English, once there was enough to hear."""
        assert self.heard > at_least
        return "\n".join(f"{where} {who}" for who, where in self.found.items())


@pytest.fixture
def ear(tmp_path: Path) -> Ear:
    return Ear(tmp_path)


def test_no_place_speaks_english(full_window: MainWindow, qtbot: QtBot, ear: Ear) -> None:
    window = full_window
    red = [int(photo) for photo in window.photos.ids[:2]]
    window.session.edit(lambda library: create_album(library, "Red", red))
    qtbot.waitUntil(lambda: window.settled and window.sidebar.place("album:1") is not None, timeout=SOON)
    places = [window.sidebar.place(key) for key in ("library", "favourites", "map", "album:1")]
    places += [TrashPlace(), HiddenPlace(), ProblemsPlace(), DuplicatesPlace(), SearchPlace("red"), SearchPlace(SEARCH)]
    for place in filter(None, places):
        window.go(place)
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        window.photos.grid.selectAll()
        for menu in window.findChildren(QMenu):
            menu.aboutToShow.emit()
        QApplication.processEvents()
        ear.listen(place.title(), window)
    assert len(window.search_bar.chips.chips) == len(SEARCH.split()) - 1, "each filter has said what it means"
    assert ear.told(2000) == ""


def test_no_photograph_speaks_english(full_window: MainWindow, qtbot: QtBot, ear: Ear) -> None:
    window = full_window
    window.search("red")
    qtbot.waitUntil(lambda: window.settled, timeout=SOON)
    red = [int(photo) for photo in window.photos.ids[:2]]
    window.photo_actions.why_wanted.emit(red[0])
    ear.listen_to_dialogs("why", window, qtbot)
    for look in (
        lambda: window.photos.choose(red[0]),
        lambda: window.pages.open_viewer(red[0]),
        lambda: window.photo_actions.comparison_wanted.emit(red),
    ):
        look()
        qtbot.waitUntil(lambda: window.settled, timeout=SOON)
        ear.listen("a photograph", window)
    assert ear.told(500) == ""


def test_no_dialog_speaks_english(full_window: MainWindow, qtbot: QtBot, ear: Ear) -> None:
    for name in DIALOGS:
        new_label = name == "a new label"
        (full_window.labels.new_label if new_label else getattr(full_window.actions_, name).trigger)()
        ear.listen_to_dialogs(name, full_window, qtbot)
    assert ear.told(500) == ""


def test_english_is_heard(qtbot: QtBot, tmp_path: Path) -> None:
    root = QWidget()
    qtbot.addWidget(root)
    QLabel("MIT 라이선스", root).setToolTip("after: 2024-05")
    assert [text for _, text in said_by(root) if english_in(text, tmp_path)] == ["after: 2024-05"]


@pytest.mark.parametrize(
    ("query", "english", "korean"),
    [
        ("after:2024-05-03", "since 3 May 2024", "2024년 5월 3일부터"),
        ("date:2019..2021-05", "2019 to May 2021", "2019년~2021년 5월"),
        ("-date:..2021", "not until 2021", "2021년까지 제외"),
        ("last summer", "last summer", "지난여름"),
        ('date:"fall 2018"', "autumn of 2018", "2018년 가을"),
        ("last:1week", "the last 7 days", "최근 1주"),
        ("length<=90s", "90 seconds or shorter", "길이 90초 이하"),
        ("length:1m..1h", "length: 1 minute to 1 hour", "길이 1분~1시간"),
        ("rating:2..4", "rating: 2 to 4", "별점 2~4"),
        ("has:title", "has a title or description", "제목이나 설명 있음"),
        ("near:38.72,-9.14,2.5", "within 2.5 km of 38.72° N, 9.14° W", "38.72° 북, 9.14° 서에서 2.5km 이내"),
    ],
)
def test_a_filter_is_told_as_it_was_understood(qapp: QApplication, query: str, english: str, korean: str) -> None:
    [typed] = filters_in(query)
    for language, said in (("en", english), ("ko", korean)):
        languages.speak(qapp, language)
        assert described(typed) == said


def test_what_is_offered_to_a_word_is_told_in_korean(qapp: QApplication, qtbot: QtBot) -> None:
    languages.speak(qapp, "ko")
    window = QWidget()
    qtbot.addWidget(window)
    popup = CompletionPopup(window)
    kinds = [key for key, operator in OPERATORS.items() if key in READERS or operator.values]
    doll = Name("toy", {"ko": "장난감"})
    offers = [Completion(kind, "7", "", 0, 1, "7") for kind in kinds if not OPERATORS[kind].values]
    popup.show_offers([*offers, Completion("tag", "7", doll, 0, 1, "7")], window)
    told = [popup.model().index(n, 0).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(len(offers) + 1)]
    assert told[-1] == "7, 장난감"
    assert [text for text in told if re.search("[a-z]", text)] == []


@pytest.mark.parametrize("query", ["rating:=7", "like:0", "after:soon", "near:here", "last:long", "is:odd"])
def test_what_is_wrong_with_a_filter_and_how_it_is_written_are_told_in_korean(qapp: QApplication, query: str) -> None:
    with pytest.raises(QuerySyntaxError) as fault:
        parse(query)
    languages.speak(qapp, "ko")
    for english in (fault.value.message, fault.value.hint):
        assert not english or re.search("[가-힣]", in_language(english)), english


@pytest.mark.parametrize("operator", OPERATORS.values(), ids=lambda operator: operator.key)
def test_every_value_that_there_is_to_choose_has_words(operator: Operator) -> None:
    terms = [f"{operator.key}:{value}" for value in operator.values] or [operator.example]
    assert all(described(typed) for term in terms for typed in filters_in(term))


@pytest.mark.parametrize("when", ["this", "last"])
@pytest.mark.parametrize("name", ["week", "weekend", "month", "year", "spring", "summer", "autumn", "fall", "winter"])
def test_every_spelled_date_has_words(when: str, name: str) -> None:
    [typed] = filters_in(f"{when} {name}")
    assert described(typed) == f"{when} {name.replace('fall', 'autumn')}"
