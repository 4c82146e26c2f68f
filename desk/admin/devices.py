"""Kiosks and printers as they report themselves; how far each language is reviewed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from desk.admin.section import AdminPart
from desk.dialogs.typed_word import ask_to_forget
from desk.keyed_table import Column, KeyedTable
from desk.look.parts import button, row, text
from desk.look.table import FloorTable
from desk.words.floor import kiosk_words
from desk.workplace import Workplace
from shared.i18n import Review, catalogues, language
from shared.i18n.catalogue import Catalogue
from shared.office.editing import ProfileDraft
from shared.printing.jobs.printer_board import PrinterView, forget_printer, printers
from shared.queue.kiosks import KioskState, forget_kiosk, kiosks
from shared.storage.database import Session

translate = QCoreApplication.translate


@dataclass(frozen=True)
class _Devices:
    kiosks: tuple[KioskState, ...]
    printers: tuple[PrinterView, ...]


class DevicesPart(AdminPart):
    """Every kiosk and printer ever seen; what is gone for good can be taken off the lists."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace,
            translate("AdminDevices", "Kiosk dan printer"),
            translate(
                "AdminDevices",
                "Nama, printer, dan bahasa sebuah kiosk diatur di komputernya (sapa.toml).",
            ),
        )
        self.kiosks: KeyedTable[KioskState] = KeyedTable(
            [
                Column(translate("AdminDevices", "Kiosk"), lambda one: one.name, strong=True),
                Column(
                    translate("AdminDevices", "Keadaan"),
                    lambda one: kiosk_words(one, workplace.now()),
                ),
                Column(
                    translate("AdminDevices", "Nomor terakhir"), lambda one: one.last_label or "–"
                ),
                Column(
                    translate("AdminDevices", "Melapor"),
                    lambda one: workplace.clock(one.seen_at),
                    right=True,
                ),
            ],
            lambda one: one.name,
            self,
        )
        self.printers: KeyedTable[PrinterView] = KeyedTable(
            [
                Column(translate("AdminDevices", "Printer"), lambda one: one.name, strong=True),
                Column(
                    translate("AdminDevices", "Keadaan"),
                    lambda one: one.condition.detail or one.condition.state.value,
                ),
                Column(
                    translate("AdminDevices", "Dijalankan"),
                    lambda one: (
                        translate("AdminDevices", "ya")
                        if one.minded
                        else translate("AdminDevices", "tidak")
                    ),
                ),
                Column(
                    translate("AdminDevices", "Sejak"),
                    lambda one: workplace.clock(one.since),
                    right=True,
                ),
            ],
            lambda one: one.name,
            self,
        )
        self.kiosk_view = FloorTable(self.kiosks, translate("AdminDevices", "Kiosk"), stretch=1)
        self.printer_view = FloorTable(
            self.printers, translate("AdminDevices", "Printer"), stretch=1
        )
        forget = translate("AdminDevices", "Hapus dari daftar")
        self.forget_kiosk_button = button(forget, "plain", self.forget_kiosk)
        self.forget_printer_button = button(forget, "plain", self.forget_printer)
        self.head.setSpacing(12)
        self.head.setContentsMargins(24, 20, 24, 20)
        for title, view, tool in (
            (translate("AdminDevices", "Kiosk"), self.kiosk_view, self.forget_kiosk_button),
            (translate("AdminDevices", "Printer"), self.printer_view, self.forget_printer_button),
        ):
            line = row()
            line.addWidget(text(title, "heading"))
            line.addStretch(1)
            line.addWidget(tool)
            self.head.addLayout(line)
            self.head.addWidget(view)
        self.head.addStretch(1)
        self.setLayout(self.head)

    def load(self, draft: ProfileDraft) -> None:
        self.read_again()

    def read_again(self) -> None:
        now = self.workplace.now()

        def work(session: Session) -> _Devices:
            return _Devices(tuple(kiosks(session)), printers(session, now=now))

        self.workplace.read(self, work, self._show)

    def focus_first(self) -> None:
        self.kiosk_view.setFocus()

    def forget_kiosk(self) -> None:
        """Take the chosen kiosk off the list."""
        self._forget(
            self.kiosks.row_at(self.kiosk_view.currentIndex()),
            lambda session, name, me, at: forget_kiosk(session, kiosk=name, officer=me, at=at),
        )

    def forget_printer(self) -> None:
        """Take the chosen printer off the list."""
        self._forget(
            self.printers.row_at(self.printer_view.currentIndex()),
            lambda session, name, me, at: forget_printer(session, name=name, officer=me, at=at),
        )

    def _forget(
        self,
        chosen: KioskState | PrinterView | None,
        forget: Callable[[Session, str, UUID, datetime], object],
    ) -> None:
        if chosen is None:
            self.workplace.tell(translate("AdminDevices", "Pilih dahulu di daftar."))
            return
        me, name = self.workplace.officer.id, chosen.name
        ask_to_forget(
            self.workplace,
            self,
            name,
            lambda session, at: forget(session, name, me, at),
            self.read_again,
        )

    def _show(self, found: _Devices) -> None:
        self.kiosks.swap(found.kiosks)
        self.printers.swap(found.printers)
        self.kiosk_view.fit(max(1, len(found.kiosks)))
        self.printer_view.fit(max(1, len(found.printers)))


