"""What every act of the trail is called, and what it is about: the one list of acts."""

from enum import StrEnum

from shared.i18n import Message


class ActKind(StrEnum):
    """What acts are about."""

    DOOR = "door"
    REVEALED = "revealed"
    TAKEN_AWAY = "taken_away"
    REFUSED = "refused"
    ACCOUNT = "account"
    FLOOR = "floor"
    DEVICE = "device"
    HOUSE = "house"
    SURVEY = "survey"
    PERSON = "person"
    OTHER = "other"
    """Acts of earlier versions that nobody does any more."""


ACT_KIND_WORDS = {
    ActKind.DOOR: Message("Sentences", "Masuk dan keluar"),
    ActKind.REVEALED: Message("Sentences", "Melihat data pribadi"),
    ActKind.TAKEN_AWAY: Message("Sentences", "Ekspor dan cetak ulang"),
    ActKind.REFUSED: Message("Sentences", "Ditolak"),
    ActKind.ACCOUNT: Message("Sentences", "Akun"),
    ActKind.FLOOR: Message("Sentences", "Loket dan hari"),
    ActKind.DEVICE: Message("Sentences", "Kiosk, papan, printer"),
    ActKind.HOUSE: Message("Sentences", "Rumah, kunci, salinan"),
    ActKind.SURVEY: Message("Sentences", "Survei"),
    ActKind.PERSON: Message("Sentences", "Hak pemilik data"),
    ActKind.OTHER: Message("Sentences", "Lainnya"),
}

