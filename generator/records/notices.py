"""Official notices by their digest (BLAKE2b, 128 bits): what was shown when something was released."""

import json
from datetime import date

FOLDER = "records/notices"

_FORMAT = 1


def file_of(digest: str) -> str:
    """Where it is written down that the notice of this digest was shown, from the site's folder."""
    return f"{FOLDER}/{digest}.json"


def written(file: str, digest: str, day: date) -> str:
    """What is written down of ``file``."""
    said = {"format": _FORMAT, "day": day.isoformat(), "file": file, "blake2b": digest}
    return json.dumps(said, ensure_ascii=False, indent=1) + "\n"
