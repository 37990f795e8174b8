"""Price lists by their digest: the text of each is its own proof."""

from pathlib import Path

from generator.problems import Location, Problem, problem
from generator.records.texts import read_record
from generator.trade.pricejson import price_digest, read_price_json
from generator.trade.pricelist import PriceList

FOLDER = "records/prices"


def file_of(digest: str) -> str:
    """Where the list of this digest is kept, from the site's folder."""
    return f"{FOLDER}/{digest}.json"


def read_list(root: Path, digest: str) -> PriceList | Problem:
    """The list that was released under ``digest``; a problem if it is not as it was written."""
    file = file_of(digest)
    text, wrong = read_record(root / file, file)
    if wrong:
        return wrong[0]
    if price_digest(text.rstrip("\n")) != digest:
        return problem("record-changed", Location(file))
    try:
        return read_price_json(text)
    except ValueError:
        return problem("record-unreadable", Location(file))
