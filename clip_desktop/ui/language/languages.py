"""The language of the window: which one, its translations, and how numbers and dates are written in it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from clip_desktop.resources import resource

LANGUAGES: Final = {"en": QLocale.Language.English, "ko": QLocale.Language.Korean}
_OURS: Final = "translator"


def language_of(setting: str, system: QLocale | None = None) -> str:
    """The language for the setting "system", "en" or "ko": the first of the system's that we speak, or English."""
    if setting in LANGUAGES:
        return setting
    wanted = (name.split("-")[0] for name in (system or QLocale.system()).uiLanguages())
    return next((name for name in wanted if name in LANGUAGES), "en")


def locale_of(language: str, system: QLocale | None = None) -> QLocale:
    """The locale for numbers and dates: the system's where it speaks the language, so that its region counts."""
    system = system or QLocale.system()
    if system.language() == LANGUAGES[language]:
        return system
    if language == "ko":
        return QLocale(QLocale.Language.Korean, QLocale.Country.SouthKorea)
    return QLocale(LANGUAGES[language], system.territory())


def speak(app: QCoreApplication, setting: str) -> str:
    """Have everything that is built from now on speak a language; which one it is."""
    for old in app.findChildren(QTranslator, _OURS):
        app.removeTranslator(old)
        old.deleteLater()
    language = language_of(setting)
    QLocale.setDefault(locale_of(language))
    theirs = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in ((f"qtbase_{language}", theirs), (f"clip_desktop_{language}", str(resource("translations")))):
        translator = QTranslator(app)
        translator.setObjectName(_OURS)
        if translator.load(name, folder):  # Qt has none for English, its own
            app.installTranslator(translator)
    return language


def spoken() -> str:
    """The language that the window speaks."""
    now = QLocale().language()
    return next((name for name, language in LANGUAGES.items() if language == now), "en")
