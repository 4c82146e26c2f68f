"""``sapa complaint``: the register for scripts, and for the day the desk is dead."""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import click

from shared.cli.at_house import at_house
from shared.cli.complaint_file import read_report
from shared.cli.signing_in import signed_in
from shared.complaints.covering import TELLING_WORDS, Telling, TellingWords
from shared.complaints.deadlines.standing import Urgency
from shared.complaints.intake import tells
from shared.complaints.listing import lines
from shared.complaints.number import ComplaintNumber, NotANumber, WrongCheckDigit
from shared.complaints.old_visits import VisitFate, move_old_visits
from shared.complaints.problems import STATE_WORDS
from shared.complaints.reading import find_number, open_case, read_case
from shared.complaints.registering import new_pin, register_complaint, reporter_subject
from shared.complaints.searching import search_register
from shared.complaints.views import Case, ComplaintLine, DeadlineView, EventView
from shared.i18n import clock_time, short_date
from shared.office.house import House
from shared.privacy.reveal import RevealPurpose, reveal
from shared.queue.sealing_words import seal_words
from shared.reports.old_visits import old_visits_lines, save_old_visits

_CLOSED_TO_SCRIPTS = "(isi tertutup)"


@click.group("complaint")
def complaint() -> None:
    """Catat dan lihat aduan tanpa meja petugas."""


