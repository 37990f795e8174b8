"""What Lighthouse says of a page as a phone on a slow line sees it.

Each page is visited several times and the best visit counts: what other work on the machine adds
to one of them is no property of the page.
"""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

from audit.measures import ACCESSIBILITY, CLS, LCP, PERFORMANCE, PRACTICES, SEO, TBT, Reading
from audit.tools import CHROMIUM, LIGHTHOUSE

_SCORES = {
    "performance": PERFORMANCE,
    "accessibility": ACCESSIBILITY,
    "best-practices": PRACTICES,
    "seo": SEO,
}
_TIMES = {
    "largest-contentful-paint": (LCP, 1000),
    "cumulative-layout-shift": (CLS, 1),
    "total-blocking-time": (TBT, 1),
}
_TRIES = 2
"""A browser on a busy machine may not come up; that says nothing of the page."""


def visited(theme: str, page: str, address: str, visits: int) -> Iterator[Reading]:
    """Scores and times; no further visit is made once all of them are what they should be."""
    best: dict[str, Reading] = {}
    for _ in range(visits):
        for reading in _read(theme, page, _visit(address)):
            before = best.get(reading.measure.name)
            if not before or reading.measure.worst((reading.value, before.value)) == before.value:
                best[reading.measure.name] = reading
        if all(each.measure.met(each.value) for each in best.values()):
            break
    yield from best.values()


def _read(theme: str, page: str, report: Any) -> Iterator[Reading]:
    for name, measure in _SCORES.items():
        category = report["categories"][name]
        score = round(100 * (category["score"] or 0))
        yield Reading(measure, theme, page, score, ", ".join(_lost(category, report["audits"])))
    for name, (measure, part) in _TIMES.items():
        yield Reading(measure, theme, page, round(report["audits"][name]["numericValue"] / part, 3))


def _lost(category: Any, audits: Any) -> Iterator[str]:
    for each in category["auditRefs"]:
        score = audits[each["id"]]["score"]
        if each["weight"] and score is not None and score < 1:
            yield each["id"]


def _visit(address: str) -> Any:
    flags = "--headless=new --no-sandbox --disable-gpu"
    command = (
        "node",
        str(LIGHTHOUSE),
        address,
        "--quiet",
        "--output=json",
        f"--chrome-flags={flags}",
    )
    for _ in range(_TRIES):
        done = subprocess.run(  # noqa: S603
            command,
            check=False,
            capture_output=True,
            text=True,
            env={**os.environ, "CHROME_PATH": CHROMIUM},
        )
        if not done.returncode:
            return json.loads(done.stdout)
    reason = done.stderr.strip().splitlines()[-1:] or ["it gave no reason"]
    sys.exit(f"Lighthouse could not visit {address}, {_TRIES} times: {reason[0]}")
