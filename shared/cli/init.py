"""``sapa init``: a new house from a profile, with its first administrator."""

from datetime import datetime
from pathlib import Path

import click

from shared.checkup.house_letters import letters_missing
from shared.office.house import create_house, house_folder
from shared.office.logo import carry_logo
from shared.office.profile import load_profile, shipped_profiles
from shared.printing.slips.logo_file import look_at_logo
from shared.speech.making import make_missing
from shared.staff.accounts import account_name, create_officer, prepare_password
from shared.staff.rights import Role
from shared.storage.database import Session


@click.command("init")
@click.option(
    "--profile",
    "profile_name",
    default="palembang",
    show_default=True,
    help="Nama profil bawaan, atau berkas .toml.",
)
@click.option("--admin", default="admin", show_default=True, help="Nama pengguna administrator.")
@click.option(
    "--url",
    help="Basis data kosong di server PostgreSQL: postgresql://nama:sandi@server:5432/sapa.",
)
def init(profile_name: str, admin: str, url: str | None) -> None:
    """Buat rumah baru di SAPA_HOME: pengaturan, basis data, administrator pertama."""
    admin = account_name(admin).lower()
    source = _profile_file(profile_name)
    profile = load_profile(source)
    look_at_logo(profile, source.parent)
    password = prepare_password()

    def furnish(session: Session, at: datetime) -> None:
        carry_logo(profile, source=source.parent, target=folder)
        create_officer(
            session,
            username=admin,
            name="Administrator",
            roles={Role.ADMINISTRATOR},
            password=password,
            at=at,
            by=None,
        )

    folder = house_folder()
    create_house(folder, profile, furnish=furnish, url=url).close()
    click.echo(f"Rumah {profile.name} dibuat di {folder}")
    click.echo(f"  nama pengguna      : {admin}")
    click.echo(f"  kata sandi pertama : {password[0]}   (diganti saat masuk pertama kali)")
    for sentence in letters_missing(profile):
        click.echo(f"Perhatian: {sentence}")
    lacking = make_missing(folder, profile).lacking
    if lacking:
        click.echo(f"Perhatian: {len(lacking)} nama belum dapat diucapkan kiosk untuk warga yang")
        click.echo("  tidak melihat layar: pasang espeak-ng lalu jalankan “sapa voice make”.")
    click.echo("Simpan kuncinya di kertas sekarang: “sapa keys paper kunci.pdf”.")
    click.echo("Berikutnya: “sapa kiosk”, “sapa desk”, “sapa board”.")


def _profile_file(name: str) -> Path:
    shipped = shipped_profiles()
    if name in shipped:
        return shipped[name]
    path = Path(name)
    if path.suffix == ".toml":
        return path
    raise click.BadParameter(
        f"profil “{name}” tidak ada; yang ada: {', '.join(shipped)}", param_hint="--profile"
    )
