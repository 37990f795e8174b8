"""Memory that nobody uses any more, for whoever else needs it."""

import sys
from contextlib import suppress

_TRIM_THRESHOLD = -1
"""What mallopt(3) calls the free memory above which glibc gives some back."""
_FREE = 128 * 1024


def hold_little() -> None:
    """Let this process, and those that it starts, keep little of what was freed.

    By itself glibc keeps the more, the larger the pieces were that it saw freed (mallopt(3), dynamic
    threshold); a bound that somebody sets stays.  Where there is no glibc nothing happens.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).mallopt(_TRIM_THRESHOLD, _FREE)


def give_back() -> None:
    """Hand back to the system what was freed and is still held.

    Python frees what it has read piece by piece, and glibc keeps most of it for later: of a large
    site up to a fifth of all.  Where there is no glibc nothing happens.
    """
    if sys.platform == "linux":
        import ctypes

        with suppress(OSError, AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
