"""What follows from the program alone, kept as Python keeps the modules that it has compiled.

It lies beside the file that it was made from, in ``__pycache__``, and is as good as not there when
that file, the program or a single byte of it is another.  Where nothing can be written, or nothing
may be (``python -B``), nothing is kept.
"""

import os
import pickle
import sys
from collections.abc import Callable
from contextlib import suppress
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar

_CHECK_SIZE = 16


T = TypeVar("T")


def made_once(origin: Path, key: bytes, make: Callable[[], T]) -> T:
    """What ``make`` makes of ``origin`` and of all else that ``key`` names, once for all sites."""
    content = kept(origin, key)
    if content is not None:
        known: T = pickle.loads(content)
        return known
    made = make()
    keep(origin, key, pickle.dumps(made))
    return made


def kept(origin: Path, key: bytes) -> bytes | None:
    """What was kept beside ``origin`` under ``key``, which names all that it follows from."""
    try:
        content = _place(origin).read_bytes()
    except (OSError, NotImplementedError):
        return None
    check, content = content[:_CHECK_SIZE], content[_CHECK_SIZE:]
    return content if check == _check(key, content) else None


def keep(origin: Path, key: bytes, content: bytes) -> None:
    """Keep ``content`` in the place of what was there before: at every moment the old or the new."""
    if sys.dont_write_bytecode:
        return
    with suppress(OSError, NotImplementedError):
        place = _place(origin)
        new = place.with_name(f"{place.name}.{os.getpid()}")
        place.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(_check(key, content) + content)
        os.replace(new, place)  # noqa: PTH105


def _place(origin: Path) -> Path:
    return Path(cache_from_source(str(origin)))


def _check(key: bytes, content: bytes) -> bytes:
    digest = blake2b(b"%d:" % len(key), digest_size=_CHECK_SIZE)
    digest.update(key)
    digest.update(content)
    return digest.digest()
