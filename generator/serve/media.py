"""What kind of file is sent, the same on every system whatever is registered there."""

from mimetypes import MimeTypes

_MORE = {
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".ico": "image/x-icon",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".json": "application/json",
    ".xml": "application/xml",
    ".ics": "text/calendar",
    ".vcf": "text/vcard",
    ".md": "text/markdown",
    ".webmanifest": "application/manifest+json",
    ".woff": "font/woff",
    ".woff2": "font/woff2",
    ".gz": "application/gzip",
}
_KNOWN = MimeTypes().types_map[True]
_TEXTUAL = ("application/json", "application/xml", "application/manifest+json", "image/svg+xml")


def content_type(file: str) -> str:
    """The ``Content-Type`` of ``file``, by its name."""
    _, dot, ending = file.rpartition("/")[2].rpartition(".")
    ending = f"{dot}{ending.lower()}"
    kind = _MORE.get(ending) or _KNOWN.get(ending) or "application/octet-stream"
    return f"{kind}; charset=utf-8" if kind.startswith("text/") or kind in _TEXTUAL else kind
