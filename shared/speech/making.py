"""Clips for what a house says that nobody has recorded, made on this computer."""

import logging
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from shared.office.profile import HouseProfile
from shared.speech.catalogue import Clip, clips
from shared.speech.house_names import house_names
from shared.speech.language import LANGUAGES, SpokenLanguage
from shared.speech.sound import BadClip, Sound, write_wav
from shared.speech.synthesis import synthesised, synthesiser
from shared.speech.voice import MADE_FOLDER, voice_folders

_log = logging.getLogger(__name__)
_ROOM_LEFT = 64 * 2**20
"""Bytes that stay free: a voice never takes the room that numbers need."""


@dataclass(frozen=True)
class MadeClips:
    """How many were made now, and the texts that still cannot be said."""

    made: int = 0
    lacking: tuple[str, ...] = ()


def spoken_languages(profile: HouseProfile) -> tuple[SpokenLanguage, ...]:
    """The languages with a voice that the house speaks; Indonesian always."""
    return tuple(
        one for code, one in LANGUAGES.items() if code == "id" or code in profile.languages
    )


def wanted_clips(profile: HouseProfile, language: SpokenLanguage) -> tuple[Clip, ...]:
    """Everything that house says in that language."""
    counters = [counter.name for counter in profile.counters]
    return clips(language, counters, house_names(profile, language.code))


def missing_clips(folder: Path, profile: HouseProfile) -> Iterator[tuple[SpokenLanguage, Clip]]:
    """What the house in ``folder`` says and cannot: neither recorded, made nor shipped."""
    folders = voice_folders(folder)
    for language in spoken_languages(profile):
        for clip in wanted_clips(profile, language):
            file = Path(language.code) / f"{clip.name}.wav"
            if not any((each / file).exists() for each in folders):
                yield language, clip


def make_missing(
    folder: Path, profile: HouseProfile, *, going_on: Callable[[], bool] = lambda: True
) -> MadeClips:
    """Have what is missing spoken into the house's folder, where a synthesiser is installed, for
    as long as ``going_on``; recordings are never touched."""
    missing = tuple(missing_clips(folder, profile))
    program = synthesiser() if missing else None
    made, lacking = 0, []
    indonesian = set(house_names(profile, "id"))
    for language, clip in missing:
        if not going_on():
            break
        # A name that was never translated is read as what it is.
        code = "id" if clip.group == "house" and clip.text in indonesian else language.code
        try:
            if program is None or shutil.disk_usage(folder).free < _ROOM_LEFT:
                raise BadClip(clip.text)
            sound = synthesised(program, clip.text, code)
            _put(folder / MADE_FOLDER / language.code / f"{clip.name}.wav", sound)
            made += 1
        except (BadClip, OSError) as error:
            if program is not None:
                _log.warning("a clip was not made: %s", error)
            lacking.append(clip.text)
    return MadeClips(made, tuple(dict.fromkeys(lacking)))


def _put(path: Path, sound: Sound) -> None:
    """Whole or not at all: two programs of one computer may make the same one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    os.close(handle)
    try:
        write_wav(Path(name), sound)
        Path(name).replace(path)
    finally:
        Path(name).unlink(missing_ok=True)
