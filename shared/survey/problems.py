"""What the survey refuses, each with a sentence to act on."""

from collections.abc import Sequence
from typing import ClassVar

from shared.i18n import Message, Refusal

_NAMED = 12


class SurveyRefused(Refusal):
    """Something cannot be done with survey sheets."""

    sentence: ClassVar[Message] = Message("Sentences", "Lembar survei ini tidak dapat dicatat.")


class BlankSheet(SurveyRefused):
    sentence = Message("Sentences", "Lembar ini belum berisi satu jawaban pun.")


class UnknownBatch(SurveyRefused):
    sentence = Message("Sentences", "Bundel formulir ini tidak ada.")


class FormTaken(SurveyRefused):
    """Two forms of one batch would bear the same number."""

    sentence = Message("Sentences", "Formulir nomor {paper} sudah ada dalam bundel ini.")

    def __init__(self, paper: int) -> None:
        super().__init__(paper=paper)


class NoSuchForm(SurveyRefused):
    sentence = Message("Sentences", "Formulir nomor {paper} tidak ada dalam bundel ini.")

    def __init__(self, paper: int) -> None:
        super().__init__(paper=paper)


class PlanIncomplete(SurveyRefused):
    sentence = Message("Sentences", "Tulis tindak lanjutnya dan siapa penanggung jawabnya.")


class FileSeenBefore(SurveyRefused):
    """The very same file was taken in before, and would count twice."""

    sentence = Message(
        "Sentences", "Berkas yang sama sudah dimasukkan pada {day} (bundel {number}); dilewati."
    )

    def __init__(self, number: int, day: str) -> None:
        super().__init__(number=number, day=day)


class BadSurveyFile(SurveyRefused):
    """The file's columns or rows; nothing of it was taken in."""

    sentence = Message("Sentences", "Berkas survei tidak dimasukkan. {why}")

    def __init__(self, why: Message | str) -> None:
        super().__init__(why=why)

    @classmethod
    def of_rows(cls, faults: Sequence[str]) -> "BadSurveyFile":
        """With every broken row, as far as a sentence has room."""
        more = len(faults) - _NAMED
        named = "; ".join(faults[:_NAMED])
        return cls(f"{named}; +{more}" if more > 0 else named)


UNDECLARED_ORDER = Message(
    "Sentences",
    "Kolom Q1..Q9 tidak menyebut unsurnya. Namai kolom U1..U9, atau sebutkan urutan unsurnya "
    "dengan --order, misalnya {order}.",
)
MISSING_COLUMNS = Message("Sentences", "Kolom tidak ada: {columns}.")
UNKNOWN_COLUMNS = Message("Sentences", "Kolom tidak dikenal: {columns}.")
DOUBLE_COLUMNS = Message("Sentences", "Kolom tertulis dua kali: {columns}.")
WRONG_ORDER = Message("Sentences", "Urutan harus menyebut setiap unsur satu kali: {order}.")
NO_ROWS = Message("Sentences", "Tidak ada baris jawaban.")
NOT_TEXT = Message("Sentences", "Isinya bukan teks UTF-8 berformat CSV.")
