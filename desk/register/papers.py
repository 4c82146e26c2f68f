"""The papers of a case as files in the house's folder, or a slip on the desk's printer."""

from datetime import datetime
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from desk.dialogs.slips import printer_of
from desk.files import open_file
from desk.register.acts import ActAsk, CaseAct, Doing, FieldKind, Values, reason_ask
from desk.workplace import Tone, Workplace
from shared.complaints.letter_texts import letter_beginning
from shared.complaints.letters import (
    LetterKind,
    LetterView,
    note_printed,
    number_letter,
    spoil_number,
)
from shared.complaints.lifecycle import CaseStep
from shared.complaints.papers import disposition_of, letter_of, receipt_of
from shared.complaints.reading import read_case
from shared.complaints.receipt_slip import receipt_slip
from shared.complaints.registering import reporter_subject
from shared.complaints.views import Case
from shared.office.papers import write_paper
from shared.printing.jobs.spool import enqueue
from shared.privacy.vault import look_in
from shared.reports.papers.book import blank_form_pdf, book_pdf
from shared.reports.papers.book_content import book_of
from shared.reports.papers.content import blank_form_of, minutes_of
from shared.reports.papers.disposition import disposition_pdf
from shared.reports.papers.letter import letter_pdf, minutes_pdf
from shared.reports.papers.receipt import receipt_pdf
from shared.storage.database import Session

translate = QCoreApplication.translate
SLIP, NEW_PIN, RECEIPT, SHEET = "slip", "new_pin", "receipt", "sheet"
MINUTES, SPOILT, BLANK, BOOK = LetterKind.MINUTES.value, "spoilt", "blank", "book"
OF_HOUSE = (BLANK, BOOK)
"""Papers that are about no case."""
LETTERS = (LetterKind.ANSWER, LetterKind.REMINDER, LetterKind.EXTENSION, LetterKind.NOT_OURS)
PAPERS = (SLIP, NEW_PIN, RECEIPT, SHEET, *(kind.value for kind in LETTERS), MINUTES, SPOILT)


def paper_words(paper: str) -> str:
    return {
        SLIP: translate("RegisterPage", "Cetak slip tanda terima"),
        NEW_PIN: translate("RegisterPage", "PIN baru untuk pelapor"),
        RECEIPT: translate("RegisterPage", "Tanda terima (A4)"),
        SHEET: translate("RegisterPage", "Lembar disposisi"),
        MINUTES: translate("RegisterPage", "Berita acara penyelesaian"),
        SPOILT: translate("RegisterPage", "Nomor surat rusak"),
        BLANK: translate("RegisterPage", "Formulir kosong (A4)"),
        BOOK: translate("RegisterPage", "Buku register bulan ini"),
        LetterKind.ANSWER.value: translate("RegisterPage", "Surat tanggapan"),
        LetterKind.REMINDER.value: translate("RegisterPage", "Surat pengingat"),
        LetterKind.EXTENSION.value: translate("RegisterPage", "Surat perpanjangan"),
        LetterKind.NOT_OURS.value: translate("RegisterPage", "Surat bukan wewenang"),
    }[paper]


