"""What all pages of one language share."""

from enum import StrEnum

from generator.plan.views.business import BusinessView, ShopView
from generator.plan.views.elements import ExtraView, LinkView
from generator.plan.views.window import AnnouncementView, ReachView
from generator.values import dataclass


class LegalRole(StrEnum):
    """What a page is to the law."""

    IMPRINT = "imprint"
    PRIVACY = "privacy"
    TERMS = "terms"
    WITHDRAWAL = "withdrawal"
    WITHDRAW = "withdraw"
    SHIPPING = "shipping"
    ACCESSIBILITY = "accessibility"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class LegalLink:
    """A page with a legal role, for the foot of every page (``data-legal="<role>-link"``).

    The words that lead to ``withdraw`` are fixed by law and must be seen, not folded away.
    """

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
    withdraw: str = ""
    order: str = ""
    search: str = ""
    prices: str = ""
    complaint: str = ""


@dataclass(frozen=True, slots=True)
class IconsView:
    """Addresses of the site's icons: for tabs, the logo itself if it is a drawing, for telephones."""

    tab: str = ""
    drawing: str = ""
    touch: str = ""
    manifest: str = ""


@dataclass(frozen=True, slots=True)
class SiteView:
    """What all pages of one language share.

    ``language`` is a tag such as ``de-AT``; ``direction`` ``ltr`` or ``rtl``.  ``menu`` is the main
    menu, ``footer`` the pages that only the foot names.  ``options`` are the theme's options as
    ``theme.yaml`` declares them, also available as ``theme.<name>``.  ``reach`` are the ways to us,
    ``notices`` what holds at present, ``extra`` the owner's own fields in ``site.yaml``.
    ``timezone`` is the one in which times are meant.  ``policy`` is what pages may load
    (Content-Security-Policy), all but ``form-action``, which each page knows for itself.
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
    timezone: str = "UTC"
    policy: str = "default-src 'none'"
    icons: IconsView = IconsView()
    reach: ReachView = ReachView()
    notices: tuple[AnnouncementView, ...] = ()
    extra: ExtraView = ExtraView()
