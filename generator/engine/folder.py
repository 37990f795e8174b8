"""Which folders may be an output, and what of one is ours."""

import os
from collections.abc import Iterable
from pathlib import Path

from generator.engine.failure import Refusal, Refused
from generator.engine.manifest import NAME, Manifest, read_manifest
from generator.engine.sealed import Damaged
from generator.engine.tree import is_folder, status

_MEMORY = ".handschlag"
"""The folder in which builds of a site remember what they did."""


def check_folder(
    folder: Path,
    *,
    above: Iterable[tuple[Path, str]] = (),
    apart: Iterable[tuple[Path, str]] = (),
) -> None:
    """Raise Refused, before anything happens, if ``folder`` must not be made into an output.

    It may lie inside what ``above`` names (the site's folder), but not be it nor hold it; it must
    be, hold and lie in nothing of ``apart`` (content, themes, records).  The words beside the paths
    are the reasons given.  Never allowed: a root, home and what holds it, a link, a file, what lies
    below one or in an output of ours, the output of another site, and a folder with files in it
    that no build of ours has made; hidden files (``.git``) do not count.
    """
    check_kind(folder)
    if any(os.path.lexists(each) and not each.is_dir() for each in folder.parents):
        raise Refused(Refusal.BELOW_FILE, folder)
    place = folder.parent.resolve() / folder.name
    if place.parent == place:
        raise Refused(Refusal.ROOT, folder)
    for holy, reason in (*_homes(), *above, *apart):
        if _holds(place, _resolved(holy)):
            raise Refused(reason, folder)
    for holy, reason in apart:
        if _holds(_resolved(holy), place):
            raise Refused(reason, folder)
    if any(os.path.lexists(each / NAME) for each in place.parents):
        raise Refused(Refusal.INSIDE, folder)
    sites = [_resolved(each) for each, _ in above]
    if (
        owned(folder)
        and is_folder(status(str(place.parent / _MEMORY)))
        and place.parent not in sites
    ):
        raise Refused(Refusal.OTHER_SITE, folder)


def _resolved(path: Path) -> Path:
    """Where ``path`` leads; a link in a circle leads nowhere, so that nothing lies there."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()


def owned(folder: Path) -> Manifest | None:
    """The manifest of an output folder, None if there is no folder or nothing of anybody's in it.

    Raises Refused for what ``publish`` must not touch: a link, a file, other people's files.
    """
    check_kind(folder)
    try:
        manifest = read_manifest(folder) if is_folder(status(str(folder))) else None
    except Damaged:
        raise Refused(Refusal.DAMAGED, folder) from None
    if manifest is None and _has_files(folder):
        raise Refused(Refusal.NOT_EMPTY, folder)
    return manifest


def check_kind(folder: Path) -> None:
    """Raise Refused for a link and for a file."""
    found = status(str(folder))
    if folder.is_symlink():
        raise Refused(Refusal.LINK, folder)
    if found is not None and not is_folder(found):
        raise Refused(Refusal.FILE, folder)


def _has_files(folder: Path) -> bool:
    return folder.is_dir() and any(not name.startswith(".") for name in os.listdir(folder))  # noqa: PTH208


def _homes() -> list[tuple[Path, str]]:
    try:
        return [(Path.home(), Refusal.HOME)]
    except RuntimeError:  # a process without a user
        return []


def _holds(outer: Path, inner: Path) -> bool:
    """Whether ``outer`` is ``inner`` or above it, whatever the case of letters and the links say."""
    if inner.is_relative_to(outer):
        return True
    outside = status(str(outer))
    return outside is not None and any(
        os.path.samestat(outside, found)
        for each in (inner, *inner.parents)
        if (found := status(str(each))) is not None
    )
