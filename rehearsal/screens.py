"""``sapa screens``: every screen and state of every face as a picture."""

import tempfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from itertools import product
from pathlib import Path

import click
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from rehearsal.hands import give_size, next_frame
from rehearsal.morning_line import fill_line
from rehearsal.sample_house import sample_house
from rehearsal.stage import application
from shared.i18n import DESK, LANGUAGES, languages_of
from shared.office.clock import SetClock
from shared.office.house import House
from shared.office.profile import shipped_profiles

FACES = ("kiosk", "board", "desk", "slips")
_MONDAY = datetime(2026, 11, 23, 9, 41)  # noqa: DTZ001 - the house's zone is added below


@click.command("screens")
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    required=True,
    help="Folder untuk gambar.",
)
@click.option("--size", "sizes", multiple=True, help="Mis. 1920x1080; boleh beberapa kali.")
@click.option(
    "--lang",
    "languages",
    multiple=True,
    help=f"{', '.join(one.code for one in LANGUAGES)}; boleh beberapa kali.",
)
@click.option("--face", "faces", multiple=True, type=click.Choice(FACES), help="Hanya wajah ini.")
@click.option("--profile", default="palembang", type=click.Choice(sorted(shipped_profiles())))
@click.option("--only", default="", help="Hanya keadaan yang namanya mengandung kata ini.")
def command(
    out: Path,
    sizes: tuple[str, ...],
    languages: tuple[str, ...],
    faces: tuple[str, ...],
    profile: str,
    only: str,
) -> None:
    """Gambar semua layar sebagai PNG, tanpa layar."""
    application(offscreen=True)
    out.mkdir(parents=True, exist_ok=True)
    wanted = [_size(text) for text in sizes or ("1920x1080",)]
    made = 0
    with tempfile.TemporaryDirectory(prefix="sapa-screens-") as folder:
        clock = SetClock(datetime.now().astimezone())
        house = sample_house(Path(folder) / "rumah", clock=clock, profile=profile)
        clock.set(_MONDAY.replace(tzinfo=house.profile.tz))
        fill_line(house)
        try:
            for face in faces or FACES:
                for name, picture in _PICTURES[face](house, wanted, languages or ("id",), only):
                    picture.save(str(out / f"{face}-{name}.png"))
                    made += 1
        finally:
            house.close()
    click.echo(f"{made} gambar di {out}")


def _size(text: str) -> QSize:
    try:
        width, height = (int(part) for part in text.lower().split("x"))
    except ValueError:
        raise click.BadParameter(f"“{text}” bukan ukuran seperti 1920x1080") from None
    return QSize(width, height)


def _named(state: str, size: QSize, language: str = "") -> str:
    return "-".join(part for part in (state, f"{size.width()}x{size.height()}", language) if part)


Pictures = Iterator[tuple[str, QImage]]


def _kiosk(house: House, sizes: list[QSize], languages: tuple[str, ...], only: str) -> Pictures:
    from kiosk.touch.app import KioskApp
    from rehearsal.states.kiosk import enter, kiosk_states
    from shared.qt.sound import Output

    app = KioskApp(house, watch=False, prints=False, motion=False, sound=Output())
    every = product(sizes, ("", "accessible-"), kiosk_states(), languages)
    first = app.journey.first
    try:
        for size, mode, (name, step), language in every:
            if only not in mode + name:
                continue
            give_size(app.window, size)
            app.journey.first = replace(first, language=language, accessible=bool(mode))
            enter(app, step)
            next_frame(app.window)
            yield _named(mode + name, size, language), app.window.grabWindow()
    finally:
        app.close()


def _board(house: House, sizes: list[QSize], _languages: tuple[str, ...], only: str) -> Pictures:
    from rehearsal.states.board import board_picture, board_states
    from shared.theme import theme_named

    theme = theme_named(house.profile.theme)
    for size in sizes:
        for name, view in board_states(house.profile):
            if only in name:
                yield _named(name, size), board_picture(view, theme, size)


def _desk(house: House, sizes: list[QSize], languages: tuple[str, ...], only: str) -> Pictures:
    from desk.app import DeskApp
    from rehearsal.states.desk import desk_states

    for language in languages:
        if language not in [one.code for one in languages_of(DESK)]:
            continue
        app = DeskApp(house, language=language)
        try:
            app.show()
            for size in sizes:
                app.window.resize(size)
                for name, enter in desk_states():
                    if only not in name:
                        continue
                    enter(app)
                    yield _named(name, size, language), app.window.grab().toImage()
        finally:
            app.close()


def _slips(house: House, _sizes: list[QSize], languages: tuple[str, ...], only: str) -> Pictures:
    from uuid import uuid4

    from shared.printing.drawing.raster import render
    from shared.queue.issue import Request, issue_ticket
    from shared.queue.slips.requirements import requirements_slip
    from shared.queue.slips.ticket import ticket_slip
    from shared.storage.copies import identity

    for service in house.profile.services:
        for language, priority in product(languages, (False, True)):
            finer = service.subservices[0].key if service.subservices else None
            request = Request(
                service.code,
                str(uuid4()),
                "screens",
                finer,
                priority=priority,
                language=language,
                by_staff=True,
            )
            with house.database.write() as session:
                given = issue_ticket(
                    session, profile=house.profile, request=request, at=house.now()
                )
            slip = ticket_slip(house.profile, given.ticket, house.read(identity))
            for width in (576, 384):
                name = f"{given.label}-{width}-{language}"
                if only in name:
                    yield name, _as_image(render(slip, width=width))
                listed = f"{service.code}-list-{width}-{language}"
                if only in listed and service.needed(finer):
                    wanted = requirements_slip(
                        house.profile, service=service.code, subservice=finer, language=language
                    )
                    yield listed, _as_image(render(wanted, width=width))


def _as_image(picture: object) -> QImage:
    from io import BytesIO

    buffer = BytesIO()
    picture.save(buffer, "PNG")  # type: ignore[attr-defined]
    return QImage.fromData(buffer.getvalue())


_PICTURES = {"kiosk": _kiosk, "board": _board, "desk": _desk, "slips": _slips}
