"""Words spoken by espeak-ng (GPL-3.0-or-later), where that program is installed.

It is called as a program of its own and never shipped with ours: the clips that ship were made
with it, and a house's own names are where it is there.
"""

import shutil
import subprocess
import sys
import tempfile
from array import array
from pathlib import Path

from shared.speech.level import edges, levelled
from shared.speech.sound import RATE, BadClip, Sound, read_wav

_PROGRAM = "espeak-ng"
_ON_WINDOWS = Path("C:/Program Files/eSpeak NG/espeak-ng.exe")
_LONGEST_SECONDS = 20
_VOICES = {
    "id": ("-v", "id", "-s", "138", "-p", "48"),
    "en": ("-v", "en-gb", "-s", "142", "-p", "48"),
}
_AND = {"id": " dan ", "en": " and "}
# espeak-ng reads every Indonesian e as in "enak"; these words have the other one.
_WITHIN = {
    "tekan": "[[t@k'an]]",
    "belum": "[[b@l'um]]",
    "depan": "[[d@p'an]]",
    "sedang": "[[s@d'aN]]",
    "segera": "[[s@g@R'a]]",
    "menunggu": "[[m@n'uNgu]]",
    "mengulang": "[[m@N'ulaN]]",
    "kembali": "[[k@mb'ali]]",
    "prioritas": "[[pR2,iOR2'itas]]",
}


def synthesiser() -> Path | None:
    """The program, where it is installed."""
    found = shutil.which(_PROGRAM)
    if found:
        return Path(found)
    return _ON_WINDOWS if sys.platform == "win32" and _ON_WINDOWS.exists() else None


def synthesised(program: Path, text: str, code: str, *, phonemes: str = "") -> Sound:
    """``text`` in the language ``code``: trimmed, with soft edges, at the common level;
    ``phonemes`` say it where its letters do not. Raises `BadClip`."""
    with tempfile.TemporaryDirectory() as folder:
        raw = Path(folder) / "raw.wav"
        command = [str(program), *_VOICES[code], "-w", str(raw), "--stdin"]
        try:
            subprocess.run(
                command,
                input=(phonemes or _read_out(text, code)).encode(),
                check=True,
                timeout=_LONGEST_SECONDS,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except (OSError, subprocess.SubprocessError) as error:
            message = f"“{text}” tidak dapat diucapkan ({error})"
            raise BadClip(message) from error
        return finished(read_wav(raw))


def finished(raw: Sound) -> Sound:
    """A recording ready to be joined with others."""
    return levelled(_soft(trimmed(levelled(raw))))


def trimmed(sound: Sound) -> Sound:
    """The sound without the silence before and after it."""
    head, tail = edges(sound)
    first = max(0, round((head - 0.008) * RATE))
    last = len(sound.samples) - max(0, round((tail - 0.020) * RATE))
    return Sound(sound.samples[first:last])


def _soft(sound: Sound) -> Sound:
    """Four milliseconds of fade at either end, so that no join clicks."""
    samples = array("h", sound.samples)
    fade = min(round(0.004 * RATE), len(samples) // 2)
    for at in range(fade):
        samples[at] = round(samples[at] * at / fade)
        samples[-1 - at] = round(samples[-1 - at] * at / fade)
    return Sound(samples)


def _read_out(text: str, code: str) -> str:
    plain = text.replace("&", _AND[code]).replace("[", "(").replace("]", ")").replace("/", " ")
    if code == "id":
        plain = " ".join(_WITHIN.get(word.lower(), word) for word in plain.split())
    return plain
