"""The card above an open case: its number, whom it waits for, its matter, the nearest deadline."""

from PySide6.QtWidgets import QWidget

from desk.look.folding import FoldingRow, LongText
from desk.look.parts import column, frame, row, text
from desk.register.words import chip_of_line, full_day, promise_words
from desk.workplace import Workplace
from shared.complaints.papers import place_line
from shared.complaints.views import Case
from shared.complaints.words import CLASS_WORDS, WAITING_WORDS
from shared.qt.translator import words_of

_TITLE_HEIGHT, _ABOUT_HEIGHT = 80, 62
"""Three lines each."""


def hero_of(workplace: Workplace, case: Case) -> QWidget:
    """The card as a widget."""
    line = case.line
    made = frame("hero")
    left = column(spacing=4)
    top = row(spacing=10)
    top.addWidget(text(line.number, "quiet"))
    top.addWidget(text(words_of(WAITING_WORDS[line.waiting_for]), "quiet"))
    top.addStretch(1)
    left.addLayout(top)
    left.addWidget(LongText(line.title or "", "service", most=_TITLE_HEIGHT))
    about = [words_of(CLASS_WORDS[line.kind])]
    if line.category:
        category = workplace.profile.complaints.category(line.category)
        about.append(category.name.say(workplace.language))
    about += [part for part in (place_line(workplace.profile, case), line.agency) if part]
    left.addWidget(LongText(" · ".join(about), "quiet", most=_ABOUT_HEIGHT))
    right = column(spacing=2)
    if line.is_open and line.nearest_step is not None and line.nearest_due is not None:
        right.addWidget(text(promise_words(line.nearest_step), "quiet"))
    right.addWidget(text(chip_of_line(line).words, "service"))
    moment = line.nearest_due or line.ended_at
    if moment is not None:
        right.addWidget(text(full_day(workplace, moment), "quiet"))
    sides = QWidget(), QWidget()
    for side, held in zip(sides, (left, right), strict=True):
        side.setLayout(held)
    box = column(margins=(20, 14, 20, 14))
    box.addWidget(FoldingRow(sides, (1, 0), spacing=16))
    made.setLayout(box)
    return made
