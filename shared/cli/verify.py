"""``sapa verify``: whether anybody bent the trail, the accounts, the profile or the moves."""

import click

from shared.checkup import CheckVerdict, worst
from shared.checkup.trail import check_keys, check_trail
from shared.cli.at_house import at_house


@click.command("verify")
def verify() -> None:
    """Periksa jejak dari baris pertama. Keluar dengan 0 (utuh), 1 (lihat), 2 (diubah)."""
    with at_house() as house:
        findings = [*check_trail(house), *check_keys(house)]
    for finding in findings:
        click.echo(f"{finding.subject}: {finding.sentence}")
        if finding.remedy and finding.verdict is not CheckVerdict.OK:
            click.echo(f"  → {finding.remedy}")
    raise SystemExit(int(worst(findings)))
