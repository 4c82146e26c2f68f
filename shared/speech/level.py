"""How loud speech is, and bringing it to one level.

The level of a clip is the root mean square of its *spoken* 20 ms frames: those within 25 dB of
the loudest one, so that pauses do not make a clip count as quiet. Every clip is brought to
-20 dBFS, or as near as its peaks allow below -1 dBFS. Nothing is compressed.
"""

import math
from array import array

from shared.speech.sound import FULL_SCALE, RATE, Sound

TARGET_DBFS = -20.0
CEILING_DBFS = -1.0
SILENT_DBFS = -60.0
_FRAME = RATE // 50
_GATE_DB = 25.0
_CLOSE_ENOUGH_DB = 0.3


def speech_level(sound: Sound) -> float:
    """The level in dBFS, never below -96."""
    powers = [
        sum(sample * sample for sample in frame) / len(frame)
        for start in range(0, len(sound.samples), _FRAME)
        if (frame := sound.samples[start : start + _FRAME])
    ]
    loudest = max(powers, default=0.0)
    if loudest < 1:
        return -96.0
    spoken = [power for power in powers if power >= loudest / 10 ** (_GATE_DB / 10)]
    return _decibels(math.sqrt(sum(spoken) / len(spoken)))


def peak_level(sound: Sound) -> float:
    """The level of the highest peak in dBFS, never below -96."""
    return _decibels(sound.peak)


def levelled(sound: Sound) -> Sound:
    """The sound at the common level; a silent one stays as it is."""
    level = speech_level(sound)
    if level < SILENT_DBFS:
        return sound
    gain = min(TARGET_DBFS - level, CEILING_DBFS - peak_level(sound))
    if abs(gain) < _CLOSE_ENOUGH_DB:
        return sound
    factor = 10 ** (gain / 20)
    return Sound(array("h", (round(sample * factor) for sample in sound.samples)))


def edges(sound: Sound, below_dbfs: float = -50.0) -> tuple[float, float]:
    """Seconds of silence at the beginning and at the end."""
    limit = 10 ** (below_dbfs / 20) * FULL_SCALE
    loud = [at for at, sample in enumerate(sound.samples) if abs(sample) > limit]
    if not loud:
        return sound.seconds, sound.seconds
    return loud[0] / RATE, (len(sound.samples) - 1 - loud[-1]) / RATE


def _decibels(amplitude: float) -> float:
    return max(-96.0, 20 * math.log10(amplitude / (FULL_SCALE + 1))) if amplitude > 0 else -96.0
