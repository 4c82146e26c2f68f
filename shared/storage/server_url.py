"""The address of a house on a PostgreSQL server; its secret is kept elsewhere."""

from urllib.parse import SplitResult, unquote, urlsplit

from shared.storage.errors import BadServerUrl

_SCHEMES = ("postgresql", "postgres")


def is_server(address: str) -> bool:
    """Whether an address names a server rather than a file."""
    return address.startswith(tuple(f"{scheme}://" for scheme in _SCHEMES))


def split_secret(url: str) -> tuple[str, str]:
    """The address without its secret, and the secret. Raises :class:`BadServerUrl`.

    The rest stays letter by letter as it is: it is the driver's to read.
    """
    parts = _parts(url)
    account, at, server = parts.netloc.rpartition("@")
    name, _, secret = account.partition(":")
    bare = parts._replace(scheme="postgresql", netloc=f"{name}{at}{server}")
    return bare.geturl(), unquote(secret)


def database_name(url: str) -> str:
    return unquote(_parts(url).path.removeprefix("/"))


def _parts(url: str) -> SplitResult:
    shown = url.rpartition("@")[2]
    try:
        parts = urlsplit(url)
        has_port = parts.port is None or parts.port > 0
    except ValueError:
        raise BadServerUrl(shown) from None
    if parts.scheme not in _SCHEMES or len(parts.path) < 2 or not has_port:
        raise BadServerUrl(shown)
    return parts
