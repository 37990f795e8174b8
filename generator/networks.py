"""Words for social networks, ready to be pasted: for each product and post, as long as each allows.

The site is the source and the networks lead back to it: every text ends with the page's address.
"""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from generator.build import understood
from generator.config.settings import Config
from generator.content.heads import ProductHead
from generator.language import money
from generator.model import offers
from generator.model.site import Edition, Page
from generator.problems import Location, Problem, SiteError, errors, nearest, problem
from generator.request import Request
from generator.text import excerpt
from generator.trade.offer import Availability
from generator.values import dataclass


class Network(NamedTuple):
    """How long a text may be, how long of that what describes the page, and how many tags it bears."""

    name: str
    limit: int
    words: int
    tags: int


NETWORKS = (
    Network("instagram", 2200, 600, 10),
    Network("facebook", 2000, 400, 3),
    Network("mastodon", 500, 280, 5),
    Network("whatsapp", 700, 160, 0),
)
_LINK_COUNTS = 23
"""As how many characters Mastodon counts a link, however short it is."""
_LONGEST_TITLE = 120
_FROM = {"de": "ab {price}"}
_FROM_ELSEWHERE = "from {price}"


@dataclass(frozen=True, slots=True)
class PageTexts:
    """A page with its texts, by the names of the networks; ``address`` is whole."""

    file: str
    language: str
    title: str
    address: str
    texts: tuple[tuple[str, str], ...]


_TOLD = ("products/", "blog/")


def page_texts(request: Request, names: Iterable[str] = ()) -> tuple[PageTexts, ...]:
    """The texts of all products that can be had and of all posts, or of those that ``names`` name.

    A name is that of a file, with or without its folder: ``mug``, ``blog/open-day``.  Raises
    SiteError where the site is broken or has no such page.
    """
    with understood(request) as (site, found):
        if any(errors(found)):
            raise SiteError(found)
        asked = frozenset(_key(each) for each in names)
        pages = [(page, each) for each in site.editions for page in (*each.products, *each.posts)]
        known = {key for page, _ in pages for key in _keys(page)}
        if unknown := sorted(asked - known):
            raise SiteError([_unknown(each, known, site.hidden) for each in unknown])
        return tuple(
            _texts(page, edition, site.config)
            for page, edition in pages
            if (asked & _keys(page) if asked else not _is_gone(page))
        )


def _keys(page: Page) -> frozenset[str]:
    return _forms(page.key)


def _forms(key: str) -> frozenset[str]:
    """The key of a page as people may shorten it."""
    return frozenset((key, key.partition("/")[2] or key, key.rpartition("/")[2]))


def _key(name: str) -> str:
    path = name.replace("\\", "/").removeprefix("./").removeprefix("content/")
    return path.removesuffix(".md").strip("/")


def _unknown(name: str, known: Iterable[str], hidden: Iterable[str]) -> Problem:
    for key in sorted(hidden):
        if key.startswith(_TOLD) and name in _forms(key):
            return problem("text-page-hidden", Location(f"content/{key}.md"), name=name)
    return problem("text-page-unknown", Location("content"), near=nearest(name, known), name=name)


def _is_gone(page: Page) -> bool:
    own = page.own
    return isinstance(own, ProductHead) and own.availability is Availability.SOLD_OUT


def _texts(page: Page, edition: Edition, config: Config) -> PageTexts:
    address = config.site.url.rstrip("/") + page.address
    title = " – ".join(
        filter(None, (excerpt(page.head.title, _LONGEST_TITLE), _price(page, config)))
    )
    about = page.head.description or page.document.body.excerpt
    tags = tuple(hashtags(_subjects(page, edition)))
    return PageTexts(
        file=page.document.file,
        language=page.language,
        title=page.head.title,
        address=address,
        texts=tuple((each.name, text_for(each, title, about, address, tags)) for each in NETWORKS),
    )


def text_for(network: Network, title: str, about: str, address: str, tags: Iterable[str]) -> str:
    """Title, description, address and tags, a paragraph for each, within what ``network`` allows."""
    borne = " ".join(tuple(tags)[: network.tags])
    counted = max(len(address), _LINK_COUNTS)
    rest = network.limit - len(title) - counted - len(borne) - len("\n\n") * 3
    words = excerpt(about, min(network.words, rest)) if rest > 0 else ""
    return "\n\n".join(filter(None, (title, words, address, borne)))


def _price(page: Page, config: Config) -> str:
    product = page.own
    if not isinstance(product, ProductHead):
        return ""
    price, starts = offers.lowest_price(product, config)
    if price is None:
        return ""
    said = money(price, page.language)
    pattern = _FROM.get(page.language.partition("-")[0], _FROM_ELSEWHERE)
    return pattern.format(price=said) if starts else said


def _subjects(page: Page, edition: Edition) -> Iterator[str]:
    yield from page.head.tags
    for each in edition.categories:
        if page in each.products:
            yield each.title


def hashtags(names: Iterable[str]) -> Iterator[str]:
    """``Leder & Papier`` as ``#LederPapier``, each once; what has no letter in it is no tag."""
    seen: set[str] = set()
    for name in names:
        letters = "".join(each if each.isalnum() else " " for each in name)
        joined = "".join(word[:1].upper() + word[1:] for word in letters.split())
        if joined.casefold() not in seen and not joined.isdecimal() and joined:
            seen.add(joined.casefold())
            yield f"#{joined}"
