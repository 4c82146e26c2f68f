"""The exchange with SP4N-LAPOR!: a file that goes out, and one that comes in after a look."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QFileDialog, QMenu, QPlainTextEdit, QWidget

from desk.dialogs.choices import Choices
from desk.dialogs.sheet import Sheet
from desk.files import open_file
from desk.look.parts import column, row, text
from desk.workplace import Tone, Workplace
from shared.complaints.exchange.handing_over import HandOver
from shared.complaints.exchange.matching import FATE_WORDS, LaporFate, LaporFinding, counts
from shared.privacy.reveal import RevealPurpose
from shared.qt.translator import words_of
from shared.reports.lapor.bridge import (
    HandOverDone,
    LaporComparison,
    bring_in,
    hand_over,
    look_over,
)
from shared.staff.rights import Right
from shared.storage.file_trouble import FileTrouble

translate = QCoreApplication.translate
_SHOWN = 200


@dataclass(frozen=True)
class LaporFiles:
    """How a file to write, and one to read, are asked for; the answer comes to the callable."""

    target: Callable[[QWidget, str, Callable[[str], None]], None]
    source: Callable[[QWidget, Callable[[str], None]], None]


def _ask(dialog: QFileDialog, then: Callable[[str], None]) -> None:
    dialog.fileSelected.connect(then)
    dialog.open()


def ask_target(parent: QWidget, suggested: str, then: Callable[[str], None]) -> None:
    dialog = QFileDialog(parent, translate("LaporExchange", "Simpan berkas untuk LAPOR!"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("xlsx")
    dialog.setNameFilter("XLSX (*.xlsx);;CSV (*.csv)")
    dialog.selectFile(suggested)
    _ask(dialog, then)


def ask_source(parent: QWidget, then: Callable[[str], None]) -> None:
    dialog = QFileDialog(parent, translate("LaporExchange", "Buka ekspor LAPOR!"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.setNameFilter("LAPOR! (*.xls *.xlsx *.csv)")
    _ask(dialog, then)


class LaporExchange:
    """What the register's page does with LAPOR!, on its behalf."""

    def __init__(self, page: QWidget, workplace: Workplace) -> None:
        self._page, self._workplace = page, workplace
        self.files = LaporFiles(ask_target, ask_source)

    def menu(self) -> QMenu:
        menu = QMenu(self._page)
        for name, words, act in (
            ("hand-over", translate("LaporExchange", "Serahkan aduan ke berkas…"), self.ask_out),
            ("bring-in", translate("LaporExchange", "Ambil kabar dari berkas…"), self.ask_in),
        ):
            entry = menu.addAction(words)
            entry.setObjectName(name)
            entry.triggered.connect(act)
        return menu

    def ask_out(self) -> None:
        self._workplace.open_sheet(HandOverSheet(self._workplace, self._choose_target))

    def ask_in(self) -> None:
        self.files.source(self._page, lambda chosen: self._look(Path(chosen)) if chosen else None)

    def _choose_target(self, wanted: HandOver) -> None:
        suggested = f"lapor-{self._workplace.local_now():%Y-%m-%d}.xlsx"
        self.files.target(
            self._page,
            suggested,
            lambda chosen: self.write(Path(chosen), wanted) if chosen else None,
        )

    def write(self, path: Path, wanted: HandOver) -> None:
        """Write the hand-over file."""
        workplace = self._workplace
        house, officer = workplace.house, workplace.officer.id

        def done(made: HandOverDone) -> None:
            words = translate("LaporExchange", "{count} aduan ditulis ke {name}.")
            said = words.format(count=made.reports, name=path.name)
            if made.left_sealed:
                left = translate("LaporExchange", "{count} aduan tertutup tidak ikut.")
                said = f"{said} {left.format(count=made.left_sealed)}"
            workplace.tell(said, Tone.GOOD)

        workplace.run(
            self._page,
            partial(hand_over, house, path, wanted, officer=officer),
            done,
            self._refused,
        )

    def _look(self, path: Path) -> None:
        workplace = self._workplace

        def show(look: LaporComparison) -> None:
            workplace.open_sheet(BringInSheet(look, partial(self._bring_in, path)))

        workplace.run(self._page, partial(look_over, workplace.house, path), show, self._refused)

    def _bring_in(self, path: Path) -> None:
        workplace = self._workplace

        def done(look: LaporComparison) -> None:
            report = look.report
            assert report is not None
            workplace.tell(
                translate("LaporExchange", "Kabar LAPOR! diambil: {counts}.").format(
                    counts=count_words(look.findings)
                ),
                Tone.GOOD,
                action=translate("LaporExchange", "Buka laporan"),
                act=lambda: open_file(report),
            )

        officer = workplace.officer.id
        workplace.run(
            self._page,
            partial(bring_in, workplace.house, path, officer=officer),
            done,
            self._refused,
        )

    def _refused(self, error: Exception) -> None:
        self._workplace.explain(FileTrouble(error) if isinstance(error, OSError) else error)


