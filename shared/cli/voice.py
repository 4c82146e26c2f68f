"""``sapa voice``: what to record for the house's own voice, and whether it is fit to be heard."""

from pathlib import Path

import click

from shared.office.house import house_folder, open_house
from shared.office.profile import HouseProfile
from shared.office.settings import FILE_NAME
from shared.speech.catalogue import CHIME, clips
from shared.speech.check import Severity, check_recordings
from shared.speech.house_names import house_names
from shared.speech.language import LANGUAGES
from shared.speech.making import make_missing, wanted_clips
from shared.speech.sound import RATE
from shared.speech.voice import HOUSE_FOLDER, voice_folders


@click.group("voice")
def voice() -> None:
    """Suara panggilan: daftar rekaman dan pemeriksaannya."""


_language = click.option(
    "--language",
    "codes",
    type=click.Choice(sorted(LANGUAGES)),
    multiple=True,
    default=("id",),
    show_default=True,
    help="Bahasa; boleh lebih dari satu.",
)


@voice.command("record-list")
@_language
def record_list(codes: tuple[str, ...]) -> None:
    """Tuliskan berkas apa yang direkam dan apa yang dibaca."""
    folder = house_folder() / HOUSE_FOLDER
    profile = _house_profile()
    click.echo(f"Simpan di {folder}: WAV mono, 16 bit, {RATE} Hz.")
    click.echo("Yang tidak direkam memakai suara bawaan. [x] = sudah ada.\n")
    click.echo(f"{_mark(folder / f'{CHIME}.wav')} {CHIME}.wav  (dua nada pembuka)")
    for code in codes:
        language = LANGUAGES[code]
        for clip in wanted_clips(profile, language) if profile else clips(language):
            name = f"{code}/{clip.name}.wav"
            click.echo(f"{_mark(folder / name)} {name:<34} \N{LEFT DOUBLE QUOTATION MARK}"
                       f"{clip.text}\N{RIGHT DOUBLE QUOTATION MARK}")  # fmt: skip


@voice.command("check")
@_language
@click.option(
    "--folder",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    help="Periksa satu folder rekaman saja, harus lengkap; biasanya suara rumah ini.",
)
def check(codes: tuple[str, ...], folder: Path | None) -> None:
    """Periksa format, keras, hening, dan kelengkapan. Keluar dengan 1 bila ada yang salah."""
    folders = (folder,) if folder else voice_folders(house_folder())
    profile = _house_profile()
    counters = [counter.name for counter in profile.counters] if profile else []
    faults = 0
    for code in codes:
        names = house_names(profile, code) if profile else ()
        findings = check_recordings(folders, LANGUAGES[code], counters=counters, names=names)
        faults += sum(finding.severity is Severity.FAULT for finding in findings)
        for finding in findings:
            click.echo(f"{finding.severity.value}: {code}/{finding.clip}: {finding.sentence}")
    if faults:
        raise SystemExit(1)
    click.echo("Suara siap dipakai.")


@voice.command("make")
def make() -> None:
    """Ucapkan nama layanan, berkas, dan loket rumah ini dengan espeak-ng, bila terpasang."""
    profile = _house_profile()
    if profile is None:
        raise click.ClickException("Belum ada rumah di komputer ini; jalankan “sapa init”.")
    done = make_missing(house_folder(), profile)
    click.echo(f"{done.made} rekaman dibuat.")
    if done.lacking:
        click.echo("Belum dapat diucapkan: " + "; ".join(done.lacking))
        click.echo("Pasang espeak-ng lalu ulangi, atau rekam sendiri (“sapa voice record-list”).")
        raise SystemExit(1)


def _mark(path: Path) -> str:
    return "[x]" if path.exists() else "[ ]"


def _house_profile() -> HouseProfile | None:
    """This computer's house; None where no house was made yet."""
    folder = house_folder()
    if not (folder / FILE_NAME).exists():
        return None
    house = open_house(folder)
    try:
        return house.profile
    finally:
        house.close()
