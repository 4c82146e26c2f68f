"""How Indonesian says numbers, letters and the places a visitor is sent to."""

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
PLACES = (
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


def place(name: str) -> str | None:
    """The spoken name of a place; Indonesian is the house's own language, so any will do."""
    return name.lower() if clip_name(name) else None


def _rest(number: int) -> tuple[str, ...]:
    return number_words(number) if number else ()
