"""A file of survey sheets, one a row: columns by name, every broken row named, or nothing of it."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from shared.i18n import Message
from shared.office.profile import HouseProfile
from shared.survey.instrument import SCALE
from shared.survey.problems import (
    DOUBLE_COLUMNS,
    MISSING_COLUMNS,
    NO_ROWS,
    NOT_TEXT,
    UNDECLARED_ORDER,
    UNKNOWN_COLUMNS,
    WRONG_ORDER,
    BadSurveyFile,
)
from shared.survey.questionnaire import Questionnaire, age_group
from shared.survey.sheet import AnswerSheet, Half

_BLANK = ("", "-")
_LETTERS = "abcd"
_DAYS = ("%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y")
_HALVES = {
    "morning": Half.MORNING, "pagi": Half.MORNING, "08.00-12.00": Half.MORNING,
    "afternoon": Half.AFTERNOON, "siang": Half.AFTERNOON, "13.00-17.00": Half.AFTERNOON,
}  # fmt: skip
_AGE = "age"
_BAD_ANSWER = Message("Sentences", "baris {row}, {column}: {cell} bukan 1 sampai 4")
_BAD_DATE = Message("Sentences", "baris {row}, date: {cell} bukan tanggal sampai hari ini")
_BAD_HALF = Message("Sentences", "baris {row}, half: {cell} bukan pagi atau siang")
_BAD_SERVICE = Message("Sentences", "baris {row}, service: {cell} bukan kode layanan rumah ini")
_BAD_CHOICE = Message("Sentences", "baris {row}, {column}: {cell} tidak ada dalam formulir")
_NO_ANSWER = Message("Sentences", "baris {row}: tanpa jawaban")
_RAGGED = Message("Sentences", "baris {row}: {cell} kolom lebih")


@dataclass(frozen=True)
class _Reading:
    of: Questionnaire
    profile: HouseProfile
    today: date
    faults: list[str]

    def fault(self, why: Message, row: int, cell: object = "", column: str = "") -> None:
        self.faults.append(str(why.filled(row=row, cell=str(cell)[:24], column=column)))


def read_sheets(
    path: Path,
    *,
    of: Questionnaire,
    profile: HouseProfile,
    today: date,
    order: Sequence[str] = (),
) -> list[AnswerSheet]:
    """The sheets in ``path``. Columns go by the elements' codes; ``date``, ``half``, ``service``,
    ``remark`` and the form's questions about the respondent may stand beside them.

    ``order`` says which elements columns Q1, Q2, ... are; without it they are refused, since the
    form's order is not the elements'. Raises :class:`BadSurveyFile`, OSError.
    """
    rows = _rows(path)
    if not rows:
        raise BadSurveyFile(NO_ROWS)
    columns = _columns(rows[0], of, tuple(code.strip().upper() for code in order if code.strip()))
    reading = _Reading(of, profile, today, [])
    sheets = [
        _sheet(reading, number, columns, row)
        for number, row in enumerate(rows[1:], start=2)
        if any(cell.strip() for cell in row)
    ]
    if reading.faults:
        raise BadSurveyFile.of_rows(reading.faults)
    if not sheets:
        raise BadSurveyFile(NO_ROWS)
    return sheets


def _rows(path: Path) -> list[list[str]]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        first = text.partition("\n")[0]
        separator = max(",;\t", key=first.count)
        return list(csv.reader(text.splitlines(), delimiter=separator, strict=True))
    except (UnicodeDecodeError, csv.Error):
        raise BadSurveyFile(NOT_TEXT) from None


def _columns(head: Iterable[str], of: Questionnaire, order: Sequence[str]) -> list[str]:
    """The names of the columns as we call them."""
    codes = of.instrument.codes
    by_number = {f"Q{number}": code for number, code in enumerate(order, start=1)}
    if order and sorted(order) != sorted(codes):
        raise BadSurveyFile(WRONG_ORDER.filled(order=",".join(codes)))
    known = {"date", "half", "service", "remark", *(field.key for field in of.respondent)}
    names, unknown = [], []
    for cell in head:
        name = cell.strip()
        upper, lower = name.upper(), name.lower()
        if upper in codes:
            names.append(upper)
        elif upper in by_number:
            names.append(by_number[upper])
        elif _is_question(upper):
            raise BadSurveyFile(UNDECLARED_ORDER.filled(order=",".join(of.order)))
        elif lower in known:
            names.append(lower)
        else:
            unknown.append(name or "?")
    if unknown:
        raise BadSurveyFile(UNKNOWN_COLUMNS.filled(columns=", ".join(unknown)))
    double = sorted({name for name in names if names.count(name) > 1})
    if double:
        raise BadSurveyFile(DOUBLE_COLUMNS.filled(columns=", ".join(double)))
    missing = [code for code in codes if code not in names]
    if missing:
        raise BadSurveyFile(MISSING_COLUMNS.filled(columns=", ".join(missing)))
    return names


def _is_question(name: str) -> bool:
    return name[:1] == "Q" and name[1:].isdigit()


def _sheet(
    reading: _Reading, row: int, columns: Sequence[str], cells: Sequence[str]
) -> AnswerSheet:
    if len(cells) > len(columns):
        reading.fault(_RAGGED, row, len(cells) - len(columns))
    found = {name: cell.strip() for name, cell in zip(columns, cells, strict=False)}
    codes = reading.of.instrument.codes
    sheet = AnswerSheet(
        scores={code: _score(reading, row, code, found.get(code, "")) for code in codes},
        day=_day(reading, row, found.get("date", "")),
        half=_half(reading, row, found.get("half", "")),
        service=_service(reading, row, found.get("service", "")),
        respondent=_respondent(reading, row, found),
        instrument=reading.of.key,
        remark=found.get("remark", ""),
    )
    if all(found.get(code, "") in _BLANK for code in codes):
        reading.fault(_NO_ANSWER, row)
    return sheet


def _score(reading: _Reading, row: int, code: str, cell: str) -> int | None:
    """A blank is a question passed over; a to d are the form's letters for 1 to 4."""
    if cell in _BLANK:
        return None
    if len(cell) == 1 and cell.lower() in _LETTERS:
        return _LETTERS.index(cell.lower()) + 1
    if cell in {str(score) for score in SCALE}:
        return int(cell)
    reading.fault(_BAD_ANSWER, row, cell, code)
    return None


