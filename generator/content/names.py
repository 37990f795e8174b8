"""What a file's place and name say: what kind of page it is, in which language, under which name."""

import datetime as dt
from enum import StrEnum
from unicodedata import normalize

from generator.fields.days import YEARS
from generator.fields.kinds import language_like
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.values import dataclass


class DocumentKind(StrEnum):
    """What a content file becomes."""

    HOME = "home"
    PAGE = "page"
    PRODUCT = "product"
    CATEGORY = "category"
    POST = "post"
    BLOG = "blog"
    TESTIMONIAL = "testimonial"
    TESTIMONIALS = "testimonials"
    TERMS = "terms"


@dataclass(frozen=True, slots=True)
class SourceName:
    """A file's place, understood.

    ``key`` is the same for all translations of a page: ``products/cups/mug``.  ``folder`` is where
    pictures beside the file are looked for.  ``date`` is the one in a post's name.
    """

    kind: DocumentKind
    key: str
    language: str
    folder: str
    date: dt.date | None = None


_DATED = pattern(r"(\d{4,6}-\d{2}-\d{2})[-_ ](.+)")
_IN_THREE = {"deu": "de", "ger": "de", "eng": "en", "fra": "fr", "fre": "fr", "ita": "it"}
"""Languages by the three letters that other programs call them by."""
_SUFFIX = pattern(r"(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)")


def understand(file: str, languages: tuple[str, ...]) -> tuple[SourceName, tuple[Problem, ...]]:
    """What ``file`` (``content/products/mug.en.md``) is; ``languages`` begins with the site's own."""
    composed = normalize("NFC", file)
    path, _, _ = composed.removeprefix("content/").rpartition(".")
    stem, language, problems = _language(path, file, languages)
    folder = composed.rpartition("/")[0]
    parts = stem.split("/")
    index = parts[-1] in ("index", "_index")
    if index:
        parts = parts[:-1]
    section = parts[0] if parts else ""
    kind = _kind(section, stem.rpartition("/")[2], len(parts))
    day = None
    if kind is DocumentKind.POST and (dated := _DATED.fullmatch(parts[-1])):
        parts[-1] = dated[2]
        day, wrong = _day(dated[1], file)
        problems += wrong
    return SourceName(kind, "/".join(parts), language, folder, day), problems


def _day(text: str, file: str) -> tuple[dt.date | None, tuple[Problem, ...]]:
    if int(text.partition("-")[0]) not in YEARS:
        return None, (problem("far-year-in-name", Location(file), text=text),)
    try:
        return dt.date.fromisoformat(text), ()
    except ValueError:
        return None, (problem("no-such-day-in-name", Location(file), text=text),)


_STANDING = {
    "products": DocumentKind.CATEGORY,
    "blog": DocumentKind.BLOG,
    "testimonials": DocumentKind.TESTIMONIALS,
    "order-terms": DocumentKind.TERMS,
}
"""What ``blog.md``, which is ``blog/index.md`` as well, introduces."""


def _kind(section: str, name: str, depth: int) -> DocumentKind:
    if depth == 0:
        return DocumentKind.HOME
    if depth == 1:
        return _STANDING.get(section, DocumentKind.PAGE)
    if section == "products":
        return DocumentKind.CATEGORY if name == "_index" else DocumentKind.PRODUCT
    if section == "blog":
        return DocumentKind.BLOG if name == "_index" else DocumentKind.POST
    return DocumentKind.TESTIMONIAL if section == "testimonials" else DocumentKind.PAGE


def _language(
    path: str, file: str, languages: tuple[str, ...]
) -> tuple[str, str, tuple[Problem, ...]]:
    match = _SUFFIX.fullmatch(path)
    if not match:
        return path, languages[0], ()
    language = language_like(match[2].replace("_", "-"), languages)
    if language:
        return match[1], language, ()
    meant = _IN_THREE.get(match[2].lower(), "")
    if len(match[2]) != 2 and "-" not in match[2] and not meant:
        return path, languages[0], ()  # a point in a name: "notes.old.md"
    near = language_like(meant, languages) if meant else nearest(match[2], languages)
    return (
        match[1],
        languages[0],
        (
            problem(
                "language-not-listed",
                Location(file),
                near=near,
                text=match[2],
                known=", ".join(languages),
            ),
        ),
    )
