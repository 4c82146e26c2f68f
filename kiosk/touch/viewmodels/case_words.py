"""How a report stands, in the plain words of whoever brought it."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from shared.complaints.lifecycle import CaseState, CaseStep
from shared.complaints.reporter_status import ReporterStatus, Stop
from shared.complaints.results import ClosingResult
from shared.i18n import language

translate = QCoreApplication.translate


def day_and_month(day: date, code: str) -> str:
    """``5 November``."""
    return f"{day.day} {language(code).months[day.month - 1]}"


def weekday_and_day(day: date, code: str) -> str:
    """``Rabu, 25 November``."""
    return f"{language(code).days[day.weekday()]}, {day_and_month(day, code)}"


def stop_words(stop: Stop, state: CaseState) -> str:
    """A stop of the way; the last one is called after how it ended."""
    if stop is Stop.ENDED and state is CaseState.NOT_OURS:
        return translate("Case", "Bukan wewenang kami")
    if stop is Stop.ENDED and state is CaseState.ARCHIVED:
        return translate("Case", "Diarsipkan")
    return {
        Stop.RECEIVED: translate("Case", "Diterima"),
        Stop.VERIFIED: translate("Case", "Diverifikasi"),
        Stop.PASSED_ON: translate("Case", "Diteruskan"),
        Stop.IN_WORK: translate("Case", "Sedang ditangani"),
        Stop.ENDED: translate("Case", "Selesai"),
    }[stop]


def headline(state: CaseState) -> str:
    """One sentence that says where it is."""
    return {
        CaseState.NEW: translate("Case", "Aduan Anda sudah kami terima."),
        CaseState.VERIFIED: translate("Case", "Aduan Anda sudah diperiksa."),
        CaseState.DISPOSED: translate("Case", "Aduan Anda sudah diteruskan."),
        CaseState.IN_PROCESS: translate("Case", "Aduan Anda sedang dikerjakan."),
        CaseState.ON_HOLD: translate("Case", "Kami menunggu keterangan Anda."),
        CaseState.NOT_OURS: translate("Case", "Aduan ini bukan wewenang kami."),
        CaseState.ARCHIVED: translate("Case", "Aduan ini diarsipkan."),
        CaseState.DONE: translate("Case", "Aduan Anda sudah selesai."),
    }[state]


def late_headline() -> str:
    return translate("Case", "Terlambat. Kami minta maaf.")


def advice(status: ReporterStatus, code: str, *, late: bool) -> str:
    """What the reporter has to do, or that there is nothing."""
    if late:
        return translate("Case", "Petugas dapat menanyakannya untuk Anda.")
    if status.state is CaseState.ON_HOLD:
        if status.answer_by is None:
            return translate("Case", "Silakan ke petugas.")
        by = day_and_month(status.answer_by, code)
        return translate("Case", "Silakan ke petugas, paling lambat {date}.").format(date=by)
    if status.state is CaseState.NOT_OURS and status.body:
        return translate("Case", "Silakan ke {office}.").format(office=status.body)
    if status.state in (CaseState.NOT_OURS, CaseState.ARCHIVED):
        return translate("Case", "Tanyakan alasannya kepada petugas.")
    if status.state is CaseState.DONE:
        return translate("Case", "Belum puas? Bicaralah dengan petugas.")
    return translate("Case", "Anda tidak perlu melakukan apa-apa sekarang.")


def news_words(step: CaseStep) -> str:
    """The last thing that happened."""
    return {
        CaseStep.REGISTER: translate("Case", "Aduan diterima"),
        CaseStep.VERIFY: translate("Case", "Sudah diperiksa"),
        CaseStep.DISPOSE: translate("Case", "Diteruskan"),
        CaseStep.HANDLE: translate("Case", "Mulai ditangani"),
        CaseStep.ACCEPT: translate("Case", "Mulai ditangani"),
        CaseStep.HOLD: translate("Case", "Keterangan diminta"),
        CaseStep.GO_ON: translate("Case", "Dikerjakan lagi"),
        CaseStep.REOPEN: translate("Case", "Dibuka kembali"),
        CaseStep.MESSAGE: translate("Case", "Ada jawaban untuk Anda"),
        CaseStep.REPLY: translate("Case", "Tanggapan Anda diterima"),
        CaseStep.EXTEND: translate("Case", "Waktu diperpanjang"),
        CaseStep.OBJECT: translate("Case", "Keberatan diterima"),
        CaseStep.ARCHIVE: translate("Case", "Diarsipkan"),
        CaseStep.NOT_OURS: translate("Case", "Bukan wewenang kami"),
    }.get(step, translate("Case", "Selesai"))


def result_words(result: ClosingResult) -> str:
    """How it ended."""
    return {
        ClosingResult.SOLVED: translate("Case", "Terselesaikan"),
        ClosingResult.PARTLY: translate("Case", "Sebagian terselesaikan"),
        ClosingResult.CANNOT: translate("Case", "Tidak dapat dipenuhi"),
        ClosingResult.ANSWERED: translate("Case", "Sudah dijawab"),
        ClosingResult.PASSED_ON: translate("Case", "Diteruskan ke instansi lain"),
        ClosingResult.NOT_OURS: translate("Case", "Bukan wewenang kami"),
        ClosingResult.WITHDRAWN: translate("Case", "Dicabut"),
        ClosingResult.DUPLICATE: translate("Case", "Sama dengan aduan lain"),
        ClosingResult.INCOMPLETE: translate("Case", "Keterangan tidak lengkap"),
        ClosingResult.UNFIT: translate("Case", "Tidak dapat diproses"),
        ClosingResult.ASPIRATION_PASSED_ON: translate("Case", "Diteruskan"),
        ClosingResult.ASPIRATION_TAKEN_UP: translate("Case", "Diakomodasi"),
        ClosingResult.ASPIRATION_NOT_YET: translate("Case", "Belum dapat dipenuhi"),
        ClosingResult.ASPIRATION_EXISTS: translate("Case", "Sudah ada"),
    }[result]
