"""What keeps a build from its folder or its files, as problems."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.engine.failure import Foreign, OutputError, Reason, Refused, reason_of
from generator.engine.lock import Busy, NoLock
from generator.engine.staging import staging_of
from generator.fields.walk import unreadable
from generator.problems import Location, Problem, SiteError, problem
from generator.request import Request


@contextmanager
def in_owners_words(request: Request) -> Iterator[None]:
    """What keeps a build from its folder, as problems."""
    shown = shown_in(request.output, request.root)
    try:
        yield
    except Refused as refused:
        raise SiteError([problem(f"output-{refused.reason}", Location(shown))]) from None
    except Foreign as foreign:
        where = Location(f"{shown}/{foreign.path}")
        raise SiteError([problem("output-foreign", where)]) from None
    except OutputError as failure:
        where = Location(shown_in(_published(failure.path, request.output), request.root))
        said = problem(f"write-{failure.reason}", where, detail=failure.detail)
        raise SiteError([said]) from None
    except Busy as busy:
        where = Location(shown_in(busy.path, request.root))
        raise SiteError([problem("build-busy", where, pid=busy.pid or "?")]) from None
    except NoLock as failure:
        raise SiteError([_unlocked(failure, request.root)]) from None
    except OSError as failure:
        if not isinstance(failure.filename, str):
            raise
        raise SiteError([_stumbled(failure, request.root)]) from failure


def _published(path: Path, output: Path) -> Path:
    """Where ``path`` would have stood in the end, if it was being made beside the output."""
    staging = staging_of(output)
    inside = staging in path.parents
    return output / path.relative_to(staging) if inside else path


def _unlocked(failure: NoLock, root: Path) -> Problem:
    """Why nobody can tell whether another build is at work."""
    where = Location(shown_in(failure.path, root))
    if failure.by_folder:
        return problem("build-lock-folder", where)
    if failure.by_disk:
        return problem("write-full", where, detail=failure.reason)
    return problem("build-no-lock", where, reason=failure.reason)


def _stumbled(failure: OSError, root: Path) -> Problem:
    """A file that the system does not give us, where nothing foresaw it."""
    shown = shown_in(Path(failure.filename), root)
    if reason_of(failure) is Reason.FULL:
        said = failure.strerror or str(failure)
        return problem("write-full", Location(shown), detail=said)
    return unreadable(shown, failure)


def shown_in(path: Path, root: Path) -> str:
    """A path as messages show it: from the site's folder where it lies inside."""
    try:
        return path.absolute().relative_to(root.absolute()).as_posix()
    except ValueError:
        return path.as_posix()
