"""What Jinja cannot read of a template, as a theme's author would say it."""

import re
from collections.abc import Mapping
from types import MappingProxyType

from jinja2 import TemplateSyntaxError

from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem
from generator.render.templates.environment import DEEP, HIDDEN, Studio

UNQUOTED = "its name without quotation marks"

_TAG = pattern(r"Encountered unknown tag '([^']+)'")
_NO_FILTER = pattern(r"No filter named '([^']+)'")
_NO_TEST = pattern(r"No test named '([^']+)'")
_OPEN = pattern(r"innermost block that needs to be closed is '([^']+)'")
_INSIDE = pattern(HIDDEN.format("(.+)"))
_TWICE = pattern(r"block '([^']+)' defined twice")
_ENDLESS = pattern(r"Missing end of (comment|raw)")
_EXPECTED = pattern(r"expected token '(?P<wanted>.+?)', got '(?P<got>.+?)'$")
_BRACKET = pattern(r"unexpected '(?P<got>[^']+)', expected '(?P<wanted>[^']+)'")
_SIGN = pattern(r"""unexpected (?:char )?(?P<mark>['"])(.+?)(?P=mark)(?: at \d+)?$""")
_ENDS = {"comment": ("{#", "#}"), "raw": ("{% raw %}", "{% endraw %}")}
_TAGS = (
    "block", "call", "else", "elif", "endblock", "endcall", "endfilter", "endfor", "endif", "endmacro",
    "endset", "endwith", "extends", "filter", "for", "from", "if", "import", "include", "macro", "raw",
    "set", "with",
)  # fmt: skip
_PLACED = ("else", "elif")
"""Commands that belong to another, as those that end one do."""

_FOREIGN: Mapping[str, str] = MappingProxyType(
    {"elseif": "elif", "elsif": "elif", "foreach": "for", "endforeach": "endfor", "assign": "set",
     "capture": "set", "layout": "extends", "render": "include", "partial": "include"}
)  # fmt: skip
"""How other languages of templates call what Jinja has."""

_MEANT: Mapping[str, str] = MappingProxyType(
    {"&": "and", "!": "not", "?": "… if … else …", "“": '"', "”": '"', "„": '"', "’": "'", "‘": "'",
     "‚": "'", "«": '"', "»": '"', "`": '"', "−": "-", "–": "-", "—": "-"}
)  # fmt: skip
"""Signs of other languages, and of keyboards that mean well."""

_SLIPS = (
    ("tag name expected", "no-command"),
    ("Expected an expression", "nothing"),
    ("Block names in Jinja", "block-name"),
    ("Required blocks can only", "block-required"),
    ("names starting with an underline", "private"),
    ("non-default argument follows", "macro-order"),
    ("expected call", "call"),
    ("cannot chain multiple tests", "test-chain"),
    ("expected name or number", "field"),
    ("expected subscript expression", "field"),
    ("invalid syntax for function call", "brackets-order"),
    ("special loop variable", "loop"),
    ("can't assign to", "fixed"),
    ("escape", "escape"),
    ("non top-level scope", "extends-inside"),
)
"""What Jinja says of rarer slips, and the words that we have for it (``messages.facts``)."""

_WRITTEN = pattern(r"\{%[-+]?\s*(\w+)\s*(.*?)\s*[-+]?%\}", re.DOTALL)
_SILENT = pattern(r"\{#.*?#\}|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}", re.DOTALL)
_ENDED = ("autoescape", "block", "call", "filter", "for", "if", "macro", "set", "with")
_ELSE_IF = pattern(r"\{%[-+]?\s*else\s+if\b")


def unreadable(fault: TemplateSyntaxError, file: str, studio: Studio) -> Problem:
    """What Jinja cannot read in ``file``, or in another that it led to."""
    there = fault.filename or fault.name  # of what never ends, Jinja mixes these up
    where = Location(there or file, fault.lineno)
    said = str(fault.message)
    if found := _TAG.search(said):
        return _misplaced(found[1], said, where, fault.source or "")
    if found := _NO_FILTER.search(said):
        near = nearest(found[1], studio.filters)
        return problem("template-filter-unknown", where, near=near, name=found[1])
    if found := _NO_TEST.search(said):
        near = nearest(found[1], studio.tests)
        return problem("template-test-unknown", where, near=near, name=found[1])
    if found := _OPEN.search(said):
        return problem("template-unclosed", where, name=found[1])
    if found := _INSIDE.search(said):
        return problem("template-hidden", where, name=found[1])
    if said == DEEP:
        return problem("template-too-nested", where)
    if said == UNQUOTED:
        return problem("template-unquoted", where)
    if found := _TWICE.search(said):
        return problem("template-block-twice", where, name=found[1])
    if found := _ENDLESS.search(said):
        begin, end = _ENDS[found[1]]
        return problem("template-unended", where, begin=begin, end=end)
    return _misspelt(said, where, fault.source or "")


def _misplaced(name: str, said: str, where: Location, text: str) -> Problem:
    """A command that there is not, or that ends or parts what is not the last thing open."""
    inside = _OPEN.search(said)
    if name == "end" and inside:
        return problem("template-tag-unknown", where, near=f"end{inside[1]}", name=name)
    if name not in _PLACED and not (name.startswith("end") and name in _TAGS):
        near = _FOREIGN.get(name) or nearest(name, _TAGS)
        return problem("template-tag-unknown", where, near=near, name=name)
    if not inside:
        return problem("template-tag-unopened", where, name=name)
    line = _line_of_open(text, where.line) or where.line
    return problem("template-tag-crossed", where, name=name, open=inside[1], line=line)


def _line_of_open(text: str, last: int) -> int:
    """Where what is still open on line ``last`` begins; 0 if that cannot be told."""
    kept = _SILENT.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text)
    stack: list[tuple[str, int]] = []
    for tag in _WRITTEN.finditer(kept):
        line = kept.count("\n", 0, tag.start()) + 1
        if line > last:
            break
        if tag[1] in _ENDED and not (tag[1] == "set" and "=" in tag[2]):
            stack.append((tag[1], line))
        elif tag[1].startswith("end") and stack:
            if stack[-1][0] != tag[1].removeprefix("end"):
                break
            stack.pop()
    return stack[-1][1] if stack else 0


def _misspelt(said: str, where: Location, text: str) -> Problem:
    line = "".join(text.split("\n")[where.line - 1 : where.line])
    if found := _EXPECTED.search(said) or _BRACKET.search(said):
        wanted, got = found["wanted"], found["got"]
        near = "elif" if _ELSE_IF.search(line) else "==" if got == "=" else ""
        near = near or ("{{ … }}" if "{{{" in line else "")
        return problem("template-expected", where, near=near, wanted=wanted, got=got)
    if found := _SIGN.search(said):
        if (sign := found[2]) in ('"', "'"):
            return problem("template-quote", where, sign=sign)
        near = "." if sign == ">" and "->" in line else _MEANT.get(sign, "")
        return problem("template-sign", where, near=near, sign=sign)
    slip = next((word for part, word in _SLIPS if part in said), said)
    return problem("template-syntax", where, slip=slip)
