"""Makes the shipped clips that are not there: ``python assets/sounds/make_clips.py`` from the
checkout; ``--all`` makes every one anew.

Needs the program espeak-ng; what ships is the sound. The chime is made from two sines and needs
nothing.
"""

import math
import sys
from array import array
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from shared.speech.catalogue import CHIME, Clip, clips  # noqa: E402
from shared.speech.language import LANGUAGES  # noqa: E402
from shared.speech.sound import RATE, Sound, write_wav  # noqa: E402
from shared.speech.synthesis import synthesised, synthesiser  # noqa: E402

F5, C5 = 698.46, 523.25
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


def main() -> None:
    voice, anew, program = HERE / "voice", "--all" in sys.argv, synthesiser()
    if program is None:
        raise SystemExit("espeak-ng is not installed")
    voice.mkdir(exist_ok=True)
    write_wav(voice / f"{CHIME}.wav", chime())
    for code, language in LANGUAGES.items():
        folder = voice / code
        folder.mkdir(exist_ok=True)
        for clip in clips(language):
            path = folder / f"{clip.name}.wav"
            if anew or not path.exists():
                write_wav(path, spoken(program, code, clip))


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


def spoken(program: Path, code: str, clip: Clip) -> Sound:
    """The clip as espeak-ng says it."""
    phonemes = PRONOUNCED.get(f"{code}/{clip.name}", "")
    return synthesised(program, clip.text, code, phonemes=phonemes)


if __name__ == "__main__":
    main()
