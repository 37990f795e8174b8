"""The new output, made beside the old one and exchanged with it in one step.

The staging folder is the output of the build before last: it differs from what is wanted by two
builds' changes only, and so a small change costs what it changes.  After a first build it is made of
links, so that this holds from the first change on.  Nothing in it is trusted but
what is one and the same file (by inode) as in the output of now; a file that has another content
now is written over where nobody can notice it.

Files of others stand in both folders, linked, so that none is missing for a moment.  Should somebody
replace, add or delete one while we are at work, it is in the folder that is exchanged out that it
happens; ``settle`` brings it over, be it in a later build after a kill.
"""

import errno
import os
import shutil
import stat
from collections import deque
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from generator.engine.abreast import abreast
from generator.engine.change import Todo
from generator.engine.disk import can_exchange, exchange, may_write, opened_over, sync, sync_folder
from generator.engine.failure import OutputError, Reason
from generator.engine.manifest import NAME, Entry, read_sound, write_manifest
from generator.engine.paths import OURS, folder_of, folders_of
from generator.engine.source import Source, fetched, write
from generator.engine.tree import Tree, inode, scan, scan_again, status

_NO_LINKS = (errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES)
# A mount that looks like any other folder is found only by trying, and that the folder above is not
# ours to write to if the staging folder is there already.
_NO_EXCHANGE = (
    *(errno.EBUSY, errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP),
    *(errno.EACCES, errno.EPERM),
)


class CannotExchange(Exception):
    """This folder is not to be had by an exchange; nothing has changed."""


def staging_of(folder: Path) -> Path:
    """Where the next output of ``folder`` is made: beside it, on the same file system."""
    return folder.with_name(f".{folder.name}.handschlag-staging")


def exchange_in(todo: Todo, folder: Path) -> None:
    """Do what is to do; raises CannotExchange where another way must be taken."""
    staging = staging_of(folder)
    is_first = not folder.exists()
    _prepare(staging, folder)
    since = staging.stat().st_ctime_ns  # what happens from now on is noted as later, or as now
    try:
        seen = _fill(staging, folder, todo)
    except BaseException as failure:
        if _is_full(failure):
            shutil.rmtree(staging, ignore_errors=True)  # give back what others may need now
        raise
    _take_over(staging, folder)
    sync_folder(str(folder.parent))
    settle(folder, seen, since)
    if is_first:
        _ready(staging, folder, todo.write)


def _ready(staging: Path, folder: Path, files: Collection[str]) -> None:
    """Have the same ``files`` in ``staging`` as well; where that fails, the next build does it."""
    folders = folders_of(files)
    filled = _filled_alone(folders, files, ())

    def link(path: str) -> None:
        _have_folder(staging, path, filled)
        os.link(f"{folder}/{path}", f"{staging}/{path}")

    try:
        staging.mkdir()
        for path in sorted(folders - filled):
            os.mkdir(f"{staging}/{path}")  # noqa: PTH102
        deque(abreast(link, files), maxlen=0)
    except OSError:
        shutil.rmtree(staging, ignore_errors=True)


def _take_over(staging: Path, folder: Path) -> None:
    try:
        exchange(str(staging), str(folder))
    except FileNotFoundError:  # nothing to exchange with
        os.rename(staging, folder)  # noqa: PTH104
    except OSError as failure:
        if failure.errno in _NO_EXCHANGE:
            raise CannotExchange from failure
        raise


def settle(folder: Path, seen: Tree | None = None, since: int = 0) -> None:
    """Bring over what others did to their files in the folder exchanged out, while it was the output.

    That folder holds a manifest until this is done; ``seen`` is what was in it when the build
    looked, which was not before ``since``.
    """
    staging = staging_of(folder)
    if not (staging / NAME).exists():
        return
    before, now = read_sound(staging), read_sound(folder)
    if before is not None and now is not None and before.number < now.number:
        held = scan(staging) if seen is None else scan_again(staging, seen, since)
        theirs = held.files.keys() - before.files.keys()
        for path in sorted(theirs):
            if inode(f"{staging}/{path}") != now.foreign.get(path):
                _bring(path, staging, folder, now.foreign.get(path), ours=path in now.files)
        for path, known in now.foreign.items():
            if path not in theirs and inode(f"{folder}/{path}") == known:
                (folder / path).unlink()
    (staging / NAME).unlink()


def _bring(path: str, staging: Path, folder: Path, known: int | None, *, ours: bool) -> None:
    target = folder / path
    if ours:  # made in the very moment in which we made ours: theirs is kept under another name
        target = target.with_name(target.name + ".kept")
    if inode(str(target)) in (None, known):
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(staging / path, target)  # noqa: PTH105


def _is_full(failure: BaseException) -> bool:
    if isinstance(failure, OutputError):
        return failure.reason is Reason.FULL
    return isinstance(failure, OSError) and failure.errno in (
        errno.ENOSPC,
        errno.EDQUOT,
        errno.EFBIG,
    )


