"""A template made ready: a pure function, so that its results can be remembered."""

import marshal
from functools import cache

from jinja2 import TemplateSyntaxError, meta, nodes

from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.render.shelf import Prepared, Shelf
from generator.render.templates.environment import ASK_THE_CONTEXT, DEEP, HIDDEN, Studio
from generator.theme.theme import Template

_ELSEWHERE = (nodes.Include, nodes.Import, nodes.FromImport)
_TAG = pattern(r"Encountered unknown tag '([^']+)'")
_NO_FILTER = pattern(r"No filter named '([^']+)'")
_NO_TEST = pattern(r"No test named '([^']+)'")
_OPEN = pattern(r"innermost block that needs to be closed is '([^']+)'")
_INSIDE = pattern(HIDDEN.format("(.+)"))
_TWICE = pattern(r"block '([^']+)' defined twice")
_ENDLESS = pattern(r"Missing end of (comment|raw)")
_EXPECTED = pattern(r"expected token '(.+?)', got '(.+?)'$")
_SIGN = pattern(r"unexpected (?:char )?'(.+?)'(?: at \d+)?$|unexpected '(.+?)', expected '(.+?)'")
_UNQUOTED = "its name without quotation marks"
_ENDS = {"comment": ("{#", "#}"), "raw": ("{% raw %}", "{% endraw %}")}
_TAGS = (
    "block", "call", "else", "elif", "endblock", "endcall", "endfilter", "endfor", "endif", "endmacro",
    "endset", "endwith", "extends", "filter", "for", "from", "if", "import", "include", "macro", "raw",
    "set", "with",
)  # fmt: skip


def prepare(template: Template) -> Prepared:
    """The code of ``template``, or what is wrong with it."""
    try:
        tree = _studio().parse(template.text, template.name, template.file)
        for named in tree.find_all((nodes.Extends, *_ELSEWHERE)):
            if isinstance(named.template, nodes.Div | nodes.Sub):  # type: ignore[attr-defined]
                raise TemplateSyntaxError(_UNQUOTED, named.lineno, template.name, template.file)
        code = _studio().compile(tree, template.name, template.file)
        refers = tuple(filter(None, meta.find_referenced_templates(tree)))
        return Prepared(template.name, marshal.dumps(code), refers, _wants(tree))
    except TemplateSyntaxError as fault:
        return Prepared(template.name, b"", broken=unreadable(fault, template.file))
    except RecursionError:
        deep = TemplateSyntaxError(DEEP, 1, template.name, template.file)
        return Prepared(template.name, b"", broken=unreadable(deep, template.file))


def unreadable(fault: TemplateSyntaxError, file: str) -> Problem:
    """What Jinja cannot read in ``file``, or in another that it led to."""
    there = fault.filename or fault.name  # of what never ends, Jinja mixes these up
    where = Location(there or file, fault.lineno)
    said = str(fault.message)
    if found := _TAG.search(said):
        near = nearest(found[1], _TAGS)
        return problem("template-tag-unknown", where, near=near, name=found[1])
    if found := _NO_FILTER.search(said):
        near = nearest(found[1], _studio().filters)
        return problem("template-filter-unknown", where, near=near, name=found[1])
    if found := _NO_TEST.search(said):
        near = nearest(found[1], _studio().tests)
        return problem("template-test-unknown", where, near=near, name=found[1])
    if found := _OPEN.search(said):
        return problem("template-unclosed", where, name=found[1])
    if found := _INSIDE.search(said):
        return problem("template-hidden", where, name=found[1])
    if said == DEEP:
        return problem("template-too-nested", where)
    if said == _UNQUOTED:
        return problem("template-unquoted", where)
    if found := _TWICE.search(said):
        return problem("template-block-twice", where, name=found[1])
    if found := _ENDLESS.search(said):
        begin, end = _ENDS[found[1]]
        return problem("template-unended", where, begin=begin, end=end)
    if found := _EXPECTED.search(said):
        near = "==" if found[2] == "=" else ""
        return problem("template-expected", where, near=near, wanted=found[1], got=found[2])
    if found := _SIGN.search(said):
        return problem("template-sign", where, sign=found[1] or found[2])
    return problem("template-syntax", where, error=said)


@cache
def _studio() -> Studio:
    return Studio((), Shelf())


def _wants(tree: nodes.Template) -> tuple[str, ...] | None:
    """The names that a file of nothing but macros needs from where it is imported."""
    if not all(map(_is_macro_or_text, tree.body)) or any(map(tree.find, _ELSEWHERE)):
        return None
    if any(each.name in ASK_THE_CONTEXT for each in tree.find_all(nodes.Filter)):
        return None
    return tuple(sorted(meta.find_undeclared_variables(tree)))


def _is_macro_or_text(node: nodes.Node) -> bool:
    if isinstance(node, nodes.Output):
        return all(isinstance(each, nodes.TemplateData) for each in node.nodes)
    return isinstance(node, nodes.Macro)
