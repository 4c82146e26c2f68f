"""Whether anybody bent the house's trail, its keys or its files from outside."""

from collections.abc import Iterator

from shared.checkup.finding import Finding, broken, caution, ok
from shared.office.house import House
from shared.office.house_keys import missing_keys
from shared.queue.clear_copies import copies_in_clear
from shared.queue.moves_sealed import first_moves_fault
from shared.staff.verify import Bend, first_fault
from shared.storage.owner_only import open_to_others

_TOLD_PATHS = 3
_ASK = "Jangan ubah apa pun; simpan cadangan terakhir dan laporkan kepada kepala rumah."


def check_trail(house: House) -> Iterator[Finding]:
    """Reads the whole trail and every sealed move."""
    with house.database.read() as session:
        fault = first_fault(session)
        moves = None if fault else first_moves_fault(session)
    if fault is not None:
        lenient = fault.bend in (Bend.KEY_MISSING, Bend.UNSEALED)
        remedy = "Pulihkan kunci: “sapa keys restore”." if lenient else _ASK
        yield (caution if lenient else broken)("Jejak", str(fault.message), remedy)
    elif moves is not None:
        words = f"Riwayat nomor (langkah {moves.first} sampai {moves.last}) diubah dari luar."
        yield broken("Jejak", words, _ASK)
    else:
        yield ok("Jejak", "Utuh: tidak ada baris yang diubah, hilang, atau disisipkan.")


def check_keys(house: House) -> Iterator[Finding]:
    with house.database.read() as session:
        missing = missing_keys(session, house.keys)
    if missing:
        names = ", ".join(f"{one.purpose} {one.key_id}" for one in missing)
        yield caution(
            "Kunci",
            f"Tidak ada di komputer ini: {names}. Data pribadi yang disegelnya terkunci.",
            "Pulihkan dari salinan kertas: “sapa keys restore”.",
        )
    else:
        yield ok("Kunci", "Lengkap.")


def check_copies(house: House) -> Iterator[Finding]:
    """Copies from before visits were sealed."""
    found = copies_in_clear(house)
    if found:
        names = ", ".join(str(path) for path in found[:_TOLD_PATHS])
        yield caution(
            "Salinan lama",
            f"{len(found)} salinan masih memuat catatan pengunjung tanpa segel: {names}",
            "Hapus dengan “sapa backup --forget-clear”.",
        )


def check_files(house: House) -> Iterator[Finding]:
    found = open_to_others(house.folder)
    if found:
        names = ", ".join(str(path) for path in found[:_TOLD_PATHS])
        yield caution(
            "Izin berkas",
            f"{len(found)} berkas atau folder dapat dibaca akun lain: {names}",
            f'chmod -R go= "{house.folder}"',
        )
    else:
        yield ok("Izin berkas", "Hanya akun ini yang dapat membaca rumah.")
