"""What is wrong with a site that reads well: one file for each kind of harm; pure."""

from collections.abc import Callable, Iterator

from generator.checks.crossed import crossed_facts
from generator.checks.duties import unsound_duties
from generator.checks.freight import unsound_freight
from generator.checks.names import unknown_names
from generator.checks.pictures import undescribed_pictures
from generator.checks.products import unsound_products
from generator.checks.reductions import unsound_reductions
from generator.checks.roles import doubled_roles, terms_in_another_role
from generator.checks.settings import unsound_settings
from generator.checks.shipping import unshippable, unsound_shipping
from generator.checks.strays import stray_flags, stray_layouts, stray_posts, undated_posts
from generator.checks.tags import unsound_tags
from generator.checks.terms import unsound_terms
from generator.checks.translations import (
    misnamed_translations,
    stray_languages,
    untranslated_shelves,
)
from generator.checks.twins import twins
from generator.checks.unused import unused_words
from generator.checks.whereabouts import strange_whereabouts
from generator.model.site import Site
from generator.problems import Problem

ALL_CHECKS: tuple[Callable[[Site], Iterator[Problem]], ...] = (
    unknown_names,
    unsound_products,
    unsound_reductions,
    unsound_settings,
    unsound_duties,
    unsound_shipping,
    unshippable,
    stray_layouts,
    stray_flags,
    stray_posts,
    stray_languages,
    untranslated_shelves,
    misnamed_translations,
    undated_posts,
    undescribed_pictures,
    unused_words,
    unsound_tags,
    unsound_terms,
    doubled_roles,
    terms_in_another_role,
    twins,
    crossed_facts,
    strange_whereabouts,
    unsound_freight,
)
"""Every check of a site before it is rendered; the one of the pages is ``checks.pages``."""
