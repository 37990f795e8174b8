"""What a template may see: the theme author's contract.

Every page is drawn from two values: ``site`` (a ``SiteView``, the same for all pages of a
language) and ``page`` (one of the ``…Page`` classes below).  What a template can see is what the
page depends on, so nothing else is ever handed to it.

Addresses are counted from the root of the site (``/products/mug/``); the filter ``url`` turns one
into a link relative to the page being drawn, ``absolute`` into a whole address.  Money, dates and
spans are values; the filters ``money``, ``day``, ``span`` … write them as the language does.
"""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from generator.content.body import Heading
from generator.trade.money import Money
from generator.trade.offer import (
    Availability,
    BasePrice,
    CourseDate,
    Deposit,
    Kind,
    Mode,
    Option,
    Quantity,
    Question,
    Rung,
)
from generator.trade.spans import Span

Day = date | datetime
"""A day, or a point in the site's own time."""


@dataclass(frozen=True, slots=True)
class LinkView:
    """A word to click: ``address`` within the site, or a whole address elsewhere."""

    text: str
    address: str


@dataclass(frozen=True, slots=True)
class PictureSource:
    """One size and format of a picture: its address and its width in pixels."""

    address: str
    width: int


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture in all its sizes.

    ``address`` is the fallback that every browser shows; ``sources`` the same in other widths and
    ``webp`` in WebP, narrowest first.  ``width`` and ``height`` are those of the fallback.
    """

    address: str
    width: int
    height: int
    alt: str
    caption: str = ""
    sources: tuple[PictureSource, ...] = ()
    webp: tuple[PictureSource, ...] = ()


@dataclass(frozen=True, slots=True)
class TranslationView:
    """This page in another language (or in its own, which comes first): for switch and hreflang.

    ``default`` marks the one for visitors whose language the site does not speak.
    """

    language: str
    name: str
    address: str
    default: bool = False


# --- the business and the site -------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """One line of the opening hours: days by number (0 Monday … 6 Sunday), and their times."""

    days: tuple[int, ...]
    times: tuple[tuple[time, time], ...]


@dataclass(frozen=True, slots=True)
class ClosedView:
    """Days on which nobody is there, both included."""

    start: date
    end: date
    note: str = ""


@dataclass(frozen=True, slots=True)
class PersonView:
    """Somebody who works here."""

    name: str
    role: str = ""
    photo: PictureView | None = None


@dataclass(frozen=True, slots=True)
class BusinessView:
    """Who the visitor deals with.  ``country`` is the country's name in the site's language.

    ``profiles`` are links to the business elsewhere; ``facts`` what the register, the chamber and
    the authorities know of it, each with its label, in the order in which an imprint shows it.
    """

    name: str
    owner: str = ""
    legal_form: str = ""
    street: str = ""
    postcode: str = ""
    city: str = ""
    country: str = ""
    country_code: str = ""
    phone: str = ""
    email: str = ""
    whatsapp: str = ""
    hours: tuple[OpeningHours, ...] = ()
    closed: tuple[ClosedView, ...] = ()
    people: tuple[PersonView, ...] = ()
    profiles: tuple[LinkView, ...] = ()
    facts: tuple[tuple[str, str], ...] = ()
    logo: str = ""


@dataclass(frozen=True, slots=True)
class ShippingView:
    """One rate: where to (names in the site's language; empty for pick-up), what, and for how much."""

    to: tuple[str, ...]
    price: Money | None
    free_from: Money | None = None
    up_to: str = ""
    shipping_class: str = ""
    pickup: bool = False


@dataclass(frozen=True, slots=True)
class TermsVersion:
    """A version of the order terms: the day that names it, since when it holds, where it stands."""

    version: date
    valid_from: date
    address: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class ShopView:
    """What holds for all orders.  ``terms`` is the version of the order terms in force."""

    currency: str
    delivery_time: Span | None
    workload_note: str
    shipping: tuple[ShippingView, ...]
    payment: tuple[str, ...]
    deposit: Deposit | None
    cancellation: tuple[Rung, ...]
    terms: TermsVersion | None = None


class LegalRole(StrEnum):
    """What a page is to the law."""

    IMPRINT = "imprint"
    PRIVACY = "privacy"
    TERMS = "terms"
    WITHDRAWAL = "withdrawal"
    SHIPPING = "shipping"
    ACCESSIBILITY = "accessibility"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class LegalLink:
    """A page with a legal role, for the foot of every page (``data-legal="<role>-link"``)."""

    role: LegalRole
    text: str
    address: str


@dataclass(frozen=True, slots=True)
class FeedView:
    """A feed that readers discover: its title, address and media type."""

    title: str
    address: str
    type: str


@dataclass(frozen=True, slots=True)
class PlacesView:
    """Where the standing pages are; empty where there is none."""

    home: str
    products: str = ""
    blog: str = ""
    tags: str = ""
    terms: str = ""
    testimonials: str = ""
    contact: str = ""
    shipping: str = ""
    withdrawal: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class SiteView:
    """What all pages of one language share.

    ``language`` is a tag such as ``de-AT``; ``direction`` ``ltr`` or ``rtl``.  ``menu`` is the main
    menu, ``footer`` the pages that only the foot names.  ``options`` are the theme's options as
    ``theme.yaml`` declares them, also available as ``theme.<name>``.  ``script`` is the address of
    our own script, which keeps the visitor's list and writes orders; empty where nothing is ordered.
    """

    title: str
    tagline: str
    language: str
    direction: str
    url: str
    example: bool
    address_form: str
    places: PlacesView
    menu: tuple[LinkView, ...]
    footer: tuple[LinkView, ...]
    legal: tuple[LegalLink, ...]
    feeds: tuple[FeedView, ...]
    business: BusinessView
    shop: ShopView
    options: tuple[tuple[str, str], ...]
    script: str = ""


# --- parts of pages ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product as lists show it; a theme may pick a few of its ``details``.

    ``was_price`` stands beside a reduced price, ``lowest_before`` is the lowest price of the 30 days
    before the reduction as it was released; None where nothing is known of those days.
    """

    title: str
    address: str
    description: str
    image: PictureView | None
    kind: Kind
    price: Money | None
    price_from: bool
    price_note: str
    was_price: Money | None
    base_price: BasePrice | None
    tax_note: str
    availability: Availability
    available_from: date | None
    mode: Mode
    next_date: CourseDate | None
    draft: bool = False
    details: tuple[tuple[str, str], ...] = ()
    lowest_before: Money | None = None


@dataclass(frozen=True, slots=True)
class PostCard:
    """A post as lists show it."""

    title: str
    address: str
    description: str
    date: Day
    image: PictureView | None
    tags: tuple[LinkView, ...]
    draft: bool = False


@dataclass(frozen=True, slots=True)
class CategoryView:
    """A category: its title, where it is, how many products it holds with its sub-categories."""

    title: str
    address: str
    description: str
    count: int
    image: PictureView | None = None


@dataclass(frozen=True, slots=True)
class TagView:
    """A tag and how many posts and products carry it."""

    name: str
    address: str
    count: int


@dataclass(frozen=True, slots=True)
class TestimonialView:
    """What a customer said.  ``verified`` tells how the purchase was checked; empty if it was not."""

    name: str
    date: date | None
    html: str
    source: str
    verified: str
    rating: int | None
    answer: str
    product: LinkView | None


@dataclass(frozen=True, slots=True)
class BlockView:
    """A block inside text, drawn by ``blocks/<name>.html`` with this value as ``block``.

    ``products`` holds the cards that ``product`` and ``products`` ask for; ``html`` the content of
    ``notice``, ``pictures`` those of ``gallery``; ``address`` where ``map`` leads.
    """

    name: str
    argument: str
    html: str = ""
    products: tuple[ProductCard, ...] = ()
    pictures: tuple[PictureView, ...] = ()


@dataclass(frozen=True, slots=True)
class BodyView:
    """The text of a page; ``{{ page.body | body }}`` writes it with its blocks drawn."""

    html: str = ""
    excerpt: str = ""
    headings: tuple[Heading, ...] = ()
    blocks: tuple[BlockView, ...] = ()


@dataclass(frozen=True, slots=True)
class Pagination:
    """Where this page of a list stands; ``pages`` are the addresses of all, in order."""

    number: int
    pages: tuple[str, ...]

    @property
    def newer(self) -> str:
        """The address of the page before this one; empty on the first."""
        return self.pages[self.number - 2] if self.number > 1 else ""

    @property
    def older(self) -> str:
        """The address of the page after this one; empty on the last."""
        return self.pages[self.number] if self.number < len(self.pages) else ""


@dataclass(frozen=True, slots=True)
class OrderView:
    """How a product is ordered or asked for without any script.

    ``mode`` decides ``label``, the only words the button may carry (``data-order="send"``).  By mail
    ``mailto`` is the whole link; ``to``, ``subject`` and ``text`` are the same to read and copy.
    By form the fields ``fields`` are posted to ``endpoint`` with the visitor's own; ``trap`` is the
    name of the field that people leave empty.  ``short`` says that the mail holds less than
    ``text`` because links cannot be longer.  ``attributes`` belong to the form.  ``offer`` is what
    our script reckons with (``data-offer``), empty where there is no order page; ``wish`` the mode
    that the order gets there.
    """

    mode: Mode
    label: str
    by: str
    to: str
    subject: str
    text: str
    mailto: str
    short: bool = False
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    attributes: tuple[tuple[str, str], ...] = ()
    offer: str = ""
    wish: Mode = Mode.NONE


@dataclass(frozen=True, slots=True)
class OrderForm:
    """What the order page offers, whatever the visitor has put on the list.

    ``labels`` are the modes that occur in the shop, each with the only words its button may carry.
    ``catalogue`` is the address of the script that knows all products and prices; ``sheet`` and
    ``phone`` those of the printable order sheet and of the guide for orders by phone.
    ``countries`` are those we send to, ``homes`` those where customers may live, each a code and a
    name.  ``whatsapp`` and ``sms`` are phone numbers.  By form, ``fields`` are posted as they are,
    ``subject_field`` names the field of the subject, and ``attributes`` belong to the form.
    """

    labels: tuple[tuple[Mode, str], ...]
    catalogue: str
    sheet: str
    phone: str
    by: str
    to: str
    countries: tuple[tuple[str, str], ...]
    homes: tuple[tuple[str, str], ...]
    pickup: bool
    tax_note: str = ""
    whatsapp: str = ""
    sms: str = ""
    endpoint: str = ""
    trap: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    subject_field: str = ""
    attributes: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class PaperProduct:
    """A product on the printable order sheet."""

    name: str
    sku: str
    mode: Mode
    price: Money | None
    price_from: bool
    price_note: str
    delivery_time: Span | None
    options: tuple[Option, ...]
    questions: tuple[Question, ...]
    dates: tuple[CourseDate, ...]


@dataclass(frozen=True, slots=True)
class ProductView:
    """A product in full.

    ``price`` is the price with everything at its cheapest choice; ``price_from`` says that other
    choices cost more.  ``tax_note`` is the sentence that the business's tax mode asks for.
    ``total`` is set where the whole price with shipping is known without choosing anything.
    ``withdrawal`` names the ground on which there is no right of withdrawal, or is empty.
    ``lowest_before`` is the lowest price of the 30 days before a reduction, as it was released.
    """

    name: str
    sku: str
    gtin: str
    brand: str
    kind: Kind
    price: Money | None
    price_from: bool
    price_note: str
    was_price: Money | None
    base_price: BasePrice | None
    net_content: str
    tax_note: str
    availability: Availability
    available_from: date | None
    substitute: ProductCard | None
    delivery_time: Span | None
    workload_note: str
    options: tuple[Option, ...]
    questions: tuple[Question, ...]
    quantity: Quantity
    dates: tuple[CourseDate, ...]
    deposit: Deposit | None
    deposit_amount: Money | None
    cancellation: tuple[Rung, ...]
    shipping: tuple[ShippingView, ...]
    pickup_only: bool
    weight: str
    total: Money | None
    custom_made: bool
    custom_reason: str
    withdrawal: str
    included: tuple[str, ...]
    not_included: tuple[str, ...]
    may_vary: tuple[str, ...]
    details: tuple[tuple[str, str], ...]
    manufacturer: str
    eu_responsible: str
    warnings: tuple[str, ...]
    images: tuple[PictureView, ...]
    order: OrderView | None
    related: tuple[ProductCard, ...]
    posts: tuple[PostCard, ...]
    testimonials: tuple[TestimonialView, ...]
    lowest_before: Money | None = None


# --- pages -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has.

    ``layout`` is the template (``product`` for ``product.html``).  ``description`` is for search
    engines and lists; ``crumbs`` lead from home to the page above.  ``draft`` is true only in a
    preview.  ``extra`` are the author's own fields.
    """

    layout: str
    title: str
    address: str
    description: str
    translations: tuple[TranslationView, ...]
    crumbs: tuple[LinkView, ...]
    image: PictureView | None
    body: BodyView
    date: Day | None
    updated: Day | None
    tags: tuple[LinkView, ...]
    role: LegalRole | None
    draft: bool
    extra: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class HomePage:
    """``home.html``: the start page, made from the site's data around the author's text."""

    page: Page
    products: tuple[ProductCard, ...]
    categories: tuple[CategoryView, ...]
    posts: tuple[PostCard, ...]
    testimonials: tuple[TestimonialView, ...]


@dataclass(frozen=True, slots=True)
class ProductPage:
    """``product.html``: one product."""

    page: Page
    product: ProductView


@dataclass(frozen=True, slots=True)
class ProductListPage:
    """``products.html``: all products, or those of a category (``category`` is then set)."""

    page: Page
    category: CategoryView | None
    categories: tuple[CategoryView, ...]
    products: tuple[ProductCard, ...]
    pagination: Pagination


@dataclass(frozen=True, slots=True)
class PostPage:
    """``post.html``: one post, with its neighbours in time and the products it speaks of."""

    page: Page
    author: str
    sponsored: bool
    products: tuple[ProductCard, ...]
    earlier: LinkView | None
    later: LinkView | None


@dataclass(frozen=True, slots=True)
class PostListPage:
    """``blog.html``: posts, newest first."""

    page: Page
    posts: tuple[PostCard, ...]
    pagination: Pagination


@dataclass(frozen=True, slots=True)
class TagPage:
    """``tag.html``: everything under one tag."""

    page: Page
    tag: TagView
    products: tuple[ProductCard, ...]
    posts: tuple[PostCard, ...]


@dataclass(frozen=True, slots=True)
class TagsPage:
    """``tags.html``: all tags."""

    page: Page
    tags: tuple[TagView, ...]


class Touched(StrEnum):
    """What became of a few words from one version of a text to the next."""

    SAME = "same"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class ChangedWords:
    """Words side by side that met the same fate."""

    text: str
    touched: Touched


@dataclass(frozen=True, slots=True)
class ChangedParagraph:
    """A paragraph that is new, gone, or changed in some of its words; ``section`` is its heading."""

    section: str
    words: tuple[ChangedWords, ...]


@dataclass(frozen=True, slots=True)
class TermsChanges:
    """What a version of the terms changed in the one ``before``; no paragraphs where only the day."""

    before: TermsVersion
    paragraphs: tuple[ChangedParagraph, ...]


@dataclass(frozen=True, slots=True)
class TermsPage:
    """``terms.html``: the order terms in one version; ``current`` is the one in force today.

    ``next`` is a version that is announced but not yet in force.  ``changes`` tell what is new since
    the version before, if there is one; ``text`` is where the version stands as plain text to keep.
    """

    page: Page
    version: TermsVersion
    current: TermsVersion
    next: TermsVersion | None
    versions: tuple[TermsVersion, ...]
    changes: TermsChanges | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class TestimonialsPage:
    """``testimonials.html``: what customers said, newest first."""

    page: Page
    testimonials: tuple[TestimonialView, ...]


@dataclass(frozen=True, slots=True)
class OrderPage:
    """``order.html``: the visitor's list, who orders, and the button."""

    page: Page
    form: OrderForm


@dataclass(frozen=True, slots=True)
class OrderPaperPage:
    """``order-sheet.html`` to fill in by hand, ``order-phone.html`` to ask at the phone."""

    page: Page
    form: OrderForm
    products: tuple[PaperProduct, ...]


@dataclass(frozen=True, slots=True)
class ContactPage:
    """``contact.html``: how to reach us, and an enquiry without a product."""

    page: Page
    enquiry: OrderView | None
    form: OrderForm


@dataclass(frozen=True, slots=True)
class PlainPage:
    """``page.html`` (or the author's ``layout``), ``404.html``: text and data."""

    page: Page


AnyPage = (
    HomePage
    | ProductPage
    | ProductListPage
    | PostPage
    | PostListPage
    | TagPage
    | TagsPage
    | TermsPage
    | TestimonialsPage
    | OrderPage
    | OrderPaperPage
    | ContactPage
    | PlainPage
)
