"""The look that the settings ask for, put on at once, and the system's followed where they leave it to the system."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from clip_desktop.settings import Settings
from clip_desktop.ui.running.session import Session
from clip_desktop.ui.style import theme


class LookFollower(QObject):
    """Dresses the program anew when the settings or the system say so."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._worn: tuple[str, str, int] | None = None
        session.settings_changed.connect(self._settings_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)
        hints = getattr(QGuiApplication.styleHints(), "accessibility", None)  # from Qt 6.10 on
        if hints is not None:
            hints().contrastPreferenceChanged.connect(self._system_changed)
        self._settings_changed(session.workspace.settings)

    def _settings_changed(self, settings: Settings) -> None:
        if _wanted(settings) != self._worn:
            self._wear(settings)

    def _system_changed(self) -> None:
        settings = self._session.workspace.settings
        if "system" in (settings.look, settings.contrast):
            self._wear(settings)

    def _wear(self, settings: Settings) -> None:
        self._worn = _wanted(settings)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            dark = {"light": False, "dark": True}.get(settings.look)
            contrast = {"usual": False, "high": True}.get(settings.contrast)
            theme.apply(app, dark, settings.text_size, contrast)


def _wanted(settings: Settings) -> tuple[str, str, int]:
    return settings.look, settings.contrast, settings.text_size
