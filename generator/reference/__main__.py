"""``python -m generator.reference docs`` renews the made parts of the manual in that folder."""

import sys
from pathlib import Path

from generator.messages.page import problems_page
from generator.reference.fields import reference_page
from generator.reference.law import law_page
from generator.reference.templates import with_parts

docs = Path(sys.argv[1])
pages = {
    "reference.md": reference_page("en"),
    "referenz.md": reference_page("de"),
    "law.md": law_page("en"),
    "recht.md": law_page("de"),
    "problems.md": problems_page("en"),
    "probleme.md": problems_page("de"),
    "themes.md": with_parts((docs / "themes.md").read_text(encoding="utf-8")),
}
for name, text in pages.items():
    (docs / name).write_text(text, encoding="utf-8", newline="\n")
