"""What the last build of the same site can answer for this one, wholly or for the most part."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TypeVar

from generator.engine.change import Changes, How
from generator.engine.failure import as_output_error
from generator.engine.fingerprint import Fingerprints, fingerprint
from generator.engine.output import publish
from generator.engine.source import Promised, Source, digest_of_source, promise
from generator.engine.spool import Spool
from generator.engine.store import Store
from generator.engine.workers import Workers
from generator.inventory import Seen, program_inventory, site_inventory
from generator.problems import Problem
from generator.request import Report, Request
from generator.values import dataclass
from generator.written import heard, told, written_before

if TYPE_CHECKING:
    from generator.stages.once import Once
    from generator.stages.trail import Remade, Trail

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Asked:
    """A build: what is asked for, what it finds, and by which names it is known.

    ``program`` is the name of the program; ``name`` that of all builds that ask for the same,
    ``key`` that of those that also find the same.
    """

    request: Request
    store: Store
    program: bytes
    seen: tuple[Seen, ...]
    name: bytes
    key: bytes


def asked(request: Request, store: Store) -> Asked:
    """``request``, of the site as it lies there now."""
    program, seen = program_inventory(), site_inventory(request.root)
    # The present moment is looked at on its own.
    moment = None if request.cutoff.tzinfo else request.cutoff
    output = request.output.as_posix()
    wishes = (output, moment, request.base_url, request.preview, request.strict)
    return Asked(
        request=request,
        store=store,
        program=fingerprint(program),
        seen=seen,
        name=fingerprint(wishes),
        key=fingerprint("build", program, seen, wishes),
    )


@dataclass(frozen=True, slots=True)
class _Answer:
    """A build's answer, the digests of the files that it left, and while when it holds."""

    digests: tuple[tuple[str, str], ...]
    report: Report
    made: datetime
    until: datetime

    def files(self) -> dict[str, Promised]:
        """The files as they were left; none can be made anew."""
        return {path: Promised(digest, _gone) for path, digest in self.digests}


class _GoneError(Exception):
    """A file of the last build is no longer in its place."""


def _gone() -> NoReturn:
    raise _GoneError


def remember(
    asked: Asked, files: Mapping[str, Source], report: Report, until: datetime, trail: "Trail"
) -> None:
    """Keep the answer of a build, which holds until then, and what the next one may need of it."""
    digests = tuple((path, digest_of_source(source)) for path, source in files.items())
    asked.store.put_many({asked.key: _Answer(digests, report, asked.request.cutoff, until)})
    asked.store.remember(_record("last", asked), _Last(asked.key, asked.seen, asked.program))
    asked.store.remember(_record("trail", asked), _Left(asked.key, trail))


def _answer(key: bytes, asked: Asked) -> _Answer | None:
    """The answer of the build ``key``, if it still holds."""
    known, now = asked.store.get_many([key]).get(key), asked.request.cutoff
    if not isinstance(known, _Answer):
        return None
    return known if not now.tzinfo or known.made <= now < known.until else None


def as_last_time(asked: Asked) -> Report | None:
    """The last build's answer, if nothing it read has changed and its files are all still there."""
    known = _answer(asked.key, asked)
    changes = _published(known.files(), asked) if known else None
    if known is None or changes is None or changes.how is not How.NOTHING:
        return None
    asked.store.spare()
    return replace(known.report, changes=changes, parsed=0, rendered=0)


MOST = 20
"""Texts that are retouched at once; where more have changed, a whole build takes hardly longer."""


@dataclass(frozen=True, slots=True)
class _Last:
    """The last build that was asked for the same: its key, what it found, by which program."""

    key: bytes
    seen: tuple[Seen, ...]
    program: bytes


@dataclass(frozen=True, slots=True)
class _Left:
    """The trail of the build ``key``: one that was interrupted has left that of the one before."""

    key: bytes
    trail: "Trail"


