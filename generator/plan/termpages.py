"""The pages of the order terms: the version in force, and each version at an address for good."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from html import unescape

from generator.content.body import Heading
from generator.language import day
from generator.model import site
from generator.model.addresses import standing
from generator.model.references import public_address
from generator.model.versions import announced, in_force
from generator.patterns import pattern
from generator.plan.edition import Planning
from generator.plan.frames import crumbs_below, made, written
from generator.plan.terms import version_view
from generator.plan.views import (
    AnyPage,
    BodyView,
    LegalRole,
    LinkView,
    Page,
    PlainPage,
    TermsChanges,
    TermsPage,
)
from generator.records.terms import ReleasedTerms, words
from generator.text import plain

Planned = tuple[str, AnyPage, str]

_HEADING = pattern(r'<h([1-6])\b[^<>]*?\bid="([^"]+)"[^<>]*>(.*?)</h\1>', re.DOTALL)
_LINK = pattern(r'<a\b[^<>]*?\bhref="site:([^"#]*)[^"]*"[^<>]*>(.*?)</a>', re.DOTALL)


def terms_pages(planning: Planning) -> Iterator[Planned]:
    """The terms, as they hold today, and every version of them."""
    page, known = planning.edition.terms, planning.versions
    if page and not known:
        frame = written(page, planning, "page", crumbs_below(planning))
        yield frame.layout, PlainPage(replace(frame, role=LegalRole.TERMS)), page.document.file
        return
    current = in_force(known, planning.site.cutoff.date())
    if page and current:
        frame = _frame(current, page, planning)
        yield _planned(current, known, frame, planning, page.document.file)
    above = (LinkView(page.head.title, page.address),) if page else ()
    for each in known:
        frame = _frame(each, page, planning)
        frame = replace(
            frame,
            title=f"{frame.title} ({day(each.version, planning.language)})",
            address=version_view(each, planning).address,
            crumbs=crumbs_below(planning, *above),
            translations=(),
        )
        yield _planned(each, known, frame, planning, _source(each, page))


def _planned(
    terms: ReleasedTerms,
    known: tuple[ReleasedTerms, ...],
    frame: Page,
    planning: Planning,
    source: str,
) -> Planned:
    today = planning.site.cutoff.date()
    current, ahead = in_force(known, today) or terms, announced(known, today)
    view = TermsPage(
        page=frame,
        version=version_view(terms, planning),
        current=version_view(current, planning),
        next=version_view(ahead, planning) if ahead else None,
        versions=tuple(version_view(each, planning) for each in known),
        changes=_changes(terms, known, planning),
        text=text_address(terms, planning),
    )
    return frame.layout, view, source


def _changes(
    terms: ReleasedTerms, known: tuple[ReleasedTerms, ...], planning: Planning
) -> TermsChanges | None:
    before = next((each for each in known if each.version < terms.version), None)
    if before is None:
        return None
    from generator.plan.changes import changes

    return TermsChanges(version_view(before, planning), changes(before, terms))


# --- a version as a page ------------------------------------------------------------------------


def _frame(terms: ReleasedTerms, page: site.Page | None, planning: Planning) -> Page:
    """The version being edited as its author wrote it, others as they were released."""
    if page and page.terms.version == terms.version:
        frame = written(page, planning, "terms", crumbs_below(planning))
    else:
        address = page.address if page else ""
        frame = made(planning, "terms", terms.title, address, crumbs=crumbs_below(planning))
        frame = replace(frame, body=_body(terms, planning))
        if page:
            usual = written(page, planning, "terms", crumbs_below(planning))
            frame = replace(frame, layout=usual.layout, translations=usual.translations)
    return replace(frame, role=LegalRole.TERMS)


def _body(terms: ReleasedTerms, planning: Planning) -> BodyView:
    markup = _LINK.sub(partial(_link, _standing(planning)), terms.html)
    headings = tuple(
        Heading(int(found[1]), found[2], plain(found[3])) for found in _HEADING.finditer(markup)
    )
    first = next(iter(words(terms.html)), "")
    return BodyView(markup, first, headings)


def _standing(planning: Planning) -> frozenset[str]:
    """Everything that a text could link to, and that is still there."""
    editions, config = planning.site.editions, planning.config
    lists = (
        (each.language, part)
        for each in editions
        for part, full in (("products", each.products), ("blog", each.posts), ("tags", each.tags))
        if full
    )
    return frozenset(
        (
            *(page.address for each in editions for page in each.all_pages()),
            *(standing(config, language, part) for language, part in lists),
            *(public_address(asset.file) for asset in planning.site.downloads),
            *(public_address(asset.file) for asset in planning.site.static),
            *(each.prefix for each in editions),
        )
    )


def _link(there: frozenset[str], found: re.Match[str]) -> str:
    """A link of an earlier day to a page that has gone keeps its words alone.

    One to a page that is still there leads to its beginning: sections may have other names now.
    """
    return f'<a href="site:{found[1]}">{found[2]}</a>' if unescape(found[1]) in there else found[2]


def _source(terms: ReleasedTerms, page: site.Page | None) -> str:
    edited = page and page.terms.version == terms.version
    return page.document.file if page and edited else terms.file


# --- a version as plain text --------------------------------------------------------------------


def text_address(terms: ReleasedTerms, planning: Planning) -> str:
    """Where a version stands as a text file to keep."""
    name = planning.config.address_part("order-terms", planning.language)
    day = terms.version.isoformat()
    return f"{version_view(terms, planning).address}{name}-{day}.txt"


def terms_texts(planning: Planning) -> Iterator[tuple[str, bytes]]:
    """Every version as a text file: its address and its bytes."""
    for each in planning.versions:
        address = version_view(each, planning).address
        whole = planning.config.site.url.rstrip("/") + address
        mark = f"{each.version.isoformat()} · {version_view(each, planning).fingerprint} · {whole}"
        text = "\n\n".join((each.title, mark, *words(each.html)))
        yield text_address(each, planning), f"{text}\n".encode()
