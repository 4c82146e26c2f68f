"""What the register refuses, each with a sentence the officer can act on."""

from collections.abc import Iterable
from typing import ClassVar

from shared.complaints.intake import Gap
from shared.complaints.lifecycle import CaseState, CaseStep, Need
from shared.i18n import Message, Refusal

STATE_WORDS: dict[CaseState, Message] = {
    CaseState.DRAFT: Message("Register", "konsep"),
    CaseState.NEW: Message("Register", "baru"),
    CaseState.VERIFIED: Message("Register", "terverifikasi"),
    CaseState.DISPOSED: Message("Register", "terdisposisi"),
    CaseState.IN_PROCESS: Message("Register", "diproses"),
    CaseState.ON_HOLD: Message("Register", "ditunda"),
    CaseState.NOT_OURS: Message("Register", "bukan wewenang"),
    CaseState.ARCHIVED: Message("Register", "diarsipkan"),
    CaseState.DONE: Message("Register", "selesai"),
}
"""How a state reads in a sentence, on papers and in lists."""


class ComplaintRefused(Refusal):
    """Something cannot be done with this complaint now."""

    sentence: ClassVar[Message] = Message("Sentences", "Aduan ini tidak dapat diubah sekarang.")


class Incomplete(ComplaintRefused):
    """The least that a number needs is missing; ``gaps`` names it."""

    sentence = Message("Sentences", "Belum lengkap: {fields}.")

    def __init__(self, gaps: Iterable[Gap]) -> None:
        self.gaps = tuple(gaps)
        super().__init__(fields=", ".join(self.gaps))


class UnknownComplaint(ComplaintRefused):
    sentence = Message("Sentences", "Aduan {number} tidak ada di register ini.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)


class StepRefused(ComplaintRefused):
    """The complaint is not in a state from which the step leads."""

    sentence = Message("Sentences", "Aduan {number} {state}; tindakan ini tidak dapat dilakukan.")

    def __init__(self, number: str, state: CaseState, step: CaseStep) -> None:
        self.state, self.step = state, step
        super().__init__(number=number, state=STATE_WORDS[state])


class StepLacks(ComplaintRefused):
    """The step must come with something that was not given."""

    sentence = Message("Sentences", "Tindakan ini memerlukan isian: {fields}.")

    def __init__(self, needs: Iterable[Need]) -> None:
        self.needs = tuple(sorted(needs))
        super().__init__(fields=", ".join(self.needs))


class ChangedMeanwhile(ComplaintRefused):
    """Somebody else changed the complaint since it was read."""

    sentence = Message("Sentences", "Aduan {number} baru saja diubah petugas lain. Muat lagi.")

    def __init__(self, number: str, version: int) -> None:
        self.version = version
        super().__init__(number=number)


class DispositionsOpen(ComplaintRefused):
    sentence = Message(
        "Sentences", "Masih ada {count} disposisi yang belum dijawab atau dikembalikan."
    )

    def __init__(self, count: int) -> None:
        super().__init__(count=count)


class TooLateToCorrect(ComplaintRefused):
    sentence = Message(
        "Sentences",
        "Koreksi hanya oleh petugas yang sama dalam {minutes} menit. Buka kembali aduannya.",
    )

    def __init__(self, minutes: int) -> None:
        super().__init__(minutes=minutes)


class TooLateToReopen(ComplaintRefused):
    sentence = Message(
        "Sentences",
        "Sudah lebih dari {days} hari sejak ditutup. Catat aduan baru dan tautkan ke yang ini.",
    )

    def __init__(self, days: int) -> None:
        super().__init__(days=days)


class ByAnotherOfficer(ComplaintRefused):
    sentence = Message(
        "Sentences", "Keberatan ditangani petugas lain daripada yang menutup aduan ini."
    )


class ObjectedAlready(ComplaintRefused):
    sentence = Message("Sentences", "Keberatan atas penutupan ini sudah pernah dicatat.")


class CannotTie(ComplaintRefused):
    sentence = Message(
        "Sentences",
        "Aduan {number} tidak dapat ditautkan: rahasia, sudah tertaut, atau aduan ini sendiri.",
    )

    def __init__(self, number: str) -> None:
        super().__init__(number=number)


class NothingToCover(ComplaintRefused):
    sentence = Message("Sentences", "Kata itu tidak ada dalam laporan; tulis seperti di sana.")


class DayFull(ComplaintRefused):
    sentence = Message("Sentences", "Nomor register hari ini sudah habis.")


class UnknownLetter(ComplaintRefused):
    sentence = Message("Sentences", "Aduan ini tidak punya surat bernomor {number}.")

    def __init__(self, number: str) -> None:
        super().__init__(number=number)
