"""Stand-ins for the commands of CUPS, with a queue and a printer behind it that can be off.

They say what the real ones say (CUPS 2.4, ``LC_ALL=C``). The queue is a JSON file:

cups = FakeCups(folder); cups.backend = "off"; ...; cups.switch_on(); cups.printed
"""

import json
import sys
from pathlib import Path
from typing import Any

_PROGRAM = """\
#!{python}
import json, os, pathlib, sys
folder = pathlib.Path({folder!r})
state = json.loads((folder / "queue.json").read_text())
me, words = pathlib.Path(sys.argv[0]).name, sys.argv[1:]


def keep():
    whole = folder / f"queue-{{os.getpid()}}.json"
    whole.write_text(json.dumps(state))
    whole.replace(folder / "queue.json")


if state["down"]:
    sys.exit(print("lpstat: Bad file descriptor", file=sys.stderr) or 1)
if me == "lp":
    state["last"] += 1
    name = f"slip-{{state['last']}}"
    (folder / name).write_bytes(sys.stdin.buffer.read())
    how = {{"works": "done", "off": "connecting", "stuck": "printing", "busy": "waiting",
            "aborts": "aborted"}}[state["backend"]]
    state["jobs"].append([name, how])
    state["arguments"] = words
    keep()
    print(f"request id is {{name}} (0 file(s))")
elif me == "cancel":
    for job in state["jobs"]:
        if job[0] == words[0] and job[1] in ("connecting", "printing", "waiting"):
            job[1] = "done" if state["too_late"] else "cancelled"
    keep()
elif "-p" in words:
    if words[-1] != "slip":
        sys.exit(print(f'lpstat: Invalid destination name in list "{{words[-1]}}".',
                       file=sys.stderr) or 1)
    alerts = list(state["alerts"])
    if any(how == "connecting" for _, how in state["jobs"]):
        alerts.append("connecting-to-device")
    print(f"printer slip {{'disabled' if state['disabled'] else 'is idle.  enabled'}} since today")
    print("\\tForm mounted:\\n\\tContent types: any\\n\\tAlerts: " + (" ".join(alerts) or "none"))
else:
    alive = {{"connecting": "job-printing", "printing": "job-printing", "waiting": "none"}}
    ended = {{"done": "job-completed-successfully", "cancelled": "job-canceled-by-user",
             "aborted": "aborted-by-system"}}
    for name, how in state["jobs"]:
        words_of = (alive if "not-completed" in words else ended).get(how)
        if words_of:
            print(f"{{name:<24}}kiosk  1024  Thu 26 Nov 2026\\n\\tStatus: ")
            print(f"\\tAlerts: {{words_of}}")
            print("\\tqueued for slip")
"""


class FakeCups:
    """One queue named ``slip``. ``backend`` is what the printer behind it does with a job:
    works, off (never reached), stuck (in the middle), busy (others first), aborts."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / "queue.json"
        self._folder = folder
        self._write(
            {
                "backend": "works",
                "disabled": False,
                "down": False,
                "too_late": False,
                "alerts": [],
                "last": 0,
                "jobs": [],
                "arguments": [],
            }
        )
        for name in ("lp", "lpstat", "cancel"):
            path = folder / name
            path.write_text(_PROGRAM.format(python=sys.executable, folder=str(folder)))
            path.chmod(0o755)

    def set(self, **changes: object) -> None:
        self._write({**self._state(), **changes})

    def switch_on(self) -> None:
        """Somebody switches the printer on: what still waits comes out, as in a house."""
        state = self._state()
        for job in state["jobs"]:
            if job[1] in ("connecting", "printing", "waiting"):
                job[1] = "done"
        self._write({**state, "backend": "works"})

    @property
    def printed(self) -> list[bytes]:
        return [(self._folder / name).read_bytes() for name, how in self.jobs if how == "done"]

    @property
    def jobs(self) -> list[list[str]]:
        jobs: list[list[str]] = self._state()["jobs"]
        return jobs

    @property
    def arguments(self) -> list[str]:
        words: list[str] = self._state()["arguments"]
        return words

    def _state(self) -> dict[str, Any]:
        state: dict[str, Any] = json.loads(self._file.read_text())
        return state

    def _write(self, state: dict[str, object]) -> None:
        whole = self._file.with_suffix(".new")
        whole.write_text(json.dumps(state))
        whole.replace(self._file)
