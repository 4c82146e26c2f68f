"""The sound: the shipped clips, the joined buffer, the house's own recordings."""

import math
import wave
from array import array
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from assets import asset
from shared.speech.catalogue import CHIME, clips
from shared.speech.check import Severity, check_recordings
from shared.speech.join import (
    AFTER_CHIME,
    BEFORE_REPEAT,
    BETWEEN_LANGUAGES,
    PAUSES,
    ClipMark,
)
from shared.speech.language import INDONESIAN, LANGUAGES, SpokenLanguage
from shared.speech.level import CEILING_DBFS, TARGET_DBFS, levelled, peak_level, speech_level
from shared.speech.phrases import Phrase
from shared.speech.prompting import phrase
from shared.speech.sound import RATE, BadClip, Sound, read_wav, write_wav
from shared.speech.voice import Voice
from shared.speech.words import Break

SHIPPED = asset("sounds", "voice")


def tone(seconds: float, *, dbfs: float = -20.0, pitch: float = 440.0) -> Sound:
    amplitude = 32_768 * 10 ** (dbfs / 20) * math.sqrt(2)
    return Sound(
        array(
            "h",
            (
                clipped(amplitude * math.sin(math.tau * pitch * at / RATE))
                for at in range(round(seconds * RATE))
            ),
        )
    )


def clipped(value: float) -> int:
    return max(-32_768, min(32_767, round(value)))


def loudness_at(sound: Sound, pitch: float) -> float:
    """The strength of one frequency (Goertzel)."""
    turn = 2 * math.cos(math.tau * pitch / RATE)
    last = before = 0.0
    for sample in sound.samples:
        last, before = sample + turn * last - before, last
    return last * last + before * before - turn * last * before


@pytest.mark.parametrize("language", LANGUAGES.values(), ids=lambda one: one.code)
def test_the_shipped_voice_is_complete_and_passes_its_own_check(language: SpokenLanguage) -> None:
    assert check_recordings([SHIPPED], language) == ()
    for clip in clips(language):
        sound = read_wav(SHIPPED / language.code / f"{clip.name}.wav")
        assert abs(speech_level(sound) - TARGET_DBFS) < 1.0, clip.name
        assert peak_level(sound) <= CEILING_DBFS + 0.1, clip.name
        assert 0.08 < sound.seconds < (12.0 if clip.group == "survey" else 3.0), clip.name


def test_the_chime_falls_from_f5_to_c5() -> None:
    chime = read_wav(SHIPPED / f"{CHIME}.wav").samples
    first = Sound(chime[: round(0.35 * RATE)])
    second = Sound(chime[round(0.7 * RATE) : round(1.1 * RATE)])
    assert loudness_at(first, 698.46) > 50 * loudness_at(first, 523.25)
    assert loudness_at(second, 523.25) > 2 * loudness_at(second, 698.46)


def test_one_announcement_has_its_parts_in_order_whole_and_apart() -> None:
    spoken = Voice([SHIPPED]).announcement(series="A", number=12, counter="Loket 2")
    assert [mark.clip for mark in spoken.marks] == [
        CHIME, "nomor-antrean", "huruf-a", "nol", "satu", "dua", "silakan-menuju", "loket", "dua",
    ]  # fmt: skip
    for mark in spoken.marks:
        path = SHIPPED / ("" if mark.clip == CHIME else "id") / f"{mark.clip}.wav"
        heard = spoken.sound.samples[mark.start : mark.start + mark.length]
        assert heard == levelled(read_wav(path)).samples
    comma, stop, none = PAUSES[Break.COMMA], PAUSES[Break.STOP], PAUSES[Break.NONE]
    wanted = [AFTER_CHIME, comma, comma, comma, comma, stop, none, comma]
    assert gaps(spoken.marks) == pytest.approx(wanted, abs=2 / RATE)
    end = spoken.marks[-1]
    assert len(spoken.sound.samples) == end.start + end.length
    assert len(spoken.sound.pcm()) == 2 * len(spoken.sound.samples)
    assert peak_level(spoken.sound) <= CEILING_DBFS + 0.1


