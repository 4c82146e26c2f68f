"""Languages, dates, messages and their catalogues. A leaf: it knows no other room."""

from shared.i18n.catalogue import (
    FACES,
    Catalogue,
    Entry,
    Review,
    catalogues,
    compiled_path,
    read_catalogue,
    translation,
)
from shared.i18n.dates import clock_time, day_name, day_span, long_date, short_date
from shared.i18n.languages import (
    DESK,
    INDONESIAN,
    KIOSK,
    LANGUAGES,
    DeskLanguageCode,
    Language,
    LanguageCode,
    language,
    languages_of,
)
from shared.i18n.message import Field, Message, Translate
from shared.i18n.refusal import Refusal

__all__ = [
    "DESK",
    "FACES",
    "INDONESIAN",
    "KIOSK",
    "LANGUAGES",
    "Catalogue",
    "DeskLanguageCode",
    "Entry",
    "Field",
    "Language",
    "LanguageCode",
    "Message",
    "Refusal",
    "Review",
    "Translate",
    "catalogues",
    "clock_time",
    "compiled_path",
    "day_name",
    "day_span",
    "language",
    "languages_of",
    "long_date",
    "read_catalogue",
    "short_date",
    "translation",
]
