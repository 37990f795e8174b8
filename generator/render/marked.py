"""What a page says where themes mark it: texts with a legal role, words on buttons, their order."""

import re
from html import unescape

from generator.patterns import pattern
from generator.text import plain

Outline = tuple[tuple[str, str], ...]
"""What follows what: ``("legal:order-summary", "")``, ``("legal:order-button", "Jetzt kaufen")``,
``("field", "email")``; a field that must be filled is also ``required``, a ticked one ``checked``."""

ROLES = (
    "imprint",
    "privacy",
    "terms",
    "withdrawal",
    "shipping",
    "contact",
    "accessibility",
    "withdraw",
    "withdrawal-function",
)
"""Markers of elements that hold the text of a page with a legal role."""

_DECLARING = ('data-legal="order-button"', 'data-legal="withdraw-confirm"')
_MARK = pattern(rf'data-legal="(?:{"|".join(ROLES)})"')
_ROLE = pattern(rf"<(\w+)\b[^>]*\s{_MARK.pattern}[^>]*>")
_LABEL = pattern(
    r'<(a|button)\b[^>]*\sdata-legal="([^"]+)"[^>]*>(.*?)</\1>', re.DOTALL | re.IGNORECASE
)
_STEP = pattern(
    r'<(?:input|select|textarea)\b(?P<field>[^>]*)>|<(?P<tag>\w+)\b[^>]*\sdata-legal="(?P<marker>[^"]+)"[^>]*>',
    re.IGNORECASE,
)
_NAME = pattern(r'\sname="([^"]*)"')
_NOBODY_SEES = pattern(r'\stype="(?:hidden|submit|button|reset)"|\stabindex="-1"')
_SENDS = pattern(r'<form\b[^>]*\saction="([^"]*)"', re.IGNORECASE)


def role_text(page: str) -> str:
    """All that stands in elements with a legal role; what the theme adds around them is not theirs."""
    if not _MARK.search(page):
        return ""
    return " ".join(plain(_inside(page, found)) for found in _ROLE.finditer(page))


def _inside(page: str, begin: re.Match[str]) -> str:
    """From the tag at ``begin`` to the one that closes its element."""
    depth = 1
    for tag in re.compile(rf"<(/?){begin[1]}\b").finditer(page, begin.end()):
        depth += -1 if tag[1] else 1
        if depth == 0:
            return page[begin.end() : tag.start()]
    return page[begin.end() :]


def labels(page: str) -> tuple[tuple[str, str], ...]:
    """The words on marked links and buttons, each once: ``("order-button", "Jetzt kaufen")``."""
    return tuple(dict.fromkeys((name, plain(inside)) for _, name, inside in _LABEL.findall(page)))


def outline(page: str) -> Outline:
    """What follows what on a page on which something is declared; else nothing."""
    if not any(each in page for each in _DECLARING):
        return ()
    steps: list[tuple[str, str]] = []
    for found in _STEP.finditer(page):
        if found["marker"]:
            steps.append((f"legal:{found['marker']}", _words(page, found)))
        else:
            steps += _field(found["field"])
    return tuple(steps)


def sends(page: str) -> tuple[str, ...]:
    """Where forms of the page send to."""
    return tuple(dict.fromkeys(map(unescape, _SENDS.findall(page))))


def _words(page: str, found: re.Match[str]) -> str:
    if found["tag"].lower() not in ("a", "button"):
        return ""
    end = page.find(f"</{found['tag']}>", found.end())
    return plain(page[found.end() : end])


def _field(attributes: str) -> list[tuple[str, str]]:
    """A field that people see and that is sent; one without a name is not."""
    named = _NAME.search(attributes)
    if not named or _NOBODY_SEES.search(attributes):
        return []
    name = named[1]
    required = [("required", name)] if re.search(r"\srequired\b", attributes) else []
    ticked = 'type="checkbox"' in attributes and re.search(r"\schecked\b", attributes)
    return [("field", name), *required, *([("checked", name)] if ticked else [])]
