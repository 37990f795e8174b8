"""Our own scripts for visitors' browsers: what an order costs and says, the list it grows from, and
what helps to find something and to find us.

They belong to us and not to a theme, so that every theme takes orders alike.  Each kind of page
loads one script with what it needs and nothing else; the order page loads two, side by side, and the
catalogue.
"""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

from generator.engine.beside import made_once
from generator.patterns import pattern

_EVERYWHERE = ("page", "kept", "hours")

BUNDLES: Mapping[str, tuple[tuple[str, ...], ...]] = MappingProxyType(
    {
        "page": (_EVERYWHERE,),
        "list": ((*_EVERYWHERE, "filter"),),
        "search": ((*_EVERYWHERE, "search"),),
        "product": (("texts", "prices"), (*_EVERYWHERE, "fields", "product")),
        "core": (("texts", "prices", "sheets"),),
        "order": (("page", "kept", "fields", "desk"),),
        "embed": (("embed",),),
        "letter": (("texts", "sheets"), (*_EVERYWHERE, "fields", "desk")),
    }
)
"""The scripts by name, each of groups of parts; the parts of a group share what they name."""

_COMMENT = pattern(r"^\s*(?://.*|/\*(?s:.*?)\*/\s*)$", re.MULTILINE)
_PIECE = pattern(
    r"""("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""  # a text
    r"""|((?<=[(,=:]) ?/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/)"""  # a pattern
    r"""|[ ]+([{}()\[\];,:?=<>&|!*])[ ]*"""
    r"""|([{}()\[\];,:?=<>&|!*])[ ]+"""
)


@cache
def script(name: str) -> bytes:
    """The script ``name`` as pages load it, without what only we read: comments, indents, spaces.

    It takes our sources' word that a comment has its lines to itself, and that no text or pattern
    goes over several lines.
    """
    groups = [list(map(_source, parts)) for parts in BUNDLES[name]]
    here = Path(__file__)
    key = repr(groups).encode() + here.read_bytes()
    origin = here.with_name(f"{name}.js")
    return made_once(origin, key, lambda: "".join(map(_whole, groups)).encode())


def _whole(parts: list[str]) -> str:
    return f'(function(){{\n"use strict";\n{"".join(map(_shortened, parts))}}})();\n'


@cache
def feed_style() -> bytes:
    """What a feed looks like when a person opens it in a browser.

    A style sheet and no XSLT, which browsers give up.
    """
    lines = (line.strip() for line in _text("feed.css").splitlines())
    return "".join(f"{line}\n" for line in lines).encode()


@cache
def _source(name: str) -> str:
    return _text(f"{name}.js")


def _shortened(source: str) -> str:
    lines = (line.strip() for line in _COMMENT.sub("", source).splitlines())
    return "".join(f"{_PIECE.sub(_short, line)}\n" for line in lines if line)


def _short(found: re.Match[str]) -> str:
    text, pattern, before, after = found.groups()
    return text or pattern or before or after


def _text(file: str) -> str:
    return Path(__file__).with_name(file).read_text(encoding="utf-8")
