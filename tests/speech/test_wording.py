"""What is said, held against an independent speller and the house's reference sentence."""

from datetime import date, time
from string import ascii_uppercase

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from shared.speech.catalogue import clips
from shared.speech.language import ENGLISH, INDONESIAN, LANGUAGES, SpokenLanguage
from shared.speech.phrases import Phrase
from shared.speech.prompting import (
    ahead_words,
    key_word,
    opening_words,
    phrase,
    spelled,
    waiting_words,
)
from shared.speech.wording import call_words, within_reach
from shared.speech.words import Word, clip_name, transcript

# The letter names as a reference for readers, typed from the reference page, not from the code.
LETTER_NAMES = [
    "a", "bé", "cé", "dé", "é", "ef", "gé", "ha", "i", "jé", "ka", "el", "em",
    "en", "o", "pé", "ki", "er", "es", "té", "u", "fé", "wé", "eks", "yé", "zet",
]  # fmt: skip


def said(language: SpokenLanguage, number: int, counter: str, series: str = "A") -> str:
    return transcript(call_words(language, series=series, number=number, counter=counter))


def number_part(words: tuple[Word, ...]) -> list[str]:
    """The texts between the series letter and the destination."""
    texts = [word.text for word in words]
    proceed = "silakan menuju" if "silakan menuju" in texts else "please proceed to"
    return texts[2 : texts.index(proceed)]


@pytest.mark.parametrize(
    ("number", "counter", "sentence"),
    [
        (12, "Loket 2", "Nomor antrean, A, nol, satu, dua. Silakan menuju loket, dua."),
        (100, "Loket 10", "Nomor antrean, A, satu, nol, nol. Silakan menuju loket, sepuluh."),
        (999, "loket  11", "Nomor antrean, A, " + "sembilan, " * 2 + "sembilan."
         " Silakan menuju loket, sebelas."),
        (1012, "Loket 42", "Nomor antrean, A, seribu dua belas."
         " Silakan menuju loket, empat puluh dua."),
        (7, "Meja informasi", "Nomor antrean, A, nol, nol, tujuh. Silakan menuju meja informasi."),
        (7, "Loket 2B", "Nomor antrean, A, nol, nol, tujuh. Silakan menuju loket, dua, B."),
    ],
)  # fmt: skip
def test_indonesian_sentences(number: int, counter: str, sentence: str) -> None:
    assert said(INDONESIAN, number, counter) == sentence


@pytest.mark.parametrize(
    ("number", "counter", "sentence"),
    [
        (12, "Loket 2", "Queue number, A, zero, one, two. Please proceed to counter, two."),
        (1012, "Meja Informasi", "Queue number, A, one thousand and twelve."
         " Please proceed to the information desk."),
        (3, "Pojok Baca", "Queue number, A, zero, zero, three. Please look at the screen."),
    ],
)  # fmt: skip
def test_english_sentences(number: int, counter: str, sentence: str) -> None:
    assert said(ENGLISH, number, counter) == sentence


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda one: one.code)
def test_numbers_to_1999_agree_with_an_independent_speller(language: SpokenLanguage) -> None:
    for number in range(1, 2000):
        spoken = number_part(call_words(language, series="A", number=number, counter="Loket 1"))
        if number <= 999:
            expected = [num2words(int(digit), lang=language.code) for digit in f"{number:03d}"]
        else:
            expected = _spelled(number, language)
        assert spoken == expected, number


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda one: one.code)
def test_counters_agree_with_an_independent_speller(language: SpokenLanguage) -> None:
    for number in range(1, 1000):
        words = call_words(language, series="A", number=1, counter=f"Loket {number}")
        texts = [word.text for word in words]
        place = texts.index("loket" if language is INDONESIAN else "counter")
        assert texts[place + 1 :] == _spelled(number, language), number


def _spelled(number: int, language: SpokenLanguage) -> list[str]:
    return num2words(number, lang=language.code).replace(",", " ").replace("-", " ").split()


def test_every_letter_has_its_own_clip_and_name() -> None:
    texts = {clip.name: clip.text for clip in clips(INDONESIAN)}
    for letter, name in zip(ascii_uppercase, LETTER_NAMES, strict=True):
        word = call_words(INDONESIAN, series=letter, number=1, counter="Loket 1")[1]
        assert (word.text, texts[word.clip]) == (letter, name)


