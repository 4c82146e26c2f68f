"""How Indonesian says numbers, letters and the places a visitor is sent to."""

from shared.speech.phrases import Phrase
from shared.speech.words import clip_name

DIGITS = (
    "nol",
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
)
NUMBER_WORDS = (
    *DIGITS,
    "sepuluh",
    "sebelas",
    "belas",
    "puluh",
    "seratus",
    "ratus",
    "seribu",
    "ribu",
)

LETTER_NAMES = {
    "A": "a",
    "B": "bé",
    "C": "cé",
    "D": "dé",
    "E": "é",
    "F": "ef",
    "G": "gé",
    "H": "ha",
    "I": "i",
    "J": "jé",
    "K": "ka",
    "L": "el",
    "M": "em",
    "N": "en",
    "O": "o",
    "P": "pé",
    "Q": "ki",
    "R": "er",
    "S": "es",
    "T": "té",
    "U": "u",
    "V": "fé",
    "W": "wé",
    "X": "eks",
    "Y": "yé",
    "Z": "zet",
}

NUMBER_CALL = "nomor antrean"
PROCEED = "silakan menuju"
LOOK_AT_SCREEN = "silakan melihat layar"
COUNTER_WORDS = (
    "loket",
    "meja",
    "ruang",
    "bilik",
    "meja informasi",
    "meja pengaduan",
    "meja prioritas",
    "loket prioritas",
    "loket informasi",
    "ruang konsultasi",
    "ruang pengaduan",
    "ruang mediasi",
)

WEEKDAYS = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
MONTHS = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni",
    "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
TIME_WORDS = ("pukul", "lewat", "menit")
PHRASES = {
    Phrase.WELCOME: "selamat datang",
    Phrase.CHOOSE: "pilih keperluan Anda",
    Phrase.PRESS_NUMBER: "tekan angka",
    Phrase.BRING: "siapkan dokumen yang diperlukan",
    Phrase.WAIT_FOR_CALL: "silakan menunggu panggilan",
    Phrase.ON_BREAK: "sedang istirahat",
    Phrase.CLOSED: "layanan sedang tutup",
    Phrase.NO_MORE_TICKETS: "pengambilan nomor sudah ditutup",
    Phrase.OPENS_AGAIN: "buka kembali",
    Phrase.ONE_MOMENT: "mohon tunggu sebentar",
    Phrase.NO_TICKETS_NOW: "nomor belum dapat diberikan",
    Phrase.PAUSED: "kiosk ini dihentikan sementara",
    Phrase.ASK_STAFF: "silakan ke petugas",
    Phrase.QUOTA: "kuota layanan ini sudah habis",
    Phrase.SERVICE_SHUT: "layanan ini sedang ditutup",
    Phrase.ENTER_NUMBER: "masukkan nomor antrean Anda",
    Phrase.NOT_FOUND: "nomor ini tidak ditemukan",
    Phrase.NUMBER_AHEAD: "orang di depan Anda",
    Phrase.STILL_HERE: "apakah Anda masih di sini",
    Phrase.PRESS_ANY_KEY: "tekan tombol apa saja",
    Phrase.TO_SKIP: "untuk melewati pertanyaan ini",
    Phrase.THANKS: "terima kasih",
    Phrase.HELP_ASKED: "petugas sedang dipanggil",
    Phrase.HELP_COMING: "petugas segera datang",
    Phrase.STAR_AGAIN: "bintang ulang",
    Phrase.SLASH_SLOWER: "garis miring lambat",
    Phrase.PLUS_LOUDER: "tambah keras",
    Phrase.POINT_PAUSES: "titik jeda",
    Phrase.ENTER_KEY: "enter",
    Phrase.CHECK_NUMBER: "cek nomor atau aduan",
    Phrase.CHECK_REPORT: "cek aduan",
    Phrase.PRIORITY: "antrean prioritas",
    Phrase.CALL_STAFF: "panggil petugas",
    Phrase.LANGUAGE: "ganti bahasa",
    Phrase.TAKE_NUMBER: "ambil nomor",
    Phrase.PRINT_LIST: "cetak daftar",
    Phrase.PEOPLE_WAITING: "orang menunggu",
    Phrase.NO_COUNTER: "belum ada petugas di loket",
    Phrase.MORE_CHOICES: "pilihan lain",
    Phrase.FILL_IN_SURVEY: "isi survei",
    Phrase.BACK: "kembali",
    Phrase.DONE: "selesai",
}


def number_words(number: int) -> tuple[str, ...]:
    """``number`` from 0 to 999,999 in words: 1012 is seribu, dua, belas."""
    if not 0 <= number <= 999_999:
        message = f"a spoken number lies between 0 and 999,999, not {number}"
        raise ValueError(message)
    if number < 10:
        return (DIGITS[number],)
    if number < 12:
        return ("sepuluh",) if number == 10 else ("sebelas",)
    if number < 20:
        return (DIGITS[number - 10], "belas")
    if number < 100:
        return (DIGITS[number // 10], "puluh", *_rest(number % 10))
    if number < 1000:
        hundreds = ("seratus",) if number < 200 else (DIGITS[number // 100], "ratus")
        return (*hundreds, *_rest(number % 100))
    thousands = ("seribu",) if number < 2000 else (*number_words(number // 1000), "ribu")
    return (*thousands, *_rest(number % 1000))


def time_words(hour: int, minute: int) -> tuple[str, ...]:
    """A time of day: 08.30 is pukul, delapan, lewat, tiga, puluh, menit."""
    past = ("lewat", *number_words(minute), "menit") if minute else ()
    return ("pukul", *number_words(hour), *past)


def counter_word(name: str) -> str | None:
    """The spoken word of a counter; Indonesian is the house's own language, so any will do."""
    return name.lower() if clip_name(name) else None


def _rest(number: int) -> tuple[str, ...]:
    return number_words(number) if number else ()
