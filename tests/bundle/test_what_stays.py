"""The list of what is bundled, held against what the code asks for."""

import re
from pathlib import Path

import pytest

from bundling.data import data_files, needed
from bundling.keep import BINDINGS, QML_MODULES, stays
from bundling.programs import PROGRAMS
from bundling.third_party import notices

ROOT = Path(__file__).resolve().parents[2]
OUR_QML = {"Kiosk", "Board"}
GPL_ONLY = ("Charts", "DataVisualization", "Graphs", "HttpServer", "NetworkAuth", "Quick3D",
            "QuickTimeline", "VirtualKeyboard", "ShaderTools", "Lottie")  # fmt: skip


def shipped(suffix: str) -> list[Path]:
    return [
        path
        for package in ("desk", "kiosk", "rehearsal", "shared")
        for path in (ROOT / package).rglob(f"*{suffix}")
    ]


def test_every_qml_module_in_use_stays() -> None:
    wanted = {
        name.replace(".", "/")
        for path in shipped(".qml")
        for name in re.findall(r"^import (Qt[\w.]+)", path.read_text("utf-8"), re.MULTILINE)
    }
    assert wanted
    assert wanted <= QML_MODULES


def test_every_qt_module_in_use_stays() -> None:
    wanted = {
        name
        for path in shipped(".py")
        for name in re.findall(r"(?:from|import) PySide6\.(Qt\w+)", path.read_text("utf-8"))
    }
    assert wanted
    assert wanted <= BINDINGS


@pytest.mark.parametrize("name", GPL_ONLY)
def test_what_is_gpl_only_never_stays(name: str) -> None:
    for target in (
        f"PySide6/Qt/lib/libQt6{name}.so.6",
        f"PySide6/Qt6{name}.dll",
        f"PySide6/Qt{name}.abi3.so",
        f"PySide6/Qt{name}.pyd",
        f"PySide6/Qt/qml/Qt{name}/qmldir",
        f"PySide6/qml/QtQuick/{name}/plugin.dll",
        f"PySide6/Qt/plugins/{name.lower()}/libx.so",
    ):
        assert not stays(target, "BINARY", windows=target.endswith((".dll", ".pyd"))), target


@pytest.mark.parametrize(
    ("target", "windows"),
    [
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt/lib/libicudata.so.73", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/Qt/qml/QtQuick/Templates/libqtquicktemplates2plugin.so", False),
        ("PySide6/Qt6Quick.dll", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/QtWidgets.pyd", True),
        ("PySide6/MSVCP140.dll", True),
        ("python311.dll", True),
        ("libpython3.11.so.1.0", False),
        ("kiosk/touch/qml/Kiosk/Main.qml", False),
        ("escpos/capabilities.json", True),
    ],
)
def test_what_is_needed_stays(target: str, windows: bool) -> None:
    assert stays(target, "BINARY", windows=windows)


@pytest.mark.parametrize(
    "target", ["libstdc++.so.6", "libGL.so.1", "libxkbcommon.so.0", "libpulse.so.0"]
)
def test_the_system_brings_its_own_libraries(target: str) -> None:
    assert not stays(target, "BINARY", windows=False)


def test_every_file_the_programs_read_is_carried() -> None:
    targets = {Path(source).relative_to(ROOT).as_posix() for source, target in data_files(ROOT)
               if Path(source).is_relative_to(ROOT) and ".venv" not in source}  # fmt: skip
    assert {
        "kiosk/touch/qml/Kiosk/Main.qml", "kiosk/board/qml/Board/qmldir", "desk/look/desk.qss",
        "shared/qt/problem/Problem.qml", "shared/storage/migrations/env.py",
        "shared/storage/migrations/versions/0001_first_schema.py", "assets/i18n/kiosk_en.qm",
        "assets/i18n/kiosk_plm.ts", "assets/profiles/palembang.toml",
        "assets/programs/sapa-kiosk.svg", "assets/sounds/voice/chime.wav",
        "assets/motifs/kawung.svg",
    } <= targets  # fmt: skip
    assert not [target for target in targets if target.startswith("assets/deploy/")]


def test_each_program_has_a_script_and_an_icon() -> None:
    for program in PROGRAMS:
        assert program.script.is_file()
        assert program.drawing.is_file()
    assert [program.name for program in PROGRAMS if program.console] == ["sapa"]


def test_versions_are_known_of_everything_needed() -> None:
    assert {"sapa", "pyside6_essentials", "sqlalchemy", "fontpkg-be-vietnam-pro"} <= needed("sapa")


def test_licences_come_from_what_was_collected() -> None:
    page = notices([("click/core.pyc", "", "DATA"), ("PySide6/QtCore.abi3.so", "", "EXTENSION")])
    assert "click " in page
    assert "Redistribution and use" in page
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in page
    assert "reportlab" not in page
    assert str(ROOT) not in page
