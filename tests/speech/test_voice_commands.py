"""``sapa voice`` as a person at a keyboard meets it."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from assets import asset
from shared.cli.voice import voice
from shared.office.house import create_house
from shared.office.profile import load_profile, shipped_profiles
from shared.speech.sound import read_wav, write_wav
from tests.helpers.spoken_names import record_names
from tests.helpers.staffed_house import palembang


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "rumah"
    create_house(folder, load_profile(shipped_profiles()["palembang"])).close()
    monkeypatch.setenv("SAPA_HOME", str(folder))
    return folder


def test_the_list_names_every_file_and_marks_what_is_there(folder: Path) -> None:
    own = folder / "voice" / "id"
    own.mkdir(parents=True)
    write_wav(own / "dua.wav", read_wav(asset("sounds", "voice", "id", "dua.wav")))
    result = CliRunner().invoke(voice, ["record-list"])
    assert result.exit_code == 0
    lines = result.output.splitlines()
    assert any(line.startswith("[x] id/dua.wav") for line in lines)
    assert any(
        line.startswith("[ ] id/nomor-antrean.wav") and "“nomor antrean”" in line for line in lines
    )
    assert any(line.startswith("[ ] id/petugas-segera-datang.wav") for line in lines)
    assert not any("en/" in line for line in lines)
    both = CliRunner().invoke(voice, ["record-list", "--language", "id", "--language", "en"])
    assert "en/queue-number.wav" in both.output


def test_a_name_that_nobody_spoke_is_named(folder: Path) -> None:
    result = CliRunner().invoke(voice, ["check"])
    assert result.exit_code == 0
    assert "saran: id/perizinan: “Perizinan” belum dapat diucapkan." in result.output
    listed = CliRunner().invoke(voice, ["record-list"]).output
    assert "[ ] id/fotokopi-kartu-keluarga.wav" in listed


def test_the_shipped_voice_passes(folder: Path) -> None:
    record_names(folder, palembang())
    result = CliRunner().invoke(voice, ["check", "--language", "id", "--language", "en"])
    assert (result.exit_code, result.output) == (0, "Suara siap dipakai.\n")


def test_a_bad_recording_fails_the_check_with_a_sentence(folder: Path) -> None:
    own = folder / "voice" / "id"
    own.mkdir(parents=True)
    (own / "tiga.wav").write_bytes(b"")
    result = CliRunner().invoke(voice, ["check"])
    assert result.exit_code == 1
    assert "salah: id/tiga: tiga.wav bukan WAV" in result.output


def test_a_folder_alone_must_be_complete(folder: Path, tmp_path: Path) -> None:
    result = CliRunner().invoke(voice, ["check", "--folder", str(tmp_path)])
    assert result.exit_code == 1
    assert "nomor-antrean.wav tidak ada" in result.output


def test_without_a_house_the_list_is_still_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(tmp_path / "kosong"))
    result = CliRunner().invoke(voice, ["record-list"])
    assert result.exit_code == 0
    assert "id/loket.wav" in result.output
