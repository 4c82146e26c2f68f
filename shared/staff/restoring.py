"""Going on from a copy: the one way back, in which no number is given twice (ADR 0100)."""

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import select

from shared.i18n import Message, Refusal
from shared.keys.keys import Keys
from shared.office.clock import Clock, SystemClock
from shared.office.drill import CopyOfAnother
from shared.office.house_keys import CARRIED, keys_for, keys_on_record
from shared.office.house_store import store_of
from shared.office.profile import HouseProfile
from shared.office.records import OfficeRevision
from shared.office.service_day import service_day
from shared.office.settings import load_settings
from shared.office.trusted_time import house_clock
from shared.staff.anchors import anchor
from shared.staff.audit import record_act
from shared.storage.database import Database
from shared.storage.errors import ProfileUnreadable
from shared.storage.file_keeping import bring_back, listed_in
from shared.storage.file_store import FileStore
from shared.storage.owner_only import own_folder
from shared.storage.putting_back import (
    alone,
    go_on_behind,
    house_in,
    known_to,
    prepared,
    put_back,
)
from shared.storage.stored_files import folder_files
from shared.storage.tally import BOOKS, COMPLAINTS, SERIES, Tally, highest, read_tally


class HouseInUse(Refusal):
    """A program has the house open."""

    sentence = Message(
        "Sentences",
        "Rumah sedang dibuka sebuah program. Tutup kiosk, papan, meja, dan perintah lain, lalu "
        "ulangi “sapa restore”. Tidak ada yang diubah.",
    )


class RestoredAtServer(Refusal):
    """The house is on a server, whose keeper brings it back."""

    sentence = Message(
        "Sentences",
        "Rumah ini ada di server. Pulihkan cadangan di folder baru (SAPA_HOME), lalu “sapa "
        "move-house --to” ke basis data yang kosong. Tidak ada yang diubah.",
    )


class LastUnknown(Refusal):
    """The present file does not tell how far the numbers went."""

    sentence = Message(
        "Sentences",
        "Nomor terakhir tidak dapat dibaca dari berkas yang sekarang. Lihat slip dan buku agenda, "
        "lalu tulis masing-masing, 0 bila belum ada: {options}. Tidak ada yang diubah.",
    )

    def __init__(self, unknown: list[str]) -> None:
        self.unknown = unknown
        super().__init__(options=" ".join(f"--last {one}=..." for one in unknown))


class NoSuchSeries(Refusal):
    """A word that nothing is counted by."""

    sentence = Message("Sentences", "Tidak ada seri {series}. Yang dapat ditulis: {known}.")

    def __init__(self, series: str, known: list[str]) -> None:
        super().__init__(series=series, known=", ".join(known))


@dataclass(frozen=True)
class Restored:
    """What was done: ``kept`` is the file that was there, ``listed`` names what the copy lacks,
    ``files_lost`` counts the attachments that lie neither at the house nor beside the copy."""

    house: str
    kept: Path | None
    listed: Path | None
    goes_on: Mapping[str, int]
    files_lost: int


