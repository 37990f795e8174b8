"""What the Nu HTML checker says of pages, asked for where a browser would ask for them."""

import json
import subprocess
from collections.abc import Iterator, Mapping

from audit.measures import NU_ERRORS, NU_WARNINGS, Reading
from audit.tools import NU


def checked(theme: str, addresses: Mapping[str, str]) -> Iterator[Reading]:
    """Errors and warnings of each page; ``addresses`` are whole, by the names of the pages."""
    # Without this leave it asks nothing of a host on this machine.
    leave = "-Dnu.validator.servlet.allow-forbidden-hosts=true"
    command = ("java", "-Xss8m", leave, "-jar", str(NU), "--format", "json", "--exit-zero-always")
    done = subprocess.run(  # noqa: S603
        [*command, *addresses.values()], check=True, capture_output=True, text=True
    )
    said = json.loads(done.stderr)["messages"]
    for page, address in addresses.items():
        here = [each for each in said if each.get("url", address) == address]
        errors = [each["message"] for each in here if each["type"] != "info"]
        warnings = [each["message"] for each in here if each.get("subType") == "warning"]
        yield Reading(NU_ERRORS, theme, page, len(errors), " · ".join(errors[:3]))
        yield Reading(NU_WARNINGS, theme, page, len(warnings), " · ".join(warnings[:3]))