def _prepare(staging: Path, folder: Path) -> None:
    if os.path.ismount(folder) or staging.is_symlink():
        raise CannotExchange
    try:
        staging.mkdir(exist_ok=True)
        if folder.exists():
            if not may_write(folder):  # once exchanged out, nobody could settle or fill it
                raise CannotExchange
            shutil.copystat(folder, staging)
    except PermissionError:
        raise CannotExchange from None  # the folder above is not ours to write to
    if not can_exchange(staging):
        raise CannotExchange


def _fill(staging: Path, folder: Path, todo: Todo) -> Tree:
    """Make ``staging`` the output to come, down to its manifest, and have it all on the disk.

    What comes back is what ``folder`` held.
    """
    now = scan(folder) if folder.exists() else Tree({}, set())
    foreign = now.files.keys() - todo.before.files.keys() - todo.keep.keys()
    linked = todo.keep.keys() | foreign
    theirs = now.folders - folders_of(todo.before.files)  # be they empty
    folders = folders_of((*todo.write, *linked)) | theirs

    have = scan(staging)
    present = {
        path for path in linked & have.files.keys() if have.files[path] == now.files.get(path)
    }
    anew = todo.write.keys() & have.files.keys()
    _clear(staging, have, present | anew, folders)
    lacking = folders - have.folders
    filled = _filled_alone(lacking, todo.write.keys(), linked)
    for path in sorted(lacking - filled):
        os.mkdir(f"{staging}/{path}")  # noqa: PTH102
    gone = {path for path in linked - present if not _link(path, folder, staging, path in foreign)}

    def make(piece: tuple[str, Source, str]) -> Entry:
        path, source, digest = piece
        _have_folder(staging, path, filled)
        return Entry.of(digest, _write(source, digest, f"{staging}/{path}", stands=path in anew))

    pieces = ((path, fetched(source), digest) for path, (source, digest) in todo.write.items())
    written = dict(zip(todo.write, abreast(make, pieces), strict=True))
    _copy_modes(theirs, folder, staging)
    touched = folders_of((*written, *(linked - present), *(have.files.keys() - present))) & folders
    sync(
        str(staging),
        [f"{staging}/{path}" for path in written],
        [str(staging), *(f"{staging}/{path}" for path in touched)],
    )
    inodes = {path: inode(f"{staging}/{path}") or 0 for path in sorted(foreign - gone)}
    write_manifest(staging, todo.after(written, inodes))
    return now


def _filled_alone(folders: set[str], files: Iterable[str], others: Iterable[str]) -> set[str]:
    """Those of ``folders`` that hold nothing but some of ``files``: each can wait for its first file."""
    above = {folder_of(each) for each in (*folders, *others)}
    return folders & set(map(folder_of, files)) - above


def _have_folder(staging: Path, path: str, filled: set[str]) -> None:
    """Make the folder of ``path`` if it has waited for its first file."""
    if (folder := folder_of(path)) in filled:
        with suppress(FileExistsError):
            os.mkdir(f"{staging}/{folder}")  # noqa: PTH102


def _write(source: Source, digest: str, target: str, *, stands: bool) -> os.stat_result:
    over = opened_over(target) if stands else None
    if stands and over is None:
        os.unlink(target)  # noqa: PTH108
    return write(source, digest, target, over)


def _clear(staging: Path, have: Tree, present: set[str], folders: set[str]) -> None:
    try:
        for path in have.files.keys() - present:
            os.unlink(f"{staging}/{path}")  # noqa: PTH108
        for path in sorted(have.folders - folders, reverse=True):
            os.rmdir(f"{staging}/{path}")  # noqa: PTH106
    except PermissionError:  # a folder of others that nobody may write to
        raise CannotExchange from None
    for rest in staging.glob(f"{OURS}*"):
        shutil.rmtree(rest) if rest.is_dir() else rest.unlink()


def _copy_modes(folders: set[str], folder: Path, staging: Path) -> None:
    for path in folders:
        model = status(f"{folder}/{path}")
        if model is not None:
            os.chmod(f"{staging}/{path}", stat.S_IMODE(model.st_mode))  # noqa: PTH101


def _link(path: str, folder: Path, staging: Path, foreign: bool) -> bool:
    """Have the very same file in both folders; whether it was still there."""
    try:
        os.link(f"{folder}/{path}", f"{staging}/{path}", follow_symlinks=False)
    except FileNotFoundError:
        if not foreign:
            raise
        return False  # they have just deleted it
    except OSError as failure:
        # A copy of theirs would lose what they write into it meanwhile; of ours it does.
        if foreign or failure.errno not in _NO_LINKS:
            raise CannotExchange from failure
        shutil.copy2(f"{folder}/{path}", f"{staging}/{path}")
    return True
