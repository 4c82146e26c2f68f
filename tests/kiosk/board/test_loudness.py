"""The loudspeaker: what is handed to the device, and what is said where there is none."""

import subprocess
import sys
from array import array
from pathlib import Path

import pytest

from kiosk.board.loudness import volume_now
from shared.office.intervals import Interval
from shared.qt.sound import fitted
from shared.speech.sound import RATE, Sound

ROOT = Path(__file__).resolve().parents[3]
RAMP = Sound(array("h", range(-1000, 1000)))


def heard(pcm: bytes) -> "array[int]":
    samples = array("h")
    samples.frombytes(pcm)
    return samples


def test_the_device_gets_the_samples_and_a_silent_tail() -> None:
    samples = heard(fitted(RAMP, RATE, 1))
    assert samples[: len(RAMP.samples)] == RAMP.samples
    tail = samples[len(RAMP.samples) :]
    assert len(tail) == pytest.approx(RATE / 4, abs=1)
    assert not any(tail)


@pytest.mark.parametrize(("rate", "channels"), [(44_100, 1), (48_000, 2), (16_000, 2)])
def test_a_device_of_another_format_gets_the_same_sound(rate: int, channels: int) -> None:
    samples = heard(fitted(RAMP, rate, channels))
    assert len(samples) / channels / rate == pytest.approx(RAMP.seconds + 0.25, abs=0.001)
    left = samples[::channels]
    assert all(samples[side::channels] == left for side in range(channels))
    ramp = left[: int(len(RAMP.samples) * rate / RATE) - 2]
    assert list(ramp) == sorted(ramp)
    assert ramp[0] == -1000
    assert ramp[-1] == pytest.approx(999, abs=4)


@pytest.mark.parametrize(
    ("clock", "volume"), [("07.59", 80), ("08.00", 0), ("12.59", 0), ("13.00", 80)]
)
def test_quiet_hours(clock: str, volume: int) -> None:
    hours = [Interval.model_validate("08.00-13.00")]
    moment = Interval.model_validate(f"{clock}-23.59").start
    assert volume_now(80, hours, moment) == volume


def in_a_process(lines: str) -> str:
    """What a process without a loudspeaker prints."""
    program = "from PySide6.QtCore import QCoreApplication\napp = QCoreApplication([])\n" + lines
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def test_without_the_library_the_sentence_names_the_package() -> None:
    said = in_a_process(
        "import sys\n"
        "sys.modules['PySide6.QtMultimedia'] = None\n"
        "from shared.qt.sound import SpeakerOutput\n"
        "print(SpeakerOutput().problem)\n"
    )
    assert "libpulse0" in said


def test_without_a_device_a_sound_ends_unheard() -> None:
    said = in_a_process(
        "from shared.qt.sound import SpeakerOutput\n"
        "from shared.speech.sound import silence\n"
        "output = SpeakerOutput()\n"
        "output.finished.connect(lambda heard: print('heard', heard))\n"
        "if output.problem: output.play(silence(0.1), 50)\n"
        "else: print('heard False')\n"
    )
    assert said == "heard False"
