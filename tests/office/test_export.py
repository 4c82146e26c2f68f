"""The house as TOML, out and in again."""

import tomllib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.office.editing import document_of
from shared.office.export import export_profile, profile_toml, to_toml
from shared.office.profile import kept_profile, load_profile, shipped_profiles
from shared.office.toml_problem import TomlProblem

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
scalars = st.one_of(texts, st.booleans(), st.integers(-(2**53), 2**53), st.floats(allow_nan=False))
values = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(texts, inner, max_size=4)),
    max_leaves=20,
)


@given(st.dictionaries(texts, values, max_size=6))
def test_whatever_is_written_reads_the_same(document: dict[str, Any]) -> None:
    assert tomllib.loads(to_toml(document)) == document


@pytest.mark.parametrize("name", sorted(shipped_profiles()))
def test_a_shipped_house_survives_the_way_out_and_in(name: str, tmp_path: Path) -> None:
    profile = load_profile(shipped_profiles()[name])
    file = tmp_path / "rumah.toml"
    export_profile(profile, file)
    assert load_profile(file) == profile
    assert list(tmp_path.iterdir()) == [file]


def test_everything_that_can_be_set_survives() -> None:
    document = document_of(load_profile(shipped_profiles()["palembang"]))
    document["queue"]["priority_series"] = None
    document["contact"] = None
    document["hours"] = {weekday: [] for weekday in document["hours"]}
    document["services"][0]["daily_quota"] = 40
    document["talks"] = [
        {"title": {"id": "Izin"}, "starts": "2026-11-28T09:00:00", "place": "Aula"}
    ]
    document["slip_lines"] = ['Kutip "ganda" dan \\ garis miring', "baris\nbaru\ttab \x7f"]
    document["calendar"] = {
        "closed_on_cuti_bersama": False,
        "holiday_changes": [
            {"day": "2027-03-10", "name": "Cuti", "kind": "cuti_bersama", "source": "SKB"}
        ],
        "exceptions": [
            {"day": "2026-12-24", "intervals": ["08.00-11.00"], "reason": "Malam Natal"},
            {"day": "2026-12-31", "intervals": [], "reason": "Akhir tahun"},
        ],
    }
    profile = kept_profile(document)  # also what older rules allowed
    again = kept_profile(tomllib.loads(profile_toml(profile)))
    assert again == profile


def test_the_file_is_for_people() -> None:
    text = profile_toml(load_profile(shipped_profiles()["palembang"]))
    assert 'name = { id = "KTP-el", en = "Electronic ID card" }' in text
    assert "[[services.subservices]]" in text
    assert max(len(line) for line in text.splitlines()) < 260


def test_a_damaged_file_names_line_and_key(tmp_path: Path) -> None:
    file = tmp_path / "rumah.toml"
    export_profile(load_profile(shipped_profiles()["palembang"]), file)
    text = file.read_text(encoding="utf-8").replace('key = "helped"', 'key = "Helped!"')
    file.write_text(text, encoding="utf-8")
    with pytest.raises(TomlProblem) as raised:
        load_profile(file)
    assert raised.value.key == "outcomes[1].key"
    assert raised.value.line == text[: text.index('key = "Helped!"')].count("\n") + 1
