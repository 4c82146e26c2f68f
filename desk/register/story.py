"""The case's story: newest first, the coming deadline on top."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desk.look.parts import column, frame, row, text
from desk.register.acts import ways
from desk.register.acts_of_words import carriers
from desk.register.event_words import event_title
from desk.register.words import day_words, promise_words
from desk.workplace import Workplace
from shared.complaints.views import Case, EventView

translate = QCoreApplication.translate


def story_of(workplace: Workplace, case: Case) -> QWidget:
    """The story as a widget."""
    box = column(spacing=10)
    line = case.line
    if line.nearest_due is not None and line.nearest_step is not None and line.is_open:
        coming = translate("RegisterPage", "Tenggat: {step}").format(
            step=promise_words(line.nearest_step)
        )
        box.addWidget(_item(day_words(workplace, line.nearest_due), "", "○", coming, (), ""))
    for event in reversed(case.events):
        about = tuple(part for part in (event.officer, _how(event)) if part)
        told = "\n".join(part for part in (event.reason, event.text) if part)
        day = day_words(workplace, event.at)
        mark = "●" if event.visible_to_reporter else "•"
        box.addWidget(_item(day, workplace.clock(event.at), mark, event_title(event), about, told))
    made = QWidget()
    made.setLayout(box)
    return made


def said(case: Case) -> list[str]:
    """The titles of the story, newest first."""
    return [event_title(event) for event in reversed(case.events)]


def _how(event: EventView) -> str:
    how = event.detail.get("how")
    if not how:
        return ""
    words = dict((*ways(), *carriers())).get(str(how), str(how))
    return translate("RegisterPage", "lewat {how}").format(how=words)


def _item(day: str, time: str, mark: str, title: str, about: tuple[str, ...], told: str) -> QWidget:
    made = QWidget()
    line = row(spacing=8)
    when = column(spacing=0)
    for words in (day, time):
        if words:
            when.addWidget(text(words, "small"))
    when.addStretch(1)
    left = QWidget()
    left.setFixedWidth(84)
    left.setLayout(when)
    line.addWidget(left)
    dots = column()
    dot = text(mark, "strong")
    dot.setFixedWidth(16)
    dots.addWidget(dot)
    dots.addStretch(1)
    line.addLayout(dots)
    right = column(spacing=4)
    right.addWidget(text(title, "mute" if mark == "○" else "strong", wrap=True))
    if about:
        right.addWidget(text(" · ".join(about), "small", wrap=True))
    if told:
        quote = frame("tile")
        inner = column(margins=(12, 8, 12, 8))
        inner.addWidget(text(told, wrap=True))
        quote.setLayout(inner)
        right.addWidget(quote)
    line.addLayout(right, 1)
    made.setLayout(line)
    return made
