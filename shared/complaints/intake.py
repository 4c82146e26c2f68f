"""What an officer takes down, and what is still missing; rules only."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from shared.complaints.covering import TellingWords, found_in
from shared.complaints.results import Class


@dataclass(frozen=True)
class Reporter:
    """Who reports. Every field may be empty; ``on_behalf_of`` names another person and the tie."""

    name: str = ""
    phone: str = ""
    email: str = ""
    nik: str = ""
    address: str = ""
    representative: str = ""
    on_behalf_of: str = ""

    def __bool__(self) -> bool:
        return any(vars(self).values())


@dataclass(frozen=True)
class Intake:
    """One report on its way into the register.

    ``received_at`` is when it really arrived, which may be long before it is entered; without one
    it arrives now. ``anonymous`` and ``secret`` are None until they were asked. ``key`` is made
    once per form: the same key gives the same complaint. ``happened_on`` is a date or words.
    ``same_as`` is a report on the same matter, ``not_same`` those that were compared and are not.
    ``covers`` are words in it that not everybody may read (tutupi).
    """

    key: str
    kind: Class | None = None
    story: str = ""
    title: str = ""
    hope: str = ""
    happened_on: str = ""
    place: str = ""
    district: str | None = None
    village: str | None = None
    category: str | None = None
    agency: str | None = None
    channel: str | None = None
    received_at: datetime | None = None
    anonymous: bool | None = None
    secret: bool | None = None
    notice_version: int | None = None
    ticket: UUID | None = None
    lapor_id: str | None = None
    same_as: UUID | None = None
    not_same: tuple[UUID, ...] = ()
    covers: tuple[TellingWords, ...] = ()
    reporter: Reporter = field(default_factory=Reporter)


class Gap(StrEnum):
    """What the register cannot do without; the values are the fields' names."""

    KIND = "class"
    STORY = "story"
    CHANNEL = "channel"
    ANONYMOUS = "anonymous"
    SECRET = "secret"
    NOTICE = "notice_version"


class Question(StrEnum):
    """What a good report answers. What is missing is asked for now, since it stops work later."""

    WHAT = "what"
    WHERE = "where"
    WHEN = "when"
    WHO = "who"
    HOW = "how"


_A_STORY = 40
_AN_ACCOUNT = 120


def gaps(intake: Intake) -> tuple[Gap, ...]:
    """What must be there before a number is given, in the form's order."""
    lacking = {
        Gap.KIND: intake.kind is None,
        Gap.STORY: not intake.story.strip(),
        Gap.CHANNEL: not intake.channel,
        Gap.ANONYMOUS: intake.anonymous is None,
        Gap.SECRET: intake.secret is None,
        Gap.NOTICE: intake.notice_version is None,
    }
    return tuple(gap for gap in Gap if lacking[gap])


def answered(intake: Intake) -> frozenset[Question]:
    """Which of the five questions the report answers so far; never a reason to refuse it."""
    story = intake.story.strip()
    found = {
        Question.WHAT: len(story) >= _A_STORY or bool(intake.title.strip()),
        Question.WHERE: bool(intake.place.strip() or intake.district),
        Question.WHEN: bool(intake.happened_on.strip()),
        Question.WHO: bool(intake.agency or intake.reporter),
        Question.HOW: len(story) >= _AN_ACCOUNT,
    }
    return frozenset(question for question, there in found.items() if there)


def tells(intake: Intake) -> tuple[TellingWords, ...]:
    """What in words that every officer will read tells who somebody is."""
    if intake.kind is not None and stays_sealed(intake.kind, secret=bool(intake.secret)):
        return ()
    texts = (intake.title, intake.story, intake.hope, intake.place)
    return found_in(texts, name=intake.reporter.name)


def title_of(intake: Intake, *, most: int = 80) -> str:
    """The title, or the story's first words where the officer gave none."""
    title = " ".join(intake.title.split())
    if title:
        return title
    words = " ".join(intake.story.split())
    if len(words) <= most:
        return words
    return words[:most].rsplit(" ", 1)[0] + " …"


def stays_sealed(kind: Class, *, secret: bool) -> bool:
    """Whether the text itself is kept like a person: secret and supervision cases."""
    return secret or kind is Class.SUPERVISION
