"""Values as bytes that carry a check over the name they are kept by and over themselves."""

import pickle
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import islice
from typing import TypeVar

from generator.engine.interrupted import is_ctrl_c

T = TypeVar("T")

_CHECK_SIZE = 16


def pieces(values: Iterable[T], size: int) -> Iterator[list[T]]:
    """``values``, at most ``size`` of them at a time."""
    left = iter(values)
    while some := list(islice(left, size)):
        yield some


def packed(key: bytes, value: object) -> bytes:
    """Any value, to be kept as ``key``."""
    content = pickle.dumps(value, pickle.HIGHEST_PROTOCOL)
    return _check(key, content) + content


def unpacked(key: bytes, found: object) -> tuple[object] | None:
    """The value, held in a tuple as it may be None; nothing if it is not what was packed."""
    if not isinstance(found, bytes):
        return None
    check, content = found[:_CHECK_SIZE], found[_CHECK_SIZE:]
    if check != _check(key, content):
        return None
    try:
        return (pickle.loads(content),)
    except Exception as failure:  # sound bytes of a class that has changed under the same version
        if is_ctrl_c(failure):
            raise
        return None


def _check(key: bytes, value: bytes) -> bytes:
    digest = blake2b(b"%d:" % len(key), digest_size=_CHECK_SIZE)
    digest.update(key)
    digest.update(value)
    return digest.digest()
