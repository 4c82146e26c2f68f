"""Slips of which nobody knows whether they came out: look, and say."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from desk.dialogs.sheet import Sheet, scrolling
from desk.look.parts import button, column, frame, row, text
from desk.workplace import Workplace
from shared.printing.jobs.house_printers import desk_printer
from shared.printing.jobs.rules import JobState
from shared.printing.jobs.spool import JobView, reprint, resolve

translate = QCoreApplication.translate


class PrintJobsSheet(Sheet):
    """One row a slip. An unknown one is either there or printed again by hand, as a copy."""

    def __init__(self, workplace: Workplace, jobs: tuple[JobView, ...]) -> None:
        super().__init__(translate("PrintJobsSheet", "Slip yang perlu diperiksa"), width=620)
        self.workplace = workplace
        self.rows: dict[UUID, QWidget] = {}
        self.buttons: list[QPushButton] = []
        rows = column(spacing=8)
        for job in jobs:
            made = self._row(job)
            self.rows[job.id] = made
            rows.addWidget(made)
        rows.addStretch(1)
        inner = QWidget()
        inner.setLayout(rows)
        area = scrolling(inner)
        area.setMinimumHeight(min(380, 96 * max(1, len(jobs))))
        self.body.addWidget(area)
        self.add_feet(self.tr("Tutup"))
        self.cancel_button.hide()

    def _row(self, job: JobView) -> QWidget:
        made = frame("card")
        box = column(spacing=6, margins=(16, 10, 12, 10))
        time = self.workplace.clock(job.created_at)
        words = {
            JobState.HELD: self.tr("menunggu printer"),
            JobState.UNKNOWN: self.tr("mungkin sudah, mungkin belum tercetak"),
            JobState.FAILED: self.tr("tidak dapat dicetak"),
        }.get(job.state, "")
        box.addWidget(text(f"{time} · {words}", "strong", wrap=True))
        if job.error:
            box.addWidget(text(job.error, "mute", wrap=True))
        line = row(spacing=8)
        if job.state is JobState.UNKNOWN:
            line.addWidget(self._button(self.tr("Sudah keluar"), partial(self._out, job.id)))
        line.addWidget(self._button(self.tr("Cetak salinan"), partial(self._again, job.id)))
        own = desk_printer(self.workplace.house.settings)
        if own is not None and own.name != job.printer:
            here = partial(self._again, job.id, own.name)
            line.addWidget(self._button(self.tr("Cetak di meja"), here))
        line.addStretch(1)
        box.addLayout(line)
        made.setLayout(box)
        return made

    def _button(self, words: str, press: partial[None]) -> QPushButton:
        made = button(words, "plain", press)
        self.buttons.append(made)
        return made

    def _out(self, job: UUID) -> None:
        self.workplace.write(
            self,
            lambda session, at: resolve(session, job_id=job, came_out=True, at=at),
            lambda _changed: self._gone(job),
        )

    def _again(self, job: UUID, printer: str | None = None) -> None:
        self.workplace.write(
            self,
            lambda session, at: reprint(session, job_id=job, at=at, printer=printer),
            lambda _new: self._gone(job),
        )

    def _gone(self, job: UUID) -> None:
        made = self.rows.pop(job, None)
        if made is not None:
            made.hide()
        if not self.rows:
            self.close_sheet()
