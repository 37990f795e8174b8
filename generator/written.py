"""What languages have written, days and amounts and names, kept from one build to the next.

So a build that asks for nothing new need not load Babel and its data.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from functools import wraps
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

if TYPE_CHECKING:
    from generator.engine.store import Store

P = ParamSpec("P")
T = TypeVar("T")

_WRITTEN: dict[tuple[Any, ...], Any] = {}
"""By the name of the function and what it was given."""

_NEW: dict[tuple[Any, ...], Any] = {}
"""Those that were written since somebody asked for them."""

_MOST = 16_384
"""As many as a site of some five thousand pages asks for; what comes later is written each time."""
_RECORD = "written"


def written_once(write: Callable[P, T]) -> Callable[P, T]:
    """``write``, which depends on nothing but what it is given, asked once for the same."""

    @wraps(write)
    def remembered(*given: P.args, **more: P.kwargs) -> T:
        # 1.5 equals 1.50, and yet they are not written alike.
        plain = (str(each) if isinstance(each, Decimal) else each for each in given)
        key = (write.__name__, *plain, *more.items())
        if key in _WRITTEN:
            known: T = _WRITTEN[key]
            return known
        found = write(*given, **more)
        if len(_WRITTEN) < _MOST:
            _WRITTEN[key] = _NEW[key] = found
        return found

    return remembered


@contextmanager
def written_before(program: bytes, store: "Store") -> Iterator[None]:
    """What ``program`` wrote in earlier builds is known while this one runs, and so on."""
    kept = store.recall(_RECORD)
    known = kept[1] if isinstance(kept, tuple) and kept[0] == program else {}
    _WRITTEN.update(known)
    yield
    if len(_WRITTEN) > len(known):
        store.remember(_RECORD, (program, dict(_WRITTEN)))


def told() -> dict[tuple[Any, ...], Any]:
    """What was written in this process since this was asked for the last time."""
    new = dict(_NEW)
    _NEW.clear()
    return new


def heard(new: Mapping[tuple[Any, ...], Any]) -> None:
    """Know what another process has written."""
    if len(_WRITTEN) < _MOST:
        _WRITTEN.update(new)
