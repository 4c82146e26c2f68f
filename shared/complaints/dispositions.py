"""The life of one disposition: an agency is asked, accepts, answers or sends it back; rules."""

from enum import StrEnum


class DispositionState(StrEnum):
    MADE = "DIBUAT"
    SENT = "TERKIRIM"
    RECEIVED = "DITERIMA"
    ANSWERED = "DIJAWAB"
    RETURNED = "DIKEMBALIKAN"


class Nature(StrEnum):
    """How urgent or how close to the chest (sifat)."""

    ORDINARY = "biasa"
    URGENT = "segera"
    MOST_URGENT = "sangat_segera"
    SECRET = "rahasia"


class Carrier(StrEnum):
    """How a disposition travels to an agency, which may have no computer."""

    COURIER = "kurir"
    LETTER = "surat"
    EMAIL = "email"
    WHATSAPP = "wa"
    LAPOR = "lapor"
    SPOKEN = "lisan"


_FOLLOWS = {
    DispositionState.MADE: {DispositionState.SENT},
    DispositionState.SENT: {
        DispositionState.RECEIVED,
        DispositionState.ANSWERED,
        DispositionState.RETURNED,
    },
    DispositionState.RECEIVED: {DispositionState.ANSWERED, DispositionState.RETURNED},
}
OPEN_DISPOSITIONS = tuple(_FOLLOWS)


def may_follow(before: DispositionState, after: DispositionState) -> bool:
    """Whether a disposition can go from one state to the other."""
    return after in _FOLLOWS.get(before, set())