def _day(reading: _Reading, row: int, cell: str) -> date:
    if not cell:
        return reading.today
    for shape in _DAYS:
        try:
            day = datetime.strptime(cell, shape).date()  # noqa: DTZ007 - a date has no zone
        except ValueError:
            continue
        if day <= reading.today:
            return day
        break
    reading.fault(_BAD_DATE, row, cell)
    return reading.today


def _half(reading: _Reading, row: int, cell: str) -> Half | None:
    if not cell:
        return None
    half = _HALVES.get(cell.lower().replace("–", "-").replace(":", "."))
    if half is None:
        reading.fault(_BAD_HALF, row, cell)
    return half


def _service(reading: _Reading, row: int, cell: str) -> str | None:
    if not cell:
        return None
    for service in reading.profile.services:
        if cell.casefold() in (service.code.casefold(), service.name.say().casefold()):
            return service.code
    reading.fault(_BAD_SERVICE, row, cell)
    return None


def _respondent(reading: _Reading, row: int, found: Mapping[str, str]) -> dict[str, str]:
    told = {}
    for field in reading.of.respondent:
        cell = found.get(field.key, "")
        if not cell:
            continue
        choice = next(
            (
                one.key
                for one in field.choices
                if cell.casefold() in (one.key.casefold(), one.words.say().casefold())
            ),
            None,
        )
        if choice is None and field.key == _AGE and cell.isdigit():
            choice = age_group(field, int(cell))
        if choice is None:
            reading.fault(_BAD_CHOICE, row, cell, field.key)
        else:
            told[field.key] = choice
    return told
