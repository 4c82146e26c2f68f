"""The page to read before opening: the same lines as ``sapa doctor``."""

from collections import Counter
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QProgressBar, QWidget

from desk.dialogs.sheet import scrolling
from desk.look.parts import button, clear, column, frame, row, text
from desk.page import Page
from desk.workplace import Tone, Workplace
from shared.checkup import Check, CheckVerdict, Finding, computer_checks, house_checks
from shared.staff.rights import Right
from shared.storage.feed import Topic

_CHIPS = {
    CheckVerdict.OK: "chip-go",
    CheckVerdict.CAUTION: "chip-caution",
    CheckVerdict.BROKEN: "chip-primary",
}


class CheckupPage(Page):
    """Looks at one thing after another off the GUI thread; each line appears when it is known.

    Runs when it is first opened, and again on wish; other jobs of the desk get their turn
    between two checks.
    """

    name: ClassVar[str] = "checkup"
    icon: ClassVar[str] = "shield-check"
    needs: ClassVar[Right] = Right.CHECKUP
    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self.findings: list[Finding] = []
        self._waiting: list[Check] = []
        self._count = 0
        self.summary = text("", "mute")
        self.again = button(self.tr("Periksa lagi"), "primary", self.begin)
        self.copy = button(self.tr("Salin untuk teknisi"), "plain", self._copy)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Kemajuan pemeriksaan"))
        self.lines = column(spacing=8)
        self._lay_out()

    @classmethod
    def heading(cls) -> str:
        return QCoreApplication.translate("CheckupPage", "Periksa sebelum buka")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (("Tab", self.tr("Ke Periksa lagi dan Salin")),)

    def focus_first(self) -> None:
        self.again.setFocus()

    def refresh(self, topics: frozenset[Topic]) -> None:
        if not self._count:
            self.begin()

    def begin(self) -> None:
        """Look at everything from the start, unless that is under way."""
        if self._waiting:
            return
        house = self.workplace.house
        self._waiting = [*computer_checks(house.folder), *house_checks(house)]
        self._count = len(self._waiting)
        self.findings = []
        clear(self.lines)
        self.progress.setRange(0, self._count)
        self.again.setEnabled(False)
        self._next()

    def _next(self) -> None:
        done = self._count - len(self._waiting)
        self.progress.setValue(done)
        if not self._waiting:
            self.again.setEnabled(True)
            self.summary.setText(self._counted())
            return
        check = self._waiting[0]
        self.summary.setText(
            self.tr("Memeriksa {subject} ({number} dari {count})…").format(
                subject=check.subject, number=done + 1, count=self._count
            )
        )
        self.workplace.run(self, check.run, self._show)

    def _show(self, found: tuple[Finding, ...]) -> None:
        self._waiting.pop(0)
        for finding in found:
            # What needs somebody stands above what is well.
            position = sum(one.verdict >= finding.verdict for one in self.findings)
            self.findings.append(finding)
            self.lines.insertWidget(position, self._line(finding))
        self._next()

    def _counted(self) -> str:
        count = Counter(finding.verdict for finding in self.findings)
        return self.tr("{ok} baik, {look} perlu dilihat, {broken} rusak").format(
            ok=count[CheckVerdict.OK],
            look=count[CheckVerdict.CAUTION],
            broken=count[CheckVerdict.BROKEN],
        )

    def _word(self, verdict: CheckVerdict) -> str:
        return {
            CheckVerdict.OK: self.tr("baik"),
            CheckVerdict.CAUTION: self.tr("lihat"),
            CheckVerdict.BROKEN: self.tr("rusak"),
        }[verdict]

    def _line(self, finding: Finding) -> QFrame:
        made = frame("card")
        word = self._word(finding.verdict)
        made.setAccessibleName(f"{word}: {finding.subject}: {finding.sentence} {finding.remedy}")
        chip = text(word, _CHIPS[finding.verdict])
        chip.setFixedWidth(72)
        chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
        subject = text(finding.subject, "strong", wrap=True)
        subject.setFixedWidth(170)
        subject.setContentsMargins(0, 4, 0, 0)
        said = column(spacing=2, margins=(0, 4, 0, 0))
        said.addWidget(_readable(finding.sentence, "plain"))
        if finding.remedy:
            said.addWidget(_readable(f"→ {finding.remedy}", "strong"))
        line = row(spacing=16, margins=(16, 10, 16, 10))
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(subject, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(said, 1)
        made.setLayout(line)
        return made

    def _copy(self) -> None:
        lines = [
            f"{self._word(one.verdict):<6} {one.subject}: {one.sentence} {one.remedy}".rstrip()
            for one in self.findings
        ]
        QGuiApplication.clipboard().setText("\n".join(lines))
        self.workplace.tell(self.tr("Disalin. Tempelkan ke pesan untuk teknisi."), Tone.GOOD)

    def _lay_out(self) -> None:
        top = row(spacing=14)
        top.addWidget(text(self.heading(), "display"))
        top.addWidget(self.summary, 1)
        top.addWidget(self.copy)
        top.addWidget(self.again)
        inner = QWidget()
        box = column(spacing=14, margins=(24, 20, 24, 20))
        box.addLayout(top)
        box.addWidget(self.progress)
        box.addLayout(self.lines)
        box.addStretch(1)
        inner.setLayout(box)
        outer = column()
        outer.addWidget(scrolling(inner))
        self.setLayout(outer)


def _readable(words: str, kind: str) -> QWidget:
    label = text(words, kind, wrap=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
