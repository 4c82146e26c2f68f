"""Makes the shipped clips: ``python assets/sounds/make_clips.py`` from the checkout.

Needs the program espeak-ng (GPL-3.0-or-later), which is called here, at build time, and nowhere
else; what ships is the sound. The chime is made from two sines and needs nothing.
"""

import math
import subprocess
import sys
import tempfile
from array import array
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from shared.speech.catalogue import CHIME, Clip, clips  # noqa: E402
from shared.speech.language import LANGUAGES  # noqa: E402
from shared.speech.level import edges, levelled  # noqa: E402
from shared.speech.sound import RATE, Sound, read_wav, write_wav  # noqa: E402

F5, C5 = 698.46, 523.25
VOICES = {
    "id": ("-v", "id", "-s", "138", "-p", "48"),
    "en": ("-v", "en-gb", "-s", "142", "-p", "48"),
}

# espeak-ng reads every e as in "enak"; these words have the other one, or are letter names.
PRONOUNCED = {
    "id/empat": "[[@mp'at]]",
    "id/enam": "[[@n'am]]",
    "id/sebelas": "[[s@b@l'as]]",
    "id/belas": "[[b@l'as]]",
    "id/loket": "[[lok'Et]]",
    "id/loket-prioritas": "[[lok'Et pR2,iOR2'itas]]",
    "id/loket-informasi": "[[lok'Et ,infORm'asi]]",
    "id/huruf-e": "[['E]]",
    "en/letter-a": "[['eI]]",
    "en/letter-z": "[[z'Ed]]",
    "en/and": "[[and]]",
    "en/at": "[[at]]",
    "en/to": "[[tu:]]",
    "en/a-m": "[[,eI'Em]]",
    "en/p-m": "[[p,i:'Em]]",
    "id/senin": "[[s@n'in]]",
    "id/desember": "[[dEs'Emb@R]]",
    "id/menit": "[[m@n'it]]",
}
# The same within a phrase.
WITHIN = {
    "tekan": "[[t@k'an]]",
    "belum": "[[b@l'um]]",
    "depan": "[[d@p'an]]",
    "sedang": "[[s@d'aN]]",
    "segera": "[[s@g@R'a]]",
}


def main() -> None:
    voice = HERE / "voice"
    voice.mkdir(exist_ok=True)
    write_wav(voice / f"{CHIME}.wav", chime())
    for code, language in LANGUAGES.items():
        folder = voice / code
        folder.mkdir(exist_ok=True)
        for clip in clips(language):
            write_wav(folder / f"{clip.name}.wav", spoken(code, clip))


def chime() -> Sound:
    """Two struck tones, F5 then C5, each dying away; 1.25 s."""
    second, total = 0.38, 1.25
    values = [0.0] * round(total * RATE)
    for start, pitch in ((0.0, F5), (second, C5)):
        first = round(start * RATE)
        for at in range(first, len(values)):
            t = (at - first) / RATE
            attack = min(1.0, t / 0.006)
            values[at] += attack * (
                math.exp(-4.2 * t) * math.sin(math.tau * pitch * t)
                + 0.28 * math.exp(-7.5 * t) * math.sin(math.tau * 2 * pitch * t)
                + 0.10 * math.exp(-11 * t) * math.sin(math.tau * 3 * pitch * t)
            )
    release = round(0.08 * RATE)
    for back in range(release):
        values[-1 - back] *= back / release
    loudest = max(abs(value) for value in values)
    scale = 10 ** (-9 / 20) * 32_767 / loudest
    return Sound(array("h", (round(value * scale) for value in values)))


def spoken(code: str, clip: Clip) -> Sound:
    """The clip as espeak-ng says it: trimmed, with soft edges, at the common level."""
    text = PRONOUNCED.get(f"{code}/{clip.name}", clip.text)
    if code == "id" and clip.group == "prompt":
        text = " ".join(WITHIN.get(word, word) for word in text.split())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "raw.wav"
        subprocess.run(["espeak-ng", *VOICES[code], "-w", str(path), text], check=True)
        raw = levelled(read_wav(path))
    return levelled(soft(trimmed(raw)))


def trimmed(sound: Sound) -> Sound:
    head, tail = edges(sound)
    first = max(0, round((head - 0.008) * RATE))
    last = len(sound.samples) - max(0, round((tail - 0.020) * RATE))
    return Sound(sound.samples[first:last])


def soft(sound: Sound) -> Sound:
    """Four milliseconds of fade at either end, so that no join clicks."""
    samples = array("h", sound.samples)
    fade = min(round(0.004 * RATE), len(samples) // 2)
    for at in range(fade):
        samples[at] = round(samples[at] * at / fade)
        samples[-1 - at] = round(samples[-1 - at] * at / fade)
    return Sound(samples)


if __name__ == "__main__":
    main()
