"""``sapa``: the commands of the core, and those that the faces register as entry points."""

import logging
import sys
from importlib.metadata import EntryPoint, entry_points
from io import TextIOWrapper
from typing import Any

import click
from sqlalchemy.exc import DBAPIError

from shared.cli.account import account
from shared.cli.backup import backup
from shared.cli.clock import clock
from shared.cli.complaint import complaint
from shared.cli.doctor import doctor
from shared.cli.draw_pdf import draw_pdf
from shared.cli.drill import drill
from shared.cli.figures import figures
from shared.cli.init import init
from shared.cli.keys import keys
from shared.cli.lapor import lapor
from shared.cli.move_house import move
from shared.cli.person import person
from shared.cli.print_test import print_test
from shared.cli.report import report
from shared.cli.restore import restore
from shared.cli.server import server
from shared.cli.survey import survey
from shared.cli.tickets import ticket
from shared.cli.verify import verify
from shared.cli.voice import voice
from shared.i18n import Refusal
from shared.storage.errors import StorageProblem
from shared.storage.file_trouble import FileTrouble
from shared.storage.owner_only import only_for_us

_GROUP = "sapa.commands"


class _Commands(click.Group):
    """The core's commands plus the registered ones, which are imported only when called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *_registered()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        known = super().get_command(ctx, cmd_name)
        if known is not None:
            return known
        entry = _registered().get(cmd_name)
        if entry is None:
            return None
        command: click.Command = entry.load()
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # A list of commands must not start Qt: registered faces are named, not imported.
        known = self.commands
        names = [name for name in self.list_commands(ctx) if not _hidden(known.get(name))]
        rows = [(name, known[name].get_short_help_str() if name in known else "") for name in names]
        with formatter.section("Perintah"):
            formatter.write_dl([(name, text or _FACES.get(name, "")) for name, text in rows])


def _hidden(command: click.Command | None) -> bool:
    return command is not None and command.hidden


_FACES = {
    "kiosk": "Layar sentuh pengambil nomor.",
    "board": "Papan panggilan ruang tunggu.",
    "desk": "Meja petugas.",
    "demo": "Satu pagi di rumah contoh.",
    "screens": "Gambar semua layar sebagai PNG.",
}


def _registered() -> dict[str, EntryPoint]:
    return {entry.name: entry for entry in entry_points(group=_GROUP)}


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="sapa", prog_name="sapa")
def sapa() -> None:
    """Sapa: nomor antrean, panggilan, dan pelayanan di rumah pemerintah yang terbuka."""


_COMMANDS = (
    account, backup, clock, complaint, doctor, draw_pdf, drill, figures, init, keys, lapor, move,
    person, print_test, report, restore, server, survey, ticket, verify, voice,
)  # fmt: skip

for _command in _COMMANDS:
    sapa.add_command(_command)


def main() -> None:
    """The program: what it writes is shut to others, and its log goes to the console."""
    only_for_us()
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    for stream in (sys.stdout, sys.stderr):
        # On Windows what goes into a file or a pipe has fewer letters than the console.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    run(None)


def run(arguments: list[str] | None) -> None:
    """Run a command (None: the process's own words); an expected failure ends with its sentence
    and exit code 1."""
    command: Any = sapa.main
    try:
        command(args=arguments, prog_name="sapa")
    except Refusal as problem:
        click.echo(f"sapa: {problem}", err=True)
        sys.exit(1)
    except DBAPIError as error:
        # Rows that others need are gone: whoever mends the file, it was not a command's mistake.
        click.echo(f"sapa: {StorageProblem(detail=str(error.orig))}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(1)
    except OSError as error:
        click.echo(f"sapa: {FileTrouble(error)}", err=True)
        sys.exit(1)
