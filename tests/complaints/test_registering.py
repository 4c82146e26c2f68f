"""A report gets its number, its promises and its place; who reported stays sealed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from sqlalchemy import select

from shared.complaints.deadlines.rule import DeadlineStep as Promised
from shared.complaints.intake import Gap, Intake, Question, Reporter, answered, gaps
from shared.complaints.lifecycle import CaseState, CaseStep, WaitingFor
from shared.complaints.problems import Incomplete
from shared.complaints.reading import find_number, open_case, read_case
from shared.complaints.records import Complaint
from shared.complaints.registering import new_pin, reporter_subject
from shared.complaints.results import Class
from shared.complaints.views import Case
from shared.privacy.findable import Findable
from shared.privacy.vault import find, look_in
from shared.staff.acting import NotAllowed
from shared.staff.passwords import matches
from shared.staff.records import AuditEntry
from tests.helpers.register import STORY, WARGA, Register


def test_it_gets_number_agenda_and_promises(register: Register) -> None:
    made = register.take_in()
    assert made.number == "PLG-261123-0001-" + made.number[-1]
    assert made.agenda == 1
    due = {
        step: moment.astimezone(register.place.house.profile.tz) for step, moment in made.promised
    }
    assert (due[Promised.VERIFY].day, due[Promised.VERIFY].hour) == (26, 15)
    assert due[Promised.FIRST_ANSWER].day == 30
    assert (due[Promised.CLOSE].month, due[Promised.CLOSE].day) == (12, 11)
    case = register.case(made.id)
    assert case.line.state is CaseState.NEW
    assert case.line.waiting_for is WaitingFor.US
    assert [event.step for event in case.events] == [CaseStep.REGISTER]
    assert case.line.title == "Drainase tersumbat"


def test_numbers_and_agenda_go_on_without_a_gap(register: Register) -> None:
    made = [register.take_in(f"k{n}") for n in range(5)]
    assert [one.number[11:15] for one in made] == ["0001", "0002", "0003", "0004", "0005"]
    assert [one.agenda for one in made] == [1, 2, 3, 4, 5]
    register.wait(days=1)
    assert register.take_in("tomorrow").number.startswith("PLG-261124-0001")


def test_the_agenda_begins_anew_with_the_year(register: Register) -> None:
    register.take_in("old")
    register.place.clock.set(datetime(2027, 1, 4, 2, tzinfo=UTC))
    assert register.take_in("new").agenda == 1


def test_the_same_form_gives_the_same_complaint(register: Register) -> None:
    first, again = register.take_in("same"), register.take_in("same")
    assert again == replace(first, repeated=True)


@pytest.mark.parametrize(
    ("gap", "change"),
    [
        (Gap.KIND, {"kind": None}),
        (Gap.STORY, {"story": "  "}),
        (Gap.CHANNEL, {"channel": None}),
        (Gap.ANONYMOUS, {"anonymous": None}),
        (Gap.SECRET, {"secret": None}),
        (Gap.NOTICE, {"notice_version": None}),
    ],
)
def test_without_the_least_there_is_no_number(
    register: Register, gap: Gap, change: dict[str, object]
) -> None:
    with pytest.raises(Incomplete) as refused:
        register.take_in(**change)
    assert refused.value.gaps == (gap,)
    assert gap.value in str(refused.value)
    assert register.take_in("next").agenda == 1


def test_nothing_else_is_asked_for() -> None:
    least = Intake("k", Class.ASPIRATION, "Taman", channel="surat", anonymous=True, secret=False,
                   notice_version=1)  # fmt: skip
    assert gaps(least) == ()
    assert answered(least) == frozenset()


def test_what_a_report_answers_is_counted() -> None:
    whole = Intake("k", story=STORY * 2, title="Got", place="Jl. A", happened_on="2026-11-01",
                   reporter=WARGA)  # fmt: skip
    assert answered(whole) == frozenset(Question)


def test_a_letter_arrived_before_it_was_entered(register: Register) -> None:
    friday = register.now - timedelta(days=3)
    made = register.take_in(channel="surat", received_at=friday)
    case = register.case(made.id)
    assert case.line.received_at == friday
    assert case.entered_at == register.now
    assert made.number.startswith("PLG-261123")


def test_it_cannot_have_arrived_in_the_future(register: Register) -> None:
    made = register.take_in(received_at=register.now + timedelta(days=9))
    assert register.case(made.id).line.received_at == register.now


def test_the_reporter_is_sealed_and_found_by_exact_values(register: Register) -> None:
    made = register.take_in()
    with register.place.house.database.read() as session:
        assert look_in(session, of=reporter_subject(made.id)).values["name"] == "Warga Contoh"
        for sort, text in (
            (Findable.TELEPHONE, "+62 812 0000 0012"),
            (Findable.NIK, "1671 0157 0890 0001"),
            (Findable.EMAIL, "WARGA@contoh.id"),
        ):
            assert find(session, sort=sort, text=text, kind="complaint") == [
                reporter_subject(made.id)
            ]
    clear = register.place.house.database
    with clear.read() as session:
        row = session.execute(select(Complaint.__table__)).one()
        assert "Warga" not in str(row)
        assert "0812" not in str(row)


def test_without_a_reporter_nobody_is_kept(register: Register) -> None:
    made = register.take_in(reporter=Reporter(), anonymous=True)
    assert not register.case(made.id).has_reporter


@pytest.mark.parametrize("change", [{"secret": True}, {"kind": Class.SUPERVISION}])
def test_a_secret_or_supervision_case_keeps_its_words_sealed(
    register: Register, change: dict[str, object]
) -> None:
    made = register.take_in(**change)
    closed = register.case(made.id, may_open=False)
    assert (closed.line.title, closed.story, closed.hope, closed.place) == (None,) * 4
    assert closed.locked
    opened = register.case(made.id)
    assert opened.story == STORY
    with register.place.house.database.read() as session:
        assert "menggenang" not in str(session.execute(select(Complaint.__table__)).one())


def test_a_sealed_case_is_told_to_its_author_and_to_who_may_read_secrets_alone(
    register: Register,
) -> None:
    made = register.take_in(secret=True)
    place = register.place

    def read_by(reader: UUID) -> Case:
        with place.house.database.read() as session:
            return read_case(
                session,
                profile=place.house.profile,
                complaint=made.id,
                now=register.now,
                reader=reader,
            )

    assert read_by(place.officer.id).story == STORY
    assert read_by(place.supervisor.id).story == STORY
    other = place.staff["budi"].id
    with pytest.raises(NotAllowed):
        read_by(other)
    with pytest.raises(NotAllowed), place.house.database.write() as session:
        open_case(session, complaint=made.id, officer=other, at=register.now)
    with place.house.database.read() as session:
        refused = session.execute(
            select(AuditEntry.subject, AuditEntry.officer_id).where(
                AuditEntry.action == "right.refused"
            )
        )
        assert list(refused) == [("read_case", other), ("open_case", other)]


def test_a_supervision_case_has_longer_promises(register: Register) -> None:
    made = register.take_in(kind=Class.SUPERVISION)
    close = dict(made.promised)[Promised.CLOSE]
    assert close is not None
    assert close > register.now + timedelta(days=80)


def test_without_a_title_the_story_s_first_words_stand_for_it(register: Register) -> None:
    made = register.take_in(title="", story=STORY * 3)
    title = register.case(made.id).line.title
    assert title is not None
    assert title.endswith(" …")
    assert STORY.startswith(title[:-2][:40])


def test_it_is_found_by_its_number_in_any_spelling(register: Register) -> None:
    made = register.take_in()
    with register.place.house.database.read() as session:
        assert find_number(session, made.number.lower().replace("-", " ")) == made.id


def test_a_pin_has_six_digits_and_only_its_hash_is_kept() -> None:
    pin = new_pin()
    assert len(pin.digits) == 6
    assert pin.digits.isdigit()
    assert pin.digits not in pin.hashed
    assert matches(pin.digits, pin.hashed)
