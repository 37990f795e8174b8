"""First steps: a new site, and a new file in a site that is there."""

from enum import StrEnum


class Entry(StrEnum):
    """What can be added to a site."""

    PRODUCT = "product"
    POST = "post"
    PAGE = "page"
    TESTIMONIAL = "testimonial"
