"""Pages out of templates; the only door to Jinja.

A template sees ``site``, ``page`` (what every page has), ``view`` (the page's own class), every
field of the view by its name, ``theme`` with the options, and the functions and filters below.
Whatever goes wrong in a template becomes a problem with the line that a theme's author must mend.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import lru_cache, partial
from types import SimpleNamespace, TracebackType
from typing import Any

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateNotFound,
    TemplateSyntaxError,
    UndefinedError,
    pass_context,
)
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup

from generator.plan.views import AnyPage, BlockView, BodyView, SiteView
from generator.problems import Location, Problem, nearest, problem
from generator.render import addresses
from generator.render.addresses import Here
from generator.render.drawing import (
    FILTERS,
    FUNCTIONS,
    PLAIN_FILTERS,
    Drawing,
    Function,
    UnfilledPlace,
    UnknownAsset,
    say,
)
from generator.render.filters import framed_tables
from generator.render.speech import UnknownPhrase, speech
from generator.theme.options import OptionKind
from generator.theme.theme import Theme

_BLOCK = re.compile(r"<!--block:(\d+)-->")
_NOT_THERE = re.compile(r"No (?:filter|test) named '([^']+)'")


def draw(
    theme: Theme, template: str, view: AnyPage, site: SiteView, source: str = ""
) -> tuple[str, tuple[Problem, ...]]:
    """A page as HTML, or an empty text and what is wrong with its template.

    ``source`` is the content file (or the address) that the page is made from.
    """
    environment = _environment(theme)
    seen = _seen(theme, view, site)
    try:
        return environment.get_template(template).render(seen), ()
    except Exception as fault:  # a template can raise anything; an owner must never see a traceback
        where = _place(fault, theme) or Location(source)
        return "", (_problem(fault, where, environment, seen, source or view.page.address),)


def _seen(theme: Theme, view: AnyPage, site: SiteView) -> dict[str, Any]:
    drawing = Drawing(
        here=Here(view.page.address, site.url),
        speech=speech(theme, site.language),
        informal=site.address_form.casefold() == "du",
        theme=theme,
    )
    own = {field.name: getattr(view, field.name) for field in fields(view)}
    return {**own, "view": view, "site": site, "theme": _options(theme), "_drawing": drawing}


def _options(theme: Theme) -> SimpleNamespace:
    flags = {each.name for each in theme.options if each.kind is OptionKind.FLAG}
    return SimpleNamespace(
        **{
            each.name: bool(each.value) if each.name in flags else each.value
            for each in theme.settings
        }
    )


# --- the environment --------------------------------------------------------------------------


class _UnknownName(UndefinedError):
    """A name that is not there, with those that are."""

    def __init__(self, message: str, *, name: str, of: object) -> None:
        super().__init__(message)
        self.name, self.of = name, of


class _Missing(StrictUndefined):
    """Remembers which name was missing on what, which Jinja's own message only tells people."""

    __slots__ = ()

    def __init__(
        self, hint: Any = None, obj: Any = missing, name: Any = None, exc: Any = None
    ) -> None:
        told = partial(_UnknownName, name=str(name or ""), of=obj)
        super().__init__(hint, obj, name, told)  # type: ignore[arg-type]


class _Loader(FunctionLoader):
    """Templates of the theme and nothing else; knows their names, to tell the nearest one."""

    def __init__(self, theme: Theme) -> None:
        self.known = {each.name: each for each in theme.templates}
        super().__init__(self._load)

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = self.known.get(name)
        return (found.text, found.file, lambda: True) if found else None

    def list_templates(self) -> list[str]:
        return sorted(self.known)


@lru_cache(maxsize=8)
def _environment(theme: Theme) -> Environment:
    """One environment by theme and process, its templates compiled once."""
    environment = Environment(
        loader=_Loader(theme),
        undefined=_Missing,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.globals = {name: _bound(function) for name, function in FUNCTIONS.items()}
    environment.filters.update({name: _bound(function) for name, function in FILTERS.items()})
    environment.filters.update({**PLAIN_FILTERS, "body": _body})
    return environment


def _drawing(context: Context) -> Drawing:
    drawing = context.resolve("_drawing")
    if not isinstance(drawing, Drawing):
        raise TypeError("imported without context: write {% import … with context %}")
    return drawing


# --- filters ----------------------------------------------------------------------------------


def _bound(function: Function) -> Function:
    """``function`` as templates call it: the drawing comes from where they stand."""

    @pass_context
    def called(context: Context, *given: Any, **named: Any) -> Any:
        return function(_drawing(context), *given, **named)

    return called


@pass_context
def _body(context: Context, body: BodyView) -> Markup:
    """The text of a page with its blocks drawn."""
    label = say(_drawing(context), "table") if "<table" in body.html else ""
    return _with_blocks(context, framed_tables(body.html, label), body.blocks)


def _with_blocks(context: Context, html: str, blocks: tuple[BlockView, ...]) -> Markup:
    def drawn(found: re.Match[str]) -> str:
        block = blocks[int(found[1])]
        template = context.environment.get_template(f"blocks/{block.name}.html")
        content = _with_blocks(context, block.html, blocks)
        return template.render({**context.get_all(), "block": block, "content": content})

    whole = _BLOCK.sub(drawn, addresses.placed(html, _drawing(context).here))
    return Markup(whole)  # noqa: S704 - authors are trusted, and blocks were drawn with escaping


# --- what went wrong --------------------------------------------------------------------------


def _problem(
    fault: Exception, where: Location, environment: Environment, seen: Mapping[str, Any], page: str
) -> Problem:
    match fault:
        case TemplateSyntaxError():
            where = Location(fault.filename or where.file, fault.lineno)
            unknown = _NOT_THERE.search(str(fault.message))
            known = [*environment.filters, *environment.tests]
            near = nearest(unknown[1], known) if unknown else ""
            return problem("template-syntax", where, near=near, error=fault.message, page=page)
        case TemplateNotFound():
            name = str(fault.name or fault)
            near = nearest(name, environment.list_templates())
            return problem("template-missing", where, near=near, name=name, page=page)
        case _UnknownName():
            known = [*seen, *environment.globals] if fault.of is missing else _names_of(fault.of)
            near = nearest(fault.name, (each for each in known if not each.startswith("_")))
            of = "" if fault.of is missing else type(fault.of).__name__
            return problem(
                "template-undefined", where, near=near, name=fault.name, of=of, page=page
            )
        case UnknownPhrase():
            return problem("phrase-unknown", where, near=fault.near, key=fault.key, page=page)
        case UnfilledPlace():
            return problem("phrase-unfilled", where, key=fault.key, place=fault.place, page=page)
        case UnknownAsset():
            return problem("asset-missing", where, near=fault.near, name=fault.name, page=page)
        case RecursionError():
            return problem("template-recursion", where, page=page)
        case _:
            said = f"{type(fault).__name__}: {fault}"
            return problem("template-error", where, error=said[:300], page=page)


def _names_of(value: object) -> list[str]:
    """What a template could have asked ``value`` for instead."""
    if isinstance(value, Mapping):
        return [str(each) for each in value]
    return [] if value is None else dir(value)


def _place(fault: BaseException, theme: Theme) -> Location | None:
    """The deepest line of a template that the fault passed through."""
    files = {each.file for each in theme.templates}
    place = None
    trace: TracebackType | None = fault.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename in files:
            place = Location(trace.tb_frame.f_code.co_filename, trace.tb_lineno)
        trace = trace.tb_next
    return place
