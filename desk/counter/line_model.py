"""The left-hand list: who waits, grouped, and who was set aside or missed the call."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from desk.keyed_rows import Index, KeyedRows
from shared.office.profile import HouseProfile
from shared.queue.lifecycle import State
from shared.queue.line.call_order import may_call
from shared.queue.views import TicketView

translate = QCoreApplication.translate


class Group(StrEnum):
    """Groups that are not a service."""

    PRIORITY = "priority"
    PARKED = "parked"
    MISSED = "missed"


@dataclass(frozen=True)
class Head:
    """The line above a group."""

    group: str
    title: str
    count: int


@dataclass(frozen=True)
class Line:
    """One number in the list. ``minutes`` is how long it waits, or has been set aside."""

    ticket: TicketView
    minutes: int
    late: bool
    mine: bool
    due: bool


Row = Head | Line


def waiting_rows(
    tickets: Iterable[TicketView],
    *,
    profile: HouseProfile,
    serves: Sequence[str],
    counter: str,
    now: datetime,
    language: str = "id",
) -> list[Row]:
    """The whole list: priority first, then every service that somebody waits for, the seat's
    own services before the others, then those set aside and those who missed their call."""
    groups: dict[str, list[TicketView]] = {}
    for ticket in tickets:
        groups.setdefault(_group(ticket), []).append(ticket)
    rows: list[Row] = []
    for group, title in _titles(profile, serves, language):
        found = groups.get(group, ())
        if found:
            rows.append(Head(group, title, len(found)))
            rows.extend(_line(one, profile, serves, counter, now) for one in found)
    return rows


def _titles(
    profile: HouseProfile, serves: Sequence[str], language: str
) -> Iterable[tuple[str, str]]:
    yield Group.PRIORITY, translate("Waiting", "Prioritas")
    own = [service for service in profile.services if service.code in serves]
    others = [service for service in profile.services if service.code not in serves]
    for service in (*own, *others):
        yield service.code, f"{service.code} · {service.brief(language)}"
    yield Group.PARKED, translate("Waiting", "Ditunda")
    yield Group.MISSED, translate("Waiting", "Tidak hadir")


def _group(ticket: TicketView) -> str:
    if ticket.state is State.PARKED:
        return Group.PARKED
    if ticket.state is State.NO_SHOW:
        return Group.MISSED
    return Group.PRIORITY if ticket.priority else ticket.service_code


def _line(
    ticket: TicketView,
    profile: HouseProfile,
    serves: Sequence[str],
    counter: str,
    now: datetime,
) -> Line:
    waiting = ticket.state is State.WAITING
    since = (
        ticket.issued_at if waiting else (ticket.ended_at or ticket.called_at or ticket.issued_at)
    )
    minutes = max(0, int((now - since).total_seconds() // 60))
    try:
        target = profile.service(ticket.service_code).target_minutes
    except KeyError:
        target = 24 * 60
    mine = may_call(ticket, counter=counter, serves=serves)
    due = ticket.remind_at is not None and ticket.remind_at <= now
    return Line(ticket, minutes, waiting and minutes > target, mine, due)


class WaitingModel(KeyedRows[Row]):
    """`Row` items under ``UserRole``; a sentence for screen readers under ``AccessibleText``."""

    def key(self, row: Row) -> object:
        return row.group if isinstance(row, Head) else row.ticket.id

    def said(self, row: Row) -> str:
        return _said(row)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row_at(index)
        if row is None:
            return Qt.ItemFlag.NoItemFlags
        if isinstance(row, Head):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def position_of_ticket(self, ticket: UUID) -> int:
        return self.position_of(ticket)


def _said(row: Row) -> str:
    if isinstance(row, Head):
        return f"{row.title}, {row.count}"
    minutes = translate("Waiting", "{minutes} menit").format(minutes=row.minutes)
    parts = [row.ticket.label, minutes]
    if row.ticket.priority:
        parts.append(translate("Waiting", "prioritas"))
    if row.late:
        parts.append(translate("Waiting", "melewati target"))
    return ", ".join(parts)