class HandOverSheet(Sheet):
    """Whether names and sealed reports go along, before a file is chosen."""

    def __init__(self, workplace: Workplace, decide: Callable[[HandOver], None]) -> None:
        super().__init__(translate("LaporExchange", "Serahkan aduan ke LAPOR!"), width=520)
        self._decide = decide
        words = translate(
            "LaporExchange",
            "Aduan yang belum punya Tracking ID ditulis dengan kolom ekspor LAPOR!. Ketik juga "
            "nomor registernya di LAPOR!, agar kabarnya kembali ke aduan ini.",
        )
        self.body.addWidget(text(words, "small", wrap=True))
        self.body.addWidget(text(translate("LaporExchange", "Nama pelapor"), "field"))
        self.purposes = Choices(
            {
                "": translate("LaporExchange", "Tanpa nama"),
                RevealPurpose.FOLLOWING_UP.value: translate(
                    "LaporExchange", "Sertakan, untuk menindaklanjuti"
                ),
                RevealPurpose.ASKED_BY_THE_PERSON.value: translate(
                    "LaporExchange", "Sertakan, diminta pelapor sendiri"
                ),
            }
        )
        self.purposes.take("")
        self.body.addWidget(self.purposes)
        self.sealed = QCheckBox(translate("LaporExchange", "Sertakan aduan tertutup"))
        self.sealed.setVisible(workplace.may(Right.READ_SECRET))
        self.body.addWidget(self.sealed)
        words = translate("LaporExchange", "Penyerahan dicatat atas nama Anda.")
        self.body.addWidget(text(words, "small", wrap=True))
        self.add_feet(translate("LaporExchange", "Pilih berkas…"))

    def confirm(self) -> None:
        purpose = RevealPurpose(self.purposes.value) if self.purposes.value else None
        wanted = HandOver(purpose=purpose, with_sealed=self.sealed.isChecked())
        self.close_sheet()
        self._decide(wanted)


class BringInSheet(Sheet):
    """What a file would change, every row with its cause, before anything is written."""

    def __init__(self, look: LaporComparison, decide: Callable[[], None]) -> None:
        title = translate("LaporExchange", "Ambil kabar dari {name}")
        super().__init__(title.format(name=look.name), width=680)
        self._decide = decide
        line = row(spacing=18)
        self.counts: dict[LaporFate, str] = {}
        for fate, count in counts(look.findings).items():
            self.counts[fate] = str(count)
            one = column(spacing=2)
            one.addWidget(text(str(count), "heading"))
            one.addWidget(text(words_of(FATE_WORDS[fate]), "small"))
            line.addLayout(one)
        line.addStretch(1)
        self.body.addLayout(line)
        told = [one for one in look.findings if one.fate is not LaporFate.SAME or one.why]
        lines = [row_words(one) for one in told[:_SHOWN]]
        if len(told) > _SHOWN:
            more = translate("LaporExchange", "… dan {count} baris lagi; semuanya ada di laporan.")
            lines.append(more.format(count=len(told) - _SHOWN))
        self.list = QPlainTextEdit("\n".join(lines))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(translate("LaporExchange", "Baris berkas"))
        self.list.setFixedHeight(240)
        self.list.setVisible(bool(lines))
        self.body.addWidget(self.list)
        words = translate(
            "LaporExchange",
            "Hanya Tracking ID, status LAPOR!, dan waktunya yang ditulis. Keadaan aduan tetap; "
            "langkahnya Anda yang menentukan.",
        )
        self.body.addWidget(text(words, "small", wrap=True))
        self.add_feet(translate("LaporExchange", "Ambil {count}").format(count=look.to_write))
        self.confirm_button.setEnabled(False)
        self._any = look.to_write > 0
        if self._any:
            ask = translate(
                "LaporExchange", "Tidak dapat diurungkan. Ketik {word} untuk {count} aduan"
            )
            self.ask_word(
                translate("LaporExchange", "AMBIL"), ask.replace("{count}", str(look.to_write))
            )

    def focus_first(self) -> None:
        (self.word if self._any else self.cancel_button).setFocus()

    def confirm(self) -> None:
        self.close_sheet()
        self._decide()


def row_words(one: LaporFinding) -> str:
    """``12 · 5049672 · PLG-…: berubah, Selesai``."""
    parts = (str(one.row), one.lapor_id, one.number)
    about = words_of(one.why) if one.why else (one.report.status if one.report else "")
    head = " · ".join(part for part in parts if part)
    return f"{head}: {words_of(FATE_WORDS[one.fate])}" + (f", {about}" if about else "")


def count_words(findings: tuple[LaporFinding, ...]) -> str:
    """``3 baru, 1 berubah``; fates that no row met are left out."""
    met = ((fate, count) for fate, count in counts(findings).items() if count)
    return ", ".join(f"{count} {words_of(FATE_WORDS[fate])}" for fate, count in met)
