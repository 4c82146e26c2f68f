"""Commands as somebody types them."""

from click.testing import CliRunner, Result

from shared.cli.main import sapa
from tests.helpers.engines import engine


def typed(*words: str, given: str | None = None) -> Result:
    """A command, with what is typed when it asks; ``init`` makes its house on the engine of the
    running test."""
    where = engine().options() if words[0] == "init" else ()
    return CliRunner().invoke(sapa, [*words, *where], input=given)
