"""HTML that is read far from the site, as in feeds and mails: every address in it is whole."""

import re
from collections.abc import Iterator
from html import escape, unescape
from urllib.parse import urljoin

from generator.patterns import pattern
from generator.render.addresses import Here, absolute

_TAG = pattern(r"""<[a-zA-Z](?:[^<>"']++|"[^"]*+"|'[^']*+')*+>""")
_ATTRIBUTE = pattern(r"""(?<=\s)(href|src|srcset|poster)\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE)
_BETWEEN = pattern(r",\s+")


def with_whole_addresses(html: str, here: Here) -> str:
    """The HTML of the page that stands at ``here``, its links and pictures with whole addresses.

    ``site:/…`` and ``/…`` are counted from the site's root, everything else from the page.  Text
    that only looks like a link, as in code, stays as it is.
    """
    return _TAG.sub(lambda tag: _ATTRIBUTE.sub(lambda it: _whole(it, here), tag[0]), html)


def _whole(attribute: re.Match[str], here: Here) -> str:
    name, quoted = attribute.groups()
    value = unescape(quoted[1:-1])
    whole = ", ".join(_pictures(value, here)) if name.lower() == "srcset" else _led(value, here)
    return f'{name}="{escape(whole)}"'


def _pictures(srcset: str, here: Here) -> Iterator[str]:
    """The pictures of a ``srcset``, each an address and what it is for."""
    for candidate in _BETWEEN.split(srcset.strip()):
        address, space, use = candidate.strip().partition(" ")
        yield f"{_led(address, here)}{space}{use}"


def _led(value: str, here: Here) -> str:
    local = value.removeprefix("site:") if value.startswith("site:/") else value
    if local.startswith("/") and not local.startswith("//"):
        return absolute(local, here)
    try:
        return urljoin(absolute(here.address, here), value)
    except ValueError:  # "http://[" is no address; it leads nowhere, here as there
        return value
