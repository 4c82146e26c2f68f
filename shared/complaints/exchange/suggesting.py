"""The step that LAPOR!'s word suggests; an officer takes it or not. Rules only."""

from shared.complaints.lifecycle import CaseStep, leads
from shared.complaints.views import Case

_BEGINNINGS: tuple[tuple[str, tuple[CaseStep, ...]], ...] = (
    ("ditanggapi oleh pelapor", (CaseStep.REPLY,)),
    ("ditutup", (CaseStep.CLOSE, CaseStep.ANSWER_AT_ONCE)),
    ("selesai", (CaseStep.CLOSE, CaseStep.ANSWER_AT_ONCE)),
    ("diarsip", (CaseStep.ARCHIVE,)),
    ("bukan wewenang", (CaseStep.NOT_OURS,)),
    ("tunda", (CaseStep.HOLD,)),
    ("ditunda", (CaseStep.HOLD,)),
    ("terverifikasi", (CaseStep.VERIFY,)),
    ("terdisposisi", (CaseStep.DISPOSE,)),
    ("proses", (CaseStep.HANDLE,)),
)
"""The words seen in exports, by how they begin. One that is not here suggests nothing."""


def suggested_step(case: Case) -> CaseStep | None:
    """What to do here after what LAPOR! says: a step that the case's state lets and that nobody
    took since LAPOR! said so."""
    if case.lapor_status is None or case.lapor_seen_at is None:
        return None
    word = " ".join(case.lapor_status.split()).casefold()
    steps = next((found for begins, found in _BEGINNINGS if word.startswith(begins)), ())
    told = max((event.seq for event in case.events if "lapor_status" in event.detail), default=0)
    taken = {event.step for event in case.events if event.seq > told}
    for step in steps:
        if step in taken:
            return None
        ends = leads(step, case.line.state)
        if ends and (step is CaseStep.REPLY or case.line.state not in ends):
            return step
    return None
