"""All rules, by their subjects."""

from generator.law import (
    accessibility,
    claims,
    clauses,
    deposits,
    disputes,
    function,
    guarantee,
    imprint,
    media,
    numbers,
    ordering,
    prices,
    privacy,
    products,
    register,
    shipping,
    terms,
    withdrawal,
)
from generator.law.rule import Rule

SUBJECTS: tuple[tuple[str, tuple[Rule, ...]], ...] = (
    ("imprint", imprint.RULES),
    ("register", (*register.RULES, *numbers.RULES)),
    ("media", media.RULES),
    ("prices", (*prices.RULES, *shipping.RULES)),
    ("ordering", ordering.RULES),
    ("terms", (*terms.RULES, *deposits.RULES, *clauses.RULES)),
    ("withdrawal", withdrawal.RULES),
    ("function", function.RULES),
    ("guarantee", guarantee.RULES),
    ("products", products.RULES),
    ("claims", claims.RULES),
    ("disputes", disputes.RULES),
    ("privacy", privacy.RULES),
    ("accessibility", accessibility.RULES),
)
"""The rules of each subject, in the order in which a report tells them."""

ALL_RULES: tuple[Rule, ...] = tuple(rule for _, rules in SUBJECTS for rule in rules)
"""Every rule."""
