"""Values as bytes that carry a check over the name they are kept by and over themselves."""

import pickle
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from itertools import islice

_CHECK_SIZE = 16


def pieces(keys: Iterable[bytes], size: int) -> Iterator[list[bytes]]:
    """``keys``, at most ``size`` of them at a time."""
    left = iter(keys)
    while some := list(islice(left, size)):
        yield some


def packed(key: bytes, value: object) -> bytes:
    """Any value, to be kept as ``key``."""
    return closed(key, pickle.dumps(value, pickle.HIGHEST_PROTOCOL))


def unpacked(key: bytes, found: object) -> tuple[object] | None:
    """The value, held in a tuple as it may be None; nothing if it is not what was packed."""
    value = opened(key, found)
    if value is None:
        return None
    try:
        return (pickle.loads(value),)
    except Exception:  # sound bytes of a class that has changed under the same version
        return None


def closed(key: bytes, value: bytes) -> bytes:
    """Bytes, to be kept as ``key``."""
    return _check(key, value) + value


def opened(key: bytes, found: object) -> bytes | None:
    """The bytes, if they are what was closed under this key."""
    if not isinstance(found, bytes):
        return None
    check, value = found[:_CHECK_SIZE], found[_CHECK_SIZE:]
    return value if check == _check(key, value) else None


def _check(key: bytes, value: bytes) -> bytes:
    digest = blake2b(b"%d:" % len(key), digest_size=_CHECK_SIZE)
    digest.update(key)
    digest.update(value)
    return digest.digest()
