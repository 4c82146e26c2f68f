"""A house's own names aloud: what is made, what is kept, and what is told."""

import shutil
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from shared.cli.voice import voice
from shared.office.house import create_house
from shared.speech.house_names import house_names, name_words
from shared.speech.language import INDONESIAN
from shared.speech.making import make_missing, missing_clips
from shared.speech.sound import read_wav, write_wav
from shared.speech.stretch import stretched
from shared.speech.synthesis import synthesiser
from shared.speech.voice import MADE_FOLDER, house_voice
from tests.helpers.spoken_names import record_names, tone
from tests.helpers.staffed_house import palembang

# What espeak-ng does as far as we call it: words on its standard input, a WAV where it is told.
_STAND_IN = """#!{python}
import sys, wave
words = sys.stdin.read()
if "pecah" in words:
    sys.exit(1)
with wave.open(sys.argv[sys.argv.index("-w") + 1], "wb") as file:
    file.setnchannels(1); file.setsampwidth(2); file.setframerate(22050)
    file.writeframes(b"\\0\\0" * 2000 + b"\\0\\x10\\0\\xf0" * (40 * len(words)) + b"\\0\\0" * 2000)
"""


@pytest.fixture
def speaking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A computer with a synthesiser; the file it is."""
    if sys.platform == "win32":
        pytest.skip("a stand-in is a script with a first line")
    program = tmp_path / "bin" / "espeak-ng"
    program.parent.mkdir()
    program.write_text(_STAND_IN.format(python=sys.executable), encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(program.parent))
    return program


@pytest.fixture
def silent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A computer without one."""
    monkeypatch.setenv("PATH", str(tmp_path))


def test_every_name_of_any_profile_can_be_said(speaking: Path, tmp_path: Path) -> None:
    profile = palembang()
    done = make_missing(tmp_path, profile)
    assert done.lacking == ()
    assert done.made == len([*missing_clips(tmp_path / "elsewhere", profile)])
    assert not [*missing_clips(tmp_path, profile)]
    ear = house_voice(tmp_path)
    for service in profile.services:
        for words in (service.name, *service.requirements):
            said = ear.saying(name_words(INDONESIAN, words), language=INDONESIAN)
            assert [mark.clip for mark in said.marks] == [
                word.clip for word in name_words(INDONESIAN, words)
            ]
    assert make_missing(tmp_path, profile).made == 0


def test_a_program_that_ends_waits_for_no_more_than_one_name(
    speaking: Path, tmp_path: Path
) -> None:
    answers = iter([True, True])
    done = make_missing(tmp_path, palembang(), going_on=lambda: next(answers, False))
    assert done.made == 2


def test_what_is_made_is_trimmed_and_as_loud_as_the_rest(speaking: Path, tmp_path: Path) -> None:
    make_missing(tmp_path, palembang())
    sound = read_wav(tmp_path / MADE_FOLDER / "id" / "perizinan.wav")
    assert sound.seconds < 40 * len("Perizinan") * 2 / 22_050 + 0.1


def test_the_houses_own_recordings_win_and_stay(speaking: Path, tmp_path: Path) -> None:
    own = tmp_path / "voice" / "id" / "perizinan.wav"
    own.parent.mkdir(parents=True)
    write_wav(own, tone(440))
    before = own.read_bytes()
    make_missing(tmp_path, palembang())
    assert own.read_bytes() == before
    assert not (tmp_path / MADE_FOLDER / "id" / "perizinan.wav").exists()


@pytest.mark.usefixtures("silent")
def test_without_a_synthesiser_what_is_lacking_is_named(tmp_path: Path) -> None:
    assert synthesiser() is None
    done = make_missing(tmp_path, palembang())
    assert done.made == 0
    assert "Perizinan" in done.lacking


@pytest.mark.logs("a clip was not made")
def test_one_that_fails_does_not_keep_the_others(speaking: Path, tmp_path: Path) -> None:
    profile = palembang()
    service = profile.services[3]
    broken = service.model_copy(update={"name": type(service.name)({"id": "Kaca pecah"})})
    changed = profile.model_copy(update={"services": (*profile.services[:3], broken)})
    done = make_missing(tmp_path, changed)
    assert done.lacking == ("Kaca pecah",)
    assert done.made > 20


def test_a_name_that_was_never_translated_is_read_as_indonesian(tmp_path: Path) -> None:
    assert "Akta Kematian" in house_names(palembang(), "id")
    assert "Death certificate" in house_names(palembang(), "en")


def test_the_command_makes_and_then_has_nothing_to_make(
    speaking: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "rumah"
    create_house(folder, palembang()).close()
    monkeypatch.setenv("SAPA_HOME", str(folder))
    first = CliRunner().invoke(voice, ["make"])
    assert first.exit_code == 0
    assert "rekaman dibuat" in first.output
    assert CliRunner().invoke(voice, ["make"]).output == "0 rekaman dibuat.\n"
    shutil.rmtree(folder / MADE_FOLDER)
    monkeypatch.setenv("PATH", str(tmp_path))
    told = CliRunner().invoke(voice, ["make"])
    assert told.exit_code == 1
    assert "Perizinan" in told.output


def test_a_voice_hears_what_was_made_meanwhile(tmp_path: Path) -> None:
    ear = house_voice(tmp_path)
    words = name_words(INDONESIAN, palembang().services[3].name)
    before = ear.saying(words, language=INDONESIAN)
    assert [mark.clip for mark in before.marks] == ["silakan-ke-petugas"]
    record_names(tmp_path, palembang())
    ear.forget()
    after = ear.saying(words, language=INDONESIAN)
    assert [mark.clip for mark in after.marks] == ["perizinan"]


@pytest.mark.parametrize("pace", [1.35, 1.7])
def test_slower_is_longer_at_the_same_pitch(pace: float) -> None:
    sound = tone(300, seconds=1.0)
    slow = stretched(sound, pace)
    assert slow.seconds == pytest.approx(pace, rel=0.05)
    crossings = sum(a < 0 <= b for a, b in zip(slow.samples, slow.samples[1:], strict=False))
    assert crossings / slow.seconds == pytest.approx(300, rel=0.03)
