"""Content that stands where it becomes something else than its author thinks."""

import re
from collections.abc import Iterable, Iterator

from generator.config.settings import Config
from generator.content.names import DocumentKind
from generator.model.site import Page, Site
from generator.problems import Location, Problem, errors, nearest, problem, warning
from generator.theme.theme import Theme

_ELSEWHERE = ("_posts", "posts", "post")
"""Folders in which other generators keep posts."""

_FLAGS = ("true", "yes", "on", "ja", "false", "no", "off", "nein")
_OWN = {
    DocumentKind.HOME: "home",
    DocumentKind.PRODUCT: "product",
    DocumentKind.CATEGORY: "products",
    DocumentKind.POST: "post",
    DocumentKind.BLOG: "blog",
    DocumentKind.TESTIMONIALS: "testimonials",
    DocumentKind.TERMS: "terms",
}
"""Templates that show what only one kind of page has."""


def stray_layouts(site: Site) -> Iterator[Problem]:
    """Pages that ask for a template that shows what they do not have."""
    for edition in site.editions:
        for page in edition.all_pages():
            named = page.head.layout
            if (
                named
                and named.text in ("base", *_OWN.values())
                and named.text != _OWN.get(page.kind)
            ):
                yield problem("layout-of-others", named.where, layout=named.text)


def stray_flags(site: Site) -> Iterator[Problem]:
    """``menu: true``, ``newsletter: ja``: visitors would read that word."""
    for _, text in site.config.business.newsletter.texts:
        if text.casefold() in _FLAGS:
            yield problem("newsletter-flag", site.config.place("business.newsletter"), text=text)
    yield from _flagged_providers(site)
    yield from _flagged_settings(site.config)
    for edition in site.editions:
        for page in edition.all_pages():
            if page.head.menu.casefold() in _FLAGS:
                yield problem("menu-flag", page.document.place("menu"), text=page.head.menu)
        for page in edition.products:
            yield from _flagged_words(page)
        for page in (*edition.posts, *edition.testimonials):
            said = [(field, getattr(page.own, field, "")) for field in _SAYERS]
            yield from _flagged(page, said)


_WORDS = ("price_note", "brand", "custom_reason", "manufacturer", "eu_responsible")
_SAYERS = ("author", "name", "source", "verified", "answer")
"""Who wrote a post or said a testimonial, and how one knows."""
_LISTS = ("included", "not_included", "may_vary", "warnings")


def _flagged_words(page: Page) -> Iterator[Problem]:
    """``warnings: true``: on the product's page would stand that word."""
    said = [(field, getattr(page.product, field)) for field in _WORDS]
    said += [(field, each) for field in _LISTS for each in getattr(page.product, field)]
    yield from _flagged(page, said)


def _flagged(page: Page, said: Iterable[tuple[str, str]]) -> Iterator[Problem]:
    for field, text in said:
        if text.casefold() in _FLAGS and page.document.says(field):
            yield problem("text-flag", page.document.place(field), text=text)


_OF_BUSINESS = (
    "owner",
    "legal_form",
    "chamber",
    "authority",
    "trade",
    "trade_seat",
    "economic_id",
    "street",
    "city",
)


def _flagged_settings(config: Config) -> Iterator[Problem]:
    """``notices: no``, ``eu_responsible: yes``: that word would stand on pages and in legal texts."""
    business = config.business
    said = [(f"business.{name}", getattr(business, name)) for name in _OF_BUSINESS]
    if business.profession:
        said += [("business.profession", text) for _, text in business.profession.title.texts]
    said += [("notices", text) for each in config.notices for _, text in each.text.texts]
    said += [
        (f"privacy.{name}", getattr(config.privacy, name)) for name in ("officer", "authority")
    ]
    said += [("shop.eu_responsible", config.shop.eu_responsible)]
    for field, text in said:
        if text.casefold() in _FLAGS:
            yield problem("text-flag", config.place(field), text=text)


def _flagged_providers(site: Site) -> Iterator[Problem]:
    """``host: true``: the privacy notice would name that word."""
    privacy = site.config.privacy
    providers = {"host": privacy.host, "mail": privacy.mail, "newsletter": privacy.newsletter}
    named = [(key, each.name) for key, each in providers.items() if each]
    named += [("processors", each.name) for each in privacy.processors]
    for key, name in named:
        if name.casefold() in _FLAGS:
            yield problem("provider-flag", site.config.place(f"privacy.{key}"), text=name)


def unknown_layouts(site: Site, theme: Theme) -> Iterator[Problem]:
    """Pages that ask for a template that the theme does not have."""
    known = {
        template.name.removesuffix(".html")
        for template in theme.templates
        if template.name.endswith(".html") and "/" not in template.name
    }
    for edition in site.editions:
        for page in edition.all_pages():
            named = page.head.layout
            if named and named.text not in known:
                near, allowed = nearest(named.text, known), ", ".join(sorted(known))
                yield problem(
                    "unknown-layout", named.where, near=near, name=named.text, allowed=allowed
                )


def by_folder(problems: Iterable[Problem]) -> Iterator[Problem]:
    """``problems``, with one in place of those that tell of each file in a folder that has a wrong name."""
    gathered: dict[tuple[str, str], list[Problem]] = {}
    for each in problems:
        folder = each.where.file.rpartition("/")[0]
        if each.code == "placed-elsewhere" and "/" in folder:
            gathered.setdefault((f"{folder}/", dict(each.facts)["folder"]), []).append(each)
        else:
            yield each
    for (folder, meant), told in gathered.items():
        if len({each.where.file for each in told}) == 1:
            yield from told
            continue
        key, where = dict(told[0].facts)["key"], told[0].where
        count = len({each.where.file for each in told})
        yield problem("folder-elsewhere", where, folder=folder, meant=meant, key=key, count=count)


def stray_posts(site: Site) -> Iterator[Problem]:
    """Folders of posts under another name than ours, told once each: here they are just pages."""
    told: set[str] = set()
    for page in site.edition(site.config.site.language).pages:
        folder = page.document.file.split("/")[1]
        if folder in _ELSEWHERE and folder not in told and _is_dated(page):
            told.add(folder)
            yield warning(
                "posts-elsewhere", Location(page.document.file), folder=f"content/{folder}/"
            )


def undated_posts(site: Site) -> Iterator[Problem]:
    """Posts without a day, of which no translation says one either; what cannot be read is no such post."""
    told: set[str] = set()
    for edition in site.editions:
        for page in edition.posts:
            unsaid = page.head.date is None and not page.document.says("date")
            if unsaid and page.key not in told and not any(errors(page.document.problems)):
                told.add(page.key)
                yield warning("post-without-day", Location(page.document.file))


def _is_dated(page: Page) -> bool:
    dated = re.match(r"\d{4}-\d\d-\d\d", page.key.rpartition("/")[2])
    return page.kind is DocumentKind.PAGE and bool(dated or page.head.date)
