"""Programs of one house killed at any moment, hundreds of times, and what is left looked at.

    python -m tests.sabotage.storm KILLS [SECONDS]

Six works at once: numbers, desk acts, slips and copies at one house; a new house and an upgrade
beside it. Each dies a tenth of the kills at least, the quick ones more. Ends sooner when the
seconds are over and each died once, and says how many there were. Leaves with 1 when anything was
lost, doubled, or could not go on.
"""

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from threading import Semaphore

from shared.i18n import Refusal
from shared.office.clock import SetClock
from shared.office.house import open_house
from tests.helpers.staffed_house import staffed_house
from tests.sabotage import aftermath, trades
from tests.sabotage.killing import Forge

OLD_HOUSES = Path(__file__).resolve().parents[1] / "data" / "houses"
_IN_A_ROW = 4
"""Kills of a work before it may end once."""


_at_once = Semaphore((os.cpu_count() or 1) + 1)
"""More programs than cores meet each other anywhere; many more would only wait to begin."""


@dataclass
class Storm:
    """What was done, by work, and what was found wrong."""

    killed: dict[str, int]
    faults: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def kills(self) -> int:
        return sum(self.killed.values())

    def __str__(self) -> str:
        works = ", ".join(f"{name} {count}" for name, count in sorted(self.killed.items()))
        return f"{self.kills} kills in {self.seconds:.0f} s ({works}); faults: {len(self.faults)}"


@dataclass(frozen=True)
class Work:
    """One program to be killed. ``prepare`` stands before a run of kills, ``check`` behind it."""

    name: str
    does: Callable[..., None]
    words: tuple[Path, ...]
    prepare: Callable[[], None] = lambda: None
    check: Callable[[], list[str]] = list


def storm(folder: Path, *, kills: int, seconds: float, seed: int = 11) -> Storm:
    """Run the storm in an empty folder."""
    began = time.monotonic()
    with staffed_house(folder) as here:
        home = here.house.folder
    works = _works(folder, home)
    done = Storm(dict.fromkeys((work.name for work in works), 0))
    with ThreadPoolExecutor(len(works)) as pool:
        runs = [
            pool.submit(_strike, work, done, kills, began + seconds, Random(seed + n))
            for n, work in enumerate(works)
        ]
        for run in runs:
            run.result()
    house = open_house(home, clock=SetClock(here.clock.now()))
    done.faults += aftermath.of_numbers(house, folder / "issuing.txt")
    done.faults += aftermath.of_acts(house, folder / "serving.txt", done.killed["serving"])
    done.faults += aftermath.of_slips(house, folder / "paper")
    done.faults += aftermath.of_copies(house, folder / "copies")
    done.faults += aftermath.of_trail(house)
    house.close()
    done.seconds = time.monotonic() - began
    return done


def _works(folder: Path, home: Path) -> tuple[Work, ...]:
    new, old = folder / "new", folder / "old"
    models = sorted(OLD_HOUSES.iterdir())[:-1]
    turn = iter(range(sys.maxsize))

    def take_old() -> None:
        shutil.rmtree(old, ignore_errors=True)
        shutil.copytree(models[next(turn) % len(models)], old)

    def take_nothing() -> None:
        shutil.rmtree(new, ignore_errors=True)

    return (
        Work("issuing", trades.issuing, (home, folder / "issuing.txt")),
        Work("serving", trades.serving, (home, folder / "serving.txt")),
        Work("printing", trades.printing, (home, folder / "paper")),
        Work("copying", trades.backing_up, (home, folder / "copies")),
        Work(
            "init", trades.set_up, (new,), take_nothing,
            lambda: aftermath.of_init(new),
        ),
        Work(
            "upgrading", trades.upgrading, (old,), take_old,
            lambda: aftermath.of_upgrade(old, models),
        ),
    )  # fmt: skip


def _strike(work: Work, done: Storm, kills: int, until: float, chance: Random) -> None:
    """Kill one work until all have died often enough. Each run of kills ends well."""

    def enough() -> bool:
        mine = done.killed[work.name]
        if time.monotonic() >= until:
            return mine > 0
        return mine >= kills / 10 and done.kills >= kills

    with Forge(work.does, *work.words) as forge:
        work.prepare()
        lasts = forge.let_end()
        while not (enough() or done.faults):
            work.prepare()
            try:
                for _ in range(_IN_A_ROW):
                    # Later than the work lasts now and then: beside others it takes longer.
                    with _at_once:
                        struck = forge.strike(chance.uniform(0.001, lasts * 1.1))
                    done.killed[work.name] += struck
                    if enough():
                        break
                with _at_once:
                    lasts = (lasts + forge.let_end()) / 2
                done.faults += [f"{work.name}: {fault}" for fault in work.check()]
            except (AssertionError, Refusal) as stuck:
                done.faults.append(f"{work.name} cannot go on: {stuck}")


def main(kills: str, seconds: str = "600") -> int:
    with tempfile.TemporaryDirectory(prefix="storm-") as folder:
        done = storm(Path(folder), kills=int(kills), seconds=float(seconds))
    sys.stdout.write("\n".join([*done.faults, str(done)]) + "\n")
    return 1 if done.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
