"""``sapa keys`` as a technician types it, paper and back."""

from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
import zxingcpp
from sqlalchemy import select

from shared.office.house import open_house
from shared.privacy.vault import Subject, keep, look_in
from shared.staff.records import AuditEntry
from tests.helpers.command_line import typed

RAHMA = Subject.of("complaint", 1)
VALUES = {"name": "Rahmawati"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "rumah"
    monkeypatch.setenv("SAPA_HOME", str(folder))
    assert typed("init").exit_code == 0
    with closing(open_house(folder)) as house, house.database.write() as session:
        keep(session, of=RAHMA, values=VALUES, at=house.now())
    return folder


def rahma(home: Path) -> object:
    with closing(open_house(home)) as house, house.database.read() as session:
        return look_in(session, of=RAHMA).values


def acts(home: Path) -> list[str]:
    with closing(open_house(home)) as house, house.database.read() as session:
        return list(session.scalars(select(AuditEntry.action).order_by(AuditEntry.seq)))


@pytest.mark.parametrize("page", [0, 1])
@pytest.mark.parametrize("how", ["scanned", "typed"])
def test_keys_come_back_from_either_sheet(home: Path, tmp_path: Path, page: int, how: str) -> None:
    file = tmp_path / "kunci.pdf"
    assert typed("keys", "paper", str(file)).exit_code == 0
    with closing(pypdfium2.PdfDocument(file)) as document:
        assert len(document) == 2
        if how == "scanned":
            picture = document[page].render(scale=3).to_pil()
            (code,) = zxingcpp.read_barcodes(picture)
            text = code.text
        else:
            words = document[page].get_textpage().get_text_bounded()
            text = words[words.index("SAPA KUNCI") :]
    for key in (home / "keys").glob("*.key"):
        key.unlink()
    assert rahma(home) == {}
    assert "TIDAK ADA DI SINI" in typed("keys", "show").output
    assert "6 kunci dipulihkan" in typed("keys", "restore", given=text).output
    assert rahma(home) == VALUES
    assert "TIDAK ADA" not in typed("keys", "show").output
    assert acts(home)[-2:] == ["keys.key_paper", "keys.restore"]
    assert typed("verify").exit_code in (0, 1)


def test_a_rotation_seals_again_and_the_trail_stays_whole(home: Path) -> None:
    for use in ("person", "index", "trail"):
        told = typed("keys", "rotate", use)
        assert told.exit_code == 0, told.output
    assert rahma(home) == VALUES
    assert typed("verify").exit_code == 0
    assert acts(home)[-3:] == ["keys.rotate"] * 3


def test_no_secret_is_shown(home: Path) -> None:
    output = typed("keys", "show").output
    with closing(open_house(home)) as house:
        for secret in house.keys.all_held():
            assert secret.value.hex() not in output
            assert secret.id[:4] in output
