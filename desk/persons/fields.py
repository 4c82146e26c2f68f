"""The fields of the page: choices by their words, and lines that fold where it is narrow."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QWidget

from desk.look.folding import FoldingRow
from desk.look.parts import labelled, row
from shared.i18n import Message
from shared.qt.translator import words_of

_LETTERS = 26
"""How many letters of a choice are seen at least."""


def choice(words: Mapping[Any, Message]) -> QComboBox:
    """One of the keys, by its words."""
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for key, message in words.items():
        box.addItem(words_of(message), str(key))
    longest = max(len(box.itemText(number)) for number in range(box.count()))
    box.setMinimumContentsLength(min(longest, _LETTERS))
    return box


def line_of(*fields: tuple[str, QWidget], last: list[QWidget]) -> QWidget:
    """Fields with what is done with them beside, or under them where it is narrow."""
    named, done = row(spacing=12), row(spacing=12)
    for name, field in fields:
        named.addLayout(labelled(name, field), 1)
    done.addStretch(1)
    for one in last:
        done.addWidget(one, 0, Qt.AlignmentFlag.AlignBottom)
    parts = QWidget(), QWidget()
    for part, layout in zip(parts, (named, done), strict=True):
        part.setLayout(layout)
    return FoldingRow(parts, (1, 0), spacing=12)
