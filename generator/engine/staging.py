"""The new output, made beside the old one and exchanged with it in one step.

The staging folder is the output of the build before last: it differs from what is wanted by two
builds' changes only, and so a small change costs what it changes.  Nothing in it is trusted but
what is one and the same file (by inode) as in the output of now.

Files of others stand in both folders, linked, so that none is missing for a moment.  Should somebody
replace, add or delete one while we are at work, it is in the folder that is exchanged out that it
happens; ``settle`` brings it over, be it in a later build after a kill.
"""

import errno
import os
import shutil
import stat
from pathlib import Path

from generator.engine.change import Todo
from generator.engine.disk import can_exchange, exchange, sync, sync_folder
from generator.engine.failure import OutputError, Reason
from generator.engine.manifest import NAME, Entry, read_sound, write_manifest
from generator.engine.paths import OURS, folders_of
from generator.engine.source import write
from generator.engine.tree import Tree, scan, status

_NO_LINKS = (errno.EPERM, errno.EMLINK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS, errno.EACCES)
# A mount that looks like any other folder is found only by trying.
_NO_EXCHANGE = (errno.EBUSY, errno.EXDEV, errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)


class CannotExchange(Exception):
    """This folder is not to be had by an exchange; nothing has changed."""


def staging_of(folder: Path) -> Path:
    """Where the next output of ``folder`` is made: beside it, on the same file system."""
    return folder.with_name(f".{folder.name}.handschlag-staging")


def exchange_in(todo: Todo, folder: Path) -> None:
    """Do what is to do; raises CannotExchange where another way must be taken."""
    staging = staging_of(folder)
    _prepare(staging, folder)
    try:
        _fill(staging, folder, todo)
    except BaseException as failure:
        if _is_full(failure):
            shutil.rmtree(staging, ignore_errors=True)  # give back what others may need now
        raise
    _take_over(staging, folder)
    sync_folder(str(folder.parent))
    settle(folder)


def _take_over(staging: Path, folder: Path) -> None:
    try:
        exchange(str(staging), str(folder))
    except FileNotFoundError:  # nothing to exchange with
        os.rename(staging, folder)  # noqa: PTH104
    except OSError as failure:
        if failure.errno in _NO_EXCHANGE:
            raise CannotExchange from failure
        raise


def settle(folder: Path) -> None:
    """Bring over what others did to their files in the folder exchanged out, while it was the output.

    That folder holds a manifest until this is done.
    """
    staging = staging_of(folder)
    if not (staging / NAME).exists():
        return
    before, now = read_sound(staging), read_sound(folder)
    if before is not None and now is not None and before.number < now.number:
        theirs = {
            path: found for path, found in scan(staging).files.items() if path not in before.files
        }
        for path, found in theirs.items():
            if found.st_ino != now.foreign.get(path):
                _bring(path, staging, folder, now.foreign.get(path), ours=path in now.files)
        for path, inode in now.foreign.items():
            if path not in theirs and _inode(folder / path) == inode:
                (folder / path).unlink()
    (staging / NAME).unlink()


def _bring(path: str, staging: Path, folder: Path, known: int | None, *, ours: bool) -> None:
    target = folder / path
    if ours:  # made in the very moment in which we made ours: theirs is kept under another name
        target = target.with_name(target.name + ".kept")
    if _inode(target) in (None, known):
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(staging / path, target)  # noqa: PTH105


def _inode(path: Path) -> int | None:
    found = status(str(path))
    return None if found is None else found.st_ino


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
            shutil.copystat(folder, staging)
    except PermissionError:
        raise CannotExchange from None  # the folder above is not ours to write to
    if not can_exchange(staging):
        raise CannotExchange


def _fill(staging: Path, folder: Path, todo: Todo) -> None:
    """Make ``staging`` the output to come, down to its manifest, and have it all on the disk."""
    now = scan(folder) if folder.exists() else Tree({}, {})
    foreign = now.files.keys() - todo.before.files.keys() - todo.keep.keys()
    linked = {path: now.files[path].st_ino for path in (*todo.keep, *foreign) if path in now.files}
    folders = folders_of((*todo.write, *linked))
    folders |= now.folders.keys() - folders_of(todo.before.files)  # theirs, be they empty

    have = scan(staging)
    present = {path for path, found in have.files.items() if linked.get(path) == found.st_ino}
    _clear(staging, have, present, folders)
    _make_folders(staging, have, folders, now)
    lacking = (todo.keep.keys() | foreign) - present
    gone = {path for path in lacking if not _link(path, folder, staging, ours=path not in foreign)}
    written = {
        path: Entry.of(digest, write(source, digest, f"{staging}/{path}"))
        for path, (source, digest) in todo.write.items()
    }
    touched = folders_of((*written, *lacking, *(have.files.keys() - present)))
    sync(
        str(staging),
        [f"{staging}/{path}" for path in written],
        [str(staging), *(f"{staging}/{path}" for path in touched & folders)],
    )
    foreigners = {path: linked[path] for path in sorted(foreign - gone)}
    write_manifest(staging, todo.after(written, foreigners))


def _clear(staging: Path, have: Tree, present: set[str], folders: set[str]) -> None:
    for path in have.files.keys() - present:
        os.unlink(f"{staging}/{path}")  # noqa: PTH108
    for path in sorted(have.folders.keys() - folders, reverse=True):
        os.rmdir(f"{staging}/{path}")  # noqa: PTH106
    for rest in staging.glob(f"{OURS}*"):
        shutil.rmtree(rest) if rest.is_dir() else rest.unlink()


def _make_folders(staging: Path, have: Tree, folders: set[str], now: Tree) -> None:
    for path in sorted(folders):
        if path not in have.folders:
            os.mkdir(f"{staging}/{path}")  # noqa: PTH102
        model, made = now.folders.get(path), have.folders.get(path)
        if model and (made is None or made.st_mode != model.st_mode):
            os.chmod(f"{staging}/{path}", stat.S_IMODE(model.st_mode))  # noqa: PTH101


def _link(path: str, folder: Path, staging: Path, *, ours: bool) -> bool:
    """Have the very same file in both folders; whether it was still there."""
    try:
        os.link(f"{folder}/{path}", f"{staging}/{path}", follow_symlinks=False)
    except FileNotFoundError:
        if ours:
            raise
        return False  # they have just deleted it
    except OSError as failure:
        # A copy of theirs would lose what they write into it meanwhile; of ours it does.
        if not ours or failure.errno not in _NO_LINKS:
            raise CannotExchange from failure
        shutil.copy2(f"{folder}/{path}", f"{staging}/{path}")
    return True
