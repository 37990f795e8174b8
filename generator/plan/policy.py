"""What pages may load: the Content Security Policy (W3C, level 3), the same wherever it is said.

Nothing but the site's own files, and hosts that the owner allows by name.  Scripts and styles
inside pages are forbidden, but for the one style sheet whose digest the theme names.
"""

from urllib.parse import urlsplit

from generator.config.settings import Config

_FROM_HOSTS = ("script-src", "style-src", "img-src", "font-src", "media-src", "frame-src")


def policy(config: Config, inlined: str = "") -> str:
    """The policy without ``form-action``; ``inlined`` is the digest of what pages carry inside."""
    hosts = [f"https://{host}" for host in config.site.allowed_hosts]
    own = {
        "style-src": ["'self'", *([f"'{inlined}'"] if inlined else [])],
        "img-src": ["'self'", "data:"],
        "frame-src": [],
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


def host_policy(config: Config, inlined: str = "") -> str:
    """The same as hosts send it: with all that pages post to, and nobody else may frame the site."""
    shop = config.shop
    target = urlsplit(shop.endpoint) if shop.order_by == "form" else None
    posted = f" {target.scheme}://{target.netloc}" if target and target.netloc else ""
    return f"{policy(config, inlined)}; form-action 'self'{posted}; frame-ancestors 'self'"
