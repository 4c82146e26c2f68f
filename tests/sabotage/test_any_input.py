"""Whatever is written into a file, a field, a scanner or a command: a sentence, never a traceback.

Some hundreds of inputs a day; with ``SAPA_LONG=1`` ten thousand at each door.
"""

import json
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.touch.house_snapshot import find_ticket
from shared.cli.complaint_file import BadReport, NoReport, read_report
from shared.cli.main import run
from shared.office.editing import EditRefused, checked, document_of
from shared.office.export import profile_toml
from shared.office.house import House
from shared.office.profile import HouseProfile, load_profile, shipped_profiles
from shared.office.settings import load_settings
from shared.office.toml_problem import TomlProblem
from shared.printing.drawing.raster import render
from shared.printing.faults import BadPrinterUrl
from shared.printing.printers.opening import open_device
from shared.printing.printers.printer_url import parse_printer_url
from shared.printing.slips.slip import Number, Slip, Text, from_json, to_json
from shared.staff.accounts import NameBlank, NameTooLong, account_name

MANY = 10_000 if os.environ.get("SAPA_LONG") else 40
often = settings(max_examples=MANY)
pytestmark = pytest.mark.timeout(3000 if os.environ.get("SAPA_LONG") else 110)
seldom = settings(max_examples=MANY if MANY > 40 else 12)
"""Where a house is opened for every input."""

PALEMBANG = load_profile(shipped_profiles()["palembang"])
FILE = shipped_profiles()["palembang"].read_text("utf-8")
SETTINGS = """\
[kiosk]
name = "Kiosk 1"
printer = "tcp://h"
volume = 80
[board]
quiet_hours = ["12.00-13.00"]
"""

nasty = st.sampled_from(
    [
        "", " ", "\x00", "\u202eabc", "\u200b", "\ufeff", "a" * 300, "e\u0301", "08.00-24.00",
        "24.00-25.00", "2026-02-30", "9" * 400, "-1", "NaN", "inf", "{0}", "%s", "\ud7ff", "\u2028",
        "𝔄", "ﷺ", "\x1b[2J", "../../etc/passwd", "C:\\CON", "'; DROP TABLE ticket; --",
    ]
)  # fmt: skip
words = st.one_of(nasty, st.text(max_size=60))
scalars = st.one_of(
    words, st.integers(), st.floats(), st.booleans(), st.none(), st.dates().map(str)
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(st.one_of(words, st.just("id")), inner)
    ),
    max_leaves=8,
)


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    found = [path] if path else []
    if isinstance(value, dict | list):
        steps = value.items() if isinstance(value, dict) else enumerate(value)
        for step, inner in steps:
            found += places(inner, (*path, step))
    return found


PLACES = places(document_of(PALEMBANG))


@often
@given(st.sampled_from(PLACES), anything)
def test_a_house_edited_anyhow(place: tuple[str | int, ...], value: Any) -> None:
    document = document_of(PALEMBANG)
    inside: Any = document
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    sentences, profile = attempt(document)
    assert (profile is None) == bool(sentences)
    assert all(sentences)
    if profile is not None:
        assert checked(document_of(profile)) == profile
        assert profile_toml(profile)


def attempt(document: Any) -> tuple[list[str], HouseProfile | None]:
    try:
        return [], checked(document)
    except EditRefused as refused:
        return [str(problem.message) for problem in refused.problems], None


