"""A product in full."""

from datetime import date

from generator.plan.views.business import ShippingView
from generator.plan.views.cards import PostCard, ProductCard, TestimonialView
from generator.plan.views.elements import PictureView
from generator.plan.views.orders import OrderView
from generator.trade.money import Money
from generator.trade.offer import (
    Availability,
    BasePrice,
    CourseDate,
    Deposit,
    Kind,
    Option,
    Quantity,
    Question,
    Rung,
)
from generator.trade.spans import Span
from generator.values import dataclass


@dataclass(frozen=True, slots=True)
class ProductView:
    """A product in full.

    ``price`` is the price with everything at its cheapest choice; ``price_from`` says that other
    choices cost more.  ``tax_note`` is the sentence that the business's tax mode asks for.
    ``total`` is set where the whole price with shipping is known without choosing anything.
    ``withdrawal`` names the ground on which there is no right of withdrawal, or is empty.
    ``lowest_before`` is the lowest price of the 30 days before a reduction, as it was released.
    ``code`` is the address of a QR code that leads to the page, for paper; empty where there is none.
    ``returnable`` are the days within which consumers may send it back without a reason: 0 where
    there is no such right, None where it depends or nobody says.
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
    code: str = ""
    shelf: int = 0
    returnable: int | None = None
