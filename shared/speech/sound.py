"""Sound in memory and in WAV files: mono, 16 bit, 22,050 samples a second."""

import sys
import wave
from array import array
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
FULL_SCALE = 32_767


class BadClip(Exception):
    """A sound file cannot be used; the sentence says what is wrong and what is wanted."""


@dataclass(frozen=True, slots=True)
class Sound:
    """Mono samples, signed 16 bit, at ``RATE`` a second. Nobody changes the array."""

    samples: "array[int]"

    @property
    def seconds(self) -> float:
        return len(self.samples) / RATE

    @property
    def peak(self) -> int:
        """The largest distance from zero, 0 to 32,768."""
        if not self.samples:
            return 0
        return max(max(self.samples), -min(self.samples))

    def pcm(self) -> bytes:
        """Little-endian bytes, as a sound device takes them."""
        return _little_endian(self.samples).tobytes()


def silence(seconds: float) -> Sound:
    return Sound(array("h", bytes(2 * round(seconds * RATE))))


def read_wav(path: Path) -> Sound:
    """The sound in ``path``; ``BadClip`` if it is absent or of another format."""
    try:
        with wave.open(str(path), "rb") as file:
            found = (file.getnchannels(), file.getsampwidth() * 8, file.getframerate())
            if found != (1, 16, RATE):
                message = (
                    f"{path.name} berisi {found[0]} kanal, {found[1]} bit, {found[2]} Hz; "
                    f"simpan ulang sebagai mono, 16 bit, {RATE} Hz"
                )
                raise BadClip(message)
            samples = array("h")
            samples.frombytes(file.readframes(file.getnframes()))
    except FileNotFoundError:
        message = f"{path.name} tidak ada"
        raise BadClip(message) from None
    except (OSError, EOFError, wave.Error, ValueError) as error:
        message = f"{path.name} bukan WAV ({error}); simpan sebagai mono, 16 bit, {RATE} Hz"
        raise BadClip(message) from error
    return Sound(_little_endian(samples))


def write_wav(path: Path, sound: Sound) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(sound.pcm())


def _little_endian(samples: "array[int]") -> "array[int]":
    if sys.byteorder == "little":
        return samples
    turned = array("h", samples)
    turned.byteswap()
    return turned
