"""Templates that pages ask for in vain, and such of the site's own themes that no page asks for."""

from collections.abc import Iterator, Sequence

from generator.content.markdown.directives import NAMES
from generator.model.site import Site
from generator.plan.recipes import Output, PageRecipe
from generator.problems import Location, Problem, nearest, problem, warning
from generator.theme.folders import shipped_themes
from generator.theme.theme import Template, Theme

LAYOUTS = (
    "404", "base", "blog", "contact", "home", "order", "order-phone", "order-sheet", "page", "post",
    "product", "products", "search", "tag", "tags", "terms", "testimonials", "withdraw",
)  # fmt: skip
"""Templates that pages find by themselves."""


def missing_templates(site: Site, theme: Theme, outputs: Sequence[Output]) -> Iterator[Problem]:
    """A theme that stands on none of ours and has not all that its pages are drawn by: told once.

    What the head of a page asks for in vain is told there.
    """
    known = {each.name for each in theme.templates}
    asked = {each.recipe.template for each in outputs if isinstance(each.recipe, PageRecipe)}
    if lacking := sorted(asked & {f"{each}.html" for each in LAYOUTS} - known):
        where, ours = site.config.place("site.theme"), ", ".join(shipped_themes())
        missing = ", ".join(lacking)
        yield problem("theme-half", where, name=theme.name, missing=missing, known=ours)


def unasked_templates(site: Site, theme: Theme) -> Iterator[Problem]:
    """Told with the name that was probably meant."""
    own = [each for each in theme.templates if not each.shipped and _plain(each)]
    if not own or any(each.names_any for each in own):
        return
    known = {f"{each}.html" for each in LAYOUTS} | {f"blocks/{each}.html" for each in NAMES}
    for template in theme.templates:
        known.update(template.named)
        if template.shipped:
            known.add(template.name.partition("/")[2])
    for edition in site.editions:
        known.update(
            f"{each.head.layout.text}.html" for each in edition.all_pages() if each.head.layout
        )
    for template in own:
        if template.name not in known and f"{_theme(template)}/{template.name}" not in known:
            near = nearest(template.name, known)
            yield warning("template-unasked", Location(template.file), near=near)


def _plain(template: Template) -> bool:
    """Whether it stands under its own name, without that of its theme, and may be read at all."""
    return template.file.endswith(f"/templates/{template.name}") and template.name.endswith(".html")


def _theme(template: Template) -> str:
    return template.file.split("/")[1]
