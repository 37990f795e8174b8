"""A class for each layout: what its template gets as ``page``."""

from generator.plan.views.business import TermsVersion
from generator.plan.views.cards import (
    CategoryView,
    ComingDate,
    PostCard,
    ProductCard,
    TagView,
    TestimonialView,
)
from generator.plan.views.changes import TermsChanges
from generator.plan.views.duties import WithdrawForm
from generator.plan.views.elements import (
    CardPicture,
    Day,
    ExtraView,
    LinkView,
    PictureView,
    TranslationView,
)
from generator.plan.views.orders import ComplaintView, OrderForm, OrderView, PaperProduct
from generator.plan.views.product import ProductView
from generator.plan.views.site import LegalRole
from generator.plan.views.text import BodyView
from generator.trade.offer import Availability
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has.

    ``layout`` is the template (``product`` for ``product.html``).  ``description`` is for search
    engines and lists; ``crumbs`` lead from home to the page above.  ``draft`` is true only in a
    preview.  ``extra`` are the author's own fields.  ``scripts`` are the addresses of our own scripts
    that the page loads, each with ``data-site``: they keep the visitor's list, write orders, search.
    ``card`` is the picture for links to the page;
    a page without a picture of its own has that of the site, and there is none where the owner
    wants none.  ``made`` is true only in a preview: nobody wrote this page, and somebody should read it.
    ``embeds`` are the hosts from which the text shows something after a click; the policy lets them in.
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
    extra: ExtraView
    scripts: tuple[str, ...] = ()
    card: CardPicture | None = None
    made: bool = False
    embeds: tuple[str, ...] = ()


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
class HomePage:
    """``home.html``: the start page, made from the site's data around the author's text.

    ``dates`` are the next days on which courses and the like take place, the soonest first.
    """

    page: Page
    products: tuple[ProductCard, ...]
    categories: tuple[CategoryView, ...]
    posts: tuple[PostCard, ...]
    testimonials: tuple[TestimonialView, ...]
    dates: tuple[ComingDate, ...] = ()


@dataclass(frozen=True, slots=True)
class ProductPage:
    """``product.html``: one product."""

    page: Page
    product: ProductView


@dataclass(frozen=True, slots=True)
class OfferedView:
    """What a list can be narrowed by: the availabilities that occur, and whether there are prices."""

    stock: tuple[Availability, ...]
    priced: bool


@dataclass(frozen=True, slots=True)
class ProductListPage:
    """``products.html``: all products, or those of a category (``category`` is then set).

    The first page of a list of a fitting length can be narrowed and sorted by our script: ``offered``
    says by what, and ``rest`` are the products of the other pages, for a ``template`` element.
    """

    page: Page
    category: CategoryView | None
    categories: tuple[CategoryView, ...]
    products: tuple[ProductCard, ...]
    pagination: Pagination
    rest: tuple[ProductCard, ...] = ()
    offered: OfferedView | None = None


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
class SearchPage:
    """``search.html``: the field for our script, and the lists for those who have none.

    ``index`` is the address of the words that the script loads as soon as somebody searches.
    """

    page: Page
    index: str
    categories: tuple[CategoryView, ...]
    posts: tuple[PostCard, ...]


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
    """``contact.html``: how to reach us, an enquiry without a product, and the way for complaints."""

    page: Page
    enquiry: OrderView | None
    form: OrderForm
    complaint: ComplaintView


@dataclass(frozen=True, slots=True)
class WithdrawPage:
    """``withdraw.html``: the electronic withdrawal from a contract."""

    page: Page
    form: WithdrawForm


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
    | SearchPage
    | OrderPage
    | OrderPaperPage
    | ContactPage
    | WithdrawPage
    | PlainPage
)
