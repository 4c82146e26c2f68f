"""The form that is filled while somebody tells: story, place, handling, person, in that order."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDateTime, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QWidget,
)

from desk.intake.fields import IntakeFields
from desk.look.typed import let_type
from desk.workplace import Workplace
from shared.complaints.intake import Gap, Intake, Reporter
from shared.complaints.results import Class

translate = QCoreApplication.translate
_STORED = "yyyy-MM-dd HH:mm"


class IntakeForm(IntakeFields):
    """``edited`` at every change. What it holds is :meth:`intake`; what a draft keeps,
    :meth:`state`."""

    edited = Signal()

    def __init__(self, workplace: Workplace) -> None:
        super().__init__(workplace)
        self._quiet = False
        self._offer()
        self._connect()

    # -- what it holds ---------------------------------------------------------------

    def state(self) -> dict[str, Any] | None:
        """Everything typed or chosen as plain values; None while there is nothing."""
        found: dict[str, Any] = {
            **{name: line.text() for name, line in self.lines.items()},
            **{name: box.toPlainText() for name, box in self.texts.items()},
            "class": self.kind.value,
            "district": self.combos["district"].currentData(),
            "village": self.combos["village"].currentData(),
            "category": self.combos["category"].currentData(),
            "agency": self.combos["agency"].currentText(),
            "supervision": self.supervision.isChecked(),
            "anonymous": self.anonymous.value,
            "secret": self.secret.value,
            "files": self.files.to_plain(),
        }
        if not any(value not in (None, "", False, []) for value in found.values()):
            return None
        return {
            **found,
            "channel": self.combos["channel"].currentData(),
            "arrived": self.arrived.dateTime().toString(_STORED),
        }

    def restore(self, state: Mapping[str, Any]) -> None:
        """Fill the form with what :meth:`state` gave; what is missing there becomes empty."""
        self._quiet = True
        for name, line in self.lines.items():
            line.setText(str(state.get(name) or ""))
            line.setCursorPosition(0)
        for name, box in self.texts.items():
            box.setPlainText(str(state.get(name) or ""))
        kind = state.get("class")
        if kind in self.kind.buttons:
            self.kind.take(str(kind))
        else:
            self.kind.take_none()
        self._take("district", state.get("district"))
        self._offer_villages()
        for name in ("village", "category", "channel"):
            self._take(name, state.get(name))
        self.arrived.setDateTime(self._arrival(state.get("arrived")))
        self._show_arrival()
        self.combos["agency"].setEditText(str(state.get("agency") or ""))
        self.supervision.setChecked(bool(state.get("supervision")))
        self.anonymous.answer(state.get("anonymous"))
        self.secret.answer(state.get("secret"))
        self.files.restore(state.get("files") or ())
        self.nik.cover()
        self.show_gaps(())
        self._show_diversion()
        self._quiet = False

    @property
    def report_kind(self) -> Class | None:
        """The kind of report; the officer's mark of supervision makes a complaint one."""
        value = self.kind.value
        if self.supervision.isChecked() and value in (None, Class.COMPLAINT.value):
            return Class.SUPERVISION
        return Class(value) if value else None

    @property
    def received_at(self) -> datetime | None:
        """When the report really arrived; None is now, as for whoever stands at the counter."""
        if self.arrived_box.isHidden():
            return None
        day, at = self.arrived.date(), self.arrived.time()
        return datetime(
            day.year(), day.month(), day.day(), at.hour(), at.minute(),
            tzinfo=self.workplace.profile.tz,
        )  # fmt: skip

    def intake(self, key: str, *, notice: int | None) -> Intake:
        """The report as it would be registered now."""
        line = {name: field.text().strip() for name, field in self.lines.items()}
        return Intake(
            key=key,
            kind=self.report_kind,
            story=self.texts["story"].toPlainText(),
            title=line["title"],
            hope=self.texts["hope"].toPlainText(),
            happened_on=line["happened_on"],
            place=line["place"],
            district=self.combos["district"].currentData(),
            village=self.combos["village"].currentData(),
            category=self.combos["category"].currentData(),
            agency=self.combos["agency"].currentText().strip() or None,
            channel=self.combos["channel"].currentData(),
            received_at=self.received_at,
            anonymous=self.anonymous.value,
            secret=self.secret.value,
            notice_version=notice,
            reporter=Reporter(
                name=line["name"],
                phone=line["phone"],
                email=line["email"],
                nik=line["nik"],
                address=line["address"],
                representative=line["representative"],
                on_behalf_of=line["on_behalf_of"],
            ),
        )

    def show_gaps(self, lacking: tuple[Gap, ...]) -> QWidget | None:
        """Say under each field what is missing there; the first of them, to go to."""
        words = {
            Gap.KIND: translate("Intake", "Pilih: pengaduan, aspirasi, atau permintaan informasi."),
            Gap.STORY: translate("Intake", "Tulis uraiannya dengan kata pelapor."),
            Gap.CHANNEL: translate("Intake", "Pilih lewat kanal mana laporan ini datang."),
            Gap.ANONYMOUS: translate("Intake", "Tanyakan: identitas disembunyikan atau tidak?"),
            Gap.SECRET: translate("Intake", "Tanyakan: isi laporan ditutup atau tidak?"),
            Gap.NOTICE: translate("Intake", "Bacakan penggunaan data, lalu beri tanda."),
        }
        for gap, label in self.problems.items():
            label.setText(words[gap] if gap in lacking else "")
            label.setVisible(gap in lacking)
        fields: dict[Gap, QWidget] = {
            Gap.KIND: next(iter(self.kind.buttons.values())),
            Gap.STORY: self.texts["story"],
            Gap.CHANNEL: self.combos["channel"],
            Gap.ANONYMOUS: next(iter(self.anonymous.choices.buttons.values())),
            Gap.SECRET: next(iter(self.secret.choices.buttons.values())),
        }
        return next((fields[gap] for gap in lacking if gap in fields), None)

    def ask_channel(self, asked: bool) -> None:
        """A visitor at the counter has come by a known channel; otherwise it is asked."""
        self.channel_box.setVisible(asked)
        if not asked:
            self._take("channel", self.workplace.profile.complaints.counter_channel().key)
        self._show_arrival()

    # -- choices ---------------------------------------------------------------------

    def _offer(self) -> None:
        profile, language = self.workplace.profile, self.workplace.language
        rules = profile.complaints
        for name in ("district", "village", "category", "channel"):
            self.combos[name].addItem("–", None)
        for district in rules.districts:
            self.combos["district"].addItem(district.name, district.code)
        for category in rules.categories:
            if category.active:
                self.combos["category"].addItem(category.name.say(language), category.key)
        for channel in rules.channels:
            if channel.active:
                self.combos["channel"].addItem(channel.name.say(language), channel.key)
        agency = self.combos["agency"]
        let_type(agency)
        agency.addItems(["", *profile.agencies])

    def _offer_villages(self) -> None:
        village, chosen = self.combos["village"], self.combos["district"].currentData()
        village.clear()
        village.addItem("–", None)
        for district in self.workplace.profile.complaints.districts:
            if district.code == chosen:
                for one in district.villages:
                    village.addItem(one.name, one.code)
        village.setEnabled(village.count() > 1)

    def _arrival(self, stored: object) -> QDateTime:
        """The moment a draft kept, or now."""
        kept = QDateTime.fromString(str(stored or ""), _STORED)
        if kept.isValid():
            return kept
        now = self.workplace.local_now()
        return QDateTime(now.year, now.month, now.day, now.hour, now.minute, 0)

    def _show_arrival(self) -> None:
        """Only what comes another way than to the counter has arrived before it is written."""
        key = self.combos["channel"].currentData()
        rules = self.workplace.profile.complaints
        self.arrived_box.setVisible(key is not None and not rules.channel(key).at_counter)

    def _take(self, name: str, value: object) -> None:
        self.combos[name].setCurrentIndex(max(0, self.combos[name].findData(value)))

    def _show_diversion(self) -> None:
        key = self.combos["category"].currentData()
        told = self.workplace.profile.complaints.category(key).diversion if key else None
        self.diversion.setText(told.say(self.workplace.language) if told else "")
        self.diversion.setVisible(told is not None)

    def _connect(self) -> None:
        for number, made in enumerate(self.kind.buttons.values(), 1):
            shortcut = QShortcut(QKeySequence(f"Alt+{number}"), self)
            shortcut.activated.connect(made.click)
        self.kind.chosen.connect(self._changed)
        for line in self.lines.values():
            line.textEdited.connect(self._changed)
        for box in self.texts.values():
            box.setTabChangesFocus(True)
            box.textChanged.connect(self._changed)
        for name, combo in self.combos.items():
            if name == "agency":
                combo.editTextChanged.connect(self._changed)
            else:
                combo.activated.connect(self._changed)
        self.combos["channel"].activated.connect(self._show_arrival)
        self.arrived.dateTimeChanged.connect(self._changed)
        self.combos["district"].activated.connect(self._offer_villages)
        self.combos["category"].activated.connect(self._show_diversion)
        self.files.changed.connect(self._changed)
        self.supervision.clicked.connect(self._supervised)
        self.anonymous.answered.connect(self._changed)
        self.secret.answered.connect(self._changed)
        self.more.clicked.connect(lambda: self.more_box.setVisible(self.more_box.isHidden()))

    def _supervised(self, marked: bool) -> None:
        """Suggest the protection that such a report deserves; the question still stands."""
        if marked:
            for question in (self.anonymous, self.secret):
                if question.value is None:
                    question.choices.buttons["yes"].setFocus()
                    break
        self._changed()

    def _changed(self, _value: object = None) -> None:
        if not self._quiet:
            self.edited.emit()
