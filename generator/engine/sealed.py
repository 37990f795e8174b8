"""Small files of our own that are whole or known not to be."""

import json
import os
from hashlib import blake2b
from pathlib import Path
from typing import Any

from generator.engine.disk import sync_file, sync_folder

_HEAD = "handschlag 1 "


class Damaged(Exception):
    """The file at ``path`` is not as it was written."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(path)


def write_sealed(path: Path, value: object) -> None:
    """Put ``value`` (of what JSON knows) at ``path``: at every moment there is the old or the new."""
    text = json.dumps(value, ensure_ascii=True, separators=(",", ":"))
    new = path.with_name(path.name + ".new")
    new.write_text(f"{_HEAD}{_seal(text)}\n{text}\n", encoding="ascii", newline="\n")
    sync_file(str(new))
    os.replace(new, path)  # noqa: PTH105
    sync_folder(str(path.parent))


def read_sealed(path: Path) -> Any:
    """The value at ``path``, None if there is no such file; raises Damaged if it is not ours."""
    if os.path.lexists(path) and not path.is_file():  # nobody waits for a pipe
        raise Damaged(path)
    try:
        head, _, text = path.read_bytes().decode("ascii").rstrip("\n").partition("\n")
    except FileNotFoundError:
        return None
    except UnicodeDecodeError:
        raise Damaged(path) from None
    if head != _HEAD + _seal(text):
        raise Damaged(path)
    return json.loads(text)


def _seal(text: str) -> str:
    return blake2b(text.encode("ascii"), digest_size=16).hexdigest()
