"""What is written for machines: the site map, redirects, and the rules of hosts."""

from collections.abc import Iterable, Iterator, Sequence

from generator.content.heads import Day
from generator.fields.days import begins
from generator.model.site import Site
from generator.plan.icons import ICONS
from generator.plan.policy import host_policy
from generator.plan.recipes import (
    HostRules,
    Output,
    Redirect,
    RedirectPage,
    Redirects,
    Robots,
    Sitemap,
    SitemapEntry,
    path_of,
)
from generator.plan.views import AnyPage, OrderPaperPage, SearchPage, TermsPage

REPLACEABLE = {"robots.txt", "_headers", "_redirects", ".htaccess", "nginx.conf", *ICONS}
"""Files that owners may write themselves, in ``static/``; ours then stand back."""


def for_machines(site: Site, pages: Sequence[tuple[AnyPage, str]]) -> Iterator[Output]:
    """The site map with all pages, robots.txt, redirects, and what each kind of host reads."""
    url = site.config.site.url
    entries = tuple(
        SitemapEntry(
            address=_whole(url, view.page.address),
            updated=_changed(view),
            alternates=tuple(
                (each.language, _whole(url, each.address)) for each in view.page.translations
            ),
        )
        for view, _ in pages
        if not view.page.address.endswith("404.html") and not view.page.draft and not _kept(view)
    )
    yield Output("sitemap.xml", Sitemap(entries, url, site.config.site.language))
    yield Output("robots.txt", Robots(_whole(url, "/sitemap.xml")))
    moves = tuple(Redirect(old, new) for old, new in site.redirects)
    for move in moves:
        yield Output(path_of(move.old), RedirectPage(move, url, _language_of(site, move.new)))
    if moves:
        yield Output("_redirects", Redirects(moves, url))
    policy = host_policy(site.config)
    kept = _kept_for_ever(site, (view.page.address for view, _ in pages))
    yield Output("_headers", HostRules("netlify", moves, url, policy, kept))
    yield Output(".htaccess", HostRules("apache", moves, url, policy, kept))
    yield Output("nginx.conf", HostRules("nginx", moves, url, policy, kept))


def _kept_for_ever(site: Site, pages: Iterable[str]) -> tuple[str, ...]:
    """The folders in which every file is called by its content, and none by its owner."""
    named = {*pages, *(asset.file.removeprefix("static") for asset in site.static)}
    return tuple(
        folder
        for folder in ("assets", "prices")
        if not any(each.startswith(f"/{folder}/") for each in named)
    )


def _kept(view: AnyPage) -> bool:
    """What nobody looks for from outside: the search itself, the papers for orders, and the page of
    one version of the terms, which is for those who agreed to it."""
    if isinstance(view, TermsPage):
        return view.page.address == view.version.address
    return isinstance(view, SearchPage | OrderPaperPage)


def _whole(url: str, address: str) -> str:
    return url.rstrip("/") + address


def _changed(view: AnyPage) -> Day | None:
    day = view.page.updated or view.page.date
    return begins(day).date() if day else None


def _language_of(site: Site, address: str) -> str:
    prefixes = {edition.prefix: edition.language for edition in site.editions}
    fitting = [prefix for prefix in prefixes if address.startswith(prefix)]
    return prefixes[max(fitting, key=len)]
