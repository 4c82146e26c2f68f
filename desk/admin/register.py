"""The register's own settings: which service reports come to, and how its letters look."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QLabel

from desk.admin.fields import ChoiceField, LinesField, TextField
from desk.admin.form import Form
from desk.admin.items import Item, ItemsField
from desk.admin.slip import LogoField, SlipPreview
from desk.look.parts import column, row, text
from desk.workplace import Workplace
from shared.complaints.letter_number import Restart
from shared.complaints.letters import LetterKind
from shared.complaints.papers import number_examples, sample_letter
from shared.office.editing import EditRefused, checked
from shared.qt.pdf_pages import pdf_pages
from shared.reports.papers.letter import letter_pdf

translate = QCoreApplication.translate
_PAUSE_MS = 300


class RegisterForm(Form):
    """The form, with a letter as it would be written now and the next numbers beside it."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__("", "", [_rules(workplace)])
        self._workplace = workplace
        self.preview = SlipPreview()
        self.preview.setAccessibleName(translate("AdminRegister", "Contoh surat"))
        self.numbers: QLabel = text("", "small", wrap=True)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        self.changed.connect(self._pause.start)
        fields = self.fields["complaints"].parentWidget()
        assert fields is not None, "a form holds its fields in one widget"
        beside = column(spacing=12)
        beside.addWidget(self.preview)
        beside.addWidget(self.numbers)
        beside.addStretch(1)
        line = row(spacing=26)
        line.addWidget(fields, 1, Qt.AlignmentFlag.AlignTop)
        line.addLayout(beside)
        self.box.insertLayout(0, line)

    def take(self, value: Any) -> None:
        super().take(value)
        self.look()

    def look(self) -> None:
        """Write the letter as it is typed now; one that cannot be keeps the last picture."""
        document, workplace = self.value(), self._workplace
        folder, at = workplace.house.folder, workplace.now()

        def work() -> tuple[tuple[bytes, ...], str]:
            try:
                profile = checked(document)
                examples = number_examples(profile, at)
                page = letter_pdf(sample_letter(profile, at=at, house=folder))
            except EditRefused:
                return (), ""
            told = "\n".join(f"{kind.replace('_', ' ')}: {number}" for kind, number in examples)
            return tuple(pdf_pages(page, 1)), told

        workplace.run(self, work, lambda found: self._seen(*found))

    def _seen(self, pictures: tuple[bytes, ...], told: str) -> None:
        if told:
            self.numbers.setText(told)
        if pictures:
            self.preview.show_sheets(pictures)


def register_form(workplace: Workplace) -> RegisterForm:
    """Service, letterhead, signatories and numbers of the register."""
    return RegisterForm(workplace)


def _rules(workplace: Workplace) -> Form:
    services = {"": translate("AdminRegister", "Layanan pertama")}
    services |= {one.code: f"{one.code} · {one.brief()}" for one in workplace.profile.services}
    return Form(
        "complaints",
        "",
        [
            ChoiceField(
                "service",
                translate("AdminRegister", "Layanan yang menerima aduan"),
                services,
                translate("AdminRegister", "Nomor dari tombol Bicara dengan petugas di kiosk."),
            ),
            Form(
                "letterhead",
                translate("AdminRegister", "Kop surat"),
                [
                    LinesField(
                        "lines",
                        translate("AdminRegister", "Baris kop"),
                        translate("AdminRegister", "Kosong: nama rumah."),
                        height=80,
                    ),
                    TextField("address", translate("AdminRegister", "Alamat")),
                    LogoField("logo", translate("AdminRegister", "Logo"), workplace),
                ],
            ),
            _signatories(workplace),
            _numbers(workplace),
        ],
    )


def _signatories(workplace: Workplace) -> ItemsField:
    return ItemsField(
        "signatories",
        translate("AdminRegister", "Penanda tangan; yang pertama menandatangani surat"),
        Form(
            "",
            "",
            [
                TextField("title", translate("AdminRegister", "Jabatan")),
                TextField("name", translate("AdminRegister", "Nama dan gelar")),
                TextField("nip", translate("AdminRegister", "NIP")),
                TextField("rank", translate("AdminRegister", "Pangkat, golongan")),
            ],
        ),
        workplace.theme.palette,
        said=lambda item: str(item.get("name") or item.get("title") or ""),
        blank=lambda _items: {"title": "", "name": "", "nip": "", "rank": ""},
        add=translate("AdminRegister", "Tambah pejabat"),
        width=190,
        height=180,
    )


def _numbers(workplace: Workplace) -> ItemsField:
    kinds = {kind.value: kind.value.replace("_", " ") for kind in LetterKind}
    return ItemsField(
        "numbers",
        translate("AdminRegister", "Nomor surat"),
        Form(
            "",
            "",
            [
                ChoiceField("kind", translate("AdminRegister", "Surat"), kinds),
                TextField(
                    "template",
                    translate("AdminRegister", "Pola"),
                    "{urut} {klasifikasi} {unit} {bulan} {bulan_romawi} {tahun} {sifat}",
                ),
                TextField("classification", translate("AdminRegister", "Klasifikasi")),
                TextField("unit", translate("AdminRegister", "Unit")),
                ChoiceField(
                    "restarts",
                    translate("AdminRegister", "Mulai dari 1 tiap"),
                    {one.value: one.value for one in Restart},
                ),
            ],
        ),
        workplace.theme.palette,
        said=lambda item: str(item.get("kind", "")).replace("_", " "),
        blank=_free_kind,
        add=translate("AdminRegister", "Tambah surat"),
        ordered=False,
        width=190,
        height=180,
    )


def _free_kind(items: list[Item]) -> Item:
    taken = {item.get("kind") for item in items}
    free = [one.value for one in LetterKind if one.value not in taken]
    return {
        "kind": free[0] if free else LetterKind.ANSWER.value,
        "template": "{urut}/{unit}/{bulan_romawi}/{tahun}",
        "classification": "",
        "unit": "",
        "restarts": Restart.YEAR.value,
    }
