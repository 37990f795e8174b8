"""Why an output folder was not made; the old site stands."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path


class Reason(StrEnum):
    """What kept us from writing."""

    FULL = "full"
    READ_ONLY = "read-only"
    VANISHED = "vanished"
    TOO_LONG = "too-long"
    IN_THE_WAY = "in-the-way"
    CHANGED = "changed"  # a source is no longer what it was when the build read it
    OTHER = "other"


class Refusal(StrEnum):
    """What speaks against a folder as output."""

    ROOT = "root"
    HOME = "home"
    LINK = "link"
    FILE = "file"
    NOT_EMPTY = "not-empty"  # it holds files, and no build of ours has ever made it
    DAMAGED = "damaged"  # we made it, but the list of our files in it cannot be read
    INSIDE = "inside"  # it lies in a folder that we made
    BELOW_FILE = (
        "below-file"  # a file, or a link that leads nowhere, stands where a folder above should
    )
    OTHER_SITE = "other-site"  # another site has its output there


class OutputError(Exception):
    """The files could not be written; ``detail`` is what the system says."""

    def __init__(self, path: Path, reason: Reason, detail: str = "") -> None:
        self.path = path
        self.reason = reason
        self.detail = detail
        super().__init__(path, reason, detail)


class Refused(Exception):
    """``path`` must not be an output folder; ``reason`` is a Refusal or a word of the caller's."""

    def __init__(self, reason: str, path: Path) -> None:
        self.reason = reason
        self.path = path
        super().__init__(reason, path)


class Foreign(Exception):
    """Something that we did not write stands in the output folder where ``path`` should stand."""

    def __init__(self, path: str) -> None:
        self.path = path
        super().__init__(path)


_REASONS = {
    Reason.FULL: (errno.ENOSPC, errno.EDQUOT, errno.EFBIG),
    Reason.READ_ONLY: (errno.EACCES, errno.EPERM, errno.EROFS),
    Reason.VANISHED: (errno.ENOENT, errno.ENOTDIR, errno.ESTALE),
    Reason.TOO_LONG: (errno.ENAMETOOLONG,),
    Reason.IN_THE_WAY: (errno.EEXIST, errno.EISDIR, errno.ENOTEMPTY),
}


@contextmanager
def as_output_error(folder: Path) -> Iterator[None]:
    """Say what the system says of ``folder`` or a file in it as OutputError."""
    try:
        yield
    except OSError as failure:
        path = Path(failure.filename) if isinstance(failure.filename, str) else folder
        raise OutputError(path, reason_of(failure), failure.strerror or "") from failure


def reason_of(failure: OSError) -> Reason:
    """What the system's answer means for who wanted to write."""
    fitting = (reason for reason, numbers in _REASONS.items() if failure.errno in numbers)
    return next(fitting, Reason.OTHER)
