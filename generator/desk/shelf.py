"""Where orders are kept: a folder for each under ``orders/``, readable without this program.

    orders/7K3-MQ9-XAR/mail.eml         what came, untouched
    orders/7K3-MQ9-XAR/order.txt        the order sheet read from it
    orders/7K3-MQ9-XAR/journal.jsonl    what happened since
    orders/7K3-MQ9-XAR/confirmation.*   our answers

Whatever is written is whole or not there: folders and files get their names when they are done.
"""

import os
import shutil
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from generator.engine.disk import sync_file, sync_folder
from generator.engine.lock import one_at_a_time
from generator.fields.text import read_data
from generator.fields.walk import unreadable
from generator.problems import Location, Problem, SiteError, problem
from generator.trade.ordercode import read_code

ORDERS = "orders"
SHEET = "order.txt"
OFFERED = "offered.txt"
"""The sheet with the prices that the owner offered."""

PATIENCE = 20.0
"""Seconds for which a command waits for another one to end."""

_LOCK = ".lock"


@contextmanager
def alone(root: Path) -> Iterator[None]:
    """Be the only one who writes to the orders of the site in ``root``.

    Raises Busy or NoLock (``engine.lock``) where that cannot be.
    """
    with one_at_a_time(root / ORDERS / _LOCK, PATIENCE):
        _keep_private(root / ORDERS)
        yield


def codes(root: Path) -> tuple[str, ...]:
    """The codes of all orders that are kept, in the order of the alphabet.

    Raises SiteError where something else lies in the place of their folder, or it cannot be read.
    """
    try:
        names = sorted(each.name for each in (root / ORDERS).iterdir() if each.is_dir())
    except FileNotFoundError:
        return ()
    except NotADirectoryError:
        raise SiteError([problem("not-a-folder", Location(ORDERS))]) from None
    except OSError as error:
        raise SiteError([unreadable(ORDERS, error)]) from None
    return tuple(name for name in names if read_code(name) == name)


def folder_of(root: Path, code: str) -> Path:
    """The folder of an order; ``code`` must be one, whoever said it."""
    if read_code(code) != code:
        raise ValueError(f"{code!r} is no order code")
    return root / ORDERS / code


def keep(root: Path, code: str, files: Mapping[str, bytes]) -> Path:
    """Keep a new order: its whole folder appears in one step.  Raises FileExistsError for a second."""
    folder = folder_of(root, code)
    if folder.exists():
        raise FileExistsError(folder)
    begun = root / ORDERS / f".{code}.new"
    shutil.rmtree(begun, ignore_errors=True)
    begun.mkdir(parents=True)
    for name, content in files.items():
        (begun / name).write_bytes(content)
        sync_file(str(begun / name))
    sync_folder(str(begun))
    begun.rename(folder)
    sync_folder(str(folder.parent))
    return folder


def content(path: Path, file: str, limit: int) -> tuple[bytes | None, tuple[Problem, ...]]:
    """What a file of an order holds (``file`` in problems); None where there is none."""
    data, problems = read_data(path, file, limit)
    missing = any(each.code == "file-missing" for each in problems)
    return (None, ()) if missing else (data, problems)


def add(folder: Path, files: Mapping[str, bytes]) -> None:
    """Add files to an order, each whole; one that is there already is replaced."""
    for name, content in files.items():
        begun = folder / f".{name}.new"
        try:
            begun.write_bytes(content)
            sync_file(str(begun))
            os.replace(begun, folder / name)  # noqa: PTH105 - on every system, also over what is there
        except OSError:
            with suppress(OSError):
                begun.unlink()
            raise
    sync_folder(str(folder))


def erase(folder: Path, kept: tuple[str, ...]) -> tuple[str, ...]:
    """Remove every file of an order but those ``kept``; the names of what is gone."""
    gone = []
    for each in sorted(folder.iterdir()):
        if each.name in kept:
            continue
        if each.is_dir() and not each.is_symlink():
            shutil.rmtree(each)
        else:
            each.unlink()
        gone.append(each.name)
    sync_folder(str(folder))
    return tuple(gone)


def _keep_private(folder: Path) -> None:
    """Orders are nobody else's: neither for other users of this machine nor for a public repository."""
    with suppress(OSError):
        folder.chmod(stat.S_IRWXU)
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text("*\n", encoding="utf-8", newline="\n")
