"""Whether the computer's clock can be believed, and whether it stands in the house's zone."""

from collections.abc import Iterator
from datetime import datetime, timedelta, tzinfo
from pathlib import Path

from sqlalchemy import func, select

from shared.checkup.finding import Finding, broken, caution, ok
from shared.i18n import clock_time, long_date
from shared.office.house import House
from shared.office.opening import opening_state
from shared.office.records import OfficeRevision
from shared.office.service_day import service_day
from shared.office.words import zone_letters
from shared.queue.days import latest_day
from shared.queue.house_time import time_state
from shared.staff.records import AuditEntry

# A computer whose battery is dead wakes up years ago.
_FIRST_YEAR = 2026
_SLACK = timedelta(minutes=5)
_LONG_UNUSED = timedelta(days=400)
# systemd makes the file once a time server has answered.
_TIMESYNC = Path("/run/systemd/timesync")


def check_clock(house: House) -> Iterator[Finding]:
    """The date against what the house has seen, and the computer's own zone."""
    now, zone = house.now(), house.profile.tz
    words = f"{long_date(now.astimezone(zone).date())}, {clock_time(now.astimezone(zone))}"
    words = f"{words} {zone_letters(zone, now)}"
    with house.database.read() as session:
        latest = latest_day(session)
        moments = [
            moment
            for moment in (
                session.scalar(select(func.max(OfficeRevision.saved_at))),
                session.scalar(select(func.max(AuditEntry.at))),
            )
            if moment is not None
        ]
        state = time_state(session, house.clock)
    newest = max(moments, default=None)
    if state.in_doubt or house.clock.in_doubt:
        yield broken(
            "Jam",
            f"Rumah berjalan pada {words}, komputer menunjukkan {_when(state.shown, house)}.",
            "Putuskan di meja (Periksa jam), atau “sapa clock confirm”, “accept”, atau “set”.",
        )
    elif latest is not None and service_day(now, zone) < latest:
        yield broken(
            "Jam",
            f"{words}, padahal nomor sudah terbit untuk {long_date(latest)}.",
            "Betulkan tanggal komputer, atau jalankan “sapa clock accept”.",
        )
    elif now.year < _FIRST_YEAR:
        yield broken("Jam", f"{words}: tahunnya salah.", "Betulkan tanggal; ganti baterai CMOS.")
    elif newest is not None and now < newest - _SLACK:
        yield broken(
            "Jam",
            f"{words}, padahal rumah ini terakhir diubah {_when(newest, house)}.",
            "Betulkan tanggal dan jam komputer.",
        )
    elif newest is not None and now - newest > _LONG_UNUSED:
        yield caution(
            "Jam",
            f"{words}; rumah ini terakhir diubah {_when(newest, house)}.",
            "Pastikan tahunnya benar sebelum membuka layanan.",
        )
    else:
        yield ok("Jam", words)


def check_zone(house: House, *, computer: tzinfo | None = None) -> Iterator[Finding]:
    """The house's zone is the one in use; another one on the computer only confuses people.

    ``computer`` is the computer's zone, by default the one it has.
    """
    now, profile = house.now(), house.profile
    local = now.astimezone(computer)
    wanted, there = now.astimezone(profile.tz).utcoffset(), local.utcoffset()
    letters = zone_letters(profile.tz, now)
    if wanted == there:
        yield ok("Zona waktu", f"{letters} ({profile.zone}).")
    elif there == timedelta():
        yield ok("Zona waktu", f"{letters} ({profile.zone}); komputer memakai UTC.")
    else:
        yield caution(
            "Zona waktu",
            f"Rumah memakai {letters} ({profile.zone}), komputer memakai {local.tzname()}.",
            f"Samakan: Pengaturan Windows, atau “timedatectl set-timezone {profile.zone}”.",
        )


def check_time_server(*, folder: Path = _TIMESYNC) -> Iterator[Finding]:
    """Debian's own time service, where it runs: has a server ever answered?"""
    if not folder.is_dir():
        return
    if (folder / "synchronized").exists():
        yield ok("Penyama jam", "Jam disamakan lewat jaringan.")
    else:
        yield caution(
            "Penyama jam",
            "Jam belum pernah disamakan lewat jaringan.",
            "Sambungkan jaringan, atau cocokkan jam dengan tangan tiap pekan.",
        )


def check_hours(house: House) -> Iterator[Finding]:
    """Open or closed now; never out of order by itself."""
    state = opening_state(house.profile, house.now())
    when = state.next_opening
    opens = f"; buka lagi {long_date(when.date())} {clock_time(when)}" if when else ""
    yield ok("Jam buka", "Sedang buka." if state.gives_numbers else f"Sedang tutup{opens}.")


def _when(moment: datetime, house: House) -> str:
    local = moment.astimezone(house.profile.tz)
    return f"{long_date(local.date())} {clock_time(local)}"
