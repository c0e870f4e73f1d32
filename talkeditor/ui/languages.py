"""The languages of the window: which there are, which one the person reads, and its catalog."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from talkeditor.assets import resource
from talkeditor.core import translation

CONTEXT = "talkeditor"
"""The context of all sentences in the catalogs."""

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español"}
"""Each language in its own name; English is written in the code."""

_spoken = "en"


class QtCatalog:
    """The sentences of a compiled Qt Linguist catalog."""

    def __init__(self, translator: QTranslator, language: str) -> None:
        self._translator = translator
        self.separator = QLocale(language).groupSeparator()

    def __call__(self, text: str, about: str, number: int) -> str:
        try:
            return self._translator.translate(CONTEXT, text, about, number) or ""
        except UnicodeEncodeError:
            # Half of a pair of signs, as it comes from a damaged file: Qt cannot even ask for it.
            return ""


class _KeyNames(QTranslator):
    """Has Qt write keys in menus as they stand on the caps of the window."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, _about: str | None = None, _number: int = -1) -> str | None:
        if context != "QShortcut":
            return None
        # Imported here: a worker that only says sentences needs no picture of a key.
        from talkeditor.ui.marks import KEY_NAMES, key_name, key_parts

        cap = "".join(key_parts(text))
        return key_name(cap) if cap in KEY_NAMES or cap != text else None


def chosen(setting: str) -> str:
    """The code of the language for a setting: itself, or the first of the system's that there is."""
    if setting in LANGUAGES:
        return setting
    wanted = (tag.split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), "en")


def use(language: str) -> bool:
    """Let the program speak a language from now on; False where its catalog cannot be read."""
    global _spoken
    _spoken = "en"
    translation.use(None)
    if language == "en":
        return True
    translator = QTranslator(QCoreApplication.instance())
    if not translator.load(str(resource("translations", f"talkeditor_{language}.qm"))):
        return False
    translation.use(QtCatalog(translator, language))
    _use_of_qt(language)
    _spoken = language
    return True


def spoken() -> str:
    """The code of the language that the program speaks now: what other processes are told to speak."""
    return _spoken


def _use_of_qt(language: str) -> None:
    """Qt's own words: the buttons of its dialogs, the menus of its fields."""
    application = QCoreApplication.instance()
    translator = QTranslator(application)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if application is not None and translator.load(f"qtbase_{language}", folder):
        application.installTranslator(translator)
    if application is not None:
        # Asked before the one above: what is installed last is asked first.
        application.installTranslator(_KeyNames(application))
