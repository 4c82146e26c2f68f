"""The survey's papers: what will be done about it, and the files that tell of it."""

from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from desk.dialogs.sheet import Sheet
from desk.files import ChooseFolder, choose_folder, tell_unwritten, tell_written
from desk.look.day_edit import DayEdit
from desk.look.parts import button, clear, column, labelled, row, text
from desk.workplace import Workplace
from shared.i18n import short_date
from shared.reports.survey.files import BOARD_SLIDES, survey_paper, write_papers
from shared.storage.database import Session
from shared.survey.counting import SurveyFigures
from shared.survey.plans import PlanItem, add_plan, finish_plan, plans_before, plans_of
from shared.survey.questionnaire import Questionnaire

translate = QCoreApplication.translate
_LONGEST = 300
_DUE_IN = timedelta(days=90)


class PapersSheet(Sheet):
    """Plans of the period and of the one before; confirming writes the files."""

    def __init__(
        self,
        workplace: Workplace,
        of: Questionnaire,
        figures: SurveyFigures,
        *,
        choose: ChooseFolder = choose_folder,
    ) -> None:
        super().__init__(translate("SurveyPage", "Tindak lanjut dan laporan"), width=720)
        self._workplace, self._of, self._choose = workplace, of, choose
        self._days = figures.first, figures.last
        self.plans: tuple[PlanItem, ...] = ()
        self._lines = column(spacing=6)
        self.element = QComboBox()
        lowest = [one.code for one in figures.result.weakest]
        for code in lowest + [code for code in of.instrument.codes if code not in lowest]:
            name = of.element(code).name.say(workplace.language)
            self.element.addItem(f"{code} · {name}", code)
        self.action, self.owner = QLineEdit(), QLineEdit()
        for line in (self.action, self.owner):
            line.setMaxLength(_LONGEST)
        self.due = DayEdit()
        self.due.show_day(workplace.local_now().date() + _DUE_IN)
        self.add = button(translate("SurveyPage", "Tambah rencana"), "plain", self.plan)
        self.on_board = QCheckBox(translate("SurveyPage", "Tampilkan nilainya di papan panggilan"))
        self._lay_out()
        self.read()

    def read(self) -> None:
        """Read the plans again."""
        (first, last), key = self._days, self._of.key

        def work(session: Session) -> tuple[PlanItem, ...]:
            return (
                *plans_before(session, instrument=key, first=first),
                *plans_of(session, instrument=key, first=first, last=last),
            )

        self._workplace.read(self, work, self._show)

    def plan(self) -> None:
        """Keep what is typed as one thing to do."""
        officer, key, (first, last) = self._workplace.officer.id, self._of.key, self._days
        element, action, owner = self.element.currentData(), self.action.text(), self.owner.text()
        due = self.due.day
        self._workplace.write(
            self,
            lambda session, at: add_plan(
                session, instrument=key, first=first, last=last, element=element, action=action,
                owner=owner, due=due, officer=officer, at=at,
            ),
            self._planned,
        )  # fmt: skip

    def finish(self, item: PlanItem) -> None:
        """The thing is done today; what came of it is in the line of the action."""
        officer, day = self._workplace.officer.id, self._workplace.local_now().date()
        outcome = self.action.text()
        self._workplace.write(
            self,
            lambda session, at: finish_plan(
                session, plan=item.id, outcome=outcome, day=day, officer=officer, at=at
            ),
            self._planned,
        )

    def confirm(self) -> None:
        """Write report, wall sheets, slide and workbook into a folder."""
        chosen = self._choose(self)
        if not chosen:
            return
        workplace, of, (first, last) = self._workplace, self._of, self._days
        house, today = workplace.house, workplace.local_now().date()
        slides = house.folder / BOARD_SLIDES if self.on_board.isChecked() else None

        def work() -> list[Path]:
            paper = house.read(
                lambda session: survey_paper(
                    session, profile=house.profile, of=of, first=first, last=last, today=today,
                    house=house.folder,
                )
            )  # fmt: skip
            return write_papers(paper, Path(chosen), slides=slides)

        workplace.run(self, work, self._written, partial(tell_unwritten, self._workplace))

    def _planned(self, _item: PlanItem) -> None:
        self.action.clear()
        self.read()

    def _written(self, files: list[Path]) -> None:
        tell_written(self._workplace, files)
        self.close_sheet()

    def _show(self, plans: tuple[PlanItem, ...]) -> None:
        self.plans = plans
        clear(self._lines)
        for one in plans:
            line = QWidget()
            box = row(spacing=10)
            due = short_date(one.done_on or one.due, self._workplace.language)
            box.addWidget(text(one.element, "strong"))
            box.addWidget(text(f"{one.action} · {one.owner}", wrap=True), 1)
            if one.done_on is None:
                box.addWidget(text(due, "mute"))
                done = button(translate("SurveyPage", "Selesai"), "link", partial(self.finish, one))
                box.addWidget(done)
            else:
                done_words = translate("SurveyPage", "selesai {day}").format(day=due)
                box.addWidget(text(done_words, "mute"))
            line.setLayout(box)
            self._lines.addWidget(line)
        if not plans:
            words = translate("SurveyPage", "Belum ada rencana untuk masa ini.")
            self._lines.addWidget(text(words, "mute"))

    def _lay_out(self) -> None:
        self.body.addLayout(self._lines)
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        words = translate("SurveyPage", "Tindak lanjut (atau hasilnya)")
        grid.addLayout(labelled(translate("SurveyPage", "Unsur"), self.element), 0, 0)
        grid.addLayout(labelled(words, self.action), 0, 1)
        grid.addLayout(labelled(translate("SurveyPage", "Penanggung jawab"), self.owner), 1, 0)
        grid.addLayout(labelled(translate("SurveyPage", "Selesai paling lambat"), self.due), 1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.add)
        self.body.addWidget(self.on_board)
        self.add_feet(translate("SurveyPage", "Simpan laporan…"))
