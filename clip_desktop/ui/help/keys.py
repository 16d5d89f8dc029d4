"""The keys, as tables for the manual, read off the actions and key maps of the running window: they cannot be wrong."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Key = Qt.Key
_NONE, _SHIFT, _CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
Pressed = tuple[Qt.Key, Qt.KeyboardModifier]
Row = tuple[str, str]  # the keys, what they do
_SIGNS: Final = {Key.Key_Left: "←", Key.Key_Right: "→", Key.Key_Up: "↑", Key.Key_Down: "↓", Key.Key_Minus: "−"}


_Key = TypeVar("_Key", covariant=True)


class Keyed(Protocol[_Key]):
    """A page with a map of its keys."""

    @property
    def keys(self) -> Collection[_Key]: ...


class KeyedPages(Protocol):
    """The pages whose keys are told, of which one is seen."""

    @property
    def viewer(self) -> Keyed[Pressed]: ...
    @property
    def compare(self) -> Keyed[Pressed]: ...
    @property
    def review(self) -> Keyed[Qt.Key]: ...
    def currentWidget(self) -> QWidget | None: ...


class Judging(Protocol):
    """Actions, among them those that are named after the place which is shown."""

    @property
    def accept(self) -> QAction: ...
    @property
    def reject(self) -> QAction: ...


@dataclass(frozen=True, slots=True)
class KeySources:
    """Where keys are read from: the actions of the window and of its photographs, and what its pages answer to."""

    window: object
    photographs: Judging
    pages: KeyedPages


def with_keys(text: str, sources: KeySources) -> str:
    """The page of keys with its tables in the places that comments of Markdown mark."""
    for name, rows in tables(sources).items():
        text = text.replace(f"<!-- {name} -->", _table(rows))
    return text


def tables(sources: KeySources) -> dict[str, list[Row]]:
    """The rows of each table, by the name of its mark."""
    viewer = [pressed for pressed in sources.pages.viewer.keys if pressed[0] not in TWICE]
    comparison = [pressed for pressed in sources.pages.compare.keys if pressed[0] not in TWICE]
    review = [(key, _NONE) for key in sources.pages.review.keys]
    return {
        "window": list(_of_actions(sources.window)),
        "photographs": list(_of_actions(sources.photographs, _general(sources.photographs))),
        "viewer": _of_map(viewer, viewer_words()),
        "comparison": _of_map(comparison, comparison_words()),
        "review": _of_map(review, review_words()),
    }


TWICE: Final = {Key.Key_Equal, Key.Key_Enter}  # other keyboards' plus and Return


def viewer_words() -> dict[Pressed, str]:
    """What each key does where a photograph is seen large."""
    tr = QCoreApplication.translate
    following, before = tr("Help", "the next photograph"), tr("Help", "the one before")
    other = tr("Help", "see another part")
    play = tr("Help", "play a film in the system's player; stop and play a picture that moves")
    return {
        (Key.Key_Right, _NONE): following, (Key.Key_Space, _NONE): following, (Key.Key_PageDown, _NONE): following,
        (Key.Key_Left, _NONE): before, (Key.Key_Space, _SHIFT): before, (Key.Key_PageUp, _NONE): before,
        (Key.Key_Home, _NONE): tr("Help", "the first"), (Key.Key_End, _NONE): tr("Help", "the last"),
        (Key.Key_Plus, _NONE): tr("Help", "larger"), (Key.Key_Minus, _NONE): tr("Help", "smaller"),
        (Key.Key_Z, _NONE): tr("Help", "the whole picture, or its own pixels"),
        (Key.Key_0, _CTRL): tr("Help", "the whole picture"), (Key.Key_1, _CTRL): tr("Help", "its own pixels"),
        **dict.fromkeys(((key, _SHIFT) for key in (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)), other),
        (Key.Key_R, _NONE): tr("Help", "see it turned right"), (Key.Key_R, _SHIFT): tr("Help", "see it turned left"),
        (Key.Key_P, _NONE): play, (Key.Key_Return, _NONE): play,
        (Key.Key_F6, _NONE): tr("Help", "the filmstrip"), (Key.Key_Escape, _NONE): tr("Help", "back"),
    }  # fmt: skip


def comparison_words() -> dict[Pressed, str]:
    """What each key does where photographs are compared; those of its photographs work there, too."""
    tr = QCoreApplication.translate
    arrows = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
    return {
        **viewer_words(),
        **dict.fromkeys(((key, _NONE) for key in arrows), tr("Help", "another of the photographs")),
        (Key.Key_L, _NONE): tr("Help", "see the same part of each, or not"),
        (Key.Key_Backspace, _NONE): tr("Help", "take it out of the comparison"),
        (Key.Key_Return, _NONE): tr("Help", "see it large"),
    }


def review_words() -> dict[Pressed, str]:
    """What each key does where suggested tags are asked about."""
    tr = QCoreApplication.translate
    by_word = {
        tr("Help", "yes, it shows that"): (Key.Key_Y, Key.Key_A, Key.Key_Right),
        tr("Help", "no, it does not"): (Key.Key_N, Key.Key_X, Key.Key_Left),
        tr("Help", "skip it"): (Key.Key_S, Key.Key_Space, Key.Key_Down),
        tr("Help", "take the last answer back"): (Key.Key_Z, Key.Key_U, Key.Key_Backspace, Key.Key_Up),
        tr("Help", "why it is suggested"): (Key.Key_W,),
        tr("Help", "back"): (Key.Key_Escape,),
    }
    return {(key, _NONE): word for word, keys in by_word.items() for key in keys}


def _general(actions: Judging) -> dict[QAction, str]:
    """Words for the actions that are named after the place which is shown."""
    return {
        actions.accept: QCoreApplication.translate("Help", "Belongs here (in an album or a label)"),
        actions.reject: QCoreApplication.translate("Help", "Does not belong here (in an album or a label)"),
    }


def _of_actions(holder: object, words: dict[QAction, str] | None = None) -> Iterator[Row]:
    """Every action that an object holds and that has keys, in the order in which it was made."""
    for value in list(vars(holder).values()):
        for action in value if isinstance(value, list) else [value]:
            if isinstance(action, QAction) and action.shortcuts():
                text = (words or {}).get(action) or action.text().replace("&", "").removesuffix(" …")
                yield _shown(action.shortcuts()), text


def _of_map(pressed: Iterable[Pressed], words: dict[Pressed, str]) -> list[Row]:
    """What is pressed, gathered by what it does. A key without words is there by itself, and says so."""
    gathered: dict[str, list[str]] = {}
    for one in pressed:
        gathered.setdefault(words.get(one, "?"), []).append(_sign(one))
    return [(", ".join(signs), word) for word, signs in gathered.items()]


def _sign(pressed: Pressed) -> str:
    key, modifier = pressed
    text = QKeySequence(QKeyCombination(modifier, key)).toString(QKeySequence.SequenceFormat.NativeText)
    plain = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    return text.removesuffix(plain) + _SIGNS[key] if key in _SIGNS else text


def _shown(keys: Iterable[QKeySequence]) -> str:
    """Keys as they are written, without those that only keyboards for offices have (“Undo”, “Paste”)."""
    plain = [key for key in keys if key[0].key().value < Key.Key_Back.value]  # type: ignore[index]
    return ", ".join(key.toString(QKeySequence.SequenceFormat.NativeText) for key in plain)


def _table(rows: Iterable[Row]) -> str:
    head = QCoreApplication.translate("Help", "key"), QCoreApplication.translate("Help", "what it does")
    lines = ["| {} | {} |".format(*(cell.replace("|", "\\|") for cell in row)) for row in (head, *rows)]
    return "\n".join([lines[0], "|---|---|", *lines[1:]])
