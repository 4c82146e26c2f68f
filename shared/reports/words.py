"""The words of the reports, in Indonesian and English."""

from shared.i18n import DESK, Message, translation

_ENGLISH = {
    "Nomor": "Number",
    "Tanggal": "Date",
    "Jam ambil": "Taken at",
    "Layanan": "Service",
    "Sublayanan": "Kind",
    "Prioritas": "Priority",
    "Ya": "Yes",
    "Keadaan": "State",
    "Jam dipanggil": "Called at",
    "Menunggu (menit)": "Waited (minutes)",
    "Perkiraan dari (menit)": "Estimate from (minutes)",
    "Perkiraan sampai (menit)": "Estimate to (minutes)",
    "Loket": "Counter",
    "Petugas": "Officer",
    "Hasil": "Outcome",
    "Jam selesai": "Ended at",
    "Asal": "Origin",
    "Daftar nomor": "Numbers",
    "Per jam": "By hour",
    "Per layanan": "By service",
    "Jam": "Hour",
    "Nomor diambil": "Numbers taken",
    "Tunggu, median (menit)": "Wait, median (minutes)",
    "Tunggu, p90 (menit)": "Wait, p90 (minutes)",
    "Tunggu terlama (menit)": "Longest wait (minutes)",
    "Terlayani": "Served",
    "Tidak hadir": "No-show",
    "Tidak terlayani": "Not served",
    "Dilayani, median (menit)": "Service, median (minutes)",
    "Pengunjung pergi": "Left",
    "Dibatalkan": "Cancelled",
    "Masih berjalan": "Still open",
    "Sesuai janji (%)": "Within promise (%)",
}


def say(text: str, language: str) -> str:
    """``text`` (Indonesian) in ``language``; anything but English stays Indonesian."""
    return _ENGLISH[text] if language == "en" else text


def translated(message: Message, language: str) -> str:
    """A message of the core in ``language``, as the desk's catalogue has it."""
    return message.said(translation(DESK, language))
