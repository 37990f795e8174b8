"""A computer whose memory does not suffice: said as it is, and not as a mistake of ours."""

import errno

from generator.messages import Tongue

LACKING = 71
"""The exit code (EX_OSERR)."""

_UNLOADABLE = ("failed to map segment", "annot allocate memory", "not enough memory")
"""What systems say of a library for which there is no room."""


def lacks_memory(mistake: Exception) -> bool:
    """Whether there was no memory left for what was to be done."""
    if isinstance(mistake, ImportError):
        return any(words in str(mistake) for words in _UNLOADABLE)
    return isinstance(mistake, MemoryError) or (
        isinstance(mistake, OSError) and mistake.errno == errno.ENOMEM
    )


def words(tongue: Tongue) -> str:
    """What to say of it, and what helps."""
    said: dict[Tongue, str] = {
        "de": "Der Arbeitsspeicher hat nicht gereicht; die Website ist, wie sie war.\n"
        "    Schließen Sie andere Programme, oder erlauben Sie diesem mehr (ulimit -v unlimited).",
        "en": "The memory of the computer did not suffice; the site is as it was.\n"
        "    Close other programs, or allow this one more (ulimit -v unlimited).",
    }
    return said[tongue]
