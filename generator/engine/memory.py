"""Memory that nobody uses any more, for whoever else needs it."""

import sys
from contextlib import suppress


def give_back() -> None:
    """Hand back to the system what was freed and is still held.

    Python frees what it has read piece by piece, and glibc keeps most of it for later: of a large
    site up to a fifth of all.  Where there is no glibc nothing happens.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
