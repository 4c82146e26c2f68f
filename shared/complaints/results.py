"""How a complaint ended: "answered" never reads as "solved"."""

from dataclasses import dataclass
from enum import StrEnum


class ClosingResult(StrEnum):
    """The results of closing. Aspirations have their own."""

    SOLVED = "terselesaikan"
    PARTLY = "sebagian"
    CANNOT = "tidak_dapat_dipenuhi"
    ANSWERED = "sudah_terjawab"
    PASSED_ON = "diteruskan_ke_instansi_lain"
    NOT_OURS = "bukan_wewenang"
    WITHDRAWN = "dicabut_pelapor"
    DUPLICATE = "duplikat"
    INCOMPLETE = "data_tidak_dilengkapi"
    UNFIT = "tidak_layak"
    ASPIRATION_PASSED_ON = "diteruskan"
    ASPIRATION_TAKEN_UP = "diakomodasi"
    ASPIRATION_NOT_YET = "belum_dapat"
    ASPIRATION_EXISTS = "sudah_ada"


class Satisfied(StrEnum):
    """What a reporter says of how it ended; it stands beside the result, never in its place."""

    YES = "ya"
    PARTLY = "sebagian"
    NO = "tidak"


class Class(StrEnum):
    """What kind of report it is; the officer, not the citizen, decides on supervision."""

    COMPLAINT = "PENGADUAN_TBP"
    SUPERVISION = "PENGADUAN_BP"
    ASPIRATION = "ASPIRASI"
    INFORMATION = "INFORMASI"


@dataclass(frozen=True)
class Asked:
    """What a result asks for beside its message, each a field's name."""

    reason: bool = False
    remainder: bool = False
    document: bool = False


_ASKS = {
    ClosingResult.PARTLY: Asked(remainder=True),
    ClosingResult.CANNOT: Asked(reason=True),
    ClosingResult.UNFIT: Asked(reason=True),
    ClosingResult.ASPIRATION_TAKEN_UP: Asked(document=True),
    ClosingResult.ASPIRATION_NOT_YET: Asked(reason=True),
}
_ASPIRATION = tuple(result for result in ClosingResult if result.name.startswith("ASPIRATION_"))
# Recorded by steps of their own, never chosen in the closing form.
_BY_STEP = (
    ClosingResult.NOT_OURS,
    ClosingResult.WITHDRAWN,
    ClosingResult.DUPLICATE,
    ClosingResult.INCOMPLETE,
    ClosingResult.UNFIT,
)


def asked_by(result: ClosingResult) -> Asked:
    """What the officer is asked for when closing with ``result``."""
    return _ASKS.get(result, Asked())


def results_for(kind: Class) -> tuple[ClosingResult, ...]:
    """The results offered when a complaint of ``kind`` is closed, in order."""
    if kind is Class.ASPIRATION:
        return _ASPIRATION
    return tuple(result for result in ClosingResult if result not in (*_ASPIRATION, *_BY_STEP))
