"""The fields of a report and how they are laid out: four blocks, in the order of a telling."""

from collections.abc import Container

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from desk.attachments.strip import FilesStrip
from desk.dialogs.choices import Choices
from desk.intake.blocks import Block, BlockTick, block_row, grid_of
from desk.intake.masked_line import MaskedLine
from desk.intake.question import YesNo
from desk.look.parts import button, column, frame, labelled, row, text
from desk.look.typed import TypedLine, TypedText
from desk.workplace import Workplace
from shared.complaints.intake import Gap
from shared.complaints.results import Class
from shared.complaints.words import CLASS_WORDS
from shared.privacy.nik import masked_nik
from shared.qt.translator import words_of

translate = QCoreApplication.translate
_KINDS = (Class.COMPLAINT, Class.ASPIRATION, Class.INFORMATION)
_LINES = (
    "title", "place", "happened_on", "name", "phone", "nik", "address", "email",
    "representative", "on_behalf_of",
)  # fmt: skip
_TEXTS = ("story", "hope")
_PERSON = frozenset({Gap.ANONYMOUS, Gap.SECRET})
_STORY = frozenset({Gap.KIND, Gap.STORY, Gap.CHANNEL})
_COMBOS = ("district", "village", "category", "agency", "channel")


class IntakeFields(QWidget):
    """Nothing but the fields; what is missing is said in ``problems``, by its gap."""

    def __init__(self, workplace: Workplace) -> None:
        super().__init__()
        self.workplace = workplace
        palette = workplace.theme.palette
        self.kind = Choices(
            {one.value: words_of(CLASS_WORDS[one]) for one in _KINDS},
            columns=3,
            keys={one.value: f"Alt+{number}" for number, one in enumerate(_KINDS, 1)},
            palette=palette,
        )
        self.nik = MaskedLine(palette.mute, masked_nik)
        self.lines: dict[str, QLineEdit] = {name: TypedLine() for name in _LINES}
        self.lines["nik"] = self.nik
        self.ticks: dict[Block, BlockTick] = {block: BlockTick(palette) for block in Block}
        self.texts: dict[str, QPlainTextEdit] = {name: TypedText() for name in _TEXTS}
        self.combos: dict[str, QComboBox] = {name: QComboBox() for name in _COMBOS}
        self.supervision = QCheckBox(translate("Intake", "Berkadar pengawasan"))
        self.anonymous = YesNo(
            translate("Intake", "Identitas disembunyikan?"),
            translate("Intake", "Anonim"),
            translate("Intake", "OPD dan umum tidak melihat nama pelapor."),
            translate("Intake", "Ya, anonim"),
            translate("Intake", "Tidak"),
        )
        self.secret = YesNo(
            translate("Intake", "Isi laporan ditutup?"),
            translate("Intake", "Rahasia"),
            translate("Intake", "Hanya petugas yang ditunjuk dapat membaca."),
            translate("Intake", "Ya, rahasia"),
            translate("Intake", "Tidak"),
        )
        self.files = FilesStrip(workplace)
        self.diversion = text("", "chip-caution", wrap=True)
        self.diversion.hide()
        self.problems: dict[Gap, QLabel] = {gap: text("", "problem", wrap=True) for gap in Gap}
        for label in self.problems.values():
            label.hide()
        self.more = button(translate("Intake", "+ Isian lain"), "link")
        self.more_box = QWidget()
        self.channel_box = QWidget()
        self.arrived = QDateTimeEdit()
        self.arrived.setDisplayFormat("dd-MM-yyyy HH.mm")
        self.arrived.setCalendarPopup(True)
        self.arrived_box = QWidget()
        self._lay_out()

    def show_ticks(self, lacking: Container[Gap]) -> None:
        """Tick the blocks in which nothing that matters is open."""
        lines, combos = self.lines, self.combos
        where = combos["district"].currentData() or lines["place"].text().strip()
        done = {
            Block.STORY: not any(gap in lacking for gap in _STORY),
            Block.WHERE: bool(where) and bool(lines["happened_on"].text().strip()),
            Block.HANDLING: combos["category"].currentData() is not None,
            Block.PERSON: not any(gap in lacking for gap in _PERSON),
        }
        for block, tick in self.ticks.items():
            tick.show_done(done[block])

    def _lay_out(self) -> None:
        story, hope = self.texts["story"], self.texts["hope"]
        story.setMinimumHeight(84)
        story.setMaximumHeight(112)
        hope.setFixedHeight(48)
        self.lines["nik"].setMaxLength(32)
        told = column(spacing=8)
        told.addWidget(self.kind)
        told.addWidget(self.problems[Gap.KIND])
        told.addLayout(labelled(translate("Intake", "Pokok aduan"), self.lines["title"]))
        told.addLayout(labelled(translate("Intake", "Uraian"), story))
        told.addWidget(self.problems[Gap.STORY])
        told.addLayout(labelled(translate("Intake", "Harapan pelapor"), hope))
        where = grid_of(
            (translate("Intake", "Kecamatan"), self.combos["district"]),
            (translate("Intake", "Kelurahan"), self.combos["village"]),
            (translate("Intake", "Jalan atau patokan"), self.lines["place"]),
            (translate("Intake", "Sejak"), self.lines["happened_on"]),
        )
        handled = column(spacing=8)
        handled.addLayout(
            grid_of(
                (translate("Intake", "Kategori"), self.combos["category"]),
                (translate("Intake", "OPD tujuan"), self.combos["agency"]),
            )
        )
        handled.addWidget(self.diversion)
        supervised = row(spacing=10)
        supervised.addWidget(self.supervision)
        supervised.addWidget(
            text(
                translate(
                    "Intake", "dugaan pungutan, penyalahgunaan wewenang, atau pelanggaran disiplin"
                ),
                "small",
                wrap=True,
            ),
            1,
        )
        handled.addLayout(supervised)
        handled.addLayout(labelled(translate("Intake", "Lampiran"), self.files))
        person = column(spacing=8)
        person.addLayout(
            grid_of(
                (translate("Intake", "Nama"), self.lines["name"]),
                (translate("Intake", "No. HP / WhatsApp"), self.lines["phone"]),
                (translate("Intake", "NIK"), self.lines["nik"]),
            )
        )
        self.more_box.setLayout(
            grid_of(
                (translate("Intake", "Alamat"), self.lines["address"]),
                (translate("Intake", "Surel"), self.lines["email"]),
                (translate("Intake", "Pendamping"), self.lines["representative"]),
                (translate("Intake", "Mewakili (nama, hubungan)"), self.lines["on_behalf_of"]),
                columns=2,
            )
        )
        self.more_box.hide()
        person.addWidget(self.more_box)
        questions = row(spacing=14)
        for gap, question in ((Gap.ANONYMOUS, self.anonymous), (Gap.SECRET, self.secret)):
            one = column(spacing=4)
            one.addWidget(question)
            one.addWidget(self.problems[gap])
            one.addStretch(1)
            questions.addLayout(one, 1)
        person.addLayout(questions)
        by = column(spacing=5)
        channel, arrived = QWidget(), labelled(translate("Intake", "Diterima pada"), self.arrived)
        channel.setLayout(grid_of((translate("Intake", "Kanal"), self.combos["channel"])))
        self.arrived_box.setLayout(arrived)
        beside = row(spacing=14)
        beside.addWidget(channel, 1)
        beside.addWidget(self.arrived_box, 1)
        by.addLayout(beside)
        by.addWidget(self.problems[Gap.CHANNEL])
        self.channel_box.setLayout(by)
        outer = column(spacing=0)
        outer.addLayout(
            block_row(
                self.ticks[Block.STORY],
                translate("Intake", "Ceritanya"),
                translate("Intake", "Tulis dengan kata pelapor; rapikan nanti."),
                told,
                first=self.channel_box,
            )
        )
        for block, title, about, content in (
            (
                Block.WHERE,
                translate("Intake", "Di mana, kapan"),
                translate("Intake", "Tempat kejadian, bukan alamat pelapor."),
                where,
            ),
            (
                Block.HANDLING,
                translate("Intake", "Penanganan"),
                translate("Intake", "OPD boleh kosong; penyelia menentukan."),
                handled,
            ),
            (
                Block.PERSON,
                translate("Intake", "Pelapor"),
                translate("Intake", "Nama, nomor, dan NIK tidak wajib."),
                person,
            ),
        ):
            outer.addWidget(frame("rule"))
            more = self.more if block is Block.PERSON else None
            outer.addLayout(block_row(self.ticks[block], title, about, content, below=more))
        self.setLayout(outer)


def gap_words() -> dict[Gap, str]:
    """What each gap is called in a list of them."""
    return {
        Gap.KIND: translate("Intake", "klasifikasi"),
        Gap.STORY: translate("Intake", "uraian"),
        Gap.CHANNEL: translate("Intake", "kanal"),
        Gap.ANONYMOUS: translate("Intake", "anonim"),
        Gap.SECRET: translate("Intake", "rahasia"),
        Gap.NOTICE: translate("Intake", "penggunaan data"),
    }
