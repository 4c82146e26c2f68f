"""How the register's kinds, steps and results read to people, each in one place."""

from shared.complaints.deadlines.rule import Step as Promised
from shared.complaints.deadlines.rule import Unit
from shared.complaints.deadlines.standing import Verdict
from shared.complaints.dispositions import Nature
from shared.complaints.lifecycle import Step, Waiting
from shared.complaints.results import Class, Result
from shared.i18n import Message

CLASS_WORDS: dict[Class, Message] = {
    Class.COMPLAINT: Message("Register", "Pengaduan"),
    Class.SUPERVISION: Message("Register", "Pengaduan berkadar pengawasan"),
    Class.ASPIRATION: Message("Register", "Aspirasi"),
    Class.INFORMATION: Message("Register", "Permintaan informasi"),
}

PROMISE_WORDS: dict[Promised, Message] = {
    Promised.VERIFY: Message("Register", "Diverifikasi"),
    Promised.FIRST_ANSWER: Message("Register", "Jawaban pertama"),
    Promised.DISPOSE: Message("Register", "Jawaban OPD"),
    Promised.CLOSE: Message("Register", "Selesai"),
    Promised.REPORTER_ANSWERS: Message("Register", "Keterangan pelapor"),
    Promised.OBJECTION: Message("Register", "Jawaban keberatan"),
}

UNIT_WORDS: dict[Unit, Message] = {
    Unit.HOURS: Message("Register", "{amount} jam"),
    Unit.SERVICE_HOURS: Message("Register", "{amount} jam layanan"),
    Unit.DAYS: Message("Register", "{amount} hari"),
    Unit.WORKING_DAYS: Message("Register", "{amount} hari kerja"),
}

WAITING_WORDS: dict[Waiting, Message] = {
    Waiting.US: Message("Register", "Menunggu kita"),
    Waiting.AGENCY: Message("Register", "Menunggu OPD"),
    Waiting.REPORTER: Message("Register", "Menunggu pelapor"),
    Waiting.OUTSIDE: Message("Register", "Menunggu pihak luar"),
}

VERDICT_WORDS: dict[Verdict, Message] = {
    Verdict.ON_TIME: Message("Register", "tepat waktu"),
    Verdict.ON_TIME_EXTENDED: Message("Register", "tepat waktu setelah perpanjangan"),
    Verdict.LATE: Message("Register", "terlambat"),
}

NATURE_WORDS: dict[Nature, Message] = {
    Nature.ORDINARY: Message("Register", "Biasa"),
    Nature.URGENT: Message("Register", "Segera"),
    Nature.MOST_URGENT: Message("Register", "Sangat segera"),
    Nature.SECRET: Message("Register", "Rahasia"),
}

RESULT_WORDS: dict[Result, Message] = {
    Result.SOLVED: Message("Register", "Terselesaikan"),
    Result.PARTLY: Message("Register", "Sebagian"),
    Result.CANNOT: Message("Register", "Tidak dapat dipenuhi"),
    Result.ANSWERED: Message("Register", "Sudah terjawab"),
    Result.PASSED_ON: Message("Register", "Diteruskan ke instansi lain"),
    Result.NOT_OURS: Message("Register", "Bukan wewenang"),
    Result.WITHDRAWN: Message("Register", "Dicabut pelapor"),
    Result.DUPLICATE: Message("Register", "Duplikat"),
    Result.INCOMPLETE: Message("Register", "Data tidak dilengkapi"),
    Result.UNFIT: Message("Register", "Tidak layak"),
    Result.ASPIRATION_PASSED_ON: Message("Register", "Diteruskan"),
    Result.ASPIRATION_TAKEN_UP: Message("Register", "Diakomodasi"),
    Result.ASPIRATION_NOT_YET: Message("Register", "Belum dapat"),
    Result.ASPIRATION_EXISTS: Message("Register", "Sudah ada"),
}

STEP_WORDS: dict[Step, Message] = {
    Step.REGISTER: Message("Register", "Dicatat"),
    Step.VERIFY: Message("Register", "Diverifikasi"),
    Step.ANSWER_AT_ONCE: Message("Register", "Dijawab di tempat"),
    Step.DISPOSE: Message("Register", "Didisposisikan"),
    Step.HANDLE: Message("Register", "Ditangani sendiri"),
    Step.ACCEPT: Message("Register", "Diterima OPD"),
    Step.RETURN: Message("Register", "Dikembalikan semua OPD"),
    Step.HOLD: Message("Register", "Ditunda"),
    Step.GO_ON: Message("Register", "Dilanjutkan"),
    Step.ARCHIVE: Message("Register", "Diarsipkan"),
    Step.NOT_OURS: Message("Register", "Bukan wewenang"),
    Step.CLOSE: Message("Register", "Ditutup"),
    Step.WITHDRAW: Message("Register", "Dicabut"),
    Step.DUPLICATE: Message("Register", "Ditandai duplikat"),
    Step.REOPEN: Message("Register", "Dibuka kembali"),
    Step.CORRECT: Message("Register", "Dikoreksi"),
    Step.NOTE: Message("Register", "Catatan"),
    Step.MESSAGE: Message("Register", "Jawaban kepada pelapor"),
    Step.REPLY: Message("Register", "Ditanggapi pelapor"),
    Step.CLASSIFY: Message("Register", "Klasifikasi diubah"),
    Step.DISPOSITION: Message("Register", "Kabar disposisi"),
    Step.EXTEND: Message("Register", "Tenggat diperpanjang"),
    Step.OBJECT: Message("Register", "Keberatan"),
    Step.EDIT: Message("Register", "Isian diubah"),
    Step.REVEAL: Message("Register", "Data pelapor dibuka"),
    Step.LINK: Message("Register", "Ditautkan"),
    Step.EXCHANGE: Message("Register", "Pertukaran LAPOR!"),
}
