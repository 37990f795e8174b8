"""Jinja as our templates find it: their loader, their names, and the page that is being drawn."""

import re
from collections.abc import Callable, Mapping
from dataclasses import is_dataclass
from functools import lru_cache, partial
from typing import Any

from jinja2 import (
    Environment,
    FunctionLoader,
    StrictUndefined,
    TemplateSyntaxError,
    UndefinedError,
    nodes,
    pass_context,
)
from jinja2 import Template as JinjaTemplate
from jinja2.environment import TemplateModule
from jinja2.runtime import Context
from jinja2.utils import missing
from markupsafe import Markup

from generator.patterns import pattern
from generator.plan.views import BlockView, BodyView
from generator.render import addresses
from generator.render.drawing import FILTERS, FUNCTIONS, PLAIN_FILTERS, Drawing, Function, say
from generator.render.filters import framed_tables
from generator.render.shelf import Shelf
from generator.render.templates.bounds import FILLING, OPERATORS, held
from generator.render.templates.ready import FromShelf
from generator.theme.theme import Template, Theme

ASK_THE_CONTEXT = ("body",)
"""Filters that see more than what stands in the file that uses them."""

HIDDEN = "not for templates: {}"
_FRAMES = frozenset({"gi_frame", "gi_code", "cr_frame", "cr_code", "ag_frame", "ag_code"})
"""By these a value that is worked out bit by bit leads to the program around it."""
_REACHING = pattern(r"\{[^{}:!]*[.\[][^{}]*\}?")
"""A place in a text to be filled that looks into what fills it: ``{0.name}``."""
DEEP = "too much stands within one another"
_UNFIT = (ArithmeticError, AssertionError, AttributeError, LookupError, TypeError, ValueError)
_BLOCK = pattern(r"<!--block:(\d+)-->")


class UnknownName(UndefinedError):
    """A name that is not there, with those that are."""

    def __init__(self, message: str, *, name: str, of: object) -> None:
        super().__init__(message)
        self.name, self.of = name, of


class Hidden(Exception):
    """A name that templates may not ask for."""


class Unfit(Exception):
    """A filter of ours can make nothing of what a template gives it."""

    def __init__(self, name: str, value: object) -> None:
        super().__init__(name)
        self.name, self.value = name, value


class Miscalled(Exception):
    """A filter or a function of ours is given too much, too little, or something that it does not know."""

    def __init__(self, name: str, said: str) -> None:
        super().__init__(said)
        self.name = name


class Unprintable(Exception):
    """A template writes something into the page that says nothing to anybody who reads it."""

    def __init__(self, value: object) -> None:
        super().__init__(type(value).__name__)
        self.value = value


class _Missing(StrictUndefined):
    """Remembers which name was missing on what, which Jinja's own message only tells people."""

    __slots__ = ()

    def __init__(
        self, hint: Any = None, obj: Any = missing, name: Any = None, exc: Any = None
    ) -> None:
        told = partial(UnknownName, name=str(name or ""), of=obj)
        super().__init__(hint, obj, name, told)  # type: ignore[arg-type]


class _Loader(FunctionLoader):
    """Templates of the theme and nothing else; knows their names, to tell the nearest one."""

    def __init__(self, templates: Mapping[str, Template]) -> None:
        self.known = templates
        super().__init__(self._load)

    def _load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        found = self.known.get(name)
        return (found.text, found.file, lambda: True) if found else None

    def list_templates(self) -> list[str]:
        return sorted(self.known)


