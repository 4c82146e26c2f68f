"""Typing paper forms: a batch is opened, each form typed, and a second time where it is wanted."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from desk.dialogs.typed_word import TypedWordSheet
from desk.look.parts import KeyButton, button, column, frame, row, text
from desk.look.table import FloorTable
from desk.survey.fields import FormHead
from desk.survey.form import AnswerForm
from desk.survey.tables import BatchTable
from desk.workplace import Tone, Workplace
from shared.storage.database import Session
from shared.survey.batches import BatchView, batches, open_batch, papers
from shared.survey.papers import TypedTwice, put_right, take_out, type_again, type_paper
from shared.survey.questionnaire import Questionnaire
from shared.survey.sheet import AnswerSheet, Origin

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Opened:
    batches: tuple[BatchView, ...]
    papers: dict[int, AnswerSheet]


class TypingSide(QWidget):
    """Batches on top, the form of the open one below. ``typed`` after every form."""

    typed = Signal()

    def __init__(self, workplace: Workplace, of: Questionnaire) -> None:
        super().__init__()
        self._workplace, self._of = workplace, of
        self.batch: BatchView | None = None
        self._papers: dict[int, AnswerSheet] = {}
        self.twice = QCheckBox(self.tr("Setiap formulir diketik dua kali"))
        self.new = button(self.tr("Bundel baru"), "primary", self.open_new)
        self.table = BatchTable(_origin_words, workplace.language, self)
        self.view = FloorTable(self.table, self.tr("Bundel formulir"))
        self.view.opened.connect(self._opened)
        self.second = QCheckBox(self.tr("Ketikan kedua"))
        self.second.toggled.connect(self._next)
        self.head = FormHead(workplace, of)
        self.head.number_changed.connect(self._say)
        self.form = AnswerForm(of, workplace.language)
        self.heading: QLabel = text("", "heading")
        self.differences: QLabel = text("", "chip-caution", wrap=True)
        self.differences.hide()
        palette = workplace.theme.palette
        self.save = KeyButton(self.tr("Simpan dan berikutnya"), "F10", palette, kind="go")
        self.save.clicked.connect(self.keep)
        self.form.done.connect(self.save.setFocus)
        QShortcut(QKeySequence("F10"), self).activated.connect(self.keep)
        self.remove = button(self.tr("Buang formulir ini"), "plain", self.take_away)
        self._lay_out()

    def read(self) -> None:
        """Read the batches again, and the open one's forms."""
        opened = self.batch.id if self.batch else None

        def work(session: Session) -> _Opened:
            typed = papers(session, batch=opened) if opened else {}
            return _Opened(tuple(batches(session, instrument=self._of.key)), typed)

        self._workplace.read(self, work, self._show)

    def open_new(self) -> None:
        """Begin a batch of forms."""
        officer, twice = self._workplace.officer.id, self.twice.isChecked()
        day, instrument = self._workplace.local_now().date(), self._of.key
        self._workplace.write(
            self,
            lambda session, at: open_batch(
                session, instrument=instrument, twice=twice, officer=officer, day=day, at=at
            ),
            self._begin,
        )

    def keep(self) -> None:
        """Store the form, or its second typing, or what was put right."""
        if self.batch is None:
            return
        batch, number = self.batch.id, self.head.number.value()
        officer, scores = self._workplace.officer.id, self.form.scores()
        if self.second.isChecked() and not self.differences.isVisible():
            self._workplace.write(
                self,
                lambda session, at: type_again(
                    session, batch=batch, paper=number, scores=scores, officer=officer, at=at
                ),
                self._typed_again,
            )
        elif number in self._papers:
            self._workplace.write(
                self,
                lambda session, at: put_right(
                    session, batch=batch, paper=number, scores=scores, officer=officer, at=at
                ),
                self._kept,
            )
        else:
            sheet = self.head.sheet(scores)
            self._workplace.write(
                self,
                lambda session, at: type_paper(
                    session, batch=batch, paper=number, sheet=sheet, officer=officer, at=at
                ),
                self._kept,
            )

    def take_away(self) -> None:
        """Take the form of this number out of the batch, once the word is typed."""
        if self.batch is None:
            return
        batch, number = self.batch, self.head.number.value()
        sheet = TypedWordSheet(
            self.tr("Buang formulir {number}?").format(number=number),
            self.tr(
                "1 dari {count} formulir bundel {batch} dihapus dengan jawaban dan sarannya."
            ).format(count=len(self._papers), batch=batch.number),
            word=self.tr("BUANG"),
            go=self.tr("Buang formulir"),
        )
        sheet.decided.connect(lambda: self._take_out(batch.id, number))
        self._workplace.open_sheet(sheet)

    def _take_out(self, batch: UUID, number: int) -> None:
        officer = self._workplace.officer.id
        self._workplace.write(
            self,
            lambda session, at: take_out(
                session, batch=batch, paper=number, officer=officer, at=at
            ),
            lambda _none: self._taken_out(number),
        )

    def _taken_out(self, number: int) -> None:
        self._workplace.tell(self.tr("Formulir {number} dibuang.").format(number=number))
        self._next()
        self.read()
        self.typed.emit()

    def _begin(self, batch: BatchView) -> None:
        self.batch, self._papers = batch, {}
        self.second.setChecked(False)
        self.read()
        self._next()

    def _opened(self, index: QModelIndex) -> None:
        batch = self.table.rows[index.row()]
        if batch.origin is Origin.PAPER:
            self._begin(batch)

    def _typed_again(self, found: tuple[TypedTwice, ...]) -> None:
        if not found:
            self._kept(None)
            return
        lines = [
            self.tr("{question} Pertama: {first}. Kedua: {second}.").format(
                question=self._of.element(one.code).question.say(self._workplace.language),
                first=self._answer(one.code, one.first),
                second=self._answer(one.code, one.second),
            )
            for one in found
        ]
        told = self.tr("Lihat formulirnya lagi, betulkan, lalu simpan.")
        self.differences.setText("\n".join([*lines, told]))
        self.differences.show()
        self.form.lines[found[0].code].setFocus()
        self.read()

    def _answer(self, code: str, score: int | None) -> str:
        if score is None:
            return self.tr("dilewati")
        words = self._of.element(code).answers.say(self._workplace.language)
        return f"{score} {words[score - 1]}"

    def _kept(self, _result: object) -> None:
        self.differences.hide()
        self._workplace.tell(
            self.tr("Formulir {number} tersimpan.").format(number=self.head.number.value()),
            Tone.GOOD,
        )
        self.head.number.setValue(self.head.number.value() + 1)
        self._next()
        self.read()
        self.typed.emit()

    def _next(self) -> None:
        self.differences.hide()
        self.form.empty()
        self.head.empty()
        self._say()
        if self.batch is not None:
            self.form.focus_first()

    def _show(self, opened: _Opened) -> None:
        self.table.swap(opened.batches)
        self.view.fit(max(1, min(6, len(opened.batches))))
        self._papers = opened.papers
        if self.batch is not None:
            known: dict[UUID, BatchView] = {one.id: one for one in opened.batches}
            self.batch = known.get(self.batch.id, self.batch)
        self._say()

    def _say(self) -> None:
        """What is open, and what saving would do."""
        is_open = self.batch is not None
        self._below.setVisible(is_open)
        if self.batch is None:
            return
        self.heading.setText(
            self.tr("Bundel {number} · formulir: {count}").format(
                number=self.batch.number, count=len(self._papers)
            )
        )
        self.second.setVisible(self.batch.twice)
        self.head.show_details(not (self.batch.twice and self.second.isChecked()))
        known = self.head.number.value() in self._papers
        self.remove.setEnabled(known)
        if self.second.isChecked() and self.batch.twice:
            self.save.say(self.tr("Bandingkan dan berikutnya"))
        elif known:
            self.save.say(self.tr("Betulkan formulir ini"))
        else:
            self.save.say(self.tr("Simpan dan berikutnya"))

    def _lay_out(self) -> None:
        top = row(spacing=12)
        top.addWidget(text(self.tr("Formulir kertas"), "heading"))
        top.addStretch(1)
        top.addWidget(self.twice)
        top.addWidget(self.new)
        self._below = frame("card")
        inner = column(spacing=12, margins=(20, 16, 20, 16))
        line = row(spacing=12)
        line.addWidget(self.heading)
        line.addStretch(1)
        line.addWidget(self.second)
        inner.addLayout(line)
        inner.addWidget(self.head)
        words = self.tr("Ketik 1–4 atau a–d menurut kata jawabannya; - bila tidak diisi.")
        inner.addWidget(text(words, "small", wrap=True))
        inner.addWidget(self.form)
        inner.addWidget(self.differences)
        foot = row(spacing=10)
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(self.save)
        inner.addLayout(foot)
        self._below.setLayout(inner)
        box = column(spacing=14)
        box.addLayout(top)
        box.addWidget(self.view)
        box.addWidget(self._below)
        self.setLayout(box)


def _origin_words(batch: BatchView) -> str:
    if batch.origin is Origin.FILE:
        return translate("SurveyPage", "berkas")
    return translate("SurveyPage", "kertas")
