"""A version of the order terms as it was released: its words, and the mark that proves them.

The file is a small HTML page, readable without this program.  The fingerprint is of the *words*
(title, day, paragraphs), not of their markup: another version of this program may write the markup
otherwise, and the terms are still the same.
"""

import html
import re
from datetime import date
from hashlib import sha256
from unicodedata import normalize

from generator.patterns import pattern
from generator.problems import Location, Problem, problem
from generator.text import plain
from generator.values import dataclass

FOLDER = "records/terms"
SHORT = 12
"""How many signs of a fingerprint pages and order sheets show."""

_BLOCK = pattern(
    r"</?(?:address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|figcaption|figure"
    r"|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)"
    r"\b[^<>]*>",
    re.IGNORECASE,
)
_HEADING = pattern(r"<(h[1-6])\b[^<>]*>(.*?)</\1>", re.DOTALL | re.IGNORECASE)
_PAGE = """\
<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<title>{title}</title>
<meta name="version" content="{version}">
<meta name="valid-from" content="{valid_from}">
<meta name="fingerprint" content="{fingerprint}">
</head>
<body>
{body}
</body>
</html>
"""
_WRITTEN = pattern(
    re.escape(_PAGE)
    .replace(r"\{language\}", r"(?P<language>[A-Za-z0-9-]+)")
    .replace(r"\{title\}", r"(?P<title>[^<>\n]*)")
    .replace(r"\{version\}", r"(?P<version>\d{4}-\d\d-\d\d)")
    .replace(r"\{valid_from\}", r"(?P<valid_from>\d{4}-\d\d-\d\d)")
    .replace(r"\{fingerprint\}", r"(?P<fingerprint>[0-9a-f]{64})")
    .replace(r"\{body\}", r"(?P<body>.*)"),
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class ReleasedTerms:
    """The terms of one version in one language, with every value in its place.

    ``html`` is plain markup without blocks of a theme; links within the site begin with ``site:/``.
    """

    version: date
    valid_from: date
    language: str
    title: str
    html: str

    @property
    def file(self) -> str:
        """Where it is kept, from the site's folder."""
        return f"{FOLDER}/{self.version.isoformat()}.{self.language}.html"

    @property
    def fingerprint(self) -> str:
        """The SHA-256 of its day and its words."""
        said = (self.valid_from.isoformat(), *words(html.escape(self.title)), *words(self.html))
        return sha256("\n".join(said).encode()).hexdigest()


def words(markup: str) -> tuple[str, ...]:
    """The paragraphs of a text, headings, items and rows of tables too, each on one line."""
    parts = (plain(part) for part in _BLOCK.split(normalize("NFC", markup)))
    return tuple(part for part in parts if part)


def headings(markup: str) -> tuple[str, ...]:
    """The headings of a text, as ``words`` gives them."""
    return tuple(plain(found[2]) for found in _HEADING.finditer(normalize("NFC", markup)))


def written(terms: ReleasedTerms) -> str:
    """The file of a version."""
    return _PAGE.format(
        language=terms.language,
        title=html.escape(" ".join(terms.title.split())),
        version=terms.version.isoformat(),
        valid_from=terms.valid_from.isoformat(),
        fingerprint=terms.fingerprint,
        body=terms.html.strip("\n"),
    )


def read(text: str, file: str) -> ReleasedTerms | Problem:
    """The version that a file holds; a problem if it is not as it was written."""
    found = _WRITTEN.fullmatch(text)
    if found is None:
        return problem("record-unreadable", Location(file))
    try:
        days = [date.fromisoformat(found[name]) for name in ("version", "valid_from")]
    except ValueError:
        return problem("record-unreadable", Location(file))
    title = html.unescape(found["title"])
    terms = ReleasedTerms(days[0], days[1], found["language"], title, found["body"])
    if terms.file != file or terms.fingerprint != found["fingerprint"]:
        return problem("record-changed", Location(file))
    return terms
