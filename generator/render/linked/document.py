"""All that a page says to machines."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.plan import views
from generator.plan.views import AnyPage, LegalRole, SiteView
from generator.render.linked.business import business, website
from generator.render.linked.courses import course, service
from generator.render.linked.lists import entries
from generator.render.linked.node import Node, written
from generator.render.linked.posting import posting
from generator.render.linked.product import product
from generator.render.linked.questions import questions
from generator.render.linked.trail import trail
from generator.trade.offer import Kind


def linked_data(view: AnyPage, site: SiteView) -> Markup:
    """What search engines read of the page: JSON-LD for a script element; empty where there is none.

    Write it as ``<script type="application/ld+json">{{ view | linked_data(site) }}</script>``.
    """
    if view.page.layout == "404" or view.page.draft:
        return Markup()
    return written([*_own(view, site), *trail(view.page, site)])


def _own(view: AnyPage, site: SiteView) -> Iterator[Node]:
    match view:
        case views.HomePage():
            yield website(site)
            yield business(site, view.page.image)
        case views.ContactPage():
            yield business(site, view.page.image)
        case views.ProductPage():
            yield from _product(view, site)
        case views.PostPage():
            yield posting(view, site)
        case views.ProductListPage():
            yield from entries(view.page.title, view.products, site)
        case views.PostListPage():
            yield from entries(view.page.title, view.posts, site)
        case views.PlainPage() if view.page.role in (None, LegalRole.SHIPPING):
            yield from questions(view.page)


def _product(view: views.ProductPage, site: SiteView) -> Iterator[Node]:
    match view.product.kind:
        case Kind.COURSE:
            yield course(view, site)
        case Kind.SERVICE:
            yield service(view, site)
        case _:
            yield from product(view, site)
