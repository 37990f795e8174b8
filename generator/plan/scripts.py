"""Which scripts of ours a page loads: what it needs, and what that reckons with."""

from generator.plan.catalogue import program
from generator.plan.edition import Planning
from generator.trade.labels import order_label
from generator.trade.offer import Mode


def page_scripts(layout: str, planning: Planning, *, embeds: bool = False) -> tuple[str, ...]:
    """The addresses of the scripts for a page that is by itself drawn with ``layout``."""
    shows = (program("embed").address,) if embeds else ()
    return (*_for_layout(layout, planning), *shows)


def _for_layout(layout: str, planning: Planning) -> tuple[str, ...]:
    if layout == "order" and planning.catalogue:
        return (planning.catalogue.address, *(program(each).address for each in ("core", "order")))
    if layout == "product" and planning.modes:
        return (program("product").address,)
    if layout == "contact" and order_label(Mode.ENQUIRY, planning.language):
        return (program("letter").address,)
    if layout == "search":
        return (program("search").address,)
    if layout == "products" and planning.edition.products:
        return (program("list").address,)
    return (program("page").address,)
