"""A PDF's pages drawn in a process of their own, which may die of it: the drawing side.

In comes how many pages are wanted and the file, out goes every page with its length before it. It
has little memory, little time, and writes no file.
"""

import struct
import sys

HEAD = struct.Struct(">I")
_MOST_MEMORY = 1 << 30
_MOST_SECONDS = 60


def main() -> None:
    """Read from standard input, draw, write to standard output."""
    _be_small()
    from shared.qt.pdf_pages import pdf_pages

    given = sys.stdin.buffer.read()
    (most,) = HEAD.unpack_from(given)
    for page in pdf_pages(given[HEAD.size :], most):
        sys.stdout.buffer.write(HEAD.pack(len(page)) + page)
        sys.stdout.buffer.flush()


def _be_small() -> None:
    """No more memory, time or files than drawing takes, and no core left behind; Windows knows
    no such limits for a process itself, there the deadline alone holds."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_DATA, _MOST_MEMORY),
        (resource.RLIMIT_CPU, _MOST_SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    ):
        resource.setrlimit(what, (most, most))


if __name__ == "__main__":
    main()
