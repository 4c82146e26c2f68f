"""Which collected files stay in the bundle: the Qt that Sapa uses, and no library that the
system must bring itself.

PyInstaller collects every QML module and plugin that is installed, among them libraries that
are GPL only (platform.md §10). Here each one that stays is named.
"""

import re
from pathlib import PurePosixPath

QT_LIBRARIES = frozenset({
    "Concurrent", "Core", "DBus", "Gui", "Multimedia", "Network", "OpenGL", "Pdf", "Qml", "QmlMeta",
    "QmlModels", "QmlWorkerScript", "Quick", "QuickLayouts", "QuickTemplates2", "Svg", "Test",
    "WaylandClient", "Widgets", "WlShellIntegration", "XcbQpa",
})  # fmt: skip
BINDINGS = frozenset({
    "QtCore", "QtDBus", "QtGui", "QtMultimedia", "QtNetwork", "QtOpenGL", "QtPdf", "QtQml",
    "QtQuick", "QtSvg", "QtTest", "QtWidgets",
})  # fmt: skip
QML_MODULES = frozenset({
    "QtQml", "QtQml/Base", "QtQml/Models", "QtQml/WorkerScript", "QtQuick", "QtQuick/Layouts",
    "QtQuick/Templates", "QtQuick/Window",
})  # fmt: skip
# Kinds of plugin, and the ones of each that stay; Qt's audio output needs no plugin.
PLUGINS: dict[str, frozenset[str]] = {
    "iconengines": frozenset({"qsvgicon"}),
    "imageformats": frozenset({"qjpeg", "qsvg"}),
    "platforminputcontexts": frozenset(
        {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"}
    ),
    "platforms": frozenset({"qoffscreen", "qwayland", "qwindows", "qxcb"}),
    "wayland-decoration-client": frozenset({"bradient"}),
    "wayland-graphics-integration-client": frozenset({"qt-plugin-wayland-egl"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
    "xcbglintegrations": frozenset({"qxcb-egl-integration", "qxcb-glx-integration"}),
}
# What Python's own modules are linked with. Everything else is the system's: a library from
# the building computer in front of another system's own breaks that one's graphics driver.
SYSTEM_LIBRARIES = (
    "libpython3", "libffi", "libsqlite3", "libbz2", "liblzma",
    "libexpat", "libz.", "libuuid", "libmpdec",
)  # fmt: skip

# Installed beside the product for developers, or dragged in by a library's side door. Nothing
# here speaks TLS, and hashlib has its own code: without OpenSSL there is none to keep patched.
EXCLUDED = [
    "_hashlib", "_ssl", "ssl",
    "IPython", "PIL.AvifImagePlugin", "PIL.ImageCms", "PIL.ImageQt", "PIL.ImageTk",
    "PIL.WebPImagePlugin", "PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp",
    "_pytest", "doctest", "hypothesis", "matplotlib", "mypy", "numpy", "pdb", "pip",
    "pkg_resources", "psutil", "pydoc_data", "pygments", "pytest", "rich", "setuptools", "tkinter",
]  # fmt: skip

_QT_FOLDER = re.compile(r"^PySide6/(?:Qt/)?(lib|plugins|qml|translations|resources)/(.+)$")
_QT_DLL = re.compile(r"^PySide6/Qt6(\w+)\.dll$")
_BINDING = re.compile(r"^PySide6/(Qt\w+)\.(?:abi3\.so|pyd)$")
_NAME = re.compile(r"^(?:lib)?(.+?)(?:\.so(?:\.\d+)*|\.dll)$")
_FFMPEG = re.compile(r"^PySide6/(?:av|sw|Qt6FFmpeg)\w+-\d+\.dll$|^PySide6/opengl32sw\.dll$")


def stays(target: str, kind: str, *, windows: bool) -> bool:
    """Whether a collected file stays. ``target`` is its path inside the bundle, ``kind``
    PyInstaller's word for it (BINARY, EXTENSION, DATA, SYMLINK)."""
    path = target.replace("\\", "/")
    if match := _QT_FOLDER.match(path):
        return _in_qt_folder(match[1], match[2])
    if match := _QT_DLL.match(path):
        return match[1] in QT_LIBRARIES
    if match := _BINDING.match(path):
        return match[1] in BINDINGS
    if _FFMPEG.match(path):
        return False
    if path.startswith("reportlab/fonts/"):
        return False
    if kind in ("BINARY", "SYMLINK") and "/" not in path and not windows:
        return path.startswith(SYSTEM_LIBRARIES)
    return True


def _in_qt_folder(folder: str, rest: str) -> bool:
    if folder == "lib":
        name = bare_name(rest)
        return name.startswith("icu") or name.removeprefix("Qt6") in QT_LIBRARIES
    if folder == "plugins":
        kind, _, file = rest.partition("/")
        return bare_name(file) in PLUGINS.get(kind, frozenset())
    if folder == "qml":
        path = PurePosixPath(rest)
        return str(path.parent) in QML_MODULES and path.suffix != ".qmltypes"
    return False


def bare_name(file: str) -> str:
    """``libQt6Core.so.6`` and ``Qt6Core.dll`` as ``Qt6Core``."""
    match = _NAME.match(file)
    return match[1] if match else file
