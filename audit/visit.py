"""What a browser finds on a page: as a small phone, as a desk, by day and by night, without script."""

import gzip
from collections.abc import Iterator
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from audit.measures import (
    AXE,
    BROKEN,
    OVERFLOW,
    POLICY,
    REQUESTS,
    SCRIPTS,
    STYLES,
    UNDESCRIBED,
    UNSIZED,
    WEIGHT,
    WITHOUT_SCRIPT,
    Measure,
    Reading,
)

_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice")
_WATCH = """() => {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', event =>
    window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
}"""
_UNSIZED = """() => [...document.images].filter(img => !img.hasAttribute('width')
  || !img.hasAttribute('height')).map(img => img.outerHTML.slice(0, 80))"""
_FOR_THE_TAB = ("Other", "Manifest")
"""What a browser asks for of its own accord: the icon of its tab, the manifest."""
_TOLD = {
    "canonical": "link[rel=canonical][href^=http]",
    "description": "meta[name=description]",
    "og:title": "meta[property='og:title']",
    "og:description": "meta[property='og:description']",
    "og:type": "meta[property='og:type']",
    "og:url": "meta[property='og:url'][content^=http]",
    "og:image": "meta[property='og:image'][content^=http]",
    "og:image:alt": "meta[property='og:image:alt']",
    "twitter:card": "meta[name='twitter:card']",
    "favicon": "link[rel=icon]",
    "touch icon": "link[rel=apple-touch-icon]",
    "manifest": "link[rel=manifest]",
    "feed": "link[rel=alternate][type='application/rss+xml']",
    "JSON-LD": "script[type='application/ld+json']",
}
_NEEDED = {
    "a heading": "h1",
    "words": "main p",
    "a way to other pages": "header a, header summary",
    "a way to the imprint": "[data-legal~=imprint-link]",
}
_TO_ORDER = {
    "product": {"a way to order": "a[data-order~=send][href^=mailto], form button"},
    "order": {"a way to order": "noscript a[href^=mailto], main form button"},
}


def contrasts(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """What axe finds."""
    found = []
    for width in (320, 360, 1280):
        for scheme in ("light", "dark"):
            found += [
                f"{each} at {width} px, {scheme}" for each in axe(browser, address, width, scheme)
            ]
    yield Reading(AXE, theme, page, len(found), "; ".join(found[:3]))


def axe(browser: Browser, address: str, width: int, scheme: str) -> list[str]:
    """The rules that a page breaks, each with the first element that does."""
    context = browser.new_context(
        viewport={"width": width, "height": 740},
        color_scheme="dark" if scheme == "dark" else "light",
        reduced_motion="reduce",
    )
    shown = context.new_page()
    shown.goto(address)
    options = {"preload": False, "runOnly": list(_RULES)}  # preloading would fetch style sheets
    found = Axe().run(shown, options=options).response["violations"]
    context.close()
    return [f"{each['id']}: {each['nodes'][0]['html'][:120]}" for each in found]


def loaded(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """What a page loads, how much that weighs, and whether all of it may and does come."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, device_scale_factor=2)
    shown = context.new_page()
    sizes: dict[str, float] = {}
    kinds: dict[str, str] = {}
    broken: list[str] = []
    line = context.new_cdp_session(shown)
    line.on(
        "Network.responseReceived", lambda told: kinds.update({told["requestId"]: told["type"]})
    )
    line.on(
        "Network.loadingFinished",
        lambda told: sizes.update({told["requestId"]: told["encodedDataLength"] / 1000}),
    )
    line.send("Network.enable")
    host = urlsplit(address).netloc
    shown.on("requestfailed", lambda asked: broken.append(asked.url))
    shown.on("response", lambda told: broken.append(told.url) if told.status >= 400 else None)
    shown.on(
        "request",
        lambda asked: (
            broken.append(asked.url)
            if urlsplit(asked.url).scheme != "data" and urlsplit(asked.url).netloc != host
            else None
        ),
    )
    shown.add_init_script(f"({_WATCH})()")
    shown.goto(address, wait_until="networkidle")

    own = {each: size for each, size in sizes.items() if kinds.get(each) not in _FOR_THE_TAB}
    if page == "product":
        parts = ", ".join(f"{kinds[each]} {size:.1f}" for each, size in own.items())
        yield Reading(WEIGHT, theme, page, round(sum(own.values()), 2), parts)
        yield Reading(REQUESTS, theme, page, len(own), parts)
    sheets = _packed(shown, "link[rel=stylesheet]")
    inside = "".join(shown.locator("style").all_text_contents())
    inside_size = round(len(gzip.compress(inside.encode(), 9)) / 1000, 1)
    yield Reading(STYLES, theme, page, sheets + inside_size)
    yield Reading(SCRIPTS, theme, page, _packed(shown, "script[src]:not([src*='/shop.'])"))
    violations = shown.evaluate("window.violations")
    yield _listed(POLICY, theme, page, violations)
    yield _listed(BROKEN, theme, page, broken)
    yield _listed(UNSIZED, theme, page, shown.evaluate(_UNSIZED))
    context.close()


def _packed(shown: Page, selector: str) -> float:
    """What the files that ``selector`` names weigh in kB, packed, without the heads of answers."""
    addresses = shown.locator(selector).evaluate_all(
        "all => all.map(each => each.href || each.src)"
    )
    files = (shown.request.get(each).body() for each in addresses)
    return round(sum(len(gzip.compress(each, 9)) for each in files) / 1000, 1)


def narrow(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """Whether the smallest phone shows it without scrolling sideways."""
    context = browser.new_context(viewport={"width": 320, "height": 740})
    shown = context.new_page()
    shown.goto(address)
    beyond = shown.evaluate("document.documentElement.scrollWidth") - 320
    yield Reading(OVERFLOW, theme, page, max(0, beyond))
    context.close()


def described(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """Whether machines are told what they look for, and find the way."""
    context = browser.new_context()
    shown = context.new_page()
    shown.goto(address)
    missing = _absent(shown, _TOLD)
    root = "{0.scheme}://{0.netloc}/".format(urlsplit(address))
    robots = shown.request.get(f"{root}robots.txt")
    site_map = shown.request.get(f"{root}sitemap.xml")
    canonical = shown.locator("link[rel=canonical]").get_attribute("href") or "?"
    if f"<loc>{canonical}</loc>" not in site_map.text():
        missing.append("its line in the site map")
    if "Sitemap: " not in robots.text():
        missing.append("the site map in robots.txt")
    yield _listed(UNDESCRIBED, theme, page, missing)
    context.close()


def without_script(browser: Browser, theme: str, page: str, address: str) -> Iterator[Reading]:
    """Whether it can be read, left and ordered from with all scripts off."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, java_script_enabled=False)
    shown = context.new_page()
    shown.goto(address)
    needed = {**_NEEDED, **_TO_ORDER.get(page, {})}
    seen = {name: f":is({those}):visible" for name, those in needed.items()}
    yield _listed(WITHOUT_SCRIPT, theme, page, _absent(shown, seen))
    context.close()


def _absent(shown: Page, those: dict[str, str]) -> list[str]:
    return [name for name, selector in those.items() if not shown.locator(selector).count()]


def _listed(measure: Measure, theme: str, page: str, found: list[str]) -> Reading:
    return Reading(measure, theme, page, len(found), "; ".join(found[:3]))
