"""A PostgreSQL for the tests: the one that SAPA_TEST_POSTGRES names, or one of this run's own."""

import atexit
import os
import shutil
import socket
import subprocess
import tempfile
from functools import cache
from itertools import count
from pathlib import Path

import psycopg
from sqlalchemy import make_url

from shared.storage.migrate import create
from shared.storage.server_store import ServerStore
from shared.storage.server_url import split_secret

VARIABLE = "SAPA_TEST_POSTGRES"
_DEBIAN = Path("/usr/lib/postgresql")
_FAST = {  # nothing of it need outlive the run
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "max_connections": "200",
}
_numbers = count(1)
PATIENT = "-cidle_in_transaction_session_timeout=30000"
"""A test may be kept from its processor for longer than a house lets a writer sleep."""


class NoServer(Exception):
    """Why there is no PostgreSQL to test on."""


@cache
def missing() -> str:
    """Why there is none, or nothing when there is one."""
    try:
        _administrator()
    except NoServer as why:
        return str(why)
    return ""


@cache
def server() -> str:
    """The address of a database of a server on which this account makes others."""
    return os.environ.get(VARIABLE) or _own_cluster()


def new_database(*, empty: bool = False, like: str | None = None) -> str:
    """The address of a database with the newest schema in it, or with nothing, or ``like`` the
    one at that address, which nobody may have open."""
    name = f"sapa_test_{os.getpid()}_{next(_numbers)}"
    model = "template1" if empty else _name_of(like) if like else _template()
    _administer(f'CREATE DATABASE "{name}" TEMPLATE "{model}"')
    return _address_of(name)


def drop_database(url: str) -> None:
    _administer(f'DROP DATABASE IF EXISTS "{_name_of(url)}" WITH (FORCE)')


def cut_off(url: str) -> None:
    """Throw everybody out of the database and let nobody in."""
    name = _name_of(url)
    _administer(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
    _administer(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")


def let_in(url: str) -> None:
    _administer(f'ALTER DATABASE "{_name_of(url)}" ALLOW_CONNECTIONS true')


@cache
def _template() -> str:
    name = f"sapa_test_{os.getpid()}_template"
    _administer(f'CREATE DATABASE "{name}"')
    create(ServerStore(*split_secret(_address_of(name))))
    atexit.register(drop_database, _address_of(name))
    return name


@cache
def _administrator() -> psycopg.Connection:
    try:
        made = psycopg.connect(server(), autocommit=True)
    except psycopg.OperationalError as error:
        raise NoServer(f"{VARIABLE}: {error}") from error
    atexit.register(made.close)
    return made


def _administer(statement: str) -> None:
    _administrator().execute(statement.encode())


def _name_of(url: str) -> str:
    return ServerStore(url).name


def _address_of(name: str) -> str:
    parts = make_url(server())
    patient = parts.update_query_dict({"options": PATIENT})
    return patient.set(database=name).render_as_string(hide_password=False)


def _own_cluster() -> str:
    programs = _programs()
    folder = Path(tempfile.mkdtemp(prefix="sapa-pg-"))
    who: tuple[str, ...] = ()
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # PostgreSQL refuses to be root's; Debian's package brings an account for it.
        shutil.chown(folder, "postgres")
        who = ("runuser", "-u", "postgres", "--")
    with socket.socket() as chosen:
        chosen.bind(("127.0.0.1", 0))
        port = chosen.getsockname()[1]
    data = folder / "data"
    settings = {**_FAST, "port": port, "listen_addresses": "127.0.0.1"}
    options = " ".join(f"-c {name}={value}" for name, value in settings.items())
    start = ("-w", "-l", folder / "log", "-o", f"-k {folder} {options}", "start")
    _run(*who, programs / "initdb", "-D", data, "-A", "trust", "-U", "sapa", "--no-sync",
         "-E", "UTF8", "--locale=C.UTF-8")  # fmt: skip
    _run(*who, programs / "pg_ctl", "-D", data, *start)
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    atexit.register(_run, *who, programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    return f"postgresql://sapa@127.0.0.1:{port}/postgres"


def _programs() -> Path:
    versions = sorted(_DEBIAN.glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    found = str(versions[-1]) if versions else shutil.which("initdb")
    if found is None:
        raise NoServer(f"no PostgreSQL here: apt-get install postgresql, or set {VARIABLE}")
    return Path(found).parent


def _run(*words: object) -> None:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, cwd="/")
    if done.returncode != 0:
        raise NoServer(f"{words[-1]}: {done.stdout}{done.stderr}")
