"""What one file says by halves: days that contradict each other, a voice unheard, a blank page."""

import re
from collections.abc import Iterator

from generator.content.body import Body
from generator.content.heads import Head, PageHead, TestimonialHead
from generator.content.names import DocumentKind, SourceName
from generator.fields.braces import is_empty
from generator.fields.days import begins, ends
from generator.fields.tree import Mapping
from generator.patterns import pattern
from generator.problems import Location, Problem, warning

_SHOWN_ANYWAY = ("contact", "kontakt", "withdraw")
"""Roles, and names that give them, of pages on which the theme shows something by itself."""
_HIDING = ("draft", "publish_from", "publish_until")
_SHOWN = ("_index", "_posts")
"""Names with an underscore in which other programs hide nothing."""
_NOTHING = pattern(r"(?:\s|&nbsp;|</?p>|<!--(?!block:).*?-->)*+\Z", re.DOTALL)


def doubtful_days(
    head: PageHead, name: SourceName, said: dict[str, Location], file: str
) -> Iterator[Problem]:
    """``said`` are the fields that the author wrote, and where."""
    day = head.date and begins(head.date).date()
    if name.date and day and "date" in said and name.date != day:
        yield warning("two-days", said["date"], said=day, name=name.date)
    if head.date and head.updated and ends(head.updated) < begins(head.date):
        yield warning("updated-before", said.get("updated", Location(file)))
    awaited = head.date if name.kind is DocumentKind.POST else None
    first, last = head.publish_from or awaited, head.publish_until
    if first and last and ends(last) < begins(first):
        yield warning("never-visible", said.get("publish_until", Location(file)))


def unsaid_visibility(head: Mapping | None, draft: bool, file: str) -> Iterator[Problem]:
    """``draft:`` with nothing behind it, or below ``extra``, or an underscore as others read it:
    whoever wrote that may think the page is hidden."""
    for key, value in head.entries if head else ():
        if key.text in _HIDING and is_empty(value):
            yield warning("visibility-unsaid", key.where, field=key.text)
        if key.text in ("extra", "details") and isinstance(value, Mapping):
            for inside, _ in value.entries:
                if inside.text in _HIDING:
                    yield warning("visibility-inside", inside.where, field=inside.text, of=key.text)
    names = (each.partition(".")[0] for each in file.split("/"))
    marked = next((each for each in names if each.startswith("_") and each not in _SHOWN), "")
    if marked and not draft:
        yield warning("underscore-shown", Location(file), name=marked)


def unsaid_testimonial(
    own: Head | None, body: Body, said: dict[str, Location], file: str
) -> Iterator[Problem]:
    """A testimonial that says nothing of consent, or nothing at all."""
    if isinstance(own, TestimonialHead):
        if "consent" not in said:
            yield warning("consent-unsaid", Location(file))
        if not body.html.strip():
            yield warning("testimonial-empty", Location(file))


def blank_page(head: PageHead, name: SourceName, body: Body, end: Location) -> Iterator[Problem]:
    """A page or a post that visitors would open and find nothing but its title.

    ``end`` is where the head ends.  Who asks for a template of their own may show what the head says.
    """
    if name.kind not in (DocumentKind.PAGE, DocumentKind.POST) or head.draft:
        return
    shown = head.image or head.layout or {head.role, name.key} & {*_SHOWN_ANYWAY}
    if not shown and _NOTHING.match(body.html):
        yield warning("page-blank", end)