def gaps(marks: tuple[ClipMark, ...]) -> list[float]:
    return [
        (after.start - before.start - before.length) / RATE for before, after in pairwise(marks)
    ]


def test_twice_says_all_languages_again_after_one_chime() -> None:
    voice = Voice([SHIPPED])
    once = voice.announcement(series="B", number=7, counter="Loket 1", languages=("id", "en"))
    twice = voice.announcement(
        series="B", number=7, counter="Loket 1", languages=("id", "en"), times=2
    )
    names = [mark.clip for mark in once.marks]
    assert [mark.clip for mark in twice.marks] == names + names[1:]
    assert gaps(once.marks)[8] == pytest.approx(BETWEEN_LANGUAGES, abs=2 / RATE)
    assert gaps(twice.marks)[len(names) - 1] == pytest.approx(BEFORE_REPEAT, abs=2 / RATE)


@pytest.mark.parametrize("counter", ["Loket 1", "Loket 99", "Meja informasi"])
def test_every_letter_can_be_called(counter: str) -> None:
    voice = Voice([SHIPPED])
    for letter in INDONESIAN.letters:
        spoken = voice.announcement(
            series=letter, number=1999, counter=counter, languages=tuple(LANGUAGES)
        )
        assert f"huruf-{letter.lower()}" in [mark.clip for mark in spoken.marks]
        assert spoken.sound.peak < 32_767


def test_a_recording_of_the_house_is_heard_and_levelled(tmp_path: Path) -> None:
    (tmp_path / "id").mkdir()
    write_wav(tmp_path / "id" / "dua.wav", tone(0.5, dbfs=-32))
    voice = Voice([tmp_path, SHIPPED])
    spoken = voice.announcement(series="A", number=1, counter="Loket 2")
    last = spoken.marks[-1]
    assert last.length == round(0.5 * RATE)
    heard = Sound(spoken.sound.samples[last.start :])
    assert speech_level(heard) == pytest.approx(TARGET_DBFS, abs=0.5)


@pytest.mark.logs("voice clip skipped: .*dua")
def test_an_unusable_recording_gives_way_to_the_shipped_clip(tmp_path: Path) -> None:
    (tmp_path / "id").mkdir()
    (tmp_path / "id" / "dua.wav").write_bytes(b"not a sound")
    plain = Voice([SHIPPED]).announcement(series="A", number=1, counter="Loket 2")
    assert Voice([tmp_path, SHIPPED]).announcement(series="A", number=1, counter="Loket 2") == plain


def test_a_voice_without_clips_is_silent_not_broken(tmp_path: Path) -> None:
    spoken = Voice([tmp_path]).announcement(series="A", number=1, counter="Loket 2")
    assert spoken.sound.seconds == 0
    assert spoken.marks == ()


def test_a_prompt_is_said_whole_or_not_at_all(tmp_path: Path) -> None:
    words = phrase(INDONESIAN, Phrase.ASK_STAFF)
    assert [mark.clip for mark in Voice([SHIPPED]).saying(words, language=INDONESIAN).marks] == [
        "silakan-ke-petugas"
    ]
    with pytest.raises(BadClip, match="silakan-ke-petugas tidak ada"):
        Voice([tmp_path]).saying(words, language=INDONESIAN)


def test_a_house_without_its_counters_clip_sends_to_the_screen() -> None:
    spoken = Voice([SHIPPED]).announcement(series="A", number=1, counter="Pojok Baca")
    assert spoken.marks[-1].clip == "silakan-melihat-layar"


def _write(path: Path, *, rate: int = RATE, channels: int = 1, width: int = 2) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(channels)
        file.setsampwidth(width)
        file.setframerate(rate)
        file.writeframes(bytes(rate * channels * width))


