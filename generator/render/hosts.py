"""The rules of hosts: which headers go with which files, and where a page has moved.

Files in ``assets/`` and ``prices/`` change their names with their content and may be kept for ever,
unless owners put pages or files of their own there; everything else is asked for anew after five
minutes, so that prices and terms are those of today.
"""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from urllib.parse import urlsplit

from generator.plan.recipes import HostRules
from generator.render.redirects import apache, nginx

FOR_EVER = "public, max-age=31536000, immutable"
A_MOMENT = "max-age=300"

_ALWAYS: Mapping[str, str] = MappingProxyType(
    {
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "strict-origin-when-cross-origin",
        "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        "Cross-Origin-Opener-Policy": "same-origin",
    }
)
"""OWASP Secure Headers Project; who sends forms elsewhere still tells from which site."""


def write_rules(rules: HostRules) -> bytes:
    """``_headers`` for Netlify and Cloudflare Pages, ``.htaccess`` for Apache, lines for nginx."""
    base = urlsplit(rules.site).path.rstrip("/")
    write = {"netlify": _netlify, "apache": _apache, "nginx": _nginx}[rules.host]
    lines = "".join(f"{line}\n" for line in write(rules, base))
    moved = {"netlify": None, "apache": apache, "nginx": nginx}[rules.host]
    return lines.encode() + (moved(rules.moves, rules.site) if moved else b"")


def _headers(rules: HostRules) -> dict[str, str]:
    """Those of all files; whoever came by https shall come back by it (RFC 6797)."""
    secure = {"Strict-Transport-Security": "max-age=31536000"}
    return {**_ALWAYS, **(secure if rules.site.startswith("https://") else {})}


def _netlify(rules: HostRules, base: str) -> Iterator[str]:
    """Where two rules fit one file its headers are joined, so none stands in two of them."""
    yield f"{base}/*"
    for name, value in {**_headers(rules), "Content-Security-Policy": rules.policy}.items():
        yield f"  {name}: {value}"
    for folder in rules.kept:
        yield f"{base}/{folder}/*"
        yield f"  Cache-Control: {FOR_EVER}"


def _apache(rules: HostRules, base: str) -> Iterator[str]:
    """Only pages get the policy: what a program answers, such as a receiver of forms, has its own."""
    kept = f'"expr=%{{REQUEST_URI}} =~ m#^{base}/({"|".join(rules.kept)})/#"'
    yield f"ErrorDocument 404 {base}/404.html"
    yield "AddDefaultCharset utf-8"
    yield "AddType image/avif .avif"
    yield "AddType image/webp .webp"
    yield "AddType application/manifest+json .webmanifest"
    yield "<IfModule mod_headers.c>"
    for name, value in _headers(rules).items():
        yield f'  Header set {name} "{value}"'
    yield '  <FilesMatch "\\.(html|xml|json|txt|csv)$">'
    yield f'    Header set Content-Security-Policy "{rules.policy}"'
    yield f'    Header set Cache-Control "{A_MOMENT}"'
    yield "  </FilesMatch>"
    if rules.kept:
        yield '  <FilesMatch ".">'  # after the one above, which would otherwise have the last word
        yield f'    Header set Cache-Control "{FOR_EVER}" {kept}'
        yield "  </FilesMatch>"
    yield "</IfModule>"
    yield "<IfModule mod_deflate.c>"
    yield f"  AddOutputFilterByType DEFLATE {' '.join(_COMPRESSED)}"
    yield "</IfModule>"


_COMPRESSED = (
    "text/html", "text/css", "text/plain", "text/xml", "text/csv", "text/javascript",
    "application/javascript", "application/json", "application/xml", "application/rss+xml",
    "application/atom+xml", "application/manifest+json", "image/svg+xml",
)  # fmt: skip


def _nginx(rules: HostRules, base: str) -> Iterator[str]:
    """A block that adds a header forgets those around it, so each says all of them."""
    every = {**_headers(rules), "Content-Security-Policy": rules.policy}
    yield f"error_page 404 {base}/404.html;"
    yield "charset utf-8;"
    yield "gzip on;"
    yield f"gzip_types {' '.join(each for each in _COMPRESSED if each != 'text/html')};"
    yield from _added({**every, "Cache-Control": A_MOMENT})
    for folder in rules.kept:
        yield f"location ^~ {base}/{folder}/ {{"
        yield from (f"  {line}" for line in _added({**every, "Cache-Control": FOR_EVER}))
        yield "}"


def _added(headers: Mapping[str, str]) -> Iterator[str]:
    return (f'add_header {name} "{value}" always;' for name, value in headers.items())