ACT_WORDS: dict[ActKind, dict[str, Message]] = {
    ActKind.DOOR: {
        "sign_in": Message("Acts", "Masuk"),
        "sign_in.expired": Message("Acts", "Kata sandi sekali pakai sudah lewat waktunya"),
        "sign_in.refused": Message("Acts", "Kata sandi salah"),
        "sign_in.throttled": Message("Acts", "Terlalu banyak percobaan masuk"),
        "sign_in.unknown": Message("Acts", "Nama akun tidak dikenal"),
        "sign_out": Message("Acts", "Keluar"),
        "pin": Message("Acts", "PIN benar di kiosk"),
        "pin.refused": Message("Acts", "PIN salah di kiosk"),
        "pin.throttled": Message("Acts", "Terlalu banyak percobaan PIN di kiosk"),
    },
    ActKind.REVEALED: {
        "person.reveal": Message("Acts", "Data pribadi dibuka"),
        "person.search": Message("Acts", "Dicari menurut data pribadi"),
        "visit.reveal": Message("Acts", "Kata-kata kunjungan dibuka"),
        "complaint.open": Message("Acts", "Aduan rahasia dibuka"),
        "complaint.covered": Message("Acts", "Kata yang ditutup dibaca"),
        "complaint.cover": Message("Acts", "Kata dalam aduan ditutup"),
        "attachment.original": Message("Acts", "Berkas asli lampiran dibuka"),
        "survey.remarks": Message("Acts", "Saran survei dibaca"),
        "person.access": Message("Acts", "Data seseorang dikumpulkan untuknya"),
    },
    ActKind.TAKEN_AWAY: {
        "export": Message("Acts", "Diekspor"),
        "slip.copy": Message("Acts", "Slip dicetak ulang"),
        "lapor.export": Message("Acts", "Diserahkan ke LAPOR!"),
    },
    ActKind.REFUSED: {
        "right.refused": Message("Acts", "Ditolak: tidak berwenang"),
    },
    ActKind.ACCOUNT: {
        "officer.create": Message("Acts", "Akun dibuat"),
        "officer.change": Message("Acts", "Akun diubah"),
        "officer.password": Message("Acts", "Kata sandi diganti"),
        "officer.pin": Message("Acts", "PIN diganti"),
        "officer.reset": Message("Acts", "Kata sandi sekali pakai diberikan"),
    },
    ActKind.FLOOR: {
        "seat.take": Message("Acts", "Loket ditempati"),
        "seat.leave": Message("Acts", "Loket ditinggalkan"),
        "seat.pause": Message("Acts", "Loket dijeda"),
        "seat.resume": Message("Acts", "Loket dilanjutkan"),
        "seat.serves": Message("Acts", "Layanan loket diatur"),
        "counter.open": Message("Acts", "Loket dibuka pengawas"),
        "counter.close": Message("Acts", "Loket ditutup pengawas"),
        "service.shut": Message("Acts", "Layanan ditutup"),
        "service.open": Message("Acts", "Layanan dibuka lagi"),
        "service.confirmed": Message("Acts", "Layanan yang lama dinyatakan masih berjalan"),
        "draft.hand_over": Message("Acts", "Isian diserahkan"),
        "draft.discard": Message("Acts", "Isian dibuang"),
        "ticket.paper": Message("Acts", "Nomor kertas dicatat"),
        "day.close": Message("Acts", "Hari ditutup"),
        "day.swept": Message("Acts", "Hari yang lewat ditutup"),
        "day.reinstated": Message("Acts", "Penutupan hari ditarik kembali"),
        "day.confirmed": Message("Acts", "Tanggal dibenarkan"),
        "day.denied": Message("Acts", "Tanggal disangkal"),
    },
    ActKind.DEVICE: {
        "kiosk.pause": Message("Acts", "Kiosk dijeda"),
        "kiosk.resume": Message("Acts", "Kiosk dilanjutkan"),
        "kiosk.help": Message("Acts", "Panggilan bantuan dijawab"),
        "kiosk.forget": Message("Acts", "Kiosk dilupakan"),
        "board.forget": Message("Acts", "Papan dilupakan"),
        "printer.forget": Message("Acts", "Printer dilupakan"),
    },
    ActKind.HOUSE: {
        "reflection.keep": Message("Acts", "Laporan refleksi ditulis"),
        "reflection.sign": Message("Acts", "Laporan refleksi ditandatangani"),
        "office.edit": Message("Acts", "Pengaturan rumah diubah"),
        "house.daily": Message("Acts", "Pemeliharaan harian"),
        "house.backup": Message("Acts", "Salinan dibuat"),
        "house.restore": Message("Acts", "Rumah dipulihkan dari salinan"),
        "copies.forgotten": Message("Acts", "Salinan lama dihapus"),
        "keys.key_paper": Message("Acts", "Kunci dicetak di kertas"),
        "keys.restore": Message("Acts", "Kunci dipulihkan"),
        "keys.rotate": Message("Acts", "Kunci diganti"),
        "trail.begin": Message("Acts", "Jejak dimulai"),
        "moves.sealed": Message("Acts", "Langkah-langkah hari itu disegel"),
        "visits.sealed": Message("Acts", "Kata-kata kunjungan lama disegel"),
        "visits.cleaned": Message("Acts", "Sisa kata-kata kunjungan dihapus"),
        "visits.registered": Message("Acts", "Kunjungan lama masuk register"),
        "lapor.import": Message("Acts", "Data LAPOR! dibawa masuk"),
        "clock.jumped": Message("Acts", "Jam melompat"),
        "clock.back": Message("Acts", "Jam benar lagi"),
        "clock.accept": Message("Acts", "Jam baru diterima"),
        "clock.decided": Message("Acts", "Jam diputuskan"),
    },
    ActKind.PERSON: {
        "person.request": Message("Acts", "Permintaan pemilik data diterima"),
        "person.answered": Message("Acts", "Permintaan pemilik data dijawab"),
        "person.correct": Message("Acts", "Data pribadi dibetulkan"),
        "person.restrict": Message("Acts", "Data pribadi dibatasi"),
        "person.release": Message("Acts", "Pembatasan data pribadi dicabut"),
        "person.erase": Message("Acts", "Data pribadi dihapus"),
        "consent.give": Message("Acts", "Persetujuan dicatat"),
        "consent.withdraw": Message("Acts", "Persetujuan ditarik"),
        "purge.announce": Message("Acts", "Penghapusan berkala diumumkan"),
        "purge.done": Message("Acts", "Penghapusan berkala dilakukan"),
        "breach.note": Message("Acts", "Kegagalan pelindungan data dicatat"),
        "breach.letters": Message("Acts", "Surat pemberitahuan kegagalan dibuat"),
    },
    ActKind.SURVEY: {
        "survey.batch": Message("Acts", "Kumpulan formulir dibuka"),
        "survey.file": Message("Acts", "Jawaban survei diimpor"),
        "survey.paper": Message("Acts", "Formulir survei diketik"),
        "survey.second": Message("Acts", "Formulir survei diketik kedua kali"),
        "survey.corrected": Message("Acts", "Formulir survei dibetulkan"),
        "survey.taken_out": Message("Acts", "Formulir survei dikeluarkan"),
        "survey.plan": Message("Acts", "Rencana tindak lanjut ditulis"),
        "survey.plan_done": Message("Acts", "Rencana tindak lanjut selesai"),
    },
}
"""Every act that is written down; a new one is named here first."""

_KINDS = {action: kind for kind, acts in ACT_WORDS.items() for action in acts}


def act_kind(action: str) -> ActKind:
    """What an act is about."""
    return _KINDS.get(action, ActKind.OTHER)


def act_words(action: str) -> Message | None:
    """What an act is called; None for one of an earlier version."""
    return ACT_WORDS.get(act_kind(action), {}).get(action)
