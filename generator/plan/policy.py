"""What pages may load: the Content Security Policy (W3C, level 3), the same wherever it is said.

Nothing but the site's own files, and hosts that the owner allows by name or embeds something from
after a click.  Scripts and styles inside pages are forbidden.
"""

from collections.abc import Iterable
from urllib.parse import urlsplit

from generator.config.settings import Config

_FROM_HOSTS = ("script-src", "style-src", "img-src", "font-src", "media-src", "frame-src")


def policy(config: Config, embeds: Iterable[str] = ()) -> str:
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


def host_policy(config: Config, embeds: Iterable[str] = ()) -> str:
    """The same as hosts send it for all pages: with what any of them embeds and all that they post to;
    and nobody else may frame the site."""
    shop = config.shop
    target = urlsplit(shop.endpoint) if shop.order_by == "form" else None
    posted = f" {target.scheme}://{target.netloc}" if target and target.netloc else ""
    return f"{policy(config, embeds)}; form-action 'self'{posted}; frame-ancestors 'self'"
