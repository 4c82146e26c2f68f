"""The house out to a file and in from one; its earlier revisions."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QLabel, QPlainTextEdit, QWidget

from desk.admin.section import AdminPart
from desk.admin.telling import say_saved
from desk.dialogs.sheet import Sheet
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import button, row, text
from desk.look.table import FloorTable
from desk.workplace import Tone, Workplace
from shared.complaints.recounting import change_house_and_promises
from shared.i18n import short_date
from shared.office.differences import ChangeKind, Difference, differences
from shared.office.editing import (
    Document,
    ProfileDraft,
    Revision,
    Saved,
    document_of,
    profile_at,
    revisions,
)
from shared.office.export import export_profile
from shared.office.logo import carry_logo
from shared.office.profile import HouseProfile, load_profile
from shared.office.toml_problem import TomlProblem
from shared.printing.slips.logo_file import look_at_logo
from shared.qt.translator import words_of
from shared.staff.accounts import officers
from shared.storage.database import Session

translate = QCoreApplication.translate
_TOML = "TOML (*.toml)"
_SHOWN = 60


@dataclass(frozen=True)
class Choosers:
    """How a path to write, or to read, is asked for; empty when given up."""

    target: Callable[[QWidget, str], str]
    source: Callable[[QWidget], str]


def ask_target(parent: QWidget, suggested: str) -> str:
    return QFileDialog.getSaveFileName(parent, "", suggested, _TOML)[0]


def ask_source(parent: QWidget) -> str:
    return QFileDialog.getOpenFileName(parent, "", "", _TOML)[0]


class ChangesSheet(Sheet):
    """What a file or an old revision would change. ``decided`` comes when it is wanted."""

    decided = Signal()

    def __init__(self, title: str, found: Sequence[Difference], go: str) -> None:
        super().__init__(title, width=620)
        if found:
            words = self.tr("{count} bagian berubah:").format(count=len(found))
        else:
            words = self.tr("Sama dengan yang berlaku sekarang; tidak ada yang berubah.")
        self.body.addWidget(text(words, "strong", wrap=True))
        self.list = QPlainTextEdit("\n".join(difference_words(one) for one in found[:_SHOWN]))
        self.list.setReadOnly(True)
        self.list.setTabChangesFocus(True)
        self.list.setAccessibleName(self.tr("Bagian yang berubah"))
        self.list.setFixedHeight(260)
        if not found:
            self.list.hide()
        self.body.addWidget(self.list)
        self.add_feet(go)
        self.confirm_button.setEnabled(bool(found))

    def focus_first(self) -> None:
        self.cancel_button.setFocus()

    def confirm(self) -> None:
        self.close_sheet()
        self.decided.emit()


def difference_words(one: Difference) -> str:
    """One line of the list."""
    kinds = {
        ChangeKind.ADDED: translate("AdminTransfer", "ditambah"),
        ChangeKind.REMOVED: translate("AdminTransfer", "dihapus"),
        ChangeKind.CHANGED: translate("AdminTransfer", "diubah"),
        ChangeKind.REORDERED: translate("AdminTransfer", "diurutkan lain"),
    }
    plain = isinstance(one.before, str | int | float | bool) and isinstance(
        one.after, str | int | float | bool
    )
    change = f": {one.before} → {one.after}" if plain else ""
    return f"{one.where} {kinds[one.kind]}{change}"


class TransferPart(AdminPart):
    """Export, import with a look at what changes, and the way back to an earlier revision."""

    def __init__(self, workplace: Workplace, choosers: Choosers | None = None) -> None:
        super().__init__(
            workplace,
            translate("AdminTransfer", "Ekspor, impor, riwayat"),
            translate(
                "AdminTransfer",
                "Berkas TOML memuat seluruh profil rumah tanpa akun dan tanpa antrean.",
            ),
        )
        self._choosers = choosers or Choosers(ask_target, ask_source)
        self._draft: ProfileDraft | None = None
        self._names: dict[UUID, str] = {}
        self.problem: QLabel = text(kind="problem", wrap=True)
        self.problem.hide()
        self.export_button = button(
            translate("AdminTransfer", "Ekspor ke berkas…"), "plain", self.export
        )
        self.import_button = button(
            translate("AdminTransfer", "Impor dari berkas…"), "plain", self.ask_import
        )
        self.restore_button = button(
            translate("AdminTransfer", "Kembalikan…"), "plain", self.ask_restore, tip="Enter"
        )
        self.model: KeyedTable[Revision] = KeyedTable(
            [
                Column(translate("AdminTransfer", "Revisi"), lambda one: str(one.number)),
                Column(translate("AdminTransfer", "Bagian"), lambda one: one.note, strong=True),
                Column(translate("AdminTransfer", "Oleh"), self._who),
                Column(translate("AdminTransfer", "Waktu"), self._when),
            ],
            lambda one: one.number,
            self,
        )
        self.view = FloorTable(
            self.model, translate("AdminTransfer", "Riwayat perubahan"), stretch=1
        )
        self.view.opened.connect(self.ask_restore)
        tools = row(spacing=10)
        tools.addWidget(self.export_button)
        tools.addWidget(self.import_button)
        tools.addStretch(1)
        over = row(spacing=10)
        over.addWidget(text(translate("AdminTransfer", "Riwayat perubahan"), "heading"))
        over.addStretch(1)
        over.addWidget(self.restore_button)
        self.head.setSpacing(12)
        self.head.setContentsMargins(24, 20, 24, 20)
        self.head.addLayout(tools)
        self.head.addWidget(self.problem)
        self.head.addLayout(over)
        self.head.addWidget(self.view, 1)
        self.setLayout(self.head)

    def load(self, draft: ProfileDraft) -> None:
        self._draft = draft
        self.read_again()

    def read_again(self) -> None:
        def work(session: Session) -> tuple[list[Revision], dict[UUID, str]]:
            return revisions(session), {one.id: one.name for one in officers(session)}

        self.workplace.read(self, work, self._show)

    def focus_first(self) -> None:
        self.export_button.setFocus()

    def export(self) -> None:
        """Write the house to a file."""
        profile = self.workplace.profile
        chosen = self._choosers.target(self, f"{profile.key}.toml")
        if chosen:
            path, folder = Path(chosen), self.workplace.house.folder

            def work() -> None:
                export_profile(profile, path)
                carry_logo(profile, source=folder, target=path.parent)

            self.workplace.run(
                self,
                work,
                lambda _done: self._told(
                    translate("AdminTransfer", "Tersimpan di {path}.").format(path=path)
                ),
                self._refused,
            )

    def ask_import(self) -> None:
        """Read a file and show what it would change."""
        chosen = self._choosers.source(self)
        draft = self._draft
        if not chosen or draft is None:
            return
        path, folder = Path(chosen), self.workplace.house.folder

        def work() -> Document:
            profile = load_profile(path)
            look_at_logo(profile, path.parent)
            carry_logo(profile, source=path.parent, target=folder)
            return document_of(profile)

        note = translate("AdminTransfer", "Impor {name}").format(name=path.name)
        self.workplace.run(
            self, work, lambda document: self._ask(document, draft, note), self._refused
        )

    def ask_restore(self, _index: object = None) -> None:
        """Show what going back to the chosen revision would change."""
        chosen = self.model.row_at(self.view.currentIndex())
        draft = self._draft
        if chosen is None or draft is None:
            self.workplace.tell(translate("AdminTransfer", "Pilih revisi dahulu."))
            return
        note = translate("AdminTransfer", "Kembali ke revisi {number}").format(number=chosen.number)
        self.workplace.read(
            self,
            lambda session: document_of(profile_at(session, chosen.number)),
            lambda document: self._ask(document, draft, note),
        )

    def _ask(self, document: Document, draft: ProfileDraft, note: str) -> None:
        self.problem.hide()
        found = differences(draft.document, document)
        sheet = ChangesSheet(note, found, translate("AdminTransfer", "Berlakukan"))
        sheet.decided.connect(lambda: self._apply(document, draft, note))
        self.workplace.sheet_wanted.emit(sheet)

    def _apply(self, document: Document, draft: ProfileDraft, note: str) -> None:
        who = self.workplace.officer.id

        def work(session: Session, at: datetime) -> Saved:
            return change_house_and_promises(
                session,
                based_on=draft.revision,
                document=document,
                officer=who,
                at=at,
                what=note,
            )

        words = translate("AdminTransfer", "{note}: tersimpan dan langsung berlaku.").format(
            note=note
        )
        self.workplace.write(
            self, work, lambda saved: self._taken(words, saved.profile), self._refused
        )

    def _taken(self, words: str, profile: HouseProfile) -> None:
        self.problem.hide()
        say_saved(self.workplace, words, profile)
        self.read_again()

    def _told(self, words: str) -> None:
        self.problem.hide()
        self.workplace.tell(words, Tone.GOOD)
        self.read_again()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, TomlProblem):
            words = words_of(error)
        elif isinstance(error, OSError):
            words = translate("AdminTransfer", "Berkas tidak dapat dipakai: {why}.").format(
                why=error.strerror or str(error)
            )
        else:
            self.workplace.explain(error)
            return
        self.problem.setText(words)
        self.problem.show()

    def _who(self, one: Revision) -> str:
        return self._names.get(one.saved_by, "–") if one.saved_by else "Sapa"

    def _when(self, one: Revision) -> str:
        workplace = self.workplace
        day = workplace.local(one.saved_at).date()
        return f"{short_date(day, workplace.language)}  {workplace.clock(one.saved_at)}"

    def _show(self, found: tuple[list[Revision], dict[UUID, str]]) -> None:
        history, self._names = found
        self.model.swap(history)
        self.model.look_again()
