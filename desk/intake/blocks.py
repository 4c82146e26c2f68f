"""How the intake form is laid out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QVBoxLayout, QWidget

from desk.look.parts import column, frame, labelled, row, text
from shared.complaints.intake import Gap

if TYPE_CHECKING:
    from desk.intake.form import IntakeForm

translate = QCoreApplication.translate


def blocks(form: "IntakeForm") -> QVBoxLayout:
    """Four blocks below each other; what each is for stands at its left."""
    story, hope = form.texts["story"], form.texts["hope"]
    story.setMinimumHeight(104)
    hope.setFixedHeight(56)
    form.lines["nik"].setMaxLength(32)
    told = column(spacing=8)
    told.addWidget(form.kind)
    told.addWidget(form.problems[Gap.KIND])
    told.addLayout(labelled(translate("Intake", "Pokok aduan"), form.lines["title"]))
    told.addLayout(labelled(translate("Intake", "Uraian"), story))
    told.addWidget(form.problems[Gap.STORY])
    told.addLayout(labelled(translate("Intake", "Harapan pelapor"), hope))
    where = _grid(
        (translate("Intake", "Kecamatan"), form.combos["district"]),
        (translate("Intake", "Kelurahan"), form.combos["village"]),
        (translate("Intake", "Jalan atau patokan"), form.lines["place"]),
        (translate("Intake", "Sejak"), form.lines["happened_on"]),
    )
    handled = column(spacing=8)
    handled.addLayout(
        _grid(
            (translate("Intake", "Kategori"), form.combos["category"]),
            (translate("Intake", "OPD tujuan"), form.combos["agency"]),
        )
    )
    handled.addWidget(form.diversion)
    handled.addWidget(form.supervision, 0, Qt.AlignmentFlag.AlignLeft)
    handled.addWidget(
        text(
            translate(
                "Intake", "dugaan pungutan, penyalahgunaan wewenang, atau pelanggaran disiplin"
            ),
            "small",
            wrap=True,
        )
    )
    person = column(spacing=8)
    person.addLayout(
        _grid(
            (translate("Intake", "Nama"), form.lines["name"]),
            (translate("Intake", "No. HP / WhatsApp"), form.lines["phone"]),
            (translate("Intake", "NIK"), form.lines["nik"]),
        )
    )
    form.more_box.setLayout(
        _grid(
            (translate("Intake", "Alamat"), form.lines["address"]),
            (translate("Intake", "Surel"), form.lines["email"]),
            (translate("Intake", "Pendamping"), form.lines["representative"]),
            (translate("Intake", "Mewakili (nama, hubungan)"), form.lines["on_behalf_of"]),
            columns=2,
        )
    )
    form.more_box.hide()
    person.addWidget(form.more)
    person.addWidget(form.more_box)
    questions = row(spacing=14)
    for gap, question in ((Gap.ANONYMOUS, form.anonymous), (Gap.SECRET, form.secret)):
        one = column(spacing=4)
        one.addWidget(question)
        one.addWidget(form.problems[gap])
        one.addStretch(1)
        questions.addLayout(one, 1)
    person.addLayout(questions)
    by = column(spacing=5)
    by.addLayout(_grid((translate("Intake", "Kanal"), form.combos["channel"]), columns=2))
    by.addWidget(form.problems[Gap.CHANNEL])
    form.channel_box.setLayout(by)
    outer = column(spacing=0)
    outer.addLayout(
        _block(
            translate("Intake", "Ceritanya"),
            translate("Intake", "Tulis dengan kata pelapor; rapikan nanti."),
            told,
            first=form.channel_box,
        )
    )
    for title, about, content in (
        (
            translate("Intake", "Di mana, kapan"),
            translate("Intake", "Tempat kejadian, bukan alamat pelapor."),
            where,
        ),
        (
            translate("Intake", "Penanganan"),
            translate("Intake", "OPD boleh kosong; penyelia menentukan."),
            handled,
        ),
        (
            translate("Intake", "Pelapor"),
            translate("Intake", "Nama, nomor, dan NIK tidak wajib."),
            person,
        ),
    ):
        outer.addWidget(frame("rule"))
        outer.addLayout(_block(title, about, content))
    return outer


def _grid(*fields: tuple[str, QWidget], columns: int = 0) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(8)
    columns = columns or len(fields)
    for number, (words, field) in enumerate(fields):
        field.setMinimumWidth(90)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            field.setMinimumContentsLength(8)
        grid.addLayout(labelled(words, field), number // columns, number % columns)
    for number in range(columns):
        grid.setColumnStretch(number, 1)
    return grid


def _block(
    title: str, about: str, content: QVBoxLayout | QGridLayout, first: QWidget | None = None
) -> QVBoxLayout:
    head = column(spacing=4)
    head.addWidget(text(title, "strong"))
    head.addWidget(text(about, "small", wrap=True))
    head.addStretch(1)
    side = QWidget()
    side.setFixedWidth(168)
    side.setLayout(head)
    right = column(spacing=8)
    if first is not None:
        right.addWidget(first)
    right.addLayout(content)
    line = row(spacing=16, margins=(22, 14, 22, 14))
    line.addWidget(side)
    line.addLayout(right, 1)
    box = column(spacing=0)
    box.addLayout(line)
    return box
