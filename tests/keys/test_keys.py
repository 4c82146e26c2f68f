"""The house's keys: what they seal opens only where it was sealed, and only with them."""

import stat
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.keys.files import key_file
from shared.keys.key_paper import from_paper, paper_lines
from shared.keys.keys import Keys, Sealed, signature_fits
from shared.keys.problems import KeyFileDamaged, KeyMissing, KeyWrong, PaperWrong
from shared.keys.secret import Purpose

AT = datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
HERE = ("leg", "7:1", "note")


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    made = Keys(tmp_path / "keys")
    made.make(AT)
    return made


def copy_of(keys: Keys, folder: Path) -> Keys:
    """The same keys on another computer, by way of paper."""
    other = Keys(folder)
    text = "\n".join(paper_lines(keys.all_held()))
    other.take_in(from_paper(text))
    return other


@given(plain=st.binary(max_size=300))
def test_what_is_sealed_opens_again_and_tells_nothing(
    plain: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    keys = Keys(tmp_path_factory.mktemp("keys"))
    keys.make(AT, [Purpose.PERSON])
    sealed, again = (keys.seal(Purpose.PERSON, plain, *HERE) for _ in range(2))
    assert keys.open(Purpose.PERSON, sealed, *HERE) == plain
    assert sealed.data != again.data
    assert len(plain) < 8 or plain not in sealed.data


@pytest.mark.parametrize(
    "elsewhere",
    [
        ("leg", "7:2", "note"),
        ("leg", "7:1", "name"),
        ("move", "7:1", "note"),
        ("leg", "7:1note", ""),
    ],
)
def test_a_sealed_value_does_not_open_in_another_place(
    keys: Keys, elsewhere: tuple[str, ...]
) -> None:
    sealed = keys.seal(Purpose.PERSON, b"Ibu Rahma", *HERE)
    with pytest.raises(KeyWrong):
        keys.open(Purpose.PERSON, sealed, *elsewhere)


def test_a_changed_byte_is_found(keys: Keys) -> None:
    sealed = keys.seal(Purpose.PERSON, b"Ibu Rahma", *HERE)
    for place in range(len(sealed.data)):
        bent = bytearray(sealed.data)
        bent[place] ^= 1
        with pytest.raises(KeyWrong):
            keys.open(Purpose.PERSON, Sealed(sealed.key_id, bytes(bent)), *HERE)


def test_without_the_key_it_is_locked(keys: Keys, tmp_path: Path) -> None:
    sealed = keys.seal(Purpose.PERSON, b"Ibu Rahma", *HERE)
    for other in (Keys(None), Keys(tmp_path / "none")):
        with pytest.raises(KeyMissing, match="terkunci"):
            other.open(Purpose.PERSON, sealed, *HERE)
    stranger = Keys(tmp_path / "stranger")
    stranger.make(AT)
    with pytest.raises(KeyMissing):
        stranger.open(Purpose.PERSON, sealed, *HERE)
    with pytest.raises(KeyWrong):
        wrong = Sealed(stranger.current(Purpose.PERSON).id, sealed.data)
        stranger.open(Purpose.PERSON, wrong, *HERE)


def test_after_a_rotation_the_old_still_opens_and_the_new_seals(keys: Keys) -> None:
    before = keys.seal(Purpose.PERSON, b"dulu", *HERE)
    rotated = keys.rotate(Purpose.PERSON, AT + timedelta(days=1))
    after = keys.seal(Purpose.PERSON, b"kini", *HERE)
    assert after.key_id == rotated.id != before.key_id
    assert keys.open(Purpose.PERSON, before, *HERE) == b"dulu"
    keys.give_up(Purpose.PERSON, before.key_id)
    with pytest.raises(KeyMissing):
        keys.open(Purpose.PERSON, before, *HERE)
    assert keys.open(Purpose.PERSON, after, *HERE) == b"kini"


def test_another_program_hears_of_a_rotation(keys: Keys) -> None:
    other = Keys(keys.folder)
    assert other.current(Purpose.TRAIL).id == keys.current(Purpose.TRAIL).id
    rotated = keys.rotate(Purpose.TRAIL, AT + timedelta(days=1))
    assert other.current(Purpose.TRAIL).id == rotated.id


def test_what_a_kiosk_takes_in_it_cannot_read_again(keys: Keys) -> None:
    kiosk = Keys(None, {Purpose.KIOSK: keys.current(Purpose.KIOSK).public or b""})
    sealed = kiosk.seal_at_kiosk(b"0812-3456-7890", *HERE)
    with pytest.raises(KeyMissing):
        kiosk.open_from_kiosk(sealed, *HERE)
    assert keys.open_from_kiosk(sealed, *HERE) == b"0812-3456-7890"
    with pytest.raises(KeyWrong):
        keys.open_from_kiosk(sealed, "leg", "7:2", "note")


def test_blind_values_are_the_same_for_the_same_and_differ_by_sort_and_key(
    keys: Keys, tmp_path: Path
) -> None:
    assert keys.blind("nik", "1671015708900001") == keys.blind("nik", "1671015708900001")
    assert keys.blind("nik", "1671015708900001") != keys.blind("telephone", "1671015708900001")
    stranger = Keys(tmp_path / "stranger")
    stranger.make(AT)
    assert keys.blind("nik", "1") != stranger.blind("nik", "1")
    with pytest.raises(KeyMissing):
        Keys(None).blind("nik", "1")


def test_a_mac_and_a_signature_fit_their_message_alone(keys: Keys) -> None:
    name, mac = keys.mac(b"a row")
    assert keys.mac_fits(name, b"a row", mac)
    assert not keys.mac_fits(name, b"another row", mac)
    public, signature = keys.sign(b"a file")
    assert signature_fits(public, b"a file", signature)
    assert not signature_fits(public, b"another file", signature)
    assert not signature_fits(b"short", b"a file", signature)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has access lists")
def test_the_key_files_are_the_owners_alone(keys: Keys) -> None:
    assert keys.folder is not None
    assert stat.S_IMODE(keys.folder.stat().st_mode) == 0o700
    files = sorted(keys.folder.iterdir())
    assert [one.stem for one in files] == sorted(Purpose)
    assert {stat.S_IMODE(one.stat().st_mode) for one in files} == {0o600}


@pytest.mark.parametrize("spoilt", [b"", b"{}", b'{"keys": [{"id": "x"}]}', b"\xff\xfe"])
def test_a_spoilt_key_file_is_told(keys: Keys, spoilt: bytes) -> None:
    assert keys.folder is not None
    key_file(keys.folder, Purpose.PERSON).write_bytes(spoilt)
    with pytest.raises(KeyFileDamaged, match="sapa keys restore"):
        Keys(keys.folder).held(Purpose.PERSON)


def test_making_keys_again_changes_none(keys: Keys) -> None:
    before = {use: keys.current(use).id for use in Purpose}
    assert keys.make(AT + timedelta(days=1)) == []
    assert {use: keys.current(use).id for use in Purpose} == before


def test_paper_brings_every_key_back(keys: Keys, tmp_path: Path) -> None:
    keys.rotate(Purpose.PERSON, AT + timedelta(days=1))
    sealed = keys.seal(Purpose.PERSON, b"Ibu Rahma", *HERE)
    other = copy_of(keys, tmp_path / "new computer")
    assert other.open(Purpose.PERSON, sealed, *HERE) == b"Ibu Rahma"
    assert [[one.id for one in other.held(use)] for use in Purpose] == [
        [one.id for one in keys.held(use)] for use in Purpose
    ]
    assert other.take_in(from_paper("\n".join(paper_lines(keys.held(Purpose.PERSON))))) == []


def test_paper_forgives_how_it_is_typed(keys: Keys) -> None:
    lines = paper_lines(keys.held(Purpose.TRAIL))
    typed = "\n\n".join(line.lower().replace(" ", "  ") for line in lines[1:])
    typed = "\n".join(
        line if line.startswith("trail") else line.replace("o", "0").replace("i", "1")
        for line in typed.splitlines()
    )
    assert from_paper(typed)[0].id == keys.current(Purpose.TRAIL).id


def test_a_slip_of_the_pen_is_named_by_its_line(keys: Keys) -> None:
    lines = paper_lines(keys.held(Purpose.TRAIL))
    row = lines[2]
    lines[2] = ("A" if row[0] != "A" else "B") + row[1:]
    with pytest.raises(PaperWrong, match="baris 3"):
        from_paper("\n".join(lines))
    with pytest.raises(PaperWrong, match="belum lengkap"):
        from_paper("\n".join(paper_lines(keys.held(Purpose.TRAIL))[:-1]))
    with pytest.raises(PaperWrong):
        from_paper("bukan kunci")
