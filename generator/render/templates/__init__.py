"""Pages out of templates; the only door to Jinja.

A template sees ``site``, ``page`` (what every page has), ``view`` (the page's own class), every
field of the view by its name, ``theme`` with the options, and the functions and filters below.
Whatever goes wrong in a template becomes a problem with the line that a theme's author must mend.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import lru_cache
from types import SimpleNamespace, TracebackType
from typing import Any

from jinja2 import TemplateNotFound, TemplateSyntaxError

from generator.engine.bounded import TooSlow, bounded
from generator.engine.interrupted import is_ctrl_c
from generator.patterns import pattern
from generator.plan.views import AnyPage, SiteView
from generator.problems import Location, Problem, nearest, problem
from generator.render.addresses import Here
from generator.render.drawing import Drawing, UnfilledPlace, UnknownAsset
from generator.render.shelf import Shelf
from generator.render.speech import UnknownPhrase, speech
from generator.render.templates.bounds import TooLarge
from generator.render.templates.environment import (
    Hidden,
    Studio,
    UnknownName,
    careful,
    environment_of,
)
from generator.theme.options import OptionKind
from generator.theme.theme import Theme

_PRINTED = pattern(
    r"&lt;(?:built-in method|bound method|function|Macro) |None\s*<|View\(\w+=|Page\(layout="
)
"""What Python makes of a value that is no text; an author may have written it, too."""
_PRINTED_SIGNS = ("&lt;", "None", "View(", "Page(")
"""Of which it has one: to look for these first takes a twentieth of the time."""

SECONDS = 10.0
"""What a page may take; each takes some thousandths."""


def draw(
    theme: Theme,
    template: str,
    view: AnyPage,
    site: SiteView,
    source: str = "",
    shelf: Shelf = Shelf(),  # noqa: B008
) -> tuple[str, tuple[Problem, ...]]:
    """A page as HTML, or an empty text and what is wrong with its template.

    ``source`` is the content file (or the address) that the page is made from; what ``shelf`` lacks
    is made ready now.  Raises TooSlow, with the place in a template, if that takes too long.
    """
    studio = environment_of(theme, shelf)
    studio.drawing = Drawing(
        here=Here(view.page.address, site.url),
        speech=speech(theme, site.language),
        informal=site.address_form.casefold() == "du",
        theme=theme,
    )
    seen = _seen(theme, view, site)
    try:
        html = bounded(SECONDS, lambda: studio.get_template(template).render(seen))
        if _may_be_printed(html):  # the line, if it is so, is known to those who look closely
            closer = careful(theme)
            closer.drawing = studio.drawing
            bounded(SECONDS, lambda: closer.get_template(template).render(seen))
        return html, ()
    except TooSlow as late:  # is no page's answer for good: the machine may have been busy
        place = _place(late.__cause__ or late, theme)
        raise TooSlow(late.seconds, where=place) from None
    except Exception as fault:  # a template can raise anything; an owner must never see a traceback
        if is_ctrl_c(fault):
            raise
        where = _place(fault, theme) or Location(source)
        return "", (_problem(fault, where, studio, seen, source or view.page.address, theme.name),)


def _may_be_printed(html: str) -> bool:
    return any(map(html.__contains__, _PRINTED_SIGNS)) and _PRINTED.search(html) is not None


def _seen(theme: Theme, view: AnyPage, site: SiteView) -> dict[str, Any]:
    own = {field.name: getattr(view, field.name) for field in fields(view)}
    return {**own, "view": view, "site": site, "theme": _options(theme)}


@lru_cache(maxsize=8)
def _options(theme: Theme) -> SimpleNamespace:
    flags = {each.name for each in theme.options if each.kind is OptionKind.FLAG}
    return SimpleNamespace(
        **{
            each.name: bool(each.value) if each.name in flags else each.value
            for each in theme.settings
        }
    )


# --- what went wrong --------------------------------------------------------------------------


def _problem(
    fault: Exception,
    where: Location,
    studio: Studio,
    seen: Mapping[str, Any],
    page: str,
    theme: str,
) -> Problem:
    match fault:
        case TemplateSyntaxError():
            from generator.render.templates.unread import unreadable

            return unreadable(fault, where.file, studio)
        case TemplateNotFound():
            name = str(fault.name or fault)
            near = nearest(name, studio.list_templates())
            if not where.line:  # no template asked for it, but the page itself
                where = Location(f"themes/{theme}/templates/{name}")
            return problem("template-missing", where, near=near, name=name, page=page)
        case UnknownName():
            from generator.render.templates.misuse import unknown_name

            return unknown_name(fault, where, studio, seen, page)
        case UnknownPhrase():
            return problem("phrase-unknown", where, near=fault.near, key=fault.key, page=page)
        case UnfilledPlace():
            return problem("phrase-unfilled", where, key=fault.key, place=fault.place, page=page)
        case UnknownAsset():
            return problem("asset-missing", where, near=fault.near, name=fault.name, page=page)
        case TooLarge() | MemoryError():
            return problem("template-too-large", where, page=page)
        case Hidden():
            return problem("template-hidden", where, name=str(fault))
        case RecursionError():
            return _endless(where, studio, page)
        case _:
            from generator.render.templates.misuse import misused

            return misused(fault, where, studio, page)


def _endless(where: Location, studio: Studio, page: str) -> Problem:
    """What calls itself; most often a theme's own template that means its parent's of that name."""
    name = where.file.partition("/templates/")[2]
    own = studio.templates.get(name)
    itself = re.compile(rf"""extends\s+["']{re.escape(name)}["']""")
    if own and own.file == where.file and itself.search(own.text):
        for full, template in studio.templates.items():
            theme, _, path = full.partition("/")
            above = path == name and template.file == f"themes/{theme}/templates/{name}"
            if above and template.text != own.text:
                return problem("template-extends-itself", where, name=name, above=full, page=page)
    return problem("template-recursion", where, page=page)


def _place(fault: BaseException, theme: Theme) -> Location | None:
    """The deepest line of a template that the fault passed through, of the owner's own if it did.

    Of what calls itself, the last of the lines that come again and again.
    """
    files = {each.file for each in theme.templates}
    owned = {each.file for each in theme.templates if not each.shipped}
    found = [each for each in _lines(fault) if each.file in files]
    own = [each for each in found if each.file in owned] or found
    if isinstance(fault, RecursionError):
        return max(reversed(own), key=own.count, default=None)
    return own[-1] if own else None


def _lines(fault: BaseException) -> Iterator[Location]:
    trace: TracebackType | None = fault.__traceback__
    while trace is not None:
        frame, line = trace.tb_frame, trace.tb_lineno
        compiled = frame.f_globals.get("__jinja_template__")  # gone where Jinja has put it right
        if compiled is not None:
            line = compiled.get_corresponding_lineno(line)
        yield Location(frame.f_code.co_filename, line)
        trace = trace.tb_next
