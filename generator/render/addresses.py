"""Links as the page being drawn must write them.

Pages are meant to work in a sub-folder and from a disk, so links within the site are relative.
Only the page for what was not found is shown at any depth, and counts from the site's base path.
"""

from functools import lru_cache
from urllib.parse import SplitResult, quote, urlsplit

from generator.patterns import pattern
from generator.values import dataclass

_PART = pattern(r"[?#]")
_ATTRIBUTE = pattern(r"""(\s(?:href|src|srcset|poster)=")([^"]*)(")""")
_PLACE = pattern(r"""(^|[\s,])site:(/[^\s,]*)""")
_ELSEWHERE = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:|//|#")
_TRIPPING = pattern(r"""[ "'<>\\^`{|},\t\n]""")
_LITERAL = "/%:@!$&'()*+,;=~-._"


def parts_of(address: str) -> SplitResult:
    """``address`` in its parts; one that cannot be read lies with somebody whom nobody knows."""
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("https", "invalid", "", "", "")


@dataclass(frozen=True, slots=True)
class Here:
    """Where the page being drawn stands: its address, and the site's whole address."""

    address: str
    site: str


@dataclass(frozen=True, slots=True)
class _Standing:
    """What links on a page go by: the folders it stands in, and the way up from all of them.

    ``anywhere`` is whether servers show the page at addresses that are not its own.
    """

    anywhere: bool
    folders: tuple[str, ...]
    up: str


@dataclass(frozen=True, slots=True)
class _Target:
    """An address from the site's root: its parts, the path that they are, and what follows after it."""

    folders: tuple[str, ...]
    name: str
    path: str
    rest: str


@lru_cache(maxsize=8)
def _standing(address: str) -> _Standing:
    folders = tuple(_encoded(address).split("/")[1:-1])
    return _Standing(address.rpartition("/")[2] == "404.html", folders, "../" * len(folders))


@lru_cache(maxsize=4096, typed=True)  # what is marked as HTML stays so
def _target(address: str) -> _Target:
    """The parts of an address; those in the frame are the same on many pages."""
    whole, rest = _split(address)
    path = _encoded(whole[1:])
    *folders, name = path.split("/")
    return _Target(tuple(folders), name, path, rest)


def url(address: str, here: Here) -> str:
    """A link from ``here`` to ``address``, which is counted from the site's root.

    Whole addresses, ``mailto:``, ``tel:`` and links within the page stay as they are.
    """
    if not address.startswith("/") or address.startswith("//"):
        return address
    standing, target = _standing(here.address), _target(address)
    if standing.anywhere:
        return _encoded(_base(here.site)) + target.path + target.rest
    return _relative(target, standing) + target.rest


def absolute(address: str, here: Here) -> str:
    """The whole address, for those who read the page elsewhere."""
    if _ELSEWHERE.match(address):
        return address
    path, rest = _split(address)
    return here.site.rstrip("/") + quote(path, safe=_LITERAL) + rest


def placed(html: str, here: Here) -> str:
    """HTML whose ``site:/…`` addresses lead to where they stand, seen from ``here``."""
    if "site:/" not in html:
        return html
    return _ATTRIBUTE.sub(lambda found: found[1] + _led(found[2], here) + found[3], html)


def _led(value: str, here: Here) -> str:
    return _PLACE.sub(lambda found: found[1] + url(found[2], here), value)


def _split(address: str) -> tuple[str, str]:
    found = _PART.search(address)
    return (address[: found.start()], address[found.start() :]) if found else (address, "")


def _relative(target: _Target, page: _Standing) -> str:
    """The way from a page to an address; ``posixpath.relpath`` would ask for the working folder."""
    here, there = page.folders, target.folders
    shared = 0
    for one, other in zip(here, there, strict=False):
        if one != other:
            break
        shared += 1
    if not shared:
        way = page.up + target.path
    else:
        way = "/".join((*[".."] * (len(here) - shared), *there[shared:], target.name))
    # "a:b/" would be read as a scheme, and an empty link as nothing at all.
    return f"./{way}" if not way or ":" in way.partition("/")[0] else way


def _base(site: str) -> str:
    return (urlsplit(site).path.rstrip("/") or "") + "/"


def _encoded(path: str) -> str:
    """Only what an attribute or a ``srcset`` would trip over; browsers encode the rest."""
    return _TRIPPING.sub(lambda found: quote(found[0]), path)
