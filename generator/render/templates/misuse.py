"""What Python says of a template's fault, as a theme's author would say it: kinds, signs and names.

Whatever is not recognised is told in Python's words, which is still better than nothing.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from types import SimpleNamespace, TracebackType
from typing import Any

from jinja2.environment import TemplateModule
from jinja2.utils import missing

from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.render.templates.environment import (
    Miscalled,
    Studio,
    Unfit,
    UnknownName,
    Unprintable,
)

_KINDS = {
    "str": "text", "Markup": "text", "int": "number", "float": "number", "Decimal": "number",
    "bool": "yes-no", "NoneType": "nothing", "tuple": "list", "list": "list", "generator": "list",
    "dict": "names", "date": "day", "datetime": "day", "Money": "amount", "Macro": "macro",
    "function": "macro", "method": "macro", "builtin_function_or_method": "macro", "bytes": "thing",
}  # fmt: skip
"""What values are called; all others have fields of their own."""

_PAIRS = (
    pattern(
        r"unsupported operand type\(s\) for (?P<sign>\S+?)(?: or pow\(\))?: "
        r"'(?P<one>[\w.]+)' and '(?P<two>[\w.]+)'"
    ),
    pattern(r"'(?P<sign>[<>]=?)' not supported between instances of '(?P<one>[\w.]+)' and '(?P<two>[\w.]+)'"),
    pattern(r'can only concatenate (?P<one>\w+) \(not "(?P<two>[\w.]+)"\) to \w+'),
)  # fmt: skip
_NO_LIST = pattern(
    r"'([\w.]+)' object is not iterable|non-iterable ([\w.]+) object|argument of type '([\w.]+)'"
)
_NO_CALL = pattern(r"'([\w.]+)' object is not callable")
_LACKS = pattern(r"missing \d+ required (?:positional|keyword-only) arguments?: (.+)")
_LACKS_ONE = pattern(r"parameter '(\w+)' was not provided")
_STRANGE = pattern(r"(?:unexpected keyword argument|takes no keyword argument) '(\w+)'")
_MANY = pattern(
    r"positional arguments? but|takes not more than|takes (?:no|exactly|at most)|takes \d"
)
_CALLED = pattern(r"^(?:macro ')?([\w.]+)(?:'|\(\))")
_CALLER = pattern(r"special caller argument")
_FIELD_SET = pattern(r"cannot assign attribute on non-namespace")
_FILLED = pattern(r"format string|%\w format:|format code|format specifier|string formatting")
_UNPACKED = pattern(r"values to unpack")
_NO_FILTER = pattern(r"No filter named '([^']+)'")
_NO_TEST = pattern(r"No test named '([^']+)'")
_NOT_IN = pattern(r"^the template '(.+?)' .* does not export the requested name")
_MACRO = pattern(r"\{%[-+]?\s*(?:macro|set)\s+(\w+)")
_FILTERS = "jinja2.filters"
_LEFT_OUT = ("cycler", "dict", "joiner", "lipsum", "namespace", "range")
"""What Jinja has in other programs, and our templates do without."""

_FROM_JINJA = ("eval_ctx", "environment", "env", "context")


def unknown_name(
    fault: UnknownName, where: Location, studio: Studio, seen: Mapping[str, Any], page: str
) -> Problem:
    """A name, a field or a macro that is not there."""
    said, name = str(fault), fault.name
    if found := _LACKS_ONE.search(said):
        return problem("template-argument-missing", where, name=found[1], page=page)
    if found := _NOT_IN.search(said):
        macros = _MACRO.findall(studio.templates[found[1]].text)
        near = nearest(name, macros)
        return problem("template-import-unknown", where, near=near, name=name, file=found[1])
    if isinstance(fault.of, TemplateModule):
        macros = [each for each in vars(fault.of) if not each.startswith("_")]
        file, near = str(fault.of.__name__), nearest(name, macros)
        return problem("template-import-unknown", where, near=near, name=name, file=file)
    if fault.of is missing:
        return _nowhere(name, fault, where, studio, seen, page)
    known = [each for each in _names_of(fault.of) if not each.startswith("_")]
    near, of = nearest(name, known), type(fault.of).__name__
    if near:
        return problem("template-undefined", where, near=near, name=name, of=of, page=page)
    if is_dataclass(fault.of) or isinstance(fault.of, SimpleNamespace):
        told = ", ".join(known)
        return problem("template-field-unknown", where, name=name, known=told, page=page)
    return problem("template-no-fields", where, name=name, of_kind=kind(fault.of), page=page)


def _nowhere(
    name: str,
    fault: UnknownName,
    where: Location,
    studio: Studio,
    seen: Mapping[str, Any],
    page: str,
) -> Problem:
    """A name that does not stand after a dot."""
    if name == "caller":
        return problem("template-caller", where, page=page)
    if name in _LEFT_OUT:
        return problem("template-left-out", where, name=name)
    if name in seen:  # pages have it; what is imported without them has not
        return problem("template-no-context", where, name=name)
    known = [*seen, *studio.globals, *_imported(fault)]
    near = nearest(name, (each for each in known if not each.startswith("_")))
    return problem("template-undefined", where, near=near, name=name, of="", page=page)


def misused(fault: Exception, where: Location, studio: Studio, page: str) -> Problem:
    """Values of a kind that does not fit, and calls with too much or too little."""
    said = str(fault)
    if isinstance(fault, Unfit):
        return _unfit(fault.name, fault.value, where, page)
    if isinstance(fault, Unprintable):
        return problem("template-unprintable", where, of_kind=kind(fault.value), page=page)
    if isinstance(fault, ZeroDivisionError):
        return problem("template-zero", where, page=page)
    if found := _NO_FILTER.search(said):
        near = nearest(found[1], studio.filters)
        return problem("template-filter-unknown", where, near=near, name=found[1])
    if found := _NO_TEST.search(said):
        near = nearest(found[1], studio.tests)
        return problem("template-test-unknown", where, near=near, name=found[1])
    if _FIELD_SET.search(said):
        return problem("template-set-field", where, page=page)
    if _FILLED.search(said):
        return problem("template-format", where, page=page)
    if told := _miscalled(fault, said, where, studio, page) or _no_kind(said, where, page):
        return told
    if inside := _library_filter(fault, studio):
        return _unfit(*inside, where, page)
    if told := _apart(said, where, page):
        return told
    if _UNPACKED.search(said):
        return problem("template-unpacked", where, page=page)
    error = f"{type(fault).__name__}: {said}"
    return problem("template-error", where, error=error[:300], page=page)


def kind(value: object) -> str:
    """The word for what ``value`` is."""
    return _KINDS.get(type(value).__name__, "thing")


def _unfit(name: str, value: object, where: Location, page: str) -> Problem:
    # What is not there says no more than its name.
    shown = getattr(value, "_undefined_name", value)
    if isinstance(shown, str | int | float) and not isinstance(shown, bool):
        return problem("filter-unfit", where, name=name, value=str(shown)[:60], page=page)
    return problem("filter-unfit-kind", where, name=name, of_kind=kind(shown), page=page)


def _miscalled(
    fault: Exception, said: str, where: Location, studio: Studio, page: str
) -> Problem | None:
    found = _CALLED.match(said)
    name = fault.name if isinstance(fault, Miscalled) else found[1] if found else ""
    name = {work.__name__: each for each, work in studio.filters.items()}.get(
        name, name.rpartition(".")[2]
    )
    if lacks := _LACKS.search(said):
        wanted = ", ".join(re.findall(r"'(\w+)'", lacks[1]))
        return problem("template-call-lacks", where, name=name, wanted=wanted, page=page)
    if strange := _STRANGE.search(said):
        return problem("template-call-strange", where, name=name, given=strange[1], page=page)
    if found and _CALLER.search(said):
        return problem("template-call-strange", where, name=name, given="caller", page=page)
    if found and _MANY.search(said):
        return problem("template-call-many", where, name=name, page=page)
    return None


def _apart(said: str, where: Location, page: str) -> Problem | None:
    for pair in _PAIRS:
        if found := pair.search(said):
            sign = found.groupdict().get("sign") or "+"
            one, other = (_word(found[each]) for each in ("one", "two"))
            return problem(
                "template-kinds", where, sign=sign, of_kind=one, other_kind=other, page=page
            )
    return None


def _no_kind(said: str, where: Location, page: str) -> Problem | None:
    if found := _NO_LIST.search(said):
        return problem(
            "template-no-list", where, of_kind=_word(found[found.lastindex or 1]), page=page
        )
    if found := _NO_CALL.search(said):
        return problem("template-no-call", where, of_kind=_word(found[1]), page=page)
    return None


def _word(python: str) -> str:
    return _KINDS.get(python.rpartition(".")[2], "thing")


def _library_filter(fault: BaseException, studio: Studio) -> tuple[str, object] | None:
    """The filter of Jinja's own in which it went wrong, and what was given to it."""
    for frame in _frames(fault):
        if frame.f_globals.get("__name__") != _FILTERS:
            continue
        for name, work in studio.filters.items():
            if _code(work) is frame.f_code:
                return name, _given(frame, work)
    return None


