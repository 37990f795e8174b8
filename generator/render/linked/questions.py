"""Questions and answers: a definition list whose every term asks something (schema.org FAQPage)."""

import re
from collections.abc import Iterator

from generator.patterns import pattern
from generator.plan.views import Page
from generator.render.linked.node import Node, node
from generator.text import plain

_LIST = pattern(r"<dl>(.*?)</dl>", re.DOTALL)
_PAIR = pattern(r"<dt[^>]*>(.*?)</dt>((?:\s*<dd>.*?</dd>)+)", re.DOTALL)


def questions(page: Page) -> Iterator[Node]:
    """The page's questions; nothing where a list defines words rather than answering."""
    if "<dl>" not in page.body.html:
        return
    pairs = [
        (plain(asked), plain(answer))
        for terms in _LIST.findall(page.body.html)
        for asked, answer in _PAIR.findall(terms)
    ]
    if pairs and all(asked.endswith("?") for asked, _ in pairs):
        yield node("FAQPage", mainEntity=[_question(*pair) for pair in pairs])


def _question(asked: str, answer: str) -> Node:
    return node("Question", name=asked, acceptedAnswer=node("Answer", text=answer))
