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
    "Grafik dan angka": "Charts and figures",
    "Ringkasan": "Summary",
    "Angka": "Figure",
    "Nilai": "Value",
    "Rumah": "House",
    "Masa": "Period",
    "Dibaca": "Read at",
    "Terbitan": "Edition",
    "untuk diterbitkan; angka kecil ditutup": "for publication; small counts suppressed",
    "untuk rumah sendiri, tidak untuk diterbitkan": "for the house alone, not for publication",
    "Semua layanan": "All services",
    "Biasanya": "Usually",
    "Biasanya diambil": "Usually taken",
    "Biasanya sesuai janji (%)": "Usually within promise (%)",
    "Hari": "Day",
    "Per hari": "By day",
    "Per loket": "By counter",
    "Dipanggil": "Called",
    "Menunggu di akhir": "Waiting at the end",
    "Paling banyak menunggu": "Most waiting at once",
    "Buka (menit)": "Open (minutes)",
    "Jeda (menit)": "Paused (minutes)",
    "Dilayani, p90 (menit)": "Service, p90 (minutes)",
    "Bagian (%)": "Share (%)",
    "Janji (menit)": "Promise (minutes)",
    "Semua": "All",
    "Masih dilayani ketika hari ditutup": "In service when the day was closed",
    "Hasil kunjungan": "Outcomes",
    "Jumlah": "Count",
    "Definisi": "Definitions",
    "Kode": "Code",
    "Arti": "Meaning",
    "ditutup": "suppressed",
}


def say(text: str, language: str) -> str:
    """``text`` (Indonesian) in ``language``; anything but English stays Indonesian."""
    return _ENGLISH[text] if language == "en" else text


def translated(message: Message, language: str) -> str:
    """A message of the core in ``language``, as the desk's catalogue has it."""
    return message.said(translation(DESK, language))
