"""First steps: a new site, and a new file in a site that is there."""

from enum import StrEnum

from generator.content.body import MADE_TEXTS


class Entry(StrEnum):
    """What can be added to a site."""

    PRODUCT = "product"
    POST = "post"
    PAGE = "page"
    TESTIMONIAL = "testimonial"


LAW_PAGES = MADE_TEXTS
"""The pages for the law that are written out for editing; they need no name."""
