"""Laporan refleksi at the desk: its period, what the head writes, its signature, its files."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from shiboken6 import isValid

from desk.dialogs.sheet import Sheet, scrolling
from desk.files import ChooseFolder, choose_folder, tell_unwritten, tell_written
from desk.look.parts import button, text
from desk.reflection.written import WrittenFindings
from desk.survey.period import SurveyPeriod
from desk.workplace import Tone, Workplace
from shared.figures.findings import drafted
from shared.figures.publishing import (
    KeptReflection,
    keep_findings,
    sign_reflection,
    versions,
)
from shared.i18n import clock_time, short_date
from shared.reports.reflection.files import reflection_paper, write_reflection
from shared.reports.reflection.meaning import recounted_numbers
from shared.reports.reflection.paper import ReflectionPaper
from shared.staff.exporting import ExportPurpose, note_export
from shared.storage.database import Session

translate = QCoreApplication.translate
_LAST_MONTH = 1
_LIST_HIGH = 260


@dataclass(frozen=True)
class _Read:
    paper: ReflectionPaper
    known: tuple[KeptReflection, ...]


class ReflectionSheet(Sheet):
    """Whatever is written is kept as a version: by the button, before the files, and on leaving."""

    def __init__(self, workplace: Workplace, *, choose: ChooseFolder = choose_folder) -> None:
        super().__init__(translate("Reflection", "Laporan refleksi"), width=820)
        self._workplace, self._choose = workplace, choose
        self._read: _Read | None = None
        self._after = 0
        self._edited = False
        self.period = SurveyPeriod(workplace)
        self.period.service.hide()
        self.period.span.setCurrentIndex(_LAST_MONTH)
        self.period.chosen.connect(self.read)
        self.standing = text("", "strong", wrap=True)
        self.recounted = text("", "mute", wrap=True)
        self.written = WrittenFindings()
        self.written.changed.connect(self._typed)
        self.draft_button = button(translate("Reflection", "Susun ulang dari angka"), "link",
                                   self.draft)  # fmt: skip
        self.keep_button = button(translate("Reflection", "Simpan versi"), "plain", self.keep)
        self.sign_button = button(translate("Reflection", "Tandatangani"), "plain", self.sign)
        self._lay_out()
        self.read()

    def read(self) -> None:
        """Count the period and read its versions."""
        if self._edited:
            self.keep()
        workplace, (first, last) = self._workplace, self.period.days()
        house, now, language = workplace.house, workplace.now(), workplace.language
        self._read = None
        self._enable()

        def work(session: Session) -> _Read:
            paper = reflection_paper(
                session, profile=house.profile, first=first, last=last, now=now,
                house=house.folder, language=language,
            )  # fmt: skip
            return _Read(paper, versions(session, first=first, last=last))

        workplace.read(self, work, self._show)

    def draft(self) -> None:
        """Put what the rules find in place of what stands there."""
        if self._read is not None:
            self.written.take(drafted(self._read.paper.content))
            self._typed()

    def keep(self) -> None:
        """Keep what is written as the next version."""
        write = self._keeping()
        self._edited = False
        self._workplace.write(self._workplace, write, self._kept)

    def sign(self) -> None:
        """Count the period now, and keep that and what is written as what the house publishes."""
        first, last = self._days
        officer, after = self._workplace.officer.id, self._after
        findings, profile = self.written.findings(), self._workplace.profile

        def work(session: Session, at: datetime) -> KeptReflection:
            return sign_reflection(
                session, profile=profile, first=first, last=last, findings=findings,
                after=after, officer=officer, at=at,
            )  # fmt: skip

        self._workplace.write(self, work, self._signed)

    def confirm(self) -> None:
        """Write report and workbook into a folder, as they were signed where they were."""
        if self._read is None:
            return
        chosen = self._choose(self)
        if not chosen:
            return
        workplace, (first, last) = self._workplace, self._days
        house, officer, language = workplace.house, workplace.officer.id, workplace.language
        keep = self._keeping() if self._edited else None
        self._edited = False

        def work() -> list[Path]:
            if keep is not None:
                house.write(keep)
            house.write(
                lambda session, at: note_export(
                    session, what="reflection", purpose=ExportPurpose.REPORTING, officer=officer,
                    at=at, detail={"from": first, "to": last},
                )
            )  # fmt: skip
            paper = house.read(
                lambda session: reflection_paper(
                    session, profile=house.profile, first=first, last=last, now=house.now(),
                    house=house.folder, language=language,
                )
            )  # fmt: skip
            return write_reflection(paper, Path(chosen))

        workplace.run(self, work, self._files_written, partial(tell_unwritten, self._workplace))

    def close_sheet(self) -> None:
        if self._edited:
            self.keep()
        super().close_sheet()

    @property
    def _days(self) -> tuple[date, date]:
        assert self._read is not None, "the buttons wait until the period is read"
        return self._read.paper.content.first, self._read.paper.content.last

    def _keeping(self) -> Callable[[Session, datetime], KeptReflection]:
        first, last = self._days
        officer, after, findings = self._workplace.officer.id, self._after, self.written.findings()
        return lambda session, at: keep_findings(
            session, first=first, last=last, findings=findings, after=after, officer=officer, at=at
        )

    def _show(self, read: _Read) -> None:
        self._read, self._edited = read, False
        newest = read.known[0] if read.known else None
        self._after = newest.number if newest else 0
        self.written.take(newest.findings if newest else read.paper.findings)
        self.standing.setText(self._standing(read))
        self.recounted.setText(self._recounted(read.paper))
        self.recounted.setVisible(bool(read.paper.again))
        self._enable()

    def _standing(self, read: _Read) -> str:
        if not read.known:
            return translate("Reflection", "Belum ada versi. Temuan di bawah disusun dari angka.")
        newest = read.known[0]
        at = self._workplace.local(newest.made_at)
        language = self._workplace.language
        when = f"{short_date(at.date(), language)} {clock_time(at, language)}"
        if newest.signed:
            words = translate("Reflection", "Versi {number}, ditandatangani {who}, {when}.")
        elif read.paper.signed_by:
            words = translate(
                "Reflection",
                "Versi {number} oleh {who}, {when}. Yang diterbitkan tetap versi {signed}.",
            )
        else:
            words = translate("Reflection", "Versi {number} oleh {who}, {when}: konsep.")
        return words.format(
            number=newest.number, who=newest.by, when=when, signed=read.paper.version
        )

    def _recounted(self, paper: ReflectionPaper) -> str:
        """The figures that read otherwise by now; what was published stays."""
        apart = [one for one in paper.again if one.difference or not one.same_formula]
        if not apart:
            return translate("Reflection", "Dihitung ulang sekarang: semua angka sama.")
        lines = [translate("Reflection", "Dihitung ulang sekarang; yang terbit tidak berubah:")]
        for one in apart:
            published, now, difference = recounted_numbers(one, paper.say)
            name = paper.content.figure(one.code).definition.name.say(self._workplace.language)
            lines.append(f"{one.code} {name}: {published} → {now} ({difference})")
        return "\n".join(lines)

    def _typed(self) -> None:
        self._edited = True
        self._enable()

    def _enable(self) -> None:
        there = self._read is not None
        self.keep_button.setEnabled(there and self._edited)
        for one in (self.sign_button, self.confirm_button, self.draft_button, self.written):
            one.setEnabled(there)

    def _kept(self, kept: KeptReflection) -> None:
        words = translate("Reflection", "Versi {number} tersimpan.")
        self._workplace.tell(words.format(number=kept.number), Tone.GOOD)
        if isValid(self) and not self._edited:
            self.read()

    def _signed(self, kept: KeptReflection) -> None:
        self._edited = False
        words = translate("Reflection", "Versi {number} ditandatangani; angkanya disimpan.")
        self._workplace.tell(words.format(number=kept.number), Tone.GOOD)
        self.read()

    def _files_written(self, files: list[Path]) -> None:
        tell_written(self._workplace, files)
        self.close_sheet()

    def _lay_out(self) -> None:
        self.body.addWidget(self.period)
        self.body.addWidget(self.standing)
        self.body.addWidget(self.recounted)
        area = scrolling(self.written)
        area.setMinimumHeight(_LIST_HIGH)
        self.body.addWidget(area)
        self.feet.addWidget(self.draft_button)
        self.add_feet(
            translate("Reflection", "Simpan berkas…"), cancel=translate("Reflection", "Tutup")
        )
        self.feet.insertWidget(3, self.keep_button)
        self.feet.insertWidget(4, self.sign_button)
        self._enable()
