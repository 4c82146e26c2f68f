"""How the register's kinds, steps and results read to people, each in one place."""

from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.deadlines.rule import Unit
from shared.complaints.deadlines.standing import Verdict
from shared.complaints.dispositions import Nature
from shared.complaints.lifecycle import CaseStep, WaitingFor
from shared.complaints.results import Class, ClosingResult, Satisfied
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

WAITING_WORDS: dict[WaitingFor, Message] = {
    WaitingFor.US: Message("Register", "Menunggu kita"),
    WaitingFor.AGENCY: Message("Register", "Menunggu OPD"),
    WaitingFor.REPORTER: Message("Register", "Menunggu pelapor"),
    WaitingFor.OUTSIDE: Message("Register", "Menunggu pihak luar"),
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

RESULT_WORDS: dict[ClosingResult, Message] = {
    ClosingResult.SOLVED: Message("Register", "Terselesaikan"),
    ClosingResult.PARTLY: Message("Register", "Sebagian"),
    ClosingResult.CANNOT: Message("Register", "Tidak dapat dipenuhi"),
    ClosingResult.ANSWERED: Message("Register", "Sudah terjawab"),
    ClosingResult.PASSED_ON: Message("Register", "Diteruskan ke instansi lain"),
    ClosingResult.NOT_OURS: Message("Register", "Bukan wewenang"),
    ClosingResult.WITHDRAWN: Message("Register", "Dicabut pelapor"),
    ClosingResult.DUPLICATE: Message("Register", "Duplikat"),
    ClosingResult.INCOMPLETE: Message("Register", "Data tidak dilengkapi"),
    ClosingResult.UNFIT: Message("Register", "Tidak layak"),
    ClosingResult.ASPIRATION_PASSED_ON: Message("Register", "Diteruskan"),
    ClosingResult.ASPIRATION_TAKEN_UP: Message("Register", "Diakomodasi"),
    ClosingResult.ASPIRATION_NOT_YET: Message("Register", "Belum dapat"),
    ClosingResult.ASPIRATION_EXISTS: Message("Register", "Sudah ada"),
}

SATISFIED_WORDS: dict[Satisfied, Message] = {
    Satisfied.YES: Message("Register", "Terjawab"),
    Satisfied.PARTLY: Message("Register", "Terjawab sebagian"),
    Satisfied.NO: Message("Register", "Belum terjawab"),
}

STEP_WORDS: dict[CaseStep, Message] = {
    CaseStep.REGISTER: Message("Register", "Dicatat"),
    CaseStep.VERIFY: Message("Register", "Diverifikasi"),
    CaseStep.ANSWER_AT_ONCE: Message("Register", "Dijawab di tempat"),
    CaseStep.DISPOSE: Message("Register", "Didisposisikan"),
    CaseStep.HANDLE: Message("Register", "Ditangani sendiri"),
    CaseStep.ACCEPT: Message("Register", "Diterima OPD"),
    CaseStep.RETURN: Message("Register", "Dikembalikan semua OPD"),
    CaseStep.HOLD: Message("Register", "Ditunda"),
    CaseStep.GO_ON: Message("Register", "Dilanjutkan"),
    CaseStep.ARCHIVE: Message("Register", "Diarsipkan"),
    CaseStep.NOT_OURS: Message("Register", "Bukan wewenang"),
    CaseStep.CLOSE: Message("Register", "Ditutup"),
    CaseStep.WITHDRAW: Message("Register", "Dicabut"),
    CaseStep.DUPLICATE: Message("Register", "Ditandai duplikat"),
    CaseStep.REOPEN: Message("Register", "Dibuka kembali"),
    CaseStep.CORRECT: Message("Register", "Dikoreksi"),
    CaseStep.NOTE: Message("Register", "Catatan"),
    CaseStep.MESSAGE: Message("Register", "Jawaban kepada pelapor"),
    CaseStep.REPLY: Message("Register", "Ditanggapi pelapor"),
    CaseStep.CLASSIFY: Message("Register", "Klasifikasi diubah"),
    CaseStep.DISPOSITION: Message("Register", "Kabar disposisi"),
    CaseStep.EXTEND: Message("Register", "Tenggat diperpanjang"),
    CaseStep.OBJECT: Message("Register", "Keberatan"),
    CaseStep.EDIT: Message("Register", "Isian diubah"),
    CaseStep.REVEAL: Message("Register", "Data pelapor dibuka"),
    CaseStep.LINK: Message("Register", "Ditautkan"),
    CaseStep.EXCHANGE: Message("Register", "Pertukaran LAPOR!"),
}
