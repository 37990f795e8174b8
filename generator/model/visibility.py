"""Who may be seen when; asked once for everything, so that no list can forget it."""

from collections.abc import Iterable
from datetime import date, datetime, time

from generator.content.documents import Document
from generator.content.heads import PageHead, TestimonialHead
from generator.content.names import DocumentKind


def begins(day: date | datetime) -> datetime:
    """The first moment of a day, or the moment itself."""
    return day if isinstance(day, datetime) else datetime.combine(day, time.min)


def ends(day: date | datetime) -> datetime:
    """The last moment of a day, or the moment itself."""
    return day if isinstance(day, datetime) else datetime.combine(day, time.max)


def is_consented(document: Document) -> bool:
    """A testimonial without consent is published nowhere, not even in a preview."""
    return not isinstance(document.own, TestimonialHead) or document.own.consent


def is_visible(document: Document, head: PageHead, cutoff: datetime) -> bool:
    """Neither a draft nor ahead of its time nor past it."""
    if head.draft:
        return False
    start, end = _span(document, head)
    return (start is None or start <= cutoff) and (end is None or end >= cutoff)


def next_change(
    documents: Iterable[tuple[Document, PageHead]], cutoff: datetime
) -> tuple[datetime, str] | None:
    """The first moment after ``cutoff`` at which a page appears or goes, and the page's file."""
    moments = [
        (moment, document.file)
        for document, head in documents
        if not head.draft and is_consented(document)
        for moment in _span(document, head)
        if moment is not None and moment > cutoff
    ]
    return min(moments, default=None)


def _span(document: Document, head: PageHead) -> tuple[datetime | None, datetime | None]:
    starts = [begins(head.publish_from)] if head.publish_from else []
    if document.name.kind is DocumentKind.POST and head.date:
        starts.append(begins(head.date))
    return max(starts, default=None), ends(head.publish_until) if head.publish_until else None
