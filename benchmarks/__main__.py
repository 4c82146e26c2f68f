"""``python -m benchmarks [NAME ...]``: measure, print a table, and write docs/benchmarks.md.

With names (core, issuers, register, register_page, figures, printing, faces, kiosk, board, desk,
bundle) only those are run and nothing is written.
"""

import importlib
import os
import platform
import sys
from datetime import datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from benchmarks.row import Row

PARTS = (
    "core",
    "issuers",
    "register",
    "register_page",
    "figures",
    "printing",
    "faces",
    "kiosk",
    "board",
    "desk",
    "bundle",
)
PAGE = Path(__file__).resolve().parents[1] / "docs" / "benchmarks.md"


def main(names: list[str]) -> None:
    sections: list[str] = []
    for name in names or PARTS:
        rows: list[Row] = importlib.import_module(f"benchmarks.{name}").run()
        table = "\n".join([f"## {name}", "", *table_of(rows), ""])
        print(table, flush=True)
        sections.append(table)
    if not names:
        PAGE.write_text(
            HEAD.format(machine=machine(), day=datetime.now().astimezone().date())
            + "\n".join(sections)
        )


HEAD = """# Benchmarks

Measured by `python -m benchmarks` on {machine}, {day}. Each figure stands beside its floor or
limit, taken in the same run on the same machine, since machines differ and are noisy: compare
ratios. *met* says whether ours is within the limit where there is one.

"""


def table_of(rows: list[Row]) -> list[str]:
    lines = ["| what | ours | floor | ratio | limit | met |", "|---|---|---|---|---|---|"]
    for row in rows:
        limit = "" if row.limit is None else f"{row.limit:g} {row.unit}"
        met = {None: "", True: "yes", False: "**no**"}[row.met]
        ours, floor = f"{row.ours:.3g} {row.unit}", f"{row.floor:.3g} {row.unit}"
        lines.append(f"| {row.name} | {ours} | {floor} | {row.ratio:.2f} | {limit} | {met} |")
    return lines


def machine() -> str:
    python = f"Python {platform.python_version()}"
    return f"{os.cpu_count()} cores ({platform.machine()}), {platform.system()}, {python}"


if __name__ == "__main__":
    main(sys.argv[1:])
