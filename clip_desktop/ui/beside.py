"""What opens beside the window, each imported when it is opened: the first paint waits for none of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from clip_desktop.ui.running.session import Session

if TYPE_CHECKING:
    from clip_desktop.services.duplicates.groups import DuplicateGroup
    from clip_desktop.ui.help.keys import Judging, KeyedPages
    from clip_desktop.ui.places.place import Place


def show_backups(window: QWidget, session: Session) -> None:
    """The backups there are."""
    from clip_desktop.ui.backups import control

    control.show_backups(window, session)


def back_up_daily(session: Session) -> None:
    """A backup, where none was made today."""
    from clip_desktop.ui.backups import control

    control.daily(session)


def take_in_album(session: Session, window: QWidget) -> None:
    """An album that was shared."""
    from clip_desktop.ui.albums.verbs import take_in

    take_in(session, window)


def plan_sidecars(session: Session, window: QWidget) -> None:
    """What would be written beside the photographs."""
    from clip_desktop.ui.files import sidecars

    sidecars.plan_sidecars(session, window)


def show_models(window: QWidget, session: Session) -> None:
    """The models there are."""
    from clip_desktop.ui.models import control

    control.show_models(window, session)


def show_preferences(window: QWidget, session: Session) -> None:
    """The settings."""
    from clip_desktop.ui.preferences.dialog import PreferencesDialog

    models, privacy = (lambda: show_models(window, session)), (lambda: show_privacy(window, session))
    PreferencesDialog(window, session, models, privacy).show()


def show_privacy(window: QWidget, session: Session) -> None:
    """What is kept where, and what was asked of a network."""
    from clip_desktop.ui.privacy import control

    control.show_privacy(window, session)


def show_help(window: QWidget, actions: object, photo_actions: Judging, pages: KeyedPages, place: Place) -> None:
    """The user manual, at the page on what the user is doing."""
    from clip_desktop.ui.help.keys import KeySources
    from clip_desktop.ui.help.window import show_help

    show_help(window, KeySources(actions, photo_actions, pages), place)


def show_about(window: QWidget, session: Session) -> None:
    """What this program is."""
    from clip_desktop.ui.help import about

    about.show_about(window, session.workspace.paths.data)


def ask_caption(session: Session, window: QWidget, photo_ids: list[int]) -> None:
    """The title and the description of a photograph."""
    from clip_desktop.ui.files import captions

    captions.ask_caption(session, window, photo_ids)


def move_to_trash(session: Session, window: QWidget, photo_ids: list[int]) -> None:
    """Photographs to the trash, with a question where one is called for."""
    from clip_desktop.ui.files import trashing

    trashing.move_to_trash(session, window, photo_ids)


def keep_best_of(session: Session, window: QWidget, groups: Sequence[DuplicateGroup] | None = None) -> None:
    """Which of duplicates is kept."""
    from clip_desktop.ui.duplicates import control

    control.keep_best_of(session, window, groups)


def compare_anew(session: Session, window: QWidget) -> None:
    """All photographs, for near-duplicates."""
    from clip_desktop.ui.duplicates import control

    control.compare_anew(session, window)


def not_duplicates(session: Session, groups: Sequence[DuplicateGroup]) -> None:
    """These are no duplicates: a step that can be undone."""
    from clip_desktop.ui.duplicates import control

    control.not_duplicates(session, groups)