@often
@given(st.integers(0, len(FILE)), st.integers(0, 40), st.one_of(words, st.binary(max_size=8)))
def test_a_profile_file_written_anyhow(
    tmp_path_factory: pytest.TempPathFactory, start: int, gone: int, new: str | bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "rumah.toml"
    new = new.encode("utf-8", "surrogatepass") if isinstance(new, str) else new
    path.write_bytes(FILE[:start].encode() + new + FILE[start + gone :].encode())
    with suppress(TomlProblem):
        load_profile(path)


@often
@given(st.integers(0, len(SETTINGS)), st.integers(0, 20), words)
def test_a_settings_file_written_anyhow(
    tmp_path_factory: pytest.TempPathFactory, start: int, gone: int, new: str
) -> None:
    folder = tmp_path_factory.getbasetemp()
    text = SETTINGS[:start] + new + SETTINGS[start + gone :]
    (folder / "sapa.toml").write_bytes(text.encode("utf-8", "surrogatepass"))
    with suppress(TomlProblem):
        load_settings(folder)


urls = st.one_of(
    words,
    st.builds(
        "{}://{}:{}?{}={}".format,
        st.sampled_from(["tcp", "serial", "usb", "cups", "winspool", "virtual", "http", ""]),
        words,
        st.one_of(st.integers(-1, 99999), words),
        st.sampled_from(["width", "baud", "status", "confirm", "band", "paper", "mode", "x"]),
        st.one_of(st.integers(-9, 9999), words),
    ),
)


@often
@given(urls)
def test_a_printer_named_anyhow(url: str) -> None:
    with suppress(BadPrinterUrl):
        assert str(parse_printer_url(url))
        open_device(url).close()


@often
@given(words, words, st.integers(32, 156).map(lambda eighths: eighths * 8))
def test_a_slip_with_anything_on_it(number: str, text: str, width: int) -> None:
    slip = Slip((Number(number), Text(text)))
    assert from_json(to_json(slip)) == slip
    assert render(slip, width=width).width == width


@often
@given(words)
def test_an_account_named_anyhow(name: str) -> None:
    with suppress(NameBlank, NameTooLong):
        assert account_name(account_name(name)) == account_name(name)


@often
@given(code=words)
def test_anything_before_the_scanner(house: House, code: str) -> None:
    assert find_ticket(house, code) is None


@often
@given(st.one_of(anything, st.fixed_dictionaries({}, optional={
    "class": anything, "title": anything, "story": anything, "channel": anything,
    "received_at": anything, "reporter": anything, "anonymous": anything, "key": anything,
    "notice_version": anything, "category": anything,
})))  # fmt: skip
def test_a_report_imported_anyhow(tmp_path_factory: pytest.TempPathFactory, report: Any) -> None:
    path = tmp_path_factory.getbasetemp() / "laporan.json"
    path.write_text(json.dumps(report), "utf-8", errors="surrogatepass")
    with suppress(NoReport, BadReport):
        read_report(path, PALEMBANG)


COMMANDS: list[Callable[[str], list[str]]] = [
    lambda word: ["ticket", "issue", word, "--no-print"],
    lambda word: ["ticket", "issue", "A", "--no-print", "--key", word],
    lambda word: ["ticket", "list", word],
    lambda word: ["complaint", "show", word],
    lambda word: ["print-test", "virtual://x?" + word],
    lambda word: ["init", "--profile", word],
    lambda word: ["account", "reset", "--admin", word],
    lambda word: ["lapor", "import", "./" + word],
    lambda word: ["survey", "add", "--file", "./" + word],
    lambda word: ["complaint", "add", "--file", "./" + word],
    lambda word: ["keys", "restore", "./" + word],
    lambda word: ["restore", "./" + word],
    lambda word: ["figures", "--from", word],
    lambda word: ["report", "daily", "--day", word],
    lambda word: [word],
    lambda word: ["doctor", "--" + word],
]


@seldom
@given(st.sampled_from(COMMANDS), words.filter(lambda word: "\0" not in word))
def test_a_command_typed_anyhow(
    house: House,
    monkeypatch: pytest.MonkeyPatch,
    command: Callable[[str], list[str]],
    word: str,
) -> None:
    monkeypatch.setenv("SAPA_HOME", str(house.folder))
    # A virtual printer may be named by a folder beside one's own.
    monkeypatch.chdir(house.folder)
    with pytest.raises(SystemExit) as end:
        run(command(word))
    assert end.value.code in (None, 0, 1, 2)
