"""A page as its elements: what tests look for in HTML."""

from collections.abc import Iterator
from html.parser import HTMLParser

VOID = frozenset(
    ("area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr")
)


class Markup(HTMLParser):
    """Every element with its attributes, its text, and what is not closed where it was opened."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.crossed: list[str] = []
        self.texts: dict[int, str] = {}
        self._open: list[tuple[str, int]] = []
        self.feed(html)
        self.close()
        self.crossed += [tag for tag, _ in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.elements.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self._open.append((tag, len(self.elements) - 1))

    def handle_endtag(self, tag: str) -> None:
        """Note what it closes, or that it closes nothing."""
        if self._open and self._open[-1][0] == tag:
            self._open.pop()
        else:
            self.crossed.append(tag)

    def handle_data(self, data: str) -> None:
        """Text belongs to every element around it."""
        for _, number in self._open:
            self.texts[number] = self.texts.get(number, "") + data

    def all(self, *tags: str) -> list[dict[str, str]]:
        """The attributes of every element of these kinds."""
        return [attributes for tag, attributes in self.elements if tag in tags]

    def values(self, attribute: str) -> list[str]:
        """The values of an attribute, wherever it stands."""
        return [each[attribute] for _, each in self.elements if attribute in each]

    def marked(self, attribute: str, word: str) -> Iterator[tuple[str, dict[str, str], str]]:
        """Elements one of whose words in ``attribute`` is ``word``: tag, attributes and text."""
        for number, (tag, attributes) in enumerate(self.elements):
            if word in attributes.get(attribute, "").split():
                yield tag, attributes, " ".join(self.texts.get(number, "").split())

    def text_of(self, tag: str) -> list[str]:
        """The text of every element of a kind."""
        found = (number for number, each in enumerate(self.elements) if each[0] == tag)
        return [" ".join(self.texts.get(number, "").split()) for number in found]
