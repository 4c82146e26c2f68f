"""``sapa doctor``: one page to read before opening."""

import json
from collections import Counter
from dataclasses import asdict

import click

from shared.checkup import CheckVerdict, Finding, check_everything, worst
from shared.office.house import house_folder

_WORDS = {CheckVerdict.OK: "ok", CheckVerdict.CAUTION: "lihat", CheckVerdict.BROKEN: "rusak"}
_COLOURS = {CheckVerdict.OK: "green", CheckVerdict.CAUTION: "yellow", CheckVerdict.BROKEN: "red"}


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Keluaran JSON.")
def doctor(as_json: bool) -> None:
    """Periksa semuanya sebelum membuka layanan. Keluar dengan 0 (ok), 1 (lihat), 2 (rusak)."""
    findings = check_everything(house_folder())
    if as_json:
        rows = [{**asdict(one), "verdict": one.verdict.name.lower()} for one in findings]
        click.echo(json.dumps(rows, ensure_ascii=False, indent=1))
    else:
        for finding in findings:
            _show(finding)
        count = Counter(finding.verdict for finding in findings)
        click.echo(", ".join(f"{count[verdict]} {word}" for verdict, word in _WORDS.items()))
    raise SystemExit(int(worst(findings)))


def _show(finding: Finding) -> None:
    word = click.style(f"{_WORDS[finding.verdict]:<6}", fg=_COLOURS[finding.verdict])
    click.echo(f"{word} {finding.subject:<18} {finding.sentence}")
    if finding.remedy:
        click.echo(f"{'':<6} {'':<18} → {finding.remedy}")
