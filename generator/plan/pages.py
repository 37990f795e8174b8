"""Every page of one language, as its template will see it."""

from collections.abc import Iterator
from dataclasses import replace

from generator.model.site import Page
from generator.plan import views
from generator.plan.complaints import complaint
from generator.plan.duties import withdraw_form
from generator.plan.edition import Planning
from generator.plan.frames import Planned, crumbs_below, list_translations, made, written
from generator.plan.journal import blog_pages, tag_pages
from generator.plan.orderpages import order_form, order_pages
from generator.plan.orders import contact_enquiry
from generator.plan.products import next_dates
from generator.plan.search import search_page
from generator.plan.shelves import categories_below, category_view, product_pages
from generator.plan.sites import contact_address, list_title, page_of_role, place
from generator.plan.termpages import terms_pages
from generator.plan.views import LegalRole, LinkView

HOME_PRODUCTS = 8
HOME_POSTS = 3
HOME_TESTIMONIALS = 2
HOME_DATES = 5


def all_pages(planning: Planning) -> Iterator[Planned]:
    """Every page of the edition."""
    yield _home(planning)
    yield from product_pages(planning)
    yield from blog_pages(planning)
    yield from tag_pages(planning)
    yield from _testimonials(planning)
    yield from terms_pages(planning)
    yield from order_pages(planning)
    yield from search_page(planning)
    yield from _plain(planning)
    yield _not_found(planning)


def _home(planning: Planning) -> Planned:
    edition, site = planning.edition, planning.config.site
    if edition.home:
        page = written(edition.home, planning, "home", ())
        source = edition.home.document.file
    else:
        translations = list_translations(planning, "home")
        page = made(planning, "home", site.title, edition.prefix, translations, crumbs=())
        source = "site.yaml"
    tagline = site.description.within(planning.language) or site.tagline.within(planning.language)
    page = replace(page, title=page.title or site.title, description=page.description or tagline)
    chosen = [each for each in edition.products if each.product.availability != "sold-out"]
    view = views.HomePage(
        page=page,
        products=planning.cards(tuple(each.key for each in chosen[:HOME_PRODUCTS])),
        categories=tuple(category_view(each, planning) for each in categories_below(planning)),
        posts=tuple(planning.posts[each.key] for each in edition.posts[:HOME_POSTS]),
        testimonials=tuple(
            planning.testimonials[each.key] for each in edition.testimonials[:HOME_TESTIMONIALS]
        ),
        dates=tuple(next_dates(planning))[:HOME_DATES],
    )
    return page.layout, view, source


def _testimonials(planning: Planning) -> Iterator[Planned]:
    address = place(planning, "testimonials")
    if not address:
        return
    edition = planning.edition
    title = list_title(planning, "testimonials")
    translations = list_translations(planning, "testimonials")
    if edition.voices:
        common = written(edition.voices, planning, "testimonials", crumbs_below(planning))
        common = replace(common, title=title, address=address, translations=translations)
    else:
        common = made(planning, "testimonials", title, address, translations)
    said = tuple(planning.testimonials[each.key] for each in edition.testimonials)
    yield common.layout, views.TestimonialsPage(common, said), "content/testimonials"


def _plain(planning: Planning) -> Iterator[Planned]:
    for page in planning.edition.pages:
        form = _withdraw(page, planning)
        contact = page.head.role == LegalRole.CONTACT
        layout = "contact" if contact else "withdraw" if form else "page"
        common = written(page, planning, layout, _page_crumbs(page, planning))
        view: views.AnyPage = views.PlainPage(common)
        if contact:
            view = _contact(common, planning)
        elif form:
            view = views.WithdrawPage(common, form)
        yield common.layout, view, page.document.file
    if page_of_role(planning, LegalRole.CONTACT) is None:
        title = planning.phrase("title.contact")
        common = made(planning, "contact", title, contact_address(planning))
        yield "contact", _contact(common, planning), "site.yaml"


def _withdraw(page: Page, planning: Planning) -> views.WithdrawForm | None:
    asked = page.head.role == LegalRole.WITHDRAW
    return withdraw_form(page.address, planning) if asked else None


def _contact(common: views.Page, planning: Planning) -> views.ContactPage:
    return views.ContactPage(
        common, contact_enquiry(planning), order_form(planning), complaint(planning)
    )


def _page_crumbs(page: Page, planning: Planning) -> tuple[LinkView, ...]:
    """Home, and the pages of the sections above."""
    by_key = {each.key: each for each in planning.edition.pages}
    parts = page.key.split("/")
    above = (by_key.get("/".join(parts[:depth])) for depth in range(1, len(parts)))
    return crumbs_below(
        planning, *(LinkView(each.head.title, each.address) for each in above if each)
    )


def _not_found(planning: Planning) -> Planned:
    title = planning.phrase("title.not-found")
    address = f"{planning.edition.prefix}404.html"
    return "404", views.PlainPage(made(planning, "404", title, address, crumbs=())), "site.yaml"
