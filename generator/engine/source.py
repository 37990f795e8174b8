"""Where the bytes of an output file come from."""

import os
from collections.abc import Callable, Iterator
from hashlib import blake2b
from pathlib import Path

from generator.engine.failure import OutputError, Reason
from generator.values import dataclass

_PIECE = 1 << 20
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class FileSource:
    """A copy of the file at ``path``, whose content was seen to have this digest."""

    path: Path
    digest: str


@dataclass(frozen=True, slots=True)
class Promised:
    """Content with this digest, fetched only if it is not in its place already."""

    digest: str
    content: Callable[[], bytes]


Source = bytes | FileSource | Promised


def digest_of(content: bytes) -> str:
    """What ``digest`` is for these bytes."""
    return blake2b(content, digest_size=16).hexdigest()


def digest_of_file(path: str | Path) -> str:
    """What ``digest`` is for the content of a file, however large."""
    digest = blake2b(digest_size=16)
    for piece in _pieces(path):
        digest.update(piece)
    return digest.hexdigest()


def digest_of_source(source: Source) -> str:
    """The digest of what ``source`` gives or promises."""
    return digest_of(source) if isinstance(source, bytes) else source.digest


def promise(content: bytes | Promised) -> Promised:
    """The same, its digest at hand for whoever asks."""
    return Promised(digest_of(content), lambda: content) if isinstance(content, bytes) else content


def fetched(source: Source) -> Source:
    """The same, what was promised being at hand."""
    return source.content() if isinstance(source, Promised) else source


def write(source: Source, digest: str, target: str, over: int | None = None) -> os.stat_result:
    """Make the new file ``target``, or fill the open file ``over``, which stands there, anew.

    Raises OutputError if the source does not keep its promise.
    """
    found, size = blake2b(digest_size=16), 0
    file = os.open(target, _NEW, 0o666) if over is None else over
    try:
        for piece in _content(source):
            found.update(piece)
            size += len(piece)
            _write_all(file, piece)
        if over is not None:
            os.ftruncate(file, size)
        if found.hexdigest() != digest:
            raise OutputError(
                source.path if isinstance(source, FileSource) else Path(target), Reason.CHANGED
            )
        return os.fstat(file)
    finally:
        os.close(file)


def _content(source: Source) -> Iterator[bytes]:
    if isinstance(source, FileSource):
        yield from _pieces(source.path)
    else:
        yield source if isinstance(source, bytes) else source.content()


def _pieces(path: str | Path) -> Iterator[bytes]:
    with open(path, "rb", buffering=0) as file:  # noqa: PTH123
        while piece := file.read(_PIECE):
            yield piece


def _write_all(file: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(file, rest) :]
