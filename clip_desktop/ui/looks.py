"""The look that the settings ask for, put on at once, and the system's followed where they leave it to the system."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from clip_desktop.settings import Settings
from clip_desktop.ui import theme
from clip_desktop.ui.session import Session


class LookFollower(QObject):
    """Dresses the program anew when the settings or the system say so."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._worn: tuple[str, int] | None = None
        session.settings_changed.connect(self._settings_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._settings_changed(session.workspace.settings)

    def _settings_changed(self, settings: Settings) -> None:
        if (settings.look, settings.text_size) != self._worn:
            self._wear(settings)

    def _system_changed(self) -> None:
        if self._session.workspace.settings.look == "system":
            self._wear(self._session.workspace.settings)

    def _wear(self, settings: Settings) -> None:
        self._worn = settings.look, settings.text_size
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dark = {"light": False, "dark": True}.get(settings.look)
            theme.apply(app, dark, settings.text_size)
