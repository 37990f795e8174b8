"""The text of a page, and the blocks inside it."""

from generator.content.body import Heading
from generator.plan.views.cards import ProductCard
from generator.plan.views.elements import PictureView
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block inside text, drawn by ``blocks/<name>.html`` with this value as ``block``.

    ``products`` holds the cards that ``product`` and ``products`` ask for; ``html`` the content of
    ``notice``, ``pictures`` those of ``gallery``; ``argument`` says where ``map`` and ``embed`` lead.
    """

    name: str
    argument: str
    html: str = ""
    products: tuple[ProductCard, ...] = ()
    pictures: tuple[PictureView, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyView:
    """The text of a page; ``{{ page.body | body }}`` writes it with its blocks drawn."""

    html: str = ""
    excerpt: str = ""
    headings: tuple[Heading, ...] = ()
    blocks: tuple[BlockView, ...] = ()
