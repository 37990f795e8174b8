"""What the browser's script is given, from the same tables that Python reads."""

from collections.abc import Mapping
from typing import Any

from generator.trade.sheetwords import FORMAT, sheet_words


def sheet_data(language: str) -> Mapping[str, Any]:
    """The words of the order sheet in one language, as plain values.

    The script wants them beside ``trade.pricejson.price_data`` of the price list.
    """
    words = sheet_words(language)
    return {
        "format": FORMAT,
        "labels": {key: list(pair) for key, pair in words.labels.items()},
        "units": {unit.value: list(pair) for unit, pair in words.units.items()},
        "pickup": words.pickup,
        "yes": words.yes,
        "no": words.no,
        "ends": words.ends,
        "left_out": words.left_out,
    }
