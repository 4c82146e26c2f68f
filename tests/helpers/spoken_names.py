"""A house whose names can all be said: a tone of its own for each."""

import math
from array import array
from pathlib import Path

from shared.office.profile import HouseProfile
from shared.speech.level import levelled
from shared.speech.making import missing_clips
from shared.speech.sound import RATE, Sound, write_wav
from shared.speech.voice import HOUSE_FOLDER


def record_names(folder: Path, profile: HouseProfile) -> list[str]:
    """Record what nobody has recorded of the house's names; their clips."""
    names = []
    for nth, (language, clip) in enumerate([*missing_clips(folder, profile)]):
        path = folder / HOUSE_FOLDER / language.code / f"{clip.name}.wav"
        path.parent.mkdir(parents=True, exist_ok=True)
        write_wav(path, levelled(tone(200 + 7 * nth, seconds=0.06)))
        names.append(clip.name)
    return names


def tone(pitch: float, *, seconds: float = 0.2, loud: float = 0.2) -> Sound:
    """One tone."""
    step = math.tau * pitch / RATE
    samples = (round(32_767 * loud * math.sin(step * at)) for at in range(round(seconds * RATE)))
    return Sound(array("h", samples))


def recorded(folder: Path) -> dict[str, Path]:
    """Clip and file of every recording below ``folder``."""
    return {path.stem: path for path in sorted(folder.glob("*.wav"))}
