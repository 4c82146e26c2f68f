"""``sapa keys``: the house's keys, shown by name, put on paper, brought back, changed."""

import sys
from pathlib import Path
from typing import TextIO

import click

from shared.cli.at_house import at_house
from shared.keys.key_paper import from_paper, paper_lines
from shared.keys.secret import Purpose
from shared.office.house import House
from shared.office.house_keys import keys_on_record, record_keys
from shared.privacy.reseal import reseal
from shared.reports.key_paper import key_paper
from shared.staff.audit import record_act
from shared.storage.database import Session
from shared.storage.on_disk import write_whole

_USES = {
    Purpose.PERSON: "data pribadi",
    Purpose.INDEX: "pencarian",
    Purpose.PRINT: "isi cetakan",
    Purpose.TRAIL: "jejak",
    Purpose.KIOSK: "isian kiosk",
    Purpose.SIGN: "tanda tangan",
}


@click.group("keys")
def keys() -> None:
    """Kunci rumah: lihat namanya, salin ke kertas, pulihkan, ganti."""


@keys.command("show")
def show() -> None:
    """Sidik tiap kunci, dan yang tidak ada di komputer ini. Rahasianya tidak ditampilkan."""
    with at_house() as house, house.database.read() as session:
        held = {secret.id for secret in house.keys.all_held()}
        current = {
            purpose: house.keys.current(purpose).id
            for purpose in Purpose
            if house.keys.held(purpose)
        }
        for one in keys_on_record(session):
            state = "ADA" if one.key_id in held else "TIDAK ADA DI SINI"
            if current.get(one.purpose) == one.key_id:
                state = "dipakai"
            made = one.made_at.astimezone(house.profile.tz)
            click.echo(f"{_USES[one.purpose]:<14} {_grouped(one.key_id)}  {made:%Y-%m-%d}  {state}")


@keys.command("paper")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def paper(file: Path) -> None:
    """Tulis dua salinan kunci ke FILE (PDF) untuk dicetak dan disegel dalam amplop."""
    with at_house() as house:
        secrets = house.keys.all_held()
        document = key_paper(
            paper_lines(secrets),
            house=house.profile.name,
            at=house.now().astimezone(house.profile.tz),
        )
        # On the trail before it exists: a file that nobody was told of is the worse mistake.
        with house.database.write() as session:
            _record(session, house, "keys.key_paper", [one.id for one in secrets])
        write_whole(file, document)
    click.echo(f"Tersimpan: {file}. Cetak, masukkan ke dua amplop, lalu hapus berkas ini.")


@keys.command("restore")
@click.argument("file", type=click.File(encoding="utf-8"), default="-")
def restore(file: TextIO) -> None:
    """Pulihkan kunci dari teks di kertas: hasil pindai kode, atau baris yang diketik.

    Tanpa FILE teks dibaca dari layar; akhiri dengan Ctrl+D (Windows: Ctrl+Z lalu Enter).
    """
    if file is sys.stdin and sys.stdin.isatty():
        click.echo("Ketik atau pindai isi lembar kunci, lalu akhiri dengan Ctrl+D:", err=True)
    found = from_paper(file.read())
    with at_house() as house:
        new = house.keys.take_in(found)
        with house.database.write() as session:
            record_keys(session, new)
            _record(session, house, "keys.restore", [one.id for one in new])
    click.echo(f"{len(new)} kunci dipulihkan, {len(found) - len(new)} sudah ada.")


@keys.command("rotate")
@click.argument("use", type=click.Choice([purpose.value for purpose in Purpose]))
def rotate(use: str) -> None:
    """Pakai kunci baru untuk USE dan segel ulang datanya. Boleh diulang bila terputus."""
    purpose = Purpose(use)
    with at_house() as house:
        with house.database.read() as session:
            known = {one.key_id for one in keys_on_record(session)}
        # A call that was killed leaves a newest key that the house was not told of yet.
        secret = house.keys.current(purpose)
        if secret.id in known:
            secret = house.keys.rotate(purpose, house.now())
        with house.database.write() as session:
            record_keys(session, [secret])
            _record(session, house, "keys.rotate", [secret.id])
        done = reseal(house.database)
        name = house.keys.current(purpose).id
    click.echo(
        f"Kunci {_USES[purpose]} sekarang {_grouped(name)}; {done.done} isian disegel ulang."
    )
    if done.locked:
        click.echo(f"{done.locked} isian tetap terkunci karena kuncinya tidak ada di sini.")
    click.echo("Buat salinan kertas yang baru: “sapa keys paper”. Kunci lama tetap disimpan.")


def _record(session: Session, house: House, action: str, names: list[str]) -> None:
    detail = {"keys": names}
    record_act(session, action=action, subject="", at=house.now(), officer=None, detail=detail)


def _grouped(name: str) -> str:
    return "-".join(name[start : start + 4] for start in range(0, len(name), 4))