class LanguagesPart(AdminPart):
    """Which translations a speaker has read, and which are drafts or missing."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(
            workplace,
            translate("AdminLanguages", "Bahasa"),
            translate(
                "AdminLanguages",
                "Terjemahan bertanda draf belum dibaca penutur asli. Yang kosong tampil dalam "
                "bahasa Indonesia.",
            ),
        )
        self.model: KeyedTable[Catalogue] = KeyedTable(
            [
                Column(
                    translate("AdminLanguages", "Bahasa"),
                    lambda one: language(one.language).name,
                    strong=True,
                ),
                Column(translate("AdminLanguages", "Dipakai di"), lambda one: one.face),
                Column(
                    translate("AdminLanguages", "Sudah diperiksa"),
                    lambda one: str(len(one.of(Review.REVIEWED))),
                    right=True,
                ),
                Column(
                    translate("AdminLanguages", "Draf"),
                    lambda one: str(len(one.of(Review.DRAFT))),
                    right=True,
                    colour=lambda one: (
                        workplace.theme.palette.caution if one.of(Review.DRAFT) else ""
                    ),
                ),
                Column(
                    translate("AdminLanguages", "Kosong"),
                    lambda one: str(len(one.of(Review.MISSING))),
                    right=True,
                ),
            ],
            lambda one: (one.face, one.language),
            self,
        )
        self.view = FloorTable(self.model, self.title)
        self.drafts = QPlainTextEdit()
        self.drafts.setReadOnly(True)
        self.drafts.setTabChangesFocus(True)
        self.drafts.setAccessibleName(translate("AdminLanguages", "Kalimat yang masih draf"))
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        self.head.setSpacing(12)
        self.head.setContentsMargins(24, 20, 24, 20)
        self.head.addWidget(self.view)
        self.head.addWidget(text(self.drafts.accessibleName(), "heading"))
        self.head.addWidget(self.drafts, 1)
        self.setLayout(self.head)

    def load(self, draft: ProfileDraft) -> None:
        self.read_again()

    def read_again(self) -> None:
        self.workplace.run(self, catalogues, self._show)

    def focus_first(self) -> None:
        self.view.setFocus()

    def _show(self, found: Sequence[Catalogue]) -> None:
        self.model.swap(found)
        self.view.fit(max(1, len(found)))
        if not self.view.currentIndex().isValid():
            self.view.select(0)

    def _chosen(self) -> None:
        chosen = self.model.row_at(self.view.currentIndex())
        entries = chosen.of(Review.DRAFT) if chosen else ()
        self.drafts.setPlainText(
            "\n".join(f"{one.source}  →  {one.translation}" for one in entries)
        )
