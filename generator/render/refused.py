"""What a page's own security rules stop: scripts and styles in its body, forms that send elsewhere.

Asked only of pages whose theme the owner has changed, and looked at closely only where a sign of it
is there: it is asked of every page.
"""

from html import unescape

from generator.fields.idle import idle
from generator.patterns import pattern
from generator.render.addresses import parts_of

_RULES = '<meta http-equiv="Content-Security-Policy"'
_HANDLER = pattern(r" on[a-z]+ ?=")
_SCRIPT = pattern(r"<script(?![^>]*(?:\ssrc=|json))")
_SIGNS = ("style=", "<style", "javascript:")
_SENT = pattern(r'<form\b[^>]*\saction="([^"]*)"')
_ALLOWED = pattern(r"; form-action ([^;\"]*)")


def refused(page: str) -> tuple[str, ...]:
    """Scripts, handlers and styles that would do nothing, as somebody finds them in the page."""
    if _RULES not in page:
        return ()
    body = page[page.find("</head>") :]
    signs = any(each in body for each in _SIGNS)
    if not (signs or _HANDLER.search(body) or _SCRIPT.search(body)):
        return ()
    return tuple(dict.fromkeys(dict(each.facts)["what"] for each in idle(body, "")))


def unsent(page: str) -> tuple[str, ...]:
    """Where forms would send to, and the page does not allow it."""
    rules = _ALLOWED.search(page) if "<form" in page else None
    allowed = rules[1].split() if rules else []
    sent = map(unescape, _SENT.findall(page, page.find("</head>"))) if rules else ()
    return tuple(dict.fromkeys(each for each in sent if each and _goal(each) not in allowed))


def _goal(address: str) -> str:
    """The host of a form's address as rules name it."""
    parts = parts_of(address)
    return f"{parts.scheme or 'https'}://{parts.netloc}" if parts.netloc else "'self'"
