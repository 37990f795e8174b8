"""A template made ready: a pure function, so that its results can be remembered."""

import marshal
from functools import cache

from jinja2 import TemplateSyntaxError, meta, nodes

from generator.render.shelf import Prepared, Shelf
from generator.render.templates.environment import ASK_THE_CONTEXT, DEEP, Studio
from generator.render.templates.unread import UNQUOTED, unreadable
from generator.theme.theme import Template

_ELSEWHERE = (nodes.Include, nodes.Import, nodes.FromImport)


def prepare(template: Template) -> Prepared:
    """The code of ``template``, or what is wrong with it."""
    try:
        tree = _studio().parse(template.text, template.name, template.file)
        for named in tree.find_all((nodes.Extends, *_ELSEWHERE)):
            if isinstance(named.template, nodes.Div | nodes.Sub):  # type: ignore[attr-defined]
                raise TemplateSyntaxError(UNQUOTED, named.lineno, template.name, template.file)
        code = _studio().compile(tree, template.name, template.file)
        refers = tuple(filter(None, meta.find_referenced_templates(tree)))
        return Prepared(template.name, marshal.dumps(code), refers, _wants(tree))
    except TemplateSyntaxError as fault:
        return Prepared(template.name, b"", broken=unreadable(fault, template.file, _studio()))
    except RecursionError:
        deep = TemplateSyntaxError(DEEP, 1, template.name, template.file)
        return Prepared(template.name, b"", broken=unreadable(deep, template.file, _studio()))


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
