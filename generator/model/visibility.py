"""Who may be seen when; asked once for everything, so that no list can forget it."""

from collections.abc import Iterable
from datetime import datetime

from generator.config.settings import Notice
from generator.content.documents import Document
from generator.content.heads import Head, PageHead, ProductHead, TestimonialHead
from generator.content.names import DocumentKind
from generator.fields.days import begins, ends


def is_consented(own: Head | None) -> bool:
    """A testimonial without consent is published nowhere, not even in a preview."""
    return not isinstance(own, TestimonialHead) or own.consent


def is_visible(document: Document, head: PageHead, cutoff: datetime) -> bool:
    """Neither a draft nor ahead of its time nor past it."""
    if head.draft:
        return False
    start, end = _span(document, head)
    return (start is None or start <= cutoff) and (end is None or end >= cutoff)


def holds(notice: Notice, cutoff: datetime) -> bool:
    """Whether a notice is for today's visitors."""
    start, end = _held(notice)
    return (start is None or start <= cutoff) and (end is None or end >= cutoff)


def next_change(
    documents: Iterable[tuple[Document, PageHead]], notices: Iterable[Notice], cutoff: datetime
) -> tuple[datetime, str] | None:
    """The first moment after ``cutoff`` at which a page, a notice or a date of a course appears or
    goes, and its file."""
    documents = list(documents)
    spans: list[tuple[str, tuple[datetime | None, ...]]] = [
        *((document.file, _span(document, head)) for document, head in documents if not head.draft),
        *(("site.yaml", _held(notice)) for notice in notices),
        *(
            (document.file, (each,))
            for document, head in documents
            if not head.draft and _ever(_span(document, head))
            for each in _dates(document)
        ),
    ]
    moments = ((moment, file) for file, span in spans for moment in span if moment and _ever(span))
    return min((each for each in moments if each[0] > cutoff), default=None)


def _ever(span: tuple[datetime | None, ...]) -> bool:
    """Whether anything is ever seen that goes after it comes; what is told of a slip changes nothing."""
    first, last = span[0], span[-1]
    return first is None or last is None or first <= last


def _dates(document: Document) -> tuple[datetime, ...]:
    dates = document.own.dates if isinstance(document.own, ProductHead) else ()
    return tuple(ends(each.end or each.start) for each in dates)


def _held(notice: Notice) -> tuple[datetime | None, datetime | None]:
    start, end = notice.start, notice.end
    return begins(start) if start else None, ends(end) if end else None


def _span(document: Document, head: PageHead) -> tuple[datetime | None, datetime | None]:
    starts = [begins(head.publish_from)] if head.publish_from else []
    if document.name.kind is DocumentKind.POST and head.date:
        starts.append(begins(head.date))
    return max(starts, default=None), ends(head.publish_until) if head.publish_until else None
