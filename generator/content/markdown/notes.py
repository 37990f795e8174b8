"""Footnotes: numbered by their use in the text, with ids that no other page has.

The definitions are read by Python-Markdown's own extension; what it makes of them is replaced,
since its ids and its words would be the same on every page and in every language.
"""

import re
from collections.abc import Callable
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions.footnotes import FootnoteBlockProcessor, FootnoteExtension
from markdown.inlinepatterns import InlineProcessor
from markdown.util import AtomicString

_BACK = {
    "de": "Zurück zum Text", "en": "Back to the text", "fr": "Retour au texte",
    "it": "Torna al testo", "es": "Volver al texto", "pt": "Voltar ao texto",
    "nl": "Terug naar de tekst", "da": "Tilbage til teksten", "nb": "Tilbake til teksten",
    "no": "Tilbake til teksten", "nn": "Tilbake til teksten", "sv": "Tillbaka till texten",
    "fi": "Takaisin tekstiin", "pl": "Powrót do tekstu", "cs": "Zpět k textu",
    "sk": "Späť na text", "sl": "Nazaj na besedilo", "hr": "Natrag na tekst",
    "hu": "Vissza a szöveghez", "ro": "Înapoi la text",
}  # fmt: skip
BACK_SIGN = "↩"


class Notes(InlineProcessor):
    """The footnotes of one text, and the pattern that finds their references."""

    def __init__(self, md: Markdown, language: str) -> None:
        super().__init__(r"\[\^([^\]]*)\]", md)
        self._parser = md.parser
        self._definitions = FootnoteExtension()
        self._definitions.parser = md.parser
        self._back = _BACK.get(language.partition("-")[0].lower(), _BACK["en"])
        self.start("")
        md.parser.blockprocessors.register(
            FootnoteBlockProcessor(self._definitions), "footnote", 17
        )
        md.inlinePatterns.register(self, "footnote", 175)

    def start(self, prefix: str) -> None:
        """Begin a new text whose ids carry ``prefix``."""
        self._prefix = prefix
        self._uses: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._definitions.footnotes.clear()

    @property
    def labels(self) -> tuple[str, ...]:
        """The labels that the text defines."""
        return tuple(self._definitions.footnotes)

    @property
    def unused(self) -> tuple[str, ...]:
        """The labels that nothing refers to; their notes are not shown."""
        return tuple(each for each in self._definitions.footnotes if each not in self._uses)

    def handleMatch(  # type: ignore[override]  # noqa: N802  (Python-Markdown's name)
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        """The reference as a number; none if its note is missing."""
        label = m.group(1)
        if label not in self._definitions.footnotes:
            return None, None, None
        use = self._uses[label] = self._uses.get(label, 0) + 1
        number = self._numbers.setdefault(label, len(self._numbers) + 1)
        raised = Element("sup", {"class": "footnote-ref", "id": self._use_id(number, use)})
        link = SubElement(raised, "a", {"href": f"#{self._note_id(number)}"})
        link.text = AtomicString(str(number))
        return raised, m.start(), m.end()

    def append_to(self, root: Element, read_inline: Callable[[Element], object]) -> None:
        """Add the used notes below the text; a note may use further ones, which follow it."""
        if not self._uses:
            return
        section = SubElement(root, "div", {"class": "footnotes"})
        SubElement(section, "hr")
        items = SubElement(section, "ol")
        while new := list(self._numbers.items())[len(items) :]:
            for label, number in new:
                item = SubElement(items, "li", {"id": self._note_id(number)})
                self._parser.parseChunk(item, self._definitions.footnotes[label])
                read_inline(item)
        self._link_back(items)

    def _link_back(self, items: Element) -> None:
        for (number, item), uses in zip(enumerate(items, 1), self._uses.values(), strict=True):
            last = item[-1] if len(item) and item[-1].tag == "p" else SubElement(item, "p")
            for use in range(1, uses + 1):
                _append_text(last, "\u00a0")
                self._append_back(last, number, use)

    def _append_back(self, paragraph: Element, number: int, use: int) -> None:
        back = SubElement(
            paragraph,
            "a",
            {
                "href": f"#{self._use_id(number, use)}",
                "class": "footnote-back",
                "aria-label": f"{self._back} ({number})",
            },
        )
        back.text = AtomicString(BACK_SIGN)

    def _note_id(self, number: int) -> str:
        return f"fn-{self._prefix}-{number}"

    def _use_id(self, number: int, use: int) -> str:
        again = f"-{use}" if use > 1 else ""
        return f"fnref-{self._prefix}-{number}{again}"


def _append_text(element: Element, text: str) -> None:
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text
