"""The user manual beside the window: pages, links, finding, the page on what the user is doing, and the keys."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPlainTextEdit
from pytestqt.qtbot import QtBot

from clip_desktop import resources
from clip_desktop.resources import notice, resource
from clip_desktop.ui.help import about, context, keys
from clip_desktop.ui.help.keys import KeySources
from clip_desktop.ui.help.pages import NAMES, linked_page, read_page
from clip_desktop.ui.help.window import HelpWindow
from clip_desktop.ui.main_window import MainWindow
from tests.ui.heard import Heard
from tests.ui.window.test_keyboard import read_by_caret, walked


@pytest.fixture
def sources(full_window: MainWindow) -> KeySources:
    return KeySources(full_window.actions_, full_window.photo_actions, full_window.pages)


@pytest.fixture
def manual(full_window: MainWindow, qtbot: QtBot) -> HelpWindow:
    return opened(full_window)


def opened(window: MainWindow) -> HelpWindow:
    window.actions_.help.trigger()
    shown = [one for one in window.findChildren(HelpWindow) if one.isVisible()]
    assert len(shown) == 1
    return shown[0]


def first_line(manual: HelpWindow) -> str:
    return manual.text.document().begin().text()


def test_the_contents_are_the_pages_there_are() -> None:
    assert sorted(NAMES) == sorted(path.stem for path in resource("help").glob("*.md"))


@pytest.mark.parametrize("folder", [("help",), ("help", "ko")])
def test_every_link_of_every_page_leads_somewhere(folder: tuple[str, ...]) -> None:
    links = [
        link
        for path in resource(*folder).glob("*.md")
        for link in re.findall(r"\]\(([^)]+)\)", path.read_text(encoding="utf-8"))
    ]
    assert len(links) > 5
    assert [link for link in links if linked_page(link) is None] == []


@pytest.mark.parametrize("folder", [("help",), ("help", "ko")])
def test_no_mark_up_is_left_to_be_read(folder: tuple[str, ...], qtbot: QtBot) -> None:
    """Bold words that end in “…” are no bold words to Markdown where a letter follows, as particles of Korean do."""
    page = QTextDocument()
    for path in resource(*folder).glob("*.md"):
        page.setMarkdown(path.read_text(encoding="utf-8"))
        assert re.findall(r".{,20}(?:\*\*|</?b>).{,20}", page.toPlainText()) == [], path.name


def test_every_page_and_heading_is_reached_from_the_contents(manual: HelpWindow) -> None:
    for n, name in enumerate(NAMES):
        item = manual.contents.topLevelItem(n)
        assert item is not None
        manual.contents.setCurrentItem(item)
        assert (manual.page, first_line(manual)) == (name, read_page(name).title)
        for k, heading in enumerate(read_page(name).headings):
            manual.contents.setCurrentItem(item.child(k))
            assert manual.text.textCursor().block().text() == heading


def test_a_heading_is_scrolled_to(manual: HelpWindow) -> None:
    manual.go("search", 1)
    seen = manual.text.cursorForPosition(manual.text.viewport().rect().topLeft()).position()
    assert abs(seen - manual.text.textCursor().position()) < 40


def test_a_link_goes_to_its_page_and_back_comes_back(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.go("begin")
    manual.text.anchorClicked.emit(QUrl("labels.md"))
    assert first_line(manual) == read_page("labels").title
    current = manual.contents.currentItem()
    assert current is not None
    assert current.text(0) == read_page("labels").title
    qtbot.keyClick(manual, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert manual.page == "begin"


def test_words_are_found_and_gone_through(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.go("trouble")
    qtbot.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert manual.focusWidget() is manual.find_bar.field
    qtbot.keyClicks(manual.find_bar.field, "THE LIBRARY")
    assert manual.find_bar.told.text() == "Not on this page"
    manual.find_bar.field.clear()
    qtbot.keyClicks(manual.find_bar.field, "Model")
    places = len(re.findall("model", manual.text.toPlainText(), re.IGNORECASE))
    assert places > 2
    assert len(manual.text.extraSelections()) == places
    assert manual.find_bar.told.text() == f"1 of {places}"
    qtbot.keyClick(manual.find_bar.field, Qt.Key.Key_Return)
    assert manual.find_bar.told.text() == f"2 of {places}"
    assert manual.isVisible()
    for _ in range(2):
        qtbot.keyClick(manual, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert manual.find_bar.told.text() == f"{places} of {places}"
    manual.go("map")
    assert len(manual.text.extraSelections()) == manual.text.toPlainText().lower().count("model")


def test_places_found_are_told(manual: HelpWindow, heard: Heard, qtbot: QtBot) -> None:
    manual.go("trouble")
    qtbot.keyClick(manual, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(manual.find_bar.field, "model")
    first = manual.find_bar.told.text()
    qtbot.waitUntil(lambda: first in heard, timeout=15_000)
    qtbot.keyClick(manual, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: manual.find_bar.told.text() in heard, timeout=15_000)
    assert first.startswith("1 of ") and heard[-2:] == [first, manual.find_bar.told.text()]


def test_arrows_go_through_a_page_line_by_line(manual: HelpWindow, qtbot: QtBot) -> None:
    manual.go("search")
    manual.text.setFocus()
    before = manual.text.textCursor().position()
    qtbot.keyClick(manual.text, Qt.Key.Key_Down)
    assert manual.text.textCursor().position() > before


def test_rooms_with_a_page_are_there() -> None:
    assert [room for room in context.PAGES if importlib.util.find_spec(room) is None] == []
    assert {*context.PAGES.values(), context.FIRST} <= set(NAMES)


@pytest.mark.parametrize(
    ("doing", "page"),
    [
        ("labels", "labels"),
        ("models", "models"),
        ("map", "map"),
        ("viewer", "viewer"),
        ("search", "search"),
        ("grid", "photographs"),
        ("review", "labels"),
        ("welcome", "begin"),
    ],
)
def test_f1_opens_the_page_on_what_is_done(full_window: MainWindow, doing: str, page: str, qtbot: QtBot) -> None:
    full_window.activateWindow()
    if doing in ("labels", "models", "map", "review"):
        getattr(full_window.actions_, doing).trigger()
        qtbot.waitUntil(lambda: full_window.settled, timeout=15_000)
    elif doing == "viewer":
        full_window.pages.open_viewer(full_window.shown_ids[0])
    elif doing == "search":
        full_window.search_bar.field.setFocus()
    elif doing == "grid":
        full_window.photos.grid.setFocus()
    else:
        full_window.pages.fit(empty=True)
    dialogs = [one for one in full_window.findChildren(QDialog) if one.isVisible()]
    used = dialogs[0] if dialogs else full_window
    qtbot.waitUntil(used.isActiveWindow, timeout=15_000)
    QTest.keyClick(used.windowHandle(), Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: any(one.isVisible() for one in full_window.findChildren(HelpWindow)), timeout=15_000)
    assert opened(full_window).page == page
    for one in full_window.findChildren(QDialog):
        one.close()


def test_there_is_one_manual_and_it_stays_where_it_is_read(manual: HelpWindow, full_window: MainWindow) -> None:
    manual.go("jobs")
    manual.activateWindow()
    QApplication.processEvents()
    assert opened(full_window) is manual
    assert manual.page == "jobs"


def test_the_keys_are_those_of_the_window(sources: KeySources, full_window: MainWindow) -> None:
    full_window.actions_.map.setShortcut(QKeySequence("Ctrl+Shift+Y"))
    tables = keys.tables(sources)
    assert ("Ctrl+Shift+Y", full_window.actions_.map.text()) in tables["window"]
    assert ("F", "Favourite") in tables["photographs"]
    shown = [text for _, text in tables["window"]]
    held = [action for action in full_window.actions_.findChildren(QAction) if action.shortcuts()]
    assert sorted(shown) == sorted(action.text().removesuffix(" …") for action in held)
    assert len(shown) > 20


def test_every_key_of_the_viewer_and_the_review_has_words(sources: KeySources) -> None:
    viewer, review = keys.viewer_words(), keys.review_words()
    there = {key for key in sources.pages.viewer.keys if key[0] not in keys.TWICE}
    assert set(viewer) == there
    assert {key for key, _ in review} == set(sources.pages.review.keys)
    compared = {key for key in sources.pages.compare.keys if key[0] not in keys.TWICE}
    assert compared <= set(keys.comparison_words())


def test_the_page_of_keys_holds_the_tables(manual: HelpWindow) -> None:
    manual.go("keys")
    text = manual.text.toPlainText()
    assert "<!--" not in text
    for words in ("Ctrl+Shift+M", "Add folder", "see it turned right", "yes, it shows that", "R\n"):
        assert words in text
    assert set(re.findall(r"<!-- (\w+) -->", read_page("keys").text)) == set(keys.tables(manual._sources))


def test_about_names_the_data_folder_and_the_licences(
    full_window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(about, "show_in_file_manager", shown.append)
    full_window.actions_.about.trigger()
    (dialog,) = full_window.findChildren(about.AboutDialog)
    data = full_window.session.workspace.paths.data
    assert dialog.folder.text() == str(data)
    assert dialog.folder in walked(dialog, qtbot)
    seen = QAccessible.queryAccessibleInterface(dialog.folder)
    assert seen.text(QAccessible.Text.Name) == "Data folder"
    assert seen.text(QAccessible.Text.Value) == str(data)
    dialog.show_folder.click()
    assert shown == [data]
    dialog.licences.click()
    (text,) = dialog.findChildren(QPlainTextEdit)
    assert text.toPlainText() == notice()
    assert read_by_caret(text)
    qtbot.keyClick(text, Qt.Key.Key_Down)
    assert text.textCursor().blockNumber() == 1
    assert "Princeton University" in notice()
    dialog.close()


def test_the_notice_is_found_in_a_wheel(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "clip_desktop"
    (package / "_resources").mkdir(parents=True)
    (package / "_resources" / "NOTICE").write_text("of the wheel", encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", package)
    assert notice() == "of the wheel"
