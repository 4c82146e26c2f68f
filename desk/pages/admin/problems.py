"""What is wrong with a field, in the desk's language."""

from PySide6.QtCore import QCoreApplication

from shared.office.editing import FieldProblem

translate = QCoreApplication.translate


def problem_words(problem: FieldProblem) -> str:
    """The sentence under the field; the core's own where none is known here."""
    known = {
        "missing": translate("Problems", "Wajib diisi."),
        "greater_than": translate("Problems", "Harus lebih dari {gt}."),
        "greater_than_equal": translate("Problems", "Sedikitnya {ge}."),
        "less_than": translate("Problems", "Harus kurang dari {lt}."),
        "less_than_equal": translate("Problems", "Paling banyak {le}."),
        "string_too_short": translate("Problems", "Sedikitnya {min_length} huruf."),
        "string_too_long": translate("Problems", "Paling banyak {max_length} huruf."),
        "string_pattern_mismatch": translate("Problems", "Bentuknya tidak benar."),
        "too_short": translate("Problems", "Sedikitnya {min_length} isian."),
        "int_parsing": translate("Problems", "Harus berupa angka bulat."),
        "int_from_float": translate("Problems", "Harus berupa angka bulat."),
        "float_parsing": translate("Problems", "Harus berupa angka."),
        "literal_error": translate("Problems", "Pilihan ini tidak ada."),
        "date_from_datetime_parsing": translate("Problems", "Tanggal tidak benar."),
        "datetime_from_date_parsing": translate("Problems", "Tanggal dan jam tidak benar."),
    }.get(problem.kind)
    return known.format(**problem.limits) if known else problem.sentence
