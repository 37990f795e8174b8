"""What pages are to the law: by what they say of themselves, else by their names."""

from dataclasses import replace

from generator.content.documents import Document
from generator.content.heads import PageHead
from generator.content.names import DocumentKind

_BY_NAME = {
    "imprint": "imprint",
    "impressum": "imprint",
    "privacy": "privacy",
    "datenschutz": "privacy",
    "withdrawal": "withdrawal",
    "widerruf": "withdrawal",
    "withdraw": "withdraw",
    "contact": "contact",
    "kontakt": "contact",
    "shipping": "shipping",
    "versand": "shipping",
    "accessibility": "accessibility",
    "barrierefreiheit": "accessibility",
}


def with_role(head: PageHead, document: Document) -> PageHead:
    """A page called ``imprint.md`` is the imprint, whether it says so or not."""
    if head.role or document.name.kind is not DocumentKind.PAGE:
        return head
    return replace(head, role=_BY_NAME.get(document.name.key, ""))