class Studio(Environment):
    """Draws one page at a time: ``drawing`` is what functions and filters know of it."""

    drawing: Drawing | None = None
    sandboxed = True  # so that Jinja asks us for what may grow without measure
    intercepted_binops = frozenset(OPERATORS)
    intercepted_unops: frozenset[str] = frozenset()

    def __init__(
        self, templates: tuple[Template, ...], shelf: Shelf, written: Function | None = None
    ) -> None:
        """``written`` is asked for all that is written into a page; what is on the shelf asks nobody."""
        self.templates = {each.name: each for each in templates}
        super().__init__(
            loader=_Loader(self.templates),
            undefined=_Missing,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
            bytecode_cache=FromShelf(shelf),
            finalize=written,
        )
        self.macro_files = shelf.wants
        self.globals = {name: self._bound(name, function) for name, function in FUNCTIONS.items()}
        self.filters.update({name: self._filter(name, each) for name, each in FILTERS.items()})
        del self.filters["attr"]  # another way around the rule of _parse
        self.filters.update({**FILLING, **PLAIN_FILTERS, "body": _body})

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        """A template's tree; what Python hides behind an underscore is none of a template's business."""
        try:
            tree = super()._parse(source, name, filename)
            hidden = [each for each in tree.find_all(nodes.Getattr) if _is_hidden(each.attr)]
        except RecursionError:
            raise TemplateSyntaxError(DEEP, 1, name, filename) from None
        if hidden:
            told = HIDDEN.format(hidden[0].attr)
            raise TemplateSyntaxError(told, hidden[0].lineno, name, filename)
        return tree

    def compile(self, source: Any, name: Any = None, filename: Any = None, *how: Any) -> Any:
        """A template's code; Python itself nests no deeper than a person can read."""
        try:
            return super().compile(source, name, filename, *how)
        except (RecursionError, MemoryError, SyntaxError):
            raise TemplateSyntaxError(DEEP, 1, name, filename) from None

    def getitem(self, obj: Any, argument: Any) -> Any:
        """``obj[argument]``, by the same rule."""
        if isinstance(argument, str) and _is_hidden(argument):
            raise Hidden(argument)
        return super().getitem(obj, argument)

    def call_binop(self, _: Context, operator: str, left: Any, right: Any) -> Any:
        """``left * right`` and what else can be made too large."""
        return OPERATORS[operator](left, right)

    def call(self, context: Context, work: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """A call; of the methods of texts, some fill up to a width or look into what they are given."""
        of = getattr(work, "__self__", None)
        if isinstance(of, str):
            held(of, *given, *named.values())
            if work.__name__.startswith("format") and (reaching := _REACHING.search(of)):
                raise Hidden(reaching[0])
        return context.call(work, *given, **named)

    def now(self) -> Drawing:
        """The page that is being drawn."""
        if self.drawing is None:
            raise RuntimeError("no page is being drawn")
        return self.drawing

    def _bound(self, name: str, function: Function) -> Function:
        """``function`` as templates call it.  What asks for the context is never worked out before."""

        @pass_context
        def called(_: Context, *given: Any, **named: Any) -> Any:
            try:
                return function(self.drawing, *given, **named)
            except (AttributeError, TypeError) as fault:
                if _is_call(fault):
                    raise Miscalled(name, str(fault)) from fault
                raise Unfit(name, given[0] if given else None) from fault

        return called

    def _filter(self, name: str, function: Function) -> Function:
        """A filter of ours as templates call it; raises Unfit."""

        @pass_context
        def called(_: Context, value: Any, *given: Any, **named: Any) -> Any:
            try:
                return function(self.drawing, value, *given, **named)
            except _UNFIT as fault:
                if _is_call(fault):
                    raise Miscalled(name, str(fault)) from fault
                raise Unfit(name, value) from fault

        return called


def _is_call(fault: Exception) -> bool:
    """Whether the call itself went wrong, before anything in the function did."""
    trace = fault.__traceback__
    return isinstance(fault, TypeError) and (trace is None or trace.tb_next is None)


def _is_hidden(name: str) -> bool:
    """Whether a name leads into Python itself, which is none of a template's business."""
    return name.startswith("_") or name in _FRAMES


class _Template(JinjaTemplate):
    """Files of macros are made ready once for all pages that give them the same."""

    environment: Studio
    _given: tuple[object, ...] = ()
    _ready: TemplateModule | None = None

    def make_module(
        self,
        vars: dict[str, Any] | None = None,
        shared: bool = False,
        locals: Mapping[str, Any] | None = None,
    ) -> TemplateModule:
        wants = self.environment.macro_files.get(self.name or "")
        if wants is None:
            return super().make_module(vars, shared, locals)
        seen = {**(vars or {}), **(locals or {})}
        given = tuple(seen.get(name, missing) for name in wants)
        if self._ready is None or any(
            one is not other for one, other in zip(given, self._given, strict=True)
        ):
            self._ready, self._given = super().make_module(vars, shared, locals), given
        return self._ready


Studio.template_class = _Template


@lru_cache(maxsize=8)
def environment_of(theme: Theme, shelf: Shelf = Shelf()) -> Studio:  # noqa: B008
    """One environment by theme and process, its templates made ready once."""
    return Studio(theme.templates, shelf)


@lru_cache(maxsize=1)
def careful(theme: Theme) -> Studio:
    """Templates that raise Unprintable where something is written that is no text, number or day."""
    return Studio(theme.templates, Shelf(), _printed)


def _printed(value: Any) -> Any:
    if value is None or callable(value) or isinstance(value, tuple | list | dict | bytes):
        raise Unprintable(value)
    if is_dataclass(value) and type(value).__str__ is object.__str__:
        raise Unprintable(value)
    return value


@pass_context
def _body(context: Context, body: BodyView) -> Markup:
    """The text of a page with its blocks drawn."""
    if not isinstance(body, BodyView):
        raise Unfit("body", body)
    label = say(_now(context), "table") if "<table" in body.html else ""
    return _with_blocks(context, framed_tables(body.html, label), body.blocks)


def _with_blocks(context: Context, html: str, blocks: tuple[BlockView, ...]) -> Markup:
    def drawn(found: re.Match[str]) -> str:
        block = blocks[int(found[1])]
        template = context.environment.get_template(f"blocks/{block.name}.html")
        content = _with_blocks(context, block.html, blocks)
        return template.render({**context.get_all(), "block": block, "content": content})

    whole = _BLOCK.sub(drawn, addresses.placed(html, _now(context).here))
    return Markup(whole)  # noqa: S704 - authors are trusted, and blocks were drawn with escaping


def _now(context: Context) -> Drawing:
    studio = context.environment
    if not isinstance(studio, Studio):
        raise TypeError("a template of somebody else's")
    return studio.now()
