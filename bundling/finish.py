"""Last touches: smaller libraries, and what a technician looks for at the top of the folder."""

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bundling.third_party import Collected, notices

# Qt comes without symbols; auditwheel's renamed libraries do not bear stripping.
_LEFT_ALONE = ("PySide6/", "shiboken6/", "pillow.libs/")


def slim(binaries: Iterable[Collected], work: Path) -> list[Collected]:
    """The entries, with copies free of debugging symbols in place of Linux libraries: of
    pysqlite3's 14 MB twelve are symbols, of libpython's 23 MB seventeen."""
    strip = shutil.which("strip")
    slimmed = []
    for target, source, kind in binaries:
        if strip and kind != "SYMLINK" and ".so" in target and not target.startswith(_LEFT_ALONE):
            copy = work / "stripped" / target
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, copy)
            copy.chmod(0o755)
            subprocess.run([strip, "--strip-unneeded", str(copy)], check=True)
            source = str(copy)
        slimmed.append((target, source, kind))
    return slimmed


def finish(folder: Path, root: Path, collected: Iterable[Collected]) -> None:
    """Put licences and the files for installing into the finished bundle ``folder``."""
    text = notices(collected)
    (folder / "THIRD-PARTY.txt").write_text(text, encoding="utf-8")
    shutil.copyfile(root / "LICENSE", folder / "LICENSE.txt")
    shutil.copytree(root / "assets" / "deploy", folder / "deploy", dirs_exist_ok=True)
    shutil.copyfile(root / "docs" / "deploy.md", folder / "deploy" / "deploy.md")
