"""What the Nu HTML checker says of pages, asked for where a browser would ask for them."""

import json
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from audit.measures import NU_ERRORS, NU_WARNINGS, Reading
from audit.tools import NU

_Messages = list[dict[str, Any]]


def checked(theme: str, addresses: Mapping[str, str]) -> Iterator[Reading]:
    """Errors and warnings of each page; ``addresses`` are whole, by the names of the pages."""
    said = _said(addresses.values())
    for page, address in addresses.items():
        errors = [each["message"] for each in said[address] if each["type"] != "info"]
        warnings = [each["message"] for each in said[address] if each.get("subType") == "warning"]
        yield Reading(NU_ERRORS, theme, page, len(errors), " · ".join(errors[:3]))
        yield Reading(NU_WARNINGS, theme, page, len(warnings), " · ".join(warnings[:3]))


def _said(addresses: Iterable[str], attempts: int = 3) -> dict[str, _Messages]:
    """What it says of each address; on a busy machine it reads for longer than it grants itself."""
    found = _asked(list(addresses))
    late = [address for address, said in found.items() if any(map(_timed_out, said))]
    return found | _said(late, attempts - 1) if late and attempts > 1 else found


def _asked(addresses: list[str]) -> dict[str, _Messages]:
    # Without this leave it asks nothing of a host on this machine.
    leave = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
    command = ("java", "-Xss8m", leave, "-jar", str(NU), "--format", "json", "--exit-zero-always")
    done = subprocess.run(  # noqa: S603
        [*command, *addresses], check=True, capture_output=True, text=True
    )
    said = json.loads(done.stderr)["messages"]
    return {at: [each for each in said if each.get("url", at) == at] for at in addresses}


def _timed_out(message: dict[str, Any]) -> bool:
    return "TimeoutException" in message["message"]
