"""Our own scripts for visitors' browsers: what an order costs and says, and the list it grows from.

They belong to us and not to a theme, so that every theme takes orders alike.
"""

import re
from functools import cache
from importlib.resources import files

PARTS = ("order-core.js", "list.js")
"""In the order in which they run: the first offers what the second uses."""

_COMMENT = re.compile(r"^\s*(?://.*|/\*(?s:.*?)\*/\s*)$", re.MULTILINE)
_PIECE = re.compile(
    r"""("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""  # a text
    r"""|((?<=[(,=:]) ?/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n\[])+/)"""  # a pattern
    r"""|[ ]*([{}()\[\];,:?=<>&|!*])[ ]*"""
)


@cache
def order_script() -> bytes:
    """The one script that pages load, without what only we read: comments, indents, spaces.

    It takes our sources' word that a comment has its lines to itself, and that no text or pattern
    goes over several lines.
    """
    lines = (
        line.strip() for part in PARTS for line in _COMMENT.sub("", _source(part)).splitlines()
    )
    return "".join(f"{_PIECE.sub(_short, line)}\n" for line in lines if line).encode()


def _short(found: re.Match[str]) -> str:
    text, pattern, sign = found.groups()
    return text or pattern or sign


def _source(name: str) -> str:
    return (files(__package__) / name).read_text(encoding="utf-8")
