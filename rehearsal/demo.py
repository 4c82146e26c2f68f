"""``sapa demo``: a new demo house, to play with or, without a display, played for you."""

import tempfile
from datetime import datetime
from pathlib import Path

import click

from rehearsal.sample_house import OFFICERS, PASSWORD, sample_house
from rehearsal.stage import application, has_display
from shared.office.clock import SetClock
from shared.office.profile import load_profile, shipped_profiles

# An ordinary working Monday, before opening.
_MORNING = datetime(2026, 11, 23, 7, 55)  # noqa: DTZ001 - the house's zone is added below


@click.command("demo")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    help="Folder untuk rumah contoh, gambar, dan slip; bawaannya folder sementara.",
)
@click.option("--visitors", default=60, show_default=True, help="Pengunjung tanpa layar.")
@click.option("--offscreen", is_flag=True, help="Mainkan tanpa layar, juga bila ada layar.")
def command(out: Path | None, visitors: int, offscreen: bool) -> None:
    """Rumah contoh: kiosk dan meja di layar, atau satu pagi yang dimainkan sendiri."""
    folder = out or Path(tempfile.mkdtemp(prefix="sapa-demo-"))
    home = folder / "rumah"
    if home.exists():
        raise click.ClickException(f"{home} sudah ada; pilih folder lain dengan --out.")
    if offscreen or not has_display():
        _play(folder, home, visitors)
    else:
        _open(home)


def _play(folder: Path, home: Path, visitors: int) -> None:
    application(offscreen=True)
    from rehearsal.follow_up import FollowUp
    from rehearsal.morning import Morning
    from rehearsal.report import register_line, report_lines

    zone = load_profile(shipped_profiles()["palembang"]).tz
    clock = SetClock(_MORNING.replace(tzinfo=zone))
    house = sample_house(home, clock=clock)
    try:
        click.echo(f"Satu pagi di {house.profile.name} dengan {visitors} pengunjung ...")
        played = Morning(house, clock, folder, visitors=visitors).play()
        table = list(report_lines(house, played))
        followed = FollowUp(house, clock, folder).play()
        for line in (*table, register_line(house)):
            click.echo(line)
    finally:
        house.close()
    click.echo(f"\ngambar layar : {folder} ({len(played.pictures + followed.pictures)} berkas)")
    click.echo(
        f"slip         : {home / 'slips'} ({len(list((home / 'slips').glob('*.png')))} slip)"
    )
    click.echo(f"basis data   : {home / 'sapa.db'}")


def _open(home: Path) -> None:
    app = application(offscreen=False)
    from desk.app import DeskApp
    from kiosk.touch.app import KioskApp

    house = sample_house(home)
    click.echo(f"Rumah contoh di {home}; slip tercetak ke {home / 'slips'}.")
    names = ", ".join(username for username, _, _ in OFFICERS)
    click.echo(f"Masuk ke meja sebagai {names} dengan kata sandi {PASSWORD}")
    kiosk, desk = KioskApp(house), DeskApp(house)
    desk.show()
    try:
        app.exec()
    finally:
        desk.close()
        kiosk.close()
        house.close()
