"""Administration: the parts on the left, the chosen one on the right."""

from collections.abc import Callable, Mapping
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from desk.admin.accounts import AccountsPart
from desk.admin.calendar import HolidaysPart, hours_form
from desk.admin.devices import DevicesPart, LanguagesPart
from desk.admin.lists import (
    agencies_form,
    house_form,
    notices_form,
    outcomes_form,
    privacy_form,
    rules_form,
)
from desk.admin.register import register_form
from desk.admin.rights import RightsPart
from desk.admin.section import AdminPart, FormPart, MakeForm
from desk.admin.services import counters_form, services_form
from desk.admin.slip import slip_form
from desk.admin.talks import talks_form
from desk.admin.transfer import TransferPart
from desk.dialogs.choices import Choices
from desk.dialogs.sheet import scrolling
from desk.look.parts import column, frame, row, text
from desk.page import Page
from desk.workplace import Workplace
from shared.drafts.keeping import open_drafts
from shared.drafts.text import form_about
from shared.office.editing import ProfileDraft, begin_edit
from shared.office.profile import HouseProfile
from shared.staff.rights import Right
from shared.storage.database import Session
from shared.storage.feed import Topic

translate = QCoreApplication.translate
Make = Callable[[], AdminPart]


class AdminPage(Page):
    """Everything an administrator sets. Parts are made when first opened."""

    name: ClassVar[str] = "admin"
    icon: ClassVar[str] = "settings"
    needs: ClassVar[Right] = Right.PROFILE
    topics: ClassVar[frozenset[Topic]] = frozenset(
        {Topic.OFFICE, Topic.STAFF, Topic.KIOSK, Topic.PRINT}
    )

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(workplace, parent)
        self._draft: ProfileDraft | None = None
        self._shapes: tuple[tuple[str, ...], list[tuple[str, str]]] | None = None
        self._parts: dict[str, AdminPart] = {}
        self._makes = self._parts_to_make()
        self.choices = Choices(_titles())
        self.choices.chosen.connect(self.open_part)
        self.stack = QStackedWidget()
        side = QWidget()
        side.setProperty("kind", "side")
        box = column(spacing=12, margins=(14, 20, 14, 20))
        box.addWidget(text(self.heading(), "heading"))
        box.addWidget(self.choices)
        box.addStretch(1)
        side.setLayout(box)
        area = scrolling(side)
        area.setFixedWidth(236)
        line = row(spacing=0)
        line.addWidget(area)
        line.addWidget(frame("upright"))
        line.addWidget(self.stack, 1)
        self.setLayout(line)
        QShortcut(QKeySequence.StandardKey.Save, self).activated.connect(self.save)

    @classmethod
    def heading(cls) -> str:
        return translate("AdminPage", "Administrasi")

    def keys(self) -> tuple[tuple[str, str], ...]:
        return (
            ("Ctrl+S", self.tr("Simpan bagian yang terbuka")),
            ("↑ ↓", self.tr("Pilih bagian, atau isi daftar")),
            ("Enter", self.tr("Buka baris yang dipilih")),
        )

    @property
    def part(self) -> AdminPart:
        """The part on screen."""
        shown = self.stack.currentWidget()
        assert isinstance(shown, AdminPart), "a part is opened with the first draft"
        return shown

    def focus_first(self) -> None:
        if self._draft is not None:
            self.part.focus_first()

    def refresh(self, topics: frozenset[Topic]) -> None:
        if Topic.OFFICE in topics:
            self.workplace.read(self, begin_edit, self._take)
        elif self._draft is not None and not isinstance(self.part, FormPart):
            self.part.read_again()

    def leaving(self) -> None:
        for part in self._parts.values():
            if isinstance(part, FormPart):
                part.flush()

    @Slot(str)
    def open_part(self, name: str) -> None:
        """Show a part; a new one is made and filled first."""
        draft = self._draft
        if draft is None:
            return
        part = self._parts.get(name)
        if part is None:
            part = self._makes[name]()
            self._parts[name] = part
            self.stack.addWidget(part)
            part.marked.connect(self._mark)
            part.saved.connect(self._saved)
            part.load(draft)
            if isinstance(part, FormPart):
                part.keep_as(name)
        self.stack.setCurrentWidget(part)

    def save(self) -> None:
        """Save the part on screen, if it is one that is saved."""
        if self._draft is not None and isinstance(self.part, FormPart):
            self.part.save()

    def _saved(self, draft: ProfileDraft) -> None:
        # Not waiting for the feed: the next part may be opened before it brings the news.
        self.workplace.run(
            self, self.workplace.house.refresh_profile, lambda _profile: self._take(draft)
        )

    def _take(self, draft: ProfileDraft) -> None:
        first = self._draft is None
        if self._draft is not None and draft.revision < self._draft.revision:
            return
        self._draft = draft
        self._drop_what_offers_less(draft.profile)
        for part in self._parts.values():
            part.load(draft)
        if first:
            self.choices.take("services")
            self._look_for_drafts()
        elif self.choices.value is not None:
            self.open_part(self.choices.value)
        self._mark()

    def _drop_what_offers_less(self, profile: HouseProfile) -> None:
        """Forms offer the house's languages, counters its services: made anew when these
        changed, unless something is typed there."""
        shapes = (profile.languages, [(one.code, one.brief()) for one in profile.services])
        before, self._shapes = self._shapes, shapes
        if before is None or before == shapes:
            return
        stale = {"counters"} if before[0] == shapes[0] else set(self._parts)
        for name in stale & set(self._parts):
            part = self._parts[name]
            if isinstance(part, FormPart) and not part.unsaved:
                self.stack.removeWidget(part)
                part.deleteLater()
                del self._parts[name]

    def _look_for_drafts(self) -> None:
        officer = self.workplace.officer.id
        names = {form_about(f"admin-{name}", officer): name for name in self._makes}

        def kept(session: Session) -> list[str]:
            found = {one.about for one in open_drafts(session, officer=officer)}
            return [name for about, name in names.items() if about in found]

        self.workplace.read(self, kept, self._tell_of_drafts)

    def _tell_of_drafts(self, parts: list[str]) -> None:
        elsewhere = [name for name in parts if name not in self._parts]
        if elsewhere:
            titles = _titles()
            words = translate("AdminPage", "Perubahan yang belum disimpan masih ada di: {parts}.")
            self.workplace.tell(
                words.format(parts=", ".join(titles[name] for name in elsewhere)),
                action=translate("AdminPage", "Buka"),
                act=lambda: self.choices.take(elsewhere[0]),
            )

    def _mark(self) -> None:
        for name, title in _titles().items():
            part = self._parts.get(name)
            unsaved = part is not None and part.unsaved
            self.choices.buttons[name].setText(f"{title} •" if unsaved else title)

    def _parts_to_make(self) -> Mapping[str, Make]:
        workplace = self.workplace
        sentences: dict[str, tuple[str, MakeForm]] = {
            "services": (
                translate("AdminPage", "Yang dapat dipilih pengunjung, dan yang perlu dibawa."),
                services_form,
            ),
            "counters": (
                translate("AdminPage", "Tempat petugas melayani, dan layanannya semula."),
                counters_form,
            ),
            "hours": (
                translate("AdminPage", "Kapan kiosk memberi nomor."),
                hours_form,
            ),
            "outcomes": (
                translate("AdminPage", "Bagaimana sebuah kunjungan berakhir."),
                outcomes_form,
            ),
            "notices": (
                translate("AdminPage", "Yang dibaca pengunjung di kiosk dan papan."),
                notices_form,
            ),
            "talks": (
                translate(
                    "AdminPage", "Kiosk dan papan menampilkan yang berikutnya, sampai dimulai."
                ),
                talks_form,
            ),
            "agencies": (
                translate("AdminPage", "Ke mana pengunjung dirujuk."),
                agencies_form,
            ),
            "rules": (
                translate("AdminPage", "Siapa dipanggil dahulu, dan berapa lama sesuatu menunggu."),
                rules_form,
            ),
            "register": (
                translate("AdminPage", "Ke layanan mana aduan datang, dan rupa surat-suratnya."),
                register_form,
            ),
            "privacy": (
                translate("AdminPage", "Siapa yang menjawab, dan berapa lama data disimpan."),
                privacy_form,
            ),
            "slip": (
                translate("AdminPage", "Yang dicetak di kertas, di samping contohnya."),
                slip_form,
            ),
            "house": (
                translate("AdminPage", "Nama, zona waktu, bahasa."),
                house_form,
            ),
        }
        titles = _titles()
        makes: dict[str, Make] = {
            name: _form_part(workplace, titles[name], sentence, make)
            for name, (sentence, make) in sentences.items()
        }
        makes["holidays"] = lambda: HolidaysPart(workplace)
        makes["accounts"] = lambda: AccountsPart(workplace)
        makes["rights"] = lambda: RightsPart(workplace)
        makes["devices"] = lambda: DevicesPart(workplace)
        makes["languages"] = lambda: LanguagesPart(workplace)
        makes["transfer"] = lambda: TransferPart(workplace)
        return makes


