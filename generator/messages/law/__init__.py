"""The words for every rule of the law: what it asks, what is missing, and how to mend it.

``{found}`` is what was found.  The tables are by subject, as the rules are.
"""

from collections.abc import Mapping
from functools import cache

from generator.messages.law.duty import Duty


@cache
def duties() -> Mapping[str, Duty]:
    """The words of every rule, by its id."""
    from generator.messages.law import (
        accessibility,
        claims,
        disputes,
        function,
        guarantee,
        imprint,
        media,
        ordering,
        prices,
        privacy,
        products,
        register,
        terms,
        withdrawal,
    )

    told = (
        *(imprint, register, media, prices, ordering, terms, withdrawal, function, guarantee),
        *(products, claims, disputes, privacy, accessibility),
    )
    return {rule: words for table in told for rule, words in table.DUTIES.items()}
