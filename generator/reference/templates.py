"""The contract with theme authors, made from the views, filters and functions themselves."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from types import ModuleType
from typing import Any

from generator.content import body
from generator.patterns import pattern
from generator.plan.views import (
    business,
    cards,
    changes,
    duties,
    elements,
    orders,
    pages,
    product,
    site,
    text,
)
from generator.render.drawing import FILTERS, FUNCTIONS, PLAIN_FILTERS
from generator.trade import money, offer, spans

_PART = pattern(r"(<!-- made from (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)
_VIEWS = (elements, business, site, cards, text, duties, orders, product, changes, pages)
_SHOWN = {
    body: ("Heading",),
    offer: ("Option", "Choice", "Measure", "Question", "Quantity", "Deposit", "Rung", "CourseDate",
            "BasePrice", "Mode", "Kind", "Availability", "QuestionKind"),
    money: ("Money",),
    spans: ("Span", "Unit", "Moment", "Event"),
}  # fmt: skip


def with_parts(text: str) -> str:
    """The theme guide with the parts between ``<!-- made from … -->`` and ``<!-- end -->`` renewed."""
    return _PART.sub(lambda found: f"{found[1]}\n{_PARTS[found[2]]()}\n{found[3]}", text)


def _views() -> str:
    return "\n".join(line for module in _VIEWS for line in _classes(module))


def _values() -> str:
    return "\n".join(line for module, names in _SHOWN.items() for line in _classes(module, names))


def _classes(module: ModuleType, names: tuple[str, ...] = ()) -> Iterator[str]:
    """A heading, the docstring and the fields of every class, in the order of the source."""
    tree = ast.parse(inspect.getsource(module))
    for node in tree.body:
        if isinstance(node, ast.ClassDef) and (not names or node.name in names):
            yield from (f"#### {node.name}\n", _prose(ast.get_docstring(node) or ""), "")
            yield from (f"- {line}" for part in node.body for line in _field(part))
            yield ""


def _field(node: ast.stmt) -> Iterator[str]:
    match node:
        case ast.AnnAssign(target=ast.Name(id=name), annotation=kind):
            yield f"`{name}`: `{ast.unparse(kind)}`"
        case ast.Assign(value=ast.Constant(value=str(word))):
            yield f"`{word}`"
        case ast.FunctionDef(name=name, returns=kind) if kind and not name.startswith("_"):
            if any(
                isinstance(each, ast.Name) and each.id == "property" for each in node.decorator_list
            ):
                yield f"`{name}`: `{ast.unparse(kind)}`. {_prose(ast.get_docstring(node) or '')}"


def _functions() -> str:
    return "\n".join(_called(FUNCTIONS))


def _filters() -> str:
    body_line = "- `body`: The text of a page with its blocks drawn; only for `page.body`."
    return "\n".join(sorted([body_line, *_called(FILTERS), *_called(PLAIN_FILTERS)]))


def _called(known: Mapping[str, Callable[..., Any]]) -> Iterator[str]:
    for name, function in known.items():
        yield f"- `{name}`: {_prose(inspect.getdoc(function) or '')}"


def _prose(docstring: str) -> str:
    """A docstring as a paragraph of Markdown."""
    return " ".join(docstring.split()).replace("``", "`")


_PARTS: Mapping[str, Callable[[], str]] = {
    "views": _views,
    "values": _values,
    "functions": _functions,
    "filters": _filters,
}
