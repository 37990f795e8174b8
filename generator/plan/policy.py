"""What pages may load: the Content Security Policy (W3C, level 3).

Nothing but the site's own files, and hosts that the owner allows by name or embeds something from
after a click.  Scripts and styles inside pages are forbidden, but for the theme's own style sheet,
which is known by its digest.  Each page says so itself, as that sheet is another one on each kind of
page; what hosts send holds for all files alike.  Browsers obey both.
"""

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:  # pages that are drawn have their policy already, and need no settings
    from generator.config.settings import Config

_FROM_HOSTS = ("script-src", "style-src", "img-src", "font-src", "media-src", "frame-src")


def policy(config: "Config", embeds: Iterable[str] = ()) -> str:
    """The policy without ``form-action``; ``embeds`` are hosts that may show something in a frame."""
    hosts = [f"https://{host}" for host in config.site.allowed_hosts]
    own = {
        "img-src": ["'self'", "data:"],
        "frame-src": list(embeds),
    }
    loads = ((name, [*own.get(name, ["'self'"]), *hosts]) for name in _FROM_HOSTS)
    parts = [
        "default-src 'none'",
        *(f"{name} {' '.join(sources)}" for name, sources in loads if sources),
        "manifest-src 'self'",
        "connect-src 'self'",  # our scripts ask nothing; tools that look at a page read robots.txt
        "base-uri 'none'",
    ]
    return "; ".join(parts)


def digest(content: str | bytes) -> str:
    """The source that allows exactly this inside a page: ``'sha256-…'``."""
    data = content if isinstance(content, bytes) else content.encode()
    return f"'sha256-{b64encode(sha256(data).digest()).decode()}'"


def with_styles(policy: str, digests: Iterable[str]) -> str:
    """The policy that also allows these style sheets inside pages."""
    return policy.replace("style-src 'self'", " ".join(["style-src 'self'", *digests]), 1)


def host_policy(config: "Config") -> str:
    """What hosts send with all files, pages or not: whose scripts run, whom these and pictures may ask,
    where forms lead, and that nobody else may frame the site.

    It says nothing of style sheets, so it cannot begin with ``default-src``; the rest is the pages'.
    """
    shop = config.shop
    target = urlsplit(shop.endpoint) if shop.order_by == "form" else None
    posted = f" {target.scheme}://{target.netloc}" if target and target.netloc else ""
    pages = policy(config).split("; ")
    shared = [part for part in pages if part.startswith(("script-src", "img-src", "connect-src"))]
    own = ["object-src 'none'", "style-src-attr 'none'", f"form-action 'self'{posted}"]
    return "; ".join([*shared, *own, "frame-ancestors 'self'"])
