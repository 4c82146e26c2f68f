"""A few complaints in a house that has none, so that the register has something to show."""

from datetime import timedelta

from desk.app import DeskApp
from rehearsal.states.desk_start import somebody
from shared.complaints import classifying, disposing
from shared.complaints.advance import Act
from shared.complaints.disposing import DispositionRequest
from shared.complaints.dispositions import Carrier
from shared.complaints.intake import Intake, Reporter
from shared.complaints.listing import lines
from shared.complaints.registering import Pin, register_complaint
from shared.complaints.results import Class
from shared.staff.rights import Role
from shared.storage.database import Session

PHONE = "0812-0000-0012"
_REPORTS = (
    ("Lampu jalan padam sepanjang Jl. KH Azhari", 30, False),
    ("Drainase tersumbat di Jl. Kolonel Atmo", 12, False),
    ("Petugas loket tidak di tempat", 5, True),
    ("Pohon tua condong ke kabel listrik", 0, False),
)
_STORY = (
    "Air menggenang setiap hujan sejak awal November dan menutup jalan masuk warga RT 12. Got di "
    "depan lorong penuh pasir; warga sudah mengeruk sendiri dua kali."
)


def fill_register(app: DeskApp) -> None:
    """Register the sample reports; the two oldest are with an agency."""
    house = app.house
    profile, now = house.profile, house.now()
    with house.database.read() as session:
        if lines(session, profile=profile, now=now):
            return
    clerk, verifier = somebody(app).id, somebody(app, Role.SUPERVISOR).id
    for number, (title, days, secret) in enumerate(_REPORTS):
        at = now - timedelta(days=days)
        intake = Intake(
            f"state-register-{number}",
            Class.COMPLAINT,
            _STORY,
            title=title,
            hope="Segera diperbaiki",
            place="Jl. Kolonel Atmo, RT 12",
            channel=profile.complaints.counter_channel().key,
            anonymous=False,
            secret=secret,
            notice_version=profile.complaints.notice.version,
            reporter=Reporter("Warga Contoh", PHONE, nik="1671015708900001"),
        )
        with house.database.write() as session:
            made = register_complaint(
                session,
                profile=profile,
                intake=intake,
                pin=Pin("123456", "no hash: nobody asks for it here"),
                officer=clerk,
                at=at,
            )
            if days > 10:
                _dispose(app, session, Act(made.id, verifier, at + timedelta(hours=1)))


def _dispose(app: DeskApp, session: Session, act: Act) -> None:
    profile = app.house.profile
    category = profile.complaints.categories[0].key
    classifying.verify(session, profile=profile, act=act, category=category, supervision=False)
    asked = disposing.dispose(
        session, profile=profile, act=act, request=DispositionRequest("Dinas PUPR")
    )
    disposing.send(session, act=act, disposition=asked.id, how=Carrier.COURIER)
