"""Official notices by their digest (SHA-256): which files were shown when something was released."""

import json
from datetime import date
from hashlib import sha256
from pathlib import Path

FOLDER = "records/notices"

_FORMAT = 1


def digest_of(path: Path) -> str:
    """The digest of a notice, as ``sha256sum`` writes it; empty if it cannot be read."""
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def file_of(digest: str) -> str:
    """Where it is written down that the notice of this digest was shown, from the site's folder."""
    return f"{FOLDER}/{digest}.json"


def written(file: str, digest: str, day: date) -> str:
    """What is written down of ``file``."""
    said = {"format": _FORMAT, "day": day.isoformat(), "file": file, "sha256": digest}
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"
