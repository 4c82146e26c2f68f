"""What the check of a house's document finds wrong with one field."""

from dataclasses import dataclass
from typing import Any

from shared.i18n import Message
from shared.office.mistake import ProfileMistake

MISTAKE = "mistake"
"""The kind of what the house's own rules refuse; any other kind is pydantic's."""


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field.

    ``path`` is the way through the document, list items by position: ("services", 1, "code");
    empty for what concerns the house as a whole.
    """

    path: tuple[str | int, ...]
    kind: str
    message: Message


_NOT_WHOLE = Message("Problems", "Harus berupa angka bulat.")
_NO_NUMBER = Message("Problems", "Harus berupa angka.")
_NO_CHOICE = Message("Problems", "Pilihan ini tidak ada.")
_NO_DATE = Message("Problems", "Tanggal tidak benar.")
_NO_MOMENT = Message("Problems", "Tanggal dan jam tidak benar.")
_UNCLEAR = Message("Problems", "Isian ini belum benar.")
_MESSAGES = {
    "missing": Message("Problems", "Wajib diisi."),
    "extra_forbidden": Message("Problems", "Isian ini tidak dikenal."),
    "greater_than": Message("Problems", "Harus lebih dari {gt}."),
    "greater_than_equal": Message("Problems", "Sedikitnya {ge}."),
    "less_than": Message("Problems", "Harus kurang dari {lt}."),
    "less_than_equal": Message("Problems", "Paling banyak {le}."),
    "string_too_short": Message("Problems", "Sedikitnya {min_length} huruf."),
    "string_too_long": Message("Problems", "Paling banyak {max_length} huruf."),
    "string_pattern_mismatch": Message("Problems", "Bentuknya tidak benar."),
    "too_short": Message("Problems", "Sedikitnya {min_length} isian."),
    "int_parsing": _NOT_WHOLE,
    "int_from_float": _NOT_WHOLE,
    "int_type": _NOT_WHOLE,
    "float_parsing": _NO_NUMBER,
    "float_type": _NO_NUMBER,
    "finite_number": _NO_NUMBER,
    "string_type": Message("Problems", "Harus berupa teks."),
    "literal_error": _NO_CHOICE,
    "enum": _NO_CHOICE,
    "date_from_datetime_parsing": _NO_DATE,
    "date_parsing": _NO_DATE,
    "datetime_parsing": _NO_MOMENT,
    "datetime_from_date_parsing": _NO_MOMENT,
    "timezone_naive": Message("Problems", "Waktu ditulis menurut jam kantor, tanpa zona waktu."),
}


def field_problem(error: Any) -> FieldProblem:
    """One of pydantic's ``errors()`` as a problem of a field."""
    kind = str(error["type"])
    limits = {name: _whole(limit) for name, limit in error.get("ctx", {}).items()}
    path = tuple(step for step in error["loc"] if not (isinstance(step, str) and ("[" in step)))
    why = limits.get("error")
    if isinstance(why, ProfileMistake):
        return FieldProblem(path, MISTAKE, why.message)
    message = _MESSAGES.get(kind)
    if message is None:
        return FieldProblem(path, kind, _UNCLEAR)
    return FieldProblem(path, kind, message.filled(**limits))


def _whole(limit: Any) -> Any:
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit
