"""What a theme's templates say and no visitor would get, which Jinja passes over without a word."""

import re
from collections.abc import Iterator, Mapping, Sequence

from generator.fields.idle import idle
from generator.patterns import pattern
from generator.problems import Location, Problem, nearest, problem, warning
from generator.theme.halves import half_done
from generator.theme.theme import Template

_JINJA = pattern(r"\{#.*?#\}|\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_SILENT = pattern(r"\{#.*?#\}|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}", re.DOTALL)
_ODD = pattern(r"#\}|(?<!\d)%\}|<\?(?:php\b|=)[^>]{0,30}|<%[=-]?[^%>]{0,30}")
_TAG = pattern(r"\{%[-+]?\s*(\w+)\s*(.*?)\s*[-+]?%\}", re.DOTALL)
_NAME = pattern(r"""["']([^"']+)["']$""")
_COMMENT = pattern(r"<!--.*?-->", re.DOTALL)
_EDGES = pattern(
    r"</?(div|main|section|article|aside|nav|header|footer|figure|ul|ol|dl|table|form|h[1-6]|a|span|strong|em)"
    r"\b(?:[^<>\"']|\"[^\"]*\"|'[^']*')*+>",
    re.IGNORECASE,
)
_DEPENDS = pattern(
    r"\{%[-+]?\s*(?:if|macro|call|set)\b.*\{%[-+]?\s*end(?:if|macro|call|set)\b", re.DOTALL
)
_HOLDING = ("block", "call", "filter", "macro", "set")


def flaws(templates: Sequence[Template]) -> Iterator[Problem]:
    """What the templates of the site's own themes say in vain."""
    texts = {each.name: _SILENT.sub(_blank, each.text) for each in templates}
    own = {each.file: each for each in templates if not each.shipped}
    for file, template in own.items():
        yield from idle(_JINJA.sub(_blank, template.text), file)
        yield from _unplaced(texts[template.name], file, texts)
        kept = _JINJA.sub(_blank, texts[template.name])
        halves = [*half_done(kept, file)]
        yield from halves or _unbalanced(texts[template.name], file)
        yield from _stray(template.text, kept, file)


def _stray(text: str, kept: str, file: str) -> Iterator[Problem]:
    """What would stand on the page as it is: the end of a comment in a comment, what other servers run."""
    for found in _ODD.finditer(kept):
        before = kept[kept.rfind("\n", 0, found.start()) + 1 : found.start()]
        if "{{" not in before and "{%" not in before:  # else it is an end that Jinja does not take
            where = Location(file, _line(text, found.start()))
            yield warning("template-stray", where, text=found[0].strip())


def _unbalanced(text: str, file: str) -> Iterator[Problem]:
    """An element that a page's own template opens and does not close, or the other way round.

    Where that depends on something, nothing is told of it.
    """
    if not _parent(text):
        return
    kept = _COMMENT.sub(_blank, _JINJA.sub(_blank, text))
    unsure = {name.lower() for part in _DEPENDS.findall(text) for name in _EDGES.findall(part)}
    edges = [each for each in _EDGES.finditer(kept) if each[1].lower() not in unsure]
    for name in dict.fromkeys(each[1].lower() for each in edges):
        mine = [each for each in edges if each[1].lower() == name]
        closing = [each for each in mine if each[0].startswith("</")]
        if len(mine) != 2 * len(closing):
            first = mine[-1] if len(closing) * 2 > len(mine) else mine[0]
            yield warning(
                "template-unbalanced", Location(file, _line(text, first.start())), name=name
            )


def _unplaced(text: str, file: str, texts: Mapping[str, str]) -> Iterator[Problem]:
    """Blocks that nothing above has a place for, and words outside of all blocks."""
    parent = _parent(text)
    places = _places(parent, texts) if parent else frozenset()
    for start, words, tag in _outside(text) if places else ():
        if words.strip():
            first = words.strip().partition("\n")[0]
            where = Location(file, _line(text, start + words.index(first)))
            yield warning("outside-blocks", where, text=first[:60])
        block = tag[2].partition(" ")[0] if tag and tag[1] == "block" else ""
        if tag and block and block not in places and f"self.{block}" not in text:
            where = Location(file, _line(text, tag.start()))
            yield problem("block-unknown", where, near=nearest(block, places), name=block)


def _outside(text: str) -> Iterator[tuple[int, str, re.Match[str] | None]]:
    """What stands outside of all blocks once the other template is named: words, and the tag after."""
    end = depth = 0
    extended = False
    for tag in _TAG.finditer(text):
        if not depth:
            yield end, text[end : tag.start()] if extended else "", tag
        end = tag.end()
        extended = extended or tag[1] == "extends"
        depth += _deeper(tag[1], tag[2])
    if not depth:
        yield end, text[end:], None


def _deeper(name: str, said: str) -> int:
    if name in _HOLDING:
        return 0 if name == "set" and "=" in said else 1
    return -(name.removeprefix("end") in _HOLDING)


def _places(name: str, texts: Mapping[str, str]) -> frozenset[str]:
    """The blocks of a template and of all that it extends; none where that cannot be known."""
    found: set[str] = set()
    seen: set[str] = set()
    while name in texts and name not in seen:
        seen.add(name)
        blocks = (said.split() for kind, said in _TAG.findall(texts[name]) if kind == "block")
        found |= {words[0] for words in blocks if words}
        if not any(kind == "extends" for kind, _ in _TAG.findall(texts[name])):
            return frozenset(found)
        name = _parent(texts[name])
    return frozenset()


def _parent(text: str) -> str:
    """The template that one extends, where it says so in plain words."""
    said = [said for kind, said in _TAG.findall(text) if kind == "extends"]
    named = _NAME.match(said[0]) if len(said) == 1 else None
    return named[1] if named else ""


def _blank(found: re.Match[str]) -> str:
    """As much room, so that lines stay where they are."""
    return re.sub(r"[^\n]", " ", found[0])


def _line(text: str, place: int) -> int:
    return text.count("\n", 0, place) + 1
