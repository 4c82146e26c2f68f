"""A report as a JSON file: read into an intake, or refused with the field that is wrong."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import uuid4

from shared.complaints.intake import Intake, Reporter
from shared.complaints.results import Class
from shared.i18n import Message, Refusal
from shared.office.profile import HouseProfile


class BadReport(Refusal):
    """The file, or one of its fields, is not what a report needs."""

    sentence = Message("Sentences", "Isian “{field}”: {why}.")

    def __init__(self, field: str, why: Message) -> None:
        self.field = field
        super().__init__(field=field, why=why)


class NoReport(Refusal):
    sentence = Message("Sentences", "Berkas laporan tidak dapat dibaca: {why}.")

    def __init__(self, why: Message | str) -> None:
        super().__init__(why=why)


UNKNOWN_FIELD = Message("Sentences", "tidak dikenal")
_TEXTS = ("title", "story", "hope", "happened_on", "place")
_PERSON = ("name", "phone", "email", "nik", "address")
_KNOWN = {
    *_TEXTS, "class", "channel", "received_at", "category", "anonymous", "secret",
    "notice_version", "reporter", "key",
}  # fmt: skip


def read_report(path: Path, profile: HouseProfile) -> Intake:
    """The report in ``path`` (UTF-8, one JSON object). Raises NoReport, BadReport.

    Without ``notice_version`` the current one holds; without ``key`` every call is a new report.
    """
    document = _document(path)
    for name in document:
        if name not in _KNOWN:
            raise BadReport(name, UNKNOWN_FIELD)
    take = _Fields(document)
    person = _Fields(take.mapping("reporter"), "reporter.")
    for name in person.document:
        if name not in _PERSON:
            raise BadReport(f"reporter.{name}", UNKNOWN_FIELD)
    return Intake(
        key=take.text("key") or str(uuid4()),
        kind=take.kind("class"),
        channel=_one_of(take.text("channel"), "channel", profile.complaints.channel) or None,
        category=_one_of(take.text("category"), "category", profile.complaints.category) or None,
        received_at=take.moment("received_at", profile),
        anonymous=take.flag("anonymous"),
        secret=take.flag("secret"),
        notice_version=take.number("notice_version", profile.complaints.notice.version),
        reporter=Reporter(**{name: person.text(name) for name in _PERSON}),
        **{name: take.text(name) for name in _TEXTS},  # type: ignore[arg-type]
    )


def _document(path: Path) -> dict[str, Any]:
    try:
        document = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise NoReport(error.strerror or str(error)) from error
    except (ValueError, RecursionError):
        raise NoReport(Message("Sentences", "bukan JSON dalam UTF-8")) from None
    if not isinstance(document, dict):
        raise NoReport(Message("Sentences", "bukan satu objek JSON"))
    return document


class _Fields:
    """The fields of one object, each taken as what it must be."""

    def __init__(self, document: Mapping[str, Any], above: str = "") -> None:
        self.document, self._above = document, above

    def text(self, name: str) -> str:
        value = self.document.get(name)
        if value is None:
            return ""
        if not isinstance(value, str) or "\0" in value:
            raise self._bad(name, Message("Sentences", "harus teks"))
        return value

    def flag(self, name: str) -> bool | None:
        value = self.document.get(name)
        if value is not None and not isinstance(value, bool):
            raise self._bad(name, Message("Sentences", "harus true atau false"))
        return value

    def number(self, name: str, otherwise: int) -> int:
        value = self.document.get(name, otherwise)
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise self._bad(name, Message("Sentences", "harus bilangan bulat"))
        return value

    def mapping(self, name: str) -> Mapping[str, Any]:
        value = self.document.get(name) or {}
        if not isinstance(value, dict):
            raise self._bad(name, Message("Sentences", "harus objek"))
        return value

    def kind(self, name: str) -> Class | None:
        text = self.text(name)
        if text and text not in list(Class):
            raise self._bad(
                name,
                Message("Sentences", "harus salah satu dari: {words}").filled(
                    words=", ".join(Class)
                ),
            )
        return Class(text) if text else None

    def moment(self, name: str, profile: HouseProfile) -> datetime | None:
        text = self.text(name)
        if not text:
            return None
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise self._bad(
                name, Message("Sentences", "harus seperti 2026-11-25T09:41:00+07:00")
            ) from None
        return moment if moment.tzinfo else moment.replace(tzinfo=profile.tz)

    def _bad(self, name: str, why: Message) -> BadReport:
        return BadReport(self._above + name, why)


def _one_of(key: str, name: str, lookup: Callable[[str], object]) -> str:
    if key:
        try:
            lookup(key)
        except KeyError:
            raise BadReport(
                name, Message("Sentences", "“{key}” tidak ada di profil rumah").filled(key=key)
            ) from None
    return key
