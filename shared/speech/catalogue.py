"""Every clip a voice needs, in the order in which a reader would record them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from shared.speech.language import SpokenLanguage
from shared.speech.questions import survey_texts
from shared.speech.words import clip_name

CHIME = "chime"
CALLED = ("phrase", "place", "number", "letter")
"""The groups that a call is made of."""


@dataclass(frozen=True, slots=True)
class Clip:
    """One file to record: ``name`` without ``.wav``, and the words to read out."""

    name: str
    text: str
    group: str


def clips(
    language: SpokenLanguage, counters: Iterable[str] = (), names: Iterable[str] = ()
) -> tuple[Clip, ...]:
    """The clips of ``language``, each once; ``counters`` are the house's own counter names,
    ``names`` what else it calls things by (`shared.speech.house_names`)."""
    listed = [
        Clip(clip_name(language.number_call), language.number_call, "phrase"),
        Clip(clip_name(language.proceed), language.proceed, "phrase"),
        Clip(clip_name(language.look_at_screen), language.look_at_screen, "phrase"),
        *(Clip(clip_name(text), text, "place") for text in language.counter_words),
        *(Clip(clip_name(text), text, "number") for text in language.vocabulary),
        *(
            Clip(f"{language.letter_prefix}-{letter.lower()}", name, "letter")
            for letter, name in language.letters.items()
        ),
        *(Clip(clip_name(text), text, "prompt") for text in language.phrases.values()),
        *(Clip(name, text, "survey") for name, text in survey_texts(language.code)),
        *(Clip(clip_name(text), text, "time") for text in language.time_vocabulary),
        *(Clip(clip_name(text), text, "day") for text in language.weekdays),
        *(Clip(clip_name(text), text, "day") for text in language.months),
    ]
    for counter in counters:
        bare = re.sub(r"\s+\d{1,6}[A-Za-z]?$", "", counter.strip())
        name = language.counter_word(bare)
        if name is not None:
            listed.append(Clip(clip_name(name), name, "place"))
    listed += [Clip(clip_name(text), text, "house") for text in names if clip_name(text)]
    unique: dict[str, Clip] = {}
    for clip in listed:
        unique.setdefault(clip.name, clip)
    return tuple(unique.values())
