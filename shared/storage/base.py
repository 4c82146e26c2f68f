"""What every mapped record stands on: one declarative base, and time-ordered ids."""

from datetime import date, datetime
from typing import ClassVar
from uuid import UUID

import uuid_utils.compat
from sqlalchemy import MetaData
from sqlalchemy.orm import DeclarativeBase

from shared.storage.column_types import Day, Identity, UtcDateTime, Whole


def new_id() -> UUID:
    """A UUIDv7: rows of many houses merge without clashes and sort by when they were made."""
    return uuid_utils.compat.uuid7()


class Base(DeclarativeBase):
    """Parent of all records; constraint names are spelled out so that migrations can name them."""

    trailed: ClassVar[tuple[str, ...]] = ()
    """The lasting fields of a row that acts vouch for: every change of them comes with an act."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012 - SQLAlchemy reads it so
        datetime: UtcDateTime,
        date: Day,
        UUID: Identity,
        int: Whole,
    }
