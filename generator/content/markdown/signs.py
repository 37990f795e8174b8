"""Which of Python-Markdown's parts a text can need at all.

Each stands for one kind of markup and waits for a sign of it.  Where a text lacks the sign, trying
the part could find nothing; most texts need few parts, and most of their lines none.
"""

from collections.abc import Mapping
from typing import Generic, TypeVar

from markdown.util import Registry

Part = TypeVar("Part")
Signs = tuple[str, ...]
"""Texts of which one must occur; none for a part that is always needed."""

INLINE: Mapping[str, Signs] = {
    "backtick": ("`",),
    "escape": ("\\",),
    "reference": ("[",),
    "link": ("[",),
    "image_link": ("![",),
    "image_reference": ("![",),
    "short_reference": ("[",),
    "short_image_ref": ("![",),
    "autolink": ("<",),
    "automail": ("<",),
    "linebreak": ("  \n",),
    "html": ("<",),
    "entity": ("&",),
    "em_strong": ("*", "_"),
    "em_strong2": ("_",),
    "not_strong": ("*", "_"),
    "footnote": ("[^",),
    "backslash_break": ("\\\n",),
    "bare_web": ("http", "www."),
    "bare_mail": ("@",),
    "strike": ("~~",),
}
BLOCK: Mapping[str, Signs] = {
    "empty": (),
    "defindent": (": ",),
    "code": ("    ",),
    "table": ("|",),
    "hashheader": ("#",),
    "list": (),
    "standalone": ("\x02",),
    "setextheader": ("=", "-"),
    "hr": ("--", "- -", "-  -", "**", "* *", "*  *", "__", "_ _", "_  _"),
    "deflist": (": ",),
    "quote": (">",),
    "footnote": ("[^",),
    "abbr": ("*[",),
    "reference": ("]:",),
    "paragraph": (),
}


class Needed(Generic[Part]):
    """The parts of a registry in their order, and which of them a text needs."""

    def __init__(self, registry: Registry[Part], signs: Mapping[str, Signs]) -> None:
        order = sorted(
            (name for name in signs if name in registry), key=registry.get_index_for_name
        )
        if len(order) != len(registry):
            raise LookupError("a part without signs: add it to the table")
        self.all = tuple(registry[name] for name in order)
        self._wanted = [signs[name] for name in order]
        self._signs = tuple(dict.fromkeys(sign for each in self._wanted for sign in each))
        self._looked_for = [(rarest(sign), sign) for sign in self._signs]
        self._known: dict[tuple[bool, ...], tuple[Part, ...]] = {}

    def for_text(self, text: str) -> tuple[Part, ...]:
        """Those that may find something in ``text``, in their order."""
        seen = tuple([rare in text and sign in text for rare, sign in self._looked_for])
        known = self._known.get(seen)
        if known is None:
            known = self._known[seen] = self._for_signs(dict(zip(self._signs, seen, strict=True)))
        return known

    def _for_signs(self, seen: Mapping[str, bool]) -> tuple[Part, ...]:
        return tuple(
            part
            for part, wanted in zip(self.all, self._wanted, strict=True)
            if not wanted or any(seen[sign] for sign in wanted)
        )


def rarest(sign: str) -> str:
    """The letter of ``sign`` that texts have least often: one is found six times as fast as two are."""
    return sign if sign[0].isalpha() else (sign.strip() or sign)[-1]
