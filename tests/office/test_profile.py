"""Profiles: the shipped ones hold, and a bad one names file, line, key and reason."""

from pathlib import Path

import pytest

from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.office.settings import Settings, first_settings_text, load_settings
from shared.office.toml_problem import TomlProblem

PALEMBANG = shipped_profiles()["palembang"].read_text(encoding="utf-8")


def written(folder: Path, text: str) -> Path:
    path = folder / "rumah.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("name", sorted(shipped_profiles()))
def test_a_shipped_profile_survives_storing(name: str) -> None:
    profile = load_profile(shipped_profiles()[name])
    assert HouseProfile.model_validate(profile.model_dump(mode="json")) == profile
    for counter in profile.counters:
        assert all(profile.service(code) for code in counter.serves)


@pytest.mark.parametrize(
    ("old", "new", "line_with", "key", "reason"),
    [
        ('code = "C"', 'code = "cc"', 'code = "cc"', "services[3].code", "pattern"),
        ('zone = "Asia/Jakarta"', 'zone = "Asia/Palembang"', "zone", "zone", "tidak dikenal"),
        ('zone = "Asia/Jakarta"', f'zone = "{"a" * 300}"', "zone", "zone", "tidak dikenal"),
        ("usual_minutes = 9", "usual_minutes = 0", "usual_minutes = 0", "services[2]", "greater"),
        ('.00", "13.00-15.00"', '.00", "11.00-15.00"', "monday", "hours", "bertumpuk"),
        ('"08.00-12.00", "13.00-15.00"', '"8-12"', "monday", "hours.monday", "08.00-12.00"),
        ('place = "Rumah', 'palce = "Rumah', "palce", "palce", "tidak dikenal"),
        ('{ id = "Perizinan", en = "Permits"', '{ en = "Permits"', 'name = { en = "Permits"',
         "services[4].name", "Indonesia"),
        ('serves = ["C", "D"]', 'serves = ["C", "Z"]', None, "", "“Z”"),
        ('priority_series = "P"', 'priority_series = "A"', None, "", "sudah dipakai"),
        ('code = "B"', 'code = "A"', None, "", "dua kali"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_with_its_place(
    tmp_path: Path, old: str, new: str, line_with: str | None, key: str, reason: str
) -> None:
    assert old in PALEMBANG
    text = PALEMBANG.replace(old, new, 1)
    path = written(tmp_path, text)
    with pytest.raises(TomlProblem) as told:
        load_profile(path)
    problem = told.value
    assert str(path) in str(problem)
    assert problem.key.startswith(key)
    assert reason in str(problem)
    if line_with is not None:
        assert problem.line is not None
        assert line_with in text.splitlines()[problem.line - 1]


def test_broken_toml_names_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, 'key = "a"\nname = "b\n')
    with pytest.raises(TomlProblem) as told:
        load_profile(path)
    assert told.value.line == 2


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(TomlProblem, match="tidak dapat dibaca"):
        load_profile(tmp_path / "none.toml")


def test_a_missing_translation_falls_back_to_indonesian() -> None:
    service = load_profile(shipped_profiles()["jawa-tengah"]).service("F")
    assert service.description.say("jv") == service.description.say("id")


def test_the_settings_that_init_writes_are_the_defaults(tmp_path: Path) -> None:
    (tmp_path / "sapa.toml").write_text(first_settings_text(), encoding="utf-8")
    assert load_settings(tmp_path) == Settings() == load_settings(tmp_path / "empty")


def test_a_wrong_setting_names_its_line(tmp_path: Path) -> None:
    (tmp_path / "sapa.toml").write_text("[board]\nname = 'x'\nvolume = 300\n", encoding="utf-8")
    with pytest.raises(TomlProblem, match=r"baris 3, kunci “board.volume”"):
        load_settings(tmp_path)
