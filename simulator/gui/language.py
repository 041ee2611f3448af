"""In which language the interface speaks: the system's, or the one chosen; from the next start."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.resources import assets_dir
from simulator.scenario.languages import Language

#: What there is a translation for, each in its own language; English needs none.
LANGUAGES = {"en": "English", "es": "Español"}
SYSTEM = "system"

#: What languages of scenarios are called in a sentence; others go by their tag.
_NAMES = {
    "en": QT_TRANSLATE_NOOP("Display", "English"),
    "es": QT_TRANSLATE_NOOP("Display", "Spanish"),
}


def speak(application: QApplication, settings: QSettings) -> None:
    """Have every text made from now on in the language chosen, or the system's.

    A translation that is missing or damaged leaves English.
    """
    tag = chosen_language(settings)
    if tag == SYSTEM:
        tag = system_language(QLocale.system().uiLanguages())
    if tag == "en":
        return
    for translator in translators_for(tag):
        translator.setParent(application)
        application.installTranslator(translator)
    application.setLayoutDirection(QLocale(tag).textDirection())


def translators_for(tag: str) -> list[QTranslator]:
    """What speaks a language: our own texts and those of Qt's dialogs, as far as they are there."""
    found: list[QTranslator] = []
    for name, folder in (
        ("safe-space", str(assets_dir() / "translations")),
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
    ):
        translator = QTranslator()
        if translator.load(f"{name}_{tag}", folder):
            found.append(translator)
    return found


def chosen_language(settings: QSettings) -> str:
    """The language's tag, or that the system's is wanted."""
    tag = str(settings.value("language", SYSTEM))
    return tag if tag in LANGUAGES else SYSTEM


def system_language(wanted: list[str]) -> str:
    """The first of the languages ``wanted`` (tags such as ``es-MX``) that there is; or English."""
    tags = (tag.replace("_", "-").split("-")[0].lower() for tag in wanted)
    return next((tag for tag in tags if tag in LANGUAGES), "en")


def spoken_language() -> str:
    """The tag of the language the interface speaks now; the translation itself says which."""
    #: Translators: the tag of your own language, such as es.
    return translate("Display", "en")


def taught_language() -> Language:
    """What techniques and practices are worded in where no scenario decides it."""
    return Language.of(spoken_language())


def language_name(tag: str) -> str:
    """What a language is called in the language of the interface; its own name if it is known."""
    short = tag.split("-")[0].lower()
    return translate("Display", _NAMES[short]) if short in _NAMES else tag