def restore_house(
    folder: Path,
    copy: Path,
    *,
    last: Mapping[str, int],
    by: str,
    clock: Clock | None = None,
) -> Restored:
    """Let the house go on from ``copy``, its numbers behind the highest that is known.

    ``last`` are numbers read off slips and books: ``A`` a series today, ``PLG`` the complaints
    of that site today, ``agenda/2026`` a book. Raises a Refusal, StorageProblem or OSError, and
    has changed nothing then.
    """
    store = store_of(folder, load_settings(folder))
    if not isinstance(store, FileStore):
        raise RestoredAtServer
    store.must_suit()
    own_folder(folder)
    with alone(store) as held:
        if not held:
            raise HouseInUse
        with prepared(store, copy) as aside:
            house = _same_house(folder, aside)
            known = known_to(store, house=house, copies=folder / "backups")
            if known.house is not None and known.house != house:
                raise CopyOfAnother
            with closing(Database(aside)) as database:
                at, profile = _moment_and_profile(database, clock or SystemClock())
                today = service_day(at, profile.tz)
                typed = _typed(database, profile, last, today, needed=not known.whole)
                keys = keys_for(database, folder, at=at)
                highest(known.tally, typed)
                _note(database, keys, copy, typed=last, by=by, at=at)
            go_on_behind(aside, known.tally)
            # Before the copy is the house: a row never waits for its file.
            lost = bring_back(copy, listed_in(aside.path) or {}, folder_files(store))
            kept, listed = put_back(store, aside, at=at)
        with closing(Database(store)) as database:
            anchor(database, keys, at=at, restored=True)
    return Restored(profile.name, kept, listed, _spoken(known.tally, today), len(lost))


def _same_house(folder: Path, aside: FileStore) -> bytes | None:
    """Whose copy it is. Raises :class:`CopyOfAnother` where none of its keys are this computer's:
    keys never come from a copy."""
    held = {secret.id for secret in Keys.of_house(folder).all_held()}
    with closing(Database(aside)) as database, database.read() as session:
        names = {one.key_id for one in keys_on_record(session)}
    if held and names and held.isdisjoint(names):
        raise CopyOfAnother
    return house_in(aside)


def _moment_and_profile(database: Database, clock: Clock) -> tuple[datetime, HouseProfile]:
    """The moment by the house's clock, and the profile as the copy has it."""
    newest = select(OfficeRevision.document).order_by(OfficeRevision.number.desc()).limit(1)
    with database.read() as session:
        at = house_clock(session, clock).now()
        try:
            return at, HouseProfile.model_validate(session.scalar(newest))
        except ValidationError as error:
            raise ProfileUnreadable(database.store, f"{error.error_count()} salah") from error


def _typed(
    database: Database,
    profile: HouseProfile,
    last: Mapping[str, int],
    today: date,
    *,
    needed: bool,
) -> Tally:
    """What was typed as the counters have it. Raises :class:`LastUnknown` unless all of it was
    that is ``needed`` where no file tells it, :class:`NoSuchSeries` for a word nobody counts by."""
    with database.read() as session:
        raw = session.connection().connection.dbapi_connection
        counted = read_tally(raw)[0]
    asked = {one: (SERIES, (today.isoformat(), one)) for one in _series(profile)}
    if profile.complaints is not None:
        site = profile.complaints.site
        asked[site] = (COMPLAINTS, (site, today.isoformat()))
    for table, key in counted:
        if table == BOOKS:
            name, period = key[0], f"{today:%Y-%m}" if "-" in key[1] else f"{today:%Y}"
            asked[f"{name}/{period}"] = (BOOKS, (name, period))
    for one in last:
        if one not in asked:
            raise NoSuchSeries(one, list(asked))
    unknown = [one for one in asked if one not in last]
    if needed and unknown:
        raise LastUnknown(unknown)
    return {asked[one]: number for one, number in last.items()}


def _series(profile: HouseProfile) -> list[str]:
    letters = [service.code for service in profile.services]
    return [*letters, *filter(None, [profile.queue.priority_series])]


def _note(
    database: Database,
    keys: Keys,
    copy: Path,
    *,
    typed: Mapping[str, int],
    by: str,
    at: datetime,
) -> None:
    database.carried[CARRIED] = keys
    with database.write() as session:
        record_act(
            session,
            action="house.restore",
            subject=copy.name,
            at=at,
            officer=None,
            detail={"by": by, "typed": dict(typed)},
        )


def _spoken(tally: Tally, today: date) -> dict[str, int]:
    """Today's series and the last number of each."""
    day = today.isoformat()
    return {
        key[1]: last
        for (table, key), last in sorted(tally.items())
        if (table, key[0]) == (SERIES, day)
    }
