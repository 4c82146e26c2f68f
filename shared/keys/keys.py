"""The house's keys at work: seal and open, blind index, MAC, signature.

How and why: docs/adr/1200-keys-beside-the-house.md.
"""

import hashlib
import hmac
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from cryptography.exceptions import InvalidSignature, InvalidTag
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

from shared.keys.files import FOLDER, key_file, read_secrets, write_secrets
from shared.keys.problems import KeyMissing, KeyWrong
from shared.keys.secret import Purpose, Secret, key_id, new_secret

_NONCE = 12
_INDEX_BYTES = 16
_HPKE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)


@dataclass(frozen=True)
class Sealed:
    """Bytes that only the named key opens."""

    key_id: str
    data: bytes


class Keys:
    """The keys in one folder. Cheap to make; reads a file again when it was replaced. Share it
    between threads. Without a folder there are none.

    Where the key is not there :class:`KeyMissing` is raised, and the house works on without.
    """

    def __init__(self, folder: Path | None, public: Mapping[Purpose, bytes] | None = None) -> None:
        self.folder = folder
        self._public = dict(public or {})
        self._read: dict[Purpose, tuple[int, tuple[Secret, ...]]] = {}
        self._lock = Lock()

    @classmethod
    def of_house(cls, house: Path, public: Mapping[Purpose, bytes] | None = None) -> "Keys":
        """``public``: halves the house's database tells to computers without the keys."""
        return cls(house / FOLDER, public)

    # -- holding -----------------------------------------------------------------------------

    def held(self, purpose: Purpose) -> tuple[Secret, ...]:
        """All secrets of a purpose on this computer, the one in force last."""
        if self.folder is None:
            return ()
        try:
            changed = key_file(self.folder, purpose).stat().st_mtime_ns
        except OSError:
            return ()
        with self._lock:
            known = self._read.get(purpose)
            if known is None or known[0] != changed:
                known = changed, read_secrets(self.folder, purpose)
                self._read[purpose] = known
        return known[1]

    def all_held(self) -> list[Secret]:
        """Every secret on this computer, by purpose, oldest first."""
        return [secret for purpose in Purpose for secret in self.held(purpose)]

    def current(self, purpose: Purpose) -> Secret:
        """The secret in force. Raises :class:`KeyMissing`."""
        secrets = self.held(purpose)
        if not secrets:
            raise KeyMissing(purpose)
        return secrets[-1]

    def named(self, purpose: Purpose, name: str) -> Secret:
        """The secret of that name, in force or earlier. Raises :class:`KeyMissing`."""
        for secret in self.held(purpose):
            if secret.id == name:
                return secret
        raise KeyMissing(f"{purpose} {name}")

    def make(self, at: datetime, purposes: Iterable[Purpose] = Purpose) -> list[Secret]:
        """Make a key for each purpose that has none, and return the new ones."""
        made = [new_secret(one, at) for one in purposes if not self.held(one)]
        for secret in made:
            self._write(secret.purpose, (secret,))
        return made

    def rotate(self, purpose: Purpose, at: datetime) -> Secret:
        """Put a new key in force; the old ones stay to open what they sealed."""
        secret = new_secret(purpose, at)
        self._write(purpose, (*self.held(purpose), secret))
        return secret

    def take_in(self, secrets: Iterable[Secret]) -> list[Secret]:
        """Add secrets from paper or another computer; those not held before are returned.

        The newest by the date it was made is in force afterwards.
        """
        new: list[Secret] = []
        for secret in secrets:
            held = self.held(secret.purpose)
            if secret.id not in [one.id for one in held]:
                new.append(secret)
                together = sorted((*held, secret), key=lambda one: one.made_at)
                self._write(secret.purpose, tuple(together))
        return new

    def give_up(self, purpose: Purpose, name: str) -> None:
        """Forget a key that nothing is sealed with any more."""
        self._write(purpose, tuple(one for one in self.held(purpose) if one.id != name))

    def _write(self, purpose: Purpose, secrets: tuple[Secret, ...]) -> None:
        if self.folder is None:
            raise KeyMissing(purpose)
        write_secrets(self.folder, purpose, secrets)
        with self._lock:
            self._read.pop(purpose, None)

    # -- sealing -----------------------------------------------------------------------------

    def seal(self, purpose: Purpose, plain: bytes, *context: str) -> Sealed:
        """AES-256-GCM under the key in force. ``context`` (table, row, field) and the key's name
        are bound in: the sealed bytes open nowhere else. Raises KeyMissing."""
        secret = self.current(purpose)
        nonce = os.urandom(_NONCE)
        data = AESGCM(secret.value).encrypt(nonce, plain, bound(*context, secret.id))
        return Sealed(secret.id, nonce + data)

    def open(self, purpose: Purpose, sealed: Sealed, *context: str) -> bytes:
        """What was sealed with the same context. Raises KeyMissing or KeyWrong."""
        secret = self.named(purpose, sealed.key_id)
        nonce, data = sealed.data[:_NONCE], sealed.data[_NONCE:]
        try:
            return AESGCM(secret.value).decrypt(nonce, data, bound(*context, secret.id))
        except (InvalidTag, ValueError):
            raise KeyWrong(purpose) from None

    def seal_at_kiosk(self, plain: bytes, *context: str) -> Sealed:
        """To the house's public kiosk key (HPKE, RFC 9180: X25519, HKDF-SHA256, AES-256-GCM):
        whoever seals cannot open it again. Raises KeyMissing."""
        public = self._public.get(Purpose.KIOSK)
        if self.held(Purpose.KIOSK):
            public = self.current(Purpose.KIOSK).public
        if public is None:
            raise KeyMissing(Purpose.KIOSK)
        name = key_id(Purpose.KIOSK, public)
        receiver = X25519PublicKey.from_public_bytes(public)
        return Sealed(name, _HPKE.encrypt(plain, receiver, bound(*context, name)))

    def open_from_kiosk(self, sealed: Sealed, *context: str) -> bytes:
        """What :meth:`seal_at_kiosk` sealed. Raises KeyMissing or KeyWrong."""
        secret = self.named(Purpose.KIOSK, sealed.key_id)
        private = X25519PrivateKey.from_private_bytes(secret.value)
        try:
            return _HPKE.decrypt(sealed.data, private, bound(*context, secret.id))
        except (InvalidTag, ValueError):
            raise KeyWrong(Purpose.KIOSK) from None

    # -- vouching ----------------------------------------------------------------------------

    def mac(self, message: bytes) -> tuple[str, str]:
        """The name of the trail's key in force and HMAC-SHA256 in hex. Raises KeyMissing."""
        secret = self.current(Purpose.TRAIL)
        return secret.id, _hmac(secret, message).hex()

    def mac_fits(self, name: str, message: bytes, mac: str) -> bool:
        """Whether the trail's key of that name made this MAC. Raises KeyMissing."""
        made = _hmac(self.named(Purpose.TRAIL, name), message).hex()
        return hmac.compare_digest(made, mac)

    def blind(self, kind: str, normalised: str) -> str:
        """A value to search by that does not tell what it was made from. Raises KeyMissing."""
        return self.blind_by_each(kind, normalised)[-1]

    def blind_by_each(self, kind: str, normalised: str) -> list[str]:
        """The same for every index key held, that in force last: a search needs them all while a
        rotation is under way. Raises KeyMissing."""
        self.current(Purpose.INDEX)
        message = bound(kind, normalised)
        return [_hmac(one, message)[:_INDEX_BYTES].hex() for one in self.held(Purpose.INDEX)]

    def sign(self, message: bytes) -> tuple[bytes, bytes]:
        """Public key and Ed25519 signature, raw. Raises KeyMissing."""
        secret = self.current(Purpose.SIGN)
        private = Ed25519PrivateKey.from_private_bytes(secret.value)
        return private.public_key().public_bytes_raw(), private.sign(message)


def signature_fits(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the owner of ``public`` signed the message."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True


def _hmac(secret: Secret, message: bytes) -> bytes:
    return hmac.digest(secret.value, message, hashlib.sha256)


def bound(*parts: str) -> bytes:
    """Parts joined so that no two lists of parts give the same bytes."""
    encoded = [part.encode() for part in parts]
    return b"".join(len(part).to_bytes(4, "big") + part for part in encoded)
