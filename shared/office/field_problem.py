"""What the check of a house's document finds wrong with one field."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from shared.office.mistake import ProfileMistake


@dataclass(frozen=True)
class FieldProblem:
    """What is wrong with one field: ``kind`` and ``limits`` for a translator, and a sentence.

    ``path`` is the way through the document, list items by position: ("services", 1, "code");
    empty for what concerns the house as a whole.
    """

    path: tuple[str | int, ...]
    kind: str
    sentence: str
    limits: Mapping[str, Any]


_SENTENCES = {
    "missing": "Wajib diisi.",
    "extra_forbidden": "Isian ini tidak dikenal.",
    "greater_than": "Harus lebih dari {gt}.",
    "greater_than_equal": "Sedikitnya {ge}.",
    "less_than": "Harus kurang dari {lt}.",
    "less_than_equal": "Paling banyak {le}.",
    "string_too_short": "Sedikitnya {min_length} huruf.",
    "string_too_long": "Paling banyak {max_length} huruf.",
    "string_pattern_mismatch": "Bentuknya tidak benar.",
    "too_short": "Sedikitnya {min_length} isian.",
    "int_parsing": "Harus berupa angka bulat.",
    "int_from_float": "Harus berupa angka bulat.",
    "int_type": "Harus berupa angka bulat.",
    "float_parsing": "Harus berupa angka.",
    "float_type": "Harus berupa angka.",
    "finite_number": "Harus berupa angka.",
    "string_type": "Harus berupa teks.",
    "literal_error": "Pilihan ini tidak ada.",
    "date_from_datetime_parsing": "Tanggal tidak benar.",
    "date_parsing": "Tanggal tidak benar.",
    "datetime_parsing": "Tanggal dan jam tidak benar.",
    "datetime_from_date_parsing": "Tanggal dan jam tidak benar.",
    "timezone_naive": "Waktu ditulis menurut jam kantor, tanpa zona waktu.",
}


def field_problem(error: Any) -> FieldProblem:
    """One of pydantic's ``errors()`` as a problem of a field."""
    kind = str(error["type"])
    limits = {name: _whole(limit) for name, limit in error.get("ctx", {}).items()}
    path = tuple(step for step in error["loc"] if not (isinstance(step, str) and ("[" in step)))
    if kind == "value_error":
        why = limits.pop("error", error["msg"])
        said = str(why)
        sentence = said[:1].upper() + said[1:].rstrip(".") + "."
        if isinstance(why, ProfileMistake):
            return FieldProblem(path, why.kind, sentence, why.data)
        return FieldProblem(path, kind, sentence, {})
    template = _SENTENCES.get(kind, "Isian ini belum benar.")
    return FieldProblem(path, kind, template.format(**limits), limits)


def _whole(limit: Any) -> Any:
    return int(limit) if isinstance(limit, float) and limit.is_integer() else limit
