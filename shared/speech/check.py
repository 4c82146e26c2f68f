"""Is a voice fit to be heard? One finding a fault, each with what to do."""

import enum
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from shared.speech.catalogue import CHIME, Clip, clips
from shared.speech.language import SpokenLanguage
from shared.speech.level import SILENT_DBFS, TARGET_DBFS, edges, speech_level
from shared.speech.sound import FULL_SCALE, BadClip, Sound, read_wav

LEVEL_TOLERANCE_DB = 4.0
LONGEST_HEAD = 0.15
LONGEST_TAIL = 0.35
LONGEST_CLIP = 6.0
LONGEST_SENTENCE = 12.0
"""A question of the survey is a whole sentence, as its law words it; so is what to bring."""
CLIPPED_RUN = 3


class Severity(enum.Enum):
    """``FAULT``: the clip is not heard as meant. ``ADVICE``: heard, but better done again."""

    FAULT = "salah"
    ADVICE = "saran"


@dataclass(frozen=True, slots=True)
class VoiceFinding:
    """What is wrong with one clip, in a sentence for the person who recorded it."""

    clip: str
    severity: Severity
    sentence: str


def check_recordings(
    folders: Sequence[Path],
    language: SpokenLanguage,
    *,
    counters: Iterable[str] = (),
    names: Iterable[str] = (),
) -> tuple[VoiceFinding, ...]:
    """What is wrong with the clips that ``folders`` give together.

    Each folder holds ``id/``, ``en/`` and ``chime.wav``; as when speaking, the first folder that
    has a file counts. ``counters`` are the house's own counter names, ``names`` its other ones.
    """
    found = [*check_clip(CHIME, _first(folders, f"{CHIME}.wav"))]
    for clip in clips(language, counters, names):
        path = _first(folders, f"{language.code}/{clip.name}.wav")
        if clip.group == "house" and not path.exists():
            words = f"“{clip.text}” belum dapat diucapkan."
            found.append(VoiceFinding(clip.name, Severity.ADVICE, words))
        else:
            found += check_clip(clip.name, path, longest=longest_of(clip))
    return tuple(found)


def longest_of(clip: Clip) -> float:
    """How many seconds a clip may last."""
    return LONGEST_SENTENCE if clip.group in ("survey", "house") else LONGEST_CLIP


def check_clip(name: str, path: Path, *, longest: float = LONGEST_CLIP) -> Iterator[VoiceFinding]:
    """The findings on one file."""
    try:
        sound = read_wav(path)
    except BadClip as error:
        yield VoiceFinding(name, Severity.FAULT, f"{error}.")
        return
    level = speech_level(sound)
    if level < SILENT_DBFS:
        yield VoiceFinding(name, Severity.FAULT, "Tidak ada suara di dalamnya; rekam ulang.")
        return
    if _clipped(sound):
        yield VoiceFinding(name, Severity.FAULT, "Suaranya pecah; rekam ulang lebih pelan.")
    if name != CHIME and abs(level - TARGET_DBFS) > LEVEL_TOLERANCE_DB:
        yield VoiceFinding(
            name,
            Severity.ADVICE,
            f"Kerasnya {level:.0f} dBFS, sebaiknya {TARGET_DBFS:.0f}. "
            "Saat diputar akan disamakan, tetapi derau ikut berubah.",
        )
    yield from _length(name, sound, longest)


def _first(folders: Sequence[Path], file: str) -> Path:
    paths = [folder / file for folder in folders]
    return next((path for path in paths if path.exists()), paths[0])


def _length(name: str, sound: Sound, longest: float) -> Iterator[VoiceFinding]:
    head, tail = edges(sound)
    if head > LONGEST_HEAD:
        yield VoiceFinding(name, Severity.ADVICE, f"Awalnya hening {head:.2f} detik; potong.")
    if tail > LONGEST_TAIL:
        yield VoiceFinding(name, Severity.ADVICE, f"Akhirnya hening {tail:.2f} detik; potong.")
    if sound.seconds > longest:
        yield VoiceFinding(
            name,
            Severity.FAULT,
            f"Panjangnya {sound.seconds:.1f} detik; paling lama {longest:.0f} detik.",
        )


def _clipped(sound: Sound) -> bool:
    run = 0
    for sample in sound.samples:
        run = run + 1 if abs(sample) >= FULL_SCALE else 0
        if run >= CLIPPED_RUN:
            return True
    return False
