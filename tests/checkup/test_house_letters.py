"""A letter that nothing can show is told before a visitor sees a box."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from shared.checkup import CheckVerdict, house_checks
from shared.checkup.house_letters import check_house_letters
from shared.cli.main import sapa
from shared.office.editing import checked, document_of
from shared.office.export import export_profile
from shared.office.house import House, save_profile
from shared.office.profile import load_profile, shipped_profiles
from shared.printing.drawing.letters import without_form


def rewritten(house: House, field: str, text: str) -> House:
    document = document_of(house.profile)
    if field == "services":
        document["services"][0]["name"]["en"] = text
    elif field == "opening":
        document["slip"]["opening"] = [text]
    elif field == "talks":
        document["talks"] = [
            {"title": {"id": text}, "starts": "2026-12-24T09:00:00", "place": "Pendopo"}
        ]
    else:
        document[field] = text
    with house.database.write() as session:
        save_profile(session, checked(document), at=house.now(), by=None, note="huruf")
    house.refresh_profile()
    return house


@pytest.mark.parametrize("field", ["name", "slip_title", "opening", "services", "talks"])
def test_a_letter_without_a_form_is_named(house: House, field: str) -> None:
    (found,) = check_house_letters(rewritten(house, field, "Rumah 中 Kota"))
    assert found.verdict is CheckVerdict.CAUTION
    assert "Rumah 中 Kota" in found.sentence
    assert "U+4E2D" in found.sentence
    assert found.remedy


def test_the_check_stands_on_the_page(house: House) -> None:
    (check,) = [one for one in house_checks(house) if one.subject == "Huruf rumah"]
    assert [finding.verdict for finding in check.run()] == [CheckVerdict.OK]


@pytest.mark.parametrize("name", sorted(shipped_profiles()))
def test_the_shipped_houses_can_be_printed(name: str) -> None:
    profile = load_profile(shipped_profiles()[name])
    assert without_form(str(document_of(profile))) == ""


def test_what_has_a_form() -> None:
    assert without_form("é ü ± – “Aa” 0123456789 · ×") == ""
    assert without_form("Жизнь Ω क Ṣalāt") == ""
    assert without_form("a中bЖ中ꦲ") == "中ꦲ"


def test_it_is_told_when_the_house_is_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    profile = load_profile(shipped_profiles()["palembang"])
    export_profile(profile.model_copy(update={"name": "Rumah 中 Kota"}), tmp_path / "rumah.toml")
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "rumah"))
    made = CliRunner().invoke(sapa, ["init", "--profile", str(tmp_path / "rumah.toml")])
    assert made.exit_code == 0
    assert "“Rumah 中 Kota” tercetak dengan kotak" in made.output
