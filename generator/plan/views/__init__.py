"""What a template may see: the theme author's contract.

Every page is drawn from two values: ``site`` (a ``SiteView``, the same for all pages of a
language) and ``page`` (one of the ``…Page`` classes below).  What a template can see is what the
page depends on, so nothing else is ever handed to it.

Addresses are counted from the root of the site (``/products/mug/``); the filter ``url`` turns one
into a link relative to the page being drawn, ``absolute`` into a whole address.  Money, dates and
spans are values; the filters ``money``, ``day``, ``span`` … write them as the language does.
"""

from generator.plan.views.business import (
    BusinessView,
    ClosedView,
    OpeningHours,
    PersonView,
    ShippingView,
    ShopView,
    TermsVersion,
)
from generator.plan.views.cards import (
    CategoryView,
    ComingDate,
    PostCard,
    ProductCard,
    TagView,
    TestimonialView,
)
from generator.plan.views.changes import ChangedParagraph, ChangedWords, TermsChanges, Touched
from generator.plan.views.duties import NoticeView, WithdrawForm
from generator.plan.views.elements import (
    CardPicture,
    Day,
    ExtraView,
    LinkView,
    PictureSource,
    PictureView,
    TranslationView,
)
from generator.plan.views.orders import ComplaintView, OrderForm, OrderView, PaperProduct
from generator.plan.views.pages import (
    AnyPage,
    ContactPage,
    HomePage,
    OfferedView,
    OrderPage,
    OrderPaperPage,
    Page,
    Pagination,
    PlainPage,
    PostListPage,
    PostPage,
    ProductListPage,
    ProductPage,
    SearchPage,
    TagPage,
    TagsPage,
    TermsPage,
    TestimonialsPage,
    WithdrawPage,
)
from generator.plan.views.product import ProductView
from generator.plan.views.site import (
    FeedView,
    IconsView,
    LegalLink,
    LegalRole,
    PlacesView,
    SiteView,
)
from generator.plan.views.text import BlockView, BodyView
from generator.plan.views.window import AnnouncementView, ReachView

__all__ = [
    "AnnouncementView",
    "AnyPage",
    "BlockView",
    "BodyView",
    "BusinessView",
    "CardPicture",
    "CategoryView",
    "ChangedParagraph",
    "ChangedWords",
    "ClosedView",
    "ComingDate",
    "ComplaintView",
    "ContactPage",
    "Day",
    "ExtraView",
    "FeedView",
    "HomePage",
    "IconsView",
    "LegalLink",
    "LegalRole",
    "LinkView",
    "NoticeView",
    "OfferedView",
    "OpeningHours",
    "OrderForm",
    "OrderPage",
    "OrderPaperPage",
    "OrderView",
    "Page",
    "Pagination",
    "PaperProduct",
    "PersonView",
    "PictureSource",
    "PictureView",
    "PlacesView",
    "PlainPage",
    "PostCard",
    "PostListPage",
    "PostPage",
    "ProductCard",
    "ProductListPage",
    "ProductPage",
    "ProductView",
    "ReachView",
    "SearchPage",
    "ShippingView",
    "ShopView",
    "SiteView",
    "TagPage",
    "TagView",
    "TagsPage",
    "TermsChanges",
    "TermsPage",
    "TermsVersion",
    "TestimonialView",
    "TestimonialsPage",
    "Touched",
    "TranslationView",
    "WithdrawForm",
    "WithdrawPage",
]