@complaint.command("list")
@click.option("--search", help="Nomor, Tracking ID, atau kata; juga aduan yang sudah selesai.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def list_complaints(search: str | None, as_json: bool) -> None:
    """Semua aduan terbuka, tenggat terdekat dahulu; atau yang dicari, terbaru dahulu."""
    with at_house() as house:
        _show(house, _open_lines(house) if search is None else _found(house, search), as_json)


@complaint.command("due")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def due(as_json: bool) -> None:
    """Aduan yang lewat tenggat atau jatuh tempo hari ini."""
    with at_house() as house:
        urgent = (Urgency.OVERDUE, Urgency.TODAY)
        _show(house, [one for one in _open_lines(house) if one.standing.urgency in urgent], as_json)


@complaint.command("show")
@click.argument("number")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
@click.option("--as", "name", help="Nama pengguna; kata sandinya ditanyakan.")
@click.option(
    "--reporter",
    "purpose",
    type=click.Choice([purpose.value for purpose in RevealPurpose]),
    help="Tampilkan pelapor juga, untuk keperluan ini. Tercatat dalam jejak.",
)
def show(number: str, as_json: bool, name: str | None, purpose: str | None) -> None:
    """Satu aduan dengan tenggat dan riwayatnya.

    Isi yang tertutup dan pelapor hanya dengan --as: itu perbuatan seorang petugas.
    """
    with at_house() as house:
        reader = None if name is None else signed_in(house, name).id
        with house.database.write() as session:
            found, at = find_number(session, number), house.now()
            reading = partial(read_case, session, profile=house.profile, complaint=found, now=at)
            case = reading()
            if case.locked and reader is not None:
                open_case(session, complaint=found, officer=reader, at=at)
                case = reading(reader=reader)
            reporter = purpose and reveal(
                session,
                of=reporter_subject(found),
                purpose=RevealPurpose(purpose),
                officer=reader,
                at=at,
            )
        told = dict(reporter.values) if reporter else {}
        if as_json:
            plain = _plain(house, case) | ({"reporter": told} if purpose else {})
            click.echo(json.dumps(plain, ensure_ascii=False))
            return
        _tell(house, case)
        for field, value in told.items():
            click.echo(f"  {field}: {value}")


@complaint.command("add")
@click.option(
    "--file",
    "file",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Laporan sebagai objek JSON.",
)
@click.option("--cover", is_flag=True, help="Tutupi telepon, NIK, dan nama pelapor di cerita.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def add(file: Path, cover: bool, as_json: bool) -> None:
    """Catat laporan dari berkas dan cetak nomornya."""
    with at_house() as house:
        intake, pin = read_report(file, house.profile), new_pin()
        found = tells(intake)
        if cover:
            intake = replace(intake, covers=found)
        with house.database.write() as session:
            made = register_complaint(
                session, profile=house.profile, intake=intake, pin=pin, officer=None, at=house.now()
            )
        if as_json:
            told = {"number": made.number, "repeated": made.repeated}
            if intake.covers:
                told["covered"] = _kinds(intake.covers)
            click.echo(json.dumps(told if made.repeated else told | {"pin": pin.digits}))
            return
        if found and not cover:
            names = ", ".join(str(TELLING_WORDS[one]) for one in _kinds(found))
            click.echo(f"Tidak ditutup: {names} di dalam cerita. --cover menutupnya.", err=True)
        click.echo(made.number)
        if not made.repeated:
            click.echo(f"PIN {pin.digits}", err=True)


@complaint.command("check")
@click.argument("number")
def check(number: str) -> None:
    """Periksa angka kontrol sebuah nomor; registernya tidak dibuka."""
    try:
        click.echo(f"{ComplaintNumber.parse(number)}: benar")
    except WrongCheckDigit:
        raise click.ClickException(f"{number}: ada angka yang salah atau tertukar") from None
    except NotANumber:
        raise click.ClickException(f"{number}: bukan nomor aduan") from None


@complaint.command("migrate")
@click.option("--dry-run", is_flag=True, help="Hanya lihat; tidak ada yang ditulis.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def migrate(dry_run: bool, as_json: bool) -> None:
    """Pindahkan laporan dari kunjungan lama ke register; boleh diulang kapan saja."""
    with at_house() as house:
        if not dry_run and not seal_words(house):
            click.echo("Sebagian kata kunjungan lama belum tersegel; ulangi nanti.", err=True)
        done = move_old_visits(house, dry_run=dry_run)
        report = None if dry_run else save_old_visits(house, done)
    if as_json:
        counted = Counter(one.fate for one in done.visits)
        told = {
            "dry_run": dry_run,
            "counts": {fate.value: counted[fate] for fate in VisitFate},
            "unknown_agencies": sorted({one.agency for one in done.visits if one.agency}),
            "unknown_categories": sorted({one.category for one in done.visits if one.category}),
            "orphan_drafts": list(done.orphan_drafts),
            "report": str(report) if report else None,
        }
        click.echo(json.dumps(told, ensure_ascii=False))
        return
    for line in old_visits_lines(done):
        click.echo(line)
    if report is not None:
        click.echo(f"Laporan: {report}")


def _kinds(found: Iterable[TellingWords]) -> list[Telling]:
    return list(dict.fromkeys(one.what for one in found))


def _open_lines(house: House) -> tuple[ComplaintLine, ...]:
    with house.database.read() as session:
        return lines(session, profile=house.profile, now=house.now())


def _found(house: House, typed: str) -> tuple[ComplaintLine, ...]:
    with house.database.read() as session:
        return search_register(session, typed, profile=house.profile, now=house.now()).lines


def _show(house: House, found: Iterable[ComplaintLine], as_json: bool) -> None:
    found = list(found)
    if as_json:
        click.echo(json.dumps([_line(house, one) for one in found], ensure_ascii=False))
        return
    if not found:
        click.echo("Tidak ada.")
    for one in found:
        title = _CLOSED_TO_SCRIPTS if one.sealed else one.title
        click.echo(f"{one.number}  {_day(house, one.nearest_due):<12} "
                   f"{STATE_WORDS[one.state]!s:<14} {title}")  # fmt: skip


def _tell(house: House, case: Case) -> None:
    line = case.line
    click.echo(f"{line.number}  {STATE_WORDS[line.state]}")
    click.echo(_CLOSED_TO_SCRIPTS if case.locked else str(line.title))
    if line.sealed and not case.locked:
        click.echo(str(case.story))
    for one in case.deadlines:
        verdict = f", {one.verdict.value}" if one.verdict else ""
        click.echo(f"  {one.step.value}: {_day(house, one.due)}{verdict}")
    for event in case.events:
        local = event.at.astimezone(house.profile.tz)
        words = event.text or event.reason or ""
        when = f"{short_date(local.date())} {clock_time(local)}"
        click.echo(f"  {when}  {event.step.value}  {words}".rstrip())


def _day(house: House, moment: datetime | None) -> str:
    return "-" if moment is None else short_date(moment.astimezone(house.profile.tz).date())


def _line(house: House, one: ComplaintLine) -> dict[str, Any]:
    return {
        "number": one.number,
        "class": one.kind.value,
        "state": one.state.value,
        "waiting_for": one.waiting_for.value,
        "received_at": _moment(house, one.received_at),
        "step": one.nearest_step.value if one.nearest_step else None,
        "due": _moment(house, one.nearest_due),
        "urgency": one.standing.urgency.value,
        "working_days": one.standing.working_days,
    }


def _plain(house: House, case: Case) -> dict[str, Any]:
    line = case.line
    return {
        "number": line.number,
        "class": line.kind.value,
        "state": line.state.value,
        "waiting_for": line.waiting_for.value,
        "received_at": _moment(house, line.received_at),
        "cycle": case.cycle,
        "deadlines": [_deadline(house, one) for one in case.deadlines],
        "events": [_event(house, one) for one in case.events],
        "attachments": [
            {
                "kind": one.kind.value,
                "size": one.size,
                "pages": one.pages,
                "added_at": _moment(house, one.added_at),
            }
            for one in case.attachments
        ],
        "linked": [one.number for one in case.linked],
    }


def _deadline(house: House, one: DeadlineView) -> dict[str, Any]:
    return {
        "step": one.step.value,
        "cycle": one.cycle,
        "due": _moment(house, one.extended_to or one.due),
        "verdict": one.verdict.value if one.verdict else None,
        "sure": one.sure,
        "law": one.law,
        "explain": [
            {
                "day": line.day.isoformat(),
                "mark": line.mark.value,
                "number": line.number,
                "minutes": None if line.time is None else int(line.time.total_seconds() // 60),
                "why": line.why.value if line.why else None,
                "name": line.name or None,
            }
            for line in one.explained
        ],
    }


def _event(house: House, one: EventView) -> dict[str, Any]:
    return {
        "seq": one.seq,
        "step": one.step.value,
        "from": one.from_state.value,
        "to": one.to_state.value,
        "at": _moment(house, one.at),
        "officer": one.officer,
        "cycle": one.cycle,
        "reason": one.reason,
        "text": one.text,
        "visible_to_reporter": one.visible_to_reporter,
        "detail": one.detail,
    }


def _moment(house: House, moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(house.profile.tz).isoformat()
