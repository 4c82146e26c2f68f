"""Four programs that give numbers without a pause for ten seconds, against four that only insert.

Each is a process: ``python -m benchmarks.issuers house|bare PATH SECONDS`` waits for a line, then
tells how many it gave and its longest wait in milliseconds. The floor keeps SQLite's own busy
handler, which is what let one of four wait for seconds.
"""

import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import monotonic
from uuid import uuid4

import pysqlite3.dbapi2 as sqlite

from benchmarks.core import MORNING
from benchmarks.row import Row
from shared.office.clock import SetClock
from shared.office.house import create_house, open_house
from shared.office.profile import load_profile, shipped_profiles
from shared.queue.issue import Request, issue_ticket

_ISSUERS, _SECONDS = 4, 10
_LIMIT = 500.0


def run() -> list[Row]:
    with tempfile.TemporaryDirectory(dir=Path.cwd(), prefix=".bench-") as folder:
        house, bare = Path(folder) / "house", Path(folder) / "bare.db"
        profile = load_profile(shipped_profiles()["palembang"])
        create_house(house, profile, clock=SetClock(MORNING)).close()
        with sqlite.connect(bare) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            connection.execute("CREATE TABLE row (id TEXT PRIMARY KEY, at TEXT, label TEXT)")
        given, longest = together("house", house)
        inserted, waited = together("bare", bare)
    return [
        Row(f"{_ISSUERS} issuers for {_SECONDS} s, longest wait", longest, waited, "ms", _LIMIT),
        Row("the same, time a number", *(1000 * _SECONDS / n for n in (given, inserted)), "ms"),
    ]


def together(kind: str, path: Path) -> tuple[int, float]:
    """How many the four gave, and the longest that one of them waited, in milliseconds."""
    command = [sys.executable, "-m", "benchmarks.issuers", kind, str(path), str(_SECONDS)]
    pipe = subprocess.PIPE
    issuers = [
        subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) for _ in range(_ISSUERS)
    ]
    for issuer in issuers:
        assert issuer.stdout is not None
        issuer.stdout.readline()
    for issuer in issuers:
        assert issuer.stdin is not None
        issuer.stdin.write("\n")
        issuer.stdin.flush()
    told = [issuer.communicate()[0].split() for issuer in issuers]
    if any(issuer.returncode for issuer in issuers):
        raise SystemExit("an issuer failed")
    return sum(int(given) for given, _longest in told), max(float(longest) for _, longest in told)


def _in_house(path: Path) -> Callable[[], object]:
    house = open_house(path, clock=SetClock(MORNING))

    def give() -> None:
        request = Request("A", str(uuid4()), "burst", by_staff=True)
        with house.database.write() as session:
            issue_ticket(session, profile=house.profile, request=request, at=house.now())

    return give


def _bare(path: Path) -> Callable[[], object]:
    connection = sqlite.connect(path, isolation_level=None, timeout=30)
    connection.execute("PRAGMA synchronous=FULL")

    def insert() -> None:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO row VALUES (?, ?, ?)", (str(uuid4()), "now", "A-001"))
        connection.execute("COMMIT")

    return insert


def main(kind: str, path: str, seconds: str) -> None:
    give = (_in_house if kind == "house" else _bare)(Path(path))
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    given, longest, until = 0, 0.0, monotonic() + float(seconds)
    while (began := monotonic()) < until:
        give()
        given, longest = given + 1, max(longest, monotonic() - began)
    sys.stdout.write(f"{given} {longest * 1000:.1f}\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