def with_few_changes(asked: Asked) -> Report | None:
    """The last build's answer but for what texts or templates say otherwise, if that is all there is."""
    last = _recalled("last", _Last, asked)
    known = _answer(last.key, asked) if last and last.program == asked.program else None
    if last is None or known is None:
        return None
    files = _changed(last.seen, asked.seen)
    way = _way(files, known.report.problems, asked.request.root) if files else None
    left = _recalled("trail", _Left, asked) if way else None
    if way is None or left is None or left.key != last.key:
        return None
    with Spool() as spool:
        made = _made(partial(way, left.trail, spool), asked)
        report = _with(made, known, asked) if made else None
    if report:  # who goes on from here never asks for the one before
        asked.store.drop([last.key])
    return report


def _changed(before: tuple[Seen, ...], now: tuple[Seen, ...]) -> tuple[str, ...]:
    """The files that have changed, if there are the same ones; else none."""
    if [each[0] for each in before] != [each[0] for each in now]:
        return ()
    return tuple(new[0] for old, new in zip(before, now, strict=True) if old != new)


_Way = Callable[["Trail", Spool, "Once"], "Remade | None"]
"""How to go on from a trail; None comes of it where a whole build must be made after all."""


def _way(files: tuple[str, ...], known: tuple[Problem, ...], root: Path) -> _Way | None:
    """The way on for changes in these files, if there is a shorter one than a whole build.

    What is ``known`` to be wrong must stay as it is: nothing of the files that have changed; where templates
    have, nothing of any, and nothing without a line, which may have been sought in all of them.
    """
    if all(file.startswith("content/") for file in files):
        if len(files) > MOST or any(each.where.file in files for each in known):
            return None
        return lambda trail, _, once: _retouched(trail, files, root, once)
    if all(map(_is_template, files)):
        if any(each.where.file.startswith("themes/") or not each.where.line for each in known):
            return None
        return lambda trail, spool, once: _redrawn(trail, root, once, spool)
    return None


def _is_template(file: str) -> bool:
    folder, _, path = file.partition("/")
    return folder == "themes" and path.partition("/")[2].startswith("templates/")


def _retouched(trail: "Trail", files: tuple[str, ...], root: Path, once: "Once") -> "Remade | None":
    from generator.stages.retouching import retouched

    return retouched(trail, files, root, once)


def _redrawn(trail: "Trail", root: Path, once: "Once", spool: Spool) -> "Remade | None":
    from generator.stages.redrawing import redrawn

    return redrawn(trail, root, once, spool)


def _made(make: Callable[["Once"], "Remade | None"], asked: Asked) -> "Remade | None":
    from generator.stages.once import Once

    with (
        written_before(asked.program, asked.store),
        Workers(asked.request.processes or None, tell=told, hear=heard) as workers,
    ):
        return make(Once(asked.program, asked.store, Fingerprints(), workers))


def _with(made: "Remade", known: _Answer, asked: Asked) -> Report | None:
    """What ``known`` answered, but for what is ``made`` anew; None if a file of it is gone."""
    files: dict[str, Source] = {
        path: source for path, source in known.files().items() if path not in made.gone
    }
    files |= {path: promise(content) for path, content in made.files.items()}
    with as_output_error(asked.request.output):
        changes = _published(files, asked)
    if changes is None:
        return None
    report = replace(known.report, changes=changes, parsed=made.parsed, rendered=made.rendered)
    remember(asked, files, report, known.until, made.trail)
    asked.store.spare()
    return report


def _recalled(what: str, kind: type[T], asked: Asked) -> T | None:
    found = asked.store.recall(_record(what, asked))
    return found if isinstance(found, kind) else None


def _record(what: str, asked: Asked) -> str:
    return f"{what} {asked.name.hex()}"


def _published(files: Mapping[str, Source], asked: Asked) -> Changes | None:
    """What it took to have the output hold ``files``; None if one of the last build is gone."""
    try:
        request = asked.request
        return publish(files, request.output, exchange=request.in_one_step, aside=request.aside)
    except _GoneError:
        return None
