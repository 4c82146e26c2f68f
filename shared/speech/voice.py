"""The voice of a house: its own recordings first, the shipped clips for the rest."""

import logging
from collections.abc import Iterable, Sequence
from pathlib import Path

from assets import asset
from shared.speech.catalogue import CALLED, CHIME, clips
from shared.speech.join import Announcement, join
from shared.speech.language import LANGUAGES, SpokenLanguage
from shared.speech.level import levelled
from shared.speech.sound import BadClip, Sound, read_wav
from shared.speech.stretch import stretched
from shared.speech.wording import call_words, within_reach
from shared.speech.words import Word, clip_name

_log = logging.getLogger(__name__)

HOUSE_FOLDER, MADE_FOLDER = "voice", "voice-made"


def house_voice(folder: Path) -> "Voice":
    """The voice of the house in ``folder``."""
    return Voice(voice_folders(folder))


def voice_folders(folder: Path) -> tuple[Path, ...]:
    """Its own recordings, then what was made of its names on this computer, then what ships."""
    return folder / HOUSE_FOLDER, folder / MADE_FOLDER, asset("sounds", "voice")


class Voice:
    """Reads clips as they are needed, levels them, and keeps them in memory.

    ``folders`` are looked through in order; each holds one folder a language (``id``, ``en``)
    and the chime beside them. A recording that cannot be used is skipped with a line in the
    log, and the next folder's clip is heard instead.
    """

    def __init__(self, folders: Sequence[Path]) -> None:
        self._folders = tuple(folders)
        self._kept: dict[str, Sound | None] = {}
        self._slow: dict[tuple[str, float], Sound] = {}

    def announcement(
        self,
        *,
        series: str,
        number: int,
        counter: str,
        languages: Iterable[str] = ("id",),
        times: int = 1,
    ) -> Announcement:
        """Chime and words for one call; a voice without any clip gives an empty sound."""
        spoken = [LANGUAGES[code] for code in languages]
        sentences = [
            within_reach(
                language,
                words := call_words(language, series=series, number=number, counter=counter),
                {word.clip for word in words if self._has(language, word.clip)}
                | self._fallbacks(language),
            )
            for language in spoken
        ]

        def clip(index: int, name: str) -> Sound:
            sound = self._clip(f"{spoken[index].code}/{name}")
            if sound is None:
                raise BadClip(f"{name} tidak ada")
            return sound

        return join(sentences, clip, chime=self._clip(CHIME), times=times)

    def saying(
        self, words: Sequence[Word], *, language: SpokenLanguage, pace: float = 1.0
    ) -> Announcement:
        """``words`` without a chime, ``pace`` times as long. Raises BadClip where one of them has
        neither clip nor spare: half a sentence may say something else."""

        def clip(_index: int, name: str) -> Sound:
            sound = self._clip(f"{language.code}/{name}")
            if sound is None:
                raise BadClip(f"{name} tidak ada")
            return self._slower(f"{language.code}/{name}", sound, pace)

        return join([self._sayable(words, language)], clip, pace=pace)

    def _slower(self, name: str, sound: Sound, pace: float) -> Sound:
        if pace == 1.0:
            return sound
        if (name, pace) not in self._slow:
            self._slow[name, pace] = stretched(sound, pace)
        return self._slow[name, pace]

    def _sayable(self, words: Sequence[Word], language: SpokenLanguage) -> tuple[Word, ...]:
        return tuple(
            one
            for word in words
            for one in (
                word.spare if word.spare and not self._has(language, word.clip) else (word,)
            )
        )

    def forget(self) -> None:
        """Look again for what was not there."""
        self._kept = {name: sound for name, sound in self._kept.items() if sound is not None}

    def warm(self, languages: Iterable[str], counters: Iterable[str] = ()) -> None:
        """Reads every clip of a call now, so that the day's first is as quick as the others."""
        self._clip(CHIME)
        for code in languages:
            for clip in clips(LANGUAGES[code], counters):
                if clip.group in CALLED:
                    self._has(LANGUAGES[code], clip.name)

    def _fallbacks(self, language: SpokenLanguage) -> set[str]:
        name = clip_name(language.look_at_screen)
        return {name} if self._has(language, name) else set()

    def _has(self, language: SpokenLanguage, name: str) -> bool:
        return self._clip(f"{language.code}/{name}") is not None

    def _clip(self, name: str) -> Sound | None:
        if name not in self._kept:
            self._kept[name] = self._read(name)
        return self._kept[name]

    def _read(self, name: str) -> Sound | None:
        for folder in self._folders:
            path = folder / f"{name}.wav"
            if not path.exists():
                continue
            try:
                return levelled(read_wav(path))
            except BadClip as error:
                _log.warning("voice clip skipped: %s", error)
        return None
