"""What Windows shows under a program's properties."""

from importlib.metadata import version
from typing import Any

from bundling.programs import Program

_INDONESIAN, _UNICODE = 0x0421, 1200


def version_resource(program: Program) -> Any:
    """The version resource of one program, in Indonesian. Windows only."""
    from PyInstaller.utils.win32 import versioninfo as win

    said = version("sapa")
    numbers = (*(int(part) for part in said.split(".")[:3]), 0)
    words = {
        "CompanyName": "Sapa",
        "FileDescription": program.about,
        "FileVersion": said,
        "InternalName": program.name,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program.name}.exe",
        "ProductName": "Sapa",
        "ProductVersion": said,
    }
    table = win.StringTable(
        f"{_INDONESIAN:04X}{_UNICODE:04X}",
        [win.StringStruct(name, text) for name, text in words.items()],
    )
    return win.VSVersionInfo(
        ffi=win.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            win.StringFileInfo([table]),
            win.VarFileInfo([win.VarStruct("Translation", [_INDONESIAN, _UNICODE])]),
        ],
    )
