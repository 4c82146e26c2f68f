"""The house as data: what a profile file may say, checked once, frozen afterwards."""

from datetime import datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Annotated, Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import (
    Field,
    NaiveDatetime,
    field_validator,
    model_validator,
)

from assets import asset
from shared.i18n import LanguageCode, Message
from shared.office import lengths
from shared.office.distinct import distinct
from shared.office.mistake import ProfileMistake
from shared.office.open_days import Calendar, Hours
from shared.office.part import KEPT, Part, Words
from shared.office.privacy_rules import PrivacyRules
from shared.office.register_rules import RegisterRules
from shared.office.slip_style import QrUse, SlipLines, SlipStyle
from shared.office.toml_problem import read_toml, validated

Requirements = tuple[Annotated[Words, lengths.REQUIREMENT.words], ...]


class Subservice(Part):
    """A finer choice within a service, e.g. KTP-el within Adminduk."""

    key: str = Field(pattern=r"^[a-z0-9-]{1,24}$")
    name: Annotated[Words, lengths.SUBSERVICE_NAME.words]
    requirements: Requirements = ()


class Service(Part):
    """The thing a visitor queues for (layanan)."""

    code: str = Field(pattern=r"^[A-Z]$", description="series letter and id of the service")
    name: Annotated[Words, lengths.SERVICE_NAME.words]
    short_name: Annotated[Words, lengths.SHORT_NAME.words] | None = None
    description: Annotated[Words, lengths.SERVICE_DESCRIPTION.words]
    icon: str = "file-text"
    usual_minutes: float = Field(gt=0, le=240)
    target_minutes: int = Field(gt=0, le=480, description="wait the house promises")
    requirements: Requirements = ()
    subservices: Annotated[tuple[Subservice, ...], distinct("key", "name")] = ()
    daily_quota: int | None = Field(default=None, gt=0)
    highlighted: bool = False

    def brief(self, language: str = "id") -> str:
        """The name where space is short."""
        return (self.short_name or self.name).say(language)

    def finer(self, key: str | None) -> Subservice | None:
        """The finer choice of that key, where there is one."""
        return next((each for each in self.subservices if each.key == key), None)

    def needed(self, key: str | None) -> Requirements:
        """What to bring for the finer choice of that key: its own list, else the service's."""
        finer = self.finer(key)
        return finer.requirements if finer and finer.requirements else self.requirements


class Counter(Part):
    """A place where an officer serves (loket)."""

    code: str = Field(pattern=r"^[A-Za-z0-9-]{1,12}$")
    name: Annotated[str, lengths.COUNTER_NAME.text]
    serves: Annotated[tuple[str, ...], distinct()] = Field(min_length=1)


class QueueRules(Part):
    """The numbers behind the call order; their meaning is in docs/queue-rules.md."""

    priority_series: str | None = Field(default="P", pattern=r"^[A-Z]$")
    priority_in_a_row: int = Field(default=2, ge=1, le=20)
    ageing_minutes: int = Field(default=45, ge=1, le=480)
    calls_before_no_show: int = Field(default=3, ge=1, le=10)
    return_after: int = Field(default=5, ge=0, le=50)
    last_ticket_minutes: int = Field(default=15, ge=0, le=240)
    last_ticket_minutes_before_break: int = Field(default=0, ge=0, le=240)
    forgotten_after_minutes: int = Field(default=60, ge=5, le=480)
    supervisor_takes_over: bool = False

    @field_validator("priority_series", mode="before")
    @classmethod
    def _empty_is_none(cls, series: object) -> object:
        # TOML has no null: an empty text says that the house has no priority series.
        return None if series == "" else series


class Ask(StrEnum):
    """What an outcome may ask the officer for. ``COMPLAINT`` asks for the visitor's particulars
    too, and for what the complaint is about."""

    AGENCY = "agency"
    MISSING_DOCUMENTS = "missing_documents"
    PARTICULARS = "particulars"
    COMPLAINT = "complaint"
    NOTE = "note"


class Outcome(Part):
    """How a visit ended (hasil), and what the officer is asked for then."""

    key: str = Field(pattern=r"^[a-z_]{2,32}$")
    name: Annotated[Words, lengths.OUTCOME_NAME.words]
    asks: Annotated[tuple[Ask, ...], distinct()] = ()
    went_away: bool = Field(default=False, description="the visitor left, and was not served")

    @model_validator(mode="before")
    @classmethod
    def _said_by_its_key(cls, values: object) -> object:
        # Profiles of before said it by the key alone.
        if isinstance(values, dict) and values.get("key") == "left":
            return {"went_away": True, **values}
        return values


class Contact(Part):
    label: Annotated[Words, lengths.CONTACT_LABEL.words]
    number: Annotated[str, lengths.CONTACT_NUMBER.text]

    @property
    def whatsapp(self) -> str:
        """The number as WhatsApp writes it: ``628117887112``; nothing where it is none."""
        digits = "".join(each for each in self.number if each.isdigit())
        digits = "62" + digits[1:] if digits.startswith("0") else digits
        return digits if 8 <= len(digits) <= 15 else ""


class Talk(Part):
    """A public talk at the house; ``starts`` is the house's local time, without a zone."""

    title: Annotated[Words, lengths.TALK_TITLE.words]
    starts: NaiveDatetime
    place: Annotated[str, lengths.TALK_PLACE.text]

    @field_validator("starts")
    @classmethod
    def _to_the_minute(cls, starts: datetime) -> datetime:
        return starts.replace(second=0, microsecond=0)


