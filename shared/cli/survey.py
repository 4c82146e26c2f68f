"""``sapa survey``: sheets taken in from a file, and what came of a survey."""

import hashlib
import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import click

from shared.cli.at_house import at_house
from shared.office.house import House
from shared.office.service_day import service_day
from shared.reports.survey.files import BOARD_SLIDES, survey_paper, write_papers
from shared.survey.batches import take_file
from shared.survey.counting import SurveyFigures, survey_figures
from shared.survey.index import ElementResult, rounded
from shared.survey.questionnaire import SKM, Questionnaire, questionnaire, questionnaires
from shared.survey.sheet_file import read_sheets

_INSTRUMENT = click.option(
    "--instrument",
    type=click.Choice(sorted(questionnaires())),
    default=SKM,
    show_default=True,
    help="Kuesioner.",
)
_DAY = click.DateTime(["%Y-%m-%d"])
_FROM = click.option("--from", "first", type=_DAY, required=True, help="Hari pertama (2026-01-31).")
_TO = click.option("--to", "last", type=_DAY, required=True, help="Hari terakhir, ikut dihitung.")
_DECIMALS = 4


@click.group("survey")
def survey() -> None:
    """Survei kepuasan: masukkan lembar jawaban dan hitung nilainya."""


@survey.command("add")
@click.option(
    "--file",
    "file",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="CSV dengan kolom U1..U9; boleh date, half, service, remark, dan data responden.",
)
@click.option("--order", default="", help="Unsur kolom Q1, Q2, ...: misalnya U1,U2,...,U9,U8.")
@_INSTRUMENT
def add(file: Path, order: str, instrument: str) -> None:
    """Masukkan semua lembar sebuah berkas, atau tidak satu pun."""
    with at_house() as house:
        now = house.now()
        today = service_day(now, house.profile.tz)
        sheets = read_sheets(
            file,
            of=questionnaire(instrument),
            profile=house.profile,
            today=today,
            order=order.split(",") if order else (),
        )
        with house.database.write() as session:
            batch = take_file(
                session,
                sheets=sheets,
                digest=hashlib.sha256(instrument.encode() + file.read_bytes()).hexdigest(),
                instrument=instrument,
                officer=None,
                day=today,
                at=now,
            )
        click.echo(f"{batch.papers} lembar dimasukkan sebagai bundel {batch.number}.")


@survey.command("result")
@_FROM
@_TO
@_INSTRUMENT
@click.option("--service", help="Kode satu layanan.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def result(
    first: datetime, last: datetime, instrument: str, service: str | None, as_json: bool
) -> None:
    """Nilai survei sebuah masa, dari semua jawaban bersama-sama."""
    of = questionnaire(instrument)
    with at_house() as house:
        found = figures_of(house, of, first.date(), last.date(), service)
    if as_json:
        click.echo(json.dumps(plain(found), ensure_ascii=False))
    else:
        _tell(of, found)


@survey.command("report")
@_FROM
@_TO
@click.option(
    "--out",
    "folder",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder untuk laporan, lembar publikasi, slide, dan pengolahan data.",
)
@_INSTRUMENT
@click.option("--board", is_flag=True, help="Tampilkan slide di papan panggilan juga.")
def report(first: datetime, last: datetime, folder: Path, instrument: str, board: bool) -> None:
    """Tulis laporan survei, lembar publikasi A4 dan A3, slide, dan pengolahan data."""
    of = questionnaire(instrument)
    with at_house() as house:
        figures_of(house, of, first.date(), last.date())
        today = service_day(house.now(), house.profile.tz)
        with house.database.read() as session:
            paper = survey_paper(
                session,
                profile=house.profile,
                of=of,
                first=first.date(),
                last=last.date(),
                today=today,
                house=house.folder,
            )
        slides = house.folder / BOARD_SLIDES if board else None
        for path in write_papers(paper, folder, slides=slides):
            click.echo(path)


def figures_of(
    house: House, of: Questionnaire, first: date, last: date, service: str | None = None
) -> SurveyFigures:
    """The survey's figures, the period checked first."""
    if last < first:
        raise click.BadParameter(
            "hari terakhir lebih awal daripada hari pertama", param_hint="--to"
        )
    if service is not None and service not in {one.code for one in house.profile.services}:
        codes = ", ".join(one.code for one in house.profile.services)
        raise click.BadParameter(f"pilih salah satu dari {codes}", param_hint="--service")
    with house.database.read() as session:
        return survey_figures(session, of=of, first=first, last=last, service=service)


def plain(found: SurveyFigures) -> dict[str, Any]:
    """The result for scripts; numbers are decimal strings, what cannot be told is null."""
    whole = found.result
    return {
        "n": whole.respondents,
        "index": _text(whole.index),
        "ikm": _text(whole.value),
        "mark": whole.band.mark if whole.band else None,
        "elements": {one.code: _element(one) for one in whole.elements},
    }


def _element(one: ElementResult) -> Mapping[str, Any]:
    return {
        "answers": one.tally.answers,
        "nrr": _text(one.mean),
        "value": _text(one.value),
        "mark": one.band.mark if one.band else None,
    }


def _text(number: Fraction | Decimal | None) -> str | None:
    if number is None:
        return None
    return str(number if isinstance(number, Decimal) else rounded(number, _DECIMALS))


def _tell(of: Questionnaire, found: SurveyFigures) -> None:
    whole = found.result
    click.echo(f"{of.short}: {whole.respondents} responden, jumlah minimal {found.wanted}")
    for one in whole.elements:
        value = "belum dapat dihitung" if one.value is None else f"{_comma(one.value)}"
        mark = one.band.mark if one.band else ""
        name = of.element(one.code).name.say()
        click.echo(f"  {one.code}  {value:>8} {mark:<2} {one.tally.answers:>6}  {name}")
    if whole.value is None or whole.band is None:
        click.echo(f"{of.figure}: belum dapat dihitung")
    else:
        click.echo(f"{of.figure}: {_comma(whole.value)} {whole.band.mark} ({whole.band.word})")


def _comma(number: Decimal) -> str:
    return str(number).replace(".", ",")
