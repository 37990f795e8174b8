"""Things as lists show them."""

from datetime import date

from generator.plan.views.elements import Day, LinkView, PictureView
from generator.trade.money import Money
from generator.trade.offer import Availability, BasePrice, CourseDate, Kind, Mode
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ProductCard:
    """A product as lists show it; a theme may pick a few of its ``details``.

    ``was_price`` stands beside a reduced price, ``lowest_before`` is the lowest price of the 30 days
    before the reduction as it was released; None where nothing is known of those days.  ``shelf``
    is that of its category.
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
    shelf: int = 0


@dataclass(frozen=True, slots=True)
class ComingDate:
    """A day on which something takes place, and the product that it belongs to."""

    date: CourseDate
    product: LinkView


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
    """A category: its title, where it is, how many products it holds with its sub-categories.

    ``shelf`` counts the topmost categories from 1, and those below one have its number, so that a
    theme can give each shelf a colour or a sign; 0 is for what stands in none.
    """

    title: str
    address: str
    description: str
    count: int
    image: PictureView | None = None
    shelf: int = 0


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
