"""What customers said, as reviews (Google: "Review snippet structured data").

Only voices with a rating of their own count, and those of an invented business never: a number that
nobody gave is not to be told to anyone.
"""

from collections.abc import Sequence

from generator.plan.views import SiteView, TestimonialView
from generator.render.linked.node import Node, node
from generator.text import plain


def reviews(said: Sequence[TestimonialView], site: SiteView) -> list[Node]:
    """The rated voices about one product."""
    return [_review(each) for each in _rated(said, site)]


def rating(said: Sequence[TestimonialView], site: SiteView) -> Node | None:
    """Their average, to one decimal; None where nobody rated."""
    given = [each.rating for each in _rated(said, site) if each.rating]
    if not given:
        return None
    average = round(sum(given) / len(given), 1)
    return node("AggregateRating", ratingValue=f"{average:g}", reviewCount=len(given), bestRating=5)


def _rated(said: Sequence[TestimonialView], site: SiteView) -> list[TestimonialView]:
    return [] if site.example else [each for each in said if each.rating and each.name]


def _review(said: TestimonialView) -> Node:
    return node(
        "Review",
        author=node("Person", name=said.name),
        datePublished=said.date.isoformat() if said.date else "",
        reviewBody=plain(said.html),
        reviewRating=node("Rating", ratingValue=said.rating, bestRating=5),
    )
