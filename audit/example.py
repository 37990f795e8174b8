"""What is measured: the example business in each theme, and the six pages that count most."""

import re
import shutil
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from audit.tools import HERE, KEPT
from generator.build import build
from generator.report import problem_text
from generator.request import Request

THEMES = ("werkstatt", "laden", "praxis")
PAGES = {
    "home": "",
    "category": "produkte/schachteln-und-mappen/",
    "product": "produkte/sammelbox/",
    "order": "bestellen/",
    "post": "werkstattbuch/leder-pflegen/",
    "terms": "bestellbedingungen/",
}
"""Their addresses in the example's own language; the product has a photograph."""

_ROOT = HERE.parent


def built(theme: str) -> Path:
    """The output of the example in ``theme``, with nothing changed but that one word."""
    folder = KEPT / "sites" / theme
    folder.mkdir(parents=True, exist_ok=True)
    for name in ("content", "records"):
        shutil.rmtree(folder / name, ignore_errors=True)
        shutil.copytree(_ROOT / name, folder / name)
    settings = (_ROOT / "site.yaml").read_text(encoding="utf-8")
    chosen = re.sub(r"(?m)^  theme: \w+", f"  theme: {theme}", settings, count=1)
    (folder / "site.yaml").write_text(chosen, encoding="utf-8")
    now = datetime.now(ZoneInfo("Europe/Vienna")).replace(tzinfo=None)  # as its visitors see it
    report = build(Request(folder, folder / "output", now))
    if report.problems:
        sys.exit("\n".join(problem_text(each, "en") for each in report.problems))
    return folder / "output"
