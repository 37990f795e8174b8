"""Pictures that nobody has described: who cannot see them would not know what is there."""

import re
from collections.abc import Iterator

from generator.content.names import DocumentKind
from generator.model.site import Page, Site
from generator.patterns import pattern
from generator.problems import Location, Problem, warning

_FILE = pattern(r"[\w.-]+\.(?:jpe?g|png|webp|gif|avif|heic|svg)", re.IGNORECASE)
_MOST = 3
"""How many names are told; whoever forgot more will look through the file anyway."""


def undescribed_pictures(site: Site) -> Iterator[Problem]:
    """A file's pictures without a description, told once a file."""
    for edition in site.editions:
        for page in edition.all_pages():
            found = list(_undescribed(page))
            if found:
                names = list(dict.fromkeys(name for name, _ in found))
                more = " …" if len(names) > _MOST else ""
                shown = ", ".join(names[:_MOST]) + more
                yield warning("picture-unsaid", found[0][1], count=len(found), names=shown)


def _undescribed(page: Page) -> Iterator[tuple[str, Location]]:
    head, document = page.head, page.document
    if head.image and page.image and _says_nothing(head.image_alt):
        yield head.image.text, _here(head.image.where, page, "image")
    for each in page.product.images if page.kind is DocumentKind.PRODUCT else ():
        if each.file and _says_nothing(each.alt):
            yield each.file.text, _here(each.file.where, page, "images")
    for picture in document.body.pictures:
        if _says_nothing(picture.alt):
            yield picture.target, Location(document.file, picture.line)


def _says_nothing(alt: str) -> bool:
    """Whether a description is none, or only the name that a camera gave: ``IMG_2034.jpg``."""
    return not alt.strip() or _FILE.fullmatch(alt.strip()) is not None


def _here(where: Location, page: Page, field: str) -> Location:
    """Where the words are missing: in a translation that is not the file that names the picture."""
    return where if where.file == page.document.file else page.document.place(field)