@pytest.mark.parametrize(
    ("spoil", "severity", "part"),
    [
        (lambda path: path.unlink(), Severity.FAULT, "tidak ada"),
        (lambda path: path.write_bytes(b"RIFF"), Severity.FAULT, "bukan WAV"),
        (lambda path: _write(path, rate=48_000), Severity.FAULT, "48000 Hz"),
        (lambda path: _write(path, channels=2), Severity.FAULT, "2 kanal"),
        (lambda path: _write(path, width=1), Severity.FAULT, "8 bit"),
        (_write, Severity.FAULT, "Tidak ada suara"),
        (lambda path: write_wav(path, tone(0.5, dbfs=12)), Severity.FAULT, "pecah"),
        (lambda path: write_wav(path, tone(0.5, dbfs=-30)), Severity.ADVICE, "-30 dBFS"),
        (lambda path: write_wav(path, tone(7)), Severity.FAULT, "7.0 detik"),
        (lambda path: write_wav(path, _padded(0.4, 0)), Severity.ADVICE, "Awalnya hening 0.40"),
        (lambda path: write_wav(path, _padded(0, 0.6)), Severity.ADVICE, "Akhirnya hening 0.60"),
    ],
)
def test_the_check_names_the_fault(
    tmp_path: Path, spoil: Callable[[Path], object], severity: Severity, part: str
) -> None:
    for clip in clips(INDONESIAN):
        path = tmp_path / "id" / f"{clip.name}.wav"
        path.parent.mkdir(exist_ok=True)
        write_wav(path, tone(0.3))
    write_wav(tmp_path / "chime.wav", tone(0.3))
    assert check_recordings([tmp_path], INDONESIAN) == ()
    spoil(tmp_path / "id" / "lima.wav")
    findings = check_recordings([tmp_path], INDONESIAN)
    assert {finding.clip for finding in findings} == {"lima"}
    assert any(part in one.sentence and one.severity is severity for one in findings)


def _padded(head: float, tail: float) -> Sound:
    samples = array("h", bytes(2 * round(head * RATE)))
    samples.extend(tone(0.3).samples)
    samples.extend(array("h", bytes(2 * round(tail * RATE))))
    return Sound(samples)


def test_an_incomplete_set_is_fine_where_the_shipped_clips_stand_in(tmp_path: Path) -> None:
    assert check_recordings([tmp_path, SHIPPED], INDONESIAN) == ()
    assert len(check_recordings([tmp_path], INDONESIAN)) == len(clips(INDONESIAN)) + 1


def test_a_counter_nobody_recorded_is_a_fault() -> None:
    (finding,) = check_recordings([SHIPPED], INDONESIAN, counters=["Pojok Baca"])
    assert (finding.clip, finding.severity) == ("pojok-baca", Severity.FAULT)


def test_a_counters_own_clip_is_asked_for_once() -> None:
    names = [clip.name for clip in clips(INDONESIAN, ["Pojok Baca", "Pojok baca 2", "Loket 3"])]
    assert names.count("pojok-baca") == 1
    assert names.count("loket") == 1


def test_reading_a_missing_clip_says_so(tmp_path: Path) -> None:
    with pytest.raises(BadClip, match=r"dua\.wav tidak ada"):
        read_wav(tmp_path / "dua.wav")


def test_only_clips_are_made_with_a_program_of_others_and_nothing_is_said_by_it() -> None:
    root = Path(__file__).resolve().parents[2]
    sources = [path for room in ("shared", "kiosk", "desk") for path in (root / room).rglob("*.py")]
    assert len(sources) > 50
    forbidden = ("TextToSpeech", "piper", "make_clips")
    calling = []
    for path in sources:
        text = path.read_text(encoding="utf-8")
        assert not [name for name in forbidden if name in text], path
        calling += [path.name] if "synthesised(" in text else []
    assert sorted(calling) == ["making.py", "synthesis.py"]
