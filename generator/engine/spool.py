"""Bytes that wait on the disk instead of in memory."""

import os
from collections.abc import Callable
from types import TracebackType
from typing import IO, Self

_IN_MEMORY = 16 * 1024 * 1024
"""Bytes that wait in memory all the same: a file for fewer is not worth its while."""


class Spool:
    """Holds what it is given until it is closed; one thread at a time.

    Raises OSError where there is no room for more.
    """

    def __init__(self) -> None:
        self._file: IO[bytes] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._file is not None:
            self._file.close()

    def keep(self, content: bytes) -> Callable[[], bytes]:
        """How to have ``content`` again."""
        file = self._file = self._file or _opened()
        begin, size = file.seek(0, os.SEEK_END), len(content)
        file.write(content)

        def again() -> bytes:
            file.seek(begin)
            return file.read(size)

        return again


def _opened() -> IO[bytes]:
    from tempfile import SpooledTemporaryFile  # which many builds need not load

    return SpooledTemporaryFile(_IN_MEMORY)
