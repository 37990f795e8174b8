"""A page as the preview hands it out: with our script, and a policy that lets it in."""

import re
from html import escape, unescape

from generator.patterns import pattern

PLACE = "/.handschlag"
"""Below this address stands what belongs to the preview and not to the site."""

SCRIPT = f"{PLACE}/preview.js"
SOCKET = f"{PLACE}/livereload"

_POLICY = pattern(
    rb"""<meta\s[^<>]*http-equiv\s*=\s*["']?content-security-policy\b[^<>]*>""", re.IGNORECASE
)
_CONTENT = pattern(rb"""(\bcontent\s*=\s*)(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)


def live_page(page: bytes, site: str, host: str) -> bytes:
    """``page``, which is one of ``site``'s, so that it hears from the preview at ``host``.

    The script stands after everything else, where no page can be misread for it.
    """
    opened = _POLICY.sub(lambda found: _opened(found[0], host), page)
    return opened + script_for(site).encode()


def script_for(site: str, *, alone: bool = False) -> str:
    """The element that loads our script into a page of ``site``; ``alone`` to show no panel there."""
    said = " data-alone" if alone else ""
    return f'\n<script src="{SCRIPT}?site={escape(site)}"{said}></script>\n'


def _opened(element: bytes, host: str) -> bytes:
    def opened(found: re.Match[bytes]) -> bytes:
        written = (found[2] if found[2] is not None else found[3]).decode("utf-8", "replace")
        policy = open_policy(unescape(written), host)
        quoted = escape(policy, quote=False).replace('"', "&quot;")
        return found[1] + b'"' + quoted.encode() + b'"'

    return _CONTENT.sub(opened, element, count=1)


def open_policy(policy: str, host: str) -> str:
    """``policy``, that the preview at ``host`` may run its script and talk to it; else as strict."""
    directives: dict[str, list[str]] = {}
    for part in policy.split(";"):
        name, *sources = part.split() or [""]
        if name:
            directives.setdefault(name.lower(), sources)
    _allow(directives, "script-src", ["'self'"])
    # To some browsers 'self' does not include web sockets.
    _allow(directives, "connect-src", ["'self'", f"ws://{host}", f"wss://{host}"])
    return "; ".join(" ".join([name, *sources]) for name, sources in directives.items())


def _allow(directives: dict[str, list[str]], name: str, sources: list[str]) -> None:
    given = directives.get(name, directives.get("default-src"))
    if given is None:
        return  # without a rule everything is allowed already
    kept = [each for each in given if each.lower() != "'none'"]
    directives[name] = kept + [each for each in sources if each not in kept]
