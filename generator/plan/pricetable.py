"""The price list as a table that a spreadsheet opens: one line for each product with a price."""

from collections.abc import Iterator
from decimal import Decimal

from generator.language import span
from generator.model import offers
from generator.model.site import Page
from generator.plan.edition import Planning
from generator.plan.recipes import BytesRecipe, Output

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_COLUMNS = ("sku", "name", "category", "from", "price", "currency", "unit", "delivery", "address")


def price_table(planning: Planning) -> Iterator[Output]:
    """``prices.csv`` of one language; none where nothing has a price."""
    rows = [row for page in planning.edition.products if (row := _row(page, planning))]
    if rows:
        head = [planning.phrase(f"csv.{name}") for name in _COLUMNS]
        written = _written([head, *rows], planning.language)
        yield Output(f"{planning.edition.prefix}prices.csv".removeprefix("/"), BytesRecipe(written))


def has_price_table(planning: Planning) -> bool:
    """Whether there is one to lead to; what only a preview shows has no place in it."""
    return any(_is_listed(page, planning) for page in planning.edition.products)


def _is_listed(page: Page, planning: Planning) -> bool:
    price, _ = offers.lowest_price(page.product, planning.config)
    return price is not None and not page.hidden


def _row(page: Page, planning: Planning) -> list[str]:
    product, config, language = page.product, planning.config, planning.language
    price, varies = offers.lowest_price(product, config)
    if price is None or page.hidden:
        return []
    card = planning.products[page.key]
    base = card.base_price
    time = offers.delivery_time(product, config)
    shelves = planning.shelves_of.get(page.key, ())
    return [
        offers.sku(page),
        page.head.title,
        " / ".join(each.title for each in shelves),
        planning.phrase("csv.from-mark") if varies else "",
        _number(price.amount, language),
        price.currency,
        f"{_number(base.price.amount, language)} / {base.per} {base.unit}" if base else "",
        span(time, language) if time else "",
        config.site.url.rstrip("/") + page.address,
    ]


def _number(value: Decimal, language: str) -> str:
    """Two decimals, no thousands: what a spreadsheet takes for a number in its own language."""
    written = f"{value:.2f}"
    return written if _english(language) else written.replace(".", ",")


def _english(language: str) -> bool:
    return language.partition("-")[0] == "en"


def _written(rows: list[list[str]], language: str) -> bytes:
    """RFC 4180, but with semicolons where the comma is in the numbers, as Excel expects there.

    Excel takes a file for UTF-8 only if it begins with a mark that says so.
    """
    comma = "," if _english(language) else ";"
    lines = (comma.join(_quoted(cell, comma) for cell in row) for row in rows)
    return ("\ufeff" + "".join(f"{line}\r\n" for line in lines)).encode()


def _quoted(cell: str, comma: str) -> str:
    """A cell that nothing runs: OWASP, "CSV injection"."""
    text = " ".join(cell.split("\n"))
    text = f"'{text}" if text.startswith(_FORMULA) else text
    breaks = comma in text or '"' in text or "\r" in text
    return '"' + text.replace('"', '""') + '"' if breaks else text