class KioskRules(Part):
    idle_seconds: int = Field(default=45, ge=5, le=600)
    ticket_seconds: int = Field(default=12, ge=3, le=120)


class ClosingRules(Part):
    """What closing the day leaves for the head of the house: the daily sheet, in a folder (a name
    is one in the house's own), and on the office printer of the desk that closes."""

    keep: bool = True
    printed: bool = False
    folder: Annotated[str, lengths.FOLDER.text] = ""


class HouseProfile(Part):
    """Everything that makes one house differ from another."""

    key: str = Field(pattern=r"^[a-z0-9-]{2,32}$")
    name: Annotated[str, Field(min_length=2), lengths.HOUSE_NAME.text]
    place: Annotated[str, lengths.HOUSE_PLACE.text]
    slip_title: Annotated[str, lengths.SLIP_TITLE.text]
    slip_lines: SlipLines = ()
    slip: SlipStyle = SlipStyle()
    zone: str = "Asia/Jakarta"
    theme: str = "palembang"
    languages: Annotated[tuple[LanguageCode, ...], distinct()] = ("id", "en")
    contact: Contact | None = None
    notices: tuple[Annotated[Words, lengths.NOTICE.words], ...] = ()
    talks: tuple[Talk, ...] = ()
    services: Annotated[tuple[Service, ...], distinct("code", "name")] = Field(min_length=1)
    counters: Annotated[tuple[Counter, ...], distinct("code", "name")] = Field(min_length=1)
    hours: Hours
    calendar: Calendar = Calendar()
    queue: QueueRules = QueueRules()
    kiosk: KioskRules = KioskRules()
    closing: ClosingRules = ClosingRules()
    privacy: PrivacyRules = PrivacyRules()
    complaints: RegisterRules = Field(default_factory=RegisterRules)
    outcomes: Annotated[tuple[Outcome, ...], distinct("key", "name")] = Field(min_length=1)
    agencies: Annotated[tuple[Annotated[str, lengths.AGENCY_NAME.text], ...], distinct()] = ()
    pause_reasons: Annotated[
        tuple[Annotated[Words, lengths.PAUSE_REASON.words], ...], distinct()
    ] = ()

    @field_validator("zone")
    @classmethod
    def _zone_exists(cls, name: str) -> str:
        try:
            ZoneInfo(name)
        except (ZoneInfoNotFoundError, ValueError, OSError):
            words = Message("Problems", "Zona waktu “{zone}” tidak dikenal.")
            raise ProfileMistake(words.filled(zone=name)) from None
        return name

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        codes = [service.code for service in self.services]
        if self.queue.priority_series in codes:
            words = Message("Problems", "Seri prioritas {series} sudah dipakai sebuah layanan.")
            raise ProfileMistake(words.filled(series=self.queue.priority_series))
        for counter in self.counters:
            for code in counter.serves:
                if code not in codes:
                    words = Message(
                        "Problems", "{counter} melayani “{service}”, layanan itu tidak ada."
                    )
                    raise ProfileMistake(words.filled(counter=counter.name, service=code))
        if self.slip.qr is QrUse.WHATSAPP and not (self.contact and self.contact.whatsapp):
            raise ProfileMistake(
                Message("Problems", "Kode WhatsApp di slip memerlukan nomor kontak rumah ini.")
            )
        if "id" not in self.languages:
            raise ProfileMistake(
                Message("Problems", "Bahasa Indonesia (id) wajib ada di languages.")
            )
        return self

    @cached_property
    def tz(self) -> ZoneInfo:
        """The house's time zone."""
        return ZoneInfo(self.zone)

    def service(self, code: str) -> Service:
        """The service with that code; KeyError when the house has none."""
        for service in self.services:
            if service.code == code:
                return service
        raise KeyError(code)

    @property
    def complaint_service(self) -> Service:
        """The service at whose counters reports are taken; the first where none is named."""
        named = (each for each in self.services if each.code == self.complaints.service)
        return next(named, self.services[0])

    def counter(self, code: str) -> Counter:
        """The counter with that code; KeyError when the house has none."""
        for counter in self.counters:
            if counter.code == code:
                return counter
        raise KeyError(code)

    @property
    def went_away(self) -> frozenset[str]:
        """Outcomes of visitors who left while being served."""
        return frozenset(one.key for one in self.outcomes if one.went_away)

    def outcome(self, key: str) -> Outcome:
        """The outcome with that key; KeyError when the house offers none."""
        for outcome in self.outcomes:
            if outcome.key == key:
                return outcome
        raise KeyError(key)


def kept_profile(document: object) -> HouseProfile:
    """A profile that a house has stored, perhaps under older rules for its words. Raises
    ValidationError."""
    return HouseProfile.model_validate(document, context=KEPT)


def load_profile(path: Path) -> HouseProfile:
    """Read a profile file. Raises :class:`~shared.office.toml_problem.TomlProblem`."""
    data, text = read_toml(path)
    return validated(HouseProfile, data, text, path)


def shipped_profiles() -> dict[str, Path]:
    """The profiles that come with the program, by name."""
    return {path.stem: path for path in sorted(asset("profiles").glob("*.toml"))}
