"""Whether a call can be heard. Asks the system itself: Qt's sound cannot even be imported where
its library is missing."""

import ctypes
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from shared.checkup.finding import Finding, broken, caution, ok
from shared.office.house import House
from shared.queue.boards import boards
from shared.speech.check import Severity, check_recordings
from shared.speech.language import LANGUAGES
from shared.speech.making import missing_clips
from shared.speech.voice import HOUSE_FOLDER, voice_folders

_CARDS = Path("/proc/asound/cards")


def check_sound(house: House) -> Iterator[Finding]:
    """This computer's loudspeaker, and what the boards of the house say of theirs."""
    if not house.settings.board.voice:
        yield ok("Suara", "Papan di komputer ini disetel tanpa suara.")
    else:
        yield this_computer()
    now = house.now()
    with house.database.read() as session:
        for board in boards(session):
            if board.silent(now):
                words = f"{board.name} tidak terdengar kabarnya."
                yield caution("Suara", words, "Nyalakan komputer papan, atau tutup programnya.")
            elif board.problem:
                yield broken("Suara", f"{board.name}: {board.problem}", "Periksa pengeras suara.")
            elif board.voice:
                yield ok("Suara", f"{board.name} bersuara.")


def check_voice(house: House) -> Iterator[Finding]:
    """The house's own recordings, if it has any; the shipped ones are tested with the program."""
    own = house.folder / HOUSE_FOLDER
    if own.is_dir():
        yield _own_recordings(house, own)
    else:
        yield ok("Rekaman", "Suara bawaan.")


def check_names(house: House) -> Iterator[Finding]:
    """Whether each of the house's names can be said to who does not see the screen."""
    silent = [clip.text for _, clip in missing_clips(house.folder, house.profile)]
    if silent:
        words = f"{len(silent)} nama belum dapat diucapkan kiosk; pertama: {silent[0]}."
        way = "Pasang espeak-ng lalu jalankan “sapa voice make”, atau rekam sendiri."
        yield caution("Nama yang diucapkan", words, way)
    else:
        yield ok("Nama yang diucapkan", "Setiap layanan, berkas, dan loket dapat diucapkan.")


def _own_recordings(house: House, own: Path) -> Finding:
    counters = [counter.name for counter in house.profile.counters]
    # Names that are missing are told by themselves.
    folders = voice_folders(house.folder)
    found = check_recordings(folders, LANGUAGES["id"], counters=counters)
    faults = [one for one in found if one.severity is Severity.FAULT]
    if faults:
        words = f"{len(faults)} rekaman bermasalah; pertama: {faults[0].clip}."
        return caution("Rekaman", words, "Jalankan “sapa voice check”.")
    return ok("Rekaman", f"Suara rumah sendiri: {own}")


def this_computer() -> Finding:
    """Whether the system offers an output to play on."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform.startswith("linux"):
        return linux(os.environ)
    return caution("Suara", "Tidak dapat diperiksa di sistem ini.", "Dengarkan satu panggilan.")


def linux(
    environment: Mapping[str, str], *, cards: Path = _CARDS, library: str = "libpulse.so.0"
) -> Finding:
    """A sound library, a sound server to speak to, and a card behind it."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return caution("Suara", f"Pustaka {library} tidak ada.", "apt-get install libpulse0")
    run = environment.get("XDG_RUNTIME_DIR")
    served = environment.get("PULSE_SERVER") or (run and (Path(run) / "pulse" / "native").exists())
    if not served:
        return caution(
            "Suara",
            "Tidak ada layanan suara (PipeWire atau PulseAudio) untuk pengguna ini.",
            "apt-get install pipewire-pulse, lalu masuk lagi.",
        )
    try:
        names = cards.read_text("utf-8", "replace")
    except OSError:
        names = ""
    if "]:" not in names:
        return caution("Suara", "Kartu suara tidak ada.", "Pasang pengeras suara USB atau HDMI.")
    first = names.split("]:", 1)[1].split("\n", 1)[0].strip()
    return ok("Suara", f"{first}.")


def _windows() -> Finding:
    count = ctypes.windll.winmm.waveOutGetNumDevs()  # type: ignore[attr-defined,unused-ignore]
    if count:
        return ok("Suara", f"{count} keluaran suara.")
    return caution(
        "Suara", "Tidak ada keluaran suara.", "Pasang pengeras suara, nyalakan layanannya."
    )
