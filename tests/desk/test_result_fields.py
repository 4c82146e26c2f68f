"""What an outcome may ask for is asked, and each field keeps to itself in the draft."""

from shared.office.profile import Ask
from tests.desk.conftest import Officer


def test_every_ask_of_a_profile_has_its_field(officer: Officer) -> None:
    form = officer.serve_at("siti", "2").form
    assert {ask for field in form.fields for ask in field.asked_by} == set(Ask)


def test_no_two_fields_write_under_one_name_in_the_draft(officer: Officer) -> None:
    form = officer.serve_at("siti", "2").form
    names = [name for field in form.fields for name in field.state()]
    assert len(names) == len(set(names))
