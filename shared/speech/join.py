"""One buffer out of many clips, so that an announcement is played in one piece."""

from array import array
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from shared.speech.sound import RATE, Sound, silence
from shared.speech.words import Break, Word

AFTER_CHIME = 0.25
BETWEEN_LANGUAGES = 0.7
BEFORE_REPEAT = 0.9
PAUSES = {Break.NONE: 0.03, Break.COMMA: 0.14, Break.STOP: 0.42}


@dataclass(frozen=True, slots=True)
class ClipMark:
    """Where one clip lies in the joined sound, in samples."""

    clip: str
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Announcement:
    """A whole announcement and where its parts lie in it."""

    sound: Sound
    marks: tuple[ClipMark, ...]


def join(
    sentences: Iterable[tuple[Word, ...]],
    clip: Callable[[int, str], Sound],
    *,
    chime: Sound | None = None,
    times: int = 1,
    pace: float = 1.0,
) -> Announcement:
    """The chime, then each sentence (one a language), all of it ``times`` times after one chime;
    the pauses between words are ``pace`` times as long.

    ``clip(sentence_index, name)`` gives the sound of a word. The pauses follow the marks after
    the words; the last one ends the sound without a pause.
    """
    spoken = tuple(sentences)
    samples = array("h")
    marks: list[ClipMark] = []

    def add(name: str, sound: Sound) -> None:
        marks.append(ClipMark(name, len(samples), len(sound.samples)))
        samples.extend(sound.samples)

    def pause(seconds: float) -> None:
        samples.extend(silence(seconds).samples)

    if chime is not None:
        add("chime", chime)
        pause(AFTER_CHIME)
    for turn in range(times):
        if turn:
            pause(BEFORE_REPEAT)
        for index, words in enumerate(spoken):
            if index:
                pause(BETWEEN_LANGUAGES)
            for at, word in enumerate(words):
                add(word.clip, clip(index, word.clip))
                if at + 1 < len(words):
                    pause(PAUSES[word.after] * pace)
    return Announcement(Sound(samples), tuple(marks))


def seconds_of(mark: ClipMark) -> tuple[float, float]:
    """The start and the length of a part in seconds."""
    return mark.start / RATE, mark.length / RATE
