"""Where a page has moved: a page that leads on, and the same for servers that can do better.

Addresses are counted from the site's root, so that no redirect leads away from the site.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from html import escape
from types import MappingProxyType
from urllib.parse import quote, urlsplit

from generator.patterns import pattern
from generator.plan.recipes import Redirect
from generator.render.addresses import Here, absolute, url

_CONTROL = pattern(r"[\x00-\x1f\x7f-\x9f\\\ud800-\udfff]")

_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "de": ("Umgezogen", "Diese Seite ist umgezogen. Weiter zur neuen Adresse"),
        "en": ("Moved", "This page has moved. Go to its new address"),
        "fr": ("Déplacée", "Cette page a changé d’adresse. Aller à la nouvelle adresse"),
        "it": ("Spostata", "Questa pagina ha cambiato indirizzo. Vai al nuovo indirizzo"),
    }
)


def leads_within(address: str) -> bool:
    """Whether an address can only mean a place of this site."""
    if not address.startswith("/") or address.startswith("//") or _CONTROL.search(address):
        return False
    return ".." not in address.split("/")


def redirect_page(redirect: Redirect, site: str, language: str) -> bytes:
    """A page at the old address that leads to the new one, at once and also by hand."""
    _check(redirect)
    here = Here(redirect.old, site)
    base = language.partition("-")[0].casefold()
    said = base if base in _WORDS else "en"
    title, sentence = _WORDS[said]
    link = escape(url(redirect.new, here))
    whole = escape(absolute(redirect.new, here))
    return (
        f'<!doctype html>\n<html lang="{escape(language if said == base else said)}">\n<head>\n'
        f'<meta charset="utf-8">\n<title>{title}</title>\n'
        f'<meta http-equiv="refresh" content="0; url={link}">\n'
        f'<link rel="canonical" href="{whole}">\n<meta name="robots" content="noindex">\n'
        '<meta name="viewport" content="width=device-width">\n</head>\n<body>\n'
        f'<p><a href="{link}">{sentence}</a></p>\n</body>\n</html>\n'
    ).encode()


def netlify(redirects: Iterable[Redirect], site: str) -> bytes:
    """``_redirects``, as Netlify and Cloudflare Pages read it."""
    return _written(redirects, site, _netlify_line)


def apache(redirects: Iterable[Redirect], site: str) -> bytes:
    """Lines for ``.htaccess``."""
    return _written(redirects, site, _apache_line)


def nginx(redirects: Iterable[Redirect], site: str) -> bytes:
    """Lines to include in the ``server`` block of nginx."""
    return _written(redirects, site, _nginx_line)


_Line = Callable[[str, str], Iterator[str]]


def _written(redirects: Iterable[Redirect], site: str, line: _Line) -> bytes:
    base = urlsplit(site).path.rstrip("/")
    lines: list[str] = []
    for redirect in sorted(set(redirects)):
        _check(redirect)
        lines.extend(line(base + redirect.old, base + redirect.new))
    return "".join(f"{each}\n" for each in lines).encode()


def _netlify_line(old: str, new: str) -> Iterator[str]:
    for form in _forms(old):
        yield f"{_encoded(form)} {_encoded(new)} 301"


def _apache_line(old: str, new: str) -> Iterator[str]:
    """Apache compares decoded paths and encodes where it leads to by itself."""
    pattern = re.escape(old.removesuffix("/")).replace('"', '\\"')
    target = re.sub(r"([$&])", r"\\\1", new).replace('"', '\\"')
    yield f'RedirectMatch 301 "^{pattern}{"/?" if old.endswith("/") else ""}$" "{target}"'


def _nginx_line(old: str, new: str) -> Iterator[str]:
    """nginx compares decoded paths, but sends what it is told."""
    for form in _forms(old):
        quoted = form.replace('"', '\\"')
        yield f'location = "{quoted}" {{ return 301 {_encoded(new)}; }}'


def _forms(old: str) -> tuple[str, ...]:
    """A folder is also asked for without its last slash."""
    bare = old.rstrip("/")
    return (old, bare) if old.endswith("/") and bare else (old,)


def _encoded(path: str) -> str:
    """Only letters, digits and what no host file gives a meaning of its own."""
    return quote(path, safe="/-._~")


def _check(redirect: Redirect) -> None:
    for address in (redirect.old, redirect.new):
        if not leads_within(address):
            raise ValueError(f"{address!r} may lead away from the site; ask leads_within() first")
    if redirect.old.rstrip("/") == redirect.new.rstrip("/"):
        raise ValueError(f"{redirect.old!r} would lead to itself")
