"""What is wrong with a field, in the desk's language."""

from PySide6.QtCore import QCoreApplication

from shared.office.field_problem import FieldProblem

translate = QCoreApplication.translate


def problem_words(problem: FieldProblem) -> str:
    """The sentence under the field."""
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
        "date_parsing": translate("Problems", "Tanggal tidak benar."),
        "extra_forbidden": translate("Problems", "Isian ini tidak dikenal."),
        "int_type": translate("Problems", "Harus berupa angka bulat."),
        "float_type": translate("Problems", "Harus berupa angka."),
        "finite_number": translate("Problems", "Harus berupa angka."),
        "string_type": translate("Problems", "Harus berupa teks."),
    } | _mistakes()
    said = known.get(problem.kind) or translate("Problems", "Isian ini belum benar.")
    return said.format(**problem.limits)


def _mistakes() -> dict[str, str]:
    return {
        "hours_form": translate("Problems", "Jam `{hours}` harus ditulis seperti 08.00-12.00."),
        "no_such_hour": translate("Problems", "Jam `{hours}` tidak ada."),
        "hours_backwards": translate("Problems", "Jam `{hours}` berakhir sebelum mulai."),
        "hours_overlap": translate("Problems", "Jam buka harus berurutan dan tidak bertumpuk."),
        "no_indonesian_text": translate("Problems", "Teks bahasa Indonesia (id) wajib ada."),
        "no_indonesian": translate("Problems", "Bahasa Indonesia (id) wajib ada di languages."),
        "slip_line_long": translate("Problems", "Satu baris slip paling panjang {most} huruf."),
        "slip_lines_many": translate("Problems", "Baris tambahan slip paling banyak {most}."),
        "no_such_zone": translate("Problems", "Zona waktu `{zone}` tidak dikenal."),
        "priority_series_taken": translate(
            "Problems", "Seri prioritas {series} sudah dipakai sebuah layanan."
        ),
        "serves_no_service": translate(
            "Problems", "{counter} melayani `{service}`, layanan itu tidak ada."
        ),
        "service_twice": translate("Problems", "Kode layanan `{name}` dipakai dua kali."),
        "counter_twice": translate("Problems", "Kode loket `{name}` dipakai dua kali."),
        "outcome_twice": translate("Problems", "Hasil `{name}` dipakai dua kali."),
    }
