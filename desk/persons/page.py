"""Personal data: find what the house has of somebody, take their request, and answer it."""

from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from desk.dialogs.typed_word import TypedWordSheet
from desk.files import open_file
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import button, column, text
from desk.look.table import FloorTable
from desk.look.typed import TypedLine
from desk.page import Page
from desk.persons.answering import Given, carry_out, receipt
from desk.persons.fields import choice, line_of
from desk.workplace import Tone, Workplace
from shared.i18n import short_date
from shared.persons.belongings import Belonging, find_belongings
from shared.persons.consents import EXTRA_WORDS, Extra, give_consent
from shared.persons.correcting import PARTICULARS
from shared.persons.requests import (
    CLAIM_WORDS,
    GROUND_WORDS,
    PROOF_WORDS,
    Claim,
    Ground,
    Proof,
    RequestView,
    refuse_request,
    requests,
    take_request,
)
from shared.persons.words import FIELD_WORDS
from shared.privacy.homes import OWNER_WORDS
from shared.qt.translator import words_of
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

translate = QCoreApplication.translate
_SOON = timedelta(hours=24)


class PersonsPage(Page):
    """Who asks above, what the house has of them, and the requests with their clocks below."""

    name: ClassVar[str] = "persons"
    icon: ClassVar[str] = "id"
    needs: ClassVar[Right] = Right.PERSON_DATA
    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.PERSONS})

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.who = TypedLine()
        self.claim, self.proof = choice(CLAIM_WORDS), choice(PROOF_WORDS)
        self.extra, self.ground = choice(EXTRA_WORDS), choice(GROUND_WORDS)
        self.field = choice({name: FIELD_WORDS[name] for name in PARTICULARS})
        self.value = TypedLine()
        self.found: KeyedTable[Belonging] = KeyedTable(
            self._of_person(), lambda one: one.owner, self
        )
        self.asked: KeyedTable[RequestView] = KeyedTable(
            self._of_requests(), lambda one: one.id, self
        )
        self.found_view = FloorTable(
            self.found,
            self.tr("Yang ada tentang orang ini"),
            nothing=self.tr("Cari orangnya: semua data tentang dia di rumah ini tampil di sini."),
        )
        self.asked_view = FloorTable(
            self.asked,
            self.tr("Permintaan, tenggat terdekat di atas"),
            stretch=1,
            nothing=self.tr("Belum ada permintaan. Setiap permintaan dijawab dalam 3 x 24 jam."),
        )
        self.search = button(self.tr("Cari"), "primary", self.find_person)
        self.take = button(self.tr("Terima permintaan"), "primary", self.take_it)
        self.agree = button(self.tr("Catat persetujuan"), "plain", self.consent)
        self.do = button(self.tr("Laksanakan"), "primary", self.carry_out)
        self.refuse = button(self.tr("Tolak"), "plain", self.refuse_it)
        self._lay_out()
        self.who.returnPressed.connect(self.find_person)

    @classmethod
    def heading(cls) -> str:
        return translate("PersonsPage", "Data pribadi")

    @classmethod
    def urgent(cls, session: Session, now: datetime) -> int | None:
        """Requests whose 3 x 24 hours end within a day."""
        return sum(one.due - now < _SOON for one in requests(session, unanswered=True)) or None

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Enter", self.tr("Cari orang yang diketik")),)

    def focus_first(self) -> None:
        self.who.setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        self.workplace.read(self, requests, self.asked.swap)

    @Slot()
    def find_person(self) -> None:
        """Look for who was typed; that somebody looked is on the trail."""
        workplace, typed = self.workplace, self.who.text()
        profile, officer = workplace.profile, workplace.officer.id
        workplace.write(
            self,
            lambda session, at: find_belongings(
                session, profile=profile, text=typed, officer=officer, at=at
            ),
            self.found.swap,
            self._not_found,
        )

    def take_it(self) -> None:
        """Give the request its number and write its receipt."""
        workplace, owners = self.workplace, [one.owner for one in self._about()]
        if not owners:
            workplace.tell(self.tr("Cari orangnya dahulu."), Tone.PROBLEM)
            return
        house, officer = workplace.house, workplace.officer.id
        claim, proof = Claim(self.claim.currentData()), Proof(self.proof.currentData())

        def work() -> list[Path]:
            taken = house.write(
                lambda session, at: take_request(
                    session,
                    profile=house.profile,
                    claim=claim,
                    owners=owners,
                    proof=proof,
                    officer=officer,
                    at=at,
                )
            )
            return [receipt(house, taken)]

        workplace.run(self, work, self._there)

    def consent(self) -> None:
        """Write down that the person agreed to the chosen extra."""
        workplace, owners = self.workplace, [one.owner for one in self._about()]
        officer, what = workplace.officer.id, Extra(self.extra.currentData())

        def work(session: Session, at: datetime) -> None:
            for owner in owners:
                give_consent(session, owner=owner, what=what, officer=officer, at=at)

        said = self.tr("Persetujuan dicatat.") if owners else self.tr("Cari orangnya dahulu.")
        tone = Tone.GOOD if owners else Tone.PROBLEM
        workplace.write(self, work, lambda _none: workplace.tell(said, tone))

    def carry_out(self) -> None:
        """Do what the chosen request asks; erasing asks for a word first."""
        request = self._request()
        if request is None:
            return
        if request.claim is not Claim.ERASURE:
            self._carry_out(request)
            return
        sheet = TypedWordSheet(
            self.tr("Hapus data pribadi?"),
            self.tr(
                "{count} kunjungan atau aduan kehilangan semua yang menyebut orangnya, juga di "
                "salinan yang dipulihkan. Nomor, waktu, dan angka tetap."
            ).format(count=len(request.owners)),
            word=self.tr("HAPUS"),
            go=self.tr("Hapus"),
        )
        sheet.decided.connect(partial(self._carry_out, request))
        self.workplace.open_sheet(sheet)

    def refuse_it(self) -> None:
        """Answer the chosen request with the chosen ground."""
        request = self._request()
        if request is None:
            return
        house, officer = self.workplace.house, self.workplace.officer.id
        ground = Ground(self.ground.currentData())

        def work() -> list[Path]:
            answer = house.write(
                lambda session, at: refuse_request(
                    session, request=request.id, ground=ground, officer=officer, at=at
                )
            )
            return [receipt(house, answer)]

        self.workplace.run(self, work, self._there)

    def _carry_out(self, request: RequestView) -> None:
        house, officer = self.workplace.house, self.workplace.officer.id
        given = Given(self.field.currentData(), self.value.text(), Extra(self.extra.currentData()))
        self.workplace.run(self, lambda: carry_out(house, request, given, officer), self._there)

    def _there(self, papers: list[Path]) -> None:
        self.found.swap(())
        self.value.clear()
        words = self.tr("Berkas {name} siap.").format(name=papers[0].name)
        self.workplace.tell(
            words, Tone.GOOD, action=self.tr("Buka"), act=partial(open_file, papers[0])
        )
        self.refresh(frozenset())

    def _not_found(self, error: Exception) -> None:
        self.found.swap(())
        self.workplace.explain(error)

    def _about(self) -> list[Belonging]:
        """What the request is about: the chosen row, or all that was found."""
        chosen = self.found_view.currentIndex()
        rows = list(self.found.rows)
        return [rows[chosen.row()]] if chosen.isValid() else rows

    def _request(self) -> RequestView | None:
        chosen = self.asked_view.currentIndex()
        if chosen.isValid():
            return self.asked.rows[chosen.row()]
        self.workplace.tell(self.tr("Pilih permintaannya dahulu."), Tone.PROBLEM)
        return None

    def _of_person(self) -> list[Column[Belonging]]:
        def state(one: Belonging) -> str:
            words = (
                (self.tr("terbuka"), one.open),
                (self.tr("dibatasi"), one.restricted),
                (self.tr("dihapus"), one.erased),
            )
            return ", ".join(word for word, holds in words if holds)

        return [
            Column(self.tr("Data"), lambda one: f"{words_of(OWNER_WORDS[one.sort])} {one.number}"),
            Column(self.tr("Tanggal"), lambda one: short_date(one.day, self.workplace.language)),
            Column(self.tr("Keadaan"), state),
        ]

    def _of_requests(self) -> list[Column[RequestView]]:
        def moment(at: datetime) -> str:
            day = short_date(self.workplace.local(at).date(), self.workplace.language)
            return f"{day} {self.workplace.clock(at)}"

        def answer(one: RequestView) -> str:
            if one.ground is not None:
                return words_of(GROUND_WORDS[one.ground])
            if one.answer is not None:
                return self.tr("Dilaksanakan")
            late = one.late(self.workplace.local_now())
            return self.tr("Lewat 3 x 24 jam") if late else self.tr("Menunggu")

        return [
            Column(self.tr("Nomor"), lambda one: one.number, strong=True),
            Column(self.tr("Permintaan"), lambda one: words_of(CLAIM_WORDS[one.claim])),
            Column(self.tr("Dijawab sebelum"), lambda one: moment(one.due)),
            Column(self.tr("Jawaban"), answer),
        ]

    def _lay_out(self) -> None:
        hint = self.tr("Telepon, NIK, surel, nomor aduan, atau 2026-11-23 A-012")
        self.who.setPlaceholderText(hint)
        whole = column(spacing=12, margins=(26, 20, 26, 18))
        whole.addWidget(text(self.heading(), "heading"))
        whole.addWidget(line_of((self.tr("Pemilik data"), self.who), last=[self.search]))
        whole.addWidget(self.found_view, 1)
        whole.addWidget(
            line_of(
                (self.tr("Permintaan"), self.claim),
                (self.tr("Bukti diri"), self.proof),
                (self.tr("Persetujuan"), self.extra),
                last=[self.take, self.agree],
            )
        )
        whole.addWidget(self.asked_view, 2)
        whole.addWidget(
            line_of(
                (self.tr("Yang dibetulkan"), self.field),
                (self.tr("Menjadi"), self.value),
                (self.tr("Alasan menolak"), self.ground),
                last=[self.do, self.refuse],
            )
        )
        self.setLayout(whole)