@given(
    series=st.text(ascii_uppercase, min_size=1, max_size=2),
    number=st.integers(0, 99_999),
    place=st.sampled_from(("Loket", "Meja", "RUANG", "bilik", "Meja Informasi", "Ruang Rapat")),
    counter=st.none() | st.integers(0, 9999),
    language=st.sampled_from(tuple(LANGUAGES.values())),
)
def test_every_word_has_a_clip_to_record(
    series: str, number: int, place: str, counter: int | None, language: SpokenLanguage
) -> None:
    name = place if counter is None else f"{place} {counter}"
    listed = {clip.name for clip in clips(language, [name])}
    words = call_words(language, series=series, number=number, counter=name)
    assert {word.clip for word in words} <= listed
    assert within_reach(language, words, listed) == words


@given(st.text(max_size=30), st.text(max_size=3), st.integers(0, 999_999))
def test_no_name_of_a_counter_breaks_the_voice(counter: str, series: str, number: int) -> None:
    for language in LANGUAGES.values():
        assert call_words(language, series=series, number=number, counter=counter)[-1].after.value


def test_half_a_destination_becomes_a_look_at_the_screen() -> None:
    words = call_words(INDONESIAN, series="A", number=12, counter="Ruang Rapat 3")
    have = {clip.name for clip in clips(INDONESIAN)}
    assert transcript(within_reach(INDONESIAN, words, have)) == (
        "Nomor antrean, A, nol, satu, dua. Silakan melihat layar."
    )


def test_half_a_number_is_never_said() -> None:
    words = call_words(INDONESIAN, series="A", number=12, counter="Loket 2")
    have = {clip.name for clip in clips(INDONESIAN)} - {"satu"}
    assert transcript(within_reach(INDONESIAN, words, have)) == "Silakan melihat layar."
    assert within_reach(INDONESIAN, words, set()) == ()


@pytest.mark.parametrize(
    ("text", "name"),
    [("Meja Informasi", "meja-informasi"), ("  Ruang   A/B ", "ruang-a-b"), ("", "")],
)
def test_clip_names(text: str, name: str) -> None:
    assert clip_name(text) == name


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda one: one.code)
def test_a_number_out_of_range_is_refused(language: SpokenLanguage) -> None:
    with pytest.raises(ValueError, match="between 0 and 999,999"):
        language.number_words(1_000_000)


@pytest.mark.parametrize(
    ("language", "day", "at", "near", "sentence"),
    [
        (INDONESIAN, date(2026, 11, 24), time(8, 0), True,
         "Buka kembali, Selasa, pukul delapan."),
        (INDONESIAN, date(2027, 1, 4), time(8, 30), False,
         "Buka kembali, Senin empat Januari, pukul delapan lewat tiga puluh menit."),
        (ENGLISH, date(2026, 11, 24), time(13, 5), True,
         "We open again, Tuesday, at one oh five p m."),
        (ENGLISH, date(2027, 1, 21), time(0, 30), False,
         "We open again, Thursday twenty one January, at twelve thirty a m."),
    ],
)  # fmt: skip
def test_the_next_opening_in_words(
    language: SpokenLanguage, day: date, at: time, near: bool, sentence: str
) -> None:
    words = opening_words(language, day, at, near=near)
    assert transcript(words) == sentence


def test_an_opening_today_has_no_day() -> None:
    assert transcript(opening_words(INDONESIAN, None, time(13, 0), near=True)) == (
        "Buka kembali, pukul tiga belas."
    )


@given(
    day=st.none() | st.dates(),
    at=st.times(),
    entered=st.text("ABCXYZ0123456789-", max_size=16),
    ahead=st.integers(0, 9999),
    near=st.booleans(),
    language=st.sampled_from(tuple(LANGUAGES.values())),
)
def test_every_prompt_has_its_clips(
    day: date | None, at: time, entered: str, ahead: int, near: bool, language: SpokenLanguage
) -> None:
    listed = {clip.name for clip in clips(language)}
    words = [
        *opening_words(language, day, at, near=near),
        *(word for key in "0123456789" for word in key_word(language, key)),
        *spelled(language, entered),
        *ahead_words(language, ahead),
        *waiting_words(language, ahead),
        *(word for what in Phrase for word in phrase(language, what)),
    ]
    assert {word.clip for word in words} <= listed


def test_a_key_is_named_before_what_it_does() -> None:
    said = (*key_word(INDONESIAN, "3"), *phrase(INDONESIAN, Phrase.CALL_STAFF))
    assert transcript(said) == "Tiga, panggil petugas."
    said = (*key_word(ENGLISH, "enter"), *phrase(ENGLISH, Phrase.CHECK_NUMBER))
    assert transcript(said) == "Enter, check a number or report."


def test_what_was_typed_is_spelled() -> None:
    assert transcript(spelled(INDONESIAN, "A-10")) == "A, satu, nol."
    assert spelled(INDONESIAN, "") == ()