def _given(frame: Any, work: Callable[..., Any]) -> object:
    """What stood before a filter, and in its brackets if that says more."""
    names = frame.f_code.co_varnames[: frame.f_code.co_argcount]
    values = [frame.f_locals.get(each) for each in names if each not in _FROM_JINJA]
    usual = getattr(work, "__defaults__", None) or ()
    simple = [each for each in values[1:2] if isinstance(each, str | int) and each not in usual]
    if simple and isinstance(values[0], str | int):
        return ", ".join(str(each) for each in (values[0], *simple))
    return values[0] if values else None


def _code(work: Callable[..., Any]) -> object:
    while hasattr(work, "__wrapped__"):
        work = work.__wrapped__
    return getattr(work, "__code__", None)


def _imported(fault: BaseException) -> Iterator[str]:
    """The names that the templates on the way had: Jinja puts them into the trace in place of its own."""
    for frame in _frames(fault):
        if "__jinja_exception__" in frame.f_globals:
            yield from frame.f_locals


def _frames(fault: BaseException) -> Iterator[Any]:
    trace: TracebackType | None = fault.__traceback__
    while trace is not None:
        yield trace.tb_frame
        trace = trace.tb_next


def _names_of(value: object) -> list[str]:
    """What a template could have asked ``value`` for instead."""
    if isinstance(value, Mapping):
        return [str(each) for each in value]
    if is_dataclass(value):
        own = [
            name for name in dir(type(value)) if isinstance(getattr(type(value), name), property)
        ]
        return [*(each.name for each in fields(value)), *own]
    if isinstance(value, SimpleNamespace):
        return [*vars(value)]
    blocks = getattr(value, "_TemplateReference__context", None)
    return [*blocks.blocks] if blocks is not None else [] if value is None else dir(value)
