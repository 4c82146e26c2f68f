"""Languages, dates and the translation catalogues. A leaf: it knows no other room."""

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

__all__ = [
    "FACES",
    "LANGUAGES",
    "Catalogue",
    "Entry",
    "Language",
    "Review",
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
