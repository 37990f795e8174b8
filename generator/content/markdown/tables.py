"""Tables; a row that has more cells than its table has columns is remembered, as the rest is lost."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.tables import TableProcessor


class Tables(TableProcessor):
    """Python-Markdown's own, which passes silently over cells that no column is for."""

    def __init__(self, md: Markdown) -> None:
        super().__init__(md.parser, {"use_align_attribute": True})
        self.overfull: list[str] = []

    def start(self) -> None:
        """Begin another text."""
        self.overfull = []

    def _build_row(self, row: str, parent: Element, align: Sequence[str | None]) -> None:
        if len(self._split_row(row)) > len(align):  # type: ignore[attr-defined]
            self.overfull.append(row)
        super()._build_row(row, parent, align)  # type: ignore[misc]
