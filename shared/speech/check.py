"""Is a set of recordings fit to be heard? One finding a fault, each with what to do."""

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from shared.speech.catalogue import CHIME, clips
from shared.speech.language import Language
from shared.speech.level import (
    SILENT_DBFS,
    TARGET_DBFS,
    edges,
    speech_level,
)
from shared.speech.sound import FULL_SCALE, BadClip, Sound, read_wav

LEVEL_TOLERANCE_DB = 4.0
LONGEST_HEAD = 0.15
LONGEST_TAIL = 0.35
LONGEST_CLIP = 6.0
CLIPPED_RUN = 3


class Severity(enum.Enum):
    """``FAULT``: the clip is not heard as meant. ``ADVICE``: heard, but better done again."""

    FAULT = "fault"
    ADVICE = "advice"


@dataclass(frozen=True, slots=True)
class Finding:
    clip: str
    severity: Severity
    sentence: str


def check_recordings(
    folder: Path, language: Language, *, counters: Iterable[str] = (), complete: bool = True
) -> tuple[Finding, ...]:
    """What is wrong in ``folder`` (holding ``id/``, ``en/`` and ``chime.wav``).

    With ``complete=False`` an absent file is no finding: the shipped clip is heard for it.
    """
    paths = [(CHIME, folder / f"{CHIME}.wav")]
    paths += [
        (clip.name, folder / language.code / f"{clip.name}.wav")
        for clip in clips(language, counters)
    ]
    return tuple(
        finding
        for name, path in paths
        if complete or path.exists()
        for finding in check_clip(name, path)
    )


def check_clip(name: str, path: Path) -> Iterator[Finding]:
    """The findings on one file."""
    try:
        sound = read_wav(path)
    except BadClip as error:
        yield Finding(name, Severity.FAULT, f"{error}.")
        return
    level = speech_level(sound)
    if level < SILENT_DBFS:
        yield Finding(name, Severity.FAULT, "Nothing is heard in it; record it again.")
        return
    if _clipped(sound):
        yield Finding(name, Severity.FAULT, "It is overdriven; record it again with less gain.")
    if name != CHIME and abs(level - TARGET_DBFS) > LEVEL_TOLERANCE_DB:
        yield Finding(
            name,
            Severity.ADVICE,
            f"Its level is {level:.0f} dBFS; {TARGET_DBFS:.0f} is wanted. "
            "It is levelled when played, with more noise or less reserve.",
        )
    yield from _length(name, sound)


def _length(name: str, sound: Sound) -> Iterator[Finding]:
    head, tail = edges(sound)
    if head > LONGEST_HEAD:
        yield Finding(name, Severity.ADVICE, f"It begins with {head:.2f} s of silence; cut it.")
    if tail > LONGEST_TAIL:
        yield Finding(name, Severity.ADVICE, f"It ends with {tail:.2f} s of silence; cut it.")
    if sound.seconds > LONGEST_CLIP:
        yield Finding(
            name,
            Severity.FAULT,
            f"It lasts {sound.seconds:.1f} s; {LONGEST_CLIP:.0f} is the limit.",
        )


def _clipped(sound: Sound) -> bool:
    run = 0
    for sample in sound.samples:
        run = run + 1 if abs(sample) >= FULL_SCALE else 0
        if run >= CLIPPED_RUN:
            return True
    return False
