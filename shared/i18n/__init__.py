"""Languages, dates, messages and their catalogues. A leaf: it knows no other room."""

from shared.i18n.catalogue import (
    FACES,
    Catalogue,
    Entry,
    Review,
    catalogues,
    compiled_path,
    read_catalogue,
)
from shared.i18n.dates import clock_time, day_name, day_span, long_date, short_date
from shared.i18n.languages import LANGUAGES, Language, language
from shared.i18n.message import Field, Message, Translate
from shared.i18n.refusal import Refusal

__all__ = [
    "FACES",
    "LANGUAGES",
    "Catalogue",
    "Entry",
    "Field",
    "Language",
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
    "long_date",
    "read_catalogue",
    "short_date",
]