def _form_part(workplace: Workplace, title: str, sentence: str, make: MakeForm) -> Make:
    return lambda: FormPart(workplace, title, sentence, make)


def _titles() -> dict[str, str]:
    return {
        "services": translate("AdminPage", "Layanan"),
        "counters": translate("AdminPage", "Loket"),
        "hours": translate("AdminPage", "Jam buka"),
        "holidays": translate("AdminPage", "Hari libur"),
        "outcomes": translate("AdminPage", "Hasil kunjungan"),
        "notices": translate("AdminPage", "Pengumuman"),
        "talks": translate("AdminPage", "Diskusi publik"),
        "agencies": translate("AdminPage", "OPD"),
        "rules": translate("AdminPage", "Aturan antrean"),
        "register": translate("AdminPage", "Register aduan"),
        "privacy": translate("AdminPage", "Data pribadi"),
        "slip": translate("AdminPage", "Slip"),
        "house": translate("AdminPage", "Rumah"),
        "accounts": translate("AdminPage", "Akun"),
        "rights": translate("AdminPage", "Hak"),
        "devices": translate("AdminPage", "Kiosk dan printer"),
        "languages": translate("AdminPage", "Bahasa"),
        "transfer": translate("AdminPage", "Ekspor, impor, riwayat"),
    }
