"""``sapa figures``: the house's fifteen figures for scripts and for whoever publishes them."""

import json
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import click

from shared.cli.at_house import at_house
from shared.figures.definition import UNIT_WORDS
from shared.figures.figure import Figure, FigureSet, publishable
from shared.figures.house import HouseFigures, house_figures
from shared.office.house import House

_DAY = click.DateTime(["%Y-%m-%d"])
FROM = click.option("--from", "first", type=_DAY, required=True, help="Hari pertama (2026-01-31).")
TO = click.option("--to", "last", type=_DAY, required=True, help="Hari terakhir, ikut dihitung.")


@click.command("figures")
@FROM
@TO
@click.option("--service", help="Kode satu layanan.")
@click.option("--inside", is_flag=True, help="Untuk rumah sendiri: angka 1-4 tidak ditutup.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def figures(
    first: datetime, last: datetime, service: str | None, inside: bool, as_json: bool
) -> None:
    """Lima belas angka sebuah masa, dengan arti dan saat dibacanya.

    Angka 1-4 ditutup, juga angka lain yang dapat membukanya, karena keluaran ini boleh diterbitkan.
    """
    with at_house() as house:
        read = figures_of(house, first.date(), last.date(), service).figures
        zone = house.profile.tz
    found = read if inside else publishable(read)
    if as_json:
        plain_set = plain(found, found.cut_off.astimezone(zone).isoformat())
        click.echo(json.dumps(plain_set, ensure_ascii=False))
        return
    click.echo(f"{found.first} sampai {found.last}, dibaca {found.cut_off.astimezone(zone):%c}")
    for one in found.figures:
        click.echo(_told(one))


def figures_of(house: House, first: date, last: date, service: str | None = None) -> HouseFigures:
    """The house's figures, the period checked first."""
    if last < first:
        raise click.BadParameter(
            "hari terakhir lebih awal daripada hari pertama", param_hint="--to"
        )
    code = None if service is None else service.upper()
    if code is not None and code not in {one.code for one in house.profile.services}:
        codes = ", ".join(one.code for one in house.profile.services)
        raise click.BadParameter(f"pilih salah satu dari {codes}", param_hint="--service")
    with house.database.read() as session:
        return house_figures(
            session,
            profile=house.profile,
            first=first,
            last=last,
            cut_off=house.now(),
            service=code,
        )


def plain(found: FigureSet, cut_off: str) -> dict[str, Any]:
    """The figures for scripts; null where there is nothing to tell or too few to publish."""
    return {
        "from": found.first.isoformat(),
        "to": found.last.isoformat(),
        "cut_off": cut_off,
        "figures": [_plain(one) for one in found.figures],
    }


def _plain(one: Figure) -> dict[str, Any]:
    return {
        "code": one.code,
        "cohort": one.definition.cohort.value,
        "formula_version": one.definition.version,
        "n": one.n,
        "d": one.d,
        "value": _number(one.value),
        "unit": one.definition.unit.value,
        "suppressed": one.suppressed,
    }


def _number(value: Decimal | None) -> int | float | None:
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


def _told(one: Figure) -> str:
    name = one.definition.name.say("id")
    if one.suppressed:
        return f"{one.code}  {name:<34} ditutup (kurang dari 5, atau dapat dihitung dari yang lain)"
    if one.value is None:
        return f"{one.code}  {name:<34} belum ada"
    value = str(one.value).replace(".", ",")
    unit = UNIT_WORDS[one.definition.unit].say("id")
    of = "" if one.d is None else f"({one.n} dari {one.d})"
    return f"{one.code}  {name:<34} {value:>9} {unit} {of}".rstrip()
