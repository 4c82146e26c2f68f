"""Paper forms in batches: typed, typed again, put right, and what was written on them besides."""

from uuid import UUID

import pytest
from sqlalchemy import text

from shared.staff.acting import NotAllowed
from shared.survey.batches import BatchView, batches, next_paper, open_batch, papers
from shared.survey.counting import survey_figures
from shared.survey.papers import differences, put_right, take_out, type_again, type_paper
from shared.survey.problems import BlankSheet, FormTaken, NoSuchForm, UnknownBatch
from shared.survey.questionnaire import questionnaire
from shared.survey.remarks import Remark, read_remarks
from shared.survey.sheet import AnswerSheet, Half
from tests.helpers.staffed_house import MORNING, StaffedHouse

pytestmark = pytest.mark.both_engines
SKM = questionnaire()
DAY = MORNING.date()


def scores(filled: str) -> dict[str, int | None]:
    """From ``4334-4433``, in the order of the codes."""
    return {
        code: None if score == "-" else int(score)
        for code, score in zip(SKM.instrument.codes, filled, strict=True)
    }


def opened(place: StaffedHouse, *, twice: bool = False) -> BatchView:
    with place.house.database.write() as session:
        return open_batch(
            session, instrument="skm", twice=twice, officer=place.officer.id, day=DAY, at=MORNING
        )


def paper(place: StaffedHouse, batch: UUID, number: int, filled: str, *, remark: str = "") -> None:
    sheet = AnswerSheet(scores(filled), DAY, Half.MORNING, "A", {"sex": "L"}, remark=remark)
    with place.house.database.write() as session:
        type_paper(
            session, batch=batch, paper=number, sheet=sheet, officer=place.officer.id, at=MORNING
        )


def now(place: StaffedHouse) -> BatchView:
    with place.house.database.read() as session:
        return batches(session, instrument="skm")[0]


def test_a_form_is_stored_by_code_with_its_number(place: StaffedHouse) -> None:
    batch = opened(place)
    paper(place, batch.id, 7, "43343444-")
    with place.house.database.read() as session:
        typed = papers(session, batch=batch.id)
        assert next_paper(session, batch=batch.id) == 8
    assert dict(typed[7].scores) == scores("43343444-")
    assert (typed[7].half, typed[7].service, dict(typed[7].respondent)) == (
        Half.MORNING, "A", {"sex": "L"},
    )  # fmt: skip
    assert (now(place).number, now(place).papers) == (1, 1)


def test_batches_are_numbered_on(place: StaffedHouse) -> None:
    assert [opened(place).number for _ in range(3)] == [1, 2, 3]


def test_the_second_typing_shows_what_differs(place: StaffedHouse) -> None:
    batch = opened(place, twice=True)
    paper(place, batch.id, 1, "433434442")
    paper(place, batch.id, 2, "333333333")
    with place.house.database.write() as session:
        found = type_again(
            session, batch=batch.id, paper=1, scores=scores("433434424"),
            officer=place.supervisor.id, at=MORNING,
        )  # fmt: skip
    assert [(one.code, one.first, one.second) for one in found] == [("U8", 4, 2), ("U9", 2, 4)]
    view = now(place)
    assert (view.papers, view.typed_again, view.different) == (2, 1, 1)
    with place.house.database.write() as session:
        assert differences(session, batch=batch.id) == found
        put_right(
            session, batch=batch.id, paper=1, scores=scores("433434442"),
            officer=place.officer.id, at=MORNING,
        )  # fmt: skip
        assert differences(session, batch=batch.id) == ()
    assert now(place).different == 0


def test_what_cannot_be_typed_says_so(place: StaffedHouse) -> None:
    batch = opened(place)
    paper(place, batch.id, 1, "333333333")
    with pytest.raises(FormTaken):
        paper(place, batch.id, 1, "444444444")
    with pytest.raises(BlankSheet):
        paper(place, batch.id, 2, "---------")
    with pytest.raises(UnknownBatch):
        paper(place, UUID(int=1), 1, "333333333")
    with pytest.raises(NoSuchForm), place.house.database.write() as session:
        type_again(
            session, batch=batch.id, paper=5, scores=scores("333333333"),
            officer=place.officer.id, at=MORNING,
        )  # fmt: skip
    assert now(place).papers == 1


def test_a_form_typed_by_mistake_goes_with_its_remark(place: StaffedHouse) -> None:
    batch = opened(place)
    paper(place, batch.id, 1, "333333333", remark="AC ruang tunggu mati")
    with place.house.database.write() as session:
        take_out(session, batch=batch.id, paper=1, officer=place.officer.id, at=MORNING)
    assert now(place).papers == 0
    with place.house.database.read() as session:
        held = text("SELECT count(*) FROM vault WHERE kind = 'survey_sheet'")
        assert session.scalar(held) == 0


def test_a_remark_is_sealed_and_read_by_right_alone(place: StaffedHouse) -> None:
    batch = opened(place)
    paper(place, batch.id, 1, "333333333", remark="Bu Ani di loket 3 ramah")
    paper(place, batch.id, 2, "333333333")
    with place.house.database.read() as session:
        sealed = session.execute(
            text("SELECT sealed, kept_at FROM vault WHERE kind = 'survey_sheet'")
        ).one()
    assert b"Ani" not in bytes(sealed.sealed)
    assert "00:00:00" in str(sealed.kept_at)
    with place.house.database.write() as session:
        read = read_remarks(
            session, instrument="skm", first=DAY, last=DAY, officer=place.supervisor.id, at=MORNING
        )
        told = session.scalar(text("SELECT count(*) FROM trail WHERE action = 'survey.remarks'"))
    assert read == (Remark(DAY, "A", "Bu Ani di loket 3 ramah"),)
    assert told == 1
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        read_remarks(
            session, instrument="skm", first=DAY, last=DAY, officer=place.officer.id, at=MORNING
        )


def test_typed_forms_count_beside_the_kiosks(place: StaffedHouse) -> None:
    batch = opened(place)
    for number in (1, 2):
        paper(place, batch.id, number, "444444444")
    with place.house.database.read() as session:
        assert survey_figures(session, of=SKM, first=DAY, last=DAY).respondents == 2
