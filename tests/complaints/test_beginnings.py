"""Texts to begin with: by state and category, with what the register knows filled in."""

import pytest

from shared.complaints import disposing, handling
from shared.complaints.beginnings import beginnings
from shared.complaints.disposing import DispositionRequest
from shared.complaints.lifecycle import OPEN_STATES, CaseState
from tests.helpers.register import Register


def names(register: Register, state: CaseState, **more: object) -> list[str]:
    case = register.case(register.take_in(**more).id)
    return [name for name, _text in beginnings(register.place.house.profile, case, state)]


def test_a_state_has_its_own_and_no_other(register: Register) -> None:
    assert names(register, CaseState.NEW) == ["Terima"]
    assert "Terima" not in names(register, CaseState.DONE, key="k2")


def test_a_category_comes_first_and_another_one_not(register: Register) -> None:
    roads = names(register, CaseState.ON_HOLD, category="infrastruktur")
    papers = names(register, CaseState.ON_HOLD, key="k2", category="adminduk")
    assert roads[0] == "Lengkapi infrastruktur"
    assert papers[0] == "Lengkapi adminduk"
    assert {"Lengkapi"} == set(roads) & set(papers)


@pytest.mark.parametrize("state", sorted({*OPEN_STATES, CaseState.DONE, CaseState.NOT_OURS}))
def test_every_state_an_officer_speaks_from_has_one(register: Register, state: CaseState) -> None:
    assert names(register, state)


def test_what_is_known_is_filled_in_and_what_is_not_stays_open(register: Register) -> None:
    case = register.bring_to(CaseState.VERIFIED)
    for agency in ("Dinas PUPR", "Perumda Tirta Musi"):
        register.do(disposing.dispose, case, request=DispositionRequest(agency))
    told = register.case(case)
    profile = register.place.house.profile
    ((_name, sent), *_) = beginnings(profile, told, CaseState.DISPOSED)
    assert told.line.number in sent
    assert "Dinas PUPR, Perumda Tirta Musi" in sent
    ((_name, ended), *_) = beginnings(profile, told, CaseState.DONE)
    assert ended.endswith("…")
    assert "{" not in sent + ended


def test_a_held_case_has_no_date_to_fill_in(register: Register) -> None:
    case = register.take_in().id
    register.do(handling.archive, case, reason="terlalu umum")
    texts = beginnings(register.place.house.profile, register.case(case), CaseState.NEW)
    assert "paling lambat …" in texts[0][1]