class PaperDesk:
    """Makes the papers of one case on behalf of a page."""

    def __init__(self, workplace: Workplace) -> None:
        self._workplace = workplace

    def print_slip(self, case: Case) -> None:
        """The receipt's slip again, without its PIN, on the desk's printer."""
        workplace, printer = self._workplace, printer_of(self._workplace)
        if printer is None:
            workplace.tell(translate("Slips", "Belum ada printer di pengaturan komputer ini."))
            return
        profile = workplace.profile

        def work(session: Session, at: datetime) -> UUID:
            slip = receipt_slip(profile, case, pin="", at=at)
            return enqueue(
                session, printer=printer, slip=slip, at=at, subject_id=case.line.id, copy=True
            )

        words = translate("RegisterPage", "Slip {number} dikirim ke printer.")
        said = words.format(number=case.line.number)
        workplace.write(workplace, work, lambda _job: workplace.tell(said))

    def first_receipt(self, complaint: UUID, pin: str) -> None:
        """The receipt of a report just registered, with its PIN on the tear-off."""
        workplace = self._workplace
        profile, now, officer = workplace.profile, workplace.now(), workplace.officer.id
        workplace.read(
            workplace,
            lambda session: read_case(
                session, profile=profile, complaint=complaint, now=now, reader=officer
            ),
            lambda case: self.make(RECEIPT, case, pin=pin),
        )

    def make(self, paper: str, case: Case, *, pin: str = "") -> None:
        """Receipt or disposition sheet as PDF."""
        workplace = self._workplace
        house, profile, at = workplace.house, workplace.profile, workplace.now()
        officer = workplace.officer.name

        def work() -> Path:
            reporter = house.read(
                lambda session: look_in(session, of=reporter_subject(case.line.id)).values
            )
            if paper == RECEIPT:
                document = receipt_pdf(
                    receipt_of(
                        profile, case, reporter=reporter, pin=pin, officer=officer, at=at,
                        house=house.folder,
                    )
                )  # fmt: skip
            else:
                document = disposition_pdf(
                    disposition_of(profile, case, reporter=reporter, at=at, house=house.folder)
                )
            return write_paper(house.folder, f"{case.line.number}-{paper}", document)

        workplace.run(workplace, work, self._there)

    def letter_act(self, kind: LetterKind) -> CaseAct:
        """Ask whom and what, take the letter's number, then write the letter."""

        def asks(workplace: Workplace, case: Case) -> tuple[ActAsk, ...]:
            to = (case.line.agency or "") if kind is LetterKind.REMINDER else ""
            begins = letter_beginning(workplace.profile, case, kind)
            offered = ((begins, translate("RegisterPage", "Susunan surat")),)
            copies = translate("RegisterPage", "Tembusan, satu tiap baris")
            return (
                ActAsk("to", translate("RegisterPage", "Kepada"), value=to),
                ActAsk("text", translate("RegisterPage", "Isi surat"), FieldKind.TEXT, offered),
                ActAsk("copies", copies, FieldKind.TEXT, need=False),
            )

        def run(session: Session, do: Doing) -> LetterView:
            return number_letter(session, profile=do.profile, act=do.act, kind=kind)

        def after(letter: LetterView, case: Case, values: Values) -> None:
            self._write_letter(kind, letter, case, values)

        return CaseAct(kind.value, paper_words(kind.value), CaseStep.NOTE, asks, run, after=after)

    def _write_letter(
        self, kind: LetterKind, letter: LetterView, case: Case, values: Values
    ) -> None:
        workplace = self._workplace
        house, profile = workplace.house, workplace.profile

        def work() -> Path:
            document = letter_pdf(
                letter_of(
                    profile, case,
                    number=letter.number,
                    subject=_SUBJECTS[kind],
                    to=(values["to"],),
                    text=values["text"],
                    at=letter.made_at,
                    copies=tuple(one for one in values["copies"].splitlines() if one.strip()),
                    house=house.folder,
                )
            )  # fmt: skip
            return self._keep(letter, case, document)

        workplace.run(workplace, work, self._there)

    def _keep(self, letter: LetterView, case: Case, document: bytes) -> Path:
        """Write a numbered paper, and note which it was; off the GUI thread."""
        house = self._workplace.house
        path = write_paper(house.folder, f"{case.line.number}-{letter.number}", document)
        house.write(lambda session, _at: note_printed(session, letter=letter.id, document=document))
        return path

    def minutes_act(self) -> CaseAct:
        """Ask between whom and what was settled, take a number, then write the minutes."""

        def asks(_workplace: Workplace, _case: Case) -> tuple[ActAsk, ...]:
            return (
                ActAsk("second", translate("RegisterPage", "Pihak kedua")),
                ActAsk("role", translate("RegisterPage", "Sebagai"), value="Pelapor"),
                ActAsk(
                    "conclusions",
                    translate("RegisterPage", "Kesimpulan, satu tiap baris"),
                    FieldKind.TEXT,
                ),
                ActAsk("witness", translate("RegisterPage", "Saksi"), need=False),
            )

        def run(session: Session, do: Doing) -> LetterView:
            return number_letter(session, profile=do.profile, act=do.act, kind=LetterKind.MINUTES)

        workplace = self._workplace

        def after(letter: LetterView, case: Case, values: Values) -> None:
            house, profile = workplace.house, workplace.profile

            def work() -> Path:
                document = minutes_pdf(
                    minutes_of(
                        profile, case,
                        number=letter.number,
                        second=values["second"],
                        role=values["role"],
                        conclusions=values["conclusions"],
                        witness=values["witness"] or "",
                        at=letter.made_at,
                        house=house.folder,
                    )
                )  # fmt: skip
                return self._keep(letter, case, document)

            workplace.run(workplace, work, self._there)

        return CaseAct(MINUTES, paper_words(MINUTES), CaseStep.NOTE, asks, run, after=after)

    def of_house(self, paper: str) -> None:
        """The blank form, or the book of the running month; the book is on the trail."""
        workplace = self._workplace
        house, profile, officer = workplace.house, workplace.profile, workplace.officer.id
        today = workplace.local_now().date()

        def work() -> Path:
            if paper == BLANK:
                form = blank_form_of(profile, house=house.folder)
                return write_paper(house.folder, "formulir-pengaduan", blank_form_pdf(form))
            book = book_of(house, month=today, officer=officer)
            return write_paper(house.folder, f"buku-register-{today:%Y-%m}", book_pdf(book))

        workplace.run(workplace, work, self._there)

    def _there(self, path: Path) -> None:
        words = translate("RegisterPage", "Berkas {name} siap.").format(name=path.name)
        self._workplace.tell(
            words,
            Tone.GOOD,
            action=translate("RegisterPage", "Buka"),
            act=partial(open_file, path),
        )


def spoilt_act() -> CaseAct:
    """Note that a numbered paper of the case was spoilt."""
    return CaseAct(
        SPOILT,
        paper_words(SPOILT),
        CaseStep.NOTE,
        lambda _workplace, _case: (
            ActAsk("number", translate("RegisterPage", "Nomor surat")),
            reason_ask(translate("RegisterPage", "Mengapa rusak")),
        ),
        lambda session, do: spoil_number(
            session, act=do.act, number=do.values["number"], reason=do.values["reason"]
        ),
        may=lambda _workplace, case: any("letter" in event.detail for event in case.events),
    )


# A paper speaks Indonesian, whatever the desk speaks.
_SUBJECTS = {
    LetterKind.ANSWER: "Tanggapan atas aduan",
    LetterKind.REMINDER: "Pengingat tindak lanjut aduan",
    LetterKind.EXTENSION: "Perpanjangan waktu penyelesaian aduan",
    LetterKind.NOT_OURS: "Penyampaian kewenangan atas aduan",
}
