"""``sapa lapor``: the files that go to SP4N-LAPOR! and come from it."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from shared.cli.at_house import at_house
from shared.cli.signing_in import signed_in
from shared.complaints.exchange.handing_over import HandOver
from shared.complaints.exchange.matching import FATE_WORDS, LaporFinding, counts
from shared.privacy.reveal import RevealPurpose
from shared.reports.lapor.bridge import LaporComparison, bring_in, hand_over, look_over

_DAY = click.DateTime(["%Y-%m-%d"])


@click.group("lapor")
def lapor() -> None:
    """Serahkan aduan ke SP4N-LAPOR! dan ambil kabarnya."""


@lapor.command("export")
@click.option(
    "--out",
    required=True,
    type=click.Path(path_type=Path, dir_okay=False),
    help="Berkas .xlsx atau .csv.",
)
@click.option("--from", "first", type=_DAY, help="Diterima sejak tanggal ini (YYYY-MM-DD).")
@click.option("--to", "last", type=_DAY, help="Diterima sampai tanggal ini.")
@click.option(
    "--purpose",
    type=click.Choice([purpose.value for purpose in RevealPurpose]),
    help="Sertakan nama pelapor untuk keperluan ini; dicatat. Tanpa ini tanpa nama.",
)
@click.option("--sealed", is_flag=True, help="Sertakan aduan tertutup.")
@click.option("--as", "name", help="Nama pengguna; kata sandinya ditanyakan.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def export(
    out: Path,
    first: datetime | None,
    last: datetime | None,
    purpose: str | None,
    sealed: bool,
    name: str | None,
    as_json: bool,
) -> None:
    """Tulis aduan yang belum punya Tracking ID, dengan kolom ekspor LAPOR!.

    Nama pelapor dan aduan tertutup hanya dengan --as: itu perbuatan seorang petugas.
    """
    wanted = HandOver(
        first.date() if first else None,
        last.date() if last else None,
        RevealPurpose(purpose) if purpose else None,
        sealed,
    )
    with at_house() as house:
        officer = None if name is None else signed_in(house, name).id
        done = hand_over(house, out, wanted, officer=officer)
    if as_json:
        told = {"file": str(out), "reports": done.reports, "sealed_left_out": done.left_sealed}
        click.echo(json.dumps(told))
        return
    click.echo(f"{done.reports} aduan ditulis ke {out}.")
    if done.left_sealed:
        click.echo(f"{done.left_sealed} aduan tertutup tidak ikut.")


@lapor.command("import")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--dry-run", is_flag=True, help="Hanya lihat; tidak ada yang ditulis.")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def import_(file: Path, dry_run: bool, as_json: bool) -> None:
    """Ambil status dari ekspor LAPOR! (.xls, .xlsx, .csv); tidak ada yang ditimpa."""
    with at_house() as house:
        compared = look_over(house, file) if dry_run else bring_in(house, file, officer=None)
    if as_json:
        click.echo(json.dumps(_plain(compared, dry_run=dry_run), ensure_ascii=False))
    else:
        _tell(compared)


def _tell(compared: LaporComparison) -> None:
    for one in compared.findings:
        click.echo(
            f"baris {one.row:<5} {one.lapor_id:<12} {FATE_WORDS[one.fate]!s:<14} "
            f"{one.number or '-':<18} {one.why or ''}".rstrip()
        )
    click.echo(
        ", ".join(
            f"{count} {FATE_WORDS[fate]}" for fate, count in counts(compared.findings).items()
        )
    )
    if compared.report is not None:
        click.echo(f"Laporan: {compared.report}")


def _plain(compared: LaporComparison, *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "counts": {fate.value: count for fate, count in counts(compared.findings).items()},
        "rows": [_row(one) for one in compared.findings],
        "report": str(compared.report) if compared.report else None,
    }


def _row(one: LaporFinding) -> dict[str, Any]:
    return {
        "row": one.row,
        "tracking_id": one.lapor_id,
        "outcome": one.fate.value,
        "number": one.number or None,
        "status": one.report.status if one.report else None,
        "why": str(one.why) if one.why else None,
    }
