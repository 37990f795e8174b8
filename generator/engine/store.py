"""What earlier builds computed: one SQLite file that is always safe to delete.

A store never fails its caller for the state of the disk and never tells a wrong value.  Each value
carries a check over its key and its bytes; a file that is damaged, foreign or of another version is
begun anew, and one that cannot be read or written (locked, read-only, disk full) is as good as empty.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self, TypeVar

from generator.engine.checked import packed, pieces, unpacked
from generator.engine.database import connect, removed

if TYPE_CHECKING:
    from sqlite3 import Connection

T = TypeVar("T")
_Row = tuple[object, object, object]  # key, used and value, as a file says that may be damaged

Memory = dict[bytes, tuple[object, object]]
"""Results by key, each with the build that used it last."""

_TABLES = """
BEGIN;
CREATE TABLE about (version BLOB NOT NULL, builds INTEGER NOT NULL);
CREATE TABLE record (name BLOB PRIMARY KEY, value BLOB NOT NULL);
CREATE TABLE result (used INTEGER NOT NULL, key BLOB PRIMARY KEY, value BLOB NOT NULL);
CREATE INDEX result_used ON result (used);
COMMIT;
"""
_AT_ONCE = 500  # keys in one question; SQLite's oldest limit is 999
_MOST_IN_MEMORY = 20_000  # results of a site with some eight thousand pages
# What SQLite says of a file that is not, or no longer, what we made.
_DAMAGE = {"CORRUPT", "NOTADB", "ERROR", "FORMAT", "SCHEMA", "MISMATCH", "CONSTRAINT", "RANGE", ""}


class Store:
    """Results by key, for as long as one of the last ``keep`` builds that added any has used them.

    Another ``version`` (of the program, of Python) is another store: what the file held is gone.
    Who builds again and again in one process gives each store the same ``memory``, an empty mapping
    at first: what is in it is not read from the file once more.  ``added`` are the keys of what this
    build has put here.
    """

    def __init__(
        self, path: Path, version: str, *, keep: int = 12, memory: Memory | None = None
    ) -> None:
        self._path = path
        self._version = version.encode()
        self._keep = keep
        self._memory = memory
        self._seen: set[bytes] = set()
        self._records: set[bytes] = set()
        self._build = 0
        self._sparing = False
        self.added: set[bytes] = set()
        self._file: Connection | None = None
        self._given_up: set[str] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *reason: object) -> None:
        self.close()

    def get_many(self, keys: Iterable[bytes]) -> dict[bytes, object]:
        """What is known of ``keys``; a key that is not in the answer is not known."""
        wanted = dict.fromkeys(keys)
        found = self._in_memory(wanted)
        found.update(_values(self._in_file(key for key in wanted if key not in found)))
        aging = [key for key, (used, _) in found.items() if self._ages(used)]
        self._mark(aging)
        self._remember(found)
        self._remember({key: (self._build, found[key][1]) for key in aging})
        return {key: value for key, (_, value) in found.items()}

    def _in_memory(self, wanted: Iterable[bytes]) -> Memory:
        # Only with the file at hand is it known how old what we remember has become.
        if not self._memory or not self._reading(lambda file: True, False):
            return {}
        return {key: self._memory[key] for key in wanted if key in self._memory}

    def lacking(self, keys: Iterable[bytes]) -> set[bytes]:
        """Which of ``keys`` are not known; the others count as used, though nobody reads them."""
        wanted = set(keys)
        rows = self._in_file(wanted, "NULL")  # to be known a value need not be read
        known = {key: used for key, used, _ in rows if isinstance(key, bytes)}
        self._mark([key for key, used in known.items() if self._ages(used)])
        if self._memory is not None:
            self._seen |= known.keys()
        return wanted - known.keys()

    def packed_many(self, keys: Iterable[bytes]) -> dict[bytes, object]:
        """What is known of ``keys``, as it is kept; ``checked.unpacked`` opens it anywhere.

        To read it so is not to use it: it grows older.
        """
        return {key: value for key, _, value in self._in_file(keys) if isinstance(key, bytes)}

    def _in_file(self, keys: Iterable[bytes], value: str = "value") -> Iterator[_Row]:
        for some in pieces(keys, _AT_ONCE):
            rows: list[_Row] = []
            yield from self._reading(partial(_rows, keys=some, value=value), rows)

    def put_many(self, items: Mapping[bytes, object]) -> None:
        """Keep these results for later builds."""
        if items:
            if self._writing(lambda file: self._add(file, items)):
                self.added |= items.keys()
            self._remember({key: (self._build, value) for key, value in items.items()})

    def drop(self, keys: Iterable[bytes]) -> None:
        """Forget these results."""
        gone = [(key,) for key in keys]
        self._writing(lambda file: file.executemany("DELETE FROM result WHERE key = ?", gone))
        for (key,) in gone:
            (self._memory or {}).pop(key, None)

    def recall(self, name: str) -> object | None:
        """What was last remembered under ``name``."""
        key = name.encode()
        self._records.add(key)
        if self._memory and key in self._memory:
            return self._memory[key][1]
        asked = "SELECT value FROM record WHERE name = ?"
        rows: list[tuple[object]] = []
        rows = self._reading(lambda file: file.execute(asked, (key,)).fetchall(), rows)
        found = unpacked(key, rows[0][0]) if rows else None
        return found[0] if found else None

    def remember(self, name: str, value: object) -> None:
        """Keep ``value`` under ``name``, in the place of what was there; if there is a memory, only there."""
        key = name.encode()
        self._records.add(key)
        if self._memory is not None:
            self._memory[key] = (self._build, value)
            return
        row = (key, packed(key, value))
        self._writing(lambda file: file.execute("INSERT OR REPLACE INTO record VALUES (?, ?)", row))

    def spare(self) -> None:
        """This build did not ask for all that it stands on: nothing grows older by it."""
        self._sparing = True

    def close(self) -> None:
        """Drop what no recent build has used, and let go of the file."""
        if self.added and not self._sparing:
            self._writing(self._tidy)
            self._writing(_shrink)
        self._let_go()
        if not self._sparing:
            self._forget()
        self._seen = set()
        self.added, self._sparing = set(), False
        self._given_up = set()

    def _remember(self, found: Memory) -> None:
        if self._memory is not None:
            self._memory |= found
            self._seen |= found.keys()

    def _forget(self) -> None:
        """Only what this build has asked for stays in memory, and of a large site nothing."""
        if self._memory is not None:
            kept = self._seen if len(self._seen) <= _MOST_IN_MEMORY else set()
            for key in self._memory.keys() - kept - self._records:
                del self._memory[key]

    def _ages(self, used: object) -> bool:
        # Marked at half its life, so that a build in which all is known mostly writes nothing.
        return not isinstance(used, int) or used <= self._build - self._keep // 2

    def _mark(self, keys: Sequence[object]) -> None:
        if keys:
            rows = [(self._build, key) for key in keys]
            marked = "UPDATE result SET used = ? WHERE key = ?"
            self._writing(lambda file: file.executemany(marked, rows))

    def _add(self, file: Connection, items: Mapping[bytes, object]) -> None:
        # One at a time: packed, the pages of a large site would be in memory twice.
        rows = ((self._build, key, packed(key, each)) for key, each in items.items())
        file.executemany("INSERT OR REPLACE INTO result (used, key, value) VALUES (?, ?, ?)", rows)

    def _tidy(self, file: Connection) -> None:
        file.execute("UPDATE about SET builds = ?", (self._build,))
        file.execute("DELETE FROM result WHERE used <= ?", (self._build - self._keep,))

    def _reading(self, act: Callable[[Connection], T], otherwise: T) -> T:
        answer = self._done("reading", act)
        return otherwise if answer is None else answer

    def _writing(self, act: Callable[[Connection], object]) -> bool:
        def whole(file: Connection) -> bool:
            with file:
                act(file)
            return True

        return bool(self._done("writing", whole))

    def _done(self, what: str, act: Callable[[Connection], T]) -> T | None:
        """What ``act`` says; a damaged file is begun anew and asked once more."""
        import sqlite3

        for _ in range(0 if what in self._given_up else 2):
            try:
                return act(self._connected())
            except sqlite3.ProgrammingError:
                raise  # a mistake of ours, not of the disk
            except (sqlite3.Error, OSError, ValueError, OverflowError, MemoryError) as failure:
                if not (self._is_damage(failure) and self._begin_anew()):
                    break
        self._given_up.add(what)
        return None

    def _connected(self) -> Connection:
        if self._file is None:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._file = connect(self._path)
            if self._path.stat().st_size == 0:
                self._file.executescript(_TABLES)
                self._file.execute("INSERT INTO about VALUES (?, 0)", (self._version,))
                self._file.commit()
            self._build = _builds(self._file, self._version) + 1
        return self._file

    def _is_damage(self, failure: Exception) -> bool:
        name = getattr(failure, "sqlite_errorname", "").removeprefix("SQLITE_").split("_")[0]
        if name == "READONLY":  # so says a damaged head, too
            return os.access(self._path, os.W_OK) and os.access(self._path.parent, os.W_OK)
        return name in _DAMAGE and not isinstance(failure, OSError)

    def _begin_anew(self) -> bool:
        """Whether the file is gone."""
        self._let_go()
        return removed(self._path)

    def _let_go(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None


def _builds(file: Connection, version: bytes) -> int:
    rows = file.execute("SELECT version, builds FROM about").fetchall()
    if len(rows) != 1 or rows[0][0] != version or not isinstance(rows[0][1], int):
        raise ValueError("another version's store")
    return int(rows[0][1])


def _rows(file: Connection, keys: Sequence[bytes], value: str = "value") -> list[_Row]:
    places = ",".join("?" * len(keys))
    asked = f"SELECT key, used, {value} FROM result WHERE key IN ({places})"  # noqa: S608
    return file.execute(asked, keys).fetchall()


def _values(rows: Iterable[_Row]) -> Iterator[tuple[bytes, tuple[object, object]]]:
    for key, used, sealed in rows:
        if isinstance(key, bytes) and (value := unpacked(key, sealed)):
            yield key, (used, value[0])


def _shrink(file: Connection) -> None:
    (free,) = file.execute("PRAGMA freelist_count").fetchone()
    (pages,) = file.execute("PRAGMA page_count").fetchone()
    if free > pages // 2:
        file.execute("VACUUM")
